"""What `bench live` films and where its pictures go: a webcam and a virtual camera without devices.

The pictures are made from the bundled portraits before anything is measured, so that only what a
live session does is counted.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Literal, Self

import cv2
import numpy as np
import numpy.typing as npt

from subtitles.types import Frame, Image

SIZE = (1280, 720)
"""(width, height) of the pictures, px."""

FACE = 220
"""Height of a face, px: somebody at arm's length from a webcam."""

PICTURES = 8
"""Different pictures of one look, shown forth and back."""

SWAY = 2.5
"""Largest way of a head from its place, px."""

NOISE = 2.0
"""Deviation of the sensor's noise, gray levels."""

QUALITY = 88
"""Of the JPEG pictures; a webcam's are about as large."""

Form = Literal["raw", "mjpeg"]
"""How the pictures come: as arrays, or compressed."""

Look = Literal["neutral", "happy"]


@dataclass(frozen=True)
class Portrait:
    """A bundled photo and where its face is."""

    file: str
    """In the assets."""
    box: tuple[int, int, int, int]
    """The face as the detector frames it, xyxy, px."""


PORTRAITS: dict[Look, Portrait] = {
    "neutral": Portrait("hopper.jpg", (173, 110, 355, 330)),
    "happy": Portrait("collins.jpg", (181, 62, 268, 175)),
}
"""By what the captions say of them."""


def scene(looks: Sequence[Look]) -> list[Image]:
    """Return pictures of people side by side who look so, each with a little motion and noise."""
    photos = [_photo(look) for look in looks]
    pictures = []
    for index in range(PICTURES):
        picture = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
        width = SIZE[0] // len(looks)
        phase = np.pi * index / (PICTURES - 1)
        for place, (look, photo) in enumerate(zip(looks, photos, strict=True)):
            aside = SWAY * float(np.cos(phase + place))
            tile = _tile(photo, PORTRAITS[look].box, width, aside)
            picture[:, place * width : (place + 1) * width] = tile
        pictures.append(_noisy(picture, index))
    return pictures


def _photo(look: Look) -> Image:
    path = Path(__file__).parent / "assets" / PORTRAITS[look].file
    photo = cv2.imdecode(np.fromfile(path, np.uint8), cv2.IMREAD_COLOR)
    assert photo is not None
    return np.asarray(photo, np.uint8)


def _tile(photo: Image, box: tuple[int, int, int, int], width: int, aside: float) -> Image:
    """Return a portrait filling a tile, its face of the wanted height in the middle."""
    left, top, right, bottom = box
    scale = FACE / (bottom - top)
    x = width / 2 + aside - scale * (left + right) / 2
    y = 0.45 * SIZE[1] + aside / 2 - scale * (top + bottom) / 2
    place = np.array([[scale, 0, x], [0, scale, y]])
    tile = cv2.warpAffine(photo, place, (width, SIZE[1]), borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(tile, np.uint8)


def _noisy(picture: Image, seed: int) -> Image:
    noise: npt.NDArray[np.int8] = np.zeros(picture.shape, np.int8)
    cv2.setRNGSeed(seed + 1)
    cv2.randn(noise, np.zeros(3), np.full(3, NOISE))
    noisy = np.asarray(cv2.add(picture, noise, dtype=cv2.CV_8U), np.uint8)
    noisy.flags.writeable = False
    return noisy


class StillCamera:
    """A webcam that goes through pictures made before, at a constant rate.

    Parameters
    ----------
    scenes: what it films, one after the other, over and over.
    form: `raw` gives the arrays as they are; `mjpeg` decodes each as a USB webcam's are decoded,
        by OpenCV, after the moment it counts as taken.
    lasts: seconds until the next scene.
    """

    name = "bench"
    size = SIZE
    live = True

    def __init__(
        self,
        scenes: Sequence[Sequence[Image]],
        form: Form = "raw",
        rate: float = 30.0,
        lasts: float = float("inf"),
    ) -> None:
        self.rate = rate
        self.changes: list[tuple[float, int]] = []
        """When (s) each scene began, and which it was."""
        self._lasts = lasts
        self._interrupted = False
        self._raw = form == "raw"
        self._scenes = [
            list(scene) if self._raw else [_compressed(image) for image in scene]
            for scene in scenes
        ]

    def __enter__(self) -> Self:
        """Begin."""
        self._interrupted = False
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Do nothing."""

    def interrupt(self) -> None:
        """End the iteration soon."""
        self._interrupted = True

    def __iter__(self) -> Iterator[Frame]:
        """Yield each picture when its time has come."""
        start, index = time.perf_counter(), 0
        while not self._interrupted:
            due = start + index / self.rate
            time.sleep(max(0.0, due - time.perf_counter()))
            now = time.perf_counter()
            number = int((due - start) / self._lasts) % len(self._scenes)
            if not self.changes or self.changes[-1][1] != number:
                self.changes.append((now, number))
            there = index % (2 * PICTURES - 2)
            picture = self._scenes[number][min(there, 2 * PICTURES - 2 - there)]
            yield Frame(picture if self._raw else _decoded(picture), now, index)
            # A camera does not wait: pictures that nobody fetched in time are gone.
            index = max(index + 1, int((time.perf_counter() - start) * self.rate))


def _compressed(picture: Image) -> npt.NDArray[np.uint8]:
    done, data = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
    assert done
    return np.asarray(data, np.uint8)


def _decoded(data: npt.NDArray[np.uint8]) -> Image:
    picture = cv2.imdecode(data, cv2.IMREAD_COLOR)
    assert picture is not None
    picture.flags.writeable = False
    return np.asarray(picture, np.uint8)


class CostlySink:
    """Costs what a v4l2loopback device does: BGR becomes I420, which goes to the kernel by `write`.

    pyvirtualcam does the first with libyuv; here it is OpenCV, which takes no less. In place of
    the device there is a file in memory, into which the kernel copies as many bytes.
    """

    name = "nowhere, at the price of a virtual camera"

    def __init__(self) -> None:
        self.times: list[float] = []
        """When each picture was sent, s."""
        self._planes = np.empty((SIZE[1] * 3 // 2, SIZE[0]), np.uint8)
        self._file: int | None = None

    def __enter__(self) -> Self:
        """Open the file in memory, where the system has such."""
        if hasattr(os, "memfd_create"):
            self._file = os.memfd_create("bench")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def send(self, image: Image, time: float) -> None:
        """Convert and write a picture."""
        cv2.cvtColor(image, cv2.COLOR_BGR2YUV_I420, dst=self._planes)
        if self._file is not None:
            os.pwrite(self._file, self._planes.data, 0)
        else:
            self._planes.copy()
        self.times.append(_now())


def _now() -> float:
    return time.perf_counter()
