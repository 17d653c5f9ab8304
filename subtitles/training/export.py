"""`export`: trained networks become the ONNX files and manifest entries the product runs on."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

from subtitles import weights
from subtitles.crops import FRAMING, SIDE, Crops
from subtitles.emotions import EMOTIONS, FERPLUS_ORDER
from subtitles.errors import DataError, SettingsError
from subtitles.training import data as fer
from subtitles.training import datasets
from subtitles.training.division import Kept
from subtitles.training.fer2013 import VOTES_TABLE
from subtitles.training.graph import as_onnx
from subtitles.training.neighbours import SHARE, SOFTNESS, WHITENED, neighbours_of
from subtitles.training.networks import load_run, stored_run
from subtitles.training.quantising import quantised
from subtitles.training.runlog import epochs
from subtitles.training.train import usable
from subtitles.types import FloatArray

EXPORTED = ("slim_resnet18", "branched_resnet18", "wide_resnet18", "resnet18")
"""Networks the product can run on."""


def main(args: argparse.Namespace) -> int:
    """Run `export`."""
    if not args.mtcnn and not args.run_folder:
        raise SettingsError(
            "nothing to export", "name a training run with --run-folder, or give --mtcnn"
        )
    args.out.mkdir(parents=True, exist_ok=True)
    if args.mtcnn:
        from subtitles.training.export_mtcnn import export_mtcnn

        export_mtcnn(args.out)
        print(f"wrote pnet.onnx, rnet.onnx, onet.onnx to {args.out}")
    if args.run_folder:
        if args.data is None:
            raise SettingsError(
                "no data to calibrate on", "name the folder with FER2013 and FER+ with --data"
            )
        export_classifier(args.run_folder, args.data, args.out)
    return 0


def export_classifier(run: Path, data: Path, out: Path) -> None:
    """Write a run's averaged weights as `resnet18.onnx`, calibrated on PublicTest, and record it.

    PrivateTest is measured once, with everything fixed. All is made aside first, so whatever stops
    it leaves the weights that were there, and what the manifest says of them. Raises DataError.
    """
    stored = stored_run(run)
    if stored["arch"] not in EXPORTED:
        raise DataError(
            f"'{run}' holds a run of {stored['arch']}, which can't be exported",
            f"name a run of {' or '.join(EXPORTED)} with --run-folder",
        )
    network = load_run(run)
    division = Kept.in_run(stored, run).division
    if not division.published:
        raise DataError(
            f"'{run}' was trained on {division}: it has seen pictures it would be measured on",
            "export a run that was made without --split and --folds",
        )
    splits = _with_votes(data, cache=run.parent)
    network.neighbours = neighbours_of(network.embed, usable(splits))
    with tempfile.TemporaryDirectory(prefix=".export-", dir=out) as aside:
        made = Path(aside) / "resnet18.onnx"
        model = quantised(as_onnx(network), splits["Training"].pictures)
        made.write_bytes(model.SerializeToString(deterministic=True))
        facts, calibration = _calibrated(made, splits)
        curves = Path(aside) / "calibration.json"
        calibration["learning"] = _learning(run)
        curves.write_text(json.dumps(calibration, indent=1) + "\n", encoding="utf-8")
        file = out / made.name
        os.replace(made, file)
        weights.record(
            out,
            "resnet18",
            file,
            input=f"batch × 1 × {SIDE} × {SIDE}, float32, gray 0–255",
            normalisation=(
                "in the network: each picture to mean 0 and deviation 1 (at least 8 levels)"
            ),
            output="batch × 7 and batch × 8: log-probabilities of FER2013's and FER+'s emotions",
            labels={"fer2013": list(EMOTIONS), "ferplus": list(FERPLUS_ORDER)},
            framing=[[round(float(v), 3) for v in point] for point in FRAMING],
            data="FER2013 (Goodfellow et al. 2013), FER+ votes (Barsoum et al. 2016)",
            arch=stored["arch"],
            neighbours={
                "pictures": len(network.neighbours.votes),
                "share": SHARE,
                "softness": SOFTNESS,
                "whitened": WHITENED,
            },
            training={
                "command": stored["command"],
                "commit": stored["commit"],
                "epochs": stored["epoch"],
                "seconds": round(stored["seconds"]),
            },
            **facts,
        )
        os.replace(curves, out / curves.name)
    print(f"wrote {file}")


def _learning(run: Path) -> list[dict[str, Any]]:
    """Return the loss and the accuracies (%) on PublicTest after each epoch of a run."""
    kept = ("epoch", "loss", "fer2013", "ferplus")
    return [{key: line[key] for key in kept if key in line} for line in epochs(run)]


def _with_votes(data: Path, cache: Path) -> dict[fer.Split, fer.Faces]:
    """Return FER2013 with FER+; raises DataError without all that calibration needs."""
    from subtitles.training.figures import seven_majority

    splits = datasets.load([f"fer2013:{data}"], cache=cache)
    empty = [split for split, faces in splits.items() if not len(faces)]
    if empty:
        raise DataError(
            f"{data} has no pictures in {' and '.join(empty)}",
            "name the folder with FER2013's own table, fer2013.csv, with --data",
        )
    voted = (
        fer.vote_distribution(splits["Training"].votes)[1],
        seven_majority(splits["PublicTest"].votes)[1],
    )
    if not all(rows.any() for rows in voted):
        raise DataError(
            f"{data} has no FER+ votes, which the two heads are weighed by",
            f"put {VOTES_TABLE} of the FER+ repository beside fer2013.csv",
        )
    return splits


def _calibrated(
    file: Path, splits: dict[fer.Split, fer.Faces]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what the manifest says of a network's answers, and the curves behind it."""
    from subtitles.training.calibrate import fit_combination
    from subtitles.training.evaluate import evaluate
    from subtitles.training.figures import Logits, seven_majority
    from subtitles.training.limits import fit_limits

    held_out: tuple[fer.Split, ...] = ("PublicTest", "PrivateTest")
    learned = fer.learned_from(splits)
    public = fer.to_calibrate_on(splits["PublicTest"], learned)
    if not seven_majority(public.votes)[1].any():
        raise DataError(
            "Training has all photographs of PublicTest, which the two heads are weighed by",
            "name the folder with FER2013's own table, fer2013.csv, with --data",
        )
    classifier = _Uncalibrated(file)
    combine, candidates = fit_combination(
        public, Logits.both_ways(classifier, public.pictures), splits["Training"]
    )
    limits, curves = fit_limits(classifier, combine, public)
    figures = {split: evaluate(classifier, splits[split], learned, combine) for split in held_out}
    facts = {"combination": combine.to_json(), "limits": limits, "metrics": _rounded(figures)}
    return facts, {"candidates": candidates, "limits": curves}


class _Uncalibrated:
    """The classifier's logits before there is a manifest entry for it."""

    def __init__(self, file: Path) -> None:
        from subtitles.inference import Network

        self._network = Network(file)

    def logits(self, pictures: Crops) -> tuple[FloatArray, FloatArray]:
        """Return both heads' logits; see `classifiers.ResNet18.logits`."""
        fer2013, ferplus = self._network.run(pictures[:, None].astype(np.float32))
        return fer2013, ferplus


def _rounded(figures: Any) -> Any:
    """Return nested figures with numbers to four places."""
    if isinstance(figures, dict):
        return {key: _rounded(value) for key, value in figures.items()}
    if isinstance(figures, list):
        return [_rounded(value) for value in figures]
    return round(figures, 4) if isinstance(figures, float) else figures
