"""The engine with a session that does nothing by itself: what reaches it, what is told, when."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gui.engine import Engine
from gui.running import Run
from subtitles.errors import EngineError, SettingsError, SinkError, SourceError
from subtitles.live import Hooks
from subtitles.pipeline import Source
from subtitles.settings import Settings

QUIET = Settings(source="demo", sink="null")


class Session:
    """Keeps what it is told; tests speak through its hooks."""

    def __init__(self, settings: Settings, source: Source, open_sink: Any, hooks: Hooks) -> None:
        self.settings, self.source, self.open_sink, self.hooks = settings, source, open_sink, hooks
        self.told: list[tuple[str, Any]] = []
        self.failure: Exception | None = None
        self.started = self.stopped = 0
        self.threads: set[str] = set()

    def start(self) -> None:
        self.threads.add(threading.current_thread().name)
        self.started += 1
        self.hooks.state("starting")
        self.hooks.state("running")

    def stop(self) -> None:
        self.threads.add(threading.current_thread().name)
        self.stopped += 1
        self.hooks.state("stopped")

    def break_down(self, error: Exception) -> None:
        self.failure = error
        self.hooks.state("stopped")

    def __getattr__(self, name: str) -> Callable[[Any], None]:
        if not name.startswith("set_"):
            raise AttributeError(name)
        return lambda value: self.told.append((name, value))

    def last(self, name: str) -> Any:
        return [value for told, value in self.told if told == name][-1]

    def count(self, name: str) -> int:
        return len([value for told, value in self.told if told == name])


class Sessions(list[Session]):
    def __call__(self, settings: Settings, source: Source, sink: Any, hooks: Any) -> Session:
        self.append(Session(settings, source, sink, hooks))
        return self[-1]


@pytest.fixture(autouse=True)
def cheap_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    """Networks are not what is tested here."""
    monkeypatch.setattr("subtitles.assemble.pipeline", lambda settings: ("pipeline", settings))


@pytest.fixture
def sessions() -> Sessions:
    return Sessions()


@pytest.fixture
def saved() -> list[Settings]:
    return []


@pytest.fixture
def engine(qtbot: QtBot, sessions: Sessions, saved: list[Settings]) -> Iterator[Engine]:
    made = Engine(QUIET, save=saved.append, make_session=sessions)
    yield made
    assert made.close()


def running(qtbot: QtBot, engine: Engine, sessions: Sessions) -> Session:
    """Start and wait until the networks are in use."""
    engine.start()
    qtbot.waitUntil(lambda: bool(sessions) and sessions[-1].count("set_pipeline") == 1)
    return sessions[-1]


def stats(analysed: int = 0, analysis: int = 0, drawing: int = 0) -> dict[str, Any]:
    return {"analysed": analysed, "errors": {"analysis": analysis, "drawing": drawing}}


def test_it_starts_in_the_background_and_ends(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    states: list[str] = []
    engine.state_changed.connect(states.append)
    assert engine.state == "off"
    session = running(qtbot, engine, sessions)
    assert states == ["starting", "on"] and engine.state == "on"
    engine.start()
    assert len(sessions) == 1, "there is one already"
    engine.stop()
    qtbot.waitUntil(lambda: session.stopped > 0)
    assert engine.state == "off" and states[-1] == "off"
    assert threading.main_thread().name not in session.threads


def test_restarting_ends_the_one_before_the_next_begins(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    first = running(qtbot, engine, sessions)
    engine.restart()
    qtbot.waitUntil(lambda: len(sessions) == 2 and sessions[1].started == 1)
    assert first.stopped
    first.hooks.stats(stats(1))
    first.hooks.state("searching")
    qtbot.waitUntil(lambda: engine.state == "on")
    assert engine.stats == {}, "nobody listens to the old one"


def test_stopping_wakes_a_start_that_waits_for_a_camera(qtbot: QtBot) -> None:
    class Waiting(Session):
        gate = threading.Event()

        def start(self) -> None:
            self.hooks.state("starting")
            assert self.gate.wait(20)

        def stop(self) -> None:
            self.gate.set()

    engine = Engine(QUIET, save=lambda _: None, make_session=Waiting)
    engine.start()
    qtbot.waitUntil(lambda: engine.device != "")
    engine.stop()
    assert engine.close(10.0)


@pytest.mark.parametrize(
    ("change", "method", "value"),
    [
        ({"captions": False}, "set_captions", False),
        ({"analysis_rate": 5.0}, "set_analysis_rate", 5.0),
        ({"release_camera": False}, "set_on_demand", False),
        ({"language": "ja"}, "set_language", "ja"),
        ({"badge": "top-right"}, "set_badge", "top-right"),
        ({"power_saving": False}, "set_power_saving", False),
    ],
)
def test_what_a_session_takes_at_once(
    qtbot: QtBot,
    engine: Engine,
    sessions: Sessions,
    saved: list[Settings],
    change: dict[str, Any],
    method: str,
    value: object,
) -> None:
    session = running(qtbot, engine, sessions)
    engine.change(**change)
    assert session.last(method) == value
    assert not engine.needs_restart
    qtbot.waitUntil(lambda: saved == [replace(QUIET, **change)])


@pytest.mark.parametrize(
    ("change", "method"),
    [
        ({"top_k": 3}, "set_captioner"),
        ({"show": "bar"}, "set_captioner"),
        ({"style": "minimal"}, "set_style"),
        ({"caption_size": 2.0}, "set_style"),
        ({"position": "below"}, "set_style"),
        ({"palette": "contrast"}, "set_style"),
        ({"smoothing": "none"}, "set_pipeline"),
        ({"tau": 1.5}, "set_pipeline"),
        ({"threshold": 0.9}, "set_pipeline"),
        ({"source": "another camera"}, "set_source"),
    ],
)
def test_what_is_made_anew_in_the_background(
    qtbot: QtBot, engine: Engine, sessions: Sessions, change: dict[str, Any], method: str
) -> None:
    session = running(qtbot, engine, sessions)
    before = session.count(method)
    engine.change(**change)
    qtbot.waitUntil(lambda: session.count(method) == before + 1)
    assert len(sessions) == 1 and session.stopped == 0, "the stream goes on"
    if method == "set_pipeline":
        assert session.last(method) == ("pipeline", engine.settings)
    if method == "set_source":
        assert engine.device == "another camera"


@pytest.mark.parametrize(
    "change", [{"sink": "virtual:9"}, {"rate": 15.0}, {"output_size": (640, 360)}, {"size": None}]
)
def test_the_stream_is_not_reformatted_behind_the_users_back(
    qtbot: QtBot, engine: Engine, sessions: Sessions, change: dict[str, Any]
) -> None:
    session = running(qtbot, engine, sessions)
    told = len(session.told)
    engine.change(**change)
    assert engine.needs_restart and len(session.told) == told and len(sessions) == 1
    engine.restart()
    assert not engine.needs_restart
    qtbot.waitUntil(lambda: len(sessions) == 2 and sessions[1].started == 1)
    assert not engine.needs_restart


def test_many_changes_are_made_and_saved_as_one(
    qtbot: QtBot, engine: Engine, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = running(qtbot, engine, sessions)
    gate = threading.Event()
    made: list[Settings] = []

    def pipeline(settings: Settings) -> str:
        assert gate.wait(20)
        made.append(settings)
        return "pipeline"

    monkeypatch.setattr("subtitles.assemble.pipeline", pipeline)
    for number in range(50):
        engine.change(tau=0.5 + number / 100)
    gate.set()
    qtbot.waitUntil(lambda: bool(made) and made[-1].tau == engine.settings.tau)
    qtbot.waitUntil(lambda: session.last("set_pipeline") == "pipeline")
    assert len(made) <= 2


def test_changes_before_the_session_is_there_are_not_lost(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    engine.start()
    engine.change(captions=False, top_k=4)
    engine.set_clean(True)
    qtbot.waitUntil(lambda: bool(sessions) and sessions[0].count("set_pipeline") == 1)
    session = sessions[0]
    assert session.settings.captions is False or session.last("set_captions") is False
    assert session.settings.top_k == 4 or session.count("set_captioner") >= 1
    assert session.last("set_clean") is True and engine.state == "clean"


@pytest.mark.parametrize("changes", [{"top_k": 9}, {"nonsense": 1}, {"style": 3}])
def test_a_bad_value_changes_nothing(
    engine: Engine, saved: list[Settings], changes: dict[str, Any]
) -> None:
    with pytest.raises(SettingsError):
        engine.change(**changes)
    assert engine.settings == QUIET and not saved


def test_settings_that_cannot_be_saved_are_told_and_used(qtbot: QtBot, sessions: Sessions) -> None:
    def save(settings: Settings) -> None:
        raise SettingsError("settings not saved: disk full", "free some space")

    engine = Engine(QUIET, save=save, make_session=sessions)
    with qtbot.waitSignal(engine.told) as told:
        engine.change(top_k=2)
    assert told.args == ["settings not saved: disk full", "free some space"]
    assert engine.settings.top_k == 2 and engine.state == "problem"
    engine.close()


def test_a_name_of_another_version_falls_back_and_is_told(qtbot: QtBot, sessions: Sessions) -> None:
    strange = replace(QUIET, style="hologram", smoothing="steady")
    engine = Engine(strange, save=lambda _: None, make_session=sessions)
    with qtbot.waitSignal(engine.told) as told:
        engine.start()
    assert "hologram" in told.args[0]
    assert engine.settings.style == Settings().style
    qtbot.waitUntil(lambda: sessions[0].count("set_pipeline") == 1)
    assert sessions[0].settings.style == Settings().style
    engine.close()


def test_clean_video_goes_over_everything_and_is_not_kept(
    qtbot: QtBot, engine: Engine, sessions: Sessions, saved: list[Settings]
) -> None:
    session = running(qtbot, engine, sessions)
    engine.set_clean(True)
    assert session.last("set_clean") is True, "at once, from this thread"
    assert engine.clean and engine.state == "clean"
    session.hooks.error(EngineError("captions are interrupted", "wait"))
    qtbot.waitUntil(lambda: engine.problem is not None)
    assert engine.state == "clean"
    engine.set_captions(True)
    assert session.last("set_clean") is False and not engine.clean
    assert not saved


def test_captions_off_and_on(qtbot: QtBot, engine: Engine, sessions: Sessions) -> None:
    session = running(qtbot, engine, sessions)
    engine.set_captions(False)
    assert engine.state == "paused" and session.last("set_captions") is False
    engine.set_captions(True)
    assert engine.state == "on" and session.last("set_captions") is True


def test_a_camera_that_goes_and_comes_back(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    session = running(qtbot, engine, sessions)
    with qtbot.waitSignal(engine.told) as told:
        session.hooks.state("searching")
        session.hooks.error(SourceError("camera was unplugged", "plug it in"))
    assert told.args == ["camera was unplugged", "plug it in"]
    assert engine.state == "searching" and engine.problem is not None
    session.hooks.state("running")
    qtbot.waitUntil(lambda: engine.state == "on" and engine.problem is None)
    session.hooks.state("sleeping")
    qtbot.waitUntil(lambda: engine.state == "sleeping")


def test_failing_captions_are_a_problem_until_they_work_again(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    session = running(qtbot, engine, sessions)
    session.hooks.stats(stats(10))
    session.hooks.error(EngineError("captions are interrupted", "wait"))
    qtbot.waitUntil(lambda: engine.state == "problem")
    session.hooks.stats(stats(10, analysis=1))
    session.hooks.stats(stats(11, drawing=1, analysis=1))
    qtbot.waitUntil(lambda: engine.stats == stats(11, drawing=1, analysis=1))
    assert engine.state == "problem"
    session.hooks.stats(stats(20, drawing=1, analysis=1))
    qtbot.waitUntil(lambda: engine.state == "on")


def test_a_broken_session_is_told_and_can_be_started_again(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    session = running(qtbot, engine, sessions)
    with qtbot.waitSignal(engine.told) as told:
        session.break_down(SinkError("no space left", "free some"))
    assert told.args == ["no space left", "free some"]
    assert engine.state == "problem" and session.stopped
    assert len(sessions) == 1, "a file would be written over"
    engine.start()
    qtbot.waitUntil(lambda: engine.state == "on")
    assert len(sessions) == 2 and engine.problem is None


def test_a_broken_virtual_camera_session_resumes_by_itself(
    qtbot: QtBot, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.recovery.AGAIN", 1)
    monkeypatch.setattr("gui.recovery.CALM", 0.0)
    engine = Engine(replace(QUIET, sink="virtual"), save=lambda _: None, make_session=sessions)
    session = running(qtbot, engine, sessions)
    session.break_down(RuntimeError("oops"))
    qtbot.waitUntil(lambda: len(sessions) == 2 and engine.state == "on")
    engine.close()


def test_one_that_breaks_down_at_once_is_not_started_over_and_over(
    qtbot: QtBot, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.recovery.AGAIN", 1)
    engine = Engine(replace(QUIET, sink="virtual"), save=lambda _: None, make_session=sessions)
    session = running(qtbot, engine, sessions)
    session.break_down(RuntimeError("oops"))
    qtbot.waitUntil(lambda: engine.state == "problem")
    qtbot.wait(50)
    assert len(sessions) == 1
    assert engine.problem is not None and "RuntimeError" in engine.problem.message
    engine.close()


def test_a_session_that_cannot_be_made_is_told(qtbot: QtBot) -> None:
    def refuse(*arguments: object) -> Any:
        raise SettingsError("unknown sink 'x'", "choose another")

    engine = Engine(QUIET, save=lambda _: None, make_session=refuse)
    with qtbot.waitSignal(engine.told) as told:
        engine.start()
    assert told.args == ["unknown sink 'x'", "choose another"]
    assert engine.state == "problem"
    engine.close()


def test_the_end_of_a_film_is_no_trouble(qtbot: QtBot, engine: Engine, sessions: Sessions) -> None:
    session = running(qtbot, engine, sessions)
    session.hooks.state("stopped")
    qtbot.waitUntil(lambda: engine.state == "off")
    assert engine.problem is None


def test_networks_that_cannot_be_loaded_leave_the_video_running(
    qtbot: QtBot, engine: Engine, sessions: Sessions, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(settings: Settings) -> Any:
        raise EngineError("torch is not installed", "pip install it")

    monkeypatch.setattr("subtitles.assemble.pipeline", refuse)
    with qtbot.waitSignal(engine.told) as told:
        engine.start()
    assert told.args == ["torch is not installed", "pip install it"]
    assert engine.state == "problem" and sessions[0].stopped == 0


def test_pictures_come_only_while_somebody_watches(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    session = running(qtbot, engine, sessions)
    assert session.last("set_tap") is None
    one, other = object(), object()
    engine.watch(one)
    engine.watch(other)
    tap = session.last("set_tap")
    picture = np.zeros((4, 6, 3), np.uint8)
    picture[1, 2] = (10, 20, 30)
    with qtbot.waitSignal(engine.picture_changed):
        tap(picture, 0.01)
    picture[:] = 99  # the session uses it again
    shown = engine.picture
    assert shown is not None and (shown.width(), shown.height()) == (6, 4)
    assert shown.pixelColor(2, 1).getRgb()[:3] == (30, 20, 10)
    engine.unwatch(one)
    assert session.last("set_tap") is not None
    engine.unwatch(other)
    assert session.last("set_tap") is None


def test_a_window_that_cannot_keep_up_gets_no_queue_of_pictures(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    session = running(qtbot, engine, sessions)
    came: list[None] = []
    engine.picture_changed.connect(lambda: came.append(None))
    engine.watch(self := object())
    tap = session.last("set_tap")
    for value in range(5):
        tap(np.full((2, 2, 3), value, np.uint8), 0.0)
    qtbot.waitUntil(lambda: bool(came))
    assert len(came) == 1
    assert engine.picture is not None and engine.picture.pixelColor(0, 0).red() == 4
    tap(np.zeros((2, 2, 3), np.uint8), 0.0)
    qtbot.waitUntil(lambda: len(came) == 2)
    engine.unwatch(self)


def test_the_virtual_camera_comes_later(qtbot: QtBot, engine: Engine, sessions: Sessions) -> None:
    running(qtbot, engine, sessions)
    run = engine._run
    assert isinstance(run, Run)
    with qtbot.waitSignal(engine.told):
        run._hear(run, "refused", SinkError("no virtual camera", "install one"))
    assert engine.state == "problem" and engine.camera == ""
    run._hear(run, "opened", "Emotion Subtitles")
    qtbot.waitUntil(lambda: engine.state == "on")
    assert engine.camera == "Emotion Subtitles"


def test_advice_on_the_virtual_camera_is_told_and_no_problem(
    qtbot: QtBot, engine: Engine, sessions: Sessions
) -> None:
    running(qtbot, engine, sessions)
    run = engine._run
    assert isinstance(run, Run)
    with qtbot.waitSignal(engine.told) as told:
        run._hear(run, "advice", SinkError("exclusive_caps is off", "load the module anew"))
    assert told.args == ["exclusive_caps is off", "load the module anew"]
    assert engine.state == "on" and engine.problem is None


def test_closing_waits_for_what_is_being_saved(qtbot: QtBot, sessions: Sessions) -> None:
    gate, kept = threading.Event(), list[int]()

    def save(settings: Settings) -> None:
        assert gate.wait(20)
        kept.append(settings.top_k)

    engine = Engine(QUIET, save=save, make_session=sessions)
    engine.change(top_k=2)
    engine.change(top_k=3)
    threading.Timer(0.05, gate.set).start()
    assert engine.close(10.0)
    assert kept[-1] == 3
