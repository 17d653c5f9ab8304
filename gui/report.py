"""The diagnostics as plain text to paste into a bug report: no pictures, nothing private."""

from __future__ import annotations

import platform
import re
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path, PurePath
from typing import Any

import subtitles
from subtitles.checks import Check
from subtitles.settings import Settings

NOTHING = "–"
"""Stands where there is no value."""

PACKAGES = {"OpenCV": "opencv-python-headless", "ONNX Runtime": "onnxruntime", "NumPy": "numpy"}
"""Shown name → distribution, whose version is read without importing it."""

STREAM = ("received", "frames", "dropped", "repeated", "skipped", "cards", "captioned", "analysed")
"""Counts of `LiveSession.stats` that tell how the stream goes."""

Rows = Sequence[tuple[str, str]]
"""What, and what it is."""


@dataclass(frozen=True, slots=True)
class Message:
    """Something the user was told."""

    time: float
    """Seconds since 1970."""
    text: str
    hint: str

    def __str__(self) -> str:
        clock = time.strftime("%H:%M:%S", time.localtime(self.time))
        return f"{clock}  {self.text}" + (f" → {self.hint}" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Devices:
    """The cameras of this machine."""

    real: tuple[str, ...]
    virtual: tuple[str, ...] | None
    """None: this system does not list them; the check of the virtual camera says what is known."""


def versions(qt: str) -> list[tuple[str, str]]:
    """Return what runs here; `qt` is the version of Qt, which this module does not import."""
    rows = [
        ("Emotion Subtitles", subtitles.__version__),
        ("Python", platform.python_version()),
        ("Qt", qt),
    ]
    rows += [(name, _installed(package)) for name, package in PACKAGES.items()]
    return [*rows, ("System", f"{platform.platform(terse=True)}, {platform.machine()}")]


def devices() -> Devices:
    """Look for cameras; switches none of them on, but may take a moment."""
    from subtitles import devices as found

    if sys.platform != "linux":
        return Devices(tuple(camera.name for camera in found.cameras()), None)
    listed = found.devices(found.System())
    return Devices(
        tuple(f"{d.name} ({d.path})" for d in listed if d.captures and not d.loopback),
        tuple(f"{d.name} ({d.path})" for d in listed if d.loopback),
    )


def stream(stats: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the counts of a running session."""
    return [(name, str(stats[name])) for name in STREAM if name in stats]


def stages(stats: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return how long each stage takes: its median and its worst few, ms."""
    rows = [("latency", spread(stats.get("latency_ms")))]
    rows += [(stage, spread(values)) for stage, values in (stats.get("ms") or {}).items()]
    return rows if stats else []


def spread(values: Mapping[str, float | None] | None) -> str:
    """Return a median and a high percentile, ms, in words."""
    known = {name: value for name, value in (values or {}).items() if value is not None}
    return ", ".join(f"{name} {value:.1f} ms" for name, value in known.items()) or NOTHING


def as_text(
    *,
    versions: Rows,
    devices: Devices | None,
    settings: Settings,
    state: str,
    stats: Mapping[str, Any],
    messages: Sequence[Message],
    checks: Sequence[Check] | None,
) -> str:
    """Return the whole report. `devices` and `checks` are None while they are looked for."""
    parts = [("Versions", versions), ("Devices", _devices(devices)), ("State", [("state", state)])]
    parts += [("Stream", rates(stats) + stream(stats)), ("Time per stage", stages(stats))]
    errors = stats.get("errors") or {}
    parts.append(("Errors", [(name, str(count)) for name, count in errors.items()]))
    parts.append(("Settings", [(name, str(value)) for name, value in asdict(settings).items()]))
    lines = ["Emotion Subtitles: diagnostics"]
    for title, rows in parts:
        lines += ["", title, *(f"  {name}: {value}" for name, value in rows)]
        if not rows:
            lines.append(f"  {NOTHING}")
    lines += ["", "Checks", *_checks(checks), "", "Messages"]
    lines += [f"  {message}" for message in messages] or [f"  {NOTHING}"]
    return private("\n".join(lines) + "\n")


def private(text: str, home: PurePath | None = None) -> str:
    """Return `text` without the home folder and, in other paths, without the user's name."""
    home = home or Path.home()
    ways = {str(home), home.as_posix(), str(home).replace("\\", "\\\\")}
    if isinstance(home, Path):
        ways.add(str(home.resolve()))
    for way in sorted(ways, key=len, reverse=True):
        if len(way) > 1:  # a user without a home folder has "/"
            text = re.sub(re.escape(way) + r"(?![\w.-])", "~", text)
    name = home.name
    if not name:
        return text
    return re.sub(rf"(?<=[/\\]){re.escape(name)}(?=[/\\]|$)", "USER", text, flags=re.MULTILINE)


def _installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # another build of the same library may be there instead
        return NOTHING


def _devices(found: Devices | None) -> list[tuple[str, str]]:
    if found is None:
        return []
    rows = [("cameras", ", ".join(found.real) or "none")]
    if found.virtual is not None:
        rows.append(("virtual cameras", ", ".join(found.virtual) or "none"))
    return rows


def rates(stats: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the rates of a running session, per second, and its processor time."""
    rates = {
        "frames per second": stats.get("recent_rate") or stats.get("rate"),
        "analyses per second": stats.get("recent_analysis_rate") or stats.get("analysis_rate"),
        "processor, % of one core": stats.get("cpu_percent"),
    }
    return [(name, f"{value:.1f}") for name, value in rates.items() if value is not None]


def _checks(checks: Sequence[Check] | None) -> list[str]:
    lines = []
    for check in checks or ():
        lines.append(f"  {check.state:<8} {check.name}: {check.detail}")
        lines += [f"           → {step}" for step in check.fix.splitlines()]
    return lines or [f"  {NOTHING}"]
