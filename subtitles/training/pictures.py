"""A table that says what the face of each picture in a folder looks like."""

from __future__ import annotations

import csv
import io
import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from subtitles.emotions import FER2013_ORDER
from subtitles.errors import DataError
from subtitles.training.labels import KNOWN, emotion_named, emotions_numbered, is_number

COLUMNS = ("image", "emotion")
"""The columns that are read; there may be others."""

_NAMED = 5
"""Most rows an error names."""

_LONGEST = 80
"""Most characters an error shows of a name."""


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

    The columns are `image`, a path relative to `folder`, and `emotion`: a name of FER2013, FER+ or
    a common synonym, or in the whole table FER2013's numbers, which is then said on stderr. Left
    out are emotions that are none of the seven, such as contempt.

    Raises DataError when the table, a column or a picture is missing, or a label is unknown.
    """
    if not folder.is_dir():
        raise DataError(f"there is no folder '{folder}'", "name the pictures' folder with --images")
    rows = list(_rows(table))
    paths = [_inside(folder, name) for _, name, _ in rows]
    missing = [name for (_, name, _), path in zip(rows, paths, strict=True) if path is None]
    if missing:
        raise DataError(
            f"{len(missing)} pictures of {table} are not in '{folder}': {_first(missing)}",
            f"paths in the column '{COLUMNS[0]}' are relative to the folder named with --images",
        )
    emotions = _emotions(table, [(line, label) for line, _, label in rows])
    labelled = [
        Labelled(path, name, emotion)
        for path, (_, name, _), emotion in zip(paths, rows, emotions, strict=True)
        if path is not None and emotion is not None
    ]
    if not labelled:
        raise DataError(
            f"{table} labels no picture", "give each picture a row with its path and emotion"
        )
    left_out = Counter(
        label.lower()
        for (_, _, label), emotion in zip(rows, emotions, strict=True)
        if emotion is None
    )
    return labelled, dict(left_out)


def _emotions(table: Path, labels: list[tuple[int, str]]) -> list[int | None]:
    """Return what the labels, each with its line, mean; None: none of the seven emotions."""
    numbers = [(line, label) for line, label in labels if is_number(label)]
    if numbers and len(numbers) == len(labels):
        try:
            known = emotions_numbered([label for _, label in labels])
        except DataError as error:
            raise DataError(f"{table}: {error.message}", error.hint) from error
        order = ", ".join(f"{number} {name}" for number, name in enumerate(FER2013_ORDER))
        print(f"{table}: read the numbers as FER2013's: {order}", file=sys.stderr)
        return [*known]
    if numbers:
        words = [(line, label) for line, label in labels if not is_number(label)]
        kind, fewer = min(("numbers", numbers), ("words", words), key=lambda some: len(some[1]))
        raise DataError(
            f"{table} mixes words and numbers; {kind} are: {_first(_with_lines(fewer))}",
            "write all labels as words, or all as FER2013's numbers 0 to 6",
        )
    emotions: list[int | None] = []
    unknown: list[tuple[int, str]] = []
    for line, label in labels:
        try:
            emotions.append(emotion_named(label))
        except DataError:
            unknown.append((line, label))
    if unknown:
        raise DataError(
            f"{len(unknown)} labels of {table} are unknown: {_first(_with_lines(unknown))}",
            f"known are {KNOWN}; contempt, unknown and none are left out",
        )
    return emotions


def _with_lines(labels: list[tuple[int, str]]) -> list[str]:
    return [f"'{label}' (line {line})" for line, label in labels]


def _rows(table: Path) -> Iterator[tuple[int, str, str]]:
    """Yield line number, image and emotion of each row that is not empty."""
    text = _text(table)
    first = next((line for line in text.splitlines() if line.strip()), "")
    if first.startswith("sep="):  # how spreadsheets note what stands between columns
        text = text.partition(first)[2]
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
    # Unlike `Path.is_file` it does not raise at names no system takes, such as far too long ones.
    return next((path for path in candidates if os.path.isfile(path)), None)


def _first(names: list[str]) -> str:
    """Return the first few, and how many more there are."""
    more = len(names) - _NAMED
    shown = [name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…" for name in names[:_NAMED]]
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")
