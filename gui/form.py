"""The controls of one page of settings: label, control, help, and what was wrong with a choice."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import fields
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from subtitles.errors import SubtitlesError
from subtitles.settings import Settings

from .background import in_background
from .controls import Control, Switch
from .sentences import sentences
from .theme import TARGET

if TYPE_CHECKING:
    from .engine import Engine

log = logging.getLogger(__name__)

GAP = 8
"""px between one setting and the next; half of it within one."""

DEFAULTS = {field.name: field.default for field in fields(Settings)}


class Form(QWidget):
    """Labelled controls, each tied to a setting: what is picked is applied at once.

    A refused value is answered beside its control, which goes back to what holds.
    """

    def __init__(self, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._ties: list[Tie] = []
        self._used = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        self._grid.setHorizontalSpacing(2 * GAP)
        self._grid.setVerticalSpacing(GAP // 2)
        engine.settings_changed.connect(self.refresh)

    def heading(self, text: str) -> None:
        """Begin a group of controls."""
        label = QLabel(text)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        if self._used:
            label.setContentsMargins(0, GAP, 0, 0)
        self.wide(label)

    def note(self, text: str) -> QLabel:
        """Add a paragraph over the whole width and return it."""
        label = paragraph(text)
        label.setContentsMargins(0, 0, 0, GAP)
        self.wide(label)
        return label

    def wide(self, widget: QWidget) -> None:
        """Add anything over the whole width."""
        self._grid.addWidget(widget, self._next(), 0, 1, 2)

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
        tie = Tie(self._engine, field, control, check, self)
        self._ties.append(tie)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, GAP)
        column.setSpacing(GAP // 2)
        if help:
            column.addWidget(paragraph(help))
            widget.setAccessibleDescription(help)
        column.addWidget(tie.complaint)
        if isinstance(widget, Switch):
            widget.setAccessibleName(plain(widget.text()))
            indent = widget.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + GAP
            column.setContentsMargins(indent, 0, 0, GAP)
            self.wide(widget)
            self.wide(below)
        else:
            name = QLabel(label)
            name.setBuddy(widget)
            widget.setAccessibleName(plain(label).rstrip(":"))
            row = self._next()
            self._grid.addWidget(name, row, 0)
            self._grid.addLayout(_line(widget, beside), row, 1)
            self._grid.addWidget(below, self._next(), 1)
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

    def _next(self) -> int:
        """Return the number of an unused row."""
        self._used += 1
        return self._used


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


class Again(QPushButton):
    """Looks again for what may have come or gone; rests while it looks.

    Parameters
    ----------
    text: what stands on it.
    find: finds what there is, in the background.
    came: is given that.
    """

    def __init__(self, text: str, find: Callable[[], Any], came: Callable[[Any], object]) -> None:
        super().__init__(text)
        self._find, self._came = find, came
        self.setAccessibleName(plain(text))
        self.setMinimumHeight(TARGET)
        self.clicked.connect(self.look)

    def look(self) -> None:
        """Look now."""
        self.setEnabled(False)
        in_background(self._find, self._done, self._failed)

    def _done(self, there: object) -> None:
        self.setEnabled(True)
        self._came(there)

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        log.warning("could not look: %s", error)


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
        self._words.setText(sentences(message, hint))
        self.setVisible(bool(message))
        if message:
            side = self.fontMetrics().height()
            icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
            self._sign.setPixmap(icon.pixmap(QSize(side, side)))
            self._words.setAccessibleName(self._words.text())
            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))


def _line(control: QWidget, beside: QWidget | None) -> QLayout:
    """Return a control with what stands beside it; numbers stay as short as they are."""
    line = QHBoxLayout()
    line.setSpacing(GAP)
    number = isinstance(control, QAbstractSpinBox)
    line.addWidget(control, 0 if number else 1)
    if beside is not None:
        line.addWidget(beside)
    if number:
        line.addStretch(1)
    return line


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
