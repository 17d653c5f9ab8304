"""First run, page 2: which camera."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from subtitles.devices import Camera

from .background import in_background
from .cameras import DEMO, Offer, offered
from .engine import Engine
from .first_run_parts import announce, button, column, paragraph
from .first_run_view import LiveView
from .sentences import told, translated
from .theme import TARGET


class CameraPage(QWidget):
    """The cameras to choose from, and the picture of the one chosen."""

    def __init__(self, engine: Engine, cameras: Callable[[], Sequence[Camera]]) -> None:
        super().__init__()
        self.title = self.tr("Which camera?")
        self._engine = engine
        self._cameras = cameras
        self._view = LiveView(engine)
        self._choice = QComboBox()
        self._choice.setMinimumHeight(max(TARGET, self._choice.sizeHint().height()))
        self._again = button(self.tr("&Look again"))
        self._again.setAccessibleDescription(self.tr("Look for cameras again"))
        self._found = paragraph()
        label = QLabel(self.tr("&Camera:"))
        label.setBuddy(self._choice)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self._choice, 1)
        row.addWidget(self._again)
        rows = column(self)
        rows.addLayout(row)
        rows.addWidget(self._found)
        rows.addWidget(self._view, 1)
        rows.addWidget(self._view.note)
        self._choice.activated.connect(self._choose)
        self._again.clicked.connect(self._look)

    def enter(self) -> None:
        """Look for cameras and show a picture."""
        self._look()
        self._view.turn_on()

    def leave(self) -> None:
        """Need no more pictures."""
        self._view.turn_off()

    def widget(self) -> QWidget:
        """Return what is shown."""
        return self

    def _look(self) -> None:
        self._again.setEnabled(False)
        self._found.setText(self.tr("Looking for cameras…"))
        in_background(self._cameras, self._list, self._failed)

    def _list(self, there: Sequence[Camera]) -> None:
        self._again.setEnabled(True)
        offers = offered(there, self._engine.camera)
        self._choice.clear()
        for offer in offers:
            self._choice.addItem(offer.words, offer.value)
            if offer.means(self._engine.settings.source):
                self._choice.setCurrentIndex(self._choice.count() - 1)
        self._choice.addItem(self.tr("Demonstration film, without a camera"), DEMO)
        self._mark_current(offers)
        if offers:
            text = self.tr("Cameras found: {count}").format(count=len(offers))
        else:
            text = self.tr(
                "No camera was found. Plug one in, or switch it on, then look again; or have a "
                "look round with the demonstration film."
            )
        self._found.setText(text)
        announce(self, text)

    def _mark_current(self, offers: Sequence[Offer]) -> None:
        """Select the source of the settings, and list it even if it is not there."""
        source = self._engine.settings.source
        if source == DEMO:
            self._choice.setCurrentIndex(self._choice.count() - 1)
        elif not any(offer.means(source) for offer in offers):
            shown = self.tr("{name} (not connected)").format(name=source)
            self._choice.insertItem(0, shown, source)
            self._choice.setCurrentIndex(0)

    def _failed(self, error: Exception) -> None:
        self._again.setEnabled(True)
        self._found.setText(translated(told(error)[0]))

    def _choose(self, index: int) -> None:
        self._engine.change(source=self._choice.itemData(index))
