"""The page of diagnostics: figures as they come, checks in the background, a report to copy."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import cast

import pytest
from fakes import FakeEngine
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui import report
from gui.diagnostics import DiagnosticsWindow
from gui.engine import Engine
from gui.messages import KEPT, Messages
from subtitles import doctor
from subtitles.checks import Check

CHECKS = [
    Check("weights", "ok", "checksums match"),
    Check("virtual camera", "missing", "none installed", "run: modprobe it", "calls"),
]


class Examination:
    """Stands in for `doctor.examine`; goes on when it is let."""

    def __init__(self) -> None:
        self.go = threading.Event()
        self.times = 0
        self.error: Exception | None = None
        self.threads: list[threading.Thread] = []

    def __call__(self) -> list[Check]:
        self.times += 1
        self.threads.append(threading.current_thread())
        assert self.go.wait(10)
        if self.error is not None:
            raise self.error
        return CHECKS


@pytest.fixture
def examination(monkeypatch: pytest.MonkeyPatch) -> Iterator[Examination]:
    examination = Examination()
    monkeypatch.setattr(doctor, "examine", examination)
    monkeypatch.setattr(report, "devices", lambda: report.Devices(("Cam",), None))
    yield examination
    examination.go.set()


@pytest.fixture
def window(qtbot: QtBot, engine: FakeEngine, examination: Examination) -> DiagnosticsWindow:
    window = DiagnosticsWindow(cast(Engine, engine))
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def texts(widget: object) -> str:
    labels = widget.findChildren(QLabel)  # type: ignore[attr-defined]
    return " ".join(label.text() for label in labels if not label.isHidden())


def test_checks_run_in_the_background(
    qtbot: QtBot, window: DiagnosticsWindow, examination: Examination
) -> None:
    assert not window.again.isEnabled()
    window.run_checks()  # one at a time
    examination.go.set()
    qtbot.waitUntil(window.again.isEnabled)
    assert examination.times == 1
    assert examination.threads[0] is not threading.current_thread()
    # New labels are shown by an event of their own.
    for words in ("fine Trained weights", "missing Virtual camera none installed", "run: modprobe"):
        qtbot.waitUntil(lambda words=words: words in texts(window.checks))
    window.again.click()
    qtbot.waitUntil(lambda: examination.times == 2 and window.again.isEnabled())


def test_a_failed_examination_is_said(
    qtbot: QtBot, window: DiagnosticsWindow, examination: Examination
) -> None:
    examination.error = OSError("no disk")
    examination.go.set()
    qtbot.waitUntil(window.again.isEnabled)
    qtbot.waitUntil(lambda: "no disk" in texts(window.checks))


def test_figures_follow_the_engine(window: DiagnosticsWindow, engine: FakeEngine) -> None:
    engine.give_stats(
        recent_rate=30.0,
        dropped=7,
        latency_ms={"median": 20.0},
        ms={"draw": {"median": 1.5, "p95": 4.25}},
    )
    assert ("Never shown", "7") in window.stream.rows
    assert ("Drawing", "1.5 ms, 95 % below 4.3 ms") in window.stages.rows
    assert ("Camera to call", "20.0 ms") in window.stages.rows
    assert ("Published to", "Fake Virtual Camera") in window.devices.rows
    engine.enter("clean")
    assert window.stream.rows[0][1].startswith("Clean video")


def test_a_selection_survives_new_figures(window: DiagnosticsWindow, engine: FakeEngine) -> None:
    engine.give_stats(received=1, frames=100)
    labels = {x.text(): x for x in window.stream.findChildren(QLabel)}
    labels["100"].setSelection(0, 3)
    engine.give_stats(received=2, frames=100)
    assert labels["100"].selectedText() == "100"


def test_messages_told_before_are_there(
    qtbot: QtBot, engine: FakeEngine, examination: Examination
) -> None:
    messages = Messages(cast(Engine, engine), lambda: 0.0)
    for number in range(KEPT + 5):
        engine.tell(f"trouble {number}", "mend it")
    window = DiagnosticsWindow(cast(Engine, engine), messages)
    qtbot.addWidget(window)
    window.show()
    shown = window.messages.toPlainText().splitlines()
    assert len(shown) == KEPT and shown[-1].endswith(f"trouble {KEPT + 4} → mend it")
    engine.tell("one more", "")
    assert window.messages.toPlainText().endswith("one more")


def test_the_report_is_copied(
    qtbot: QtBot, window: DiagnosticsWindow, engine: FakeEngine, examination: Examination
) -> None:
    examination.go.set()
    qtbot.waitUntil(window.again.isEnabled)
    engine.tell("camera lost", "plug it in")
    window.copy.click()
    copied = QGuiApplication.clipboard().text()
    for words in ("ONNX Runtime", "camera lost → plug it in", "none installed", "cameras: Cam"):
        assert words in copied
    assert "Copied" in window.copied.text()


def test_values_can_be_selected_by_keyboard(window: DiagnosticsWindow) -> None:
    for label in window.versions.findChildren(QLabel):
        if label.buddy() is None:
            flags = label.textInteractionFlags()
            assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_it_looks_again_when_opened_again(
    qtbot: QtBot, window: DiagnosticsWindow, examination: Examination
) -> None:
    examination.go.set()
    qtbot.waitUntil(window.again.isEnabled)
    window.close()
    window.show()
    qtbot.waitUntil(lambda: examination.times == 2 and window.again.isEnabled())
