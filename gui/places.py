"""Where each window was and how large: it opens there again."""

from __future__ import annotations

import logging

from PySide6.QtCore import QByteArray, QEvent, QObject, QSettings
from PySide6.QtWidgets import QWidget

from subtitles import settings as stored

log = logging.getLogger(__name__)

FILE = "windows.ini"
"""In the folder of the settings file."""

PROPERTY = "place"
"""Of a window: what its place is kept under."""


class Places(QObject):
    """Puts windows where they were, and remembers where they are when they are closed.

    Qt keeps them on a screen that is there, whatever screens there were before.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = stored.folder() / FILE
        self._kept = QSettings(str(self._path), QSettings.Format.IniFormat)

    def look_after(self, name: str, window: QWidget) -> None:
        """Put a new window in its place, and remember that from now on."""
        place = self._kept.value(name)
        if isinstance(place, QByteArray):
            window.restoreGeometry(place)
        window.setProperty(PROPERTY, name)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the place of a window that goes."""
        if event.type() == QEvent.Type.Hide and isinstance(watched, QWidget):
            self._keep(str(watched.property(PROPERTY)), watched.saveGeometry())
        return False

    def _keep(self, name: str, place: QByteArray) -> None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.touch(0o600)  # Qt would let others read it
        except OSError as error:
            log.debug("places of windows not kept: %s", error)
        else:
            self._kept.setValue(name, place)
