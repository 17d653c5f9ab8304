"""What all ways to hear keys in other programs share: a thread that hears them until its end."""

from __future__ import annotations

import logging
import select
import socket
import threading
from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, Signal

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds the end of the program waits for a thread."""


class End:
    """Says to a thread that it is to end, also while that waits for a socket."""

    def __init__(self) -> None:
        self.waking, self._wake = socket.socketpair()
        """Becomes readable at the end."""
        self._event = threading.Event()
        self._lock = threading.Lock()

    def is_set(self) -> bool:
        """Say whether it is to end."""
        return self._event.is_set()

    def set(self) -> None:
        """End it."""
        with self._lock:
            if not self._event.is_set():
                self._event.set()
                if self._wake.fileno() != -1:
                    self._wake.send(b"\0")

    def wait(self) -> None:
        """Wait until it is to end."""
        self._event.wait()

    def wait_or(self, other: int) -> None:
        """Wait until it is to end, or a file descriptor can be read."""
        select.select([other, self.waking.fileno()], [], [])

    def close(self) -> None:
        """Let the sockets go; by the thread that waited."""
        with self._lock:
            self._wake.close()
            self.waking.close()


class Hearer(Protocol):
    """One system's way to hear keys."""

    alone: bool
    """See `hotkeys.GlobalKeys`."""

    def hear(self, keys: Mapping[str, str], end: End, keyed: ThreadedKeys) -> None:
        """Emit signals of `keyed`, unless it is to end; return at the end. Runs in a thread."""
        ...

    def failed(self, error: Exception) -> str:
        """Return what to tell the user of what `hear` raised."""
        ...


class ThreadedKeys(QObject):
    """See `hotkeys.GlobalKeys`; hears in a thread of its own.

    Parameters
    ----------
    hearer: how.
    """

    pressed = Signal(str)
    told = Signal(str)
    bound = Signal(object)

    def __init__(self, hearer: Hearer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hearer, self.alone = hearer, hearer.alone
        self._end: End | None = None
        self._threads: list[threading.Thread] = []

    def start(self, keys: Mapping[str, str]) -> None:
        """Hear these keys and no others."""
        self.stop()
        self._end = end = End()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        thread = threading.Thread(
            target=self._run, args=(dict(keys), end), name="hotkeys", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    def stop(self) -> None:
        """Hear nothing more."""
        if self._end is not None:
            self._end.set()
            self._end = None

    def close(self) -> None:
        """Hear nothing more, and wait for the end."""
        self.stop()
        for thread in self._threads:
            thread.join(PATIENCE)

    def press(self, name: str, end: End) -> None:
        """Say that a hotkey was pressed."""
        if not end.is_set():
            self.pressed.emit(name)

    def tell(self, problem: str, end: End) -> None:
        """Say what is wrong, "" for nothing."""
        if not end.is_set():
            self.told.emit(problem)

    def _run(self, keys: Mapping[str, str], end: End) -> None:
        try:
            self.hearer.hear(keys, end, self)
        except Exception as error:  # of the system's library, a socket, the bus
            log.info("no hotkeys in other programs: %s", error)
            self.tell(self.hearer.failed(error), end)
        finally:
            end.close()


def impossible(error: Exception) -> str:
    """Return the complaint that keys can't be heard at all."""
    reason = str(error).splitlines()[0] if str(error) else ""
    return QCoreApplication.translate(
        "Hotkeys", "Hotkeys don’t work in other programs here: {reason}"
    ).format(reason=reason)
