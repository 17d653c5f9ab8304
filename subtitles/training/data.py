"""FER2013 and FER+ as arrays, with the label rules the published figures use."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from subtitles.emotions import EMOTIONS, FER2013_ORDER, FERPLUS_ORDER
from subtitles.errors import DataError
from subtitles.types import FloatArray

SIDE = 48
"""Width and height of a FER2013 picture, px."""

Split = Literal["Training", "PublicTest", "PrivateTest"]


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Pictures of faces with labels: one split of a data set."""

    pictures: npt.NDArray[np.uint8]
    """(N, 48, 48) gray."""
    labels: npt.NDArray[np.int64]
    """(N,) FER2013 labels, as indices into `emotions.EMOTIONS`."""
    votes: FloatArray
    """(N, 10) FER+ votes: the eight of `emotions.FERPLUS_ORDER`, then unknown, then no face."""

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, rows: npt.NDArray[np.bool_] | npt.NDArray[np.int64]) -> Faces:
        """Return the given rows."""
        return Faces(self.pictures[rows], self.labels[rows], self.votes[rows])


def load(folder: Path, cache: Path | None = None) -> dict[Split, Faces]:
    """Read `fer2013.csv[.gz]` and `fer2013new.csv` from a folder.

    Parsing 287 MB of text takes half a minute; `cache` names an .npz file that is written then and
    read the next time. Raises DataError when a file is missing or not in the published form.
    """
    if cache is not None and cache.is_file():
        with np.load(cache) as stored:
            columns = {key: stored[key] for key in stored.files}
    else:
        columns = _parse(folder)
        if cache is not None:
            cache.parent.mkdir(parents=True, exist_ok=True)
            np.savez(cache, allow_pickle=False, **columns)
    whole = Faces(columns["pictures"], columns["labels"], columns["votes"])
    usage = columns["usage"]
    splits: tuple[Split, ...] = ("Training", "PublicTest", "PrivateTest")
    return {split: whole.take(usage == split) for split in splits}


def vote_distribution(votes: FloatArray) -> tuple[FloatArray, npt.NDArray[np.bool_]]:
    """Return the FER+ votes (N, 10) as distributions (N, 8) and which rows have one.

    Single votes are dropped as in Barsoum et al. (2016); a row whose remaining votes say "unknown"
    or "no face" more often than any emotion, or that has none left, is not used.
    """
    kept = np.where(votes > 1, votes, 0).astype(np.float32)
    named = kept[:, : len(FERPLUS_ORDER)]
    total = named.sum(axis=1, keepdims=True)
    usable = (total[:, 0] > 0) & (named.max(axis=1) > kept[:, len(FERPLUS_ORDER) :].max(axis=1))
    return named / np.maximum(total, 1), usable


def majority(votes: FloatArray) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Return FER+ majority labels (N,) in FER+ order and which rows have one.

    The rule of the FER+ authors' code: drop single votes, then the winner must hold more than half
    of what is left.
    """
    kept = np.where(votes > 1, votes, 0)
    winner = kept.argmax(axis=1)
    usable = (kept.max(axis=1) > 0.5 * kept.sum(axis=1)) & (winner < len(FERPLUS_ORDER))
    return winner, usable


def plurality(votes: FloatArray) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.bool_]]:
    """Return FER+ labels (N,) by most votes, ties to the first column, and which rows have one."""
    winner = votes.argmax(axis=1)
    return winner, winner < len(FERPLUS_ORDER)


def without_copies(training: Faces, *held_out: Faces) -> Faces:
    """Drop training pictures that stand, pixel for pixel, in a held-out split too."""
    seen = {_digest(picture) for split in held_out for picture in split.pictures}
    keep = np.array([_digest(picture) not in seen for picture in training.pictures])
    return training.take(keep)


def first_copies(split: Faces) -> npt.NDArray[np.bool_]:
    """Mark (N,) the rows whose picture has not stood in the split before."""
    seen: set[bytes] = set()
    first = np.ones(len(split), dtype=np.bool_)
    for row, picture in enumerate(split.pictures):
        digest = _digest(picture)
        first[row] = digest not in seen
        seen.add(digest)
    return first


def _digest(picture: npt.NDArray[np.uint8]) -> bytes:
    return hashlib.blake2b(picture.tobytes(), digest_size=16).digest()


def _parse(folder: Path) -> dict[str, npt.NDArray[np.generic]]:
    names = ("fer2013.csv", "fer2013.csv.gz")
    path = next((folder / name for name in names if (folder / name).is_file()), None)
    votes_path = folder / "fer2013new.csv"
    if path is None or not votes_path.is_file():
        raise DataError(
            f"{folder} does not hold FER2013 and FER+",
            "put fer2013.csv (or .csv.gz, from Kaggle) and fer2013new.csv (from the FER+ "
            "repository) into one folder and name it with --data",
        )
    to_ours = np.array([EMOTIONS.index(name) for name in FER2013_ORDER])
    labels, usage, pictures = [], [], []
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="ascii") as file:
        next(file)
        for number, line in enumerate(file, start=2):
            try:
                label, pixels, split = line.rstrip("\n").split(",")
                picture = np.array(pixels.strip('"').split(), dtype=np.uint8)
                pictures.append(picture.reshape(SIDE, SIDE))
            except ValueError as error:
                raise DataError(
                    f"{path}, line {number}: {error}", "get the file again; it is not as published"
                ) from error
            labels.append(int(label))
            usage.append(split)
    votes = np.genfromtxt(votes_path, delimiter=",", skip_header=1, dtype=np.float32)[:, 2:12]
    if len(votes) != len(labels):
        raise DataError(
            f"{votes_path} has {len(votes)} rows, {path.name} has {len(labels)}",
            "use the two files as published: their rows belong together one by one",
        )
    return {
        "pictures": np.stack(pictures),
        "labels": to_ours[np.array(labels)],
        "votes": votes,
        "usage": np.array(usage),
    }
