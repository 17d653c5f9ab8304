"""The styles of captions: bubbles beside faces, bare words, film subtitles at the bottom."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import Protocol

from subtitles import palettes, pipeline
from subtitles.arranging import (
    CROWDED,
    Beside,
    Captions,
    Key,
    Sheet,
    Stamp,
    as_many,
    blend,
    regions,
)
from subtitles.layout import Place, Rect, Size, coverage, layout
from subtitles.spots import position_of
from subtitles.types import Box, Caption, Image
from subtitles.typesetting import Block, Look


class Style(pipeline.Style, Protocol):
    """Draws captions, and says where."""

    def regions(self, picture: Size, captions: Sequence[Caption]) -> list[Rect]:
        """Return everything `draw` covers of a picture (width, height), px."""


class Bubble:
    """A speech bubble beside each face; the default.

    Parameters
    ----------
    size: 1 draws capitals 1/28 of the picture's height; larger ones are for larger values.
    language: a code of `languages.LANGUAGES`.
    position: the side of a face that is preferred: `above`, `below`, `side`, or `auto` for what
        is best there. Where there is no room, or a face would be hidden, it is another one.
    palette: a name of `palettes.PALETTES`.
    plate: False: outlined words alone, without a plate and its tail.
    """

    def __init__(
        self,
        *,
        size: float = 1.0,
        language: str = "en",
        position: str = "auto",
        palette: str = "colourful",
        plate: bool = True,
    ) -> None:
        self._sheet = Sheet(
            size, language, Look(plate=plate, flow=False, palette=palettes.find(palette))
        )
        self._beside = Beside(self._sheet, tails=plate, position=position)

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        """Draw onto `image` in place."""
        picture = image.shape[1], image.shape[0]
        blend(image, self._sheet.stamps(picture, captions, self._beside.arrange))

    def regions(self, picture: Size, captions: Sequence[Caption]) -> list[Rect]:
        """Return everything `draw` covers, px."""
        return regions(picture, self._sheet.stamps(picture, captions, self._beside.arrange))


_Found = tuple[dict[Key, Block], dict[Key, Rect]]


class Bar:
    """Film subtitles: everything at the bottom.

    As soon as there has been a second face, each caption begins with a number, and the same
    number stands at its face.

    They move to the top while they would hide faces at the bottom, unless the position is `above`
    or `below`: then they are always at the top or at the bottom. Each face has rows of its own,
    the oldest on top, until that would take too much of the picture: then further emotions are
    left out, then captions stand side by side, and at last the smallest faces go without.
    Parameters as for `Bubble`.
    """

    TALLEST = 0.4
    """Of the picture's height, before anything is left out."""

    STAY = 0.25
    """They change between bottom and top to uncover more than this share of a face."""

    def __init__(
        self,
        *,
        size: float = 1.0,
        language: str = "en",
        position: str = "auto",
        palette: str = "colourful",
    ) -> None:
        colours = palettes.find(palette)
        self._sheet = Sheet(size, language, Look(plate=True, flow=True, palette=colours))
        self._badges = Sheet(size, language, Look(plate=False, flow=True, palette=colours))
        self._position = position_of(position)
        self._places: dict[Key, Place] = {}
        self._on_top = False
        self._lines: int | None = None
        self._numbered = False

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        """Draw onto `image` in place."""
        picture = image.shape[1], image.shape[0]
        blend(image, self._sheet.stamps(picture, captions, self._arrange))

    def regions(self, picture: Size, captions: Sequence[Caption]) -> list[Rect]:
        """Return everything `draw` covers, px."""
        return regions(picture, self._sheet.stamps(picture, captions, self._arrange))

    def _arrange(self, picture: Size, captions: Captions) -> list[Stamp]:
        self._numbered |= len(captions) > 1
        blocks, rects = self._choose(picture, captions)
        stamps = [
            self._sheet.stamp(blocks[key], rect, captions[key].opacity)
            for key, rect in rects.items()
        ]
        if not self._numbered:
            return stamps
        return stamps + self._badges_at(picture, {key: captions[key] for key in rects}, rects)

    def _number(self, caption: Caption) -> int | None:
        return caption.face_id if self._numbered else None

    def _choose(self, picture: Size, captions: Captions) -> _Found:
        """Return typeset captions with as many lines as there is room for, and their places."""
        anchors = [caption.anchor for caption in captions.values()]

        def attempt(lines: int, ease: float) -> tuple[_Found, bool]:
            set_ = {
                key: self._sheet.block(caption, lines, picture, self._number(caption))
                for key, caption in captions.items()
            }
            blocks = {key: block for key, block in set_.items() if block}
            rows = [[key] for key in blocks]
            low = self._height(picture, rows, blocks) <= ease * self.TALLEST * picture[1]
            if lines == 1 and not low:
                rows = self._squeezed(picture, captions, blocks)
            rects = self._side(picture, anchors, rows, blocks)
            clear = coverage(rects.values(), anchors) <= ease * CROWDED
            return (blocks, rects), low and clear

        most = max((len(caption.lines) for caption in captions.values()), default=1)
        self._lines, found = as_many(most, self._lines, attempt)
        return found

    def _squeezed(
        self, picture: Size, captions: Captions, blocks: dict[Key, Block]
    ) -> list[list[Key]]:
        """Put captions side by side, without those of the smallest faces if need be."""
        room = picture[1] - 2 * self._sheet.spacing(picture).margin
        rows = self._packed(picture, blocks)
        while blocks and self._height(picture, rows, blocks) > room:
            del blocks[min(blocks, key=lambda key: _area(captions[key]))]
            rows = self._packed(picture, blocks)
        return rows

    def _gap(self, picture: Size) -> int:
        return max(2, self._sheet.em(picture) // 5)

    def _height(self, picture: Size, rows: list[list[Key]], blocks: dict[Key, Block]) -> int:
        high = sum(max(blocks[key].size[1] for key in row) for row in rows)
        return high + self._gap(picture) * (len(rows) - 1)

    def _packed(self, picture: Size, blocks: dict[Key, Block]) -> list[list[Key]]:
        """Put as many captions side by side as fit."""
        room = picture[0] - 2 * self._sheet.spacing(picture).margin
        rows: list[list[Key]] = []
        used = 0
        for key, block in blocks.items():
            used += self._gap(picture) + block.size[0]
            if not rows or used > room:
                rows.append([])
                used = block.size[0]
            rows[-1].append(key)
        return rows

    def _side(
        self,
        picture: Size,
        anchors: Sequence[Box],
        rows: list[list[Key]],
        blocks: dict[Key, Block],
    ) -> dict[Key, Rect]:
        """Return the places of the rows at the bottom, or at the top where that is better."""
        margin = self._sheet.spacing(picture).margin
        low = picture[1] - margin - self._height(picture, rows, blocks)
        bottom, top = (self._rects(picture, rows, blocks, y) for y in (low, margin))
        if self._position in ("above", "below"):
            return top if self._position == "above" else bottom
        gain = coverage(bottom.values(), anchors) - coverage(top.values(), anchors)
        self._on_top = gain > (-self.STAY if self._on_top else self.STAY)
        return top if self._on_top else bottom

    def _rects(
        self, picture: Size, rows: list[list[Key]], blocks: dict[Key, Block], y: int
    ) -> dict[Key, Rect]:
        gap = self._gap(picture)
        rects: dict[Key, Rect] = {}
        for row in rows:
            wide = sum(blocks[key].size[0] + gap for key in row) - gap
            high = max(blocks[key].size[1] for key in row)
            x = (picture[0] - wide) // 2
            for key in row:
                width, height = blocks[key].size
                rects[key] = x, y, x + width, y + height
                x += width + gap
            y += high + gap
        return rects

    def _badges_at(self, picture: Size, captions: Captions, taken: dict[Key, Rect]) -> list[Stamp]:
        """Return the numbers that stand at the faces."""
        set_ = {
            key: self._badges.number(caption.face_id, picture) for key, caption in captions.items()
        }
        blocks = {key: block for key, block in set_.items() if block}
        found = layout(
            picture,
            [captions[key].anchor for key in blocks],
            [block.size for block in blocks.values()],
            replace(self._sheet.spacing(picture), apart=2),
            [self._places.get(key) for key in blocks],
            list(taken.values()),
        )
        self._places = {key: place for key, place in zip(blocks, found, strict=True) if place}
        return [
            self._badges.stamp(blocks[key], place.rect, captions[key].opacity)
            for key, place in self._places.items()
        ]


def _area(caption: Caption) -> float:
    x0, y0, x1, y1 = caption.anchor
    return abs((x1 - x0) * (y1 - y0))


STYLES: dict[str, Callable[..., Style]] = {
    "bubble": Bubble,
    "bar": Bar,
    "minimal": partial(Bubble, plate=False),
}
"""Name → style."""
