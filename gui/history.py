"""The charts of all faces in the picture, one below the other."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QStyle, QVBoxLayout, QWidget

from subtitles.languages import Language
from subtitles.types import TrackedFace

from . import glyph_images
from .background import in_background
from .face_chart import FaceChart, Glyphs

GLYPH = 64
"""px of the kept pictures of the small faces; painted smaller."""

GONE_AFTER = 2.0
"""Seconds after which the chart of an unseen face goes."""


class History(QScrollArea):
    """A chart for each face, in order of appearance, named as the captions name it."""

    def __init__(
        self,
        language: Language,
        clock: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._language, self._clock = language, clock
        self._glyphs: Glyphs = {}
        self._charts: dict[int, FaceChart] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What each face looks like"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its charts take it, and scroll into view
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * self.fontMetrics().height() // 3)
        self._nothing = QLabel()
        self._nothing.setWordWrap(True)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.setWidget(inside)
        in_background(lambda: glyph_images.draw(GLYPH), self._painted, _left_out)

    @property
    def charts(self) -> list[FaceChart]:
        """The charts now shown, from top to bottom."""
        return list(self._charts.values())

    def sizeHint(self) -> QSize:
        """Return the size at which bars and curves are easy to read."""
        return QSize(self._wide(FaceChart.sizeHint), 360)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; charts scroll up and down, never sideways."""
        return QSize(self._wide(FaceChart.minimumSizeHint), 100)

    def _wide(self, hint: Callable[[FaceChart], QSize]) -> int:
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        return hint(FaceChart(88, self._language, self._clock)).width() + bar + 2

    def show_nothing(self, why: str) -> None:
        """Say what stands in place of charts while there are none."""
        self._nothing.setText(why)

    def set_language(self, language: Language) -> None:
        """Name emotions in another language."""
        if language != self._language:
            self._language = language
            self.clear()

    def take(self, faces: Sequence[TrackedFace]) -> None:
        """Show the faces of one more picture."""
        there = {face.id: face for face in faces if face.unseen_for <= GONE_AFTER}
        for number in [number for number in self._charts if number not in there]:
            self._remove(number)
        for number, face in sorted(there.items()):
            if number not in self._charts:
                self._add(number)
            self._charts[number].add(face)
        self._nothing.setVisible(not self._charts)

    def clear(self) -> None:
        """Take every chart away."""
        self.take([])

    def _add(self, number: int) -> None:
        chart = FaceChart(number, self._language, self._clock)
        chart.glyphs = self._glyphs
        self._column.insertWidget(self._column.count() - 1, chart)
        self._charts[number] = chart

    def _remove(self, number: int) -> None:
        chart = self._charts.pop(number)
        self._column.removeWidget(chart)
        chart.hide()
        chart.deleteLater()

    def _painted(self, glyphs: Glyphs) -> None:
        self._glyphs = glyphs
        for chart in self.charts:
            chart.glyphs = glyphs
            chart.update()


def _left_out(error: Exception) -> None:
    """Go without the small faces: the words say it all."""
