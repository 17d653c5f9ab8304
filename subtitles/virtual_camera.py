"""The camera that call programs see, through pyvirtualcam: the only module that imports it.

On Linux that is v4l2loopback, on macOS OBS Studio's camera, on Windows OBS Studio's or Unity
Capture's; which one, the library chooses.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np

from subtitles import devices, loopback
from subtitles.errors import SinkError
from subtitles.fitting import Fit
from subtitles.types import Image
from subtitles.viewers import Viewers

if TYPE_CHECKING:
    import pyvirtualcam


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
        self._device = device
        self._camera: pyvirtualcam.Camera | None = None
        self._canvas: Image | None = None
        self._viewers: Viewers | None = None

    def __enter__(self) -> Self:
        """Open; raises SinkError that says what every kind of virtual camera is missing."""
        try:
            import pyvirtualcam
        except Exception as error:  # also raises NotImplementedError on systems it does not know
            raise SinkError(
                f"virtual cameras don't work here: {error}",
                "run: pip install --force-reinstall pyvirtualcam",
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
            self._viewers = Viewers(Path(self._camera.device))
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
            self._viewers = None
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
        # On Linux the library only prints that a write has failed (the module was removed, say);
        # this is the place to look whether the device is still there.
        try:
            self._camera.send(image)
        except Exception as error:
            raise SinkError(
                f"{self.name} takes no more pictures: {error}", "start the session again"
            ) from error


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
        f"no virtual camera named '{device}'",
        f"choose one of: {there}" if there else _fix(),
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
    told = "; ".join(line.strip() for line in reasons.splitlines() if line.strip())
    shown = f"virtual camera '{device}' can't be used" if device else "no virtual camera"
    taken = _taken(_path(device))
    busy = "busy" in reasons.lower() or "already in use" in reasons.lower()
    return SinkError(f"{shown}: {told}", _busy(taken) if busy or taken else _fix())


def _busy(taken: list[Path]) -> str:
    """Return what to do about devices that another program feeds."""
    users = [devices.used_by(path, devices.System()) for path in taken]
    close = (
        " or ".join(sorted({user for user in users if user})) or "the other program that feeds it"
    )
    return f"close {close}, or name another one with --sink virtual:DEVICE"


def _fix() -> str:
    """Return the exact steps that give this machine a virtual camera."""
    from subtitles import doctor_cameras  # knows every system, and is needed only now

    return doctor_cameras.virtual_camera().fix or "run: emotion-subtitles doctor"
