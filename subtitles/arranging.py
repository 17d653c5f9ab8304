"""From captions to painted sprites and their places, remembered from picture to picture."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import inf
from typing import TypeVar

from subtitles import fonts, languages, plates
from subtitles.errors import SettingsError, said
from subtitles.layout import Place, Rect, Size, Spacing, layout, ordered, overlap
from subtitles.plates import Sprite, SpriteCache, Tail
from subtitles.spots import position_of
from subtitles.types import Box, Caption, CaptionLine, Image
from subtitles.typesetting import Block, Look, fit

LETTER = 1 / 28
"""Height of capitals and digits at size 1, of the picture's height."""

SMALLEST = 8.0
"""They are never lower than this, px, where there is room."""

CROWDED = 0.15
"""Captions say less where they would have worse places (`Place.cost`) than this."""

HOPELESS = 0.5
"""Beside several faces, captions are left out where even few words have worse places than this."""

EASE = 0.75
"""Share of the limits that captions which say more again have to keep to."""

WHOLE = 2
"""Level of detail at which a caption is one whole line. At 1 that line says less, at each one above
there is a further line."""

Key = tuple[int, int]
"""A face's id, and a count for captions that have the same id."""

Captions = dict[Key, Caption]


@dataclass(frozen=True, slots=True)
class Stamp:
    """A sprite and where its plate goes."""

    sprite: Sprite
    x: int
    y: int
    opacity: float

    def region(self, picture: Size) -> Rect:
        """Return what it covers of a picture."""
        return self.sprite.region(self.x, self.y, picture)


class Sheet:
    """Sets, paints and stamps captions in one size, language and look.

    Raises SettingsError for a size below 1 or an unknown language.
    """

    def __init__(self, size: float, language: str, look: Look) -> None:
        if not size >= 1:
            raise SettingsError(
                said("captions can't have size {size}", size=size),
                said("choose a size of 1 or more"),
            )
        self.size = size
        self.language = languages.find(language).code
        self.look = look
        self._cache = SpriteCache()
        self._drawn: tuple[Size, list[Caption]] | None = None
        self._stamps: list[Stamp] = []

    def stamps(
        self,
        picture: Size,
        captions: Sequence[Caption],
        arrange: Callable[[Size, Captions], list[Stamp]],
    ) -> list[Stamp]:
        """Return what to draw; `arrange` is only asked when the captions have changed."""
        wanted = picture, list(captions)
        if self._drawn != wanted:
            self._stamps = arrange(picture, visible(captions))
            self._drawn = wanted
        return self._stamps

    def em(self, picture: Size) -> int:
        """Return the px per em in a picture."""
        return fonts.em_of(self._letter(picture))

    def spacing(self, picture: Size) -> Spacing:
        """Return the distances between captions, faces and the picture's edge."""
        em = self.em(picture)
        tail = plates.tail_length(em) if self.look.plate else 0
        return Spacing(
            margin=max(2, em // 4),
            gap=max(1, tail + em // 5),
            apart=tail + em // 8,
            leash=max(1, em // 3),
        )

    def block(
        self, caption: Caption, level: int, picture: Size, number: int | None = None
    ) -> Block | None:
        """Typeset a caption in a level of detail; None where there is no room for it."""
        first, *rest = detailed(caption, level)
        first = replace(first, emotion=caption.emotion) if first.emotion is None else first
        margin = self.spacing(picture).margin
        room = max(picture[0] - 2 * margin, 1), max(picture[1] - 2 * margin, 1)
        letter = self._letter(picture)
        return fit((first, *rest), self.language, letter, room, self.look, number)

    def number(self, number: int | str, picture: Size) -> Block | None:
        """Typeset a face's number by itself."""
        return fit((), self.language, self._letter(picture), picture, self.look, number)

    def stamp(self, block: Block, place: Rect, opacity: float, tail: Tail | None = None) -> Stamp:
        """Return a typeset caption, painted now or earlier, to go at a place."""
        sprite = self._cache.get(
            (block, tail), lambda: plates.paint(block, self.language, self.look, tail)
        )
        return Stamp(sprite, place[0], place[1], opacity)

    def _letter(self, picture: Size) -> float:
        return max(self.size * LETTER * picture[1], SMALLEST)


def visible(captions: Sequence[Caption]) -> Captions:
    """Return the captions to draw, oldest face first."""
    seen: Counter[int] = Counter()
    shown: Captions = {}
    for caption in sorted(captions, key=lambda caption: caption.face_id):
        if caption.opacity > 0 and caption.lines:
            tidy = replace(caption, anchor=ordered(caption.anchor))
            shown[caption.face_id, seen[caption.face_id]] = tidy
            seen[caption.face_id] += 1
    return shown


def alike(captions: Captions, others: Captions, leash: float) -> bool:
    """Return whether captions say the same of the same faces, moved by `leash` px at most."""
    return captions.keys() == others.keys() and all(
        caption.lines == others[key].lines
        and caption.emotion == others[key].emotion
        and max(abs(a - b) for a, b in zip(caption.anchor, others[key].anchor, strict=True))
        <= leash
        for key, caption in captions.items()
    )


def highest(captions: Captions) -> int:
    """Return the level of detail that leaves nothing out."""
    return WHOLE - 1 + max((len(caption.lines) for caption in captions.values()), default=1)


def detailed(caption: Caption, level: int) -> tuple[CaptionLine, ...]:
    """Return a caption's lines in a level of detail; see `WHOLE`."""
    first = caption.lines[0]
    if level >= WHOLE:
        return caption.lines[: level - WHOLE + 1]
    if not first.shorter:
        return (first,)
    return (replace(first, text=first.shorter, share=None),)


T = TypeVar("T")


def as_many(
    most: int, before: int | None, attempt: Callable[[int, float], tuple[T, bool]]
) -> tuple[int, T]:
    """Return the highest level of detail, 1 to `most`, that is good, and what `attempt` found.

    Starts from the level `before` this picture. Those above it have to fit with ease (the second
    argument of `attempt`, a factor on its limits), or words would come and go. Level 1 is taken
    even if it is not good.
    """
    level = min(before or most, most)
    found, good = attempt(level, 1.0)
    while not good and level > 1:
        level -= 1
        found, good = attempt(level, 1.0)
        before = None
    while good and before and level < most:
        more, good = attempt(level + 1, EASE)
        if good:
            level, found = level + 1, more
    return level, found


class Stamped(ABC):
    """A style that draws what its `_arrange` makes of captions."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        """Draw onto `image` in place."""
        for stamp in self._stamps((image.shape[1], image.shape[0]), captions):
            stamp.sprite.blend(image, stamp.x, stamp.y, stamp.opacity)

    def regions(self, picture: Size, captions: Sequence[Caption]) -> list[Rect]:
        """Return everything `draw` covers, px."""
        return [stamp.region(picture) for stamp in self._stamps(picture, captions)]

    def _stamps(self, picture: Size, captions: Sequence[Caption]) -> list[Stamp]:
        return self._sheet.stamps(picture, captions, self._arrange)

    @abstractmethod
    def _arrange(self, picture: Size, captions: Captions) -> list[Stamp]:
        """Return a stamp for everything there is room for."""


_Found = tuple[dict[Key, Block], dict[Key, Place | None]]


class Beside:
    """Arranges captions beside their faces, with or without tails, preferably on one side.

    All captions have the same level of detail: everything there is, less where they would cover
    faces or each other; those that would even then hide other faces are left out. Raises
    SettingsError for an unknown position.
    """

    def __init__(self, sheet: Sheet, tails: bool, position: str) -> None:
        self.sheet = sheet
        self.tails = tails
        self.position = position_of(position)
        self._places: dict[Key, Place] = {}
        self._tails: dict[Key, Tail] = {}
        self._level: int | None = None
        self._tried: tuple[Size, Captions] | None = None

    def arrange(self, picture: Size, captions: Captions) -> list[Stamp]:
        """Return a stamp for each caption there is room for."""
        blocks, places = self._choose(picture, captions)
        self._places = {key: place for key, place in places.items() if place}
        stamps: list[Stamp] = []
        self._tails = {key: tail for key, tail in self._tails.items() if key in self._places}
        for key, place in self._places.items():
            block, opacity = blocks[key], captions[key].opacity
            stamp = self.sheet.stamp(block, place.rect, opacity)
            tail = self._tail(key, place, captions[key].anchor, block.em) if self.tails else None
            self._tails.pop(key, None)
            if tail:
                tailed = self.sheet.stamp(block, place.rect, opacity, tail)
                if not any(overlap(tailed.region(picture), s.region(picture)) for s in stamps):
                    stamp = tailed
                    self._tails[key] = tail
            stamps.append(stamp)
        return stamps

    def _choose(self, picture: Size, captions: Captions) -> _Found:
        """Return typeset captions as detailed as there is room for, and their places."""
        spacing = self.sheet.spacing(picture)

        def attempt(level: int, ease: float) -> tuple[_Found, bool]:
            set_ = {key: self.sheet.block(c, level, picture) for key, c in captions.items()}
            blocks = {key: block for key, block in set_.items() if block}

            def placed(ease: float) -> tuple[list[Place | None], bool]:
                places = layout(
                    picture,
                    [captions[key].anchor for key in blocks],
                    [(round(block.size[0] / ease), block.size[1]) for block in blocks.values()],
                    spacing,
                    [self._places.get(key) for key in blocks],
                    position=self.position,
                    worst=HOPELESS if level == 1 and len(blocks) > 1 else inf,
                )
                return places, all(place and place.cost <= ease * CROWDED for place in places)

            # Longer words than those of the moment would have to fit as well.
            places, good = placed(ease)
            if good and ease < 1:
                places, good = placed(1.0)
            return (blocks, dict(zip(blocks, places, strict=True))), good

        most = highest(captions)
        before, old = self._tried or (None, {})
        if self._level and before == picture and alike(captions, old, spacing.leash):
            most = min(most, self._level)
        else:
            self._tried = picture, captions
        self._level, found = as_many(most, self._level, attempt)
        return found

    def _tail(self, key: Key, place: Place, anchor: Box, em: int) -> Tail | None:
        """Return the tail from a plate to its face, where it was if that is near enough."""
        x0, y0, x1, y1 = place.rect
        length = plates.tail_length(em)
        ways = {
            "bottom": (anchor[1] - y1, (anchor[0] + anchor[2]) / 2 - x0, x1 - x0),
            "top": (y0 - anchor[3], (anchor[0] + anchor[2]) / 2 - x0, x1 - x0),
            "left": (x0 - anchor[2], (anchor[1] + anchor[3]) / 2 - y0, y1 - y0),
            "right": (anchor[0] - x1, (anchor[1] + anchor[3]) / 2 - y0, y1 - y0),
        }
        side = max(ways, key=lambda side: ways[side][0])
        clear, wanted, edge = ways[side]
        end = plates.radius(em) + length
        if clear < length or edge < 2 * end:
            return None
        old = self._tails.get(key)
        if old and old.side == side and abs(old.at - wanted) <= em // 2:
            wanted = old.at
        step = max(em // 4, 1)
        at = round(min(max(step * round(wanted / step), end), edge - end))
        return Tail(side, at)  # type: ignore[arg-type]
