"""Hotkeys through pynput, with a stand-in for it: it is not installed on Linux."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from gui.hotkeys_system import SystemKeys
from gui.hotkeys_thread import ThreadedKeys

KEYS = {"captions": "Ctrl+Alt+C", "preview": "Ctrl+Alt+E"}


class GlobalHotKeys(threading.Thread):
    """Has of pynput's class what we use."""

    there: list[GlobalHotKeys]
    IS_TRUSTED = True

    def __init__(self, calls: Mapping[str, Callable[[], None]]) -> None:
        super().__init__(daemon=True)
        self.calls, self.stopped = calls, threading.Event()
        self.there.append(self)

    def wait(self) -> None:
        """Ready at once."""

    def run(self) -> None:
        self.stopped.wait()

    def stop(self) -> None:
        self.stopped.set()


@pytest.fixture
def listeners(monkeypatch: pytest.MonkeyPatch) -> list[GlobalHotKeys]:
    """Stand in for the library; returns its listeners."""
    GlobalHotKeys.there = []
    keyboard = ModuleType("pynput.keyboard")
    keyboard.GlobalHotKeys = GlobalHotKeys  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pynput", ModuleType("pynput"))
    monkeypatch.setitem(sys.modules, "pynput.keyboard", keyboard)
    return GlobalHotKeys.there


@pytest.fixture
def ears() -> Iterator[ThreadedKeys]:
    ears = ThreadedKeys(SystemKeys())
    yield ears
    ears.close()


def test_the_library_is_asked_for_these_keys(
    qtbot: QtBot, ears: ThreadedKeys, listeners: list[GlobalHotKeys]
) -> None:
    with qtbot.waitSignal(ears.told) as told:
        ears.start(KEYS)
    assert told.args == [""]
    (listener,) = listeners
    heard: list[tuple[str, threading.Thread]] = []
    ears.pressed.connect(lambda name: heard.append((name, threading.current_thread())))
    call = listener.calls["<ctrl>+<alt>+e" if sys.platform != "darwin" else "<cmd>+<alt>+e"]
    threading.Thread(target=call).start()
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("preview", threading.main_thread())]


def test_new_keys_replace_the_old_ones(
    qtbot: QtBot, ears: ThreadedKeys, listeners: list[GlobalHotKeys]
) -> None:
    for keys in (KEYS, {"clean": "Ctrl+Shift+F6"}):
        with qtbot.waitSignal(ears.told):
            ears.start(keys)
    old, new = listeners
    old.join(10)
    assert not old.is_alive() and new.is_alive()
    with qtbot.assertNotEmitted(ears.pressed, wait=50):
        next(iter(old.calls.values()))()  # a press that was still on its way


def test_macos_that_forbids_it_is_explained(
    qtbot: QtBot,
    ears: ThreadedKeys,
    listeners: list[GlobalHotKeys],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(GlobalHotKeys, "IS_TRUSTED", False)
    with qtbot.waitSignal(ears.told) as told:
        ears.start(KEYS)
    assert told.args is not None
    assert "Privacy & Security" in told.args[0]


def test_no_library_is_said_so(
    qtbot: QtBot, ears: ThreadedKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pynput.keyboard", None)
    with qtbot.waitSignal(ears.told) as told:
        ears.start(KEYS)
    assert told.args is not None
    assert "don’t work in other programs here" in told.args[0]


def test_stopping_what_never_started_is_nothing(ears: ThreadedKeys) -> None:
    ears.stop()
    ears.close()
