"""How far a figure might lie elsewhere had other faces been drawn: bootstrap intervals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.stats import bootstrap

from subtitles.emotions import EMOTIONS
from subtitles.types import FloatArray

DRAWS = 1000
"""Times as many faces are drawn, with replacement, from those there are (Efron 1979)."""

COVERED = 0.95

BINS = 15
"""Of the calibration error, as in `figures.calibration_error`."""

Labels = npt.NDArray[np.int64]
Statistic = Callable[[Labels], npt.NDArray[np.float64]]
"""Returns a figure (B,) of the faces drawn (B, N), rows of those there are."""

_NOBODY = len(EMOTIONS)
"""Stands for what is said of a face that was not found."""


def intervals(
    labels: Labels, shown: FloatArray, missed: Labels | None = None
) -> dict[str, list[float] | None]:
    """Return the 95 % intervals of macro-F1 and of the calibration error; see `figures.quality`.

    With `missed` (M,), the labels of pictures in which no face was found, also that of macro-F1
    over all pictures. Drawn are pictures, with a face or without. None: fewer than two.

    By chance alone drawing again makes the calibration error larger, so the interval of that is
    moved until its draws' mean lies on the figure, and ends at 0.
    """
    wanted, said = labels, shown.argmax(axis=1)
    if missed is not None:
        wanted = np.concatenate([labels, missed])
        said = np.concatenate([said, np.full(len(missed), _NOBODY)])
    cells = wanted * (_NOBODY + 1) + said
    told = {
        "macro_f1_interval": _interval(lambda drawn: _macro_f1(cells[drawn]), len(cells)),
        "calibration_error_interval": _of_calibration(labels, shown),
    }
    if missed is not None:
        told["macro_f1_of_all_interval"] = _interval(
            lambda drawn: _macro_f1(cells[drawn], of_all=True), len(cells)
        )
    return told


def with_interval(figures: Mapping[str, Any], key: str) -> str:
    """Return a figure and, where it is known, its interval, for people."""
    span = figures.get(f"{key}_interval")
    return f"{figures[key]:.3f}" + (f" ({span[0]:.3f}–{span[1]:.3f})" if span else "")


def _interval(statistic: Statistic, count: int) -> list[float] | None:
    """Return the percentile interval; None for fewer than two faces."""
    if count < 2:
        return None
    low, high = _drawn(statistic, count).confidence_interval
    return [float(low), float(high)]


def _of_calibration(labels: Labels, shown: FloatArray) -> list[float] | None:
    """Return the interval of the calibration error; see `intervals`."""
    if len(labels) < 2:
        return None
    top, right = shown.max(axis=1).astype(np.float64), shown.argmax(axis=1) == labels
    edges = np.linspace(0, 1, BINS + 1)[1:-1]
    bins, gaps = np.digitize(top, edges), right - top

    def error(drawn: Labels) -> npt.NDArray[np.float64]:
        sums = _summed(bins[drawn], BINS, gaps[drawn])
        return np.asarray(np.abs(sums).sum(axis=-1) / len(labels))

    found = _drawn(error, len(labels))
    by_chance = found.bootstrap_distribution.mean() - error(np.arange(len(labels)))
    return [max(float(end - by_chance), 0.0) for end in found.confidence_interval]


def _drawn(statistic: Statistic, count: int) -> Any:
    """Return SciPy's bootstrap of faces, always by the same draws."""
    return bootstrap(
        (np.arange(count),),
        lambda rows, axis: statistic(rows),
        n_resamples=DRAWS,
        batch=100,
        vectorized=True,
        axis=-1,
        confidence_level=COVERED,
        method="percentile",
        random_state=np.random.default_rng(0),
    )


def _macro_f1(cells: Labels, of_all: bool = False) -> npt.NDArray[np.float64]:
    """Return macro-F1 (…) of faces (…, N), each 8 times its label and what was said of it."""
    width = _NOBODY + 1
    counts = _summed(cells, _NOBODY * width).reshape(*cells.shape[:-1], _NOBODY, width)
    found = counts[..., :_NOBODY]
    hits = np.diagonal(found, axis1=-2, axis2=-1)
    labelled = (counts if of_all else found).sum(axis=-1)
    f1 = 2 * hits / np.maximum(labelled + found.sum(axis=-2), 1)
    occur = counts.sum(axis=-1) > 0
    return np.asarray((f1 * occur).sum(axis=-1) / occur.sum(axis=-1))


def _summed(
    bins: Labels, size: int, weights: npt.NDArray[np.float64] | None = None
) -> npt.NDArray[np.float64]:
    """Return how many, or the sum of the weights (…, N), of each row of bins (…, N) in each bin."""
    rows = bins.reshape(-1, bins.shape[-1])
    places = (rows + size * np.arange(len(rows))[:, None]).ravel()
    flat = None if weights is None else weights.ravel()
    sums = np.bincount(places, weights=flat, minlength=size * len(rows))
    return np.asarray(sums.reshape(*bins.shape[:-1], size), dtype=np.float64)
