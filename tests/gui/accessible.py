"""What assistive technology is told about a window, and what the Tab key reaches in it."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

Role = QAccessible.Role

INTERACTIVE = {
    *(Role.Button, Role.CheckBox, Role.RadioButton, Role.ComboBox, Role.EditableText),
    *(Role.SpinBox, Role.Slider, Role.MenuItem, Role.PageTab, Role.List, Role.ListItem),
    *(Role.Tree, Role.TreeItem, Role.Table, Role.Link, Role.ButtonMenu, Role.ButtonDropDown),
    *(Role.HotkeyField, Role.Dial),
}
"""What a user acts on."""

PICTURES = {Role.Graphic, Role.Chart, Role.Canvas}
"""What says nothing without a name."""

CONTAINERS = {Role.List, Role.Tree, Role.Table}
"""Their items are the targets, not they."""


@dataclass(frozen=True)
class Thing:
    """One object as a screen reader sees it."""

    role: QAccessible.Role
    name: str
    path: str
    """Where it is, for messages."""
    rect: QRect
    focusable: bool

    def __str__(self) -> str:
        return (
            f"{self.path} {self.role.name} “{self.name}” {self.rect.width()}×{self.rect.height()}"
        )


def things(window: QWidget) -> list[Thing]:
    """Return everything visible in a window."""
    top = QAccessible.queryAccessibleInterface(window)
    assert top is not None, window
    return list(_walk(top, type(window).__name__))


def nameless(window: QWidget) -> list[str]:
    """Return the controls and pictures that have no name."""
    return [
        str(t)
        for t in things(window)
        if not t.name.strip() and (t.role in INTERACTIVE | PICTURES or t.focusable)
    ]


def muted(window: QWidget) -> list[str]:
    """Return the labels whose accessible name hides the text they show."""
    return [
        f"“{label.accessibleName()}” hides “{label.text()}”"
        for label in window.findChildren(QLabel)
        if label.isVisible()
        and label.accessibleName()
        and label.text() not in label.accessibleName()
    ]


def small(window: QWidget, least: int) -> list[str]:
    """Return the controls less than `least` px high."""
    return [
        str(t)
        for t in things(window)
        if t.role in INTERACTIVE - CONTAINERS and t.rect.height() < least
    ]


def reached_by_tab(window: QWidget) -> list[QWidget]:
    """Return what the Tab key goes through, in order, until it comes round."""
    order: list[QWidget] = []
    for _ in range(200):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        now = window.focusWidget()
        if now is None or now in order:
            alone = len(order) == 1 and len(_controls(window)) == 1
            round_trip = now is None or (now is order[0] and (len(order) > 1 or alone))
            assert round_trip, f"Tab is caught by {_named(now)}"
            return _from_the_top(window, order)
        order.append(now)
    raise AssertionError("Tab never comes round")


def missed_by_tab(window: QWidget) -> list[str]:
    """Return the controls that can have the focus but which Tab never gives it to."""
    reached = reached_by_tab(window)
    return [_named(w) for w in _controls(window) if w not in reached]


def backwards(window: QWidget) -> list[str]:
    """Return where Tab goes upwards among widgets of one parent, against the order of reading."""
    order = reached_by_tab(window)
    return [
        f"{_named(a)} → {_named(b)}"
        for a, b in itertools.pairwise(order)
        if a.parentWidget() is b.parentWidget() and b.geometry().bottom() < a.geometry().top()
    ]


def _from_the_top(window: QWidget, order: list[QWidget]) -> list[QWidget]:
    """Return the same round, begun at the window's first control."""
    first = window.nextInFocusChain()
    while order and first not in order:
        first = first.nextInFocusChain()
    start = order.index(first) if order else 0
    return order[start:] + order[:start]


def _controls(window: QWidget) -> list[QWidget]:
    """Return what Tab should go through."""
    return [w for w in window.findChildren(QWidget) if w.window() is window and _expected(w)]


def _expected(widget: QWidget) -> bool:
    if not (widget.isVisibleTo(widget.window()) and widget.isEnabled()):
        return False
    if widget.isWindow() or widget.focusProxy() is not None:
        return False
    if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return False
    parent = widget.parentWidget()
    if parent is not None and parent.focusProxy() is widget:
        return True
    if isinstance(widget, QAbstractButton) and widget.autoExclusive():
        return widget.isChecked()  # arrow keys go to the others
    return not widget.objectName().startswith("qt_")  # a part of one of Qt's own controls


def _named(widget: QWidget) -> str:
    text = widget.accessibleName() or str(getattr(widget, "text", str)())
    return f"{type(widget).__name__} “{text}” in {type(widget.parentWidget()).__name__}"


def _walk(found: QAccessibleInterface, path: str) -> Iterator[Thing]:
    state = found.state()
    if state.invisible:
        return
    role, name = found.role(), found.text(QAccessible.Text.Name)
    yield Thing(role, name, path, found.rect(), bool(state.focusable))
    if role in (Role.ComboBox, Role.SpinBox):
        return  # a list that is not open, an editor that speaks through the control
    for index in range(found.childCount()):
        child = found.child(index)
        if child is not None and child.isValid():
            yield from _walk(child, f"{path}/{name or role.name}"[-90:])
