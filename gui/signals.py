"""Ends the program when the system asks: Python's signals wake Qt's loop."""

from __future__ import annotations

import os
import signal
import socket
from types import FrameType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Signal

NAMES = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")

ENOUGH = 3
"""After so many signals the process ends at once."""


class Signals(QObject):
    """Listens from `listen` to `close`.

    Python runs its handlers only between two of its own instructions, and none come while Qt
    waits. So the interpreter is told to write each signal into a socket, which Qt watches.
    """

    came = Signal()
    """The system, or the user with Ctrl-C, asks the program to end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._before: dict[int, Any] = {}
        self._ends: tuple[socket.socket, socket.socket] | None = None
        self._wakeup = -1
        self._notifier: QSocketNotifier | None = None

    def listen(self) -> None:
        """Take the signals over."""
        self._ends = reading, writing = socket.socketpair()
        for end in self._ends:
            end.setblocking(False)
        self._notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._wakeup = signal.set_wakeup_fd(writing.fileno(), warn_on_full_buffer=False)
        for name in NAMES:
            number = getattr(signal, name, None)  # Windows and Unix have different ones
            if number is not None and signal.getsignal(number) != signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._handle)

    def close(self) -> None:
        """Give them back."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._before.clear()
        if self._ends is None:
            return
        signal.set_wakeup_fd(self._wakeup)
        assert self._notifier is not None
        self._notifier.setEnabled(False)
        for end in self._ends:
            end.close()
        self._ends = None

    def _handle(self, number: int, frame: FrameType | None) -> None:
        self._count += 1
        if self._count >= ENOUGH:
            os._exit(128 + number)

    def _drain(self) -> None:
        """Read what woke us; the handler has run by now."""
        if self._ends is not None:
            self._ends[0].recv(64)
            self.came.emit()
