"""One caption as a sprite: painted once, kept, and blended onto every picture."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any, Literal

import cv2
import numpy as np
import numpy.typing as npt

from subtitles import fonts, glyphs
from subtitles.fonts import Mask
from subtitles.languages import LANGUAGES
from subtitles.palettes import Colour, Palette
from subtitles.types import Image
from subtitles.typesetting import Block, Look, Part

TAIL = 0.42
"""Length of a bubble's tail, em; half as wide again."""

Side = Literal["left", "top", "right", "bottom"]


@dataclass(frozen=True, slots=True)
class Tail:
    """The tip of a speech bubble."""

    side: Side
    """The side of the plate it grows from."""
    at: int
    """px along that side, from the plate's left or top to the tip."""


@dataclass(frozen=True, slots=True, eq=False)
class Sprite:
    """A painted caption, ready to blend: picture × keep / 255 + colour."""

    colour: Image
    """(H, W, 3) uint8 BGR, multiplied by its own opacity."""
    keep: Image
    """(H, W, 3) uint8: how much of the picture shows through."""
    origin: tuple[int, int]
    """Where the plate's left top corner is in the sprite, px."""

    @property
    def nbytes(self) -> int:
        """Memory it takes."""
        return self.colour.nbytes + self.keep.nbytes

    def region(self, x: int, y: int, size: tuple[int, int]) -> tuple[int, int, int, int]:
        """Return what it covers of a picture (width, height) with its plate at x, y: xyxy, px."""
        left, top = x - self.origin[0], y - self.origin[1]
        height, width = self.keep.shape[:2]
        right, bottom = min(left + width, size[0]), min(top + height, size[1])
        return max(left, 0), max(top, 0), right, bottom

    def blend(self, image: Image, x: int, y: int, opacity: float = 1.0) -> None:
        """Draw with the plate's left top corner at x, y; what is outside the picture is lost."""
        left, top = x - self.origin[0], y - self.origin[1]
        x0, y0, x1, y1 = self.region(x, y, (image.shape[1], image.shape[0]))
        if x0 >= x1 or y0 >= y1 or opacity <= 0:
            return
        keep = self.keep[y0 - top : y1 - top, x0 - left : x1 - left]
        colour = self.colour[y0 - top : y1 - top, x0 - left : x1 - left]
        if opacity < 1:
            keep = _uint8(cv2.addWeighted(keep, opacity, keep, 0, 255 * (1 - opacity)))
            colour = _uint8(cv2.convertScaleAbs(colour, alpha=opacity))
        area = image[y0:y1, x0:x1]
        area[...] = cv2.add(cv2.multiply(area, keep, scale=1 / 255), colour)


class SpriteCache:
    """Keeps the sprites used last, up to a number of bytes."""

    def __init__(self, room: int = 24 << 20) -> None:
        self.room = room
        self.used = 0
        self._sprites: OrderedDict[Hashable, Sprite] = OrderedDict()

    def get(self, key: Hashable, paint: Callable[[], Sprite]) -> Sprite:
        """Return the sprite of `key`, painting it when it is not kept."""
        if key in self._sprites:
            self._sprites.move_to_end(key)
            return self._sprites[key]
        sprite = self._sprites[key] = paint()
        self.used += sprite.nbytes
        while self.used > self.room and len(self._sprites) > 1:
            self.used -= self._sprites.popitem(last=False)[1].nbytes
        return sprite


def tail_length(em: int) -> int:
    """Return how far a tail reaches out of its plate, px."""
    return round(TAIL * em)


def radius(em: int) -> int:
    """Return the radius of a plate's corners, px."""
    return round(0.5 * em)


def paint(block: Block, language: str, look: Look, tail: Tail | None = None) -> Sprite:
    """Paint a typeset caption."""
    palette = look.palette
    text = flat(np.zeros(block.size[::-1], np.uint8), palette.text)
    pitch = fonts.row_height(block.em)
    for part in block.parts:
        ink = _ink(replace(part, x=0, row=0), language, block.em, palette)
        y = round(look.above * block.em) + part.row * pitch + (pitch - len(ink.keep)) // 2
        lay(text, ink, part.x - ink.origin[0], y)
    if look.plate:
        back = _plate(block.size, block.em, tail, palette)
    else:
        back = _shadow(text, block.em, palette)
    sprite = Sprite(back.colour.copy(), back.keep.copy(), back.origin)
    lay(sprite, text, *back.origin)
    return sprite


def flat(mask: Mask, colour: Colour, opacity: float = 1.0) -> Sprite:
    """Return a sprite of one colour where `mask` covers it."""
    cover = _uint8(cv2.convertScaleAbs(mask, alpha=opacity))
    layers = [cv2.convertScaleAbs(cover, alpha=value / 255) for value in colour[::-1]]
    return Sprite(_uint8(cv2.merge(layers)), _uint8(cv2.merge([255 - cover] * 3)), (0, 0))


def _uint8(array: npt.NDArray[Any]) -> npt.NDArray[np.uint8]:
    return np.asarray(array, np.uint8)


def lay(sprite: Sprite, ink: Sprite, x: int, y: int) -> None:
    """Put `ink` over a sprite, where the sprite reaches."""
    top, left = max(-y, 0), max(-x, 0)
    area = np.s_[y + top : y + len(ink.keep), x + left : x + ink.keep.shape[1]]
    height, width = sprite.keep[area].shape[:2]
    keep = ink.keep[top : top + height, left : left + width]
    colour = ink.colour[top : top + height, left : left + width]
    sprite.colour[area] = cv2.add(cv2.multiply(sprite.colour[area], keep, scale=1 / 255), colour)
    sprite.keep[area] = cv2.multiply(sprite.keep[area], keep, scale=1 / 255)


@lru_cache(maxsize=64)
def _ink(part: Part, language: str, em: int, palette: Palette) -> Sprite:
    """Paint a part by itself."""
    if part.kind == "text":
        colour, opacity = palette.text, 1.0
        if part.further:
            colour, opacity = palette.further, palette.further_opacity
        ink = flat(fonts.mask(part.text, language, em), colour, opacity)
        return replace(ink, origin=(fonts.overhang(em), 0))
    if part.kind == "glyph":
        face = flat(glyphs.disc(part.width), palette.emotions[part.emotion])
        lay(face, flat(glyphs.features(part.emotion, part.width), palette.plate), 0, 0)
        return face
    if part.kind == "bar":
        track = rounded(part.width, round(0.4 * em), round(0.2 * em))
        # Dark beneath, for looks without a plate.
        bar = flat(track, palette.plate, 0.6)
        lay(bar, flat(track, palette.further, 0.25), 0, 0)
        empty = part.width - round(part.share * part.width)
        if LANGUAGES[language].right_to_left:
            track[:, :empty] = 0
        else:
            track[:, part.width - empty :] = 0
        lay(bar, flat(track, palette.emotions[part.emotion]), 0, 0)
        return bar
    chip = flat(rounded(part.width, round(1.15 * em), round(0.28 * em)), palette.text)
    number = flat(fonts.mask(part.text, "en", em), palette.plate)
    x, y = ((chip.keep.shape[axis] - number.keep.shape[axis]) // 2 for axis in (1, 0))
    lay(chip, number, x, y)
    return chip


@lru_cache(maxsize=8)
def _plate(size: tuple[int, int], em: int, tail: Tail | None, palette: Palette) -> Sprite:
    """Paint an empty plate with its tail."""
    length = tail_length(em) if tail else 0
    left = length if tail and tail.side == "left" else 0
    top = length if tail and tail.side == "top" else 0
    width = size[0] + (length if tail and tail.side in ("left", "right") else 0)
    height = size[1] + (length if tail and tail.side in ("top", "bottom") else 0)
    shape, rim = _bubble((width, height), (left, top, *size), em, tail)
    plate = flat(shape, palette.plate, palette.plate_opacity)
    lay(plate, flat(rim, palette.rim, palette.rim_opacity), 0, 0)
    return Sprite(plate.colour, plate.keep, (left, top))


def _shadow(text: Sprite, em: int, palette: Palette) -> Sprite:
    """Paint a dark outline and a soft shadow around all there is in a sprite."""
    stroke = max(2, round(0.11 * em))
    brush = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * stroke + 1,) * 2)
    outline = cv2.GaussianBlur(cv2.dilate(255 - text.keep[..., 0], brush), (3, 3), 0)
    reach = (stroke | 1, stroke | 1)
    soft = cv2.blur(cv2.blur(cv2.blur(outline, reach), reach), reach)
    gain, limit = palette.halo
    soft = np.minimum(cv2.convertScaleAbs(soft, alpha=gain), limit)
    return flat(np.maximum(outline, soft), palette.plate)


def rounded(width: int, height: int, corner: int) -> Mask:
    """Return a rectangle with round corners."""
    shape = np.zeros((height, width), np.uint8)
    outline = _outline((0, 0, width, height), corner, 0, None)
    cv2.fillPoly(shape, [_fixed(outline)], 255, cv2.LINE_AA, _SHIFT)
    return shape


def _bubble(
    size: tuple[int, int], plate: tuple[int, int, int, int], em: int, tail: Tail | None
) -> tuple[Mask, Mask]:
    """Return a plate (x, y, width, height) with its tail, and its rim, in `size` px."""
    path = _fixed(_outline(plate, radius(em), tail_length(em), tail))
    shape, rim = np.zeros(size[::-1], np.uint8), np.zeros(size[::-1], np.uint8)
    cv2.fillPoly(shape, [path], 255, cv2.LINE_AA, _SHIFT)
    cv2.polylines(rim, [path], True, 255, max(1, round(em / 24)), cv2.LINE_AA, _SHIFT)
    return shape, np.minimum(rim, shape)


_SHIFT = 4
"""Bits behind the point in the coordinates that OpenCV draws with."""


def _fixed(points: list[tuple[float, float]]) -> npt.NDArray[np.int32]:
    return np.asarray(np.rint(np.array(points) * (1 << _SHIFT)), np.int32)


def _outline(
    plate: tuple[int, int, int, int], corner: float, length: int, tail: Tail | None
) -> list[tuple[float, float]]:
    """Return the path around a plate (x, y, width, height), clockwise from its top left corner."""
    x, y, width, height = plate
    # Pixel centres are at whole numbers: half a px in on every side keeps the edge inside.
    left, top, right, bottom = x + 0.5, y + 0.5, x + width - 1.5, y + height - 1.5
    corner = max(0.0, min(corner, (right - left) / 2, (bottom - top) / 2))
    turn = np.linspace(0, np.pi / 2, 9)
    corners = {
        "top": (right - corner, top + corner, -np.pi / 2),
        "right": (right - corner, bottom - corner, 0.0),
        "bottom": (left + corner, bottom - corner, np.pi / 2),
        "left": (left + corner, top + corner, np.pi),
    }
    path: list[tuple[float, float]] = []
    for side, (cx, cy, start) in corners.items():
        if tail and tail.side == side:
            path += _tip((left, top, right, bottom), (x, y), length, tail)
        path += [
            (cx + corner * np.cos(a), cy + corner * np.sin(a)) for a in (start + turn).tolist()
        ]
    return path


def _tip(
    edges: tuple[float, float, float, float], corner: tuple[int, int], length: int, tail: Tail
) -> list[tuple[float, float]]:
    """Return the path around a tail, clockwise."""
    left, top, right, bottom = edges
    half = 0.75 * length
    if tail.side in ("top", "bottom"):
        at, base, out = corner[0] + tail.at, top, -length
        if tail.side == "bottom":
            half, base, out = -half, bottom, length
        return [(at - half, base), (at, base + out), (at + half, base)]
    at, base, out = corner[1] + tail.at, right, length
    if tail.side == "left":
        half, base, out = -half, left, -length
    return [(base, at - half), (base + out, at), (base, at + half)]
