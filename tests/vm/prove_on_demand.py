"""Prove on real video devices: the webcam is off while nobody watches, on when somebody does.

Runs inside a machine with a webcam and a v4l2loopback device; see README.md here. `live` is left
alone until it lets the webcam go; then the virtual camera is watched as a call program would, and
left again, several times. What was measured is left in a folder; the exit code is 1 if something is
not so.

    python tests/vm/prove_on_demand.py OUT [WEBCAM CAMERA]     else /dev/video0 and /dev/video10
"""

from __future__ import annotations

import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from subtitles.webcam import Webcam  # noqa: E402

TURNS = 3
IDLE = 20.0
"""Seconds over which the processor's load is measured while nobody watches."""

PATIENCE = 200.0
"""Seconds a step may take; machines are emulated where they can't be virtual."""

TICKS = os.sysconf("SC_CLK_TCK")


class Live:
    """The program under test, and what it says."""

    def __init__(self, webcam: str, camera: str) -> None:
        self.webcam = str(Path(webcam).resolve())
        command = [sys.executable, "-m", "subtitles", "live", "--no-captions"]
        command += ["--source", webcam, "--sink", f"virtual:{camera}"]
        self.process = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True)
        self.said: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            print(line, end="", flush=True)
            self.said.put(line)

    def wait_for(self, text: str) -> float:
        """Wait until it says something; returns how long that took, s."""
        begun = time.monotonic()
        while text not in self.said.get(timeout=PATIENCE):
            pass
        return time.monotonic() - begun

    def has_webcam(self) -> bool:
        """Say whether the webcam is open."""
        folder = Path(f"/proc/{self.process.pid}/fd")
        return any(os.path.realpath(link) == self.webcam for link in folder.iterdir())

    def used(self) -> float:
        """Return the processor time used so far, s."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS


def main(out: Path, webcam: str = "/dev/video0", camera: str = "/dev/video10") -> int:
    """Run the proof; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    live = Live(webcam, camera)
    found: dict[str, object] = {"slept_after_s": [], "woke_after_s": [], "pictures_after_s": []}
    problems = []
    try:
        live.wait_for("note: live from")
        for _ in range(TURNS):
            found["slept_after_s"].append(live.wait_for("nobody watches"))  # type: ignore[attr-defined]
            if live.has_webcam():
                problems.append("the webcam is open while nobody watches")
            begun = time.monotonic()
            with Webcam(camera) as viewer:
                frames = iter(viewer)
                next(frames)
                found["pictures_after_s"].append(time.monotonic() - begun)  # type: ignore[attr-defined]
                live.wait_for("on again")
                found["woke_after_s"].append(time.monotonic() - begun)  # type: ignore[attr-defined]
                if not live.has_webcam():
                    problems.append("the webcam is closed while somebody watches")
                for _ in range(20):
                    next(frames)
        live.wait_for("nobody watches")
        before = live.used()
        time.sleep(IDLE)
        found["idle_percent_of_a_core"] = 100 * (live.used() - before) / IDLE
    finally:
        live.process.send_signal(signal.SIGINT)
        if live.process.wait(PATIENCE) != 0:
            problems.append("live did not end well")
    found["problems"] = problems
    (out / "on_demand.json").write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:4]))
