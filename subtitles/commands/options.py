"""Options shared by commands, and how they meet the settings file."""

from __future__ import annotations

import argparse
import math
import os
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import TypeAlias

from subtitles.errors import SettingsError, SubtitlesError, UsageError
from subtitles.settings import CHOICES, RANGES, Settings, change, load

DEBUG_VARIABLE = "SUBTITLES_DEBUG"
"""Environment variable that makes errors show where they came from."""

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
"""What `ArgumentParser.add_subparsers` returns; argparse has no public name for it."""


def add_caption_options(parser: argparse.ArgumentParser) -> None:
    """Add the choices every way of captioning shares."""
    group = parser.add_argument_group("captions")
    group.add_argument(
        "--top-k", type=int, metavar="N", help=_about("emotions named per face", "top_k")
    )
    group.add_argument(
        "--smoothing", metavar="NAME", help=_about("how readings become one word", "smoothing")
    )
    group.add_argument("--style", metavar="NAME", help=_about("how captions look", "style"))
    group.add_argument(
        "--caption-size",
        type=float,
        metavar="F",
        help=_about("height of the text in multiples of the smallest readable one", "caption_size"),
    )
    group.add_argument(
        "--position", metavar="WHERE", help=_about("where a caption stands best", "position")
    )
    group.add_argument("--palette", metavar="NAME", help=_about("captions' colours", "palette"))
    group.add_argument("--show", metavar="WHAT", help=_about("what stands beside the word", "show"))
    group.add_argument(
        "--language", metavar="CODE", help=_about("the captions' language", "language")
    )


def add_badge_option(parser: argparse.ArgumentParser) -> None:
    """Add the choice of the sign's corner."""
    why = (
        "corner of the small sign that captions are on; it can't be removed, since people whose "
        "faces are read should be able to know"
    )
    parser.add_argument("--badge", metavar="CORNER", help=_about(why, "badge"))


def add_analysis_options(parser: argparse.ArgumentParser) -> None:
    """Add the choices every way of analysing pictures shares."""
    group = parser.add_argument_group("analysis")
    group.add_argument("--engine", metavar="NAME", help=_about("what runs the networks", "engine"))
    group.add_argument(
        "--threshold", type=float, metavar="P", help=_about("least score of a face", "threshold")
    )
    group.add_argument(
        "--smallest",
        type=float,
        metavar="F",
        help=_about("smallest face, as a fraction of the picture's height", "smallest"),
    )
    group.add_argument(
        "--threads", type=int, metavar="N", help=_about("processor threads", "threads")
    )


def chosen(arguments: argparse.Namespace) -> Settings:
    """Return the saved settings with the options of this command line on top.

    Raises UsageError for options that no settings can have. Names from the file, which may be those
    of another version, are left to who uses them.
    """
    from subtitles import assemble

    given = vars(arguments)
    names = [field.name for field in fields(Settings) if field.name in given]
    typed = {name: given[name] for name in names}
    with usage():
        assemble.check_names(change(Settings(), typed))
    return change(load(note), typed)


@contextmanager
def usage(kind: type[SubtitlesError] = SettingsError) -> Iterator[None]:
    """Raise UsageError instead of errors of one kind: here they are about what was typed."""
    try:
        yield
    except kind as error:
        raise UsageError(error.message, error.hint) from error


def note(text: str) -> None:
    """Tell the user something that is no result and no error."""
    print(f"note: {' '.join(text.split())}", file=sys.stderr, flush=True)


def complain(message: str, hint: str, error: BaseException) -> None:
    """Tell the user in one line what failed and how to mend it; with debugging, where, too."""
    if os.environ.get(DEBUG_VARIABLE, "0") not in ("", "0"):
        traceback.print_exception(error)
    print(f"error: {in_one_line(message, hint)}", file=sys.stderr, flush=True)


def in_one_line(message: str, hint: str) -> str:
    """Return what failed and how to mend it as one line.

    Where the hint has several commands, which could not be copied from one line, it names who
    prints each on a line of its own.
    """
    steps = hint.splitlines()
    if sum("sudo " in step for step in steps) > 1:
        steps = ["run: emotion-subtitles doctor, which prints the steps one by one"]
    return " ".join(f"{message} / hint: {'; '.join(steps)}".split())


def seconds(text: str) -> float:
    """Parse a length of time above 0 (s) for argparse."""
    value = float(text)
    if not 0 < value < math.inf:
        raise argparse.ArgumentTypeError(f"'{text}' is not above 0")
    return value


def count(text: str) -> int:
    """Parse a whole number above 0 for argparse."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not above 0")
    return value


def _about(text: str, name: str) -> str:
    """Complete an option's help with what `settings` knows of it."""
    default = getattr(Settings(), name)
    if name in CHOICES:
        text += f": {', '.join(CHOICES[name])}"
    elif name in RANGES:
        low, high = RANGES[name]
        text += f", {low:g} to {high:g}"
    shown = f"{default:.3g}" if isinstance(default, float) else default
    return f"{text} (default: {shown}, or what the settings file says)"
