"""The language of the windows: the system's or the one chosen, and only what can be drawn."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from gui import language, texts
from subtitles.languages import LANGUAGES


@pytest.fixture(autouse=True)
def back_to_english(qapp: QApplication) -> Iterator[None]:
    """Leave the program as other tests expect it."""
    yield
    language.install(qapp, "en")
    for old in qapp.findChildren(QTranslator):
        qapp.removeTranslator(old)


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["de-AT", "en-US"], "de"),
        (["pt-PT", "es"], "pt-BR"),
        (["zh-CN"], "zh-Hans"),
        (["zh-Hans-CN"], "zh-Hans"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["zh-TW", "en"], "en"),
        (["nb-NO", "fr_CA"], "fr"),
        (["nb-NO"], "en"),
        ([], "en"),
    ],
)
def test_the_system_chooses(wanted: list[str], code: str) -> None:
    assert language.chosen("system", list(LANGUAGES), wanted) == code


def test_the_user_chooses_before_the_system() -> None:
    assert language.chosen("ja", list(LANGUAGES), ["de"]) == "ja"
    assert language.chosen("ja", ["en", "de"], ["de"]) == "de"


def test_a_language_without_glyphs_is_not_offered(qapp: QApplication) -> None:
    def latin_only(text: str) -> bool:
        return all(ord(c) < 0x2100 and not 0x590 <= ord(c) < 0x800 for c in text)

    assert language.offered(latin_only) == ["en", "es", "fr", "de", "pt-BR"]
    assert language.offered(lambda _: True) == list(LANGUAGES)


def test_missing_glyphs_are_noticed(qapp: QApplication) -> None:
    assert language.drawable("Emotion Subtitles")
    assert language.drawable("right\u200fto left\n")  # marks without a glyph are no matter
    assert not language.drawable("\U000f8fff")  # for private use: in no font


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_our_texts_and_qts_come_in_the_language(
    qapp: QApplication, qtbot: QtBot, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    english = texts.privacy()
    monkeypatch.setattr(language, "offered", lambda: list(LANGUAGES))
    assert language.install(qapp, code) == code
    assert texts.privacy() != english
    assert QCoreApplication.translate("Texts", "Words only") != "Words only"
    assert QLocale().language() == QLocale(code).language()
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() not in ("Cancel", "&Cancel")


def test_arabic_turns_the_layout_round_and_english_back(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(language, "offered", lambda: list(LANGUAGES))
    language.install(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    language.install(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert texts.style_name("minimal") == "Words only"


def test_qtbase_does_not_turn_the_layout(qapp: QApplication) -> None:
    language.install(qapp, "de")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
