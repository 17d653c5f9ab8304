"""When to say a word about a face, and when to say that one is unsure."""

from __future__ import annotations

from subtitles.types import Doubt

UNSURE_BELOW = 0.45
"""Default: the top probability under which the caption says unsure."""

_RELIEF = 0.05
"""How far above the threshold a face that was unsure must come to get a word again."""
_LOW_FOR = 0.3
"""Seconds under the threshold before a word is taken back."""
_STOOD_FOR = 3.0
"""Seconds that a word must have stood, or its return was too early."""
_FIRST_PATIENCE, _MOST_PATIENCE = 1.0, 4.0
"""Seconds of high enough readings that the next word then needs; doubled each time, up to a limit:
unsure that comes and goes with every word can't be read."""
_CLEAR_FOR = 0.3
"""Seconds of clear readings before a word returns to a face that couldn't be read; a smoother has
made up its mind by then, so no outdated word flashes up."""
_ROUNDING = 1e-6
"""Seconds by which sums of frame times may miss a limit."""


class Certainty:
    """The doubt shown about one face, with enough inertia not to blink.

    Only sightings count: while the face is unseen nothing changes. The very first sighting decides
    at once; afterwards every change takes time.

    Parameters
    ----------
    unsure_below: top probability, 0–1, under which there is no word; comes from the risk–coverage
        curve (Geifman & El-Yaniv 2017) of the calibrated probabilities.
    hold: seconds of unreadable sightings for which the last word stays.
    """

    def __init__(self, *, unsure_below: float = UNSURE_BELOW, hold: float = 0.6) -> None:
        self._unsure_below = unsure_below
        self._hold = hold
        self._low: bool | None = None
        self._low_for = 0.0
        self._relieved_for = 0.0
        self._stood_for = 0.0
        self._patience = 0.0
        self._unreadable: Doubt | None = None
        self._last: Doubt | None = None
        self._last_for = 0.0
        self._readable_for: float | None = None
        self._unreadable_for: float | None = None

    @property
    def doubt(self) -> Doubt | None:
        """Why no word is shown; None when one is."""
        return self._unreadable or ("confidence" if self._low else None)

    def see(self, doubt: Doubt | None, top: float, dt: float) -> None:
        """Take in a sighting.

        Parameters
        ----------
        doubt: why the face can't be read in this picture, or None.
        top: highest smoothed probability, 0–1; only looked at when the face can be read.
        dt: seconds since the picture before.
        """
        fresh = self._readable_for is None and self._unreadable_for is None
        if doubt is None:
            self._readable_for = 0.0 if self._readable_for is None else self._readable_for + dt
            self._unreadable_for = None
            if self._readable_for >= _CLEAR_FOR - _ROUNDING:
                self._unreadable = None
            self._weigh(top, dt)
        else:
            self._unreadable_for = (
                0.0 if self._unreadable_for is None else self._unreadable_for + dt
            )
            self._readable_for = None
            self._last_for = self._last_for + dt if doubt == self._last else 0.0
            # The reason may vary from picture to picture; the one shown changes as slowly as all.
            lasting = self._unreadable_for if self._unreadable is None else self._last_for
            if fresh or lasting >= self._hold - _ROUNDING:
                self._unreadable = doubt
        self._last = doubt

    def _weigh(self, top: float, dt: float) -> None:
        """Decide whether a readable face is read clearly enough."""
        self._low_for = self._low_for + dt if top < self._unsure_below else 0.0
        if self._low is None:
            self._low = top < self._unsure_below
            self._stood_for = _STOOD_FOR
        elif self._low:
            relieved = top >= self._unsure_below + _RELIEF
            self._relieved_for = self._relieved_for + dt if relieved else 0.0
            if relieved and self._relieved_for >= self._patience - _ROUNDING:
                self._low, self._stood_for = False, 0.0
        else:
            self._stood_for += dt
            if self._low_for >= _LOW_FOR - _ROUNDING:
                early = self._stood_for < _STOOD_FOR - _ROUNDING
                longer = min(max(2 * self._patience, _FIRST_PATIENCE), _MOST_PATIENCE)
                self._patience = longer if early else 0.0
                self._low, self._relieved_for = True, 0.0
