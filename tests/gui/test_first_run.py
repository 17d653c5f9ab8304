"""The first run, from start to end by keyboard alone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

import pytest
from fakes import FakeEngine
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui import elevate
from gui.elevate import Outcome
from gui.first_run import FirstRun
from gui.first_run_consent import Consent
from subtitles import doctor_cameras as doctor
from subtitles.checks import Check
from subtitles.devices import Camera
from subtitles.errors import SinkError, joined
from subtitles.settings import Settings

K = Qt.Key
CAMERAS = [Camera(0, "Built-in", "usb-0"), Camera(2, "Desk", "usb-2"), Camera(4, "Desk", "usb-4")]
FOUND = Check("virtual camera", "ok", "Emotion Subtitles (/dev/video9)", needed_for="calls")
FIX = f"run: {doctor.MODPROBE}\n{doctor.KEEP}"
MISSING = Check("virtual camera", "missing", "v4l2loopback is installed, not loaded", FIX, "calls")

Make = Callable[..., FirstRun]


@pytest.fixture
def make(qtbot: QtBot, engine: FakeEngine) -> Make:
    def made(check: Check = FOUND, cameras: Sequence[Camera] = CAMERAS, page: int = 0) -> FirstRun:
        window = FirstRun(engine, cameras=lambda: cameras, virtual_camera=lambda: check)  # type: ignore[arg-type]
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        for _ in range(page):
            window.go_on()
        return window

    return made


def shown(window: QWidget, kind: type[QWidget], text: str = "") -> list[QWidget]:
    """Return the visible widgets of a kind, those with a text only if one is given."""
    found = [w for w in window.findChildren(kind) if w.isVisible()]
    return [w for w in found if not text or text in w.text().replace("&", "")]  # type: ignore[attr-defined]


def words(window: QWidget) -> str:
    return "\n".join(label.text() for label in shown(window, QLabel))  # type: ignore[attr-defined]


def press(qtbot: QtBot, window: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(window.focusWidget() or window, key)


def reach(qtbot: QtBot, window: QWidget, kind: type[QWidget], text: str = "") -> QWidget:
    """Go to a control with the Tab key."""
    for _ in range(30):
        focused = window.focusWidget()
        if isinstance(focused, kind) and text in str(getattr(focused, "text", str)()).replace(
            "&", ""
        ):
            return focused
        qtbot.keyClick(focused or window, K.Key_Tab)
    raise AssertionError(f"Tab does not reach {kind.__name__} {text}")


def test_from_start_to_end_by_keyboard(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    window = make()
    assert "feels" in words(window) and "Article 5(1)(f)" in words(window)
    press(qtbot, window, K.Key_Return)
    qtbot.waitUntil(lambda: "Cameras found: 3" in words(window))
    reach(qtbot, window, QComboBox)
    press(qtbot, window, K.Key_Down)
    assert engine.settings.source == "2"
    press(qtbot, window, K.Key_Return)
    qtbot.waitUntil(lambda: "A virtual camera is there." in words(window))
    press(qtbot, window, K.Key_Return)
    qtbot.waitUntil(lambda: len(shown(window, QRadioButton)) == 3)
    reach(qtbot, window, QRadioButton)
    press(qtbot, window, K.Key_Right)
    assert engine.settings.style == "bar"
    reach(qtbot, window, QSlider)
    press(qtbot, window, K.Key_Right)
    assert engine.settings.caption_size == 1.25
    assert not engine.settings.first_run_done
    with qtbot.waitSignal(window.done):
        press(qtbot, window, K.Key_Return)
    assert engine.settings.first_run_done
    assert not window.isVisible()
    assert not engine.watchers


def test_the_first_page_says_whose_faces_are_read(make: Make) -> None:
    told = words(make())
    assert "that your own camera sees: in a call, yours" in told
    assert "You get no captions of their faces" in told
    assert "emotion-subtitles transcribe" in told and "nobody has tried yet" in told


def test_it_fits_on_the_screen_with_its_frame_in_large_letters_too(
    make: Make, qapp: QApplication
) -> None:
    usual = qapp.font()
    large = QFont(usual)
    large.setPointSizeF(usual.pointSizeF() * 3)
    qapp.setFont(large)
    try:
        window = make()
        assert window.height() <= 0.9 * window.screen().availableSize().height()
    finally:
        qapp.setFont(usual)


def test_enter_on_a_button_is_that_button(qtbot: QtBot, make: Make) -> None:
    window = make(page=1)
    reach(qtbot, window, QPushButton, "Back")
    press(qtbot, window, K.Key_Return)
    assert window.page == 0


def test_escape_asks_nothing_and_loses_nothing(
    qtbot: QtBot, make: Make, engine: FakeEngine
) -> None:
    window = make(page=3)
    assert engine.watchers
    press(qtbot, window, K.Key_Escape)
    assert not window.isVisible()
    assert not engine.watchers
    assert not engine.settings.first_run_done
    window.show()
    assert window.page == 3
    assert engine.watchers


def test_it_can_be_run_again(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    window = make(page=4)
    assert engine.settings.first_run_done
    window.show()
    assert window.page == 0
    assert not shown(window, QPushButton, "Back")[0].isEnabled()


def test_no_camera_is_opened_before_its_page(make: Make, engine: FakeEngine) -> None:
    engine.state = "off"
    window = make()
    assert not engine.calls
    window.go_on()
    assert engine.calls == ["start"]


def test_put_off_the_program_begins_its_work_all_the_same(
    qtbot: QtBot, make: Make, engine: FakeEngine
) -> None:
    engine.state = "off"
    window = make()
    press(qtbot, window, K.Key_Escape)
    assert engine.calls == ["start"]


def test_lacking_a_virtual_camera_it_begins_with_that_when_run_again(
    qtbot: QtBot, make: Make, engine: FakeEngine
) -> None:
    engine.problem = SinkError("no virtual camera", "run doctor")
    window = make()
    assert window.page == 0, "not the first time"
    window.close()
    engine.change(first_run_done=True)
    window.show()
    assert window.page == 2


def test_the_live_picture_is_shown(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    window = make(page=1)
    picture = QImage(64, 36, QImage.Format.Format_RGB888)
    picture.fill(QColor(10, 200, 30))
    engine.show(picture)
    seen = window.grab().toImage()
    colours = {
        seen.pixelColor(x, y).name()
        for x in range(0, seen.width(), 20)
        for y in range(0, seen.height(), 20)
    }
    assert "#0ac81e" in colours


@pytest.mark.parametrize(
    ("source", "there", "text"),
    [
        ("0", CAMERAS, "Built-in"),
        ("4", CAMERAS, "Desk (4)"),
        ("usb-4", CAMERAS, "Desk (4)"),
        ("demo", CAMERAS, "Demonstration film, without a camera"),
        ("Old one", CAMERAS, "Old one (not connected)"),
        ("0", [], "0 (not connected)"),
    ],
)
def test_the_camera_in_use_is_selected(
    qtbot: QtBot, make: Make, engine: FakeEngine, source: str, there: list[Camera], text: str
) -> None:
    engine.settings = Settings(source=source)
    window = make(cameras=there, page=1)
    qtbot.waitUntil(lambda: "Looking" not in words(window))
    (choice,) = shown(window, QComboBox)
    assert isinstance(choice, QComboBox)
    assert choice.currentText() == text
    assert not engine.changes
    if not there:
        assert "No camera was found" in words(window)


def test_our_own_virtual_camera_is_not_offered(
    qtbot: QtBot, make: Make, engine: FakeEngine
) -> None:
    window = make(cameras=[*CAMERAS, Camera(9, engine.camera, "virtual")], page=1)
    qtbot.waitUntil(lambda: "Cameras found: 3" in words(window))
    (choice,) = shown(window, QComboBox)
    assert isinstance(choice, QComboBox)
    assert choice.findText(engine.camera) < 0


def test_a_missing_camera_says_why(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    window = make(page=1)
    engine.tell("camera 0 is gone", "plug it in again")
    assert any(
        "plug it in again" in w.accessibleDescription() for w in window.findChildren(QWidget)
    )


def test_the_fix_is_shown_and_copied(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elevate, "available", lambda: False)
    window = make(MISSING, page=2)
    qtbot.waitUntil(lambda: bool(shown(window, QPlainTextEdit)))
    reach(qtbot, window, QPushButton, "Copy")
    press(qtbot, window, K.Key_Space)
    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[0] == doctor.MODPROBE
    assert copied.splitlines() == elevate.commands(FIX)
    assert not shown(window, QPushButton, "Do it for me")


def test_nothing_to_mend_shows_no_steps(qtbot: QtBot, make: Make) -> None:
    window = make(FOUND, page=2)
    qtbot.waitUntil(lambda: "is there." in words(window))
    assert not shown(window, QPlainTextEdit)
    assert not shown(window, QPushButton, "Copy")
    assert shown(window, QPushButton, "Check again")


def test_secure_boot_is_explained_and_stays_on(qtbot: QtBot, make: Make) -> None:
    fix = joined(FIX, doctor.trusted("/var/lib/dkms/mok.pub"))
    window = make(Check("virtual camera", "missing", "not loaded", fix, "calls"), page=2)
    qtbot.waitUntil(lambda: "Secure Boot is on" in words(window))
    assert "Keep it on" in words(window)
    assert "mokutil --import /var/lib/dkms/mok.pub" in words(window)
    (box,) = shown(window, QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText().splitlines() == elevate.commands(FIX)


def test_the_command_for_secure_boot_can_be_copied_by_keyboard(qtbot: QtBot, make: Make) -> None:
    fix = joined(FIX, doctor.trusted("/var/lib/dkms/mok.pub"))
    window = make(Check("virtual camera", "missing", "not loaded", fix, "calls"), page=2)
    qtbot.waitUntil(lambda: "Secure Boot is on" in words(window))
    label = reach(qtbot, window, QLabel, "mokutil")
    qtbot.keyClick(label, K.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(label, K.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "sudo mokutil --import /var/lib/dkms/mok.pub" in QGuiApplication.clipboard().text()


def test_commands_can_be_selected_by_keyboard(qtbot: QtBot, make: Make) -> None:
    window = make(MISSING, page=2)
    qtbot.waitUntil(lambda: bool(shown(window, QPlainTextEdit)))
    box = reach(qtbot, window, QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    qtbot.keyClick(box, K.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(box, K.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert doctor.MODPROBE.startswith(box.textCursor().selectedText() or "nothing")


def test_advice_in_words_is_shown_whole(qtbot: QtBot, make: Make) -> None:
    check = doctor.windows_virtual_camera([])
    window = make(check, page=2)
    qtbot.waitUntil(lambda: bool(shown(window, QPlainTextEdit)))
    (box,) = shown(window, QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText() == check.fix
    assert not shown(window, QPushButton, "Do it for me")


class Administrator:
    """Stands in for `elevate.run`."""

    def __init__(self, outcome: Outcome) -> None:
        self.outcome = outcome
        self.ran: list[list[str]] = []

    def __call__(self, typed: list[str]) -> Outcome:
        self.ran.append(typed)
        return self.outcome


def asked(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch, outcome: Outcome
) -> tuple[FirstRun, Consent, Administrator]:
    """Go to "Do it for me" and press it."""
    administrator = Administrator(outcome)
    monkeypatch.setattr(elevate, "available", lambda: True)
    monkeypatch.setattr(elevate, "run", administrator)
    window = make(MISSING, page=2)
    qtbot.waitUntil(lambda: bool(shown(window, QPushButton, "Do it for me")))
    reach(qtbot, window, QPushButton, "Do it for me")
    press(qtbot, window, K.Key_Space)
    (consent,) = window.findChildren(Consent)
    qtbot.waitExposed(consent)
    return window, consent, administrator


def test_consent_shows_the_commands_word_for_word_and_no_is_the_default(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, consent, administrator = asked(qtbot, make, monkeypatch, Outcome("done"))
    (box,) = shown(consent, QPlainTextEdit)
    assert isinstance(box, QPlainTextEdit)
    assert box.toPlainText().splitlines() == elevate.as_root(elevate.commands(FIX))
    press(qtbot, consent, K.Key_Return)
    assert "Nothing was run." in words(window)
    assert not administrator.ran


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome("done"), "have been run"),
        (Outcome("refused"), "password was not given"),
        (Outcome("no agent"), "could not ask for the password"),
        (Outcome("secure boot"), "Secure Boot"),
        (Outcome("failed", "modprobe: no such module"), "modprobe: no such module"),
    ],
)
def test_after_consent_the_commands_run_and_the_end_is_told(
    qtbot: QtBot, make: Make, monkeypatch: pytest.MonkeyPatch, outcome: Outcome, said: str
) -> None:
    window, consent, administrator = asked(qtbot, make, monkeypatch, outcome)
    reach(qtbot, consent, QPushButton, "Run them")
    press(qtbot, consent, K.Key_Space)
    qtbot.waitUntil(lambda: said in words(window))
    assert administrator.ran == [elevate.commands(FIX)]
    qtbot.waitUntil(lambda: shown(window, QPushButton, "Check again")[0].isEnabled())


def test_check_again_looks_again(qtbot: QtBot, make: Make, engine: FakeEngine) -> None:
    answers = [MISSING, FOUND]
    window = FirstRun(engine, cameras=list, virtual_camera=lambda: answers.pop(0))  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.go_on()
    window.go_on()
    qtbot.waitUntil(lambda: "There is no virtual camera yet." in words(window))
    reach(qtbot, window, QPushButton, "Check again")
    press(qtbot, window, K.Key_Space)
    qtbot.waitUntil(lambda: "A virtual camera is there." in words(window))


def test_a_look_that_fails_says_so(qtbot: QtBot, engine: FakeEngine) -> None:
    def fail() -> Check:
        raise OSError("no /sys here")

    window = FirstRun(engine, cameras=list, virtual_camera=fail)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.go_on()
    window.go_on()
    qtbot.waitUntil(lambda: "no /sys here" in words(window))


def test_looks_follow_what_is_changed_elsewhere(
    qtbot: QtBot, make: Make, engine: FakeEngine
) -> None:
    window = make(page=3)
    qtbot.waitUntil(lambda: len(shown(window, QRadioButton)) == 3)
    engine.change(style="minimal", caption_size=2.0, captions=False)
    (chosen,) = [b for b in window.findChildren(QRadioButton) if b.isChecked()]
    assert chosen.text() == "Words only"
    (size,) = shown(window, QSlider)
    assert isinstance(size, QSlider)
    assert size.value() == 2.0 * 4
    assert "200" in size.accessibleDescription()
    assert not window.findChildren(QCheckBox)[0].isChecked()
    assert len(engine.changes) == 1


def test_the_camera_to_choose_in_the_call_is_named(make: Make, engine: FakeEngine) -> None:
    window = make(page=3)
    assert "“Fake Virtual Camera”" in words(window)
    engine.camera = ""
    engine.enter("problem")
    assert "There is no virtual camera yet" in words(window)


def test_the_machine_is_examined_away_from_the_gui_thread(qtbot: QtBot, engine: FakeEngine) -> None:
    where: list[threading.Thread] = []

    def look() -> Check:
        where.append(threading.current_thread())
        return FOUND

    def cameras() -> list[Camera]:
        where.append(threading.current_thread())
        return CAMERAS

    window = FirstRun(engine, cameras=cameras, virtual_camera=look)  # type: ignore[arg-type]
    qtbot.addWidget(window)
    window.show()
    window.go_on()
    window.go_on()
    qtbot.waitUntil(lambda: len(where) == 2)
    assert threading.main_thread() not in where
