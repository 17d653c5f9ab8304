"""Whether a result can be true at all, so that one wild number does no harm further on."""

from __future__ import annotations

from math import isfinite

import numpy as np

from subtitles.types import Box, Face, FloatArray, TrackedFace

Size = tuple[int, int]
"""(width, height) px."""


def possible_box(box: Box, size: Size) -> bool:
    """Say whether a box is one: finite, wider and higher than 0, and partly in the picture."""
    left, top, right, bottom = box
    return (
        all(map(isfinite, box))
        and (left < right and top < bottom)
        and (left < size[0] and top < size[1] and right > 0 and bottom > 0)
    )


def possible_face(face: Face, size: Size) -> bool:
    """Say whether the detector can have found this in a picture of some size."""
    there = face.landmarks is None or bool(np.isfinite(face.landmarks).all())
    return there and isfinite(face.score) and possible_box(face.box, size)


def possible_readings(probabilities: FloatArray) -> bool:
    """Say whether all of some probabilities (N, 7) are some."""
    return bool(np.isfinite(probabilities).all() and (probabilities >= 0).all())


def possible_tracked(tracked: TrackedFace, size: Size) -> bool:
    """Say whether the memory can mean this."""
    return possible_box(tracked.face.box, size) and possible_readings(tracked.probabilities)
