"""The contract of smoothers over every policy, and what each policy promises besides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError
from subtitles.pipeline import Smoother
from subtitles.smoothing import SMOOTHERS, Agreement, Steady, Unsmoothed, make
from subtitles.types import FloatArray

K = len(EMOTIONS)
RATES = (10, 15, 30)
EVEN = np.full(K, 1 / K)

quick = settings(deadline=None, max_examples=60)
names = st.sampled_from(sorted(SMOOTHERS))
steps = st.floats(0, 3)
probabilities = st.lists(st.floats(0, 1), min_size=K, max_size=K).map(
    lambda values: np.array((np.array(values) + 1e-6) / (np.sum(values) + K * 1e-6), np.float32)
)
peaks = st.tuples(st.integers(0, K - 1), st.floats(0.5, 1))
"""An emotion and its probability; the rest is shared evenly."""


def peak(index: int, top: float = 0.9) -> FloatArray:
    values = np.full(K, (1 - top) / (K - 1), np.float32)
    values[index] = top
    return values


def shown_over(
    smoother: Smoother, path: Callable[[float], FloatArray | None], rate: int, duration: float
) -> list[tuple[float, int | None]]:
    """Return (time, shown) for each frame of a path through probabilities."""
    times = np.arange(round(duration * rate)) / rate
    return [(t, smoother.update(path(t), 1 / rate if t else 0.0)[1]) for t in times]


def changes(timeline: list[tuple[float, int | None]]) -> list[tuple[float, int | None]]:
    return [timeline[0]] + [b for a, b in pairwise(timeline) if a[1] != b[1]]


def stairs(
    segments: Sequence[tuple[float, FloatArray | None]],
) -> Callable[[float], FloatArray | None]:
    """Return a path that keeps each value for its duration, and the last for ever."""
    ends = np.cumsum([duration for duration, _ in segments])

    def path(time: float) -> FloatArray | None:
        return segments[min(int(np.searchsorted(ends, time + 1e-9, "right")), len(ends) - 1)][1]

    return path


# Every policy


@quick
@given(names, st.lists(st.tuples(st.none() | probabilities, steps)))
def test_probabilities_are_always_probabilities(
    name: str, readings: list[tuple[FloatArray | None, float]]
) -> None:
    smoother = make(name)()
    for reading, dt in readings:
        smoothed, shown = smoother.update(reading, dt)
        assert smoothed.shape == (K,) and smoothed.dtype == np.float32
        assert np.isfinite(smoothed).all() and (smoothed >= 0).all()
        assert smoothed.sum() == pytest.approx(1, abs=1e-5)
        assert shown is None or 0 <= shown < K


@quick
@given(names, st.lists(st.tuples(st.none() | probabilities, steps), min_size=1))
def test_a_gap_changes_nothing(name: str, readings: list[tuple[FloatArray | None, float]]) -> None:
    smoother = make(name)()
    before: tuple[FloatArray, int | None] = (EVEN.astype(np.float32), None)
    for reading, dt in readings:
        after = smoother.update(reading, dt)
        if reading is None:
            assert after[1] == before[1]
            np.testing.assert_array_equal(after[0], before[0])
        before = after


@quick
@given(names, probabilities, st.lists(steps, min_size=1, max_size=5))
def test_what_is_returned_stays_what_it_was(
    name: str, reading: FloatArray, times: list[float]
) -> None:
    smoother = make(name)()
    given_before = reading.copy()
    first, _ = smoother.update(reading, 0.0)
    kept = first.copy()
    for dt in times:
        smoother.update(peak(2), dt)
    np.testing.assert_array_equal(first, kept)
    np.testing.assert_array_equal(reading, given_before)


@quick
@given(names, st.integers(0, K - 1), st.integers(0, K - 1))
def test_a_lasting_emotion_is_shown(name: str, first: int, then: int) -> None:
    for rate in RATES:
        timeline = shown_over(
            make(name)(), stairs([(2.0, peak(first)), (2.0, peak(then))]), rate, 4.0
        )
        assert dict(timeline)[timeline[2 * rate - 1][0]] == first
        assert timeline[-1][1] == then


@settings(deadline=None, max_examples=80)
@given(names, st.lists(st.tuples(st.floats(1.2, 3), st.integers(0, K - 1)), min_size=1, max_size=5))
def test_the_frame_rate_makes_no_difference(name: str, spans: list[tuple[float, int]]) -> None:
    path = stairs([(duration, peak(index)) for duration, index in spans])
    duration = sum(duration for duration, _ in spans) + 2
    slow, middle, fast = (changes(shown_over(make(name)(), path, rate, duration)) for rate in RATES)
    for other in (middle, fast):
        assert [shown for _, shown in other] == [shown for _, shown in slow]
        for (one_time, _), (other_time, _) in zip(slow, other, strict=True):
            assert abs(one_time - other_time) <= 0.1 + 1e-6


@quick
@given(st.lists(probabilities, min_size=3, max_size=8))
def test_averages_of_a_smooth_path_agree_at_every_frame_rate(knots: list[FloatArray]) -> None:
    def path(time: float) -> FloatArray:
        place = min(time / 0.5, len(knots) - 1.001)
        share = place - int(place)
        return np.asarray(
            (1 - share) * knots[int(place)] + share * knots[int(place) + 1], np.float32
        )

    ends = []
    for rate in RATES:
        smoother = Steady()
        for index in range(round((len(knots) - 1) * 0.5 * rate) + 1):
            smoothed, _ = smoother.update(path(index / rate), 1 / rate if index else 0.0)
        ends.append(smoothed)
    # A path changes by 2 a second at most, and a reading is half a step old on average.
    assert max(abs(ends[0] - ends[1]).max(), abs(ends[0] - ends[2]).max()) < 0.1


@pytest.mark.parametrize("name", sorted(SMOOTHERS))
def test_nothing_is_shown_before_the_first_reading(name: str) -> None:
    smoothed, shown = make(name)().update(None, 0.5)
    assert shown is None
    np.testing.assert_allclose(smoothed, EVEN, rtol=1e-6)


@pytest.mark.parametrize("name", sorted(SMOOTHERS))
def test_smoothers_share_nothing(name: str) -> None:
    new = make(name)
    one, other = new(), new()
    for _ in range(10):
        one.update(peak(3), 0.1)
    assert other.update(None, 0.1)[1] is None


def test_making_one_from_settings() -> None:
    assert set(SMOOTHERS) == {"none", "agreement", "steady"}
    slow, fast = make("steady", tau=2.0)(), make("steady", tau=0.2)()
    for smoother in (slow, fast):
        for _ in range(10):
            smoother.update(peak(0), 0.1)
    assert slow.update(peak(1), 0.1)[0][1] < fast.update(peak(1), 0.1)[0][1]
    pair = make("agreement", readings=2)()
    assert [pair.update(peak(4), 0.1)[1] for _ in range(2)] == [None, 4]


@pytest.mark.parametrize(
    ("name", "tau", "readings"),
    [("magic", 0.5, 4), ("steady", 0.0, 4), ("steady", float("nan"), 4), ("agreement", 0.5, 0)],
)
def test_impossible_settings_are_refused(name: str, tau: float, readings: int) -> None:
    with pytest.raises(SettingsError) as caught:
        make(name, tau=tau, readings=readings)
    assert caught.value.hint
    if name == "magic":
        assert all(known in caught.value.hint for known in SMOOTHERS)


# none


@quick
@given(st.lists(probabilities, min_size=1))
def test_none_shows_each_reading(readings: list[FloatArray]) -> None:
    smoother = Unsmoothed()
    for reading in readings:
        smoothed, shown = smoother.update(reading, 0.1)
        np.testing.assert_array_equal(smoothed, reading)
        assert shown == int(reading.argmax())


# agreement


@quick
@given(
    st.lists(st.tuples(st.none() | st.integers(0, 2), st.floats(0.1, 0.5)), max_size=60),
    st.integers(1, 5),
)
def test_agreement_follows_the_papers_rule(
    readings: list[tuple[int | None, float]], needed: int
) -> None:
    """With a step or more from one reading to the next each of them counts."""
    smoother = Agreement(readings=needed, step=0.1)
    read: list[int] = []
    expected: int | None = None
    for index, dt in readings:
        _, shown = smoother.update(None if index is None else peak(index), dt)
        if index is not None:
            read.append(index)
        if len(read) >= needed and len(set(read[-needed:])) == 1:
            expected = read[-1]
        assert shown == expected


@quick
@given(st.lists(st.none() | st.integers(0, 2), max_size=120), st.sampled_from(RATES))
def test_agreement_never_shows_what_lacked_readings_in_a_row(
    readings: list[int | None], rate: int
) -> None:
    smoother = Agreement(readings=4)
    taken: list[int] = []
    shown: int | None = None
    for index in readings:
        before = shown
        _, shown = smoother.update(None if index is None else peak(index), 1 / rate)
        if index is not None:
            taken.append(index)
        if shown != before:
            assert taken.count(shown) >= 4 and taken[-1] == shown


def test_agreement_counts_no_faster_at_a_high_frame_rate() -> None:
    when = {}
    for rate in (10, 15, 30, 60, 240):
        timeline = shown_over(Agreement(), lambda _: peak(1), rate, 1.0)
        when[rate] = next(time for time, shown in timeline if shown == 1)
    assert when[10] == pytest.approx(0.3)
    assert all(0.3 - 1e-6 <= time <= 0.4 + 1e-6 for time in when.values())


def test_agreement_counts_ten_readings_a_second_at_fifteen_frames() -> None:
    """Every other frame would be 7.5 a second."""
    timeline = shown_over(Agreement(readings=16), lambda _: peak(1), 15, 3.0)
    assert next(time for time, shown in timeline if shown == 1) == pytest.approx(1.5, abs=0.07)


def test_agreement_keeps_its_word_while_readings_differ() -> None:
    smoother = Agreement()
    for _ in range(4):
        smoother.update(peak(3), 0.1)
    for index in (5, 5, 5, 4, 5, 5, 5, 4):
        assert smoother.update(peak(index), 0.1)[1] == 3


# steady


@quick
@given(probabilities, probabilities, st.floats(0.01, 2), st.floats(0.01, 2))
def test_an_average_over_a_time_is_that_over_its_halves(
    start: FloatArray, then: FloatArray, dt: float, tau: float
) -> None:
    then = start + np.float32(0.15) * (then - start)  # a clear change is forgotten faster
    whole, halves = Steady(tau=tau), Steady(tau=tau)
    for smoother in (whole, halves):
        smoother.update(start, 0.0)
    once, _ = whole.update(then, dt)
    halves.update(then, dt / 2)
    twice, _ = halves.update(then, dt / 2)
    np.testing.assert_allclose(once, twice, atol=1e-6)


@quick
@given(st.integers(0, K - 1), st.lists(probabilities, min_size=1, max_size=5), st.floats(0.1, 1))
def test_a_settled_average_forgets_by_the_formula(
    index: int, readings: list[FloatArray], dt: float
) -> None:
    smoother = Steady(tau=0.5)
    smoother.update(peak(index), 0.0)
    expected, _ = smoother.update(peak(index), 60.0)
    alpha = 1 - np.exp(-dt / 0.5)
    for other in readings:
        # No clear change, which would be followed faster.
        reading = np.asarray(expected + 0.15 * (other - expected), np.float32)
        expected = expected + alpha * (reading - expected)
        smoothed, _ = smoother.update(reading, dt)
        np.testing.assert_allclose(smoothed, expected, atol=1e-5)


@quick
@given(
    st.lists(st.tuples(st.none() | peaks, st.sampled_from((0.03, 0.1, 0.2))), max_size=80),
    st.floats(0.05, 0.2),
    st.floats(0.1, 0.5),
)
def test_a_word_gives_way_only_to_a_clear_and_lasting_lead(
    readings: list[tuple[tuple[int, float] | None, float]], margin: float, hold: float
) -> None:
    smoother = Steady(margin=margin, hold=hold)
    history: list[tuple[float, FloatArray, int | None]] = []
    shown: int | None = None
    for reading, dt in readings:
        before = shown
        smoothed, shown = smoother.update(None if reading is None else peak(*reading), dt)
        history.append((dt if reading is not None else 0.0, smoothed, before))
        if before is None or shown is None or shown == before:
            continue
        led = 0.0
        for span, average, then_shown in reversed(history):
            if then_shown != before or average[shown] - average[before] < margin - 1e-5:
                break
            led += span
        assert led >= hold - 1e-5
        assert smoothed[shown] == smoothed.max()


@pytest.mark.parametrize("top", [0.7, 1.0])
@pytest.mark.parametrize("rate", RATES)
def test_another_expression_is_followed_soon(rate: int, top: float) -> None:
    path = stairs([(2.0, peak(3, 1.0)), (2.0, peak(4, top))])
    timeline = shown_over(Steady(), path, rate, 4.0)
    # Plus one reading, the average's plain formula would take 0.8 s.
    assert changes(timeline)[1][0] - 2.0 <= 0.55


def test_the_average_hurries_after_a_clear_change_only() -> None:
    far, near = Steady(), Steady()
    for smoother in (far, near):
        smoother.update(peak(3), 0.0)
        smoother.update(peak(3), 60.0)
    for _ in range(6):
        changed, _ = far.update(peak(4), 0.05)
        mixed, _ = near.update(np.asarray(0.75 * peak(3) + 0.25 * peak(4), np.float32), 0.05)
    whole = peak(4) - peak(3)
    plain = 1 - np.exp(-0.3 / 0.5)
    assert (changed - peak(3))[4] / whole[4] > 1.4 * plain
    assert (mixed - peak(3))[4] / (0.25 * whole[4]) == pytest.approx(plain, abs=1e-4)


def test_a_short_flash_does_not_show() -> None:
    path = stairs([(2.0, peak(4)), (0.2, peak(0)), (2.0, peak(4))])
    for rate in RATES:
        assert {shown for _, shown in shown_over(Steady(), path, rate, 4.0)} == {4}


@pytest.mark.parametrize("hold", [0.2, 0.25, 0.3, 0.5])
@pytest.mark.parametrize("top", [0.5, 0.8, 1.0])
def test_any_hold_lasts_alike_at_every_frame_rate(hold: float, top: float) -> None:
    for offset in range(30):
        path = stairs([(2.001 + offset / 90, peak(4)), (2.0, peak(0, top))])
        when = [changes(shown_over(Steady(hold=hold), path, rate, 4.0))[-1][0] for rate in RATES]
        assert max(when) - min(when) <= 0.1 + 1e-6


def test_one_reading_alone_does_not_change_the_word_however_long_it_stands_for() -> None:
    smoother = Steady()
    for _ in range(5):
        smoother.update(peak(3), 2.0)
    assert smoother.update(peak(0), 2.0)[1] == 3
    assert smoother.update(peak(0), 2.0)[1] == 0


def test_two_rivals_that_take_turns_do_not_keep_an_outdated_word() -> None:
    smoother = Steady()
    for _ in range(20):
        smoother.update(peak(3), 0.1)
    rivals = np.array([[0.4, 0.5, 0, 0.1, 0, 0, 0], [0.5, 0.4, 0, 0.1, 0, 0, 0]], np.float32)
    shown = [smoother.update(rivals[turn % 2], 0.1)[1] for turn in range(20)]
    assert shown[-1] in (0, 1)
    assert len(set(shown[-10:])) == 1


def test_noise_flickers_less() -> None:
    random = np.random.default_rng(0)
    smoother, plain = Steady(), Unsmoothed()
    mean = np.array([0.05, 0.02, 0.03, 0.4, 0.35, 0.1, 0.05])
    readings = random.dirichlet(12 * mean, 1800).astype(np.float32)
    flips = [
        sum(a != b for a, b in pairwise([each.update(reading, 1 / 30)[1] for reading in readings]))
        for each in (smoother, plain)
    ]
    assert flips[0] * 20 < flips[1]


def alternating(
    half: float, top: float = 0.9, spread: float | None = None, seed: int = 0
) -> Callable[[float], FloatArray]:
    """Return two expressions that take turns every `half` s, with noise where there is a spread."""
    chance = np.random.default_rng(seed)

    def path(time: float) -> FloatArray:
        reading = peak(3 if (time + 0.01) / half % 2 < 1 else 4, top)
        if spread is None:
            return reading
        return chance.dirichlet(reading / spread + 0.02).astype(np.float32)

    return path


@pytest.mark.parametrize("tau", [0.5, 1.5])
@pytest.mark.parametrize("rate", [5, 15, 30])
@pytest.mark.parametrize("hertz", [2, 3, 5, 10])
def test_a_face_that_goes_back_and_forth_soon_has_one_caption_and_keeps_it(
    tau: float, rate: int, hertz: int
) -> None:
    for top in (0.6, 0.8, 1.0):
        timeline = shown_over(Steady(tau=tau), alternating(1 / hertz, top), rate, 30.0)
        assert len(changes(timeline)) <= 4
        assert len({shown for time, shown in timeline if time > 5}) == 1


@quick
@given(
    st.floats(0.05, 4),
    st.floats(0.4, 1),
    st.none() | st.floats(0.02, 0.3),
    st.sampled_from((5, 15, 30)),
    st.sampled_from((0.5, 1.5)),
    st.integers(0, 99),
)
def test_there_is_a_limit_to_changes_however_readings_alternate(
    half: float, top: float, spread: float | None, rate: int, tau: float, seed: int
) -> None:
    timeline = shown_over(Steady(tau=tau), alternating(half, top, spread, seed), rate, 20.0)
    # At most: a word, another one, none for three time constants, and so on.
    assert len(changes(timeline)) - 1 <= 3 * (20.0 / (3 * tau) + 1)


def test_a_word_comes_back_once_the_face_has_made_up_its_mind() -> None:
    back_and_forth = alternating(0.5)
    for rate in RATES:
        timeline = shown_over(
            Steady(), lambda time: back_and_forth(time) if time < 6 else peak(5), rate, 9.0
        )
        assert dict(timeline)[5.0] is None
        assert {shown for time, shown in timeline if time > 8.3} == {5}


def test_a_first_impression_is_put_right_at_once() -> None:
    for rate in RATES:
        timeline = shown_over(Steady(), stairs([(0.2, peak(0)), (2.0, peak(4))]), rate, 2.0)
        assert [shown for _, shown in changes(timeline)] == [0, 4]


def test_after_a_long_gap_new_readings_count_alike() -> None:
    """The first one after the gap may not stand for the whole of it."""
    smoother = Steady(tau=0.5)
    for _ in range(60):
        smoother.update(peak(3), 1 / 30)
    for _ in range(90):
        smoother.update(None, 1 / 30)
    smoother.update(peak(0), 1 / 30)
    for _ in range(3):
        smoothed, _ = smoother.update(peak(5), 1 / 30)
    assert smoothed[3] < 0.1
    assert smoothed[5] > 2 * smoothed[0]


def test_a_short_gap_is_bridged() -> None:
    smoother = Steady()
    for _ in range(60):
        before, _ = smoother.update(peak(3), 1 / 30)
    for _ in range(6):
        smoother.update(None, 1 / 30)
    after, shown = smoother.update(peak(0), 1 / 30)
    assert shown == 3
    assert before[3] - after[3] < 0.15


def test_a_second_reading_of_the_same_moment_is_left_out() -> None:
    smoother = Steady()
    first, _ = smoother.update(peak(3), 0.0)
    second, _ = smoother.update(peak(0), 0.0)
    np.testing.assert_array_equal(first, second)


def test_a_gap_of_hours_does_no_harm() -> None:
    smoother = Steady(tau=0.1)
    smoother.update(peak(3), 0.0)
    smoother.update(None, 1e5)
    smoothed, _ = smoother.update(peak(0), 1 / 30)
    assert smoothed[0] == pytest.approx(0.9, abs=1e-5)
