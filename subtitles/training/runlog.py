"""A run's `log.jsonl`: a line for each epoch, and one when it is finished."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from subtitles.aside import written_aside

NAME = "log.jsonl"


def note(run: Path, line: dict[str, Any]) -> None:
    """Print a line of the run's log and add it to the log."""
    text = json.dumps(line)
    print(text, flush=True)
    with (run / NAME).open("a", encoding="utf-8") as log:
        log.write(text + "\n")


def entries(run: Path) -> list[dict[str, Any]]:
    """Return the lines of a run's log; none when there is no log.

    What a power loss left of a line is passed over.
    """
    try:
        text = (run / NAME).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return []
    lines = [_read(line) for line in text.splitlines()]
    return [line for line in lines if isinstance(line, dict)]


def epochs(run: Path) -> list[dict[str, Any]]:
    """Return the lines about epochs of a run's log."""
    return [line for line in entries(run) if "epoch" in line]


def forget_after(epoch: int, run: Path) -> None:
    """Drop the lines of epochs that are not in the checkpoint, since they come again."""
    log = run / NAME
    if not log.is_file():
        return
    kept = [line for line in entries(run) if epoch and line.get("epoch", epoch) <= epoch]
    with written_aside(log) as aside:
        aside.write_text("".join(json.dumps(line) + "\n" for line in kept), encoding="utf-8")


def _read(line: str) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None
