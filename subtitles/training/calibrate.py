"""Choosing on PublicTest how the two heads make one answer."""

from __future__ import annotations

import numpy as np
from scipy.optimize import minimize_scalar
from sklearn.metrics import f1_score, log_loss

from subtitles.combining import Combination
from subtitles.emotions import EMOTIONS, fold_ferplus
from subtitles.training import data as fer
from subtitles.training.figures import (
    Logits,
    calibration_error,
    seven_majority,
    seven_plurality,
)
from subtitles.types import FloatArray


def fit_combination(
    chosen_on: fer.Faces, said: Logits, training: fer.Faces
) -> tuple[Combination, list[dict[str, float]]]:
    """Return the best combination of both heads, and one row of figures per candidate.

    Candidates: the share of the FER+ head and the strength of the prior correction. Each gets the
    temperature with the least log loss against the most FER+ votes. Best is the highest macro-F1
    (the mean of that against FER+ majority and that against FER2013) less the calibration error.

    Parameters
    ----------
    chosen_on: PublicTest, as `data.to_calibrate_on` gives it.
    said: the heads' answers to its pictures.
    training: what the heads were trained on, for the priors.

    Raises DataError when that has no picture of some emotion.
    """
    fer.need_every_emotion(training)
    priors = log_priors(training)
    candidates = []
    for share in np.linspace(0, 1, 11):
        prior = (1 - share) * priors[0] + share * priors[1]
        for strength in (0.0, 0.15, 0.3, 0.45, 0.6, 0.8, 1.0):
            offsets = strength * (prior.mean() - prior)
            combine = with_temperature(
                round(float(share), 2), tuple(float(round(v, 4)) for v in offsets), chosen_on, said
            )
            shown = combine(said.fer2013, said.ferplus)
            labels, usable = seven_majority(chosen_on.votes)
            on_ferplus = macro_f1(labels[usable], shown[usable])
            on_fer2013 = macro_f1(chosen_on.labels, shown)
            most, has_most = seven_plurality(chosen_on.votes)
            row = {
                "ferplus_share": round(float(share), 2),
                "prior_correction": strength,
                "temperature": combine.temperature,
                "macro_f1_ferplus": round(on_ferplus, 4),
                "macro_f1_fer2013": round(on_fer2013, 4),
                "calibration_error": round(calibration_error(most[has_most], shown[has_most]), 4),
            }
            score = (on_ferplus + on_fer2013) / 2 - row["calibration_error"]
            candidates.append((combine, score, row))
    chosen = max(candidates, key=lambda entry: entry[1])
    return chosen[0], [row for _, _, row in candidates]


def with_temperature(
    share: float, offsets: tuple[float, ...], chosen_on: fer.Faces, said: Logits
) -> Combination:
    """Return the combination with the temperature of the least log loss."""
    labels, usable = seven_plurality(chosen_on.votes)

    def loss(temperature: float) -> float:
        shown = Combination(share, offsets, temperature)(said.fer2013, said.ferplus)
        return float(log_loss(labels[usable], shown[usable], labels=list(range(len(EMOTIONS)))))

    found = minimize_scalar(loss, bounds=(0.3, 3.0), method="bounded", options={"xatol": 1e-3})
    return Combination(share, offsets, round(float(found.x), 3))


def log_priors(training: fer.Faces) -> tuple[FloatArray, FloatArray]:
    """Return the log of how common each emotion (7,) is, in FER2013 labels and in FER+ votes."""
    counts = np.bincount(training.labels, minlength=len(EMOTIONS))
    votes, usable = fer.vote_distribution(training.votes)
    crowd = fold_ferplus(votes[usable].mean(axis=0, keepdims=True))[0]
    return np.log(counts / counts.sum()).astype(np.float32), np.log(crowd)


def macro_f1(labels: np.ndarray[tuple[int, ...], np.dtype[np.int64]], shown: FloatArray) -> float:
    """Return the mean F1 over the seven emotions."""
    numbers = list(range(len(EMOTIONS)))
    said = shown.argmax(axis=1)
    return float(f1_score(labels, said, labels=numbers, average="macro", zero_division=0))
