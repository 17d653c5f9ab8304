"""The menu of cameras, listed away from the GUI thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from subtitles.devices import Camera

from .background import in_background
from .engine import Engine

DEMO = "demo"
"""The source that needs no camera."""


def found() -> list[Camera]:
    """Return the cameras of this machine; may be slow."""
    from subtitles import devices

    return devices.cameras()


@dataclass(frozen=True, slots=True)
class Offer:
    """A camera among those to choose from."""

    camera: Camera
    words: str
    """What it is called; with its number where others have the same name."""
    value: str
    """What the setting `source` is to be for it."""

    def means(self, source: str) -> bool:
        """Say whether a value of the setting stands for it, as number, name or id."""
        return source in (str(self.camera.index), self.camera.name, self.camera.id)


def offered(there: Sequence[Camera], ours: str) -> list[Offer]:
    """Return the cameras to choose from; `ours`, our own virtual camera's name, is none."""
    there = [camera for camera in there if camera.name != ours]
    names = Counter(camera.name for camera in there)
    offers = []
    for camera in there:
        number = str(camera.index)
        if names[camera.name] == 1:
            offers.append(Offer(camera, camera.name, camera.name))
        else:
            offers.append(Offer(camera, f"{camera.name} ({number})", number))
    return offers


class Cameras(QObject):
    """One entry for each camera; the one in use is checked. Any number of menus show them.

    Parameters
    ----------
    look: returns the cameras; called in the background.
    """

    def __init__(
        self,
        engine: Engine,
        look: Callable[[], Sequence[Camera]] = found,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine, self._look = engine, look
        self._menus: list[QMenu] = []
        self._there: Sequence[Camera] = ()
        self.group = QActionGroup(self)
        self.group.triggered.connect(self._choose)
        engine.settings_changed.connect(self._fill)
        engine.state_changed.connect(self._fill)
        self._fill()

    def menu(self) -> QMenu:
        """Return another menu that shows them; whoever asks keeps it."""
        menu = QMenu(self.tr("Came&ra"))
        menu.aboutToShow.connect(self.refresh)
        menu.destroyed.connect(lambda: self._menus.remove(menu))
        menu.addActions(self.group.actions())
        self._menus.append(menu)
        return menu

    def refresh(self) -> None:
        """Look which cameras there are now."""
        in_background(self._look, self._came)

    def _came(self, there: Sequence[Camera]) -> None:
        self._there = there
        self._fill()

    def _fill(self) -> None:
        """Show what is known."""
        entries = self._entries()
        old = self.group.actions()
        if entries != [(a.text(), a.data()) for a in old]:
            for action in old:
                self.group.removeAction(action)
                action.deleteLater()
            for text, source in entries:
                action = QAction(text, self, checkable=True)
                action.setData(source)
                action.setEnabled(bool(source))
                self.group.addAction(action)
            for menu in self._menus:
                menu.addActions(self.group.actions())
        for action in self.group.actions():
            action.setChecked(action.data() == self._current())

    def _entries(self) -> list[tuple[str, str]]:
        """Return (text, value of the setting) for each."""
        entries = [(offer.words, offer.value) for offer in self._offers()]
        current = self._current()
        if current not in [source for _, source in entries] and self._there_or(current):
            entries.append((self._engine.device or current, current))
        return [(t.replace("&", "&&"), s) for t, s in entries] or [(self.tr("No camera found"), "")]

    def _there_or(self, source: str) -> bool:
        """Say whether a source that is no listed camera is worth an entry: a file, one in use."""
        return not source.isdecimal() or bool(self._engine.device)

    def _current(self) -> str:
        """Return the value that stands for the source in use, as the entries have it."""
        source = self._engine.settings.source
        return next((offer.value for offer in self._offers() if offer.means(source)), source)

    def _offers(self) -> list[Offer]:
        return offered(self._there, self._engine.camera)

    def _choose(self, action: QAction) -> None:
        self._engine.change(source=action.data())
