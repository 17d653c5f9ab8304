"""What our own widgets write can be read, by day and by night."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fakes import FakeEngine
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_theme import PALETTES

import gui
from gui import theme
from gui.face_chart import FaceChart
from gui.picture import Picture
from subtitles.emotions import EMOTIONS
from subtitles.languages import find
from subtitles.types import Face, TrackedFace

MODULES = sorted(Path(gui.__file__).parent.glob("*.py"))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[QColor]:
    """Collect the colours in which text is painted."""
    colours: list[QColor] = []
    draw = QPainter.drawText

    def drawn(painter: QPainter, *args: Any) -> Any:
        colours.append(painter.pen().color())
        return draw(painter, *args)

    monkeypatch.setattr(QPainter, "drawText", drawn)
    return colours


def chart(engine: FakeEngine) -> FaceChart:
    made = FaceChart(1, find("en"), lambda: 0.0)
    shares = np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32)
    face = Face((0.0, 0.0, 50.0, 60.0), 1.0)
    made.add(TrackedFace(1, face, shares, EMOTIONS[3], seen_for=1.0))
    return made


def picture(engine: FakeEngine) -> Picture:
    made = Picture()
    made.show_text("Starting")
    return made


PAINTERS = {"chart": chart, "picture": picture}


@pytest.mark.parametrize("colours", ["light", "dark"])
@pytest.mark.parametrize("name", PAINTERS)
def test_painted_text_can_be_read(
    qtbot: QtBot,
    qapp: QApplication,
    engine: FakeEngine,
    written: list[QColor],
    name: str,
    colours: str,
) -> None:
    widget = PAINTERS[name](engine)
    qtbot.addWidget(widget)
    palette = PALETTES[colours]()
    widget.setPalette(theme.mended(palette).resolve(palette))
    widget.resize(widget.sizeHint())
    seen = widget.grab().toImage()
    assert written
    ground = seen.pixelColor(seen.width() - 2, seen.height() - 2)
    for colour in written:
        assert theme.contrast(colour, ground) >= theme.ENOUGH, (colour.name(), ground.name())


def test_every_widget_that_paints_text_is_looked_at() -> None:
    """A new one belongs into `PAINTERS`."""
    painting = {
        path.stem
        for path in MODULES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("drawText", "drawStaticText")
    }
    assert painting == {"face_chart", "picture"}


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.stem)
def test_colours_of_texts_come_from_the_palette(path: Path) -> None:
    """Style sheets and colours of our own would defeat high contrast and dark mode."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = getattr(node.func, "attr", "") or getattr(node.func, "id", "")
        assert called != "setStyleSheet", f"{path.name}:{node.lineno}"
        if path.stem != "theme":
            assert called not in ("setPalette", "setForeground"), f"{path.name}:{node.lineno}"
            own = called == "QColor" and any(isinstance(a, ast.Constant) for a in node.args)
            assert not own, f"{path.name}:{node.lineno}"


def test_the_palettes_of_this_test_differ() -> None:
    light, dark = (PALETTES[n]().color(QPalette.ColorRole.Window) for n in ("light", "dark"))
    assert theme.luminance(light) > 0.5 > theme.luminance(dark)
