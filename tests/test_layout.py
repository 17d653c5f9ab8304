"""Where captions go: inside, apart, off faces, and not moving without need."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.layout import Spacing, coverage, layout, overlap
from subtitles.types import Box

SPACING = Spacing(margin=8, gap=16, apart=10, leash=12)
PICTURE = (1280, 720)

numbers = st.floats(-2000, 2000)
boxes = st.tuples(numbers, numbers, numbers, numbers)
plates = st.tuples(st.integers(1, 500), st.integers(1, 300))


def face(x: float, y: float, size: float = 150) -> Box:
    return x - 0.4 * size, y - 0.5 * size, x + 0.4 * size, y + 0.5 * size


@settings(deadline=None)
@given(
    st.tuples(st.integers(1, 1500), st.integers(1, 900)),
    st.lists(st.tuples(boxes, plates), max_size=7),
)
def test_inside_and_apart_whatever_comes(picture, captions):
    anchors, sizes = [c[0] for c in captions], [c[1] for c in captions]
    found = layout(picture, anchors, sizes, SPACING)
    assert len(found) == len(captions)
    for place, (width, height) in zip(found, sizes, strict=True):
        if place is None:
            continue
        x0, y0, x1, y1 = place.rect
        assert (x1 - x0, y1 - y0) == (width, height)
        assert min(x0, y0) >= 0
        assert x1 <= picture[0] and y1 <= picture[1]
    rects = [place.rect for place in found if place]
    assert not any(overlap(a, b) for a, b in combinations(rects, 2))


@settings(deadline=None)
@given(st.lists(st.tuples(boxes, plates), max_size=5))
def test_unchanged_faces_keep_their_places(captions):
    anchors, sizes = [c[0] for c in captions], [c[1] for c in captions]
    first = layout(PICTURE, anchors, sizes, SPACING)
    again = layout(PICTURE, anchors, sizes, SPACING, first)
    assert [place and place.rect for place in again] == [place and place.rect for place in first]


def test_a_caption_goes_above_its_face():
    (place,) = layout(PICTURE, [face(640, 360)], [(300, 50)], SPACING)
    assert place is not None
    assert place.rect[3] < 360 - 75
    assert (place.rect[0] + place.rect[2]) / 2 == pytest.approx(640, abs=1)


@pytest.mark.parametrize(
    ("centre", "side"),
    [((640, 80), "below"), ((640, 40), "below"), ((640, 700), "above")],
)
def test_a_caption_finds_room_on_another_side(centre: tuple[float, float], side: str):
    anchor = face(*centre)
    (place,) = layout(PICTURE, [anchor], [(300, 50)], SPACING)
    assert place is not None
    assert (place.rect[1] >= anchor[3]) if side == "below" else (place.rect[3] <= anchor[1])


def test_a_high_caption_goes_beside_a_high_face():
    anchor = face(640, 360, 600)
    (place,) = layout(PICTURE, [anchor], [(300, 350)], SPACING)
    assert place is not None
    assert coverage([place.rect], [anchor]) == 0


def test_captions_stay_off_all_faces_of_a_row():
    anchors = [face(x, 380) for x in (200, 420, 640, 860, 1080)]
    found = layout(PICTURE, anchors, [(330, 50)] * 5, SPACING)
    rects = [place.rect for place in found if place]
    assert len(rects) == 5
    assert coverage(rects, anchors) == 0


def test_taken_places_are_left_alone():
    bar = (0, 200, 1280, 300)
    (place,) = layout(PICTURE, [face(640, 400)], [(300, 50)], SPACING, taken=[bar])
    assert place is not None
    assert not overlap(place.rect, bar)


def test_no_room_means_no_place():
    assert layout((100, 100), [face(50, 50)], [(101, 20)], SPACING) == [None]
    assert layout((100, 100), [face(50, 50)], [(90, 20)], SPACING, taken=[(0, 0, 100, 95)]) == [
        None
    ]


def test_trembling_faces_do_not_move_captions():
    place = layout(PICTURE, [face(640, 360)], [(300, 50)], SPACING)
    rects = set()
    for dx, dy in ((3, -4), (-5, 2), (4, 5), (-3, -5), (0, 0)):
        place = layout(PICTURE, [face(640 + dx, 360 + dy)], [(300, 50)], SPACING, place)
        assert place[0] is not None
        rects.add(place[0].rect)
    assert len(rects) == 1


def test_captions_follow_moving_faces_in_small_steps():
    (place,) = layout(PICTURE, [face(300, 360)], [(300, 50)], SPACING)
    for step in range(1, 100):
        assert place is not None
        before = place.rect
        (place,) = layout(PICTURE, [face(300 + 5 * step, 360)], [(300, 50)], SPACING, [place])
        assert place is not None
        assert 0 <= place.rect[0] - before[0] <= 6
        assert place.rect[1] == before[1]
    assert abs((place.rect[0] + place.rect[2]) / 2 - 795) <= SPACING.leash + 1


def test_captions_do_not_hop_from_side_to_side():
    """A face that trembles where above and below are equally good."""
    place = layout(PICTURE, [face(640, 120)], [(300, 50)], SPACING)
    sides = set()
    for dy in (0, -8, 6, -10, 9, -6, 4, -9, 10):
        place = layout(PICTURE, [face(640, 120 + dy)], [(300, 50)], SPACING, place)
        assert place[0] is not None
        sides.add(place[0].rect[1] > 120)
    assert len(sides) == 1
