"""How the tests look for threads that are left running."""

from __future__ import annotations

import threading

import pytest
import threads
from threads import alive, left_running


def test_a_thread_that_goes_on_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "PATIENCE", 0.01)
    before, over = alive(), threading.Event()
    thread = threading.Thread(target=over.wait, name="endless")
    thread.start()
    assert left_running(before) == ["endless"]
    over.set()
    thread.join()
    assert left_running(before) == []


def test_a_thread_about_to_end_is_waited_for() -> None:
    before, asked = alive(), threading.Event()
    thread = threading.Thread(target=asked.wait)
    thread.start()
    threading.Timer(0.02, asked.set).start()
    assert left_running(before) == []


def test_a_thread_whose_start_a_signal_interrupted_does_not_count() -> None:
    def interrupted(timeout: float | None = None) -> bool:
        raise KeyboardInterrupt

    before, ran = alive(), threading.Event()
    thread = threading.Thread(target=ran.set, daemon=True)
    going = thread._started  # type: ignore[attr-defined]
    going.wait = interrupted
    with going._cond:  # what Python has lost when a signal comes while it waits
        with pytest.raises(KeyboardInterrupt):
            thread.start()
        assert thread in threading.enumerate()
        assert left_running(before) == []
        assert not ran.is_set()
    assert ran.wait(threads.PATIENCE)
