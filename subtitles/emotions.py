"""The emotion names: FER2013's seven, FER+'s eight, and how one folds onto the other."""

from __future__ import annotations

import numpy as np

from subtitles.types import FloatArray

EMOTIONS = ("angry", "disgust", "fear", "happy", "neutral", "sad", "surprise")
"""The names in files, on the command line and in code, in the order of every (…, 7) array."""

FER2013_ORDER = ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
"""The order of the integer labels in `fer2013.csv`."""

FERPLUS_ORDER = (
    "neutral",
    "happy",
    "surprise",
    "sad",
    "angry",
    "disgust",
    "fear",
    "contempt",
)
"""The order of the vote columns in `fer2013new.csv` (before `unknown` and `NF`)."""

COLOURS = {
    "angry": (0xD5, 0x5E, 0x00),
    "disgust": (0x00, 0x9E, 0x73),
    "fear": (0xCC, 0x79, 0xA7),
    "happy": (0xF0, 0xE4, 0x42),
    "neutral": (0xFF, 0xFF, 0xFF),
    "sad": (0x56, 0xB4, 0xE9),
    "surprise": (0xE6, 0x9F, 0x00),
    None: (0xBB, 0xBB, 0xBB),
}
"""RGB per emotion, from the palette of Okabe & Ito (2008); None: unsure."""


def fold_ferplus(probabilities: FloatArray) -> FloatArray:
    """Fold FER+ probabilities (…, 8) onto the seven names (…, 7); contempt has none and goes.

    What is left is rescaled to sum to 1.
    """
    columns = [FERPLUS_ORDER.index(name) for name in EMOTIONS]
    folded = probabilities[..., columns]
    total = np.maximum(folded.sum(axis=-1, keepdims=True), np.finfo(np.float32).tiny)
    return np.asarray(folded / total, dtype=np.float32)
