"""Less care while the machine is loaded: in the written order, and back with hysteresis."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from subtitles.live.easing import (
    CALM_BUSY,
    DOWN_AFTER,
    LASTED,
    LONGEST_LOOK,
    STEPS,
    UP_AFTER,
    UP_AFTER_MOST,
    Easing,
)

shares = st.floats(0, 1)
looks = st.lists(st.tuples(shares, shares, st.floats(0, 100)), max_size=120)

LOADED, CALM, BETWEEN = (0.2, 0.5), (0.0, 0.1), (0.02, 0.5)


def pass_time(easing: Easing, what: tuple[float, float], seconds: float) -> list[int]:
    return [easing.note(*what, 0.5) for _ in range(round(seconds / 0.5))]


def at(level: int) -> Easing:
    easing = Easing()
    while easing.level < level:
        easing.note(*LOADED, 1.0)
    return easing


def test_the_order_is_analysis_rate_then_scans_then_smallest_face() -> None:
    changed = [
        [
            name
            for name in ("rate", "scan_every", "smallest")
            if getattr(a, name) != getattr(b, name)
        ]
        for a, b in pairwise(STEPS)
    ]
    assert changed == [["rate"], ["scan_every"], ["smallest"]]
    assert STEPS[0].rate == STEPS[0].scan_every == STEPS[0].smallest == 1
    for one, following in pairwise(STEPS):
        assert following.rate <= one.rate
        assert following.scan_every >= one.scan_every and following.smallest >= one.smallest


@given(looks)
def test_one_step_at_a_time_and_never_beyond_the_last(
    told: list[tuple[float, float, float]],
) -> None:
    easing = Easing()
    levels = [0, *(easing.note(*look) for look in told)]
    assert all(0 <= level < len(STEPS) for level in levels)
    assert all(abs(a - b) <= 1 for a, b in pairwise(levels))
    assert easing.step is STEPS[levels[-1]]


@given(looks)
def test_down_only_after_lasting_load_up_only_after_lasting_calm(
    told: list[tuple[float, float, float]],
) -> None:
    easing = Easing()
    level, loaded, calm = 0, 0.0, 0.0
    for late, busy, seconds in told:
        span = min(seconds, LONGEST_LOOK)
        loaded = loaded + span if late > 0.05 or busy > 0.85 else 0.0
        calm = calm + span if late <= 0.01 and busy <= 0.35 else 0.0
        before, level = level, easing.note(late, busy, seconds)
        assert level <= before or loaded >= DOWN_AFTER - 1e-6
        assert level >= before or calm >= UP_AFTER - 1e-6
        if level != before:
            loaded = calm = 0.0


@given(st.integers(0, len(STEPS) - 1), st.integers(1, 400))
def test_between_load_and_calm_nothing_changes(level: int, count: int) -> None:
    easing = at(level)
    assert {easing.note(*BETWEEN, 1.0) for _ in range(count)} == {level}


def test_lasting_load_goes_all_the_way_down_and_lasting_calm_all_the_way_up() -> None:
    easing = Easing()
    down = pass_time(easing, LOADED, 5 * DOWN_AFTER)
    assert down == sorted(down) and down[-1] == len(STEPS) - 1
    up = pass_time(easing, CALM, 5 * UP_AFTER)
    assert up == sorted(up, reverse=True) and up[-1] == 0


def test_a_late_picture_or_a_full_core_is_load_alike() -> None:
    for what in ((0.1, 0.0), (0.0, 0.9)):
        assert pass_time(Easing(), what, DOWN_AFTER)[-1] == 1


def test_half_the_work_is_no_reason_to_go_back_to_the_whole() -> None:
    """What was just too much at the full rate is half of that now; that must not look calm."""
    easing = at(1)
    assert pass_time(easing, (0.0, 0.86 / 2), 1000.0)[-1] == 1
    assert 2 * CALM_BUSY < 0.85


def test_a_machine_that_was_stopped_was_not_loaded() -> None:
    easing = Easing()
    assert easing.note(0.99, 0.0, 3600.0) == 0
    assert pass_time(easing, CALM, 10.0)[-1] == 0


def test_going_to_and_fro_gets_rarer() -> None:
    easing = at(1)
    waits = []
    for _ in range(7):
        calm = 0.0
        while easing.level:
            easing.note(*CALM, 1.0)
            calm += 1.0
        waits.append(calm)
        while not easing.level:
            easing.note(*LOADED, 1.0)
    assert waits == sorted(waits)
    assert waits[0] == UP_AFTER and waits[1] == 2 * UP_AFTER and waits[-1] == UP_AFTER_MOST


def test_a_step_up_that_lasted_is_not_held_against_the_next() -> None:
    easing = at(1)
    for _ in range(3):
        pass_time(easing, CALM, UP_AFTER)
        assert easing.level == 0
        pass_time(easing, CALM, LASTED)
        pass_time(easing, LOADED, DOWN_AFTER)
        assert easing.level == 1
