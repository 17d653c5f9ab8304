"""The camera that call programs see, through pyvirtualcam: the only module that imports it.

On Linux that is v4l2loopback, on macOS OBS Studio's camera, on Windows OBS Studio's or Unity
Capture's; which one, the library chooses.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from time import monotonic
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np

from subtitles import devices, doctor_cameras, loopback
from subtitles.errors import SinkError, either, joined, said
from subtitles.fitting import Fit
from subtitles.types import Image
from subtitles.viewers import Viewers

if TYPE_CHECKING:
    import pyvirtualcam

LOOK = 0.5
"""Seconds between two looks whether the device still shows what it is sent."""

DOUBTS = 2
"""Looks in a row that must find that it does not, before it is given up."""

AGAIN = said("it is used again by itself as soon as it is there")
"""Holds for whoever waits for it, as `patient_sink` does."""


class VirtualCamera:
    """A virtual camera with one format from the first picture to the last.

    Programs that watch it break when the format changes or the camera goes away: keep it open,
    and send a card when there is nothing to show.

    Parameters
    ----------
    device: which one, by path (`/dev/video10`), number or name; None: the first that is free.
    size: (width, height) px; odd sides lose a pixel, since its colours are stored per 2×2 px.
    rate: pictures per second.
    """

    def __init__(self, device: str | None = None, *, size: tuple[int, int], rate: float) -> None:
        self.name = device or "virtual camera"
        self.size = (max(2, size[0] & ~1), max(2, size[1] & ~1))
        self.rate = rate
        self.advice: SinkError | None = None
        """What is not as it should be although pictures are taken; known soon after the first."""
        self._device = device
        self._camera: pyvirtualcam.Camera | None = None
        self._pulse: _Pulse | None = None
        self._canvas: Image | None = None
        self._viewers: Viewers | None = None

    def __enter__(self) -> Self:
        """Open; raises SinkError that says what every kind of virtual camera is missing."""
        try:
            import pyvirtualcam
        except Exception as error:  # also raises NotImplementedError on systems it does not know
            raise SinkError(
                said("virtual cameras don't work here: {reason}", reason=error),
                said("run: {command}", command="pip install --force-reinstall pyvirtualcam"),
            ) from error
        path = _path(self._device)
        try:
            self._camera = self._opened(pyvirtualcam, path)
        except Exception as error:  # which kinds depends on the backend
            if not _freed(path):
                raise _unavailable(self._device, str(error)) from error
            try:
                self._camera = self._opened(pyvirtualcam, path)
            except Exception as still:
                raise _unavailable(self._device, str(still)) from still
        self.name = _label(self._camera.device)
        if sys.platform == "linux":
            node = Path(self._camera.device)
            self._viewers = Viewers(node)
            self._pulse = _Pulse(node)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        if self._camera is not None:
            device = self._camera.device
            self._viewers = self._pulse = None
            self._camera.close()
            self._camera = None
            if sys.platform == "linux":
                loopback.freed(Path(device))

    def watched(self) -> bool | None:
        """Say whether another program watches now; None: it can't be known. From any thread."""
        viewers = self._viewers
        return None if viewers is None else viewers.watched()

    def _opened(self, library: ModuleType, path: str | None) -> pyvirtualcam.Camera:
        width, height = self.size
        bgr = library.PixelFormat.BGR
        return library.Camera(width, height, self.rate, fmt=bgr, device=path)

    def send(self, image: Image, time: float) -> None:
        """Show a picture now; one of another size is fitted in. Raises SinkError."""
        if self._camera is None:
            raise RuntimeError("a virtual camera is written to inside `with`")
        fit = Fit.of((image.shape[1], image.shape[0]), self.size)
        if not fit.trivial:
            if self._canvas is None:
                self._canvas = np.zeros((self.size[1], self.size[0], 3), np.uint8)
            fit.into(self._canvas, image)
            image = self._canvas
        try:
            self._camera.send(image)
        except Exception as error:
            told = said("{name} takes no more pictures: {reason}", name=self.name, reason=error)
            raise SinkError(told, AGAIN) from error
        # On Linux the library only prints that a write has failed.
        if self._pulse is not None and (trouble := self._pulse.trouble(monotonic())):
            raise SinkError(
                joined(self.name, trouble, by=" "), joined(_fix(doctor_cameras.RELOAD), AGAIN)
            )
        if self._pulse is not None and self._pulse.shows_all and self.advice is None:
            told = said(
                "browsers will not list {name}, since exclusive_caps is off", name=self.name
            )
            self.advice = SinkError(told, _fix())


class _Pulse:
    """Looks now and then whether a v4l2loopback device still is the one that was opened."""

    def __init__(self, node: Path) -> None:
        self._node, self._number = node, _number(node)
        self._looked = monotonic()
        self._doubts = 0
        self.shows_all = False
        """Whether it takes another producer while it is fed: only without exclusive_caps."""

    def trouble(self, now: float) -> str:
        """Return what has become of it, empty if it is well or it is too soon (s) to look."""
        if self._number is None or now - self._looked < LOOK:
            return ""
        self._looked = now
        there = _number(self._node)
        if there is None:
            return said("({device}) was removed", device=self._node)
        if there != self._number:
            return said("({device}) was replaced by another device", device=self._node)
        offers = devices.capabilities(self._node)
        # A device that is fed can be watched; None: it may not be asked just now.
        deaf = offers is not None and not offers & devices.CAPTURE
        self._doubts = self._doubts + 1 if deaf else 0
        both = devices.CAPTURE | devices.OUTPUT
        self.shows_all = offers is not None and offers & both == both
        if self._doubts < DOUBTS:
            return ""
        return said("({device}) no longer shows what it is sent", device=self._node)


def _number(node: Path) -> int | None:
    """Return the device number of a node, None when there is none."""
    try:
        return os.stat(node).st_rdev or None
    except OSError:
        return None


def _path(device: str | None) -> str | None:
    """Return the device as the library wants it: on Linux by path, elsewhere by name."""
    if device is None or sys.platform != "linux" or device.startswith("/"):
        return device
    if device.isdecimal():
        return f"/dev/video{device}"
    virtual = [d for d in devices.devices(devices.System()) if d.loopback]
    for found in virtual:
        if found.name.casefold() == device.casefold():
            return str(found.path)
    there = ", ".join(f"{d.path} ({d.name})" for d in virtual)
    raise SinkError(
        said("no virtual camera named '{name}'", name=device),
        said("choose one of: {choices}", choices=there) if there else _fix(),
    )


def _freed(path: str | None) -> bool:
    """Free the device, or any, that still believes in a producer long gone; True if one was."""
    return any(not loopback.fed(p) and loopback.freed(p) for p in _taken(path))


def _taken(path: str | None) -> list[Path]:
    """Return those of the v4l2loopback devices asked for that take no producer now."""
    if sys.platform != "linux":
        return []
    found = devices.devices(devices.System())
    taken = [d.path for d in found if d.loopback and not (d.capabilities or 0) & devices.OUTPUT]
    return [p for p in taken if path in (None, str(p))]


def _label(device: str) -> str:
    """Return the name call programs show for a device."""
    if sys.platform == "linux":
        for found in devices.devices(devices.System()):
            if str(found.path) == device:
                return found.name
    return device


def _unavailable(device: str | None, reasons: str) -> SinkError:
    """Return the error for a camera that did not open; `reasons` has a line for each backend."""
    reason = "; ".join(line.strip() for line in reasons.splitlines() if line.strip())
    if device:
        told = said("virtual camera '{name}' can't be used: {reason}", name=device, reason=reason)
    else:
        told = said("no virtual camera: {reason}", reason=reason)
    taken = _taken(_path(device))
    busy = "busy" in reasons.lower() or "already in use" in reasons.lower()
    return SinkError(told, _busy(taken) if busy or taken else _fix())


def _busy(taken: list[Path]) -> str:
    """Return what to do about devices that another program feeds."""
    users = sorted({devices.used_by(path, devices.System()) for path in taken} - {""})
    return said(
        "close {program}, or choose another one: {option}",
        program=either(users) if users else said("the other program that feeds it"),
        option="--sink virtual:DEVICE",
    )


EXAMINE = said("run: {command}", command="emotion-subtitles doctor")


def _fix(otherwise: str = EXAMINE) -> str:
    """Return the exact steps that give this machine a virtual camera, if it has none."""
    return doctor_cameras.virtual_camera().fix or otherwise
