"""First run, page 1: what the program does and does not, whose faces it reads, privacy, the law."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from . import texts
from .first_run_parts import column, heading, paragraph


class AboutPage(QWidget):
    """Text only."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Words for how faces look")
        rows = column(self)
        parts = (
            (self.tr("What it does"), texts.does()),
            (self.tr("Whose faces it reads"), texts.whose()),
            (self.tr("What it does not do"), texts.does_not()),
            (self.tr("Your privacy"), [texts.privacy()]),
            (self.tr("At work and in education"), [texts.law()]),
        )
        for title, sentences in parts:
            rows.addWidget(heading(title))
            for sentence in sentences:
                rows.addWidget(paragraph(sentence))
            rows.addSpacing(self.fontMetrics().height() // 2)
        rows.addStretch()

    def enter(self) -> None:
        """Nothing to begin."""

    def leave(self) -> None:
        """Nothing to end."""

    def widget(self) -> QWidget:
        """Return what is shown."""
        return self
