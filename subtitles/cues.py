"""From what faces looked like, sample by sample, to subtitles long enough to be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

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
    """A stretch in which one face looked one way."""

    start: float
    end: float
    emotion: str | None

    @property
    def length(self) -> float:
        return self.end - self.start


def make_cues(
    samples: Sequence[Sample],
    duration: float,
    *,
    top_k: int = 1,
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
    """
    cues = []
    for face, seen in _by_face(samples, duration).items():
        runs = _settle(_runs(seen, bridge), shortest, duration)
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


def _settle(runs: list[_Run], shortest: float, duration: float) -> list[_Run]:
    """Return stretches that can be read, from the shortest blip to the longest.

    - Between two stretches of one emotion a blip vanishes.
    - Any other blip with an emotion takes the time it lacks from an unsure neighbour, or from
      after the face was seen: what could be read is worth more than what could not.
    - A blip that still is too short goes to its longer neighbour.
    """
    settled: list[_Run] = []  # too short, but alone
    while True:
        short = [run for run in runs if run.length < shortest - TINY and run not in settled]
        if not short:
            return runs
        blip = min(short, key=lambda run: (run.length, run.start))
        before, after, limit = _surroundings(runs, blip, duration)
        if before and after and before.emotion == after.emotion is not None:
            before.end = after.end
            runs = [run for run in runs if run is not blip and run is not after]
        elif blip.emotion is not None and _borrow(blip, shortest, before, after, limit):
            runs = [run for run in runs if run.length > TINY]
        elif before or after:
            _give(blip, before, after)
            runs = [run for run in runs if run is not blip]
        else:
            settled.append(blip)


def _surroundings(
    runs: list[_Run], run: _Run, duration: float
) -> tuple[_Run | None, _Run | None, float]:
    """Return the stretches that touch one, before and after, and how far it could reach."""
    place = runs.index(run)
    before = runs[place - 1] if place else None
    after = runs[place + 1] if place + 1 < len(runs) else None
    limit = after.start if after is not None else max(run.end, duration)
    if before is not None and run.start - before.end > TINY:
        before = None
    if after is not None and after.start - run.end > TINY:
        after = None
    return before, after, limit


def _borrow(
    blip: _Run, shortest: float, before: _Run | None, after: _Run | None, limit: float
) -> bool:
    """Lengthen a blip towards `shortest`; return whether there was time to take."""
    was = blip.length
    if after is None:
        blip.end = min(blip.start + shortest, limit)
    elif after.emotion is None:
        blip.end = after.start = min(blip.start + shortest, after.end)
    if before is not None and before.emotion is None:
        blip.start = before.end = min(blip.start, max(blip.end - shortest, before.start))
    return blip.length > was + TINY


def _give(blip: _Run, before: _Run | None, after: _Run | None) -> None:
    """Let the longer neighbour have a blip's time."""
    if before is not None and (after is None or before.length >= after.length):
        before.end = blip.end
    elif after is not None:
        after.start = blip.start


def _cue(face: int, run: _Run, start: float, end: float, seen: Sequence[_Sight], top_k: int) -> Cue:
    """Return the cue of a stretch, with what the face looked like in it on average."""
    inside = [s for s in seen if run.start <= s.start < run.end] or [
        min(seen, key=lambda s: abs(s.start - run.start))
    ]
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
