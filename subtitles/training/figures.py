"""The figures of a classifier on one split of FER2013 with FER+."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
import torch
from sklearn.metrics import accuracy_score, precision_recall_fscore_support
from torchmetrics.functional.classification import multiclass_calibration_error

from subtitles.combining import Combination, softmax
from subtitles.crops import Crops
from subtitles.emotions import EMOTIONS, FERPLUS_ORDER
from subtitles.training import data as fer
from subtitles.training.annotators import agreement
from subtitles.training.intervals import BINS, intervals
from subtitles.types import FloatArray

Labels = npt.NDArray[np.int64]
Rows = npt.NDArray[np.bool_]


class Reader(Protocol):
    """What answers for pictures: the shipped classifier, or one not yet calibrated."""

    def logits(self, pictures: Crops) -> tuple[FloatArray, FloatArray]:
        """Return the logits (N, 7) and (N, 8) of pictures (N, 48, 48), N ≥ 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Logits:
    """Both heads' raw answers to the pictures of a split."""

    fer2013: FloatArray
    """(N, 7)."""
    ferplus: FloatArray
    """(N, 8)."""

    @classmethod
    def of(cls, classifier: Reader, pictures: Crops) -> Logits:
        """Ask a classifier about pictures (N, 48, 48)."""
        if not len(pictures):
            return cls(
                *(np.zeros((0, len(names)), np.float32) for names in (EMOTIONS, FERPLUS_ORDER))
            )
        parts = [classifier.logits(pictures[row : row + 64]) for row in range(0, len(pictures), 64)]
        return cls(*(np.concatenate(heads) for heads in zip(*parts, strict=True)))

    @classmethod
    def both_ways(cls, classifier: Reader, pictures: Crops) -> Logits:
        """Ask about pictures (N, 48, 48) and their mirror images, as in live use."""
        return cls.of(classifier, pictures).and_mirrored(cls.of(classifier, pictures[:, :, ::-1]))

    def and_mirrored(self, other: Logits) -> Logits:
        """Return the mean of the answers to pictures and of those to their mirror images."""
        half = np.float32(0.5)
        return Logits(half * (self.fer2013 + other.fer2013), half * (self.ferplus + other.ferplus))


def seven_majority(votes: FloatArray) -> tuple[Labels, Rows]:
    """Return FER+ majority labels as indices into EMOTIONS, and which rows have one."""
    return _to_seven(*fer.majority(votes))


def seven_plurality(votes: FloatArray) -> tuple[Labels, Rows]:
    """Return FER+ most-votes labels as indices into EMOTIONS, and which rows have one."""
    return _to_seven(*fer.plurality(votes))


def measure(
    split: fer.Faces,
    single: Logits,
    mirrored: Logits,
    combine: Combination,
    ten_crop: tuple[FloatArray, FloatArray],
    new: Rows,
) -> dict[str, Any]:
    """Return every figure of one split by the published protocols.

    Accuracies are shares, 0–1; those of no picture are 0. `single` are the answers to the
    pictures, `mirrored` to their mirror images; "flip" rows average both. `ten_crop` are both
    heads' probabilities over ten views (`readers.ten_crop`). `new` are the rows (N,) of whose
    photographs nothing was learned; the "new" figures are theirs. The shown probabilities use the
    picture and its mirror image, as live does.
    """
    heads: dict[str, tuple[FloatArray, FloatArray]] = {
        "single": (softmax(single.fer2013), softmax(single.ferplus)),
        "flip": (
            np.mean([softmax(single.fer2013), softmax(mirrored.fer2013)], axis=0),
            np.mean([softmax(single.ferplus), softmax(mirrored.ferplus)], axis=0),
        ),
        "ten_crop": ten_crop,
    }
    first = fer.first_copies(split)
    major, has_major = fer.majority(split.votes)
    most, has_most = fer.plurality(split.votes)
    rows: dict[str, Any] = {}
    for view, (seven, eight) in heads.items():
        rows[view] = {
            "fer2013": _accuracy(split.labels, seven),
            "fer2013_deduplicated": _accuracy(split.labels, seven, first),
            "fer2013_new": _accuracy(split.labels, seven, new),
            "ferplus_majority": _accuracy(major, eight, has_major),
            "ferplus_majority_new": _accuracy(major, eight, has_major & new),
            "ferplus_argmax": _accuracy(most, eight, has_most),
        }
    both = single.and_mirrored(mirrored)
    shown = combine(both.fer2013, both.ferplus)
    return {
        "n": {
            "fer2013": len(split),
            "fer2013_deduplicated": int(first.sum()),
            "fer2013_new": int(new.sum()),
            "ferplus_majority": int(has_major.sum()),
            "ferplus_majority_new": int((has_major & new).sum()),
            "ferplus_argmax": int(has_most.sum()),
        },
        **rows,
        "shown": {
            "on_fer2013": _with_intervals(split.labels, shown),
            "on_ferplus_majority": _with_intervals(*_used(seven_majority(split.votes), shown)),
            "on_ferplus_argmax": _with_intervals(*_used(seven_plurality(split.votes), shown)),
        },
        "kl": agreement(split.votes, heads["single"][1]),
    }


def calibration_error(labels: Labels, probabilities: FloatArray) -> float:
    """Return the expected calibration error over 15 bins (Guo et al. 2017), 0–1."""
    error = multiclass_calibration_error(
        torch.from_numpy(np.ascontiguousarray(probabilities)),
        torch.from_numpy(np.ascontiguousarray(labels)),
        num_classes=probabilities.shape[1],
        n_bins=BINS,
    )
    return float(error)


def risk_coverage(labels: Labels, probabilities: FloatArray) -> list[dict[str, float]]:
    """Return what share of faces gets a word, and how many of those words are right.

    One row per threshold of the top probability (Geifman & El-Yaniv 2017).
    """
    top, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == labels
    table = []
    for threshold in (0.0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 0.8):
        kept = top >= threshold
        table.append(
            {
                "threshold": threshold,
                "coverage": float(kept.mean()),
                "accuracy": float(right[kept].mean()) if kept.any() else 1.0,
            }
        )
    return table


def quality(labels: Labels, shown: FloatArray, missed: Labels | None = None) -> dict[str, Any]:
    """Return how right and how honest probabilities (N, 7) are about labels (N,).

    Macro-F1 is the mean over the emotions that occur among the labels and among `missed` (M,), the
    labels of pictures in which no face was found; of an emotion that only occurs there F1 is 0. All
    is 0 where N is 0.
    """
    numbers = list(range(len(EMOTIONS)))
    some, said = len(labels) > 0, shown.argmax(axis=1)
    each = np.zeros((4, len(EMOTIONS)))
    if some:
        each[:] = precision_recall_fscore_support(labels, said, labels=numbers, zero_division=0)
    occur = np.isin(numbers, labels if missed is None else np.concatenate([labels, missed]))
    return {
        "accuracy": float(accuracy_score(labels, said)) if some else 0.0,
        "macro_f1": float(each[2][occur].mean()) if some else 0.0,
        "calibration_error": calibration_error(labels, shown) if some else 0.0,
        "per_class": {
            name: {
                "precision": float(each[0][row]),
                "recall": float(each[1][row]),
                "f1": float(each[2][row]),
                "support": int(each[3][row]),
            }
            for row, name in enumerate(EMOTIONS)
        },
        "risk_coverage": risk_coverage(labels, shown) if some else [],
    }


def _with_intervals(labels: Labels, shown: FloatArray) -> dict[str, Any]:
    return {**quality(labels, shown), **intervals(labels, shown)}


def by_pose(turned: FloatArray, right: Rows) -> list[dict[str, float]]:
    """Return how many answers are right in each third of the faces, the least turned first.

    `turned`: (N,), see `quality.turned`; `right`: (N,) whether the answer was. Empty thirds are
    left out.
    """
    thirds = np.array_split(np.argsort(turned, kind="stable"), 3)
    return [
        {
            "turned_from": float(turned[rows[0]]),
            "turned_to": float(turned[rows[-1]]),
            "n": len(rows),
            "accuracy": float(right[rows].mean()),
        }
        for rows in thirds
        if len(rows)
    ]


def _to_seven(labels: Labels, usable: Rows) -> tuple[Labels, Rows]:
    """Turn FER+ columns into indices of EMOTIONS; contempt has none."""
    names = [*FERPLUS_ORDER, "unknown", "no face"]
    table = np.array([EMOTIONS.index(name) if name in EMOTIONS else -1 for name in names])
    seven = table[labels]
    return seven, usable & (seven >= 0)


def _used(labels: tuple[Labels, Rows], shown: FloatArray) -> tuple[Labels, FloatArray]:
    return labels[0][labels[1]], shown[labels[1]]


def _accuracy(labels: Labels, said: FloatArray, rows: Rows | None = None) -> float:
    if rows is not None:
        labels, said = labels[rows], said[rows]
    return float(accuracy_score(labels, said.argmax(axis=1))) if len(labels) else 0.0
