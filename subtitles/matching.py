"""Which face of this picture is which known face: likeness of two places, and the best pairing."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot, inf, sqrt

from subtitles.types import Box

REACH = 0.5
"""Face sizes that a face may lie off its expected place, however short the time."""
REACH_GROWTH = 5.0
"""Face sizes per second by which `REACH` grows: a head jerked aside, a passer-by."""
REACH_MOST = 1.0
"""Face sizes at most: people side by side are further apart."""
SIZE_CHANGE = 2.0
"""A face may be this many times larger or smaller than expected."""


def overlap(a: Box, b: Box) -> float:
    """Return the intersection over union of two boxes, 0–1."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    both = (a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1])
    return shared / (both - shared)


def likeness(expected: Box, found: Box, age: float) -> float:
    """Return how well a found box fits where a face is expected: 0 (can't be it) to 1.

    The overlap alone is 0 for a face that moved further than its own width between two pictures,
    so the distance of the centres counts as much. `age`: seconds since the face was last found;
    the longer, the further it may have gone.
    """
    expected_size = sqrt((expected[2] - expected[0]) * (expected[3] - expected[1]))
    found_size = sqrt((found[2] - found[0]) * (found[3] - found[1]))
    alike = min(expected_size, found_size) / max(expected_size, found_size)
    if alike * SIZE_CHANGE < 1:
        return 0.0
    distance = hypot(
        expected[0] + expected[2] - found[0] - found[2],
        expected[1] + expected[3] - found[1] - found[3],
    ) / (expected_size + found_size)
    reach = min(REACH + REACH_GROWTH * age, REACH_MOST)
    if distance >= reach:
        return 0.0
    return alike * (overlap(expected, found) + 1 - distance / reach) / 2


def assign(gains: Sequence[Sequence[float]]) -> list[tuple[int, int]]:
    """Return the pairs (row, column) whose gains sum highest; no row or column is used twice.

    A pair is only made where its gain is above 0, so two doubtful pairs never break up a good one.
    Shortest augmenting paths (Kuhn 1955; Jonker & Volgenant 1987). SciPy has the same in C, for
    0.2 s of start-up, 50 MB of memory and 140 MB of disk; twenty faces take about a millisecond.
    """
    if not gains or not gains[0]:
        return []
    if len(gains) > len(gains[0]):
        return sorted((row, column) for column, row in assign(list(zip(*gains, strict=True))))
    costs = [[-max(gain, 0.0) for gain in row] for row in gains]
    columns = range(len(costs[0]))
    row_prices = [0.0] * len(costs)
    column_prices = [0.0] * len(columns)
    owners: list[int | None] = [None] * len(columns)
    for start in range(len(costs)):
        # Dijkstra from `start` over the columns, by reduced costs, to the nearest free one.
        lengths = [inf] * len(columns)
        previous: list[int | None] = [None] * len(columns)
        closed: list[int] = []
        column, row, length = None, start, 0.0
        while True:
            for other in columns:
                if other not in closed:
                    way = length + costs[row][other] - row_prices[row] - column_prices[other]
                    if way < lengths[other]:
                        lengths[other], previous[other] = way, column
            column = min(
                (other for other in columns if other not in closed), key=lengths.__getitem__
            )
            length = lengths[column]
            owner = owners[column]
            if owner is None:
                break
            closed.append(column)
            row = owner
        row_prices[start] += length
        for other in closed:
            owner = owners[other]
            assert owner is not None  # closed columns are those with one
            row_prices[owner] += length - lengths[other]
            column_prices[other] -= length - lengths[other]
        while column is not None:
            before = previous[column]
            owners[column] = start if before is None else owners[before]
            column = before
    return sorted(
        (row, column)
        for column, row in enumerate(owners)
        if row is not None and gains[row][column] > 0
    )
