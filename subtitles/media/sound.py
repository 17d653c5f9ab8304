"""Carries the sound of one file over into another."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import av
import av.error

from subtitles.errors import SinkError
from subtitles.media.opening import is_cover, open_media, origin, unreadable

COPIED = {"aac", "mp3", "ac3", "eac3", "alac", "opus", "flac"}
"""Codecs that are put into an MP4 as they are; players know them there. The rest become AAC."""

AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000)
BITS_PER_CHANNEL = 96_000

JUMP = 1.0
"""A step back in time of more seconds than this is a new beginning, not a mistake."""


@dataclass(slots=True)
class Track:
    """One sound track on its way."""

    source: Any
    target: Any
    recoded: bool
    shift: int
    """Ticks added to every time, in the source's time base."""
    last: int | None = None
    """Decoding time of the last packet, ticks."""


class Sound:
    """The sound tracks of a file, copied bit by bit into a container that is being written.

    Make it before the container's first packet. `copy` takes over what is heard up to a time,
    so that sound and pictures lie side by side in the file; `finish` takes over the rest.

    Raises SourceError when the file can't be read, SinkError when a track can't be put in.
    """

    def __init__(self, path: Path, container: Any) -> None:
        self._path = path
        self._container = container
        self._input = open_media(path)
        try:
            start = origin(self._input)
            self.picture_end = self._picture_end(start)
            """Seconds: when the last of the file's pictures ends; 0 when it doesn't say."""
            self._tracks = {
                stream.index: self._track(stream, start) for stream in self._input.streams.audio
            }
            _copy_titles(self._input, container)
        except BaseException:
            self._input.close()
            raise
        self._packets = self._demux()
        self._next = next(self._packets, None)

    def copy(self, until: float) -> None:
        """Take over all sound that begins up to `until` (s)."""
        while self._next is not None and self._time(self._next) <= until:
            self._pass(self._next)
            self._next = next(self._packets, None)

    def finish(self) -> None:
        """Take over the rest."""
        self.copy(math.inf)
        for track in self._tracks.values():
            if track.recoded:
                self._container.mux(track.target.encode(None))

    def close(self) -> None:
        """Close the file the sound comes from; more than once does no harm."""
        self._input.close()

    def _picture_end(self, start: float) -> float:
        for stream in self._input.streams.video:
            if not is_cover(stream) and stream.duration is not None:
                end = ((stream.start_time or 0) + stream.duration) * stream.time_base
                return float(end) - start
        return 0.0

    def _track(self, stream: Any, start: float) -> Track:
        context = stream.codec_context
        codec = context.codec.canonical_name if context is not None else "?"
        recoded = codec not in COPIED
        if context is None:
            raise SinkError(
                f"the sound of {self._path} is of a kind that is not known here",
                "convert the file to MP4 with another program, or leave out the format mp4",
            )
        if recoded:
            target = self._container.add_stream("aac", rate=_aac_rate(context.sample_rate))
            target.layout = {1: "mono", 6: "5.1"}.get(context.layout.nb_channels, "stereo")
            target.bit_rate = BITS_PER_CHANNEL * target.layout.nb_channels
        else:
            target = self._container.add_stream_from_template(stream)
        for key in ("language", "title"):
            if key in stream.metadata:
                target.metadata[key] = stream.metadata[key]
        return Track(stream, target, recoded, -round(start / stream.time_base))

    def _demux(self) -> Iterator[Any]:
        """Yield packets; the last of each track is empty and drives out what the decoder holds."""
        if not self._tracks:
            return
        try:
            yield from self._input.demux([track.source for track in self._tracks.values()])
        except av.error.FFmpegError as error:
            raise unreadable(self._path, error) from error

    def _time(self, packet: Any) -> float:
        if packet.dts is None:
            return -math.inf
        shift = self._tracks[packet.stream.index].shift
        return float((packet.dts + shift) * packet.time_base)

    def _pass(self, packet: Any) -> None:
        """Put one packet into the container, as it is or recoded."""
        track = self._tracks[packet.stream.index]
        if track.recoded:
            for frame in _decoded(packet):
                if frame.pts is not None:
                    frame.pts += round(track.shift * track.source.time_base / frame.time_base)
                self._container.mux(track.target.encode(frame))
            return
        if packet.dts is None:
            return
        self._rise(track, packet)
        packet.stream = track.target
        self._container.mux(packet)

    def _rise(self, track: Track, packet: Any) -> None:
        """Shift a packet's times; they must rise, whatever the file says."""
        late = packet.pts - packet.dts if packet.pts is not None else 0
        dts = packet.dts + track.shift
        if track.last is not None and dts <= track.last:
            if (track.last - dts) * packet.time_base > JUMP:
                track.shift += track.last + (packet.duration or 1) - dts
            dts = max(packet.dts + track.shift, track.last + 1)
        track.last = packet.dts = dts
        packet.pts = dts + late


def _decoded(packet: Any) -> list[Any]:
    """Decode a packet; one that makes no sense is silent, as in players."""
    try:
        return list(packet.decode())
    except av.error.FFmpegError:
        return []


def _aac_rate(rate: int) -> int:
    """Return the sample rate to recode with: the same where AAC has it."""
    return rate if rate in AAC_RATES else 48000


def _copy_titles(source: Any, target: Any) -> None:
    """Carry over what the file says about itself, but not which program wrote it how."""
    for key, value in source.metadata.items():
        if key in ("title", "artist", "album", "date", "comment", "description", "creation_time"):
            target.metadata[key] = value
