"""Running the command line in tests."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from subtitles import cli

ROOT = Path(__file__).parent.parent
COMMANDS = ("gui", "live", "transcribe", "demo", "doctor", "bench", "train", "evaluate", "export")
ERROR = re.compile(r"^error: .+ / hint: .+$")

Capture = pytest.CaptureFixture[str]


def ended(*arguments: str | Path) -> int:
    """Run a command in this process; return its exit code, argparse's included."""
    try:
        return cli.main([str(a) for a in arguments])
    except SystemExit as left:
        assert isinstance(left.code, int)
        return left.code


def error_line(capture: Capture) -> str:
    """Return the one error line of a failed command, which printed no result."""
    out, err = capture.readouterr()
    lines = [line for line in err.splitlines() if not line.startswith("note: ")]
    assert not out, out
    assert len(lines) == 1, err
    assert ERROR.match(lines[0]), lines[0]
    return lines[0]


def process(*arguments: str | Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "subtitles", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | variables,
        capture_output=True,
        text=True,
    )
