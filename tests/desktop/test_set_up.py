"""The first run of the real program, by keyboard alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from desk import Desk, Program, wait_for

TITLE = "Set up Emotion Subtitles"


@pytest.fixture
def program(desktop: Desk) -> Iterator[Program]:
    """The program as it is started for the first time."""
    running = Program(desktop, first_run_done=False)
    yield running
    running.close()
    assert "Traceback" not in running.log.read_text()


def opened(desktop: Desk, program: Program) -> Any:
    """Return the window once it has the keyboard's attention."""

    def there() -> Any:
        windows = [w for w in desktop.windows(program.pid) if w.id == desktop.active()]
        return windows[0] if windows and TITLE in desktop.titles(program.pid) else None

    return wait_for(there, f"the first run\n{program.log.read_text()}")


def test_from_start_to_end_by_keyboard(desktop: Desk, program: Program) -> None:
    window = opened(desktop, program)
    first = desktop.look(window).copy()
    desktop.do("key", "Return")
    wait_for(lambda: (desktop.look(window) != first).mean() > 0.02, "another page")
    desktop.do("key", "Return", "Return", "alt+z", "Right", "Right")
    wait_for(lambda: program.settings().get("caption_size") == 1.5, "larger captions")
    assert not program.settings()["first_run_done"]
    desktop.do("key", "Return")
    wait_for(lambda: program.settings()["first_run_done"], "the end to be kept")
    wait_for(lambda: TITLE not in desktop.titles(program.pid), "the window to close")
    assert program.running.poll() is None, "it goes on in the tray"


def test_escape_puts_it_off(desktop: Desk, program: Program) -> None:
    opened(desktop, program)
    desktop.do("key", "Return", "Escape")
    wait_for(lambda: TITLE not in desktop.titles(program.pid), "the window to close")
    program.choose("q")
    assert program.end() == 0
    assert not program.settings()["first_run_done"]


def test_it_can_be_run_again(desktop: Desk, program: Program) -> None:
    opened(desktop, program)
    desktop.do("key", "Return", "Return", "Return", "Return")
    wait_for(lambda: program.settings()["first_run_done"], "the end to be kept")
    program.choose("u")
    opened(desktop, program)


def test_without_a_tray_escape_leads_on_to_the_preview(bare_desktop: Desk) -> None:
    program = Program(bare_desktop, first_run_done=False)
    try:
        opened(bare_desktop, program)
        bare_desktop.do("key", "Return", "Escape")
        wait_for(lambda: bare_desktop.titles(program.pid) == {"Emotion Subtitles"}, "the preview")
        wait_for(program.published, "pictures")
        assert not program.settings()["first_run_done"]
        wait_for(lambda: bare_desktop.active() in numbers(bare_desktop, program), "it in front")
        bare_desktop.do("key", "ctrl+q")
        assert program.end() == 0
        assert program.file.exists()
    finally:
        program.close()


def numbers(desktop: Desk, program: Program) -> list[int]:
    return [window.id for window in desktop.windows(program.pid)]
