"""The findings of `doctor`: a sign, a word, what was found, and the exact step that mends it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QGroupBox, QLabel, QStyle, QWidget

from subtitles.checks import Check

from . import theme
from .facts_box import selectable
from .sentences import translated


class ChecksBox(QGroupBox):
    """One row for each finding; its fix stands below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Checks"), parent)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(3, 1)
        self._grid.setHorizontalSpacing(self.fontMetrics().height() // 2)

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show findings in place of those before."""
        self._empty()
        for row, check in enumerate(checks):
            self._add(2 * row, check)

    def say(self, text: str) -> None:
        """Show a sentence in place of findings."""
        self._empty()
        self._grid.addWidget(selectable(QLabel(text)), 0, 0, 1, 4)

    def _empty(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, row: int, check: Check) -> None:
        top = Qt.AlignmentFlag.AlignTop
        sign = QLabel()
        sign.setAccessibleName(state_word(check.state))
        metric = QStyle.PixelMetric.PM_SmallIconSize
        side = max(self.style().pixelMetric(metric), self.fontMetrics().height())
        sign.setPixmap(self.style().standardIcon(_SIGNS[check.state]).pixmap(side, side))
        self._grid.addWidget(sign, row, 0, top)
        self._grid.addWidget(QLabel(state_word(check.state)), row, 1, top)
        self._grid.addWidget(QLabel(subject(check.name)), row, 2, top)
        self._grid.addWidget(selectable(QLabel(translated(check.detail))), row, 3)
        if check.fix:
            fix = selectable(QLabel(translated(check.fix)))
            fix.setAlignment(Qt.AlignmentFlag.AlignLeading | top)  # commands are never mirrored
            fix.setFont(theme.fixed(fix.font()))
            self._grid.addWidget(fix, row + 1, 3)


_SIGNS = {
    "ok": QStyle.StandardPixmap.SP_DialogApplyButton,
    "warning": QStyle.StandardPixmap.SP_MessageBoxWarning,
    "missing": QStyle.StandardPixmap.SP_MessageBoxCritical,
}


def state_word(state: str) -> str:
    """Return what a finding's state means."""
    translate = QCoreApplication.translate
    return {
        "ok": translate("Checks", "fine"),
        "warning": translate("Checks", "limited"),
        "missing": translate("Checks", "missing"),
    }.get(state, state)


def subject(name: str) -> str:
    """Return what a finding is about."""
    translate = QCoreApplication.translate
    return {
        "program": translate("Checks", "Program"),
        "settings": translate("Checks", "Settings"),
        "weights": translate("Checks", "Trained weights"),
        "engine": translate("Checks", "Engine"),
        "captions": translate("Checks", "Captions"),
        "video files": translate("Checks", "Video files"),
        "camera": translate("Checks", "Camera"),
        "virtual camera": translate("Checks", "Virtual camera"),
    }.get(name, name)
