"""Small drawn faces, one per emotion, so that no caption speaks through colour alone."""

from __future__ import annotations

from functools import lru_cache

import cv2
import numpy as np

from subtitles.fonts import Mask, em_of, mask

OVERSAMPLING = 8

Point = tuple[float, float]
"""x, y with the face's centre at 0, 0 and its edge at a distance of 1; y points down."""


class _Pen:
    """Draws strokes in the face's own coordinates."""

    def __init__(self, diameter: int) -> None:
        self.radius = diameter * OVERSAMPLING / 2
        self.canvas = np.zeros((diameter * OVERSAMPLING,) * 2, np.uint8)
        self.thick = max(1, round(0.15 * self.radius))

    def at(self, point: Point) -> tuple[int, int]:
        return round(self.radius * (1 + point[0])), round(self.radius * (1 + point[1]))

    def dot(self, centre: Point, radius: float, value: int = 255) -> None:
        cv2.circle(self.canvas, self.at(centre), round(radius * self.radius), value, -1)

    def line(self, *points: Point) -> None:
        path = np.array([self.at(point) for point in points], np.int32)
        cv2.polylines(self.canvas, [path], False, 255, self.thick)
        for point in (points[0], points[-1]):
            cv2.circle(self.canvas, self.at(point), self.thick // 2, 255, -1)

    def arc(self, centre: Point, axes: Point, start: float, end: float) -> None:
        angles = np.radians(np.linspace(start, end, 24))
        x = centre[0] + axes[0] * np.cos(angles)
        y = centre[1] + axes[1] * np.sin(angles)
        self.line(*zip(x.tolist(), y.tolist(), strict=True))

    def both(self, *points: Point) -> None:
        """Draw a line and its mirror image."""
        self.line(*points)
        self.line(*((-x, y) for x, y in points))

    def done(self) -> Mask:
        side = len(self.canvas) // OVERSAMPLING
        return np.asarray(cv2.resize(self.canvas, (side, side), interpolation=cv2.INTER_AREA))


def _eyes(pen: _Pen, y: float, radius: float) -> None:
    for x in (-0.36, 0.36):
        pen.dot((x, y), radius)


def _angry(pen: _Pen) -> None:
    pen.both((-0.66, -0.50), (-0.16, -0.22))
    _eyes(pen, -0.04, 0.13)
    pen.arc((0, 0.70), (0.40, 0.26), 200, 340)


def _disgust(pen: _Pen) -> None:
    pen.both((-0.58, -0.36), (-0.26, -0.20), (-0.58, -0.04))
    pen.line((-0.50, 0.50), (-0.25, 0.30), (0, 0.50), (0.25, 0.30), (0.50, 0.50))


def _fear(pen: _Pen) -> None:
    pen.both((-0.66, -0.46), (-0.26, -0.66))
    for x in (-0.36, 0.36):
        pen.dot((x, -0.14), 0.23)
        pen.dot((x, -0.14), 0.10, 0)
    for y in (0.42, 0.50, 0.58):
        pen.line((-0.36, y), (0.36, y))


def _happy(pen: _Pen) -> None:
    _eyes(pen, -0.26, 0.14)
    pen.arc((0, 0.06), (0.54, 0.50), 15, 165)


def _neutral(pen: _Pen) -> None:
    _eyes(pen, -0.20, 0.14)
    pen.line((-0.44, 0.38), (0.44, 0.38))


def _sad(pen: _Pen) -> None:
    pen.both((-0.62, -0.34), (-0.24, -0.56))
    _eyes(pen, -0.10, 0.13)
    pen.arc((0, 0.74), (0.46, 0.42), 205, 335)


def _surprise(pen: _Pen) -> None:
    for x in (-0.36, 0.36):
        pen.arc((x, -0.44), (0.24, 0.22), 215, 325)
    _eyes(pen, -0.24, 0.15)
    pen.dot((0, 0.40), 0.28)


_FACES = {
    "angry": _angry,
    "disgust": _disgust,
    "fear": _fear,
    "happy": _happy,
    "neutral": _neutral,
    "sad": _sad,
    "surprise": _surprise,
}


@lru_cache(maxsize=64)
def disc(diameter: int) -> Mask:
    """Return a disc that fills a square of `diameter` px."""
    pen = _Pen(diameter)
    pen.dot((0, 0), 0.98)
    return pen.done()


@lru_cache(maxsize=64)
def features(emotion: str | None, diameter: int) -> Mask:
    """Return eyes, brows and mouth on a disc of `diameter` px; a question mark for unsure."""
    pen = _Pen(diameter)
    if emotion is not None:
        _FACES[emotion](pen)
        return pen.done()
    sign = np.pad(mask("?", "en", em_of(0.62 * diameter)), diameter)
    top, left = ((side - diameter) // 2 for side in sign.shape)
    return np.asarray(sign[top : top + diameter, left : left + diameter])
