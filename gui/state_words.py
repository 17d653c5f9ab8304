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
    translate = QCoreApplication.translate
    return {
        "off": translate("State", "Off"),
        "starting": translate("State", "Starting …"),
        "on": translate("State", "Captions on"),
        "paused": translate("State", "Captions off"),
        "clean": translate("State", "Clean video: nothing is drawn"),
        "sleeping": translate("State", "Camera released: nobody is watching"),
        "searching": translate("State", "Looking for the camera …"),
        "problem": translate("State", "Needs attention"),
    }.get(name, name)


def why_no_faces(name: str) -> str:
    """Return why there is no face to describe, for a state of the engine."""
    translate = QCoreApplication.translate
    return {
        "on": translate("State", "No face in the picture."),
        "problem": translate("State", "No face in the picture."),
        "paused": translate("State", "Captions are off, so no face is read."),
        "clean": translate("State", "The video is clean, so no face is read."),
    }.get(name, translate("State", "No picture, so no face is read."))


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
    translate = QCoreApplication.translate
    latency = (stats.get("latency_ms") or {}).get("median")
    known = (
        (translate("State", "{} frames/s"), _either(stats, "recent_rate", "rate")),
        (translate("State", "{} ms added latency"), latency),
        (
            translate("State", "{} analyses/s"),
            _either(stats, "recent_analysis_rate", "analysis_rate"),
        ),
        (translate("State", "processor {} %"), stats.get("cpu_percent")),
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
