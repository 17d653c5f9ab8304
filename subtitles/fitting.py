"""Pictures of any size into one fixed format: scaled to fit, black where nothing is left."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from subtitles.types import Box, Image


@dataclass(frozen=True, slots=True)
class Fit:
    """How a picture of one size lies in a format of another."""

    source: tuple[int, int]
    """(width, height) px of the picture."""
    format: tuple[int, int]
    """(width, height) px of what it is fitted into."""
    scale: float
    """Format px per picture px."""
    corner: tuple[int, int]
    """Where the picture's top left corner lies, px of the format."""
    size: tuple[int, int]
    """(width, height) px the picture has there."""

    @classmethod
    def of(cls, source: tuple[int, int], into: tuple[int, int]) -> Fit:
        """Return the largest fit that shows the whole picture undistorted, in the middle."""
        scale = min(into[0] / source[0], into[1] / source[1])
        width = min(into[0], max(1, round(source[0] * scale)))
        height = min(into[1], max(1, round(source[1] * scale)))
        corner = ((into[0] - width) // 2, (into[1] - height) // 2)
        return cls(source, into, scale, corner, (width, height))

    @property
    def trivial(self) -> bool:
        """Whether nothing has to be done."""
        return self.source == self.format

    def into(self, canvas: Image, image: Image) -> None:
        """Fill `canvas` (format) with `image` (source), both (H, W, 3)."""
        if self.trivial:
            np.copyto(canvas, image)
            return
        (x, y), (width, height) = self.corner, self.size
        smaller = cv2.INTER_AREA if self.scale < 1 else cv2.INTER_LINEAR
        canvas[:y] = canvas[y + height :] = 0
        canvas[:, :x] = canvas[:, x + width :] = 0
        canvas[y : y + height, x : x + width] = cv2.resize(
            image, (width, height), interpolation=smaller
        )

    def box(self, box: Box) -> Box:
        """Return a box of the picture, px, as a box of the format."""
        x, y = self.corner
        x0, y0, x1, y1 = (side * self.scale for side in box)
        return x0 + x, y0 + y, x1 + x, y1 + y
