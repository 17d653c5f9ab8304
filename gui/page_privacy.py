"""Settings, privacy: what stays on this machine, and what is never kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtitles import settings as stored

from . import places, single, texts
from .form import Form

if TYPE_CHECKING:
    from .engine import Engine


class PrivacyPage(QWidget):
    """Nothing to choose: what happens to pictures, and what is kept where."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Privacy")
        self.form = form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(form)
        column.addStretch(1)
        form.heading(self.tr("Your pictures"))
        form.note(texts.privacy())
        form.heading(self.tr("Never kept"))
        form.note(
            self.tr(
                "Pictures, faces, what faces looked like, how long a call was, which keys were "
                "pressed. Faces are told apart by where they are, and forgotten when they leave."
            )
        )
        form.heading(self.tr("Kept"))
        folder = stored.folder()
        for text, name in (
            (self.tr("Your settings, in this file: {file}"), stored.FILE),
            (self.tr("Where the windows were, in this file: {file}"), places.FILE),
            (
                self.tr(
                    "While the program runs: that it does and on which computer, in this file: "
                    "{file}"
                ),
                single.FILE,
            ),
        ):
            form.note(text.format(file=folder / name))
        form.heading(self.tr("What captions are"))
        for sentence in texts.does_not():
            form.note(sentence)
        form.heading(self.tr("At work and in education"))
        form.note(texts.law())
