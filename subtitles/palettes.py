"""The colours captions are drawn in; a choice, since not everybody sees them alike."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from subtitles.emotions import COLOURS
from subtitles.errors import said, unknown

Colour = tuple[int, int, int]
"""RGB."""


@dataclass(frozen=True, slots=True, eq=False)
class Palette:
    """The colours of a caption and all that stands on it."""

    emotions: Mapping[str | None, Colour]
    """Of the drawn faces and bars, per emotion; None: unsure."""
    text: Colour
    """Of the first line."""
    further: Colour
    """Of all other lines."""
    further_opacity: float
    plate: Colour
    """Of the plate, of outlines around words without one, and of what is drawn on faces."""
    plate_opacity: float
    rim: Colour
    rim_opacity: float
    halo: tuple[float, int]
    """Without a plate: gain and limit (0–255) of the shadow that surrounds the outline."""


_DARK = (22, 24, 29)
_WHITE = (255, 255, 255)
_YELLOW = (255, 255, 0)
_CALM = (226, 226, 222)

COLOURFUL = Palette(
    emotions=COLOURS,
    text=_WHITE,
    further=_WHITE,
    further_opacity=0.86,
    plate=_DARK,
    plate_opacity=0.86,
    rim=_WHITE,
    rim_opacity=0.3,
    halo=(1.6, 205),
)
"""A colour per emotion; white text has a contrast of 11 : 1 on a plate over a white picture."""

CONTRAST = Palette(
    emotions=dict.fromkeys(COLOURS, _YELLOW),
    text=_YELLOW,
    further=_WHITE,
    further_opacity=1.0,
    plate=(0, 0, 0),
    plate_opacity=1.0,
    rim=_WHITE,
    rim_opacity=1.0,
    halo=(8.0, 255),
)
"""For people who see poorly: yellow and white on black, nothing shines through; 19 : 1."""

PLAIN = Palette(
    emotions=dict.fromkeys(COLOURS, _CALM),
    text=_CALM,
    further=_CALM,
    further_opacity=0.9,
    plate=_DARK,
    plate_opacity=0.86,
    rim=_CALM,
    rim_opacity=0.2,
    halo=(1.6, 205),
)
"""No colours: one light tone, for people whom colours disturb; at least 7 : 1 over white."""

PALETTES: Mapping[str, Palette] = {
    "colourful": COLOURFUL,
    "contrast": CONTRAST,
    "plain": PLAIN,
}
"""Name → palette."""


def find(name: str) -> Palette:
    """Return the palette of a name; raises SettingsError."""
    if name not in PALETTES:
        raise unknown(said("palette"), name, tuple(PALETTES))
    return PALETTES[name]
