"""Battery or mains, as each system tells it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from subtitles import power


@pytest.fixture
def supplies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(power, "SUPPLIES", tmp_path)
    monkeypatch.setattr(sys, "platform", "linux")
    return tmp_path


def supply(folder: Path, name: str, **told: str) -> None:
    (folder / name).mkdir()
    for file, word in told.items():
        (folder / name / file).write_text(word + "\n")


def test_a_laptop_on_its_battery(supplies: Path) -> None:
    supply(supplies, "AC", type="Mains", online="0")
    supply(supplies, "BAT0", type="Battery", status="Discharging", scope="System")
    assert power.on_battery() is True


@pytest.mark.parametrize("status", ["Charging", "Full", "Not charging", "Discharging"])
def test_a_laptop_that_is_plugged_in(supplies: Path, status: str) -> None:
    supply(supplies, "ADP1", type="Mains", online="1")
    supply(supplies, "BAT0", type="Battery", status=status)
    assert power.on_battery() is False


def test_a_usb_charger_counts(supplies: Path) -> None:
    supply(supplies, "ucsi", type="USB", online="1")
    supply(supplies, "BAT0", type="Battery", status="Discharging")
    assert power.on_battery() is False


def test_a_mouse_is_no_laptop(supplies: Path) -> None:
    supply(supplies, "hidpp", type="Battery", status="Discharging", scope="Device")
    assert power.on_battery() is False


def test_a_desktop_has_nothing_there(supplies: Path) -> None:
    assert power.on_battery() is False


def test_a_supply_that_says_nothing(supplies: Path) -> None:
    supply(supplies, "odd")
    assert power.on_battery() is False


def test_no_such_folder(supplies: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(power, "SUPPLIES", supplies / "none")
    assert power.on_battery() is None


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        ("Now drawing from 'Battery Power'\n -InternalBattery-0 81%", True),
        ("Now drawing from 'AC Power'\n", False),
        ("", None),
    ],
)
def test_macos(monkeypatch: pytest.MonkeyPatch, told: str, answer: bool | None) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(
        subprocess, "run", lambda *a, **k: subprocess.CompletedProcess(a, 0, stdout=told)
    )
    assert power.on_battery() is answer


def test_macos_without_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*arguments: object, **more: object) -> None:
        raise subprocess.TimeoutExpired("pmset", 2.0)

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "run", late)
    assert power.on_battery() is None


@pytest.mark.parametrize(("line", "answer"), [(0, True), (1, False), (255, None)])
def test_windows(monkeypatch: pytest.MonkeyPatch, line: int, answer: bool | None) -> None:
    import ctypes

    class Kernel:
        def GetSystemPowerStatus(self, status: object) -> int:
            status._obj.line = line  # type: ignore[attr-defined]
            return 1

    class Libraries:
        kernel32 = Kernel()

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(ctypes, "windll", Libraries(), raising=False)
    assert power.on_battery() is answer


def test_an_unknown_system(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "plan9")
    assert power.on_battery() is None
