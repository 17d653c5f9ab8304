"""The strip above the picture that says what is wrong and offers the way out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QWidget,
)

from .sentences import sentence

SMALLEST_TARGET = 24
"""Least height of what can be clicked, px."""


class Banner(QFrame):
    """A message, what to do about it, and buttons; invisible while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Notice"))
        self._icon = QLabel()
        self._message, self._hint = QLabel(), QLabel()
        bold = self._message.font()
        bold.setBold(True)
        self._message.setFont(bold)
        for label in (self._message, self._hint):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)  # may hold names of devices and files
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        grid = QGridLayout(self)
        grid.addWidget(self._icon, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._message, 0, 1)
        grid.addWidget(self._hint, 1, 1)
        grid.addLayout(self._buttons, 0, 2, 2, 1)
        grid.setColumnStretch(1, 1)
        self.hide()

    def offer(self, button: QPushButton) -> None:
        """Put a button at the end."""
        button.setMinimumHeight(SMALLEST_TARGET)
        self._buttons.addWidget(button)

    def say(self, message: str, hint: str, *, warn: bool) -> None:
        """Show a message, and have it read out if it is a new one."""
        message, hint = sentence(message), sentence(hint)
        new = (message, hint) != (self._message.text(), self._hint.text())
        if not new and not self.isHidden():
            return
        self._message.setText(message)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        shape = QStyle.StandardPixmap
        which = shape.SP_MessageBoxWarning if warn else shape.SP_MessageBoxInformation
        metric = QStyle.PixelMetric.PM_LargeIconSize
        side = max(self.style().pixelMetric(metric), 2 * self.fontMetrics().height())
        self._icon.setPixmap(self.style().standardIcon(which).pixmap(QSize(side, side)))
        self._icon.setAccessibleName(self.tr("Warning") if warn else self.tr("Information"))
        self.setAccessibleDescription(f"{message}. {hint}")
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def be_silent(self) -> None:
        """Show nothing."""
        self.hide()
