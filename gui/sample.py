"""A picture that shows what captions will look like: two portraits, drawn on by the real style."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from subtitles.settings import Settings

from .background import in_background

if TYPE_CHECKING:
    from subtitles.types import Box, Image, TrackedFace

    from .engine import Engine

SIZE = (960, 540)
"""(width, height) px of the picture."""

PEOPLE: tuple[tuple[str, tuple[int, int, int, int], tuple[int, int, int, int]], ...] = (
    ("collins.jpg", (60, 0, 404, 387), (181, 62, 268, 175)),
    ("hopper.jpg", (0, 0, 512, 576), (173, 110, 355, 330)),
)
"""File, what of it is shown, and where the face is in it: xyxy, px."""

READINGS = (
    (0.01, 0.01, 0.02, 0.78, 0.06, 0.01, 0.11),
    (0.04, 0.02, 0.03, 0.05, 0.64, 0.19, 0.03),
)
"""Probabilities of each face, in the order of `emotions.EMOTIONS`; chosen, not read."""

DEPENDS = ("top_k", "show", "style", "caption_size", "position", "palette", "language")
"""The settings it shows."""


def render(settings: Settings) -> QImage:
    """Return the picture with captions as the settings want them; for a background thread."""
    from subtitles import assemble

    scene, faces = _scene()
    picture: Image = scene.copy()
    assemble.style(settings).draw(picture, assemble.captioner(settings).captions(faces))
    height, width, _ = picture.shape
    return QImage(picture.data, width, height, 3 * width, QImage.Format.Format_BGR888).copy()


@lru_cache(maxsize=1)
def _scene() -> tuple[Image, list[TrackedFace]]:
    """Return the picture without captions, and its faces."""
    import cv2

    import subtitles
    from subtitles.types import Face, TrackedFace

    assert subtitles.__file__ is not None
    folder = Path(subtitles.__file__).parent / "assets"
    scene: Any = np.zeros((SIZE[1], SIZE[0], 3), np.uint8)
    wide = SIZE[0] // len(PEOPLE)
    faces = []
    for number, (file, (x0, y0, x1, y1), face) in enumerate(PEOPLE):
        # Not imread: on Windows it fails for folders with letters beyond ASCII.
        photo = cv2.imdecode(np.fromfile(folder / file, np.uint8), cv2.IMREAD_COLOR)
        left = number * wide
        part = photo[y0:y1, x0:x1]  # type: ignore[index]
        scene[:, left : left + wide] = cv2.resize(part, (wide, SIZE[1]))
        across, down = wide / (x1 - x0), SIZE[1] / (y1 - y0)
        box: Box = (
            left + (face[0] - x0) * across,
            (face[1] - y0) * down,
            left + (face[2] - x0) * across,
            (face[3] - y0) * down,
        )
        readings = np.array(READINGS[number], np.float32)
        most = int(readings.argmax())
        faces.append(TrackedFace(number + 1, Face(box, 1.0), readings, _name(most)))
    return scene, faces


def _name(index: int) -> str:
    from subtitles.emotions import EMOTIONS

    return EMOTIONS[index]


class Sample(QWidget):
    """Shows the picture, drawn anew in the background whenever the captions' settings change."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._image = QImage()
        self._drawn: tuple[object, ...] | None = None
        self._busy = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(SIZE[1] // 6)
        self.setAccessibleName(self.tr("Sample of the captions"))
        self.setAccessibleDescription(
            self.tr("Two portraits with captions as they are set up here.")
        )
        engine.settings_changed.connect(self._draw)
        self._draw()

    @property
    def image(self) -> QImage:
        """What is shown; empty before the first was drawn."""
        return self._image

    @property
    def busy(self) -> bool:
        """Whether another one is being drawn."""
        return self._busy

    def sizeHint(self) -> QSize:
        """Return a size that leaves room for the controls below."""
        return QSize(SIZE[0] // 3, SIZE[1] // 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture as large as fits."""
        size = QSize(*SIZE).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        start = (
            0
            if self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            else (self.width() - size.width())
        )
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRect(start, 0, size.width(), size.height())
        if self._image.isNull():
            painter.fillRect(place, self.palette().mid())
        else:
            painter.drawImage(place, self._image)
        painter.end()

    def _draw(self) -> None:
        """Draw the picture anew if it would be another one."""
        settings = self._engine.settings
        wanted = tuple(getattr(settings, name) for name in DEPENDS)
        if self._busy or wanted == self._drawn:
            return
        self._busy, self._drawn = True, wanted
        in_background(lambda: render(settings), self._came, self._failed)

    def _came(self, image: QImage) -> None:
        self._image, self._busy = image, False
        self.update()
        self._draw()  # settings may have changed meanwhile

    def _failed(self, error: Exception) -> None:
        self._busy = False  # whoever sets what can't be drawn is told by the engine
