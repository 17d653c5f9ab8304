"""The publishing loop: the newest picture with the latest captions, at a constant rate."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from subtitles import cards
from subtitles.badge import Badge, Corner
from subtitles.errors import EngineError, SubtitlesError, said
from subtitles.fitting import Fit
from subtitles.live.analysis import Findings
from subtitles.live.clock import Clock
from subtitles.live.controls import Controls
from subtitles.live.following import Follower, faded
from subtitles.live.hooks import Teller
from subtitles.live.mailbox import Letter, Mailbox
from subtitles.live.mirror import Mirror, Sign
from subtitles.live.pacing import Pacer
from subtitles.live.shedding import Shedder
from subtitles.live.stats import Stats
from subtitles.pipeline import Sink, Style
from subtitles.types import Caption, Image

log = logging.getLogger(__name__)

EXPIRY = 1.0
"""Seconds after which captions no longer stand for what is in the picture."""

LOST_AFTER = 0.9
"""Seconds without a new picture after which a card says so instead of the frozen one: it has to be
there within a second."""

ASLEEP = 0.5
"""Seconds between two cards while nobody watches, so that whoever comes sees something soon."""


class Publisher:
    """Makes the published pictures, all of one size, and sends them when they are due.

    Parameters
    ----------
    size: (width, height) px of the published picture.
    rate: pictures per second.
    card: returns which card of `Language.cards` stands in for a picture that doesn't come.
    lost: says whether the camera is known to be away; the card then need not wait.
    findings: returns the newest result of the analysis.
    tell: told when captions can't be drawn, once until they can again.
    """

    def __init__(
        self,
        mail: Mailbox,
        clock: Clock,
        stats: Stats,
        controls: Controls,
        *,
        size: tuple[int, int],
        rate: float,
        card: Callable[[], str],
        lost: Callable[[], bool],
        findings: Callable[[], Findings | None],
        tell: Teller,
    ) -> None:
        self._mail, self._clock, self._stats = mail, clock, stats
        self._controls, self._size = controls, size
        self._standin, self._lost, self._findings, self._tell = card, lost, findings, tell
        self._pacer = Pacer(rate)
        self._shedder = Shedder(1.0 / rate)
        self._begun = 0.0
        self._number = 0
        self._follower = Follower()
        self._canvas: Image = np.zeros((size[1], size[0], 3), np.uint8)
        self._drawn: tuple[int, Style, list[Caption], Corner | None] | None = None
        self._badge: tuple[Corner, Badge] | None = None
        self._content: tuple[Image, list[Caption], Sign | None] | None = None
        self._mirror: Mirror | None = None
        self._card: tuple[str, str, Image] | None = None
        self._slept = False
        self._latency = 0.0
        self._drawing_failed = False

    def step(self, sink: Sink) -> bool:
        """Wait until a picture is due and send it; returns False when the session is over.

        The array the sink gets is used again for the next picture.
        """
        letter = self._due()
        if self._mail.closed:
            return False
        newest = letter or self._mail.newest
        due, begun = self._deadline, self._clock.now()
        drawing = self._controls.drawing
        image, captioned = self._picture(newest, begun)
        if drawing and not self._controls.drawing:  # switched off while this one was drawn
            image, captioned = self._picture(newest, begun)
        drawn = self._clock.now()
        sink.send(image, due - self._begun)
        sent = self._clock.now()
        self._stats.took("draw", drawn - begun)
        self._stats.took("send", sent - drawn)
        self._stats.published(sent, captioned, self._slept)
        self._account(letter, sent)
        self._show(image)
        return True

    @property
    def caught_up(self) -> bool:
        """Whether the newest frame has been published."""
        newest = self._mail.newest
        return newest is not None and newest.number == self._number

    @property
    def _deadline(self) -> float:
        assert self._pacer.deadline is not None
        return self._pacer.deadline

    def _due(self) -> Letter | None:
        """Wait for the deadline; returns the newest frame unless it was published before."""
        if self._pacer.deadline is None:
            self._mail.newer(0, self._clock.now() + LOST_AFTER)
            self._begun = self._clock.now()
            self._pacer.start(self._begun)
        if self._controls.asleep or self._slept:
            self._doze()
            return None
        self._mail.rest(self._deadline)
        return self._mail.newer(self._number, self._deadline + self._pacer.patience)

    def _doze(self) -> None:
        """Wait until the next card is due while nobody watches, or until somebody does."""
        if self._slept:
            until = self._clock.now() + ASLEEP
            self._mail.wait_for(lambda: not self._controls.asleep, until)
        self._slept = self._controls.asleep
        self._pacer.start(self._clock.now())

    def _account(self, letter: Letter | None, sent: float) -> None:
        """Note what was sent, and set the next deadline."""
        skipped = self._pacer.skipped
        if letter is None:
            self._stats.count("repeated")
            self._pacer.published(sent, None)
        else:
            self._latency = sent - letter.frame.time
            self._stats.took("latency", self._latency)
            self._stats.count("dropped", letter.number - self._number - 1)
            self._number = letter.number
            self._pacer.arrived(letter.number, letter.arrived)
            self._pacer.published(sent, letter.arrived)
        self._stats.count("skipped", self._pacer.skipped - skipped)

    def _picture(self, letter: Letter | None, now: float) -> tuple[Image, bool]:
        """Return what to show, and whether captions are on it."""
        if self._slept:
            return self._explanation("camera_off"), False
        if letter is None or self._lost() or self._clock.boot() - letter.boot > LOST_AFTER:
            return self._explanation(self._standin()), False
        captions = self._captions(letter, now)
        corner = self._controls.badge if self._controls.drawing else None
        wanted = (letter.number, self._controls.style, captions, corner)
        if self._drawn != wanted:
            self._drawn = wanted if self._draw(letter, captions, corner) else None
        if self._drawn is None:
            captions = []
        sign = self._badge[1].draw if corner is not None and self._badge else None
        self._content = letter.frame.image, captions, sign
        return self._canvas, bool(captions)

    def _captions(self, letter: Letter, now: float) -> list[Caption]:
        """Return the captions of this moment, in px of the published picture."""
        findings = self._findings() if self._controls.drawing else None
        if findings is None or findings.scene != letter.scene:
            return self._follower.follow([], now)
        fit = Fit.of(findings.size, self._size)
        fresh = faded(findings.captions, now - findings.made, EXPIRY)
        moved = [_moved(c, fit) for c in fresh]
        return self._shedder.chosen(self._follower.follow(moved, now))

    def _draw(self, letter: Letter, captions: list[Caption], corner: Corner | None) -> bool:
        """Put a frame, the badge and captions on the canvas; False when it had to go without them.

        Without captions, that is: the badge is there.
        """
        self._put(letter.frame.image, corner)
        if not captions:
            return True
        begun = self._clock.now()
        try:
            self._controls.style.draw(self._canvas, captions)
        except Exception as error:
            self._put(letter.frame.image, corner)  # whatever is half drawn goes
            self._stats.count("drawing errors")
            log.debug("captions not drawn", exc_info=error)
            if not self._drawing_failed:
                self._tell.error(_undrawn(error))
            self._drawing_failed = True
            return False
        self._shedder.took(self._clock.now() - begun, captions)
        self._drawing_failed = False
        return True

    def _put(self, image: Image, corner: Corner | None) -> None:
        """Put a camera's picture on the canvas, with the sign that captions are on in a corner."""
        Fit.of((image.shape[1], image.shape[0]), self._size).into(self._canvas, image)
        if corner is None:
            return
        if self._badge is None or self._badge[0] != corner:
            self._badge = (corner, Badge(corner, self._size))
        self._badge[1].draw(self._canvas)

    def _explanation(self, name: str) -> Image:
        """Return the card shown in place of a picture."""
        self._drawn = None
        self._latency = 0.0
        self._stats.count("cards")
        language = self._controls.language
        if self._card is None or self._card[:2] != (name, language):
            self._card = (name, language, cards.standard(self._size, name, language))
        return self._card[2]

    def _mirrored(self, image: Image) -> Image:
        """Return a published picture as the person in front of the camera knows it."""
        if image is not self._canvas or self._content is None:  # a card, to be read
            return image
        if self._mirror is None or self._mirror.style is not self._controls.style:
            self._mirror = Mirror(self._controls.style, self._size)
        return self._mirror.picture(*self._content)

    def _show(self, image: Image) -> None:
        """Let the tap have a published picture; one that fails is taken off."""
        tap = self._controls.tap
        if tap is None:
            return
        try:
            tap(self._mirrored(image) if self._controls.mirror else image, self._latency)
        except Exception:
            log.exception("the tap of the live session failed")
            if self._controls.tap is tap:
                self._controls.tap = None


def _moved(caption: Caption, fit: Fit) -> Caption:
    return caption if fit.trivial else replace(caption, anchor=fit.box(caption.anchor))


def _undrawn(error: Exception) -> SubtitlesError:
    if isinstance(error, SubtitlesError):
        return error
    return EngineError(
        said(
            "captions can't be drawn, the video goes on: {reason}",
            reason=f"{type(error).__name__}: {error}",
        ),
        said(
            "choose another style; if that does not help, set {variable}, start again and "
            "report what is printed",
            variable="SUBTITLES_DEBUG=1",
        ),
    )
