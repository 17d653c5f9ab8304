"""Where the parts of one caption go on its plate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from subtitles import fonts
from subtitles.languages import LANGUAGES
from subtitles.palettes import COLOURFUL, Palette
from subtitles.types import CaptionLine

GLYPH = 0.96
GAP = 0.32
BAR = 2.6
BETWEEN = 0.85
"""Widths in em: a drawn face, the space beside it, a bar, the space between lines that flow."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a style's captions are made up."""

    plate: bool
    """A dark rounded plate behind the text; else a dark outline around it."""
    flow: bool
    """The lines follow each other, as in prose; else each starts on a row of its own."""
    palette: Palette = COLOURFUL

    @property
    def inset(self) -> float:
        """Space left and right of the text, em."""
        return 0.5 if self.plate else 0.3

    @property
    def above(self) -> float:
        """Space above the first and below the last row, em."""
        return 0.08 if self.plate else 0.16


@dataclass(frozen=True, slots=True)
class Part:
    """One thing on a plate."""

    kind: Literal["glyph", "text", "bar", "number"]
    x: int
    """px from the plate's left."""
    row: int
    width: int
    """px."""
    text: str = ""
    emotion: str | None = None
    share: float = 0.0
    further: bool = False
    """Text that is not of the first line, which stands out."""

    @property
    def end(self) -> int:
        """The px after the part's last."""
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Block:
    """A typeset caption."""

    parts: tuple[Part, ...]
    em: int
    """px."""
    size: tuple[int, int]
    """Width, height of the plate, px."""


@lru_cache(maxsize=256)
def typeset(
    lines: tuple[CaptionLine, ...],
    language: str,
    em: int,
    room: int,
    look: Look,
    number: int | str | None = None,
) -> Block:
    """Set a caption's lines, at most `room` px wide where its words allow.

    A `number` goes in front of lines that flow.
    """
    inset = round(look.inset * em)
    limit = max(1, room - 2 * inset)
    if look.flow:
        parts = _flow(lines, language, em, limit, number)
    else:
        parts = _stack(lines, language, em, limit)
    width = max((part.end for part in parts), default=0)
    if LANGUAGES[language].right_to_left:
        parts = [replace(part, x=width - part.end) for part in parts]
    rows = 1 + max((part.row for part in parts), default=0)
    size = (width + 2 * inset, rows * fonts.row_height(em) + 2 * round(look.above * em))
    return Block(tuple(replace(part, x=part.x + inset) for part in parts), em, size)


def _stack(lines: Sequence[CaptionLine], language: str, em: int, limit: int) -> list[Part]:
    """Set each line on a row of its own, in three columns: face, text, bar."""
    glyph, gap, bar = _widths(em)
    room = limit - glyph - gap
    if not any(line.share is not None for line in lines):
        bar, broken = 0, _broken(lines, language, em, room)
    else:
        broken = _broken(lines, language, em, room - gap - bar)
        if sum(map(len, broken)) > len(lines):
            bar //= 2
            broken = _broken(lines, language, em, room - gap - bar)
    widest = max(fonts.width(text, language, em) for words in broken for text in words)
    parts: list[Part] = []
    row = 0
    for index, (line, words) in enumerate(zip(lines, broken, strict=True)):
        if index == 0 or line.emotion is not None:
            parts.append(Part("glyph", 0, row, glyph, emotion=line.emotion))
        if line.share is not None:
            x = glyph + gap + widest + gap
            parts.append(Part("bar", x, row, bar, emotion=line.emotion, share=line.share))
        for text in words:
            wide = fonts.width(text, language, em)
            parts.append(Part("text", glyph + gap, row, wide, text, further=index > 0))
            row += 1
    return parts


def _broken(lines: Sequence[CaptionLine], language: str, em: int, room: int) -> list[list[str]]:
    return [fonts.wrap(line.text, language, em, room) for line in lines]


def _flow(
    lines: Sequence[CaptionLine], language: str, em: int, limit: int, number: int | str | None
) -> list[Part]:
    """Set the lines one after another, as many on a row as fit; rows are centred."""
    glyph, gap, bar = _widths(em)
    rows: list[list[Part]] = [[]]
    x = 0
    if number is not None:
        x = max(round(1.15 * em), fonts.width(str(number), "en", em) + round(0.5 * em))
        rows[0].append(Part("number", 0, 0, x, str(number)))
        x += gap
    for index, line in enumerate(lines):
        lead = glyph + gap if index == 0 or line.emotion is not None else 0
        after = gap + bar if line.share is not None else 0
        wide = lead + fonts.width(line.text, language, em) + after
        if index and x + wide > limit:
            rows.append([])
            x = 0
        if x + wide > limit:
            rows[-1] += _broken_line(line, language, em, x, limit, index)
            x = limit
            continue
        text = Part("text", x + lead, 0, wide - lead - after, line.text, further=index > 0)
        if lead:
            rows[-1].append(Part("glyph", x, 0, glyph, emotion=line.emotion))
        rows[-1].append(text)
        if line.share is not None:
            share = Part("bar", text.end + gap, 0, bar, emotion=line.emotion, share=line.share)
            rows[-1].append(share)
        x += wide + round(BETWEEN * em)
    return _centred(rows)


def _broken_line(
    line: CaptionLine, language: str, em: int, x: int, limit: int, index: int
) -> list[Part]:
    """Set a line that is too long for one row below itself."""
    parts = _stack([line], language, em, limit - x)
    return [
        replace(part, x=part.x + x, further=index > 0 and part.kind == "text") for part in parts
    ]


def _centred(rows: Sequence[Sequence[Part]]) -> list[Part]:
    """Put rows, some of them several rows high, below each other, each centred as a whole."""
    width = max((part.end for row in rows for part in row), default=0)
    parts: list[Part] = []
    top = 0
    for row in rows:
        shift = (width - max((part.end for part in row), default=0)) // 2
        parts += [replace(part, x=part.x + shift, row=part.row + top) for part in row]
        top += 1 + max((part.row for part in row), default=0)
    return parts


def _widths(em: int) -> tuple[int, int, int]:
    return round(GLYPH * em), round(GAP * em), round(BAR * em)


def fit(
    lines: tuple[CaptionLine, ...],
    language: str,
    letter: float,
    room: tuple[int, int],
    look: Look,
    number: int | str | None = None,
) -> Block | None:
    """Set a caption with capitals `letter` px high, smaller only where `room` (px) is too small.

    Returns None where not even letters of 5 px fit.
    """
    for em in _sizes(fonts.em_of(letter)):
        block = typeset(lines, language, em, room[0], look, number)
        if block.size[0] <= room[0] and block.size[1] <= room[1]:
            return block
    return None


def _sizes(em: int) -> Iterable[int]:
    while em >= 7:
        yield em
        em = em * 19 // 20
