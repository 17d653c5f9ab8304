"""The mirrored picture for the person in front of the camera; others get the plain one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest
from live_fakes import CAPTIONED, FakeStyle, Told, caption, picture
from test_live import Stage

from subtitles.live.mirror import Mirror, mirrored
from subtitles.styles import STYLES
from subtitles.types import Caption, Image

SIZE = (64, 48)


class Boxes:
    """A style that paints each caption's left half white and its right half grey."""

    def __init__(self) -> None:
        self.error: Exception | None = None

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        for one in captions:
            x0, y0, x1, y1 = (round(side) for side in one.anchor)
            image[y0:y1, x0:x1] = 128
            image[y0:y1, x0 : (x0 + x1) // 2] = 255
        if self.error is not None:
            raise self.error


def halves(size: tuple[int, int] = SIZE) -> Image:
    """Return a picture that is dark on the left."""
    image = picture(10, size).copy()
    image[:, size[0] // 2 :] = 60
    return image


def test_the_picture_is_mirrored_and_the_captions_are_not() -> None:
    out = Mirror(Boxes(), SIZE).picture(halves(), [caption(x=4)])
    assert out[2, 2, 0] == 60 and out[2, -3, 0] == 10
    # A box from 4 to 24 px stands from 40 to 60 px, its own left half still on the left.
    assert (out[20, 40:50] == 255).all() and (out[20, 50:60] == 128).all()
    assert out[20, 39, 0] != 255 and out[20, 60, 0] == 10


def test_the_frame_itself_stays_as_it_is() -> None:
    image = halves()
    before = image.copy()
    Mirror(Boxes(), SIZE).picture(image, [caption()])
    np.testing.assert_array_equal(image, before)


def test_a_frame_of_another_size_is_fitted() -> None:
    out = Mirror(Boxes(), SIZE).picture(halves((32, 48)), [])
    assert out.shape == (48, 64, 3)
    assert out[24, 2, 0] == out[24, -3, 0] == 0, "beside a narrower picture it is black"
    assert out[24, 20, 0] == 60 and out[24, 44, 0] == 10


def test_without_captions_when_they_cant_be_drawn() -> None:
    style = Boxes()
    style.error = ValueError("no font")
    out = Mirror(style, SIZE).picture(halves(), [caption()])
    np.testing.assert_array_equal(out, halves()[:, ::-1])


def test_the_sign_stands_where_it_does_for_others() -> None:
    def sign(image: Image) -> None:
        image[-4:, :4] = 200

    out = Mirror(Boxes(), SIZE).picture(halves(), [caption()], sign)
    assert out[-1, 0, 0] == 200 and out[-1, -1, 0] == 10


@pytest.mark.parametrize("name", STYLES)
def test_the_published_captions_never_notice(name: str) -> None:
    alone, watched = STYLES[name](), STYLES[name]()
    mirror = Mirror(watched, (640, 360))
    image = picture(60, (640, 360))
    for step in range(6):
        box = 80.0 + 40 * step, 60.0, 180.0 + 40 * step, 180.0
        captions = [replace(caption(), anchor=box)]
        first, second = image.copy(), image.copy()
        alone.draw(first, captions)
        watched.draw(second, captions)
        seen = mirror.picture(image, captions)
        np.testing.assert_array_equal(first, second)
        assert (seen != image).any(), "captions are on the mirrored picture, too"


def test_mirrored_text_can_be_read() -> None:
    style = STYLES["bar"]()  # in the middle of the picture, mirrored or not
    image = picture(60, (640, 360))
    plain = image.copy()
    style.draw(plain, [caption()])
    seen = Mirror(STYLES["bar"](), (640, 360)).picture(image, [caption()])
    np.testing.assert_array_equal(seen, plain)


@pytest.mark.parametrize("x", [0.0, 13.5, 60.0])
def test_mirrored_twice_is_where_it_was(x: float) -> None:
    one = caption(x=x)
    assert mirrored(mirrored(one, 64), 64).anchor == pytest.approx(one.anchor)
    assert mirrored(one, 64).lines == one.lines


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.pipeline.gate.set()
    made.session.stop()
    assert made.all_closed()


def test_only_the_tap_gets_the_mirrored_picture(stage: Stage) -> None:
    stage.begin()
    taken = Told()
    stage.session.set_tap(lambda image, latency: taken(image.copy()))
    stage.session.set_mirror(True)
    stage.feed_until(CAPTIONED)
    taken.wait_for(lambda told: any(image[0, 0, 0] == CAPTIONED for image in told))
    own = next(image for image in taken.items if image[0, 0, 0] == CAPTIONED)
    assert stage.sink.shapes == {own.shape}
    published = stage.style.drawn[-1][0].anchor
    assert published[0] < SIZE[0] / 2, "the copy drew elsewhere, and nobody else sees that"
    stage.session.set_clean(True)
    stage.sink.wait_for_more(3)
    count = len(taken.items)
    stage.sink.wait_for_more(3)
    assert all(image[0, 0, 0] != CAPTIONED for image in taken.items[count:])


def test_another_style_is_mirrored_too(stage: Stage) -> None:
    stage.begin()
    taken = Told()
    stage.session.set_mirror(True)
    stage.session.set_tap(lambda image, latency: taken(int(image[0, 0, 0])))
    stage.feed_until(CAPTIONED)
    stage.session.set_style(FakeStyle(mark=201))
    stage.feed_until(201)
    taken.wait_for(lambda told: 201 in told)
