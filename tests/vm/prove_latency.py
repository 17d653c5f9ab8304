"""Measure on real video devices what `live` adds to the way of a picture, with a time code in it.

Each picture played into the webcam carries its number as black and white squares. They are read
first from the webcam itself, then from the virtual camera while `live` passes pictures on; the
difference is what `live` adds. Then a face that looks neutral is exchanged for one that looks
happy, and the words are waited for. How long things take is judged on real processors only; that
every number read was sent, and none comes before an earlier one, everywhere.

    python tests/vm/prove_latency.py OUT
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any

import cv2
import numpy as np
from prove_live import (
    CAMERA,
    CAPTION,
    PATIENCE,
    ROOT,
    SIZE,
    WEBCAM,
    changed,
    ended,
    gives_pictures,
    wait_for,
)

from subtitles.bench_scene import scene
from subtitles.types import Image
from subtitles.webcam import Webcam

RATE = 30.0
PICTURES = 150
"""So many are measured in each part."""

BITS, SQUARE = 16, 20
"""Squares of the time code, and their side, px."""

YELLOW = np.array([0x42, 0xE4, 0xF0], np.int16)
"""BGR of the sign for `happy`."""

LIVE = [sys.executable, "-m", "subtitles", "live", "--keep-camera", "--smallest", "0.33"]
DEVICES = ["--source", f"/dev/video{WEBCAM}", "--sink", f"virtual:/dev/video{CAMERA}"]


class Feeder:
    """Plays pictures with a time code into the webcam, at a constant rate."""

    def __init__(self) -> None:
        self.sent: dict[int, float] = {}
        """When each picture was written, s."""
        self.changed_at = 0.0
        self._looks = {look: _small(scene([look])[0]) for look in ("neutral", "happy")}
        self._look = "neutral"
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._play)

    def __enter__(self) -> Feeder:
        self._thread.start()
        wait_for(lambda: gives_pictures(WEBCAM), "the webcam is not fed")
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def turn(self, look: str) -> None:
        """Show another face from the next picture on."""
        self._look, self.changed_at = look, time.perf_counter()

    @property
    def shown(self) -> Image:
        """The picture without its number."""
        return self._looks[self._look]

    def _play(self) -> None:
        import pyvirtualcam

        path = f"/dev/video{WEBCAM}"
        bgr = pyvirtualcam.PixelFormat.BGR
        with pyvirtualcam.Camera(*SIZE, RATE, fmt=bgr, device=path) as camera:
            number, begun = 0, time.perf_counter()
            while not self._over.is_set():
                number += 1
                picture = coded(self.shown, number % 2**BITS)
                time.sleep(max(0.0, begun + number / RATE - time.perf_counter()))
                self.sent[number % 2**BITS] = time.perf_counter()
                camera.send(picture)


def main(out: Path) -> int:
    """Run the proof; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    emulated = "QEMU TCG" in Path("/proc/cpuinfo").read_text() or "TCG" in _model()
    with Feeder() as feeder:
        direct = measured(WEBCAM, feeder)
        with running([*DEVICES, "--no-captions"]):
            through = measured(CAMERA, feeder)
        with running(DEVICES):
            heard = captions(feeder, out)
    added = [round(1e3 * (late - median(direct["s"])), 2) for late in through["s"]]
    found: dict[str, Any] = {
        "emulated": emulated,
        "direct_ms": _spread([1e3 * s for s in direct["s"]]),
        "added_ms": _spread(added),
        "rate": through["rate"],
        "caption_follows_s": heard,
        "unknown": direct["unknown"] + through["unknown"],
        "back": direct["back"] + through["back"],
    }
    found["problems"] = problems(found)
    (out / "latency.json").write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))
    return 1 if found["problems"] else 0


def measured(device: int, feeder: Feeder) -> dict[str, Any]:
    """Read time codes from a device; returns how old (s) pictures were, and how many came a s."""
    ages: list[float] = []
    unknown = back = last = 0
    with Webcam(str(device), size=SIZE, rate=RATE) as viewer:
        pictures = iter(viewer)
        for _ in range(10):
            next(pictures)
        begun = time.perf_counter()
        while len(ages) + unknown < PICTURES:
            frame = next(pictures)
            number, now = decoded(frame.image), frame.time
            if number not in feeder.sent:
                unknown += 1
                continue
            back += number < last
            last = number
            ages.append(now - feeder.sent[number])
        rate = PICTURES / (time.perf_counter() - begun)
    return {"s": ages, "unknown": unknown, "back": back, "rate": round(rate, 2)}


def captions(feeder: Feeder, out: Path) -> float:
    """Return how long the words take to follow when the face changes, s."""
    with Webcam(str(CAMERA), size=SIZE, rate=RATE) as viewer:
        until = time.monotonic() + PATIENCE
        for frame in viewer:
            if worded(frame.image, feeder.shown) and not happy(frame.image):
                break
            if time.monotonic() > until:
                raise SystemExit("no caption for the neutral face")
        cv2.imwrite(str(out / "neutral.png"), frame.image)
        feeder.turn("happy")
        for frame in viewer:
            if happy(frame.image):
                cv2.imwrite(str(out / "happy.png"), frame.image)
                return round(frame.time - feeder.changed_at, 2)
            if time.monotonic() > until:
                raise SystemExit("the words did not follow")
    raise SystemExit("the camera ended")


def happy(picture: Image) -> bool:
    """Say whether the sign for `happy` is in a picture."""
    near = np.abs(picture.astype(np.int16) - YELLOW).max(axis=2) < 30
    return int(near.sum()) > 40


def worded(picture: Image, shown: Image) -> bool:
    """Say whether there is a caption in a picture of what is shown to the webcam."""
    below = slice(SQUARE + 5, None)
    return int(changed(shown[below], picture[below]).sum()) > CAPTION


def coded(picture: Image, number: int) -> Image:
    """Return a picture with a number in it."""
    picture = picture.copy()
    for bit in range(BITS):
        picture[:SQUARE, bit * SQUARE : (bit + 1) * SQUARE] = 255 * (number >> bit & 1)
    return picture


def decoded(picture: Image) -> int:
    """Return the number in a picture."""
    middle = picture[SQUARE // 2, SQUARE // 2 : BITS * SQUARE : SQUARE].mean(axis=1)
    return sum(1 << bit for bit, value in enumerate(middle) if value > 127)


@contextmanager
def running(options: list[str]) -> Iterator[None]:
    """Run `live` meanwhile."""
    with subprocess.Popen([*LIVE, *options], cwd=ROOT) as live:
        try:
            wait_for(lambda: gives_pictures(CAMERA), "nothing is published", live)
            yield
        finally:
            code = ended(live)
    if code:
        raise SystemExit(f"live ended with {code}")


def problems(found: dict[str, Any]) -> list[str]:
    """Return what is not as it has to be."""
    checks = {
        "pictures with numbers never sent": found["unknown"] == 0,
        "a picture came after a later one": found["back"] == 0,
        "pictures are sent too slowly": found["rate"] > 0.9 * RATE,
    }
    if not found["emulated"]:
        checks["more is added than 12 ms"] = found["added_ms"]["median"] <= 12
        checks["more is added than 40 ms at times"] = found["added_ms"]["p99"] <= 40
        checks["words follow later than after 0.6 s"] = found["caption_follows_s"] <= 0.6
    return [problem for problem, fine in checks.items() if not fine]


def _small(picture: Image) -> Image:
    return cv2.resize(picture, SIZE, interpolation=cv2.INTER_AREA)  # type: ignore[return-value]


def _model() -> str:
    lines = Path("/proc/cpuinfo").read_text().splitlines()
    return next((line for line in lines if line.startswith("model name")), "")


def _spread(values: list[float]) -> dict[str, float]:
    return {"median": round(median(values), 2), "p99": round(quantiles(values, n=100)[-1], 2)}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
