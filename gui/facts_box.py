"""A group of facts: what, and what it is, in text that can be selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QGroupBox, QLabel, QSizePolicy, QWidget

SELECTABLE = (
    Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
)


class FactsBox(QGroupBox):
    """Rows of a name and a value; values may change often, a selection stays."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setHorizontalSpacing(self.fontMetrics().height())
        self._names: list[str] = []
        self._values: list[QLabel] = []

    @property
    def rows(self) -> list[tuple[str, str]]:
        """What is shown."""
        return [(n, v.text()) for n, v in zip(self._names, self._values, strict=True)]

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show these facts."""
        names = [name for name, _ in rows]
        if names != self._names:
            self._make(names)
        for label, (_, value) in zip(self._values, rows, strict=True):
            if label.text() != value:
                label.setText(value)

    def _make(self, names: list[str]) -> None:
        while self._form.rowCount():
            self._form.removeRow(0)
        self._names, self._values = names, []
        for name in names:
            value, label = selectable(QLabel()), QLabel(name)
            label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
            label.setBuddy(value)
            self._form.addRow(label, value)
            self._values.append(value)


def selectable(label: QLabel) -> QLabel:
    """Let a label's text be wrapped, and selected with mouse and keyboard."""
    label.setTextFormat(Qt.TextFormat.PlainText)  # may hold names of devices and files
    label.setTextInteractionFlags(SELECTABLE)
    label.setWordWrap(True)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    # Absolute: what is written from left to right stands beside its name all the same where one
    # reads from right to left.
    mirrored = label.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    return label
