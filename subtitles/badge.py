"""The small sign in a corner of the published picture that says: captions are on.

Whoever is in a call with somebody who reads faces with this program should be able to know. That
is why the sign can be moved to another corner, and can't be removed while captions are on.
"""

from __future__ import annotations

from typing import Literal, get_args

import cv2
import numpy as np

from subtitles.errors import said, unknown
from subtitles.fonts import Mask
from subtitles.layout import Rect, Size
from subtitles.plates import Sprite, flat, lay, rounded
from subtitles.types import Image

Corner = Literal["bottom-left", "bottom-right", "top-left", "top-right"]
CORNERS: tuple[Corner, ...] = get_args(Corner)

HEIGHT = 1 / 24
"""Of the picture's height."""

SMALLEST = 12
"""It is never lower than this, px."""

OVERSAMPLING = 8

DARK = (22, 24, 29)
LIGHT = (255, 255, 255)
BACK_OPACITY = 0.62
LINE_OPACITY = 0.95


def corner_of(name: str) -> Corner:
    """Return `name` as a corner; raises SettingsError."""
    for corner in CORNERS:
        if corner == name:
            return corner
    raise unknown(said("corner"), name, CORNERS)


class Badge:
    """The sign, painted for pictures of one size: a speech bubble with lines of text in it.

    Parameters
    ----------
    corner: a name of `CORNERS`; raises SettingsError for another one.
    size: (width, height) px of the pictures.
    """

    def __init__(self, corner: str, size: Size) -> None:
        self._size = size
        high = max(SMALLEST, round(HEIGHT * size[1]))
        self._sprite = _paint(high)
        width, height = self._sprite.keep.shape[1], self._sprite.keep.shape[0]
        margin = high // 3
        vertical, horizontal = corner_of(corner).split("-")
        self._x = margin if horizontal == "left" else size[0] - margin - width
        self._y = margin if vertical == "top" else size[1] - margin - height

    @property
    def region(self) -> Rect:
        """What it covers of the picture, px."""
        return self._sprite.region(self._x, self._y, self._size)

    def draw(self, image: Image) -> None:
        """Draw onto `image` in place."""
        self._sprite.blend(image, self._x, self._y)


def _paint(high: int) -> Sprite:
    """Paint the sign, `high` px high."""
    large = high * OVERSAMPLING
    wide, body = round(1.2 * high), round(0.78 * large)
    back = np.zeros((large, wide * OVERSAMPLING), np.uint8)
    back[:body] = rounded(back.shape[1], body, round(0.24 * large))
    tip = [(0.22, 0.7), (0.22, 1.0), (0.66, 0.7)]
    cv2.fillPoly(back, [np.rint(np.array(tip) * large).astype(np.int32)], 255)
    # A light rim keeps the shape visible on dark pictures.
    brush = np.ones((round(0.085 * large),) * 2, np.uint8)
    rim = cv2.subtract(back, cv2.erode(back, brush, borderValue=0))
    lines = np.zeros_like(back)
    thick = round(0.11 * large)
    for y, length in ((0.22, 0.74), (0.45, 0.5)):
        left, top = round(0.22 * large), round(y * large)
        end = left + round(length * large)
        lines[top : top + thick, left:end] = rounded(end - left, thick, thick // 2)
    sprite = flat(_small(np.asarray(back, np.uint8), high, wide), DARK, BACK_OPACITY)
    for mask in (rim, lines):
        lay(sprite, flat(_small(np.asarray(mask, np.uint8), high, wide), LIGHT, LINE_OPACITY), 0, 0)
    return sprite


def _small(mask: Mask, high: int, wide: int) -> Mask:
    return np.asarray(cv2.resize(mask, (wide, high), interpolation=cv2.INTER_AREA), np.uint8)
