"""The gate turns away what can't be read and lets through what can."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from subtitles import crops, quality
from subtitles.quality import Gate
from subtitles.types import Face


def portrait(side: int = 120, seed: int = 0) -> tuple[np.ndarray, Face]:
    random = np.random.default_rng(seed)
    blocks = random.integers(0, 255, (25, 25, 1), dtype=np.uint8)
    picture = blocks.repeat(8, axis=0).repeat(8, axis=1).repeat(3, axis=2)
    landmarks = (crops.FRAMING * side + 40).astype(np.float32)
    return picture, Face((50.0, 40.0, 40.0 + side, 40.0 + side), 1.0, landmarks)


def turn_aside(face: Face, amount: float) -> Face:
    """Move the nose by `amount` of the eyes' distance."""
    landmarks = face.landmarks.copy()
    landmarks[2] += amount * (landmarks[1] - landmarks[0])
    return Face(face.box, face.score, landmarks)


def test_a_clear_face_passes():
    picture, face = portrait()
    assert Gate().doubts(picture, [face]) == [None]


def test_no_faces_no_doubts():
    assert Gate().doubts(portrait()[0], []) == []


def test_small():
    picture, face = portrait(side=12)
    assert Gate(smallest_side=16).doubts(picture, [face]) == ["small"]


def test_blurred():
    picture, face = portrait()
    soft = cv2.GaussianBlur(picture, (0, 0), 6)
    gate = Gate(least_sharp=0.15)
    assert gate.doubts(picture, [face]) == [None]
    assert gate.doubts(soft, [face]) == ["blurred"]
    assert gate.doubts(np.zeros_like(picture), [face]) == ["blurred"]


@pytest.mark.parametrize("side", [-1, 1])
def test_turned_to_either_side(side):
    picture, face = portrait()
    aside = turn_aside(face, 0.6 * side)
    assert Gate(most_turned=0.4).doubts(picture, [aside, face]) == ["turned", None]


def test_turning_counts_in_eye_distances_whatever_the_tilt():
    _, face = portrait()
    aside = turn_aside(face, 0.5)
    straight = quality.turned(face)
    assert quality.turned(aside) == pytest.approx(0.5 + straight, abs=0.03)
    angle = np.deg2rad(30)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    tilted = Face(aside.box, 1.0, (aside.landmarks @ turn.T).astype(np.float32))
    assert quality.turned(tilted) == pytest.approx(quality.turned(aside), abs=1e-3)
    assert quality.turned(Face((0, 0, 1, 1), 1.0)) == 0


def test_sharpness_falls_with_blur_and_not_with_contrast():
    picture = np.random.default_rng(1).integers(0, 255, (48, 48), dtype=np.uint8)
    series = [picture, cv2.GaussianBlur(picture, (0, 0), 1), cv2.GaussianBlur(picture, (0, 0), 3)]
    values = quality.sharpness(np.stack(series))
    assert values[0] > values[1] > values[2]
    flat = (picture // 4 + 90).astype(np.uint8)
    assert quality.sharpness(flat[None])[0] == pytest.approx(values[0], rel=0.05)
