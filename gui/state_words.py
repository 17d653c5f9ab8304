"""How the windows put the engine's state and its figures into words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from subtitles import languages
from subtitles.languages import Language

from .language import chosen


def interface_language() -> Language:
    """Return the language the windows were put into, for the names of emotions."""
    return languages.find(chosen("", list(languages.LANGUAGES), [QLocale().bcp47Name()]))


def state(name: str) -> str:
    """Return what a state of the engine means."""
    tr = QCoreApplication.translate
    return {
        "off": tr("State", "Off"),
        "starting": tr("State", "Starting …"),
        "on": tr("State", "Captions on"),
        "paused": tr("State", "Captions off"),
        "clean": tr("State", "Clean video: nothing is drawn"),
        "sleeping": tr("State", "Camera released: nobody is watching"),
        "searching": tr("State", "Looking for the camera …"),
        "problem": tr("State", "Needs attention"),
    }.get(name, name)


def why_no_faces(name: str) -> str:
    """Return why there is no face to describe, for a state of the engine."""
    tr = QCoreApplication.translate
    return {
        "on": tr("State", "No face in the picture."),
        "problem": tr("State", "No face in the picture."),
        "paused": tr("State", "Captions are off, so no face is read."),
        "clean": tr("State", "The video is clean, so no face is read."),
    }.get(name, tr("State", "No picture, so no face is read."))


def route(camera: str, virtual: str) -> str:
    """Return from which camera to which the pictures go; empty without a camera."""
    if not camera:
        return ""
    if not virtual:
        return camera
    return QCoreApplication.translate("State", "{camera} to {virtual}").format(
        camera=camera, virtual=virtual
    )


def figures(stats: Mapping[str, Any]) -> str:
    """Return pictures per second, latency, analyses per second and processor time, as known."""
    tr = QCoreApplication.translate
    latency = (stats.get("latency_ms") or {}).get("median")
    known = (
        (tr("State", "{} frames/s"), _either(stats, "recent_rate", "rate")),
        (tr("State", "{} ms added latency"), latency),
        (tr("State", "{} analyses/s"), _either(stats, "recent_analysis_rate", "analysis_rate")),
        (tr("State", "processor {} %"), stats.get("cpu_percent")),
    )
    locale = QLocale()
    return " · ".join(
        text.format(locale.toString(float(value), "f", 0))
        for text, value in known
        if value is not None
    )


def _either(stats: Mapping[str, Any], first: str, second: str) -> Any:
    value = stats.get(first)
    return stats.get(second) if value is None else value
