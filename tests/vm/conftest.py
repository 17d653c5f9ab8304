"""Starts the proofs that were chosen as soon as the tests begin: each takes minutes.

One runs beside the other tests, which leave a core free; when only proofs are left, two.
"""

from __future__ import annotations

import os
import queue
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import Future
from pathlib import Path

import machine
import pytest

HERE = Path(__file__).parent

LAST = ("prove_browser", "prove_latency")
"""The proofs that take longest: they begin last, when two can run side by side."""

SECONDS = 1300
"""The host's time for all proofs, from the beginning of the tests. Where the machine has to be
translated, what has not ended by then is given up, and skipped with the reason."""


class Proofs:
    """Runs proofs, each in a machine of its own."""

    def __init__(self, names: list[str]) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="proofs-"))
        self.codes: dict[str, Future[int]] = {name: Future() for name in names}
        """The exit code of each, sooner or later."""
        self._waiting: queue.SimpleQueue[str] = queue.SimpleQueue()
        for name in sorted(names, key=lambda name: name in LAST):
            self._waiting.put(name)
        self._running: set[subprocess.Popen[bytes]] = set()
        self._threads: list[threading.Thread] = []
        self._until = time.monotonic() + SECONDS

    def help(self) -> None:
        """Run one more at a time."""
        thread = threading.Thread(target=self._work, name="proofs", daemon=True)
        self._threads.append(thread)
        thread.start()

    def said(self, name: str) -> str:
        """Return what a proof's machine printed."""
        return (self.folder / name / "console.txt").read_text(errors="replace")

    def stop(self) -> None:
        """End what still runs, and forget what was left."""
        while not self._waiting.empty():
            self._waiting.get()
        for running in list(self._running):
            os.killpg(running.pid, signal.SIGTERM)
        for thread in self._threads:
            thread.join(10)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _work(self) -> None:
        while True:
            try:
                name = self._waiting.get_nowait()
            except queue.Empty:
                return
            self.codes[name].set_result(self._prove(name))

    def _prove(self, name: str) -> int:
        seconds = self._until - time.monotonic()
        folder = self.folder / name
        folder.mkdir()
        if seconds <= 0:
            return machine.TOO_LONG
        command = [sys.executable, str(HERE / "machine.py"), "--out", str(folder)]
        command += ["--seconds", str(seconds), "--", sys.executable, "-u"]
        command += [str(HERE / f"{name}.py"), "/vm-out"]
        with (folder / "console.txt").open("wb") as console:
            running = subprocess.Popen(
                command,
                cwd=HERE.parents[1],
                stdin=subprocess.DEVNULL,
                stdout=console,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            self._running.add(running)
            code = running.wait()
            self._running.discard(running)
        return code


PROOFS = pytest.StashKey[Proofs]()


def pytest_collection_finish(session: pytest.Session) -> None:
    """Begin."""
    names = [
        item.callspec.params["proof"]
        for item in session.items
        if isinstance(item, pytest.Function) and item.path.parent == HERE
    ]
    if names and not machine.lacking() and not session.config.option.collectonly:
        machine.prepare()
        proofs = session.config.stash[PROOFS] = Proofs(names)
        proofs.help()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """End whatever still runs."""
    proofs = session.config.stash.get(PROOFS, None)
    if proofs is not None:
        proofs.stop()


@pytest.fixture(scope="module")
def proofs(request: pytest.FixtureRequest) -> Proofs:
    """The proofs; all that is left of the machine is theirs now."""
    running = request.config.stash[PROOFS]
    running.help()
    return running
