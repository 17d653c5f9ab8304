"""Rows of captions at the top and the bottom of a picture, and what may be left out of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from subtitles.arranging import WHOLE, Key
from subtitles.layout import Rect, Size
from subtitles.typesetting import Block

Rows = list[list[Key]]
"""From top to bottom, each from where reading begins."""

Blocks = Mapping[Key, Block]


@dataclass(frozen=True, slots=True)
class Room:
    """Where rows go."""

    picture: Size
    margin: int
    """From the edge of the picture, px."""
    gap: int
    """Between captions, px."""
    right_to_left: bool = False
    spare: int = 0
    """Of each row's width, to be left free, px."""

    def side_by_side(self, keys: Sequence[Key], blocks: Blocks) -> Rows:
        """Put as many captions side by side as fit."""
        rows: Rows = []
        for key in keys:
            if not rows or not self.fits([*rows[-1], key], blocks):
                rows.append([])
            rows[-1].append(key)
        return rows

    def fits(self, row: Sequence[Key], blocks: Blocks) -> bool:
        """Return whether captions fit side by side."""
        return self._width(row, blocks) <= self.picture[0] - 2 * self.margin - self.spare

    def height(self, rows: Rows, blocks: Blocks) -> int:
        """Return how high rows are, px."""
        high = sum(max(blocks[key].size[1] for key in row) for row in rows)
        return high + self.gap * max(len(rows) - 1, 0)

    def apart(self, bottom: Rows, top: Rows, blocks: Blocks) -> bool:
        """Return whether rows at the bottom and rows at the top don't meet."""
        high = self.height(bottom, blocks) + self.height(top, blocks)
        return high + self.gap <= self.picture[1] - 2 * self.margin

    def rects(self, rows: Rows, blocks: Blocks, top: bool) -> dict[Key, Rect]:
        """Return the places of captions at the top or at the bottom, each row centred."""
        y = self.margin
        if not top:
            y = self.picture[1] - self.margin - self.height(rows, blocks)
        rects: dict[Key, Rect] = {}
        for row in rows:
            x = (self.picture[0] - self._width(row, blocks)) // 2
            for key in row:
                width, height = blocks[key].size
                left = self.picture[0] - x - width if self.right_to_left else x
                rects[key] = left, y, left + width, y + height
                x += width + self.gap
            y += max(blocks[key].size[1] for key in row) + self.gap
        return rects

    def _width(self, row: Sequence[Key], blocks: Blocks) -> int:
        return sum(blocks[key].size[0] + self.gap for key in row) - self.gap


@dataclass(frozen=True, slots=True)
class Way:
    """One way to show all captions."""

    level: int
    """Of detail; see `arranging.WHOLE`."""
    packed: bool = False
    """As many captions side by side as fit; else each has rows of its own."""
    split: bool = False
    """Captions of the upper half of the faces at the top, of the others at the bottom."""
    rows: int | None = None
    """At most, at the top and at the bottom; captions beyond them are left out."""


def ways(level: int, several: bool, split: bool) -> Iterator[Way]:
    """Yield the ways to show captions, from the best to the one that needs the least room.

    Parameters
    ----------
    level: of detail, that leaves nothing out.
    several: there is more than one caption.
    split: they may be at the top and at the bottom at once.
    """
    yield from (Way(each) for each in range(level, (WHOLE if several else 1) - 1, -1))
    if not several:
        return
    sides = (False, True) if split else (False,)
    for both in sides:
        yield from (Way(each, packed=True, split=both) for each in range(WHOLE, 0, -1))
    yield Way(1, packed=True, split=split, rows=2)
    for both in reversed(sides):
        yield Way(1, packed=True, split=both, rows=1)
