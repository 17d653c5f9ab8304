"""What a camera, or time itself, may do to a live session: lost, mute, stopped, suspended."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace, TracebackType
from typing import Any, Self

import cv2
import numpy as np
import pytest
from live_fakes import CAPTIONED, FakeClock, FakeStyle, caption, frame
from live_studio import SIZE, Studio, gaps, is_card, regular

from subtitles import devices, webcam
from subtitles.devices import Camera
from subtitles.errors import SourceError, SubtitlesError
from subtitles.live.analysis import Findings
from subtitles.live.controls import Controls
from subtitles.live.hooks import Hooks, Teller
from subtitles.live.mailbox import Mailbox
from subtitles.live.receiving import BREAK, Receiver
from subtitles.live.stats import Stats
from subtitles.types import Frame
from subtitles.webcam import PATIENCE, STALLED, STORED, Webcam

MINUTE, HOUR = 60.0, 3600.0

Step = Callable[[], Frame | None]


class Scripted:
    """A camera on the fake clock: there from some times to others, a picture every 1/30 s."""

    live = True
    name, size, rate = "Scripted", SIZE, 30.0

    def __init__(self, clock: FakeClock, there: list[tuple[float, float]]) -> None:
        self.clock, self.there = clock, there
        self.entered: list[float] = []
        self.attempts: list[float] = []
        self.left = 0
        self.refusal = SourceError("no camera named 'Scripted'", "plug it in")

    @property
    def _present(self) -> bool:
        return any(a <= self.clock.now() < b for a, b in self.there)

    def __enter__(self) -> Self:
        self.attempts.append(self.clock.now())
        if not self._present:
            raise self.refusal
        self.entered.append(self.clock.now())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.left += 1

    def __iter__(self) -> Iterator[Frame]:
        while self._present:
            self.clock.time += 1 / 30
            yield frame(self.clock.now())
        if self.clock.now() >= self.there[-1][1]:
            return  # the end of the test
        raise SourceError("camera 'Scripted' was unplugged", "plug it in again")


class Desk:
    """A receiver with its mailbox on a fake clock."""

    def __init__(self, there: list[tuple[float, float]], patient: bool = False) -> None:
        self.clock = FakeClock(0.0)
        self.mail = Mailbox(self.clock)
        self.states: list[str] = []
        self.errors: list[SubtitlesError] = []
        self.source = Scripted(self.clock, there)
        self.receiver = self.receiving(self.source, patient)

    def receiving(self, source: Any, patient: bool = False) -> Receiver:
        return Receiver(
            source,
            self.mail,
            self.clock,
            Stats(),
            Controls(FakeStyle()),
            Teller(Hooks(state=self.states.append, error=self.errors.append)),
            patient=patient,
            ring=lambda: None,
        )


# Unplugged and plugged in again


def test_the_card_is_there_within_a_second_of_the_last_picture() -> None:
    studio = Studio()
    studio.film(regular(30, 5))
    studio.run(10)
    last = regular(30, 5)[-1]
    shown = zip(studio.sent_at, studio.sink.pixels, strict=True)
    carded = [t for t, pixel in shown if is_card(pixel)]
    assert last < carded[0] <= last + 1.0
    assert gaps(studio.sent_at) == pytest.approx([1 / 30] * (len(studio.sent_at) - 1), abs=0.01)
    assert studio.sink.shapes == {(SIZE[1], SIZE[0], 3)}


def test_the_card_does_not_wait_when_the_camera_is_known_to_be_away() -> None:
    studio = Studio()
    studio.film(regular(30, 1))
    studio.run(1)
    assert not is_card(studio.sink.pixels[-1])
    studio.lost = True
    studio.run(1.05)
    assert is_card(studio.sink.pixels[-1])


@pytest.mark.parametrize("away", [0.3, 2.0, 11.0, 10 * MINUTE, 2 * HOUR])
def test_a_camera_is_back_within_two_seconds_of_its_return(away: float) -> None:
    desk = Desk([(0.0, 5.0), (5.0 + away, 10.0 + away)])
    desk.receiver.work()
    back = desk.source.entered[1] - (5.0 + away)
    assert 0 <= back < 1.0, "a real one takes up to a second to open"
    assert desk.states == ["running", "searching", "running"]
    assert len(desk.errors) == 1, "told once"
    assert desk.source.left == len(desk.source.entered) == 2


@pytest.mark.parametrize(
    "reason",
    ["in use by Zoom", "no permission to open /dev/video0", "no camera named", "gives no pictures"],
)
def test_a_camera_that_does_not_open_is_told_once_and_tried_with_growing_pauses(
    reason: str,
) -> None:
    desk = Desk([(2 * MINUTE, 3 * MINUTE)], patient=True)
    desk.source.refusal = SourceError(reason, "close Zoom, or the like")
    desk.receiver.work()
    assert [(e.message, e.hint) for e in desk.errors] == [(reason, "close Zoom, or the like")]
    pauses = gaps(desk.source.attempts)
    assert pauses == sorted(pauses)
    assert pauses[0] < pauses[-1] < 1.0
    assert desk.states == ["searching", "running"]


def test_frames_after_a_break_are_another_scene() -> None:
    """What faces looked like before a break, however caused, is not said of those after it."""
    desk = Desk([])
    scenes = []
    plan = [(0.03, 0.0), (0.03, 0), (BREAK / 2, 0), (60, 0), (0.03, 0), (0.03, HOUR), (0.03, 0)]

    class Breaking(Scripted):
        def __iter__(self) -> Iterator[Frame]:
            for passed, asleep in plan:
                desk.clock.time += passed
                desk.clock.slept += asleep
                yield frame(desk.clock.now())
                letter = desk.mail.newest
                assert letter is not None
                scenes.append(letter.scene)

    source = Breaking(desk.clock, [(0.0, 2 * MINUTE)])
    desk.receiving(source).work()
    assert [s - scenes[0] for s in scenes] == [0, 0, 0, 1, 1, 2, 2]


# Stopped, suspended, another time of day


def test_after_a_minute_stopped_a_card_comes_before_any_old_picture() -> None:
    studio = Studio()
    studio.film([*regular(30, 5), *(65.1 + t for t in regular(30, 5))])
    studio.analyse_every(0.1, 5)
    studio.run(5)
    assert studio.sink.pixels[-1] == CAPTIONED
    before = len(studio.sent_at)
    studio.clock.time += MINUTE
    studio.run(66)
    shown = list(zip(studio.sent_at, studio.sink.pixels, strict=True))[before:]
    assert is_card(shown[0][1])
    assert all(is_card(pixel) for t, pixel in shown if t < 65.1)
    assert not is_card(shown[-1][1])
    assert min(gaps([t for t, _ in shown])[2:]) > 0.7 / 30, "no burst"


def test_while_the_machine_sleeps_pictures_and_captions_grow_old() -> None:
    """The monotonic clock stands still in a suspended machine."""
    studio = Studio()
    studio.film([*regular(30, 5), *(5.5 + t for t in regular(30, 2))])
    studio.findings = Findings((caption(),), SIZE, studio.start + 4.9)
    studio.run(5)
    assert studio.sink.pixels[-1] == CAPTIONED
    before = len(studio.sent_at)
    studio.clock.slept += 8 * HOUR
    studio.run(7)
    shown = list(zip(studio.sent_at, studio.sink.pixels, strict=True))[before:]
    assert all(is_card(pixel) for t, pixel in shown if t < 5.5)
    assert not is_card(shown[-1][1])
    assert len(shown) == pytest.approx(60, abs=2)


class Driver:
    """A capture on a clock of its own: each step says how long it takes and what it gives."""

    def __init__(self, steps: list[tuple[float, Any]]) -> None:
        self.steps = iter(steps)
        self.time = 0.0
        self.got: Any = None

    def grab(self) -> bool:
        seconds, self.got = next(self.steps)
        self.time += seconds
        return self.got is not None

    def retrieve(self) -> tuple[bool, Any]:
        if isinstance(self.got, Exception):
            raise self.got
        return True, np.full((48, 64, 3), self.got, np.uint8)

    def release(self) -> None:
        pass


def seen(monkeypatch: pytest.MonkeyPatch, steps: list[tuple[float, Any]], count: int) -> list[int]:
    """Return the first pixels of `count` pictures a webcam makes of what a driver does."""
    driver = Driver([*steps, *[(0.03, 99)] * 30])

    def sleep(seconds: float) -> None:
        driver.time += seconds

    monkeypatch.setattr(
        webcam, "time", SimpleNamespace(perf_counter=lambda: driver.time, sleep=sleep)
    )
    monkeypatch.setattr(webcam, "_opened", lambda camera: driver)
    monkeypatch.setattr(webcam, "_configured", lambda capture, size, rate: (size, rate))
    monkeypatch.setattr(webcam, "_gone", lambda camera: False)
    monkeypatch.setattr(devices, "find", lambda wanted, before: Camera(3, "Fake", "usb-1 Fake"))
    with Webcam("3") as camera:
        frames = iter(camera)
        return [int(next(frames).image[0, 0, 0]) for _ in range(count)]


def test_pictures_that_lay_in_the_driver_while_we_were_stopped_are_left_out(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    steps = [(0.03, 1), (0.03, 2), (60.0, 3), (0.0, 4), (0.001, 5), (0.03, 6), (0.0, 7)]
    assert seen(monkeypatch, steps, 4) == [1, 2, 6, 7]


def test_a_driver_that_stores_nothing_loses_no_more_than_a_few(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    steps = [(0.03, 1), (STALLED + 1, 2), *[(0.0, n) for n in range(3, 30)]]
    assert seen(monkeypatch, steps, 3) == [1, 2 + STORED, 3 + STORED]


def test_a_slow_camera_loses_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert seen(monkeypatch, [(1.5, n) for n in range(1, 6)], 5) == [1, 2, 3, 4, 5]


def test_being_stopped_is_not_taken_for_a_mute_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    assert seen(monkeypatch, [(0.03, 1), (60.0, None), (0.03, 2), (0.03, 3)], 2) == [1, 3]


def test_ten_seconds_without_pictures_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SourceError, match="stopped giving pictures") as caught:
        seen(monkeypatch, [(0.03, 1), *[(1.0, None)] * 10], 2)
    assert "cover" in caught.value.hint
    assert PATIENCE < 10


def test_pictures_that_cannot_be_taken_apart_are_passed_over(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = cv2.error("corrupt JPEG data")
    assert seen(monkeypatch, [(0.03, 1), (0.03, broken), (0.03, broken), (0.03, 2)], 2) == [1, 2]


def test_nothing_live_asks_for_the_time_of_day() -> None:
    """Set the clock, cross into summer time: nobody notices."""
    from pathlib import Path

    import subtitles

    folder = Path(subtitles.__file__).parent
    names = ("webcam", "sources", "virtual_camera", "patient_sink", "viewers")
    names += ("pipeline", "memory", "smoothing", "certainty", "motion")
    parts = [*folder.glob("live/*.py"), *(folder / f"{name}.py" for name in names)]
    for part in parts:
        text = part.read_text(encoding="utf-8")
        assert "time.time(" not in text and "datetime" not in text, part


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/video* are Linux's")
@pytest.mark.parametrize(
    ("number", "gone"),
    [(errno.ENOENT, True), (errno.ENODEV, True), (errno.ENXIO, True), (errno.EBUSY, False)],
)
def test_an_unplugged_camera_is_known_by_its_node(
    number: int, gone: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: str, flags: int) -> int:
        raise OSError(number, "no")

    monkeypatch.setattr(webcam.os, "open", refuse)
    assert webcam._gone(Camera(3, "Fake", "usb-1 Fake")) == gone
