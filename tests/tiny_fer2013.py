"""A small made-up FER2013 with FER+ votes, in the published form."""

from __future__ import annotations

import argparse
import gzip
from pathlib import Path

import numpy as np

from subtitles.training import options

HEADER = (
    "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF"
)


def write(folder: Path) -> Path:
    """Write 64 training pictures, 24 in each held-out split, and one picture in two splits."""
    random = np.random.default_rng(5)
    usage = ["Training"] * 64 + ["PublicTest"] * 24 + ["PrivateTest"] * 24
    pictures = random.integers(0, 256, (len(usage), 48, 48), dtype=np.uint8)
    pictures[3] = pictures[70]
    labels = np.arange(len(usage)) % 7
    with gzip.open(folder / "fer2013.csv.gz", "wt") as file:
        file.write("emotion,pixels,Usage\n")
        for label, picture, split in zip(labels, pictures, usage, strict=True):
            file.write(f"{label},{' '.join(map(str, picture.ravel()))},{split}\n")
    with (folder / "fer2013new.csv").open("w") as file:
        file.write(HEADER + "\n")
        for row, split in enumerate(usage):
            votes = [0] * 10
            votes[row % 8] += 7
            votes[(row + 1) % 8] += 3
            file.write(f"{split},fer{row:07}.png,{','.join(map(str, votes))}\n")
    return folder


def arguments(folder: Path, out: Path, *more: str) -> argparse.Namespace:
    """Return the options of `train` for a short run on the CPU; later ones win."""
    parser = argparse.ArgumentParser()
    options.train(parser)
    common = ["--data", str(folder), "--out", str(out), "--batch", "16", "--device", "cpu"]
    return parser.parse_args([*common, "--threads", "1", *more])
