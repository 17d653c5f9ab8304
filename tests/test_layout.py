"""Where captions go: inside, apart, off faces, and not moving without need."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.errors import SettingsError
from subtitles.layout import Place, Spacing, coverage, layout, overlap
from subtitles.spots import POSITIONS, Position, position_of
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
    st.sampled_from(POSITIONS),
)
def test_inside_and_apart_whatever_comes(picture, captions, position):
    anchors, sizes = [c[0] for c in captions], [c[1] for c in captions]
    found = layout(picture, anchors, sizes, SPACING, position=position)
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
@given(st.lists(st.tuples(boxes, plates), max_size=5), st.sampled_from(POSITIONS))
def test_unchanged_faces_keep_their_places(captions, position):
    anchors, sizes = [c[0] for c in captions], [c[1] for c in captions]
    first = layout(PICTURE, anchors, sizes, SPACING, position=position)
    again = layout(PICTURE, anchors, sizes, SPACING, first, position=position)
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


def side_of(place: Place | None, anchor: Box) -> str:
    """On which side of its face a caption is; "over": on none."""
    assert place is not None
    x0, y0, x1, y1 = place.rect
    if x0 >= anchor[2] or x1 <= anchor[0]:
        return "side"
    return "above" if y1 <= anchor[1] else "below" if y0 >= anchor[3] else "over"


PREFERRED: tuple[Position, ...] = ("above", "below", "side")


@pytest.mark.parametrize("position", PREFERRED)
def test_a_caption_goes_where_it_is_preferred(position: Position):
    for anchor in (face(640, 360), face(420, 300, 250), face(860, 420, 90)):
        (place,) = layout(PICTURE, [anchor], [(300, 50)], SPACING, position=position)
        assert side_of(place, anchor) == position
        assert place is not None
        assert place.cost < 0.1, "must not cost further lines"


@pytest.mark.parametrize("position", PREFERRED)
def test_two_captions_go_where_they_are_preferred(position: Position):
    anchors = [face(430, 360), face(850, 360)]
    found = layout(PICTURE, anchors, [(200, 50)] * 2, SPACING, position=position)
    assert [side_of(*pair) for pair in zip(found, anchors, strict=True)] == [position] * 2


@pytest.mark.parametrize(
    ("position", "anchor", "other"),
    [
        ("above", face(640, 80), "below"),
        ("below", face(640, 650), "above"),
        ("side", face(450, 750, 1000), "above"),
    ],
    ids=["above", "below", "side"],
)
def test_a_preference_hides_no_face(position: Position, anchor: Box, other: str):
    picture = (1280, 720) if position != "side" else (900, 1500)
    (place,) = layout(picture, [anchor], [(300, 50)], SPACING, position=position)
    assert side_of(place, anchor) == other
    assert place is not None
    assert coverage([place.rect], [anchor]) == 0


@pytest.mark.parametrize("position", PREFERRED)
def test_a_preference_hides_no_other_face(position: Position):
    anchor = face(640, 360)
    around = {
        "above": [face(640, 190)],
        "below": [face(640, 520)],
        "side": [face(450, 360), face(830, 360)],
    }[position]
    sizes = [(300, 50)] + [(10, 10)] * len(around)
    place, *_ = layout(PICTURE, [anchor, *around], sizes, SPACING, position=position)
    assert place is not None
    assert coverage([place.rect], [anchor, *around]) == 0
    assert side_of(place, anchor) != position


def test_a_caption_returns_to_the_preferred_side_and_does_not_hop():
    """A face that comes up from the lower edge, trembling all the way."""
    places: list[Place | None] | None = None
    sides = []
    for step in range(120):
        anchor = face(640, 640 - 2 * step + 6 * (-1) ** step)
        places = layout(PICTURE, [anchor], [(300, 50)], SPACING, places, position="below")
        assert places[0] is not None
        sides.append(places[0].spot.side)
    assert sides[0] == "above"
    assert sides[-1] == "below"
    assert sum(a != b for a, b in pairwise(sides)) == 1


def test_an_unknown_position_lists_the_known_ones():
    assert position_of("side") == "side"
    with pytest.raises(SettingsError) as caught:
        position_of("left")
    assert all(position in caught.value.hint for position in POSITIONS)


def test_faces_without_a_plate_are_kept_clear():
    own, other = face(640, 360), face(640, 200)
    (place,) = layout(PICTURE, [own, other], [(300, 50)], SPACING)
    assert place is not None
    assert coverage([place.rect], [own, other]) == 0


def test_captions_whose_places_are_too_bad_are_left_out_but_not_the_last_one():
    """Of three faces side by side that fill the picture, no caption finds a place that is free."""
    picture = (600, 200)
    anchors: list[Box] = [(0, 0, 200, 200), (200, 0, 400, 200), (400, 0, 600, 200)]
    plates = [(150, 120)] * 3
    every = layout(picture, anchors, plates, SPACING)
    costs = [place.cost for place in every if place]
    assert len(costs) == 3
    one = layout(picture, anchors, plates, SPACING, worst=0.1)
    assert one == [every[0], None, None]
    assert layout(picture, anchors, plates, SPACING, worst=2 * max(costs)) == every
    # Those that are there stay where new ones would not be let in.
    limit = 1.1 * max(costs)
    assert layout(picture, anchors, plates, SPACING, every, worst=limit) == every
    assert layout(picture, anchors, plates, SPACING, worst=limit) != every
