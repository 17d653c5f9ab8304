"""From what faces looked like, sample by sample, to subtitles long enough to be read."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import count, pairwise

import numpy as np

from subtitles.emotions import EMOTIONS
from subtitles.types import Box, Cue, FloatArray, TrackedFace

Sample = tuple[float, Sequence[TrackedFace]]
"""A picture's time (s) and the faces known then."""

SHORTEST = 5 / 6
"""Seconds a subtitle stays at least; less is hard to read (so says, for one, Netflix's guide)."""

BRIDGE = 0.3
"""Seconds a face may be lost without its subtitle ending."""


CONFIRMED_WITHIN = 0.5
"""Seconds: a new face's first subtitle begins at most so long before the face was confirmed."""

TINY = 1e-9
"""Seconds that are no time."""


@dataclass(slots=True, eq=False)
class _Run:
    """A stretch in which one face looked one way, and the stretches before and after it."""

    start: float
    end: float
    emotion: str | None
    before: _Run | None = None
    after: _Run | None = None
    gone: bool = False

    @property
    def length(self) -> float:
        return self.end - self.start

    def remove(self) -> None:
        """Take the stretch out of the row."""
        self.gone = True
        if self.before is not None:
            self.before.after = self.after
        if self.after is not None:
            self.after.before = self.before

    def touching(self) -> tuple[_Run | None, _Run | None]:
        """Return the stretches before and after, where no time lies between."""
        before, after = self.before, self.after
        return (
            before if before is not None and self.start - before.end <= TINY else None,
            after if after is not None and after.start - self.end <= TINY else None,
        )


def make_cues(
    samples: Sequence[Sample],
    duration: float,
    *,
    top_k: int = 1,
    cuts: Sequence[float] = (),
    shortest: float = SHORTEST,
    bridge: float = BRIDGE,
) -> list[Cue]:
    """Return the subtitles of a video in order of time.

    One cue for each stretch in which a face looked one way, unsure (None) included; cues of one
    face never overlap, and all lie within the video. A sample stands for the time until the next.
    A stretch shorter than `shortest` goes to its neighbours, see `_settle`; one that has none to
    give or take from stays as short as the face was seen.

    Parameters
    ----------
    samples: in order of time.
    duration: of the video, s.
    top_k: how many names a cue lists.
    cuts: when another scene begins, s, rising; no cue of the one before lasts until then.
    """
    cues = []
    limits = [*(cut for cut in cuts if cut < duration), duration]
    for face, seen in _by_face(samples, duration).items():
        runs = _settle(_runs(seen, bridge), shortest, limits)
        for run in runs:
            end = min(run.end, duration)
            if end > max(run.start, 0.0):
                cues.append(_cue(face, run, max(run.start, 0.0), end, seen, top_k))
    return sorted(cues, key=lambda cue: (cue.start, cue.end, cue.face))


@dataclass(frozen=True, slots=True)
class _Sight:
    """One face in one sample."""

    start: float
    end: float
    """Seconds: the time of the next sample."""
    emotion: str | None
    probabilities: FloatArray
    box: Box


def _by_face(samples: Sequence[Sample], duration: float) -> dict[int, list[_Sight]]:
    """Return for each face when it was really seen."""
    ends = [time for time, _ in samples[1:]] + [max(duration, samples[-1][0])] if samples else []
    faces: dict[int, list[_Sight]] = defaultdict(list)
    for (time, tracked), end in zip(samples, ends, strict=True):
        for one in tracked:
            if one.unseen_for > 0:
                continue
            start = time
            if one.id not in faces:  # it took the memory a moment to be sure that it is a face
                start = max(min(time, 0.0), time - min(one.seen_for, CONFIRMED_WITHIN))
            faces[one.id].append(_Sight(start, end, one.emotion, one.probabilities, one.face.box))
    return faces


def _runs(seen: Sequence[_Sight], bridge: float) -> list[_Run]:
    """Return the stretches of one emotion; short gaps belong to the stretch before."""
    runs: list[_Run] = []
    for sight in seen:
        last = runs[-1] if runs else None
        if last is not None and sight.start - last.end <= bridge:
            last.end = sight.start
            if last.emotion == sight.emotion:
                last.end = sight.end
                continue
        runs.append(_Run(sight.start, sight.end, sight.emotion))
    return runs


def _settle(runs: list[_Run], shortest: float, limits: Sequence[float]) -> list[_Run]:
    """Return stretches that can be read, mending the shortest blips first; see `_mend`.

    limits: rising times (s) beyond which no stretch is lengthened: cuts, and the video's end.
    """
    for one, other in pairwise(runs):
        one.after, other.before = other, one
    order = count()
    waiting = [(run.length, run.start, next(order), run) for run in runs]
    heapify(waiting)
    while waiting:
        length, _, _, blip = heappop(waiting)
        if blip.gone or length != blip.length:  # it has changed, and waits with its new length
            continue
        if length >= shortest - TINY:
            break
        for run in _mend(blip, shortest, limits):
            heappush(waiting, (run.length, run.start, next(order), run))
    return [run for run in runs if not run.gone]


def _mend(blip: _Run, shortest: float, limits: Sequence[float]) -> list[_Run]:
    """Do something about a stretch that is too short; return the stretches that changed.

    - Between two stretches of one emotion a blip vanishes.
    - Any other blip with an emotion takes the time it lacks from an unsure neighbour, or from
      after the face was seen: what could be read is worth more than what could not.
    - A blip that still is too short goes to its longer neighbour.
    """
    before, after = blip.touching()
    if before and after and before.emotion == after.emotion is not None:
        before.end = after.end
        blip.remove()
        after.remove()
        return [before]
    if blip.emotion is not None and _borrow(blip, shortest, limits):
        changed = [run for run in (before, blip, after) if run is not None]
        for run in changed:
            if run.length <= TINY:
                run.remove()
        return [run for run in changed if not run.gone]
    heir = max((run for run in (before, after) if run), key=lambda run: run.length, default=None)
    if heir is None:
        return []
    heir.start, heir.end = min(heir.start, blip.start), max(heir.end, blip.end)
    blip.remove()
    return [heir]


def _borrow(blip: _Run, shortest: float, limits: Sequence[float]) -> bool:
    """Lengthen a blip towards `shortest`; return whether there was time to take."""
    was = blip.length
    before, after = blip.touching()
    if after is None:
        place = bisect_left(limits, blip.end - TINY)
        limit = limits[place] if place < len(limits) else blip.end
        if blip.after is not None:
            limit = min(limit, blip.after.start)
        blip.end = min(blip.start + shortest, max(blip.end, limit))
    elif after.emotion is None:
        blip.end = after.start = min(blip.start + shortest, after.end)
    if before is not None and before.emotion is None:
        blip.start = before.end = min(blip.start, max(blip.end - shortest, before.start))
    return blip.length > was + TINY


def _cue(face: int, run: _Run, start: float, end: float, seen: Sequence[_Sight], top_k: int) -> Cue:
    """Return the cue of a stretch, with what the face looked like in it on average."""
    first = bisect_left(seen, run.start, key=lambda sight: sight.start)
    after = bisect_left(seen, run.end, key=lambda sight: sight.start)
    # A picture that stands for long may have given away the time at which it begins.
    inside = seen[first:after] or [seen[max(0, first - 1)]]
    weights = [sight.end - sight.start + TINY for sight in inside]
    mean = np.average([sight.probabilities for sight in inside], axis=0, weights=weights)
    order = np.argsort(-mean, kind="stable")
    named = order[0] if run.emotion is None else EMOTIONS.index(run.emotion)
    middle = (start + end) / 2
    return Cue(
        start=start,
        end=end,
        face=face,
        emotion=run.emotion,
        confidence=float(mean[named]),
        top=tuple((EMOTIONS[i], float(mean[i])) for i in order[:top_k]),
        box=min(inside, key=lambda s: abs(s.start - middle)).box,
    )
