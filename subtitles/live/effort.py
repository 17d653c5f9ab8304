"""How much the analysis may cost just now: less under load, half on battery."""

from __future__ import annotations

import math
from collections.abc import Callable

from subtitles.live.analysis import Analysis
from subtitles.live.clock import Clock
from subtitles.live.easing import Easing
from subtitles.live.stats import Stats
from subtitles.power import on_battery

EVERY = 1.0
"""Seconds between two looks."""

BATTERY_EVERY = 10.0
"""Seconds between two questions where the current comes from."""

ON_BATTERY = 0.5
"""Factor on the analysis rate there."""


class Effort:
    """Looks how loaded the machine is and what it lives on, and tells the analysis.

    Parameters
    ----------
    battery: says whether the machine runs on its battery; None: unknown.
    saving: whether to spare a battery at all; may be changed at any time.
    """

    def __init__(
        self,
        analysis: Analysis,
        clock: Clock,
        stats: Stats,
        *,
        saving: bool,
        battery: Callable[[], bool | None] = on_battery,
    ) -> None:
        self.saving = saving
        self._analysis, self._clock, self._stats = analysis, clock, stats
        self._battery = battery
        self._easing = Easing()
        self._looked = clock.now()
        self._asked = -math.inf
        self._discharging = False
        self._before = stats.effort()

    def mind(self) -> None:
        """Look if it is time; by one thread that may wait a moment, several times a second."""
        now = self._clock.now()
        passed = now - self._looked
        if passed < EVERY:
            return
        self._looked = now
        (frames, skipped, worked), before = self._stats.effort(), self._before
        self._before = frames, skipped, worked
        due = frames - before[0] + skipped - before[1]
        late = (skipped - before[1]) / due if due > 0 else 0.0
        busy = min((worked - before[2]) / passed, 1.0)
        if busy == 0 and self._analysis.task is not None:  # one that takes longer than a look
            busy = 1.0
        level = self._easing.note(late, busy, passed)
        if self.saving and now - self._asked >= BATTERY_EVERY:
            self._asked, self._discharging = now, self._battery() is True
        sparing = self.saving and self._discharging
        self._analysis.ease(self._easing.step, ON_BATTERY if sparing else 1.0)
        self._stats.eased, self._stats.sparing = level, sparing
