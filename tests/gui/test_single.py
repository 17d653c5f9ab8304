"""One program per user and settings folder."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gui import refusal, theme
from gui import single as module
from gui.background import in_background
from gui.single import Single, name_for
from subtitles.errors import EngineError
from subtitles.settings import FOLDER_VARIABLE

ROOT = Path(__file__).parents[2]

SECOND = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gui.single import Single
application = QCoreApplication([])
single = Single(Path(sys.argv[1]))
os._exit(int(single.first()))  # closes nothing, as a crash
"""

GONE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtNetwork import QLocalSocket
from gui.single import SHOW, Single, name_for
application = QCoreApplication([])
folder = Path(sys.argv[1])
first = Single(folder)
assert first.first()
for _ in range(3):  # starts that gave up before they were answered
    start = QLocalSocket()
    start.connectToServer(name_for(folder))
    assert start.waitForConnected(10_000)
    start.write(SHOW)
    start.waitForBytesWritten(10_000)
    del start
application.processEvents()
first.close()
del first
for _ in range(5):
    application.processEvents()
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[Single]:
    one = Single(tmp_path)
    assert one.first()
    yield one
    one.close()


def another(folder: Path) -> int:
    """Start another process; returns 1 when it is the first, else 0."""
    command = [sys.executable, "-c", SECOND, str(folder)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(command, env=environment, cwd=ROOT, timeout=60).returncode


def test_a_second_start_asks_the_first_to_show_itself(
    first: Single, qtbot: QtBot, tmp_path: Path
) -> None:
    codes: list[int] = []
    with qtbot.waitSignal(first.asked, timeout=30_000):
        in_background(lambda: another(tmp_path), codes.append)
    qtbot.waitUntil(lambda: codes == [0], timeout=30_000)


@pytest.mark.skipif(os.name == "nt", reason="seen with sockets of Unix only")
def test_starts_that_gave_up_do_not_crash_it_when_it_ends(tmp_path: Path) -> None:
    command = [sys.executable, "-c", GONE, str(tmp_path)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def test_another_settings_folder_is_another_program(first: Single, tmp_path: Path) -> None:
    other = Single(tmp_path / "other")
    assert other.first()
    other.close()
    assert name_for(tmp_path) != name_for(tmp_path / "other")


def test_after_the_first_has_ended_the_next_is_the_first(first: Single, tmp_path: Path) -> None:
    first.close()
    assert another(tmp_path) == 1


def test_what_a_crash_leaves_does_not_hinder(qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(2):  # each ends without closing
        assert another(tmp_path) == 1
    assert (tmp_path / "running.lock").exists()


def test_one_that_hangs_is_not_started_twice(
    first: Single, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.2)
    second = Single(tmp_path)  # our loop does not turn, so nobody answers
    with pytest.raises(EngineError, match="does not answer") as raised:
        second.first()
    assert f"process {os.getpid()}" in raised.value.hint


def test_a_start_in_vain_is_told_and_fails(tmp_path: Path) -> None:
    lock = QLockFile(str(tmp_path / module.FILE))
    assert lock.tryLock(0)
    command = [sys.executable, "-m", "subtitles", "gui", "--minimised"]
    environment = {**os.environ, FOLDER_VARIABLE: str(tmp_path)}
    try:
        done = subprocess.run(
            command, env=environment, cwd=ROOT, capture_output=True, text=True, timeout=120
        )
    finally:
        lock.unlock()
    assert done.returncode == 1
    assert "error: another Emotion Subtitles is running" in done.stderr
    assert f"hint: end process {os.getpid()}" in done.stderr


def test_a_start_in_vain_is_shown_to_who_sees_no_terminal(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: shown.append((box.text(), box.informativeText()))
    )
    monkeypatch.setattr(theme, "install", lambda qt: None)  # would outlast this test
    refusal.refuse(qapp, EngineError("another one hangs", "end process 7"))
    assert shown == [("Another one hangs", "End process 7")]


def test_a_folder_that_cannot_be_written_does_not_stop_it(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    one = Single(tmp_path / "file" / "inside")
    assert one.first()
    one.close()
