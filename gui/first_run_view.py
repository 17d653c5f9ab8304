"""The live picture on the first run's pages."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from . import texts
from .engine import Engine
from .first_run_parts import paragraph
from .picture import Picture
from .sentences import translated


class LiveView(QWidget):
    """The published picture; pictures are asked for only while it is on.

    `note` says whether it is mirrored; the page puts it below.
    """

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._on = False
        self._picture = Picture()
        self.note = paragraph()
        self._picture.setAccessibleName(self.tr("Live picture"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._picture, 1)
        # as tall as there is room for, and never the reason to scroll
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.setMinimumHeight(self._picture.minimumSizeHint().height())
        engine.picture_changed.connect(self._show)
        engine.state_changed.connect(self._say)
        engine.told.connect(self._say)
        engine.settings_changed.connect(self._say)

    def turn_on(self) -> None:
        """Ask for pictures; starts the camera if it is off."""
        self._on = True
        self._engine.watch(self)
        if self._engine.state == "off":
            self._engine.start()
        self._show()
        self._say()

    def turn_off(self) -> None:
        """Need no more pictures."""
        self._on = False
        self._engine.unwatch(self)

    def _show(self) -> None:
        if self._on:
            self._picture.show_picture(self._engine.picture)

    def _say(self, *_: object) -> None:
        """Say why there is no picture."""
        self.note.setText(texts.mirrored(self._engine.settings.mirror_preview))
        problem = self._engine.problem
        text = self.tr("The picture is coming…")
        if problem is not None:
            text = f"{translated(problem.message)}\n{translated(problem.hint)}"
        self._picture.show_text(text)
