"""What the diagnostics call the program's figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from subtitles.settings import Settings

from . import report


def versions(rows: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return versions under names for people."""
    names = {"System": QCoreApplication.translate("Facts", "System")}
    return [(names.get(name, name), value) for name, value in rows]


def devices(
    found: report.Devices | None, used: str, virtual: str, settings: Settings
) -> list[tuple[str, str]]:
    """Return the cameras there are and those in use."""
    translate = QCoreApplication.translate
    looking, none = translate("Facts", "Looking …"), translate("Facts", "none")
    there = looking if found is None else "\n".join(found.real) or none
    rows = [(translate("Facts", "Cameras"), there)]
    if found is None or found.virtual is not None:
        there = looking if found is None else "\n".join(found.virtual or ()) or none
        rows.append((translate("Facts", "Virtual cameras"), there))
    rows.append((translate("Facts", "Pictures from"), used or none))
    rows.append((translate("Facts", "Published to"), virtual or none))
    rows.append((translate("Facts", "Engine"), f"{settings.engine}, {settings.detector}"))
    return [(name, report.private(value)) for name, value in rows]


def stream(state: str, stats: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return how the stream goes."""
    translate = QCoreApplication.translate
    names = {
        "frames per second": translate("Facts", "Frames per second"),
        "analyses per second": translate("Facts", "Analyses per second"),
        "processor, % of one core": translate("Facts", "Processor, % of one core"),
        "received": translate("Facts", "From the camera"),
        "frames": translate("Facts", "Published"),
        "dropped": translate("Facts", "Never shown"),
        "repeated": translate("Facts", "Shown again"),
        "skipped": translate("Facts", "Not published in time"),
        "cards": translate("Facts", "Replaced by a card"),
        "captioned": translate("Facts", "With captions"),
        "analysed": translate("Facts", "Analysed"),
    }
    locale = QLocale()
    rows = [(name, locale.toString(float(value), "f", 1)) for name, value in report.rates(stats)]
    rows += [(name, locale.toString(int(value))) for name, value in report.stream(stats)]
    rows = [(names.get(name, name), value) for name, value in rows]
    return [(translate("Facts", "State"), state), *rows]


def stages(stats: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return how long each stage takes."""
    translate = QCoreApplication.translate
    names = {
        "latency": translate("Facts", "Camera to call"),
        "analyse": translate("Facts", "Analysing"),
        "draw": translate("Facts", "Drawing"),
        "send": translate("Facts", "Sending"),
    }
    measured = {"latency": stats.get("latency_ms"), **(stats.get("ms") or {})}
    return [(names.get(name, name), _spread(values)) for name, values in measured.items()]


def _spread(values: Mapping[str, float | None] | None) -> str:
    """Return a median and a high percentile (`p95`), ms, in words."""
    locale, known = QLocale(), {n: v for n, v in (values or {}).items() if v is not None}
    shown = {name: locale.toString(value, "f", 1) for name, value in known.items()}
    if "median" not in shown:
        return report.NOTHING
    high = next((name for name in shown if name != "median"), "")
    if not high:
        return QCoreApplication.translate("Facts", "{median} ms").format(median=shown["median"])
    return QCoreApplication.translate("Facts", "{median} ms, {percent} % below {high} ms").format(
        median=shown["median"], percent=locale.toString(int(high[1:])), high=shown[high]
    )
