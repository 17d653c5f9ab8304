"""How restless captions are: changes of word per minute, for each way of smoothing.

The costly part, finding and reading faces, is done once: a `Recorder` in a pipeline keeps what the
memory was given, `compare` plays that to as many memories as there are policies.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from subtitles.pipeline import Memory
from subtitles.types import Box, Doubt, Face, FloatArray, TrackedFace


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What the memory is told of one picture."""

    time: float
    """Seconds."""
    faces: tuple[Face, ...]
    probabilities: FloatArray
    """(N, 7)."""
    doubts: tuple[Doubt | None, ...]


class Sample(NamedTuple):
    """What one face's caption said at one moment."""

    time: float
    """Seconds."""
    face: int
    """`TrackedFace.id`."""
    emotion: str | None
    """A name of `emotions.EMOTIONS`, or None: unsure."""


class Recorder:
    """A memory (`pipeline.Memory`) that leaves the work to another and keeps what it was given."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self.readings: list[Reading] = []

    def predict(self, time: float) -> list[Box]:
        """Return where the faces are expected at `time` (s)."""
        return self._memory.predict(time)

    def update(
        self,
        faces: Sequence[Face],
        probabilities: FloatArray,
        doubts: Sequence[Doubt | None],
        time: float,
    ) -> list[TrackedFace]:
        """Keep one picture's faces and readings and pass them on."""
        self.readings.append(Reading(time, tuple(faces), probabilities.copy(), tuple(doubts)))
        return self._memory.update(faces, probabilities, doubts, time)

    def reset(self) -> None:
        """Forget the faces; the readings stay."""
        self._memory.reset()


def replay(readings: Iterable[Reading], memory: Memory) -> list[Sample]:
    """Return what the captions would have said had `memory` been given the readings."""
    return [
        Sample(reading.time, face.id, face.emotion)
        for reading in readings
        for face in memory.update(
            reading.faces, reading.probabilities, reading.doubts, reading.time
        )
    ]


def flips_per_minute(samples: Iterable[Sample]) -> float:
    """Return how often a face's caption changes in a minute of being there.

    A flip is any change the eye sees: from word to word, to unsure, and back. A face's first word
    is none. The minutes of all faces are added up; samples are in order of time.
    """
    last: dict[int, Sample] = {}
    worded: set[int] = set()
    flips, seconds = 0, 0.0
    for sample in samples:
        before = last.get(sample.face)
        if before is not None:
            seconds += sample.time - before.time
            flips += sample.face in worded and sample.emotion != before.emotion
        if sample.emotion is not None:
            worded.add(sample.face)
        last[sample.face] = sample
    return 60 * flips / seconds if seconds > 0 else 0.0


def compare(
    readings: Sequence[Reading], memories: Mapping[str, Callable[[], Memory]]
) -> dict[str, float]:
    """Return the flips per minute that each policy leaves of the same readings.

    Parameters
    ----------
    readings: of one video, in order of time.
    memories: for each policy's name what makes a memory with it, such as a `memory.FaceMemory`
        with `smoothing.make(name)`.
    """
    return {name: flips_per_minute(replay(readings, new())) for name, new in memories.items()}
