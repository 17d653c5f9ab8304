"""From settings to stages: every name in a registry can be chosen, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from inspect import signature

import cv2
import numpy as np
import pytest

from subtitles import assemble, captions, smoothing
from subtitles.captions import LANGUAGES
from subtitles.classifiers import CLASSIFIERS
from subtitles.detectors import DETECTORS, Mtcnn
from subtitles.errors import SettingsError
from subtitles.palettes import PALETTES
from subtitles.settings import CHOICES, Settings, change
from subtitles.smoothing import SMOOTHERS
from subtitles.spots import POSITIONS
from subtitles.styles import STYLES
from subtitles.types import Caption, CaptionLine, Face, Frame

REGISTRIES = {
    "detector": DETECTORS,
    "classifier": CLASSIFIERS,
    "smoothing": SMOOTHERS,
    "style": STYLES,
    "language": LANGUAGES,
}
CHOSEN = [(field, name) for field, registry in REGISTRIES.items() for name in registry]


@pytest.mark.parametrize(("field", "name"), CHOSEN)
def test_every_registered_name_can_be_chosen(field: str, name: str) -> None:
    settings = change(Settings(), {field: name})
    assemble.check_names(settings)
    pipeline = assemble.pipeline(settings)
    tracked = pipeline.analyse(Frame(np.zeros((90, 160, 3), np.uint8), time=0.0, index=0))
    blank = np.zeros((90, 160, 3), np.uint8)
    assemble.style(settings).draw(blank, assemble.captioner(settings).captions(tracked))
    assert not blank.any()


@pytest.mark.parametrize("field", sorted(REGISTRIES))
def test_an_unknown_name_lists_the_registered_ones(field: str) -> None:
    with pytest.raises(SettingsError) as caught:
        assemble.check_names(change(Settings(), {field: "nonsense"}))
    assert "nonsense" in caught.value.message
    for name in REGISTRIES[field]:
        assert name in caught.value.hint


def test_settings_reach_the_stages() -> None:
    settings = Settings(threshold=0.8, smallest=0.2, scan_every=0.25, top_k=3, show="bar")
    pipeline = assemble.pipeline(settings)
    assert isinstance(pipeline.detector, Mtcnn)
    assert pipeline.detector.smallest == 0.2
    assert pipeline.scan_every == 0.25
    captioner = assemble.captioner(settings)
    assert (captioner.top_k, captioner.show) == (3, "bar")


@pytest.mark.parametrize(("score", "found"), [(0.79, False), (0.81, True)])
def test_a_new_face_needs_the_threshold(score: float, found: bool) -> None:
    known = assemble.memory(Settings(threshold=0.8), confirm=0.0)
    face = Face((10.0, 10.0, 60.0, 70.0), score)
    even = np.full((1, 7), 1 / 7, np.float32)
    assert bool(known.update([face], even, [None], 0.0)) is found


def test_the_defaults_are_those_of_the_stages() -> None:
    """`settings` repeats them, since importing the stages takes long."""
    make = signature(smoothing.make).parameters
    assert Settings().tau == make["tau"].default
    assert Settings().readings == make["readings"].default
    mtcnn = signature(Mtcnn).parameters
    assert Settings().threshold == mtcnn["threshold"].default
    assert Settings().smallest == mtcnn["smallest"].default
    assert CHOICES["show"] == captions.SHOWS
    assert CHOICES["position"] == POSITIONS
    assert CHOICES["palette"] == tuple(PALETTES)
    for style in STYLES.values():
        looks = signature(style).parameters
        assert Settings().position == looks["position"].default
        assert Settings().palette == looks["palette"].default
    words = signature(captions.Captioner).parameters
    assert (Settings().top_k, Settings().show) == (words["top_k"].default, words["show"].default)
    assemble.check_names(Settings())


@pytest.mark.parametrize("name", CHOICES["show"])
@pytest.mark.parametrize("size", [1.0, 4.0])
def test_every_way_to_show_can_be_drawn(name: str, size: float) -> None:
    settings = replace(change(Settings(), {"show": name}), caption_size=size)
    assemble.captioner(settings)
    assemble.style(settings)


def test_position_and_palette_reach_the_style() -> None:
    drawn = []
    for choice in ({}, {"position": "below"}, {"palette": "contrast"}):
        image = np.zeros((360, 640, 3), np.uint8)
        caption = Caption((CaptionLine("looks sad"),), (290.0, 150.0, 350.0, 220.0), "sad")
        assemble.style(change(Settings(), choice)).draw(image, [caption])
        drawn.append(image)
    usual, below, contrast = drawn
    assert usual[:150].any() and not usual[220:].any()
    assert below[220:].any() and not below[:150].any()
    assert not np.array_equal(usual, contrast)
    assert np.array_equal(usual.any(axis=2).any(axis=1), contrast.any(axis=2).any(axis=1))


def test_opencv_keeps_to_the_threads_of_the_settings() -> None:
    before = cv2.getNumThreads()
    try:
        assemble.pipeline(Settings(threads=1))
        assert cv2.getNumThreads() == 1
    finally:
        cv2.setNumThreads(before)
