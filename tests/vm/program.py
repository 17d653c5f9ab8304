"""The program under test in the machine, and what it says."""

from __future__ import annotations

import os
import queue
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # the proofs run what lies here, installed or not

PATIENCE = 200.0
"""Seconds a step may take; machines are emulated where they can't be virtual."""

TICKS = os.sysconf("SC_CLK_TCK")


class Live:
    """`live` with options, in an environment that has `settings` besides, if given."""

    def __init__(self, *options: str, settings: Path | None = None) -> None:
        environment = dict(os.environ)
        if settings is not None:
            environment["EMOTION_SUBTITLES_CONFIG"] = str(settings)
        self.begun = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "subtitles", "live", *options],
            cwd=ROOT,
            env=environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines: list[str] = []
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            print(f"  {time.monotonic() - self.begun:6.1f} s  {line}", end="", flush=True)
            self.lines.append(line)
            self._said.put(line)

    def wait_for(self, text: str) -> float:
        """Wait until it says something; returns how long that took, s."""
        begun = time.monotonic()
        while text not in self._said.get(timeout=PATIENCE):
            pass
        return time.monotonic() - begun

    def end(self, number: signal.Signals) -> int:
        """Stop it; returns its exit code."""
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    def opened(self) -> set[str]:
        """Return the files it has open."""
        links = Path(f"/proc/{self.process.pid}/fd").iterdir()
        return {os.path.realpath(link) for link in links}

    def used(self) -> float:
        """Return the processor time used so far, s."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS
