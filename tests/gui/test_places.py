"""Windows open again where they were."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.places import FILE, Places
from subtitles import settings


def opened(qtbot: QtBot) -> tuple[Places, QWidget]:
    places, window = Places(), QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    places.look_after("preview", window)
    window.show()
    qtbot.waitExposed(window)
    return places, window


def test_a_window_has_the_size_and_place_it_was_left_with(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    assert (window.width(), window.height()) == (300, 200), "its own at first"
    window.setGeometry(40, 50, 420, 310)
    window.close()
    _, again = opened(qtbot)
    assert again.geometry().getRect() == (40, 50, 420, 310)


def test_it_stays_on_the_screen(qtbot: QtBot) -> None:
    _, window = opened(qtbot)
    window.setGeometry(20_000, 20_000, 400, 300)
    window.close()
    _, again = opened(qtbot)
    assert again.screen().geometry().intersects(again.geometry())


def test_damaged_places_are_no_matter(qtbot: QtBot) -> None:
    (settings.folder()).mkdir(parents=True, exist_ok=True)
    (settings.folder() / FILE).write_text("[General]\npreview=@ByteArray(nonsense)\n")
    _, window = opened(qtbot)
    assert (window.width(), window.height()) == (300, 200)


@pytest.mark.skipif(os.name == "nt", reason="no such permissions")
def test_nobody_else_may_read_them(qtbot: QtBot) -> None:
    places, window = opened(qtbot)
    window.close()
    places._kept.sync()
    path = Path(places._kept.fileName())
    assert path.parent == settings.folder()
    assert places._kept.status() is QSettings.Status.NoError
    assert path.stat().st_mode & 0o077 == 0
