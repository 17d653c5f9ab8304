"""A virtual camera, waited for: pictures go nowhere until it can be opened, or opened again."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self

from subtitles.errors import SinkError
from subtitles.pipeline import Sink
from subtitles.types import Image

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0
"""Seconds between two attempts to open it: at first, and at most."""


class PatientSink:
    """Passes pictures on to another sink while that can be had.

    Without one, video and captions still run for the preview. Attempts are made in a thread of
    its own, since opening a device may take long and the pictures have to go on.

    Parameters
    ----------
    make: returns the other sink; called for each attempt. If that has an attribute `advice`, a
        SinkError or None, it says what is not as it should be although pictures are taken.
    opened: called with its name when it takes pictures.
    refused: called with the reason when it does not, or no longer; with each reason once until it
        is opened. From any thread.
    advised: called with the advice.
    pause: s between the first two attempts; it doubles up to 5 s.
    at_once: raise the SinkError when the very first attempt fails, instead of waiting.
    """

    def __init__(
        self,
        make: Callable[[], Sink],
        opened: Callable[[str], None],
        refused: Callable[[SinkError], None],
        pause: float = FIRST_PAUSE,
        *,
        advised: Callable[[SinkError], None] = lambda advice: None,
        at_once: bool = False,
    ) -> None:
        self.name = "virtual camera"
        self._make, self._opened, self._refused, self._pause = make, opened, refused, pause
        self._advised, self._at_once = advised, at_once
        self._given = False
        self._sink: Sink | None = None
        self._found: Sink | None = None
        self._over = threading.Event()
        self._seeker: threading.Thread | None = None

    def __enter__(self) -> Self:
        """Open it, or begin to wait for it."""
        self._over.clear()
        try:
            self._sink = self._make().__enter__()
        except SinkError as error:
            if self._at_once:
                raise
            self._lost(error)
        else:
            self._won(self._sink)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close it, or wait no longer."""
        self._over.set()
        if self._seeker is not None:
            self._seeker.join()
            self._seeker = None
        for sink in (self._sink, self._found):
            if sink is not None:
                sink.__exit__(kind, error, trace)
        self._sink = self._found = None

    def send(self, image: Image, time: float) -> None:
        """Publish a picture, or drop it."""
        if self._sink is None:
            self._sink, self._found = self._found, None
            if self._sink is None:
                return
            self._won(self._sink)
        try:
            self._sink.send(image, time)
            self._advise(self._sink)
        except SinkError as error:
            broken, self._sink = self._sink, None
            with suppress(Exception):  # it is broken already
                broken.__exit__(None, None, None)
            self._lost(error)

    def watched(self) -> bool | None:
        """Say whether another program watches, None: unknown; without a camera nobody can."""
        sink = self._sink
        if sink is None:
            return False
        ask = getattr(sink, "watched", None)
        return ask() if ask is not None else None

    def _won(self, sink: Sink) -> None:
        self.name = sink.name
        self._given = False
        self._opened(sink.name)

    def _advise(self, sink: Sink) -> None:
        """Hand the sink's advice on, once."""
        advice = None if self._given else getattr(sink, "advice", None)
        if advice is not None:
            self._given = True
            self._advised(advice)

    def _lost(self, error: SinkError) -> None:
        self._refused(error)
        if self._seeker is not None:
            self._seeker.join()  # the one that found what is now lost
        self._seeker = threading.Thread(
            target=self._seek, args=(error.message,), name="virtual camera", daemon=True
        )
        self._seeker.start()

    def _seek(self, known: str) -> None:
        """Try until it opens; whoever sends the next picture takes it over."""
        told, pause = {known}, self._pause
        while not self._over.wait(pause):
            pause = min(2.0 * pause, LONGEST_PAUSE)
            try:
                self._found = self._make().__enter__()
            except SinkError as error:
                log.debug("still no virtual camera: %s", error)
                if error.message not in told:
                    told.add(error.message)
                    self._refused(error)
            except Exception:
                log.warning("virtual camera not opened", exc_info=True)
            else:
                return
