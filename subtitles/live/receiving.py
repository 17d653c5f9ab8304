"""The camera's loop: fills the mailbox, looks for a lost camera, rests when nobody watches."""

from __future__ import annotations

import logging
from collections.abc import Callable

from subtitles.errors import SourceError, said
from subtitles.live.clock import Clock
from subtitles.live.controls import Controls
from subtitles.live.hooks import Teller
from subtitles.live.mailbox import Mailbox
from subtitles.live.stats import Stats
from subtitles.pipeline import Source
from subtitles.types import Frame

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.25, 0.75
"""Seconds between two looks for a lost camera: at first, and at most. Opening one takes up to a
second, and it has to be back 2 s after it was plugged in."""

BREAK = 2.0
"""Seconds without a picture after which those that come begin a new scene: the camera hung, the
process was stopped, or the machine slept. As long as faces are remembered unseen."""


class Receiver:
    """Takes the pictures of one source, or of the one it is exchanged for.

    It alone tells the states `starting`, `running`, `searching` and `sleeping`, and it alone opens
    and closes sources, so that a source told to be closed is.

    Parameters
    ----------
    patient: an absent camera is no error, not even at the start.
    ring: called when something happened that `LiveSession.start` waits for.
    """

    def __init__(
        self,
        source: Source,
        mail: Mailbox,
        clock: Clock,
        stats: Stats,
        controls: Controls,
        tell: Teller,
        *,
        patient: bool,
        ring: Callable[[], None],
    ) -> None:
        self.wanted = source
        """The source to take pictures from; may be changed at any time."""
        self.ended = False
        """Whether the source's video is over."""
        self.missed = False
        """Whether the camera is known to be away."""
        self._opening = True
        self._mail, self._clock, self._stats = mail, clock, stats
        self._controls, self._tell = controls, tell
        self._patient, self._ring = patient, ring
        self._source: Source | None = None
        self._held: Source | None = None
        self._pause = FIRST_PAUSE
        self._scene = 0
        self._taken: float | None = None
        self._interrupting = self._interrupted = 0

    @property
    def card(self) -> str:
        """Which card of `Language.cards` stands in for a picture that doesn't come."""
        return "starting" if self._opening and not self.missed else "camera_lost"

    def work(self) -> None:
        """Receive until the session is over or the video is; raises what `patient` does not bear.

        The camera thread.
        """
        while not self._mail.closed:
            if self._controls.asleep:
                self._sleep()
                continue
            source = self.wanted
            if source is not self._source:
                self._turn_to(source)
            try:
                if self._receive(source):
                    self.ended = True
                    return
            except SourceError as error:
                if self._mail.newest is None and not self._patient:
                    raise
                if not self._leaving(source):
                    self._search(source, error)

    def mind(self) -> None:
        """End an iteration that hangs on to a source no longer wanted; called by one thread."""
        held = self._held
        if held is not None and self._leaving(held):
            # Counted before and after, so that an end it may have caused is not taken for the
            # video's, even if the source was left and entered again meanwhile.
            self._interrupting += 1
            interrupt(held)
            self._interrupted += 1

    def let_go(self) -> None:
        """End the iteration since the session is over. Takes no lock."""
        for source in (self._held, self.wanted):
            if source is not None:
                interrupt(source)

    def _leaving(self, source: Source) -> bool:
        return self._mail.closed or self._controls.asleep or self.wanted is not source

    def _turn_to(self, source: Source) -> None:
        """Begin with a source."""
        if self._source is not None:
            self._begin_anew()
            self._tell.enter("starting")
        self._source = source

    def _sleep(self) -> None:
        """Stay away from the camera until somebody watches."""
        self._begin_anew()
        self._tell.enter("sleeping")
        if self._mail.wait_for(lambda: not self._controls.asleep):
            self._tell.enter("starting")

    def _begin_anew(self) -> None:
        self._opening, self.missed = True, False
        self._pause = FIRST_PAUSE

    def _receive(self, source: Source) -> bool:
        """Open the source and take its pictures; returns True when its video is over."""
        interrupted = self._interrupted
        self._scene += 1  # faces seen before mean nothing in what comes now
        self._taken = None
        count = 0
        self._held = source
        try:
            with source:
                for frame in source:
                    if self._leaving(source):
                        return False
                    self._take(frame)
                    count += 1
        finally:
            self._held = None
        if self._leaving(source) or self._interrupting > interrupted:
            return False
        if not count:
            told = said("{name} holds no pictures", name=source.name)
            raise SourceError(told, said("choose another source"))
        return True

    def _take(self, frame: Frame) -> None:
        now = self._clock.boot()
        if self._taken is not None and now - self._taken > BREAK:
            self._scene += 1
        self._taken = now
        self._mail.put(frame, self._scene)
        self._stats.count("received")
        if self._tell.state != "running":
            self._opening = self.missed = False
            self._pause = FIRST_PAUSE
            self._tell.enter("running")
            self._ring()

    def _search(self, source: Source, error: SourceError) -> None:
        """Tell once that the camera is away, and wait until the next look."""
        self._stats.count("camera errors")
        self.missed = True
        if self._tell.state != "searching":
            log.debug("camera lost: %s", error)
            self._tell.enter("searching")
            self._tell.error(error)
        self._ring()
        until = self._clock.now() + self._pause
        self._pause = min(2 * self._pause, LONGEST_PAUSE)
        self._mail.wait_for(lambda: self._leaving(source), until)


def interrupt(source: Source) -> None:
    """End a source's iteration soon, if it can."""
    end = getattr(source, "interrupt", None)
    if end is not None:
        end()
