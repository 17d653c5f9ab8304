"""Cutting faces out the way FER2013 frames them: one module for live, training and evaluation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from subtitles.types import Face, FloatArray, Image

SIDE = 48
"""Width and height of a crop, px: that of FER2013's pictures."""

Crops = npt.NDArray[np.uint8]
"""Gray faces, (N, 48, 48)."""

Cut = Callable[[Image, Sequence[Face]], Crops]
"""What cuts faces out of a picture: `cut`, or a `Cutter`."""

FRAMING: FloatArray = np.array(
    [[0.32, 0.39], [0.70, 0.385], [0.51, 0.605], [0.35, 0.79], [0.67, 0.785]], dtype=np.float32
)
"""Where eyes, nose and mouth corners lie in FER2013's square, mean over MTCNN's landmarks in 355
PublicTest pictures."""

_BOX_IN_SQUARE = (0.10, -0.02, 0.90, 1.04)
"""Where MTCNN's box lies in FER2013's square, from the same pictures; for faces without
landmarks."""


def cut(image: Image, faces: Sequence[Face]) -> Crops:
    """Return the faces of a picture (H, W, 3) as gray crops (N, 48, 48), upright, eyes level.

    What lies outside the picture repeats its edge.
    """
    crops = np.empty((len(faces), SIDE, SIDE), dtype=np.uint8)
    for crop, face in zip(crops, faces, strict=True):
        _cut(image, placement(face), crop)
    return crops


class Cutter:
    """`cut` for several stages that want the same crops: what was cut last is kept.

    Pictures and lists of faces are told apart by identity, so neither may change in between.
    """

    def __init__(self) -> None:
        self._image: Image | None = None
        self._faces: Sequence[Face] = ()
        self._crops: Crops = np.empty((0, SIDE, SIDE), dtype=np.uint8)

    def __call__(self, image: Image, faces: Sequence[Face]) -> Crops:
        """Return the faces of a picture as `cut` does; not from two threads at a time."""
        if image is not self._image or faces is not self._faces:
            self._crops = cut(image, faces)
            self._image, self._faces = image, faces
        return self._crops


def placement(face: Face) -> FloatArray:
    """Return the similarity transform (2, 3) from picture px to crop px.

    It maps the five landmarks onto FRAMING with the least squared distance (Umeyama 1991, without
    reflection); a face without landmarks is placed by its box.
    """
    if face.landmarks is not None and np.isfinite(face.landmarks).all():
        source, target = face.landmarks.astype(np.float64), FRAMING * SIDE
    else:
        left, top, right, bottom = face.box
        x0, y0, x1, y1 = _BOX_IN_SQUARE
        source = np.array([[left, top], [right, top], [left, bottom], [right, bottom]])
        target = np.array([[x0, y0], [x1, y0], [x0, y1], [x1, y1]]) * SIDE
    # As complex numbers a similarity is target = turn · source + shift.
    points, wanted = source @ (1, 1j), target @ (1, 1j)
    centred = points - points.mean()
    spread = max(float((np.abs(centred) ** 2).sum()), 1e-9)
    turn = (centred.conj() * (wanted - wanted.mean())).sum() / spread
    shift = wanted.mean() - turn * points.mean()
    matrix = [[turn.real, -turn.imag, shift.real], [turn.imag, turn.real, shift.imag]]
    return np.array(matrix, dtype=np.float32)


def side_in_picture(face: Face) -> float:
    """Return how many picture px the side of the face's square spans."""
    matrix = placement(face)
    return float(SIDE / max(np.hypot(matrix[0, 0], matrix[1, 0]), 1e-9))


def _cut(image: Image, matrix: FloatArray, crop: npt.NDArray[np.uint8]) -> None:
    """Fill one crop (48, 48)."""
    height, width = image.shape[:2]
    back = cv2.invertAffineTransform(matrix)
    corners = back[:, :2] @ np.array([[0, SIDE, 0, SIDE], [0, 0, SIDE, SIDE]]) + back[:, 2:]
    finite = bool(np.isfinite(corners).all())
    left, top = np.floor(corners.min(axis=1)).astype(int) - 2 if finite else (0, 0)
    right, bottom = np.ceil(corners.max(axis=1)).astype(int) + 3 if finite else (0, 0)
    # Bilinear sampling reads 2×2 px; from a large face first average down, as FER2013 was made.
    shrink = max(int(np.hypot(*back[:, 0])), 1)
    left, right = _whole(max(left, 0), min(right, width), width, shrink)
    top, bottom = _whole(max(top, 0), min(bottom, height), height, shrink)
    if right - left < 1 or bottom - top < 1:
        crop[:] = 0
        return
    gray: npt.NDArray[Any] = cv2.cvtColor(image[top:bottom, left:right], cv2.COLOR_BGR2GRAY)
    if shrink > 1:
        size = max((right - left) // shrink, 1), max((bottom - top) // shrink, 1)
        gray = cv2.resize(gray, size, interpolation=cv2.INTER_AREA)
    # From px of the part to px of the picture, pixel centres at half px.
    ratio_x, ratio_y = (right - left) / gray.shape[1], (bottom - top) / gray.shape[0]
    linear = matrix[:, :2] * (ratio_x, ratio_y)
    corner = np.array([left + 0.5 * ratio_x - 0.5, top + 0.5 * ratio_y - 0.5])
    # `matrix` maps edges to edges; warpAffine wants centres.
    shift = matrix[:, :2] @ (corner + 0.5) + matrix[:, 2] - 0.5
    cv2.warpAffine(
        gray,
        np.column_stack([linear, shift]),
        (SIDE, SIDE),
        dst=crop,
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )


def _whole(start: int, end: int, most: int, step: int) -> tuple[int, int]:
    """Return a stretch of px as long as some whole number of steps, longer where there is room.

    OpenCV averages whole numbers of px many times faster than others.
    """
    if start >= end:
        return start, start
    length = -(-(end - start) // step) * step
    end = min(start + length, most)
    start = max(end - length, 0)
    if end - start >= step:
        end = start + (end - start) // step * step
    return start, end
