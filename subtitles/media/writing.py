"""Writes video files: H.264 pictures at their own times, beside what else another file has."""

from __future__ import annotations

import errno
import os
from contextlib import suppress
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import av
import av.error
import cv2
from av.video.reformatter import VideoReformatter

from subtitles.errors import SinkError, reason, said
from subtitles.media.beside import Beside
from subtitles.media.opening import begins_anew
from subtitles.types import Image

TYPES = {".mp4": "mp4", ".m4v": "mp4", ".mov": "mov", ".mkv": "matroska"}
"""File name ending → container."""

ENCODER = "libx264"
"""Part of PyAV's own wheels; builds from elsewhere may lack it."""

CLOCK = 90_000
"""Ticks per second: the classic video clock, exact for 24, 25, 30, 50 and 60 pictures a second."""

LIMITED_RANGE = 1
UNSPECIFIED = 2
KNOWN = {1, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15}
"""Primaries and transfer functions that are numbered (ITU-T H.273), those of HDR left out."""

LOOK = 1.0
"""Seconds of film between two looks whether the file is still there: one that was deleted goes on
taking what is written."""

MARK = "captioned by Emotion Subtitles"
"""What the pictures of a film that is made from another one are called in it."""

FAILURES = (OSError, av.error.FFmpegError)
"""What opening, encoding and writing raise when the disk or the encoder refuses."""


class VideoFileSink:
    """A video file as a Sink; it appears under its name when `with` ends well, whole.

    Until then it is written aside, with `.part` at the end of its name, and after an error it is
    gone. H.264 with the colour format every player knows (yuv420p) needs even sides: a picture
    with an odd one gets its last column or row twice.

    Parameters
    ----------
    path: the file; what it ends in (.mp4, .m4v, .mov, .mkv) decides the container.
    size: (width, height) px of the pictures sent.
    rate: pictures per second, about; their real times come with `send`.
    beside: file whose sound, text subtitles, chapters and titles are put beside the pictures, all
        tracks, copied where the container allows and else recoded. Times sent are then those of
        that file; without it the first picture is shown at 0:00.
    colours: primaries and transfer function of the pictures, by FFmpeg's numbers; where they are
        not specified, what players would guess.
    told: what errors call the file, if it is to be moved there afterwards.
    new: whether a file that is there already is an error; else it is replaced.
    quality: x264's constant rate factor; 0 (lossless) to 51, lower is better and larger.
    threads: encoder threads.

    Raises SinkError for an unknown ending, a missing or write-protected folder, a full disk or a
    file that is there though it is to be `new`, SourceError when `beside` can't be read.
    """

    def __init__(
        self,
        path: Path | str,
        *,
        size: tuple[int, int],
        rate: float,
        beside: Path | None = None,
        colours: tuple[int, int] = (UNSPECIFIED, UNSPECIFIED),
        told: Path | None = None,
        new: bool = False,
        quality: int = 20,
        threads: int = 2,
    ) -> None:
        self.path = Path(path)
        self.name = self.path.name
        self.size = size
        self.rate = rate
        self._beside = beside
        self._colours = colours
        self._told = told or self.path
        self._new = new
        self._quality = quality
        self._threads = threads
        self._part = self.path.with_name(self.path.name + ".part")
        self._rest: Beside | None = None
        self._start: float | None = None if beside is None else 0.0
        self._waiting: Any = None
        self._durations: dict[int, int] = {}
        self._looked = 0.0

    def __enter__(self) -> Self:
        container = TYPES.get(self.path.suffix.lower())
        if container is None:
            raise SinkError(
                said("{file} has an ending no video is written for", file=self.path),
                said("use one of: {choices}", choices=", ".join(TYPES)),
            )
        if ENCODER not in av.codecs_available:
            raise SinkError(
                said("this build of PyAV can't write H.264 video"),
                said(
                    "install the usual one: {command}",
                    command="pip install --force-reinstall --no-deps av",
                ),
            )
        if self.path.is_dir():
            told = said("{file} is a folder", file=self.path)
            raise SinkError(told, said("give the name of a file in it"))
        if self._new and os.path.lexists(self.path):
            raise occupied(self.path)
        try:
            # av's own error would not say which of them it is
            self._part.open("xb" if self._new else "wb").close()
        except FileExistsError as error:  # being written by somebody else, or left over
            raise occupied(self._part) from error
        except OSError as error:
            raise refusal(self._told, error) from error
        try:
            self._container = av.open(str(self._part.absolute()), "w", format=container)
            self._stream = self._add_video()
            if self._beside is not None:
                self._rest = Beside(self._beside, self._container)
        except FAILURES as error:
            self._discard()
            raise refusal(self._told, error) from error
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is not None or self._waiting is None:
            self._discard()
            return
        try:
            self._finish()
            os.replace(self._part, self.path)
        except FAILURES as failure:
            self._discard()
            raise refusal(self._told, failure) from failure
        except BaseException:
            self._discard()
            raise

    @property
    def left_out(self) -> list[str]:
        """What of `beside` could not be carried over, a sentence for each track."""
        return self._rest.left_out if self._rest is not None else []

    def send(self, image: Image, time: float) -> None:
        """Add a picture, (H, W, 3) BGR of the size given, shown from `time` (s) on."""
        if self._start is None:
            self._start = time
        frame = self._frame(image)
        frame.pts = round((time - self._start) * CLOCK)
        frame.time_base = Fraction(1, CLOCK)
        try:
            if self._waiting is not None:
                frame.pts = max(frame.pts, self._waiting.pts + 1)
                self._encode(self._waiting, frame.pts - self._waiting.pts)
            self._waiting = frame
            if self._rest is not None:
                self._rest.copy(until=frame.pts / CLOCK)
            self._look(frame.pts / CLOCK)
        except FAILURES as error:
            raise refusal(self._told, error) from error

    def _look(self, time: float) -> None:
        """Raise SinkError if the file was deleted meanwhile; `time`: of the film, s."""
        if time - self._looked < LOOK:
            return
        self._looked = time
        if not self._part.exists():
            raise SinkError(
                said("{file} was removed while it was written", file=self._part),
                said("leave it alone until the end, or choose another folder"),
            )

    def _add_video(self) -> Any:
        width, height = self.size
        stream: Any = self._container.add_stream(
            ENCODER, rate=Fraction(self.rate).limit_denominator(1001)
        )
        stream.width, stream.height = width + width % 2, height + height % 2
        stream.pix_fmt = "yuv420p"
        if self._beside is not None:
            stream.metadata["handler_name"] = MARK
        stream.time_base = stream.codec_context.time_base = Fraction(1, CLOCK)
        # Without B-frames pictures are stored in the order they are shown: an MP4 adds up the steps
        # between stored pictures, so at a varying rate it would come out too long or too short.
        stream.options = {"preset": "veryfast", "crf": str(self._quality), "bf": "0"}
        stream.codec_context.thread_count = self._threads
        # Said in the file, so that no player has to guess; what they would guess, too.
        self._matrix = 1 if stream.height >= 720 else 6  # BT.709, SMPTE 170M
        stream.codec_context.colorspace = self._matrix
        primaries, transfer = self._colours
        stream.codec_context.color_primaries = primaries if primaries in KNOWN else self._matrix
        stream.codec_context.color_trc = transfer if transfer in KNOWN else self._matrix
        stream.codec_context.color_range = LIMITED_RANGE
        self._reformatter = VideoReformatter()
        return stream

    def _frame(self, image: Image) -> Any:
        """Return the picture as the encoder wants it."""
        width, height = self.size
        if image.shape != (height, width, 3):
            raise ValueError(f"a picture of shape {image.shape} in a video of {width}×{height}")
        if width % 2 or height % 2:
            image = cv2.copyMakeBorder(image, 0, height % 2, 0, width % 2, cv2.BORDER_REPLICATE)  # type: ignore[assignment]
        return self._reformatter.reformat(
            av.VideoFrame.from_ndarray(image, format="bgr24"),
            format="yuv420p",
            dst_colorspace=1 if self._matrix == 1 else 5,  # swscale's numbers
            dst_color_range=LIMITED_RANGE,
        )

    def _encode(self, frame: Any, duration: int) -> None:
        """Encode one picture that lasts `duration` ticks."""
        self._durations[frame.pts] = duration
        self._mux(self._stream.encode(frame))

    def _mux(self, packets: list[Any]) -> None:
        for packet in packets:
            # Not every version lets the encoder pass them on; without, the last picture is short.
            packet.duration = self._durations.pop(packet.pts, 0)
            self._container.mux(packet)

    def _finish(self) -> None:
        """Write what is left, and the index."""
        begin = self._waiting.pts / CLOCK
        end = self._rest.picture_end if self._rest is not None else 0.0
        known = end > begin and not begins_anew(end, begin)
        self._encode(self._waiting, round((end - begin if known else 1 / self.rate) * CLOCK))
        self._mux(self._stream.encode(None))
        if self._rest is not None:
            self._rest.finish()
            self._rest.close()
        self._container.close()

    def _discard(self) -> None:
        """Close everything and leave no file."""
        if self._rest is not None:
            self._rest.close()
        with suppress(OSError, ValueError, AttributeError):
            self._container.close()
        self._part.unlink(missing_ok=True)


def captioned_here(path: Path) -> bool:
    """Say whether a film was made from another one by `VideoFileSink`; False for what is none."""
    try:
        with av.open(str(path)) as film:
            return any(s.metadata.get("handler_name") == MARK for s in film.streams.video)
    except (*FAILURES, ValueError):
        return False


def occupied(path: Path) -> SinkError:
    """Return the error for a file that would be lost."""
    return SinkError(
        said("{file} exists already", file=path), said("name another file, or remove this one")
    )


def refusal(path: Path, error: OSError | av.error.FFmpegError) -> SinkError:
    """Return the error for a file that can't be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return SinkError(
            said("no space left for {file}", file=path),
            said("free some space or choose another folder, and run it again"),
        )
    if not path.parent.is_dir():
        told = said("{folder} is no folder", folder=path.parent)
        return SinkError(told, said("make it first, or choose another one"))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        why = reason(OSError(error.errno, os.strerror(error.errno)))
        return SinkError(
            said("{file} can't be written: {reason}", file=path, reason=why),
            said("choose another folder, or make this one writable"),
        )
    told = said("{file} can't be written: {reason}", file=path, reason=reason(error))
    return SinkError(told, said("choose another folder"))
