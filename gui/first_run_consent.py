"""Asks before anything is run as administrator, showing exactly what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from .facts_box import SELECTABLE
from .first_run_parts import paragraph
from .theme import TARGET, fixed


class Consent(QDialog):
    """The commands, word for word, and the choice to run them or not; not to is the default."""

    def __init__(self, commands: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Run as administrator?"))
        listed = command_box("\n".join(commands), lines=11)
        listed.setMinimumWidth(listed.fontMetrics().averageCharWidth() * 86)
        listed.setAccessibleName(self.tr("Commands that will be run"))
        buttons = QDialogButtonBox()
        run = buttons.addButton(self.tr("&Run them"), QDialogButtonBox.ButtonRole.AcceptRole)
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        run.setAutoDefault(False)
        cancel.setDefault(True)
        for each in (run, cancel):
            each.setMinimumHeight(max(TARGET, each.sizeHint().height()))
        column = QVBoxLayout(self)
        column.addWidget(
            paragraph(
                self.tr(
                    "These commands, and nothing else, will be run with administrator rights. "
                    "Your system asks for the password itself; this program never sees it."
                )
            )
        )
        column.addWidget(listed)
        column.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        cancel.setFocus()


def command_box(text: str = "", lines: int = 8) -> QPlainTextEdit:
    """Return a box with commands to read and copy, so many lines high; Tab leaves it."""
    box = QPlainTextEdit(text)
    box.setReadOnly(True)
    box.setTextInteractionFlags(SELECTABLE)  # by the keyboard, too: its cursor shows the focus
    box.setTabChangesFocus(True)
    box.setFont(fixed(box.font()))
    box.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
    box.setFixedHeight(box.fontMetrics().height() * lines)
    return box
