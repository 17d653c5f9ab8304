"""The controls of one page of settings: label, control, help, and what was wrong with a choice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from subtitles.errors import SubtitlesError
from subtitles.settings import Settings

from .controls import Control, Switch

if TYPE_CHECKING:
    from .engine import Engine

DEFAULTS = {field.name: field.default for field in fields(Settings)}


class Form(QWidget):
    """Labelled controls, each tied to a setting: what is picked is applied at once.

    A refused value is answered beside its control, which goes back to what holds.
    """

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._ties: list[Tie] = []
        self._rows = QFormLayout(self)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setHorizontalSpacing(16)
        self._rows.setVerticalSpacing(12)
        engine.settings_changed.connect(self.refresh)

    def heading(self, text: str) -> None:
        """Begin a group of controls."""
        label = QLabel(text)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        if self._rows.rowCount():
            label.setContentsMargins(0, 12, 0, 0)
        self._rows.addRow(label)

    def note(self, text: str) -> QLabel:
        """Add a paragraph over the whole width and return it."""
        label = paragraph(text)
        self._rows.addRow(label)
        return label

    def wide(self, widget: QWidget) -> None:
        """Add anything over the whole width."""
        self._rows.addRow(widget)

    def setting(
        self,
        field: str,
        label: str,
        control: Control,
        *,
        help: str = "",  # noqa: A002
        beside: QWidget | None = None,
        check: Callable[[object], object] | None = None,
    ) -> Tie:
        """Add a control for a field of `Settings`.

        label: its name, with a mnemonic; for a `Switch` empty, since it has its own.
        help: what to know before choosing; shown below.
        beside: stands at the control's end.
        check: turns what was picked into what is set; may raise SubtitlesError.
        """
        widget = cast(QWidget, control)
        widget.setObjectName(field)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        line = QHBoxLayout()
        line.addWidget(widget, 0 if isinstance(widget, Switch) else 1)
        if beside is not None:
            line.addWidget(beside)
        column.addLayout(line)
        if help:
            column.addWidget(paragraph(help))
            widget.setAccessibleDescription(help)
        tie = Tie(self._engine, field, control, check, self)
        column.addWidget(tie.complaint)
        if isinstance(widget, Switch):
            widget.setAccessibleName(plain(widget.text()))
            self._rows.addRow(box)
        else:
            name = QLabel(label)
            name.setBuddy(widget)
            # In the line of the control, not in the middle of control and help.
            name.setMinimumHeight(widget.sizeHint().height())
            name.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            widget.setAccessibleName(plain(label))
            self._rows.addRow(name, box)
        self._ties.append(tie)
        return tie

    def refresh(self) -> None:
        """Show what holds now."""
        for tie in self._ties:
            tie.refresh()

    def reset(self) -> None:
        """Go back to the defaults of everything on this page."""
        if not self._ties:
            return
        for tie in self._ties:
            tie.complain("", "")
        try:
            self._engine.change(**{tie.field: DEFAULTS[tie.field] for tie in self._ties})
        except SubtitlesError as error:
            self._ties[0].complain(error.message, error.hint)
        self.refresh()

    @property
    def settable(self) -> list[str]:
        """The fields this page sets."""
        return [tie.field for tie in self._ties]


class Tie(QObject):
    """Keeps one control and one field of the settings in step."""

    def __init__(
        self,
        engine: Engine,
        field: str,
        control: Control,
        check: Callable[[object], object] | None,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.field, self.control = field, control
        self.complaint = Complaint()
        self._engine, self._check = engine, check
        control.picked.connect(self._apply)
        self.refresh()

    def refresh(self) -> None:
        """Show what holds."""
        value = getattr(self._engine.settings, self.field)
        if self.control.chosen() != value:
            self.control.put(value)

    def complain(self, message: str, hint: str) -> None:
        """Say beside the control what was wrong; with an empty message, nothing any more."""
        self.complaint.say(message, hint)

    def _apply(self) -> None:
        value = self.control.chosen()
        self.complain("", "")
        try:
            self._engine.change(**{self.field: self._check(value) if self._check else value})
        except SubtitlesError as error:
            self.complain(error.message, error.hint)
        self.refresh()


class Complaint(QWidget):
    """What was wrong with a choice, and what to do: a sign and words; hidden while all is well."""

    def __init__(self) -> None:
        super().__init__()
        self._sign, self._words = QLabel(), paragraph("")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._words, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, message: str, hint: str) -> None:
        """Show a message and have it read out; an empty one hides it."""
        self._words.setText(sentence(message, hint))
        self.setVisible(bool(message))
        if message:
            side = self.fontMetrics().height()
            icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
            self._sign.setPixmap(icon.pixmap(QSize(side, side)))
            self._words.setAccessibleName(self._words.text())
            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))


def paragraph(text: str) -> QLabel:
    """Return words that wrap and can be copied."""
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)  # may hold names of devices and files
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def plain(label: str) -> str:
    """Return a label without its mnemonic."""
    return label.replace("&&", "\0").replace("&", "").replace("\0", "&")


def sentence(message: str, hint: str) -> str:
    """Return message and hint as two sentences."""
    parts = [text[:1].upper() + text[1:].rstrip(".") + "." for text in (message, hint) if text]
    return " ".join(parts)
