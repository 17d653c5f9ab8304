"""Without a tray: no window takes the picture out of a call just by being closed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from fakes import FakeEngine
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from gui import app as module
from gui.app import App
from gui.first_run import FirstRun
from gui.staying import Question
from subtitles.settings import Settings

K = Qt.Key

Begin = Callable[..., App]


class Engine(FakeEngine):
    def close(self) -> bool:
        return True


class Window(QMainWindow):
    done = Signal()


@pytest.fixture
def left(monkeypatch: pytest.MonkeyPatch) -> list[App]:
    """Whoever was asked to end, instead of its end."""
    apps: list[App] = []
    monkeypatch.setattr(App, "leave", lambda app: apps.append(app))
    return apps


@pytest.fixture
def begin(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch, left: list[App]
) -> Iterator[Begin]:
    made: list[App] = []
    monkeypatch.setattr(App, "_make_hotkeys", lambda self: None)
    before = qapp.quitOnLastWindowClosed()

    def run(
        first: str = "preview", *, tray: bool = False, camera: str = "Our Camera", done: bool = True
    ) -> App:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: tray)
        settings = Settings(first_run_done=done)
        engine = Engine(settings)
        engine.camera = camera
        windows = {name: lambda app: Window() for name in module.WINDOWS}
        windows["first run"] = lambda app: FirstRun(engine, cameras=list)  # type: ignore[assignment,arg-type,return-value]
        monkeypatch.setattr(module, "WINDOWS", windows)
        app = App(qapp, settings, engine=engine)  # type: ignore[arg-type]
        made.append(app)
        app.begin()
        if tray:
            app.show(first)
        qtbot.waitUntil(lambda: first in app.windows and app.windows[first].isVisible())
        qtbot.waitActive(app.windows[first])
        return app

    yield run
    for app in made:
        app.close()
        qapp.aboutToQuit.disconnect(app.close)
        for window in app.windows.values():
            window.deleteLater()
    qapp.setQuitOnLastWindowClosed(before)


def test_logging_out_is_not_held_up(
    begin: Begin, monkeypatch: pytest.MonkeyPatch, left: list[App]
) -> None:
    app = begin()
    monkeypatch.setattr(QApplication, "isSavingSession", lambda self: True)
    assert app.windows["preview"].close()
    assert not app.windows["preview"].findChildren(Question)


def seen(app: App) -> set[str]:
    return {name for name, window in app.windows.items() if window.isVisible()}


def question(owner: QObject) -> Question:
    """Return the question that is open above a window."""
    (found,) = owner.findChildren(Question)
    assert found.isVisible()
    return found


def test_it_asks_and_the_picture_stays_unless_told_otherwise(
    begin: Begin, left: list[App], qtbot: QtBot
) -> None:
    app = begin()
    window = app.windows["preview"]
    assert not window.close() and window.isVisible()
    asked = question(window)
    assert "Our Camera" in asked.text()
    qtbot.waitActive(asked)
    assert asked.focusWidget() is asked.keeps, "Enter and Space keep it running"
    QTest.keyClick(asked, K.Key_Return)
    assert window.isMinimized() and not left
    assert app.tray is None, "minimised, so the panel or another start brings it back"
    app.come_forward()
    assert not window.isMinimized()


def test_escape_keeps_it_running_too(begin: Begin, left: list[App], qtbot: QtBot) -> None:
    window = begin().windows["preview"]
    window.close()
    qtbot.waitActive(question(window))
    QTest.keyClick(question(window), K.Key_Escape)
    assert window.isMinimized() and not left


def test_quitting_is_one_key_away(begin: Begin, left: list[App], qtbot: QtBot) -> None:
    app = begin()
    window = app.windows["preview"]
    window.close()
    asked = question(window)
    qtbot.waitActive(asked)
    QTest.keyClick(asked, K.Key_Tab)
    assert asked.focusWidget() is asked.quits
    QTest.keyClick(asked.quits, K.Key_Space)
    assert left == [app]


def test_it_asks_again_the_next_time(begin: Begin, qapp: QApplication) -> None:
    app = begin()
    window = app.windows["preview"]
    for _ in range(2):
        window.close()
        question(window).keeps.click()
        assert window.isMinimized()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the one answered goes


def test_closing_a_minimised_window_asks_where_it_can_be_seen(begin: Begin) -> None:
    window = begin().windows["preview"]
    window.showMinimized()
    window.close()
    assert not window.isMinimized() and question(window)


def test_another_last_window_leaves_the_preview_behind(begin: Begin, left: list[App]) -> None:
    app = begin()
    app.show("settings")
    app.windows["preview"].close()
    assert seen(app) == {"settings"}, "there is another one, so nothing is asked"
    app.windows["settings"].close()
    question(app.windows["settings"]).keeps.click()
    assert seen(app) == {"preview"} and app.windows["preview"].isMinimized() and not left


def test_while_nothing_is_published_nothing_is_asked(begin: Begin, qapp: QApplication) -> None:
    window = begin(camera="").windows["preview"]
    assert window.close() and not window.findChildren(Question)
    assert qapp.quitOnLastWindowClosed(), "Qt ends the program"


def test_with_a_tray_nothing_is_asked(begin: Begin, qapp: QApplication) -> None:
    app = begin(tray=True)
    assert app.windows["preview"].close() and not seen(app)
    assert not qapp.quitOnLastWindowClosed()


@pytest.mark.parametrize("camera", ["", "Our Camera"])
def test_put_off_the_first_run_gives_way_to_the_preview(begin: Begin, camera: str) -> None:
    app = begin("first run", camera=camera, done=False)
    app.engine.state = "off"  # type: ignore[misc]
    QTest.keyClick(app.windows["first run"], K.Key_Escape)
    assert seen(app) == {"preview"}
    assert app.engine.calls == ["start"]  # type: ignore[attr-defined]
    assert not app.engine.settings.first_run_done


def test_with_a_tray_the_first_run_just_closes(begin: Begin) -> None:
    app = begin("first run", tray=True, done=False)
    QTest.keyClick(app.windows["first run"], K.Key_Escape)
    assert not seen(app)


@pytest.mark.parametrize("name", ["preview", "settings", "first run"])
def test_ctrl_q_ends_it_from_any_window(begin: Begin, left: list[App], name: str) -> None:
    app = begin()
    app.show(name)
    QTest.qWaitForWindowActive(app.windows[name])
    QTest.keyClick(app.windows[name], K.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert left == [app]
