from __future__ import annotations

import io

import pytest

from subtitles.progress import Bar


class Clock:
    def __init__(self) -> None:
        self.time = 100.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    monkeypatch.setenv("COLUMNS", "80")
    return io.StringIO()


def last(terminal: io.StringIO) -> str:
    """Return what is to be seen on the line."""
    return terminal.getvalue().rstrip("\r").split("\r")[-1].rstrip()


def test_share_name_and_time_left(terminal: io.StringIO) -> None:
    clock = Clock()
    bar = Bar(terminal, clock)
    bar.show(0.0, "a.mp4")
    assert last(terminal) == "[........................]   0%  a.mp4"
    clock.time += 30
    bar.show(0.25, "a.mp4")
    assert last(terminal) == "[######..................]  25%  1:30 left  a.mp4"
    clock.time += 3600
    bar.show(0.5, "b.mp4")
    assert last(terminal) == "[############............]  50%  1:00:30 left  b.mp4"


def test_it_is_not_drawn_more_often_than_anyone_can_see(terminal: io.StringIO) -> None:
    clock = Clock()
    bar = Bar(terminal, clock)
    for step in range(1000):
        clock.time += 0.001
        bar.show(step / 1000, "a.mp4")
    assert terminal.getvalue().count("a.mp4") <= 11


def test_it_fits_on_one_line_and_goes_away(
    terminal: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    bar = Bar(terminal, Clock())
    bar.show(0.5, "a-very-long-name-of-a-video.mp4")
    assert all(len(part) < 40 for part in terminal.getvalue().split("\r"))
    bar.clear()
    assert last(terminal) == "" and "\n" not in terminal.getvalue()


def test_what_was_never_drawn_leaves_no_trace(terminal: io.StringIO) -> None:
    Bar(terminal, Clock()).clear()
    assert terminal.getvalue() == ""


def test_shares_beyond_the_ends_are_held(terminal: io.StringIO) -> None:
    clock = Clock()
    bar = Bar(terminal, clock)
    bar.show(1.7, "a")
    assert "100%" in last(terminal)
    clock.time += 5
    bar.show(-1, "a")
    assert "  0%" in last(terminal)
