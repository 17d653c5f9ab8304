"""The tables and faces of a report, as HTML."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from sklearn.metrics import confusion_matrix

from subtitles.crops import Crops
from subtitles.emotions import EMOTIONS
from subtitles.training.figures import Labels
from subtitles.training.intervals import with_interval
from subtitles.types import FloatArray

PER_EMOTION = 3
"""Examples of each emotion, right and wrong."""

_DARKEST = 0.5
"""Opacity of a confusion table's fullest cell: text stays readable on it in light and dark."""

FER2013 = "FER2013"
"""What the published set is called; other sets only have labels of their own."""

_PROTOCOLS = {
    "fer2013": "{own}, 7 classes",
    "fer2013_deduplicated": "{own} without copies",
    "fer2013_new": "{own}, new photographs",
    "ferplus_majority": "FER+ majority, 8 classes",
    "ferplus_majority_new": "FER+ majority, new photographs",
    "ferplus_argmax": "FER+ most votes, 8 classes",
}

_SHOWN = {
    "on_fer2013": "{own}",
    "on_ferplus_majority": "FER+ majority",
    "on_ferplus_argmax": "FER+ most votes",
}

_WITH_INTERVALS = "What is shown (in brackets: 95 % intervals)"

_VIEWS = {"single": "single", "flip": "with mirror image", "ten_crop": "ten crops"}


def protocols(figures: Mapping[str, Any]) -> dict[str, str]:
    """Return the name of each protocol by which some pictures of a split were measured."""
    return {
        key: name.format(own=_own(figures)) for key, name in _PROTOCOLS.items() if figures["n"][key]
    }


def judged_by(figures: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """Return `figures.quality` of a split by the name of the labels, where there are some."""
    return {
        name.format(own=_own(figures)): figures["shown"][key]
        for key, name in _SHOWN.items()
        if count(figures["shown"][key])
    }


def count(whole: Mapping[str, Any]) -> int:
    """Return of how many faces `figures.quality` is."""
    return sum(row["support"] for row in whole["per_class"].values())


def _own(figures: Mapping[str, Any]) -> str:
    return FER2013 if figures.get("set", FER2013) == FER2013 else "own labels"


def overview(figures: Mapping[str, Any], whole: Mapping[str, Any]) -> str:
    """Return the few figures that say most; `whole`: see `figures.quality`."""
    parts = [_shown_of_split(figures) if "shown" in figures else _shown(figures, whole)]
    if "single" in figures:
        views = [view for view in _VIEWS if view in figures]
        lines = [
            (name, str(figures["n"][key]), *(f"{figures[view][key]:.4f}" for view in views))
            for key, name in protocols(figures).items()
        ]
        header = ("protocol", "n", *(_VIEWS[view] for view in views))
        parts.append(table("Accuracy of the heads by the published protocols", header, lines))
    kl = figures.get("kl", {"n": 0})
    if kl["n"]:
        divergences = (f"{kl[f'{who}_to_rest']:.3f}" for who in ("model", "annotator"))
        choices = (f"{kl['agrees'][who]:.3f}" for who in ("model", "annotator"))
        lines = [("divergence (KL), nats", *divergences), ("same first choice", *choices)]
        caption = "Against the votes of the other FER+ annotators"
        parts.append(table(caption, ("measure", "network", "one annotator"), lines))
    return "".join(parts)


def _shown_of_split(figures: Mapping[str, Any]) -> str:
    """Return how right and how honest is what is shown, by each kind of labels there is."""
    rows = [
        (
            name,
            str(count(whole)),
            *(with_interval(whole, key) for key in ("accuracy", "macro_f1", "calibration_error")),
        )
        for name, whole in judged_by(figures).items()
    ]
    header = ("against", "faces", "accuracy", "macro-F1", "calibration error (ECE)")
    return table(_WITH_INTERVALS, header, rows)


def _shown(figures: Mapping[str, Any], whole: Mapping[str, Any]) -> str:
    """Return the same of one's own pictures, with what happened to faces not found."""
    rows = [
        ("accuracy", f"{whole['accuracy']:.3f}"),
        ("macro-F1", with_interval(whole, "macro_f1")),
        ("calibration error (ECE)", with_interval(whole, "calibration_error")),
    ]
    if "faces_not_found" in figures:
        rows += [
            ("pictures", str(figures["n"])),
            ("no face found in", str(figures["faces_not_found"])),
            ("accuracy, no face counted as wrong", f"{figures['accuracy_of_all']:.3f}"),
            ("macro-F1, no face counted as missed", with_interval(figures, "macro_f1_of_all")),
            ("live would say a word about", f"{figures['said']['share']:.3f}"),
            ("and be right in", f"{figures['said']['accuracy']:.3f}"),
        ]
    return table(_WITH_INTERVALS, ("measure", "value"), rows)


def by_emotion(per_class: Mapping[str, Mapping[str, float]], against: str) -> str:
    """Return precision, recall, F1, support and, where there are such, how many faces lack.

    See `figures.quality` and `wild.measure`.
    """
    found = any("faces_not_found" in row for row in per_class.values())
    rows = [
        (
            name,
            *(f"{row[key]:.3f}" for key in ("precision", "recall", "f1")),
            str(row["support"]),
            *([str(row["faces_not_found"])] if found else []),
        )
        for name, row in per_class.items()
    ]
    header = ("emotion", "precision", "recall", "F1", "support")
    more = ("no face found",) if found else ()
    return table(f"Against {against}", (*header, *more), rows)


def confusion(labels: Labels, shown: FloatArray, against: str) -> list[str]:
    """Return the confusion matrices: counts, and shares of the row."""
    counts = confusion_matrix(labels, shown.argmax(axis=1), labels=range(len(EMOTIONS)))
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    return [
        _matrix(caption, [[form.format(cell) for cell in row] for row in cells], shares)
        for caption, cells, form in (
            (f"Faces, against {against}", counts, "{:d}"),
            ("Shares of the row", shares, "{:.2f}"),
        )
    ]


def poses(by_pose: Sequence[Mapping[str, float]]) -> str:
    """Return the accuracy of the thirds; see `figures.by_pose`."""
    rows = [
        (f"{r['turned_from']:.2f} to {r['turned_to']:.2f}", f"{r['n']}", f"{r['accuracy']:.3f}")
        for r in by_pose
    ]
    return table("Accuracy by how far faces are turned", ("turned", "faces", "accuracy"), rows)


def corruptions(figures: Mapping[str, Any]) -> str:
    """Return the accuracy under each corruption; see `corruptions.measure`."""
    rows = [
        (name, *(f"{row['accuracy']:.3f}" for row in rows))
        for name, rows in figures["by_corruption"].items()
    ]
    clean, mean = (figures[key]["accuracy"] for key in ("clean", "mean"))
    caption = f"Accuracy by severity (clean {clean:.3f}, mean of the table {mean:.3f})"
    return table(caption, ("severity", *map(str, range(1, 6))), rows)


def examples(labels: Labels, shown: FloatArray, pictures: Crops) -> str:
    """Return faces read right and wrong, a few of each emotion."""
    said, top = shown.argmax(axis=1), shown.max(axis=1)
    order = np.random.default_rng(0).permutation(len(labels))
    right: list[int] = []
    wrong: list[int] = []
    for emotion in range(len(EMOTIONS)):
        here = order[labels[order] == emotion]
        right += here[said[here] == emotion][:PER_EMOTION].tolist()
        missed = here[said[here] != emotion]
        wrong += missed[np.argsort(-top[missed], kind="stable")][:PER_EMOTION].tolist()
    parts = []
    for heading, rows in (("Right", right), ("Wrong", wrong)):
        items = "".join(
            _face(pictures[row], EMOTIONS[labels[row]], EMOTIONS[said[row]], float(top[row]))
            for row in rows
        )
        parts.append(f'<h3>{heading}</h3><ul class="faces">{items or "<li>none</li>"}</ul>')
    return "".join(parts)


def table(caption: str, header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table whose first column names the rows."""
    head = "".join(f'<th scope="col">{escape(cell)}</th>' for cell in header)
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>'
        + "".join(f"<td>{escape(cell)}</td>" for cell in row[1:])
        + "</tr>"
        for row in rows
    )
    return (
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>"
        f"<tbody>{body}</tbody></table>"
    )


def _matrix(caption: str, cells: Sequence[Sequence[str]], shares: npt.NDArray[Any]) -> str:
    """Return a table of emotions by emotions, each cell as dark as its share."""
    head = "".join(f'<th scope="col">{name}</th>' for name in EMOTIONS)
    body = "".join(
        f'<tr><th scope="row">{name}</th>'
        + "".join(
            f'<td style="background:rgba(58,143,208,{_DARKEST * share:.3f})">{cell}</td>'
            for cell, share in zip(row, weights, strict=True)
        )
        + "</tr>"
        for name, row, weights in zip(EMOTIONS, cells, shares, strict=True)
    )
    return (
        f'<table><caption>{escape(caption)}</caption><thead><tr><th scope="col">label ↓ said →</th>'
        f"{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _face(picture: npt.NDArray[np.uint8], label: str, said: str, top: float) -> str:
    """Return a face with what it is labelled and what was said of it."""
    _, packed = cv2.imencode(".png", picture)
    data = base64.b64encode(packed.tobytes()).decode("ascii")
    percent = f"{100 * top:.0f}&nbsp;%"
    words = f"{said} {percent}" if label == said else f"{label}; said<br>{said} {percent}"
    return (
        f'<li><img alt="A face labelled {label}, read as {said}" width="48" height="48" '
        f'src="data:image/png;base64,{data}">{words}</li>'
    )
