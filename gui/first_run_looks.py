"""First run, page 4: captions on one's own face, their size and style."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSlider,
    QWidget,
)

from subtitles.settings import RANGES, Settings

from . import texts
from .background import in_background
from .engine import Engine
from .first_run_parts import column, paragraph
from .first_run_view import LiveView
from .theme import TARGET

STEPS = 4
"""Positions of the slider per multiple of the smallest size."""


class LooksPage(QWidget):
    """The live picture with its captions, and what they look like."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("How should captions look?")
        self._engine = engine
        self._view = LiveView(engine)
        self._captions = QCheckBox(self.tr("Show &captions"))
        self._captions.setMinimumHeight(max(TARGET, self._captions.sizeHint().height()))
        self._keys: list[str] = []
        self._styles = QButtonGroup(self)
        self._style_row = QHBoxLayout()
        self._size = QSlider(Qt.Orientation.Horizontal)
        self._percent = QLabel()
        self._where = paragraph()
        rows = column(self)
        rows.addWidget(self._view, 1)
        rows.addWidget(self._view.note)
        rows.addWidget(self._captions)
        rows.addWidget(self._style_box())
        rows.addLayout(self._size_row())
        rows.addWidget(self._where)
        self._captions.clicked.connect(engine.set_captions)
        self._styles.buttonClicked.connect(self._choose_style)
        self._size.valueChanged.connect(self._choose_size)
        engine.settings_changed.connect(self._follow)
        engine.state_changed.connect(lambda _: self._say_where())
        self._follow(engine.settings)
        in_background(_styles, self._offer)

    def enter(self) -> None:
        """Show a picture."""
        self._follow(self._engine.settings)
        self._say_where()
        self._view.turn_on()

    def leave(self) -> None:
        """Need no more pictures."""
        self._view.turn_off()

    def widget(self) -> QWidget:
        """Return what is shown."""
        return self

    def _style_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Style"))
        row = QHBoxLayout(box)
        row.addLayout(self._style_row)
        row.addStretch()
        return box

    def _offer(self, keys: list[str]) -> None:
        """Let the user choose between these styles."""
        self._keys = keys
        for number, key in enumerate(keys):
            choice = QRadioButton(texts.style_name(key))
            choice.setMinimumHeight(max(TARGET, choice.sizeHint().height()))
            self._styles.addButton(choice, number)
            self._style_row.addWidget(choice)
        self._follow(self._engine.settings)

    def _size_row(self) -> QGridLayout:
        low, high = RANGES["caption_size"]
        self._size.setRange(round(low * STEPS), round(high * STEPS))
        self._size.setPageStep(2)
        self._size.setTracking(False)  # a drag is one change, not thirty
        self._size.setMinimumHeight(max(TARGET, self._size.sizeHint().height()))
        label = QLabel(self.tr("Si&ze:"))
        label.setBuddy(self._size)
        row = QGridLayout()
        row.addWidget(label, 0, 0)
        row.addWidget(self._size, 0, 1)
        row.addWidget(self._percent, 0, 2)
        return row

    def _follow(self, settings: Settings) -> None:
        """Show what the settings are, whoever changed them."""
        self._captions.setChecked(settings.captions)
        if settings.style in self._keys:
            self._styles.button(self._keys.index(settings.style)).setChecked(True)
        self._size.blockSignals(True)
        self._size.setValue(round(settings.caption_size * STEPS))
        self._size.blockSignals(False)
        percent = self.tr("{percent} %").format(percent=round(settings.caption_size * 100))
        self._percent.setText(percent)
        self._size.setAccessibleDescription(percent)

    def _choose_style(self) -> None:
        self._engine.change(style=self._keys[self._styles.checkedId()])

    def _choose_size(self, position: int) -> None:
        self._engine.change(caption_size=position / STEPS)

    def _say_where(self) -> None:
        if self._engine.camera:
            text = self.tr(
                "In your call app, choose the camera “{camera}”. “Clean video” in the menu of "
                "Emotion Subtitles takes everything off the picture at once."
            ).format(camera=self._engine.camera)
        else:
            text = self.tr(
                "There is no virtual camera yet, so captions show here and in the preview only."
            )
        self._where.setText(text)


def _styles() -> list[str]:
    """Return the names of the styles; loads OpenCV the first time."""
    from subtitles.styles import STYLES

    return list(STYLES)
