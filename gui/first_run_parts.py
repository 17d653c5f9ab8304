"""What the pages of the first run are made of."""

from __future__ import annotations

from typing import Protocol

from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from .facts_box import SELECTABLE
from .theme import TARGET

WIDTH = 62
"""Comfortable length of a line, in average characters."""


class Page(Protocol):
    """One step of the first run."""

    title: str
    """Shown above the page."""

    def enter(self) -> None:
        """Begin: the page is about to be seen."""

    def leave(self) -> None:
        """End: the page is no longer seen."""

    def widget(self) -> QWidget:
        """Return what is shown."""


def heading(text: str) -> QLabel:
    """Return a heading within a page."""
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def paragraph(text: str = "", *, selectable: bool = False) -> QLabel:
    """Return text that wraps; `selectable` also by the keyboard, for what one may want to copy."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    if selectable:
        label.setTextInteractionFlags(SELECTABLE)
        label.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # else only a click would get there
    return label


def column(page: QWidget) -> QVBoxLayout:
    """Return the layout of a page: in line with its title, with room for a scroll bar."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, page.fontMetrics().averageCharWidth(), 0)
    return layout


def button(text: str) -> QPushButton:
    """Return a button that is large enough to hit."""
    made = QPushButton(text)
    made.setMinimumHeight(max(TARGET, made.sizeHint().height()))
    return made


def scrolling(page: QWidget) -> QScrollArea:
    """Return a page that can be scrolled where the text is large or the screen small."""
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something that changed."""
    if text and QtGui.QAccessible.isActive() and hasattr(QtGui, "QAccessibleAnnouncementEvent"):
        event = QtGui.QAccessibleAnnouncementEvent(widget, text)  # Qt 6.8
        QtGui.QAccessible.updateAccessibility(event)
