"""How one face moves: where to expect it next, and a box that doesn't tremble."""

from __future__ import annotations

from math import exp, hypot, isfinite, pi

from subtitles.types import Box

_SETTLE = 0.1
"""Seconds over which a speed is averaged: short enough for a turn, long enough for jitter."""
_COAST = 0.5
"""Seconds in which the speed of an unseen face falls to 1/e: heads that move soon stop."""
_FURTHEST = 1e6
"""px; a coordinate beyond it is nonsense."""

_CALM = 0.5
"""Hz: cut-off for a face at rest; lower is steadier."""
_KEEN = 2.5
"""Hz per face size per second: how much faster the box follows a moving face."""
_SPEED = 0.5
"""Hz: cut-off for the speed itself."""


def usable(box: Box) -> bool:
    """Say whether a box can be a face's at all: finite, within reason, wider and higher than 0."""
    left, top, right, bottom = box
    return all(isfinite(edge) and abs(edge) < _FURTHEST for edge in box) and (
        left < right and top < bottom
    )


def size(box: Box) -> float:
    """Return the mean of a box's width and height, px."""
    return (box[2] - box[0] + box[3] - box[1]) / 2


class Motion:
    """The last place of a face and its speed: constant velocity that dies down while unseen."""

    def __init__(self, box: Box) -> None:
        self.box = box
        self._speed = (0.0, 0.0)

    def see(self, box: Box, age: float) -> None:
        """Take in the place found `age` seconds after the one before."""
        if age > 0:
            share = 1 - exp(-age / _SETTLE)
            x, y = (
                speed + share * (moved / 2 / age - speed)
                for speed, moved in zip(self._speed, _moved(self.box, box), strict=True)
            )
            self._speed = (x, y)
        self.box = box

    def expect(self, age: float) -> Box:
        """Return where the face should be `age` seconds after it was last found."""
        reach = _COAST * (1 - exp(-max(age, 0.0) / _COAST))
        x, y = self._speed[0] * reach, self._speed[1] * reach
        left, top, right, bottom = self.box
        return left + x, top + y, right + x, bottom + y


def _moved(before: Box, after: Box) -> tuple[float, float]:
    """Return twice the way of the centre, (x, y) px."""
    return (
        after[0] + after[2] - before[0] - before[2],
        after[1] + after[3] - before[1] - before[3],
    )


class SteadyBox:
    """A box for the eye: still while the face is still, close behind when it moves.

    The One-Euro filter (Casiez, Roussel & Vogel 2012) on centre and size, with speeds measured in
    face sizes so that it acts alike at every resolution, and steps of any length.
    """

    def __init__(self, box: Box) -> None:
        self._state = _centred(box)
        self._speeds = (0.0, 0.0, 0.0, 0.0)
        self._raw = self._state

    def see(self, box: Box, age: float) -> None:
        """Take in the place found `age` seconds after the one before."""
        if age <= 0:
            return
        raw, scale = _centred(box), size(box)
        share = _share(_SPEED, age)
        x, y, width, height = (
            speed + share * ((new - old) / age / scale - speed)
            for speed, new, old in zip(self._speeds, raw, self._raw, strict=True)
        )
        self._raw, self._speeds = raw, (x, y, width, height)
        moving = _share(_CALM + _KEEN * hypot(x, y), age)
        growing = _share(_CALM + _KEEN * hypot(width, height), age)
        centre_x, centre_y, wide, high = self._state
        self._state = (
            centre_x + moving * (raw[0] - centre_x),
            centre_y + moving * (raw[1] - centre_y),
            wide + growing * (raw[2] - wide),
            high + growing * (raw[3] - high),
        )

    @property
    def box(self) -> Box:
        """The steadied box, px."""
        x, y, width, height = self._state
        return x - width / 2, y - height / 2, x + width / 2, y + height / 2


def _centred(box: Box) -> tuple[float, float, float, float]:
    """Return (centre x, centre y, width, height), px."""
    left, top, right, bottom = box
    return (left + right) / 2, (top + bottom) / 2, right - left, bottom - top


def _share(cutoff: float, age: float) -> float:
    """Return the weight of a new value after `age` s; two half steps weigh as much as a whole."""
    return 1 - exp(-2 * pi * cutoff * age)
