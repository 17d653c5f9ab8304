"""Pictures of any size in one format: whole, undistorted, in the middle."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtitles.fitting import Fit

SIDES = st.integers(1, 5000)
SIZES = st.tuples(SIDES, SIDES)


@given(SIZES, SIZES)
def test_the_whole_picture_fits_and_touches_two_edges(
    source: tuple[int, int], into: tuple[int, int]
) -> None:
    fit = Fit.of(source, into)
    for side in (0, 1):
        assert fit.corner[side] >= 0
        assert fit.corner[side] + fit.size[side] <= into[side]
        assert fit.size[side] >= 1
        assert abs(into[side] - fit.size[side] - 2 * fit.corner[side]) <= 1
    assert fit.size[0] == into[0] or fit.size[1] == into[1]


@given(SIZES, SIZES, st.tuples(*[st.floats(0, 1)] * 2))
def test_boxes_go_where_their_pixels_go(
    source: tuple[int, int], into: tuple[int, int], at: tuple[float, float]
) -> None:
    fit = Fit.of(source, into)
    x, y = at[0] * source[0], at[1] * source[1]
    x0, y0, x1, y1 = fit.box((0.0, 0.0, x, y))
    assert (x0, y0) == fit.corner
    assert fit.corner[0] <= x1 <= fit.corner[0] + fit.size[0] + 1
    assert fit.corner[1] <= y1 <= fit.corner[1] + fit.size[1] + 1


@pytest.mark.parametrize("source", [(64, 48), (128, 48), (48, 128), (1, 1), (3840, 2160)])
def test_canvas_is_filled_whatever_was_on_it(source: tuple[int, int]) -> None:
    canvas = np.full((48, 64, 3), 7, np.uint8)
    fit = Fit.of(source, (64, 48))
    fit.into(canvas, np.full((source[1], source[0], 3), 200, np.uint8))
    assert set(np.unique(canvas)) <= {0, 200}
    assert (canvas == 200).sum() == 3 * fit.size[0] * fit.size[1]
    assert fit.trivial == (source == (64, 48))
