"""Expected places and steadied boxes; alike at every frame rate and resolution."""

from __future__ import annotations

from math import inf, nan

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.motion import Motion, SteadyBox, usable
from subtitles.types import Box


def at(x: float, y: float = 0.0, scale: float = 1.0) -> Box:
    return scale * x, scale * y, scale * (x + 100), scale * (y + 130)


@pytest.mark.parametrize("rate", [5, 10, 15, 30, 60])
def test_a_steady_walk_is_expected_to_go_on(rate: int) -> None:
    motion = Motion(at(0))
    for index in range(1, 2 * rate):
        motion.see(at(200 * index / rate, -50 * index / rate), 1 / rate)
    here = motion.box
    ahead = motion.expect(0.1)
    assert ahead[0] - here[0] == pytest.approx(20, abs=4)
    assert ahead[1] - here[1] == pytest.approx(-5, abs=1)
    assert ahead[2] - ahead[0] == pytest.approx(100)


def test_who_is_unseen_for_long_is_expected_to_have_stopped() -> None:
    motion = Motion(at(0))
    for index in range(1, 30):
        motion.see(at(10 * index), 1 / 30)
    way = [motion.expect(age)[0] - motion.box[0] for age in (0.1, 0.5, 2, 60, inf)]
    assert way == sorted(way)
    assert way[-1] < 0.6 * 300


def test_two_finds_in_one_moment_do_no_harm() -> None:
    motion, steady = Motion(at(0)), SteadyBox(at(0))
    motion.see(at(5), 0.0)
    steady.see(at(5), 0.0)
    assert motion.expect(0.1) == at(5)
    assert steady.box == at(0)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.floats(-300, 300), min_size=1, max_size=30), st.sampled_from((0.02, 0.1, 1.0)))
def test_resolution_makes_no_difference(xs: list[float], dt: float) -> None:
    small, large = SteadyBox(at(xs[0])), SteadyBox(at(xs[0], scale=3))
    for x in xs[1:]:
        small.see(at(x), dt)
        large.see(at(x, scale=3), dt)
    assert large.box == pytest.approx([3 * edge for edge in small.box], abs=1e-6)


@settings(deadline=None, max_examples=50)
@given(st.lists(st.floats(-300, 300), min_size=1, max_size=30), st.sampled_from((0.02, 0.1, 1.0)))
def test_a_steadied_box_stays_among_the_found_ones(xs: list[float], dt: float) -> None:
    steady = SteadyBox(at(xs[0]))
    for x in xs[1:]:
        steady.see(at(x), dt)
        assert min(xs) - 1e-6 <= steady.box[0] <= max(xs) + 1e-6
        assert steady.box[2] - steady.box[0] == pytest.approx(100)


@pytest.mark.parametrize("rate", [10, 30])
def test_a_jump_is_followed_within_a_tenth_of_a_second(rate: int) -> None:
    steady = SteadyBox(at(0))
    for _ in range(rate):
        steady.see(at(0), 1 / rate)
    for _ in range(rate // 10):
        steady.see(at(100), 1 / rate)
    assert steady.box[0] > 90


def test_boxes_that_can_not_be() -> None:
    assert usable(at(0)) and usable((-50.0, -50.0, 20.0, 20.0))
    for box in (
        (nan, 0.0, 1.0, 1.0),
        (0.0, 0.0, inf, 1.0),
        (0.0, 0.0, 1e9, 1.0),
        (5.0, 0.0, 5.0, 9.0),
        (0.0, 9.0, 5.0, 0.0),
    ):
        assert not usable(box)
