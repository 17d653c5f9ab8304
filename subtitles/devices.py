"""Which cameras, real and virtual, this machine has; asking switches none of them on."""

from __future__ import annotations

import os
import platform
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

from subtitles.errors import SourceError, said

CAPTURE, OUTPUT, CAPTURE_MULTIPLANAR = 0x1, 0x2, 0x1000
"""Capability bits of a video device: <linux/videodev2.h>."""

GROUP = "sudo usermod -aG video $USER"
"""Lets a user open video devices from the next login on."""


@dataclass(frozen=True, slots=True)
class Camera:
    """A camera that can be opened."""

    index: int
    """Its number for OpenCV, on Linux also that of /dev/video*."""
    name: str
    """What its maker calls it."""
    id: str
    """Says whether it is the same one when it comes back under another number."""


@dataclass(frozen=True, slots=True)
class System:
    """Where a Linux system describes itself; tests point it at folders of their own."""

    root: Path = Path("/")
    release: str = platform.release()

    def path(self, *parts: str) -> Path:
        """Return a path below the root."""
        return self.root.joinpath(*parts)


@dataclass(frozen=True, slots=True)
class Device:
    """One /dev/video* device."""

    path: Path
    name: str
    loopback: bool
    """True for a virtual camera made by v4l2loopback."""
    capabilities: int | None
    """What it offers now; None: it may not be opened, or is gone."""
    writable: bool
    readable: bool
    bus: str = ""
    """Where it is plugged in; empty when it may not be asked."""

    @property
    def index(self) -> int:
        """The number in its name."""
        digits = self.path.name.removeprefix("video")
        return int(digits) if digits.isdecimal() else -1

    @property
    def captures(self) -> bool:
        """Whether it gives pictures now; a loopback does only while something feeds it."""
        return bool((self.capabilities or 0) & (CAPTURE | CAPTURE_MULTIPLANAR))


def cameras() -> list[Camera]:
    """Return the cameras that give pictures, in the order of their numbers."""
    if sys.platform == "linux":
        return [
            Camera(d.index, d.name, f"{d.bus} {d.name}") for d in devices(System()) if d.captures
        ]
    try:
        import cv2
        from cv2_enumerate_cameras import enumerate_cameras
    except ImportError:  # an optional part; numbers still work
        return []
    preference = cv2.CAP_DSHOW if sys.platform == "win32" else cv2.CAP_AVFOUNDATION
    return [Camera(c.index, c.name, str(c.path or c.name)) for c in enumerate_cameras(preference)]


def find(wanted: str, before: Camera | None = None) -> Camera:
    """Return the camera with a number, name, part of a name, path or id; raises SourceError.

    `before`: the camera it was the last time. It is preferred wherever it is plugged in now.
    """
    there = cameras()
    if before is not None and before.id:
        same = [c for c in there if c.id == before.id] or [
            c for c in there if c.name == before.name
        ]
        if same:
            return same[0]
        told = said("camera '{name}' is gone", name=before.name)
        raise SourceError(told, said("plug it in again"))
    same = [c for c in there if c.id and c.id == wanted]
    if same:
        return same[0]
    if sys.platform == "linux" and wanted.startswith("/dev/"):
        wanted = Path(wanted).resolve().name.removeprefix("video")  # also for /dev/v4l/by-id/…
    if wanted.isdecimal():
        return _numbered(int(wanted), there)
    name = wanted.casefold().strip()
    matches = [c for c in there if c.name.casefold() == name]
    matches = matches or [c for c in there if name in c.name.casefold()]
    if not matches:
        for device in devices(System()) if sys.platform == "linux" else ():
            if name in device.name.casefold():
                raise _unusable(device, there)
        raise SourceError(said("no camera named '{name}'", name=wanted), listed(there))
    if len({c.name for c in matches}) > 1:
        told = said("more than one camera is called '{name}'", name=wanted)
        raise SourceError(told, listed(matches))
    return matches[0]


def listed(there: list[Camera]) -> str:
    """Return the hint that names the cameras to choose from."""
    if there:
        choices = ", ".join(f"{c.index} ({c.name})" for c in there)
        return said("choose one of: {choices}", choices=choices)
    return said(
        "plug a camera in, or try {option}; {command} says what is missing",
        option="--source demo",
        command="emotion-subtitles doctor",
    )


def forbidden(device: str) -> SourceError:
    """Return the error for a device this user may not open."""
    return SourceError(
        said("no permission to open {device}", device=device),
        said("run: {command}, then log out and in again", command=GROUP),
    )


def _numbered(index: int, there: list[Camera]) -> Camera:
    for camera in there:
        if camera.index == index:
            return camera
    if sys.platform != "linux":
        # Without the list of cameras any number may be right; opening it will tell.
        if there:
            raise _unnumbered(index, there)
        return Camera(index, f"camera {index}", "")
    for device in devices(System()):
        if device.index == index:
            raise _unusable(device, there)
    raise _unnumbered(index, there)


def _unnumbered(index: int, there: list[Camera]) -> SourceError:
    return SourceError(said("no camera with number {number}", number=index), listed(there))


def _unusable(device: Device, there: list[Camera]) -> SourceError:
    """Say why a device that exists is not among the cameras."""
    shown = f"{device.path} ({device.name})"
    if not device.readable or not device.writable:
        return forbidden(shown)
    if device.loopback:
        return SourceError(
            said("{device} is a virtual camera that nothing feeds now", device=shown),
            said("start the program that feeds it, or {otherwise}", otherwise=listed(there)),
        )
    return SourceError(said("{device} gives no pictures", device=shown), listed(there))


def devices(system: System) -> list[Device]:
    """Return the video devices of a Linux system, in the order of their numbers."""
    found = []
    nodes = system.path("sys/class/video4linux")
    for entry in sorted(nodes.glob("video*"), key=lambda e: (len(e.name), e.name)):
        path = system.path("dev", entry.name)
        if path.exists():  # a container sees every name but only the devices lent to it
            found.append(_device(entry, path))
    return found


def used_by(device: Path, system: System) -> str:
    """Return the name of another program that has the device open, as far as this user may see."""
    for link in system.path("proc").glob("[0-9]*/fd/*"):
        try:
            if os.readlink(link) == str(device) and link.parts[-3] != str(os.getpid()):
                return (link.parents[1] / "comm").read_text().strip()
        except OSError:  # gone meanwhile, or someone else's
            continue
    return ""


def capabilities(path: Path) -> int | None:
    """Return what a device offers now, as bits; None: it may not be asked, or is gone."""
    return _asked(path)[2]


def _device(entry: Path, path: Path) -> Device:
    try:
        name = (entry / "name").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        name = path.name
    driver, bus, offers = _asked(path)
    # Without permission to ask the driver, a device without hardware behind it tells.
    loopback = driver == "v4l2 loopback" or (
        offers is None and "/devices/virtual/" in str(entry.resolve())
    )
    return Device(
        path=path,
        name=name,
        loopback=loopback,
        capabilities=offers,
        writable=os.access(path, os.W_OK),
        readable=os.access(path, os.R_OK),
        bus=bus,
    )


def _asked(path: Path) -> tuple[str, str, int | None]:
    """Ask a device for driver, bus and what it can do (VIDIOC_QUERYCAP)."""
    import fcntl

    query, size = 0x80685600, 104
    try:
        handle = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        return "", "", None
    try:
        answer = fcntl.ioctl(handle, query, bytes(size))
    except OSError:
        return "", "", None
    finally:
        os.close(handle)
    driver, _, bus, _, every, here = struct.unpack("16s32s32sIII12x", answer)
    of_this_node = here if every & 0x80000000 else every
    driver, bus = (text.split(b"\0")[0].decode(errors="replace") for text in (driver, bus))
    return driver, bus, of_this_node
