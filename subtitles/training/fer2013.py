"""FER2013 as published: the table with FER+ beside it, or Kaggle's folders of pictures."""

from __future__ import annotations

import csv
import gzip
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TextIO, cast

import numpy as np
import numpy.typing as npt

from subtitles.emotions import EMOTIONS, FER2013_ORDER
from subtitles.errors import DataError
from subtitles.training.data import SIDE, SPLITS, Faces, Split, no_votes
from subtitles.training.folders import read_classes
from subtitles.types import FloatArray

TABLES = ("fer2013.csv", "fer2013.csv.gz", "icml_face_data.csv")
"""The table's names; Kaggle has it under the last one, too."""
COLUMNS = ("emotion", "pixels", "Usage")
VOTES_TABLE = "fer2013new.csv"
VOTES = (
    *("neutral", "happiness", "surprise", "sadness", "anger", "disgust", "fear", "contempt"),
    *("unknown", "NF"),
)
"""The columns of FER+ in the order of `Faces.votes`."""

AGAIN = "get the file again; it is not as published"


def table(folder: Path) -> Path | None:
    """Return the table of FER2013 in a folder, if it is there."""
    return next((folder / name for name in TABLES if (folder / name).is_file()), None)


def read_table(folder: Path) -> dict[Split, Faces]:
    """Read `fer2013.csv` or `fer2013.csv.gz` and, where it is there, FER+'s `fer2013new.csv`.

    Raises DataError when there is no table, columns are missing, a line is not as published, or
    the two tables don't belong together.
    """
    path = table(folder)
    if path is None:
        raise DataError(
            f"{folder} does not hold FER2013",
            "put fer2013.csv (or .csv.gz, from Kaggle) and fer2013new.csv (from the FER+ "
            "repository) into one folder and name it with --data",
        )
    labels, usage, pictures = _read_pictures(path)
    votes_path = folder / VOTES_TABLE
    votes = _read_votes(votes_path, path, usage) if votes_path.is_file() else no_votes(len(labels))
    whole = Faces(pictures, labels, votes)
    return {split: whole.take(usage == split) for split in SPLITS}


def read_folders(folder: Path) -> dict[Split, Faces]:
    """Read pictures from `train/<emotion>` and `test/<emotion>`, as Kaggle has FER2013.

    The split is the one in a picture's name (`PublicTest_10131363.jpg`); without one it is its
    folder's. These names say nothing of FER+'s rows, so there are no votes. Raises DataError, see
    `folders.read_classes`.
    """
    to_ours = [EMOTIONS.index(name) for name in FER2013_ORDER]
    return read_classes(folder, to_ours, by_name=True)


def _read_pictures(
    path: Path,
) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.str_], npt.NDArray[np.uint8]]:
    """Return labels (N,), the names of splits (N,) and pictures (N, 48, 48) of FER2013's table."""
    to_ours = [EMOTIONS.index(name) for name in FER2013_ORDER]
    labels, usage, pictures = [], [], []
    with _opened(path) as file:
        rows = csv.reader(file)
        places = _places(path, next(rows, []), COLUMNS)
        for row in rows:
            try:
                label, pixels, split = (row[place] for place in places)
                pictures.append(_picture(pixels))
                if not 0 <= int(label) < len(to_ours):
                    raise ValueError(f"unknown label {label}; FER2013 has 0 to 6")
                if split not in SPLITS:
                    raise ValueError(f"unknown Usage '{split}'; FER2013 has {', '.join(SPLITS)}")
            except (ValueError, IndexError) as error:
                raise DataError(f"{path}, line {rows.line_num}: {error}", AGAIN) from error
            labels.append(to_ours[int(label)])
            usage.append(split)
    if not labels:
        raise DataError(f"{path} holds no pictures", AGAIN)
    return np.array(labels, dtype=np.int64), np.array(usage), np.stack(pictures)


def _read_votes(path: Path, pictures: Path, usage: npt.NDArray[np.str_]) -> FloatArray:
    """Return the votes (N, 10) of FER+'s table for the rows of FER2013's."""
    votes, splits = [], []
    with _opened(path) as file:
        rows = csv.reader(file)
        places = _places(path, next(rows, []), ("Usage", *VOTES))
        for row in rows:
            try:
                split, *counts = (row[place] for place in places)
                votes.append([float(count) for count in counts])
            except (ValueError, IndexError) as error:
                raise DataError(f"{path}, line {rows.line_num}: {error}", AGAIN) from error
            splits.append(split)
    if splits != usage.tolist():
        differ = "their rows are of other splits"
        if len(splits) != len(usage):
            differ = f"{path.name} has {len(splits)} rows, {pictures.name} has {len(usage)}"
        raise DataError(
            f"{path} does not belong to {pictures}: {differ}",
            "use the two files as published: their rows belong together one by one",
        )
    return np.array(votes, dtype=np.float32)


def _picture(pixels: str) -> npt.NDArray[np.uint8]:
    """Return a picture (48, 48) from its gray levels in decimal; raises ValueError."""
    levels = np.fromstring(pixels, dtype=np.int32, sep=" ")
    if levels.size != SIDE * SIDE:
        raise ValueError(f"{levels.size} pixels; FER2013 has {SIDE * SIDE}")
    if levels.min() < 0 or levels.max() > 255:
        raise ValueError("pixels outside of 0 to 255")
    return levels.astype(np.uint8).reshape(SIDE, SIDE)


def _places(path: Path, header: Iterable[str], wanted: tuple[str, ...]) -> list[int]:
    """Return where the wanted columns stand in a header; raises DataError."""
    found = [name.strip().lstrip("\ufeff") for name in header]
    lacking = [name for name in wanted if name not in found]
    if lacking:
        shown = ", ".join(name[:20] for name in found[:12]) or "none"
        raise DataError(
            f"{path} lacks the columns {', '.join(lacking)}; it has: {shown}",
            f"use the file as published, with the columns {', '.join(wanted)}",
        )
    return [found.index(name) for name in wanted]


def _opened(path: Path) -> TextIO:
    """Open a table as text, compressed or not."""
    csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    opener = gzip.open if path.suffix == ".gz" else open
    return cast(TextIO, opener(path, "rt", encoding="utf-8", errors="replace", newline=""))
