"""Identity, gaps, doubts and births, on scenes of faces that move as people's do."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import nan, sin

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.emotions import EMOTIONS
from subtitles.matching import overlap
from subtitles.memory import FaceMemory
from subtitles.smoothing import SMOOTHERS, make
from subtitles.types import Box, Doubt, Face, FloatArray, TrackedFace

K = len(EMOTIONS)
RATES = (10, 15, 30)
HAPPY, SAD, NEUTRAL = (EMOTIONS.index(name) for name in ("happy", "sad", "neutral"))

quick = settings(deadline=None, max_examples=60)


def around(x: float, y: float = 200, width: float = 100) -> Box:
    return x - width / 2, y - 0.65 * width, x + width / 2, y + 0.65 * width


def peak(index: int, top: float = 0.9) -> FloatArray:
    values = np.full(K, (1 - top) / (K - 1), np.float32)
    values[index] = top
    return values


@dataclass(frozen=True)
class Seen:
    """What a detector, a classifier and a gate would say of one face of one picture."""

    box: Box
    reading: FloatArray
    doubt: Doubt | None = None
    score: float = 0.99


def happy(x: float, y: float = 200, width: float = 100) -> Seen:
    return Seen(around(x, y, width), peak(HAPPY))


def memory(smoothing: str = "steady", **options: float) -> FaceMemory:
    return FaceMemory(smoother=make(smoothing), **options)


def show(mind: FaceMemory, seen: Sequence[Seen], time: float) -> list[TrackedFace]:
    return mind.update(
        [Face(one.box, one.score) for one in seen],
        np.array([one.reading for one in seen], np.float32).reshape(-1, K),
        [one.doubt for one in seen],
        time,
    )


Scene = Callable[[float], Sequence[Seen]]


def play(
    mind: FaceMemory, scene: Scene, duration: float, rate: float = 15
) -> list[tuple[float, list[TrackedFace]]]:
    times = [index / rate for index in range(round(duration * rate))]
    return [(time, show(mind, scene(time), time)) for time in times]


def places(shown: Sequence[TrackedFace]) -> dict[int, int]:
    """Return id -> x of the centre, of the faces in this picture."""
    return {
        face.id: round((face.face.box[0] + face.face.box[2]) / 2)
        for face in shown
        if face.unseen_for == 0
    }


def ids(played: list[tuple[float, list[TrackedFace]]]) -> set[int]:
    return {face.id for _, shown in played for face in shown}


# Birth


def test_a_face_is_shown_once_it_was_there_for_a_moment() -> None:
    played = play(memory(confirm=0.1), lambda _: [happy(300)], 1.0, rate=30)
    first = next(time for time, shown in played if shown)
    assert first == pytest.approx(0.1)
    assert played[-1][1][0].seen_for == pytest.approx(played[-1][0])
    assert played[-1][1][0].emotion == "happy"


def test_at_a_low_frame_rate_two_sightings_are_enough() -> None:
    played = play(memory(confirm=0.1), lambda _: [happy(300)], 3.0, rate=2)
    assert [len(shown) for _, shown in played] == [0, 1, 1, 1, 1, 1]


def test_pictures_far_apart_still_show_their_faces() -> None:
    """A recording of a still screen may have one picture in many seconds."""
    played = play(memory(), lambda _: [happy(300)], 40, rate=0.1)
    assert [len(shown) for _, shown in played] == [0, 1, 1, 1]
    assert ids(played) == {1}


def test_one_find_alone_is_nobody() -> None:
    for rate in RATES:
        mind = memory()
        played = play(mind, lambda t: [happy(300)] if t == 0 else [], 2.0, rate)
        assert ids(played) == set()
        assert not mind.predict(2.0)


def test_a_still_picture_has_its_faces_at_once() -> None:
    shown = show(memory(confirm=0), [happy(300), Seen(around(600), peak(SAD, 0.3))], 0.0)
    assert [(face.id, face.emotion, face.doubt) for face in shown] == [
        (1, "happy", None),
        (2, None, "confidence"),
    ]
    np.testing.assert_allclose(shown[0].probabilities, peak(HAPPY), atol=1e-6)


def test_ids_count_up_in_order_of_appearance_and_never_return() -> None:
    mind = memory(confirm=0, forget=0.5)
    assert [face.id for face in show(mind, [happy(500), happy(100)], 0.0)] == [1, 2]
    assert [face.id for face in show(mind, [happy(900)], 5.0)] == [3]
    mind.reset()
    assert [face.id for face in show(mind, [happy(900)], 5.1)] == [4]


# Life and death


def test_a_face_unseen_too_long_is_forgotten() -> None:
    for rate in RATES:
        played = play(memory(forget=2.0), lambda t: [happy(300)] if t < 1 else [], 5.0, rate)
        gone = next(time for time, shown in played if time > 1 and not shown)
        assert gone == pytest.approx(3.0, abs=0.1)
        unseen = [face.unseen_for for time, shown in played if 1 <= time < gone for face in shown]
        assert unseen == sorted(unseen) and 0 < unseen[0] <= 1 / rate + 1e-6
        assert unseen[-1] <= 2.0 + 1e-6


def test_an_unseen_face_keeps_its_place_its_word_and_its_probabilities() -> None:
    played = play(memory(), lambda t: [happy(300 + 100 * t)] if t < 1 else [], 2.5)
    last = next(shown[0] for time, shown in reversed(played) if time < 1)
    for time, shown in played:
        if time >= 1:
            assert shown[0].face.box == last.face.box
            assert shown[0].emotion == "happy" and shown[0].doubt is None
            np.testing.assert_array_equal(shown[0].probabilities, last.probabilities)


@pytest.mark.parametrize("gap", [0.2, 0.7, 1.5, 1.9])
@pytest.mark.parametrize("shift", [-50, 0, 50])
def test_who_turns_away_and_comes_back_is_the_same(gap: float, shift: float) -> None:
    def scene(time: float) -> list[Seen]:
        if 1 <= time < 1 + gap:
            return []
        return [happy(300 if time < 1 else 300 + shift)]

    for rate in RATES:
        assert ids(play(memory(), scene, 4.0, rate)) == {1}


def test_who_comes_back_after_too_long_is_new() -> None:
    played = play(memory(), lambda t: [] if 1 <= t < 4 else [happy(300)], 6.0)
    assert ids(played) == {1, 2}
    assert played[-1][1][0].id == 2
    assert played[-1][1][0].seen_for < 2.0


def test_who_appears_elsewhere_is_new() -> None:
    played = play(memory(), lambda t: [happy(300 if t < 1 else 600)], 2.0)
    assert places(played[-1][1]) == {2: 600}


def test_a_newcomer_beside_a_known_face_is_new() -> None:
    def scene(time: float) -> list[Seen]:
        return [happy(300)] + ([happy(415)] if time >= 1 else [])

    for rate in RATES:
        assert places(play(memory(), scene, 3.0, rate)[-1][1]) == {1: 300, 2: 415}


def test_a_neighbour_does_not_inherit_from_one_who_leaves() -> None:
    for rate in RATES:
        played = play(memory(), lambda t: [happy(415)] + ([happy(300)] if t < 1 else []), 3.0, rate)
        assert places(played[-1][1]) == {2: 415}


def test_a_face_found_twice_is_one() -> None:
    played = play(memory(), lambda _: [happy(300), happy(310, 205, 95)], 2.0)
    assert ids(played) == {1}


# Movement


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("speed", [50, 300, 600])
def test_a_moving_face_stays_itself(rate: int, speed: float) -> None:
    """Up to six face widths a second, from the first picture on."""
    played = play(memory(), lambda t: [happy(300 + speed * t)], 2.0, rate)
    assert ids(played) == {1}


@pytest.mark.parametrize("rate", RATES)
def test_a_face_that_sways_and_nears_stays_itself(rate: int) -> None:
    def scene(time: float) -> list[Seen]:
        return [happy(300 + 80 * sin(4 * time), 200 + 30 * sin(7 * time), 60 + 40 * time)]

    assert ids(play(memory(), scene, 4.0, rate)) == {1}


def crossing(speed: float, noise: float, seed: int, behind: float = 100) -> Scene:
    """Two faces pass; the one behind is hidden while they overlap by a third."""
    chance = random.Random(seed)

    def scene(time: float) -> list[Seen]:
        offset = speed * (time - 1.5)
        front, back = around(400 + offset), around(400 - offset, 200, behind)
        found = [front] if overlap(front, back) > 0.33 else [front, back]
        shaken = [tuple(edge + chance.gauss(0, noise) for edge in box) for box in found]
        return [
            Seen((a, b, c, d), peak(HAPPY if box is front else SAD))
            for (a, b, c, d), box in zip(shaken, found, strict=True)
        ]

    return scene


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("speed", [60, 120, 250, 500])
@pytest.mark.parametrize("behind", [75, 100])
def test_faces_that_cross_keep_their_names_and_moods(
    rate: int, speed: float, behind: float
) -> None:
    start, end = 400 - 1.5 * speed, 400 + 1.5 * speed
    for seed in range(3):
        played = play(memory(), crossing(speed, 1.0, seed, behind), 3.0, rate)
        assert ids(played) == {1, 2}
        first = next(places(shown) for _, shown in played if len(shown) == 2)
        left = min(first, key=first.__getitem__)
        right = 3 - left
        last = {face.id: face for face in played[-1][1]}
        x = places(played[-1][1])
        assert x[left] == pytest.approx(end, abs=0.2 * speed + 10)
        assert x[right] == pytest.approx(start, abs=0.2 * speed + 10)
        assert (last[left].emotion, last[right].emotion) == ("happy", "sad")
        moods = {(face.id, face.emotion) for _, shown in played for face in shown}
        assert moods == {(left, "happy"), (right, "sad")}


@pytest.mark.parametrize("rate", RATES)
def test_twenty_faces_keep_their_names_though_many_are_missed(rate: int) -> None:
    chance = random.Random(4)

    def scene(time: float) -> list[Seen]:
        seats = [(100 + 130 * (n % 5), 100 + 170 * (n // 5), n) for n in range(20)]
        found = [happy(x + 10 * sin(3 * time + n) + chance.gauss(0, 1.5), y) for x, y, n in seats]
        chance.shuffle(found)
        return found if time < 0.5 else [one for one in found if chance.random() > 0.2]

    played = play(memory(), scene, 5.0, rate)
    assert ids(played) == set(range(1, 21))
    seats = places(played[round(0.4 * rate)][1])
    assert len(seats) == 20
    for _, shown in played:
        for who, x in places(shown).items():
            assert abs(x - seats[who]) < 40


def test_shown_boxes_tremble_less_than_found_ones_and_hardly_lag() -> None:
    chance = random.Random(1)
    for speed in (0, 100, 300):
        errors = []
        for time, shown in play(
            memory(), lambda t, v=speed: [happy(300 + v * t + chance.gauss(0, 3))], 6.0, 30
        ):
            if time > 1:
                box = shown[0].face.box
                errors.append((box[0] + box[2]) / 2 - 300 - speed * time)
        assert abs(np.mean(errors)) < 6
        assert np.std(errors) < (1.5 if speed == 0 else 3)


def test_landmarks_and_score_pass_through() -> None:
    mind = memory(confirm=0)
    marks = np.arange(10, dtype=np.float32).reshape(5, 2)
    face = Face((10, 10, 60, 80), 0.97, marks)
    shown = mind.update([face], peak(HAPPY)[None], [None], 0.0)
    assert shown[0].face.landmarks is marks and shown[0].face.score == 0.97


@pytest.mark.parametrize("rate", RATES)
def test_faces_are_expected_where_they_move_to(rate: int) -> None:
    mind = memory()
    play(mind, lambda t: [happy(300 + 200 * t)], 1.0, rate)
    ahead = 1.0 - 1 / rate + 0.1
    (box,) = mind.predict(ahead)
    assert (box[0] + box[2]) / 2 == pytest.approx(300 + 200 * ahead, abs=6)
    (far,) = mind.predict(ahead + 60)
    assert (far[0] + far[2]) / 2 < 300 + 200 * ahead + 100


def test_faces_to_be_confirmed_are_followed_too() -> None:
    mind = memory()
    assert mind.predict(0.0) == []
    assert show(mind, [happy(300)], 0.0) == []
    assert mind.predict(0.05) == [around(300)]


# Finds of low score


def test_a_low_score_continues_a_face_and_starts_none() -> None:
    def scene(time: float) -> list[Seen]:
        score = 0.99 if time < 1 else 0.7
        return [
            Seen(around(300), peak(HAPPY), score=score),
            Seen(around(600), peak(HAPPY), score=0.7),
        ]

    played = play(memory(sure_score=0.95), scene, 4.0)
    assert ids(played) == {1}
    assert played[-1][1][0].unseen_for == 0
    assert len(ids(play(memory(), scene, 4.0))) == 2


def test_a_low_score_must_lie_where_the_face_was() -> None:
    def scene(time: float) -> list[Seen]:
        return [happy(300)] if time < 1 else [Seen(around(380), peak(HAPPY), score=0.7)]

    played = play(memory(sure_score=0.95), scene, 1.2, 30)
    assert played[-1][1][0].unseen_for > 0


# Gaps and doubts


def doubted(doubt: Doubt, since: float, until: float, after: int = HAPPY) -> Scene:
    def scene(time: float) -> list[Seen]:
        reading = peak(HAPPY if time < since else after)
        return [Seen(around(300), reading, doubt if since <= time < until else None)]

    return scene


@pytest.mark.parametrize("smoothing", sorted(SMOOTHERS))
@pytest.mark.parametrize("doubt", ["small", "blurred", "turned"])
def test_an_unreadable_face_keeps_its_word_for_a_moment(smoothing: str, doubt: Doubt) -> None:
    for rate in RATES:
        played = play(memory(smoothing), doubted(doubt, 2.0, 4.0, after=SAD), 6.0, rate)
        said = [(time, shown[0].emotion, shown[0].doubt) for time, shown in played if shown]
        assert all(word == "happy" for time, word, _ in said if 1 < time < 2.55)
        assert all(one[1:] == (None, doubt) for one in said if 2.75 < one[0] < 4.15)
        assert all(one[1:] == ("sad", None) for one in said if one[0] > 4.6)
        # Back from doubt the outdated word must not flash up.
        assert all(word != "happy" for time, word, _ in said if time > 2.75)


def test_a_face_unreadable_from_the_start_says_why() -> None:
    (face,) = play(memory(), lambda _: [Seen(around(300), peak(SAD), "turned")], 1.0)[-1][1]
    assert (face.emotion, face.doubt) == (None, "turned")
    np.testing.assert_allclose(face.probabilities, np.full(K, 1 / K), rtol=1e-5)


def test_a_doubt_in_every_other_picture_does_not_blink() -> None:
    def scene(time: float) -> list[Seen]:
        odd = round(time * 15) % 2
        return [Seen(around(300), peak(HAPPY), "blurred" if odd and time > 1 else None)]

    played = play(memory(), scene, 5.0)
    assert {shown[0].emotion for _, shown in played if shown} == {"happy"}


def test_reasons_that_take_turns_count_together_and_do_not_blink() -> None:
    def scene(time: float) -> list[Seen]:
        reason: Doubt = "blurred" if round(time * 15) % 2 else "turned"
        return [Seen(around(300), peak(HAPPY), reason if time > 1 else None)]

    said = [(time, shown[0].doubt) for time, shown in play(memory(), scene, 5.0) if shown]
    assert {doubt for time, doubt in said if time > 1.8} in ({"blurred"}, {"turned"})


def test_too_even_probabilities_are_unsure_without_blinking() -> None:
    def scene(time: float) -> list[Seen]:
        top = 0.9 if time < 2 else 0.45 + 0.02 * sin(9 * time)
        return [Seen(around(300), peak(HAPPY, top))]

    for smoothing in SMOOTHERS:
        for rate in RATES:
            played = play(memory(smoothing, unsure_below=0.45), scene, 6.0, rate)
            said = [(shown[0].emotion, shown[0].doubt) for time, shown in played if time > 1]
            assert set(said) <= {("happy", None), (None, "confidence")}
            assert sum(a != b for a, b in pairwise(said)) <= 1


@pytest.mark.parametrize("smoothing", ["agreement", "steady"])
@pytest.mark.parametrize("half", [0.7, 1.0, 2.0])
def test_faint_expressions_that_take_turns_are_unsure_and_stay_so(
    smoothing: str, half: float
) -> None:
    def scene(time: float) -> list[Seen]:
        return [Seen(around(300), peak(HAPPY if time / half % 2 < 1 else SAD, 0.6))]

    for rate in RATES:
        played = play(memory(smoothing), scene, 30.0, rate)
        said = [shown[0].emotion for _, shown in played if shown]
        to_unsure = sum(before is not None and after is None for before, after in pairwise(said))
        assert to_unsure <= 3


def test_low_confidence_is_unsure_and_passes() -> None:
    def scene(time: float) -> list[Seen]:
        return [Seen(around(300), peak(HAPPY, 0.3 if 2 <= time < 5 else 0.9))]

    said = [
        (time, shown[0].emotion, shown[0].doubt)
        for time, shown in play(memory(), scene, 8.0)
        if shown
    ]
    assert all(one[1:] == ("happy", None) for one in said if 0.2 < one[0] < 2.3)
    assert all(one[1:] == (None, "confidence") for one in said if 3.5 < one[0] < 4.9)
    assert all(one[1:] == ("happy", None) for one in said if one[0] > 5.5)


def test_agreement_is_unsure_until_it_has_agreed() -> None:
    played = play(memory("agreement"), lambda _: [happy(300)], 1.0, 10)
    said = [(shown[0].emotion, shown[0].doubt) for _, shown in played if shown]
    assert said[0] == (None, "confidence") and said[-1] == ("happy", None)


@dataclass(frozen=True)
class Moment:
    """What may happen to a face in one picture: seen, doubted, unseen or nonsense."""

    dt: float
    index: int
    doubt: Doubt | None
    gap: str


moments = st.lists(
    st.builds(
        Moment,
        dt=st.sampled_from((0.0, 0.03, 0.1, 0.5)),
        index=st.integers(0, K - 1),
        doubt=st.sampled_from((None, None, None, "small", "blurred", "turned")),
        gap=st.sampled_from(("", "", "", "unseen", "nan", "negative", "zero", "infinite")),
    ),
    min_size=1,
    max_size=60,
)
NONSENSE = {"nan": nan, "negative": -1.0, "zero": 0.0, "infinite": float("inf")}


@quick
@given(st.sampled_from(sorted(SMOOTHERS)), moments)
def test_gaps_never_change_the_emotion(smoothing: str, story: list[Moment]) -> None:
    """Unseen, unreadable or nonsensical: the word stays or gives way to unsure."""
    mind, time = memory(smoothing, confirm=0, unsure_below=0), 0.0
    show(mind, [happy(300)], time)
    word: str | None = None
    before: TrackedFace | None = None
    for moment in story:
        time += moment.dt
        reading = np.full(K, NONSENSE[moment.gap]) if moment.gap in NONSENSE else peak(moment.index)
        seen = [] if moment.gap == "unseen" else [Seen(around(300), reading, moment.doubt)]
        after = next((face for face in show(mind, seen, time) if face.id == 1), None)
        if after is None:
            return
        gap = moment.gap != "" or moment.doubt is not None
        if gap and before is not None:
            assert after.emotion in (before.emotion, None)
            np.testing.assert_array_equal(after.probabilities, before.probabilities)
            if after.emotion is None and before.emotion is not None:
                assert after.doubt == moment.doubt is not None
            if not seen:
                assert (after.emotion, after.doubt) == (before.emotion, before.doubt)
        if gap and word is not None:
            assert after.emotion in (word, None)
        word = after.emotion or word
        before = after


# Whatever comes


coordinates = st.floats(-50, 700) | st.sampled_from((nan, float("inf"), -float("inf"), 1e30, -1e9))
odd_boxes = st.tuples(coordinates, coordinates, coordinates, coordinates)
good_boxes = st.builds(around, st.floats(0, 900), st.floats(0, 500), st.floats(10, 200))
readings = st.lists(
    st.floats(0, 1) | st.sampled_from((nan, -1.0, float("inf"))), min_size=K, max_size=K
).map(lambda values: np.array(values, np.float32)) | st.integers(0, K - 1).map(peak)
seens = st.builds(
    Seen,
    box=good_boxes | odd_boxes,
    reading=readings,
    doubt=st.sampled_from((None, "small", "blurred", "turned")),
    score=st.floats(0, 1),
)
times = st.sampled_from((0.0, 0.033, 0.1, 0.5, 3.0, -1.0, nan))
videos = st.lists(st.tuples(st.lists(seens, max_size=6), times), max_size=25)


@quick
@given(st.sampled_from(sorted(SMOOTHERS)), videos, st.sampled_from((0.0, 0.1)))
def test_whatever_comes_the_answer_makes_sense(
    smoothing: str, video: list[tuple[list[Seen], float]], confirm: float
) -> None:
    mind, time = memory(smoothing, confirm=confirm, sure_score=0.3), 0.0
    highest, alive = 0, set[int]()
    for seen, dt in video:
        shown = show(mind, seen, time + dt)
        time = time + dt if dt == dt else time
        now = [face.id for face in shown]
        assert now == sorted(set(now))
        fresh = set(now) - alive
        assert all(one > highest for one in fresh)
        highest, alive = max([highest, *now]), set(now)
        for face in shown:
            assert np.isfinite(face.face.box).all() and np.isfinite(face.probabilities).all()
            assert face.probabilities.sum() == pytest.approx(1, abs=1e-5)
            assert (face.emotion is None) == (face.doubt is not None)
            assert 0 <= face.unseen_for <= face.seen_for + 1e-9
            assert face.unseen_for <= 2.0 + 1e-6
        assert np.isfinite(np.array(mind.predict(time + 0.1))).all()


@quick
@given(
    st.lists(st.lists(st.builds(Seen, box=good_boxes, reading=readings), max_size=6), max_size=12),
    st.randoms(use_true_random=False),
)
def test_the_order_of_the_faces_does_not_matter(
    video: list[list[Seen]], chance: random.Random
) -> None:
    one, other = memory(confirm=0), memory(confirm=0)
    for index, seen in enumerate(video):
        shuffled = chance.sample(seen, len(seen))
        first, second = show(one, seen, index / 10), show(other, shuffled, index / 10)
        assert [(a.id, a.face.box, a.emotion, a.doubt) for a in first] == [
            (b.id, b.face.box, b.emotion, b.doubt) for b in second
        ]


def test_a_nonsense_find_beside_a_face_does_not_disturb_it() -> None:
    nonsense = Seen((nan, 0, 10, 10), np.full(K, nan, np.float32))
    tiny = Seen((50, 50, 50, 50), peak(SAD))
    played = play(memory(), lambda _: [nonsense, happy(300), tiny], 2.0)
    assert ids(played) == {1}
    assert played[-1][1][0].emotion == "happy"


def test_a_clock_set_back_does_not_end_a_face() -> None:
    mind = memory()
    play(mind, lambda _: [happy(300)], 2.0)
    for index in range(30):
        (face,) = show(mind, [happy(300)], index / 15)
        assert face.id == 1 and face.unseen_for == 0
    for index in range(30, 60):
        shown = show(mind, [], index / 15)
    assert shown[0].unseen_for == pytest.approx(2.0, abs=0.1)


def test_lists_that_do_not_belong_together_are_refused() -> None:
    with pytest.raises(ValueError, match="zip"):
        memory().update([Face(around(300), 0.9)], np.zeros((2, K), np.float32), [None, None], 0.0)


# Frame rate


# Well off the 2 s after which a face is forgotten: last sightings differ by a step.
durations = st.floats(1.2, 1.75) | st.floats(2.25, 2.9)
spans = st.lists(
    st.tuples(st.sampled_from(("happy", "sad", "neutral", "turned", "unseen")), durations),
    min_size=1,
    max_size=5,
)


def said_over(
    mind: FaceMemory, story: list[tuple[str, float]], rate: int
) -> list[tuple[float, list[tuple[int, str | None, str | None]]]]:
    """Return (time, captions) at each moment where these change."""
    ends = np.cumsum([duration for _, duration in story])

    def scene(time: float) -> list[Seen]:
        kind = story[min(int(np.searchsorted(ends, time + 1e-9, "right")), len(story) - 1)][0]
        if kind == "unseen":
            return []
        if kind == "turned":
            return [Seen(around(300), peak(SAD), "turned")]
        return [Seen(around(300), peak(EMOTIONS.index(kind)))]

    said = [
        (time, [(face.id, face.emotion, face.doubt) for face in shown])
        for time, shown in play(mind, scene, float(ends[-1]) + 1, rate)
    ]
    return [said[0]] + [after for before, after in pairwise(said) if before[1] != after[1]]


@settings(deadline=None, max_examples=50)
@given(st.sampled_from(sorted(SMOOTHERS)), spans)
def test_captions_agree_at_every_frame_rate_within_a_step(
    smoothing: str, story: list[tuple[str, float]]
) -> None:
    slow, middle, fast = (said_over(memory(smoothing), story, rate) for rate in RATES)
    for other in (middle, fast):
        assert [said for _, said in other] == [said for _, said in slow]
        for (one_time, _), (other_time, _) in zip(slow, other, strict=True):
            assert abs(one_time - other_time) <= 0.1 + 1e-6
