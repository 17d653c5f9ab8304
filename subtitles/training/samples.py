"""Labelled pictures in files: cut to FER2013's framing, and shared out into splits."""

from __future__ import annotations

import hashlib
import os
import sys
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt

from subtitles.crops import SIDE, Crops, cut
from subtitles.errors import DataError
from subtitles.progress import Bar
from subtitles.training.data import SPLITS, Faces, Split, no_votes
from subtitles.training.splits import tenth
from subtitles.types import Face

NAMED = 3
"""How many of the pictures that can't be read an error names."""

BATCH = 2048
"""Pictures given to the threads at a time; between two batches the progress is shown."""

SEED = 0
"""Picks the tenths that are held out: the same ones every time."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One labelled face in a picture file."""

    path: Path
    """The picture."""
    label: int
    """Index into EMOTIONS."""
    split: Split
    """Where the data set puts it."""
    face: Face | None = None
    """Where the face is, by which it is cut; None: the picture is already cut and is only resized.
    """


def numbered(text: str, names: Sequence[int | None], first: int = 0) -> int | None:
    """Return the index into EMOTIONS of a data set's number for an emotion; None: none of ours.

    `names` are the indices in the order of the set's numbers, which begin with `first`. Raises
    ValueError for other numbers.
    """
    number = int(text) - first
    if not 0 <= number < len(names):
        raise ValueError(f"unknown label {text}; the set has {first} to {len(names) - 1 + first}")
    return names[number]


def read(samples: Sequence[Sample]) -> dict[Split, Faces]:
    """Read the pictures of a data set and give it the splits it lacks; nobody voted on them.

    A set without a PrivateTest gives a tenth of Training to it, one without a PublicTest a tenth of
    what is left. Raises DataError when there is none or when pictures are missing or damaged.
    """
    if not samples:
        raise DataError(
            "the data set holds no picture of the seven emotions",
            "look whether all of it has been unpacked",
        )
    # Faces of one photograph side by side, so that it is read once.
    samples = sorted(samples, key=lambda sample: sample.path)
    pictures = _read_pictures(samples)
    samples = held_out(held_out(samples, "PrivateTest"), "PublicTest")
    labels = np.array([sample.label for sample in samples], dtype=np.int64)
    whole = Faces(pictures, labels, no_votes(len(labels)), _photographs(samples))
    of = np.array([sample.split for sample in samples])
    return {split: whole.take(of == split) for split in SPLITS}


def held_out(samples: Sequence[Sample], split: Split) -> list[Sample]:
    """Give a tenth of Training to a split that has nothing; faces of one photograph together."""
    given = list(samples)
    rows = [row for row, sample in enumerate(given) if sample.split == "Training"]
    if len(rows) == 0 or any(sample.split == split for sample in given):
        return given
    paths = [str(given[row].path) for row in rows]
    groups = paths if len(set(paths)) < len(paths) else None
    labels = np.array([given[row].label for row in rows], dtype=np.int64)
    for row, taken in zip(rows, tenth(labels, SEED, groups), strict=True):
        if taken:
            given[row] = replace(given[row], split=split)
    return given


def _photographs(samples: Sequence[Sample]) -> npt.NDArray[np.int64]:
    """Return groups (N,) of the faces that share a photograph, as `Faces.groups`."""
    counts = Counter(sample.path for sample in samples)
    return np.array(
        [_number_of(sample.path) if counts[sample.path] > 1 else -1 for sample in samples],
        dtype=np.int64,
    )


def _number_of(path: Path) -> int:
    """Return a number that no other picture has, in no data set."""
    return int.from_bytes(hashlib.blake2b(str(path).encode(), digest_size=7).digest())


def _read_pictures(samples: Sequence[Sample]) -> Crops:
    """Return the faces (N, 48, 48) of samples that are ordered by their pictures."""
    files = [list(group) for _, group in groupby(samples, key=lambda sample: sample.path)]
    crops: list[Crops] = []
    bad: list[Path] = []
    bar = Bar() if sys.stderr.isatty() else None
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        for start in range(0, len(files), BATCH):
            batch = files[start : start + BATCH]
            for group, faces in zip(batch, threads.map(_cut, batch), strict=True):
                if faces is None:
                    bad.append(group[0].path)
                else:
                    crops.append(faces)
            if bar is not None:
                bar.show((start + len(batch)) / len(files), "reading pictures")
    if bar is not None:
        bar.clear()
    if bad:
        raise _unreadable(bad, len(files))
    return np.concatenate(crops)


def _cut(samples: Sequence[Sample]) -> Crops | None:
    """Return the faces (N, 48, 48) of one picture; None when it can't be read."""
    try:
        content = np.frombuffer(samples[0].path.read_bytes(), np.uint8)
        image = cv2.imdecode(content, cv2.IMREAD_COLOR) if content.size else None
    except OSError:
        return None
    if image is None:
        return None
    picture = np.asarray(image, dtype=np.uint8)
    return np.concatenate(
        [
            cut(picture, [sample.face])
            if sample.face
            else cv2.resize(
                cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY),
                (SIDE, SIDE),
                interpolation=cv2.INTER_AREA,
            )[None]
            for sample in samples
        ],
        dtype=np.uint8,
    )


def _unreadable(bad: Sequence[Path], count: int) -> DataError:
    missing = sum(not path.exists() for path in bad)
    kinds = [(missing, "missing"), (len(bad) - missing, "damaged")]
    said = " and ".join(f"{number} {kind}" for number, kind in kinds if number)
    more = ", …" if len(bad) > NAMED else ""
    return DataError(
        f"of {count} pictures {said}: {', '.join(str(path) for path in bad[:NAMED])}{more}",
        "unpack the whole data set, or take the lines of these pictures out of its labels",
    )
