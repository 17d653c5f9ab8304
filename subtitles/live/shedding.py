"""How many captions can be drawn without delaying the video: those of the largest faces."""

from __future__ import annotations

from collections.abc import Sequence

from subtitles.types import Caption

MOST = 10
"""Captions drawn at most. More would hide the picture anyway."""

SHARE = 0.4
"""Part of a period that drawing may take; sending and a mirrored preview need the rest."""

STRIKES = 2
"""Pictures in a row whose drawing took too long before captions are left out: the first with new
words always takes longer."""

CALM = 150
"""Pictures in which there was room for one more before there is."""

LOYALTY = 1.5
"""How much larger a face must be to take the place of one whose caption was just shown."""


class Shedder:
    """Chooses whose captions are drawn.

    Parameters
    ----------
    period: s from picture to picture.
    """

    def __init__(self, period: float) -> None:
        self._budget = SHARE * period
        self.most = MOST
        """Captions drawn now at most."""
        self._shown: frozenset[int] = frozenset()
        self._strikes = self._calm = 0

    def chosen(self, captions: list[Caption]) -> list[Caption]:
        """Return the captions to draw, in their order."""
        if len(captions) <= self.most:
            self._shown = frozenset(caption.face_id for caption in captions)
            return captions
        largest = sorted(captions, key=self._weight, reverse=True)[: self.most]
        self._shown = frozenset(caption.face_id for caption in largest)
        return [caption for caption in captions if caption.face_id in self._shown]

    def took(self, seconds: float, captions: Sequence[Caption]) -> None:
        """Take note of how long drawing some captions took."""
        count = len(captions)
        self._strikes = self._strikes + 1 if seconds > self._budget else 0
        if self._strikes >= STRIKES:
            self.most = max(1, 3 * count // 4)
            self._strikes = self._calm = 0
        self._calm = self._calm + 1 if 2 * seconds * (count + 1) < self._budget * count else 0
        if self._calm >= CALM:
            self.most = min(MOST, self.most + 1)
            self._calm = 0

    def _weight(self, caption: Caption) -> float:
        left, top, right, bottom = caption.anchor
        loyalty = LOYALTY if caption.face_id in self._shown else 1.0
        return loyalty * (right - left) * (bottom - top)
