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
from subtitles.types import FloatArray

PER_EMOTION = 3
"""Examples of each emotion, right and wrong."""

_DARKEST = 0.5
"""Opacity of a confusion table's fullest cell: text stays readable on it in light and dark."""

_PROTOCOLS = {
    "fer2013": "FER2013, 7 classes",
    "fer2013_deduplicated": "FER2013 without copies",
    "ferplus_majority": "FER+ majority, 8 classes",
    "ferplus_argmax": "FER+ most votes, 8 classes",
}

_VIEWS = {"single": "single", "flip": "with mirror image", "ten_crop": "ten crops"}


def overview(figures: Mapping[str, Any], whole: Mapping[str, Any]) -> str:
    """Return the few figures that say most; `whole`: see `figures.quality`."""
    rows = [
        ("accuracy", f"{whole['accuracy']:.3f}"),
        ("macro-F1", f"{whole['macro_f1']:.3f}"),
        ("calibration error (ECE)", f"{whole['calibration_error']:.3f}"),
    ]
    if "faces_not_found" in figures:
        rows += [
            ("pictures", str(figures["n"])),
            ("no face found in", str(figures["faces_not_found"])),
            ("accuracy, no face counted as wrong", f"{figures['accuracy_of_all']:.3f}"),
            ("macro-F1, no face counted as missed", f"{figures['macro_f1_of_all']:.3f}"),
            ("live would say a word about", f"{figures['said']['share']:.3f}"),
            ("and be right in", f"{figures['said']['accuracy']:.3f}"),
        ]
    parts = [table("What is shown", ("measure", "value"), rows)]
    if "single" in figures:
        views = [view for view in _VIEWS if view in figures]
        lines = [
            (name, str(figures["n"][key]), *(f"{figures[view][key]:.4f}" for view in views))
            for key, name in _PROTOCOLS.items()
        ]
        header = ("protocol", "n", *(_VIEWS[view] for view in views))
        parts.append(table("Accuracy of the heads by the published protocols", header, lines))
    kl = figures.get("kl", {"n": 0})
    if kl["n"]:
        lines = [
            (
                "divergence (KL), nats",
                f"{kl['model_to_rest']:.3f}",
                f"{kl['annotator_to_rest']:.3f}",
            ),
            *[
                (
                    "same first choice",
                    *(f"{kl['agrees'][who]:.3f}" for who in ("model", "annotator")),
                )
            ],
        ]
        caption = "Against the votes of the other FER+ annotators"
        parts.append(table(caption, ("measure", "network", "one annotator"), lines))
    return "".join(parts)


def by_emotion(per_class: Mapping[str, Mapping[str, float]]) -> str:
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
    return table("What is shown, by emotion", (*header, *more), rows)


def confusion(labels: Labels, shown: FloatArray) -> list[str]:
    """Return the confusion matrices: counts, and shares of the row."""
    counts = confusion_matrix(labels, shown.argmax(axis=1), labels=range(len(EMOTIONS)))
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    return [
        _matrix(caption, [[form.format(cell) for cell in row] for row in cells], shares)
        for caption, cells, form in (
            ("Faces", counts, "{:d}"),
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
        f'<table><caption>{caption}</caption><thead><tr><th scope="col">label ↓ said →</th>'
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
