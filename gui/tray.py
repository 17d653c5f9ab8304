"""The icon in the tray: its shape tells the state, its menu does everything."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from . import icons, state_words
from .actions import Actions
from .engine import Engine

SHOWN_FOR = 15_000
"""ms a notification stays, where the desktop lets us say."""


class Tray(QObject):
    """The tray icon; made only where there is a tray."""

    clicked = Signal()
    """The icon, or a notification, was clicked."""

    def __init__(self, engine: Engine, actions: Actions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine, self._actions = engine, actions
        self._icon = QSystemTrayIcon(self)
        self._menu = QMenu()
        self.translate()
        self._icon.activated.connect(self._activate)
        self._icon.messageClicked.connect(self.clicked)
        engine.state_changed.connect(self._refresh)
        engine.settings_changed.connect(self._refresh)
        engine.stats_changed.connect(self._refresh)
        self._refresh()
        self._icon.show()

    def notify(self, title: str, text: str) -> None:
        """Show a notification."""
        self._icon.showMessage(title, text, icons.app(), SHOWN_FOR)

    def translate(self) -> None:
        """Make the menu in the language of the windows; call again when that has changed."""
        old, self._menu = self._menu, QMenu(self.tr("Emotion Subtitles"))
        self._actions.fill(self._menu)
        self._icon.setContextMenu(self._menu)
        old.deleteLater()

    def hide(self) -> None:
        """Take the icon away."""
        self._icon.hide()

    def _refresh(self) -> None:
        engine = self._engine
        self._icon.setIcon(icons.tray(icons.shape(engine.state, engine.settings.captions)))
        words = [self.tr("Emotion Subtitles"), state_words.state(engine.state)]
        status = self._actions.status.text().replace("&&", "&")
        if status not in words:
            words.append(status)
        self._icon.setToolTip("\n".join(words))

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        kinds = QSystemTrayIcon.ActivationReason
        if reason in (kinds.Trigger, kinds.DoubleClick):
            self.clicked.emit()
