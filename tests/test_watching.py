"""When a session falls asleep and wakes, in time that passes only when it is told to."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from live_fakes import FakeClock, FakeStyle

from subtitles.live.controls import Controls
from subtitles.live.mailbox import Mailbox
from subtitles.live.watching import EVERY, PATIENCE, Watching


class Door:
    """A watching with a sink whose viewers come and go."""

    def __init__(self, viewers: bool | None = False) -> None:
        self.clock = FakeClock()
        self.start = self.clock.now()
        self.mail = Mailbox(self.clock)
        self.controls = Controls(FakeStyle())
        self.viewers: bool | None = viewers
        self.asked = self.minded = 0
        self.watching = Watching(self.mail, self.clock, self.controls, self._mind, on=True)
        self.watching.ask = self._answer

    def _mind(self) -> None:
        self.minded += 1

    def _answer(self) -> bool | None:
        self.asked += 1
        return self.viewers

    def run(self, seconds: float) -> None:
        until = self.clock.now() + seconds
        while self.clock.now() < until - 1e-9:
            assert self.watching.step()

    def until(self, holds: Callable[[], bool], limit: float = 60.0) -> float:
        """Run until something holds; returns the seconds that took."""
        begun = self.clock.now()
        while not holds():
            assert self.clock.now() - begun < limit
            assert self.watching.step()
        return self.clock.now() - begun

    @property
    def asleep(self) -> bool:
        return self.controls.asleep


def test_falls_asleep_when_nobody_has_watched_for_a_while() -> None:
    door = Door()
    passed = door.until(lambda: door.asleep)
    assert PATIENCE <= passed <= PATIENCE + 3 * EVERY


def test_stays_awake_while_somebody_watches() -> None:
    door = Door(viewers=True)
    door.run(60)
    assert not door.asleep
    door.viewers = False
    door.run(PATIENCE - 2 * EVERY)
    assert not door.asleep, "viewers change their settings and come back"
    door.viewers = True
    door.run(2 * EVERY)
    door.viewers = False
    door.run(PATIENCE - 2 * EVERY)
    assert not door.asleep


def test_a_viewer_wakes_it_within_a_second() -> None:
    door = Door()
    door.run(60)
    assert door.asleep
    door.viewers = True
    assert door.until(lambda: not door.asleep) <= 0.7
    door.run(30)
    assert not door.asleep


def test_whoever_only_asks_what_the_camera_is_does_not_wake_it() -> None:
    door = Door()
    door.run(60)
    for _ in range(20):
        door.viewers = True
        door.run(EVERY)
        door.viewers = False
        door.run(2 * EVERY)
        assert door.asleep


def test_not_knowing_keeps_it_awake_and_wakes_it() -> None:
    door = Door(viewers=None)
    door.run(60)
    assert not door.asleep
    door.viewers = False
    door.run(60)
    assert door.asleep
    door.viewers = None
    door.run(1)
    assert not door.asleep


def test_a_question_that_fails_keeps_it_awake() -> None:
    def fail() -> bool:
        raise RuntimeError("a bug")

    door = Door()
    door.watching.ask = fail
    door.run(60)
    assert not door.asleep


def test_a_sink_nobody_can_ask_never_sleeps() -> None:
    door = Door()
    door.watching.ask = None
    door.run(60)
    assert not door.asleep


@pytest.mark.parametrize("how", ["tap", "switch"])
def test_a_tap_or_the_switch_wakes_it_at_once(how: str) -> None:
    door = Door()
    door.run(60)
    assert door.asleep

    def wake() -> None:
        if how == "tap":
            door.controls.tap = lambda image, latency: None
        else:
            door.watching.on = False

    door.clock.at(door.clock.now() + EVERY / 3, wake)
    assert door.until(lambda: not door.asleep) <= 2 * EVERY
    asked = door.asked
    door.run(60)
    assert not door.asleep
    assert door.asked == asked, "nobody need be asked then"
    door.controls.tap = None
    door.watching.on = True
    door.run(PATIENCE - 2 * EVERY)
    assert not door.asleep
    door.run(3 * EVERY)
    assert door.asleep


def test_it_looks_a_few_times_a_second_and_minds_the_camera_each_time() -> None:
    door = Door()
    door.run(10)
    assert door.asked == pytest.approx(10 / EVERY, abs=2)
    assert door.minded == door.asked


def test_it_ends_with_the_session() -> None:
    door = Door()
    door.clock.at(door.start + 0.1, door.mail.close)
    assert not door.watching.step()
