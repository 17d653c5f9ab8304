"""Prove the tray app on real video devices: captions, clean video, and an end that leaves nothing.

Runs where `prove_live` runs, and needs Xvfb, openbox and xdotool too. Faces are played into the
webcam; the app starts with its preview open, and the virtual camera is watched as a call program
would: there are captions; a key press gives clean video, pixel by pixel the webcam's; another one
brings the captions back; SIGTERM ends the app and frees both devices. Look at tray-*.png.

    python tests/vm/prove_tray.py OUT
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
from prove_live import (
    CAMERA,
    CAPTION,
    PATIENCE,
    ROOT,
    SIZE,
    SPARE,
    WEBCAM,
    beside,
    changed,
    demo_picture,
    differing,
    fed,
    gives_pictures,
    grown,
    same,
    seen,
    wait_for,
)

from subtitles import assemble
from subtitles.badge import Badge
from subtitles.settings import FOLDER_VARIABLE, Settings
from subtitles.types import Image

WINDOW = ["xdotool", "search", "--onlyvisible", "--name", "Emotion Subtitles"]

CHOSEN = {
    "source": "TestWebcam",
    "sink": "virtual:EmotionCam",
    "size": SIZE,
    **SPARE,
    "smallest": 0.33,
    "first_run_done": True,
    "start_minimised": False,
    "mirror_preview": False,
}


def main(out: Path) -> int:
    """Run the proof; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    original = demo_picture()
    faces = [face.box for face in assemble.detector(Settings()).detect(original)]
    cv2.imwrite(str(out / "fed.png"), original)
    (out / "settings").mkdir(exist_ok=True)
    (out / "settings/settings.json").write_text(json.dumps(CHOSEN))
    found: dict[str, Any] = {}

    def captioned(name: str) -> None:
        picture = seen(lambda it: min(beside(changed(original, it), faces)) > CAPTION)
        cv2.imwrite(str(out / f"tray-{name}.png"), picture)
        found[name] = beside(changed(original, picture), faces)
        say(f"captions are {name}")

    with fed(out / "fed.png"), desktop(out) as environment:
        command = [sys.executable, "-m", "subtitles", "gui"]
        with subprocess.Popen(command, cwd=ROOT, env=environment) as app:
            try:
                wait_for(lambda: gives_pictures(CAMERA), "nothing is published", app)
                captioned("on")
                subprocess.run([*WINDOW, "windowactivate"], env=environment, check=True)
                press(environment)
                picture = seen(lambda it: clean(it, original))
                cv2.imwrite(str(out / "tray-clean.png"), picture)
                found["clean"] = True
                say("clean video")
                press(environment)
                seen(lambda it: signed(it, original))
                say("the sign is back")
                captioned("on again")
            finally:
                found["in use"] = users(app.pid)
                app.send_signal(signal.SIGTERM)
                found["code"] = app.wait(PATIENCE)
    found["problems"] = problems(found)
    (out / "tray.json").write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))
    return 1 if found["problems"] else 0


@contextmanager
def desktop(out: Path) -> Iterator[dict[str, str]]:
    """Run a screen with a window manager; yields the environment of its programs."""
    environment = {
        **os.environ,
        "DISPLAY": ":7",
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        "XDG_RUNTIME_DIR": str(out),
        FOLDER_VARIABLE: str(out / "settings"),
    }
    screen = ["Xvfb", ":7", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(screen) as server:
        wait_for(lambda: Path("/tmp/.X11-unix/X7").exists(), "no screen", server)
        with subprocess.Popen(["openbox"], env=environment) as manager:
            try:
                yield environment
            finally:
                manager.terminate()
                server.terminate()


def clean(picture: Image, original: Image) -> bool:
    """Say whether not even the sign that captions are on is in a picture.

    Captions alone come and go where the analysis is slow.
    """
    return same(picture, original) and not signed(picture, original)


def signed(picture: Image, original: Image) -> bool:
    """Say whether the sign that captions are on is in a picture."""
    sign = grown(Badge(Settings().badge, SIZE).region, 0.1)
    return bool(differing(picture, original)[sign].any())


def say(what: str) -> None:
    """Tell how far it is; a translated machine takes minutes."""
    print(f"{time.monotonic():.0f} s: {what}", flush=True)


def press(environment: dict[str, str]) -> None:
    """Press the key for clean video."""
    subprocess.run(["xdotool", "key", "ctrl+shift+F9"], env=environment, check=True)
    say("clean video pressed")


def users(pid: int) -> list[str]:
    """Return which of both devices a process has open."""
    wanted = {f"/dev/video{WEBCAM}", f"/dev/video{CAMERA}"}
    links = Path(f"/proc/{pid}/fd").iterdir()
    return sorted({os.readlink(link) for link in links if link.exists()} & wanted)


def problems(found: dict[str, Any]) -> list[str]:
    """Return what is not as it has to be."""
    checks = {
        "a face has no caption": min(found.get("on", [0])) > CAPTION,
        "clean video is not the webcam's": bool(found.get("clean")),
        "captions do not come back": min(found.get("on again", [0])) > CAPTION,
        "the devices are not both in use": len(found["in use"]) == 2,
        "the app ended with an error": found["code"] == 0,
    }
    return [problem for problem, fine in checks.items() if not fine]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
