"""A page about an evaluation that needs nothing beside it: no network, no other file."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from subtitles import weights
from subtitles.crops import Crops
from subtitles.errors import DataError, WeightsError
from subtitles.training import tables
from subtitles.training.figures import Labels, quality
from subtitles.training.runlog import epochs
from subtitles.types import FloatArray

ON_MAP = 2000
"""Most faces on the map of the features."""

Section = tuple[str, str, str]
"""Heading, what one sees there, and HTML."""

STYLE = """
:root { color-scheme: light dark; --page: #fff; --text: #1b1b1b; --line: #8886; --link: #0b5cad; }
@media (prefers-color-scheme: dark) {
  :root { --page: #16181b; --text: #e8e8e8; --link: #8fc3ff; }
}
body { background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif;
  margin: 0 auto; max-width: 70rem; padding: 1rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.2; }
h2 { font-size: 1.25rem; margin-top: 2.5rem; }
a { color: var(--link); }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; padding: 0; }
section > p { max-width: 46rem; }
.wide { overflow-x: auto; }
.side { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .75rem 0; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; white-space: nowrap; }
th, td { padding: .3rem .6rem; text-align: right; border-bottom: 1px solid var(--line); }
th[scope=row], thead th:first-child { text-align: left; }
th { font-weight: 600; }
svg { display: block; height: auto; max-width: 100%; }
.faces { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
.faces li { width: 7.4rem; font-size: .85rem; line-height: 1.3; }
.faces img { display: block; width: 6rem; height: 6rem; border-radius: .3rem; }
"""


class Embeds(Protocol):
    """What gives features of pictures."""

    def embed(self, pictures: Crops) -> FloatArray:
        """Return features (N, F) of pictures (N, 48, 48), N ≥ 1."""


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What is shown of some faces, and what it is judged by."""

    against: str
    """Whose labels."""
    labels: Labels
    """(N,) indices into `emotions.EMOTIONS`."""
    shown: FloatArray
    """(N, 7) probabilities."""


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """The faces a report is about."""

    title: str
    """What they are."""
    against: str
    """Whose labels."""
    labels: Labels
    """(N,) indices into `emotions.EMOTIONS`."""
    shown: FloatArray
    """(N, 7) probabilities."""
    pictures: Crops
    """(N, 48, 48), as the classifier saw them."""
    also: Answers | None = None
    """Answers judged by other labels, of which there are tables too."""
    run: Path | None = None
    """The run of `train` that was evaluated; None: the shipped weights."""


def write(folder: Path, evidence: Evidence, figures: dict[str, Any], embeds: Embeds) -> Path:
    """Write `index.html` into a folder, which is made, and return it; raises DataError.

    `figures`: what `evaluate` prints as JSON.
    """
    page = folder / "index.html"
    text = "\n".join(_page(evidence, list(_sections(evidence, figures, embeds))))
    try:
        folder.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
    except OSError as error:
        raise DataError(
            f"{page} can't be written: {error.strerror or error}",
            "name another folder with --report",
        ) from error
    return page


def _page(evidence: Evidence, sections: list[Section]) -> Iterator[str]:
    """Yield the lines of the page."""
    network = "the shipped weights" if evidence.run is None else f"the run {evidence.run.name}"
    title = f"Evaluation of {network}"
    yield '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>"
    yield f"<h1>{escape(title)}</h1>"
    yield f"<p>{escape(evidence.title)}; judged against {escape(evidence.against)}, "
    yield f"{len(evidence.labels)} faces. What a face looks like is not what a person feels.</p>"
    links = "".join(
        f'<li><a href="#part{number}">{escape(heading)}</a></li>'
        for number, (heading, _, _) in enumerate(sections)
    )
    yield f'<nav aria-label="Parts of this page"><ul>{links}</ul></nav>'
    for number, (heading, words, html) in enumerate(sections):
        yield f'<section id="part{number}" aria-labelledby="heading{number}">'
        yield f'<h2 id="heading{number}">{escape(heading)}</h2>\n<p>{escape(words)}</p>'
        yield f'<div class="wide">{html}</div>\n</section>'
    yield "</main>\n</body>\n</html>"


def _sections(evidence: Evidence, figures: dict[str, Any], embeds: Embeds) -> Iterator[Section]:
    """Yield the parts for which there is something to show."""
    labels, shown = evidence.labels, evidence.shown
    # Those of one's own pictures know of faces not found, which the evidence does not.
    whole = figures if "per_class" in figures else quality(labels, shown)
    yield (
        "Figures",
        "Shares from 0 to 1; 1 is all of the faces.",
        tables.overview(figures, whole),
    )
    if not len(labels):
        return
    from subtitles.training import charts  # brings matplotlib

    others = [] if evidence.also is None else [evidence.also]
    yield (
        "By emotion",
        "Precision: how many of the faces it named so are so. Recall: how many that are so it "
        "named so. Support: how many there are.",
        _side(
            tables.by_emotion(whole["per_class"], evidence.against),
            *(
                tables.by_emotion(quality(one.labels, one.shown)["per_class"], one.against)
                for one in others
            ),
        ),
    )
    yield (
        "Confusion",
        "Rows are the labels, columns what the classifier said; the bluer, the more of the row.",
        _side(*tables.confusion(labels, shown, evidence.against))
        + "".join(_side(*tables.confusion(one.labels, one.shown, one.against)) for one in others),
    )
    yield (
        "Calibration and doubt",
        "Left: where the line is below the dashed one, it is surer than it should be. Right: what "
        "is gained by saying nothing about the faces it is least sure of.",
        _side(charts.reliability(labels, shown), charts.risk_coverage(labels, shown)),
    )
    yield (
        "Examples",
        "Right ones drawn at random, and for each label the wrong ones it was surest of.",
        tables.examples(labels, shown, evidence.pictures),
    )
    if figures.get("by_pose"):
        yield (
            "Turned faces",
            "Thirds of the faces by how far the nose lies off the middle between the eyes, in "
            "distances between the eyes.",
            tables.poses(figures["by_pose"]),
        )
    if "corruptions" in figures:
        yield (
            "Pictures made worse",
            f"{figures['corruptions']['n']} faces, each changed in the ways of bad webcams and "
            "little light, in five steps. Accuracy of the most probable emotion.",
            charts.corruption_curves(figures["corruptions"])
            + tables.corruptions(figures["corruptions"]),
        )
    if len(labels) > 3:
        rows = np.arange(len(labels))
        if len(rows) > ON_MAP:
            rows = np.sort(np.random.default_rng(0).choice(rows, ON_MAP, replace=False))
        yield (
            "Map of the features",
            "t-SNE of the features that both heads read. Distances between far groups mean little.",
            charts.embedding(embeds.embed(evidence.pictures[rows]), labels[rows]),
        )
    yield from _of_training(evidence, figures, charts.learning_curves)


def _of_training(
    evidence: Evidence, figures: dict[str, Any], curves: Callable[[list[Any]], str]
) -> Iterator[Section]:
    """Yield what is known of the training."""
    if log := _epochs_of_shipped() if evidence.run is None else epochs(evidence.run):
        words = (
            "After each epoch: the loss in training, and accuracies on PublicTest; without one, on "
            "the tenth of Training that guides the learning rate, if it needs any. The network "
            "alone: the neighbours that answer beside it are added by `export`."
        )
        yield "Learning curves", words, curves(log)
    if "duplicates" in figures:
        copies = figures["duplicates"]
        yield (
            "Copies",
            f"{copies['in_training']} training pictures stand, px for px, in PublicTest or "
            f"PrivateTest too; `train` leaves them out. {copies['in_split']} pictures of this "
            "split are copies of others in it; the rows “without copies” count them once. “New "
            "photographs” leaves out pictures that Training has nearly the same, in another crop "
            "or with other marks: a network may answer those from memory.",
            "",
        )


def _epochs_of_shipped() -> list[dict[str, Any]]:
    """Return what `export` kept of the shipped weights' training; none when it can't be read."""
    try:
        file = weights.folder() / "calibration.json"
        return list(json.loads(file.read_text(encoding="utf-8"))["learning"])
    except (WeightsError, OSError, ValueError, KeyError, TypeError):
        return []


def _side(*parts: str) -> str:
    """Return parts beside each other where there is room."""
    return f'<div class="side">{"".join(f"<div>{part}</div>" for part in parts)}</div>'
