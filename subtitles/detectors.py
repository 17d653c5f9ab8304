"""Finding faces: the cascade MTCNN of Zhang et al. (2016), run without torch.

In a full scan it gives the faces `facenet_pytorch.MTCNN` gives, px by px; see `pyramid`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from math import inf, log

import cv2
import numpy as np
import numpy.typing as npt

from subtitles import weights
from subtitles.inference import Network, Team
from subtitles.pipeline import Detector
from subtitles.pyramid import CELL, LONGEST, Means, Scratch, Strip, strips
from subtitles.types import Box, Face, FloatArray, Image

PROPOSED, REFINED = 0.6, 0.7
"""Scores at which a candidate passes P-Net and R-Net."""

_SMALL, _LARGE = 24, 48
"""Sides in px of the crops R-Net and O-Net read."""

_SAME_LEVEL, _SAME_PLACE = 0.5, 0.7
"""Overlap from which on candidates of one level, or of any, are the same face."""

_SAME_FACE = 0.3
"""IoU from which on a face found is the one that was expected."""

_MOST = 256
"""Candidates looked at closer, the best first: bounds the time a very busy picture can take."""

_BATCH = {_SMALL: 16, _LARGE: 4}
"""Crops a network reads at once: so few that what it computes stays in the processor's cache."""

_ANSWERS = 15
"""Numbers O-Net answers with; R-Net's are the first five."""


class Mtcnn:
    """The cascade: P-Net proposes, R-Net refines, O-Net decides and finds landmarks.

    Not to be called from two threads at a time.

    Parameters
    ----------
    threshold: score from which on something counts as a face, 0–1.
    smallest: height of the smallest face to find, as a fraction of the picture's height.
    threads: most threads to keep busy.

    Raises
    ------
    WeightsError, EngineError
    """

    def __init__(
        self, *, threshold: float = 0.85, smallest: float = 1 / 12, threads: int = 2
    ) -> None:
        self.threshold = threshold
        self.smallest = smallest
        self._pnet, self._rnet, self._onet = (
            Network(weights.find(name), threads=1) for name in ("pnet", "rnet", "onet")
        )
        self._scratch = Scratch()
        self._team, self._alone = Team(threads), Team(1)

    def detect(self, image: Image, near: Sequence[Box] | None = None) -> list[Face]:
        """Return the faces of a picture (H, W, 3) BGR, best score first.

        With `near` only O-Net looks, at those places; where it sees no face any more, R-Net looks
        around for it.
        """
        shrinking = -(-max(image.shape[:2]) // LONGEST)
        if shrinking > 1:
            return self._detect_shrunk(image, near, shrinking)
        if near is not None:
            return self._follow(image, _squared(np.asarray(near, np.float32).reshape(-1, 4)))
        means = Means(image, None, self._scratch)
        boxes = self._refine(means, self._propose(means, self._team), self._team)
        return self._decide(means, boxes, self._team)

    def _follow(self, image: Image, squares: FloatArray) -> list[Face]:
        """Return the faces near squares (N, 4)."""
        means = self._means_around(image, squares)
        faces = self._decide(means, squares, self._alone) if means else []
        lost = [square for square in squares if not _met(square, faces)]
        if not means or not lost:
            return faces
        nearby = _about(np.stack(lost))
        means = self._means_around(image, nearby, room=0.5) or means
        again = self._decide(means, self._refine(means, nearby, self._alone), self._alone)
        return _apart(sorted(faces + again, key=lambda face: -face.score))

    def _means_around(self, image: Image, squares: FloatArray, room: float = 0.0) -> Means | None:
        """Return the means of the part of a picture with the squares (N, 4); None: no part.

        `room` is how much of a square's side belongs to it on each side of the square.
        """
        if not len(squares):
            return None
        height, width = image.shape[:2]
        around = 1 + room * (squares[:, 2:] - squares[:, :2])
        left, top = np.maximum((squares[:, :2] - around).min(axis=0), 0).astype(int).tolist()
        right, bottom = (squares[:, 2:] + around).max(axis=0).clip(0, (width, height)).astype(int)
        if left >= right or top >= bottom:
            return None
        return Means(image, (left, top, int(right), int(bottom)), self._scratch)

    def _propose(self, means: Means, team: Team) -> FloatArray:
        """Return P-Net's candidates in a picture, squares (N, 4)."""
        _, _, width, height = means.part
        # Divided twice so that 1/12 is the height divided by 12 to the last digit.
        parts = strips(height, width, max(height / (1 / self.smallest), CELL))
        answers = team.share(means.strips(parts, self._scratch), self._pnet.run)
        proposals: dict[int, list[FloatArray]] = defaultdict(list)
        for strip, outputs in zip(parts, answers, strict=True):
            proposals[strip.level].append(_proposals(strip, outputs[0].reshape(5, -1)))
        of_levels = [_best(np.concatenate(found), _SAME_LEVEL) for found in proposals.values()]
        of_levels.append(np.empty((0, 9), dtype=np.float32))
        best = _best(np.concatenate(of_levels), _SAME_PLACE)[:_MOST]
        boxes, offsets = best[:, :4], best[:, 5:]
        return _squared(boxes + offsets * np.tile(boxes[:, 2:] - boxes[:, :2], 2))

    def _refine(self, means: Means, boxes: FloatArray, team: Team) -> FloatArray:
        """Return the candidates that pass R-Net, moved to where it sees the face, as squares."""
        boxes, answers = self._ask(self._rnet, means, boxes, _SMALL, team)
        passed = np.flatnonzero(answers[:, 0] > _logit(REFINED))
        kept = passed[_distinct(boxes[passed], answers[passed, 0], _SAME_PLACE)]
        return _squared(_moved(boxes[kept], answers[kept, 1:5]))

    def _decide(self, means: Means, boxes: FloatArray, team: Team) -> list[Face]:
        """Return the faces O-Net sees in the candidates, best first."""
        boxes, answers = self._ask(self._onet, means, boxes, _LARGE, team)
        passed = np.flatnonzero(answers[:, 0] > _logit(self.threshold))
        scores = _score(answers[passed, 0])
        best_first = np.argsort(scores, kind="stable")[::-1]
        passed, scores = passed[best_first], scores[best_first]
        boxes, answers = boxes[passed], answers[passed]
        sides = boxes[:, 2:] - boxes[:, :2] + 1
        points = answers[:, 5:].reshape(-1, 2, 5).transpose(0, 2, 1)
        points = points * sides[:, None] + boxes[:, None, :2] - 1
        return _apart(
            [
                Face(box=(left, top, right, bottom), score=score, landmarks=landmarks)
                for (left, top, right, bottom), score, landmarks in zip(
                    _moved(boxes, answers[:, 1:5]).tolist(), scores.tolist(), points, strict=True
                )
            ]
        )

    def _ask(
        self, network: Network, means: Means, boxes: FloatArray, side: int, team: Team
    ) -> tuple[FloatArray, FloatArray]:
        """Return the boxes (N, 4) that lie in the picture, and a network's answers (N, …)."""
        boxes, edges = _cut(boxes, means.part)
        if not len(boxes):
            return boxes, np.empty((0, _ANSWERS), dtype=np.float32)
        crops = means.crops(edges, side, _BATCH[side], self._scratch)
        answers = team.share(crops, network.run)
        return boxes, np.concatenate([batch for (batch,) in answers])

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


def _proposals(strip: Strip, answers: FloatArray) -> FloatArray:
    """Return P-Net's candidates on a strip, (N, 9): box, logit, offsets; `answers` is (5, A)."""
    passed = np.flatnonzero(answers[0] >= _logit(PROPOSED))
    return np.concatenate([strip.boxes[passed], answers[:, passed].T], axis=1)


def _best(proposals: FloatArray, overlap: float) -> FloatArray:
    """Return the proposals (N, 9) left by non-maximum suppression, best first."""
    return proposals[_distinct(proposals[:, :4], proposals[:, 4], overlap)]


def _scaled(box: Box, factor: float) -> Box:
    return box[0] * factor, box[1] * factor, box[2] * factor, box[3] * factor


def _about(squares: FloatArray) -> FloatArray:
    """Return squares (15 N, 4) a little beside the given ones, smaller and larger."""
    centres = (squares[:, :2] + squares[:, 2:]) / 2
    sides = squares[:, 2:] - squares[:, :2]
    shifts = np.array([(0, 0), (0.1, 0), (-0.1, 0), (0, 0.1), (0, -0.1)], dtype=np.float32)
    found = []
    for scale in (0.85, 1.0, 1.2):
        for shift in shifts:
            moved, half = centres + sides * shift, sides * (scale / 2)
            found.append(np.concatenate([moved - half, moved + half], axis=1))
    return np.concatenate(found)


def _met(square: FloatArray, faces: Sequence[Face]) -> bool:
    """Return whether one of the faces is the one expected in a square (4,)."""
    boxes = np.array([face.box for face in faces], dtype=np.float32).reshape(-1, 4)
    return any(_iou(square, box) > _SAME_FACE for box in _squared(boxes))


def _iou(one: FloatArray, other: FloatArray) -> float:
    """Return the intersection over union of two boxes (4,)."""
    shared = np.minimum(one[2:], other[2:]) - np.maximum(one[:2], other[:2])
    intersection = float(np.maximum(shared, 0).prod())
    union = float((one[2:] - one[:2]).prod() + (other[2:] - other[:2]).prod()) - intersection
    return intersection / union if union > 0 else 0.0


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
    corner_and_size = boxes.copy()
    corner_and_size[:, 2:] -= boxes[:, :2]
    # OpenCV reads lists faster than arrays here.
    kept = cv2.dnn.NMSBoxes(corner_and_size.tolist(), _score(logits).tolist(), 0.0, overlap)
    return np.array(kept, dtype=np.intp).reshape(-1)


def _apart(faces: Sequence[Face]) -> list[Face]:
    """Return the faces, best first, less those that share most of the smaller box with a better."""
    kept: list[Face] = []
    for face in faces:
        if all(_shared(face.box, better.box) <= _SAME_PLACE for better in kept):
            kept.append(face)
    return kept


def _shared(one: Box, other: Box) -> float:
    """Return the intersection of two boxes as a share of the smaller; both edges count as px."""
    width = min(one[2], other[2]) - max(one[0], other[0]) + 1
    height = min(one[3], other[3]) - max(one[1], other[1]) + 1
    smaller = min((box[2] - box[0] + 1) * (box[3] - box[1] + 1) for box in (one, other))
    return max(width, 0.0) * max(height, 0.0) / smaller


def _logit(score: float) -> float:
    return log(score / (1 - score)) if 0 < score < 1 else inf * (score - 0.5)


def _score(logits: FloatArray) -> FloatArray:
    return np.asarray(1 / (1 + np.exp(-logits)), dtype=np.float32)
