"""Prove on real video devices what `live` does when they fail.

Runs inside a machine with vivid (/dev/video0) and v4l2loopback (/dev/video10), whose modules lie in
/vm-modules; see README.md here. The webcam is disconnected, comes back, comes back under another
number; viewers are killed, stopped and come and go; the process is stopped and the clock set; a
second `live` waits for the first to leave; the virtual camera's node and module are taken away and
given back without exclusive_caps. All the while the virtual camera is watched.

Under emulation everything is slow, so orders and states are judged, and times only reported.

    python tests/vm/prove_faults.py OUT
"""

from __future__ import annotations

import fcntl
import json
import os
import queue
import signal
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from program import PATIENCE, ROOT, Live

from subtitles.errors import SourceError
from subtitles.webcam import Webcam

MODULES = Path("/vm-modules")
CAMERA = Path("/dev/video10")
VIVID = {"n_devs": "1", "node_types": "0x1", "num_inputs": "1", "input_types": "0"}
LOOPBACK = {"devices": "2", "video_nr": "10,20", "card_label": "EmotionCam,TestWebcam"}
SIZE, RATE = (320, 180), 10

STEPS = ("disconnected", "renumbered", "watched", "stopped", "successor", "removed")
"""Methods of `Proof`, in this order."""

ARGUMENTS = ("--source", "vivid", "--sink", "virtual:EmotionCam", "--no-captions", "--keep-camera")

OPENINGS = 1000
STOPPED = 60.0

QUERYCTRL, S_CTRL, NEXT = 0xC0445624, 0xC008561C, 0x80000000
"""<linux/videodev2.h>: VIDIOC_QUERYCTRL, VIDIOC_S_CTRL, V4L2_CTRL_FLAG_NEXT_CTRL."""


class Viewer:
    """Watches the virtual camera all the time, as a call program does."""

    def __init__(self) -> None:
        self.seen: list[tuple[float, bool, tuple[int, ...]]] = []
        """When (s), whether it was a card, its shape."""
        self.breaks = 0
        self._over = False
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while not self._over:
            with suppress(SourceError), Webcam(str(CAMERA), size=SIZE, rate=RATE) as viewer:
                for frame in viewer:
                    card = bool(frame.image[:20].mean() < 60)
                    self.seen.append((time.monotonic(), card, frame.image.shape))
                    if self._over:
                        return
            self.breaks += 1
            time.sleep(0.2)

    def wait_for(self, card: bool, count: int = 3) -> float:
        """Wait for some pictures of a kind in a row; returns s from now until the first."""
        begun, first = time.monotonic(), len(self.seen)
        wait_for(
            lambda: (
                len(self.seen) - first >= count
                and all(seen[1] == card for seen in self.seen[-count:])
            ),
            f"never seen: {'a card' if card else 'the camera'}",
        )
        return self.seen[-count][0] - begun

    def end(self) -> None:
        """Watch no more."""
        self._over = True
        self._thread.join(PATIENCE)


class Proof:
    """Goes through the faults and keeps what was found."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.found: dict[str, Any] = {}
        self.problems: list[str] = []
        self.live = self._live()
        self.live.wait_for("note: live from")
        self.viewers = [Viewer()]
        self.viewer.wait_for(card=False)

    def _live(self, *options: str) -> Live:
        self.stats = self.folder / f"{'-'.join(('live', *options))}.json"
        options = ("--stats", str(self.stats), *options)
        return Live(*ARGUMENTS, *options, settings=self.folder)

    @property
    def viewer(self) -> Viewer:
        """Who watches now."""
        return self.viewers[-1]

    def note(self, what: str, value: Any) -> None:
        """Keep and tell a finding."""
        self.found[what] = round(value, 2) if isinstance(value, float) else value
        print(f"found: {what}: {self.found[what]}", flush=True)

    def demand(self, holds: bool, complaint: str) -> None:
        """Keep and tell a problem unless something holds."""
        if not holds:
            self.problems.append(complaint)
            print(f"PROBLEM: {complaint}", flush=True)

    def disconnected(self) -> None:
        """Disconnect the webcam and give it back as the same device."""
        handle = os.open("/dev/video0", os.O_RDWR)  # as long as it is open, it stays away
        press(handle, "Disconnect")
        self.note("card after the webcam was disconnected, s", self.viewer.wait_for(card=True))
        self.live.wait_for("a card says so")
        os.close(handle)
        self.note("picture after it was back, s", self.viewer.wait_for(card=False))

    def renumbered(self) -> None:
        """Unplug the webcam and give it back under another number."""
        Path("/sys/bus/platform/drivers/vivid/unbind").write_text("vivid.0")
        self.demand(not Path("/dev/video0").exists(), "unbinding vivid leaves its node")
        self.note("card after the webcam was unplugged, s", self.viewer.wait_for(card=True))
        wait_for(lambda: module("rmmod", "vivid"), "the lost webcam is kept open")
        module("insmod", "vivid", {**VIVID, "vid_cap_nr": "7"})
        self.demand(Path("/dev/video7").exists(), "vivid is not /dev/video7")
        self.note("picture after it came back as 7, s", self.viewer.wait_for(card=False))
        self.demand(
            "/dev/video7" in self.live.opened(), "the webcam was not found under its other number"
        )

    def watched(self) -> None:
        """Kill viewers, stop one, open and close the camera a thousand times."""
        said = len(self.live.lines)
        watching = "import sys; sys.path.insert(0, sys.argv[1])\n"
        watching += "from subtitles.webcam import Webcam"
        watching += "\nwith Webcam('10') as c:\n for f in c: print(f.index, flush=True)"
        other = subprocess.Popen(
            [sys.executable, "-c", watching, str(ROOT)], stdout=subprocess.PIPE, text=True
        )
        assert other.stdout is not None
        other.stdout.readline()
        other.send_signal(signal.SIGSTOP)
        self.viewer.wait_for(card=False, count=20)
        other.kill()
        other.wait(PATIENCE)
        for _ in range(OPENINGS):
            os.close(os.open(CAMERA, os.O_RDWR | os.O_NONBLOCK))
        self.viewer.wait_for(card=False, count=10)
        self.demand(len(self.live.lines) == said, "something was noticed of the viewers")
        self.note("viewers", f"one stopped and killed, {OPENINGS} came and went")

    def stopped(self) -> None:
        """Stop the process for a while and set the clock."""
        said = len(self.live.lines)
        self.live.process.send_signal(signal.SIGSTOP)
        time.sleep(STOPPED)
        went = time.monotonic()
        self.live.process.send_signal(signal.SIGCONT)
        time.sleep(2.0)
        burst = sum(went < seen[0] < went + 2.0 for seen in list(self.viewer.seen))
        self.note("pictures in the 2 s after a stop", burst)
        self.demand(burst <= 2 * RATE * 1.5 + 3, "a burst after a stop")
        self.viewer.wait_for(card=False, count=10)
        for hours in (5, -5):
            time.clock_settime(time.CLOCK_REALTIME, time.time() + 3600 * hours)
            self.viewer.wait_for(card=False, count=10)
        self.demand(len(self.live.lines) == said, "something was told of a stop")

    def successor(self) -> None:
        """Let a second `live` wait until the first leaves."""
        stats = self.stats
        waiting = self._live("--wait")
        waiting.wait_for("in use by")
        waiting.wait_for("can't be used")
        self.viewer.wait_for(card=False, count=20)
        self.demand(waiting.process.poll() is None, "one that waits has ended")
        said = [line.strip() for line in waiting.lines if "hint: " in line]
        self.note("what one that waits says", said)
        self.demand(len(said) == 2, "it does not say each reason once")
        self.demand(all("hint: close " in line for line in said), "it does not say what to close")
        self.demand(self.live.end(signal.SIGTERM) == 0, "live did not end well on SIGTERM")
        self.note("stats of the first", json.loads(stats.read_text()))
        self.live = waiting
        self.live.wait_for("pictures go to EmotionCam again")
        self.note("its picture after the first left, s", self.viewer.wait_for(card=False))

    def removed(self) -> None:
        """Take the virtual camera away and give it back, without exclusive_caps."""
        self.viewer.end()
        advised = [line for line in self.live.lines if "exclusive_caps" in line]
        self.demand(not advised, "it complains of a module that is well")
        CAMERA.unlink()
        self.note("told after the node went, s", self.live.wait_for("was removed"))
        told = self.live.lines[-1]
        self.demand("hint: " in told and "by itself" in told, "no hint for a lost camera")
        wait_for(lambda: module("rmmod", "v4l2loopback"), "the lost virtual camera is kept open")
        time.sleep(3.0)
        self.demand(self.live.process.poll() is None, "live ended without its virtual camera")
        module("insmod", "v4l2loopback", {**LOOPBACK, "exclusive_caps": "0,0"})
        self.note("in use again after, s", self.live.wait_for("pictures go to EmotionCam again"))
        self.live.wait_for("exclusive_caps is off")
        self.viewers.append(Viewer())
        self.viewer.wait_for(card=False)

    def finish(self) -> None:
        """End everything, and judge the whole."""
        self.viewer.end()
        shapes = {seen[2] for viewer in self.viewers for seen in viewer.seen}
        self.note("formats seen", sorted(shapes))
        self.demand(shapes == {(SIZE[1], SIZE[0], 3)}, "the published format changed")
        self.demand(self.live.end(signal.SIGHUP) == 0, "live did not end well on SIGHUP")
        stats = json.loads(self.stats.read_text())
        self.note("stats of the second", stats)
        self.demand(not stats["errors"]["analysis"], "the analysis failed")


def press(handle: int, name: str) -> None:
    """Press the button with a name among a device's controls."""
    number = 0
    while True:
        query = bytearray(struct.pack("I", number | NEXT) + bytes(64))
        fcntl.ioctl(handle, QUERYCTRL, query)  # raises OSError after the last one
        number, _, label = struct.unpack_from("II32s", query)
        if label.split(b"\0")[0].decode() == name:
            fcntl.ioctl(handle, S_CTRL, struct.pack("Ii", number, 1))
            return


def module(what: str, name: str, parameters: dict[str, str] | None = None) -> bool:
    """Take a kernel module out or put it in; returns whether that worked."""
    target = name if what == "rmmod" else str(MODULES / f"{name}.ko")
    given = [f"{key}={value}" for key, value in (parameters or {}).items()]
    done = subprocess.run([f"/sbin/{what}", target, *given], capture_output=True, text=True)
    if done.returncode != 0 and what == "insmod":
        raise SystemExit(done.stderr)
    return done.returncode == 0


def wait_for(holds: Callable[[], bool], complaint: str) -> None:
    """Wait until something holds."""
    until = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > until:
            raise SystemExit(complaint)
        time.sleep(0.05)


def main(out: Path) -> int:
    """Run the proof; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        settings = {"size": list(SIZE), "rate": RATE}
        (Path(folder) / "settings.json").write_text(json.dumps(settings))
        proof = Proof(Path(folder))
        try:
            for step in STEPS:
                print(f"— {step}", flush=True)
                getattr(proof, step)()
            proof.finish()
        except (SystemExit, queue.Empty, OSError, subprocess.TimeoutExpired) as error:
            proof.demand(False, f"{type(error).__name__}: {error}")
        finally:
            proof.live.process.kill()
            proof.found["problems"] = proof.problems
            (out / "faults.json").write_text(json.dumps(proof.found, indent=2) + "\n")
    print(json.dumps(proof.found, indent=2))
    return 1 if proof.problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
