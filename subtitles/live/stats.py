"""What a session measures about itself, in bounded memory, ready for JSON."""

from __future__ import annotations

import time
from collections import Counter, deque
from collections.abc import Callable
from typing import Any

import numpy as np

KEPT = 3000
"""Latest values each quantile is taken over: 100 s at 30 frames/s."""

RECENT = 3.0
"""Seconds the recent rates are taken over."""

CPU_EVERY = 0.5
"""Shortest time, s, over which the processor's load is measured."""


class Stats:
    """Counts events and keeps the latest durations.

    May be read from any thread, without a lock (see `crew` for why): each number is written by one
    thread only, and a list of the latest values is copied in one step.

    Parameters
    ----------
    cpu: returns the processor time this process has used so far, s.
    """

    def __init__(self, cpu: Callable[[], float] = time.process_time) -> None:
        self._cpu = cpu
        self._load: tuple[float, float, float | None] | None = None
        self._recent = {what: deque[float](maxlen=KEPT) for what in ("published", "analysed")}
        self._dozing = False
        self._asleep = 0.0
        self._counts: Counter[str] = Counter()
        self._seconds: dict[str, deque[float]] = {}
        self._analysing = 0.0
        self.eased = 0
        """Index of `easing.STEPS`."""
        self.sparing = False
        """Whether a battery is spared."""
        self._started: float | None = None
        self._published: tuple[float, float] | None = None
        self._analysed: tuple[float, float] | None = None
        self._first_captioned: float | None = None

    def start(self, now: float) -> None:
        """Begin at the time `now`, s."""
        self._started = now
        self._load = (now, self._cpu(), None)

    def count(self, what: str, by: int = 1) -> None:
        """Count something that happened."""
        self._counts[what] += by

    def took(self, stage: str, seconds: float) -> None:
        """Keep how long a stage took, s."""
        self._seconds.setdefault(stage, deque(maxlen=KEPT)).append(seconds)
        if stage == "analyse":
            self._analysing += seconds

    def effort(self) -> tuple[int, int, float]:
        """Return so far: pictures sent, moments missed, seconds spent on analysing."""
        return self._counts["frames"], self._counts["skipped"], self._analysing

    def published(self, now: float, captioned: bool, asleep: bool = False) -> None:
        """Count one published picture; `asleep`: a card, sent because nobody watched."""
        self._counts["frames"] += 1
        self._recent["published"].append(now)
        first, last = self._published or (now, now)
        if self._dozing:  # until now
            self._asleep += now - last
        self._dozing = asleep
        if asleep:
            self._counts["asleep"] += 1
        self._published = (first, now)
        if captioned:
            self._counts["captioned"] += 1
            if self._first_captioned is None and self._started is not None:
                self._first_captioned = now - self._started

    def analysed(self, now: float) -> None:
        """Count one analysed picture."""
        self._counts["analysed"] += 1
        self._recent["analysed"].append(now)
        self._analysed = (self._analysed[0] if self._analysed else now, now)

    def as_dict(self, now: float) -> dict[str, Any]:
        """Return everything; quantiles are over the latest values.

        `dropped` frames came from the camera and were never published, `repeated` ones were
        published again because the camera had no newer one, `skipped` are moments at which a
        picture was due and the program did not get to run. `rate` leaves out the time asleep,
        `cpu_percent` is of one core, all threads, since it was last measured. `eased` is an index
        of `easing.STEPS`, 0: nothing is; `sparing`: the analysis rate is halved on battery.
        """
        counts = Counter(dict(self._counts))
        spread = {stage: list(values) for stage, values in list(self._seconds.items())}
        latency = spread.pop("latency", [])
        return {
            "seconds": _rounded(now - self._started if self._started is not None else 0.0),
            "frames": counts["frames"],
            "rate": _rate(counts["frames"] - counts["asleep"], self._published, self._asleep),
            "recent_rate": self._recent_rate("published", now),
            "captioned": counts["captioned"],
            "first_captioned_s": _rounded(self._first_captioned),
            "received": counts["received"],
            "dropped": counts["dropped"],
            "repeated": counts["repeated"],
            "skipped": counts["skipped"],
            "cards": counts["cards"],
            "analysed": counts["analysed"],
            "analysis_rate": _rate(counts["analysed"], self._analysed),
            "recent_analysis_rate": self._recent_rate("analysed", now),
            "asleep_s": _rounded(self._asleep),
            "cpu_percent": self._cpu_percent(now),
            "eased": self.eased,
            "sparing": self.sparing,
            "latency_ms": _spread(latency, 99),
            "ms": {stage: _spread(values, 95) for stage, values in sorted(spread.items())},
            "errors": {
                "analysis": counts["analysis errors"],
                "drawing": counts["drawing errors"],
                "camera": counts["camera errors"],
                "impossible": counts["impossible"],
            },
        }

    def _recent_rate(self, what: str, now: float) -> float | None:
        """Events per second of late; None before it can be told."""
        if self._started is None or now - self._started < 1.0:
            return None
        span = min(RECENT, now - self._started)
        return _rounded(sum(at > now - span for at in self._recent[what].copy()) / span)

    def _cpu_percent(self, now: float) -> float | None:
        """Percent of one core; measured anew when the last time is long enough ago."""
        load = self._load
        if load is None:
            return None
        began, used, percent = load
        if now - began >= CPU_EVERY:
            total = self._cpu()
            percent = round(100.0 * (total - used) / (now - began), 1)
            self._load = (now, total, percent)
        return percent


def _rate(count: int, span: tuple[float, float] | None, left_out: float = 0.0) -> float | None:
    """Events per second between the first and the last, without some seconds in between."""
    if span is None or count < 2 or span[1] - left_out <= span[0]:
        return None
    return _rounded((count - 1) / (span[1] - span[0] - left_out))


def _spread(seconds: list[float], high: int) -> dict[str, float | None]:
    """Median and a high percentile, ms."""
    if not seconds:
        return {"median": None, f"p{high}": None}
    middle, tail = np.percentile(seconds, [50, high])
    return {"median": _rounded(1000 * middle), f"p{high}": _rounded(1000 * tail)}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(float(value), 3)
