"""Which threads run, and which are left running."""

from __future__ import annotations

import threading

from subtitles.inference import HELPER

PATIENCE = 5.0
"""Seconds a thread may take to end."""


def alive() -> set[threading.Thread]:
    """Return the threads that run.

    `threading.enumerate` also lists those whose start a signal interrupted at an unlucky moment:
    Python has lost the lock they wait for, so they never get to do anything.
    """
    return {thread for thread in threading.enumerate() if thread.is_alive()}


def left_running(before: set[threading.Thread]) -> list[str]:
    """Return the names of threads that run now, did not run before and don't end soon.

    A detector that several tests share keeps its helpers as long as it lives.
    """
    new = [thread for thread in alive() - before if not thread.name.startswith(HELPER)]
    for thread in new:
        thread.join(PATIENCE)
    return [thread.name for thread in new if thread.is_alive()]
