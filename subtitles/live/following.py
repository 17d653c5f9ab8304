"""Captions between two analyses: they glide after their faces, and fade when they grow old."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from subtitles.types import Box, Caption

SETTLE = 0.12
"""Time constant of the glide, s, for a move of a tenth of a face; larger moves are faster."""

STILL = 0.02
"""Moves below this fraction of the face's size are the detector's noise: the caption stays."""

FADE = 0.7
"""Captions begin to fade this part of the way to their expiry."""


class Follower:
    """Moves captions calmly from where they were shown last to where their faces are now."""

    def __init__(self) -> None:
        self._shown: dict[int, Box] = {}
        self._time = -math.inf

    def follow(self, captions: Sequence[Caption], time: float) -> list[Caption]:
        """Return the captions as they are to be drawn at `time` (s)."""
        passed = max(0.0, time - self._time)
        self._time = time
        shown = {c.face_id: self._glide(c, passed) for c in captions}
        self._shown = shown
        return [replace(c, anchor=shown[c.face_id]) for c in captions]

    def _glide(self, caption: Caption, passed: float) -> Box:
        """Return the box between the last shown one and the face's."""
        goal = caption.anchor
        last = self._shown.get(caption.face_id)
        if last is None or not all(map(math.isfinite, (*goal, *last))):
            return goal
        size = max(goal[2] - goal[0], goal[3] - goal[1], 1.0)
        distance = max(abs(g - s) for g, s in zip(goal, last, strict=True)) / size
        if distance < STILL:
            return last
        part = 1.0 - math.exp(-passed / SETTLE * max(1.0, distance / 0.1))
        x0, y0, x1, y1 = (s + part * (g - s) for g, s in zip(goal, last, strict=True))
        return x0, y0, x1, y1


def faded(captions: Sequence[Caption], age: float, expiry: float) -> list[Caption]:
    """Return captions made `age` s ago as they look now; none once `age` reaches `expiry`."""
    if age >= expiry:
        return []
    left = (expiry - age) / (expiry * (1.0 - FADE))
    if left >= 1.0:
        return list(captions)
    # In tenths, so that styles need not make a new picture of the text for every frame.
    opacity = math.ceil(left * 10) / 10
    return [replace(c, opacity=c.opacity * opacity) for c in captions]
