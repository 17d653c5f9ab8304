"""The contract of every detector, and that ours finds the faces facenet-pytorch finds."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import cv2
import numpy as np
import pytest

import subtitles
from subtitles.detectors import DETECTORS, Mtcnn
from subtitles.types import Box, Face

ASSETS = Path(subtitles.__file__).parent / "assets"
SIZES = ((640, 360), (1280, 720), (480, 270), (720, 1280), (333, 517), (1920, 1080), (800, 600))
needs_torch = pytest.mark.skipif(
    find_spec("torch") is None or find_spec("facenet_pytorch") is None,
    reason="missing: the extra 'torch'",
)


def portrait(name: str) -> np.ndarray:
    return cv2.imread(str(ASSETS / f"{name}.jpg"))


def collage(seed: int) -> np.ndarray:
    """One to six portraits at random sizes, places and tilts on a soft coloured background."""
    random = np.random.default_rng(seed)
    width, height = SIZES[seed % len(SIZES)]
    patches = random.integers(0, 256, (4, 6, 3), dtype=np.uint8)
    picture = cv2.resize(patches, (width, height), interpolation=cv2.INTER_CUBIC)
    for _ in range(random.integers(1, 7)):
        photo = portrait(random.choice(["collins", "hopper"]))
        scale = random.uniform(0.3, 1.0) * height / photo.shape[0]
        small = cv2.resize(photo, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
        high, wide = small.shape[:2]
        matrix = cv2.getRotationMatrix2D((wide / 2, high / 2), random.uniform(-30, 30), 1.0)
        matrix[:, 2] += (
            random.uniform(-0.1 * width, width - 0.5 * wide),
            random.uniform(-0.1 * height, max(height - 0.7 * high, 1)),
        )
        mask = cv2.warpAffine(np.full((high, wide), 255, np.uint8), matrix, (width, height))
        picture[mask > 127] = cv2.warpAffine(small, matrix, (width, height))[mask > 127]
    return picture


def iou(one: Box, other: Box) -> float:
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    shared = max(width, 0) * max(height, 0)
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return shared / (sum(areas) - shared)


def best(face: Face, faces: list[Face]) -> float:
    return max((iou(face.box, other.box) for other in faces), default=0.0)


@pytest.fixture(scope="module", params=sorted(DETECTORS))
def detector(request: pytest.FixtureRequest):
    return DETECTORS[request.param](threads=1)


@pytest.mark.parametrize("name", ["collins", "hopper"])
def test_finds_a_portrait_with_its_landmarks(detector, name):
    picture = portrait(name)
    faces = detector.detect(picture)
    assert len(faces) == 1
    face = faces[0]
    assert 0.95 <= face.score <= 1
    left_eye, right_eye, nose, left_mouth, right_mouth = face.landmarks
    assert left_eye[0] < nose[0] < right_eye[0]
    assert left_mouth[0] < right_mouth[0]
    assert max(left_eye[1], right_eye[1]) < nose[1] < min(left_mouth[1], right_mouth[1])
    assert face.box[0] < left_eye[0] and right_eye[0] < face.box[2]


@pytest.mark.parametrize(
    "size",
    [(1, 1), (1, 1000), (1000, 1), (2, 3), (11, 11), (12, 12), (13, 40), (47, 48), (300, 20)],
)
@pytest.mark.parametrize("kind", ["black", "white", "noise"])
def test_no_picture_is_too_odd(detector, size, kind):
    random = np.random.default_rng(0)
    picture = {
        "black": np.zeros((*size, 3), np.uint8),
        "white": np.full((*size, 3), 255, np.uint8),
        "noise": random.integers(0, 256, (*size, 3), dtype=np.uint8),
    }[kind]
    assert isinstance(detector.detect(picture), list)
    assert isinstance(detector.detect(picture, [(0, 0, 5, 5)]), list)


def test_follows_a_known_face_where_it_was(detector):
    picture = portrait("collins")
    known = detector.detect(picture)[0]
    side = known.box[2] - known.box[0]
    moved = tuple(value + 0.08 * side for value in known.box)
    followed = detector.detect(picture, [moved])
    assert len(followed) == 1
    assert iou(followed[0].box, known.box) > 0.8


@pytest.mark.parametrize(
    "near", [[], [(-500, -500, -400, -400)], [(5, 5, 5, 5)], [(1e6, 1e6, 2e6, 2e6)]]
)
def test_places_without_a_face_give_none(detector, near):
    assert detector.detect(portrait("collins"), near) == []


def test_leaves_the_picture_alone_and_repeats_itself(detector):
    picture = collage(3)
    picture.flags.writeable = False
    first, second = detector.detect(picture), detector.detect(picture)
    assert [face.box for face in first] == [face.box for face in second]
    assert [face.score for face in first] == sorted((f.score for f in first), reverse=True)


def test_smallest_face_is_a_fraction_of_the_height():
    picture = np.full((600, 600, 3), 128, np.uint8)
    photo = cv2.resize(portrait("collins"), (100, 100), interpolation=cv2.INTER_AREA)
    picture[250:350, 250:350] = photo
    assert len(Mtcnn(smallest=1 / 20).detect(picture)) == 1
    assert Mtcnn(smallest=1 / 3).detect(picture) == []


def test_a_higher_threshold_lets_fewer_faces_through():
    picture = collage(5)
    strict, lax = Mtcnn(threshold=0.999).detect(picture), Mtcnn(threshold=0.6).detect(picture)
    assert len(strict) <= len(lax)
    assert all(face.score >= 0.999 for face in strict)


def test_a_very_large_picture_gives_the_same_faces():
    small = portrait("hopper")
    large = cv2.resize(small, None, fx=6, fy=6, interpolation=cv2.INTER_CUBIC)
    one, other = Mtcnn().detect(small), Mtcnn().detect(large)
    assert len(one) == len(other) == 1
    assert iou(tuple(value * 6 for value in one[0].box), other[0].box) > 0.85


@needs_torch
def test_same_faces_as_facenet_pytorch():
    from subtitles.torch_engine import TorchMtcnn

    ours, reference = Mtcnn(threads=1), TorchMtcnn(threads=1)
    overlaps = []
    pictures = [portrait("collins"), portrait("hopper"), *(collage(seed) for seed in range(28))]
    for picture in pictures:
        found = ours.detect(picture)
        clear = [face for face in reference.detect(picture) if face.score >= 0.97]
        overlaps += [best(face, found) for face in clear]
    assert len(overlaps) > 40
    assert min(overlaps) >= 0.9
    assert np.mean(overlaps) >= 0.95


@needs_torch
@pytest.mark.parametrize("size", [(1, 1), (1, 1000), (11, 11), (12, 12), (60, 30), (300, 20)])
def test_the_reference_engine_takes_odd_pictures_too(size):
    from subtitles.torch_engine import TorchMtcnn

    assert TorchMtcnn(threads=1).detect(np.zeros((*size, 3), np.uint8)) == []
