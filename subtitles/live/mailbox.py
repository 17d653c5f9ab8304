"""The one slot between the camera and everyone who wants its newest picture."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from subtitles.live.clock import Clock
from subtitles.types import Frame


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """A frame as the mailbox hands it out."""

    number: int
    """1, 2, 3 …: how many frames the mailbox had got with this one."""
    frame: Frame
    arrived: float
    """When it was put in, s."""
    boot: float = 0.0
    """The same as `Clock.boot` counts it."""
    scene: int = 0
    """Rises when another camera begins, or the same one after a break: faces don't outlast it."""


class Mailbox:
    """Keeps the newest frame; readers skip the ones they were too slow for.

    The threads of a session wait here and nowhere else, so that closing it ends them all. Closing
    takes no lock: it happens in the main thread, where a signal may come between the taking of a
    lock and the code that gives it back. Waiting threads notice within 0.1 s.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._newest: Letter | None = None
        self._closed = False

    @property
    def closed(self) -> bool:
        """Whether the session is over."""
        return self._closed

    @property
    def newest(self) -> Letter | None:
        """The newest letter, None before the first."""
        return self._newest

    def put(self, frame: Frame, scene: int = 0) -> None:
        """Replace the letter in the slot."""
        with self._changed:
            number = self._newest.number + 1 if self._newest else 1
            self._newest = Letter(number, frame, self._clock.now(), self._clock.boot(), scene)
            self._changed.notify_all()

    def newer(self, than: int, until: float | None) -> Letter | None:
        """Wait for a letter numbered above `than`; None: closed, or none came by `until` (s)."""
        there = self.wait_for(lambda: self._number() > than, until)
        return self._newest if there else None

    def wait_for(self, holds: Callable[[], bool], until: float | None = None) -> bool:
        """Wait for something, looked at now and then; returns False when closed or too late."""
        with self._changed:
            self._clock.wait_for(self._changed, lambda: self._closed or holds(), until)
            return not self._closed and holds()

    def rest(self, until: float) -> None:
        """Sleep until a time (s), or until the mailbox is closed."""
        self.wait_for(lambda: False, until)

    def close(self) -> None:
        """End every wait, now and from now on. Safe anywhere, also in a signal handler."""
        self._closed = True

    def _number(self) -> int:
        return self._newest.number if self._newest else 0
