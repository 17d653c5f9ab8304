"""Which faces can't be read: too small, too blurred or too far turned to say a word about."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from subtitles import crops
from subtitles.crops import Crops, Cut
from subtitles.types import Doubt, Face, FloatArray, Image


class Gate:
    """Finds a reason not to read a face; the limits belong to the weights and stand with them.

    Parameters
    ----------
    smallest_side: side of the face's square in picture px (`crops.side_in_picture`).
    most_turned: see `turned`.
    least_sharp: see `sharpness`.
    cut: what cuts faces out.
    """

    def __init__(
        self,
        *,
        smallest_side: float = 20.0,
        most_turned: float = 0.35,
        least_sharp: float = 0.02,
        cut: Cut = crops.cut,
    ) -> None:
        self._smallest_side = smallest_side
        self._most_turned = most_turned
        self._least_sharp = least_sharp
        self._cut = cut

    def doubts(self, image: Image, faces: Sequence[Face]) -> list[Doubt | None]:
        """Return for each face why it can't be read, or None."""
        sharp = sharpness(self._cut(image, faces))
        return [self._doubt(face, float(value)) for face, value in zip(faces, sharp, strict=True)]

    def _doubt(self, face: Face, sharp: float) -> Doubt | None:
        if crops.side_in_picture(face) < self._smallest_side:
            return "small"
        if turned(face) > self._most_turned:
            return "turned"
        return "blurred" if sharp < self._least_sharp else None


def turned(face: Face) -> float:
    """Return how far a face is turned aside: 0 to the camera, about 0.5 at half profile.

    The nose's distance from the middle between the eyes, along the line of the eyes, as a share of
    the eyes' distance; 0 for a face without landmarks.
    """
    if face.landmarks is None:
        return 0.0
    left, right, nose = face.landmarks[:3].astype(np.float64)
    line = right - left
    length = max(float(line @ line), 1e-9)
    return abs(float((nose - (left + right) / 2) @ line)) / length


def sharpness(pictures: Crops) -> FloatArray:
    """Return (N,) how much of the contrast of crops (N, 48, 48) is fine detail, 0–1.

    The deviation of what a Gaussian blur of 1 px takes away over the deviation of the whole. An
    even picture has none.
    """
    values = np.zeros(len(pictures), dtype=np.float32)
    for row, picture in enumerate(pictures):
        gray = picture.astype(np.float32)
        whole = float(gray.std())
        if whole > 1:
            values[row] = float((gray - cv2.GaussianBlur(gray, (0, 0), 1.0)).std()) / whole
    return values
