"""Time for a live session: one object to ask and to wait on, so that tests need no real seconds."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Protocol


class Clock(Protocol):
    """Tells the time and waits."""

    def now(self) -> float:
        """Return the time, s; never goes back."""

    def boot(self) -> float:
        """Return the time since some moment, s, in which the machine's sleep counts too."""

    def wait_for(
        self, condition: threading.Condition, holds: Callable[[], bool], until: float | None
    ) -> bool:
        """Wait for `holds()` to be true, looked at whenever `condition` (held) is notified.

        Gives up at the time `until` (s; None: never). Returns what `holds()` says at the end.
        """


LOOK = 0.1
"""Seconds after which a waiting thread looks again without having been notified."""


BOOT = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""The clock that goes on while the machine sleeps, on Linux or macOS; None: the usual one does,
as on Windows."""


class MonotonicClock:
    """The computer's own clock, which no setting of date and time moves."""

    def now(self) -> float:
        """Return the time, s."""
        # perf_counter, since time.monotonic moves in steps of 16 ms on Windows.
        return time.perf_counter()

    def boot(self) -> float:
        """Return the time, s, the machine's sleep included."""
        return self.now() if BOOT is None else time.clock_gettime(BOOT)

    def wait_for(
        self, condition: threading.Condition, holds: Callable[[], bool], until: float | None
    ) -> bool:
        """Wait for `holds()` until a time, s; looks at it every 0.1 s even without notice."""
        while not (met := holds()):
            left = LOOK if until is None else until - self.now()
            if left <= 0:
                break
            condition.wait(min(left, LOOK))
        return met
