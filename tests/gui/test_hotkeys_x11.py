"""Hotkeys on a real X server with real key presses."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gui.hotkeys_thread import ThreadedKeys
from gui.hotkeys_x11 import X11Keys

KEYS = {"captions": "Ctrl+Alt+C", "preview": "Ctrl+Alt+E"}


@pytest.fixture
def screen(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give this test an X server of its own."""
    for program in ("Xvfb", "xdotool"):
        if shutil.which(program) is None:
            pytest.skip(f"missing: {program}")
    pytest.importorskip("Xlib", reason="missing: python-xlib")
    reading, writing = os.pipe()
    # Without -noreset it throws everybody out when the last connection has ended.
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "320x240x24", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            monkeypatch.setenv("DISPLAY", f":{told.readline().strip()}")
        yield
    finally:
        server.terminate()
        server.wait(10)


@pytest.fixture
def ears() -> Iterator[ThreadedKeys]:
    ears = ThreadedKeys(X11Keys())
    yield ears
    ears.close()


def press(keys: str) -> None:
    subprocess.run(["xdotool", "key", keys], check=True, timeout=10)


def listen(qtbot: QtBot, ears: ThreadedKeys, keys: dict[str, str], until: str, name: str) -> None:
    """Start, and return when presses are really heard: the server takes its time for that."""
    with qtbot.waitSignal(ears.told) as told:
        ears.start(keys)
    assert told.args == [""]
    for _ in range(50):
        with qtbot.waitSignal(ears.pressed, timeout=200, raising=False) as heard:
            press(until)
        if heard.signal_triggered:
            assert heard.args == [name]
            return
    raise AssertionError(f"{until} never heard")


def test_a_press_is_heard_in_the_gui_thread(screen: None, qtbot: QtBot, ears: ThreadedKeys) -> None:
    heard: list[tuple[str, threading.Thread]] = []
    ears.pressed.connect(lambda name: heard.append((name, threading.current_thread())))
    listen(qtbot, ears, KEYS, "ctrl+alt+c", "captions")
    heard.clear()
    for combination in ("ctrl+c", "alt+c", "c", "ctrl+alt+x", "ctrl+alt+e"):
        press(combination)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("preview", threading.main_thread())]


def test_new_keys_replace_the_old_ones(screen: None, qtbot: QtBot, ears: ThreadedKeys) -> None:
    listen(qtbot, ears, KEYS, "ctrl+alt+c", "captions")
    listen(qtbot, ears, {"clean": "Ctrl+Shift+F6"}, "ctrl+shift+F6", "clean")
    heard: list[str] = []
    ears.pressed.connect(heard.append)
    press("ctrl+alt+c")
    press("ctrl+shift+F6")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["clean"]


def test_nothing_is_logged_of_what_is_typed(
    screen: None, qtbot: QtBot, ears: ThreadedKeys, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(0)
    listen(qtbot, ears, KEYS, "ctrl+alt+c", "captions")
    press("s")
    with qtbot.waitSignal(ears.pressed):
        press("ctrl+alt+e")
    assert not [r for r in caplog.records if not r.name.startswith(("pytest", "Xlib"))]


def test_no_library_or_no_screen_is_said_so(
    qtbot: QtBot, ears: ThreadedKeys, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "Xlib.display", None)
    with qtbot.waitSignal(ears.told) as told:
        ears.start(KEYS)
    assert told.args is not None
    assert "don’t work in other programs here" in told.args[0]


def test_a_key_that_another_program_has_is_named(
    screen: None, qtbot: QtBot, ears: ThreadedKeys
) -> None:
    first = ThreadedKeys(X11Keys())
    try:
        listen(qtbot, first, {"captions": "Ctrl+Alt+C"}, "ctrl+alt+c", "captions")
        with qtbot.waitSignal(ears.told) as told:
            ears.start(KEYS)
        assert told.args == ["Another program uses Ctrl+Alt+C already."]
        with qtbot.waitSignal(ears.pressed) as heard:
            press("ctrl+alt+e")
        assert heard.args == ["preview"]  # the other key works
    finally:
        first.close()


def test_a_key_held_down_is_one_press(screen: None, qtbot: QtBot, ears: ThreadedKeys) -> None:
    listen(qtbot, ears, KEYS, "ctrl+alt+c", "captions")
    heard: list[str] = []
    ears.pressed.connect(heard.append)
    subprocess.run(["xdotool", "keydown", "ctrl+alt+c"], check=True, timeout=10)
    qtbot.wait(1200)  # the server repeats a key after 0.66 s
    subprocess.run(["xdotool", "keyup", "ctrl+alt+c"], check=True, timeout=10)
    with qtbot.waitSignal(ears.pressed):
        press("ctrl+alt+e")
    assert heard == ["captions", "preview"]


def test_locks_make_no_difference(screen: None, qtbot: QtBot, ears: ThreadedKeys) -> None:
    listen(qtbot, ears, KEYS, "ctrl+alt+c", "captions")
    press("Num_Lock")
    with qtbot.waitSignal(ears.pressed) as heard:
        press("ctrl+alt+e")
    assert heard.args == ["preview"]


def test_stopping_what_never_started_is_nothing(ears: ThreadedKeys) -> None:
    ears.stop()
    ears.close()
