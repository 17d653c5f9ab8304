"""One still picture: the same stages as for video, without waiting for a second look."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from threading import Lock

import numpy as np

from subtitles import assemble
from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError
from subtitles.pipeline import Pipeline
from subtitles.settings import Settings
from subtitles.types import Box, Doubt, FloatArray, Frame, Image


@dataclass(frozen=True, slots=True, eq=False)
class FaceReading:
    """What one face in a picture looks like."""

    box: Box
    """Left, top, right, bottom, px."""
    emotion: str | None
    """A name of `emotions.EMOTIONS`, or None: unsure."""
    probabilities: dict[str, float]
    """Probability of each name; they sum to 1."""
    doubt: Doubt | None
    """Why `emotion` is None; None when there is one."""
    score: float
    """The detector's confidence that this is a face, 0–1."""
    landmarks: FloatArray | None
    """(5, 2) px: the eye at the picture's left, the other eye, nose, mouth corners left, right."""


def read(image: Image, settings: Settings | None = None) -> list[FaceReading]:
    """Return the faces of one picture from left to right; see `subtitles.read`."""
    picture = _picture(image)
    pipeline, lock = _pipeline(settings or Settings())
    with lock:
        pipeline.reset()
        known = pipeline.analyse(Frame(picture, time=0.0, index=0))
    readings = [
        FaceReading(
            box=one.face.box,
            emotion=one.emotion,
            probabilities=dict(zip(EMOTIONS, map(float, one.probabilities), strict=True)),
            doubt=one.doubt,
            score=one.face.score,
            landmarks=one.face.landmarks,
        )
        for one in known
    ]
    return sorted(readings, key=lambda reading: reading.box)


@lru_cache(maxsize=2)
def _pipeline(settings: Settings) -> tuple[Pipeline, Lock]:
    """Return the stages for still pictures, and the lock for who uses them."""
    once = replace(settings, smoothing="none", scan_every=0)
    return assemble.pipeline(once, confirm=0.0, most_read=None), Lock()


def _picture(image: object) -> Image:
    """Return the array in the layout the stages expect; raises SettingsError for anything else."""
    if not isinstance(image, np.ndarray):
        raise SettingsError(
            f"a picture is an array, not {type(image).__name__}",
            "cv2.imread gives None when it can't read a file: check its path",
        )
    fits = image.dtype == np.uint8 and image.ndim == 3 and image.shape[2] == 3 and image.size > 0
    if not fits:
        raise SettingsError(
            f"a picture can't be an array of shape {image.shape} and type {image.dtype}",
            "give (height, width, 3) uint8 in the order blue, green, red, as cv2.imread does",
        )
    return np.ascontiguousarray(image)
