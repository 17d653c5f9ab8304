"""The sign in the published picture that says captions are on."""

from __future__ import annotations

from typing import get_args

import numpy as np
import pytest

from subtitles import choices
from subtitles.badge import CORNERS, Badge
from subtitles.errors import SettingsError
from subtitles.settings import Settings

SIZES = [(1280, 720), (360, 640), (3840, 2160), (160, 120)]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("corner", CORNERS)
def test_it_is_small_and_in_its_corner(corner: str, size: tuple[int, int]) -> None:
    x0, y0, x1, y1 = Badge(corner, size).region
    assert y1 - y0 == max(12, round(size[1] / 24))
    assert 0 < x0 < x1 < size[0]
    assert 0 < y0 < y1 < size[1]
    assert (x1 < size[0] / 2) == corner.endswith("left")
    assert (y1 < size[1] / 2) == corner.startswith("top")


@pytest.mark.parametrize("ground", [0, 128, 255])
def test_it_shows_on_any_picture_and_leaves_the_rest_alone(ground: int) -> None:
    image = np.full((720, 1280, 3), ground, np.uint8)
    badge = Badge("bottom-right", (1280, 720))
    badge.draw(image)
    x0, y0, x1, y1 = badge.region
    inside = image[y0:y1, x0:x1].copy()
    assert np.ptp(inside) > 110
    image[y0:y1, x0:x1] = ground
    assert (image == ground).all()


def test_pictures_too_small_for_it_do_no_harm() -> None:
    for size in ((1, 1), (1, 500), (500, 1), (7, 9)):
        image = np.zeros((size[1], size[0], 3), np.uint8)
        for corner in CORNERS:
            Badge(corner, size).draw(image)


def test_the_corners_are_those_of_the_settings() -> None:
    assert choices.CHOICES["badge"] == CORNERS == get_args(choices.Corner)
    assert Settings().badge == "bottom-left"
    with pytest.raises(SettingsError) as caught:
        Badge("none", (1280, 720))
    assert "top-right" in caught.value.hint
