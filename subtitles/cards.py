"""Calm full-picture cards, sent while there is no picture to send."""

from __future__ import annotations

import numpy as np

from subtitles import fonts, glyphs, languages
from subtitles.fonts import Mask
from subtitles.layout import Size
from subtitles.types import Image

BACKGROUND = (27, 30, 36)
MARK = (78, 84, 96)
TITLE = (255, 255, 255)
DETAIL = (190, 194, 202)
"""RGB; the dimmest text has a contrast of 9 : 1."""


def standard(size: Size, name: str, language: str = "en") -> Image:
    """Return the card `name` of `Language.cards`, e.g. `camera_lost`, in a language."""
    title, detail = languages.find(language).cards[name]
    return card(size, title, detail, language)


def card(size: Size, title: str, detail: str = "", language: str = "en") -> Image:
    """Return a picture of `size` (width, height) px with a title and a line of detail.

    Of a picture too small for letters of 5 px only the background is left. Raises SettingsError
    for an unknown language.
    """
    code = languages.find(language).code
    width, height = size
    image = np.empty((height, width, 3), np.uint8)
    image[:] = BACKGROUND[::-1]
    em = fonts.em_of(max(min(height / 18, width / 22), 8))
    while em >= 7:
        rows = _rows(title, detail, code, em, round(0.88 * width))
        mark = round(2.2 * em)
        total = mark + em // 2 + sum(fonts.row_height(size) for _, size, _ in rows)
        wide = [fonts.width(text, code, size) + 2 * fonts.overhang(size) for text, size, _ in rows]
        if total <= 0.94 * height and max(mark, *wide) <= 0.96 * width:
            _draw(image, rows, code, mark, (height - total) // 2, em // 2)
            break
        em = em * 19 // 20
    return image


Row = tuple[str, int, tuple[int, int, int]]
"""Text, px per em, colour."""


def _rows(title: str, detail: str, language: str, em: int, room: int) -> list[Row]:
    small = max(min(em, 11), round(0.62 * em))
    rows: list[Row] = [(row, em, TITLE) for row in fonts.wrap(title, language, em, room)]
    if detail:
        rows += [(row, small, DETAIL) for row in fonts.wrap(detail, language, small, room)]
    return rows


def _draw(image: Image, rows: list[Row], language: str, mark: int, y: int, space: int) -> None:
    x = (image.shape[1] - mark) // 2
    _lay(image, glyphs.disc(mark), x, y, MARK)
    _lay(image, glyphs.features("neutral", mark), x, y, BACKGROUND)
    y += mark + space
    for text, em, colour in rows:
        ink = fonts.mask(text, language, em)
        _lay(image, ink, (image.shape[1] - ink.shape[1]) // 2, y, colour)
        y += ink.shape[0]


def _lay(image: Image, mask: Mask, x: int, y: int, colour: tuple[int, int, int]) -> None:
    area = image[y : y + mask.shape[0], x : x + mask.shape[1]]
    cover = mask[..., None].astype(np.float32) / 255
    area[:] = np.rint(area + cover * (np.array(colour[::-1], np.float32) - area))
