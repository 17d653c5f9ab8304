"""How a run shares the pictures out, and who may not learn from which.

A run keeps its division in its checkpoint, so that nobody goes on with it on other pictures, learns
from it what is held out, or measures it on what it has learned.
"""

from __future__ import annotations

import hashlib
import shlex
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from subtitles.errors import DataError
from subtitles.training import splits
from subtitles.training.data import SPLITS, Faces, Split, digest, joined

HELD_OUT: tuple[Split, ...] = ("PublicTest", "PrivateTest")


@dataclass(frozen=True, slots=True)
class Division:
    """How pictures are shared out: as published, or anew."""

    split: str | None = None
    """A name of `splits.SHARES`; None: as published."""
    folds: int | None = None
    """Of Training and PublicTest; None: no cross-validation."""
    fold: int | None = None
    """Which one is held out, from 1."""
    seed: int = 0
    """Draws a re-split and folds."""

    @property
    def published(self) -> bool:
        """Whether the pictures stay in the splits they came with."""
        return self.split is None and self.folds is None

    def __str__(self) -> str:
        """Return the options that make it, or say that there are none."""
        words = [f"--split {self.split}"] if self.split else []
        words += [f"--folds {self.folds} (number {self.fold})"] if self.folds else []
        return (
            " ".join([*words, f"--split-seed {self.seed}"]) if words else "the splits as they are"
        )

    def share_out(self, whole: Mapping[Split, Faces]) -> dict[Split, Faces]:
        """Return the splits of this division; raises DataError where there is too little for it.

        Of a fold, PrivateTest is what is held out, and PublicTest is empty: nothing may be chosen
        by what is reported.
        """
        parts = dict(whole)
        if self.split is not None:
            parts = splits.resplit(parts, splits.SHARES[self.split], self.seed)
        if self.folds is None or self.fold is None:
            return parts
        pool = joined([parts["Training"], parts["PublicTest"]])
        kept, held = list(splits.folds(pool, self.folds, self.seed))[self.fold - 1]
        return {"Training": kept, "PublicTest": joined([]), "PrivateTest": held}


@dataclass(frozen=True, slots=True)
class Kept:
    """A division and which pictures it came to, as a checkpoint holds it."""

    division: Division
    pictures: Mapping[str, str] | None
    """A digest of each split; None: of a run from before this was kept."""

    @classmethod
    def of(cls, division: Division, parts: Mapping[Split, Faces]) -> Kept:
        """Return what is to be kept of splits that a division came to."""
        return cls(division, {split: _fingerprint(parts[split]) for split in SPLITS})

    @classmethod
    def in_run(cls, stored: Mapping[str, Any], folder: Path) -> Kept:
        """Return what a checkpoint keeps.

        Raises DataError for one from before divisions were kept whose command asked for another
        than the published one: nobody knows what it has seen.
        """
        if "division" in stored:
            said = dict(stored["division"])
            pictures = said.pop("pictures")
            return cls(Division(**said), pictures)
        words = shlex.split(stored.get("command", ""))
        if any(word.startswith(("--sp", "--fo")) for word in words):  # perhaps shortened
            raise DataError(
                f"'{folder}' does not say which pictures it held out: its run is too old",
                "train it anew, with --restart or another --out",
            )
        return cls(Division(), None)

    def to_store(self) -> dict[str, Any]:
        """Return it for a checkpoint."""
        own = self.division
        named = {"split": own.split, "folds": own.folds, "fold": own.fold, "seed": own.seed}
        return {**named, "pictures": dict(self.pictures or {})}

    def goes_on(self, earlier: Kept, folder: Path) -> None:
        """Raise DataError unless a run of an earlier division may be gone on with in this one."""
        if earlier.pictures is None and self.division.published:
            return
        if earlier.pictures != self.pictures:
            was, now = str(earlier.division), str(self.division)
            differ = f"a run on {was}, not on {now}" if was != now else "a run on other pictures"
            raise DataError(
                f"'{folder}' holds {differ}",
                "give the --data and the division it was begun with, name another --out, or begin "
                "anew with --restart",
            )

    def learns_from(self, other: Kept, folder: Path) -> None:
        """Raise DataError unless the run of another division knows nothing that is held out here.

        Runs on published splits never do.
        """
        if self.division.published and other.division.published:
            return
        if not self.holds_out_what(other):
            raise DataError(
                f"'{folder}' may have learned what is held out here: it was trained on "
                f"{other.division}, this one is on {self.division}",
                "begin with, or learn from, runs on the same --data with the same --split, --folds "
                "and --split-seed",
            )

    def holds_out_what(self, other: Kept) -> bool:
        """Say whether another division is known to hold out the same pictures."""
        mine, theirs = self.pictures, other.pictures
        if mine is None or theirs is None:
            return False
        return all(mine[split] == theirs[split] for split in HELD_OUT)


def as_in_run(
    whole: dict[Split, Faces], stored: Mapping[str, Any], folder: Path
) -> tuple[dict[Split, Faces], Division]:
    """Return the splits as the run in a checkpoint had them, and how they were shared out.

    A run on published splits is measured on any. Raises DataError when what it held out can't be
    made of these pictures.
    """
    kept = Kept.in_run(stored, folder)
    if kept.division.published:
        return whole, kept.division
    parts = kept.division.share_out(whole)
    if not Kept.of(kept.division, parts).holds_out_what(kept):
        raise DataError(
            f"'{folder}' held out other pictures than {kept.division} holds out of these",
            "name with --data what it was trained on, in the same order",
        )
    return parts, kept.division


def _fingerprint(faces: Faces) -> str:
    """Return a digest of which pictures there are, in any order."""
    each = sorted(digest(picture) for picture in faces.pictures)
    return hashlib.blake2b(b"".join(each), digest_size=8).hexdigest()
