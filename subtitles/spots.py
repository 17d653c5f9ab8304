"""The places around a face that a caption may take, and which of them are preferred."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, get_args

import numpy as np
import numpy.typing as npt

from subtitles.errors import said, unknown

Numbers = npt.NDArray[np.float64]

Position = Literal["auto", "above", "below", "side"]
"""The side of a face that is preferred for its caption."""

POSITIONS: tuple[Position, ...] = get_args(Position)


def position_of(name: str) -> Position:
    """Return `name` as a position; raises SettingsError."""
    for position in POSITIONS:
        if position == name:
            return position
    raise unknown(said("position"), name, POSITIONS)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place relative to a face: a point of the face, a point of the caption, a shift."""

    face: tuple[float, float]
    """0–1 of the face's width and height."""
    plate: tuple[float, float]
    """0–1 of the caption's width and height: put onto the face's point."""
    shift: tuple[float, float]
    """× the gap between face and caption, px."""
    cost: float
    """What a caption that may choose avoids."""
    side: Position | None = None
    """None: none in particular."""


SPOTS = (
    Spot((0.5, 0.0), (0.5, 1.0), (0, -1), 0.0, "above"),
    Spot((0.5, 1.0), (0.5, 0.0), (0, 1), 0.04, "below"),
    Spot((1.0, 0.5), (0.0, 0.5), (1, 0), 0.06, "side"),
    Spot((0.0, 0.5), (1.0, 0.5), (-1, 0), 0.06, "side"),
    Spot((1.0, 0.0), (1.0, 1.0), (0, -1), 0.08, "above"),
    Spot((0.0, 0.0), (0.0, 1.0), (0, -1), 0.08, "above"),
    Spot((1.0, 1.0), (1.0, 0.0), (0, 1), 0.12, "below"),
    Spot((0.0, 1.0), (0.0, 0.0), (0, 1), 0.12, "below"),
)
"""Above, below, right, left; above and below, aligned to the right or left edge of the face."""


def numbers(spot: Spot) -> Numbers:
    """Return a spot's six numbers for many to be computed with at once."""
    return np.array([*spot.face, *spot.plate, *spot.shift])


@lru_cache
def spots_for(position: Position) -> tuple[Spot, ...]:
    """Return the spots; the best one of the preferred side costs nothing."""
    least = min((spot.cost for spot in SPOTS if spot.side == position), default=0.0)
    return tuple(
        replace(spot, cost=spot.cost - least) if spot.side == position else spot for spot in SPOTS
    )
