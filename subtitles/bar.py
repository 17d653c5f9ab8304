"""Film subtitles: captions in rows at the bottom, and a number at each face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log2

from subtitles import palettes
from subtitles.arranging import (
    CROWDED,
    EASE,
    WHOLE,
    Captions,
    Key,
    Sheet,
    Stamp,
    Stamped,
    alike,
    highest,
)
from subtitles.languages import LANGUAGES
from subtitles.layout import Place, Rect, Size, coverage, layout
from subtitles.rows import Room, Rows, Way, ways
from subtitles.spots import position_of
from subtitles.types import Box, Caption
from subtitles.typesetting import Block, Look

_MORE: Key = (-1, -1)
"""Stands for the faces whose captions are left out."""

_LOYALTY = 2.0
"""How much larger a face must be to get its caption shown instead of another one's, about."""


@dataclass(frozen=True, slots=True)
class _Found:
    """What a way comes to."""

    way: Way
    blocks: dict[Key, Block]
    rects: dict[Key, Rect]
    above: frozenset[Key]
    """Those at the top."""
    low: bool
    """They take no more of the picture than they may."""
    hidden: float
    """Share of its face, for the face that is covered most."""


class Bar(Stamped):
    """Film subtitles: everything at the bottom.

    As soon as there has been a second face, each caption begins with a number, and the same
    number stands at its face.

    They move to the top while they would hide faces at the bottom, unless the position is `above`
    or `below`: then they are always at the top or at the bottom. Each face has rows of its own,
    the oldest on top, until that would hide faces or take too much of the picture. Then further
    emotions are left out, captions stand side by side, say less, and take both the top and the
    bottom; at last there are two rows or one, without the smallest faces, which are counted: +2.
    Where every way hides faces, it is one that hides hardly more than it must.

    Parameters as for `styles.Bubble`.
    """

    TALLEST = 0.4
    """Of the picture's height, before anything is left out."""

    STAY = 0.25
    """They change between bottom and top to uncover more than this share of a face; less is enough
    for single lines where all faces are then clear."""

    SLACK = 0.1
    """How much more of a face than necessary may be hidden to leave nothing out; twice as much, to
    change nothing."""

    def __init__(
        self,
        *,
        size: float = 1.0,
        language: str = "en",
        position: str = "auto",
        palette: str = "colourful",
    ) -> None:
        colours = palettes.find(palette)
        super().__init__(Sheet(size, language, Look(plate=True, flow=True, palette=colours)))
        self._badges = Sheet(size, language, Look(plate=False, flow=True, palette=colours))
        self._position = position_of(position)
        self._places: dict[Key, Place] = {}
        self._last: tuple[Size, Captions, _Found] | None = None
        self._on_top = False
        self._above: frozenset[Key] = frozenset()
        self._kept: frozenset[Key] = frozenset()
        self._numbered = False

    def _arrange(self, picture: Size, captions: Captions) -> list[Stamp]:
        self._numbered |= len(captions) > 1
        found = self._as_before(picture, captions)
        if found is None:
            found = self._choose(picture, captions)
            self._last = picture, captions, found
        seen = max((caption.opacity for caption in captions.values()), default=0.0)
        stamps = [
            self._sheet.stamp(
                found.blocks[key], rect, captions[key].opacity if key in captions else seen
            )
            for key, rect in found.rects.items()
        ]
        if not self._numbered:
            return stamps
        return stamps + self._badges_at(picture, captions, found.rects)

    def _number(self, caption: Caption) -> int | None:
        return caption.face_id if self._numbered else None

    def _as_before(self, picture: Size, captions: Captions) -> _Found | None:
        """Return what was found last if the words are the same and no face has moved far."""
        if self._last is None:
            return None
        before, old, found = self._last
        leash = self._sheet.spacing(picture).leash
        return found if before == picture and alike(captions, old, leash) else None

    def _choose(self, picture: Size, captions: Captions) -> _Found:
        """Return what the best way comes to that is good, else one that hides little.

        Ways better than that of the picture before have to fit with ease.
        """
        tried: list[_Found] = []
        split = self._position not in ("above", "below")
        all_ways = list(ways(highest(captions), len(captions) > 1, split))
        last = self._last[2].way if self._last else None
        before = all_ways.index(last) if last in all_ways else 0
        for number, way in enumerate(all_ways):
            ease = EASE if number < before else 1.0
            found = self._attempt(picture, captions, way, ease)
            if found.low and found.hidden <= ease * CROWDED:
                break
            tried.append(found)
        else:
            found = self._least_bad(tried, last)
        self._kept = frozenset(found.rects)
        self._above = found.above if found.way.split else frozenset()
        if not found.way.split:
            self._on_top = bool(found.above)
        return found

    def _least_bad(self, tried: Sequence[_Found], last: Way | None) -> _Found:
        """Return the first that hides hardly more than the one that hides the least."""
        low = [found for found in tried if found.low] or tried[-1:]
        least = min(found.hidden for found in low)
        for found in low:
            if found.way == last and found.hidden <= least + 2 * self.SLACK:
                return found
        return next(found for found in low if found.hidden <= least + self.SLACK)

    def _attempt(self, picture: Size, captions: Captions, way: Way, ease: float) -> _Found:
        """Return what a way comes to; `ease` is a factor on what of the picture it may take.

        With less than 1, longer words than those of the moment would fit as well.
        """
        room = self._room(picture, ease)
        set_ = {
            key: self._sheet.block(caption, way.level, picture, self._number(caption))
            for key, caption in captions.items()
        }
        blocks = {key: block for key, block in set_.items() if block}
        bottom, top = self._rows(room, captions, blocks, way)
        anchors = [caption.anchor for caption in captions.values()]
        if top:
            rects = room.rects(top, blocks, top=True)
            above = frozenset(rects)
            rects |= room.rects(bottom, blocks, top=False)
        else:
            rects, above = self._side(room, anchors, bottom, blocks, way.level <= WHOLE)
        low = room.height(bottom, blocks) + room.height(top, blocks)
        return _Found(
            way,
            blocks,
            rects,
            above,
            low <= ease * self.TALLEST * picture[1],
            coverage(rects.values(), anchors),
        )

    def _room(self, picture: Size, ease: float) -> Room:
        return Room(
            picture,
            self._sheet.spacing(picture).margin,
            max(2, self._sheet.em(picture) // 5),
            LANGUAGES[self._sheet.language].right_to_left,
            round((1 - ease) * picture[0]),
        )

    def _rows(
        self, room: Room, captions: Captions, blocks: dict[Key, Block], way: Way
    ) -> tuple[Rows, Rows]:
        """Return the rows at the bottom, or wherever there are any, and those at the top."""
        if not way.packed:
            return [[key] for key in blocks], []
        largest = sorted(blocks, key=lambda key: -self._weight(key, captions[key]))
        least = 1 if way.rows else len(largest)
        shown = len(self._kept & captions.keys())
        for count in range(len(largest), least - 1, -1):
            if way.rows:
                # One more caption than before has to fit with ease, too.
                room = self._room(room.picture, EASE if 0 < shown < count else 1.0)
            keys = [key for key in blocks if key in largest[:count]]
            above = self._upper(room, {key: captions[key] for key in keys}) if way.split else ()
            bottom = room.side_by_side([key for key in keys if key not in above], blocks)
            top = room.side_by_side([key for key in keys if key in above], blocks)
            if top and not room.apart(bottom, top, blocks):
                bottom, top = room.side_by_side(keys, blocks), []
            if count < len(captions):
                self._count(room, bottom, top, blocks, len(captions) - count, way.split)
            if not way.rows or max(len(bottom), len(top)) <= way.rows:
                return bottom, top
        return [largest[:1]] if largest else [], []

    def _count(
        self,
        room: Room,
        bottom: Rows,
        top: Rows,
        blocks: dict[Key, Block],
        missing: int,
        split: bool,
    ) -> None:
        """Put the number of faces whose captions are left out behind the others."""
        more = self._sheet.number(f"+{missing}", room.picture)
        if more is None:
            return
        blocks[_MORE] = more
        for rows in (bottom, top):
            if rows and room.fits([*rows[-1], _MORE], blocks):
                rows[-1].append(_MORE)
                return
        alone = split and not top and room.apart(bottom, [[_MORE]], blocks)
        (top if alone else bottom).append([_MORE])

    def _upper(self, room: Room, captions: Captions) -> frozenset[Key]:
        """Return the upper half of the faces; those that were in it stay if they are near it."""

        def height(key: Key) -> float:
            _, y0, _, y1 = captions[key].anchor
            return (y0 + y1) / 2 - (0.15 * room.picture[1] if key in self._above else 0)

        return frozenset(sorted(captions, key=height)[: len(captions) // 2])

    def _weight(self, key: Key, caption: Caption) -> int:
        """Return how large a face is, in steps in which the older ones come first."""
        x0, y0, x1, y1 = caption.anchor
        area = max((x1 - x0) * (y1 - y0), 1.0) * (_LOYALTY if key in self._kept else 1.0)
        return round(2 * log2(area))

    def _side(
        self,
        room: Room,
        anchors: Sequence[Box],
        rows: Rows,
        blocks: dict[Key, Block],
        yielding: bool,
    ) -> tuple[dict[Key, Rect], frozenset[Key]]:
        """Return the places of the rows at the bottom, or at the top where that is better.

        If `yielding` they also change sides only to be clear of faces.
        """
        bottom, top = (room.rects(rows, blocks, top) for top in (False, True))
        on_top = self._position == "above"
        if self._position not in ("above", "below"):
            hidden = {True: coverage(top.values(), anchors)}
            hidden[False] = coverage(bottom.values(), anchors)
            here, there = hidden[self._on_top], hidden[not self._on_top]
            clears = yielding and there <= EASE * CROWDED and here > CROWDED
            on_top = self._on_top != (clears or here - there > self.STAY)
        return (top, frozenset(top)) if on_top else (bottom, frozenset())

    def _badges_at(self, picture: Size, captions: Captions, taken: dict[Key, Rect]) -> list[Stamp]:
        """Return the numbers that stand at the faces whose captions are shown."""
        set_ = {
            key: self._badges.number(caption.face_id, picture)
            for key, caption in captions.items()
            if key in taken
        }
        blocks = {key: block for key, block in set_.items() if block}
        bare = [key for key in captions if key not in blocks]
        found = layout(
            picture,
            [captions[key].anchor for key in (*blocks, *bare)],
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
