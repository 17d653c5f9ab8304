"""Settings, camera: which one, and what is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from subtitles.devices import Camera
from subtitles.settings import RANGES

from .background import in_background
from .cameras import found
from .controls import Choice, Decimal
from .form import Form, plain
from .theme import TARGET

if TYPE_CHECKING:
    from .engine import Engine

DEMO = "demo"
"""The setting that means the bundled clip."""

SIZES = ((640, 360), (640, 480), (1280, 720), (1920, 1080))
"""(width, height) px on offer; most cameras have all of them."""


class CameraPage(QWidget):
    """Which camera, and what is asked of it.

    Parameters
    ----------
    look: returns the cameras; called in the background.
    """

    def __init__(self, engine: Engine, look: Callable[[], Sequence[Camera]] = found) -> None:
        super().__init__()
        self.title = self.tr("Camera")
        self._engine, self._look = engine, look
        self._there: Sequence[Camera] = ()
        self.form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addStretch(1)
        self._again = QPushButton(self.tr("Look &again"))
        self._again.setAccessibleName(plain(self._again.text()))
        self._again.setMinimumHeight(TARGET)
        self._again.clicked.connect(self.refresh)
        self._source = Choice()
        self._list()
        self.form.setting("source", self.tr("&Camera:"), self._source, beside=self._again)
        self._asked()
        engine.settings_changed.connect(self._list)
        engine.state_changed.connect(self._list)
        self.refresh()

    def refresh(self) -> None:
        """Look which cameras there are now."""
        self._again.setEnabled(False)
        in_background(self._look, self._came, self._failed)

    def _asked(self) -> None:
        form = self.form
        form.heading(self.tr("What is asked of it"))
        sizes: list[tuple[str, object]] = [(self.tr("As it comes"), None)]
        form.setting(
            "size",
            self.tr("Picture &size:"),
            Choice(sizes + [(size_name(size), size) for size in SIZES]),
            help=self.tr(
                "The camera gives what comes nearest. Used when the virtual camera is restarted."
            ),
        )
        form.setting(
            "rate",
            self.tr("Frame &rate:"),
            Decimal(*RANGES["rate"], step=5, unit=self.tr(" per second")),
            help=self.tr(
                "Also that of the virtual camera, used when it is restarted. 30 is usual in calls."
            ),
        )

    def _came(self, there: Sequence[Camera]) -> None:
        self._again.setEnabled(True)
        self._there = there
        self._list()

    def _failed(self, error: Exception) -> None:
        self._again.setEnabled(True)

    def _list(self) -> None:
        """Show the cameras known, the demo, and whatever else is chosen."""
        entries: list[tuple[str, object]] = [*self._entries(), (self.tr("Demo clip"), DEMO)]
        source = self._engine.settings.source
        if source not in [value for _, value in entries]:
            name = self.tr("{name} (not found now)")
            if source.isdecimal():
                name = name.format(name=self.tr("Camera {number}").format(number=source))
            else:
                name = name.format(name=source) if self._there and not _file(source) else source
            entries.append((name, source))
        self._source.offer(entries)
        self._source.put(source)

    def _entries(self) -> list[tuple[str, str]]:
        """Return (words, value of the setting); our own virtual camera is no source."""
        there = [c for c in self._there if c.name != self._engine.camera]
        names, source = [c.name for c in there], self._engine.settings.source
        entries = []
        for camera in there:
            number, single = str(camera.index), names.count(camera.name) == 1
            words = camera.name if single else f"{camera.name} ({number})"
            value = camera.name if single else number
            # A setting by number or by the device's own name goes on meaning what it means.
            entries.append((words, source if source in (number, camera.id) else value))
        return entries


def size_name(size: tuple[int, int]) -> str:
    """Return a size as people write it: width first, also where one reads from the right."""
    return f"\u2066{size[0]} × {size[1]}\u2069"


def _file(source: str) -> bool:
    return "." in source or "/" in source or "\\" in source
