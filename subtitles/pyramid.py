"""A picture at many sizes, and crops at one size; every px the mean of the px it covers.

Edges are rounded as facenet-pytorch and torch's `interpolate(mode="area")` round them, for which
of several almost equal candidates MTCNN settles on hangs on single gray levels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise, starmap
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

_STRIP = 20_000
"""Px P-Net reads at once, about: what it computes from them fits into the processor's cache."""

LONGEST = 8_000
"""Most px a picture may be wide or high here; OpenCV's `remap` takes four rows for each."""

Places = npt.NDArray[np.int32]
"""(N, rows, 2, 2, columns) the corners of N × rows × columns windows: top left and top right of a
row, then bottom left and bottom right; each is x + 65536 y. Corners used together lie together."""


class Scratch:
    """Memory for what is soon thrown away: fresh memory costs more than the sums put into it.

    What `array` returns holds until the same name is asked for again.
    """

    def __init__(self) -> None:
        self._memory: dict[str, npt.NDArray[np.int32]] = {}

    def array(self, name: str, shape: tuple[int, ...]) -> npt.NDArray[np.int32]:
        """Return an array of a shape with anything in it."""
        size = prod(shape)
        memory = self._memory.get(name)
        if memory is None or memory.size < size:
            memory = self._memory[name] = np.empty(size, dtype=np.int32)
        return memory[:size].reshape(shape)


class Means:
    """The means of windows of a picture, each to be had in the same short time.

    Parameters
    ----------
    image: (H, W, 3) uint8.
    part: left, top, right, bottom (px) of the part that is needed; None: all of it.
    scratch: where to keep the sums these means come from.
    """

    def __init__(
        self, image: Image, part: tuple[int, int, int, int] | None, scratch: Scratch
    ) -> None:
        self.part = part or (0, 0, image.shape[1], image.shape[0])
        left, top, right, bottom = self.part
        self._sums = scratch.array("picture", (bottom - top + 1, right - left + 1, 3))
        cv2.integral(image[top:bottom, left:right], sum=self._sums)

    def crops(
        self, edges: npt.NDArray[np.int64], side: int, batch: int, scratch: Scratch
    ) -> Iterator[FloatArray]:
        """Yield crops (≤ batch, 3, side, side), 0–255, of boxes (N, 4), whole px inside the part.

        All of them hold until `scratch` is used again.
        """
        crops = scratch.array("means", (len(edges), 3, side, side)).view(np.float32)
        edges = edges - np.tile(self.part[:2], 2)
        places, shares = windows(edges, side, side)
        ends = np.linspace(0, len(edges), -(-len(edges) // batch) + 1).astype(int)
        for some in starmap(slice, pairwise(ends)):
            self._fill(crops[some], places[some], shares[some], scratch)
            yield crops[some]

    def strips(self, strips: Sequence[Strip], scratch: Scratch) -> Iterator[FloatArray]:
        """Yield the picture on each strip, (1, 3, height, width), 0–255.

        All of them hold until `scratch` is used again.
        """
        sizes = [3 * strip.shares.size for strip in strips]
        memory = scratch.array("means", (sum(sizes),)).view(np.float32)
        for strip, end, size in zip(strips, accumulate(sizes), sizes, strict=True):
            _, height, width = strip.shares.shape
            means = memory[end - size : end].reshape(1, 3, height, width)
            self._fill(means, strip.places, strip.shares, scratch)
            yield means

    def _fill(
        self, means: FloatArray, places: Places, shares: FloatArray, scratch: Scratch
    ) -> None:
        """Fill in (N, 3, rows, columns); `shares` (N, rows, columns) are one px's in a window."""
        count, rows, columns = shares.shape
        corners = scratch.array("corners", (count, rows, 2, 2, columns, 3))
        cv2.remap(
            self._sums,
            places.view(np.int16).reshape(-1, columns, 2),
            np.empty(0, dtype=np.int16),
            cv2.INTER_NEAREST,
            dst=corners.reshape(-1, columns, 3),
        )
        strips = corners[:, :, 1]
        strips -= corners[:, :, 0]
        sums = scratch.array("sums", (count, rows, columns, 3))
        np.subtract(strips[:, :, 1], strips[:, :, 0], out=sums)
        for channel in range(3):
            means[:, channel] = sums[..., channel]
        means *= shares[:, None]


@dataclass(frozen=True)
class Strip:
    """Rows of one level that P-Net reads at once."""

    level: int
    """0 for the largest level."""
    places: Places
    """The corners of the windows behind the strip's px; N is 1."""
    shares: FloatArray
    """(1, height, width) one px's share in each window."""
    boxes: FloatArray
    """(A, 4) the squares behind P-Net's answers, px of the picture."""


@lru_cache(maxsize=4)
def strips(height: int, width: int, smallest: float) -> tuple[Strip, ...]:
    """Return what to read of pictures of a size to find faces of at least `smallest`, all in px.

    Nothing when not one such face fits into the picture.
    """
    whole = np.array([[0, 0, width, height]])
    found: list[Strip] = []
    scale = CELL / smallest
    level = 0
    while min(height, width) * scale >= CELL:
        size = int(width * scale + 1), int(height * scale + 1)
        places, shares = windows(whole, *size)
        boxes = np.floor(_squares(*size) / np.float32(scale))
        across, down = map(_answers, size)
        cuts = np.linspace(0, down, -(-shares.size // _STRIP) + 1).astype(int)
        for first, end in pairwise(cuts):
            rows = slice(STRIDE * first, STRIDE * (end - 1) + CELL)
            some = slice(first * across, end * across)
            found.append(Strip(level, places[:, rows], shares[:, rows], boxes[some]))
        scale *= STEP
        level += 1
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

    Returns their corners and one px's share in each, (N, rows, columns).
    """
    across = _stretches(edges[:, 0], edges[:, 2], columns)
    down = _stretches(edges[:, 1], edges[:, 3], rows)
    places = across[:, None, None] + 65536 * down.transpose(0, 2, 1)[..., None, None]
    widths = (across[:, 1] - across[:, 0]).astype(np.float32)
    heights = (down[:, 1] - down[:, 0]).astype(np.float32)
    return places, np.reciprocal(widths)[:, None, :] * np.reciprocal(heights)[:, :, None]


def _stretches(
    start: npt.NDArray[np.int64], end: npt.NDArray[np.int64], count: int
) -> npt.NDArray[np.int32]:
    """Split each of N stretches of px into `count`; returns their starts and ends (N, 2, count)."""
    steps = np.arange(count)
    lengths = (end - start)[:, None]
    pairs = np.stack([steps * lengths // count, -(-(steps + 1) * lengths // count)], axis=1)
    stretches: npt.NDArray[np.int32] = (start[:, None, None] + pairs).astype(np.int32)
    return stretches
