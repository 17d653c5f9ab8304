"""A camera, through OpenCV: the only module that uses its capture."""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from subtitles import devices
from subtitles.errors import SourceError, reason, said
from subtitles.types import Frame, Image

if TYPE_CHECKING:
    import cv2

FIRST_PATIENCE, PATIENCE = 10.0, 2.0
"""Seconds a camera may take for its first picture, and for each one after it."""

LONGEST_WAIT = 1.5
"""Seconds one vain wait for a picture counts at most: if it took longer, we were stopped."""

STALLED = 2.0
"""Seconds between two pictures after which those that lie ready in the driver are old ones."""

STORED, AT_ONCE = 8, 0.005
"""Most pictures a driver stores, and the seconds within which it hands out one that lay ready."""


class Webcam:
    """One camera.

    May be entered again after it was left: it then looks for the same camera, which may have
    another number by now.

    Parameters
    ----------
    wanted: its number, name, part of its name, or path.
    size: (width, height) px asked for; None: 1280×720.
    rate: frames per second asked for; None: 30.
    """

    live = True

    def __init__(
        self, wanted: str, *, size: tuple[int, int] | None = None, rate: float | None = None
    ) -> None:
        self.name = wanted
        self._asked = size or (1280, 720), rate or 30.0
        self.size, self.rate = self._asked
        self._wanted = wanted
        self._camera: devices.Camera | None = None
        self._capture: cv2.VideoCapture | None = None
        self._interrupted = False  # no lock: whoever interrupts may be interrupted himself

    def __enter__(self) -> Self:
        """Open the camera; raises SourceError."""
        self._interrupted = False
        camera = devices.find(self._wanted, self._camera)
        self._capture = capture = _opened(camera)
        self._camera, self.name = camera, camera.name
        try:
            self.size, self.rate = _configured(capture, *self._asked)
        except BaseException:
            self._close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the camera go."""
        self._close()

    def interrupt(self) -> None:
        """End the iteration soon; from any thread."""
        self._interrupted = True

    def __iter__(self) -> Iterator[Frame]:
        """Yield frames as they come; raises SourceError when they stop coming."""
        capture, camera = self._capture, self._camera
        if capture is None or camera is None:
            raise RuntimeError("a camera is read inside `with`")
        index, silent, old = 0, 0.0, 0
        before = last = time.perf_counter()
        while not self._interrupted:
            picture, now = _grabbed(capture)
            if picture is not None:
                old = _old(old, now - last if index else 0.0, now - before)
                last, silent = now, 0.0
                if not old:
                    yield Frame(_bgr(picture), now, index)
                    index += 1
            else:
                silent += min(now - before, LONGEST_WAIT)
                if silent > (PATIENCE if index else FIRST_PATIENCE) or _gone(camera):
                    raise _silent(camera, index)
                time.sleep(0.01)  # some failures come back at once
                silent += 0.01
            before = time.perf_counter()

    def _close(self) -> None:
        if self._capture is not None:
            self._capture.release()
            self._capture = None


def _opened(camera: devices.Camera) -> cv2.VideoCapture:
    """Return the running capture of a camera; raises SourceError."""
    # OpenCV waits 10 s for a picture that does not come, and nothing can wake it. It reads this
    # when it first waits.
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")
    # On macOS OpenCV can ask for permission in the main thread only. Left alone, the system asks.
    os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")
    import cv2

    backends = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
    capture = cv2.VideoCapture(camera.index, backends.get(sys.platform, cv2.CAP_ANY))
    if not capture.isOpened():
        capture.release()
        raise _refused(camera)
    return capture


def _configured(
    capture: cv2.VideoCapture, size: tuple[int, int], rate: float
) -> tuple[tuple[int, int], float]:
    """Ask for a size (px) and rate (frames/s); return what the camera makes of it."""
    import cv2

    # Few pictures in store: old ones are of no use. Two, since with one the camera has nowhere
    # to put the next picture while this one is being converted.
    capture.set(cv2.CAP_PROP_BUFFERSIZE, 2)
    got = _asked(capture, size, rate)
    if got[0] != size or got[1] < 0.9 * rate:
        # Over USB 2 most cameras reach 720p at 30 frames/s only as Motion JPEG.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        got = _asked(capture, size, rate)
    return got


def _asked(
    capture: cv2.VideoCapture, size: tuple[int, int], rate: float
) -> tuple[tuple[int, int], float]:
    import cv2

    capture.set(cv2.CAP_PROP_FRAME_WIDTH, size[0])
    capture.set(cv2.CAP_PROP_FRAME_HEIGHT, size[1])
    capture.set(cv2.CAP_PROP_FPS, rate)
    width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)) or size[0]
    height = int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)) or size[1]
    return (width, height), capture.get(cv2.CAP_PROP_FPS) or rate


def _grabbed(capture: cv2.VideoCapture) -> tuple[Any, float]:
    """Wait for a picture; returns it and when it came (s), None for none or a broken one."""
    import cv2

    picture = None
    try:
        grabbed = capture.grab()
        now = time.perf_counter()
        if grabbed:
            there, picture = capture.retrieve()
            if not there or picture is None or not picture.size:
                picture = None
    except cv2.error:  # what came can't even be taken apart
        return None, time.perf_counter()
    return picture, now


def _old(left: int, since: float, waited: float) -> int:
    """Return how many more pictures may be old ones, this one included; 0: it is a new one.

    Parameters
    ----------
    left: what was returned for the picture before.
    since: s since that one; 0: there was none.
    waited: s the driver took for this one.
    """
    if since > STALLED:
        return STORED
    return max(0, left - 1) if waited < AT_ONCE else 0


def _bgr(picture: Any) -> Image:
    """Return a picture as three channels that nobody may change."""
    import cv2

    if picture.ndim == 2 or picture.shape[2] == 1:
        picture = cv2.cvtColor(picture, cv2.COLOR_GRAY2BGR)
    elif picture.shape[2] == 4:
        picture = cv2.cvtColor(picture, cv2.COLOR_BGRA2BGR)
    image: Image = picture
    image.flags.writeable = False
    return image


def _gone(camera: devices.Camera) -> bool:
    """Say whether the camera was taken away; its node may outlast it."""
    if sys.platform != "linux":
        return False
    try:
        os.close(os.open(f"/dev/video{camera.index}", os.O_RDWR | os.O_NONBLOCK))
    except OSError as error:
        return error.errno in (errno.ENOENT, errno.ENODEV, errno.ENXIO)
    return False


def _silent(camera: devices.Camera, frames: int) -> SourceError:
    """Say that no picture comes (any more)."""
    if _gone(camera):
        told = said("camera '{name}' was unplugged", name=camera.name)
        return SourceError(told, said("plug it in again"))
    if frames:
        told = said("camera '{name}' stopped giving pictures", name=camera.name)
    else:
        told = said("camera '{name}' gives no pictures", name=camera.name)
    return SourceError(
        told,
        said(
            "open its cover or privacy switch, plug it in again, and close other programs using it"
        ),
    )


def _refused(camera: devices.Camera) -> SourceError:
    """Say why a camera that exists can't be opened."""
    closed = said("camera '{name}' can't be opened", name=camera.name)
    if sys.platform == "darwin":
        hint = said(
            "System Settings → Privacy & Security → Camera: allow it; close other camera programs"
        )
        return SourceError(closed, hint)
    if sys.platform == "win32":
        hint = said(
            "Settings → Privacy & security → Camera: let desktop apps use it; "
            "close other programs that use the camera"
        )
        return SourceError(closed, hint)
    path = Path(f"/dev/video{camera.index}")
    try:
        os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))
    except OSError as error:
        if error.errno in (errno.EACCES, errno.EPERM):
            return devices.forbidden(f"{path} ({camera.name})")
        if error.errno != errno.EBUSY:
            told = said(
                "camera '{name}' can't be opened: {reason}", name=camera.name, reason=reason(error)
            )
            return SourceError(told, devices.listed([c for c in devices.cameras() if c != camera]))
    user = devices.used_by(path, devices.System())
    if user:
        return SourceError(
            said("camera '{name}' is in use by {program}", name=camera.name, program=user),
            said("close {program}, or choose another camera", program=user),
        )
    return SourceError(
        said("camera '{name}' is busy or does not start", name=camera.name),
        said("close other programs that use the camera, or unplug it and plug it in again"),
    )
