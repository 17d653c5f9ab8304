"""`evaluate`: the shipped classifier on held-out pictures, by the published protocols."""

from __future__ import annotations

import argparse
import json
from typing import Any

from subtitles import weights
from subtitles.classifiers import ResNet18
from subtitles.combining import Combination
from subtitles.training import data as fer
from subtitles.training.figures import Logits, Reader, measure


def main(args: argparse.Namespace) -> int:
    """Run `evaluate`."""
    split = fer.load(args.data)[args.split]
    figures = {"split": args.split, **evaluate(ResNet18(threads=args.threads), split)}
    print(json.dumps(figures, indent=2) if args.json else as_text(figures))
    return 0


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
