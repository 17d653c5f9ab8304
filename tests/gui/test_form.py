"""Controls tied to settings: applied at once, refused with a reason, gone back."""

from __future__ import annotations

import pytest
from fakes import FakeEngine
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gui.controls import Choice, Control, Decimal, Keys, Switch, Whole
from gui.form import Form
from subtitles.errors import SettingsError


@pytest.fixture
def form(engine: FakeEngine, qtbot: QtBot) -> Form:
    form = Form(engine)  # type: ignore[arg-type]
    qtbot.addWidget(form)
    return form


def controls() -> list[tuple[str, Control, object, object]]:
    """Return of each kind: a field, a control, a value to pick, what then is set."""
    return [
        ("mirror_preview", Switch("Mirror"), False, False),
        ("show", Choice([("Bars", "bar"), ("Words", "word"), ("Percent", "percent")]), 0, "bar"),
        ("output_size", Choice([("Same", None), ("Small", (640, 360))]), 1, (640, 360)),
        ("top_k", Whole(1, 7), 3, 3),
        ("tau", Decimal(0.05, 10, step=0.25, places=2, unit=" s"), 1.5, 1.5),
        ("caption_size", Decimal(1, 4, step=25, unit=" %", factor=100), 150, 1.5),
        ("hotkey_clean", Keys(), "Ctrl+Alt+X", "Ctrl+Alt+X"),
    ]


def pick(control: Control, value: object) -> None:
    """Do what a user does."""
    if isinstance(control, Switch):
        control.click()
    elif isinstance(control, Choice):
        control.setCurrentIndex(value)  # type: ignore[arg-type]
    elif isinstance(control, Keys):
        control.setKeySequence(value)  # type: ignore[arg-type]
        control.editingFinished.emit()
    else:
        control.setValue(value)  # type: ignore[attr-defined]


@pytest.mark.parametrize("number", range(7))
def test_what_is_picked_is_applied_at_once(form: Form, engine: FakeEngine, number: int) -> None:
    field, control, value, result = controls()[number]
    before = getattr(engine.settings, field)
    form.setting(field, "Label", control)
    assert control.chosen() == before
    assert not engine.changes  # showing a value is no choice
    pick(control, value)
    assert engine.changes == [{field: result}]
    form.reset()
    assert getattr(engine.settings, field) == control.chosen() == before


@pytest.mark.parametrize("number", range(7))
def test_what_others_change_is_shown_and_not_set_again(
    form: Form, engine: FakeEngine, number: int
) -> None:
    field, control, _, result = controls()[number]
    form.setting(field, "Label", control)
    engine.change(**{field: result})
    assert control.chosen() == result
    assert len(engine.changes) == 1


def test_a_refused_value_is_answered_beside_the_control_which_goes_back(
    form: Form, engine: FakeEngine, qtbot: QtBot
) -> None:
    def refuse(value: object) -> object:
        if value == 2:
            raise SettingsError("two won’t do", "take three")
        return value

    number = Whole(1, 7)
    tie = form.setting("top_k", "Label", number, check=refuse)
    form.show()
    number.setValue(2)
    assert number.value() == 1
    assert tie.complaint.isVisible()
    assert tie.complaint.text == "Two won’t do. Take three."
    assert not engine.changes
    number.setValue(3)
    assert not tie.complaint.isVisible()
    assert engine.settings.top_k == 3


def test_a_value_nobody_listed_is_shown_as_it_is(form: Form, engine: FakeEngine) -> None:
    choice = Choice([("Bubble", "bubble")])
    engine.change(style="somebody’s own")
    form.setting("style", "Label", choice)
    assert choice.currentText() == "somebody’s own"


def test_numbers_are_taken_when_they_are_finished(
    form: Form, engine: FakeEngine, qtbot: QtBot
) -> None:
    number = Whole(1, 60)
    form.setting("readings", "Label", number)
    form.show()
    number.selectAll()
    qtbot.keyClicks(number, "15")
    assert not engine.changes  # 1 is not meant
    qtbot.keyClick(number, Qt.Key.Key_Return)
    assert engine.settings.readings == 15


@pytest.mark.parametrize("kind", [Choice, Whole, Decimal])
def test_scrolling_past_a_control_changes_nothing(
    form: Form, engine: FakeEngine, kind: type[QWidget], qtbot: QtBot
) -> None:
    control = next(c for _, c, _, _ in controls() if isinstance(c, kind))
    field = next(f for f, c, _, _ in controls() if isinstance(c, kind))
    form.setting(field, "Label", control)
    form.show()
    assert isinstance(control, QWidget)
    control.clearFocus()
    middle = QPointF(control.rect().center())
    turned = QWheelEvent(
        middle,
        control.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control, turned)
    assert not turned.isAccepted()
    assert not engine.changes


def test_every_control_has_a_name_a_buddy_and_its_help(form: Form) -> None:
    number = Whole(1, 7)
    form.setting("top_k", "&Emotions shown:", number, help="Fewer are quicker.")
    assert number.accessibleName() == "Emotions shown"
    assert number.accessibleDescription() == "Fewer are quicker."
    assert number in [label.buddy() for label in form.findChildren(QLabel)]


def test_what_is_greyed_out_says_why() -> None:
    choice = Choice([("A", "a"), ("B", "b")])
    choice.forbid("b", "not installed")
    item = choice.model().index(1, 0)
    assert not item.flags() & Qt.ItemFlag.ItemIsEnabled
    assert item.data(Qt.ItemDataRole.ToolTipRole) == "not installed"
