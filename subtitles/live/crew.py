"""The threads of a session: begun, listened to, and waited for without holding any lock.

A signal handler's exception may come in the main thread between the taking of a lock and the code
that gives it back, and would leave the lock taken for ever. It may also come in `Thread.join`,
which then believes that the thread has ended. So neither is relied on here.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from contextlib import suppress

log = logging.getLogger(__name__)

SIGNALS = 0.2
"""Longest single wait, s. A signal may reach another thread than the main one, and on Windows
none ends a wait: only between two of them does Python get to its signal handlers."""

STARTING = 0.5
"""Seconds a thread may take to get going, or to go."""


class Crew:
    """Threads that work until told to stop.

    Parameters
    ----------
    over: says whether they are to stop; a thread that starts when it is so does nothing.
    failed: called with what a thread's work raises.
    ended: called by the last thread, perhaps more than once.
    """

    def __init__(
        self,
        over: Callable[[], bool],
        failed: Callable[[Exception], None],
        ended: Callable[[], None],
    ) -> None:
        self._over, self._failed, self._ended = over, failed, ended
        self._threads: list[threading.Thread] = []
        self._working: set[str] = set()
        self._left: set[str] = set()
        self._bell = threading.Lock()  # free when it was rung; taken, never held
        self._bell.acquire()

    def begin(self, name: str, work: Callable[[], None]) -> None:
        """Start a thread."""

        def run() -> None:
            # In this order: whoever stops us sees that we work, or we see that it is over.
            self._working.add(name)
            try:
                if not self._over():
                    work()
            except Exception as error:
                self._failed(error)
            finally:
                self._working.discard(name)
                if self._over() and not self._working - self._left:
                    self._ended()
                self.ring()

        # Daemons: one that hangs in a driver must not keep the program from ending.
        thread = threading.Thread(target=run, name=name, daemon=True)
        self._threads.append(thread)
        try:
            thread.start()
        except RuntimeError as error:
            # A signal's exception while Python waits for the thread: it has lost hold of its own
            # lock and complains of that instead.
            if isinstance(error.__context__, KeyboardInterrupt):
                raise error.__context__ from None
            raise

    def leave(self, name: str) -> None:
        """Wait no longer for a thread that hangs; it is to end by itself if it ever returns."""
        self._left.add(name)

    @property
    def stuck(self) -> int:
        """How many of the threads that are not waited for have not ended yet."""
        return len(self._working & self._left)

    @property
    def begun(self) -> bool:
        """Whether any thread was started."""
        return bool(self._threads)

    @property
    def called_from(self) -> bool:
        """Whether the caller is one of the threads."""
        return threading.current_thread() in self._threads

    def listen(self, holds: Callable[[], bool], seconds: float | None = None) -> bool:
        """Wait until something holds, or for some time; called by anyone but the threads."""
        until = None if seconds is None else time.perf_counter() + seconds
        while not holds():
            left = SIGNALS if until is None else min(SIGNALS, until - time.perf_counter())
            if left <= 0:
                return False
            self._bell.acquire(timeout=left)
        return True

    def ring(self) -> None:
        """Make whoever listens look."""
        with suppress(RuntimeError):  # rung already
            self._bell.release()

    def dismiss(self, patience: float) -> None:
        """Wait until every thread has ended, once it is over; gives up after `patience` s."""
        self.listen(lambda: not self._working - self._left, patience)
        for name in sorted(self._working - self._left):
            log.warning("%s does not end", name)
            self._left.add(name)
        # Their work is done; this only lets them go. Not for long: a signal handler may have called
        # while a thread was being started, which then needs the main thread to go on.
        for thread in list(self._threads):
            if thread.name not in self._working:
                self.listen(lambda one=thread: _gone(one), STARTING)  # type: ignore[misc]


def repeat(step: Callable[[], bool]) -> None:
    """Do something again and again until it returns False."""
    while step():
        pass


def _gone(thread: threading.Thread) -> bool:
    """Give a thread a moment to end."""
    with suppress(RuntimeError):  # not quite started yet
        thread.join(0.05)
        return not thread.is_alive()
    return False
