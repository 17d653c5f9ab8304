"""Counting flips, and comparing policies on the same readings."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest

from subtitles.emotions import EMOTIONS
from subtitles.flicker import Reading, Recorder, Sample, compare, flips_per_minute, replay
from subtitles.memory import FaceMemory
from subtitles.smoothing import SMOOTHERS, make
from subtitles.types import Face

K = len(EMOTIONS)


def said(words: list[str | None], face: int = 1, step: float = 1.0) -> list[Sample]:
    return [Sample(index * step, face, word) for index, word in enumerate(words)]


def noisy(seconds: float, rate: int = 15) -> list[Reading]:
    """Return readings of two faces that waver between two emotions."""
    chance = np.random.default_rng(0)
    mean = np.array([0.02, 0.02, 0.03, 0.5, 0.36, 0.05, 0.02])
    faces = (Face((10, 10, 90, 110), 0.99), Face((210, 10, 290, 110), 0.99))
    return [
        Reading(
            index / rate, faces, chance.dirichlet(10 * mean, 2).astype(np.float32), (None, None)
        )
        for index in range(round(seconds * rate))
    ]


def test_every_change_the_eye_sees_is_a_flip() -> None:
    words = ["happy", "happy", "sad", None, "sad", "happy", "happy"]
    assert flips_per_minute(said(words)) == pytest.approx(60 * 4 / 6)


def test_the_first_word_is_no_flip() -> None:
    assert flips_per_minute(said([None, None, "happy", "happy"])) == 0


def test_faces_are_counted_apart_and_their_minutes_together() -> None:
    mixed = sorted(said(["happy"] * 7) + said(["sad", "fear"] * 3 + ["sad"], face=2))
    assert flips_per_minute(mixed) == pytest.approx(60 * 6 / 12)


def test_no_time_no_flips() -> None:
    assert flips_per_minute([]) == 0
    assert flips_per_minute([Sample(1.0, 1, "happy")]) == 0


def test_the_sampling_rate_makes_no_difference() -> None:
    slow = said(["happy", "sad"] * 10)
    fast = said([word for word in ["happy", "sad"] * 10 for _ in range(10)], step=0.1)
    assert flips_per_minute(fast) == pytest.approx(flips_per_minute(slow), rel=0.06)


def test_smoothing_calms_captions() -> None:
    memories = {name: partial(FaceMemory, smoother=make(name)) for name in SMOOTHERS}
    flips = compare(noisy(30), memories)
    assert list(flips) == list(SMOOTHERS)
    assert flips["none"] > 100
    assert flips["agreement"] < flips["none"] / 3
    assert flips["steady"] < flips["none"] / 10


def test_a_recording_replays_to_what_was_shown() -> None:
    recorder = Recorder(FaceMemory(smoother=make("steady")))
    shown = []
    for reading in noisy(3):
        found = recorder.update(reading.faces, reading.probabilities, reading.doubts, reading.time)
        shown += [Sample(reading.time, face.id, face.emotion) for face in found]
    assert len(recorder.predict(3.0)) == 2
    assert replay(recorder.readings, FaceMemory(smoother=make("steady"))) == shown
    recorder.reset()
    assert recorder.predict(3.0) == []
    assert len(recorder.readings) == 45


def test_a_recording_is_a_copy() -> None:
    recorder = Recorder(FaceMemory(smoother=make("none")))
    probabilities = np.full((1, K), 1 / K, np.float32)
    recorder.update([Face((0, 0, 9, 9), 0.9)], probabilities, [None], 0.0)
    probabilities[:] = 0
    assert recorder.readings[0].probabilities.sum() == pytest.approx(1)
