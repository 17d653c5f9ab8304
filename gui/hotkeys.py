"""Hotkeys: in our own windows always, in every program when the user wants it."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication

from . import hotkeys_keys
from .hotkeys_thread import ThreadedKeys

if TYPE_CHECKING:
    from .actions import Actions
    from .engine import Engine


class Notice(Protocol):
    """A signal with one argument."""

    def connect(self, slot: object, /) -> object:
        """Call `slot` with the argument."""
        ...


class GlobalKeys(Protocol):
    """Hears hotkeys while another program has the keyboard. Its signals come in any thread."""

    alone: bool
    """True: a key it hears reaches nobody else, our own windows included."""

    @property
    def pressed(self) -> Notice:
        """Name of the hotkey that was pressed."""
        ...

    @property
    def told(self) -> Notice:
        """Why it does not work, for the user; empty: it works."""
        ...

    @property
    def bound(self) -> Notice:
        """dict: name → the keys the desktop gave it, in words, where the desktop decides."""
        ...

    def start(self, keys: Mapping[str, str]) -> None:
        """Hear these: name → keys as Qt writes them. Whatever was heard before is forgotten."""
        ...

    def stop(self) -> None:
        """Hear nothing more; returns at once."""
        ...

    def close(self) -> None:
        """Hear nothing more, and wait until its thread has ended."""
        ...


FIELDS: Mapping[str, str] = {
    "captions": "hotkey_captions",
    "clean": "hotkey_clean",
    "preview": "hotkey_preview",
}
"""Hotkey → field of the settings; also the name of its action in `actions.Actions`."""


def purpose(name: str) -> str:
    """Return what a hotkey does, for the user."""
    return {
        "captions": QCoreApplication.translate("Hotkeys", "Captions on or off"),
        "clean": QCoreApplication.translate("Hotkeys", "Clean video on or off"),
        "preview": QCoreApplication.translate("Hotkeys", "Show the preview"),
    }[name]


def on_wayland(environment: Mapping[str, str] = os.environ) -> bool:
    """Say whether only the desktop itself can hear keys meant for other programs."""
    return sys.platform == "linux" and (
        QGuiApplication.platformName() == "wayland"
        or environment.get("XDG_SESSION_TYPE") == "wayland"
        or bool(environment.get("WAYLAND_DISPLAY"))
    )


def suited() -> ThreadedKeys:
    """Return what hears keys on this system."""
    if on_wayland():
        from .hotkeys_portal import PortalKeys

        return ThreadedKeys(PortalKeys())
    if sys.platform == "linux":
        from .hotkeys_x11 import X11Keys

        return ThreadedKeys(X11Keys())
    from .hotkeys_system import SystemKeys

    return ThreadedKeys(SystemKeys())


class Hotkeys(QObject):
    """Gives the actions their keys, and keeps both in step with the settings.

    Parameters
    ----------
    engine: whose settings name the keys.
    actions: what the keys do.
    make: returns what hears keys everywhere; called when that is first wanted.
    """

    told = Signal(str)
    """Why hotkeys don't work in other programs; empty: they do, or are not wanted."""
    bound = Signal(object)
    """dict: name → the keys the desktop gave it, which may differ from those asked for."""

    def __init__(
        self,
        engine: Engine,
        actions: Actions,
        *,
        make: Callable[[], GlobalKeys] = suited,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._engine, self._make = engine, make
        self._actions: dict[str, QAction] = {
            "captions": actions.captions,
            "clean": actions.clean,
            "preview": actions.preview,
        }
        self._hearing: GlobalKeys | None = None
        self._keys: dict[str, str] = {}
        self._wide = False
        self.problem = ""
        """What `told` said last."""
        self.given: dict[str, str] = {}
        """What `bound` said last."""
        for action in self._actions.values():
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        engine.settings_changed.connect(self._follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._cover)
        self._follow()

    def close(self) -> None:
        """Hear nothing more; at the end of the program."""
        self._engine.settings_changed.disconnect(self._follow)
        if self._hearing is not None:
            self._hearing.close()
            self._hearing = None

    def _follow(self) -> None:
        """Put to use what the settings say now."""
        settings = self._engine.settings
        keys = {name: getattr(settings, field) for name, field in FIELDS.items()}
        keys = {name: text for name, text in keys.items() if hotkeys_keys.usable(text)}
        if (keys, settings.global_hotkeys) == (self._keys, self._wide):
            return
        self._keys, self._wide = keys, settings.global_hotkeys
        for name, action in self._actions.items():
            action.setShortcut(QKeySequence.fromString(keys.get(name, "")))
        if self._hearing is None and self._wide:
            self._hearing = hearing = self._make()
            hearing.pressed.connect(self._heard)
            hearing.told.connect(self._tell)
            hearing.bound.connect(self._bind)
        if self._hearing is not None:
            if self._wide and keys:
                self._hearing.start(keys)
            else:
                self._hearing.stop()
                self._tell("")
                self._bind({})

    def _heard(self, name: str) -> None:
        """Do what a key pressed anywhere is for."""
        ours = QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
        alone = self._hearing is not None and self._hearing.alone
        if self._wide and (alone or not ours):  # our windows hear the same press themselves
            self._actions[name].trigger()

    def _tell(self, problem: str) -> None:
        if problem != self.problem:
            self.problem = problem
            self.told.emit(problem)

    def _bind(self, given: dict[str, str]) -> None:
        if given != self.given:
            self.given = given
            self.bound.emit(given)

    def _cover(self) -> None:
        """Make the keys work in the window that has just become the active one."""
        window = QApplication.activeWindow()
        if window is not None:
            there = window.actions()
            window.addActions([a for a in self._actions.values() if a not in there])
