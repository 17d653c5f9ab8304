"""What a user can do from the tray and from the window's menu bar alike."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from .engine import Engine

SMOOTHINGS: Mapping[str, Mapping[str, object]] = {
    "off": {"smoothing": "none"},
    "steady": {"smoothing": "steady", "tau": 0.5},
    "very steady": {"smoothing": "steady", "tau": 1.5},
    "agreement": {"smoothing": "agreement"},
}
"""The choices offered, and the settings each stands for."""


class Actions(QObject):
    """The actions, kept in step with the engine."""

    show_preview = Signal()
    show_settings = Signal()
    show_diagnostics = Signal()
    show_first_run = Signal()
    leave = Signal()

    def __init__(self, engine: Engine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self.status = QAction(self)
        self.captions = QAction(self.tr("&Captions"), self, checkable=True)
        self.clean = QAction(self.tr("C&lean video"), self, checkable=True)
        self.preview = QAction(self.tr("&Preview"), self)
        self.settings = QAction(self.tr("&Settings…"), self)
        self.diagnostics = QAction(self.tr("&Diagnostics"), self)
        self.first_run = QAction(self.tr("Set &up again…"), self)
        self.restart = QAction(self.tr("Start &again"), self)
        self.quit = QAction(self.tr("&Quit"), self)
        self.top_k = QActionGroup(self)
        self.smoothing = QActionGroup(self)
        self.cameras = QMenu(self.tr("Ca&mera"))

    def fill(self, menu: QMenu) -> None:
        """Put everything into a menu."""
        menu.addActions([self.status, self.captions, self.clean])
