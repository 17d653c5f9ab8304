"""One case of `bench live`, measured in a process of its own so that nothing else is counted.

Run as `python -m subtitles.bench_case '{"faces": 1, …}'`; prints the figures as JSON.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Literal

import numpy as np

from subtitles import assemble
from subtitles.bench import resident_mb
from subtitles.bench_scene import CostlySink, Form, Look, StillCamera, scene
from subtitles.live import Hooks, LiveSession
from subtitles.live.analysis import Analyser
from subtitles.pipeline import Pipeline, Style
from subtitles.settings import Settings
from subtitles.types import Caption, Frame, Image, TrackedFace

WARM_UP = 4.0
"""Seconds before anything counts: networks are loaded, captions painted, the camera followed."""

LASTS = 2.5
"""Seconds from one change of expression to the next."""

NO_LONGER = 2.2
"""Seconds within which a caption has to follow, or never did."""


@dataclass(frozen=True)
class Case:
    """What to measure."""

    faces: int = 1
    form: Form = "raw"
    stack: Literal["ours", "stock"] = "ours"
    """`stock`: torch and facenet-pytorch as they come, asked to read every picture."""
    changes: bool = False
    """Whether the faces change their expression; then only that is measured."""
    seconds: float = 10.0
    threads: int = 2


def main(argv: Sequence[str]) -> int:
    """Measure the case described by the first argument."""
    case = Case(**json.loads(argv[0]))
    figures = caption_latency(case) if case.changes else load(case)
    print(json.dumps(figures))
    return 0


def load(case: Case) -> dict[str, Any]:
    """Return what a session costs and how it keeps up, over `case.seconds`.

    Keys: `cpu_percent` (of one core, all threads), `resident_mb` (the most so far), `rate`
    (pictures sent per second), `latency_ms`: `median`, `p99` (from the camera's picture to the end
    of the write), `analysis_rate` (per second), `eased` (steps, see `live.easing`).
    """
    looks: list[Look] = ["neutral", "happy"]
    sink, analysed, latencies = CostlySink(), list[float](), list[float]()
    settings = Settings(threads=case.threads)
    session = _session(
        case,
        settings,
        StillCamera([scene(looks[: case.faces])], case.form),
        sink,
        assemble.style(settings),
        Hooks(faces=lambda faces: analysed.append(time.perf_counter())),
    )
    session.start()
    try:
        time.sleep(WARM_UP)
        session.set_tap(lambda image, latency: latencies.append(latency))
        began, used = time.perf_counter(), time.process_time()
        time.sleep(case.seconds)
        ended, used = time.perf_counter(), time.process_time() - used
        session.set_tap(None)
        stats = session.stats()
    finally:
        session.stop()
    middle, tail = np.percentile(latencies, [50, 99])
    return {
        "cpu_percent": round(100 * used / (ended - began), 1),
        "resident_mb": resident_mb(),
        "rate": _rate(sink.times, began, ended),
        "latency_ms": {"median": round(1e3 * middle, 2), "p99": round(1e3 * tail, 2)},
        "analysis_rate": _rate(analysed, began, ended),
        "ms": stats["ms"],
        "eased": stats.get("eased"),
    }


def caption_latency(case: Case) -> dict[str, Any]:
    """Return how long captions take to follow a face that changes its expression.

    Faces change every 2.5 s, in turns to `happy` and to `neutral`. Keys: `caption_latency_s`:
    `median`, `most`, `of`, and how many were `missed` within 2.2 s; from the first picture with
    the new expression to the first one sent whose caption names it.
    """
    looks: list[Look] = ["neutral", "happy"]
    settings = Settings(threads=case.threads)
    before, after = looks[: case.faces], looks[::-1][: case.faces]
    camera = StillCamera([scene(before), scene(after)], case.form, lasts=LASTS)
    style = Watched(assemble.style(settings))
    sink = Noted(style)
    session = _session(case, settings, camera, sink, style, Hooks())
    session.start()
    try:
        time.sleep(max(WARM_UP + LASTS, case.seconds))
    finally:
        session.stop()
    taken: dict[str, list[float]] = {look: [] for look in looks}
    first = camera.changes[0][0] + WARM_UP
    for began, number in camera.changes[1:]:
        if began < first or began + NO_LONGER > sink.times[-1]:
            continue
        for face, look in enumerate((before, after)[number]):
            taken[look].append(sink.named(face, look, began) - began)
    return {"caption_latency_s": {f"to_{look}": _latency(times) for look, times in taken.items()}}


def _latency(times: list[float]) -> dict[str, float | None]:
    """Return the figures of some changes, each s from the picture to the word."""
    followed = sorted(time for time in times if time <= NO_LONGER)
    return {
        "median": round(statistics.median(followed), 3) if followed else None,
        "most": round(followed[-1], 3) if followed else None,
        "of": len(times),
        "missed": len(times) - len(followed),
    }


class Watched:
    """A style that remembers what it drew last."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self.drawn: list[Caption] = []

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        """Draw as the real one does."""
        self.drawn = sorted(captions, key=lambda caption: caption.anchor)
        self._style.draw(image, captions)


class Noted(CostlySink):
    """A sink that notes which words are in the pictures it gets."""

    def __init__(self, style: Watched) -> None:
        super().__init__()
        self._style = style
        self._words: list[list[str | None]] = []

    def send(self, image: Image, time: float) -> None:
        """Take a picture just drawn."""
        super().send(image, time)
        self._words.append([caption.emotion for caption in self._style.drawn])

    def named(self, face: int, look: str, since: float) -> float:
        """Return when (s) the caption of a face, counted from the left, named a look."""
        for sent, words in zip(self.times, self._words, strict=True):
            if sent > since and face < len(words) and words[face] == look:
                return sent
        return float("inf")


class StockPipeline:
    """The stock stack as a session's analysis. It makes no captions, so none have to be drawn."""

    def __init__(self, settings: Settings) -> None:
        from subtitles.torch_engine import StockStack

        self._stack = StockStack(smallest=settings.smallest, threads=settings.threads)

    def analyse(self, frame: Frame) -> list[TrackedFace]:
        """Find the faces and read as many crops."""
        count = self._stack.detect(frame.image)
        if count:
            self._stack.classify(np.zeros((count, 48, 48), np.uint8))
        return []

    def reset(self) -> None:
        """Do nothing."""


def _session(
    case: Case,
    settings: Settings,
    camera: StillCamera,
    sink: CostlySink,
    style: Style,
    hooks: Hooks,
) -> LiveSession:
    stock = case.stack == "stock"
    pipeline: Analyser = StockPipeline(settings) if stock else assemble.pipeline(settings)
    if case.changes and isinstance(pipeline, Pipeline):
        pipeline.scenes = None  # a new expression is another photo, but not to count as a cut
    return LiveSession(
        camera,
        lambda size, rate: sink,
        pipeline,
        assemble.captioner(settings),
        style,
        rate=settings.rate,
        # Twice as often as there are pictures, so that easing still leaves it every one.
        analysis_rate=2 * settings.rate if stock else settings.analysis_rate,
        hooks=hooks,
    )


def _rate(times: Sequence[float], began: float, ended: float) -> float | None:
    """Return events per second within a stretch of time."""
    inside = [at for at in times if began <= at <= ended]
    if len(inside) < 2:
        return None
    return round(1 / statistics.fmean(b - a for a, b in pairwise(inside)), 2)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
