"""How long the stages take on this machine, and how often captions change.

Everything compared is timed in turns, round by round, so that other work on the machine slows all
of it alike; each time is the median of its rounds. What counts are the ratios within one run.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from subtitles import assemble, crops
from subtitles.classifiers import ResNet18
from subtitles.flicker import Recorder, compare
from subtitles.inference import Network
from subtitles.media import VideoFile
from subtitles.settings import Settings
from subtitles.sources import DEMO
from subtitles.types import Frame, Image, TrackedFace

SIZES = ((640, 360), (1280, 720))
"""(width, height) of the pictures, px; both show the two people of the bundled clip."""

ROUNDS = 31
WARM_UP = 3
"""Rounds that are run and not counted."""

Times = dict[str, float]
"""Milliseconds by what took them."""


def run(*, compare: bool = False, threads: int = 2, rounds: int = ROUNDS) -> dict[str, Any]:
    """Return the figures of every stage.

    Keys: `threads`; `resident_mb` (null where the system does not tell); `pictures`: for each size,
    as "640x360", `faces`, `ms` by stage, and with `compare` `ratio`: `full_scan` (stock ÷ ours,
    scanning every picture) and `live` (stock ÷ ours as in live use: scans twice a second,
    following known faces in between); with `compare` also `classifier`: `ours_ms`, `plain_ms`,
    one face and its mirror image through our network and one face through a ResNet18 of full width
    with a 3×3 stem and max-pool, both in ONNX Runtime, and their `ratio`.

    Raises EngineError when `compare` is asked for without the extra `torch`, and WeightsError.
    """
    cv2.setNumThreads(threads)
    settings = Settings(threads=threads)
    ours = {size: _Ours(settings, demo_picture(size)) for size in SIZES}
    resident = resident_mb()
    stock = _stock(settings) if compare else None
    pictures = {}
    for size, own in ours.items():
        stages = own.stages()
        if stock:
            stages["stock"] = lambda own=own: _run_stock(stock, own)  # type: ignore[misc]
        ms = _time(stages, rounds)
        scans = 1 / _analyses_per_scan(settings)
        ms["live"] = scans * ms["scanned"] + (1 - scans) * ms["followed"]
        figures: dict[str, Any] = {
            "faces": own.count,
            "ms": {name: round(value, 3) for name, value in ms.items()},
        }
        if stock:
            figures["ratio"] = {
                "full_scan": round(ms["stock"] / ms["scanned"], 2),
                "live": round(ms["stock"] / ms["live"], 2),
            }
        pictures[f"{size[0]}x{size[1]}"] = figures
    told: dict[str, Any] = {"threads": threads, "resident_mb": resident, "pictures": pictures}
    if stock:
        told["classifier"] = _classifiers(stock, threads, rounds)
    return told


def flips(videos: Sequence[Path], settings: Settings) -> dict[str, dict[str, float]]:
    """Return for each video and each smoothing policy how often captions change per minute.

    Raises SourceError for what is no video.
    """
    found = {}
    for video in videos:
        pipeline = assemble.pipeline(settings)
        recorder = Recorder(pipeline.memory)
        pipeline.memory = recorder
        with VideoFile(video, every=1 / settings.analysis_rate) as source:
            for frame in source:
                pipeline.analyse(frame)
        figures = compare(recorder.readings, assemble.memories(settings))
        found[str(video)] = {name: round(value, 1) for name, value in figures.items()}
    return found


def as_text(figures: dict[str, Any]) -> str:
    """Return the figures as a table."""
    names = {
        "scan": "find faces, whole picture",
        "follow": "find faces, where they were",
        "quality": "judge whether they can be read",
        "classify": "cut out and read",
        "remember": "identities and smoothing",
        "draw": "draw captions",
        "scanned": "a picture, scanned",
        "followed": "a picture, followed",
        "live": "a picture, as in live use",
        "stock": "torch + facenet-pytorch",
    }
    sizes = list(figures["pictures"])
    lines = [f"{'ms, median':<32}" + "".join(f"{size:>12}" for size in sizes)]
    for key, name in names.items():
        row = [figures["pictures"][size]["ms"].get(key) for size in sizes]
        if None not in row:
            lines.append(f"{name:<32}" + "".join(f"{value:>12.2f}" for value in row))
    for key, name in {
        "full_scan": "stock ÷ ours, every scan",
        "live": "stock ÷ ours, live",
    }.items():
        ratios = [figures["pictures"][size].get("ratio", {}).get(key) for size in sizes]
        if None not in ratios:
            lines.append(f"{name:<32}" + "".join(f"{value:>11.1f}×" for value in ratios))
    if "classifier" in figures:
        one = figures["classifier"]
        ours, plain = f"{one['ours_ms']:.2f} ms", f"{one['plain_ms']:.2f} ms"
        lines.append(f"\none face read: {ours}; by a plain ResNet18 {plain}")
    faces = figures["pictures"][sizes[0]]["faces"]
    lines.append(f"\n{faces} faces, {figures['threads']} threads")
    if figures["resident_mb"] is not None:
        lines.append(f"{figures['resident_mb']:.0f} MB resident")
    return "\n".join(lines)


def flips_as_text(found: dict[str, dict[str, float]]) -> str:
    """Return flips per minute as a table."""
    policies = list(next(iter(found.values()), {}))
    lines = [f"{'changes of caption per minute':<40}" + "".join(f"{p:>11}" for p in policies)]
    for video, figures in found.items():
        lines.append(
            f"{Path(video).name[:39]:<40}" + "".join(f"{figures[p]:>11}" for p in policies)
        )
    return "\n".join(lines)


def demo_picture(size: tuple[int, int]) -> Image:
    """Return the first picture of the bundled clip at a size (width, height)."""
    with VideoFile(DEMO) as source:
        frame = next(iter(source))
    picture: Image = cv2.resize(frame.image, size, interpolation=cv2.INTER_AREA)  # type: ignore[assignment]
    return picture


def resident_mb() -> float | None:
    """Return the most memory this process has held so far, MB; None where unknown (Windows)."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return round(peak / (1e6 if sys.platform == "darwin" else 1e3), 1)


class _Ours:
    """Our stages with one picture, ready to be timed."""

    def __init__(self, settings: Settings, picture: Image) -> None:
        self.picture = picture
        self._pipeline = assemble.pipeline(settings, confirm=0.0)
        self._captioner = assemble.captioner(settings)
        self._style = assemble.style(settings)
        self._time = 0.0
        self._faces = self._pipeline.detector.detect(picture)
        self.count = len(self._faces)
        self.crops = crops.cut(picture, self._faces)
        self._known = self._analyse(scan=True)

    def stages(self) -> dict[str, Callable[[], object]]:
        """Return what to time."""
        pipeline, picture, faces = self._pipeline, self.picture, self._faces
        near = [face.box for face in faces]
        canvas = np.array(picture)
        return {
            "scan": lambda: pipeline.detector.detect(picture),
            "follow": lambda: pipeline.detector.detect(picture, near),
            "quality": lambda: pipeline.gate.doubts(picture, faces),
            "classify": lambda: pipeline.classifier.classify(picture, faces),
            "remember": self._remember,
            "draw": lambda: self._style.draw(canvas, self._captioner.captions(self._known)),
            "scanned": lambda: self._analyse(scan=True),
            "followed": lambda: self._analyse(scan=False),
        }

    def _analyse(self, *, scan: bool) -> list[TrackedFace]:
        """Analyse the picture as the next of a 15 Hz sequence."""
        self._time += 1 / 15
        self._pipeline.scan_every = 0.0 if scan else 1e9
        known = self._pipeline.analyse(Frame(self.picture, self._time, 0))
        self._known = known
        return known

    def _remember(self) -> None:
        self._time += 1 / 15
        even = np.full((self.count, 7), 1 / 7, dtype=np.float32)
        self._pipeline.memory.update(self._faces, even, [None] * self.count, self._time)


def _stock(settings: Settings) -> Any:
    from subtitles.torch_engine import StockStack

    return StockStack(smallest=settings.smallest, threads=settings.threads)


def _run_stock(stock: Any, own: _Ours) -> None:
    stock.detect(own.picture)
    stock.classify(own.crops)


def _classifiers(stock: Any, threads: int, rounds: int) -> dict[str, float]:
    """Return what one face costs in our network and in a plain one, ms."""
    face = demo_picture(SIZES[0])[None, :48, :48, 0]
    plainly = face[:, None].astype(np.float32)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "plain.onnx"
        stock.write_network(file)
        plain = Network(file, threads)
    ours = ResNet18(threads=threads)
    ms = _time(
        {"ours_ms": lambda: ours.classify_crops(face), "plain_ms": lambda: plain.run(plainly)},
        rounds,
    )
    ratio = {"ratio": round(ms["ours_ms"] / ms["plain_ms"], 2)}
    return {name: round(value, 2) for name, value in ms.items()} | ratio


def _analyses_per_scan(settings: Settings) -> int:
    """Return how many analyses one full scan serves at the live analysis rate."""
    return max(int(settings.scan_every * settings.analysis_rate + 1e-6), 1)


def _time(stages: dict[str, Callable[[], object]], rounds: int) -> Times:
    """Return the median time of each stage over rounds in which they take turns.

    Each is run twice and the second time counts: the first still meets the caches another stage
    left, and torch's threads, which go on waiting in a loop for a while.
    """
    taken: dict[str, list[float]] = {name: [] for name in stages}
    for turn in range(WARM_UP + rounds):
        for name, stage in stages.items():
            stage()
            began = time.perf_counter()
            stage()
            if turn >= WARM_UP:
                taken[name].append(1e3 * (time.perf_counter() - began))
    return {name: statistics.median(times) for name, times in taken.items()}
