"""Text can be read in light and dark, and motion is left out where it is unwanted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui import theme

Role = QPalette.ColorRole


def light() -> QPalette:
    """Return what Qt's own style shows by day."""
    return QApplication.style().standardPalette()


def dark() -> QPalette:
    """Return what Qt's own style shows by night (qfusionstyle.cpp, `qt_fusionPalette`)."""
    palette = QPalette(QColor(50, 50, 50), QColor(50, 50, 50))
    palette.setColor(Role.Base, QColor(36, 36, 36))
    palette.setColor(Role.AlternateBase, QColor(43, 43, 43))
    palette.setColor(Role.Highlight, QColor(48, 140, 198))
    palette.setColor(Role.HighlightedText, QColor("white"))
    palette.setColor(Role.Link, QColor(48, 140, 198))
    palette.setColor(Role.PlaceholderText, QColor(255, 255, 255, 128))
    return palette


def faint() -> QPalette:
    """Return a palette someone thought elegant."""
    palette = QPalette(QColor(250, 250, 250), QColor(250, 250, 250))
    for text, _ in theme.TEXT_ROLES:
        palette.setColor(text, QColor(200, 200, 200))
    return palette


PALETTES = {"light": light, "dark": dark, "faint": faint}


@pytest.mark.parametrize("name", PALETTES)
def test_every_text_of_the_palette_can_be_read(qapp: QApplication, name: str) -> None:
    palette = PALETTES[name]()
    mended = theme.mended(palette).resolve(palette)
    for group in theme.GROUPS:
        for text, ground in theme.TEXT_ROLES:
            found = theme.contrast(mended.color(group, text), mended.color(group, ground))
            assert found >= theme.ENOUGH, (group.name, text.name, ground.name)


@pytest.mark.parametrize("name", PALETTES)
def test_what_can_be_read_is_left_alone(qapp: QApplication, name: str) -> None:
    palette = PALETTES[name]()
    mended = theme.mended(palette).resolve(palette)
    for group in theme.GROUPS:
        for role in (Role.Window, Role.Base, Role.Button, Role.ToolTipBase):
            assert mended.color(group, role) == palette.color(group, role)


def test_the_palette_of_the_program_is_mended(qapp: QApplication) -> None:
    try:
        theme.install(qapp)
        palette = qapp.palette()
        for group in theme.GROUPS:
            for text, ground in theme.TEXT_ROLES:
                both = palette.color(group, text), palette.color(group, ground)
                assert theme.contrast(*both) >= theme.ENOUGH, (group.name, text.name)
    finally:
        qapp.setPalette(QPalette())


def test_a_palette_that_changes_is_mended_again(qapp: QApplication, qtbot: QtBot) -> None:
    style = qapp.style().name()
    try:
        theme.install(qapp)
        qapp.setPalette(faint())
        palette = qapp.palette()
        both = palette.color(Role.WindowText), palette.color(Role.Window)
        assert theme.contrast(*both) >= theme.ENOUGH
    finally:
        qapp.setPalette(QPalette())
        qapp.setStyle(style)


def test_other_colours_can_be_begun_with(qapp: QApplication) -> None:
    style = qapp.style().name()
    try:
        theme.install(qapp, dark())
        assert qapp.palette().color(Role.Base) == dark().color(Role.Base)
        ground = qapp.palette().color(Role.Highlight)
        assert theme.contrast(qapp.palette().color(Role.HighlightedText), ground) >= theme.ENOUGH
    finally:
        theme.install(qapp)
        qapp.setStyle(style)


@pytest.mark.parametrize(
    ("text", "ground", "expected"),
    [("#000", "#fff", 21.0), ("#777", "#fff", 4.48), ("#fff", "#fff", 1.0), ("#f00", "#fff", 4.0)],
)
def test_contrast_is_that_of_wcag(text: str, ground: str, expected: float) -> None:
    assert theme.contrast(QColor(text), QColor(ground)) == pytest.approx(expected, abs=0.01)
    assert theme.contrast(QColor(ground), QColor(text)) == pytest.approx(expected, abs=0.01)


def test_transparent_text_is_mixed_first() -> None:
    half = QColor(0, 0, 0, 128)
    assert theme.contrast(half, QColor("white")) == pytest.approx(4.0, abs=0.05)


@pytest.mark.parametrize("ground", ["#ffffff", "#000000", "#777777", "#308cc6"])
@pytest.mark.parametrize("text", ["#777777", "#ff8800", "#2060c0"])
def test_text_is_moved_until_it_can_be_read(text: str, ground: str) -> None:
    moved = theme.readable(QColor(text), QColor(ground))
    assert theme.contrast(moved, QColor(ground)) >= theme.ENOUGH


def test_motion_follows_the_style(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QApplication, "style", lambda *_: Still())
    assert not theme.moves(qapp)


def test_nothing_moves_where_that_is_unwanted(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    style = qapp.style().name()
    monkeypatch.setattr(theme, "moves", lambda _: False)
    try:
        theme.install(qapp)
        assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
        assert not qapp.isEffectEnabled(Qt.UIEffect.UI_AnimateCombo)
    finally:
        qapp.setPalette(QPalette())
        qapp.setStyle(style)


def test_commands_grow_with_the_letters(qapp: QApplication) -> None:
    large = qapp.font()
    large.setPointSizeF(22)
    assert theme.fixed(large).pointSizeF() == 22


class Still:
    """A style of a system without animations."""

    def styleHint(self, *_: object) -> int:
        return 0
