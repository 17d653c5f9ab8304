"""Freeing a v4l2loopback device, on a stand-in that forgets producers as version 0.12.7 does."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import pytest

from subtitles import loopback
from subtitles.devices import CAPTURE, OUTPUT

fcntl = pytest.importorskip("fcntl", reason="v4l2loopback is Linux's")

DEVICE = Path("/dev/video10")


class Module:
    """The part of the kernel module that matters: who said what about streaming."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.offers = CAPTURE  # its producer has left, and it has not noticed
        self.pictures = 0
        self.feeding = False
        self.streaming = self.opened = self.closed = 0
        monkeypatch.setattr(os, "open", self.open)
        monkeypatch.setattr(os, "close", self.close)
        monkeypatch.setattr(os, "read", self.read)
        monkeypatch.setattr(fcntl, "ioctl", self.ioctl)
        monkeypatch.setattr(loopback.time, "sleep", self.sleep)
        monkeypatch.setattr(loopback, "capabilities", lambda device: self.offers)

    def open(self, device: Path, flags: int) -> int:
        assert device == DEVICE
        self.opened += 1
        return 1000

    def ioctl(self, handle: int, query: int, what: bytes) -> None:
        assert (query, what) == (0x40045612, struct.pack("i", 2))
        self.streaming = 1
        raise OSError(22, "no buffers yet")

    def close(self, handle: int) -> None:
        self.closed += 1
        if self.streaming:
            self.offers = OUTPUT

    def sleep(self, seconds: float) -> None:
        self.pictures += 1 if self.feeding else 0

    def read(self, handle: int, size: int) -> bytes:
        if not self.pictures:
            raise BlockingIOError(11, "none")
        self.pictures = 0
        return b"x"


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> Module:
    return Module(monkeypatch)


def test_device_takes_a_producer_again(module: Module) -> None:
    assert loopback.freed(DEVICE)
    assert loopback.takes_producer(DEVICE)
    assert module.opened == module.closed == 1


def test_device_that_takes_producers_is_left_alone(module: Module) -> None:
    module.offers = OUTPUT
    assert not loopback.freed(DEVICE)
    assert module.opened == 0


@pytest.mark.parametrize("left_over", [0, 1])
def test_last_picture_of_a_producer_long_gone_does_not_count(
    module: Module, left_over: int
) -> None:
    module.pictures = left_over
    assert not loopback.fed(DEVICE)
    module.feeding = True
    module.pictures = left_over
    assert loopback.fed(DEVICE)
    assert module.opened == module.closed == 2
