"""When a session that broke down is started again by itself."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from .running import is_virtual

AGAIN = 2_000
"""ms until the next one."""

CALM = 60.0
"""Seconds the last one must have run: whatever ends it at once would end the next one, too."""


class Recovery(QObject):
    """Decides and waits.

    Parameters
    ----------
    start: starts a session.
    """

    def __init__(self, start: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._begun = 0.0
        self._timer = QTimer(self, singleShot=True, interval=AGAIN)
        self._timer.timeout.connect(start)

    def began(self) -> None:
        """Note that a session begins."""
        self._timer.stop()
        self._begun = time.monotonic()

    def broke_down(self, sink: str) -> None:
        """Have another session started soon, unless it would do harm: a file is written over."""
        if is_virtual(sink) and time.monotonic() - self._begun > CALM:
            self._timer.start()

    def cancel(self) -> None:
        """Start none."""
        self._timer.stop()
