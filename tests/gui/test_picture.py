"""The picture's widget paints the newest picture, whole, not more often than needed."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage, QPaintEvent
from pytestqt.qtbot import QtBot

from gui.picture import Picture


class Counted(Picture):
    paintings = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paintings += 1
        super().paintEvent(event)


def image(width: int, height: int, colour: str = "red") -> QImage:
    made = QImage(width, height, QImage.Format.Format_RGB888)
    made.fill(QColor(colour))
    return made


@pytest.fixture
def widget(qtbot: QtBot) -> Counted:
    widget = Counted()
    qtbot.addWidget(widget)
    widget.resize(400, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


@pytest.mark.parametrize("size", [(1280, 720), (480, 640), (320, 320)])
def test_a_picture_is_whole_and_undistorted(widget: Counted, size: tuple[int, int]) -> None:
    widget.show_picture(image(*size))
    place = widget.place()
    assert place.width() / place.height() == pytest.approx(size[0] / size[1])
    assert max(place.width(), place.height()) == pytest.approx(400)
    assert place.center().x() == place.center().y() == 200


def test_many_pictures_at_once_are_painted_once(qtbot: QtBot, widget: Counted) -> None:
    qtbot.waitUntil(lambda: widget.paintings > 0)
    before = widget.paintings
    for colour in ("red", "green", "blue"):
        widget.show_picture(image(160, 90, colour))
    qtbot.waitUntil(lambda: widget.paintings > before)
    assert widget.paintings == before + 1
    centre: Any = widget.grab().toImage().pixelColor(200, 200)
    assert centre.name() == "#0000ff"


def test_a_hidden_picture_is_not_painted(qtbot: QtBot, widget: Counted) -> None:
    widget.hide()
    before = widget.paintings
    widget.show_picture(image(160, 90))
    qtbot.wait(80)
    assert widget.paintings == before


def test_without_a_picture_there_are_words(widget: Counted) -> None:
    widget.show_text("Starting …")
    assert widget.accessibleDescription() == "Starting …"
    blank = Picture()
    blank.resize(400, 400)
    assert widget.grab().toImage() != blank.grab().toImage()
