"""Tracks on their way from one file into another."""

from __future__ import annotations

from contextlib import suppress
from fractions import Fraction
from typing import Any, Protocol

import av.error

from subtitles.media.opening import begins_anew

NUDGE = 1e-3
"""Seconds a packet is put after the one before when the file gives both the same time: so many that
they differ by the clock of any container."""
SAME = 1 / 4000
"""Seconds: times closer to each other than this are the same."""


class Track(Protocol):
    """One track on its way, from a stream of the one file to a stream of the other."""

    source: Any
    clock: Clock

    def take(self, packet: Any) -> None:
        """Put one packet of the source, or what is in it, into the container."""

    def finish(self) -> None:
        """Put in what was held back."""


class Clock:
    """Gives what a track consists of its times: from 0:00 on, and rising whatever the file says.

    start: when players show 0:00, s by the file's clock.
    """

    def __init__(self, start: float) -> None:
        self._shift = -start
        self._last: float | None = None
        self._end = 0.0

    def time(self, ticks: int, base: Fraction) -> float:
        """Return when what the file puts at `ticks` comes, s."""
        time = float(ticks * base) + self._shift
        anew = self._last is not None and begins_anew(time, self._last)
        return self._end if anew else time

    def passed(self, ticks: int, length: int, base: Fraction) -> bool:
        """Return whether something was placed where most of this would be."""
        middle = self.time(ticks, base) + float(length * base) / 2
        return self._last is not None and middle < self._end

    def place(self, ticks: int, length: int, base: Fraction) -> int:
        """Return where to put what is at `ticks` and lasts for `length` ticks of `base` s each."""
        time = self.time(ticks, base)
        self._shift = time - float(ticks * base)
        if self._last is not None and time < self._last + SAME:
            time = self._last + NUDGE
        self._last, self._end = time, time + float(length * base)
        return round(time / base)


class Copied:
    """A track taken over bit by bit."""

    def __init__(self, source: Any, container: Any, clock: Clock) -> None:
        self.source, self.clock = source, clock
        self._container = container
        self.target = container.add_stream_from_template(source)
        label(self.target, source)

    def take(self, packet: Any) -> None:
        """Put one packet into the container; one that makes no sense is left out, as by players."""
        if packet.dts is None:
            return
        late = packet.pts - packet.dts if packet.pts is not None else 0
        packet.dts = self.clock.place(packet.dts, packet.duration or 1, packet.time_base)
        packet.pts = packet.dts + late
        packet.stream = self.target
        with suppress(av.error.InvalidDataError):
            self._container.mux(packet)

    def finish(self) -> None:
        """Do nothing: nothing is held back."""


def label(target: Any, source: Any) -> None:
    """Give a track the language, the title and the flags (default, forced …) of another one."""
    for key, says in (("language", "language"), ("name", "title"), ("title", "title")):
        if key in source.metadata:  # read from an MP4 a title is called name
            target.metadata[says] = source.metadata[key]
    target.disposition = source.disposition
