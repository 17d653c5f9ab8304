"""Opening media files, and saying in plain words why one can't be read."""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

import av
import av.error
from av.stream import Disposition

from subtitles.errors import SourceError, reason, said

BOXES = {b"ftyp", b"moov", b"mdat", b"moof", b"free", b"skip", b"wide", b"uuid", b"meta", b"udta"}
"""What an MP4 or MOV file can be made of, as far as it matters here."""

JUMP = 1.0
"""A step back in time of more seconds than this is a new beginning, not a mistake."""
OVERRUN = 12 * 3600.0
"""A step ahead of more seconds than this is one, too."""


def open_media(path: Path) -> Any:
    """Open a media file for reading; returns PyAV's InputContainer, to be closed by the caller.

    Raises SourceError when the file is missing, a folder, not readable or no media.
    """
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
            missing = missing_share(file)
    except FileNotFoundError:
        told = said("{file} is not there", file=path)
        raise SourceError(told, said("check the name and the folder")) from None
    except IsADirectoryError:
        raise _folder(path) from None
    except OSError as error:
        if path.is_dir():  # Windows says "permission denied" for folders
            raise _folder(path) from None
        told = said("{file} can't be read: {reason}", file=path, reason=reason(error))
        raise SourceError(told, said("check who may read it")) from error
    if empty:
        told = said("{file} is empty", file=path)
        raise SourceError(told, said("copy or download the file again"))
    if missing:
        told = said(
            "{file} is cut short: {percent} % of it or more is missing",
            file=path,
            percent=max(1, round(100 * missing)),
        )
        raise SourceError(told, said("copy or download the file again"))
    try:
        # Absolute, so that no name is taken for an address; and playlists may name files only.
        return av.open(
            str(path.absolute()),
            container_options={"protocol_whitelist": "file"},
            metadata_errors="replace",
        )
    except av.error.FFmpegError as error:
        raise unreadable(path, error) from error


def begins_anew(time: float, last: float) -> bool:
    """Return whether a file's clock begins again between two times, s.

    As when recordings were put one behind the other. A step back is read as one ahead by FFmpeg
    where it seems that an MPEG clock ran over, which it does after 26.5 hours.
    """
    return not -JUMP <= time - last <= OVERRUN


def _folder(path: Path) -> SourceError:
    return SourceError(said("{file} is a folder", file=path), said("name the video files in it"))


def unreadable(path: Path, error: Exception) -> SourceError:
    """Return the error for a file whose contents make no sense."""
    return SourceError(
        said(
            "{file} is no video, or is damaged or cut short ({reason})",
            file=path,
            reason=reason(error),
        ),
        said("play it in a media player; if that fails too, copy or download it again"),
    )


def packets(container: Any, streams: Sequence[Any], path: Path) -> Iterator[Any]:
    """Yield the packets of some streams; the last of each is empty, for what its decoder holds.

    Raises SourceError where the file can't be read on.
    """
    try:
        yield from container.demux(streams)
    except IndexError:
        # All is read: PyAV only looks for the end of a stream that came up on the way.
        return
    except av.error.FFmpegError as error:
        raise unreadable(path, error) from error


def picture_stream(container: Any, path: Path) -> Any:
    """Return the stream to show; raises SourceError when there is none."""
    streams = [s for s in container.streams.video if not is_cover(s)]
    if not streams:
        raise SourceError(
            said("{file} has sound but no picture", file=path)
            if container.streams.audio
            else said("{file} has no picture", file=path),
            said("name a video file"),
        )
    best = container.streams.best("video")
    stream = best if best in streams else streams[0]
    if stream.codec_context is None:
        raise SourceError(
            said("{file} uses a kind of video that is not known here", file=path),
            said("convert it to MP4 (H.264) with another program"),
        )
    return stream


def is_cover(stream: Any) -> bool:
    """Return whether a stream is a cover picture of a sound file."""
    return bool(stream.disposition & Disposition.attached_pic)


def missing_share(file: BinaryIO) -> float:
    """Return how much of an MP4 or MOV file was cut off, as a share of 0–1, at least.

    Such a file is a row of boxes that begin with their length (ISO/IEC 14496-12). Recordings in
    fragments (`moof`) are left alone: they can be played up to where they were interrupted.
    """
    size = file.seek(0, os.SEEK_END)
    start = 0
    while start + 8 <= size:
        file.seek(start)
        header = file.read(16)
        length, name = struct.unpack(">I4s", header[:8])
        if name not in BOXES or name == b"moof":
            return 0.0
        if length == 1 and len(header) == 16:
            (length,) = struct.unpack(">Q", header[8:])
        if length < 8:  # 0: up to the end of the file
            return 0.0
        start += length
    return max(0.0, 1 - size / start) if start else 0.0


def origin(container: Any) -> float:
    """Return the time (s) in the file's own clock at which players show 0:00."""
    start = container.start_time
    # A start just before 0 is the run-in of an audio codec; what is shown begins at 0.
    return max(0.0, start / av.time_base) if start is not None else 0.0
