"""Whether another program watches a virtual camera; so far, of v4l2loopback on Linux.

From 0.13 on the module says itself whether somebody streams. Before, every open of a device counts
as use of the module (/sys/module/v4l2loopback/refcnt), other users' programs included; what isn't
ours is looked up among the files that other processes have open.
"""

from __future__ import annotations

import errno
import os
import struct
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from subtitles.devices import System

SUBSCRIBE, NEXT_EVENT = 0x4020565A, 0x80885659
"""<linux/videodev2.h>: VIDIOC_SUBSCRIBE_EVENT, and VIDIOC_DQEVENT on 64 bits."""

CLIENT_USAGE, AT_ONCE = 0x08000000 + 0x08E00000 + 1, 1
"""<v4l2loopback.h>: V4L2_EVENT_PRI_CLIENT_USAGE; V4L2_EVENT_SUB_FL_SEND_INITIAL."""

LOOK_AGAIN, LOOK_BLINDLY = 2.0, 0.5
"""Seconds after which the processes are gone through again although nothing seems to have changed
(one may have closed a device just when another opened one), and where nothing tells of a change."""

Identity = int | tuple[int, int]


class Viewers:
    """Says whether another process watches one v4l2loopback device.

    Cheap enough to be asked several times a second. What this process itself has open does not
    count.

    Parameters
    ----------
    device: e.g. /dev/video10.
    system: where the kernel describes processes and modules.
    streaming: see `streaming`.
    now: the time, s.
    """

    def __init__(
        self,
        device: Path,
        system: System | None = None,
        *,
        streaming: Callable[[Path], bool | None] | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._device, self._system, self._now = device, system or System(), now
        self._streaming = streaming or _streaming
        self._told = True
        self._looked: tuple[tuple[int | None, int], float, bool | None] | None = None

    def watched(self) -> bool | None:
        """Return whether somebody watches now; None: it can't be known."""
        try:
            if self._told:
                streams = self._streaming(self._device)
                if streams is not None:
                    return streams
                self._told = False
            return self._counted()
        except OSError:  # the device is gone, or not ours to open
            return None

    def _counted(self) -> bool | None:
        """Conclude from how often the module's devices are open, and by whom."""
        loopbacks = self._loopbacks()
        device = _identity(self._device)
        ours = len(list(self._opened(self._system.path("proc", str(os.getpid())), loopbacks)))
        uses = self._uses()
        if uses is not None and uses <= ours:
            return False
        known, now = (uses, ours), self._now()
        lasts = LOOK_BLINDLY if uses is None else LOOK_AGAIN
        if self._looked and self._looked[0] == known and now - self._looked[1] < lasts:
            return self._looked[2]
        answer = self._searched(device, loopbacks, None if uses is None else uses - ours)
        self._looked = (known, now, answer)
        return answer

    def _searched(
        self, device: Identity, loopbacks: set[Identity], others: int | None
    ) -> bool | None:
        """Go through the processes; `others`: how often they have loopback devices open."""
        found, hidden = 0, False
        for process in self._system.path("proc").glob("[0-9]*"):
            if process.name == str(os.getpid()):
                continue
            try:
                opened = list(self._opened(process, loopbacks))
            except PermissionError:
                hidden = True
            except OSError:  # it has ended
                continue
            else:
                if device in opened:
                    return True
                found += len(opened)
        if others is None:
            return None if hidden else False
        return others > found  # somebody we may not look at

    def _uses(self) -> int | None:
        """Return how often devices of the module are open, by whomever."""
        try:
            return int(self._system.path("sys/module/v4l2loopback/refcnt").read_text())
        except (OSError, ValueError):  # a kernel that does not count, or does not tell
            return None

    def _loopbacks(self) -> set[Identity]:
        """Return the module's devices; none of another driver has this file."""
        marks = self._system.path("sys/class/video4linux").glob("video*/max_openers")
        nodes = (self._system.path("dev", mark.parent.name) for mark in marks)
        return {_identity(node) for node in nodes if node.exists()}

    def _opened(self, process: Path, devices: set[Identity]) -> Iterator[Identity]:
        """Yield those of some devices that a process has open; raises OSError."""
        folder = process / "fd"
        for name in os.listdir(folder):
            link = folder / name
            try:
                # Only what is called so is looked at more closely: that may take for ever for
                # files that lie in a network.
                if os.path.basename(os.readlink(link)).startswith("video"):
                    identity = _identity(link)
                    if identity in devices:
                        yield identity
            except OSError:  # closed meanwhile
                continue


def _identity(path: Path) -> Identity:
    """Return what a path leads to: a device's number, since sandboxes have nodes of their own."""
    status = os.stat(path)
    return status.st_rdev or (status.st_dev, status.st_ino)


def _streaming(device: Path) -> bool | None:
    """Ask v4l2loopback whether a program streams from a device; None: this version can't tell.

    Each time anew, through a file of its own: an event waited for might be missed, and then the
    camera would stay off for good. Raises OSError.
    """
    if struct.calcsize("P") != 8:
        return None  # the structures have other sizes
    import fcntl

    handle = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    try:
        fcntl.ioctl(handle, SUBSCRIBE, struct.pack("3I20x", CLIENT_USAGE, 0, AT_ONCE))
        event = fcntl.ioctl(handle, NEXT_EVENT, bytes(136))
    except OSError as error:
        if error.errno in (errno.EINVAL, errno.ENOTTY, errno.ENOENT):
            return None
        raise
    finally:
        os.close(handle)
    kind, users = struct.unpack_from("I4xI", event)
    return bool(users) if kind == CLIENT_USAGE else None
