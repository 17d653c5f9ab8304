"""The best pairing, against all pairings; likeness of places."""

from __future__ import annotations

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.matching import assign, likeness, overlap
from subtitles.types import Box

BOX = (100.0, 100.0, 200.0, 230.0)

gains = st.sampled_from((-1.0, 0.0, 0.25, 0.5, 0.75, 1.0)) | st.floats(-0.5, 1)
tables = st.tuples(st.integers(1, 5), st.integers(1, 5)).flatmap(
    lambda shape: st.lists(
        st.lists(gains, min_size=shape[1], max_size=shape[1]),
        min_size=shape[0],
        max_size=shape[0],
    )
)


def shifted(box: Box, x: float, y: float = 0.0) -> Box:
    return box[0] + x, box[1] + y, box[2] + x, box[3] + y


def best_total(table: list[list[float]]) -> float:
    """Return the highest sum of gains, by trying every pairing."""
    if len(table) > len(table[0]):
        table = [list(column) for column in zip(*table, strict=True)]
    return max(
        sum(max(row[column], 0.0) for row, column in zip(table, order, strict=True))
        for order in permutations(range(len(table[0])), len(table))
    )


@settings(deadline=None, max_examples=300)
@given(tables)
def test_no_pairing_gains_more(table: list[list[float]]) -> None:
    pairs = assign(table)
    assert len({row for row, _ in pairs}) == len({column for _, column in pairs}) == len(pairs)
    assert all(table[row][column] > 0 for row, column in pairs)
    assert sum(table[row][column] for row, column in pairs) == pytest.approx(best_total(table))


def test_two_doubtful_pairs_do_not_break_up_a_good_one() -> None:
    """One leaves, another comes on the far side: the one in between is not shifted on."""
    assert assign([[0.1, 0.0], [0.9, 0.1]]) == [(1, 0)]


def test_nobody_and_nothing() -> None:
    assert assign([]) == []
    assert assign([[], []]) == []
    assert assign([[0.0, -1.0]]) == []


def test_a_crowd_is_paired() -> None:
    table = [[1 / (1 + abs(row - (column * 7) % 40)) for column in range(40)] for row in range(40)]
    assert all(row == (column * 7) % 40 for row, column in assign(table))


def test_overlap() -> None:
    assert overlap(BOX, BOX) == 1
    assert overlap(BOX, shifted(BOX, 50)) == pytest.approx(1 / 3)
    assert overlap(BOX, shifted(BOX, 100)) == overlap(BOX, shifted(BOX, 0, 400)) == 0


def test_likeness_falls_with_distance_and_with_size() -> None:
    here = [likeness(BOX, shifted(BOX, x), 0.1) for x in (0, 10, 40, 80, 105, 200)]
    assert here[0] == 1
    assert here == sorted(here, reverse=True)
    assert here[4] > 0 == here[5]
    larger = (75.0, 67.5, 225.0, 262.5)
    assert 0 < likeness(BOX, larger, 0.1) < here[1]
    assert likeness(BOX, (25.0, 2.5, 275.0, 327.5), 0.1) == 0


def test_a_face_unseen_for_longer_may_have_gone_further_but_never_to_the_next_seat() -> None:
    place = shifted(BOX, 80)
    assert likeness(BOX, place, 0.03) == 0 < likeness(BOX, place, 0.1)
    assert likeness(BOX, shifted(BOX, 120), 60.0) == 0
