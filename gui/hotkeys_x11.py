"""Hotkeys in every program on X11, through python-xlib.

The server is asked for these combinations alone (XGrabKey), so no other key press is ever seen.
pynput, which serves Windows and macOS, sees them all here, and needs a compiler to install.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import product
from typing import Any

from PySide6.QtCore import QCoreApplication

from .hotkeys_keys import for_portal, shown
from .hotkeys_thread import End, ThreadedKeys, impossible

MODIFIERS = {"SHIFT": 0x01, "CTRL": 0x04, "ALT": 0x08, "LOGO": 0x40}
"""Bits of the modifiers: ShiftMask, ControlMask, Mod1Mask, Mod4Mask."""

LOCKS = (0x02, 0x10)
"""Bits of Caps Lock and Num Lock, which make no difference."""

HELD = sum(MODIFIERS.values())


class X11Keys:
    """See `hotkeys_thread.Hearer`."""

    alone = True

    def hear(self, keys: Mapping[str, str], end: End, keyed: ThreadedKeys) -> None:
        """See `Hearer`."""
        from Xlib.display import Display

        display = Display()
        try:
            names, taken = _grab(display, keys)
            keyed.tell("\n".join(map(_taken, taken)), end)
            _watch(display, names, end, keyed)
        finally:
            display.close()

    def failed(self, error: Exception) -> str:
        """See `Hearer`."""
        return impossible(error)


def _watch(
    display: Any, names: Mapping[tuple[int, int], str], end: End, keyed: ThreadedKeys
) -> None:
    """Tell of presses until the end."""
    from Xlib import X

    released: dict[int, int] = {}
    while not end.is_set():
        if not display.pending_events():
            end.wait_or(display.fileno())
            continue
        event = display.next_event()
        if event.type == X.KeyRelease:
            released[event.detail] = event.time
        # A key held down is pressed again in the moment in which it is released.
        elif event.type == X.KeyPress and released.get(event.detail) != event.time:
            name = names.get((event.detail, event.state & HELD))
            if name is not None:
                keyed.press(name, end)


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


def _taken(keys: str) -> str:
    return QCoreApplication.translate("Hotkeys", "Another program uses {keys} already.").format(
        keys=shown(keys)
    )
