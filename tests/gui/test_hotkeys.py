"""Hotkeys of our own windows, and what is made of those heard elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import pytest
from fakes import FakeEngine
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gui.actions import Actions
from gui.hotkeys import Hotkeys, on_wayland, suited
from gui.hotkeys_portal import PortalKeys
from gui.hotkeys_system import SystemKeys
from gui.hotkeys_x11 import X11Keys
from subtitles.settings import Settings

KEYS = {
    "hotkey_captions": "Ctrl+Alt+C",
    "hotkey_clean": "Ctrl+Alt+V",
    "hotkey_preview": "Ctrl+Alt+E",
}
HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Ears(QObject):
    """Hears what the test says."""

    pressed = Signal(str)
    told = Signal(str)
    bound = Signal(object)
    alone = True

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Mapping[str, str] | str] = []

    def start(self, keys: Mapping[str, str]) -> None:
        self.heard.append(keys)

    def stop(self) -> None:
        self.heard.append("stop")

    def close(self) -> None:
        self.heard.append("close")


class Desk:
    """Hotkeys with an engine, a window, and a note of what was triggered."""

    def __init__(self, qtbot: QtBot, settings: Settings | None = None) -> None:
        self.engine, self.ears = FakeEngine(settings or Settings(**KEYS)), Ears()
        self.actions = Actions(self.engine)  # type: ignore[arg-type]
        self.done: list[str] = []
        for name in ("captions", "clean", "preview"):
            action = getattr(self.actions, name)
            action.triggered.connect(lambda _=False, name=name: self.done.append(name))
        self.hotkeys = Hotkeys(self.engine, self.actions, make=lambda: self.ears)  # type: ignore[arg-type]
        self.window = QWidget()
        qtbot.addWidget(self.window)

    def activate(self, qtbot: QtBot) -> None:
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(lambda: bool(self.window.actions()))


def test_our_own_windows_hear_the_keys_from_the_start(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.activate(qtbot)
    for key in (Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_E):
        qtbot.keyClick(desk.window, key, HELD)
    assert desk.done == ["captions", "clean", "preview"]
    assert not desk.ears.heard  # off by default: nothing listens to other programs


def test_changed_keys_work_at_once_and_the_old_ones_no_more(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.activate(qtbot)
    desk.engine.change(hotkey_captions="Ctrl+Alt+X", hotkey_clean="")
    for key in (Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_X):
        qtbot.keyClick(desk.window, key, HELD)
    assert desk.done == ["captions"]


def test_menus_show_the_keys(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    assert desk.actions.clean.shortcut() == QKeySequence("Ctrl+Alt+V")


def test_a_hand_written_key_that_cannot_be_used_is_passed_over(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(**{**KEYS, "hotkey_captions": "Nonsense"}, global_hotkeys=True))
    assert desk.actions.captions.shortcut().isEmpty()
    assert desk.ears.heard == [{"clean": "Ctrl+Alt+V", "preview": "Ctrl+Alt+E"}]


def test_keys_heard_in_other_programs_do_the_same(qtbot: QtBot) -> None:
    desk = Desk(qtbot)
    desk.engine.change(global_hotkeys=True)
    desk.ears.pressed.emit("clean")
    desk.engine.change(global_hotkeys=False)
    desk.ears.pressed.emit("clean")  # still on its way when it was switched off
    assert desk.done == ["clean"]
    assert desk.ears.heard[1:] == ["stop"]


def test_other_settings_leave_the_listening_alone(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(**KEYS, global_hotkeys=True))
    desk.engine.change(top_k=3)
    assert len(desk.ears.heard) == 1


def test_one_press_in_our_window_acts_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk(qtbot, Settings(**KEYS, global_hotkeys=True))
    desk.ears.alone = False
    active = Qt.ApplicationState.ApplicationActive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: active)
    desk.ears.pressed.emit("captions")
    assert desk.done == []  # the window's own shortcut has already acted
    inactive = Qt.ApplicationState.ApplicationInactive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: inactive)
    desk.ears.pressed.emit("captions")
    assert desk.done == ["captions"]


def test_problems_and_given_keys_are_passed_on_and_forgotten_when_switched_off(
    qtbot: QtBot,
) -> None:
    desk = Desk(qtbot, Settings(**KEYS, global_hotkeys=True))
    told: list[str] = []
    desk.hotkeys.told.connect(told.append)
    desk.ears.told.emit("no portal")
    desk.ears.bound.emit({"clean": "Ctrl+Alt+V"})
    assert (desk.hotkeys.problem, desk.hotkeys.given) == ("no portal", {"clean": "Ctrl+Alt+V"})
    desk.engine.change(global_hotkeys=False)
    assert (desk.hotkeys.problem, desk.hotkeys.given) == ("", {})
    assert told == ["no portal", ""]


def test_closing_ends_the_listening_and_the_following(qtbot: QtBot) -> None:
    desk = Desk(qtbot, Settings(**KEYS, global_hotkeys=True))
    desk.hotkeys.close()
    desk.engine.change(hotkey_clean="")
    assert desk.ears.heard[1:] == ["close"]


@pytest.mark.skipif(sys.platform != "linux", reason="Wayland is a thing of Linux")
def test_the_portal_is_used_on_wayland_only(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_SESSION_TYPE", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert not on_wayland()
    assert isinstance(suited().hearer, X11Keys if sys.platform == "linux" else SystemKeys)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert on_wayland()
    assert isinstance(suited().hearer, PortalKeys)
    monkeypatch.delenv("WAYLAND_DISPLAY")
    monkeypatch.setenv("XDG_SESSION_TYPE", "wayland")
    assert on_wayland()
