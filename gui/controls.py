"""Controls that each hold one setting: what is picked comes as a signal, whatever the kind.

Unlike Qt's own they say nothing when a value is shown in them, only when the user picks one, and
they take the mouse wheel only while they have the focus, so that scrolling a page changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QSpinBox,
    QWidget,
)

from .theme import TARGET


class Picked(Protocol):
    """The signal of a control."""

    def connect(self, slot: object, /) -> object:
        """Call `slot` when the user picks another value."""
        ...

    def emit(self) -> None:
        """Tell that a value was picked."""
        ...


class Control(Protocol):
    """What every control here can do."""

    @property
    def picked(self) -> Picked:
        """Emitted when the user picked another value."""
        ...

    def chosen(self) -> object:
        """Return the value as the settings hold it."""
        ...

    def put(self, value: object) -> None:
        """Show a value of the settings, without telling anybody."""
        ...


class Switch(QCheckBox):
    """A box to tick: True or False."""

    picked = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        _easy_to_hit(self)
        self.toggled.connect(self.picked)

    def chosen(self) -> bool:
        """Return whether it is ticked."""
        return self.isChecked()

    def put(self, value: object) -> None:
        """Show a value."""
        with QSignalBlocker(self):
            self.setChecked(bool(value))


class Choice(QComboBox):
    """One of several values, each shown as words."""

    picked = Signal()

    def __init__(
        self, items: Sequence[tuple[str, object]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._values: list[object] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Long names of devices must not make the window wide.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(22)
        _easy_to_hit(self)
        self.offer(items)
        self.currentIndexChanged.connect(self.picked)

    def offer(self, items: Sequence[tuple[str, object]]) -> None:
        """Replace what can be chosen, (words, value) each; the choice stays where it is listed."""
        with QSignalBlocker(self):
            before = self.chosen()
            self.clear()
            self._values = [value for _, value in items]
            self.addItems([words for words, _ in items])
            if before in self._values:
                self.setCurrentIndex(self._values.index(before))

    def forbid(self, value: object, reason: str) -> None:
        """Grey a value out; `reason` is shown as its tool tip and read out with it."""
        model, index = self.model(), self._values.index(value)
        if isinstance(model, QStandardItemModel):
            item = model.item(index)
            item.setEnabled(False)
            item.setToolTip(reason)
            item.setAccessibleDescription(reason)

    def chosen(self) -> object:
        """Return the value of the item chosen; None when there is none."""
        index = self.currentIndex()
        return self._values[index] if 0 <= index < len(self._values) else None

    def put(self, value: object) -> None:
        """Show a value; one that isn't listed is added under its own name."""
        with QSignalBlocker(self):
            if value not in self._values:
                self._values.append(value)
                self.addItem(str(value))
            self.setCurrentIndex(self._values.index(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only what has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Whole(QSpinBox):
    """A whole number with its unit."""

    picked = Signal()

    def __init__(
        self, low: float, high: float, unit: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setRange(int(low), int(high))
        self.setSuffix(unit)
        self.setKeyboardTracking(False)  # 15 must not be 1 on the way
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _easy_to_hit(self)
        self.valueChanged.connect(self.picked)

    def chosen(self) -> int:
        """Return the number."""
        return self.value()

    def put(self, value: object) -> None:
        """Show a number."""
        with QSignalBlocker(self):
            self.setValue(round(float(value)))  # type: ignore[arg-type]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only what has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Decimal(QDoubleSpinBox):
    """A number with its unit.

    Parameters
    ----------
    low, high: least and greatest value, as the settings hold it.
    step: what an arrow adds, as shown.
    places: digits after the point.
    unit: what stands behind the number.
    factor: shown number / value of the setting; 100 for percentages of fractions.
    """

    picked = Signal()

    def __init__(
        self,
        low: float,
        high: float,
        *,
        step: float,
        places: int = 0,
        unit: str = "",
        factor: float = 1,
    ) -> None:
        super().__init__()
        self._factor = factor
        self.setDecimals(places)
        self.setRange(low * factor, high * factor)
        self.setSingleStep(step)
        self.setSuffix(unit)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        _easy_to_hit(self)
        self.valueChanged.connect(self.picked)

    def chosen(self) -> float:
        """Return the number as the settings hold it."""
        return round(self.value() / self._factor, 6)

    def put(self, value: object) -> None:
        """Show a number."""
        with QSignalBlocker(self):
            self.setValue(float(value) * self._factor)  # type: ignore[arg-type]

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn only what has the focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Keys(QKeySequenceEdit):
    """A combination of keys, pressed to be entered; as Qt writes it portably, "" for none."""

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumSequenceLength(1)
        _easy_to_hit(self)
        for line in self.findChildren(QLineEdit):  # it keeps its own height, by the font
            _easy_to_hit(line)
        self._held = ""
        self.editingFinished.connect(self._finish)

    def setAccessibleName(self, name: str) -> None:
        """Name it, and the line it consists of."""
        super().setAccessibleName(name)
        for line in self.findChildren(QLineEdit):
            line.setAccessibleName(name)

    def chosen(self) -> str:
        """Return the combination."""
        return self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)

    def put(self, value: object) -> None:
        """Show a combination."""
        self._held = str(value)
        with QSignalBlocker(self):
            self.setKeySequence(QKeySequence.fromString(str(value)))

    def _finish(self) -> None:
        """Tell of another combination; leaving the field ends the editing once more."""
        if self.chosen() != self._held:
            self._held = self.chosen()
            self.picked.emit()


def _easy_to_hit(control: QWidget) -> None:
    control.setMinimumHeight(TARGET)
