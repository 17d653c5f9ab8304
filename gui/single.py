"""One program per user and settings folder: a second start only raises the window of the first."""

from __future__ import annotations

import contextlib
import getpass
import hashlib
import time
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from subtitles import settings as stored
from subtitles.errors import EngineError, said

SHOW = b"show\n"
ANSWER = b"shown\n"

FILE = "running.lock"
"""In the folder of the settings file, while the program runs: its process and the computer."""

PATIENCE = 3.0
"""Seconds a second start tries to reach the first, which may itself be starting."""


def name_for(folder: Path) -> str:
    """Return the name under which the program with a settings folder listens."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):  # a container's user without a name
        user = ""
    told = hashlib.sha256(f"{user}:{folder.absolute()}".encode()).hexdigest()[:16]
    return f"emotion-subtitles-{told}"


def hung(lock: QLockFile) -> EngineError:
    """Return the error for a program that holds the lock but does not answer."""
    number = int(lock.getLockInfo()[0])
    hint = said("log out and in again, then start it once more")
    if number:
        hint = said(
            "end process {number}, in your system’s list of running programs for example, or log "
            "out and in again; then start it once more",
            number=number,
        )
    return EngineError(said("another Emotion Subtitles is running but does not answer"), hint)


class Single(QObject):
    """Finds out whether this is the first start, and hears of later ones.

    A lock file decides, since it knows of a process that has died; the local socket carries the
    request to show the window.
    """

    asked = Signal()
    """Another start asks for the window."""

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder or stored.folder()
        self._name = name_for(self._folder)
        self._lock: QLockFile | None = None
        self._server: QLocalServer | None = None

    def first(self) -> bool:
        """Return True when this is the only one; else the other one was asked to show itself.

        Called once. Where there can be no lock (a folder that can't be written), the program runs.
        Raises EngineError when there is another one that does not answer.
        """
        with contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(self._folder / FILE))
        lock.setStaleLockTime(0)  # only a dead process makes it stale, never its age
        until = time.monotonic() + PATIENCE
        while not lock.tryLock(50):
            if lock.error() != QLockFile.LockError.LockFailedError:
                break
            if self._ask():
                return False
            if time.monotonic() > until:
                raise hung(lock)
        self._lock = lock
        self._listen()
        return True

    def close(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _ask(self) -> bool:
        """Ask the one that runs to show itself; returns False when it does not answer."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(500):
            return False
        socket.write(SHOW)
        answered = socket.waitForReadyRead(1000)
        socket.disconnectFromServer()
        return answered

    def _listen(self) -> None:
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a crash may have left; the lock is ours
        if server.listen(self._name):
            server.newConnection.connect(self._connected)
            self._server = server

    def _connected(self) -> None:
        server = self._server
        socket = server.nextPendingConnection() if server is not None else None
        if socket is None:
            return
        socket.disconnected.connect(socket.deleteLater)
        socket.readyRead.connect(self._hear)  # no lambda: it would outlive a socket that is gone
        self._read(socket)

    def _hear(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if socket.canReadLine() and socket.readLine().data() == SHOW:
            socket.write(ANSWER)
            socket.flush()
            self.asked.emit()
