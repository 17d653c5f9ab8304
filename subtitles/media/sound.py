"""Carries a sound track over into another file."""

from __future__ import annotations

from typing import Any

import av
import av.error

from subtitles.media.tracks import Clock, Copied, Track, label

COPIED = {"aac", "mp3", "ac3", "eac3", "alac", "opus", "flac"}
"""Codecs that are put into an MP4 as they are; players know them there. The rest become AAC."""

MP3_FROM = 16_000
"""Samples per second: MP3 with fewer has no place in an MP4."""

AAC_RATES = (96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000)
BITS_PER_CHANNEL = 96_000


def sound_track(source: Any, container: Any, clock: Clock) -> Track | None:
    """Return what takes over a sound track, copied if possible; None: its codec is not known."""
    context = source.codec_context
    if context is None:
        return None
    codec = context.codec.canonical_name
    if codec in COPIED and not (codec == "mp3" and context.sample_rate < MP3_FROM):
        return Copied(source, container, clock)
    return Recoded(source, container, clock)


class Recoded:
    """A sound track that becomes AAC."""

    def __init__(self, source: Any, container: Any, clock: Clock) -> None:
        self.source, self.clock = source, clock
        self._container = container
        context = source.codec_context
        self._target = container.add_stream("aac", rate=_aac_rate(context.sample_rate))
        layout = {1: "mono", 6: "5.1"}.get(context.layout.nb_channels, "stereo")
        self._target.layout = layout
        self._target.bit_rate = BITS_PER_CHANNEL * self._target.layout.nb_channels
        label(self._target, source)
        made = self._target.codec_context
        self._wanted = made.format, made.layout, made.sample_rate
        self._fit: Any = None
        self._form: tuple[Any, ...] = ()

    def take(self, packet: Any) -> None:
        """Decode a packet and put in what the encoder makes of it.

        The last one is empty and drives out what the decoder holds.
        """
        for frame in _decoded(packet):
            if frame.pts is not None:
                length = round(frame.samples / frame.sample_rate / frame.time_base)
                if self.clock.passed(frame.pts, length, frame.time_base):
                    continue  # sound can't be recoded on top of other sound
                frame.pts = self.clock.place(frame.pts, length, frame.time_base)
            form = frame.format.name, frame.layout.name, frame.sample_rate
            if form != self._form:  # in the middle of a broadcast, too
                self._encode(None)
                self._form, self._fit = form, av.AudioResampler(*self._wanted)
            self._encode(frame)

    def finish(self) -> None:
        """Put in what the encoder holds."""
        self._encode(None)
        self._container.mux(self._target.encode(None))

    def _encode(self, frame: Any) -> None:
        """Put in a frame in the form the encoder wants; None: what the resampler holds."""
        for fitting in self._fit.resample(frame) if self._fit is not None else []:
            self._container.mux(self._target.encode(fitting))


def _decoded(packet: Any) -> list[Any]:
    """Decode a packet; one that makes no sense is silent, as in players."""
    try:
        return list(packet.decode())
    except av.error.FFmpegError:
        return []


def _aac_rate(rate: int) -> int:
    """Return the sample rate to recode with: the same where AAC has it."""
    return rate if rate in AAC_RATES else 48000
