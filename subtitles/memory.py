"""Who is who from picture to picture, and what each face has looked like lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import count
from math import isfinite

import numpy as np

from subtitles.certainty import UNSURE_BELOW, Certainty
from subtitles.emotions import EMOTIONS
from subtitles.matching import assign, likeness, overlap
from subtitles.motion import Motion, SteadyBox, usable
from subtitles.pipeline import Smoother
from subtitles.types import Box, Doubt, Face, FloatArray, TrackedFace

_GLIMPSE = 0.15
"""Seconds without a sighting after which a face that isn't confirmed yet is dropped."""
_SAME_PLACE = 0.4
"""Overlap (IoU) from which two finds in one picture are one face: two people share less."""
_LOW_SCORE_OVERLAP = 0.3
"""Overlap (IoU) that a find of low score needs with a known face's expected place."""
_ABSENCE = 0.5
"""Share of its claim to a find that a face loses while unseen, or one passing in front of it would
hand over its identity."""
_ROUNDING = 1e-6
"""Seconds by which sums of frame times may miss a limit."""


@dataclass(frozen=True, slots=True, eq=False)
class _Sighting:
    """One usable find of one picture."""

    face: Face
    reading: FloatArray | None
    """(7,), sums to 1; None: a gap."""
    doubt: Doubt | None


class _Known:
    """One face: where it is, what it looks like, how long it has been here."""

    def __init__(self, sighting: _Sighting, smoother: Smoother, certainty: Certainty) -> None:
        self.id: int | None = None
        self.face = sighting.face
        self.seen_for = 0.0
        self.unseen_for = 0.0
        self.missed = False
        self.sightings = 0
        self.motion = Motion(sighting.face.box)
        self._steady_box = SteadyBox(sighting.face.box)
        self._smoother = smoother
        self._certainty = certainty
        self.see(sighting, 0.0)

    def wait(self, dt: float) -> None:
        """Let time pass."""
        self.seen_for += dt
        self.unseen_for += dt

    def see(self, sighting: _Sighting, dt: float) -> None:
        """Take in what this picture shows of the face, `dt` s after the picture before."""
        box = sighting.face.box
        self.motion.see(box, self.unseen_for)
        self._steady_box.see(box, self.unseen_for)
        self.face = replace(sighting.face, box=self._steady_box.box)
        self.unseen_for = 0.0
        self.missed = False
        self.sightings += 1
        self._smooth(sighting.reading, dt)
        if sighting.doubt is not None or sighting.reading is not None:
            self._certainty.see(sighting.doubt, float(self._probabilities.max()), dt)

    def miss(self, dt: float) -> None:
        """Take in that this picture, `dt` s after the one before, doesn't show the face."""
        self.missed = True
        self._smooth(None, dt)

    def shown(self, id: int) -> TrackedFace:  # noqa: A002
        """Return what the rest of the program may know of the face."""
        doubt = self._certainty.doubt or ("confidence" if self._index is None else None)
        word = None if doubt or self._index is None else EMOTIONS[self._index]
        return TrackedFace(
            id, self.face, self._probabilities, word, doubt, self.seen_for, self.unseen_for
        )

    def _smooth(self, reading: FloatArray | None, dt: float) -> None:
        self._probabilities, self._index = self._smoother.update(reading, dt)


class FaceMemory:
    """Knows faces again while they move, cross, turn away and come back (`pipeline.Memory`).

    Finds and known faces are paired all at once, by overlap and distance to where each face should
    be by now. As in ByteTrack (Zhang et al. 2022) finds of low score may continue a face but start
    none. A face is forgotten only by a picture that lacks it: however far apart two pictures are,
    what was on the first until the second came is not lost in between.

    Parameters
    ----------
    smoother: makes the memory of one face's readings; see `smoothing.make`.
    confirm: seconds over which a new face must have been found, twice at least, before it is
        returned. 0: at once, as needed for a single picture.
    forget: seconds unseen after which a face is forgotten.
    unsure_below: smoothed top probability, 0–1, under which a face gets no word.
    hold: seconds for which the last word stays while the face can't be read.
    sure_score: detector score, 0–1, under which a find only continues a known face. 0: any score
        may start one.
    """

    def __init__(
        self,
        *,
        smoother: Callable[[], Smoother],
        confirm: float = 0.1,
        forget: float = 2.0,
        unsure_below: float = UNSURE_BELOW,
        hold: float = 0.6,
        sure_score: float = 0.0,
    ) -> None:
        self._smoother = smoother
        self._confirm = confirm
        self._forget = forget
        self._unsure_below = unsure_below
        self._hold = hold
        self._sure_score = sure_score
        self._ids = count(1)
        self._known: list[_Known] = []
        self._time: float | None = None

    def reset(self) -> None:
        """Forget everything but the ids already used."""
        self._known = []
        self._time = None

    def predict(self, time: float) -> list[Box]:
        """Return where the faces are expected at `time` (s), those not confirmed yet included."""
        ahead = 0.0 if self._time is None else max(0.0, time - self._time)
        return [known.motion.expect(known.unseen_for + ahead) for known in self._known]

    def update(
        self,
        faces: Sequence[Face],
        probabilities: FloatArray,
        doubts: Sequence[Doubt | None],
        time: float,
    ) -> list[TrackedFace]:
        """Take in one picture; see `pipeline.Memory`. Returns the confirmed faces by rising id.

        Finds with an impossible box are left out; impossible probabilities are a gap. A time that
        is no number or lies before the last one counts as the same moment.
        """
        dt = self._advance(time)
        sightings = [
            _Sighting(replace(face, box=box), _reading(row) if doubt is None else None, doubt)
            for face, row, doubt in zip(faces, probabilities, doubts, strict=True)
            if usable(box := _floats(face.box))
        ]
        # A fixed order makes the result the same for whatever order the detector chose.
        sightings.sort(key=_rank)
        for known in self._known:
            known.wait(dt)
        self._drop()
        pairs = self._pair(sightings, dt)
        for known in self._known:
            if known in pairs:
                known.see(pairs[known], dt)
            else:
                known.miss(dt)
        self._welcome([one for one in sightings if one not in pairs.values()], pairs)
        self._drop()
        return self._confirmed()

    def _advance(self, time: float) -> float:
        """Move the clock on and return by how much."""
        if not isfinite(time):
            return 0.0
        dt = 0.0 if self._time is None else max(0.0, time - self._time)
        self._time = time
        return dt

    def _drop(self) -> None:
        """Forget the faces that the last pictures lacked for too long."""
        self._known = [
            known
            for known in self._known
            if not known.missed
            or known.unseen_for <= (_GLIMPSE if known.id is None else self._forget) + _ROUNDING
        ]

    def _pair(self, sightings: list[_Sighting], dt: float) -> dict[_Known, _Sighting]:
        """Return which known face each find is: sure finds first, then those of low score."""
        sure = [one for one in sightings if one.face.score >= self._sure_score]
        pairs = self._best(self._known, sure, dt)
        missing = [known for known in self._known if known not in pairs]
        low = [one for one in sightings if one.face.score < self._sure_score]
        return pairs | self._best(missing, low, dt, least=_LOW_SCORE_OVERLAP)

    def _best(
        self, knowns: list[_Known], sightings: list[_Sighting], dt: float, least: float = 0.0
    ) -> dict[_Known, _Sighting]:
        """Return the best pairs of known faces and finds that overlap by `least` or more."""

        def gain(known: _Known, box: Box) -> float:
            expected = known.motion.expect(known.unseen_for)
            if least > 0 and overlap(expected, box) < least:
                return 0.0
            absent = min(1.0, (known.unseen_for - dt) / self._forget) if self._forget > 0 else 0.0
            return likeness(expected, box, known.unseen_for) * (1 - _ABSENCE * absent)

        gains = [[gain(known, one.face.box) for one in sightings] for known in knowns]
        return {knowns[row]: sightings[column] for row, column in assign(gains)}

    def _welcome(self, strangers: list[_Sighting], pairs: dict[_Known, _Sighting]) -> None:
        """Begin to remember the finds that are nobody known and no second find of one face."""
        places = [one.face.box for one in pairs.values()]
        for one in strangers:
            doubled = any(overlap(one.face.box, place) >= _SAME_PLACE for place in places)
            if one.face.score >= self._sure_score and not doubled:
                certainty = Certainty(unsure_below=self._unsure_below, hold=self._hold)
                self._known.append(_Known(one, self._smoother(), certainty))
                places.append(one.face.box)

    def _confirmed(self) -> list[TrackedFace]:
        """Return the confirmed faces; those seen for long enough become so and get their id."""
        for known in self._known:
            enough = known.sightings > 1 and known.seen_for >= self._confirm - _ROUNDING
            if known.id is None and not known.missed and (enough or self._confirm <= 0):
                known.id = next(self._ids)
        faces = [known.shown(known.id) for known in self._known if known.id is not None]
        return sorted(faces, key=lambda face: face.id)


def _rank(sighting: _Sighting) -> tuple[Box, float, str, list[float]]:
    """Return what puts finds in an order that depends on nothing but themselves."""
    reading = [] if sighting.reading is None else sighting.reading.tolist()
    return sighting.face.box, -sighting.face.score, sighting.doubt or "", reading


def _floats(box: Box) -> Box:
    """Return a box of Python's own numbers, which are faster one by one than NumPy's."""
    left, top, right, bottom = box
    return float(left), float(top), float(right), float(bottom)


def _reading(probabilities: FloatArray) -> FloatArray | None:
    """Return probabilities (7,) that sum to 1, or None when they are none."""
    total = float(probabilities.sum())
    if not isfinite(total) or total <= 0 or float(probabilities.min()) < 0:
        return None
    return np.asarray(probabilities / total, dtype=np.float32)
