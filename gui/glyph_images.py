"""The small drawn faces of the captions, as pictures for widgets."""

from __future__ import annotations

from PySide6.QtGui import QImage

DARK = (22, 24, 29)
"""RGB of eyes, brows and mouth."""


def draw(diameter: int) -> dict[str | None, QImage]:
    """Return one round face of `diameter` px per emotion, and one for unsure.

    Loads OpenCV: to be called in the background.
    """
    import numpy as np

    from subtitles import glyphs
    from subtitles.emotions import COLOURS

    disc = glyphs.disc(diameter)
    pictures: dict[str | None, QImage] = {}
    for emotion, colour in COLOURS.items():
        ink = glyphs.features(emotion, diameter)[..., None] / 255.0
        rgba = np.empty((diameter, diameter, 4), np.uint8)
        rgba[..., :3] = np.array(colour) * (1 - ink) + np.array(DARK) * ink
        rgba[..., 3] = disc
        size = diameter, diameter, 4 * diameter
        pictures[emotion] = QImage(
            rgba.tobytes(), *size, QImage.Format.Format_RGBA8888
        ).copy()  # the bytes do not outlive this call
    return pictures
