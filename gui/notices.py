"""Troubles as the desktop's notifications: each once, none in a crowd."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from .sentences import sentence

QUIET = 300.0
"""Seconds before the same trouble is told again."""

CROWD, SPAN = 3, 60.0
"""At most so many notifications within so many seconds; the rest is in Diagnostics."""

Show = Callable[[str, str], object]
"""Shows a notification: title, text."""


class Notices:
    """Passes on what is worth a notification.

    A trouble that comes and goes (a loose plug) must not cover the call with notifications.

    Parameters
    ----------
    show: shows one.
    now: the time, s.
    """

    def __init__(self, show: Show, now: Callable[[], float] = time.monotonic) -> None:
        self._show, self._now = show, now
        self._last: dict[str, float] = {}
        self._shown: deque[float] = deque(maxlen=CROWD)

    def tell(self, message: str, hint: str) -> None:
        """Notify of a trouble, unless that was done lately or too much is going on."""
        now = self._now()
        before = self._last.get(message)
        if before is not None and now - before < QUIET:
            return
        if len(self._shown) == CROWD and now - self._shown[0] < SPAN:
            return
        self._last[message] = now
        self._shown.append(now)
        self._show(sentence(message), sentence(hint))
