"""Captions and cards look as they did when somebody last looked at them.

After a change that is meant to show: EMOTION_SUBTITLES_GOLDEN=write pytest tests/test_golden.py,
then look at the pictures in tests/golden.
"""

from __future__ import annotations

import os
from pathlib import Path

import cv2
import numpy as np
import pytest

from subtitles.badge import CORNERS, Badge
from subtitles.captions import Captioner
from subtitles.cards import standard
from subtitles.emotions import EMOTIONS
from subtitles.styles import STYLES
from subtitles.types import Face, Image, TrackedFace

FOLDER = Path(__file__).parent / "golden"


def scene() -> tuple[Image, list[TrackedFace]]:
    """A half dark, half light ground with two ovals for faces, one happy, one turned away."""
    ground = np.full((270, 480, 3), (120, 90, 60), np.uint8)
    ground[:, 240:] = (225, 235, 240)
    tracked = []
    for number, (centre, emotion) in enumerate([((130, 140), "happy"), ((350, 150), None)]):
        cv2.ellipse(ground, centre, (38, 50), 0, 0, 360, (140, 165, 215), -1, cv2.LINE_AA)
        box = (centre[0] - 38.0, centre[1] - 50.0, centre[0] + 38.0, centre[1] + 50.0)
        shares = {"happy": 0.87, "surprise": 0.06}
        probabilities = np.array([shares.get(name, 0.014) for name in EMOTIONS], np.float32)
        doubt = None if emotion else "turned"
        tracked.append(TrackedFace(number + 1, Face(box, 1.0), probabilities, emotion, doubt))
    return ground, tracked


def captioned(style: str, language: str = "en", **choices: str) -> Image:
    image, tracked = scene()
    captions = Captioner(top_k=2, language=language, show="both").captions(tracked)
    STYLES[style](language=language, size=1.3, **choices).draw(image, captions)
    return image


def placed(style: str, position: str) -> Image:
    """Captions small enough for every side."""
    image, tracked = scene()
    captions = Captioner(show="word").captions(tracked[:1])
    STYLES[style](position=position).draw(image, captions)
    return image


def badges() -> Image:
    """The sign in all corners, in full size over dark and light."""
    image = np.zeros((480, 240, 3), np.uint8)
    image[:, 120:] = 255
    for corner in CORNERS:
        Badge(corner, (240, 480)).draw(image)
    return image


PICTURES = {
    **{f"{style}-en": lambda style=style: captioned(style, "en") for style in STYLES},
    **{
        f"bubble-{language}": lambda language=language: captioned("bubble", language)
        for language in ("zh-Hans", "ja", "ar")
    },
    **{
        f"{style}-{palette}": lambda style=style, palette=palette: captioned(style, palette=palette)
        for style in STYLES
        for palette in ("contrast", "plain")
    },
    **{
        f"{style}-{position}": lambda style=style, position=position: placed(style, position)
        for style, position in [("bubble", "below"), ("minimal", "side"), ("bar", "above")]
    },
    "badges": badges,
    "card-ar": lambda: standard((320, 180), "camera_lost", "ar"),
}


@pytest.mark.parametrize("name", PICTURES)
def test_looks_as_before(name: str):
    picture = PICTURES[name]()
    path = FOLDER / f"{name}.png"
    if os.environ.get("EMOTION_SUBTITLES_GOLDEN") == "write":
        cv2.imwrite(str(path), picture)
    golden = cv2.imread(str(path))
    assert golden is not None, f"no {path}"
    assert picture.shape == golden.shape
    # Other versions of FreeType and OpenCV smooth edges a little differently.
    difference = np.abs(picture.astype(int) - golden).max(axis=2)
    assert difference.mean() < 1.5
    assert np.mean(difference > 60) < 0.004
