"""Stand-ins for time, cameras, sinks and stages, with the contracts of the real ones."""

from __future__ import annotations

import heapq
import itertools
import math
import queue
import threading
from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Any, Self

import numpy as np

from subtitles.errors import SourceError
from subtitles.types import Caption, CaptionLine, Face, Frame, Image, TrackedFace

PATIENCE = 20.0
"""Seconds after which a test that waits for a thread gives up."""


class FakeClock:
    """Time that passes only while somebody waits; what is planned happens on the way."""

    def __init__(self, time: float = 100.0) -> None:
        self.time = time
        self.slept = 0.0
        """Seconds the machine was suspended."""
        self._plan: list[tuple[float, int, Callable[[], None]]] = []
        self._order = itertools.count()

    def now(self) -> float:
        return self.time

    def boot(self) -> float:
        return self.time + self.slept

    def at(self, time: float, do: Callable[[], None]) -> None:
        heapq.heappush(self._plan, (time, next(self._order), do))

    def wait_for(
        self, condition: threading.Condition, holds: Callable[[], bool], until: float | None
    ) -> bool:
        end = math.inf if until is None else until
        while not holds():
            following = self._plan[0][0] if self._plan else math.inf
            if end <= following:
                assert end < math.inf, "waits for something that never happens"
                self.time = max(self.time, end)
                return holds()
            time, _, do = heapq.heappop(self._plan)
            self.time = max(self.time, time)
            do()
        return True


def picture(value: int = 60, size: tuple[int, int] = (64, 48)) -> Image:
    image = np.full((size[1], size[0], 3), value, np.uint8)
    image.flags.writeable = False
    return image


def frame(time: float = 0.0, value: int = 60, size: tuple[int, int] = (64, 48)) -> Frame:
    return Frame(picture(value, size), time, 0)


def caption(x: float = 10.0, face: int = 1, opacity: float = 1.0) -> Caption:
    line = CaptionLine("looks happy 87 %")
    return Caption((line,), (x, 10.0, x + 20.0, 34.0), "happy", opacity, face)


def tracked(x: float = 10.0) -> TrackedFace:
    face = Face((x, 10.0, x + 20.0, 34.0), 1.0)
    return TrackedFace(1, face, np.full(7, 1 / 7, np.float32), "happy")


class FakeCamera:
    """A camera a test feeds: frames with `give`, trouble with `fail`, the end with `end`."""

    live = True

    def __init__(self, name: str = "Fake Camera") -> None:
        self.name, self.size, self.rate = name, (64, 48), 30.0
        self.opened = self.closed = 0
        self.absent = False
        self._queue: queue.SimpleQueue[Frame | Exception | str | None] = queue.SimpleQueue()
        self._interrupted = False  # no lock, as in the real ones

    def give(self, *frames: Frame) -> None:
        for one in frames:
            self._queue.put(one)

    def fail(self, error: Exception) -> None:
        self._queue.put(error)

    def end(self) -> None:
        self._queue.put(None)

    def interrupt(self) -> None:
        self._interrupted = True
        self._queue.put("look up")

    def __enter__(self) -> Self:
        if self.absent:
            raise SourceError(f"no camera named '{self.name}'", "plug it in")
        assert self.opened == self.closed, "opened twice"
        self._interrupted = False
        self.opened += 1
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closed += 1
        assert self.closed == self.opened, "closed twice"

    def __iter__(self) -> Iterator[Frame]:
        while True:
            item = self._queue.get()
            if item is None or self._interrupted:
                return
            if isinstance(item, Exception):
                raise item
            if not isinstance(item, str):
                yield item


class FakeSink:
    """Keeps the first pixel of each picture and lets tests wait for pictures."""

    name = "Fake Sink"

    def __init__(self, fail_at: int | None = None) -> None:
        self.formats: list[tuple[tuple[int, int], float]] = []
        self.opened = self.closed = 0
        self.times: list[float] = []
        self.pixels: list[int] = []
        self.shapes: set[tuple[int, ...]] = set()
        self.last: Image | None = None
        self.viewers: bool | None = None
        self._fail_at = fail_at
        self._changed = threading.Condition()

    def open(self, *, size: tuple[int, int], rate: float) -> FakeSink:
        """Stand in for `sinks.open_sink`."""
        self.formats.append((size, rate))
        return self

    def __enter__(self) -> Self:
        self.opened += 1
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closed += 1

    def send(self, image: Image, time: float) -> None:
        with self._changed:
            if self._fail_at is not None and len(self.times) >= self._fail_at:
                from subtitles.errors import SinkError

                raise SinkError("the sink is full", "empty it")
            self.times.append(time)
            self.pixels.append(int(image[0, 0, 0]))
            self.shapes.add(image.shape)
            self.last = image.copy()
            self._changed.notify_all()

    def watched(self) -> bool | None:
        return self.viewers

    def wait_for(self, holds: Callable[[FakeSink], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self), PATIENCE), self.pixels[-20:]

    def wait_for_more(self, count: int) -> None:
        """Wait until `count` more pictures have come."""
        goal = len(self.times) + count
        self.wait_for(lambda sink: len(sink.times) >= goal)


class FakePipeline:
    """Finds one face; may be made to block or fail."""

    def __init__(self) -> None:
        self.calls = self.resets = 0
        self.error: Exception | None = None
        self.gate = threading.Event()
        self.gate.set()
        self.entered = threading.Event()
        self.frames: list[Frame] = []

    def analyse(self, frame: Frame) -> list[TrackedFace]:
        self.calls += 1
        self.frames.append(frame)
        self.entered.set()
        assert self.gate.wait(PATIENCE)
        if self.error is not None:
            raise self.error
        return [tracked()]

    def reset(self) -> None:
        self.resets += 1


class FakeCaptioner:
    def captions(self, faces: Sequence[TrackedFace]) -> list[Caption]:
        return [
            Caption((CaptionLine("looks happy"),), f.face.box, f.emotion, 1.0, f.id) for f in faces
        ]


CAPTIONED = 255


class FakeStyle:
    """Sets the first pixel, so that captioned pictures are known by it."""

    def __init__(self, mark: int = CAPTIONED) -> None:
        self.mark = mark
        self.error: Exception | None = None
        self.drawn: list[list[Caption]] = []

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        image[0, 0] = self.mark
        self.drawn.append(list(captions))
        if self.error is not None:
            raise self.error


class Told:
    """Collects what the hooks tell, and lets tests wait for it."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self._changed = threading.Condition()

    def __call__(self, item: Any) -> None:
        with self._changed:
            self.items.append(item)
            self._changed.notify_all()

    def wait_for(self, holds: Callable[[list[Any]], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self.items), PATIENCE), self.items
