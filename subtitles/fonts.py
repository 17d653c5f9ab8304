"""Text of any of our languages as pixels: the bundled fonts, shaping, measuring, wrapping.

Pillow rasterises with its basic layout, which is the same on every machine; its other layout needs
a FriBidi library that most machines lack. Arabic is therefore joined (arabic-reshaper) and put
into visual order (python-bidi, Unicode annex 9) here, and drawn through the presentation forms
(U+FE70–U+FEFF) of the font. The fonts are subsets made by `packaging/make_fonts.py` from what
`repertoire` says.
"""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from itertools import groupby
from math import ceil
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from subtitles.languages import LANGUAGES, Language

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

Mask = npt.NDArray[np.uint8]
"""(H, W) uint8: how much of each pixel is covered, 0–255."""

FILES = {
    "latin": "NotoSans-SemiBold-subset.ttf",
    "arabic": "NotoSansArabic-SemiBold-subset.ttf",
    "chinese": "NotoSansCJKsc-Bold-subset.otf",
    "japanese": "NotoSansCJKjp-Bold-subset.otf",
}
"""Font → file in `assets/fonts`."""

CAP_HEIGHT = 0.714
"""Height of a capital letter or digit of the Latin font, in em."""

ROW = 1.42
"""Distance from one row of text to the next, in em."""

OVERHANG = 0.12
"""How far ink may reach out of a text's width, as a j does to the left, em."""

LIFT = {"arabic": 0.12}
"""Font → how much higher than usual its text stands, em: makes room for deep descenders."""

UNKNOWN = "?"
"""Drawn for characters that no bundled font has, e.g. in a camera's name."""

_LATIN = {chr(c) for c in (*range(0x20, 0x7F), *range(0xA0, 0x180))} - {"\xad"}
_PUNCTUATION = set("–—‘’“”„…‹›€™")
_ARABIC_FORMS = {chr(c) for c in range(0xFE80, 0xFEFD)}
_ARABIC_PUNCTUATION = set("،؛؟")


@lru_cache(maxsize=1)
def repertoire() -> dict[str, frozenset[str]]:
    """Return the characters each font is made for.

    Latin has all of Latin-1 and Latin Extended-A, Arabic every joined form of its 28 letters; the
    East Asian fonts have only what our own texts need.
    """
    fonts = {"latin": _LATIN | _PUNCTUATION, "arabic": _ARABIC_FORMS | _ARABIC_PUNCTUATION}
    for language in LANGUAGES.values():
        if language.font not in ("latin", "arabic"):
            texts = "".join(language.texts())
            fonts.setdefault(language.font, set()).update(set(texts) - fonts["latin"])
    return {font: frozenset(characters) for font, characters in fonts.items()}


def visual(text: str, language: Language) -> str:
    """Return `text` joined and ordered as its characters stand on the line, left to right."""
    if not language.right_to_left:
        return text
    from arabic_reshaper import reshape
    from bidi import get_display

    return str(get_display(reshape(text), base_dir="R")).replace("\N{LEFT-TO-RIGHT MARK}", "")


def runs(text: str, language: Language) -> list[tuple[str, str]]:
    """Split `text` into (font, characters) from left to right, each drawable by its font."""

    def font_of(character: str) -> str:
        known = repertoire()
        return language.font if character in known[language.font] else "latin"

    drawable = "".join(
        c if any(c in repertoire()[font] for font in ("latin", language.font)) else UNKNOWN
        for c in visual(text, language)
    )
    return [(font, "".join(group)) for font, group in groupby(drawable, font_of)]


@lru_cache(maxsize=32)
def load(font: str, em: int) -> FreeTypeFont:
    """Return a font at `em` px per em."""
    from PIL import ImageFont

    path = files("subtitles") / "assets" / "fonts" / FILES[font]
    return ImageFont.truetype(str(path), em, layout_engine=ImageFont.Layout.BASIC)


def em_of(letter: float) -> int:
    """Return the px per em at which capital letters are at least `letter` px high."""
    return max(1, ceil(letter / CAP_HEIGHT))


def row_height(em: int) -> int:
    """Return the distance from one row of text to the next, px."""
    return round(ROW * em)


@lru_cache(maxsize=4096)
def width(text: str, language_code: str, em: int) -> int:
    """Return how wide `text` is, px."""
    language = LANGUAGES[language_code]
    return ceil(sum(load(font, em).getlength(run) for font, run in runs(text, language)))


def overhang(em: int) -> int:
    """Return the px left and right of a text in its mask."""
    return ceil(OVERHANG * em)


def mask(text: str, language_code: str, em: int) -> Mask:
    """Draw `text`: a row high with its capitals in the middle, `overhang` wider on each side."""
    from PIL import Image, ImageDraw

    language = LANGUAGES[language_code]
    size = (width(text, language_code, em) + 2 * overhang(em), row_height(em))
    canvas = Image.new("L", size, 0)
    pen = ImageDraw.Draw(canvas)
    x = float(overhang(em))
    baseline = round((size[1] + CAP_HEIGHT * em) / 2 - LIFT.get(language.font, 0) * em)
    for font, run in runs(text, language):
        face = load(font, em)
        pen.text((x, baseline), run, fill=255, font=face, anchor="ls")
        x += face.getlength(run)
    return np.asarray(canvas)


def wrap(text: str, language_code: str, em: int, room: int) -> list[str]:
    """Break `text` into rows at most `room` px wide, at spaces; Chinese, Japanese anywhere.

    A percentage keeps its sign, and no row ends in the dot that parts two phrases. What can't be
    broken stays too wide.
    """
    anywhere = LANGUAGES[language_code].font in ("chinese", "japanese")
    rows: list[str] = []
    row = ""
    for word in re.split(r" (?!%)", text):
        longer = f"{row} {word}".strip()
        if width(longer, language_code, em) <= room:
            row = longer
            continue
        rows.append(row)
        row = "" if anywhere else word
        for character in word if anywhere else "":
            if width(row + character, language_code, em) > room:
                rows.append(row)
                row = ""
            row += character
    return [r for r in (row.strip(" ·") for row in [*rows, row]) if r] or [""]
