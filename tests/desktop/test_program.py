"""The tray app as a user has it: icon, menu, windows, signals, and what it publishes."""

from __future__ import annotations

import itertools
import signal
from collections.abc import Callable, Iterator
from pathlib import Path

import av
import cv2
import numpy as np
import psutil
import pytest
from desk import ROOT, Desk, Picture, Program, wait_for

Start = Callable[..., Program]

EYES = {"collins": ((205, 102), (247, 104)), "hopper": ((222, 191), (310, 185))}
"""Where the eyes are in the bundled portraits, px."""

EDGE = 600
"""px from the left where the noise begins that the tests' films have at their right edge."""

MARKED = 300
"""px that differ from the source where captions and their sign are drawn, at least."""


@pytest.fixture
def start(request: pytest.FixtureRequest) -> Iterator[Start]:
    """Start programs, and end those a test leaves."""
    begun: list[Program] = []

    def run(desk: Desk, *options: str, **settings: object) -> Program:
        begun.append(Program(desk, *options, **settings))
        return begun[-1]

    yield run
    for program in begun:
        program.close()
        assert "Traceback" not in program.log.read_text()


@pytest.fixture(scope="module")
def faces() -> list[Picture]:
    """Two pictures with a face in the same place: one looks happy, one doesn't.

    The room around it is the same, or each change of the face would be a cut.
    """
    blobs = np.random.default_rng(2).integers(0, 256, (9, 16, 3), np.uint8)
    room = cv2.resize(blobs // 2 + 30, (640, 360), interpolation=cv2.INTER_CUBIC)
    head = np.zeros((360, 640, 1), np.bool_)
    head[90:340, 210:430] = True
    pictures = []
    for name, eyes in EYES.items():
        portrait = cv2.imread(str(ROOT / "subtitles" / "assets" / f"{name}.jpg"))
        (x, y), (right, lower) = eyes
        span = complex(right - x, lower - y)
        turn = 56 / span  # to the same size, upright
        move = complex(292, 190) - turn * complex(x, y)
        to = np.array([[turn.real, -turn.imag, move.real], [turn.imag, turn.real, move.imag]])
        upright = cv2.warpAffine(portrait, to, (640, 360), borderValue=(60, 60, 60))
        pictures.append(np.where(head, upright, room))
    return pictures


@pytest.fixture
def turns(faces: list[Picture], tmp_path: Path) -> Path:
    """Two minutes in which the two take turns, 0.2 s each."""
    return film(tmp_path / "turns.mkv", [faces[number % 2] for number in range(600)])


@pytest.fixture
def calm(faces: list[Picture], tmp_path: Path) -> Path:
    """Two minutes of the first."""
    return film(tmp_path / "calm.mkv", [faces[0]] * 600)


def film(path: Path, pictures: list[Picture]) -> Path:
    """Make a film of 5 pictures/s, with noise at its right edge.

    The noise makes the published file grow fast; of one that holds little, much waits in buffers.
    """
    noise = np.random.default_rng(1).integers(0, 256, (50, 360, 640 - EDGE, 3), np.uint8)
    with av.open(str(path), "w") as video:
        stream = video.add_stream("libx264", rate=5, options={"crf": "12", "preset": "ultrafast"})
        stream.width, stream.height, stream.pix_fmt = 640, 360, "yuv420p"
        for number, picture in enumerate(pictures):
            noisy = picture.copy()
            noisy[:, EDGE:] = noise[number % len(noise)]
            video.mux(stream.encode(av.VideoFrame.from_ndarray(noisy, format="bgr24")))
        video.mux(stream.encode(None))
    return path


def marks(picture: Picture, faces: list[Picture]) -> int:
    """Return how many px differ from both faces' pictures: what was drawn."""
    differences = (cv2.absdiff(picture, face)[:, :EDGE].max(axis=2) for face in faces)
    return min(int((difference > 70).sum()) for difference in differences)


def happy(picture: Picture) -> bool:
    """Say whether the caption's sign has the colour of happiness."""
    blue, green, red = cv2.split(picture[:100, :EDGE].astype(np.int16))
    return int(((red > 200) & (green > 180) & (blue < 120)).sum()) > 60


def latest(program: Program, count: int = 10) -> list[Picture]:
    return program.published()[-count:]


def wait_marked(program: Program, faces: list[Picture], on: bool) -> None:
    def so() -> bool:
        pictures = latest(program)
        return len(pictures) == 10 and all((marks(p, faces) > MARKED) == on for p in pictures)

    wait_for(so, f"published pictures {'with' if on else 'without'} captions")


def test_the_icon_is_in_the_tray_and_its_shape_tells_the_state(desktop: Desk, start: Start) -> None:
    program = start(desktop)
    icon = program.icon()
    assert icon.get_geometry().width >= 16
    wait_for(program.published, "pictures")
    on = desktop.look(icon).copy()
    assert int(on.max()) - int(on.min()) > 150
    program.choose("l")
    wait_for(lambda: (desktop.look(icon) != on).mean() > 0.05, "another shape for clean video")
    clean = desktop.look(icon).copy()
    program.choose("l")
    wait_for(lambda: np.array_equal(desktop.look(icon), on), "the shape from before")
    program.choose("c")
    wait_for(
        lambda: all((desktop.look(icon) != o).mean() > 0.05 for o in (on, clean)), "shape for off"
    )
    assert not desktop.titles(program.pid), "started in the tray, without a window"


def test_captions_from_the_menu_go_and_come_back(
    desktop: Desk, start: Start, calm: Path, faces: list[Picture]
) -> None:
    program = start(desktop, source=str(calm), analysis_rate=5)
    program.icon()
    wait_marked(program, faces, True)
    program.choose("c")
    wait_marked(program, faces, False)
    assert program.settings()["captions"] is False
    program.choose("c")
    wait_marked(program, faces, True)
    assert program.settings()["captions"] is True
    program.choose("l")
    wait_marked(program, faces, False)
    assert program.settings()["captions"] is True, "clean video is not kept"
    program.choose("q")
    assert program.end() == 0
    assert {p.shape for p in program.published()} == {(360, 640, 3)}


def test_more_emotions_and_another_smoothing_change_the_pictures(
    desktop: Desk, start: Start, turns: Path, faces: list[Picture]
) -> None:
    program = start(desktop, source=str(turns), smoothing="none")
    program.icon()
    wait_marked(program, faces, True)
    wait_for(lambda: changes(latest(program, 45)) >= 3, "words that change with every face")
    one = longest(program, faces)
    program.choose("m", "v")
    wait_for(lambda: changes(latest(program, 45)) <= 1, "a caption that stays")
    assert program.settings()["smoothing"] == "steady" and program.settings()["tau"] == 1.5
    program.choose("m", "o")
    wait_for(lambda: changes(latest(program, 45)) >= 3, "words that change again")
    program.choose("e", "3")
    wait_for(lambda: longest(program, faces) > 1.5 * one, "longer captions")
    assert program.settings()["top_k"] == 3


def changes(pictures: list[Picture]) -> int:
    """Return how often the first word changes between looking happy and not."""
    seen = [happy(p) for p in pictures]
    return sum(one != other for one, other in itertools.pairwise(seen))


def longest(program: Program, faces: list[Picture]) -> float:
    return float(np.median([marks(p, faces) for p in latest(program, 45)]))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_leaves_file_and_settings_whole(
    desktop: Desk, start: Start, number: signal.Signals
) -> None:
    program = start(desktop)
    program.icon()
    wait_for(program.published, "pictures")
    program.choose("e", "2")
    program.running.send_signal(number)
    assert program.end() == 0
    assert program.file.exists() and not list(desktop.folder.glob("*.part"))
    assert program.published()
    assert program.settings()["top_k"] == 2
    again = start(desktop)
    again.icon()
    again.choose("q")
    assert again.end() == 0


def test_a_click_shows_the_preview_and_closing_it_leaves_the_program(
    desktop: Desk, start: Start
) -> None:
    program = start(desktop)
    desktop.do("mousemove", *desktop.middle(program.icon()), "click", 1)
    wait_for(lambda: desktop.titles(program.pid) == {"Emotion Subtitles"}, "the preview")
    wait_for(lambda: desktop.active() in numbers(desktop, program), "the preview in front")
    desktop.do("key", "alt+F4")
    wait_for(lambda: not desktop.titles(program.pid), "the preview to close")
    program.choose("p")
    wait_for(lambda: desktop.titles(program.pid) == {"Emotion Subtitles"}, "the preview again")
    assert program.running.poll() is None


def numbers(desk: Desk, program: Program) -> list[int]:
    return [w.id for w in desk.windows(program.pid)]


def test_without_a_tray_the_window_opens_and_closing_it_ends_the_program(
    bare_desktop: Desk, start: Start
) -> None:
    program = start(bare_desktop)
    wait_for(lambda: bare_desktop.titles(program.pid) == {"Emotion Subtitles"}, "the preview")
    wait_for(lambda: bare_desktop.active() in numbers(bare_desktop, program), "it is in front")
    wait_for(program.published, "pictures")
    bare_desktop.do("key", "alt+F4")
    assert program.end() == 0
    assert program.file.exists()


def test_a_second_start_raises_the_window_of_the_first(desktop: Desk, start: Start) -> None:
    first = start(desktop)
    first.icon()
    second = start(desktop)
    assert second.end() == 0
    wait_for(lambda: desktop.titles(first.pid) == {"Emotion Subtitles"}, "the preview")
    assert first.running.poll() is None


def test_a_start_after_a_crash_is_the_first(desktop: Desk, start: Start) -> None:
    first = start(desktop)
    first.icon()
    first.running.kill()
    first.end()
    second = start(desktop)
    second.icon()
    second.choose("q")
    assert second.end() == 0


def test_fifty_quick_toggles_leave_no_thread_more(desktop: Desk, start: Start) -> None:
    program = start(desktop)
    desktop.do("mousemove", *desktop.middle(program.icon()), "click", 1)
    wait_for(lambda: desktop.active() in numbers(desktop, program), "the preview in front")
    wait_for(program.published, "pictures")
    threads = psutil.Process(program.pid).num_threads
    desktop.do("key", "ctrl+shift+F8", "ctrl+shift+F8")  # whatever is made once is made now
    wait_for(lambda: program.settings().get("captions") is True, "both toggles kept")
    before = wait_steady(threads)
    desktop.do("key", "--delay", 4, "--repeat", 49, "--repeat-delay", 4, "ctrl+shift+F8")
    wait_for(lambda: program.settings()["captions"] is False, "an odd number of toggles")
    desktop.do("key", "ctrl+shift+F8")
    wait_for(lambda: program.settings()["captions"] is True, "the last one")
    wait_for(lambda: threads() <= before, f"as many threads as before: {before}")
    assert program.running.poll() is None


def wait_steady(threads: Callable[[], int]) -> int:
    """Return the number of threads once none comes or goes for a while."""
    seen: list[int] = []

    def steady() -> bool:
        seen.append(threads())
        return len(seen) >= 20 and len(set(seen[-20:])) == 1

    wait_for(steady, "a steady number of threads")
    return seen[-1]
