"""Subtitles for facial expressions: what each face in a picture looks like, in words.

import cv2, subtitles

for face in subtitles.read(cv2.imread("photo.jpg")):
    print(face.box, face.emotion, face.probabilities)
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from subtitles.settings import Settings
    from subtitles.still import FaceReading
    from subtitles.types import Image

__version__ = "0.1.0"
__all__ = ["__version__", "read"]


def read(image: Image, settings: Settings | None = None) -> list[FaceReading]:
    """Return what each face in one picture looks like, from left to right.

    The networks are loaded on the first call and kept. Raises SettingsError when `image` is no
    picture, WeightsError and EngineError when the networks can't run.

    Parameters
    ----------
    image: (H, W, 3) uint8, BGR, of any size, as OpenCV reads and gives pictures.
    settings: other choices than the defaults, e.g. `Settings(engine="torch")`.
    """
    from subtitles import still  # brings NumPy, OpenCV and the networks: only when asked for

    return still.read(image, settings)
