"""Carries a track of text subtitles, of what is said, over into another file."""

from __future__ import annotations

import math
from contextlib import suppress
from fractions import Fraction
from typing import Any

import av.error
from av.subtitles.subtitle import SubtitleSet

from subtitles.media.tracks import Clock, Copied, Track, label

HELD = {
    "mp4": {"mov_text"},
    "mov": {"mov_text"},
    "matroska": {"subrip", "ass", "ssa", "webvtt"},
}
"""Container → subtitles that are put into it as they are."""

BECOMES = {"mp4": "mov_text", "mov": "mov_text", "matroska": "subrip"}
"""Container → what other text becomes."""

TEXTS = {"mov_text", "subrip", "ass", "ssa", "webvtt", "text"}

CLOCK = 1_000_000
"""Ticks per second. With fewer than the other tracks have, FFmpeg would put a blank of no length
between texts that follow each other: it compares ticks, not times."""


def text_track(source: Any, container: Any, clock: Clock) -> Track | None:
    """Return what takes over a track of subtitles; None: they are no text that can be read here."""
    context = source.codec_context
    if context is None or context.codec.canonical_name not in TEXTS:
        return None
    if context.codec.canonical_name in HELD[container.format.name]:
        copied = Copied(source, container, clock)
        copied.target.time_base = Fraction(1, CLOCK)
        return copied
    with suppress(av.error.FFmpegError):
        context.open()
    if not context.subtitle_header:  # only with it can the text be put into another form
        return None
    return Converted(source, container, clock)


class Converted:
    """A track of text subtitles that gets another form.

    In an MP4 one text follows the other. So, where some are shown at once, a text with all of
    them begins whenever one comes or goes.
    """

    def __init__(self, source: Any, container: Any, clock: Clock) -> None:
        self.source, self.clock = source, clock
        self._container = container
        self._target = container.add_stream(BECOMES[container.format.name])
        self._target.time_base = Fraction(1, CLOCK)
        self._target.codec_context.subtitle_header = source.codec_context.subtitle_header
        label(self._target, source)
        self._shown: list[tuple[float, bytes]] = []
        """(end, text), ticks of our clock."""
        self._time: float = 0

    def take(self, packet: Any) -> None:
        """Put in what was shown before a packet, and keep what is in it."""
        if packet.pts is None or not packet.size or not packet.duration:
            return
        start, end = (
            round(CLOCK * self.clock.time(ticks, packet.time_base))
            for ticks in (packet.pts, packet.pts + packet.duration)
        )
        self._put(until=start)
        self._shown += [(end, text) for text in _texts(packet) if end > self._time]

    def finish(self) -> None:
        """Put in what is left."""
        self._put(until=math.inf)

    def _put(self, until: float) -> None:
        """Put in what is shown up to a time, ticks."""
        while self._shown and self._time < until:
            end = min(until, *(end for end, _ in self._shown))
            self._write(b"\\N".join(text for _, text in self._shown), self._time, end)
            self._shown = [one for one in self._shown if one[0] > end]
            self._time = end
        self._time = max(self._time, until)

    def _write(self, text: bytes, start: float, end: float) -> None:
        line = b"0,0,Default,,0,0,0,," + text
        words = SubtitleSet.create(line, start=0, end=int(end - start), pts=int(start))
        packet = self._target.codec_context.encode_subtitle(words)
        packet.time_base, packet.stream = Fraction(1, CLOCK), self._target
        self._container.mux(packet)


def _texts(packet: Any) -> list[bytes]:
    """Decode a packet to texts as ASS writes them; one that makes no sense is left out."""
    try:
        lines = [one.ass for one in packet.decode()]
    except av.error.FFmpegError:
        return []
    return [line.split(b",", 8)[-1] for line in lines]
