"""Labelled faces as arrays, with the FER+ label rules the published figures use."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from subtitles.aside import written_aside
from subtitles.emotions import EMOTIONS, FERPLUS_ORDER
from subtitles.errors import DataError
from subtitles.types import FloatArray

SIDE = 48
"""Width and height of a FER2013 picture, px."""

SAME_PHOTOGRAPH = 0.93
"""Correlation from which on two pictures were, nearly always, cut from one photograph.

Of 14 pairs of FER2013 between 0.93 and 0.95 that were looked at, 13 were.
"""

Split = Literal["Training", "PublicTest", "PrivateTest"]

SPLITS: tuple[Split, ...] = ("Training", "PublicTest", "PrivateTest")
"""What is learned from, what choices are made by, and what is reported on."""


@dataclass(frozen=True, slots=True, eq=False)
class Faces:
    """Pictures of faces with labels: one split of a data set."""

    pictures: npt.NDArray[np.uint8]
    """(N, 48, 48) gray."""
    labels: npt.NDArray[np.int64]
    """(N,) labels, as indices into `emotions.EMOTIONS`."""
    votes: FloatArray
    """(N, 10) FER+ votes: the eight of `emotions.FERPLUS_ORDER`, then unknown, then no face.

    Rows of zeros: nobody voted.
    """
    groups: npt.NDArray[np.int64] | None = None
    """(N,) what belongs together, such as the faces of one photograph; -1: nothing else does.

    None: -1 for all.
    """

    def __len__(self) -> int:
        return len(self.labels)

    def take(self, rows: npt.NDArray[np.bool_] | npt.NDArray[np.int64]) -> Faces:
        """Return the given rows."""
        groups = None if self.groups is None else self.groups[rows]
        return Faces(self.pictures[rows], self.labels[rows], self.votes[rows], groups)

    def grouped(self) -> npt.NDArray[np.int64]:
        """Return the groups (N,), also where they are None."""
        return np.full(len(self), -1, np.int64) if self.groups is None else self.groups


def joined(parts: Sequence[Faces]) -> Faces:
    """Return the pictures of several sets as one, in the order given."""
    if not parts:
        empty = np.zeros((0, SIDE, SIDE), np.uint8)
        return Faces(empty, np.zeros(0, np.int64), no_votes(0))
    return Faces(
        np.concatenate([part.pictures for part in parts]),
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.votes for part in parts]),
        np.concatenate([part.grouped() for part in parts]),
    )


def lacking(faces: Faces) -> list[str]:
    """Return the names of the emotions of which there is no picture."""
    counts = np.bincount(faces.labels, minlength=len(EMOTIONS))
    return [name for name, count in zip(EMOTIONS, counts, strict=True) if count == 0]


def need_every_emotion(training: Faces) -> None:
    """Raise DataError unless there is a picture of each emotion to learn from."""
    absent = lacking(training)
    if absent:
        raise DataError(
            f"no training picture of: {', '.join(absent)}",
            "add a data set that has some, with one more --data; all seven emotions are needed",
        )


def no_votes(count: int) -> FloatArray:
    """Return the votes (N, 10) of pictures nobody voted on: zeros."""
    return np.zeros((count, len(FERPLUS_ORDER) + 2), dtype=np.float32)


def store(path: Path, splits: Mapping[Split, Faces]) -> None:
    """Keep splits in an .npz file; an interruption leaves no half-written one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    whole = joined(list(splits.values()))
    usage = [split for split, faces in splits.items() for _ in range(len(faces))]
    with written_aside(path) as aside, aside.open("wb") as file:
        np.savez(
            file,
            allow_pickle=False,
            pictures=whole.pictures,
            labels=whole.labels,
            votes=whole.votes,
            groups=whole.grouped(),
            usage=np.array(usage, dtype="U11"),
        )


def stored(path: Path) -> dict[Split, Faces] | None:
    """Return the splits kept in an .npz file; None when there is none that can be read."""
    if not path.is_file():
        return None
    try:
        with np.load(path) as columns:
            # A file from before there were groups has none.
            groups = columns.get("groups")
            whole = Faces(columns["pictures"], columns["labels"], columns["votes"], groups)
            usage = columns["usage"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    return {split: whole.take(usage == split) for split in SPLITS}


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
    return winner, (winner < len(FERPLUS_ORDER)) & (votes.sum(axis=1) > 0)


def without_copies(training: Faces, *held_out: Faces) -> Faces:
    """Drop training pictures that stand, pixel for pixel, in a held-out split too."""
    seen = {digest(picture) for split in held_out for picture in split.pictures}
    keep = np.array([digest(picture) not in seen for picture in training.pictures])
    return training.take(keep)


def learned_from(splits: Mapping[Split, Faces]) -> Faces:
    """Return Training without copies of pictures of the other two."""
    return without_copies(splits["Training"], splits["PublicTest"], splits["PrivateTest"])


def first_copies(split: Faces) -> npt.NDArray[np.bool_]:
    """Mark (N,) the rows whose picture has not stood in the split before."""
    seen: set[bytes] = set()
    first = np.ones(len(split), dtype=np.bool_)
    for row, picture in enumerate(split.pictures):
        one = digest(picture)
        first[row] = one not in seen
        seen.add(one)
    return first


def near_copies(
    split: Faces, others: Faces, least: float = SAME_PHOTOGRAPH
) -> npt.NDArray[np.bool_]:
    """Mark (N,) the pictures of which the others have nearly the same, mirrored or not.

    `least`: correlation of gray levels, −1 to 1, of the pictures at half their size.
    """
    known, best = _standardised(others.pictures), np.full(len(split), -1.0)
    for view in (split.pictures, split.pictures[:, :, ::-1]):
        for rows in np.array_split(np.arange(len(split)), len(split) // 256 + 1):
            found = (_standardised(view[rows]) @ known.T).max(axis=1, initial=-1.0)
            best[rows] = np.maximum(best[rows], found)
    return best >= least


def to_calibrate_on(public: Faces, training: Faces) -> Faces:
    """Return PublicTest without photographs that Training has: of those, answers are too sure."""
    return public.take(~near_copies(public, training))


def _standardised(pictures: npt.NDArray[np.uint8]) -> FloatArray:
    """Return pictures (N, 48, 48) at half their size as rows (N, 576) of mean 0 and length 1."""
    count, half = len(pictures), SIDE // 2
    squares = pictures.reshape(count, half, 2, half, 2)
    rows: FloatArray = squares.mean(axis=(2, 4), dtype=np.float32).reshape(count, half**2)
    rows -= rows.mean(axis=1, keepdims=True)
    rows /= np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-6)
    return rows


def digest(picture: npt.NDArray[np.uint8]) -> bytes:
    """Return what tells a picture from all others."""
    return hashlib.blake2b(picture.tobytes(), digest_size=16).digest()
