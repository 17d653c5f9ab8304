"""The contract of every classifier, and that both engines say the same."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import pytest

import subtitles
from subtitles import crops
from subtitles.classifiers import CLASSIFIERS
from subtitles.emotions import EMOTIONS
from subtitles.types import Face

ASSETS = Path(subtitles.__file__).parent / "assets"
needs_torch = pytest.mark.skipif(
    find_spec("torch") is None or find_spec("facenet_pytorch") is None,
    reason="missing: the extra 'torch'",
)


@pytest.fixture(scope="module")
def faces() -> np.ndarray:
    """Crops of many kinds: noise, even, gradients."""
    random = np.random.default_rng(0)
    noise = random.integers(0, 256, (6, 48, 48), dtype=np.uint8)
    even = np.stack([np.full((48, 48), level, np.uint8) for level in (0, 128, 255)])
    ramp = np.tile(np.linspace(0, 255, 48, dtype=np.uint8), (1, 48, 1))
    return np.concatenate([noise, even, ramp])


@pytest.fixture(scope="module", params=sorted(CLASSIFIERS))
def classifier(request: pytest.FixtureRequest):
    return CLASSIFIERS[request.param](threads=1)


def test_probabilities_of_any_crop(classifier, faces):
    said = classifier.classify_crops(faces)
    assert said.shape == (len(faces), len(EMOTIONS))
    assert said.dtype == np.float32
    assert np.isfinite(said).all() and (said >= 0).all()
    assert np.abs(said.sum(axis=1) - 1).max() < 1e-5


def test_each_face_is_read_on_its_own(classifier, faces):
    together = classifier.classify_crops(faces)
    alone = np.concatenate([classifier.classify_crops(face[None]) for face in faces])
    assert np.abs(together - alone).max() < 1e-4


def test_a_face_and_its_mirror_image_look_the_same(classifier, faces):
    mirrored = classifier.classify_crops(np.ascontiguousarray(faces[:, :, ::-1]))
    assert np.abs(classifier.classify_crops(faces) - mirrored).max() < 1e-4


def test_no_faces(classifier):
    picture = np.zeros((40, 60, 3), np.uint8)
    assert classifier.classify(picture, []).shape == (0, len(EMOTIONS))


def test_reads_the_crop_of_the_crops_module(classifier):
    picture = cv2.imread(str(ASSETS / "collins.jpg"))
    height, width = picture.shape[:2]
    face = Face((width * 0.3, height * 0.1, width * 0.6, height * 0.5), 1.0)
    said = classifier.classify(picture, [face])
    assert np.allclose(said, classifier.classify_crops(crops.cut(picture, [face])), atol=1e-5)


def test_light_and_contrast_change_little(classifier):
    """Each picture is standardised, so a darker, flatter one reads the same but for rounding."""
    picture = cv2.GaussianBlur(
        np.random.default_rng(3).integers(0, 256, (48, 48), dtype=np.uint8), (0, 0), 2
    )
    bright = cv2.normalize(picture, None, 0, 240, cv2.NORM_MINMAX)
    dark = (bright * 0.5 + 10).astype(np.uint8)
    said = classifier.classify_crops(np.stack([bright, dark]))
    assert np.abs(said[0] - said[1]).max() < 0.05


@needs_torch
def test_torch_says_the_same_but_for_the_rounding_of_8_bits(classifier, faces):
    from subtitles.torch_engine import TorchResNet18

    reference = TorchResNet18(threads=1).classify_crops(faces)
    apart = np.abs(classifier.classify_crops(faces) - reference)
    assert apart.max() < 0.1 and apart.mean() < 0.01
