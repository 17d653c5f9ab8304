"""The data sets that can be learned from, by name and by what lies in a folder."""

from __future__ import annotations

import csv
import hashlib
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError
from subtitles.training import fer2013, folders, photographs
from subtitles.training.data import SPLITS, Faces, Split, joined, store, stored
from subtitles.training.labels import emotion_named


@dataclass(frozen=True, slots=True)
class Layout:
    """One form in which a data set is published."""

    needs: str
    """What has to lie in the folder, for people."""
    sources: Callable[[Path], list[Path]]
    """Returns the files and folders that say what there is; none: the folder has another layout."""
    read: Callable[[Path], dict[Split, Faces]]
    """Reads a folder of this layout; raises DataError."""
    form: int = 1
    """Raised when more is read than before, so that what is kept of earlier reading is not used."""


def _fer2013_tables(folder: Path) -> list[Path]:
    path = fer2013.table(folder)
    votes = folder / fer2013.VOTES_TABLE
    return [] if path is None else [path, *([votes] if votes.is_file() else [])]


DATASETS: dict[str, tuple[Layout, ...]] = {
    "fer2013": (
        Layout(
            "fer2013.csv or fer2013.csv.gz, and fer2013new.csv for the votes of FER+",
            _fer2013_tables,
            fer2013.read_table,
        ),
        Layout(
            "train/<emotion>/*.jpg and test/<emotion>/*.jpg or validation/<emotion>/*.jpg",
            folders.classes,
            fer2013.read_folders,
        ),
    ),
    "expw": (
        Layout(
            "label.lst and image/origin/*.jpg",
            photographs.expw_labels,
            photographs.read_expw,
            form=2,
        ),
    ),
    "affectnet": (
        Layout(
            "training.csv, validation.csv and Manually_Annotated_Images/",
            photographs.affectnet_lists,
            photographs.read_affectnet_lists,
            form=2,
        ),
        Layout(
            "train_set/ and val_set/, each with images/*.jpg and annotations/*_exp.npy",
            photographs.affectnet_annotations,
            photographs.read_affectnet_annotations,
        ),
        Layout(
            "train/ and val/, each with pictures in folders 0 to 7 or named as the emotions",
            folders.classes,
            photographs.read_affectnet_folders,
        ),
    ),
    "rafdb": (
        Layout(
            "EmoLabel/list_patition_label.txt and Image/aligned/*_aligned.jpg",
            photographs.rafdb_labels,
            photographs.read_rafdb,
        ),
        Layout(
            "train/ and test/, each with pictures in folders 1 to 7 or named as the emotions",
            folders.classes,
            photographs.read_rafdb_folders,
        ),
    ),
}
"""The data sets by name, each with the layouts it is found in."""


@dataclass(frozen=True, slots=True)
class Spec:
    """One data set to read."""

    name: str | None
    """A name of DATASETS; None: by what lies in the folder."""
    folder: Path
    emotions: tuple[int, ...] | None = None
    """Indices into EMOTIONS to take; None: all."""


def load(specs: Sequence[str], *, cache: Path | None = None) -> dict[Split, Faces]:
    """Read one or several data sets as one.

    A spec is `DIR`, `NAME:DIR`, or `NAME:DIR:emotion+emotion` for pictures of these emotions only
    (such as `affectnet:DIR:disgust`, to add to a rare one). Without a name the layout is recognised
    by what lies in the folder. Of several sets the splits are joined, in the order given. `cache`
    names a folder in which what was read is kept for the next time, until the files change.

    Raises DataError when a spec can't be understood, or a set is not as published.
    """
    parts = [_chosen(_read(spec, cache), spec.emotions) for spec in map(parse, specs)]
    return {split: joined([part[split] for part in parts]) for split in SPLITS}


def parse(text: str) -> Spec:
    """Return a spec read from text; raises DataError for unknown emotions and data sets."""
    name, colon, rest = text.partition(":")
    if not colon or name not in DATASETS:
        # One letter before a colon is a drive of Windows.
        if colon and len(name) > 1 and not set(name) & set("/\\~.") and not Path(text).exists():
            raise DataError(
                f"unknown data set '{name}' in --data {text}",
                f"choose one of: {', '.join(DATASETS)}; or name a folder alone",
            )
        return Spec(None, Path(text).expanduser())
    folder, colon, last = rest.rpartition(":")
    if Path(rest).expanduser().exists() or not colon or len(folder) == 1:
        return Spec(name, Path(rest).expanduser())
    chosen = [(word, emotion_named(word)) for word in last.split("+")]
    lost = [word for word, index in chosen if index is None]
    if lost:
        raise DataError(
            f"'{lost[0]}' in --data {text} is none of the seven emotions",
            f"choose from: {', '.join(EMOTIONS)}",
        )
    return Spec(
        name, Path(folder).expanduser(), tuple(index for _, index in chosen if index is not None)
    )


def _read(spec: Spec, cache: Path | None) -> dict[Split, Faces]:
    """Return a data set, from the cache where it is kept there."""
    name, layout, sources = _recognised(spec)
    if cache is None:
        return _whole(layout, spec.folder)
    said = [(str(path.resolve()), *_state(path)) for path in sources]
    form = () if layout.form == 1 else (layout.form,)
    digest = hashlib.blake2b(repr((layout.needs, *form, said)).encode(), digest_size=6).hexdigest()
    kept = cache / f"{name}-{digest}.npz"
    splits = stored(kept)
    if splits is None:
        splits = _whole(layout, spec.folder)
        store(kept, splits)
    return splits


def _whole(layout: Layout, folder: Path) -> dict[Split, Faces]:
    """Read a data set; files that are cut off or that may not be read are DataErrors too."""
    try:
        return layout.read(folder)
    except (OSError, EOFError, zlib.error, csv.Error) as error:
        raise DataError(
            f"{folder} can't be read: {error}",
            f"get its files again, whole: {layout.needs}",
        ) from error


def _state(path: Path) -> tuple[int, int]:
    """Return what changes when a file does, or when a folder gains or loses files."""
    state = path.stat()
    return (state.st_size if path.is_file() else 0, state.st_mtime_ns)


def _recognised(spec: Spec) -> tuple[str, Layout, list[Path]]:
    """Return the name, the layout and the sources of what lies in a folder; raises DataError."""
    if not spec.folder.is_dir():
        raise DataError(f"{spec.folder} is no folder", "name the folder of a data set with --data")
    for name in [spec.name] if spec.name else DATASETS:
        for layout in DATASETS[name]:
            sources = layout.sources(spec.folder)
            if sources and spec.name is None and folders.are_numbers(sources):
                names = [one for one in DATASETS if _by_classes(one)]
                raise DataError(
                    f"{spec.folder} has numbers for emotions, which differ from set to set",
                    f"say whose they are: {', '.join(f'{one}:{spec.folder}' for one in names)}",
                )
            if sources:
                return name, layout, sources
    wanted = [
        f"{name}: {layout.needs}"
        for name in ([spec.name] if spec.name else DATASETS)
        for layout in DATASETS[name]
    ]
    raise DataError(
        f"{spec.folder} does not hold {spec.name or 'a data set that is known'}",
        f"the folder needs what one of these lines says. {'; '.join(wanted)}",
    )


def _by_classes(name: str) -> bool:
    """Say whether a data set comes in folders of emotions, too."""
    return any(layout.sources is folders.classes for layout in DATASETS[name])


def _chosen(splits: dict[Split, Faces], emotions: tuple[int, ...] | None) -> dict[Split, Faces]:
    """Return only the pictures of some emotions; None: all."""
    if emotions is None:
        return splits
    return {
        split: faces.take(np.flatnonzero(np.isin(faces.labels, emotions)))
        for split, faces in splits.items()
    }
