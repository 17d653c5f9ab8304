"""Finding cameras: on a Linux system made of files, and elsewhere through the library's list."""

from __future__ import annotations

import struct
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

import pytest

from subtitles import devices
from subtitles.devices import CAPTURE, OUTPUT, Camera, Device, System
from subtitles.errors import SourceError

LAPTOP = Camera(0, "Integrated Camera", "usb-1.1 Integrated Camera")
USB = Camera(2, "HD Pro Webcam C920", "usb-2.4 HD Pro Webcam C920")
TWIN = Camera(4, "HD Pro Webcam C920", "usb-2.5 HD Pro Webcam C920")


def machine(
    monkeypatch: pytest.MonkeyPatch, cameras: Sequence[Camera], found: Sequence[Device] = ()
) -> None:
    """Stand in for the machine's cameras."""
    monkeypatch.setattr(devices, "cameras", lambda: list(cameras))
    monkeypatch.setattr(devices, "devices", lambda system: list(found))
    monkeypatch.setattr(sys, "platform", "linux")


def node(index: int, name: str, **changes: object) -> Device:
    fields = {"loopback": False, "capabilities": CAPTURE, "writable": True, "readable": True}
    return Device(Path(f"/dev/video{index}"), name, **{**fields, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("0", LAPTOP),
        ("2", USB),
        ("Integrated Camera", LAPTOP),
        ("integrated camera", LAPTOP),
        ("c920", USB),
        ("/dev/video2", USB),
        (USB.id, USB),
    ],
)
def test_camera_is_found_by_number_name_and_path(
    monkeypatch: pytest.MonkeyPatch, wanted: str, found: Camera
) -> None:
    machine(monkeypatch, [LAPTOP, USB])
    assert devices.find(wanted) == found


def test_whole_name_goes_before_part_of_a_longer_one(monkeypatch: pytest.MonkeyPatch) -> None:
    longer = Camera(1, "Integrated Camera IR", "usb-1.1 IR")
    machine(monkeypatch, [longer, LAPTOP])
    assert devices.find("Integrated Camera") == LAPTOP


@pytest.mark.parametrize("wanted", ["1", "7", "Elgato", "/dev/video9"])
def test_absent_camera_lists_those_there(monkeypatch: pytest.MonkeyPatch, wanted: str) -> None:
    machine(monkeypatch, [LAPTOP, USB])
    with pytest.raises(SourceError) as caught:
        devices.find(wanted)
    assert "0 (Integrated Camera)" in caught.value.hint
    assert "2 (HD Pro Webcam C920)" in caught.value.hint


def test_machine_without_cameras_is_told_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, [])
    with pytest.raises(SourceError) as caught:
        devices.find("0")
    assert "plug" in caught.value.hint
    assert "doctor" in caught.value.hint


def test_an_id_means_that_one_camera(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, [LAPTOP, USB, TWIN])
    assert devices.find(TWIN.id) == TWIN
    assert devices.find(USB.id) == USB
    machine(monkeypatch, [LAPTOP, USB])
    with pytest.raises(SourceError, match="no camera"):
        devices.find(TWIN.id)
    nameless = Camera(1, "camera 1", "")
    machine(monkeypatch, [nameless, LAPTOP])
    assert devices.find("0") == LAPTOP


def test_ambiguous_part_of_a_name_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, [LAPTOP, USB])
    with pytest.raises(SourceError, match="more than one"):
        devices.find("cam")


def test_camera_is_found_again_under_another_number(monkeypatch: pytest.MonkeyPatch) -> None:
    moved = Camera(6, USB.name, USB.id)
    machine(monkeypatch, [LAPTOP, TWIN, moved])
    assert devices.find("2", before=USB) == moved, "the same one, not its twin"
    machine(monkeypatch, [LAPTOP, TWIN])
    assert devices.find("2", before=USB) == TWIN, "another socket"
    machine(monkeypatch, [LAPTOP])
    with pytest.raises(SourceError, match="gone"):
        devices.find("2", before=USB)


@pytest.mark.parametrize("wanted", ["5", "loop"])
def test_device_that_is_no_camera_now_says_why(
    monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    machine(monkeypatch, [LAPTOP], [node(5, "My Loop", loopback=True, capabilities=OUTPUT)])
    with pytest.raises(SourceError, match="nothing feeds"):
        devices.find(wanted)
    machine(monkeypatch, [LAPTOP], [node(5, "My Loop", readable=False, capabilities=None)])
    with pytest.raises(SourceError, match="no permission") as caught:
        devices.find(wanted)
    assert "usermod -aG video" in caught.value.hint
    machine(monkeypatch, [LAPTOP], [node(5, "My Loop", capabilities=0)])
    with pytest.raises(SourceError, match="gives no pictures"):
        devices.find(wanted)


def test_numbers_work_where_cameras_cannot_be_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    machine(monkeypatch, [])
    monkeypatch.setattr(sys, "platform", "darwin")
    assert devices.find("1").index == 1
    assert devices.find("1", before=devices.find("1")).index == 1
    with pytest.raises(SourceError):
        devices.find("FaceTime")


def test_other_systems_list_through_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    listed = [SimpleNamespace(index=0, name="FaceTime HD", path="0x1400000")]
    library = SimpleNamespace(enumerate_cameras=lambda preference: listed)
    monkeypatch.setitem(sys.modules, "cv2_enumerate_cameras", library)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert devices.cameras() == [Camera(0, "FaceTime HD", "0x1400000")]
    monkeypatch.setitem(sys.modules, "cv2_enumerate_cameras", None)
    assert devices.cameras() == []


@pytest.mark.skipif(sys.platform != "linux", reason="Linux describes its devices in files")
def test_devices_are_read_from_the_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for index, name in ((0, "Webcam"), (1, "Webcam"), (10, "Loop"), (2, "Absent")):
        entry = tmp_path / f"sys/class/video4linux/video{index}"
        entry.mkdir(parents=True)
        (entry / "name").write_text(f"{name}\n")
        if name != "Absent":
            (tmp_path / "dev").mkdir(exist_ok=True)
            (tmp_path / f"dev/video{index}").touch()
    import fcntl

    answers = iter(
        [
            ("uvcvideo", "usb-1", CAPTURE),
            ("uvcvideo", "usb-1", 0x800000),
            ("v4l2 loopback", "p", OUTPUT),
        ]
    )

    def answer(handle: int, query: int, empty: bytes) -> bytes:
        driver, bus, here = next(answers)
        every = 0x80000000 | CAPTURE | OUTPUT
        return struct.pack(
            "16s32s32sIII12x", driver.encode(), b"card", bus.encode(), 0x60000, every, here
        )

    monkeypatch.setattr(fcntl, "ioctl", answer)
    found = devices.devices(System(root=tmp_path))
    assert [(d.index, d.name, d.captures, d.loopback, d.bus) for d in found] == [
        (0, "Webcam", True, False, "usb-1"),
        (1, "Webcam", False, False, "usb-1"),  # metadata, the second node of most USB cameras
        (10, "Loop", False, True, "p"),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="Linux describes its processes in files")
def test_program_that_has_a_device_open_is_named(tmp_path: Path) -> None:
    device = tmp_path / "dev/video0"
    for pid, target in ((41, "/dev/null"), (42, str(device))):
        (tmp_path / f"proc/{pid}/fd").mkdir(parents=True)
        (tmp_path / f"proc/{pid}/fd/3").symlink_to(target)
        (tmp_path / f"proc/{pid}/comm").write_text(f"program{pid}\n")
    assert devices.used_by(device, System(root=tmp_path)) == "program42"
    assert devices.used_by(tmp_path / "dev/video1", System(root=tmp_path)) == ""
