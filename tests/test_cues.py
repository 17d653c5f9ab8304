from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtitles.cues import BRIDGE, SHORTEST, Sample, make_cues
from subtitles.emotions import EMOTIONS
from subtitles.types import Cue, Face, TrackedFace

LETTERS = {"h": "happy", "s": "sad", "n": "neutral", "a": "angry", "?": None}


def face(
    emotion: str | None, number: int = 1, *, share: float = 0.7, unseen: float = 0, x: float = 0
) -> TrackedFace:
    probabilities = np.full(7, (1 - share) / 6, np.float32)
    probabilities[EMOTIONS.index(emotion or "fear")] = share
    return TrackedFace(
        number, Face((x, 0, x + 10, 10), 1.0), probabilities, emotion, unseen_for=unseen
    )


def samples(*stories: str, step: float = 0.1) -> list[Sample]:
    """Return samples in which face 1, 2 … look as the letters say; `.` is absent, `-` unseen."""
    rows: list[Sample] = []
    for i in range(max(map(len, stories))):
        faces = []
        for number, story in enumerate(stories, 1):
            letter = story[i] if i < len(story) else "."
            if letter == "-":
                faces.append(face("happy", number, unseen=0.1))
            elif letter != ".":
                faces.append(face(LETTERS[letter], number))
        rows.append((i * step, faces))
    return rows


def told(cues: Sequence[Cue]) -> list[tuple[int, str | None, float, float]]:
    return [(c.face, c.emotion, round(c.start, 3), round(c.end, 3)) for c in cues]


def test_one_cue_for_each_stretch_of_one_look() -> None:
    cues = make_cues(samples("h" * 10 + "s" * 15), 2.5)
    assert told(cues) == [(1, "happy", 0, 1), (1, "sad", 1, 2.5)]


def test_each_face_has_its_own() -> None:
    cues = make_cues(samples("h" * 20, "n" * 10 + "s" * 10), 2)
    assert told(cues) == [(2, "neutral", 0, 1), (1, "happy", 0, 2), (2, "sad", 1, 2)]


def test_nobody_no_cue() -> None:
    assert make_cues([], 3) == []
    assert make_cues([(0, []), (1, [])], 2) == []


def test_unsure_is_a_cue_without_emotion() -> None:
    cues = make_cues(samples("?" * 10 + "h" * 10), 2)
    assert told(cues) == [(1, None, 0, 1), (1, "happy", 1, 2)]
    assert cues[0].confidence == pytest.approx(0.7)
    assert cues[0].top[0][0] == "fear"


def test_a_cue_ends_when_the_face_goes() -> None:
    cues = make_cues(samples("h" * 10 + "." * 10 + "h" * 10), 3)
    assert told(cues) == [(1, "happy", 0, 1), (1, "happy", 2, 3)]


@pytest.mark.parametrize("gap", ["..", "--", "-."])
def test_a_short_loss_is_bridged(gap: str) -> None:
    assert told(make_cues(samples("h" * 10 + gap + "h" * 8), 2)) == [(1, "happy", 0, 2)]


def test_a_short_loss_belongs_to_what_was_before() -> None:
    cues = make_cues(samples("h" * 10 + ".." + "s" * 10), 2.2)
    assert told(cues) == [(1, "happy", 0, 1.2), (1, "sad", 1.2, 2.2)]


def test_a_blip_within_one_look_vanishes() -> None:
    assert told(make_cues(samples("h" * 10 + "aaa" + "h" * 7), 2)) == [(1, "happy", 0, 2)]
    assert told(make_cues(samples("h" * 10 + "???" + "h" * 7), 2)) == [(1, "happy", 0, 2)]


def test_a_blip_between_two_looks_goes_to_the_longer() -> None:
    assert told(make_cues(samples("h" * 20 + "aaa" + "s" * 10), 3.3)) == [
        (1, "happy", 0, 2.3),
        (1, "sad", 2.3, 3.3),
    ]
    assert told(make_cues(samples("h" * 10 + "aaa" + "s" * 20), 3.3)) == [
        (1, "happy", 0, 1),
        (1, "sad", 1, 3.3),
    ]


def test_a_short_look_takes_time_from_being_unsure() -> None:
    cues = make_cues(samples("?" * 20 + "hhhh" + "?" * 20), 4.4)
    assert told(cues) == [
        (1, None, 0, 2),
        (1, "happy", 2, round(2 + SHORTEST, 3)),
        (1, None, round(2 + SHORTEST, 3), 4.4),
    ]


def test_no_cue_lasts_into_another_scene() -> None:
    seen = samples("hhhh" + "." * 20, "....." + "s" * 19)
    assert told(make_cues(seen, 2.4, cuts=[0.4])) == [(1, "happy", 0, 0.4), (2, "sad", 0.5, 2.4)]
    assert told(make_cues(seen, 2.4, cuts=[0.2, 0.7, 2]))[0] == (1, "happy", 0, 0.7)
    assert told(make_cues(seen, 2.4, cuts=[3.0]))[0] == (1, "happy", 0, round(SHORTEST, 3))


def test_a_short_visit_stays_long_enough_to_be_read() -> None:
    (cue,) = make_cues(samples("..hh" + "." * 20), 2.4)
    assert (cue.start, cue.end) == pytest.approx((0.2, 0.2 + SHORTEST))


def test_but_not_into_the_next_look() -> None:
    cues = make_cues(samples("hh" + "." * 5 + "s" * 10), 1.7)
    assert told(cues) == [(1, "sad", 0, 1.7)]


def test_and_not_beyond_the_end() -> None:
    (cue,) = make_cues(samples("." * 18 + "hh"), 2)
    assert (cue.start, cue.end) == pytest.approx((1.8, 2))


def test_a_face_counts_from_when_it_was_first_seen() -> None:
    """The memory returns a face only when it has been there for a moment."""
    late = face("happy")
    rows: list[Sample] = [(i / 10, []) for i in range(5)]
    for i in range(5, 20):
        seen = TrackedFace(1, late.face, late.probabilities, "happy", seen_for=0.2 + (i - 5) / 10)
        rows.append((i / 10, [seen]))
    assert told(make_cues(rows, 2)) == [(1, "happy", 0.3, 2)]


def test_confidence_and_names_are_means_over_the_cue() -> None:
    rows = [(i / 10, [face("happy", share=0.5 if i < 5 else 0.9)]) for i in range(10)]
    (cue,) = make_cues(rows, 1, top_k=3)
    assert cue.confidence == pytest.approx(0.7, abs=1e-6)
    assert cue.top[0] == ("happy", pytest.approx(0.7, abs=1e-6))
    assert len(cue.top) == 3 and cue.top[1][1] == pytest.approx(0.05, abs=1e-6)


def test_a_long_standing_picture_counts_as_long_as_it_stands() -> None:
    rows = [(0.0, [face("happy", share=0.5)]), (9.0, [face("happy", share=0.9)])]
    (cue,) = make_cues(rows, 10)
    assert cue.confidence == pytest.approx(0.54, abs=1e-6)
    assert told([cue]) == [(1, "happy", 0, 10)]


def test_the_place_is_that_of_the_middle() -> None:
    rows = [(i / 10, [face("happy", x=i)]) for i in range(21)]
    (cue,) = make_cues(rows, 2.1)
    assert cue.box == (10, 0, 20, 10)


@pytest.mark.parametrize("rate", [10, 15, 30])
def test_sampling_more_often_changes_nothing_but_rounding(rate: int) -> None:
    looks = [(0, "neutral"), (1.31, "happy"), (2.97, None), (4.9, "sad"), (5.2, "neutral")]
    rows: list[Sample] = []
    for i in range(8 * rate):
        time = i / rate
        look = [emotion for start, emotion in looks if start <= time][-1]
        rows.append((time, [face(look)]))
    cues = make_cues(rows, 8)
    assert [c.emotion for c in cues] == ["neutral", "happy", None, "sad", "neutral"]
    # The short sad look was given time in which the face could not be read.
    for cue, start in zip(cues, (0, 1.31, 2.97, 5.2 - SHORTEST, 5.2), strict=True):
        assert cue.start == pytest.approx(start, abs=1 / rate)


STORIES = st.lists(st.text("hsna?.-", min_size=1, max_size=60), min_size=1, max_size=3)


@given(STORIES, st.sampled_from([0.04, 0.1, 0.3, 1.1]), st.floats(0, 2), st.integers(1, 7))
def test_whatever_happens_the_cues_can_be_shown(
    stories: list[str], step: float, rest: float, top_k: int
) -> None:
    rows = samples(*stories, step=step)
    duration = rows[-1][0] + rest
    cues = make_cues(rows, duration, top_k=top_k)
    assert [c.start for c in cues] == sorted(c.start for c in cues)
    for cue in cues:
        assert 0 <= cue.start < cue.end <= duration
        assert 0 < cue.confidence <= 1 and len(cue.top) == top_k
        shares = [share for _, share in cue.top]
        assert shares == sorted(shares, reverse=True)
    for number, story in enumerate(stories, 1):
        own = [c for c in cues if c.face == number]
        for one, other in pairwise(own):
            assert one.end <= other.start + 1e-9
            assert one.emotion != other.emotion or other.start - one.end > BRIDGE - step - 1e-6
        # Nothing is made up, and whoever is seen has a cue.
        assert {c.emotion for c in own} <= {LETTERS[x] for x in story if x not in ".-"}
        for i, letter in enumerate(story):
            if letter not in ".-" and i * step < duration:
                assert any(c.start - 1e-9 <= i * step < c.end for c in own)


@given(st.text("hsna?", min_size=30, max_size=90))
def test_nobody_has_to_read_faster_than_possible(story: str) -> None:
    cues = make_cues(samples(story), len(story) / 10)
    assert all(c.end - c.start > SHORTEST - 1e-6 for c in cues)
    assert sum(c.end - c.start for c in cues) == pytest.approx(len(story) / 10)
