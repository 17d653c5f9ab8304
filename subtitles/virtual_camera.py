"""The camera that call programs see, through pyvirtualcam: the only module that imports it.

On Linux that is v4l2loopback, on macOS OBS Studio's camera, on Windows OBS Studio's or Unity
Capture's; which one, the library chooses.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np

from subtitles import devices
from subtitles.errors import SinkError
from subtitles.fitting import Fit
from subtitles.types import Image

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

    def __enter__(self) -> Self:
        """Open; raises SinkError that says what every kind of virtual camera is missing."""
        try:
            import pyvirtualcam
        except Exception as error:  # also raises NotImplementedError on systems it does not know
            raise SinkError(
                f"virtual cameras don't work here: {error}",
                "run: pip install --force-reinstall pyvirtualcam",
            ) from error
        width, height = self.size
        path = _path(self._device)
        try:
            self._camera = pyvirtualcam.Camera(
                width,
                height,
                self.rate,
                fmt=pyvirtualcam.PixelFormat.BGR,
                device=path,
            )
        except Exception as error:  # which kinds depends on the backend
            raise _unavailable(self._device, str(error)) from error
        self.name = _label(self._camera.device)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close."""
        if self._camera is not None:
            self._camera.close()
            self._camera = None

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
    busy = "busy" in reasons.lower() or "already in use" in reasons.lower()
    return SinkError(f"{shown}: {told}", _busy(device) if busy else _fix())


def _busy(device: str | None) -> str:
    """Return what to do about a device that another program feeds."""
    path = _path(device)
    user = devices.used_by(Path(path), devices.System()) if path else ""
    close = f"close {user}" if user else "close the other program that feeds it"
    return f"{close}, or name another one with --sink virtual:DEVICE"


def _fix() -> str:
    """Return the exact steps that give this machine a virtual camera."""
    from subtitles import doctor_cameras  # knows every system, and is needed only now

    return doctor_cameras.virtual_camera().fix or "run: emotion-subtitles doctor"
