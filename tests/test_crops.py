"""Crops put every face where FER2013 puts it, whatever its place, size and tilt."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtitles import crops
from subtitles.types import Face

WIDTH, HEIGHT = 320, 240


def face_at(x: float, y: float, side: float, degrees: float) -> Face:
    """A face whose square has its centre at (x, y) px, turned in the picture plane."""
    angle = np.deg2rad(degrees)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    landmarks = (crops.FRAMING - 0.5) * side @ turn.T + (x, y)
    half = side / 2
    return Face((x - half, y - half, x + half, y + half), 1.0, landmarks.astype(np.float32))


@given(
    x=st.floats(-50, 400),
    y=st.floats(-50, 300),
    side=st.floats(4, 400),
    degrees=st.floats(-180, 180),
)
def test_landmarks_land_on_the_framing(x, y, side, degrees):
    face = face_at(x, y, side, degrees)
    matrix = crops.placement(face)
    landed = face.landmarks @ matrix[:, :2].T + matrix[:, 2]
    assert np.abs(landed - crops.FRAMING * crops.SIDE).max() < 0.05
    assert crops.side_in_picture(face) == pytest.approx(side, rel=1e-2)


@pytest.mark.parametrize("side", [24, 48, 97, 192, 311])
@pytest.mark.parametrize("degrees", [0, 37])
def test_a_pattern_is_cut_out_at_the_right_place(side, degrees):
    """A horizontal ramp in the face's own square comes out as that ramp, at every size."""
    size = 640
    face = face_at(size / 2, size / 2, side, degrees)
    matrix = crops.placement(face).astype(np.float64)
    ys, xs = np.mgrid[:size, :size] + 0.5
    across = (matrix[0, 0] * xs + matrix[0, 1] * ys + matrix[0, 2]) / crops.SIDE
    picture = np.repeat((40 + 160 * np.clip(across, -0.2, 1.2))[:, :, None], 3, axis=2)
    crop = crops.cut(picture.round().astype(np.uint8), [face])[0].astype(float)
    wanted = 40 + 160 * (np.arange(crops.SIDE) + 0.5) / crops.SIDE
    assert np.abs(crop - wanted).max() < 3


def test_large_faces_are_averaged_not_sampled():
    """One-pixel stripes become gray: with plain bilinear sampling they would become noise."""
    picture = np.zeros((600, 600, 3), np.uint8)
    picture[:, ::2] = 255
    crop = crops.cut(picture, [face_at(300, 300, 480, 0)])[0]
    assert np.abs(crop.astype(float) - 127.5).max() < 30


def test_a_face_reaching_out_of_the_picture_repeats_its_edge():
    picture = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    crop = crops.cut(picture, [face_at(0, 0, 100, 0)])[0]
    assert (crop == 90).all()


def test_a_face_without_landmarks_is_placed_by_its_box():
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    picture[60:160, 100:180] = 200
    crop = crops.cut(picture, [Face((100, 60, 180, 160), 1.0)])[0]
    assert crop[24, 24] == 200
    assert crop[24, 1] == 0


@pytest.mark.parametrize(
    "landmarks",
    [
        np.zeros((5, 2), np.float32),
        np.full((5, 2), np.nan, np.float32),
        np.full((5, 2), 1e9, np.float32),
    ],
)
def test_nonsense_landmarks_give_some_crop(landmarks):
    picture = np.full((HEIGHT, WIDTH, 3), 90, np.uint8)
    assert crops.cut(picture, [Face((0, 0, 9, 9), 1.0, landmarks)]).shape == (1, 48, 48)


def test_gray_levels_follow_the_standard_weights():
    picture = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    picture[:] = (200, 30, 90)
    gray = cv2.cvtColor(picture, cv2.COLOR_BGR2GRAY)[0, 0]
    assert (crops.cut(picture, [face_at(160, 120, 60, 10)])[0] == gray).all()
    assert crops.cut(picture, []).shape == (0, 48, 48)


def test_a_cutter_cuts_the_same_faces_of_a_picture_once():
    picture = np.random.default_rng(0).integers(0, 256, (120, 160, 3)).astype(np.uint8)
    faces = [face_at(80, 60, 60, 10)]
    cutter = crops.Cutter()
    first = cutter(picture, faces)
    assert cutter(picture, faces) is first
    assert (first == crops.cut(picture, faces)).all()
    other = [face_at(70, 60, 50, 0)]
    assert (cutter(picture, other) == crops.cut(picture, other)).all()
    assert (cutter(picture[::-1], other) == crops.cut(picture[::-1], other)).all()
