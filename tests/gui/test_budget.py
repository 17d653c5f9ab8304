"""The GUI thread paints and does nothing else, however busy the analysis is."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from threads import alive

from gui.actions import Actions
from gui.engine import Engine
from gui.preview import PreviewWindow
from subtitles.inference import HELPER
from subtitles.settings import Settings

BUDGET = 0.05
"""Seconds the middle one of many paintings may take: 20 pictures per second."""


@pytest.fixture
def busy(qtbot: QtBot) -> Iterator[Engine]:
    """The real thing, looking at the bundled clip as often as it can."""
    settings = Settings(source="demo", sink="null", size=(640, 360), analysis_rate=60.0)
    engine = Engine(settings, save=lambda _: None)
    engine.start()
    qtbot.waitUntil(lambda: engine.stats.get("analysed", 0) > 0, timeout=60_000)
    yield engine
    assert engine.close(30.0)


def test_the_menu_opens_and_paints_while_the_analysis_is_busy(qtbot: QtBot, busy: Engine) -> None:
    actions, menu = Actions(busy), QMenu()
    qtbot.addWidget(menu)
    actions.fill(menu)
    before = busy.stats["analysed"]
    taken = []
    for _ in range(30):
        begun = time.perf_counter()
        menu.popup(QPoint(10, 10))
        assert not menu.grab().isNull()
        taken.append(time.perf_counter() - begun)
        menu.close()
        qtbot.wait(10)
    assert statistics.median(taken) < BUDGET
    qtbot.waitUntil(lambda: busy.stats["analysed"] > before, timeout=60_000)


def test_the_preview_paints_while_the_analysis_is_busy(qtbot: QtBot, busy: Engine) -> None:
    window = PreviewWindow(busy, Actions(busy))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: busy.picture is not None, timeout=60_000)
    taken = []
    for _ in range(30):
        begun = time.perf_counter()
        assert not window.grab().isNull()
        taken.append(time.perf_counter() - begun)
        qtbot.wait(10)
    window.hide()
    assert statistics.median(taken) < BUDGET


def test_fifty_quick_toggles_leave_one_thread_each(qtbot: QtBot, busy: Engine) -> None:
    def names(helpers: bool) -> list[str]:
        return sorted(t.name for t in alive() if t.name.startswith(HELPER) == helpers)

    gc.collect()  # what earlier tests left; their helpers may take a moment to end
    qtbot.waitUntil(lambda: "background" not in names(helpers=False), timeout=60_000)
    own, helpers = names(helpers=False), names(helpers=True)
    assert len(set(own)) == len(own)
    for number in range(50):
        busy.set_captions(number % 2 == 0)
        busy.set_clean(number % 3 == 0)
        busy.change(top_k=1 + number % 7, tau=0.5 + number % 2)
        if number % 10 == 0:
            qtbot.wait(100)
    busy.set_captions(True)
    qtbot.waitUntil(lambda: names(helpers=False) == own, timeout=60_000)
    qtbot.waitUntil(lambda: len(names(helpers=True)) <= len(helpers), timeout=60_000)
    assert busy.state == "on"
