"""A progress bar with the time left, for terminals."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from typing import TextIO

WIDTH = 24
"""Characters of the bar itself."""

PAUSE = 0.1
"""Seconds between two drawings."""

TRUST = 1.0
"""Seconds after which the speed so far says something about the time left."""


class Bar:
    """One line on a terminal that says how far the work is and how long it will take.

    Parameters
    ----------
    stream: the terminal; default: stderr.
    now: the time, s; for tests.
    """

    def __init__(
        self, stream: TextIO | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._stream = stream if stream is not None else sys.stderr
        self._now = now
        self._start = now()
        self._drawn = float("-inf")

    def show(self, share: float, name: str) -> None:
        """Draw the bar for a share of 0–1 done and the name of what is being worked on."""
        now = self._now()
        if now - self._drawn < PAUSE:
            return
        self._drawn = now
        share = min(max(share, 0.0), 1.0)
        full = round(share * WIDTH)
        line = f"[{'#' * full}{'.' * (WIDTH - full)}] {share:4.0%}{self._left(share, now)}  {name}"
        columns = shutil.get_terminal_size().columns - 1  # a full last column would wrap
        self._stream.write(f"\r{line[:columns]:<{columns}}\r")
        self._stream.flush()

    def clear(self) -> None:
        """Empty the line, so that something else can be written there."""
        if self._drawn > float("-inf"):
            columns = shutil.get_terminal_size().columns - 1
            self._stream.write(f"\r{'':<{columns}}\r")
            self._stream.flush()
            self._drawn = float("-inf")

    def _left(self, share: float, now: float) -> str:
        passed = now - self._start
        if passed < TRUST or share <= 0:
            return ""
        minutes, seconds = divmod(round(passed * (1 - share) / share), 60)
        hours, minutes = divmod(minutes, 60)
        clock = f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
        return f"  {clock} left"
