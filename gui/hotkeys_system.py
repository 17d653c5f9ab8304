"""Hotkeys in every program through pynput: on Windows and macOS.

It has to see every key press to notice a combination. Nothing of that is kept, logged or passed
on; only the name of a hotkey leaves this module.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from .hotkeys_keys import for_pynput
from .hotkeys_thread import PATIENCE, End, ThreadedKeys, impossible


class SystemKeys:
    """See `hotkeys_thread.Hearer`."""

    alone = False

    def hear(self, keys: Mapping[str, str], end: End, keyed: ThreadedKeys) -> None:
        """See `Hearer`."""
        names = {for_pynput(text): name for name, text in keys.items()}
        listener = _listener(
            {text: partial(keyed.press, name, end) for text, name in names.items()}
        )
        listener.start()
        listener.wait()
        trusted = getattr(listener, "IS_TRUSTED", True)  # macOS only
        keyed.tell("" if trusted else _forbidden(), end)
        end.wait()
        listener.stop()
        listener.join(PATIENCE)

    def failed(self, error: Exception) -> str:
        """See `Hearer`."""
        return impossible(error)


def _listener(calls: Mapping[str, Callable[[], None]]) -> Any:
    """Return what hears the combinations; raises whatever the system's library does."""
    from pynput.keyboard import GlobalHotKeys  # asks for a screen as soon as it is imported

    return GlobalHotKeys(calls)


def _forbidden() -> str:
    """Return where macOS lets a program hear keys."""
    return QCoreApplication.translate(
        "Hotkeys",
        "macOS does not let this program hear keys yet. Open System Settings → Privacy & Security "
        "→ Accessibility, allow Emotion Subtitles there, and switch this off and on again.",
    )
