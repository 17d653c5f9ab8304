"""Hotkeys through the desktop's portal, against one that runs on a bus of its own."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from fake_portal import FakePortal, bus
from pytestqt.qtbot import QtBot

from gui.hotkeys_portal import PortalKeys
from gui.hotkeys_thread import ThreadedKeys

if sys.platform != "linux":
    pytest.skip("portals are a thing of Linux", allow_module_level=True)
pytest.importorskip("jeepney", reason="missing: jeepney")

KEYS = {"captions": "Ctrl+Alt+C", "preview": "Ctrl+Alt+E"}


@pytest.fixture
def address(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    with bus(tmp_path) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def portal(address: str) -> Iterator[FakePortal]:
    portal = FakePortal(address)
    yield portal
    portal.close()


@pytest.fixture
def ears() -> Iterator[ThreadedKeys]:
    ears = ThreadedKeys(PortalKeys())
    yield ears
    ears.close()


def start(qtbot: QtBot, ears: ThreadedKeys, keys: dict[str, str] = KEYS) -> str:
    """Start, and return what was told."""
    with qtbot.waitSignal(ears.told) as told:
        ears.start(keys)
    assert told.args is not None
    return str(told.args[0])


def test_the_desktop_is_asked_for_the_keys_and_told_what_they_do(
    portal: FakePortal, qtbot: QtBot, ears: ThreadedKeys
) -> None:
    with qtbot.waitSignal(ears.bound) as bound:
        assert start(qtbot, ears) == ""
    assert bound.args == [{"captions": "Press CTRL+ALT+c", "preview": "Press CTRL+ALT+e"}]
    calls = dict(portal.calls)
    session, shortcuts, parent, _ = calls["BindShortcuts"]
    assert (session, parent) == (portal.session, "")
    assert shortcuts[0] == (
        "captions",
        {"description": ("s", "Captions on or off"), "preferred_trigger": ("s", "CTRL+ALT+c")},
    )


def test_a_press_is_heard_in_the_gui_thread(
    portal: FakePortal, qtbot: QtBot, ears: ThreadedKeys
) -> None:
    heard: list[tuple[str, threading.Thread]] = []
    ears.pressed.connect(lambda name: heard.append((name, threading.current_thread())))
    start(qtbot, ears)
    portal.press("captions", session="/org/freedesktop/portal/desktop/session/1_2/others")
    portal.press("nothing of ours")
    portal.press("preview")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [("preview", threading.main_thread())]


def test_ending_gives_the_keys_back(portal: FakePortal, qtbot: QtBot, ears: ThreadedKeys) -> None:
    start(qtbot, ears)
    ears.close()
    qtbot.waitUntil(lambda: portal.called("Close"))


def test_new_keys_come_with_a_new_session(
    portal: FakePortal, qtbot: QtBot, ears: ThreadedKeys
) -> None:
    start(qtbot, ears)
    assert start(qtbot, ears, {"clean": "Ctrl+Alt+V"}) == ""
    qtbot.waitUntil(lambda: portal.called("Close"))
    assert [name for name, _ in portal.calls].count("CreateSession") == 2


def test_without_a_portal_it_is_said_so(address: str, qtbot: QtBot, ears: ThreadedKeys) -> None:
    assert "only work in this program’s own windows" in start(qtbot, ears)


def test_without_a_bus_it_is_said_so(
    qtbot: QtBot, ears: ThreadedKeys, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    assert "only work in this program’s own windows" in start(qtbot, ears)


def test_a_refusal_of_the_user_is_said_so(
    portal: FakePortal, qtbot: QtBot, ears: ThreadedKeys
) -> None:
    portal.code = 1
    assert "turned down" in start(qtbot, ears)


def test_ending_does_not_wait_for_the_users_answer(
    portal: FakePortal, qtbot: QtBot, ears: ThreadedKeys
) -> None:
    portal.silent = True
    ears.start(KEYS)
    qtbot.waitUntil(lambda: portal.called("BindShortcuts"))
    ears.close()
    qtbot.waitUntil(lambda: portal.called("Close"))


def test_the_end_of_the_session_is_said(
    portal: FakePortal, qtbot: QtBot, ears: ThreadedKeys
) -> None:
    start(qtbot, ears)
    with qtbot.waitSignal(ears.told) as told:
        portal.end_session()
    assert told.args is not None
    assert "has ended the session" in told.args[0]


def test_the_end_of_the_portal_is_said(address: str, qtbot: QtBot, ears: ThreadedKeys) -> None:
    portal = FakePortal(address)
    try:
        start(qtbot, ears)
    finally:
        with qtbot.waitSignal(ears.told) as told:
            portal.close()
    assert told.args is not None
    assert "has ended" in told.args[0]
