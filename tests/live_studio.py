"""The loops of a live session, each on a fake clock with everything around it."""

from __future__ import annotations

import random
from collections.abc import Callable
from itertools import pairwise

from live_fakes import FakeCaptioner, FakeClock, FakePipeline, FakeSink, FakeStyle, caption, frame

from subtitles.errors import SubtitlesError
from subtitles.live.analysis import Analysis, Findings
from subtitles.live.controls import Controls
from subtitles.live.hooks import Hooks, Teller
from subtitles.live.mailbox import Mailbox
from subtitles.live.publishing import Publisher
from subtitles.live.stats import Stats

SIZE = (64, 48)


class Studio:
    """A publisher with a camera, an analysis and a sink, all on one fake clock."""

    def __init__(self, rate: float = 30.0) -> None:
        self.clock = FakeClock()
        self.start = self.clock.now()
        self.mail = Mailbox(self.clock)
        self.stats = Stats()
        self.stats.start(self.start)
        self.sink = FakeSink()
        self.style = FakeStyle()
        self.controls = Controls(self.style)
        self.standin = "starting"
        self.lost = False
        self.errors: list[SubtitlesError] = []
        self.findings: Findings | None = None
        self.sent_at: list[float] = []
        self.publisher = Publisher(
            self.mail,
            self.clock,
            self.stats,
            self.controls,
            size=SIZE,
            rate=rate,
            card=lambda: self.standin,
            lost=lambda: self.lost,
            findings=lambda: self.findings,
            tell=Teller(Hooks(error=self.errors.append)),
        )

    def film(self, times: list[float]) -> None:
        """Plan camera pictures at times (s after the start)."""
        for number, time in enumerate(times):
            self.clock.at(self.start + time, self._delivery(number))

    def _delivery(self, number: int) -> Callable[[], None]:
        return lambda: self.mail.put(frame(self.clock.now(), value=100 + number % 100))

    def analyse_every(self, seconds: float, until: float) -> None:
        """Plan an analysis that takes so long and begins again at once."""

        def ended() -> None:
            self.findings = Findings((caption(),), SIZE, self.clock.now())
            if self.clock.now() - self.start < until:
                self.clock.at(self.clock.now() + seconds, ended)

        self.clock.at(self.start + seconds, ended)

    def run(self, until: float) -> None:
        while self.clock.now() - self.start < until:
            assert self.publisher.step(self.sink)
            self.sent_at.append(self.clock.now() - self.start)

    def report(self) -> dict[str, object]:
        return self.stats.as_dict(self.clock.now())


class Desk:
    """An analysis on a fake clock."""

    def __init__(self, rate: float = 15.0) -> None:
        self.clock = FakeClock()
        self.mail = Mailbox(self.clock)
        self.stats = Stats()
        self.pipeline = FakePipeline()
        self.errors: list[SubtitlesError] = []
        self.faces: list[object] = []
        self.controls = Controls(FakeStyle())
        self.analysis = Analysis(
            self.mail,
            self.clock,
            self.stats,
            self.pipeline,
            FakeCaptioner(),
            self.controls,
            rate=rate,
            tell=Teller(Hooks(error=self.errors.append, faces=self.faces.append)),
        )

    def film(self, rate: float, seconds: float, size: tuple[int, int] = SIZE) -> None:
        start = self.clock.now()
        for n in range(int(rate * seconds)):
            time = start + n / rate
            self.clock.at(time, lambda t=time: self.mail.put(frame(t, size=size)))  # type: ignore[misc]
        self.clock.at(start + seconds, self.mail.close)


def regular(rate: float, seconds: float, jitter: float = 0.0, seed: int = 1) -> list[float]:
    chance = random.Random(seed)
    return [n / rate + chance.uniform(0, jitter) for n in range(int(rate * seconds))]


def gaps(times: list[float]) -> list[float]:
    return [after - before for before, after in pairwise(times)]


def is_card(pixel: int) -> bool:
    """Tell the dark card from the camera's pictures."""
    return pixel < 100
