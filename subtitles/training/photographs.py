"""ExpW, AffectNet and RAF-DB in the layouts in which they are published.

Their faces are cut as FER2013 frames them (`crops.cut`): by five landmarks where the set has any,
else by its box of the face, which is taken for a detector's.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from subtitles.errors import DataError
from subtitles.training.data import Faces, Split
from subtitles.training.folders import read_classes
from subtitles.training.labels import emotion_named
from subtitles.training.samples import Sample, numbered, read
from subtitles.types import Face, FloatArray

EXPW = tuple(
    emotion_named(name)
    for name in ("angry", "disgust", "fear", "happy", "sad", "surprise", "neutral")
)
"""What ExpW's numbers 0 to 6 mean."""

AFFECTNET = tuple(
    emotion_named(name)
    for name in (
        *("neutral", "happiness", "sadness", "surprise", "fear", "disgust", "anger", "contempt"),
        *("none", "uncertain", "no face"),
    )
)
"""What AffectNet's numbers 0 to 10 mean."""

RAFDB = tuple(
    emotion_named(name)
    for name in ("surprise", "fear", "disgust", "happiness", "sadness", "anger", "neutral")
)
"""What RAF-DB's numbers 1 to 7 mean."""

AFFECTNET_COLUMNS = (
    *("subDirectory_filePath", "face_x", "face_y", "face_width", "face_height"),
    *("facial_landmarks", "expression", "valence", "arousal"),
)
AFFECTNET_LISTS: dict[str, Split] = {"training.csv": "Training", "validation.csv": "PrivateTest"}
AFFECTNET_SETS: dict[str, Split] = {"train_set": "Training", "val_set": "PrivateTest"}
RAFDB_LIST = Path("EmoLabel", "list_patition_label.txt")
"""RAF-DB spells it so."""

AGAIN = "use the labels as published"


def expw_labels(folder: Path) -> list[Path]:
    """Return ExpW's label file, if it is there."""
    return _first(folder / "label.lst", folder / "label" / "label.lst")


def read_expw(folder: Path) -> dict[Split, Faces]:
    """Read ExpW (Zhang et al. 2018): `label.lst` and the photographs it names.

    Faces are cut by their boxes. It has no split of its own: `samples.read` makes one, with the
    faces of a photograph on one side.
    """
    (path,) = expw_labels(folder)
    places = [Path("image", "origin"), Path("origin"), Path("image"), Path("images")]
    pictures = next((folder / place for place in places if (folder / place).is_dir()), folder)
    samples = []
    for number, line in _lines(path):
        try:
            # A name may hold blanks.
            name, _, top, left, right, bottom, _, label = line.rsplit(maxsplit=7)
            emotion = numbered(label, EXPW)
            face = Face((float(left), float(top), float(right), float(bottom)), 1.0)
        except ValueError as error:
            raise DataError(
                f"{path}, line {number}: {error}",
                f"{AGAIN}: image_name face_id top left right bottom confidence label",
            ) from error
        if emotion is not None:
            samples.append(Sample(pictures / name, emotion, "Training", face))
    return read(samples)


def rafdb_labels(folder: Path) -> list[Path]:
    """Return RAF-DB's label file, if it is there."""
    return _first(folder / RAFDB_LIST, folder / "basic" / RAFDB_LIST)


def read_rafdb(folder: Path) -> dict[Split, Faces]:
    """Read the basic emotions of RAF-DB (Li et al. 2017) from its aligned pictures.

    They are 100×100 px, aligned by eyes and mouth, framed much like FER2013, and are only resized.
    """
    (path,) = rafdb_labels(folder)
    pictures = path.parent.parent / "Image" / "aligned"
    samples = []
    for number, line in _lines(path):
        try:
            name, label = line.split()
            emotion = numbered(label, RAFDB, first=1)
            if not name.startswith(("train_", "test_")):
                raise ValueError(f"'{name}' is neither train_… nor test_…")
        except ValueError as error:
            raise DataError(
                f"{path}, line {number}: {error}", f"{AGAIN}: train_00001.jpg 5"
            ) from error
        split: Split = "Training" if name.startswith("train_") else "PrivateTest"
        if emotion is not None:
            stem, dot, ending = name.rpartition(".")
            samples.append(Sample(pictures / f"{stem}_aligned{dot}{ending}", emotion, split))
    return read(samples)


def read_rafdb_folders(folder: Path) -> dict[Split, Faces]:
    """Read RAF-DB from `train/1` … and `test/7`, as Kaggle has it: the same aligned pictures."""
    return read_classes(folder, RAFDB, first=1)


def affectnet_lists(folder: Path) -> list[Path]:
    """Return AffectNet's tables, if they are there."""
    places = (folder, folder / "Manually_Annotated_file_lists")
    return [path for name in AFFECTNET_LISTS for path in _first(*(at / name for at in places))]


def read_affectnet_lists(folder: Path) -> dict[Split, Faces]:
    """Read AffectNet (Mollahosseini et al. 2017) from `training.csv` and `validation.csv`.

    Faces are cut by eyes, nose and mouth among the 68 landmarks, or by the box where a row has
    none. Contempt, none, uncertain and no-face are left out.
    """
    inner = Path("Manually_Annotated_Images")
    places = (folder / inner, folder / "Manually_Annotated" / inner)
    pictures = next((place for place in places if place.is_dir()), folder)
    samples = []
    for path in affectnet_lists(folder):
        for number, row in _rows(path):
            try:
                emotion = numbered(row["expression"], AFFECTNET)
                if emotion is None:
                    continue
                face = _affectnet_face(row)
            except (ValueError, TypeError) as error:
                raise DataError(f"{path}, line {number}: {error}", AGAIN) from error
            name = row["subDirectory_filePath"]
            samples.append(Sample(pictures / name, emotion, AFFECTNET_LISTS[path.name], face))
    return read(samples)


def affectnet_annotations(folder: Path) -> list[Path]:
    """Return AffectNet's annotation folders, if they are there."""
    places = [folder / name / "annotations" for name in AFFECTNET_SETS]
    found = [place for place in places if place.is_dir()]
    return found or [place for place in (folder / "annotations",) if place.is_dir()]


def read_affectnet_annotations(folder: Path) -> dict[Split, Faces]:
    """Read AffectNet from `images/*.jpg` and `annotations/*_exp.npy`, in train_set and val_set.

    Faces are cut by the landmarks in `annotations/*_lnd.npy`; pictures without them are only
    resized, since they are cut already. Contempt is left out.
    """
    samples = []
    for place in affectnet_annotations(folder):
        split = AFFECTNET_SETS.get(place.parent.name, "Training")
        pictures = place.parent / "images"
        for path in sorted(place.glob("*_exp.npy")):
            name = path.name.removesuffix("_exp.npy")
            landmarks = path.with_name(f"{name}_lnd.npy")
            try:
                emotion = numbered(str(np.load(path).item()), AFFECTNET)
                if emotion is None:
                    continue
                points = _five(np.load(landmarks)) if landmarks.is_file() else None
            except (ValueError, EOFError, OSError) as error:
                raise DataError(f"{path}: {error}", AGAIN) from error
            face = None if points is None else Face((0.0, 0.0, 0.0, 0.0), 1.0, points)
            samples.append(Sample(pictures / f"{name}.jpg", emotion, split, face))
    return read(samples)


def read_affectnet_folders(folder: Path) -> dict[Split, Faces]:
    """Read AffectNet from folders of its numbers or of names, with pictures that are cut already.

    Contempt is left out.
    """
    return read_classes(folder, AFFECTNET)


def _affectnet_face(row: dict[str, str]) -> Face:
    """Return where a row of AffectNet's tables says the face is; raises ValueError."""
    points = row["facial_landmarks"].split(";")
    landmarks = _five(np.array(points, dtype=np.float32)) if len(points) > 1 else None
    left, top, width, height = (
        float(row[name]) for name in ("face_x", "face_y", "face_width", "face_height")
    )
    return Face((left, top, left + width, top + height), 1.0, landmarks)


def _five(points: FloatArray) -> FloatArray:
    """Return eyes, nose tip and mouth corners (5, 2) of 68 landmarks x, y, x, y … (iBUG 300-W)."""
    if points.size != 2 * 68:
        raise ValueError(f"{points.size} numbers for landmarks; 136 are needed")
    at = points.reshape(68, 2).astype(np.float32)
    return np.stack([at[36:42].mean(axis=0), at[42:48].mean(axis=0), at[30], at[48], at[54]])


def _rows(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Yield (line number, row) of a table of AffectNet; `validation.csv` comes without a header."""
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        rows = csv.reader(file)
        header = next(rows, [])
        file.seek(0)
        first = len(header) == len(AFFECTNET_COLUMNS) and header[6].isdigit()
        table = csv.DictReader(file, AFFECTNET_COLUMNS if first else None)
        used = AFFECTNET_COLUMNS[:7]
        lacking = [name for name in used if name not in (table.fieldnames or ())]
        if lacking:
            raise DataError(
                f"{path} lacks the columns {', '.join(lacking)}; it has: {', '.join(header[:12])}",
                f"use AffectNet's list as published, with the columns {', '.join(used)}",
            )
        for row in table:
            yield table.line_num, row


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield (number from 1, line) of a text file, without the empty ones."""
    with path.open(encoding="utf-8", errors="replace") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                yield number, line.strip()


def _first(*paths: Path) -> list[Path]:
    """Return the first of the files that is there, as a list."""
    return [path for path in paths if path.is_file()][:1]
