"""The settings window: every page, by mouse and by keyboard."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeVar

import pytest
from accessible import nameless, reached_by_tab, small
from fakes import FakeEngine
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui import autostart, page_camera, page_recognition, page_virtual, theme
from gui.actions import Actions
from gui.controls import Choice, Keys, Switch
from gui.hotkeys import Hotkeys
from gui.page_camera import CameraPage
from gui.page_captions import CaptionsPage
from gui.page_hotkeys import HotkeysPage
from gui.page_privacy import PrivacyPage
from gui.page_program import ProgramPage
from gui.page_recognition import RecognitionPage, lacking
from gui.page_steadiness import SteadinessPage
from gui.page_virtual import VirtualPage
from gui.settings_window import SettingsWindow
from gui.theme import TARGET
from subtitles.devices import Camera
from subtitles.errors import SettingsError
from subtitles.settings import Settings

CAMERAS = [Camera(0, "Built-in", "usb-1 Built-in"), Camera(2, "Film", "usb-2 Film")]
OURS = Camera(10, "Fake Virtual Camera", "platform Fake")

PAGES: list[type[QWidget]] = [
    CameraPage,
    VirtualPage,
    CaptionsPage,
    SteadinessPage,
    RecognitionPage,
    ProgramPage,
    HotkeysPage,
    PrivacyPage,
]

Kind = TypeVar("Kind", bound=QWidget)


@pytest.fixture(autouse=True)
def as_the_program_looks(qapp: QApplication) -> Iterator[None]:
    """Use the program's style, and put the other one back."""
    style = qapp.style().name()
    qapp.setStyle(theme.Roomy())
    yield
    qapp.setStyle(style)


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, object]]:
    """Put a machine of our own in place of this one."""
    there: dict[str, object] = {"autostart": False}
    monkeypatch.setattr(SettingsWindow, "_latest", 0)
    monkeypatch.setattr(CameraPage.__init__, "__defaults__", (lambda: [*CAMERAS, OURS],))
    device = ("Loop (/dev/video10)", "virtual:/dev/video10")
    monkeypatch.setattr(VirtualPage.__init__, "__defaults__", (lambda: [device],))
    monkeypatch.setattr(autostart, "is_on", lambda: there["autostart"])
    monkeypatch.setattr(autostart, "turn", lambda on: there.update(autostart=on))
    yield there


def shown(engine: FakeEngine, qtbot: QtBot, **more: object) -> SettingsWindow:
    """Return the window, with everything it looks up in the background there."""
    window = SettingsWindow(engine, **more)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    page(window, CaptionsPage)
    qtbot.waitUntil(lambda: window.findChild(QComboBox, "source").findText("Film") >= 0)
    qtbot.waitUntil(lambda: window.findChild(QComboBox, "sink").count() == 3)
    qtbot.waitUntil(lambda: window.findChild(QComboBox, "style").count() == 3)
    qtbot.waitUntil(lambda: window.findChild(Switch, "autostart").isEnabled())
    qtbot.waitUntil(lambda: not page(window, CaptionsPage).sample.busy)
    return window


def page(window: SettingsWindow, kind: type[Kind]) -> Kind:
    found = next(p for p in window.pages if isinstance(p, kind))
    return found


def control(window: SettingsWindow, kind: type[Kind], name: str) -> Kind:
    found = window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def pick(window: SettingsWindow, name: str, words: str) -> None:
    """Choose an item by what it says."""
    box = control(window, QComboBox, name)
    index = next(i for i in range(box.count()) if words in box.itemText(i))
    box.setCurrentIndex(index)


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        ("source", "Film", "Film"),
        ("source", "Demo", "demo"),
        ("size", "As it comes", None),
        ("size", "1920", (1920, 1080)),
        ("sink", "Loop", "virtual:/dev/video10"),
        ("sink", "only the preview", "null"),
        ("output_size", "640 × 360", (640, 360)),
        ("show", "Bars", "bar"),
        ("style", "Subtitles", "bar"),
        ("position", "Below", "below"),
        ("palette", "No colours", "plain"),
        ("badge", "Top right", "top-right"),
        ("language", "Deutsch", "de"),
        ("smoothing", "Agreement", "agreement"),
        ("interface_language", "English", "en"),
    ],
)
def test_choices_are_applied_at_once(
    engine: FakeEngine, qtbot: QtBot, field: str, words: str, value: object
) -> None:
    window = shown(engine, qtbot)
    pick(window, field, words)
    assert engine.changes == [{field: value}]
    assert control(window, Choice, field).chosen() == value


@pytest.mark.parametrize(
    ("field", "number", "value"),
    [
        ("top_k", 7, 7),
        ("readings", 6, 6),
        ("rate", 25, 25.0),
        ("caption_size", 150, 1.5),
        ("tau", 1.5, 1.5),
        ("smallest", 5, 0.05),
        ("threshold", 90, 0.9),
        ("analysis_rate", 8, 8.0),
    ],
)
def test_numbers_are_applied_at_once(
    engine: FakeEngine, qtbot: QtBot, field: str, number: float, value: float
) -> None:
    window = shown(engine, qtbot)
    whole = window.findChild(QSpinBox, field)
    (whole or control(window, QDoubleSpinBox, field)).setValue(number)  # type: ignore[arg-type]
    assert engine.changes == [{field: value}]


@pytest.mark.parametrize(
    "field",
    ["start_minimised", "release_camera", "mirror_preview", "global_hotkeys", "power_saving"],
)
def test_switches_are_applied_at_once(engine: FakeEngine, qtbot: QtBot, field: str) -> None:
    window = shown(engine, qtbot)
    before = getattr(engine.settings, field)
    control(window, Switch, field).click()
    assert engine.changes == [{field: not before}]


def test_a_camera_given_by_number_is_shown_by_name(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    assert control(window, QComboBox, "source").currentText() == "Built-in"
    assert not engine.changes  # and goes on being given by number


def test_our_own_virtual_camera_is_no_camera_to_choose(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    assert control(window, QComboBox, "source").findText(OURS.name) == -1


def test_two_cameras_of_one_name_are_told_apart(
    engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    twins = [Camera(0, "Cam", "a"), Camera(2, "Cam", "b")]
    window = CameraPage(engine, lambda: twins)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    box = window.findChild(QComboBox, "source")
    qtbot.waitUntil(lambda: box.findText("Cam (2)") >= 0)
    box.setCurrentIndex(box.findText("Cam (2)"))
    assert engine.settings.source == "2"


def test_a_camera_that_is_away_stays_chosen(engine: FakeEngine, qtbot: QtBot) -> None:
    engine.change(source="Lost")
    window = shown(engine, qtbot)
    assert control(window, QComboBox, "source").currentText() == "Lost (not found now)"
    assert engine.settings.source == "Lost"


def test_looking_again_finds_a_new_camera(engine: FakeEngine, qtbot: QtBot) -> None:
    there = [CAMERAS[0]]
    window = CameraPage(engine, lambda: list(there))  # type: ignore[arg-type]
    qtbot.addWidget(window)
    box, again = window.findChild(QComboBox, "source"), window.findChild(QPushButton)
    qtbot.waitUntil(again.isEnabled)
    assert box.findText("Film") == -1
    there.append(CAMERAS[1])
    again.click()
    qtbot.waitUntil(lambda: box.findText("Film") >= 0)


def test_cameras_that_cannot_be_listed_leave_the_choice(engine: FakeEngine, qtbot: QtBot) -> None:
    window = CameraPage(engine, lambda: 1 / 0)  # type: ignore[arg-type, return-value]
    qtbot.addWidget(window)
    qtbot.waitUntil(window.findChild(QPushButton).isEnabled)
    assert window.findChild(QComboBox, "source").currentText() == "Camera 0 (not found now)"


def test_the_virtual_cameras_page_says_how_it_is(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    texts = lambda: [label.text() for label in page(window, VirtualPage).findChildren(QLabel)]  # noqa: E731
    assert "In use now: Fake Virtual Camera" in texts()
    engine.camera = ""
    engine.tell("no virtual camera", "run: sudo modprobe v4l2loopback")
    engine.enter("problem")
    assert "No virtual camera. Run: sudo modprobe v4l2loopback." in texts()


def test_restarting_is_offered_only_while_a_change_waits_for_it(
    engine: FakeEngine, qtbot: QtBot
) -> None:
    window = shown(engine, qtbot)
    restart = control(window, QPushButton, "restart")
    assert not restart.isVisible()
    engine.needs_restart = True
    pick(window, "output_size", "640 × 360")
    assert restart.isVisible()
    restart.click()
    assert engine.calls == ["restart"]
    engine.needs_restart = False
    engine.enter("starting")
    assert not restart.isVisible()


def test_the_sample_is_drawn_anew_with_the_captions_settings(
    engine: FakeEngine, qtbot: QtBot
) -> None:
    window = shown(engine, qtbot)
    sample = page(window, CaptionsPage).sample
    first = sample.image.copy()
    assert not first.isNull()
    engine.change(threads=1)
    assert not sample.busy  # nothing of it can be seen
    for changes in ({"style": "bar"}, {"palette": "plain"}, {"top_k": 3}, {"language": "ar"}):
        engine.change(**changes)
        qtbot.waitUntil(lambda: not sample.busy)
        assert sample.image != first, changes
        first = sample.image.copy()


def test_ten_quick_changes_end_with_the_newest_sample(engine: FakeEngine, qtbot: QtBot) -> None:
    from gui.sample import render

    window = shown(engine, qtbot)
    for number in range(10):
        engine.change(top_k=1 + number % 7, caption_size=1 + number / 10)
    sample = page(window, CaptionsPage).sample
    qtbot.waitUntil(lambda: not sample.busy)
    assert sample.image == render(engine.settings)


def test_what_the_policy_does_not_use_is_greyed_out(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    tau, readings = (control(window, QWidget, name) for name in ("tau", "readings"))
    enabled = lambda: (tau.isEnabled(), readings.isEnabled())  # noqa: E731
    assert enabled() == (True, False)
    pick(window, "smoothing", "Agreement")
    assert enabled() == (False, True)
    pick(window, "smoothing", "Off")
    assert enabled() == (False, False)


def test_an_engine_that_is_not_installed_cannot_be_chosen_and_says_why(
    engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page_recognition, "lacking", lambda: ["torch"])
    window = RecognitionPage(engine)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    box = window.findChild(QComboBox, "engine")
    item = box.model().index(1, 0)
    qtbot.waitUntil(lambda: not item.flags() & Qt.ItemFlag.ItemIsEnabled)
    reasons = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert any("torch is not installed" in text for text in reasons)


def test_what_is_installed_is_seen_without_importing_it() -> None:
    assert lacking(("json", "no_such_package_at_all")) == ["no_such_package_at_all"]


def test_starting_with_the_system(
    engine: FakeEngine, qtbot: QtBot, machine: dict[str, object]
) -> None:
    window = shown(engine, qtbot)
    switch = control(window, Switch, "autostart")
    assert not switch.isChecked()
    switch.click()
    qtbot.waitUntil(switch.isEnabled)
    assert machine["autostart"] is True
    assert switch.isChecked()


def test_autostart_that_cannot_be_set_goes_back_and_says_so(
    engine: FakeEngine, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(on: bool) -> None:
        raise SettingsError("starting with the system not changed", "make it writable")

    monkeypatch.setattr(autostart, "turn", refuse)
    window = shown(engine, qtbot)
    switch = control(window, Switch, "autostart")
    switch.click()
    qtbot.waitUntil(switch.isEnabled)
    assert not switch.isChecked()
    assert "Make it writable" in page(window, ProgramPage).complaint.text


def press(qtbot: QtBot, field: Keys, key: Qt.Key, held: Qt.KeyboardModifier) -> None:
    """Press a combination in a field, and go on to the next one."""
    field.setFocus()
    qtbot.keyClick(field, key, held)
    field.editingFinished.emit()


CONTROL_ALT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def test_hotkeys_are_pressed_to_be_chosen(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    field = control(window, Keys, "hotkey_captions")
    press(qtbot, field, Qt.Key.Key_X, CONTROL_ALT)
    assert engine.settings.hotkey_captions == "Ctrl+Alt+X"
    clear = next(b for b in window.findChildren(QPushButton) if "Captions" in b.accessibleName())
    clear.click()
    assert engine.settings.hotkey_captions == ""


def test_a_hotkey_that_is_taken_or_unusable_is_refused(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    window.show_page(HotkeysPage)
    field = control(window, Keys, "hotkey_captions")
    refusals = {
        (Qt.Key.Key_F9, CONTROL_SHIFT): "Ctrl+Shift+F9 is taken: Clean video on or off",
        (Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier): "Ctrl+C can’t be a hotkey",
    }
    for (key, held), reason in refusals.items():
        press(qtbot, field, key, held)
        assert engine.settings.hotkey_captions == field.chosen() == "Ctrl+Shift+F8"
        visible = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
        assert any(reason in text for text in visible), visible


class Ears(QObject):
    pressed = Signal(str)
    told = Signal(str)
    bound = Signal(object)
    alone = True

    def start(self, keys: Mapping[str, str]) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


def test_what_hinders_global_hotkeys_is_said(engine: FakeEngine, qtbot: QtBot) -> None:
    ears = Ears()
    actions = Actions(engine)  # type: ignore[arg-type]
    hotkeys = Hotkeys(engine, actions, make=lambda: ears)  # type: ignore[arg-type]
    window = shown(engine, qtbot, hotkeys=hotkeys)
    window.show_page(HotkeysPage)
    control(window, Switch, "global_hotkeys").click()
    ears.told.emit("no portal here")
    ears.bound.emit({"clean": "Ctrl+Alt+Y"})
    there = page(window, HotkeysPage)
    assert there.problem.isVisible()
    assert "No portal here" in there.problem.text
    assert there.given.text() == "Clean video on or off: Ctrl+Alt+Y"
    control(window, Switch, "global_hotkeys").click()
    assert not there.problem.isVisible()
    assert not there.given.isVisible()


@pytest.mark.parametrize("kind", PAGES)
def test_back_to_defaults_touches_this_page_only(
    engine: FakeEngine, qtbot: QtBot, kind: type[QWidget], machine: dict[str, object]
) -> None:
    machine["autostart"] = True
    other = {
        "source": "demo", "sink": "null", "top_k": 4, "smoothing": "none", "threshold": 0.8,
        "mirror_preview": False, "hotkey_clean": "",
    }  # fmt: skip
    engine.change(**other)
    window = shown(engine, qtbot)
    window.show_page(kind)
    button = control(window, QPushButton, "defaults")
    assert button.isEnabled() == (kind is not PrivacyPage)
    button.click()
    settable = page(window, kind).form.settable  # type: ignore[attr-defined]
    default = Settings()
    for name, value in other.items():
        wanted = getattr(default, name) if name in settable else value
        assert getattr(engine.settings, name) == wanted
    qtbot.waitUntil(control(window, Switch, "autostart").isEnabled)
    assert machine["autostart"] is (kind is not ProgramPage)


def test_every_choice_of_the_user_can_be_made_somewhere(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    offered = Counter(name for p in window.pages for name in p.form.settable)  # type: ignore[attr-defined]
    elsewhere = {"captions", "detector", "classifier", "scan_every", "first_run_done"}
    assert set(offered) | elsewhere >= set(Settings.__slots__)
    assert max(offered.values()) == 1


def test_what_was_wrong_with_the_file_is_said_until_it_is_read(
    engine: FakeEngine, qtbot: QtBot
) -> None:
    window = shown(engine, qtbot, notes=["settings file damaged, kept as x", "rate can't be 0"])
    visible = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "Settings file damaged, kept as x" in visible
    assert "Rate can't be 0" in visible
    control(window, QPushButton, "hide note").click()
    visible = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "Settings file damaged, kept as x" not in visible


@pytest.mark.parametrize("kind", PAGES)
def test_every_page_works_by_keyboard_and_is_named(
    engine: FakeEngine, qtbot: QtBot, kind: type[QWidget]
) -> None:
    engine.needs_restart = True
    window = shown(engine, qtbot, notes=["something"])
    window.show_page(kind)
    assert not nameless(window)
    assert not small(window, TARGET)
    control(window, QListWidget, "pages").setFocus()
    order = reached_by_tab(window)
    here = page(window, kind)
    inputs = [w for w in here.findChildren(QWidget) if w.objectName() and _usable(w)]
    assert set(inputs) <= set(order)
    # Top to bottom: the list, the page, then what stands below it.
    named = [w.objectName() for w in order if w.objectName()]
    start = named.index("pages")
    named = named[start:] + named[:start]
    names = [w.objectName() for w in inputs]
    below = ["restart", "defaults", "close"] if names else ["restart", "close"]
    assert named == ["pages", *names, *below, "hide note"]


def _usable(widget: QWidget) -> bool:
    return (
        isinstance(widget, Choice | Switch | Keys | QSpinBox | QDoubleSpinBox)
        and widget.isEnabled()
    )


@pytest.mark.parametrize("kind", PAGES)
def test_no_two_letters_of_a_page_are_the_same(
    engine: FakeEngine, qtbot: QtBot, kind: type[QWidget]
) -> None:
    window = shown(engine, qtbot)
    words = [w.text() for w in window.findChildren(QPushButton) if w.parent() is window]
    here = page(window, kind)
    words += [label.text() for label in here.findChildren(QLabel) if label.buddy() is not None]
    words += [button.text() for button in here.findChildren(QAbstractButton)]
    letters = Counter(w[w.index("&") + 1].lower() for w in words if "&" in w)
    assert letters and max(letters.values()) == 1, letters


def test_the_window_can_be_small(engine: FakeEngine, qtbot: QtBot) -> None:
    window = shown(engine, qtbot)
    window.resize(520, 320)
    assert (window.width(), window.height()) <= (560, 360)


def test_escape_closes_and_a_new_window_begins_at_the_same_page(
    engine: FakeEngine, qtbot: QtBot
) -> None:
    window = shown(engine, qtbot)
    window.show_page(RecognitionPage)
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()
    again = shown(engine, qtbot)
    assert page(again, RecognitionPage).isVisible()


def test_devices_are_only_asked_for_what_they_are() -> None:
    assert isinstance(page_virtual.found(), list)
    assert page_camera.size_name((640, 360)).strip("\u2066\u2069") == "640 × 360"
