"""A start that ends at once, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from subtitles import settings as stored
from subtitles.errors import SubtitlesError

from . import language, theme
from .sentences import sentence
from .signals import Signals


def refuse(qt: QApplication, error: SubtitlesError) -> None:
    """Show why the program does not begin: who started it by its icon sees no terminal."""
    theme.install(qt)
    language.install(qt, stored.load(lambda complaint: None).interface_language)
    box = QMessageBox()
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence(error.message))
    box.setInformativeText(sentence(error.hint))
    box.addButton(QMessageBox.StandardButton.Close).setMinimumHeight(theme.TARGET)
    signals = Signals()
    signals.came.connect(box.reject)
    signals.listen()
    try:
        box.exec()
    finally:
        signals.close()
