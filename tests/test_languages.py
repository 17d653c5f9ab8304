"""Every text of every language exists and can be drawn with the bundled fonts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from fontTools.ttLib import TTFont

import subtitles
from subtitles import fonts
from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError
from subtitles.languages import LANGUAGES, Language, find

FOLDER = Path(subtitles.__file__).parent / "assets" / "fonts"

every_language = pytest.mark.parametrize("language", LANGUAGES.values(), ids=list(LANGUAGES))


@pytest.fixture(scope="module")
def glyphs() -> dict[str, set[str]]:
    """Font → the characters it really has."""
    return {
        font: {chr(code) for code in TTFont(FOLDER / file).getBestCmap()}
        for font, file in fonts.FILES.items()
    }


@every_language
def test_no_text_is_missing(language: Language):
    english = LANGUAGES["en"]
    assert set(language.looks) == set(language.names) == set(EMOTIONS)
    assert set(language.doubts) == set(english.doubts)
    assert set(language.cards) == set(english.cards)
    assert all(text.strip() for text in language.texts())
    assert language.font in fonts.FILES
    assert find(language.code) is language


@every_language
def test_fonts_have_every_glyph(language: Language, glyphs: dict[str, set[str]]):
    for text in language.texts():
        drawn = fonts.runs(text, language)
        assert fonts.UNKNOWN not in "".join(run for _, run in drawn), text
        missing = {c for font, run in drawn for c in run if c not in glyphs[font]}
        assert not missing, f"run packaging/make_fonts.py: {text!r} lacks {missing}"


@pytest.mark.parametrize("font", fonts.FILES)
def test_fonts_have_what_the_repertoire_says(font: str, glyphs: dict[str, set[str]]):
    assert fonts.repertoire()[font] <= glyphs[font]


@every_language
def test_no_ink_is_cut_off(language: Language):
    for text in language.texts():
        for em in (12, 37):
            ink = fonts.mask(text, language.code, em)
            edges = np.concatenate([ink[0], ink[-1], ink[:, 0], ink[:, -1]])
            assert not edges.any(), text
            assert ink.max() > 200


def test_fonts_are_small_and_licensed():
    assert sum((FOLDER / file).stat().st_size for file in fonts.FILES.values()) < 300_000
    text = (FOLDER / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE" in text
    assert all(file in text for file in fonts.FILES.values())


def test_arabic_is_joined_and_runs_from_right_to_left():
    arabic = LANGUAGES["ar"]
    drawn = fonts.visual(f"ملامح حزينة {arabic.percent.format(87)}", arabic)
    assert drawn.startswith("87% ")
    # The first letter, meem, stands last and in its initial form; lam and alef are one glyph.
    assert drawn.endswith("\N{ARABIC LETTER MEEM INITIAL FORM}")
    assert "\N{ARABIC LIGATURE LAM WITH ALEF FINAL FORM}" in drawn


@every_language
def test_capitals_are_as_high_as_promised(language: Language):
    for letter in (8, 13, 26, 39):
        ink = fonts.mask("8", language.code, fonts.em_of(letter))
        assert np.count_nonzero(ink.max(axis=1) > 64) >= letter


def test_unknown_characters_become_question_marks():
    assert fonts.runs("a ☃ b", LANGUAGES["en"]) == [("latin", "a ? b")]
    assert fonts.runs("相", LANGUAGES["ar"]) == [("latin", "?")]


def test_wrapping_keeps_percentages_whole_and_drops_dangling_dots():
    def wrapped(text: str, code: str, like: str) -> list[str]:
        return fonts.wrap(text, code, 20, fonts.width(like, code, 20))

    assert wrapped("looks happy 87 %", "en", "looks happy 87 %") == ["looks happy 87 %"]
    assert wrapped("looks happy 87 %", "en", "looks happy 87") == ["looks happy", "87 %"]
    assert wrapped("unsure · too small", "en", "too small ·") == ["unsure", "too small"]
    assert wrapped("看起来高兴 87%", "zh-Hans", "看起来") == ["看起来", "高兴", "87%"]


def test_unknown_language_is_refused():
    with pytest.raises(SettingsError) as error:
        find("tlh")
    assert "pt-BR" in error.value.hint
