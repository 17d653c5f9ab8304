"""The options of the workshop's commands; light to import, since `--help` reads them."""

from __future__ import annotations

import argparse
from pathlib import Path

from subtitles.training.recipes import PEAK_RATES, RECIPES

ARCHITECTURES = (
    *("slim_resnet18", "branched_resnet18", "wide_resnet18", "resnet18", "mini_xception"),
    *("arriaga_cnn", "alexnet", "vgg16", "resnet152", "cnn5"),
)
"""Names of `architectures.ARCHITECTURES`, which brings torch."""

SPLITS = ("80/20", "70/10/20")
"""Names of `splits.SHARES`, which brings scikit-learn."""


def train(parser: argparse.ArgumentParser) -> None:
    """Add the options of `train`."""
    parser.description = (
        "Train a classifier. What --recipe sets can be set alone by the options after it."
    )
    parser.add_argument(
        "--data",
        action="append",
        required=True,
        metavar="[NAME:]DIR[:EMOTIONS]",
        help="folder of a data set, such as fer2013:DIR or affectnet:DIR:disgust; may be repeated",
    )
    parser.add_argument("--out", type=Path, help="run folder (default: runs/ARCH)")
    parser.add_argument(
        "--arch", choices=ARCHITECTURES, default="slim_resnet18", help="which network"
    )
    parser.add_argument(
        "--split", choices=SPLITS, help="share all pictures out anew: Training/(PublicTest/)Private"
    )
    parser.add_argument(
        "--folds", type=int, metavar="K", help="cross-validate: K runs, in OUT/fold1 …"
    )
    parser.add_argument(
        "--split-seed",
        type=int,
        default=0,
        metavar="N",
        help="draws --split and --folds; runs of several --seed share one division",
    )
    parser.add_argument(
        "--recipe", choices=tuple(RECIPES), default="ours", help="how (default: %(default)s)"
    )
    parser.add_argument("--epochs", type=int)
    parser.add_argument("--batch", type=int, help="pictures per step, all processes")
    parser.add_argument("--optimizer", choices=tuple(PEAK_RATES))
    parser.add_argument("--lr", type=float, help="peak learning rate")
    parser.add_argument("--mixup", type=float, metavar="A", help="Beta(a, a) of mixup; 0: none")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2, help="CPU threads per process")
    parser.add_argument("--device", help="cpu, cuda …; default: the GPU when there is one")
    parser.add_argument("--limit", type=int, help="use only the first N training pictures")
    parser.add_argument(
        "--init", type=Path, metavar="RUN", help="begin with the weights of a finished run"
    )
    parser.add_argument(
        "--teachers",
        type=Path,
        nargs="+",
        default=[],
        metavar="RUN",
        help="finished runs of any networks, whose common answer is learned beside the labels",
    )
    parser.add_argument("--restart", action="store_true", help="don't resume a run found in --out")


def evaluate(parser: argparse.ArgumentParser) -> None:
    """Add the options of `evaluate`."""
    parser.description = (
        "Measure the classifier: on FER2013 and FER+ with --data, or on one's own pictures with "
        "--images and --labels."
    )
    parser.add_argument(
        "--data",
        action="append",
        metavar="SPEC",
        help="folder with FER2013 and FER+, or another data set as `train` takes it; may be "
        "given several times",
    )
    parser.add_argument(
        "--split",
        choices=("PublicTest", "PrivateTest"),
        help="which rows of --data (default: PrivateTest)",
    )
    parser.add_argument(
        "--images",
        type=Path,
        metavar="DIR",
        help="folder with pictures; faces are found, cut out and read as live does",
    )
    parser.add_argument(
        "--labels", type=Path, metavar="FILE.csv", help="columns image,emotion: paths inside DIR"
    )
    parser.add_argument(
        "--run",
        dest="run_folder",
        type=Path,
        metavar="RUN",
        help="a run of `train` instead of the shipped weights",
    )
    parser.add_argument(
        "--corruptions",
        action="store_true",
        help="also measure the pictures made worse: blurred, dark, compressed, covered …; minutes",
    )
    parser.add_argument(
        "--report", type=Path, metavar="DIR", help="also write DIR/index.html, a page with charts"
    )
    parser.add_argument("--threads", type=int, default=2, help="CPU threads")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def export(parser: argparse.ArgumentParser) -> None:
    """Add the options of `export`."""
    parser.add_argument(
        "--run-folder", type=Path, help="a finished run of `train`, of one of the ResNet18s"
    )
    parser.add_argument("--data", type=Path, help="folder with FER2013 and FER+")
    parser.add_argument("--mtcnn", action="store_true", help="export the detector's networks")
    parser.add_argument("--out", type=Path, default=Path("weights"), help="weights folder")
