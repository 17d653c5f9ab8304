"""When to publish: at a constant rate, and as soon after the camera's picture as that allows."""

from __future__ import annotations

LEAN = 0.005
"""Largest shift of one deadline towards the camera's rhythm, in periods. A camera whose clock is
off by less than this is followed exactly; the published rate never leaves nominal ± 0.5 %."""

GRACE = 0.25
"""How long a late picture is waited for, in periods, before the one before is shown again."""

ON_RHYTHM = 1.2
"""A camera that sends less than one picture in this many periods isn't waited for."""


class Pacer:
    """Deadlines of a constant rate.

    They follow one another without drift; after a stall the missed ones are left out, never made
    up for in a burst. Since the camera has a clock of its own, deadlines lean slowly towards the
    moments its pictures arrive: otherwise each picture would wait half a period on average.

    Parameters
    ----------
    rate: deadlines per second.
    """

    def __init__(self, rate: float) -> None:
        self.period = 1.0 / rate
        self.deadline: float | None = None
        """When to publish next, s; None before the start."""
        self.skipped = 0
        """Deadlines left out because nobody was there to keep them."""
        self._arrival: float | None = None
        self._number = 0
        self._interval = self.period

    def start(self, now: float) -> None:
        """Make `now` (s) the first deadline."""
        self.deadline = now

    @property
    def patience(self) -> float:
        """Seconds to wait past the deadline for a picture that is on its way."""
        return GRACE * self.period if self._interval < ON_RHYTHM * self.period else 0.0

    def arrived(self, number: int, time: float) -> None:
        """Take note of a new picture: its `number` and the `time` (s) the camera gave it out."""
        if self._arrival is not None and number > self._number:
            interval = (time - self._arrival) / (number - self._number)
            self._interval += 0.2 * (interval - self._interval)
        self._arrival, self._number = time, number

    def published(self, now: float, arrival: float | None) -> None:
        """Go on to the next deadline.

        Parameters
        ----------
        now: when the picture was sent, s.
        arrival: when the camera gave out that picture, s; None: it was shown before.
        """
        if self.deadline is None:
            raise RuntimeError("published before start")
        self.deadline += self.period + (0.0 if arrival is None else self._lean(arrival))
        behind = int((now - self.deadline) / self.period) if now > self.deadline else 0
        self.deadline += behind * self.period
        self.skipped += behind

    def _lean(self, arrival: float) -> float:
        """Seconds by which to move, so that pictures and deadlines come to coincide."""
        assert self.deadline is not None
        waited = (self.deadline - arrival) / self.period
        phase = (waited + 0.5) % 1.0 - 0.5  # a picture that just missed its deadline is early next
        return -max(-LEAN, min(LEAN, phase)) * self.period
