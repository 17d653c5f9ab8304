"""What one face has looked like in the last seconds."""

from __future__ import annotations

from collections import deque

from subtitles.types import TrackedFace

SPAN = 10.0
"""Seconds of the past that are shown."""

STEP = 0.2
"""Seconds between two kept readings; what comes in between stands only until the next."""


class Course:
    """One face's readings of the last `SPAN` seconds, evenly spread."""

    def __init__(self) -> None:
        self._readings: deque[tuple[float, TrackedFace]] = deque()

    def add(self, face: TrackedFace, now: float) -> None:
        """Take in a reading made at `now` (s), and forget those too old to be seen."""
        if len(self._readings) > 1 and now - self._readings[-2][0] < STEP:
            self._readings.pop()
        self._readings.append((now, face))
        # One older than the span stays: the curve comes from there.
        while len(self._readings) > 2 and self._readings[1][0] < now - SPAN:
            self._readings.popleft()

    @property
    def newest(self) -> TrackedFace | None:
        """The last reading; None before the first."""
        return self._readings[-1][1] if self._readings else None

    def curve(self, emotion: int, now: float) -> list[tuple[float, float]]:
        """Return (age in s, probability) of one emotion, the oldest first."""
        return [(now - then, float(face.probabilities[emotion])) for then, face in self._readings]

    def mostly(self) -> str | None:
        """Return the emotion that was shown in most readings; None: unsure."""
        shown = [face.emotion for _, face in self._readings]
        return max(dict.fromkeys(shown), key=shown.count, default=None)
