"""What a session measures about itself, in bounded memory, ready for JSON."""

from __future__ import annotations

from collections import Counter, deque
from typing import Any

import numpy as np

KEPT = 3000
"""Latest values each quantile is taken over: 100 s at 30 frames/s."""


class Stats:
    """Counts events and keeps the latest durations.

    May be read from any thread, without a lock (see `crew` for why): each number is written by one
    thread only, and a list of the latest values is copied in one step.
    """

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._seconds: dict[str, deque[float]] = {}
        self._started: float | None = None
        self._published: tuple[float, float] | None = None
        self._analysed: tuple[float, float] | None = None
        self._first_captioned: float | None = None

    def start(self, now: float) -> None:
        """Begin at the time `now`, s."""
        self._started = now

    def count(self, what: str, by: int = 1) -> None:
        """Count something that happened."""
        self._counts[what] += by

    def took(self, stage: str, seconds: float) -> None:
        """Keep how long a stage took, s."""
        self._seconds.setdefault(stage, deque(maxlen=KEPT)).append(seconds)

    def published(self, now: float, captioned: bool) -> None:
        """Count one published picture."""
        self._counts["frames"] += 1
        self._published = (self._published[0] if self._published else now, now)
        if captioned:
            self._counts["captioned"] += 1
            if self._first_captioned is None and self._started is not None:
                self._first_captioned = now - self._started

    def analysed(self, now: float) -> None:
        """Count one analysed picture."""
        self._counts["analysed"] += 1
        self._analysed = (self._analysed[0] if self._analysed else now, now)

    def as_dict(self, now: float) -> dict[str, Any]:
        """Return everything; quantiles are over the latest values.

        `dropped` frames came from the camera and were never published, `repeated` ones were
        published again because the camera had no newer one, `skipped` are moments at which a
        picture was due and the program did not get to run.
        """
        counts = Counter(dict(self._counts))
        spread = {stage: list(values) for stage, values in list(self._seconds.items())}
        latency = spread.pop("latency", [])
        return {
            "seconds": _rounded(now - self._started if self._started is not None else 0.0),
            "frames": counts["frames"],
            "rate": _rate(counts["frames"], self._published),
            "captioned": counts["captioned"],
            "first_captioned_s": _rounded(self._first_captioned),
            "received": counts["received"],
            "dropped": counts["dropped"],
            "repeated": counts["repeated"],
            "skipped": counts["skipped"],
            "cards": counts["cards"],
            "analysed": counts["analysed"],
            "analysis_rate": _rate(counts["analysed"], self._analysed),
            "latency_ms": _spread(latency, 99),
            "ms": {stage: _spread(values, 95) for stage, values in sorted(spread.items())},
            "errors": {
                "analysis": counts["analysis errors"],
                "drawing": counts["drawing errors"],
                "camera": counts["camera errors"],
            },
        }


def _rate(count: int, span: tuple[float, float] | None) -> float | None:
    """Events per second between the first and the last."""
    if span is None or count < 2 or span[1] <= span[0]:
        return None
    return _rounded((count - 1) / (span[1] - span[0]))


def _spread(seconds: list[float], high: int) -> dict[str, float | None]:
    """Median and a high percentile, ms."""
    if not seconds:
        return {"median": None, f"p{high}": None}
    middle, tail = np.percentile(seconds, [50, high])
    return {"median": _rounded(1000 * middle), f"p{high}": _rounded(1000 * tail)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 3)
