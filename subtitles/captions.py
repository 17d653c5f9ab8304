"""What is written next to each face: words first, doubt admitted, numbers held still."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, get_args

import numpy as np

from subtitles import languages
from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError, said, unknown
from subtitles.types import Caption, CaptionLine, TrackedFace

LANGUAGES = tuple(languages.LANGUAGES)
"""Codes of the languages on offer, in the order of menus."""

Show = Literal["percent", "bar", "both", "word"]
SHOWS: tuple[Show, ...] = get_args(Show)
"""What stands beside the words."""

STEP = 5
"""Percentage points a number must be off by before it changes."""

HIGHEST = 99
"""No reading is certain, so nothing is ever said to be 100 %."""


class Captioner:
    """Puts what is known about faces into words.

    Percentages are whole, and sticky: a face's number stays until it is `STEP` points off, then
    jumps to the true one. What is shown is never further than that from the truth, does not
    flicker, and few different captions have to be painted. The order of the further lines follows
    these numbers, so it is as calm as they are.

    Parameters
    ----------
    top_k: how many emotions to name, 1–7.
    language: one of `LANGUAGES`.
    show: one of `SHOWS`.
    linger: seconds for which the caption of an unseen face stays as it is.
    fade: seconds in which it then disappears.
    """

    def __init__(
        self,
        *,
        top_k: int = 1,
        language: str = "en",
        show: Show = "percent",
        linger: float = 0.5,
        fade: float = 0.7,
    ) -> None:
        if not 1 <= top_k <= len(EMOTIONS):
            hint = said("choose a number from 1 to {most}", most=len(EMOTIONS))
            raise SettingsError(said("can't show {number} emotions", number=top_k), hint)
        if show not in SHOWS:
            raise unknown(said("way to show probabilities"), show, SHOWS)
        self.top_k = top_k
        self.language = languages.find(language)
        self.show = show
        self.linger = linger
        self.fade = fade
        self._percents: dict[int, list[int]] = {}

    def captions(self, tracked: Sequence[TrackedFace]) -> list[Caption]:
        """Return a caption for each face that was seen lately; call with every face there is."""
        self._percents = {face.id: self._steady(face) for face in tracked}
        return [
            Caption(self._lines(face), face.face.box, face.emotion, opacity, face.id)
            for face in tracked
            if (opacity := self._opacity(face.unseen_for)) > 0
        ]

    def _opacity(self, unseen_for: float) -> float:
        if unseen_for <= self.linger:
            return 1.0
        if unseen_for >= self.linger + self.fade:
            return 0.0
        return 1 - (unseen_for - self.linger) / self.fade

    def _steady(self, face: TrackedFace) -> list[int]:
        """Return the percentages to show, in the order of `EMOTIONS`."""
        exact = 100 * np.asarray(face.probabilities, np.float64)
        whole = [min(int(value), HIGHEST) for value in np.rint(exact)]
        shown = self._percents.get(face.id, whole)
        return [
            old if abs(old - value) < STEP else new
            for old, value, new in zip(shown, exact.tolist(), whole, strict=True)
        ]

    def _lines(self, face: TrackedFace) -> tuple[CaptionLine, ...]:
        if face.emotion is None:
            return (CaptionLine(self._doubt(face), shorter=self.language.unsure),)
        percents = dict(zip(EMOTIONS, self._percents[face.id], strict=True))
        further = sorted(
            (name for name in EMOTIONS if name != face.emotion), key=lambda name: -percents[name]
        )
        looks = self.language.looks[face.emotion]
        first = replace(self._line(looks, face.emotion, percents), shorter=looks)
        rest = [self._line(self.language.names[name], name, percents) for name in further]
        return (first, *rest[: self.top_k - 1])

    def _doubt(self, face: TrackedFace) -> str:
        reason = self.language.doubts.get(face.doubt) if face.doubt else None
        return f"{self.language.unsure} · {reason}" if reason else self.language.unsure

    def _line(self, words: str, emotion: str, percents: dict[str, int]) -> CaptionLine:
        percent = percents[emotion]
        if self.show in ("percent", "both"):
            words = f"{words} {self.language.percent.format(percent)}"
        share = percent / 100 if self.show in ("bar", "both") else None
        return CaptionLine(words, share, emotion)
