"""Prove `live` on real video devices: a face goes into one, a captioned face comes out of another.

Runs inside a machine with two v4l2loopback devices, TestWebcam (/dev/video20, to be fed) and
EmotionCam (/dev/video10, the virtual camera); see README.md here. Still faces are played into the
first, and the second is watched while captions are off and while they are on. What differs has to
be captions, beside every face and on none, and the sign that they are on. The pictures and what was
measured are left in a folder; the exit code is 1 if something is not so.

    python tests/vm/prove_live.py OUT
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from program import PATIENCE, ROOT

from subtitles import assemble, devices
from subtitles.badge import Badge
from subtitles.errors import SourceError
from subtitles.settings import FOLDER_VARIABLE, Settings
from subtitles.sources import open_source
from subtitles.types import Box, Image
from subtitles.webcam import Webcam

WEBCAM, CAMERA = 20, 10
SIZE, RATE = (640, 360), 15
LIVE = [sys.executable, "-m", "subtitles", "live"]
ARGUMENTS = ["--source", "TestWebcam", "--sink", "virtual:EmotionCam", "--smallest", "0.33"]

SPARE: dict[str, object] = {"rate": 5, "analysis_rate": 1}
"""Settings that leave a translated machine time: the networks take seconds of ours per picture."""

DIFFERENT = 40
"""Levels by which a pixel differs when it is not the same; colours are stored per 2×2 px."""

CAPTION, SIGN = 1000, 20
"""Fewest px a caption changes, and the sign that captions are on."""

Mask = np.ndarray[Any, np.dtype[np.bool_]]


def main(out: Path) -> int:
    """Run the proof; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    original = demo_picture()
    faces = [face.box for face in assemble.detector(Settings()).detect(original)]
    if not faces:
        raise SystemExit("no face is found in the picture fed")
    cv2.imwrite(str(out / "fed.png"), original)
    with fed(out / "fed.png"):
        plain = watched(out / "off", ["--no-captions"], lambda seen: same(seen, original))
        captioned = watched(
            out / "on", [], lambda seen: min(beside(changed(plain, seen), faces)) > CAPTION
        )
    found: dict[str, Any] = examined(plain, captioned, faces)
    found["live"] = json.loads((out / "on.json").read_text())
    found["problems"] = problems(found)
    (out / "proof.json").write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))
    return 1 if found["problems"] else 0


def demo_picture() -> Image:
    """Return the bundled clip's first picture in the size of the webcam."""
    with open_source("demo") as clip:
        first = next(iter(clip))
    return cv2.resize(first.image, SIZE, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


@contextmanager
def fed(picture: Path) -> Iterator[None]:
    """Play a picture into the webcam."""
    command = ["ffmpeg", "-nostdin", "-loglevel", "error", "-re", "-loop", "1"]
    command += ["-framerate", str(RATE), "-i", str(picture), "-pix_fmt", "yuv420p"]
    with subprocess.Popen([*command, "-f", "v4l2", f"/dev/video{WEBCAM}"]) as feeder:
        try:
            wait_for(lambda: gives_pictures(WEBCAM), "the webcam is not fed")
            yield
        finally:
            feeder.terminate()


def watched(to: Path, options: list[str], good: Callable[[Image], bool]) -> Image:
    """Run `live` until a published picture is good; returns it, and leaves TO.png and TO.json."""
    to.mkdir(exist_ok=True)
    (to / "settings.json").write_text(json.dumps(SPARE))
    command = [*LIVE, *ARGUMENTS, *options, "--stats", f"{to}.json"]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, FOLDER_VARIABLE: str(to)}) as live:
        try:
            wait_for(lambda: gives_pictures(CAMERA), "nothing is published", live)
            picture = seen(good)
        finally:
            code = ended(live)
    if code != 0:
        raise SystemExit(f"live ended with {code}")
    cv2.imwrite(f"{to}.png", picture)
    return picture


def ended(live: subprocess.Popen[bytes]) -> int:
    """Stop `live` as a user would; returns its exit code."""
    live.send_signal(signal.SIGINT)
    return live.wait(PATIENCE)


def seen(good: Callable[[Image], bool]) -> Image:
    """Watch the virtual camera as a call program would; returns the first good picture."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        # A slow machine may make it wait for longer than a camera may take.
        with suppress(SourceError), Webcam(str(CAMERA), size=SIZE, rate=RATE) as viewer:
            for frame in viewer:
                if frame.image.shape == (SIZE[1], SIZE[0], 3) and good(frame.image):
                    return frame.image
                if time.monotonic() > until:
                    break
    raise SystemExit("what is published never became what it should be")


def same(one: Image, other: Image) -> bool:
    """Say whether two pictures differ by no more than how their colours are stored."""
    return not changed(one, other).any()


def changed(one: Image, other: Image) -> Mask:
    """Return which pixels (H, W) differ, single ones left out."""
    different = differing(one, other)
    kernel = np.ones((3, 3), np.uint8)
    mask: Mask = cv2.morphologyEx(different.astype(np.uint8), cv2.MORPH_OPEN, kernel) > 0
    return mask


def differing(one: Image, other: Image) -> Mask:
    """Return which pixels (H, W) differ."""
    mask: Mask = np.abs(one.astype(np.int16) - other).max(axis=2) > DIFFERENT
    return mask


def beside(mask: Mask, faces: list[Box]) -> list[int]:
    """Return how many px differ in and around each face."""
    return [int(mask[grown(box, 1.0)].sum()) for box in faces]


def examined(plain: Image, captioned: Image, faces: list[Box]) -> dict[str, Any]:
    """Return where, in px, the two pictures differ."""
    mask = changed(plain, captioned)
    covered = [mask[grown(box, -0.2)].mean() for box in faces]
    left = mask.copy()
    for box in faces:
        left[grown(box, 1.0)] = False
    sign = Badge(Settings().badge, SIZE).region
    at_sign = grown(sign, 0.1)
    signed = int(differing(plain, captioned)[at_sign].sum())  # its lines are thin
    left[at_sign] = False
    return {
        "size": [captioned.shape[1], captioned.shape[0]],
        "faces": [[round(side) for side in box] for box in faces],
        "changed": int(mask.sum()),
        "changed_beside_each_face": beside(mask, faces),
        "part_of_each_face_covered": [round(float(part), 3) for part in covered],
        "changed_at_the_sign": signed,
        "changed_elsewhere": int(left.sum()),
    }


def grown(box: Box, by: float) -> tuple[slice, slice]:
    """Return a box as slices, each side moved out by a part of the box's sides."""
    x0, y0, x1, y1 = box
    dx, dy = by * (x1 - x0), by * (y1 - y0)
    rows = slice(max(0, round(y0 - dy)), max(0, round(y1 + dy)))
    return rows, slice(max(0, round(x0 - dx)), max(0, round(x1 + dx)))


def problems(found: dict[str, Any]) -> list[str]:
    """Return what is not as it has to be."""
    checks = {
        "the published size is another one": found["size"] == list(SIZE),
        "a face has no caption": min(found["changed_beside_each_face"], default=0) > CAPTION,
        "a caption covers a face": max(found["part_of_each_face_covered"], default=1) < 0.05,
        "the sign that captions are on is missing": found["changed_at_the_sign"] > SIGN,
        "the picture is changed away from the faces": found["changed_elsewhere"] == 0,
        "live counted no captioned picture": found["live"]["captioned"] > 0,
        "live met errors": not any(found["live"]["errors"].values()),
    }
    return [problem for problem, fine in checks.items() if not fine]


def gives_pictures(index: int) -> bool:
    """Say whether a video device can be watched now."""
    return index in {camera.index for camera in devices.cameras()}


def wait_for(
    holds: Callable[[], bool], complaint: str, live: subprocess.Popen[bytes] | None = None
) -> None:
    """Wait until something holds; give up when it takes too long or `live` has ended."""
    until = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > until or (live is not None and live.poll() is not None):
            raise SystemExit(complaint)
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
