"""The analysis loop: the newest picture in, captions out, as often as the machine manages."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from subtitles import sanity
from subtitles.errors import EngineError, SubtitlesError, said
from subtitles.live.clock import Clock
from subtitles.live.controls import Controls
from subtitles.live.easing import STEPS, Step
from subtitles.live.hooks import Teller
from subtitles.live.mailbox import Letter, Mailbox
from subtitles.live.stats import Stats
from subtitles.types import Caption, Frame, TrackedFace

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.5, 5.0
"""Seconds until a failed analysis is tried again: the first time, and at most."""


LASTING = 4
"""Failures in a row after which it is told even if it was told a little before."""

CALM = 10.0
"""Seconds without a failure after which the next one is told again."""


LEAST_RATE = 5.0
"""Analyses per second that neither load nor a battery goes below; only the settings do."""


class Analyser(Protocol):
    """What a session needs of `pipeline.Pipeline`.

    If it has an attribute `fresh`, that makes another one to go on with when this one hangs; an
    attribute `impossible` counts the results it has left out.
    """

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
    pauses; results that can't be true are left out and told once; nothing of that reaches the
    pictures. One that hangs is relieved by another thread, see `Overseer`. `pipeline`, `captioner`
    and `rate` may be changed at any time.
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
        self._told = False
        self._failed_at = -float("inf")
        self._nonsense_told = False
        self._used: Analyser | None = None
        self._hung: Analyser | None = None
        self._step, self._share = STEPS[0], 1.0
        self.turn = 0
        """Rises when a thread is relieved; the one before has nothing more to say."""
        self.task: Letter | None = None
        """What is being analysed."""

    def step(self, turn: int = 0) -> bool:
        """Wait for a frame and analyse it; returns False when the session, or the turn, is over."""
        if turn != self.turn or not self._refreshed():
            return turn == self.turn
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
        self.task, self._used = letter, pipeline
        try:
            self._analyse(pipeline, letter, started, turn)
        except Exception as error:
            if turn == self.turn:
                self._failed(error)
        else:
            if turn == self.turn:
                self._failures = 0
                rate = max(self.rate * self._step.rate * self._share, min(self.rate, LEAST_RATE))
                self._mail.rest(started + 1.0 / rate)
        return turn == self.turn

    def ease(self, step: Step, share: float) -> None:
        """Take less care from the next analysis on; `share`: a further factor on the rate."""
        self._step, self._share = step, share

    def relieve(self) -> None:
        """Let whoever analyses now do so in vain: another thread begins the next turn."""
        self.turn += 1
        if self.pipeline is self._used:  # else somebody set another one meanwhile
            self._hung, self.pipeline = self.pipeline, None
        self.findings = self.task = self._seen = None

    def _refreshed(self) -> bool:
        """Replace a pipeline that hung in the turn before; returns False if that failed."""
        hung = self._hung
        if hung is None or self.pipeline is not None:
            self._hung = None
            return True
        try:
            make = getattr(hung, "fresh", None)
            fresh = None if make is None else make()
        except Exception as error:
            self._failed(error)
            return False
        if self.pipeline is None:  # else somebody set one meanwhile
            self.pipeline = fresh
        self._hung = None
        return True

    def _analyse(self, pipeline: Analyser, letter: Letter, started: float, turn: int) -> None:
        height, width = letter.frame.image.shape[:2]
        seen = (letter.scene, (width, height))
        if self._seen != seen:  # another camera, or a break: the old boxes mean nothing now
            pipeline.reset()
            self._seen = seen
        ease = getattr(pipeline, "ease", None)
        if ease is not None:
            ease(self._step.scan_every, self._step.smallest)
        left_out = getattr(pipeline, "impossible", 0)
        tracked = pipeline.analyse(letter.frame)
        if turn != self.turn:
            return
        left_out = getattr(pipeline, "impossible", 0) - left_out
        tracked = self._possible(tracked, (width, height), left_out)
        captions = tuple(self.captioner.captions(tracked))
        if turn != self.turn:
            return
        self.task = None
        ended = self._clock.now()
        self._stats.took("analyse", ended - started)
        self._stats.analysed(ended)
        # Else it was exchanged or switched off meanwhile.
        if pipeline is self.pipeline and self._controls.analysing:
            self.findings = Findings(captions, (width, height), ended, letter.scene)
            self._tell.faces(tracked)

    def _possible(
        self, tracked: list[TrackedFace], size: sanity.Size, left_out: int
    ) -> list[TrackedFace]:
        """Return the faces that can be some, and tell once if others were left out here or before.

        `left_out`: how many were before.
        """
        possible = [face for face in tracked if sanity.possible_tracked(face, size)]
        left_out += len(tracked) - len(possible)
        if left_out:
            self._stats.count("impossible", left_out)
            if not self._nonsense_told:
                self._nonsense_told = True
                self._tell.error(_NONSENSE)
        return possible

    def _failed(self, error: Exception) -> None:
        """Drop the captions, tell the user the first time, and pause."""
        self.findings = self.task = None
        self._stats.count("analysis errors")
        log.debug("analysis failed", exc_info=error)
        now = self._clock.now()
        if self._failures == 0:
            self._told = False
        # What comes and goes is told again only after a calm, or when it does not go any more.
        if not self._told and (now - self._failed_at >= CALM or self._failures == LASTING):
            self._told = True
            self._tell.error(_explained(error))
        self._failed_at = now
        pause = min(LONGEST_PAUSE, FIRST_PAUSE * 2.0 ** min(self._failures, 10))
        self._failures += 1
        self._seen = None  # makes the next attempt start afresh
        self._mail.rest(self._clock.now() + pause)


_NONSENSE = EngineError(
    said("some results of the analysis can't be true and are left out, the video goes on"),
    said(
        "if it happens again, set {variable}, start again and report what is printed",
        variable="SUBTITLES_DEBUG=1",
    ),
)


def _explained(error: Exception) -> SubtitlesError:
    if isinstance(error, SubtitlesError):
        return error
    return EngineError(
        said(
            "captions are interrupted, the video goes on: {reason}",
            reason=f"{type(error).__name__}: {error}",
        ),
        said(
            "they come back by themselves if they can; if not, set {variable}, start again "
            "and report what is printed",
            variable="SUBTITLES_DEBUG=1",
        ),
    )
