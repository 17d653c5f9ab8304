"""`evaluate`: the classifier on held-out pictures or one's own, by the published protocols."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

import numpy as np

from subtitles.combining import Combination
from subtitles.crops import Crops
from subtitles.errors import DataError, SettingsError
from subtitles.pipeline import Classifier
from subtitles.progress import Bar
from subtitles.settings import Settings
from subtitles.training import corruptions, datasets, fer2013, wild
from subtitles.training import data as fer
from subtitles.training.calibrate import fit_combination
from subtitles.training.division import Division, as_in_run
from subtitles.training.figures import Logits, Reader, by_pose, measure, seven_majority
from subtitles.training.limits import turned_angles
from subtitles.training.networks import stored_run
from subtitles.training.pages import pictures_as_text, split_as_text
from subtitles.training.pictures import read_labels
from subtitles.training.readers import VIEWS, Run, Shipped, Told, ten_crop
from subtitles.training.report import Answers, Evidence, write
from subtitles.training.tables import FER2013
from subtitles.types import FloatArray

IN_REPORT = 1000
"""Most pictures made worse for a report that was asked for without --corruptions."""

Splits = dict[fer.Split, fer.Faces]


class Judged(Reader, Classifier, Protocol):
    """What is evaluated."""

    combine: Combination
    """How the two heads make the one answer that is shown."""

    def embed(self, pictures: Crops) -> FloatArray:
        """Return the features (N, F) both heads read."""


def main(args: argparse.Namespace) -> int:
    """Run `evaluate`."""
    with_pictures = args.images is not None or args.labels is not None
    if not with_pictures and not args.data:
        raise SettingsError(
            "nothing to evaluate on",
            "name a folder with FER2013 and FER+ with --data, or one's own pictures with --images "
            "and --labels",
        )
    if with_pictures and (args.images is None or args.labels is None):
        raise SettingsError(
            "--images and --labels belong together",
            "name the pictures' folder with --images and the table with --labels",
        )
    if with_pictures and args.split is not None:
        raise SettingsError(
            "--split is not looked at beside --images", "leave it away: all pictures are read"
        )
    if args.threads < 1:
        raise SettingsError(f"--threads is {args.threads}", "give a number of at least 1")
    if with_pictures and args.data and args.run_folder is None:
        raise SettingsError(
            "--data is not looked at beside --images",
            "leave it away, or measure the two one after the other; only with --run it says what "
            "the heads are weighed by",
        )
    figures, evidence, judged = (on_pictures if with_pictures else on_split)(args)
    rows = np.arange(len(evidence.labels))
    if args.corruptions and not len(rows):
        print("no face was found, so there is none to make worse", file=sys.stderr)
    if len(rows) and (args.corruptions or args.report is not None):
        if not args.corruptions and len(rows) > IN_REPORT:
            rows = np.random.default_rng(0).choice(rows, IN_REPORT, replace=False)
        with _bar() as progress:
            figures["corruptions"] = corruptions.measure(
                judged, judged.combine, evidence.pictures[rows], evidence.labels[rows], progress
            )
    if args.report is not None:
        page = write(args.report, evidence, figures, judged)
        print(f"wrote {page}", file=sys.stderr)
    text = pictures_as_text if with_pictures else split_as_text
    print(json.dumps(figures, indent=2) if args.json else text(figures))
    return 0


def on_pictures(args: argparse.Namespace) -> tuple[dict[str, Any], Evidence, Judged]:
    """Return the figures of the folder and table named on the command line."""
    labelled, left_out = read_labels(args.labels, args.images)
    judged = make_judged(args, load(args)[0] if args.data and args.run_folder else None)
    looker = wild.Looker(Settings(threads=args.threads), judged)
    with _bar() as progress:
        seen = wild.see(looker, labelled, progress)
    evidence = Evidence(
        f"{len(labelled)} pictures in {args.images.name}, labels from {args.labels.name}",
        "the table's labels",
        seen.labels,
        seen.shown,
        seen.crops,
        run=args.run_folder,
    )
    return {**wild.measure(seen), "left_out": left_out}, evidence, judged


def on_split(args: argparse.Namespace) -> tuple[dict[str, Any], Evidence, Judged]:
    """Return the figures of the split named on the command line."""
    splits, division = load(args)
    name: fer.Split = args.split or "PrivateTest"
    split = splits[name]
    if not len(split):
        raise DataError(f"{name} has no pictures", "choose the other one with --split")
    judged = make_judged(args, splits)
    learned = fer.learned_from(splits)
    with _bar() as progress:
        reader = Told(judged, progress, VIEWS * len(split)) if progress else judged
        views = single_and_mirrored(reader, split)
        figures = {"split": name, **evaluate(reader, split, learned, judged.combine, views)}
    labels, usable = seven_majority(split.votes)
    against = "FER+ majority"
    both = views[0].and_mirrored(views[1])
    shown = judged.combine(both.fer2013, both.ferplus)
    figures["set"] = named(args.data)
    own = "FER2013's own labels" if figures["set"] == FER2013 else "the set's own labels"
    also: Answers | None = Answers(own, split.labels, shown)
    if not usable.any():  # a data set without votes
        labels, usable, against, also = split.labels, np.ones(len(split), np.bool_), own, None
    pictures, labels, shown = split.pictures[usable], labels[usable], shown[usable]
    if args.corruptions or args.report is not None:
        turned = turned_angles(pictures)
        found = np.isfinite(turned)
        right = shown.argmax(axis=1) == labels
        figures["by_pose"] = by_pose(turned[found], right[found])
    figures["duplicates"] = {
        "in_training": len(splits["Training"]) - len(learned),
        "in_split": int(len(split) - fer.first_copies(split).sum()),
    }
    title = f"{figures['set']}, {name}, {len(split)} pictures"
    if not division.published:
        figures["division"] = str(division)
        title = f"{figures['set']}, {name} of {division}, {len(split)} pictures"
    evidence = Evidence(title, against, labels, shown, pictures, also=also, run=args.run_folder)
    return figures, evidence, judged


def named(specs: Sequence[str]) -> str:
    """Return what to call the data sets: FER2013 for its own table alone, else by their folders."""
    parsed = [datasets.parse(spec) for spec in specs]
    for spec in parsed:
        if (
            spec.name not in (None, "fer2013")
            or spec.emotions
            or fer2013.table(spec.folder) is None
        ):
            return " and ".join(dict.fromkeys(spec.folder.resolve().name for spec in parsed))
    return FER2013


def load(args: argparse.Namespace) -> tuple[Splits, Division]:
    """Return the splits of `--data` as the run of `--run` had them, and how they were shared out.

    A run on published splits, and the shipped weights, are measured on the published ones.
    """
    whole = datasets.load(args.data)
    if args.run_folder is None:
        return whole, Division()
    return as_in_run(whole, stored_run(args.run_folder), args.run_folder)


def make_judged(args: argparse.Namespace, splits: Splits | None) -> Judged:
    """Return the shipped classifier, or a run whose heads are combined as `export` would.

    Without new photographs in PublicTest, its votes or some emotion in Training both heads count
    alike, uncorrected.
    """
    if args.run_folder is None:
        return Shipped(args.threads)
    run = Run(args.run_folder, Combination(), args.threads)
    if splits is None or fer.lacking(splits["Training"]):
        return run
    public = fer.to_calibrate_on(splits["PublicTest"], fer.learned_from(splits))
    if seven_majority(public.votes)[1].any():
        said = Logits.both_ways(run, public.pictures)
        run.combine, _ = fit_combination(public, said, splits["Training"])
    return run


def evaluate(
    classifier: Reader,
    split: fer.Faces,
    learned: fer.Faces,
    combine: Combination | None = None,
    views: tuple[Logits, Logits] | None = None,
) -> dict[str, Any]:
    """Return the figures of a classifier on one split; see `figures.measure`.

    `learned`: what it learned from; photographs that are not in it are new.
    `views`: what it said of the pictures and their mirror images, where that is known already.
    """
    single, mirrored = views or single_and_mirrored(classifier, split)
    combine = combine or Shipped(threads=1).combine
    ten = ten_crop(classifier, split.pictures)
    return measure(split, single, mirrored, combine, ten, ~fer.near_copies(split, learned))


@contextmanager
def _bar() -> Iterator[wild.Progress | None]:
    """Show a progress bar where there is a terminal."""
    bar = Bar() if sys.stderr.isatty() else None
    try:
        yield bar.show if bar else None
    finally:
        if bar:
            bar.clear()


def single_and_mirrored(classifier: Reader, split: fer.Faces) -> tuple[Logits, Logits]:
    """Return what a classifier says of pictures, and of their mirror images."""
    views = (split.pictures, split.pictures[:, :, ::-1])
    return Logits.of(classifier, views[0]), Logits.of(classifier, views[1])
