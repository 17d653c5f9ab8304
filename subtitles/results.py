"""The files a video results in: what they are called, and how they appear all at once."""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Sequence
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import Self

from subtitles.languages import LANGUAGES
from subtitles.media import captioned_here, refusal
from subtitles.writers import CSV_HEAD, VTT_HEAD

LOOKED_AT = 4096
"""Bytes of a file that say whether it is one of ours."""


def plan(videos: Sequence[Path], out: Path | None, formats: Sequence[str]) -> list[Results]:
    """Return where the results of each video go.

    They are named after the video: `talk.mp4` gives `talk.srt` in the folder `out`. Beside the
    video itself (`out` None, or its own folder) that is `talk.emotions.srt`: the video and the
    subtitles it may have of what is *said* are never overwritten. Of videos with the same name
    the second gives `talk-2.srt`, and so does one where a file is in the way that is no result of
    an earlier run; those are replaced. A video named twice is planned once.
    """
    unique: dict[Path, Path] = {}
    for video in videos:
        unique.setdefault(video.resolve(), video)
    taken = {str(path).casefold() for path in unique}
    plans = []
    for path, video in unique.items():
        folder = (out if out is not None else video.parent).resolve()
        stem = f"{video.stem}.emotions" if folder == path.parent else video.stem
        kept: list[Path] = []
        for number in count(1):
            name = stem if number == 1 else f"{stem}-{number}"
            targets = {kind: folder / f"{name}.{kind}" for kind in dict.fromkeys(formats)}
            keys = {str(target).casefold() for target in targets.values()}
            if keys & taken:
                continue
            foreign = [t for kind, t in targets.items() if t.is_file() and not ours(t, kind)]
            if not foreign:
                break
            kept += foreign
        taken |= keys
        shown = out if out is not None else video.parent
        plans.append(Results(video, {kind: shown / t.name for kind, t in targets.items()}, kept))
    return plans


def ours(path: Path, kind: str) -> bool:
    """Say whether a file is the result of an earlier run, of a format, or empty."""
    if kind == "mp4":
        return captioned_here(path)
    try:
        with path.open("rb") as file:
            head = file.read(LOOKED_AT).decode("utf-8", "replace")
    except OSError:
        return False
    if kind == "vtt":
        return not head or head.startswith(VTT_HEAD)
    if kind == "csv":
        return not head or head.startswith(",".join(CSV_HEAD))
    if kind == "json":
        return not head or (head.startswith('{"video": ') and '\n"cues": [' in head)
    return not head or _says_looks(head)


def _says_looks(head: str) -> bool:
    """Say whether SubRip subtitles begin with what a face looks like, in any language."""
    first = "\n".join(head.splitlines()[2:3])
    return any(
        f"{look} {language.percent.format(int(number))}" in first
        for number in re.findall(r"\d+", first)
        for language in LANGUAGES.values()
        for look in language.looks.values()
    )


class Results:
    """Files written aside that take their places together when `with` ends well.

    After an error nothing is left of them, and whatever was in their places is there still.

    Parameters
    ----------
    video: what they are made from.
    targets: format → place.
    kept: files of others for which the results have another name than they would have.

    Raises SinkError when they can't be written.
    """

    def __init__(self, video: Path, targets: dict[str, Path], kept: Sequence[Path] = ()) -> None:
        self.video = video
        self.targets = targets
        self.kept = kept

    def __enter__(self) -> Self:
        first = next(iter(self.targets.values()))
        try:
            first.parent.mkdir(parents=True, exist_ok=True)
            for target in self.targets.values():
                if target.is_dir():
                    raise IsADirectoryError(21, "there is a folder of that name", str(target))
            self._aside = Path(
                tempfile.mkdtemp(prefix=".subtitles-", suffix=".part", dir=first.parent)
            )
        except OSError as error:
            raise refusal(first, error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            if kind is None:
                self._publish()
        finally:
            shutil.rmtree(self._aside, ignore_errors=True)

    def staged(self, kind: str) -> Path:
        """Return where the file of one format is to be written for now."""
        return self._aside / self.targets[kind].name

    def write(self, kind: str, text: str) -> None:
        """Write the file of one format."""
        try:
            self.staged(kind).write_text(text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise refusal(self.targets[kind], error) from error

    def _publish(self) -> None:
        """Move all files to their places; if one can't, put everything back."""
        moved: list[str] = []
        try:
            for kind, target in self.targets.items():
                if target.exists():
                    target.replace(self._old(kind))
                moved.append(kind)
                self.staged(kind).replace(target)
        except BaseException as error:
            for kind in moved:
                self.targets[kind].unlink(missing_ok=True)
                if self._old(kind).exists():
                    self._old(kind).replace(self.targets[kind])
            if isinstance(error, OSError):
                raise refusal(target, error) from error
            raise

    def _old(self, kind: str) -> Path:
        """Return where a file that was there before is kept for the moment."""
        return self._aside / f"before.{kind}"
