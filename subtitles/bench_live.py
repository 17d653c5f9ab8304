"""What live captions cost and how well they keep up: `bench live`.

A real live session films still pictures that move a little and sends to a sink that costs what a
virtual camera does (`bench_scene`). Every case runs in a process of its own, several times in
turns with the others, and the run that took the least processor time is told: other work on the
machine only ever adds to it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any

from subtitles.errors import EngineError

REPEATS = 3

Ask = Callable[[dict[str, Any]], dict[str, Any]]
"""Measures one case, described as `bench_case.Case`."""


def run(
    *, compare: bool = False, seconds: float = 10.0, threads: int = 2, ask: Ask | None = None
) -> dict[str, Any]:
    """Return the figures of every case.

    Keys: `threads`, `seconds`, `repeats`, `cases`: each with what was asked (`faces`, `form`,
    `stack`), the figures of `bench_case.load`, and `runs`, all of which were made;
    `caption_latency_s`: for 1 and 2 faces the figures of `bench_case.caption_latency`.

    Parameters
    ----------
    compare: run the stock torch stack in turns with ours.
    seconds: how long each case is measured.
    ask: measures a case; for tests.

    Raises EngineError when a case fails, as it does for `compare` without the extra `torch`.
    """
    ask = ask or _in_a_process
    common = {"seconds": seconds, "threads": threads}
    stacks = ["ours", "stock"] if compare else ["ours"]
    cases = [
        {"faces": faces, "form": form, "stack": stack}
        for faces in (1, 2)
        for form in ("raw", "mjpeg")
        for stack in stacks
    ]
    runs = [[ask({**case, **common}) for case in cases] for _ in range(REPEATS)]
    measured = []
    for case, of_case in zip(cases, zip(*runs, strict=True), strict=True):
        best = min(of_case, key=lambda figures: figures["cpu_percent"])
        measured.append({**case, **best, "runs": list(of_case)})
    changes = {
        faces: ask({"faces": faces, "changes": True, **common, "seconds": 3 * seconds})
        for faces in (1, 2)
    }
    return {
        **common,
        "repeats": REPEATS,
        "cases": measured,
        "caption_latency_s": {
            str(faces): figures["caption_latency_s"] for faces, figures in changes.items()
        },
    }


def _in_a_process(case: dict[str, Any]) -> dict[str, Any]:
    """Measure a case in a process of its own."""
    command = [sys.executable, "-m", "subtitles.bench_case", json.dumps(case)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        last = done.stderr.strip().rpartition("\n")[2] or f"exit code {done.returncode}"
        hint = "run: pip install 'emotion-subtitles[torch]'" if case.get("stack") == "stock" else ""
        raise EngineError(f"the measurement failed: {last}", hint or "run it again")
    figures: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return figures


def as_text(figures: dict[str, Any]) -> str:
    """Return the figures as a table."""
    cases = figures["cases"]
    titles = [f"{case['faces']} {case['form']}" for case in cases]
    if any(case["stack"] == "stock" for case in cases):
        titles = [f"{title} {case['stack']}" for title, case in zip(titles, cases, strict=True)]
    wide = max(12, *(len(title) + 2 for title in titles))
    rows: list[tuple[str, Callable[[dict[str, Any]], float | None], int]] = [
        ("CPU, % of one core, all threads", lambda case: case["cpu_percent"], 1),
        ("pictures sent per second", lambda case: case["rate"], 2),
        ("added latency, ms, median", lambda case: case["latency_ms"]["median"], 2),
        ("added latency, ms, p99", lambda case: case["latency_ms"]["p99"], 2),
        ("analyses per second", lambda case: case["analysis_rate"], 2),
        ("resident memory at most, MB", lambda case: case["resident_mb"], 0),
    ]
    lines = [f"{'1280×720, 30 per second; faces':<34}" + "".join(f"{t:>{wide}}" for t in titles)]
    for name, value, digits in rows:
        shown = [value(case) for case in cases]
        texts = ["–" if number is None else f"{number:.{digits}f}" for number in shown]
        lines.append(f"{name:<34}" + "".join(f"{text:>{wide}}" for text in texts))
    lines.append("")
    for faces, changes in figures["caption_latency_s"].items():
        told = "; ".join(_changes(name, times) for name, times in changes.items())
        lines.append(f"caption follows a new expression, {faces} face(s), median: {told}")
    lines.append(
        f"\nbest of {figures['repeats']} runs by CPU, {figures['seconds']:g} s each, "
        f"{figures['threads']} threads"
    )
    return "\n".join(lines)


def _changes(name: str, times: dict[str, Any]) -> str:
    """Put how long captions took to one expression into words."""
    said = f"to {name.removeprefix('to_')} "
    if times["median"] is None:
        return said + "never"
    said += f"{times['median']:.2f} s (at most {times['most']:.2f}, of {times['of']}"
    return said + (f", {times['missed']} missed)" if times["missed"] else ")")
