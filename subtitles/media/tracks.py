"""Tracks on their way from one file into another."""

from __future__ import annotations

from typing import Any, Protocol

JUMP = 1.0
"""A step back in time of more seconds than this is a new beginning, not a mistake."""


class Track(Protocol):
    """One track on its way, from a stream of the one file to a stream of the other."""

    source: Any
    shift: int
    """Ticks added to every time, in the source's time base."""

    def take(self, packet: Any) -> None:
        """Put one packet of the source, or what is in it, into the container."""

    def finish(self) -> None:
        """Put in what was held back."""


class Copied:
    """A track taken over bit by bit."""

    def __init__(self, source: Any, container: Any, shift: int) -> None:
        self.source, self.shift = source, shift
        self._container = container
        self.target = container.add_stream_from_template(source)
        label(self.target, source)
        self._last: int | None = None

    def take(self, packet: Any) -> None:
        """Put one packet into the container."""
        if packet.dts is None:
            return
        self._rise(packet)
        packet.stream = self.target
        self._container.mux(packet)

    def finish(self) -> None:
        """Do nothing: nothing is held back."""

    def _rise(self, packet: Any) -> None:
        """Shift a packet's times; they must rise, whatever the file says."""
        late = packet.pts - packet.dts if packet.pts is not None else 0
        dts = packet.dts + self.shift
        if self._last is not None and dts <= self._last:
            if (self._last - dts) * packet.time_base > JUMP:
                self.shift += self._last + (packet.duration or 1) - dts
            dts = max(packet.dts + self.shift, self._last + 1)
        self._last = packet.dts = dts
        packet.pts = dts + late


def label(target: Any, source: Any) -> None:
    """Give a track the language, the title and the flags (default, forced …) of another one."""
    for key, says in (("language", "language"), ("name", "title"), ("title", "title")):
        if key in source.metadata:  # read from an MP4 a title is called name
            target.metadata[says] = source.metadata[key]
    target.disposition = source.disposition
