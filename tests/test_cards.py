"""The pictures sent while there is none."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.cards import BACKGROUND, card, standard
from subtitles.errors import SettingsError
from subtitles.languages import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (360, 640), (160, 120)])
def test_every_card_has_its_text_inside(language: str, size: tuple[int, int]):
    pictures = [standard(size, name, language) for name in LANGUAGES[language].cards]
    for picture in pictures:
        assert picture.shape == (size[1], size[0], 3)
        assert picture.dtype == np.uint8
        assert (picture > 250).all(axis=2).sum() > 20
        edge = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
        assert (edge == BACKGROUND[::-1]).all()
    assert len({picture.tobytes() for picture in pictures}) == len(pictures)


@settings(deadline=None, max_examples=40)
@given(st.integers(1, 400), st.integers(1, 400), st.text(max_size=60), st.text(max_size=60))
def test_any_size_and_any_text(width: int, height: int, title: str, detail: str):
    assert card((width, height), title, detail).shape == (height, width, 3)


def test_unknown_language_is_refused():
    with pytest.raises(SettingsError):
        card((64, 64), "Starting", language="xx")
