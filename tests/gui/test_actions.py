"""Menu and tray: what is shown follows the engine, and what is chosen reaches it."""

from __future__ import annotations

import pytest
from fakes import FakeEngine
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from gui import cameras, icons
from gui.actions import SMOOTHINGS, Actions
from gui.states import STATES, State, judged
from gui.tray import Tray
from subtitles.devices import Camera
from subtitles.smoothing import SMOOTHERS


@pytest.fixture(autouse=True)
def two_cameras(monkeypatch: pytest.MonkeyPatch) -> list[Camera]:
    there = [Camera(0, "Webcam", "usb-1"), Camera(2, "Fake Virtual Camera", "")]
    monkeypatch.setattr(cameras, "found", lambda: list(there))
    monkeypatch.setattr("subtitles.devices.cameras", lambda: list(there))
    return there


@pytest.fixture
def actions(qtbot: QtBot, engine: FakeEngine) -> Actions:
    return Actions(engine)  # type: ignore[arg-type]


def texts(menu: QMenu) -> list[str]:
    return [a.text().replace("&", "") for a in menu.actions() if not a.isSeparator()]


def submenu(menu: QMenu, text: str) -> QMenu:
    (action,) = [a for a in menu.actions() if a.text().replace("&", "") == text]
    found = action.menu()
    assert isinstance(found, QMenu)
    return found


def test_the_menu_has_all_that_is_promised(actions: Actions) -> None:
    menu = QMenu()
    actions.fill(menu)
    assert texts(menu)[1:] == [
        *("Captions", "Clean video", "Emotions shown", "Smoothing", "Camera", "Start again"),
        *("Preview", "Settings…", "Diagnostics", "Set up again…", "Quit"),
    ]
    assert texts(submenu(menu, "Emotions shown")) == list("1234567")
    assert texts(submenu(menu, "Smoothing")) == ["Off", "Steady", "Very steady", "Agreement"]


def test_no_two_entries_of_a_menu_share_a_mnemonic(actions: Actions) -> None:
    menu = QMenu()
    actions.fill(menu)
    for one in (menu, submenu(menu, "Smoothing"), submenu(menu, "Emotions shown")):
        entries = [a for a in one.actions() if not a.isSeparator() and a is not actions.status]
        keys = [a.text()[a.text().index("&") + 1].lower() for a in entries]
        assert len(set(keys)) == len(keys), keys


def test_every_smoothing_exists(engine: FakeEngine) -> None:
    for changes in SMOOTHINGS.values():
        engine.change(**changes)
        assert engine.settings.smoothing in SMOOTHERS


def test_captions_and_clean_video(actions: Actions, engine: FakeEngine) -> None:
    assert actions.captions.isChecked() and not actions.clean.isChecked()
    actions.clean.trigger()
    assert engine.clean and actions.clean.isChecked() and not actions.captions.isChecked()
    actions.captions.trigger()
    assert not engine.clean and actions.captions.isChecked() and not actions.clean.isChecked()
    actions.captions.trigger()
    assert engine.settings.captions is False and not actions.captions.isChecked()


def test_a_change_from_elsewhere_is_shown_and_not_sent_back(
    actions: Actions, engine: FakeEngine
) -> None:
    engine.change(top_k=3, smoothing="steady", tau=1.5)
    assert [a.data() for a in actions.top_k.actions() if a.isChecked()] == [3]
    assert [a.data() for a in actions.smoothing.actions() if a.isChecked()] == ["very steady"]
    engine.change(tau=0.9)
    assert not [a for a in actions.smoothing.actions() if a.isChecked()]
    assert len(engine.changes) == 2


def test_choosing_changes_the_settings(actions: Actions, engine: FakeEngine) -> None:
    actions.top_k.actions()[4].trigger()
    actions.smoothing.actions()[0].trigger()
    assert engine.settings.top_k == 5 and engine.settings.smoothing == "none"
    actions.top_k.actions()[4].trigger()
    assert engine.settings.top_k == 5, "choosing again keeps it"
    assert actions.top_k.actions()[4].isChecked()


def test_the_status_line(actions: Actions, engine: FakeEngine) -> None:
    engine.device = "Webcam R&D"
    engine.give_stats(recent_rate=29.7)
    assert actions.status.text() == "Webcam R&&D, 30 frames/s"
    engine.enter("searching")
    assert "amera" in actions.status.text()
    engine.tell("no virtual camera: a long story", "hint")
    engine.enter("problem")
    assert actions.status.text() == "No virtual camera"
    engine.tell("x" * 100, "hint")
    assert len(actions.status.text()) <= 50


def test_starting_again_is_offered_when_it_helps(actions: Actions, engine: FakeEngine) -> None:
    assert not actions.restart.isVisible()
    engine.enter("problem")
    assert actions.restart.isVisible()
    engine.enter("on")
    engine.needs_restart = True
    engine.change(rate=15.0)
    assert actions.restart.isVisible() and "camera" in actions.restart.text()
    actions.restart.trigger()
    assert engine.calls == ["restart"]


def test_windows_are_asked_for(actions: Actions, qtbot: QtBot) -> None:
    for action, signal in (
        (actions.preview, actions.show_preview),
        (actions.settings, actions.show_settings),
        (actions.diagnostics, actions.show_diagnostics),
        (actions.first_run, actions.show_first_run),
        (actions.quit, actions.leave),
    ):
        with qtbot.waitSignal(signal):
            action.trigger()


def entries(menu: QMenu) -> list[tuple[str, bool]]:
    return [(a.text(), a.isChecked()) for a in menu.actions()]


def test_cameras_are_listed_when_the_menu_opens(
    actions: Actions, engine: FakeEngine, qtbot: QtBot
) -> None:
    menu = QMenu()
    actions.fill(menu)
    tray = submenu(menu, "Camera")
    menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: entries(tray) == [("Webcam", True)])  # not what we feed ourselves
    assert entries(actions.cameras) == entries(tray)


def test_choosing_a_camera(
    actions: Actions, engine: FakeEngine, qtbot: QtBot, two_cameras: list[Camera]
) -> None:
    two_cameras += [Camera(3, "Same", "usb-2"), Camera(4, "Same", "usb-3")]
    actions.cameras.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(entries(actions.cameras)) == 3)
    assert [text for text, _ in entries(actions.cameras)] == ["Webcam", "Same (3)", "Same (4)"]
    actions.cameras.actions()[2].trigger()
    assert engine.settings.source == "4"
    assert [checked for _, checked in entries(actions.cameras)] == [False, False, True]
    actions.cameras.actions()[0].trigger()
    assert engine.settings.source == "Webcam"


def test_a_source_that_is_no_camera_is_shown(
    actions: Actions, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.device = "demo.mp4"
    engine.change(source="demo")
    actions.cameras.aboutToShow.emit()
    qtbot.waitUntil(lambda: len(entries(actions.cameras)) == 2)
    assert ("demo.mp4", True) in entries(actions.cameras)


def test_no_camera_at_all(engine: FakeEngine, qtbot: QtBot, two_cameras: list[Camera]) -> None:
    two_cameras.clear()
    engine.device = ""
    actions = Actions(engine)  # type: ignore[arg-type]
    actions.cameras.aboutToShow.emit()
    (entry,) = actions.cameras.actions()
    assert not entry.isEnabled() and entry.text() == "No camera found"


@pytest.mark.parametrize("state", STATES)
def test_every_state_has_an_icon(state: State, qtbot: QtBot) -> None:
    for captions in (True, False):
        icon = icons.tray(icons.shape(state, captions))
        assert not icon.pixmap(24, 24).toImage().isNull()


def test_the_icons_differ_by_their_outline(qtbot: QtBot) -> None:
    outlines = []
    for shape in ("off", "on", "clean", "problem"):
        image = icons.tray(shape).pixmap(24, 24).toImage()  # type: ignore[arg-type]
        white = {
            (x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 128 and image.pixelColor(x, y).lightness() > 128
        }
        assert len(white) > 40, shape
        outlines.append(white)
    for number, one in enumerate(outlines):
        for other in outlines[number + 1 :]:
            assert len(one ^ other) > 0.4 * len(one | other)


@pytest.mark.parametrize(
    ("session", "clean", "captions", "trouble", "state"),
    [
        (None, False, True, False, "off"),
        (None, True, True, True, "problem"),
        ("starting", False, True, False, "starting"),
        ("starting", True, True, False, "clean"),
        ("running", False, True, False, "on"),
        ("running", False, False, False, "paused"),
        ("running", True, False, True, "clean"),
        ("running", False, True, True, "problem"),
        ("searching", True, True, True, "searching"),
        ("sleeping", False, True, False, "sleeping"),
    ],
)
def test_states(
    session: str | None, clean: bool, captions: bool, trouble: bool, state: State
) -> None:
    assert judged(session, clean=clean, captions=captions, trouble=trouble) == state


def test_the_tray_shows_the_state_in_shape_and_words(engine: FakeEngine, actions: Actions) -> None:
    tray = Tray(engine, actions)  # type: ignore[arg-type]
    icon = tray.findChild(QSystemTrayIcon)
    assert icon is not None and icon.contextMenu() is not None
    for state in ("on", "clean", "problem", "off"):
        engine.enter(state)
        wanted = icons.tray(state)  # type: ignore[arg-type]
        assert icon.icon().cacheKey() == wanted.cacheKey()
        assert len(icon.toolTip().splitlines()) >= 2
    tray.translate()
    assert "Quit" in texts(icon.contextMenu())


def test_a_click_on_the_icon(engine: FakeEngine, actions: Actions, qtbot: QtBot) -> None:
    tray = Tray(engine, actions)  # type: ignore[arg-type]
    icon = tray.findChild(QSystemTrayIcon)
    assert icon is not None
    with qtbot.waitSignal(tray.clicked):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    with qtbot.assertNotEmitted(tray.clicked):
        icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
