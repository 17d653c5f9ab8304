"""What the analysis may cost: less under load, half on battery, and all of it again."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from live_fakes import CAPTIONED, FakeClock, FakePipeline
from test_live import Stage

from subtitles import assemble
from subtitles.live import effort
from subtitles.live.easing import DOWN_AFTER, STEPS, UP_AFTER, Step
from subtitles.live.effort import BATTERY_EVERY, ON_BATTERY, Effort
from subtitles.live.stats import Stats
from subtitles.settings import Settings
from subtitles.types import Frame


class Told:
    """The analysis as `Effort` knows it."""

    def __init__(self) -> None:
        self.step, self.share = STEPS[0], 1.0
        self.task: object | None = None

    def ease(self, step: Step, share: float) -> None:
        self.step, self.share = step, share


class Machine:
    """Lets time pass in steps of 0.2 s, in which pictures are sent and analysed."""

    def __init__(self, saving: bool = True) -> None:
        self.clock, self.stats, self.told = FakeClock(), Stats(), Told()
        self.stats.start(self.clock.now())
        self.battery: bool | None = False
        self.asked = 0
        self.effort = Effort(
            self.told,  # type: ignore[arg-type]
            self.clock,
            self.stats,
            saving=saving,
            battery=self.ask,
        )

    def ask(self) -> bool | None:
        self.asked += 1
        return self.battery

    def run(self, seconds: float, *, skipped: int = 0, busy: float = 0.1) -> None:
        for _ in range(round(seconds / 0.2)):
            self.clock.time += 0.2
            for _ in range(6 - skipped):
                self.stats.published(self.clock.now(), True)
            self.stats.count("skipped", skipped)
            self.stats.took("analyse", 0.2 * busy)
            self.effort.mind()

    @property
    def eased(self) -> Any:
        return self.stats.as_dict(self.clock.now())["eased"]


def test_missed_pictures_ease_the_analysis_and_calm_restores_it() -> None:
    machine = Machine()
    machine.run(2.0)
    assert machine.eased == 0
    machine.run(DOWN_AFTER + 2.0, skipped=2)
    assert machine.eased >= 1 and machine.told.step is STEPS[machine.eased]
    machine.run(10 * DOWN_AFTER, skipped=2)
    assert machine.eased == len(STEPS) - 1
    machine.run(4 * UP_AFTER)
    assert machine.eased == 0 and machine.told.step is STEPS[0]


def test_an_analysis_that_fills_a_core_is_eased() -> None:
    machine = Machine()
    machine.run(20.0, busy=1.0)
    assert machine.eased >= 1


def test_analyses_longer_than_a_look_count_too() -> None:
    machine = Machine()
    machine.told.task = "a crowd"
    for _ in range(4):
        machine.run(2.8, busy=0.0)
        machine.run(0.2, busy=15.0)
    assert machine.eased >= 1


def test_a_stopped_process_is_no_load() -> None:
    machine = Machine()
    machine.run(5.0)
    machine.clock.time += 60.0
    machine.stats.count("skipped", 1800)
    machine.run(10.0)
    assert machine.eased == 0


@pytest.mark.parametrize(("battery", "share"), [(True, ON_BATTERY), (False, 1.0), (None, 1.0)])
def test_half_as_often_on_battery(battery: bool | None, share: float) -> None:
    machine = Machine()
    machine.battery = battery
    machine.run(1.2)
    assert machine.told.share == share
    assert machine.stats.as_dict(machine.clock.now())["sparing"] is (battery is True)


def test_the_battery_is_asked_about_now_and_then() -> None:
    machine = Machine()
    machine.run(3 * BATTERY_EVERY)
    assert machine.asked == 3
    machine.battery = True
    machine.run(BATTERY_EVERY + 1.0)
    assert machine.told.share == ON_BATTERY


def test_not_saving_power_the_battery_is_nobodys_business() -> None:
    machine = Machine(saving=False)
    machine.battery = True
    machine.run(2 * BATTERY_EVERY)
    assert machine.asked == 0 and machine.told.share == 1.0
    machine.effort.saving = True
    machine.run(2.0)
    assert machine.told.share == ON_BATTERY
    machine.effort.saving = False
    machine.run(2.0)
    assert machine.told.share == 1.0


class Noting(FakePipeline):
    """A pipeline that can be eased."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[float, float]] = []

    def ease(self, scan_every: float, smallest: float) -> None:
        self.told.append((scan_every, smallest))


def test_a_session_passes_it_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(effort, "EVERY", float("inf"))  # it may not interfere
    noting = Noting()
    stage = Stage(pipeline=noting)
    try:
        stage.begin()
        stage.feed_until(CAPTIONED)
        assert set(noting.told) == {(1.0, 1.0)}
        stage.session._analysis.ease(STEPS[-1], 1.0)
        stage.feed_until(CAPTIONED)
        last = noting.told[-1]
        while noting.told[-1] == last == (1.0, 1.0):
            stage.feed_until(CAPTIONED)
        assert noting.told[-1] == (STEPS[-1].scan_every, STEPS[-1].smallest)
        assert stage.session.stats()["eased"] == 0
    finally:
        stage.session.stop()


def test_a_session_can_be_told_to_spare_no_battery() -> None:
    stage = Stage(power_saving=False)
    assert stage.session._effort.saving is False
    stage.session.set_power_saving(True)
    assert stage.session._effort.saving is True


def test_a_pipeline_eased_scans_less_and_for_larger_faces() -> None:
    pipeline = assemble.pipeline(Settings(threads=1, smallest=0.1, scan_every=0.4))
    scans: list[tuple[float, float]] = []

    class Detector:
        smallest = 0.1

        def detect(self, image: object, near: object = None) -> list[object]:
            if near is None:
                scans.append((now, self.smallest))
            return []

    eased = type(pipeline)(
        Detector(),  # type: ignore[arg-type]
        pipeline.classifier,
        pipeline.gate,
        pipeline.memory,
        0.4,
    )
    picture = np.zeros((90, 160, 3), np.uint8)
    for index in range(100):
        now = index * 0.1
        if index == 50:
            eased.ease(3.0, 2.0)
        if index == 75:
            eased.ease(1.0, 1.0)
        eased.analyse(Frame(picture, now, index))
    first = [at for at, _ in scans if at < 5.0]
    later = [at for at, _ in scans if 5.0 <= at < 7.5]
    assert len(first) >= 12 and len(later) <= 3
    assert {smallest for at, smallest in scans if 5.0 <= at < 7.5} == {0.2}
    assert scans[-1][1] == 0.1


@pytest.mark.parametrize(("chosen", "eased"), [(0.05, 0.1), (0.15, 0.2), (0.33, 0.33)])
def test_a_face_before_the_webcam_is_found_however_eased(chosen: float, eased: float) -> None:
    pipeline = assemble.pipeline(Settings(threads=1, smallest=chosen))
    pipeline.ease(STEPS[-1].scan_every, STEPS[-1].smallest)
    assert pipeline.detector.smallest == pytest.approx(eased)  # type: ignore[attr-defined]
    pipeline.ease(1.0, 1.0)
    assert pipeline.detector.smallest == chosen  # type: ignore[attr-defined]
