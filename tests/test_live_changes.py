"""Live sessions changed while they run: cameras, clean video, taps, and rest on demand."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from live_fakes import CAPTIONED, PATIENCE, FakeCamera, FakeStyle, Told, picture
from test_live import RATE, Stage, now

from subtitles import cards
from subtitles.errors import SettingsError, SourceError
from subtitles.live import Hooks, LiveSession, watching
from subtitles.types import Image


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.pipeline.gate.set()
    made.session.stop()
    assert made.all_closed()


class Turns:
    """A second camera that gives its pictures by itself, one whenever one was published."""

    def __init__(self, stage: Stage, camera: FakeCamera, value: int) -> None:
        self.stage, self.camera, self.value = stage, camera, value

    def until_shown(self, size: tuple[int, int] = (64, 48)) -> None:
        for _ in range(1000):
            self.camera.give(now(self.value, size))
            self.stage.sink.wait_for_more(2)
            last = self.stage.sink.last
            if last is not None and last[24, 32, 0] == self.value:
                return
        raise AssertionError("never published")


def test_another_camera_takes_over_without_a_break(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    resets = stage.pipeline.resets
    other = FakeCamera("Other Camera")
    stage.session.set_source(other)
    Turns(stage, other, 90).until_shown()
    stage.pipeline.entered.clear()
    other.give(now(90))
    assert stage.pipeline.entered.wait(PATIENCE)
    assert stage.pipeline.resets > resets, "faces of the old camera mean nothing in the new one"
    assert (stage.camera.opened, stage.camera.closed) == (1, 1)
    assert stage.sink.formats == [((64, 48), RATE)]
    assert (stage.sink.opened, stage.sink.closed) == (1, 0)
    stage.states.wait_for(lambda told: told[-1] == "running")
    assert stage.states.items == ["starting", "running", "starting", "running"]
    stage.session.stop()
    assert (other.opened, other.closed) == (1, 1)
    assert not stage.errors.items


def test_another_camera_may_have_another_size(stage: Stage) -> None:
    stage.begin()
    other = FakeCamera("Portrait Camera")
    stage.session.set_source(other)
    Turns(stage, other, 90).until_shown(size=(48, 64))
    assert stage.sink.shapes == {(48, 64, 3)}
    assert stage.sink.last is not None
    assert stage.sink.last[24, 2, 0] == 0, "beside a narrower picture it is black"


def test_a_camera_that_hangs_is_let_go_of(stage: Stage) -> None:
    stage.begin()  # gives one picture, and then nothing more comes
    other = FakeCamera("Other Camera")
    stage.session.set_source(other)
    Turns(stage, other, 90).until_shown()
    assert stage.camera.closed == 1


def test_an_absent_camera_is_told_of_and_looked_for(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    other = FakeCamera("Other Camera")
    other.absent = True
    stage.session.set_source(other)
    stage.errors.wait_for(lambda told: len(told) == 1)
    assert "Other Camera" in stage.errors.items[0].message
    lost = cards.standard((64, 48), "camera_lost")
    stage.sink.wait_for(lambda sink: np.array_equal(sink.last, lost))  # type: ignore[arg-type]
    stage.sink.wait_for_more(20)
    other.absent = False
    Turns(stage, other, 90).until_shown()
    stage.states.wait_for(lambda told: told[-1] == "running")
    assert stage.states.items[-3:] == ["starting", "searching", "running"]
    assert len(stage.errors.items) == 1
    assert stage.camera.closed == 1


def test_while_one_camera_is_searched_for_another_can_be_chosen(stage: Stage) -> None:
    stage.begin()
    stage.camera.absent = True
    stage.camera.fail(SourceError("unplugged", "plug it in again"))
    stage.states.wait_for(lambda told: told[-1] == "searching")
    other = FakeCamera("Other Camera")
    stage.session.set_source(other)
    Turns(stage, other, 90).until_shown()
    stage.states.wait_for(lambda told: told[-2:] == ["starting", "running"])
    other.absent = True
    other.fail(SourceError("unplugged, too", "plug it in again"))
    stage.errors.wait_for(lambda told: len(told) == 2)


def test_back_and_forth_between_two_cameras(stage: Stage) -> None:
    stage.begin()
    other = FakeCamera("Other Camera")
    for turn in range(20):
        stage.session.set_source((other, stage.camera)[turn % 2])
    for camera, value in ((other, 90), (stage.camera, 70), (other, 91)):
        stage.session.set_source(camera)
        Turns(stage, camera, value).until_shown()
    stage.session.stop()
    assert other.opened == other.closed
    assert stage.session.failure is None


def test_an_interruption_that_comes_too_late_does_not_end_the_session() -> None:
    class Wavering(FakeCamera):
        """Wanted again in the very moment it is told to let go."""

        def interrupt(self) -> None:
            stage.session.set_source(self)
            super().interrupt()
            interrupted.set()

    interrupted = threading.Event()
    stage = Stage(camera=Wavering())
    stage.begin()
    stage.session.set_source(FakeCamera("Other Camera"))
    assert interrupted.wait(PATIENCE)
    Turns(stage, stage.camera, 80).until_shown()
    assert stage.camera.opened >= 2
    stage.session.stop()
    assert stage.all_closed()


def test_after_a_loss_the_faces_are_forgotten(stage: Stage) -> None:
    stage.begin()
    stage.feed_until(CAPTIONED)
    resets = stage.pipeline.resets
    stage.camera.fail(SourceError("gone for a moment", "plug it in again"))
    stage.camera.give(now())
    stage.states.wait_for(lambda told: told[-2:] == ["searching", "running"])
    stage.feed_until(CAPTIONED)
    assert stage.pipeline.resets > resets


def test_only_live_cameras_are_changed_to(stage: Stage) -> None:
    stage.begin()
    film = FakeCamera()
    film.live = False
    with pytest.raises(ValueError, match="pace"):
        stage.session.set_source(film)


def test_clean_video_is_clean_from_the_next_picture_on(stage: Stage) -> None:
    """However often: no picture begun after the switch has a caption or is analysed."""
    stage.begin()
    for _ in range(10):
        stage.feed_until(CAPTIONED)
        stage.session.set_clean(True)
        stage.sink.wait_for_more(1)  # the one being sent just now
        seen = len(stage.sink.pixels)
        stage.session.set_captions(True)  # changes nothing
        for _ in range(10):
            stage.camera.give(now())
            stage.sink.wait_for_more(1)
        assert CAPTIONED not in stage.sink.pixels[seen:]
        calls = stage.pipeline.calls
        stage.camera.give(now())
        stage.sink.wait_for_more(5)
        assert stage.pipeline.calls == calls
        stage.session.set_clean(False)
    stage.feed_until(CAPTIONED)
    stage.session.set_clean(True)
    stage.session.set_captions(False)
    stage.session.set_clean(False)
    stage.sink.wait_for_more(2)
    assert stage.sink.pixels[-1] != CAPTIONED, "back to what captions say"


def test_a_switch_in_the_middle_of_drawing_comes_in_time(stage: Stage) -> None:
    drawing, go_on = threading.Event(), threading.Event()

    class SlowStyle(FakeStyle):
        def draw(self, image, captions) -> None:  # type: ignore[no-untyped-def]
            super().draw(image, captions)
            drawing.set()
            assert go_on.wait(PATIENCE)

    stage.session.set_style(SlowStyle())
    stage.begin()
    while not drawing.wait(0.01):
        stage.camera.give(now())
    seen = len(stage.sink.pixels)
    stage.session.set_clean(True)
    go_on.set()
    stage.sink.wait_for_more(5)
    assert CAPTIONED not in stage.sink.pixels[seen:]


def test_the_tap_gets_what_is_published(stage: Stage) -> None:
    stage.begin()
    taken = Told()
    stage.session.set_tap(lambda image, latency: taken((image.copy(), latency)))
    stage.feed_until(CAPTIONED)
    stage.feed_until(CAPTIONED)
    stage.session.set_tap(None)
    stage.sink.wait_for_more(2)
    count = len(taken.items)
    stage.sink.wait_for_more(5)
    assert len(taken.items) == count
    assert any(image[0, 0, 0] == CAPTIONED for image, _ in taken.items)
    assert {image.shape for image, _ in taken.items} == {(48, 64, 3)}
    assert all(0 <= latency < 5 for _, latency in taken.items)


@pytest.mark.logs_errors
def test_a_tap_that_fails_is_taken_off(stage: Stage) -> None:
    calls = Told()

    def fail(image: Image, latency: float) -> None:
        calls(latency)
        raise ValueError("a bug in the window")

    stage.begin()
    stage.session.set_tap(fail)
    calls.wait_for(lambda told: len(told) == 1)
    stage.sink.wait_for_more(5)
    assert len(calls.items) == 1


def test_cards_change_their_language(stage: Stage) -> None:
    stage.begin()
    stage.session.set_language("es")
    stage.camera.absent = True
    stage.camera.fail(SourceError("gone", "plug it in again"))
    card = cards.standard((64, 48), "camera_lost", "es")
    stage.sink.wait_for(lambda sink: np.array_equal(sink.last, card))  # type: ignore[arg-type]
    with pytest.raises(SettingsError):
        stage.session.set_language("tlh")


@pytest.mark.parametrize("rate", [0, -1, float("inf"), float("nan")])
def test_an_analysis_rate_is_above_zero(stage: Stage, rate: float) -> None:
    with pytest.raises(ValueError):
        stage.session.set_analysis_rate(rate)
    stage.session.set_analysis_rate(5)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sleep comes soon, and so does waking."""
    monkeypatch.setattr(watching, "PATIENCE", 0.02)
    monkeypatch.setattr(watching, "EVERY", 0.005)


class Sleeper(Stage):
    """A stage whose sink knows that nobody watches it."""

    def __init__(self, **options: Any) -> None:
        super().__init__(on_demand=True, **options)
        self.sink.viewers = True

    def fall_asleep(self) -> None:
        self.sink.viewers = False
        self.states.wait_for(lambda told: told[-1] == "sleeping")


@pytest.fixture
def sleeper(impatient: None) -> Iterator[Sleeper]:
    made = Sleeper()
    yield made
    made.pipeline.gate.set()
    made.session.stop()
    assert made.all_closed()


def test_unwatched_the_camera_is_closed_and_a_card_is_published(sleeper: Sleeper) -> None:
    sleeper.begin()
    sleeper.feed_until(CAPTIONED)
    sleeper.fall_asleep()
    assert (sleeper.camera.opened, sleeper.camera.closed) == (1, 1), "its light is off"
    card = cards.standard((64, 48), "camera_off")
    sleeper.sink.wait_for(lambda sink: np.array_equal(sink.last, card))  # type: ignore[arg-type]
    calls = sleeper.pipeline.calls
    sleeper.sink.wait_for_more(2)
    assert sleeper.pipeline.calls == calls
    assert (sleeper.sink.opened, sleeper.sink.closed) == (1, 0)
    assert sleeper.session.stats()["asleep_s"] > 0


def test_a_viewer_brings_everything_back(sleeper: Sleeper) -> None:
    sleeper.begin()
    for turn in range(3):
        sleeper.feed_until(CAPTIONED)
        resets = sleeper.pipeline.resets
        sleeper.fall_asleep()
        sleeper.sink.viewers = True
        sleeper.states.wait_for(lambda told: told[-1] == "starting")
        sleeper.feed_until(CAPTIONED)
        sleeper.states.wait_for(lambda told: told[-1] == "running")
        assert sleeper.pipeline.resets > resets
        assert sleeper.camera.opened == turn + 2
    assert not sleeper.errors.items
    assert sleeper.sink.formats == [((64, 48), RATE)]


def test_a_camera_that_hangs_is_put_to_sleep_too(sleeper: Sleeper) -> None:
    sleeper.begin()  # one picture, then none
    sleeper.fall_asleep()
    assert sleeper.camera.closed == 1


def test_a_tap_is_a_viewer(sleeper: Sleeper) -> None:
    sleeper.begin()
    sleeper.fall_asleep()
    taken = Told()
    sleeper.session.set_tap(lambda image, latency: taken(image[24, 32, 0]))
    sleeper.camera.give(now(90))
    taken.wait_for(lambda told: 90 in told)
    sleeper.session.set_tap(None)
    sleeper.states.wait_for(lambda told: told[-1] == "sleeping")


def test_switched_off_it_wakes_and_stays_awake(sleeper: Sleeper) -> None:
    sleeper.begin()
    sleeper.fall_asleep()
    sleeper.session.set_on_demand(False)
    sleeper.feed_until(CAPTIONED)
    sleeper.session.set_on_demand(True)
    sleeper.states.wait_for(lambda told: told[-1] == "sleeping")


def test_a_camera_changed_in_sleep_is_opened_when_it_wakes(sleeper: Sleeper) -> None:
    sleeper.begin()
    sleeper.fall_asleep()
    other = FakeCamera("Other Camera")
    sleeper.session.set_source(other)
    sleeper.sink.wait_for_more(2)
    assert other.opened == 0
    sleeper.sink.viewers = True
    Turns(sleeper, other, 90).until_shown()
    assert sleeper.camera.opened == 1
    sleeper.session.stop()
    assert (other.opened, other.closed) == (1, 1)


def test_a_camera_gone_when_it_wakes_is_told_of(sleeper: Sleeper) -> None:
    sleeper.begin()
    sleeper.fall_asleep()
    sleeper.camera.absent = True
    sleeper.sink.viewers = True
    sleeper.errors.wait_for(lambda told: len(told) == 1)
    assert sleeper.states.items[-1] == "searching"
    sleeper.fall_asleep()  # nobody waits for it any more
    sleeper.camera.absent = False
    sleeper.sink.viewers = True
    sleeper.feed_until(CAPTIONED)


def test_stop_while_asleep(impatient: None) -> None:
    before = threading.active_count()
    for _ in range(5):
        made = Sleeper()
        made.begin()
        made.fall_asleep()
        made.session.stop()
        assert made.all_closed()
        assert made.states.items[-1] == "stopped"
        assert threading.active_count() == before


@pytest.mark.parametrize("viewers", [None, True])
def test_unknown_or_watched_it_never_sleeps(impatient: None, viewers: bool | None) -> None:
    made = Sleeper()
    made.sink.viewers = viewers
    made.begin()
    made.sink.wait_for_more(30)
    made.session.stop()
    assert "sleeping" not in made.states.items


def test_a_sink_that_cannot_say_never_sleeps(impatient: None) -> None:
    class Mute:
        """A sink without `watched`."""

        name = "Mute"

        def __init__(self) -> None:
            self.sent = Told()

        def __enter__(self) -> Mute:
            return self

        def __exit__(self, *rest: object) -> None:
            pass

        def send(self, image: Image, time: float) -> None:
            self.sent(image[0, 0, 0])

    camera, sink, states = FakeCamera(), Mute(), Told()
    camera.give(now())
    session = LiveSession(
        camera,
        lambda size, rate: sink,
        None,
        captioner=None,  # type: ignore[arg-type]
        style=FakeStyle(),
        rate=RATE,
        on_demand=True,
        hooks=Hooks(state=states),
    )
    session.start()
    sink.sent.wait_for(lambda told: len(told) > 30)
    session.stop()
    assert "sleeping" not in states.items
    assert picture(60)[0, 0, 0] in sink.sent.items
