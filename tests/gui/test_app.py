"""The program put together: which window opens when, and how it ends."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from fakes import FakeEngine
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from gui import app as module
from gui import background, desktop_notes
from gui.app import App
from gui.signals import Signals
from subtitles.settings import Settings


class Window(QWidget):
    done = Signal()


class Fake(FakeEngine):
    def close(self) -> bool:
        self.calls.append("close")
        return True


Make = Callable[..., App]


@pytest.fixture
def make(qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    made: list[App] = []
    windows = {name: lambda app: Window() for name in module.WINDOWS}
    monkeypatch.setattr(module, "WINDOWS", windows)
    monkeypatch.setattr(App, "_make_hotkeys", lambda self: None)
    before = qapp.quitOnLastWindowClosed()

    def run(*, tray: bool = False, minimised: bool = False, **settings: object) -> App:
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: tray)
        chosen = replace(Settings(first_run_done=True), **settings)  # type: ignore[arg-type]
        app = App(qapp, chosen, minimised=minimised, engine=Fake(chosen))  # type: ignore[arg-type]
        made.append(app)
        app.begin()
        if chosen.first_run_done or minimised:
            qtbot.waitUntil(lambda: "start" in app.engine.calls)  # type: ignore[attr-defined]
        return app

    yield run
    for app in made:
        app.close()
        qapp.aboutToQuit.disconnect(app.close)
        for window in app._windows.values():
            window.deleteLater()
    qapp.setQuitOnLastWindowClosed(before)


def visible(app: App) -> set[str]:
    return {name for name, window in app._windows.items() if window.isVisible()}


def test_with_a_tray_it_starts_without_a_window(make: Make, qapp: QApplication) -> None:
    app = make(tray=True)
    assert app.tray is not None and not visible(app)
    assert not qapp.quitOnLastWindowClosed()


def test_without_a_tray_the_window_is_enough(make: Make, qtbot: QtBot, qapp: QApplication) -> None:
    app = make()
    qtbot.waitUntil(lambda: visible(app) == {"preview"})
    assert app.tray is None and qapp.quitOnLastWindowClosed()
    assert not app._windows["preview"].isMinimized()


def test_at_login_without_a_tray_the_window_is_out_of_the_way(make: Make, qtbot: QtBot) -> None:
    app = make(minimised=True)
    qtbot.waitUntil(lambda: "preview" in app._windows)
    assert app._windows["preview"].isMinimized()


def test_a_tray_that_comes_later_is_used(
    make: Make, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    monkeypatch.setattr(module, "LATER", 1)
    app = make()
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    qtbot.waitUntil(lambda: app.tray is not None)
    assert not qapp.quitOnLastWindowClosed() and not app._looks.isActive()


def test_who_wants_a_window_gets_it(make: Make, qtbot: QtBot) -> None:
    app = make(tray=True, start_minimised=False)
    qtbot.waitUntil(lambda: visible(app) == {"preview"})


def test_the_first_run_comes_first(make: Make, qtbot: QtBot) -> None:
    app = make(first_run_done=False)
    qtbot.waitUntil(lambda: visible(app) == {"first run"})
    assert "start" not in app.engine.calls, "no camera before it is asked about"  # type: ignore[attr-defined]
    app.come_forward()
    assert visible(app) == {"first run"}
    app.set_up()
    assert visible(app) == {"preview"}


def test_at_login_no_first_run(make: Make) -> None:
    assert not visible(make(tray=True, minimised=True, first_run_done=False))


def test_windows_are_made_once_and_shown_again(make: Make) -> None:
    app = make(tray=True)
    app.actions.settings.trigger()
    app.actions.diagnostics.trigger()
    assert visible(app) == {"settings", "diagnostics"}
    window = app._windows["settings"]
    window.close()
    app.actions.settings.trigger()
    assert app._windows["settings"] is window and window.isVisible()
    window.showMinimized()
    app.actions.settings.trigger()
    assert not window.isMinimized()


def test_another_language_makes_the_windows_anew(make: Make, qtbot: QtBot) -> None:
    app = make(tray=True)
    app.show("settings")
    app.show("preview")
    app._windows["preview"].close()
    before = app._windows["settings"]
    try:
        app.engine.change(interface_language="de")
        qtbot.waitUntil(lambda: app._windows.get("settings") is not before)
        assert visible(app) == {"settings"}
    finally:
        app.engine.change(interface_language="en")
        qtbot.waitUntil(lambda: app._language == "en")
        qtbot.wait(1)


def test_closing_ends_everything_once(make: Make) -> None:
    app = make(tray=True)
    app.show("preview")
    app.close()
    app.close()
    assert app.engine.calls.count("close") == 1 and not visible(app)  # type: ignore[attr-defined]
    app.show("preview")
    assert not visible(app), "no window comes back at the end"
    assert background.finish(1.0)


def test_logging_out_closes_the_devices(make: Make, qapp: QApplication) -> None:
    app = make(tray=True)

    class Manager(QObject):
        def setRestartHint(self, hint: object) -> None:
            pass

    app._log_out(Manager())  # type: ignore[arg-type]
    assert "close" in app.engine.calls  # type: ignore[attr-defined]


def test_troubles_become_notifications_with_and_without_a_tray(
    make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr("gui.desktop_notes.notify", lambda *what: shown.append(what))
    make().engine.told.emit("camera gone", "plug it in")
    assert shown == [("Camera gone", "Plug it in")]
    app = make(tray=True)
    assert app.tray is not None
    monkeypatch.setattr(app.tray, "notify", lambda *what: shown.append(what))
    app.tell("settings damaged")
    assert shown[1:] == [("Settings damaged", "")]


def test_the_first_run_is_not_interrupted(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr("gui.desktop_notes.notify", lambda *note: shown.append(note))
    app = make(first_run_done=False)
    qtbot.waitUntil(lambda: visible(app) == {"first run"})
    app.tell("no virtual camera", "page 3 says how to get one")
    assert not shown
    app.set_up()
    app.tell("camera lost", "plug it in")
    assert len(shown) == 1


def test_a_notification_for_the_desktop_itself() -> None:
    pytest.importorskip("jeepney", reason="missing: jeepney (pip install -e '.[test]')")
    made = desktop_notes.message("Camera gone", "plug <it> in")
    assert made.body[3:5] == ("Camera gone", "plug &lt;it&gt; in")
    assert made.serialise(1)


def test_the_system_ends_it_while_qt_waits(qtbot: QtBot) -> None:
    before = signal.getsignal(signal.SIGTERM)
    signals = Signals()
    signals.listen()
    try:
        with qtbot.waitSignal(signals.came, timeout=20_000):
            os.kill(os.getpid(), signal.SIGTERM)
    finally:
        signals.close()
    assert signal.getsignal(signal.SIGTERM) is before
