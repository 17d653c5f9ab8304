"""Whole live sessions on fake devices: threads, faults, and an end that leaves nothing behind."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from typing import Any

import pytest
from live_fakes import (
    CAPTIONED,
    PATIENCE,
    FakeCamera,
    FakeCaptioner,
    FakePipeline,
    FakeSink,
    FakeStyle,
    Told,
    frame,
)

from subtitles.errors import SinkError, SourceError
from subtitles.live import Hooks, LiveSession
from subtitles.live.analysis import Analyser
from subtitles.pipeline import Source
from subtitles.types import Frame

RATE = 200.0
"""Fast, so that tests are; nothing here depends on whether the machine keeps up."""


class Stage:
    """A session and everything around it."""

    def __init__(self, **options: Any) -> None:
        self.camera: FakeCamera = options.pop("camera", None) or FakeCamera()
        self.sink: FakeSink = options.pop("sink", None) or FakeSink()
        self.pipeline = FakePipeline()
        self.style = FakeStyle()
        self.states, self.errors, self.faces, self.stats = Told(), Told(), Told(), Told()
        pipeline: Analyser | None = options.pop("pipeline", self.pipeline)
        source: Source = options.pop("source", self.camera)
        hooks = options.pop("hooks", Hooks(self.states, self.errors, self.faces, self.stats))
        self.session = LiveSession(
            source,
            self.sink.open,
            pipeline,
            FakeCaptioner(),
            self.style,
            hooks=hooks,
            **{"rate": RATE, "analysis_rate": 1000.0, **options},
        )

    def begin(self) -> None:
        self.camera.give(now())
        self.session.start()

    def feed_until(self, pixel: int, value: int = 60) -> None:
        """Give new pictures until one with such a first pixel is published."""
        seen = len(self.sink.pixels)
        for _ in range(1000):
            self.camera.give(now(value))
            self.sink.wait_for_more(2)
            if pixel in self.sink.pixels[seen:]:
                return
        raise AssertionError(f"never published: {pixel}")

    def all_closed(self) -> bool:
        return self.camera.opened == self.camera.closed and self.sink.opened == self.sink.closed


def now(value: int = 60, size: tuple[int, int] = (64, 48)) -> Frame:
    return frame(time.perf_counter(), value, size)


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.pipeline.gate.set()
    made.session.stop()
    assert made.all_closed()


def test_captions_reach_the_sink_and_the_report(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    stage.session.stop()
    report = stage.session.stats()
    assert report["captioned"] > 0
    assert report["first_captioned_s"] > 0
    assert report["received"] >= 1
    assert stage.sink.formats == [((64, 48), RATE)]
    assert stage.states.items == ["starting", "running", "stopped"]
    assert stage.faces.items[0][0].id == 1


def test_publishing_goes_on_while_one_analysis_takes_for_ever(stage: Stage) -> None:
    """Counted, not timed: hundreds of pictures leave during a single call that does not return."""
    stage.pipeline.gate.clear()
    stage.begin()
    assert stage.pipeline.entered.wait(PATIENCE)
    for _ in range(20):
        stage.camera.give(now())
        stage.sink.wait_for_more(10)
    assert stage.pipeline.calls == 1
    assert CAPTIONED not in stage.sink.pixels
    stage.pipeline.gate.set()
    stage.feed_until(CAPTIONED)


def test_failing_analysis_leaves_the_video_and_comes_back(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    stage.pipeline.error = RuntimeError("no memory")
    stage.feed_until(60)
    stage.errors.wait_for(lambda told: len(told) == 1)
    stage.sink.wait_for_more(50)
    stage.pipeline.error = None
    stage.feed_until(CAPTIONED)
    assert len(stage.errors.items) == 1
    assert stage.session.stats()["errors"]["analysis"] >= 1


def test_camera_lost_and_back(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    stage.camera.absent = True
    stage.camera.fail(SourceError("camera 'Fake Camera' was unplugged", "plug it in again"))
    stage.states.wait_for(lambda told: told[-1] == "searching")
    stage.sink.wait_for(lambda sink: sink.pixels[-1] not in (60, CAPTIONED))  # the card
    stage.camera.absent = False
    stage.feed_until(CAPTIONED, value=70)
    assert stage.sink.last is not None
    assert stage.sink.last[24, 32, 0] == 70
    stage.states.wait_for(lambda told: told[-1] == "running")
    assert stage.camera.opened == 2
    assert [e.message for e in stage.errors.items] == ["camera 'Fake Camera' was unplugged"]
    assert stage.sink.opened == 1, "the sink stays open"


def test_camera_comes_back_with_another_size(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    resets = stage.pipeline.resets
    stage.camera.fail(SourceError("gone", "plug it in again"))
    for _ in range(200):
        stage.camera.give(now(80, size=(320, 240)))
        stage.sink.wait_for_more(2)
        if stage.pipeline.resets > resets and stage.sink.pixels[-1] == CAPTIONED:
            break
    assert stage.sink.shapes == {(48, 64, 3)}
    assert stage.pipeline.resets > resets
    assert stage.sink.last is not None
    assert stage.sink.last[24, 32, 0] == 80


def test_absent_camera_is_an_error_at_the_start() -> None:
    stage = Stage()
    stage.camera.absent = True
    with pytest.raises(SourceError, match="no camera"):
        stage.session.start()
    assert stage.sink.opened == 0
    assert stage.states.items[-1] == "stopped"


def test_patient_session_waits_for_an_absent_camera() -> None:
    stage = Stage(patient=True, expected=(640, 480))
    stage.camera.absent = True
    stage.session.start()
    stage.sink.wait_for_more(10)
    assert stage.sink.formats == [((640, 480), RATE)]
    assert stage.states.items == ["starting", "searching"]
    stage.camera.absent = False
    stage.feed_until(CAPTIONED)
    stage.session.stop()
    assert stage.all_closed()
    assert len(stage.errors.items) == 1


def test_sink_that_does_not_open_is_raised_and_closes_the_camera() -> None:
    def refuse(*, size: tuple[int, int], rate: float) -> FakeSink:
        raise SinkError("no virtual camera", "install one")

    camera = FakeCamera()
    camera.give(now())
    session = LiveSession(camera, refuse, FakePipeline(), FakeCaptioner(), FakeStyle())
    with pytest.raises(SinkError, match="no virtual camera"):
        session.run()
    assert (camera.opened, camera.closed) == (1, 1)


def test_sink_that_fails_later_ends_the_run() -> None:
    stage = Stage(sink=FakeSink(fail_at=5))
    stage.camera.give(now())
    with pytest.raises(SinkError, match="full"):
        stage.session.run()
    assert stage.all_closed()
    assert len(stage.sink.times) == 5


def test_run_ends_with_its_source_after_the_last_picture() -> None:
    stage = Stage()
    stage.camera.give(now(10), now(20), now(30))
    stage.camera.end()
    report = stage.session.run()
    assert stage.all_closed()
    assert report["received"] == 3
    assert stage.sink.pixels[-1] in (30, CAPTIONED)
    assert stage.session.failure is None


def test_source_without_pictures_is_an_error() -> None:
    stage = Stage()
    stage.camera.end()
    with pytest.raises(SourceError, match="no pictures"):
        stage.session.run()
    assert stage.camera.closed == 1


def test_run_ends_after_its_duration() -> None:
    stage = Stage()
    stage.camera.give(now())
    stage.session.run(duration=0.05)
    assert stage.all_closed()


def test_unexpected_error_of_a_source_is_not_swallowed() -> None:
    stage = Stage()
    stage.camera.give(now())
    stage.camera.fail(ZeroDivisionError("a bug"))
    with pytest.raises(ZeroDivisionError):
        stage.session.run()
    assert stage.all_closed()


def test_captions_style_and_stages_are_exchanged_while_running(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    stage.session.set_captions(False)
    stage.sink.wait_for(lambda sink: sink.pixels[-1] == 60)
    calls = stage.pipeline.calls
    stage.camera.give(now(61))
    stage.sink.wait_for(lambda sink: sink.pixels[-1] == 61)
    assert stage.pipeline.calls <= calls + 1, "nothing is analysed while captions are off"
    stage.session.set_captions(True)
    stage.feed_until(CAPTIONED)
    stage.session.set_style(FakeStyle(mark=77))
    stage.feed_until(77)
    other = FakePipeline()
    stage.session.set_pipeline(other)
    stage.feed_until(77)
    stage.camera.give(now())
    assert other.entered.wait(PATIENCE)
    stage.session.set_captioner(FakeCaptioner())
    stage.session.set_pipeline(None)
    assert (stage.sink.opened, stage.camera.opened) == (1, 1)


def test_session_without_a_pipeline_passes_pictures_on() -> None:
    stage = Stage(pipeline=None)
    stage.begin()
    stage.camera.give(now(99))
    stage.sink.wait_for(lambda sink: 99 in sink.pixels)
    stage.session.set_pipeline(stage.pipeline)
    stage.feed_until(CAPTIONED)
    stage.session.stop()


def test_stop_from_anywhere_any_number_of_times() -> None:
    stage = Stage()
    stage.begin()
    stopping = [threading.Thread(target=stage.session.stop) for _ in range(8)]
    for thread in stopping:
        thread.start()
    stage.session.stop()
    for thread in stopping:
        thread.join(PATIENCE)
    assert stage.all_closed()
    assert stage.states.items.count("stopped") == 1
    with pytest.raises(RuntimeError):
        stage.session.start()


@pytest.mark.parametrize("hook", ["state", "error", "faces", "stats"])
def test_stop_from_a_hook(hook: str) -> None:
    stage = Stage(hooks=Hooks(**{hook: lambda told: told != "starting" and stage.session.stop()}))
    stage.camera.give(now())
    if hook == "error":
        stage.pipeline.error = RuntimeError("no memory")
    stage.session.run(duration=None if hook != "stats" else 1.5)
    assert stage.all_closed()


def test_stop_before_the_start() -> None:
    stage = Stage()
    stage.session.stop()
    with pytest.raises(RuntimeError):
        stage.session.start()
    assert stage.camera.opened == 0


@pytest.mark.logs_errors
def test_failing_hook_does_not_harm(caplog: pytest.LogCaptureFixture) -> None:
    def fail(told: object) -> None:
        raise ValueError("a bug in the window")

    stage = Stage(hooks=Hooks(fail, fail, fail, fail))
    stage.begin()
    stage.feed_until(CAPTIONED)
    stage.session.stop()
    assert stage.all_closed()
    assert "hook" in caplog.text


def test_fifty_quick_toggles_leave_no_thread() -> None:
    before = threading.active_count()
    for number in range(50):
        stage = Stage()
        stage.begin()
        if number % 3:
            stage.session.set_captions(bool(number % 2))
        stage.session.stop()
        assert stage.all_closed()
        assert threading.active_count() == before


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs POSIX timers")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # lost by Python
def test_a_signal_at_any_moment_closes_everything() -> None:
    """Ctrl-C at many moments of a session's life, from before its start to after its end."""

    def interrupt(number: int, stack: object) -> None:
        raise KeyboardInterrupt

    previous = signal.signal(signal.SIGALRM, interrupt)
    try:
        for number in range(60):
            stage = Stage()
            stage.camera.give(now())
            try:
                signal.setitimer(signal.ITIMER_REAL, 1e-5 + number * 4e-4)
                stage.session.run(duration=0.012)
                signal.setitimer(signal.ITIMER_REAL, 0)
            except KeyboardInterrupt:
                stage.session.stop()
            signal.setitimer(signal.ITIMER_REAL, 0)
            assert stage.camera.opened == stage.camera.closed
            assert stage.sink.opened == stage.sink.closed
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def test_stop_from_a_signal_handler() -> None:
    stage = Stage()
    stage.camera.give(now())
    previous = signal.signal(signal.SIGINT, lambda number, stack: stage.session.stop())
    try:

        def signalled() -> None:
            stage.sink.wait_for(lambda sink: len(sink.times) > 3)
            signal.raise_signal(signal.SIGINT)

        raiser = threading.Thread(target=signalled)
        raiser.start()
        stage.session.run()
        raiser.join(PATIENCE)
    finally:
        signal.signal(signal.SIGINT, previous)
    assert stage.all_closed()


def test_only_live_sources_are_taken() -> None:
    camera = FakeCamera()
    camera.live = False
    with pytest.raises(ValueError, match="pace"):
        Stage(camera=camera)
