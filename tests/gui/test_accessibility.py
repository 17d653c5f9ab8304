"""Every window can be used with a screen reader, with the keyboard alone, and with poor eyes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import accessible
import numpy as np
import pytest
from fakes import FakeEngine
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui import elevate, theme
from gui.actions import Actions
from gui.diagnostics import DiagnosticsWindow
from gui.first_run import FirstRun
from gui.first_run_consent import Consent
from gui.preview import PreviewWindow
from gui.settings_window import SettingsWindow
from gui.staying import Question
from subtitles import doctor, doctor_cameras
from subtitles.checks import Check
from subtitles.devices import Camera
from subtitles.emotions import EMOTIONS
from subtitles.errors import SinkError, joined
from subtitles.types import Face, TrackedFace

FIX = joined(doctor_cameras.LET_IN, doctor_cameras.trusted("/mok.der"))
CHECKS = [
    Check("virtual camera", "missing", "no permission", doctor_cameras.LET_IN, "calls"),
    Check("program", "ok", "here"),
]


def preview(engine: FakeEngine) -> PreviewWindow:
    """Return the preview with everything in it: two faces, figures, a trouble to be mended."""
    engine.problem = SinkError("no virtual camera", "run doctor")
    window = PreviewWindow(engine, Actions(engine))  # type: ignore[arg-type]
    window.show()
    shares = np.linspace(0.0, 0.3, len(EMOTIONS), dtype=np.float32)
    faces = [
        TrackedFace(n, Face((0.0, 0.0, 50.0, 60.0), 1.0), shares, EMOTIONS[n], seen_for=3.0)
        for n in (1, 2)
    ]
    engine.faces_changed.emit(faces)
    engine.give_stats(recent_rate=30.0, recent_analysis_rate=14.0, cpu_percent=40.0)
    return window


def first_run(engine: FakeEngine) -> FirstRun:
    """Return the first run on a machine that lacks something."""
    return FirstRun(
        engine,  # type: ignore[arg-type]
        cameras=lambda: [Camera(0, "Built-in", "usb-0")],
        virtual_camera=lambda: CHECKS[0],
    )


def menu(engine: FakeEngine) -> QMenu:
    """Return what the tray's icon shows."""
    made = QMenu()
    made.actions_ = Actions(engine)  # type: ignore[attr-defined,arg-type]
    made.actions_.fill(made)  # type: ignore[attr-defined]
    return made


WINDOWS: dict[str, Callable[[FakeEngine], QWidget]] = {
    "preview": preview,
    "settings": SettingsWindow,  # type: ignore[dict-item]
    "diagnostics": DiagnosticsWindow,  # type: ignore[dict-item]
    "first run": first_run,
    "consent": lambda engine: Consent(["modprobe v4l2loopback"]),
    "question at the end": lambda engine: Question("Emotion Subtitles"),
    "tray menu": menu,
}


@pytest.fixture(autouse=True)
def as_the_program_looks(qapp: QApplication) -> Iterator[None]:
    """Use style and palette of the program, and put them back."""
    style = qapp.style().name()
    theme.install(qapp)
    yield
    qapp.setPalette(QPalette())
    qapp.setStyle(style)


@pytest.fixture(params=WINDOWS)
def window(
    request: pytest.FixtureRequest,
    qtbot: QtBot,
    engine: FakeEngine,
    monkeypatch: pytest.MonkeyPatch,
) -> QWidget:
    """Return each window in turn, open and in front."""
    monkeypatch.setattr(doctor, "examine", lambda: CHECKS)
    monkeypatch.setattr(elevate, "available", lambda: True)
    made = WINDOWS[request.param](engine)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    if isinstance(made, DiagnosticsWindow):
        wait_for(qtbot, made, "no permission")
    return made


def wait_for(qtbot: QtBot, window: QWidget, text: str) -> None:
    """Wait until a text that is fetched in the background is there."""
    qtbot.waitUntil(lambda: any(text in label.text() for label in window.findChildren(QLabel)))


def pages(qtbot: QtBot, window: QWidget) -> Iterator[str]:
    """Turn to each page of a window in turn and return its name; one without pages has one."""
    if isinstance(window, FirstRun):
        for number in range(4):
            told = ("", "Cameras found", "There is no virtual camera yet.", "")[number]
            wait_for(qtbot, window, told)
            yield f"page {number + 1}"
            window.go_on()
        return
    tabs = window.findChild(QTabWidget)
    stack = window.findChild(QStackedWidget)
    listed = window.findChild(QListWidget)
    if listed is not None and stack is not None:
        assert listed.count() == stack.count() > 1
        for number in range(listed.count()):
            listed.setCurrentRow(number)
            assert stack.currentIndex() == number
            yield listed.item(number).text()
    elif tabs is not None:
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            yield tabs.tabText(number)
    else:
        yield ""


def seen(qtbot: QtBot, window: QWidget, find: Callable[[QWidget], list[str]]) -> list[str]:
    """Return what `find` finds wrong with the pages of a window."""
    wrong = []
    for page in pages(qtbot, window):
        QApplication.processEvents()  # layouts settle
        wrong += [f"{page}: {each}" for each in find(window)]
    return wrong


def test_every_control_has_a_name(qtbot: QtBot, window: QWidget) -> None:
    assert not seen(qtbot, window, accessible.nameless)


def test_no_name_hides_a_text(qtbot: QtBot, window: QWidget) -> None:
    assert not seen(qtbot, window, accessible.muted)


def test_every_target_is_easy_to_hit(qtbot: QtBot, window: QWidget) -> None:
    assert not seen(qtbot, window, lambda w: accessible.small(w, theme.TARGET))


def test_tab_reaches_every_control_in_the_order_of_reading(qtbot: QtBot, window: QWidget) -> None:
    if isinstance(window, QMenu):
        return  # arrow keys, by Qt
    assert not seen(qtbot, window, accessible.missed_by_tab)
    assert not seen(qtbot, window, accessible.backwards)


def test_there_is_something_to_find(qtbot: QtBot, window: QWidget) -> None:
    """The tests above look at real controls."""
    found = {t.name for t in accessible.things(window) if t.role in accessible.INTERACTIVE}
    assert len(found) >= 2


class Careless(QWidget):
    """A window that does everything wrong."""

    def __init__(self) -> None:
        super().__init__()
        rows = QVBoxLayout(self)
        self.nameless, self.low, self.lost = QPushButton(), QPushButton("Low"), QPushButton("Lost")
        self.low.setFixedHeight(12)
        label = QLabel("30 frames")
        label.setAccessibleName("Figures")
        for widget in (self.nameless, self.low, self.lost, label, QComboBox()):
            rows.addWidget(widget)
        QWidget.setTabOrder(self.low, self.nameless)
        area = QScrollArea()
        area.setWidget(QRadioButton("One"))
        rows.addWidget(area)


def test_what_is_wrong_is_found(qtbot: QtBot) -> None:
    window = Careless()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    assert len(accessible.nameless(window)) >= 2
    assert any("Low" in each for each in accessible.small(window, theme.TARGET))
    assert accessible.muted(window) == ["“Figures” hides “30 frames”"]
    assert accessible.backwards(window)


def test_a_control_that_keeps_the_tab_key_is_found(qtbot: QtBot) -> None:
    window = Careless()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitActive(window)
    assert not accessible.missed_by_tab(window)
    trap = QPlainTextEdit()
    rows = window.layout()
    assert rows is not None
    rows.addWidget(trap)
    trap.show()
    with pytest.raises(AssertionError, match="caught by QPlainTextEdit"):
        accessible.missed_by_tab(window)
