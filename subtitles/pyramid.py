"""A picture at many sizes, and crops at one size; every px the mean of the px it covers.

Edges are rounded as facenet-pytorch and torch's `interpolate(mode="area")` round them, for which
of several almost equal candidates MTCNN settles on hangs on single gray levels.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import prod

import cv2
import numpy as np
import numpy.typing as npt

from subtitles.types import FloatArray, Image

CELL = 12
"""Side in px of the squares P-Net looks at."""

STRIDE = 2
"""Step in px between two such squares."""

STEP = 0.709
"""Scale from one level to the next: half the area (Zhang et al. 2016)."""

LONGEST = 8_000
"""Most px a picture may be wide or high here; OpenCV's `remap` takes four rows for each."""

Places = npt.NDArray[np.int32]
"""(N, rows, 2, 2, columns) the corners of N × rows × columns windows: top left and top right of a
row, then bottom left and bottom right; each is x + 65536 y. Corners used together lie together."""


class Means:
    """Gives means of windows of a picture, each in the same short time.

    Keeps its memory from picture to picture: fresh memory costs more than the sums in it. So an
    answer holds only until the next question.
    """

    def __init__(self) -> None:
        self.part = (0, 0, 0, 0)
        self._memory: dict[str, npt.NDArray[np.int32]] = {}
        self._sums = np.zeros((1, 1, 3), dtype=np.int32)

    def read(self, image: Image, part: tuple[int, int, int, int] | None = None) -> None:
        """Take in a picture (H, W, 3), or only the part left, top, right, bottom (px) of it."""
        self.part = part or (0, 0, image.shape[1], image.shape[0])
        left, top, right, bottom = self.part
        sums = self._array("sums", (bottom - top + 1, right - left + 1, 3))
        cv2.integral(image[top:bottom, left:right], sum=sums)
        self._sums = sums

    def crops(self, edges: npt.NDArray[np.int64], side: int) -> FloatArray:
        """Return crops (N, 3, side, side), 0–255, of boxes (N, 4), whole px inside the part."""
        return self._of(*windows(edges - np.tile(self.part[:2], 2), side, side))

    def level(self, level: Level) -> FloatArray:
        """Return the picture at the size of a level, (1, 3, height, width), 0–255."""
        return self._of(level.places, level.areas)

    def _of(self, places: Places, areas: FloatArray) -> FloatArray:
        """Return the means (N, 3, rows, columns) of windows of so many px (N, rows, columns)."""
        count, rows, columns = areas.shape
        corners = self._array("corners", (count, rows, 2, 2, columns, 3))
        cv2.remap(
            self._sums,
            places.view(np.int16).reshape(-1, columns, 2),
            np.empty(0, dtype=np.int16),
            cv2.INTER_NEAREST,
            dst=corners.reshape(-1, columns, 3),
        )
        strips = corners[:, :, 1]
        strips -= corners[:, :, 0]
        sums = self._array("sums of windows", (count, rows, columns, 3))
        np.subtract(strips[:, :, 1], strips[:, :, 0], out=sums)
        means = self._array("means", (count, 3, rows, columns)).view(np.float32)
        for channel in range(3):
            means[:, channel] = sums[..., channel]
        means /= areas[:, None]
        return means

    def _array(self, name: str, shape: tuple[int, ...]) -> npt.NDArray[np.int32]:
        """Return an array of 32-bit values from the memory of that name."""
        size = prod(shape)
        memory = self._memory.get(name)
        if memory is None or memory.size < size:
            memory = self._memory[name] = np.empty(size, dtype=np.int32)
        return memory[:size].reshape(shape)


@dataclass(frozen=True)
class Level:
    """One size at which P-Net looks at a picture."""

    places: Places
    """The corners of the windows behind its px; N is 1."""
    areas: FloatArray
    """(1, height, width) px of the picture in each window."""
    boxes: FloatArray
    """(A, 4) the squares behind P-Net's answers, px of the picture."""


@lru_cache(maxsize=4)
def levels(height: int, width: int, smallest: float) -> tuple[Level, ...]:
    """Return the levels, the largest first, for pictures of a size and faces ≥ `smallest`, px.

    There are none when not one such face fits into the picture.
    """
    whole = np.array([[0, 0, width, height]])
    found = []
    scale = CELL / smallest
    while min(height, width) * scale >= CELL:
        size = int(width * scale + 1), int(height * scale + 1)
        found.append(Level(*windows(whole, *size), np.floor(_squares(*size) / np.float32(scale))))
        scale *= STEP
    return tuple(found)


def _squares(width: int, height: int) -> FloatArray:
    """Return the squares (A, 4) behind P-Net's answers on a level, px counted from 1."""
    rows, columns = (STRIDE * axis for axis in np.indices((_answers(height), _answers(width))))
    squares = np.stack([columns + 1, rows + 1, columns + CELL, rows + CELL], axis=-1)
    return squares.reshape(-1, 4).astype(np.float32)


def _answers(length: int) -> int:
    """Return how many answers P-Net gives along `length` px; its pooling rounds up."""
    return -(-(length - 2) // 2) - 4


def windows(edges: npt.NDArray[np.int64], columns: int, rows: int) -> tuple[Places, FloatArray]:
    """Split boxes (N, 4), whole px, into columns × rows windows each, which may overlap.

    Returns their corners and their px (N, rows, columns).
    """
    across = _stretches(edges[:, 0], edges[:, 2], columns)
    down = _stretches(edges[:, 1], edges[:, 3], rows)
    places = across[:, None, None, :, :] + 65536 * down.transpose(0, 2, 1)[:, :, :, None, None]
    widths, heights = (stretches[:, 1] - stretches[:, 0] for stretches in (across, down))
    areas = widths[:, None, :].astype(np.float32) * heights[:, :, None]
    return places, areas


def _stretches(
    start: npt.NDArray[np.int64], end: npt.NDArray[np.int64], count: int
) -> npt.NDArray[np.int32]:
    """Split each of N stretches of px into `count`; returns their starts and ends (N, 2, count)."""
    steps = np.arange(count)
    lengths = (end - start)[:, None]
    pairs = np.stack([steps * lengths // count, -(-(steps + 1) * lengths // count)], axis=1)
    stretches: npt.NDArray[np.int32] = (start[:, None, None] + pairs).astype(np.int32)
    return stretches
