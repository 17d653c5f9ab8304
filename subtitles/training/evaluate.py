"""`evaluate`: the classifier on held-out pictures or one's own, by the published protocols."""

from __future__ import annotations

import argparse
import json
import sys
from typing import Any

from subtitles import weights
from subtitles.classifiers import ResNet18
from subtitles.combining import Combination
from subtitles.errors import SettingsError
from subtitles.progress import Bar
from subtitles.settings import Settings
from subtitles.training import data as fer
from subtitles.training import wild
from subtitles.training.figures import Logits, Reader, measure
from subtitles.training.pictures import read_labels


def main(args: argparse.Namespace) -> int:
    """Run `evaluate`."""
    if args.images is not None or args.labels is not None:
        figures = on_pictures(args)
        text = pictures_as_text
    elif args.data is not None:
        split = fer.load(args.data)[args.split]
        figures = {"split": args.split, **evaluate(ResNet18(threads=args.threads), split)}
        text = as_text
    else:
        raise SettingsError(
            "nothing to evaluate on",
            "name a folder with FER2013 and FER+ with --data, or one's own pictures with --images "
            "and --labels",
        )
    print(json.dumps(figures, indent=2) if args.json else text(figures))
    return 0


def on_pictures(args: argparse.Namespace) -> dict[str, Any]:
    """Return the figures of the folder and table named on the command line."""
    if args.images is None or args.labels is None:
        raise SettingsError(
            "--images and --labels belong together",
            "name the pictures' folder with --images and the table with --labels",
        )
    labelled, left_out = read_labels(args.labels, args.images)
    bar = Bar() if sys.stderr.isatty() else None
    looker = wild.Looker(Settings(threads=args.threads))
    try:
        seen = wild.see(looker, labelled, bar.show if bar else None)
    finally:
        if bar:
            bar.clear()
    return {**wild.measure(seen), "left_out": left_out}


def evaluate(
    classifier: Reader, split: fer.Faces, combine: Combination | None = None
) -> dict[str, Any]:
    """Return the figures of the ONNX classifier on one split; see `figures.measure`."""
    combine = combine or Combination.from_json(weights.entry("resnet18")["combination"])
    single = Logits.of(classifier, split.pictures)
    mirrored = Logits.of(classifier, split.pictures[:, :, ::-1])
    return measure(split, single, mirrored, combine)


def as_text(figures: dict[str, Any]) -> str:
    """Return the figures as a page of text."""
    names = {
        "fer2013": "FER2013, 7 classes",
        "fer2013_deduplicated": "  without copies",
        "ferplus_majority": "FER+ majority, 8 classes",
        "ferplus_argmax": "FER+ most votes, 8 classes",
    }
    lines = [f"{figures['split']:<28}{'n':>6}{'single':>9}{'flip':>9}"]
    for key, name in names.items():
        single, flip = (100 * figures[view][key] for view in ("single", "flip"))
        lines.append(f"{name:<28}{figures['n'][key]:>6}{single:>8.2f}%{flip:>8.2f}%")
    lines.append("")
    lines.append(f"{'What is shown, 7 classes':<28}{'accuracy':>10}{'macro-F1':>10}{'ECE':>8}")
    for key, name in {
        "on_fer2013": "against FER2013",
        "on_ferplus_majority": "against FER+ majority",
        "on_ferplus_argmax": "against FER+ most votes",
    }.items():
        shown = figures["shown"][key]
        lines.append(
            f"{name:<28}{100 * shown['accuracy']:>9.2f}%{shown['macro_f1']:>10.3f}"
            f"{shown['calibration_error']:>8.3f}"
        )
    shown = figures["shown"]["on_ferplus_majority"]
    lines += ["", "Against FER+ majority      precision    recall        F1   faces"]
    for name, row in shown["per_class"].items():
        lines.append(
            f"  {name:<22}{row['precision']:>12.3f}{row['recall']:>10.3f}{row['f1']:>10.3f}"
            f"{row['support']:>8}"
        )
    lines += ["", "Saying a word only above     gets a word    right then"]
    for row in shown["risk_coverage"]:
        lines.append(
            f"  {row['threshold']:<22.2f}{100 * row['coverage']:>14.1f}%"
            f"{100 * row['accuracy']:>13.1f}%"
        )
    return "\n".join(lines)


def pictures_as_text(figures: dict[str, Any]) -> str:
    """Return the figures of one's own pictures as a page of text."""
    found, n = figures["faces_found"], figures["n"]
    lines = [
        f"{'pictures':<34}{n:>8}",
        f"{'  no face found in':<34}{figures['faces_not_found']:>8}",
        f"{'  more than one face found in':<34}{figures['several_faces']:>8}",
    ]
    for label, count in figures["left_out"].items():
        lines.append(f"{f'not counted, since it is none of the seven: {label}':<34}{count:>8}")
    said = figures["said"]
    lines += [
        "",
        f"Of the {found} pictures with a face (the largest one, its most probable emotion):",
        f"{'  accuracy':<34}{100 * figures['accuracy']:>7.1f}%",
        f"{'  macro-F1':<34}{figures['macro_f1']:>8.3f}",
        f"{'  calibration error':<34}{figures['calibration_error']:>8.3f}",
        f"{'  live would say a word about':<34}{100 * said['share']:>7.1f}%",
        f"{'  and be right in':<34}{100 * said['accuracy']:>7.1f}%",
        f"{'Accuracy, no face counted as wrong':<34}{100 * figures['accuracy_of_all']:>7.1f}%",
        "",
        f"{'':<12}{'precision':>10}{'recall':>10}{'F1':>10}{'faces':>8}",
    ]
    for name, row in figures["per_class"].items():
        lines.append(
            f"{name:<12}{row['precision']:>10.3f}{row['recall']:>10.3f}{row['f1']:>10.3f}"
            f"{row['support']:>8}"
        )
    absent = [name for name, row in figures["per_class"].items() if not row["support"]]
    if absent:
        lines.append(f"Macro-F1 leaves out what no label names: {', '.join(absent)}.")
    if figures["unsure"]:
        reasons = ", ".join(f"{why} {count}" for why, count in figures["unsure"].items())
        lines += ["", f'Live would say "unsure" because of: {reasons}']
    lines += ["", "Nose off the middle between the eyes    faces   accuracy"]
    for row in figures["by_pose"]:
        span = f"  {row['turned_from']:.2f} to {row['turned_to']:.2f} eye distances"
        lines.append(f"{span:<38}{row['n']:>7}{100 * row['accuracy']:>10.1f}%")
    return "\n".join(lines)
