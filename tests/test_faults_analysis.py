"""An analysis that raises, hangs or talks nonsense, and one that has too much to do."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from live_fakes import (
    CAPTIONED,
    PATIENCE,
    FakeCamera,
    FakeCaptioner,
    FakePipeline,
    FakeSink,
    FakeStyle,
    Told,
    frame,
    tracked,
)
from live_studio import Desk

from subtitles.live import Hooks, LiveSession, overseeing
from subtitles.live.analysis import CALM, LASTING
from subtitles.live.crew import Crew
from subtitles.live.hooks import Teller
from subtitles.live.overseeing import LONGEST_PATIENCE, MOST, Overseer
from subtitles.memory import FaceMemory
from subtitles.pipeline import Pipeline
from subtitles.smoothing import make
from subtitles.types import Box, Doubt, Face, FloatArray, Frame, Image, TrackedFace

# Raises


def test_a_failure_that_comes_and_goes_is_told_once() -> None:
    desk = Desk()
    desk.film(30, 400)
    for number in range(40):
        desk.pipeline.error = RuntimeError("no memory") if number % 2 else None
        assert desk.analysis.step()
    assert len(desk.errors) == 1
    desk.clock.time += CALM
    assert desk.analysis.step()
    assert len(desk.errors) == 2, "after a calm it is news again"


def test_a_failure_that_came_and_went_is_told_again_when_it_stays() -> None:
    desk = Desk()
    desk.film(30, 400)
    for error in (RuntimeError("a"), None, *[RuntimeError("b")] * LASTING):
        desk.pipeline.error = error
        desk.analysis.step()
    assert len(desk.errors) == 1
    for _ in range(3 * LASTING):
        desk.analysis.step()
    assert [e.message.split()[-1] for e in desk.errors] == ["a", "b"]


# Hangs


class Office:
    """An overseer over threads that hang when they are told to, on a fake clock."""

    def __init__(self) -> None:
        self.desk = Desk()
        self.over = False
        self.failures: list[Exception] = []
        self.crew = Crew(lambda: self.over, self.failures.append, lambda: None)
        self.gates: list[threading.Event] = []
        self.analysis: Any = self
        self.turn = 0
        self.task: object | None = None
        self.overseer = Overseer(
            self.analysis,
            self.desk.mail,
            self.crew,
            self.desk.clock,
            self.desk.stats,
            Teller(Hooks(error=self.desk.errors.append)),
        )
        self.overseer.begin()

    def step(self, turn: int) -> bool:
        """Stand in for `Analysis.step`: hang."""
        gate = threading.Event()
        self.gates.append(gate)
        self.task = gate
        assert gate.wait(PATIENCE)
        return not self.over and turn == self.turn

    def relieve(self) -> None:
        self.turn += 1
        self.task = None

    def wait(self, seconds: float, looks: float = 0.2) -> None:
        """Let time pass, once a thread is at work."""
        for _ in range(5000):
            if self.task is not None or self.crew.stuck >= MOST:
                break
            threading.Event().wait(0.001)
        for _ in range(round(seconds / looks)):
            self.desk.clock.time += looks
            self.overseer.mind()

    def close(self) -> None:
        self.over = True
        for gate in self.gates:
            gate.set()
        self.crew.dismiss(PATIENCE)


@pytest.fixture
def office() -> Any:
    made = Office()
    yield made
    made.close()


def test_one_that_hangs_is_replaced_and_told_once(office: Office) -> None:
    office.wait(overseeing.PATIENCE - 1)
    assert (office.turn, office.crew.stuck) == (0, 0)
    office.wait(2)
    assert (office.turn, office.crew.stuck) == (1, 1)
    office.wait(1)
    assert len(office.gates) == 2, "another thread analyses"
    assert len(office.desk.errors) == 1
    assert "did not end" in office.desk.errors[0].message
    assert office.desk.stats.as_dict(0.0)["errors"]["analysis"] == 1


def test_patience_grows_and_no_more_than_a_few_are_left_behind(office: Office) -> None:
    relieved: list[float] = []
    began = office.desk.clock.now()
    for _ in range(2000):
        turn = office.turn
        office.wait(1.0)
        if office.turn != turn:
            relieved.append(office.desk.clock.now() - began)
    assert len(relieved) == office.crew.stuck == MOST
    spans = [b - a for a, b in pairwise([0.0, *relieved])]
    assert spans == sorted(spans)
    assert spans[1] > 1.5 * spans[0]
    assert spans[-1] <= LONGEST_PATIENCE
    assert len(office.desk.errors) == 1
    office.gates[0].set()  # one of them returns at last
    for _ in range(5000):
        if office.crew.stuck < MOST:
            break
        threading.Event().wait(0.001)
    office.wait(1.0)
    office.wait(0.2)
    assert len(office.gates) == MOST + 1, "and makes room for another"


def test_a_stopped_process_is_not_taken_for_a_hanging_analysis(office: Office) -> None:
    office.wait(1.0)
    for _ in range(5):
        office.desk.clock.time += 60.0
        office.overseer.mind()
    assert office.turn == 0


def test_analyses_that_end_are_never_relieved_however_many(office: Office) -> None:
    for _ in range(1000):
        office.task = object()
        office.wait(0.4)
    assert office.turn == 0


def test_what_a_relieved_analysis_brings_is_dropped() -> None:
    desk = Desk()
    desk.film(30, 20)

    class Late(FakePipeline):
        fresh = staticmethod(lambda: desk.pipeline)

        def analyse(self, frame: Frame) -> list[TrackedFace]:
            desk.analysis.relieve()  # as if another thread did
            return [tracked()]

    desk.analysis.pipeline = Late()
    assert not desk.analysis.step(0), "its turn is over"
    assert desk.analysis.findings is None
    assert not desk.faces
    assert not desk.analysis.step(0)
    assert desk.pipeline.calls == 0
    assert desk.analysis.step(1), "the next turn has another pipeline"
    assert desk.pipeline.calls == 1
    assert desk.analysis.findings is not None


@pytest.mark.parametrize("error", [None, RuntimeError("no memory left")])
def test_a_pipeline_that_cannot_be_made_anew_is_told_and_tried_again(
    error: Exception | None,
) -> None:
    desk = Desk()
    desk.film(30, 60)
    makes: list[int] = []

    def fresh() -> FakePipeline:
        makes.append(1)
        if len(makes) < 3 and error is not None:
            raise error
        return other

    other = FakePipeline()
    desk.pipeline.fresh = fresh  # type: ignore[attr-defined]
    desk.analysis.step(0)
    desk.analysis.relieve()
    while not other.calls:
        assert desk.analysis.step(1)
    assert len(desk.errors) == (error is not None)


def test_one_set_meanwhile_is_used_instead_of_a_fresh_one() -> None:
    desk = Desk()
    desk.film(30, 60)
    desk.analysis.step(0)
    desk.analysis.relieve()
    desk.analysis.pipeline = other = FakePipeline()
    desk.analysis.step(1)
    assert other.calls == 1


def test_a_session_captions_again_after_an_analysis_hung(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overseeing, "PATIENCE", 0.3)
    hanging, other = FakePipeline(), FakePipeline()
    hanging.fresh = lambda: other  # type: ignore[attr-defined]
    hanging.gate.clear()
    camera, sink, errors, states = FakeCamera(), FakeSink(), Told(), Told()
    hooks = Hooks(error=errors, state=states)
    session = LiveSession(
        camera, sink.open, hanging, FakeCaptioner(), FakeStyle(), rate=200.0, hooks=hooks
    )
    camera.give(frame())
    session.start()
    try:
        errors.wait_for(lambda told: len(told) == 1)
        for _ in range(1000):
            camera.give(frame())
            sink.wait_for_more(2)
            if CAPTIONED in sink.pixels:
                break
        assert other.calls > 0
        assert hanging.calls == 1
        session.stop()  # does not wait for the one that hangs
        assert states.items[-1] == "stopped"
        assert (camera.closed, sink.closed) == (1, 1)
    finally:
        hanging.gate.set()
        session.stop()
    assert len(errors.items) == 1


# Nonsense


class Crowd:
    """Detector, classifier and gate in one, that say what a test wants them to."""

    def __init__(self, boxes: Sequence[Box]) -> None:
        self.boxes = list(boxes)
        self.wrong: float | None = None
        self.read: list[list[Box]] = []

    def detect(self, image: Image, near: Sequence[Box] | None = None) -> list[Face]:
        return [Face(box, 0.99) for box in self.boxes]

    def doubts(self, image: Image, faces: Sequence[Face]) -> list[Doubt | None]:
        return [None] * len(faces)

    def classify(self, image: Image, faces: Sequence[Face]) -> FloatArray:
        self.read.append([face.box for face in faces])
        happy = np.zeros((len(faces), 7), np.float32)
        happy[:, 3] = 1.0
        if self.wrong is not None and len(faces):
            happy[0, 0] = self.wrong
        return happy

    def pipeline(self, most_read: int | None = None) -> Pipeline:
        memory = FaceMemory(smoother=make("steady", tau=0.5, readings=5), confirm=0.0)
        return Pipeline(self, self, self, memory, most_read=most_read)


def grid(count: int) -> list[Box]:
    """Return faces of different sizes, apart from one another."""
    return [
        (x := 60.0 * (n % 5), y := 60.0 * (n // 5), x + 30.0 + n, y + 30.0 + n)
        for n in range(count)
    ]


GOOD = (10.0, 10.0, 40.0, 40.0)
NONSENSE: dict[str, Box] = {
    "no number": (float("nan"), 10.0, 40.0, 40.0),
    "infinite": (10.0, 10.0, float("inf"), 40.0),
    "inside out": (40.0, 10.0, 10.0, 40.0),
    "empty": (10.0, 10.0, 10.0, 10.0),
    "outside": (5000.0, 10.0, 5040.0, 40.0),
    "before the picture": (-90.0, -90.0, -50.0, -50.0),
}


@pytest.mark.parametrize("box", NONSENSE.values(), ids=NONSENSE)
def test_impossible_boxes_are_left_out_and_the_rest_is_read(box: Box) -> None:
    crowd = Crowd([box, GOOD])
    pipeline = crowd.pipeline()
    known = [pipeline.analyse(frame(n / 10, size=(320, 240))) for n in range(5)]
    assert [face.face.box for face in known[-1]] == [pytest.approx(GOOD)]
    assert known[-1][0].emotion == "happy"
    assert pipeline.impossible == 5
    assert crowd.read[-1] == [GOOD]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1.0])
def test_impossible_probabilities_are_a_gap_for_that_face_alone(value: float) -> None:
    crowd = Crowd([GOOD, (100.0, 100.0, 150.0, 150.0)])
    pipeline = crowd.pipeline()
    for n in range(10):
        pipeline.analyse(frame(n / 10, size=(320, 240)))
    crowd.wrong = value
    for n in range(10, 13):
        known = pipeline.analyse(frame(n / 10, size=(320, 240)))
        assert [face.emotion for face in known] == ["happy", "happy"]
        assert all(np.isfinite(face.probabilities).all() for face in known)
    assert pipeline.impossible == 3


def test_a_face_without_sound_landmarks_or_score_is_left_out() -> None:
    crowd = Crowd([])
    landmarks = np.full((5, 2), np.nan, np.float32)
    crowd.detect = lambda image, near=None: [  # type: ignore[method-assign]
        Face(GOOD, 0.99, landmarks),
        Face(GOOD, float("nan")),
    ]
    assert crowd.pipeline().analyse(frame(0.0, size=(320, 240))) == []


def test_nonsense_is_told_once_and_other_faces_keep_their_captions() -> None:
    desk = Desk()
    desk.film(30, 60)
    bad = tracked(float("nan"))

    class Raving(FakePipeline):
        def analyse(self, frame: Frame) -> list[TrackedFace]:
            return [bad, tracked(12.0)]

    desk.analysis.pipeline = Raving()
    for _ in range(50):
        assert desk.analysis.step()
        assert desk.analysis.findings is not None
        assert [c.anchor[0] for c in desk.analysis.findings.captions] == [12.0]
    assert len(desk.errors) == 1
    assert "can't be true" in desk.errors[0].message
    assert desk.stats.as_dict(0.0)["errors"] == {
        "analysis": 0,
        "drawing": 0,
        "camera": 0,
        "impossible": 50,
    }


def test_what_the_pipeline_left_out_itself_is_told_too() -> None:
    desk = Desk()
    desk.film(30, 60)
    desk.analysis.pipeline = Crowd([NONSENSE["infinite"], GOOD]).pipeline()
    for _ in range(20):
        assert desk.analysis.step()
    assert len(desk.errors) == 1


# Too much to do


@pytest.mark.parametrize("count", [0, 1, 10])
def test_few_faces_are_all_read(count: int) -> None:
    crowd = Crowd(grid(count))
    pipeline = crowd.pipeline(most_read=10)
    for n in range(3):
        pipeline.analyse(frame(n / 10, size=(320, 240)))
        assert crowd.read[-1] == grid(count)


@pytest.mark.parametrize("count", [11, 20, 37])
def test_a_crowd_is_read_in_turns_and_keeps_its_words(count: int) -> None:
    crowd = Crowd(grid(count))
    pipeline = crowd.pipeline(most_read=10)
    rounds = -(-count // 10)
    for n in range(6 * rounds):
        known = pipeline.analyse(frame(n / 10, size=(320, 600)))
        assert len(known) == count
        assert len(crowd.read[-1]) == 10
        if n >= 2 * rounds:
            assert {face.emotion for face in known} == {"happy"}
    for first in range(len(crowd.read) - rounds):
        turns = {box for read in crowd.read[first : first + rounds] for box in read}
        assert len(turns) == count, "everybody has a turn"
    assert pipeline.impossible == 0


def test_without_a_limit_a_crowd_is_read_at_once() -> None:
    crowd = Crowd(grid(37))
    crowd.pipeline().analyse(frame(0.0, size=(320, 600)))
    assert len(crowd.read[-1]) == 37
