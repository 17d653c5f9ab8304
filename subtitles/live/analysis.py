"""The analysis loop: the newest picture in, captions out, as often as the machine manages."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from subtitles.errors import EngineError, SubtitlesError
from subtitles.live.clock import Clock
from subtitles.live.controls import Controls
from subtitles.live.hooks import Teller
from subtitles.live.mailbox import Letter, Mailbox
from subtitles.live.stats import Stats
from subtitles.types import Caption, Frame, TrackedFace

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0
"""Seconds until a failed analysis is tried again: the first time, and at most."""


class Analyser(Protocol):
    """What a session needs of `pipeline.Pipeline`."""

    def analyse(self, frame: Frame) -> list[TrackedFace]:
        """Return the faces of a frame."""

    def reset(self) -> None:
        """Forget the faces."""


class Captioner(Protocol):
    """What a session needs of `captions.Captioner`."""

    def captions(self, tracked: Sequence[TrackedFace]) -> list[Caption]:
        """Return what to write."""


@dataclass(frozen=True, slots=True, eq=False)
class Findings:
    """The result of one analysis."""

    captions: tuple[Caption, ...]
    """Anchors in px of the analysed picture."""
    size: tuple[int, int]
    """(width, height) px of that picture."""
    made: float
    """When the analysis ended, s."""
    scene: int = 0
    """That of the analysed letter."""


class Analysis:
    """Analyses the newest frame of a mailbox, at most `rate` times a second.

    A failing analysis is told once, its captions vanish, and it is tried again with growing
    pauses; nothing of that reaches the pictures. `pipeline`, `captioner` and `rate` may be changed
    at any time.
    """

    def __init__(
        self,
        mail: Mailbox,
        clock: Clock,
        stats: Stats,
        pipeline: Analyser | None,
        captioner: Captioner,
        controls: Controls,
        *,
        rate: float,
        tell: Teller,
    ) -> None:
        self.pipeline = pipeline
        self.captioner = captioner
        self.rate = rate
        self.findings: Findings | None = None
        """The newest result; None before the first and after a failure."""
        self._mail, self._clock, self._stats = mail, clock, stats
        self._controls = controls
        self._tell = tell
        self._number = 0
        self._seen: tuple[int, tuple[int, int]] | None = None
        self._failures = 0

    def step(self) -> bool:
        """Wait for a frame and analyse it; returns False when the session is over."""
        if not self._mail.wait_for(lambda: self._controls.analysing and self.pipeline is not None):
            return False
        letter = self._mail.newer(self._number, None)
        if letter is None:
            return False
        self._number = letter.number
        started = self._clock.now()
        pipeline = self.pipeline
        if pipeline is None or not self._controls.analysing:  # changed while we waited
            return True
        try:
            self._analyse(pipeline, letter, started)
        except Exception as error:
            self._failed(error)
        else:
            self._failures = 0
            self._mail.rest(started + 1.0 / self.rate)
        return True

    def _analyse(self, pipeline: Analyser, letter: Letter, started: float) -> None:
        height, width = letter.frame.image.shape[:2]
        seen = (letter.scene, (width, height))
        if self._seen != seen:  # another camera, or a break: the old boxes mean nothing now
            pipeline.reset()
            self._seen = seen
        tracked = pipeline.analyse(letter.frame)
        captions = tuple(self.captioner.captions(tracked))
        ended = self._clock.now()
        self._stats.took("analyse", ended - started)
        self._stats.analysed(ended)
        # Else it was exchanged or switched off meanwhile.
        if pipeline is self.pipeline and self._controls.analysing:
            self.findings = Findings(captions, (width, height), ended, letter.scene)
            self._tell.faces(tracked)

    def _failed(self, error: Exception) -> None:
        """Drop the captions, tell the user the first time, and pause."""
        self.findings = None
        self._stats.count("analysis errors")
        log.debug("analysis failed", exc_info=error)
        if self._failures == 0:
            self._tell.error(_explained(error))
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(self._failures, 10))
        self._failures += 1
        self._seen = None  # makes the next attempt start afresh
        self._mail.rest(self._clock.now() + pause)


def _explained(error: Exception) -> SubtitlesError:
    if isinstance(error, SubtitlesError):
        return error
    return EngineError(
        f"captions are interrupted, the video goes on: {type(error).__name__}: {error}",
        "they come back by themselves if they can; if not, set SUBTITLES_DEBUG=1, start again "
        "and report what is printed",
    )
