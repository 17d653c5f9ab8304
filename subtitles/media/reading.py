"""Reads video files: every picture, upright, in true colours, at its own time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import av
import av.error
import cv2
import numpy as np
from av.video.reformatter import Interpolation, VideoReformatter

from subtitles.errors import SourceError, said
from subtitles.media.deinterlacing import whole
from subtitles.media.hdr import HLG, PQ, ordinary
from subtitles.media.opening import (
    begins_anew,
    open_media,
    origin,
    packets,
    picture_stream,
    unreadable,
)
from subtitles.types import Frame, Image

MATRICES = {1: 1, 4: 4, 5: 5, 6: 5, 7: 7, 9: 9, 10: 9}
"""AVColorSpace → swscale's SWS_CS_*; the rest (RGB, gray) need none."""
BT709, BT601 = 1, 5
UNSPECIFIED = 2
FULL_RANGE = 2

NUDGE = 1e-3
"""Seconds a picture is put after the one before when the file gives both the same time."""


class VideoFile:
    """A video file as a Source; iterate inside `with`.

    Parameters
    ----------
    path: the file.
    height: make the pictures this many px high, width in proportion; never larger than they are.
        Scaling happens while colours are converted, so small pictures cost less than large ones.
    every: leave out pictures less than this many seconds after the last one given; 0: give all.
    threads: decoder threads.

    `with` raises SourceError for whatever is no readable video; so does iteration.
    """

    live = False

    def __init__(
        self, path: Path | str, *, height: int | None = None, every: float = 0.0, threads: int = 2
    ) -> None:
        self.path = Path(path)
        self.name = self.path.name
        self.size = (0, 0)
        self.rate = 0.0
        self.full_size = (0, 0)
        """(width, height) px of the video as it is shown, whatever `height` asks for."""
        self.colours = (UNSPECIFIED, UNSPECIFIED)
        """Primaries and transfer function of the pictures given, by FFmpeg's numbers."""
        self.duration = 0.0
        """Seconds: first what the file says; once all pictures were read, the end of the last."""
        self._wanted_height = height
        self._every = every
        self._threads = threads
        self._container: Any = None
        self._next: Any = None
        self._time = -math.inf
        self._last_step = 0.0
        self._shift = 0.0

    @property
    def scale(self) -> tuple[float, float]:
        """Video px per px of the pictures given, across and down."""
        return self.full_size[0] / self.size[0], self.full_size[1] / self.size[1]

    def __enter__(self) -> Self:
        self._container = open_media(self.path)
        try:
            self._open()
        except BaseException:
            self._container.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._container.close()

    def __iter__(self) -> Iterator[Frame]:
        index = 0
        slot = -1
        # A picture may come a little early for its slot: millisecond clocks round.
        slack = self._every / 20
        while self._next is not None:
            due = math.floor((self._time + slack) / self._every) if self._every else index
            if due > slot:
                slot = due
                yield Frame(self._image(self._next), self._time, index)
            index += 1
            self._advance()

    def _open(self) -> None:
        stream = picture_stream(self._container, self.path)
        stream.thread_type = "AUTO"
        stream.codec_context.thread_count = self._threads
        self.rate = _rate(stream)
        self._origin = origin(self._container)
        self._announce(stream)
        self._decoded = whole(self._decode(stream))
        self._reformatter = VideoReformatter()
        self._advance()
        if self._next is None:
            raise SourceError(
                said("{file} has no pictures in it", file=self.path),
                said("copy, download or record the video again"),
            )
        self._orient(self._next, stream)

    def _announce(self, stream: Any) -> None:
        """Find out what the file says about its length; only what it says of the pictures counts.

        The length of the last picture is often a guess of the decoder's, and of a recorded screen
        it can last for minutes.
        """
        self._announced = 0.0
        if stream.duration is not None:
            end = ((stream.start_time or 0) + stream.duration) * stream.time_base
            self.duration = self._announced = float(end) - self._origin
        elif self._container.duration is not None:
            self.duration = float(self._container.duration / av.time_base)

    def _decode(self, stream: Any) -> Iterator[Any]:
        """Yield PyAV frames; packets that make no sense are passed over, as players do."""
        damage: Exception | None = None
        found = False
        for packet in packets(self._container, [stream], self.path):
            try:
                frames = packet.decode()
            except (av.error.InvalidDataError, av.error.EOFError, av.error.ArgumentError) as error:
                damage = error
                continue
            except av.error.FFmpegError as error:
                raise unreadable(self.path, error) from error
            found = found or bool(frames)
            yield from frames
        if damage is not None and not found:
            raise unreadable(self.path, damage) from damage

    def _advance(self) -> None:
        """Decode one picture ahead, and find its time and where the one before ends."""
        picture = next(self._decoded, None)
        self._next = picture
        if picture is None:
            known = self._announced > self._time and not begins_anew(self._announced, self._time)
            self.duration = self._announced if known else self._time + self._last_step
            return
        step = float((picture.duration or 0) * picture.time_base) or 1 / self.rate
        self._time = self._place(picture, step)
        self._last_step = step

    def _place(self, picture: Any, step: float) -> float:
        """Return when a picture is shown, s; times always rise."""
        ticks = picture.pts if picture.pts is not None else picture.dts
        if ticks is None:
            return 0.0 if math.isinf(self._time) else self._time + step
        time = float(ticks * picture.time_base) - self._origin + self._shift
        if not math.isinf(self._time) and begins_anew(time, self._time):
            self._shift += self._time + step - time
            return self._time + step
        return time if time > self._time else self._time + NUDGE

    def _orient(self, picture: Any, stream: Any) -> None:
        """Find how large the pictures are and which way they are turned."""
        aspect = float(stream.sample_aspect_ratio or 1)
        aspect = aspect if 0.1 < aspect < 10 else 1.0
        width, height = max(1, round(picture.width * aspect)), picture.height
        self._turn = _turn(picture)
        self.colours = (picture.color_primaries, picture.color_trc)
        if picture.color_trc in (PQ, HLG):
            self.colours = (BT709, BT709)
        transposed = self._turn[0]
        self.full_size = (height, width) if transposed else (width, height)
        wanted = self._wanted_height or self.full_size[1]
        shrink = min(1.0, wanted / self.full_size[1])
        self.size = (
            max(1, round(self.full_size[0] * shrink)),
            max(1, round(self.full_size[1] * shrink)),
        )
        self._decoded_size = self.size[::-1] if transposed else self.size
        smaller = self._decoded_size[1] < picture.height
        self._interpolation = Interpolation.AREA if smaller else Interpolation.BICUBIC

    def _image(self, picture: Any) -> Image:
        """Convert a decoded picture to the Frame's form."""
        converted = self._reformatter.reformat(
            picture,
            *self._decoded_size,
            format="bgr24",
            src_colorspace=_matrix(picture),
            src_color_range=FULL_RANGE if picture.color_range == FULL_RANGE else None,
            interpolation=self._interpolation,
        )
        pixels = _pixels(converted)
        if picture.color_trc in (PQ, HLG):
            pixels = ordinary(pixels, picture.color_trc, picture.color_primaries)
        image = _turned(pixels, *self._turn)
        image.flags.writeable = False
        return image


def _pixels(picture: Any) -> Image:
    """Return a BGR picture's memory as an array, without copying where rows have no padding."""
    plane = picture.planes[0]
    rows = np.frombuffer(plane, np.uint8).reshape(picture.height, plane.line_size)
    packed = np.ascontiguousarray(rows[:, : 3 * picture.width])
    return packed.reshape(picture.height, picture.width, 3)


def _turned(image: Image, transpose: bool, mirror: bool, flip: bool) -> Image:
    """Return a picture transposed, then mirrored left–right, then flipped upside down."""
    if transpose:
        image = np.asarray(cv2.transpose(image), np.uint8)
    if mirror or flip:
        code = -1 if mirror and flip else int(mirror)  # OpenCV's: 1 mirrors, 0 flips, -1 both
        image = np.asarray(cv2.flip(image, code), np.uint8)
    return image


def _rate(stream: Any) -> float:
    """Return the pictures per second, on average."""
    for rate in (stream.average_rate, stream.guessed_rate, stream.base_rate):
        if rate and 0 < rate <= 1000:
            return float(rate)
    return 25.0


def _matrix(picture: Any) -> int | None:
    """Return how a picture's colours are coded; None: its own tag will do (RGB, gray).

    Files that don't say are read as players do: large pictures as BT.709, others as BT.601.
    """
    if picture.colorspace == UNSPECIFIED:
        return BT709 if picture.height >= 720 else BT601
    return MATRICES.get(picture.colorspace)


def _turn(picture: Any) -> tuple[bool, bool, bool]:
    """Return whether to transpose, then mirror left–right, then flip upside down.

    From the display matrix of ISO/IEC 14496-12: x' = a·x + c·y, y' = b·x + d·y. Angles between
    right angles are left as they are.
    """
    data = picture.side_data.get("DISPLAYMATRIX")
    if data is None:
        return False, False, False
    a, b, _, c, d = np.frombuffer(bytes(data), dtype=np.int32, count=5).tolist()
    if abs(a) > abs(b):
        return False, a < 0, d < 0
    return b != 0 or c != 0, c < 0, b < 0
