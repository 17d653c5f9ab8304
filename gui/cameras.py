"""The menu of cameras, listed away from the GUI thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from subtitles.devices import Camera

from .background import in_background
from .engine import Engine


def found() -> list[Camera]:
    """Return the cameras of this machine; may be slow."""
    from subtitles import devices

    return devices.cameras()


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
        ours = self._engine.camera
        there = [c for c in self._there if c.name != ours]
        names = [c.name for c in there]
        entries = [
            (c.name, c.name)
            if names.count(c.name) == 1
            else (f"{c.name} ({c.index})", str(c.index))
            for c in there
        ]
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
        for camera in self._there:
            if source in (str(camera.index), camera.name, camera.id):
                same = [c for c in self._there if c.name == camera.name]
                return camera.name if len(same) == 1 else str(camera.index)
        return source

    def _choose(self, action: QAction) -> None:
        self._engine.change(source=action.data())
