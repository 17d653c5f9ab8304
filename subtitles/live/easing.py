"""What is done with less care while the machine is loaded, in which order, and when again as usual.

Pictures are published at their full rate whatever happens; it is the analysis that gives way.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One level of care, as factors on what the settings say."""

    rate: float
    """Of pictures analysed per second."""
    scan_every: float
    """Of the seconds between searches of the whole picture."""
    smallest: float
    """Of the height of the smallest face looked for."""


STEPS = (
    Step(rate=1.0, scan_every=1.0, smallest=1.0),
    Step(rate=0.5, scan_every=1.0, smallest=1.0),
    Step(rate=0.5, scan_every=3.0, smallest=1.0),
    Step(rate=0.5, scan_every=3.0, smallest=2.0),
)
"""The written order: first the analysis rate, then how often new faces are looked for, then how
small they may be. Captions get later by each, but no word is read from a worse picture."""

LATE = 0.05
"""Share of published pictures that were late from which on the machine is loaded."""

BUSY = 0.85
"""Share of the time the analysis takes from which on it no longer keeps its rate."""

CALM_LATE, CALM_BUSY = 0.01, 0.35
"""At most these, and one level less would do: the step that saves most saves half."""

DOWN_AFTER = 3.0
"""Seconds of load before the next step down: starting another program is none."""

UP_AFTER, UP_AFTER_MOST = 15.0, 240.0
"""Seconds of calm before a step up. It doubles each time a step up did not last, up to the
second."""

LASTED = 60.0
"""Seconds without load after which a step up has lasted."""

LONGEST_LOOK = 2.0
"""Most seconds one look stands for: a machine that was stopped was not loaded."""


class Easing:
    """Decides on the level; knows nothing of sessions.

    `level` is an index of `STEPS`.
    """

    def __init__(self) -> None:
        self.level = 0
        self._loaded_for = self._calm_for = self._since_load = 0.0
        self._patience = UP_AFTER
        self._risen = False
        """Whether the last change was a step up."""

    @property
    def step(self) -> Step:
        """What holds now."""
        return STEPS[self.level]

    def note(self, late: float, busy: float, seconds: float) -> int:
        """Take in what the last `seconds` were like and return the level.

        Parameters
        ----------
        late: share of the pictures that were published late, 0–1.
        busy: share of the time the analysis worked, 0–1.
        """
        seconds = min(max(seconds, 0.0), LONGEST_LOOK)
        loaded = late > LATE or busy > BUSY
        calm = late <= CALM_LATE and busy <= CALM_BUSY
        self._loaded_for = self._loaded_for + seconds if loaded else 0.0
        self._calm_for = self._calm_for + seconds if calm else 0.0
        self._since_load = 0.0 if loaded else self._since_load + seconds
        if self._risen and self._since_load >= LASTED:
            self._patience, self._risen = UP_AFTER, False
        if self._loaded_for >= DOWN_AFTER and self.level < len(STEPS) - 1:
            self._go(self.level + 1)
        elif self._calm_for >= self._patience and self.level > 0:
            self._go(self.level - 1)
        return self.level

    def _go(self, level: int) -> None:
        """Change the level; the next change needs its whole time again."""
        rises = level < self.level
        if not rises and self._risen:
            self._patience = min(2 * self._patience, UP_AFTER_MOST)
        self.level, self._risen = level, rises
        self._loaded_for = self._calm_for = self._since_load = 0.0
