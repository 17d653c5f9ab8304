"""The main window shows what the engine tells, only while it can be seen, and passes wishes on."""

from __future__ import annotations

from typing import cast

import numpy as np
import pytest
import shiboken6
from fakes import FakeEngine
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gui.actions import Actions
from gui.engine import Engine
from gui.preview import PreviewWindow
from subtitles.emotions import EMOTIONS
from subtitles.errors import SinkError
from subtitles.types import Face, TrackedFace


def picture(colour: str = "red", size: tuple[int, int] = (160, 90)) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB888)
    image.fill(QColor(colour))
    return image


def face(number: int = 1, emotion: str = "happy") -> TrackedFace:
    shares = np.full(7, 0.05, np.float32)
    shares[EMOTIONS.index(emotion)] = 0.7
    return TrackedFace(number, Face((0, 0, 10, 10), 1.0), shares, emotion)


@pytest.fixture
def actions(engine: FakeEngine) -> Actions:
    return Actions(cast(Engine, engine))


@pytest.fixture
def window(qtbot: QtBot, engine: FakeEngine, actions: Actions) -> PreviewWindow:
    window = PreviewWindow(cast(Engine, engine), actions)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def texts(window: PreviewWindow) -> str:
    return " ".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_it_watches_only_while_it_can_be_seen(window: PreviewWindow, engine: FakeEngine) -> None:
    assert engine.watchers == [window]
    window.setWindowState(Qt.WindowState.WindowMinimized)
    assert engine.watchers == []
    window.setWindowState(Qt.WindowState.WindowNoState)
    assert engine.watchers == [window]
    window.close()
    assert engine.watchers == []
    window.show()
    assert engine.watchers == [window]


def test_nothing_is_taken_in_while_hidden(window: PreviewWindow, engine: FakeEngine) -> None:
    engine.faces_changed.emit([face()])
    engine.show(picture())
    assert window.history.charts and window.picture.image is not None
    window.hide()
    engine.faces_changed.emit([face()])
    engine.show(picture())
    assert not window.history.charts
    assert window.picture.image is None


def test_the_published_picture_is_shown_in_its_own_proportions(
    qtbot: QtBot, window: PreviewWindow, engine: FakeEngine
) -> None:
    engine.show(picture("red"))
    place = window.picture.place()
    assert place.width() / place.height() == pytest.approx(16 / 9, rel=0.01)

    def painted() -> str:
        return window.picture.grab().toImage().pixelColor(place.center().toPoint()).name()

    qtbot.waitUntil(lambda: painted() == "#ff0000")
    engine.show(picture("blue"))
    qtbot.waitUntil(lambda: painted() == "#0000ff")


def test_figures_and_state_are_in_words(window: PreviewWindow, engine: FakeEngine) -> None:
    engine.give_stats(
        recent_rate=29.97,
        recent_analysis_rate=14.6,
        cpu_percent=38.2,
        latency_ms={"median": 23.4, "p99": 40.0},
    )
    for figure in ("30 frames/s", "23 ms", "15 analyses/s", "38 %"):
        assert figure in window.figures.text()
    assert "Fake Camera" in window.status.text()
    engine.enter("clean")
    assert "Clean video" in window.status.text()


def test_without_figures_nothing_is_made_up(window: PreviewWindow, engine: FakeEngine) -> None:
    engine.give_stats(recent_rate=None, rate=None, latency_ms={"median": None})
    assert window.figures.text() == ""


def test_mirroring_is_said_and_kept(window: PreviewWindow, engine: FakeEngine) -> None:
    assert "Others see it the right way round" in texts(window)
    window.mirror.click()
    assert engine.settings.mirror_preview is False
    assert "the picture others see" in texts(window)
    engine.change(mirror_preview=True)
    assert window.mirror.isChecked()
    assert len(engine.changes) == 2  # what the engine says is not asked of it again


def test_captions_off_leaves_no_old_charts(window: PreviewWindow, engine: FakeEngine) -> None:
    engine.faces_changed.emit([face()])
    engine.enter("paused")
    assert not window.history.charts
    assert "Captions are off" in texts(window)


def test_a_problem_is_explained_and_can_be_mended(
    qtbot: QtBot, window: PreviewWindow, engine: FakeEngine, actions: Actions
) -> None:
    assert not window.banner.isVisible()
    engine.problem = SinkError("no virtual camera", "install it")
    engine.enter("problem")
    assert window.banner.isVisible()
    assert "calls don't see this picture" in texts(window)
    assert "No virtual camera" in texts(window)
    fix, again = window.banner.findChildren(QPushButton)
    with qtbot.waitSignal(actions.first_run.triggered):
        fix.click()
    again.click()
    assert engine.calls == ["restart"]
    engine.problem = None
    engine.enter("on")
    assert not window.banner.isVisible()


def test_only_a_lacking_virtual_camera_is_sent_to_its_fix(
    window: PreviewWindow, engine: FakeEngine
) -> None:
    engine.tell("the camera is away", "plug it in")
    assert "The camera is away" in texts(window) and "Plug it in" in texts(window)
    fix, again = window.banner.findChildren(QPushButton)
    assert not fix.isVisible() and again.isVisible()


def test_a_waiting_change_offers_the_restart(window: PreviewWindow, engine: FakeEngine) -> None:
    engine.needs_restart = True
    engine.change(rate=25.0)
    assert window.banner.isVisible()
    window.banner.findChildren(QPushButton)[1].click()
    assert engine.calls == ["restart"]


def test_old_pictures_go_when_the_engine_stops(window: PreviewWindow, engine: FakeEngine) -> None:
    engine.show(picture())
    engine.enter("off")
    assert window.picture.image is None
    assert window.picture.accessibleDescription() == "Off"


def test_everything_is_in_the_menus(window: PreviewWindow, actions: Actions) -> None:
    def below(menu: object) -> list[object]:
        found: list[object] = []
        for action in menu.actions():  # type: ignore[attr-defined]
            found += [action, *(below(action.menu()) if action.menu() else [])]
        return found

    listed = below(window.menuBar())
    wanted = [actions.captions, actions.clean, actions.settings, actions.diagnostics]
    wanted += [actions.first_run, actions.quit, actions.cameras.menuAction()]
    wanted += [*actions.top_k.actions(), *actions.smoothing.actions()]
    assert all(action in listed for action in wanted)


def test_a_window_made_anew_has_the_same_menus(
    qtbot: QtBot, engine: FakeEngine, actions: Actions
) -> None:
    for _ in range(2):  # as when the language changes
        window = PreviewWindow(cast(Engine, engine), actions)
        qtbot.addWidget(window)
        window.show()
        assert window.menuBar().actions()[1].menu() is actions.cameras
        window.close()
        shiboken6.delete(window)
    assert shiboken6.isValid(actions.cameras)
    assert engine.watchers == []
    engine.faces_changed.emit([face()])  # nobody who is gone is called
    engine.enter("paused")
