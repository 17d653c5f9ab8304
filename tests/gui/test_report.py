"""The report for bug trackers: whole, plain, and nothing private in it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import PurePosixPath, PureWindowsPath

import pytest

from gui import report
from subtitles.checks import Check
from subtitles.settings import Settings

STATS = {
    "recent_rate": 29.97,
    "recent_analysis_rate": 14.5,
    "cpu_percent": 41.0,
    "received": 100,
    "frames": 101,
    "dropped": 3,
    "latency_ms": {"median": 22.5, "p99": 41.0},
    "ms": {"draw": {"median": 1.25, "p95": None}},
    "errors": {"analysis": 1},
}


def whole(**changes: object) -> str:
    given: dict[str, object] = {
        "versions": report.versions("6.9"),
        "devices": report.Devices(("Cam (/dev/video0)",), ("Emotion Subtitles (/dev/video9)",)),
        "settings": Settings(),
        "state": "on",
        "stats": STATS,
        "messages": [report.Message(0.0, "camera lost", "plug it in")],
        "checks": [Check("camera", "missing", "none found", "plug one in\nor two")],
    }
    return report.as_text(**{**given, **changes})  # type: ignore[arg-type]


def test_it_tells_all_there_is() -> None:
    text = whole()
    for wanted in (
        "Qt: 6.9",
        "ONNX Runtime: ",
        "Cam (/dev/video0)",
        "dropped: 3",
        "frames per second: 30.0",
        "latency: median 22.5 ms, p99 41.0 ms",
        "draw: median 1.2 ms",
        "analysis: 1",
        "smoothing: steady",
        "camera lost → plug it in",
        "missing  camera: none found",
        "→ or two",
    ):
        assert wanted in text, wanted


def test_versions_are_those_installed() -> None:
    found = dict(report.versions("6.9"))
    for name in report.PACKAGES:
        assert re.match(r"\d+\.\d+", found[name]), name


def test_it_can_be_made_before_anything_is_known() -> None:
    text = whole(devices=None, stats={}, messages=[], checks=None)
    assert text.count(report.NOTHING) >= 5


@pytest.mark.parametrize(
    ("home", "text", "clean"),
    [
        (PurePosixPath("/home/anna"), "at /home/anna/video.mp4", "at ~/video.mp4"),
        (PurePosixPath("/home/anna"), "/home/annabel/x", "/home/annabel/x"),
        (PurePosixPath("/home/anna"), "/media/anna/disk", "/media/USER/disk"),
        (PurePosixPath("/home/anna"), "/media/anna", "/media/USER"),
        (PureWindowsPath(r"C:\Users\Anna"), r"C:\Users\Anna\x.json", r"~\x.json"),
        (PureWindowsPath(r"C:\Users\Anna"), "C:/Users/Anna/x.json", "~/x.json"),
        (PurePosixPath("/"), "/dev/video0", "/dev/video0"),
    ],
)
def test_home_and_user_are_left_out(home: PurePosixPath, text: str, clean: str) -> None:
    assert report.private(text, home) == clean


def test_the_whole_report_is_private(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/zacharias")
    monkeypatch.setenv("USERPROFILE", "/home/zacharias")
    checks = [Check("settings", "ok", "/home/zacharias/.config/settings.json")]
    messages = [report.Message(0.0, "can't write /home/zacharias/out.mp4", "")]
    text = whole(
        settings=Settings(source="/media/zacharias/clip.mp4"), checks=checks, messages=messages
    )
    assert "zacharias" not in text
    assert "~/out.mp4" in text and "/media/USER/clip.mp4" in text


def test_it_needs_no_qt() -> None:
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "import gui.report as r; print(len(r.versions('6')))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
