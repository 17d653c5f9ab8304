"""What a user can do from the tray and from the window's menu bar alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from . import state_words
from .cameras import Cameras
from .engine import Engine
from .sentences import headline

SMOOTHINGS: Mapping[str, Mapping[str, Any]] = {
    "off": {"smoothing": "none"},
    "steady": {"smoothing": "steady", "tau": 0.5},
    "very steady": {"smoothing": "steady", "tau": 1.5},
    "agreement": {"smoothing": "agreement"},
}
"""The choices offered, and the settings each stands for."""

MOST = 7
"""As many emotions as there are."""

LONGEST = 48
"""Characters of a message that fit in the status line."""


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
        self.captions = QAction(self, checkable=True)
        self.clean = QAction(self, checkable=True)
        self.preview = QAction(self)
        self.settings = QAction(self)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.diagnostics = QAction(self)
        self.first_run = QAction(self)
        self.restart = QAction(self)
        self.quit = QAction(self)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.quit.setShortcut("Ctrl+Q")  # on bare X, Qt has no standard one
        self.top_k = _group(self, range(1, MOST + 1))
        self.smoothing = _group(self, SMOOTHINGS)
        self._cameras = Cameras(engine, parent=self)
        self.cameras = self._cameras.menu()
        """The menu of cameras for a menu bar; `fill` makes one of its own."""
        self.translate()
        self._connect()

    def fill(self, menu: QMenu) -> None:
        """Put everything into a menu; the tray's."""
        menu.addAction(self.status)
        menu.addSeparator()
        menu.addActions([self.captions, self.clean])
        menu.addSeparator()
        top_k = menu.addMenu(self.tr("&Emotions shown"))
        top_k.addActions(self.top_k.actions())
        smoothing = menu.addMenu(self.tr("S&moothing"))
        smoothing.addActions(self.smoothing.actions())
        cameras = self._cameras.menu()
        cameras.setParent(menu, cameras.windowFlags())
        menu.addMenu(cameras)
        menu.aboutToShow.connect(self._cameras.refresh)
        menu.addSeparator()
        menu.addActions([self.restart, self.preview, self.settings])
        menu.addActions([self.diagnostics, self.first_run])
        menu.addSeparator()
        menu.addAction(self.quit)

    def translate(self) -> None:
        """Write the texts in the language of the windows; call again when that has changed."""
        self.captions.setText(self.tr("&Captions"))
        self.clean.setText(self.tr("C&lean video"))
        self.clean.setToolTip(self.tr("Show the camera's own picture at once; nothing is drawn"))
        self.preview.setText(self.tr("&Preview"))
        self.settings.setText(self.tr("&Settings…"))
        self.diagnostics.setText(self.tr("&Diagnostics"))
        self.first_run.setText(self.tr("Set &up again…"))
        self.quit.setText(self.tr("&Quit"))
        self.cameras.setTitle(self.tr("Came&ra"))
        for action in self.top_k.actions():
            action.setText("&" + QLocale().toString(action.data()))
        words = {
            "off": self.tr("&Off"),
            "steady": self.tr("&Steady"),
            "very steady": self.tr("&Very steady"),
            "agreement": self.tr("&Agreement"),
        }
        for action in self.smoothing.actions():
            action.setText(words[action.data()])
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen and how it goes."""
        engine, settings = self._engine, self._engine.settings
        self.captions.setChecked(settings.captions and not engine.clean)
        self.clean.setChecked(engine.clean)
        for action in self.top_k.actions():
            action.setChecked(action.data() == settings.top_k)
        for action in self.smoothing.actions():
            wanted = SMOOTHINGS[action.data()]
            action.setChecked(all(getattr(settings, k) == v for k, v in wanted.items()))
        self.restart.setVisible(engine.state in ("off", "problem") or engine.needs_restart)
        self.restart.setText(
            self.tr("Start the &virtual camera again")
            if engine.needs_restart
            else self.tr("Start &again")
        )
        self._measure()

    def _measure(self) -> None:
        """Write the status line: device and pictures per second, or what is the matter."""
        engine = self._engine
        text = state_words.state(engine.state)
        if engine.state == "problem" and engine.problem is not None:
            text = headline(engine.problem.message)
            text = text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        elif engine.state in ("on", "paused", "clean") and engine.device:
            rate = engine.stats.get("recent_rate") or engine.stats.get("rate")
            text = engine.device
            if rate:
                shown = QLocale().toString(float(rate), "f", 0)
                text = self.tr("{device}, {rate} frames/s").format(device=text, rate=shown)
        self.status.setText(text.replace("&", "&&"))

    def _connect(self) -> None:
        engine = self._engine
        self.captions.triggered.connect(engine.set_captions)
        self.clean.triggered.connect(engine.set_clean)
        self.restart.triggered.connect(engine.restart)
        self.preview.triggered.connect(self.show_preview)
        self.status.triggered.connect(self.show_diagnostics)
        self.settings.triggered.connect(self.show_settings)
        self.diagnostics.triggered.connect(self.show_diagnostics)
        self.first_run.triggered.connect(self.show_first_run)
        self.quit.triggered.connect(self.leave)
        self.top_k.triggered.connect(lambda action: engine.change(top_k=action.data()))
        self.smoothing.triggered.connect(lambda action: engine.change(**SMOOTHINGS[action.data()]))
        engine.settings_changed.connect(self.refresh)
        engine.state_changed.connect(self.refresh)
        engine.told.connect(self.refresh)
        engine.stats_changed.connect(self._measure)


def _group(parent: QObject, values: Any) -> QActionGroup:
    """Return actions one of which is chosen, each with a value as its data."""
    group = QActionGroup(parent)
    group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)  # other values exist
    for value in values:
        action = QAction(parent, checkable=True)
        action.setData(value)
        group.addAction(action)
    return group
