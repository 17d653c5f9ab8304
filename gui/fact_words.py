"""What the diagnostics call the program's figures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication

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
    tr = QCoreApplication.translate
    looking, none = tr("Facts", "Looking …"), tr("Facts", "none")
    there = looking if found is None else "\n".join(found.real) or none
    rows = [(tr("Facts", "Cameras"), there)]
    if found is None or found.virtual is not None:
        there = looking if found is None else "\n".join(found.virtual or ()) or none
        rows.append((tr("Facts", "Virtual cameras"), there))
    rows.append((tr("Facts", "Pictures from"), used or none))
    rows.append((tr("Facts", "Published to"), virtual or none))
    rows.append((tr("Facts", "Engine"), f"{settings.engine}, {settings.detector}"))
    return [(name, report.private(value)) for name, value in rows]


def stream(state: str, stats: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return how the stream goes."""
    tr = QCoreApplication.translate
    names = {
        "frames per second": tr("Facts", "Frames per second"),
        "analyses per second": tr("Facts", "Analyses per second"),
        "processor, % of one core": tr("Facts", "Processor, % of one core"),
        "received": tr("Facts", "From the camera"),
        "frames": tr("Facts", "Published"),
        "dropped": tr("Facts", "Never shown"),
        "repeated": tr("Facts", "Shown again"),
        "skipped": tr("Facts", "Not published in time"),
        "cards": tr("Facts", "Replaced by a card"),
        "captioned": tr("Facts", "With captions"),
        "analysed": tr("Facts", "Analysed"),
    }
    rows = report.rates(stats) + report.stream(stats)
    return [
        (tr("Facts", "State"), state),
        *((names.get(name, name), value) for name, value in rows),
    ]


def stages(stats: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return how long each stage takes."""
    tr = QCoreApplication.translate
    names = {
        "latency": tr("Facts", "Camera to call"),
        "analyse": tr("Facts", "Analysing"),
        "draw": tr("Facts", "Drawing"),
        "send": tr("Facts", "Sending"),
    }
    nothing = [(names["latency"], report.NOTHING)]
    return [(names.get(name, name), value) for name, value in report.stages(stats)] or nothing
