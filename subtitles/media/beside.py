"""Carries over what a film has beside its pictures."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from subtitles.errors import SinkError
from subtitles.media.opening import is_cover, open_media, origin, packets
from subtitles.media.sound import sound_track
from subtitles.media.text import text_track
from subtitles.media.tracks import Clock, Track

TOLD = {
    *("title", "artist", "album", "album_artist", "composer", "genre", "date", "copyright"),
    *("comment", "description", "synopsis", "show", "season_number", "episode_id"),
    *("episode_sort", "track", "creation_time"),
}
"""What a file says about itself that is still true of its copy. Not kept are which program wrote it
and where it was filmed."""


class Beside:
    """The sound, subtitles, chapters and titles of a file, carried over into another one.

    Sound and text subtitles are copied bit by bit where the container allows, and else recoded.
    Make it before the container's first packet. `copy` takes over what begins up to a time, so that
    it lies beside the pictures in the file; `finish` takes over the rest.

    Raises SourceError when the file can't be read, SinkError when none of its sound can be put in.
    """

    def __init__(self, path: Path, container: Any) -> None:
        self._path = path
        self._container = container
        self._input = open_media(path)
        self.left_out: list[str] = []
        """What could not be carried over, in words."""
        try:
            self._start = origin(self._input)
            self.picture_end = self._picture_end()
            """Seconds: when the last of the file's pictures ends; 0 when it doesn't say."""
            self._tracks = {track.source.index: track for track in self._find_tracks()}
            self._copy_chapters()
            for key, value in self._input.metadata.items():
                if key.lower() in TOLD:
                    container.metadata[key.lower()] = value
        except BaseException:
            self._input.close()
            raise
        self._packets = self._demux()
        self._next = next(self._packets, None)

    def copy(self, until: float) -> None:
        """Take over all that begins up to `until` (s)."""
        while self._next is not None and self._time(self._next) <= until:
            self._tracks[self._next.stream.index].take(self._next)
            self._next = next(self._packets, None)

    def finish(self) -> None:
        """Take over the rest."""
        self.copy(math.inf)
        for track in self._tracks.values():
            track.finish()

    def close(self) -> None:
        """Close the file it comes from; more than once does no harm."""
        self._input.close()

    def _picture_end(self) -> float:
        for stream in self._input.streams.video:
            if not is_cover(stream) and stream.duration is not None:
                end = ((stream.start_time or 0) + stream.duration) * stream.time_base
                return float(end) - self._start
        return 0.0

    def _find_tracks(self) -> Iterator[Track]:
        """Yield a track for all sound and all subtitles that can be carried over."""
        streams = self._input.streams
        # Broadcasts announce tracks that have nothing in them.
        audio = [s for s in streams.audio if s.codec_context is None or s.codec_context.sample_rate]
        heard = 0
        for stream in audio:
            track = sound_track(stream, self._container, Clock(self._start))
            if track is None:
                self._leave_out("sound", stream, "it is of a kind that is not known here")
            else:
                heard += 1
                yield track
        if audio and not heard:
            raise SinkError(
                f"the sound of {self._path} is of a kind that is not known here",
                "convert the file to MP4 with another program, or leave out the format mp4",
            )
        for stream in streams.subtitles:
            track = text_track(stream, self._container, Clock(self._start))
            if track is None:
                self._leave_out("subtitles", stream, "only text can be kept")
            else:
                yield track

    def _leave_out(self, what: str, stream: Any, why: str) -> None:
        name = ", ".join(
            stream.metadata[key] for key in ("language", "title") if key in stream.metadata
        )
        named = f"{what} ({name})" if name else what
        self.left_out.append(f"the captioned film lacks the {named} of {self._path}: {why}")

    def _copy_chapters(self) -> None:
        chapters = []
        for chapter in self._input.chapters():
            shift = round(self._start / chapter["time_base"])
            start, end = max(0, chapter["start"] - shift), chapter["end"] - shift
            if end > start:
                chapters.append({**chapter, "start": start, "end": end})
        self._container.set_chapters(chapters)

    def _demux(self) -> Iterator[Any]:
        if self._tracks:
            sources = [track.source for track in self._tracks.values()]
            yield from packets(self._input, sources, self._path)

    def _time(self, packet: Any) -> float:
        if packet.dts is None:
            return -math.inf
        return self._tracks[packet.stream.index].clock.time(packet.dts, packet.time_base)
