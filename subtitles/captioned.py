"""Draws captions into every picture of a video, after its faces are known."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Protocol

import numpy as np

from subtitles.ahead import ahead
from subtitles.cues import Sample
from subtitles.media import VideoFile, VideoFileSink
from subtitles.pipeline import Style
from subtitles.types import Box, Caption, Cue, TrackedFace

GLIDE = 0.5
"""Seconds: between samples further apart a face is not assumed to have moved evenly."""


class Captioner(Protocol):
    """Puts known faces into words."""

    def captions(self, tracked: Sequence[TrackedFace]) -> list[Caption]:
        """Return a caption for each face that is to have one."""


def write_captioned(
    source: Path,
    target: Path,
    told: Path,
    samples: Sequence[Sample],
    cues: Sequence[Cue],
    captioner: Captioner,
    style: Style,
    tick: Callable[[float], None],
) -> list[str]:
    """Write a video again, every picture of it, captioned and with what else is in it.

    `told` is what errors call the target, which is moved there afterwards. `tick` is called with
    the time (s) of each picture. Returns what had to be left out, in words. Raises SourceError and
    SinkError.
    """
    replay = Replay(samples, cues)
    with (
        VideoFile(source) as video,
        VideoFileSink(
            target,
            size=video.size,
            rate=video.rate,
            beside=source,
            colours=video.colours,
            told=told,
        ) as sink,
        closing(ahead(video)) as frames,
    ):
        canvas = np.empty((video.size[1], video.size[0], 3), np.uint8)
        for frame in frames:
            tick(frame.time)
            np.copyto(canvas, frame.image)
            style.draw(canvas, captioner.captions(replay.at(frame.time)))
            sink.send(canvas, frame.time)
        return sink.left_out


class Replay:
    """The faces of an analysed video at any time, moving smoothly from sample to sample.

    A face is there while it has a cue, and looks as the cue says: so the captions in the picture
    say what the subtitle files say.
    """

    def __init__(self, samples: Sequence[Sample], cues: Sequence[Cue]) -> None:
        self._sights: dict[int, list[tuple[float, TrackedFace]]] = defaultdict(list)
        for time, tracked in samples:
            for one in tracked:
                if one.unseen_for <= 0:
                    self._sights[one.id].append((time, one))
        # Between two edges the same cues hold, and few of them: of a film's hundreds of faces only
        # those that are there then.
        self._edges = sorted({edge for cue in cues for edge in (cue.start, cue.end)})
        self._held: list[list[Cue]] = [[] for _ in self._edges]
        for cue in sorted(cues, key=lambda cue: cue.face):
            first, after = (bisect_left(self._edges, edge) for edge in (cue.start, cue.end))
            for held in self._held[first:after]:
                held.append(cue)

    def at(self, time: float) -> list[TrackedFace]:
        """Return the faces to caption at `time` (s), by rising number."""
        place = bisect_right(self._edges, time) - 1
        held = self._held[place] if place >= 0 else []
        return [self._face(cue.face, cue.emotion, time) for cue in held]

    def _face(self, face: int, emotion: str | None, time: float) -> TrackedFace:
        """Return a face as it was last seen, on its way to where it is seen next."""
        sights = self._sights[face]
        place = bisect_right(sights, time, key=lambda sight: sight[0])
        past, one = sights[max(0, place - 1)]
        box = one.face.box
        if 0 < place < len(sights) and sights[place][0] - past <= GLIDE:
            future, later = sights[place]
            box = _between(box, later.face.box, (time - past) / (future - past))
        doubt = one.doubt if emotion is None else None
        return replace(one, face=replace(one.face, box=box), emotion=emotion, doubt=doubt)


def _between(old: Box, new: Box, share: float) -> Box:
    left, top, right, bottom = (a + (b - a) * share for a, b in zip(old, new, strict=True))
    return left, top, right, bottom
