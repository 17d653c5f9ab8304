"""Pictures go on without a virtual camera, and reach it once it is there."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

import numpy as np
import pytest

from subtitles.errors import SinkError
from subtitles.patient_sink import LONGEST_PAUSE, PatientSink
from subtitles.types import Image

PICTURE = np.zeros((2, 2, 3), np.uint8)


class Camera:
    name = "Fake"

    def __init__(self, advice: SinkError | None = None) -> None:
        self.advice = advice
        self.sent = self.entered = self.left = 0
        self.broken = False

    def __enter__(self) -> Self:
        self.entered += 1
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.left += 1

    def watched(self) -> bool | None:
        return True

    def send(self, image: Image, time: float) -> None:
        if self.broken:
            raise SinkError("unplugged", "plug it in")
        self.sent += 1


class Machine:
    """Has a virtual camera, or not."""

    def __init__(self) -> None:
        self.there: Camera | None = None
        self.reason = "no virtual camera"
        self.asked = threading.Semaphore(0)
        self.opened: list[str] = []
        self.refused: list[SinkError] = []

    def sink(self, pause: float = 0.001) -> PatientSink:
        return PatientSink(self._make, self.opened.append, self.refused.append, pause)

    def _make(self) -> Camera:
        self.asked.release()
        if self.there is None:
            raise SinkError(self.reason, "install one")
        return self.there


def send_until(sink: PatientSink, holds: Callable[[], bool]) -> None:
    for _ in range(20_000):
        sink.send(PICTURE, 0.0)
        if holds():
            return
        threading.Event().wait(0.001)
    raise AssertionError("in vain")


def test_a_camera_that_is_there() -> None:
    machine = Machine()
    machine.there = camera = Camera()
    with machine.sink() as sink:
        sink.send(PICTURE, 0.0)
        assert sink.name == "Fake" and sink.watched() is True
    assert camera.sent == 1 and (camera.entered, camera.left) == (1, 1)
    assert machine.opened == ["Fake"] and not machine.refused


def test_a_camera_that_comes_later_is_told_of_once() -> None:
    machine = Machine()
    with machine.sink() as sink:
        sink.send(PICTURE, 0.0)
        assert sink.watched() is False
        for _ in range(4):
            assert machine.asked.acquire(timeout=20)
        assert len(machine.refused) == 1 and not machine.opened
        machine.there = camera = Camera()
        send_until(sink, lambda: camera.sent > 3)
        assert machine.opened == ["Fake"]
    assert (camera.entered, camera.left) == (1, 1)


def test_a_camera_that_breaks_is_waited_for() -> None:
    machine = Machine()
    machine.there = first = Camera()
    with machine.sink() as sink:
        sink.send(PICTURE, 0.0)
        first.broken = True
        machine.there = second = Camera()
        sink.send(PICTURE, 0.0)
        assert [e.message for e in machine.refused] == ["unplugged"] and first.left == 1
        send_until(sink, lambda: second.sent > 0)
    assert second.left == 1 and machine.opened == ["Fake", "Fake"]


def test_one_found_at_the_very_end_is_closed_too() -> None:
    machine = Machine()
    with machine.sink():
        machine.there = camera = Camera()
        for _ in range(20_000):
            if camera.entered:
                break
            threading.Event().wait(0.001)
    assert (camera.entered, camera.left) == (1, 1)


def test_leaving_does_not_wait_for_the_next_attempt() -> None:
    machine = Machine()
    with machine.sink(pause=3600.0) as sink:
        sink.send(PICTURE, 0.0)
    assert "virtual camera" not in {t.name for t in threading.enumerate()}


def test_at_once_an_absent_camera_is_an_error() -> None:
    machine = Machine()
    sink = PatientSink(
        machine._make, machine.opened.append, machine.refused.append, 0.001, at_once=True
    )
    with pytest.raises(SinkError, match="no virtual camera"), sink:
        pass
    machine.there = first = Camera()
    with sink:
        first.broken = True
        machine.there = second = Camera()
        send_until(sink, lambda: second.sent > 0)
    assert [e.message for e in machine.refused] == ["unplugged"], "later it is waited for"


def test_another_reason_is_told_and_each_one_once() -> None:
    machine = Machine()
    with machine.sink():
        machine.reason = "in use by obs"
        for _ in range(5):
            assert machine.asked.acquire(timeout=20)
    assert [e.message for e in machine.refused] == ["no virtual camera", "in use by obs"]


def test_pauses_grow(monkeypatch: pytest.MonkeyPatch) -> None:
    machine, pauses = Machine(), []
    sink = machine.sink(pause=1.0)

    class Over(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            pauses.append(timeout)
            return len(pauses) > 6

    monkeypatch.setattr(sink, "_over", Over())
    with sink:
        assert sink._seeker is not None
        sink._seeker.join(20)
    assert pauses == [1.0, 2.0, 4.0, *[LONGEST_PAUSE] * 4]


def test_advice_is_handed_on() -> None:
    machine, advised = Machine(), []
    machine.there = Camera(SinkError("exclusive_caps is off", "load the module anew"))
    with PatientSink(
        machine._make, machine.opened.append, machine.refused.append, advised=advised.append
    ) as sink:
        sink.send(PICTURE, 0.0)
        sink.send(PICTURE, 0.0)
    assert [advice.hint for advice in advised] == ["load the module anew"]
    assert not machine.refused
