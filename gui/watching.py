"""The published pictures, kept for whoever watches them here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage

from subtitles.types import Image

Tap = Callable[[Image, float], None]


class Watching:
    """Who watches, and the newest picture.

    Parameters
    ----------
    tell: called from the publishing thread when there is a new picture, and not again before it
        was fetched: a busy window gets fewer pictures, never a queue of them.
    """

    def __init__(self, tell: Callable[[], None]) -> None:
        self._tell = tell
        self._who: set[int] = set()
        self._picture: QImage | None = None
        self._fetched = True

    def add(self, who: object) -> None:
        """Count somebody in; the object itself is not kept."""
        self._who.add(id(who))

    def drop(self, who: object) -> None:
        """Count somebody out."""
        self._who.discard(id(who))
        self._fetched = True

    @property
    def picture(self) -> QImage | None:
        """The newest picture; None before the first."""
        self._fetched = True
        return self._picture

    @property
    def tap(self) -> Tap | None:
        """What a session is to call with each picture; None while nobody watches."""
        return self._show if self._who else None

    def clear(self) -> None:
        """Forget the picture."""
        self._picture, self._fetched = None, True

    def _show(self, image: Image, latency: float) -> None:
        height, width = image.shape[:2]
        whole = QImage(image.data, width, height, image.strides[0], QImage.Format.Format_BGR888)
        self._picture = whole.copy()  # the session uses its array again
        if self._fetched:
            self._fetched = False
            self._tell()
