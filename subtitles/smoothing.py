"""From one face's shaky readings to a word that stays long enough to be read.

A smoother remembers one face (`pipeline.Smoother`). Its readings are finite, at least 0 and sum to
1; `memory.FaceMemory` sees to that and turns anything else into a gap. A gap (None) only lets time
pass: it never changes the emotion. A reading speaks for the time since the call before it, which
makes every policy here independent of the frame rate.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from inspect import signature
from math import exp, expm1, inf, isfinite

import numpy as np
import numpy.typing as npt

from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError, said, unknown
from subtitles.pipeline import Smoother
from subtitles.types import FloatArray

TAU = 0.5
"""s: default time constant of `steady`."""
READINGS = 4
"""Default number of readings that must agree in `agreement`."""

_FIRST = 0.1
"""Seconds that a face's first reading speaks for: nothing came before it to tell."""
_ROUNDING = 1e-6
"""Seconds by which sums of frame times may miss a limit."""

_QUICK = 0.15
"""Time constant of the average that notices a change, as a share of that of `steady`."""
_APART = 0.3
"""How far apart (total variation, 0–1) both averages may be before the slower one hurries: noise
and doubt keep them nearer than that, a face that changes its expression does not."""
_HURRY = 10.0
"""How many times faster the slower one forgets, at most."""
_STEP, _MOST_STEPS = 1 / 30, 30
"""Seconds in which a reading is blended in, about, and how often at most."""
_BRIEF = 1.5
"""A word that would give way to another within so many time constants was no word to rely on."""
_SETTLED = 3.0
"""Time constants for which one emotion must then be ahead before there is a word again."""

_Average = npt.NDArray[np.float64]


def _share(dt: float, tau: float) -> float:
    """Return the weight of the last `dt` seconds in an average that forgets by 1/e in `tau`."""
    return -expm1(-dt / tau)


def _even() -> _Average:
    """Return the probabilities of a face of which nothing is known."""
    return np.full(len(EMOTIONS), 1 / len(EMOTIONS))


class Unsmoothed:
    """`none`: every reading is shown as it is."""

    def __init__(self) -> None:
        self._last: _Average = _even()
        self._shown: int | None = None

    def update(self, probabilities: FloatArray | None, dt: float) -> tuple[FloatArray, int | None]:
        """Take in a reading (7,) or a gap; see `pipeline.Smoother`."""
        if probabilities is not None:
            self._last = np.array(probabilities, dtype=np.float64)
            self._shown = int(self._last.argmax())
        return self._last.astype(np.float32), self._shown


class Agreement:
    """`agreement`: the word changes only when the last few readings all agree on another one.

    Readings are counted, so they are taken at fixed steps of time: more frames per second must not
    make agreement faster. The probabilities are the mean of the readings counted last.

    Parameters
    ----------
    readings: how many must agree.
    step: seconds from one counted reading to the next.
    """

    def __init__(self, *, readings: int = READINGS, step: float = 0.1) -> None:
        self._step = step
        self._counted: deque[_Average] = deque(maxlen=readings)
        self._wait = 0.0
        self._shown: int | None = None

    def update(self, probabilities: FloatArray | None, dt: float) -> tuple[FloatArray, int | None]:
        """Take in a reading (7,) or a gap; see `pipeline.Smoother`."""
        self._wait -= dt
        if probabilities is not None and self._wait <= _ROUNDING:
            # The next step follows the clock, not this reading, or 15 frames per second would
            # count every 0.133 s; steps that passed without a reading are lost.
            late = max(-self._wait, 0.0)
            self._wait = self._step - (late + _ROUNDING) % self._step + _ROUNDING
            self._counted.append(np.array(probabilities, dtype=np.float64))
            tops = {int(reading.argmax()) for reading in self._counted}
            if len(tops) == 1 and len(self._counted) == self._counted.maxlen:
                self._shown = tops.pop()
        mean = np.mean(self._counted, axis=0) if self._counted else _even()
        return mean.astype(np.float32), self._shown


class Steady:
    """`steady`: an average over time, and a word that only a clear and lasting lead replaces.

    The average forgets exponentially, α = 1 − exp(−Δt/τ), and weighs only time in which there were
    readings. In a gap it stays what it was but loses weight, so that after a long one the new
    readings soon outweigh it. Where the readings of the last moments are clearly others than the
    average, the expression has changed, and what was before is forgotten faster.

    A face that goes back and forth gets no word: where a new one would give way again before
    anybody could have read it, there is none until one emotion has been ahead for longer.

    Parameters
    ----------
    tau: time constant of the average, s.
    margin: lead in averaged probability that a challenger needs over the shown emotion.
    hold: seconds for which it must keep that lead.
    """

    def __init__(self, *, tau: float = TAU, margin: float = 0.12, hold: float = 0.25) -> None:
        self._tau = tau
        self._margin = margin
        self._hold = hold
        self._average = self._quick = _even()
        self._weight = 0.0
        self._shown: int | None = None
        self._shown_for = inf
        self._restless = False
        self._leads = np.zeros(len(EMOTIONS))
        self._led_for = np.zeros(len(EMOTIONS))

    def update(self, probabilities: FloatArray | None, dt: float) -> tuple[FloatArray, int | None]:
        """Take in a reading (7,) or a gap; see `pipeline.Smoother`."""
        if probabilities is None:
            self._weight *= exp(-dt / self._tau)
        elif self._shown is None:
            self._average = np.array(probabilities, dtype=np.float64)
            self._quick = self._average.copy()
            self._weight = _share(_FIRST, self._tau)
            self._show(int(self._average.argmax()))
            # A first impression may be put right at once.
            self._shown_for = inf
        elif dt > 0:
            # In steps, or how fast it forgets would depend on how often readings come.
            steps = min(max(round(dt / _STEP), 1), _MOST_STEPS)
            for _ in range(steps):
                self._blend(probabilities, dt / steps)
            self._judge(dt)
        return self._average.astype(np.float32), None if self._restless else self._shown

    def _blend(self, reading: FloatArray, dt: float) -> None:
        """Let a reading count for `dt` seconds."""
        self._quick += (reading - self._quick) * _share(dt, _QUICK * self._tau)
        apart = float(np.abs(self._quick - self._average).sum()) / 2
        hurry = 1 + (_HURRY - 1) * max(apart - _APART, 0.0) / (1 - _APART)
        share = _share(dt, self._tau / hurry)
        self._weight = self._weight * (1 - share) + share
        self._average += (reading - self._average) * (share / max(self._weight, 1e-300))

    def _judge(self, dt: float) -> None:
        """Let time count for those in the lead; switch to the best once it has led long enough."""
        assert self._shown is not None
        self._shown_for += dt
        before, self._leads = self._leads, self._average - self._average[self._shown]
        beyond = self._leads - self._margin
        risen = np.maximum(self._leads - before, 1e-12)
        # A lead that began between two readings counts from the moment it did, or the word would
        # change later at a low frame rate; but one reading alone never changes it.
        self._led_for += np.minimum(dt * np.clip(beyond / risen, 0, 1), self._hold / 2)
        self._led_for[beyond < 0] = 0
        self._led_for[self._shown] = 0
        best = int(self._average.argmax())
        if self._led_for[best] >= self._hold - _ROUNDING:
            self._restless |= self._shown_for < _BRIEF * self._tau - _ROUNDING
            self._show(best)
        elif self._shown_for >= _SETTLED * self._tau - _ROUNDING:
            self._restless = False

    def _show(self, index: int) -> None:
        """Settle on an emotion."""
        self._shown = index
        self._shown_for = 0.0
        self._leads = self._average - self._average[index]
        self._led_for[:] = 0


SMOOTHERS: dict[str, Callable[..., Smoother]] = {
    "none": Unsmoothed,
    "agreement": Agreement,
    "steady": Steady,
}
"""The policies by name. A constructor takes those of `make`'s settings that it names."""


def make(name: str, *, tau: float = TAU, readings: int = READINGS) -> Callable[[], Smoother]:
    """Return what makes a new smoother for each face; raises SettingsError.

    Parameters
    ----------
    name: a key of `SMOOTHERS`.
    tau: time constant of `steady`, s.
    readings: how many must agree in `agreement`.
    """
    if name not in SMOOTHERS:
        raise unknown(said("smoothing"), name, tuple(SMOOTHERS))
    if not (isfinite(tau) and tau > 0):
        told = said("tau is {seconds} s", seconds=tau)
        raise SettingsError(told, said("choose a time above 0, such as 0.5"))
    if readings < 1:
        told = said("readings is {number}", number=readings)
        raise SettingsError(told, said("choose 1 or more, such as 4"))
    kind = SMOOTHERS[name]
    wanted = signature(kind).parameters
    settings: dict[str, float | int] = {"tau": tau, "readings": readings}
    return partial(kind, **{key: value for key, value in settings.items() if key in wanted})
