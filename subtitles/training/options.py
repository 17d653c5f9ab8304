"""The options of the workshop's commands; light to import, since `--help` reads them."""

from __future__ import annotations

import argparse
from pathlib import Path


def train(parser: argparse.ArgumentParser) -> None:
    """Add the options of `train`."""
    parser.add_argument("--data", type=Path, required=True, help="folder with FER2013 and FER+")
    parser.add_argument("--out", type=Path, default=Path("runs/resnet18"), help="run folder")
    parser.add_argument("--epochs", type=int, default=60)
    parser.add_argument("--batch", type=int, default=256, help="pictures per step, all processes")
    parser.add_argument("--optimizer", choices=("muon", "sgd"), default="muon")
    parser.add_argument("--lr", type=float, help="peak learning rate (muon 0.05, sgd 0.1)")
    parser.add_argument("--mixup", type=float, default=0.2, help="Beta(a, a) of mixup; 0: none")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--threads", type=int, default=2, help="CPU threads per process")
    parser.add_argument("--device", help="cpu, cuda …; default: the GPU when there is one")
    parser.add_argument("--limit", type=int, help="use only the first N training pictures")
    parser.add_argument(
        "--init", type=Path, metavar="RUN", help="begin with the weights of a finished run"
    )
    parser.add_argument("--restart", action="store_true", help="don't resume a run found in --out")


def evaluate(parser: argparse.ArgumentParser) -> None:
    """Add the options of `evaluate`."""
    parser.description = (
        "Measure the shipped classifier: on FER2013 and FER+ with --data, or on one's own pictures "
        "with --images and --labels."
    )
    parser.add_argument("--data", type=Path, metavar="DIR", help="folder with FER2013 and FER+")
    parser.add_argument(
        "--split",
        choices=("PublicTest", "PrivateTest"),
        default="PrivateTest",
        help="which rows of --data (default: %(default)s)",
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
    parser.add_argument("--threads", type=int, default=2, help="CPU threads")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")


def export(parser: argparse.ArgumentParser) -> None:
    """Add the options of `export`."""
    parser.add_argument("--run-folder", type=Path, help="a finished run of `train`")
    parser.add_argument("--data", type=Path, help="folder with FER2013 and FER+")
    parser.add_argument("--mtcnn", action="store_true", help="export the detector's networks")
    parser.add_argument("--out", type=Path, default=Path("weights"), help="weights folder")
