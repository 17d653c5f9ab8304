"""The icons, drawn for this project: which state looks like what."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QIcon

from .states import State

FOLDER = Path(__file__).parent / "icons"

Shape = Literal["off", "on", "clean", "problem"]
"""A bubble crossed out, a face in a bubble, a bare camera, a warning triangle: told apart by their
outline alone. White with a dark rim, they stand out on light and dark panels."""


def shape(state: State, captions: bool) -> Shape:
    """Return what the tray shows in a state.

    captions: whether they are on; while nobody watches, that is what a viewer would see.
    """
    if state in ("searching", "problem"):
        return "problem"
    if state == "clean":
        return "clean"
    return "on" if state in ("on", "sleeping") and captions else "off"


@cache
def tray(shape: Shape) -> QIcon:
    """Return a tray icon."""
    return QIcon(str(FOLDER / f"{shape}.svg"))


@cache
def app() -> QIcon:
    """Return the program's icon."""
    return QIcon(str(FOLDER / "app.svg"))
