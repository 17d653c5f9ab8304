"""What becomes of an analysis that never returns: it is left behind, and a fresh one begins."""

from __future__ import annotations

import logging
from functools import partial

from subtitles.errors import EngineError, said
from subtitles.live.analysis import Analysis
from subtitles.live.clock import Clock
from subtitles.live.crew import Crew, repeat
from subtitles.live.hooks import Teller
from subtitles.live.mailbox import Mailbox
from subtitles.live.stats import Stats

log = logging.getLogger(__name__)

PATIENCE, LONGEST_PATIENCE = 10.0, 160.0
"""Seconds one analysis may take: at first, and at most. It doubles each time: on a machine so slow
that this is normal, captions come late instead of never."""

MOST = 3
"""Threads that may be left behind; each keeps its networks in memory until it returns."""

LONGEST_LOOK = 1.0
"""Seconds that count at most between two looks: if there were more, the process was stopped."""


class Overseer:
    """Looks now and then whether the analysis gets on, and replaces it if not.

    A thread can't be ended from outside. One that hangs is told to end when it returns, what it
    then brings is dropped, and another thread with another pipeline takes its place.
    """

    def __init__(
        self,
        analysis: Analysis,
        mail: Mailbox,
        crew: Crew,
        clock: Clock,
        stats: Stats,
        tell: Teller,
    ) -> None:
        self._analysis, self._mail, self._crew = analysis, mail, crew
        self._clock, self._stats, self._tell = clock, stats, tell
        self._patience = PATIENCE
        self._task: object | None = None
        self._waited = 0.0
        self._looked = clock.now()
        self._number = 1
        self._vacant = False

    def begin(self) -> None:
        """Start the thread that analyses."""
        self._vacant = False
        turn = self._analysis.turn
        self._crew.begin(self._name, partial(repeat, partial(self._analysis.step, turn)))

    def mind(self) -> None:
        """Look whether the analysis gets on; by one thread, several times a second."""
        now = self._clock.now()
        passed, self._looked = min(now - self._looked, LONGEST_LOOK), now
        task = self._analysis.task
        if task is None or task is not self._task:
            self._task, self._waited = task, 0.0
        else:
            self._waited += passed
            if self._waited >= self._patience:
                self._relieve()
        if self._vacant and self._crew.stuck < MOST and not self._mail.closed:
            self.begin()

    @property
    def _name(self) -> str:
        return "live analysis" if self._number == 1 else f"live analysis {self._number}"

    def _relieve(self) -> None:
        """Leave the thread that hangs behind."""
        log.debug("%s hangs", self._name)
        self._stats.count("analysis errors")
        self._analysis.relieve()
        self._crew.leave(self._name)
        self._task, self._vacant = None, True
        self._number += 1
        if self._patience == PATIENCE:
            self._tell.error(_hanging(self._patience))
        self._patience = min(2 * self._patience, LONGEST_PATIENCE)


def _hanging(seconds: float) -> EngineError:
    return EngineError(
        said(
            "captions are interrupted, the video goes on: an analysis did not end in {seconds} s",
            seconds=f"{seconds:.0f}",
        ),
        said(
            "they come back by themselves if they can; if not, close other programs and start again"
        ),
    )
