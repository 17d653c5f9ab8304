"""Where pictures come from: a camera, a video file, the bundled clip."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

from subtitles.pipeline import Source
from subtitles.types import Frame, Image

DEMO = Path(__file__).parent / "assets" / "demo.mp4"
"""The bundled clip."""

VIDEO_SUFFIXES = {
    *(".avi", ".flv", ".gif", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts"),
    *(".ogv", ".ts", ".webm", ".wmv", ".3gp", ".y4m"),
}
"""What ends so is a file even when it does not exist; other words are camera names."""

CAMERA_ID = re.compile(r"(usb-|platform:|PCI:)\S* .|\\\\\?\\")
"""How a `devices.Camera.id` begins where it may look like a path: on Linux and on Windows."""


def open_source(
    spec: str,
    *,
    size: tuple[int, int] | None = None,
    rate: float | None = None,
    pace: bool = False,
) -> Source:
    """Return the source a user means; it opens when it is entered.

    Parameters
    ----------
    spec: a camera's number, name, id or /dev path; a video file; or `demo`.
    size: (width, height) px asked of a camera, which gives what comes nearest.
    rate: frames per second asked of a camera.
    pace: play a file as a camera would: in real time, and the bundled clip over and over.
    """
    if spec == "demo":
        return Playback(DEMO, loop=True) if pace else _video(DEMO)
    if is_file(spec):
        return Playback(Path(spec)) if pace else _video(Path(spec))
    from subtitles.webcam import Webcam

    return Webcam(spec, size=size, rate=rate)


def is_file(spec: str) -> bool:
    """Say whether a user means a file, not a camera."""
    if (
        spec.isdecimal()
        or CAMERA_ID.match(spec)
        or (sys.platform == "linux" and spec.startswith("/dev/"))
    ):
        return False
    path = Path(spec)
    return "/" in spec or "\\" in spec or path.suffix.lower() in VIDEO_SUFFIXES or path.exists()


def _video(path: Path) -> Source:
    from subtitles.media import VideoFile

    return VideoFile(path)


LOOK_UP = 0.05
"""Seconds after which a waiting playback notices that it was interrupted."""


class Playback:
    """A video file played like a camera: in real time, with times on the monotonic clock.

    A still passage is shown again twice a second, so that it isn't taken for a broken camera.

    Parameters
    ----------
    path: the video.
    loop: begin again at the end, for ever.
    make: opens a video; for tests.
    now, wait: the time (s), and how to wait for (s) unless interrupted; for tests.
    """

    live = True
    name: str
    size: tuple[int, int]
    rate: float

    STILL = 0.5

    def __init__(
        self,
        path: Path,
        *,
        loop: bool = False,
        make: Callable[[Path], Source] = _video,
        now: Callable[[], float] = time.perf_counter,
        wait: Callable[[float], object] | None = None,
    ) -> None:
        self._path, self._loop, self._make = path, loop, make
        self._interrupted = False  # no lock: whoever interrupts may be interrupted himself
        self._now, self._wait = now, wait or self._doze
        self._stack = ExitStack()
        self._video: Source | None = None
        self.name, self.size, self.rate = path.name, (0, 0), 0.0

    def __enter__(self) -> Self:
        """Open the file; raises SourceError."""
        self._interrupted = False
        self._rewind()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the file."""
        self._video = None
        self._stack.close()

    def interrupt(self) -> None:
        """End the iteration soon; from any thread."""
        self._interrupted = True

    def __iter__(self) -> Iterator[Frame]:
        """Yield each frame when its time has come."""
        index, start = 0, self._now()
        while self._video is not None:
            first = due = None
            image: Image | None = None
            for frame in self._video:
                first = frame.time if first is None else first
                due = start + frame.time - first
                while image is not None and due - self._now() > self.STILL:
                    self._wait(self.STILL)
                    if self._interrupted:
                        return
                    yield Frame(image, self._now(), index)
                    index += 1
                self._wait(max(0.0, due - self._now()))
                if self._interrupted:
                    return
                image = frame.image
                yield Frame(image, self._now(), index)
                index += 1
                # After a pause of the whole machine the film goes on from where it was.
                start += max(0.0, self._now() - due - self.STILL)
            if not self._loop or due is None:
                return
            start = max(self._now(), due + 1.0 / self.rate)
            self._rewind()

    def _doze(self, seconds: float) -> None:
        """Wait (s), looking up now and then."""
        until = time.perf_counter() + seconds
        while not self._interrupted and (left := until - time.perf_counter()) > 0:
            time.sleep(min(left, LOOK_UP))

    def _rewind(self) -> None:
        self._stack.close()
        self._video = video = self._stack.enter_context(self._make(self._path))
        self.name, self.size, self.rate = video.name, video.size, video.rate or 25.0
