"""A day of calls, crowds, and pictures of every kind and size: nothing grows, drifts or stalls."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import psutil
import pytest
from live_fakes import FakePipeline, FakeStyle, caption, frame, tracked
from live_studio import SIZE, Desk, Studio, gaps, regular

from subtitles import assemble
from subtitles.captions import Captioner
from subtitles.live.analysis import Findings
from subtitles.live.shedding import CALM, MOST, STRIKES, Shedder
from subtitles.memory import FaceMemory
from subtitles.pipeline import Pipeline
from subtitles.settings import Settings
from subtitles.smoothing import make
from subtitles.sources import open_source
from subtitles.types import Box, Caption, Doubt, Face, FloatArray, Frame, Image, TrackedFace

HOURS = 12
FRAMES = 100_000

LEAK = 64 * 1024
"""Bytes that caches and lists of fixed length may still grow by."""

# A day


class Tally:
    """A sink that keeps nothing but what is asked of it."""

    name = "Tally"

    def __init__(self) -> None:
        self.count = 0
        self.last = 0.0
        self.longest = 0.0

    def send(self, image: Image, time: float) -> None:
        self.longest = max(self.longest, time - self.last)
        self.count, self.last = self.count + 1, time


def endless(studio: Studio, rate: float) -> None:
    """Film for as long as anybody looks, with a clock that is a little slow."""
    image = frame().image

    def deliver(number: int = 0) -> None:
        studio.mail.put(Frame(image, studio.clock.now(), number))
        studio.clock.at(studio.start + (number + 1) / rate, lambda: deliver(number + 1))

    studio.clock.at(studio.start, deliver)


def analysed(studio: Studio, seconds: float = 0.1) -> None:
    """Find a face that wanders, every so many seconds."""

    def find(number: int = 0) -> None:
        found = replace(caption(x=10.0 + number % 20), face_id=number // 100)
        studio.findings = Findings((found,), SIZE, studio.clock.now())
        studio.clock.at(studio.clock.now() + seconds, lambda: find(number + 1))

    studio.clock.at(studio.start, find)


class Blank(FakeStyle):
    """Draws without keeping what it drew."""

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        image[0, 0] = self.mark


def assert_flat(work: Iterator[None]) -> None:
    """Fail if the memory in use grows from a quarter of some work to its end.

    The work yields four times.
    """
    process = psutil.Process()
    tracemalloc.start()
    try:
        next(work)
        gc.collect()
        before, resident = tracemalloc.get_traced_memory()[0], process.memory_info().rss
        for _ in work:
            gc.collect()
        grown = tracemalloc.get_traced_memory()[0] - before
    finally:
        tracemalloc.stop()
    assert abs(grown) < LEAK
    assert process.memory_info().rss == pytest.approx(resident, rel=0.05)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("camera_rate", [5.0, 4.99])
def test_twelve_hours_at_an_exact_rate(camera_rate: float) -> None:
    """At 5 a second, which makes more than 200,000 pictures."""
    studio = Studio(rate=5.0)
    studio.sink = sink = Tally()  # type: ignore[assignment]
    studio.controls.style = Blank()
    endless(studio, camera_rate)
    analysed(studio, 0.5)
    seconds = HOURS * 3600.0
    while studio.clock.now() - studio.start < seconds:
        studio.publisher.step(studio.sink)
    assert sink.count / seconds == pytest.approx(5.0, rel=0.005), "the camera may lead so far"
    expected = camera_rate if abs(camera_rate - 5.0) < 0.02 else 5.0
    assert sink.count == pytest.approx(expected * seconds, abs=0.001 * seconds * 5)
    assert sink.last == pytest.approx(seconds, abs=0.5), "times sent don't drift"
    assert sink.longest < 0.21
    report = studio.report()
    assert report["skipped"] == 0
    assert report["rate"] == pytest.approx(sink.count / seconds, rel=1e-3)


@pytest.mark.timeout(600)
def test_a_hundred_thousand_pictures_leave_nothing_behind() -> None:
    studio = Studio(rate=30.0)
    studio.sink = sink = Tally()  # type: ignore[assignment]
    studio.controls.style = Blank()
    endless(studio, 29.97)
    analysed(studio)

    def work() -> Iterator[None]:
        for _ in range(4):
            goal = sink.count + FRAMES // 4
            while sink.count < goal:
                studio.publisher.step(studio.sink)
            studio.report()
            yield

    assert_flat(work())
    assert sink.count == FRAMES


class Passers:
    """People who come and go: detector, gate and classifier in one."""

    def __init__(self) -> None:
        self.number = 0
        self.count = 2

    def detect(self, image: Image, near: Sequence[Box] | None = None) -> list[Face]:
        self.number += 1
        here = [n for n in range(self.count) if (self.number // 60 + n) % 3]
        step = self.number % 60
        return [
            Face((40.0 * n + step / 9, 20.0, 40.0 * n + step / 9 + 30, 60.0), 0.99) for n in here
        ]

    def doubts(self, image: Image, faces: Sequence[Face]) -> list[Doubt | None]:
        return [None if self.number % 7 else "blurred"] * len(faces)

    def classify(self, image: Image, faces: Sequence[Face]) -> FloatArray:
        readings = np.full((len(faces), 7), 0.05, np.float32)
        readings[:, self.number // 40 % 7] = 0.7
        return readings


@pytest.mark.timeout(600)
def test_a_hundred_thousand_analysed_pictures_leave_nothing_behind() -> None:
    people = Passers()
    memory = FaceMemory(smoother=make("steady", tau=0.5, readings=5))
    pipeline, captioner = Pipeline(people, people, people, memory), Captioner()
    image, highest = frame(size=(160, 120)).image, 0

    def work() -> Iterator[None]:
        nonlocal highest
        for quarter in range(4):
            for number in range(FRAMES // 10 // 4):  # of a 30 Hz video, analysed at 3 Hz
                at = (quarter * FRAMES // 40 + number) * 0.333
                known = pipeline.analyse(Frame(image, at, 0))
                highest = max([highest, *(face.id for face in known)])
                captioner.captions(known)
            yield

    assert_flat(work())
    assert highest > 50, "many came and went"


def test_styles_forget_who_is_gone() -> None:
    style = assemble.style(Settings())
    canvas = np.zeros((120, 160, 3), np.uint8)

    def work() -> Iterator[None]:
        for quarter in range(4):
            for number in range(250):
                face = 250 * quarter + number
                style.draw(canvas, [replace(caption(x=20.0 + number % 50), face_id=face)])
            yield

    assert_flat(work())


# Crowds


class Slow(FakeStyle):
    """Takes its time for each caption."""

    def __init__(self, studio: Studio, seconds: float) -> None:
        super().__init__()
        self.studio, self.seconds = studio, seconds

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        super().draw(image, captions)
        self.studio.clock.time += self.seconds * len(captions)


def crowd(count: int, shift: float = 0.0) -> tuple[Caption, ...]:
    """Return captions of faces of growing size."""
    return tuple(
        replace(caption(face=n + 1), anchor=(x := 3.0 * n + shift, 5.0, x + 5.0 + n, 10.0 + n))
        for n in range(count)
    )


@pytest.mark.parametrize("count", [0, 1, 5, 20, 60])
@pytest.mark.parametrize("each", [0.0005, 0.002, 0.006])
def test_however_many_faces_the_video_keeps_its_rate(count: int, each: float) -> None:
    studio = Studio()
    studio.controls.style = style = Slow(studio, each)
    studio.film(regular(30, 30))
    number = 0

    def find() -> None:
        nonlocal number
        number += 1
        studio.findings = Findings(crowd(count, 4.0 * (number % 9)), SIZE, studio.clock.now())
        studio.clock.at(studio.clock.now() + 0.07, find)

    studio.clock.at(studio.start, find)
    studio.run(20)
    late = [t for t in studio.sent_at if t > 2.0]
    assert len(late) == pytest.approx(18 * 30, abs=2)
    assert max(gaps(late)) < 1.6 / 30
    drawn = len(style.drawn[-1]) if style.drawn else 0
    assert drawn <= MOST
    assert drawn >= min(count, 1)
    if count and each < 0.001:
        assert drawn == min(count, MOST), "no more is left out than need be"


def test_the_largest_faces_keep_their_captions() -> None:
    shedder = Shedder(1 / 30)
    shown = shedder.chosen(list(crowd(20)))
    assert [c.face_id for c in shown] == list(range(11, 21))
    grown_a_little = [
        replace(c, anchor=(0.0, 0.0, 16.0, 16.0)) if c.face_id == 10 else c for c in crowd(20)
    ]
    again = shedder.chosen(grown_a_little)
    assert [c.face_id for c in again] == list(range(11, 21)), "none comes and goes for a pixel"
    few = list(crowd(3))
    assert shedder.chosen(few) is few


def test_captions_come_back_when_there_is_time_again() -> None:
    shedder = Shedder(1 / 30)
    for _ in range(50 * STRIKES):
        shedder.took(0.1, shedder.chosen(list(crowd(20))))
    assert shedder.most == 1
    for _ in range(CALM * (MOST + 1)):
        shedder.took(0.0001, shedder.chosen(list(crowd(20))))
    assert shedder.most == MOST


def test_one_slow_picture_is_no_reason_to_leave_anything_out() -> None:
    shedder = Shedder(1 / 30)
    for number in range(100):
        shedder.took(0.1 if number % 3 == 0 else 0.001, shedder.chosen(list(crowd(8))))
    assert shedder.most == MOST


def test_a_slow_analysis_sheds_its_own_rate_only() -> None:
    desk = Desk(rate=15)
    desk.film(30, 10)

    class Busy(FakePipeline):
        def analyse(self, frame: Frame) -> list[TrackedFace]:
            self.calls += 1
            desk.clock.time += 0.7
            return [tracked()]

    desk.analysis.pipeline = busy = Busy()
    while desk.analysis.step():
        pass
    assert busy.calls == pytest.approx(10 / 0.7, abs=2)


def test_a_sink_that_stalls_is_followed_by_no_burst() -> None:
    studio = Studio()
    studio.film(regular(30, 40))

    class Stalling(Tally):
        def send(self, image: Image, time: float) -> None:
            super().send(image, time)
            studio.clock.time += 3.0 if self.count % 100 == 0 else 0.0

    studio.sink = Stalling()  # type: ignore[assignment]
    studio.run(30)
    spans = gaps(studio.sent_at)
    stalls = sum(gap > 1.0 for gap in spans)
    assert stalls == len(studio.sent_at) // 100
    assert sum(gap < 0.5 / 30 for gap in spans) <= stalls, (
        "one that is overdue, then the usual pace"
    )


# Pictures of every kind


def pictures(kind: str, size: tuple[int, int]) -> Iterator[Image]:
    width, height = size
    chance = np.random.default_rng(9)
    for number in range(4):
        if kind == "black":
            yield np.zeros((height, width, 3), np.uint8)
        elif kind == "noise":
            yield chance.integers(0, 256, (height, width, 3), dtype=np.uint8)
        else:  # a strobe light
            yield np.full((height, width, 3), 255 * (number % 2), np.uint8)


@pytest.fixture(scope="module")
def stages() -> Any:
    settings = Settings()
    return assemble.pipeline(settings), assemble.captioner(settings), assemble.style(settings)


@pytest.mark.parametrize("kind", ["black", "noise", "strobe"])
@pytest.mark.parametrize(
    "size",
    [(160, 120), (640, 480), (480, 640), (720, 1280), (1920, 1080), (3840, 2160), (1, 1), (7, 900)],
)
def test_no_picture_is_too_much(kind: str, size: tuple[int, int], stages: Any) -> None:
    pipeline, captioner, style = stages
    pipeline.reset()
    for number, image in enumerate(pictures(kind, size)):
        before = image.copy()
        known = pipeline.analyse(Frame(image, number / 5, number))
        assert (image == before).all(), "a picture is only looked at"
        assert len(known) < 20
        style.draw(image, captioner.captions(known))
    assert pipeline.impossible == 0


def test_twenty_real_faces_are_found_and_read_in_turns() -> None:
    with open_source("demo") as clip:
        two = next(iter(clip)).image
    picture = np.tile(two, (2, 5, 1))  # 20 faces
    pipeline = assemble.pipeline(Settings(smallest=0.05), confirm=0.0)
    classify, read = pipeline.classifier.classify, list[int]()

    def counted(image: Image, faces: Sequence[Face]) -> FloatArray:
        read.append(len(faces))
        return classify(image, faces)

    pipeline.classifier.classify = counted  # type: ignore[method-assign]
    for number in range(8):
        known = pipeline.analyse(Frame(picture, number / 10, number))
    assert len(known) == 20
    assert read == [assemble.MOST_READ] * 8
    words = {face.emotion for face in known}
    assert None not in words, "everybody has a word"
