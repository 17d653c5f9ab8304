"""The charts of a report, as SVG to be put into a page.

Texts and axes take the page's colour, so one chart serves light and dark pages. Series differ in
their markers as well as in colours that colour-blind people tell apart.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from sklearn.calibration import calibration_curve
from sklearn.manifold import TSNE

from subtitles.emotions import EMOTIONS
from subtitles.training.figures import Labels
from subtitles.training.intervals import BINS
from subtitles.types import FloatArray

_PAGE_COLOUR = "#010203"
"""Stands for the page's text colour until the chart is SVG."""

SERIES = ("#d55e00", "#009e73", "#cc79a7", "#b98600", "#808080", "#3a8fd0", "#8a63c9")
"""After Okabe & Ito (2008), as bright as can be seen on white and on black."""

MARKERS = "osD^vPX"

_STYLE: dict[Any, Any] = {
    **dict.fromkeys(
        ("text.color", "axes.labelcolor", "axes.edgecolor", "xtick.color", "ytick.color"),
        _PAGE_COLOUR,
    ),
    "svg.fonttype": "none",
    "font.family": "sans-serif",
    "font.size": 11,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": "#80808055",
    "legend.frameon": False,
    "lines.markersize": 5,
}

_LABEL = {
    "loss": "loss",
    "fer2013": "FER2013, %",
    "ferplus": "FER+ majority, %",
    "guide": "guiding tenth, %",
}


def reliability(labels: Labels, shown: FloatArray) -> str:
    """Return how often an answer is right against how probable it called itself."""
    top, right = shown.max(axis=1), shown.argmax(axis=1) == labels
    shares, means = calibration_curve(right, top, n_bins=BINS)
    with matplotlib.rc_context(_STYLE):
        figure, axes = _figure(4.6, 4.2)
        axes.plot((0, 1), (0, 1), "--", color="#808080", label="perfectly calibrated")
        axes.plot(means, shares, marker="o", color=SERIES[0], label="this classifier")
        weights = np.full(len(top), 1 / max(len(top), 1))
        axes.hist(top, bins=BINS, range=(0, 1), weights=weights, color="#3a8fd088")
        axes.set(xlabel="probability it gives", ylabel="share right; bars: of all faces")
        axes.set(xlim=(0, 1), ylim=(0, 1))
        axes.legend(loc="lower center", bbox_to_anchor=(0.5, 1), ncols=2)
        said = ", ".join(
            f"{mean:.2f} said, {share:.2f} right" for mean, share in zip(means, shares, strict=True)
        )
        return _svg(figure, f"Reliability diagram. {said}.")


def risk_coverage(labels: Labels, shown: FloatArray) -> str:
    """Return the share of wrong words against the share of faces that get one."""
    wrong = (shown.argmax(axis=1) != labels)[np.argsort(-shown.max(axis=1), kind="stable")]
    number = np.arange(1, len(wrong) + 1)
    coverage, risk = number / len(wrong), wrong.cumsum() / number
    with matplotlib.rc_context(_STYLE):
        figure, axes = _figure(4.6, 4.2)
        axes.plot(100 * coverage, 100 * risk, color=SERIES[0])
        axes.set(xlabel="faces that get a word, the surest first, %", ylabel="wrong words, %")
        axes.set(xlim=(0, 100), ylim=(0, max(2.0, 105 * float(risk.max()))))
        said = ", ".join(
            f"{share} % of faces: {100 * risk[max(round(share / 100 * len(risk)), 1) - 1]:.1f} %"
            for share in (50, 75, 100)
        )
        return _svg(figure, f"Risk and coverage. Wrong words at {said}.")


def corruption_curves(figures: Mapping[str, Any]) -> str:
    """Return the accuracy under each corruption; see `corruptions.measure`."""
    clean = 100 * figures["clean"]["accuracy"]
    with matplotlib.rc_context(_STYLE):
        figure, axes = _figure(7.2, 4.2)
        for number, (name, rows) in enumerate(figures["by_corruption"].items()):
            steps = [0, *(row["severity"] for row in rows)]
            values = [clean, *(100 * row["accuracy"] for row in rows)]
            axes.plot(steps, values, color=SERIES[number], marker=MARKERS[number], label=name)
        axes.set(xlabel="severity; 0: as it is", ylabel="accuracy, %")
        axes.set_ylim(bottom=0)
        axes.legend(loc="center left", bbox_to_anchor=(1, 0.5))
        return _svg(figure, "Accuracy against severity; the table beside holds the numbers.")


def learning_curves(log: Sequence[Mapping[str, Any]]) -> str:
    """Return what a run's `log.jsonl` says of each epoch."""
    wanted = [name for name in _LABEL if any(line.get(name) is not None for line in log)]
    with matplotlib.rc_context(_STYLE):
        figure = Figure(figsize=(3.4 * len(wanted), 3.0), layout="constrained")
        for number, name in enumerate(wanted):
            axes = figure.add_subplot(1, len(wanted), number + 1)
            lines = [line for line in log if line.get(name) is not None]
            axes.plot([line["epoch"] for line in lines], [line[name] for line in lines])
            axes.lines[0].set(color=SERIES[number], marker=MARKERS[number], markersize=3)
            axes.set(xlabel="epoch", ylabel=_LABEL[name])
        ends = ", ".join(f"{_LABEL[name]} {log[-1].get(name)}" for name in wanted)
        return _svg(figure, f"Learning curves of {len(log)} epochs; at the end: {ends}.")


def embedding(features: FloatArray, labels: Labels, seed: int = 0) -> str:
    """Return a map (t-SNE, van der Maaten & Hinton 2008) of features (N, F), N ≥ 3."""
    # Faces that are all alike have no principal components to begin with.
    differ = np.ptp(features, axis=0).max() > 0
    places = TSNE(
        perplexity=min(30.0, (len(features) - 1) / 3),
        init="pca" if differ else "random",
        random_state=seed,
    ).fit_transform(features)
    with matplotlib.rc_context(_STYLE):
        figure, axes = _figure(7.2, 5.6)
        for number, name in enumerate(EMOTIONS):
            x, y = places[labels == number].T
            axes.scatter(
                x,
                y,
                s=18,
                color=SERIES[number],
                marker=MARKERS[number],
                alpha=0.9,
                linewidths=0,
                label=name,
            )
        axes.set(xticks=[], yticks=[])
        axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), markerscale=2)
        count = f"{len(features)} faces"
        return _svg(figure, f"Map of {count}: near one another are faces the network finds alike.")


def _figure(width: float, height: float) -> tuple[Figure, Axes]:
    """Return a figure of so many inches, and its axes."""
    figure = Figure(figsize=(width, height), layout="constrained")
    return figure, figure.add_subplot()


def _svg(figure: Figure, alternative: str) -> str:
    """Return a figure as an SVG element with a text for those who don't see it."""
    written = io.StringIO()
    # Names inside come from what they stand for and this salt: unlike in two charts of one page.
    with matplotlib.rc_context({"svg.hashsalt": alternative}):
        figure.savefig(written, format="svg", transparent=True, metadata={"Date": None})
    svg = written.getvalue()
    svg = svg[svg.index("<svg") :].replace(_PAGE_COLOUR, "currentColor")
    label = escape(alternative, quote=True)
    return svg.replace("<svg", f'<svg role="img" aria-label="{label}"', 1)
