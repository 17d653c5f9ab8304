"""Results come in the GUI thread, in order, and only to those who still are there."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from gui.background import Line, finish, in_background


def test_a_result_is_delivered_in_the_gui_thread(qtbot: QtBot) -> None:
    told: list[object] = []
    in_background(
        threading.current_thread, lambda ran: told.extend([ran, threading.current_thread()])
    )
    qtbot.waitUntil(lambda: bool(told))
    assert told[0] is not threading.current_thread()
    assert told[1] is threading.current_thread()


def test_a_failure_is_delivered(qtbot: QtBot) -> None:
    told: list[Exception] = []
    in_background(lambda: 1 / 0, failed=told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], ZeroDivisionError)


def test_a_failure_nobody_asked_for_is_a_warning(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    in_background(lambda: 1 / 0)
    qtbot.waitUntil(lambda: "division" in caplog.text)


class Window(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.results: list[object] = []

    def done(self, result: object) -> None:
        self.results.append(result)


def test_a_window_that_is_gone_gets_nothing(qtbot: QtBot) -> None:
    gate, window, after = threading.Event(), Window(), list[int]()
    results = window.results
    in_background(gate.wait, window.done)
    shiboken6.delete(window)
    gate.set()
    in_background(lambda: 1, after.append)
    qtbot.waitUntil(lambda: bool(after))
    assert not results


def test_a_line_keeps_the_order_and_lets_its_thread_go(qtbot: QtBot) -> None:
    line, begun, told = Line(), list[int](), list[int]()
    for number in range(20):
        line.add(lambda n=number: begun.append(n) or n, told.append)  # type: ignore[misc,func-returns-value]
    qtbot.waitUntil(lambda: len(told) == 20)
    assert begun == told == list(range(20))
    assert line.wait(5.0)
    assert finish(5.0)
    assert "background" not in {t.name for t in threading.enumerate()}


def test_a_line_goes_on_after_a_failure(qtbot: QtBot) -> None:
    line, failures, told = Line(), list[Exception](), list[int]()
    line.add(lambda: 1 // 0, failed=failures.append)
    line.add(lambda: 2, told.append)
    qtbot.waitUntil(lambda: told == [2])
    assert len(failures) == 1


def test_what_comes_after_the_end_is_dropped(qtbot: QtBot) -> None:
    gate, told = threading.Event(), list[object]()
    in_background(gate.wait, told.append)
    threading.Timer(0.05, gate.set).start()
    assert finish(5.0)
    after: list[int] = []
    in_background(lambda: 1, after.append)
    qtbot.waitUntil(lambda: bool(after))
    assert not told
