"""What the user was told lately, for the diagnostics."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from .engine import Engine
from .report import Message

KEPT = 50


class Messages(QObject):
    """Keeps the newest messages of the engine and of whoever else adds some."""

    changed = Signal()

    def __init__(
        self,
        engine: Engine,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept: deque[Message] = deque(maxlen=KEPT)
        self._clock = clock
        engine.told.connect(self.add)

    @property
    def newest(self) -> list[Message]:
        """The messages, the newest last."""
        return list(self._kept)

    def add(self, text: str, hint: str = "") -> None:
        """Note that something was told now."""
        self._kept.append(Message(self._clock(), text, hint))
        self.changed.emit()
