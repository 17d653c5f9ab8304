"""The page on privacy names every file that the program keeps."""

from __future__ import annotations

from pathlib import Path

from fakes import FakeEngine
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui import texts
from gui.page_privacy import PrivacyPage
from gui.places import Places
from gui.single import Single
from subtitles import settings
from subtitles.settings import Settings


def test_every_file_is_named(qtbot: QtBot, engine: FakeEngine, own_settings: Path) -> None:
    settings.save(Settings())
    places, window = Places(), QWidget()
    qtbot.addWidget(window)
    places.look_after("preview", window)
    window.show()
    window.close()
    places._kept.sync()
    one = Single()
    assert one.first()
    try:
        kept = {str(file) for file in own_settings.iterdir()}
    finally:
        one.close()
    assert len(kept) == 3
    page = PrivacyPage(engine)  # type: ignore[arg-type]
    qtbot.addWidget(page)
    told = "\n".join(label.text() for label in page.findChildren(QLabel))
    assert all(file in told for file in kept), kept
    assert "places of the windows" in texts.privacy()
