"""Other ways to share the pictures out: re-splits, and folds for cross-validation."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from sklearn.model_selection import StratifiedKFold, train_test_split

from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError
from subtitles.training.data import Faces, Split, digest, joined

SHARES: dict[str, tuple[float, ...]] = {"80/20": (0.8, 0.2), "70/10/20": (0.7, 0.1, 0.2)}
"""The re-splits of the papers, by the names `train --split` knows."""

Labels = npt.NDArray[np.int64]


def resplit(
    splits: Mapping[Split, Faces], shares: Sequence[float], seed: int = 0
) -> dict[Split, Faces]:
    """Pool all pictures and share them out anew, every emotion in the same shares.

    The faces of a photograph, and copies of a picture, stay together; the shares are those of what
    stays together.

    Two shares are those of Training and PrivateTest, and PublicTest stays empty: then nothing may
    be chosen by it. Three are those of Training, PublicTest and PrivateTest. The same seed gives
    the same split. Raises DataError when an emotion has too few pictures to be in every split, or
    the shares don't add up to 1.
    """
    if len(shares) not in (2, 3) or abs(sum(shares) - 1) > 1e-6 or min(shares) <= 0:
        raise DataError(
            f"{'/'.join(f'{100 * share:g}' for share in shares)} is no way to split pictures",
            f"give two or three shares that add up to 100, such as {' or '.join(SHARES)}",
        )
    whole = joined(list(splits.values()))
    of, labels = together(whole)
    _need(labels, len(shares), f"be in each of {len(shares)} splits")
    groups = np.arange(len(labels))
    rest, private = _halves(groups, labels, shares[-1], seed)
    public = groups[:0]
    if len(shares) == 3:
        rest, public = _halves(rest, labels, shares[1] / (shares[0] + shares[1]), seed)
    return {
        "Training": whole.take(np.isin(of, rest)),
        "PublicTest": whole.take(np.isin(of, public)),
        "PrivateTest": whole.take(np.isin(of, private)),
    }


def folds(faces: Faces, count: int, seed: int = 0) -> Iterator[tuple[Faces, Faces]]:
    """Yield (training, held-out) for each of `count` folds; each picture is held out once.

    Every emotion is spread evenly over the folds. The faces of a photograph, and copies of a
    picture, stay together. The same seed gives the same folds. Raises
    DataError at once when an emotion has fewer pictures than there are folds.
    """
    if count < 2:
        raise DataError(f"{count} folds can't be made", "ask for two folds or more")
    of, labels = together(faces)
    _need(labels, count, f"be in each of {count} folds")
    ways = StratifiedKFold(count, shuffle=True, random_state=seed)
    held_out = [np.isin(of, held) for _, held in ways.split(np.zeros(len(labels)), labels)]
    return ((faces.take(~held), faces.take(held)) for held in held_out)


def together(faces: Faces) -> tuple[Labels, Labels]:
    """Return the number (N,) of the group each picture is in, and each group's emotion (G,).

    Groups are the faces of one photograph, the copies of one picture, and else each picture alone;
    numbered from 0 as they come. A group's emotion is the rarest in it: so the rare ones, of which
    there are few to share out, are spread as evenly as can be.
    """
    numbers: dict[int | bytes, int] = {}
    rows = zip(faces.grouped().tolist(), faces.pictures, strict=True)
    keys = (digest(picture) if group < 0 else group for group, picture in rows)
    of = np.array([numbers.setdefault(key, len(numbers)) for key in keys], dtype=np.int64)
    rarest_first = np.bincount(faces.labels, minlength=len(EMOTIONS)).argsort(kind="stable")
    rank = np.full(len(numbers), len(EMOTIONS) - 1)
    np.minimum.at(rank, of, rarest_first.argsort()[faces.labels])
    return of, rarest_first[rank]


def tenth(
    labels: Labels, seed: int, groups: Sequence[str] | Sequence[int] | None = None
) -> npt.NDArray[np.bool_]:
    """Mark (N,) a tenth of the rows, the emotions in equal shares; always the same one.

    Rows of one group, such as the faces of one photograph, stay together; then it is a tenth of the
    groups, and the emotions' shares are those of each group's first row. With fewer than ten rows,
    or groups, of each emotion nothing is marked.
    """
    names = np.arange(len(labels)) if groups is None else np.asarray(groups)
    _, first, of = np.unique(names, return_index=True, return_inverse=True)
    marked = np.zeros(len(first), dtype=np.bool_)
    if len(labels) and np.bincount(labels[first]).max() >= 10:
        with warnings.catch_warnings():
            # A rare emotion may have fewer than ten pictures; then some tenths lack it.
            warnings.filterwarnings("ignore", "The least populated class", category=UserWarning)
            ways = StratifiedKFold(10, shuffle=True, random_state=seed).split(first, labels[first])
            marked[next(iter(ways))[1]] = True
    rows: npt.NDArray[np.bool_] = marked[of]
    return rows


def _halves(rows: Labels, labels: Labels, share: float, seed: int) -> tuple[Labels, Labels]:
    """Return the rows without, and with, that share of each emotion; both in order."""
    size = max(round(share * len(rows)), 1)
    try:
        kept, taken = train_test_split(
            rows, test_size=size, stratify=labels[rows], random_state=seed
        )
    except ValueError as error:
        raise DataError(
            f"{len(rows)} pictures are too few to be split: {error}",
            "give more pictures, or fewer and larger shares",
        ) from error
    return np.sort(kept), np.sort(taken)


def _need(labels: Labels, least: int, purpose: str) -> None:
    """Raise DataError unless each emotion that occurs does so often enough."""
    counts = np.bincount(labels, minlength=len(EMOTIONS))
    few = [f"{EMOTIONS[i]} {counts[i]}" for i in np.flatnonzero((counts > 0) & (counts < least))]
    if few or not counts.any():
        raise DataError(
            f"too few pictures to {purpose}: {', '.join(few) or 'none at all'}",
            f"add pictures, or ask for fewer parts; each emotion needs {least} at the least",
        )
