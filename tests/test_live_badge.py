"""The sign that captions are on is in every published picture while they are, and in no other."""

from __future__ import annotations

import numpy as np
import pytest
from live_fakes import FakeStyle, caption
from test_live_loops import SIZE, Studio, regular

from subtitles.badge import CORNERS, Badge
from subtitles.errors import SettingsError
from subtitles.live.analysis import Findings
from subtitles.types import Image


def signed(image: Image | None, corner: str) -> bool:
    """Whether the sign is in a corner of a picture of one colour, its first pixel aside."""
    assert image is not None
    left, top, right, bottom = Badge(corner, SIZE).region
    return bool(np.ptp(image[top:bottom, left:right], axis=(0, 1)).any())


def studio(seconds: float = 1.0) -> Studio:
    made = Studio()
    made.film(regular(30, seconds))
    return made


@pytest.mark.parametrize("corner", CORNERS)
def test_it_is_in_the_chosen_corner_alone(corner: str) -> None:
    made = studio()
    made.controls.badge = corner
    made.run(0.5)
    assert [c for c in CORNERS if signed(made.sink.last, c)] == [corner]


def test_it_moves_at_once() -> None:
    made = studio()
    made.run(0.3)
    made.controls.badge = "top-right"
    made.run(0.5)
    assert [c for c in CORNERS if signed(made.sink.last, c)] == ["top-right"]


@pytest.mark.parametrize("switch", ["captions", "clean"])
def test_it_goes_and_comes_with_the_captions(switch: str) -> None:
    made = studio(2)
    for on in (True, False, True):
        setattr(made.controls, switch, on == (switch == "captions"))
        assert made.publisher.step(made.sink)  # the very next picture
        if made.clock.now() - made.start < 0.1:
            made.run(0.2)  # until the camera gives pictures
        assert signed(made.sink.last, "bottom-left") is on


def test_it_goes_even_while_a_picture_is_drawn() -> None:
    made = studio()
    made.run(0.3)

    class Switching(FakeStyle):
        def draw(self, image, captions):
            super().draw(image, captions)
            made.controls.clean = True

    made.controls.style = Switching()
    made.findings = Findings((caption(),), SIZE, made.clock.now())
    assert made.publisher.step(made.sink)
    assert made.controls.clean
    assert not signed(made.sink.last, "bottom-left")


def test_captions_are_drawn_over_it() -> None:
    class Painting(FakeStyle):
        def draw(self, image, captions):
            image[:] = 77

    made = studio()
    made.controls.style = Painting()
    made.run(0.3)
    assert signed(made.sink.last, "bottom-left")
    made.findings = Findings((caption(),), SIZE, made.clock.now())
    assert made.publisher.step(made.sink)
    assert made.sink.last is not None
    assert (made.sink.last == 77).all()


def test_it_stays_when_captions_cannot_be_drawn() -> None:
    made = studio()
    made.controls.style.error = RuntimeError("broken")
    made.run(0.3)
    made.findings = Findings((caption(),), SIZE, made.clock.now())
    assert made.publisher.step(made.sink)
    assert made.errors
    assert signed(made.sink.last, "bottom-left")


def test_a_card_has_none() -> None:
    made = Studio()
    assert made.publisher.step(made.sink)
    card = made.sink.last
    assert card is not None
    made.controls.captions = False
    assert made.publisher.step(made.sink)
    assert np.array_equal(card, made.sink.last)


def test_the_session_refuses_to_take_it_off() -> None:
    from test_live import Stage

    with pytest.raises(SettingsError, match="corner"):
        Stage().session.set_badge("none")
