"""From a video file to its transcript: who looked how, and when."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from subtitles.ahead import ahead
from subtitles.cues import Sample, make_cues
from subtitles.languages import Language
from subtitles.media import VideoFile
from subtitles.pipeline import Pipeline
from subtitles.settings import Settings
from subtitles.types import Face, Frame, TrackedFace
from subtitles.writers import Transcript

ANALYSED_HEIGHT = 720
"""Pictures are analysed at most so many px high."""

SAMPLES = 10.0
"""Most pictures analysed per second of video: nobody reads subtitles timed more finely."""


def analyse(
    video: Path,
    pipeline: Pipeline,
    settings: Settings,
    language: Language,
    tick: Callable[[float], None],
) -> Transcript:
    """Watch a video once, with a pipeline that then forgets what it saw before.

    `tick` is called with the share done, 0–1, now and then. Raises SourceError.
    """
    every = 1 / min(settings.analysis_rate, SAMPLES)
    with (
        VideoFile(video, height=ANALYSED_HEIGHT, every=every) as source,
        closing(ahead(source)) as frames,
    ):
        samples, cuts = _samples(frames, pipeline, source, tick)
    return Transcript(
        video=source.name,
        duration=source.duration,
        fps=source.rate,
        size=source.full_size,
        engine=settings.engine,
        cues=make_cues(samples, source.duration, top_k=settings.top_k, cuts=cuts),
        samples=samples,
        language=language,
    )


def _samples(
    frames: Iterable[Frame], pipeline: Pipeline, source: VideoFile, tick: Callable[[float], None]
) -> tuple[list[Sample], list[float]]:
    """Return each frame's faces, numbered 1, 2, 3 … as they appear, and the cuts' times (s)."""
    announced = source.duration
    pipeline.reset()
    numbers: dict[int, int] = {}
    samples: list[Sample] = []
    cuts: list[float] = []
    scene = pipeline.scene
    for frame in frames:
        tick(frame.time / announced if announced > 0 else 0.0)
        faces = [
            _kept(one, numbers.setdefault(one.id, len(numbers) + 1), source.scale)
            for one in pipeline.analyse(frame)
        ]
        samples.append((frame.time, faces))
        if pipeline.scene != scene:
            scene = pipeline.scene
            cuts.append(frame.time)
    return samples, cuts


def _kept(one: TrackedFace, number: int, scale: tuple[float, float]) -> TrackedFace:
    """Return a face with its box in px of the video, without what is not needed any more."""
    left, top, right, bottom = one.face.box
    box = (left * scale[0], top * scale[1], right * scale[0], bottom * scale[1])
    return replace(one, id=number, face=Face(box, one.face.score))
