"""A table that says what the face of each picture in a folder looks like."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from subtitles.errors import DataError
from subtitles.training.labels import emotion_named

COLUMNS = ("image", "emotion")
"""The columns that are read; there may be others."""

_NAMED = 5
"""Most rows an error names."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """One picture and what its face looks like."""

    path: Path
    name: str
    """As in the table."""
    emotion: int
    """Index into `emotions.EMOTIONS`."""


def read_labels(table: Path, folder: Path) -> tuple[list[Labelled], dict[str, int]]:
    """Return the labelled pictures of a CSV file, and how many rows with which label are left out.

    The columns are `image`, a path relative to `folder`, and `emotion`, a name of FER2013, FER+ or
    a common synonym. Left out are emotions that are none of the seven, such as contempt.

    Raises DataError when the table, a column or a picture is missing, or a label is unknown.
    """
    if not folder.is_dir():
        raise DataError(f"there is no folder '{folder}'", "name the pictures' folder with --images")
    labelled: list[Labelled] = []
    missing: list[str] = []
    unknown: list[str] = []
    left_out: Counter[str] = Counter()
    for line, name, label in _rows(table):
        path = _inside(folder, name)
        if path is None:
            missing.append(name)
            continue
        try:
            emotion = emotion_named(label)
        except DataError:
            unknown.append(f"'{label}' (line {line})")
            continue
        if emotion is None:
            left_out[label.lower()] += 1
        else:
            labelled.append(Labelled(path, name, emotion))
    if missing:
        raise DataError(
            f"{len(missing)} pictures of {table} are not in '{folder}': {_first(missing)}",
            f"paths in the column '{COLUMNS[0]}' are relative to the folder named with --images",
        )
    if unknown:
        raise DataError(
            f"{len(unknown)} labels of {table} are unknown: {_first(unknown)}",
            "use angry, disgust, fear, happy, neutral, sad, surprise or a common synonym",
        )
    if not labelled:
        raise DataError(
            f"{table} labels no picture", "give each picture a row with its path and emotion"
        )
    return labelled, dict(left_out)


def _rows(table: Path) -> Iterator[tuple[int, str, str]]:
    """Yield line number, image and emotion of each row that is not empty."""
    text = _text(table)
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = max(",;\t", key=first.count)
    try:
        lines = csv.reader(io.StringIO(text), delimiter=delimiter, skipinitialspace=True)
        header: list[str] | None = None
        for cells in lines:
            values = [cell.strip() for cell in cells]
            if not any(values):
                continue
            if header is None:
                header = [value.lower() for value in values]
                image, emotion = _columns(table, header)
                continue
            if len(values) <= max(image, emotion) or not values[image] or not values[emotion]:
                raise DataError(
                    f"{table}, line {lines.line_num}: image or emotion is missing",
                    "give each row a picture and what its face looks like",
                )
            yield lines.line_num, values[image], values[emotion]
    except csv.Error as error:
        raise DataError(
            f"{table} is not a table: {error}", "save it as CSV with the columns image,emotion"
        ) from error
    if header is None:
        raise DataError(f"{table} is empty", "its first line names the columns image,emotion")


def _columns(table: Path, header: list[str]) -> tuple[int, int]:
    """Return where the two columns stand."""
    if any(name not in header for name in COLUMNS):
        raise DataError(
            f"{table} has the columns {', '.join(header)}, not {' and '.join(COLUMNS)}",
            f"begin it with the line '{','.join(COLUMNS)}'; further columns don't matter",
        )
    return header.index(COLUMNS[0]), header.index(COLUMNS[1])


def _text(table: Path) -> str:
    try:
        return table.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DataError(
            f"{table} can't be read: {error.strerror or error}", "name a CSV file with --labels"
        ) from error
    except UnicodeDecodeError as error:
        raise DataError(f"{table} is not in UTF-8", "save it as CSV in UTF-8") from error


def _inside(folder: Path, name: str) -> Path | None:
    """Return the file of a path in the table, written with either kind of slash."""
    candidates = (folder / name, folder / name.replace("\\", "/"))
    return next((path for path in candidates if path.is_file()), None)


def _first(names: list[str]) -> str:
    """Return the first few, and how many more there are."""
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
