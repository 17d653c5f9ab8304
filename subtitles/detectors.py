"""Finding faces: the cascade MTCNN of Zhang et al. (2016), run without torch.

Gives the faces `facenet_pytorch.MTCNN` gives. Differences, all for speed: the scales of the
picture are made from one another, all of them are scanned at once, and every crop comes from the
copy of the picture nearest to its size.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import log

import cv2
import numpy as np
import numpy.typing as npt

from subtitles import weights
from subtitles.inference import Network
from subtitles.pipeline import Detector
from subtitles.pyramid import CELL, LONGEST, Means, levels
from subtitles.types import Box, Face, FloatArray, Image

PROPOSED, REFINED = 0.6, 0.7
"""Scores at which a candidate passes P-Net and R-Net."""

_SMALL, _LARGE = 24, 48
"""Sides in px of the crops R-Net and O-Net read."""

_SAME_LEVEL, _SAME_PLACE = 0.5, 0.7
"""Overlap from which on candidates of one level, or of any, are the same face."""

_BATCH = {_SMALL: 16, _LARGE: 4}
"""Crops a network reads at once: so few that what it computes stays in the processor's cache."""

_ANSWERS = 15
"""Numbers O-Net answers with; R-Net's are the first five."""

_MOST = 256
"""Candidates looked at closer, the best first: bounds the time a very busy picture can take."""


class Mtcnn:
    """The cascade: P-Net proposes, R-Net refines, O-Net decides and finds landmarks.

    Parameters
    ----------
    threshold: score from which on something counts as a face, 0–1.
    smallest: height of the smallest face to find, as a fraction of the picture's height.
    threads: threads one network may use.

    Raises
    ------
    WeightsError, EngineError
    """

    def __init__(
        self, *, threshold: float = 0.95, smallest: float = 1 / 12, threads: int = 2
    ) -> None:
        self.threshold = threshold
        self.smallest = smallest
        self._means = Means()
        self._pnet, self._rnet, self._onet = (
            Network(weights.find(name), threads) for name in ("pnet", "rnet", "onet")
        )

    def detect(self, image: Image, near: Sequence[Box] | None = None) -> list[Face]:
        """Return the faces of a picture (H, W, 3) BGR, best score first.

        With `near` only R-Net and O-Net look, at those places.
        """
        shrinking = -(-max(image.shape[:2]) // LONGEST)
        if shrinking > 1:
            return self._detect_shrunk(image, near, shrinking)
        if near is None:
            self._means.read(image)
            boxes = self._propose(*image.shape[:2])
        else:
            boxes = _around(near)
            part = _surroundings(boxes, *image.shape[:2])
            if part is None:
                return []
            self._means.read(image, part)
        return self._decide(self._refine(boxes))

    def _propose(self, height: int, width: int) -> FloatArray:
        """Return P-Net's candidates in a picture, squares (N, 4)."""
        boxes = [np.empty((0, 4), dtype=np.float32)]
        answers = [np.empty((0, 5), dtype=np.float32)]
        # Divided twice so that 1/12 is the height divided by 12 to the last digit.
        for level in levels(height, width, max(height / (1 / self.smallest), CELL)):
            seen = self._pnet.run(self._means.level(level))[0].reshape(5, -1)
            passed = np.flatnonzero(seen[0] >= _logit(PROPOSED))
            kept = passed[_distinct(level.boxes[passed], seen[0, passed], _SAME_LEVEL)]
            boxes.append(level.boxes[kept])
            answers.append(seen[:, kept].T)
        squares, offsets = np.concatenate(boxes), np.concatenate(answers)
        kept = _distinct(squares, offsets[:, 0], _SAME_PLACE)[:_MOST]
        sides = squares[kept, 2:] - squares[kept, :2]
        return _squared(squares[kept] + offsets[kept, 1:] * np.tile(sides, 2))

    def _refine(self, boxes: FloatArray) -> FloatArray:
        """Return the candidates that pass R-Net, moved to where it sees the face, as squares."""
        boxes, answers = self._ask(self._rnet, boxes, _SMALL)
        passed = np.flatnonzero(answers[:, 0] > _logit(REFINED))
        kept = passed[_distinct(boxes[passed], answers[passed, 0], _SAME_PLACE)]
        return _squared(_moved(boxes[kept], answers[kept, 1:5]))

    def _decide(self, boxes: FloatArray) -> list[Face]:
        """Return the faces O-Net sees in the candidates."""
        boxes, answers = self._ask(self._onet, boxes, _LARGE)
        passed = np.flatnonzero(answers[:, 0] > _logit(self.threshold))
        scores = _score(answers[passed, 0])
        best_first = np.argsort(scores, kind="stable")[::-1]
        passed, scores = passed[best_first], scores[best_first]
        boxes, answers = boxes[passed], answers[passed]
        sides = boxes[:, 2:] - boxes[:, :2] + 1
        points = answers[:, 5:].reshape(-1, 2, 5).transpose(0, 2, 1)
        points = points * sides[:, None] + boxes[:, None, :2] - 1
        boxes = _moved(boxes, answers[:, 1:5])
        return [
            Face(
                box=(
                    float(boxes[i, 0]),
                    float(boxes[i, 1]),
                    float(boxes[i, 2]),
                    float(boxes[i, 3]),
                ),
                score=float(scores[i]),
                landmarks=points[i],
            )
            for i in _apart(boxes)
        ]

    def _ask(self, network: Network, boxes: FloatArray, side: int) -> tuple[FloatArray, FloatArray]:
        """Return the boxes (N, 4) that lie in the picture, and a network's answers (N, …)."""
        boxes, edges = _cut(boxes, self._means.part)
        if not len(boxes):
            return boxes, np.empty((0, _ANSWERS), dtype=np.float32)
        answers = [
            network.run(self._means.crops(edges[start : start + _BATCH[side]], side))[0]
            for start in range(0, len(edges), _BATCH[side])
        ]
        return boxes, np.concatenate(answers)

    def _detect_shrunk(
        self, image: Image, near: Sequence[Box] | None, shrinking: int
    ) -> list[Face]:
        """Return the faces of a very large picture, found in a copy so many times smaller."""
        size = [max(length // shrinking, 1) for length in image.shape[1::-1]]
        small = np.asarray(cv2.resize(image, size, interpolation=cv2.INTER_AREA), dtype=np.uint8)
        if near is not None:
            near = [_scaled(box, 1 / shrinking) for box in near]
        return [
            replace(
                face,
                box=_scaled(face.box, shrinking),
                landmarks=None if face.landmarks is None else face.landmarks * shrinking,
            )
            for face in self.detect(small, near)
        ]


DETECTORS: dict[str, Callable[..., Detector]] = {"mtcnn": Mtcnn}
"""The detectors by name."""


def _scaled(box: Box, factor: float) -> Box:
    return box[0] * factor, box[1] * factor, box[2] * factor, box[3] * factor


def _around(near: Sequence[Box]) -> FloatArray:
    """Return squares (N, 4) to look for known faces in."""
    return _squared(np.asarray(near, dtype=np.float32).reshape(-1, 4))


def _surroundings(boxes: FloatArray, height: int, width: int) -> tuple[int, int, int, int] | None:
    """Return the part of the picture with the boxes and some room around them; None: no part."""
    if not len(boxes):
        return None
    room = (boxes[:, 2:] - boxes[:, :2]) / 2
    left, top = np.maximum((boxes[:, :2] - room).min(axis=0), 0).astype(int)
    right, bottom = np.minimum((boxes[:, 2:] + room).max(axis=0), (width, height)).astype(int)
    return (left, top, right, bottom) if left < right and top < bottom else None


def _cut(
    boxes: FloatArray, part: tuple[int, int, int, int]
) -> tuple[FloatArray, npt.NDArray[np.int64]]:
    """Return the boxes (N, 4) of some extent within a part of the picture, and in whole px.

    The px are rounded and cut off at the edge as facenet-pytorch does it, which counts from 1.
    """
    edges = np.trunc(boxes).astype(np.int64)
    edges[:, :2] = np.maximum(edges[:, :2] - 1, part[:2])
    edges[:, 2:] = np.minimum(edges[:, 2:], part[2:])
    there = np.flatnonzero((edges[:, 2:] > edges[:, :2]).all(axis=1))
    return boxes[there], edges[there]


def _squared(boxes: FloatArray) -> FloatArray:
    """Return squares (N, 4) with the boxes' centres and longer sides."""
    sides = boxes[:, 2:] - boxes[:, :2]
    longer = sides.max(axis=1, keepdims=True)
    corners = boxes[:, :2] + sides * 0.5 - longer * 0.5
    return np.concatenate([corners, corners + longer], axis=1)


def _moved(boxes: FloatArray, offsets: FloatArray) -> FloatArray:
    """Return boxes (N, 4) moved by offsets (N, 4) in units of their sides."""
    return boxes + offsets * np.tile(boxes[:, 2:] - boxes[:, :2] + 1, 2)


def _distinct(boxes: FloatArray, logits: FloatArray, overlap: float) -> npt.NDArray[np.intp]:
    """Return which boxes (N, 4) are left, best first, by non-maximum suppression.

    Of two with more IoU than `overlap` the one of lower logit goes.
    """
    if not len(boxes):
        return np.empty(0, dtype=np.intp)
    corner_and_size = boxes.copy()
    corner_and_size[:, 2:] -= boxes[:, :2]
    # Its type hints ask for lists, which it reads more slowly.
    suppress: Callable[..., Sequence[int]] = cv2.dnn.NMSBoxes
    kept = suppress(corner_and_size, _score(logits), 0.0, overlap)
    return np.array(kept, dtype=np.intp).reshape(-1)


def _apart(boxes: FloatArray) -> list[int]:
    """Return which boxes (N, 4), best first, share no more than 0.7 of the smaller of any two."""
    areas = (boxes[:, 2:] - boxes[:, :2] + 1).prod(axis=1)
    kept: list[int] = []
    for i in range(len(boxes)):
        corners = np.maximum(boxes[i, :2], boxes[kept, :2])
        shared = np.maximum(np.minimum(boxes[i, 2:], boxes[kept, 2:]) - corners + 1, 0).prod(axis=1)
        if (shared <= _SAME_PLACE * np.minimum(areas[i], areas[kept])).all():
            kept.append(i)
    return kept


def _logit(score: float) -> float:
    return log(score / (1 - score)) if 0 < score < 1 else float("inf") * (2 * score - 1)


def _score(logits: FloatArray) -> FloatArray:
    return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)
