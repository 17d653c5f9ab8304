"""Where captions go: beside their faces, inside the picture, off one another, and there to stay.

Every caption is scored on a handful of places around its face, and, if those are no good, on all
places where its edges meet those of the picture, a face or another caption. What counts, from most
to least: not over another caption (never allowed), not over a face, near its own face and nearer to
it than to any other, above rather than below. A caption stays on its side of the face until
another is clearly better, and moves only as far as it must to keep up with its face, so that a
trembling box does not make it tremble.

One side can be preferred. It is then taken unless it would hide some of a face, and taken again as
soon as there is plenty of room.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import inf

import numpy as np

from subtitles.spots import SPOTS, Numbers, Position, Spot, numbers, spots_for
from subtitles.types import Box

Rect = tuple[int, int, int, int]
"""Left, top, right, bottom in px; right and bottom are the first px outside."""

Size = tuple[int, int]
"""Width, height in px."""

_SPOTS = np.array([numbers(spot) for spot in SPOTS])

FREE = 0.16
"""Cost of a place that is none of the spots."""

BIAS = 0.2
"""What a place costs more than it would if it were on the preferred side, hiding nothing."""

HAIR = 0.25
"""What a head reaches above its face, × the face's height; captions above stay clear of it."""

STAY = 0.2
"""A caption moves to another side only when that saves more than this."""


NEW = 0.75
"""Share of the highest cost that the place of a caption which was not there before may have."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one caption goes."""

    rect: Rect
    spot: Spot
    cost: float
    """How bad it is: the share of faces it covers, its distance, and what its spot costs."""


@dataclass(frozen=True, slots=True)
class Spacing:
    """The distances of a layout, px."""

    margin: int
    """From the edge of the picture."""
    gap: int
    """Between a face and its caption, ≥ 1."""
    apart: int
    """At least, between two captions."""
    leash: int
    """How far a face may move before its caption follows."""


def layout(
    size: Size,
    anchors: Sequence[Box],
    plates: Sequence[Size],
    spacing: Spacing,
    previous: Sequence[Place | None] | None = None,
    taken: Sequence[Rect] = (),
    position: Position = "auto",
    worst: float = inf,
) -> list[Place | None]:
    """Place one plate for each face of a picture of `size`, the first ones first.

    Faces behind those that have a plate are only kept clear. `previous` are the places of the same
    faces in the picture before, None for new ones; `taken` are places where nothing may go;
    `position` is the preferred side. Captions for which there is no room get None, as do those
    whose place would cost more than `worst`, new ones a little sooner; but one there always is.
    """
    faces = np.array([ordered(anchor) for anchor in anchors], np.float64).reshape(-1, 4)
    blocked = [(float(x0), float(y0), float(x1), float(y1)) for x0, y0, x1, y1 in taken]
    places: list[Place | None] = []
    for index, plate in enumerate(plates):
        around = np.array(blocked).reshape(-1, 4)
        task = _Task(size, faces, index, plate, spacing, around, position)
        before = previous[index] if previous else None
        place = task.place(before)
        if place and place.cost > worst * (1.0 if before else NEW):
            place = None
        places.append(place)
        if place:
            blocked.append(place.rect)
    if plates and worst < inf and not any(places):
        first = layout(size, anchors, plates[:1], spacing, previous, taken, position)
        return first + [None] * (len(plates) - 1)
    return places


def overlap(a: Rect, b: Rect) -> bool:
    """Return whether two rectangles share a px."""
    return max(a[0], b[0]) < min(a[2], b[2]) and max(a[1], b[1]) < min(a[3], b[3])


def coverage(rects: Iterable[Rect], anchors: Sequence[Box]) -> float:
    """Return the share of its face that `rects` cover, for the face that is covered most."""
    faces = np.array([ordered(anchor) for anchor in anchors], np.float64).reshape(-1, 4)
    boxes = np.array(list(rects), np.float64).reshape(-1, 4)
    return float(_covered(boxes, faces).sum(axis=0).max(initial=0))


def ordered(box: Box) -> Box:
    """Return a box with its corners in order and every number finite."""
    x0, y0, x1, y1 = (float(np.clip(np.nan_to_num(value), -1e6, 1e6)) for value in box)
    return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)


class _Task:
    """The search for one caption's place."""

    def __init__(
        self,
        size: Size,
        faces: Numbers,
        index: int,
        plate: Size,
        spacing: Spacing,
        blocked: Numbers,
        position: Position,
    ) -> None:
        self.size = np.array(size, np.float64)
        self.faces = faces
        self.heads = faces - (faces[:, 3:] - faces[:, 1:2]) * [0, HAIR, 0, 0]
        self.index = index
        self.plate = np.array(plate, np.float64)
        self.spacing = spacing
        self.blocked = blocked
        self.position = position
        spare = np.maximum((self.size - self.plate) / 2, 0)
        margin = np.minimum(spacing.margin, np.floor(spare))
        self.low, self.high = margin, self.size - self.plate - margin
        self.reach = max(size)

    def place(self, previous: Place | None) -> Place | None:
        """Return the best place, or the previous one if it is nearly as good."""
        if np.any(self.plate > self.size):
            return None
        spots: list[Spot | None] = list(spots_for(self.position))
        corners = self.corners(_SPOTS)
        costs = self.costs(corners) + [spot.cost for spot in spots_for(self.position)]
        if costs.min() > FREE:
            free = self.free()
            spots += [None] * len(free)
            corners = np.concatenate([corners, free])
            costs = np.concatenate([costs, self.costs(free) + FREE])
        bias = self.bias(corners, spots)
        best = int((costs + bias).argmin())
        if previous is not None:
            kept = self.follow(previous)
            cost = self.costs(kept[None], self.spacing.leash)[0] + previous.spot.cost
            stay = STAY + max(bias[best] - self.bias(kept[None], [previous.spot])[0], 0)
            back = self.comes_back(previous.spot, spots[best], corners[best])
            if np.isfinite(cost) and cost <= costs[best] + stay and not back:
                return self.found(kept, previous.spot, cost)
        if not np.isfinite(costs[best]):
            return None
        spot = spots[best] or self.spot_at(corners[best])
        return self.found(corners[best], spot, costs[best])

    def bias(self, corners: Numbers, spots: Sequence[Spot | None]) -> Numbers:
        """Return what each of `corners` (N, 2) costs more for not being where it is preferred."""
        if self.position == "auto":
            return np.zeros(len(corners))
        rects = np.concatenate([corners, corners + self.plate], axis=1)
        hidden = _covered(rects, self.faces).max(axis=1) > 0
        wrong = [spot is None or spot.side != self.position for spot in spots]
        return np.where(hidden | np.array(wrong), BIAS, 0.0)

    def comes_back(self, old: Spot, new: Spot | None, corner: Numbers) -> bool:
        """Return whether a caption goes back to the preferred side: not for a bare px of room."""
        if new is None or old.side == self.position or new.side != self.position:
            return False
        room = self.spacing.leash + self.spacing.apart
        rect = np.concatenate([corner, corner + self.plate])[None]
        others = np.concatenate([np.delete(self.faces, self.index, axis=0), self.blocked])
        clear = not _overlaps(rect + np.array([-room, -room, room, room]), others).any()
        own = _distances(rect, self.faces[[self.index]]).item()
        return clear and own >= self.spacing.gap // 2

    def corners(self, spots: Numbers, clip: bool = True) -> Numbers:
        """Return where spots (N, 6) put the caption's left top corner, moved into the picture."""
        head = self.heads[self.index]
        points = head[:2] + spots[:, 0:2] * (head[2:] - head[:2])
        corners = points - spots[:, 2:4] * self.plate + spots[:, 4:6] * self.spacing.gap
        return self.inside(np.rint(corners)) if clip else np.asarray(corners)

    def inside(self, corners: Numbers) -> Numbers:
        return np.minimum(np.maximum(corners, self.low), self.high)

    def follow(self, previous: Place) -> Numbers:
        """Return the previous place, moved only as far as the leash makes it."""
        wanted = self.corners(numbers(previous.spot)[None])[0]
        x0, y0, x1, y1 = previous.rect
        held = np.array(previous.spot.plate)
        corner = np.rint([x0, y0] + held * (x1 - x0, y1 - y0) - held * self.plate)
        moved = np.clip(corner, wanted - self.spacing.leash, wanted + self.spacing.leash)
        return self.inside(moved)

    def free(self) -> Numbers:
        """Return the corners (N, 2) at which the caption's edges meet other edges."""
        obstacles = np.concatenate([self.faces, self.blocked])
        apart = max(self.spacing.apart, self.spacing.gap // 2)
        axes = []
        for axis in (0, 1):
            before = obstacles[:, axis] - self.plate[axis] - apart
            after = obstacles[:, axis + 2] + apart
            edges = np.concatenate([before, after, [self.low[axis], self.high[axis]]])
            axes.append(np.unique(np.rint(np.clip(edges, self.low[axis], self.high[axis]))))
        return np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 2)

    def costs(self, corners: Numbers, doubt: float = 0.0) -> Numbers:
        """Return what it costs to put the caption at each of `corners` (N, 2).

        Another face has to be more than `doubt` px nearer than its own one to cost anything.
        """
        rects = np.concatenate([corners, corners + self.plate], axis=1)
        apart = self.spacing.apart
        around = self.blocked + np.array([-apart, -apart, apart, apart])
        on_captions = _overlaps(rects, around)
        distance = _distances(rects, self.heads) / self.reach
        own = distance[:, self.index]
        others = np.delete(distance, self.index, axis=1)
        nearest = others.min(axis=1) if others.size else np.full(len(rects), np.inf)
        cost = (
            _covered(rects, self.faces).sum(axis=1)
            + 1.5 * own
            + 0.3 * (nearest < own - doubt / self.reach)
        )
        return np.asarray(np.where((on_captions > 0).any(axis=1), np.inf, cost))

    def found(self, corner: Numbers, spot: Spot, cost: float) -> Place:
        x0, y0, x1, y1 = (int(value) for value in (*corner, *(corner + self.plate)))
        return Place((x0, y0, x1, y1), spot, float(cost))

    def spot_at(self, corner: Numbers) -> Spot:
        """Return the spot for a free place: its distance from the face's middle."""
        middle = Spot((0.5, 0.5), (0.5, 0.5), (0, 0), FREE)
        exact = self.corners(numbers(middle)[None], clip=False)[0]
        shift = (corner - exact) / self.spacing.gap
        return replace(middle, shift=(float(shift[0]), float(shift[1])))


def _covered(rects: Numbers, faces: Numbers) -> Numbers:
    """Return the share (N, M) of each face that each rectangle covers."""
    areas = np.maximum(np.prod(faces[:, 2:] - faces[:, :2], axis=1), 1)
    return np.asarray(_overlaps(rects, faces) / areas)


def _overlaps(a: Numbers, b: Numbers) -> Numbers:
    """Return the areas (N, M) that boxes (N, 4) and (M, 4) share, px²."""
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:], b[None, :, 2:])
    return np.asarray(np.maximum(high - low, 0).prod(axis=-1))


def _distances(a: Numbers, b: Numbers) -> Numbers:
    """Return the distances (N, M) between the edges of boxes (N, 4) and (M, 4), px."""
    apart = np.maximum(b[None, :, :2] - a[:, None, 2:], a[:, None, :2] - b[None, :, 2:])
    return np.asarray(np.hypot(*np.moveaxis(np.maximum(apart, 0), -1, 0)))
