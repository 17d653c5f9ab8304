"""When not to read a face: the limits of `quality.Gate` and the confidence, from PublicTest."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np

from subtitles.combining import Combination
from subtitles.crops import SIDE, Crops
from subtitles.detectors import Mtcnn
from subtitles.quality import sharpness, turned
from subtitles.training import data as fer
from subtitles.training.figures import (
    Labels,
    Logits,
    Reader,
    risk_coverage,
    seven_majority,
    seven_plurality,
)
from subtitles.types import FloatArray

KEEPS = 0.9
"""A face is too small or too blurred when less than this share of the accuracy is left."""

RIGHT_ENOUGH = 0.5
"""A word is shown when, at its confidence, it is right more often than not."""

_RARE = 0.01
"""Share of the pictures beyond which a quality counts as not covered by the data."""


def fit_limits(
    classifier: Reader, combine: Combination, split: fer.Faces
) -> tuple[dict[str, float], dict[str, Any]]:
    """Return the limits for the manifest, and the curves they were read from.

    - `smallest_side`: side (px) below which pictures, shrunk to it, keep less than KEEPS of the
      accuracy.
    - `least_sharp`: the sharpness typical of the Gaussian blur with which they do; never so high
      that it turns away more than 1 % of the pictures as they are.
    - `most_turned`: what 99 % of the pictures in which the detector finds a face stay under; the
      data say nothing of faces turned further.
    - `unsure_below`: the lowest confidence at which a word is right at least half of the time,
      against the most votes, the unclear pictures included.
    """
    labels, usable = seven_majority(split.votes)
    pictures, labels = split.pictures[usable], labels[usable]

    def accuracy(changed: Crops) -> float:
        return _accuracy(classifier, combine, changed, labels)

    clean = accuracy(pictures)
    by_side = {side: accuracy(shrunk(pictures, side)) for side in range(8, 36, 2)}
    by_blur = {
        sigma: accuracy(blurred(pictures, sigma)) for sigma in (0.6, 0.9, 1.2, 1.6, 2.0, 2.5, 3.0)
    }
    too_blurred = next((s for s, value in by_blur.items() if value < KEEPS * clean), 3.0)
    rare = float(np.quantile(sharpness(pictures), _RARE))
    angles = turned_angles(split.pictures)
    angles = angles[np.isfinite(angles)]
    below, confidence = fit_confidence(classifier, combine, split)
    limits = {
        "smallest_side": float(
            next((side for side, value in by_side.items() if value >= KEEPS * clean), SIDE)
        ),
        "least_sharp": round(
            min(rare, float(np.median(sharpness(blurred(pictures, too_blurred))))), 4
        ),
        "most_turned": round(float(np.quantile(angles, 1 - _RARE)), 3) if len(angles) else 0.35,
        "unsure_below": below,
    }
    curves = {
        "accuracy_clean": round(clean, 4),
        "accuracy_by_side": {str(k): round(v, 4) for k, v in by_side.items()},
        "accuracy_by_blur": {str(k): round(v, 4) for k, v in by_blur.items()},
        "faces_for_turned": len(angles),
        "risk_coverage": confidence,
    }
    return limits, curves


def fit_confidence(
    classifier: Reader, combine: Combination, split: fer.Faces
) -> tuple[float, list[dict[str, float]]]:
    """Return the confidence from which words are right at least half of the time, and the curve."""
    labels, usable = seven_plurality(split.votes)
    logits = Logits.both_ways(classifier, split.pictures[usable])
    shown, labels = combine(logits.fer2013, logits.ferplus), labels[usable]
    top, right = shown.max(axis=1), shown.argmax(axis=1) == labels
    below = 0.2
    for low in np.arange(0.2, 0.6, 0.05):
        window = (top >= low) & (top < low + 0.05)
        # A dozen pictures say little; where there are few, nothing is gained by hesitating.
        if window.sum() >= 12 and right[window].mean() < RIGHT_ENOUGH:
            below = float(low) + 0.05
    return round(below, 2), risk_coverage(labels, shown)


def shrunk(pictures: Crops, side: int) -> Crops:
    """Return pictures (N, 48, 48) as if their faces had spanned `side` px."""
    small = [cv2.resize(p, (side, side), interpolation=cv2.INTER_AREA) for p in pictures]
    return np.stack([cv2.resize(p, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR) for p in small])


def blurred(pictures: Crops, sigma: float) -> Crops:
    """Return pictures (N, 48, 48) with a Gaussian blur of `sigma` px."""
    return np.stack([cv2.GaussianBlur(p, (0, 0), sigma) for p in pictures])


def turned_angles(pictures: Crops) -> FloatArray:
    """Return `quality.turned` (N,) of the faces in pictures (N, 48, 48); NaN: none is found."""
    detector = Mtcnn(smallest=0.25)
    angles = np.full(len(pictures), np.nan, dtype=np.float32)
    for row, picture in enumerate(pictures):
        large = cv2.resize(picture, (144, 144), interpolation=cv2.INTER_CUBIC)
        framed = cv2.copyMakeBorder(large, 24, 24, 24, 24, cv2.BORDER_REPLICATE)
        faces = detector.detect(cv2.cvtColor(framed, cv2.COLOR_GRAY2BGR))
        if faces:
            angles[row] = turned(faces[0])
    return angles


def _accuracy(classifier: Reader, combine: Combination, pictures: Crops, labels: Labels) -> float:
    logits = Logits.both_ways(classifier, pictures)
    shown = combine(logits.fer2013, logits.ferplus)
    return float((shown.argmax(axis=1) == labels).mean())
