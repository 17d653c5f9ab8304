"""Settings, camera: which one, and what is asked of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtitles.devices import Camera
from subtitles.settings import RANGES

from .cameras import DEMO, found, offered
from .controls import Choice, Decimal
from .form import Again, Form

if TYPE_CHECKING:
    from .engine import Engine

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
        self._engine = engine
        self._there: Sequence[Camera] = ()
        self.form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addStretch(1)
        again = Again(self.tr("Look &again"), look, self._came)
        self._source = Choice()
        self._list()
        self.form.setting("source", self.tr("&Camera:"), self._source, beside=again)
        self._asked()
        engine.settings_changed.connect(self._list)
        engine.state_changed.connect(self._list)
        again.look()

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
        self._there = there
        self._list()

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
        source = self._engine.settings.source
        entries = []
        for offer in offered(self._there, self._engine.camera):
            # A setting by number or by the device's own name goes on meaning what it means.
            kept = source in (str(offer.camera.index), offer.camera.id)
            entries.append((offer.words, source if kept else offer.value))
        return entries


def size_name(size: tuple[int, int]) -> str:
    """Return a size as people write it: width first, also where one reads from the right."""
    return f"\u2066{size[0]} × {size[1]}\u2069"


def _file(source: str) -> bool:
    return "." in source or "/" in source or "\\" in source
