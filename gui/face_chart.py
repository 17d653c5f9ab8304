"""One face's seven probabilities: bars for now, curves for the last seconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from subtitles.captions import HIGHEST
from subtitles.emotions import COLOURS, EMOTIONS
from subtitles.languages import Language
from subtitles.types import TrackedFace

from .course import SPAN, Course

SPOKEN_EVERY = 1.0
"""Seconds between two updates of what a screen reader is given."""

SHOWN_EVERY = 0.1
"""Least time between two paintings, s: figures that change faster can't be read."""

Glyphs = Mapping[str | None, QImage]


class FaceChart(QWidget):
    """Seven rows: small face, word, bar, percentage, and the course of the last seconds.

    The word stands in each row, so that nothing is said by colour alone. Each row has a place of
    its own that never changes, and the row the caption names is bold.

    Parameters
    ----------
    number: the face's, as captions have it.
    clock: returns the time, s.
    """

    def __init__(
        self,
        number: int,
        language: Language,
        clock: Callable[[], float],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.number = number
        self.language = language
        self.glyphs: Glyphs = {}
        self._course = Course()
        self._clock = clock
        self._spoken = self._shown = -SPOKEN_EVERY
        self._widths: tuple[int, int, int] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a screen reader's user gets here
        self.setAccessibleName(language.person.format(number))

    def add(self, face: TrackedFace) -> None:
        """Show a new reading."""
        now = self._clock()
        self._course.add(face, now)
        if now - self._shown >= SHOWN_EVERY:
            self._shown = now
            self.update()
        if now - self._spoken >= SPOKEN_EVERY:
            self._spoken = now
            self.setAccessibleDescription(self.description())

    @property
    def seen(self) -> bool:
        """Whether the face was in the last picture."""
        face = self._course.newest
        return face is not None and face.unseen_for <= 0

    def description(self) -> str:
        """Return everything that is painted, in words."""
        face = self._course.newest
        if face is None:
            return ""
        order = sorted(range(len(EMOTIONS)), key=lambda i: -face.probabilities[i])
        now = ", ".join(
            f"{self.language.names[EMOTIONS[i]]} {self._percent(face, i)}" for i in order
        )
        past = self.tr("{look}. Now: {now}. In the last {seconds} seconds mostly: {mostly}.")
        mostly = self._course.mostly()
        return past.format(
            look=self.look(face),
            now=now,
            seconds=round(SPAN),
            mostly=self.language.names[mostly] if mostly else self.language.unsure,
        )

    def look(self, face: TrackedFace) -> str:
        """Return what the caption says."""
        if face.emotion is not None:
            return self.language.looks[face.emotion]
        reason = self.language.doubts.get(face.doubt) if face.doubt else None
        return f"{self.language.unsure} · {reason}" if reason else self.language.unsure

    def sizeHint(self) -> QSize:
        """Return the size at which every column is readable."""
        row = self._row()
        words, percents, em = self._columns()
        return QSize(row + words + 6 * em + percents + 8 * em, (1 + len(EMOTIONS)) * row)

    def minimumSizeHint(self) -> QSize:
        """Return the least size; curves and bars become short."""
        words, percents, em = self._columns()
        return QSize(self._row() + words + 2 * em + percents + 3 * em, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the newest reading and those before."""
        face = self._course.newest
        if face is None:
            return
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        self._title(painter, face)
        now = self._clock()
        for index in range(len(EMOTIONS)):
            self._emotion(painter, face, index, now)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the font is another one."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._widths = None
            self.updateGeometry()
        super().changeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the newest words ready for whoever reads this out."""
        self.setAccessibleDescription(self.description())
        super().focusInEvent(event)

    def _row(self) -> int:
        return round(1.35 * self.fontMetrics().height())

    def _columns(self) -> tuple[int, int, int]:
        """Return the widths of the words and of the percentages, and of an em, px."""
        if self._widths is not None:
            return self._widths
        bold = self.font()
        bold.setBold(True)
        metrics = QFontMetrics(bold)
        words = max(metrics.horizontalAdvance(self.language.names[name]) for name in EMOTIONS)
        em = metrics.height()
        percents = metrics.horizontalAdvance(self.language.percent.format(100))
        self._widths = words + em // 2, percents + em // 2, em
        return self._widths

    def _percent(self, face: TrackedFace, index: int) -> str:
        share = min(round(100 * float(face.probabilities[index])), HIGHEST)
        return self.language.percent.format(share)

    def _place(self, x: int, y: int, width: int, height: int) -> QRect:
        """Return a place as it is in this direction of reading."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(x, y, width, height))

    def _text(self, painter: QPainter, place: QRect, text: str, *, bold: bool, end: bool) -> None:
        font = self.font()
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        side = QStyle.visualAlignment(self.layoutDirection(), side)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _title(self, painter: QPainter, face: TrackedFace) -> None:
        """Paint whose chart it is and what the caption says."""
        title = f"{self.accessibleName()} · {self.look(face)}"
        row = self._row()
        self._text(painter, self._place(4, 0, self.width() - 8, row), title, bold=True, end=False)

    def _emotion(self, painter: QPainter, face: TrackedFace, index: int, now: float) -> None:
        """Paint one row."""
        name, row = EMOTIONS[index], self._row()
        words, percents, em = self._columns()
        y = (1 + index) * row
        bold = face.emotion == name
        if name in self.glyphs:
            side = round(0.78 * row)
            inset = (row - side) // 2
            painter.drawImage(self._place(inset, y + inset, side, side), self.glyphs[name])
        x = row + em // 4
        self._text(
            painter,
            self._place(x, y, words, row),
            self.language.names[name],
            bold=bold,
            end=False,
        )
        x += words
        left = self.width() - x - percents - em
        wide = max(0, left * 2 // 5)
        bar = self._place(x, y + row // 4, wide, row // 2)
        self._bar(painter, bar, float(face.probabilities[index]), COLOURS[name])
        x += wide
        place = self._place(x, y, percents, row)
        self._text(painter, place, self._percent(face, index), bold=bold, end=True)
        x += percents + em // 2
        chart = self._place(x, y + 2, max(0, self.width() - x - em // 4), row - 4)
        self._curve(painter, chart, self._course.curve(index, now), COLOURS[name])

    def _ink(self, opacity: float) -> QColor:
        ink = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        ink.setAlphaF(opacity)
        return ink

    def _bar(
        self, painter: QPainter, place: QRect, share: float, colour: tuple[int, int, int]
    ) -> None:
        """Paint a share, 0–1. The outline shows its end where the colour is that of the window."""
        whole = QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._ink(0.1))
        painter.drawRoundedRect(whole, 2, 2)
        part = QRectF(whole)
        part.setWidth(share * whole.width())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            part.moveRight(whole.right())
        if part.width() >= 1:
            painter.setPen(QPen(self._ink(0.7), 1))
            painter.setBrush(QColor(*colour))
            painter.drawRoundedRect(part, 2, 2)

    def _curve(
        self,
        painter: QPainter,
        place: QRect,
        curve: Sequence[tuple[float, float]],
        colour: tuple[int, int, int],
    ) -> None:
        """Paint (age in s, probability), the newest at the end of the line of reading."""
        if place.width() < 8:
            return
        area = QRectF(place)
        painter.setPen(QPen(self._ink(0.25), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        now, bottom, height = (
            area.left() if mirrored else area.right(),
            area.bottom(),
            area.height(),
        )
        speed = (1 if mirrored else -1) * area.width() / SPAN
        points = [
            QPointF(now + speed * min(age, SPAN), bottom - height * share) for age, share in curve
        ]
        if len(points) < 2:
            return
        ends = QPointF(points[-1].x(), bottom), QPointF(points[0].x(), bottom)
        painter.setPen(Qt.PenStyle.NoPen)
        fill = QColor(*colour)
        fill.setAlphaF(0.6)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF([*points, *ends]))
        painter.setPen(QPen(self._ink(0.8), 1))
        painter.drawPolyline(QPolygonF(points))
