"""The weight files: where they are, and that they are the ones the manifest describes."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

from subtitles.aside import written_aside
from subtitles.errors import WeightsError, either, said

FOLDERS = (Path(__file__).parent / "_weights", Path(__file__).parent.parent / "weights")
"""Where weights may lie: inside an installed package, or in a source checkout."""

MANIFEST = "manifest.json"

_FORMAT = 1
_AGAIN = said(
    "install Emotion Subtitles again; in a source checkout: {command}",
    command="git checkout -- weights",
)


@cache
def find(name: str) -> Path:
    """Return the file of the weights called `name` in the manifest, e.g. `pnet`.

    Its checksum is verified the first time it is asked for.

    Raises
    ------
    WeightsError: there are no such weights, or the file is not the one described.
    """
    described = entry(name)
    path = folder() / str(described["file"])
    if not path.is_file():
        raise WeightsError(said("the weights '{file}' are missing", file=path), _AGAIN)
    if sha256(path) != described["sha256"]:
        told = said("the weights '{file}' are damaged or were changed", file=path)
        raise WeightsError(told, _AGAIN)
    return path


def entry(name: str) -> dict[str, Any]:
    """Return what the manifest says of the weights called `name`; raises WeightsError."""
    files = read_manifest(folder())["files"]
    if name not in files:
        known = ", ".join(sorted(files)) or "none"
        told = said("there are no weights called '{name}' (known: {known})", name=name, known=known)
        raise WeightsError(told, _AGAIN)
    described: dict[str, Any] = files[name]
    return described


def folder() -> Path:
    """Return the folder the weights lie in; raises WeightsError when there is none."""
    for candidate in FOLDERS:
        if (candidate / MANIFEST).is_file():
            return candidate
    places = either([f"'{candidate / MANIFEST}'" for candidate in FOLDERS])
    raise WeightsError(said("the list of weights is missing: no {places}", places=places), _AGAIN)


def read_manifest(folder: Path) -> dict[str, Any]:
    """Return a folder's manifest; raises WeightsError when it is damaged."""
    path = folder / MANIFEST
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
        files = manifest["files"].values()
        whole = manifest["format"] == _FORMAT and all({"file", "sha256"} <= set(f) for f in files)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        told = said("the list of weights '{file}' is damaged: {reason}", file=path, reason=error)
        raise WeightsError(told, _AGAIN) from error
    if not whole:
        told = said("the list of weights '{file}' is of another format", file=path)
        raise WeightsError(told, _AGAIN)
    read: dict[str, Any] = manifest
    return read


def record(folder: Path, name: str, file: Path, **facts: object) -> None:
    """Write an entry into a folder's manifest: the file, its checksum, and `facts` about it.

    An interruption leaves the manifest as it was.
    """
    path = folder / MANIFEST
    files = read_manifest(folder)["files"] if path.is_file() else {}
    files[name] = {"file": file.name, "sha256": sha256(file), **facts}
    manifest = {"format": _FORMAT, "files": dict(sorted(files.items()))}
    text = json.dumps(manifest, indent=2, ensure_ascii=False) + "\n"
    with written_aside(path) as aside:
        aside.write_text(text, encoding="utf-8")


def sha256(path: Path) -> str:
    """Return a file's SHA-256 as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
