"""A picture of the stream in a window: whole, in its own proportions, at most 30 times a second."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, QSizeF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

INTERVAL = 1000 // 30
"""Least time between two paintings, ms."""


class Picture(QWidget):
    """Shows the newest picture it was given, or a text in its place.

    It is painted as large as fits. Coordinates are the screen's own px underneath, so nothing is
    blurred on screens of high density.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._text = ""
        self._since = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Picture"))

    @property
    def image(self) -> QImage | None:
        """What is shown; None: the text."""
        return self._image

    def show_picture(self, image: QImage | None) -> None:
        """Show a picture soon; None: the text."""
        self._image = image
        left = INTERVAL - self._since.elapsed() if self._since.isValid() else 0
        if left <= 0:
            self.update()
        elif not self._timer.isActive():
            self._timer.start(int(left))

    def show_text(self, text: str) -> None:
        """Say what stands there while there is no picture, and what a screen reader says."""
        if text != self._text:
            self._text = text
            self.setAccessibleDescription(text)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the size a preview likes to have."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """Return the size below which captions can't be read."""
        return QSize(320, 180)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the newest picture."""
        self._since.start()
        painter = QPainter(self)
        if self._image is None or self._image.isNull():
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.fillRect(self.rect(), self.palette().base())
            painter.drawText(self.rect().adjusted(12, 12, -12, -12), flags, self._text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.place(), self._image)

    def place(self) -> QRectF:
        """Return where the picture is painted."""
        whole = QRectF(self.rect())
        if self._image is None:
            return whole
        size = QSizeF(self._image.size()).scaled(whole.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(whole.topLeft(), size)
        place.moveCenter(whole.center())
        return place
