"""Pictures in a folder for each emotion, below one for each split: the form of sets on Kaggle."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import cast

from subtitles.errors import DataError
from subtitles.training.data import SPLITS, Faces, Split
from subtitles.training.labels import emotion_named
from subtitles.training.samples import Sample, numbered, read

SPLIT_NAMES: dict[str, Split] = {
    **dict.fromkeys(("train", "training"), "Training"),
    **dict.fromkeys(("validation", "valid", "val"), "PublicTest"),
    **dict.fromkeys(("test", "testing"), "PrivateTest"),
}
"""Names of the splits' folders, in small letters."""

AROUND = ("dataset", "images", "data")
"""Folders the splits may lie in, in small letters."""

PICTURES = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".bmp", ".webp", ".tif", ".tiff"),
    *(".pgm", ".ppm"),
)

NAMED = 5
"""How much of what is passed over is named."""

OF_SYSTEMS = ("thumbs.db", "desktop.ini", "__macosx")
"""What systems leave in folders, in small letters."""


def classes(folder: Path) -> list[Path]:
    """Return the folders of emotions, `train/angry` … or `train/1` …, if they are there."""
    around = [path for path in _inside(folder) if path.is_dir() and path.name.lower() in AROUND]
    for place in (folder, *around):
        found = [path for split in _splits(place) for path in _inside(split) if path.is_dir()]
        if found:
            return found
    return []


def are_numbers(places: Sequence[Path]) -> bool:
    """Say whether folders of emotions have numbers for names: nobody can tell whose."""
    return bool(places) and all(path.name.isdigit() for path in places)


def read_classes(
    folder: Path, numbers: Sequence[int | None], first: int = 0, *, by_name: bool = False
) -> dict[Split, Faces]:
    """Read the pictures in folders of emotions, which are only resized; nobody voted on them.

    Validation is PublicTest beside a test, else PrivateTest. What is passed over is said on stderr.

    Parameters
    ----------
    folder: the set's.
    numbers: what the set's numbers mean, as indices into EMOTIONS; names say it themselves.
    first: the first number.
    by_name: the split is the one in a picture's name (`PublicTest_10131363.jpg`) where it has one.

    Raises DataError for a folder that is no emotion, and for pictures that can't be read.
    """
    places = classes(folder)
    top = places[0].parent.parent
    splits = _splits(top)
    passed = [path for path in _inside(top) if path.is_dir() and path not in splits]
    passed += [path for split in splits for path in _inside(split) if not path.is_dir()]
    samples = []
    for place in places:
        emotion = _emotion(place, numbers, first)
        for path in _inside(place):
            if path.suffix.lower() not in PICTURES:
                passed.append(path)
            elif emotion is not None:
                said = cast(Split, path.name.partition("_")[0] if by_name else "")
                split = said if said in SPLITS else splits[place.parent]
                samples.append(Sample(path, emotion, split))
    if passed:
        named = ", ".join(str(path.relative_to(folder)) for path in passed[:NAMED])
        more = ", …" if len(passed) > NAMED else ""
        print(f"passed over, no pictures of an emotion: {named}{more}", file=sys.stderr)
    return read(samples)


def _splits(folder: Path) -> dict[Path, Split]:
    """Return the folders of the splits that have folders in them, and which split each is."""
    found = {
        path: SPLIT_NAMES[path.name.lower()]
        for path in _inside(folder)
        if path.name.lower() in SPLIT_NAMES and any(one.is_dir() for one in _inside(path))
    }
    if "PrivateTest" in found.values():
        return found
    return {path: "PrivateTest" if it == "PublicTest" else it for path, it in found.items()}


def _emotion(place: Path, numbers: Sequence[int | None], first: int) -> int | None:
    """Return what a folder's name says, as an index into EMOTIONS; None: none of ours."""
    try:
        if place.name.isdigit():
            return numbered(place.name, numbers, first)
        return emotion_named(place.name)
    except DataError as error:
        raise DataError(f"{place}: {error.message}", error.hint) from error
    except ValueError as error:
        raise DataError(f"{place}: {error}", "use the folders as published") from error


def _inside(folder: Path) -> list[Path]:
    """Return what lies in a folder in order, without what systems leave there."""
    return sorted(
        path
        for path in folder.glob("*")
        if not path.name.startswith(".") and path.name.lower() not in OF_SYSTEMS
    )
