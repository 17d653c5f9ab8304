"""The virtual camera on a stand-in for pyvirtualcam with the same contract."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from live_fakes import picture

from subtitles import devices, doctor_cameras, loopback, virtual_camera
from subtitles.checks import Check
from subtitles.devices import CAPTURE, OUTPUT, Device
from subtitles.errors import SinkError
from subtitles.virtual_camera import VirtualCamera

FIX = "run: sudo apt install v4l2loopback-dkms"


class PixelFormat(Enum):
    RGB = "raw "
    BGR = "24BG"


class FakeLibrary(ModuleType):
    """`import pyvirtualcam`, with the checks of the real one."""

    PixelFormat = PixelFormat

    def __init__(self) -> None:
        super().__init__("pyvirtualcam")
        self.refusal: str | None = None
        self.broken: str | None = None
        self.cameras: list[Any] = []
        library = self

        class Camera:
            def __init__(
                self,
                width: int,
                height: int,
                fps: float,
                *,
                fmt: PixelFormat = PixelFormat.RGB,
                device: str | None = None,
            ) -> None:
                if library.refusal is not None:
                    raise RuntimeError(library.refusal)
                assert width % 2 == height % 2 == 0
                self.shape = (height, width, 3)
                self.fps, self.fmt = fps, fmt
                self.device = device or "/dev/video10"
                self.frames: list[Any] = []
                self.closed = 0
                library.cameras.append(self)

            def send(self, frame: Any) -> None:
                assert not self.closed
                if frame.dtype != np.uint8:
                    raise TypeError("unexpected frame dtype")
                if frame.shape != self.shape:
                    raise ValueError(f"unexpected frame shape: {frame.shape} != {self.shape}")
                if library.broken:
                    raise RuntimeError(library.broken)
                self.frames.append(frame.copy())

            def close(self) -> None:
                self.closed += 1

        self.Camera = Camera


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeLibrary]:
    fake = FakeLibrary()
    monkeypatch.setitem(sys.modules, "pyvirtualcam", fake)
    monkeypatch.setattr(sys, "platform", "linux")
    loopbacks = [loopback_device(10, "Emotion Subtitles"), loopback_device(11, "Other")]
    monkeypatch.setattr(devices, "devices", lambda system: loopbacks)
    monkeypatch.setattr(devices, "used_by", lambda path, system: "")
    monkeypatch.setattr(loopback, "freed", lambda path: False)
    check = Check("virtual camera", "missing", "not installed", FIX, "calls")
    monkeypatch.setattr(doctor_cameras, "virtual_camera", lambda: check)
    yield fake
    assert all(camera.closed == 1 for camera in fake.cameras), "each is closed once"


def loopback_device(index: int, name: str) -> Device:
    return Device(Path(f"/dev/video{index}"), name, True, CAPTURE | OUTPUT, True, True)


def opened(**arguments: Any) -> VirtualCamera:
    return VirtualCamera(**{"size": (64, 48), "rate": 30.0, **arguments})


def test_pictures_are_sent_as_they_are(library: FakeLibrary) -> None:
    with opened() as sink:
        sink.send(picture(5), 0.0)
        sink.send(picture(6), 0.03)
        assert sink.name == "Emotion Subtitles", "the name call programs show"
    (camera,) = library.cameras
    assert (camera.fps, camera.fmt) == (30.0, PixelFormat.BGR)
    assert [f[0, 0, 0] for f in camera.frames] == [5, 6]


@pytest.mark.parametrize(
    ("device", "path"),
    [
        (None, "/dev/video10"),
        ("/dev/video7", "/dev/video7"),
        ("11", "/dev/video11"),
        ("other", "/dev/video11"),
        ("Emotion Subtitles", "/dev/video10"),
    ],
)
def test_device_is_named_by_path_number_or_name(
    library: FakeLibrary, device: str | None, path: str
) -> None:
    with opened(device=device):
        assert library.cameras[0].device == path


def test_elsewhere_the_name_goes_to_the_library(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with opened(device="Unity Video Capture") as sink:
        assert library.cameras[0].device == sink.name == "Unity Video Capture"


def test_whether_somebody_watches_is_asked_of_the_opened_device(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[bool | None] = [True, False, None]
    asked: list[Path] = []

    class FakeViewers:
        def __init__(self, device: Path) -> None:
            asked.append(device)

        def watched(self) -> bool | None:
            return answers.pop(0)

    monkeypatch.setattr(virtual_camera, "Viewers", FakeViewers)
    sink = opened(device="other")
    assert sink.watched() is None
    with sink:
        assert [sink.watched() for _ in range(3)] == [True, False, None]
    assert asked == [Path("/dev/video11")]
    assert sink.watched() is None
    monkeypatch.setattr(sys, "platform", "win32")
    with opened(device="Unity Video Capture") as sink:
        assert sink.watched() is None, "not known there"


def test_unknown_name_lists_the_virtual_cameras(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SinkError) as caught, opened(device="Zoom"):
        pass
    assert "/dev/video11 (Other)" in caught.value.hint
    monkeypatch.setattr(devices, "devices", lambda system: [])
    with pytest.raises(SinkError) as caught, opened(device="Zoom"):
        pass
    assert caught.value.hint == FIX


def test_format_stays_and_other_sizes_are_fitted_in(library: FakeLibrary) -> None:
    with opened() as sink:
        sink.send(picture(90, size=(128, 48)), 0.0)
        sink.send(picture(90), 0.1)
        sink.send(picture(90, size=(10, 48)), 0.2)
    wide, same, narrow = library.cameras[0].frames
    assert wide[0, 32, 0] == 0
    assert wide[24, 32, 0] == 90
    assert (same == 90).all()
    assert narrow[24, 0, 0] == 0
    assert narrow[24, 32, 0] == 90


@pytest.mark.parametrize(
    ("size", "even"), [((65, 49), (64, 48)), ((1, 1), (2, 2)), ((640, 360), (640, 360))]
)
def test_odd_sizes_become_even(
    library: FakeLibrary, size: tuple[int, int], even: tuple[int, int]
) -> None:
    with opened(size=size) as sink:
        sink.send(picture(90, size=size), 0.0)
    assert library.cameras[0].shape == (even[1], even[0], 3)


def test_refusal_tells_every_backends_reason_and_the_fix(library: FakeLibrary) -> None:
    library.refusal = "'obs' backend: not installed\n'unitycapture' backend: no device"
    with pytest.raises(SinkError) as caught, opened():
        pass
    assert "'obs' backend: not installed" in caught.value.message
    assert "'unitycapture' backend: no device" in caught.value.message
    assert caught.value.hint == FIX


@pytest.mark.parametrize("user", ["", "obs"])
def test_busy_device_names_its_user(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch, user: str
) -> None:
    taken = replace(loopback_device(10, "Emotion Subtitles"), capabilities=CAPTURE)
    monkeypatch.setattr(devices, "devices", lambda system: [taken])
    monkeypatch.setattr(devices, "used_by", lambda path, system: user)
    monkeypatch.setattr(loopback, "fed", lambda path: True)
    library.refusal = "'v4l2loopback' backend: Device /dev/video10 is not a video output device."
    with pytest.raises(SinkError, match="output device") as caught, opened(device="10"):
        pass
    assert (f"close {user}" if user else "close the other program") in caught.value.hint


def test_device_that_believes_in_a_producer_long_gone_is_freed(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    stuck = replace(loopback_device(10, "Emotion Subtitles"), capabilities=0)
    monkeypatch.setattr(devices, "devices", lambda system: [stuck])
    monkeypatch.setattr(loopback, "fed", lambda path: False)

    def freed(path: Path) -> bool:
        assert path == stuck.path
        library.refusal = None
        return True

    monkeypatch.setattr(loopback, "freed", freed)
    library.refusal = "'v4l2loopback' backend: Device /dev/video10 is not a video output device."
    with opened(device="10") as sink:
        sink.send(picture(), 0.0)


def test_library_that_does_not_load_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyvirtualcam", None)
    with pytest.raises(SinkError, match="don't work here"), opened():
        pass


def test_failing_picture_is_an_error(library: FakeLibrary) -> None:
    with pytest.raises(SinkError, match="takes no more pictures"), opened() as sink:
        library.broken = "OBS was closed"
        sink.send(picture(), 0.0)


def test_camera_takes_pictures_only_while_open(library: FakeLibrary) -> None:
    sink = opened()
    with pytest.raises(RuntimeError):
        sink.send(picture(), 0.0)
    with sink:
        pass
    with pytest.raises(RuntimeError):
        sink.send(picture(), 0.0)


def test_hint_falls_back_to_the_doctor(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    well = Check("virtual camera", "ok", "there", "", "calls")
    monkeypatch.setattr(doctor_cameras, "virtual_camera", lambda: well)
    assert "doctor" in virtual_camera._fix()


class Node:
    """/dev/video10 as the checks while running see it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.number: int | None = 81
        self.offers: int | None = CAPTURE
        monkeypatch.setattr(virtual_camera, "_number", lambda node: self.number)
        monkeypatch.setattr(devices, "capabilities", lambda node: self.offers)
        monkeypatch.setattr(virtual_camera, "LOOK", 0.0)


@pytest.mark.parametrize(
    ("number", "offers", "told"),
    [
        (None, None, "was removed"),
        (82, CAPTURE, "was replaced"),
        (81, OUTPUT, "no longer shows"),
    ],
)
def test_a_device_that_is_lost_is_noticed(
    library: FakeLibrary,
    monkeypatch: pytest.MonkeyPatch,
    number: int | None,
    offers: int | None,
    told: str,
) -> None:
    """The library itself only prints that a write has failed."""
    node = Node(monkeypatch)
    with opened() as sink:
        for _ in range(5):
            sink.send(picture(), 0.0)
        node.number, node.offers = number, offers
        with pytest.raises(SinkError, match=told) as caught:
            for _ in range(virtual_camera.DOUBTS):
                sink.send(picture(), 0.0)
    assert FIX in caught.value.hint and "by itself" in caught.value.hint


def test_the_module_is_loaded_again_under_the_name_people_picked(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where another device of the module is still there, so that nothing seems to be missing."""
    well = Check("virtual camera", "ok", "there", "", "calls")
    monkeypatch.setattr(doctor_cameras, "virtual_camera", lambda: well)
    node = Node(monkeypatch)
    with opened() as sink:
        node.number = None
        with pytest.raises(SinkError) as caught:
            sink.send(picture(), 0.0)
    assert f"modprobe -r v4l2loopback && {doctor_cameras.MODPROBE}" in caught.value.hint
    assert 'card_label="Emotion Subtitles"' in caught.value.hint


def test_a_device_that_may_not_be_asked_for_a_moment_is_kept(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = Node(monkeypatch)
    with opened() as sink:
        for offers in (None, OUTPUT, CAPTURE, OUTPUT, None, OUTPUT, CAPTURE):
            node.offers = offers
            sink.send(picture(), 0.0)


def test_it_is_not_looked_at_for_every_picture(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = Node(monkeypatch)
    monkeypatch.setattr(virtual_camera, "LOOK", 1000.0)
    with opened() as sink:
        sink.send(picture(), 0.0)
        node.number = None
        sink.send(picture(), 0.0)


@pytest.mark.parametrize(
    ("offers", "advised"), [(CAPTURE | OUTPUT, True), (CAPTURE, False), (OUTPUT, False)]
)
def test_without_exclusive_caps_the_exact_fix_is_advised(
    library: FakeLibrary, monkeypatch: pytest.MonkeyPatch, offers: int, advised: bool
) -> None:
    node = Node(monkeypatch)
    node.offers = offers
    with opened() as sink:
        assert sink.advice is None, "before the first picture it can't be known"
        sink.send(picture(), 0.0)
        assert (sink.advice is not None) == advised
        if sink.advice is not None:
            assert "exclusive_caps" in sink.advice.message
            assert sink.advice.hint == FIX
