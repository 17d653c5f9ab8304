"""`transcribe` and `demo`: recorded videos → emotion subtitles."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from subtitles.commands.options import (
    Commands,
    add_analysis_options,
    add_caption_options,
    chosen,
    complain,
    count,
    note,
    usage,
)
from subtitles.errors import unknown

if TYPE_CHECKING:
    from subtitles.settings import Settings
    from subtitles.transcribe import Outcome

FORMATS = "srt,vtt,json,csv"
"""Written unless asked otherwise; mp4 takes longer, since every picture is encoded again."""

DEMO_FOLDER = Path("emotion-subtitles-demo")

CONTENTS = {
    "mp4": "the clip with captions in the picture",
    "srt": "subtitles for any player",
    "vtt": "subtitles for web pages",
    "csv": "one row for each face and reading, for spreadsheets",
    "json": "everything, with probabilities over time",
}


def add_transcribe(commands: Commands) -> None:
    """Add `transcribe`."""
    parser = commands.add_parser(
        "transcribe",
        help="video files → emotion subtitles",
        description="Write emotion subtitles for recorded videos. A file that fails stops no "
        "other; the exit code is then 1. Each result appears whole or not at all. talk.mp4 gives "
        "talk.srt in the folder --out, talk.emotions.srt beside itself. Results of earlier runs "
        "are replaced; any other file is kept, and the new results are called talk-2.srt.",
    )
    parser.add_argument("videos", nargs="+", type=Path, metavar="VIDEO")
    parser.add_argument("--out", type=Path, metavar="DIR", help="default: beside each video")
    parser.add_argument(
        "--formats",
        default=FORMATS,
        metavar="LIST",
        help="comma-separated, of srt, vtt, json, csv, mp4 (default: %(default)s)",
    )
    parser.add_argument(
        "--jobs", type=count, default=1, metavar="N", help="videos at a time (default: 1)"
    )
    add_caption_options(parser)
    add_analysis_options(parser)
    parser.set_defaults(run=run_transcribe)


def add_demo(commands: Commands) -> None:
    """Add `demo`."""
    parser = commands.add_parser(
        "demo",
        help="caption the bundled clip, offline, to see what comes out",
        description="Run the whole file path on a bundled clip, without a network, and say "
        "where the results are.",
    )
    parser.add_argument(
        "--out", type=Path, default=DEMO_FOLDER, metavar="DIR", help="default: %(default)s"
    )
    add_caption_options(parser)
    add_analysis_options(parser)
    parser.set_defaults(run=run_demo)


def run_transcribe(arguments: argparse.Namespace) -> int:
    """Transcribe every video; print the files written."""
    with usage():
        formats = _formats(arguments.formats)
    outcomes = _transcribe(
        arguments.videos, arguments.out, formats, chosen(arguments), arguments.jobs
    )
    for outcome in outcomes:
        for path in outcome.files.values():
            print(path)
    return int(any(outcome.error for outcome in outcomes))


def run_demo(arguments: argparse.Namespace) -> int:
    """Caption the bundled clip; print where the results are and what they say."""
    from subtitles.sources import DEMO

    settings = chosen(arguments)
    (outcome,) = _transcribe([DEMO], arguments.out, list(CONTENTS), settings, 1)
    if outcome.error:
        return 1
    print(f"results in {arguments.out.resolve()}:")
    for kind, path in outcome.files.items():
        print(f"  {path.name:<20} {CONTENTS[kind]}")
    print()
    print(summary(json.loads(outcome.files["json"].read_text(encoding="utf-8"))))
    return 0


def summary(transcript: dict[str, Any]) -> str:
    """Say in a few lines how long each face of a JSON transcript looked like what."""
    looked: dict[int, Counter[str]] = {}
    for cue in transcript["cues"]:
        word = cue["emotion"] or "unsure"
        looked.setdefault(cue["face"], Counter())[word] += cue["end"] - cue["start"]
    lines = [f"what the faces looked like in these {transcript['duration']:.1f} s:"]
    for face, times in sorted(looked.items()):
        parts = ", ".join(f"{word} {time:.1f} s" for word, time in times.most_common())
        lines.append(f"  face {face}: {parts}")
    if not looked:
        lines.append("  no face was found")
    lines.append("This says what faces look like, not what people feel.")
    return "\n".join(lines)


def _formats(text: str) -> list[str]:
    """Return the formats of a comma-separated list; raises SettingsError for unknown ones."""
    from subtitles.transcribe import FORMATS as KNOWN

    names = [name.strip().lower() for name in text.split(",") if name.strip()]
    for name in names or [""]:
        if name not in KNOWN:
            raise unknown("format", name, KNOWN)
    return list(dict.fromkeys(names))


def _transcribe(
    videos: Sequence[Path], out: Path | None, formats: list[str], settings: Settings, jobs: int
) -> list[Outcome]:
    """Transcribe with a progress bar on a terminal; tell each failure as it happens."""
    from subtitles import assemble
    from subtitles.progress import Bar
    from subtitles.transcribe import transcribe

    def finished(outcome: Outcome) -> None:
        for text in outcome.notes:
            note(text)
        error = outcome.error
        if error is not None:
            shown = (
                error.message
                if outcome.video.name in error.message
                else f"{outcome.video}: {error.message}"
            )
            complain(shown, error.hint, error)

    assemble.check_names(settings)
    bar = Bar() if sys.stderr.isatty() else None
    return transcribe(
        videos,
        out=out,
        formats=formats,
        settings=settings,
        jobs=jobs,
        progress=bar,
        finished=finished,
    )
