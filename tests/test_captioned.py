from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import av
import media_files as files
import numpy as np
import pytest

from subtitles.captioned import Replay, write_captioned
from subtitles.cues import Sample
from subtitles.types import Caption, CaptionLine, Cue, Face, Image, TrackedFace


def face(x: float, number: int = 1, unseen: float = 0, emotion: str | None = "sad") -> TrackedFace:
    probabilities = np.full(7, 1 / 7, np.float32)
    box = (x, 10.0, x + 20, 30.0)
    return TrackedFace(number, Face(box, 1.0), probabilities, emotion, unseen_for=unseen)


def cue(start: float, end: float, number: int = 1, emotion: str | None = "happy") -> Cue:
    return Cue(start, end, number, emotion, 0.8, (("happy", 0.8),), (0, 0, 1, 1))


def test_faces_move_smoothly_between_samples() -> None:
    replay = Replay([(0.0, [face(0)]), (0.1, [face(10)]), (0.2, [face(30)])], [cue(0, 1)])
    for time, left in [(0, 0), (0.05, 5), (0.1, 10), (0.15, 20), (0.2, 30), (0.9, 30)]:
        (one,) = replay.at(time)
        assert one.face.box == pytest.approx((left, 10, left + 20, 30))


def test_after_a_long_pause_a_face_jumps() -> None:
    replay = Replay([(0.0, [face(0)]), (3.0, [face(90)])], [cue(0, 4)])
    assert [replay.at(t)[0].face.box[0] for t in (0, 1.5, 2.9, 3)] == [0, 0, 0, 90]


def test_the_picture_says_what_the_subtitles_say() -> None:
    samples: list[Sample] = [(i / 10, [face(0)]) for i in range(10)]
    replay = Replay(samples, [cue(0.2, 0.5), cue(0.5, 0.8, emotion=None)])
    assert [[one.emotion for one in replay.at(t)] for t in (0.1, 0.2, 0.45, 0.5, 0.8)] == [
        [],
        ["happy"],
        ["happy"],
        [None],
        [],
    ]


def test_a_cue_that_begins_before_or_ends_after_the_samples_has_a_place() -> None:
    replay = Replay([(0.3, [face(7)]), (0.4, [face(9)])], [cue(0.1, 0.9)])
    assert [replay.at(t)[0].face.box[0] for t in (0.1, 0.8)] == [7, 9]


def test_a_short_loss_is_crossed() -> None:
    samples = [(0.0, [face(0)]), (0.1, [face(99, unseen=0.1)]), (0.2, [face(20)])]
    (one,) = Replay(samples, [cue(0, 1)]).at(0.1)
    assert one.face.box[0] == 10 and one.unseen_for == 0


def test_several_faces_each_for_its_time() -> None:
    samples = [(0.0, [face(0), face(50, 2)]), (1.0, [face(0), face(50, 2)])]
    replay = Replay(samples, [cue(0, 2), cue(1, 2, 2)])
    assert [[one.id for one in replay.at(t)] for t in (0.5, 1.5)] == [[1], [1, 2]]


class Time(float):
    """A time (s) that counts how often it is compared."""

    compared = 0

    def __lt__(self, other: float) -> bool:
        Time.compared += 1
        return float(self) < float(other)

    def __gt__(self, other: float) -> bool:
        Time.compared += 1
        return float(self) > float(other)


def test_a_picture_of_a_film_with_thousands_of_faces_takes_no_longer() -> None:
    samples: list[Sample] = [(float(n), [face(n % 50, n)]) for n in range(2000)]
    replay = Replay(samples, [cue(Time(n), Time(n + 1.5), n) for n in range(2000)])
    Time.compared = 0
    assert [one.id for one in replay.at(250.2)] == [249, 250]
    assert Time.compared < 50


class Words:
    def captions(self, tracked: Sequence[TrackedFace]) -> list[Caption]:
        return [Caption((CaptionLine("x"),), one.face.box, one.emotion) for one in tracked]


class Blocks:
    """Draws a caption as a white block at the face's place."""

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        for caption in captions:
            left, top, right, bottom = (round(side) for side in caption.anchor)
            image[top:bottom, left:right] = 255


def test_the_film_names_the_colours_of_its_source(tmp_path: Path) -> None:
    source = files.make(tmp_path / "a.mp4", files.steps(3), colours=(12, 13))
    write_captioned(
        source, tmp_path / "b.mp4", tmp_path / "b.mp4", [], [], Words(), Blocks(), lambda time: None
    )
    with av.open(str(tmp_path / "b.mp4")) as container:
        frame = next(container.decode(video=0))
    assert (frame.color_primaries, frame.color_trc) == (12, 13)


def test_every_picture_is_written_captioned_with_its_sound(tmp_path: Path) -> None:
    times = [0, 0.1, 0.2, 0.7, 0.75, 1.0]
    source = files.make(
        tmp_path / "a.mp4", [files.plain((0, 0, 0))] * 6, times=times, sound=["aac"]
    )
    ticks: list[float] = []
    samples = [(0.1, [face(0)]), (0.2, [face(10)]), (0.7, [face(40)])]
    write_captioned(
        source,
        tmp_path / "b.mp4",
        tmp_path / "b.mp4",
        samples,
        [cue(0.1, 0.9)],
        Words(),
        Blocks(),
        ticks.append,
    )
    assert files.read_times(tmp_path / "b.mp4") == pytest.approx(times, abs=1e-3)
    assert ticks == pytest.approx(times, abs=1e-3)
    assert files.sound_packets(tmp_path / "b.mp4") == files.sound_packets(source)
    lefts = []
    with av.open(str(tmp_path / "b.mp4")) as container:
        for frame in container.decode(video=0):
            bright = np.flatnonzero(frame.to_ndarray(format="gray")[20] > 128)
            lefts.append(int(bright[0]) if bright.size else None)
    assert lefts == [None, 0, 10, 40, 40, None]
