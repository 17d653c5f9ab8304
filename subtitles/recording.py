"""Records what is published beside publishing it, without ever holding it up."""

from __future__ import annotations

import logging
import queue
import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from subtitles.errors import SinkError, SubtitlesError
from subtitles.pipeline import Sink
from subtitles.types import Image

log = logging.getLogger(__name__)

WAITING = 8
"""Most pictures that wait to be written: 22 MB at 1280×720. Any more are left out of the film."""

LEAST_FREE = 64_000_000
"""Bytes to be left on the disk: with less the film is brought to its end while it still can be."""

LOOK_EVERY = 30
"""Pictures between two looks how much is left."""


class Recorded:
    """Passes pictures on to a sink and writes them to a film too, in a thread of its own.

    When the film can't go on the pictures do: it ends, and that is told. Pictures that would have
    to wait too long are left out of it; those before them are shown longer.

    Parameters
    ----------
    sink: where the pictures go.
    film: what else takes them; it is entered and left by the thread.
    path: the film's file.
    ended: called once with the number of pictures in a film that was written.
    failed: called with what ended the film too early.
    """

    def __init__(
        self,
        sink: Sink,
        film: Sink,
        path: Path,
        ended: Callable[[int], None],
        failed: Callable[[SubtitlesError], None],
    ) -> None:
        self.name = sink.name
        self._sink, self._film, self._path = sink, film, path
        self._ended, self._failed = ended, failed
        self._waiting: queue.Queue[tuple[Image, float] | None] = queue.Queue(WAITING)
        self._thread: threading.Thread | None = None

    @property
    def recording(self) -> bool:
        """Whether pictures still come into the film."""
        return self._thread is not None and self._thread.is_alive()

    def __enter__(self) -> Self:
        """Open both; raises SinkError when either can't be."""
        opened: queue.SimpleQueue[Exception | None] = queue.SimpleQueue()
        self._thread = threading.Thread(
            target=self._work, args=(opened,), name="recording", daemon=True
        )
        self._thread.start()
        error = opened.get()
        if error is not None:
            raise error
        try:
            self._sink.__enter__()
        except BaseException:
            self._finish()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close both; the film is kept, whatever ended the session."""
        try:
            self._sink.__exit__(kind, error, trace)
        finally:
            self._finish()

    def send(self, image: Image, time: float) -> None:
        """Pass a picture on."""
        self._sink.send(image, time)
        if self.recording:
            try:
                self._waiting.put_nowait((image.copy(), time))
            except queue.Full:
                log.debug("a picture is left out of the film")

    def watched(self) -> bool | None:
        """Say whether somebody watches; the film does."""
        ask = getattr(self._sink, "watched", None)
        return True if self.recording else ask() if ask is not None else None

    def _finish(self) -> None:
        """Wait until the film is written."""
        thread, self._thread = self._thread, None
        while thread is not None and thread.is_alive():
            try:
                self._waiting.put(None, timeout=0.1)
            except queue.Full:
                continue
            thread.join()

    def _work(self, opened: queue.SimpleQueue[Exception | None]) -> None:
        try:
            self._film.__enter__()
        except Exception as error:
            opened.put(error)
            return
        opened.put(None)
        try:
            written = self._write()
        except Exception as error:
            with suppress(Exception):  # it is broken already
                self._film.__exit__(type(error), error, None)
            self._failed(_complaint(error, self._path))
            return
        try:
            self._film.__exit__(None, None, None)
        except Exception as error:
            self._failed(_complaint(error, self._path))
        else:
            if written:
                self._ended(written)

    def _write(self) -> int:
        """Write what comes until the end; returns how many pictures that were."""
        written = 0
        while (given := self._waiting.get()) is not None:
            self._film.send(*given)
            written += 1
            if written % LOOK_EVERY == 0 and not self._room():
                break
        return written

    def _room(self) -> bool:
        """Say whether the disk has room for more, and tell if it has not."""
        try:
            free = shutil.disk_usage(self._path.absolute().parent).free
        except OSError:  # the folder is gone; what writes there says so itself
            return True
        if free >= LEAST_FREE:
            return True
        self._failed(
            SinkError(
                f"the disk is nearly full: the recording {self._path} ends here",
                "free some space, or record to another folder",
            )
        )
        return False


def _complaint(error: Exception, path: Path) -> SubtitlesError:
    if isinstance(error, SubtitlesError):
        return type(error)(f"the recording has ended: {error.message}", error.hint)
    log.debug("recording failed", exc_info=error)
    return SinkError(
        f"the recording {path} has ended: {type(error).__name__}: {error}",
        "record to another folder; the video goes on",
    )
