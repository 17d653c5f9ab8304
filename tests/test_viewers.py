"""Whether somebody watches a virtual camera: on a Linux system made of files, and by the event."""

from __future__ import annotations

import errno
import os
import struct
import sys
from pathlib import Path

import pytest

from subtitles import viewers
from subtitles.devices import System
from subtitles.viewers import (
    AT_ONCE,
    CLIENT_USAGE,
    LOOK_AGAIN,
    LOOK_BLINDLY,
    NEXT_EVENT,
    SUBSCRIBE,
    Viewers,
)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="v4l2loopback is a Linux module")


class Machine:
    """A system with two loopback devices and a webcam, and processes that open them."""

    def __init__(self, root: Path) -> None:
        self.root, self.time = root, 0.0
        for name in ("video0", "video10", "video20"):
            (root / "sys/class/video4linux" / name).mkdir(parents=True)
            (root / "dev").mkdir(exist_ok=True)
            (root / "dev" / name).touch()
        for name in ("video10", "video20"):
            (root / "sys/class/video4linux" / name / "max_openers").touch()
        self.camera = root / "dev/video10"
        self.handles = 0
        self.opens(os.getpid(), "video10")  # the producer
        self.uses(1)
        self.asked = 0
        self.viewers = Viewers(
            self.camera, System(root=root), streaming=self._no_event, now=lambda: self.time
        )

    def _no_event(self, device: Path) -> bool | None:
        self.asked += 1
        return None

    def opens(self, pid: int, name: str) -> Path:
        folder = self.root / f"proc/{pid}/fd"
        folder.mkdir(parents=True, exist_ok=True)
        self.handles += 1
        link = folder / str(self.handles)
        link.symlink_to(self.root / "dev" / name)
        return link

    def uses(self, count: int) -> None:
        file = self.root / "sys/module/v4l2loopback/refcnt"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"{count}\n")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_our_own_use_is_no_viewer(machine: Machine) -> None:
    machine.opens(41, "video0")
    assert machine.viewers.watched() is False
    machine.opens(os.getpid(), "video20")  # fed by us, too
    machine.opens(os.getpid(), "video0")
    machine.uses(2)
    assert machine.viewers.watched() is False


def test_another_process_is_seen_coming_and_going(machine: Machine) -> None:
    assert machine.viewers.watched() is False
    link = machine.opens(42, "video10")
    machine.uses(2)
    assert machine.viewers.watched() is True
    link.unlink()
    machine.uses(1)
    assert machine.viewers.watched() is False


def test_use_of_the_modules_other_devices_is_no_viewer(machine: Machine) -> None:
    machine.opens(42, "video20")
    machine.uses(2)
    assert machine.viewers.watched() is False


def test_a_program_we_may_not_look_at_is_counted(machine: Machine) -> None:
    machine.opens(42, "video20")
    machine.uses(3)  # one more than can be seen
    assert machine.viewers.watched() is True


def test_processes_are_gone_through_only_when_something_may_have_changed(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    searched = 0
    search = Viewers._searched

    def counted(*arguments):  # type: ignore[no-untyped-def]
        nonlocal searched
        searched += 1
        return search(*arguments)

    monkeypatch.setattr(Viewers, "_searched", counted)
    for _ in range(50):
        machine.time += 0.2
        assert machine.viewers.watched() is False
    assert searched == 0, "nobody but us uses the module"
    machine.opens(42, "video20")
    machine.uses(2)
    for _ in range(50):
        machine.time += 0.2
        assert machine.viewers.watched() is False
    assert searched <= 10 / LOOK_AGAIN + 2
    machine.opens(42, "video10")  # and closed the other one in between, so the number stays
    machine.time += LOOK_AGAIN
    assert machine.viewers.watched() is True


def test_without_the_count_what_can_be_seen_decides(machine: Machine) -> None:
    (machine.root / "sys/module/v4l2loopback/refcnt").unlink()
    assert machine.viewers.watched() is False
    machine.opens(42, "video10")
    machine.time += LOOK_BLINDLY
    assert machine.viewers.watched() is True


def test_without_the_count_what_cannot_be_seen_is_not_known(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    (machine.root / "sys/module/v4l2loopback/refcnt").unlink()
    (machine.root / "proc/43/fd").mkdir(parents=True)
    list_folder = os.listdir

    def refuse(folder: Path) -> list[str]:
        if "43" in Path(folder).parts:
            raise PermissionError(errno.EACCES, "someone else's")
        return list_folder(folder)

    monkeypatch.setattr(viewers.os, "listdir", refuse)
    assert machine.viewers.watched() is None


def test_files_that_only_sound_like_it_and_processes_that_end_do_no_harm(machine: Machine) -> None:
    machine.opens(42, "video99")  # leads nowhere
    (machine.root / "dev/video.mp4").touch()
    machine.opens(42, "video.mp4")
    (machine.root / "proc/44").mkdir()  # no fd any more
    (machine.root / "proc/version").touch()
    machine.uses(2)
    assert machine.viewers.watched() is True, "one use is nobody's we see"
    machine.opens(45, "video20")
    machine.uses(3)
    machine.opens(46, "video20")
    assert machine.viewers.watched() is False


def test_a_device_that_is_gone_has_no_answer(machine: Machine) -> None:
    machine.camera.unlink()
    assert machine.viewers.watched() is None


def test_the_modules_own_word_goes_before(machine: Machine) -> None:
    machine.opens(42, "video10")  # open, as by a program that lists cameras, but not streaming
    machine.uses(2)
    streams: list[bool | OSError] = [False, True, OSError(errno.EBUSY, "too many"), False]

    def told(device: Path) -> bool | None:
        assert device == machine.camera
        answer = streams.pop(0)
        if isinstance(answer, OSError):
            raise answer
        return answer

    asked = Viewers(machine.camera, System(root=machine.root), streaming=told)
    assert [asked.watched() for _ in range(4)] == [False, True, None, False]


def test_a_module_without_the_event_is_asked_once(machine: Machine) -> None:
    for _ in range(5):
        machine.viewers.watched()
    assert machine.asked == 1


class Driver:
    """Stands in for the kernel's answers to a device file."""

    def __init__(self, users: int | None) -> None:
        self.users = users
        self.calls: list[int] = []

    def ioctl(self, handle: int, request: int, argument: bytes) -> bytes:
        os.fstat(handle)  # still open
        self.calls.append(request)
        if self.users is None:
            raise OSError(errno.EINVAL, "Invalid argument")
        if request == SUBSCRIBE:
            assert len(argument) == request >> 16 & 0x3FFF
            assert struct.unpack("8I", argument)[:3] == (CLIENT_USAGE, 0, AT_ONCE)
            return argument
        assert request == NEXT_EVENT
        assert len(argument) == request >> 16 & 0x3FFF
        return struct.pack("I4xI124x", CLIENT_USAGE, self.users)


@pytest.mark.parametrize(("users", "streams"), [(0, False), (1, True), (3, True), (None, None)])
def test_the_event_is_asked_for_anew_each_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, users: int | None, streams: bool | None
) -> None:
    import fcntl

    device = tmp_path / "video10"
    device.touch()
    driver = Driver(users)
    monkeypatch.setattr(fcntl, "ioctl", driver.ioctl)
    before = set(os.listdir("/proc/self/fd"))
    assert viewers._streaming(device) is streams
    assert viewers._streaming(device) is streams
    assert set(os.listdir("/proc/self/fd")) == before
    assert driver.calls.count(SUBSCRIBE) == 2
    with pytest.raises(OSError):
        viewers._streaming(tmp_path / "video11")
