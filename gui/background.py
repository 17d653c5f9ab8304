"""Work away from the GUI thread, its results delivered in it."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

log = logging.getLogger(__name__)

Result = TypeVar("Result")


def in_background(
    call: Callable[[], Result],
    done: Callable[[Result], object] | None = None,
    failed: Callable[[Exception], object] | None = None,
) -> None:
    """Run `call` in a thread of its own, then `done` or `failed` in the GUI thread.

    Called from the GUI thread. A result is dropped when `done` or `failed` belongs to a QObject
    that no longer exists, or when the program is about to end.
    """
    _office().start(_Job(call, done, failed))


def finish(patience: float = 2.0) -> bool:
    """Wait at the end of the program until no job runs; False if one still did after `patience` s.

    Results that come now are dropped.
    """
    return _office().finish(patience)


class Line:
    """Jobs that run one after the other, in the order they were added, in one thread.

    The thread is there only while there is something to do.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: deque[_Job] = deque()
        self._running = False

    def add(
        self,
        call: Callable[[], Result],
        done: Callable[[Result], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Run `call` after those added before it; see `in_background`."""
        with self._lock:
            self._jobs.append(_Job(call, done, failed))
            if self._running:
                return
            self._running = True
        _office().start(_Job(self._work))

    @property
    def idle(self) -> bool:
        """Whether nothing is being done or waiting."""
        with self._lock:
            return not self._running

    def clear(self) -> None:
        """Forget the jobs that have not begun."""
        with self._lock:
            self._jobs.clear()

    def wait(self, patience: float) -> bool:
        """Wait until everything is done; for the end of the program, where nothing is painted."""
        until = time.monotonic() + patience
        while not self.idle:
            if time.monotonic() > until:
                return False
            time.sleep(0.01)
        return True

    def _work(self) -> None:
        office = _office()
        while True:
            with self._lock:
                if not self._jobs:
                    self._running = False
                    return
                job = self._jobs.popleft()
            office.carry_out(job)


class _Job:
    """A call and who wants to know how it went."""

    def __init__(
        self,
        call: Callable[[], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        self.call, self.done, self.failed = call, done, failed
        self.result: Any = None
        self.error: Exception | None = None

    def tell(self) -> None:
        """Call `done` or `failed`, unless the object it belongs to is gone."""
        if self.error is not None:
            if self.failed is None:
                log.warning("background work failed: %s", self.error, exc_info=self.error)
            elif _there(self.failed):
                self.failed(self.error)
        elif self.done is not None and _there(self.done):
            self.done(self.result)


class _Office(QObject):
    """Lives in the GUI thread and hands results out there."""

    _came = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._threads: set[threading.Thread] = set()
        self._closed = False
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, job: _Job) -> None:
        """Give a job a thread."""

        def run() -> None:
            try:
                self.carry_out(job)
            finally:
                self._threads.discard(threading.current_thread())

        # Daemons: one that hangs in a driver must not keep the program from ending.
        thread = threading.Thread(target=run, name="background", daemon=True)
        self._threads.add(thread)
        thread.start()

    def carry_out(self, job: _Job) -> None:
        """Do a job in the calling thread and have its result delivered."""
        try:
            job.result = job.call()
        except Exception as error:
            job.error = error
        if not self._closed and shiboken6.isValid(self):
            self._came.emit(job)

    def finish(self, patience: float) -> bool:
        """See `finish`."""
        self._closed = True
        until = time.monotonic() + patience
        for thread in list(self._threads):
            thread.join(max(0.0, until - time.monotonic()))
        self._closed = False
        return not self._threads

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        if not self._closed:
            job.tell()


_offices: list[_Office] = []


def _office() -> _Office:
    """Return the one of this program; made by whoever asks first, in the GUI thread."""
    if not _offices or not shiboken6.isValid(_offices[0]):
        application = QCoreApplication.instance()
        assert application is None or application.thread().isCurrentThread()
        _offices[:] = [_Office()]
    return _offices[0]


def _there(call: Callable[..., object]) -> bool:
    """Say whether the QObject a method belongs to, if any, still exists."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
