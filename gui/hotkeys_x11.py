"""Hotkeys in every program on X11, through python-xlib.

The server is asked for these combinations alone (XGrabKey), so no other key press is ever seen.
pynput, which serves Windows and macOS, sees them all here, and needs a compiler to install.
"""

from __future__ import annotations

import logging
import select
import socket
import threading
from collections.abc import Mapping
from functools import partial
from itertools import product
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from .hotkeys_keys import for_portal, shown
from .hotkeys_system import PATIENCE, impossible

log = logging.getLogger(__name__)

MODIFIERS = {"SHIFT": 0x01, "CTRL": 0x04, "ALT": 0x08, "LOGO": 0x40}
"""Bits of the modifiers: ShiftMask, ControlMask, Mod1Mask, Mod4Mask."""

LOCKS = (0x02, 0x10)
"""Bits of Caps Lock and Num Lock, which make no difference."""

HELD = sum(MODIFIERS.values())


class X11Keys(QObject):
    """See `hotkeys.GlobalKeys`."""

    pressed = Signal(str)
    told = Signal(str)
    bound = Signal(object)
    alone = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._end: socket.socket | None = None
        """Closing it ends the thread that hears keys now."""

    def start(self, keys: Mapping[str, str]) -> None:
        """Hear these keys and no others."""
        self.stop()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        self._end, ended = socket.socketpair()
        thread = threading.Thread(
            target=partial(self._run, dict(keys), ended), name="hotkeys", daemon=True
        )
        self._threads.append(thread)
        thread.start()

    def stop(self) -> None:
        """Hear nothing more."""
        if self._end is not None:
            self._end.close()
            self._end = None

    def close(self) -> None:
        """Hear nothing more, and wait for the end."""
        self.stop()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _run(self, keys: Mapping[str, str], ended: socket.socket) -> None:
        with ended:
            try:
                from Xlib.display import Display

                display = Display()
            except Exception as error:  # Xlib's own kinds share no base
                log.info("no hotkeys in other programs: %s", error)
                self._tell(impossible(str(error).splitlines()[0] if str(error) else ""), ended)
                return
            try:
                names, taken = _grab(display, keys)
                self._tell("\n".join(map(_taken, taken)), ended)
                self._hear(display, names, ended)
            finally:
                display.close()

    def _hear(
        self, display: Any, names: Mapping[tuple[int, int], str], ended: socket.socket
    ) -> None:
        """Tell of presses until the end."""
        from Xlib import X

        released: dict[int, int] = {}
        while not _over(ended):
            if not display.pending_events():
                select.select([display.fileno(), ended], [], [])
                continue
            event = display.next_event()
            if event.type == X.KeyRelease:
                released[event.detail] = event.time
            # A key held down is pressed again in the moment in which it is released.
            elif event.type == X.KeyPress and released.get(event.detail) != event.time:
                name = names.get((event.detail, event.state & HELD))
                if name is not None and not _over(ended):
                    self.pressed.emit(name)

    def _tell(self, problem: str, ended: socket.socket) -> None:
        if not _over(ended):
            self.told.emit(problem)


def _grab(display: Any, keys: Mapping[str, str]) -> tuple[dict[tuple[int, int], str], list[str]]:
    """Ask for the keys; returns (keycode, modifiers) → name, and those another program has."""
    from Xlib import XK, X, error

    root = display.screen().root
    names: dict[tuple[int, int], str] = {}
    taken: list[str] = []
    for name, text in keys.items():
        *held, key = for_portal(text).split("+")
        code = display.keysym_to_keycode(XK.string_to_keysym(key))
        bits = sum(MODIFIERS[modifier] for modifier in held)
        refused = error.CatchError(error.BadAccess)
        for locks in product(*((0, lock) for lock in LOCKS)):
            mask = bits | sum(locks)
            root.grab_key(code, mask, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        display.sync()
        if refused.get_error() is not None or not code:
            taken.append(text)
        else:
            names[code, bits] = name
    return names, taken


def _over(ended: socket.socket) -> bool:
    """Say whether the other end is closed; nothing is ever sent."""
    return bool(select.select([ended], [], [], 0)[0])


def _taken(keys: str) -> str:
    return QCoreApplication.translate("Hotkeys", "Another program uses {keys} already.").format(
        keys=shown(keys)
    )
