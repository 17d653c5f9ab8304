"""Where a film cuts from one scene to another, so that nobody inherits the face before the cut."""

from __future__ import annotations

import cv2
import numpy as np

from subtitles.types import FloatArray, Image

WIDTH, HEIGHT = 64, 36
"""Cells a picture is judged by: so few that noise and small movements average out."""
ROWS, COLUMNS = 3, 4
"""Parts of the picture that are judged one by one."""
PER_CELL = 2
"""Pixels looked at along each side of a cell: all of them would take ten times as long."""

SAME = 3.0
"""Mean difference (0–255) under which a picture shows what the one before showed."""

DARK = 20.0
"""Brightness (0–255) up to which a whole row or column is a bar beside the film."""
FLAT = 8.0
"""Standard deviation (0–255) under which a picture shows nothing: black between two scenes, a
covered lens."""
ALIKE = 0.5
"""Correlation from which two pictures show one scene: a moving head, a hand and a change of light
leave more of it, other scenes less."""
PART_ALIKE = 0.6
"""The same for a part of a picture."""
PART_CHANGE = 12.0
"""Mean difference (0–255) under which a part has not changed, whatever its correlation: noise."""
WALL_CHANGE = 30.0
"""The same for a part without any pattern, such as a wall: cameras adapt to a hand before them."""
MOST = 0.6
"""Share of the parts that a cut changes at least; somebody who moves or waves changes fewer."""
PANNED = 0.85
"""Correlation from which the middle of a picture is found again elsewhere in the one before."""


class Cuts:
    """Notices cuts by comparing pictures with the last one that showed something.

    That one is a tiny grey copy. Neither a change of brightness or contrast counts as a cut, nor
    does one part of the picture that changes, nor a camera that swings.
    """

    def __init__(self) -> None:
        self._before: Image | None = None

    def reset(self) -> None:
        """Forget the last picture."""
        self._before = None

    def begins(self, image: Image) -> bool:
        """Take in the next picture (H, W, 3); say whether another scene begins with it."""
        now = _tiny(image)
        if float(cv2.meanStdDev(now)[1].item()) < FLAT:
            return False
        before, self._before = self._before, now
        if before is None or cv2.norm(before, now, cv2.NORM_L1) < SAME * now.size:
            return False
        return _differ(before.astype(np.float32), now.astype(np.float32))


def _tiny(image: Image) -> Image:
    """Return a picture's brightness (`HEIGHT`, `WIDTH`), 0–255."""
    height, width = image.shape[:2]
    across, down = width // (PER_CELL * WIDTH) or 1, height // (PER_CELL * HEIGHT) or 1
    fewer = np.ascontiguousarray(image[::down, ::across])
    small = cv2.resize(fewer, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_BGR2GRAY))


def _differ(before: FloatArray, now: FloatArray) -> bool:
    """Say whether two pictures show different scenes."""
    # Bars stay the same across every cut.
    lit = np.maximum(before, now) > DARK
    rows, columns = lit.any(axis=1), lit.any(axis=0)
    before, now = before[rows][:, columns], now[rows][:, columns]
    if min(before.shape) < max(ROWS, COLUMNS) or _correlation(before, now) >= ALIKE:
        return False
    changed = sum(map(_changed, _parts(before), _parts(now)))
    return changed >= MOST * ROWS * COLUMNS and not _panned(before, now)


def _changed(old: FloatArray, new: FloatArray) -> bool:
    """Say whether a part of a picture shows something else."""
    change = float(np.abs(old - new).mean())
    if max(float(old.std()), float(new.std())) < FLAT:
        return change >= WALL_CHANGE
    return change >= PART_CHANGE and _correlation(old, new) < PART_ALIKE


def _correlation(a: FloatArray, b: FloatArray) -> float:
    """Return the correlation of two pictures, -1 to 1; 1 where neither shows anything."""
    a, b = a - a.mean(), b - b.mean()
    scale = float(np.sqrt(np.square(a).sum() * np.square(b).sum()))
    return float((a * b).sum()) / scale if scale > 1 else 1.0


def _parts(picture: FloatArray) -> list[FloatArray]:
    return [
        part
        for row in np.array_split(picture, ROWS, axis=0)
        for part in np.array_split(row, COLUMNS, axis=1)
    ]


def _panned(before: FloatArray, now: FloatArray) -> bool:
    """Say whether the middle of a picture lies elsewhere in the one before."""
    height, width = now.shape
    middle = now[height // 4 : height - height // 4, width // 4 : width - width // 4]
    if float(middle.std()) < FLAT:
        return False
    found = cv2.matchTemplate(before, np.ascontiguousarray(middle), cv2.TM_CCOEFF_NORMED)
    return float(found.max()) >= PANNED
