"""Hotkeys in every program through pynput: on Windows and macOS.

It has to see every key press to notice a combination. Nothing of that is kept, logged or passed
on; only the name of a hotkey leaves this module.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from .hotkeys_keys import for_pynput

log = logging.getLogger(__name__)

PATIENCE = 2.0
"""Seconds the end of the program waits for a thread here."""


class SystemKeys(QObject):
    """See `hotkeys.GlobalKeys`."""

    pressed = Signal(str)
    told = Signal(str)
    bound = Signal(object)
    alone = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._ended = threading.Event()

    def start(self, keys: Mapping[str, str]) -> None:
        """Hear these keys and no others."""
        self.stop()
        self._ended = ended = threading.Event()
        self._threads = [thread for thread in self._threads if thread.is_alive()]
        run = partial(self._run, {for_pynput(text): name for name, text in keys.items()}, ended)
        thread = threading.Thread(target=run, name="hotkeys", daemon=True)
        self._threads.append(thread)
        thread.start()

    def stop(self) -> None:
        """Hear nothing more."""
        self._ended.set()

    def close(self) -> None:
        """Hear nothing more, and wait for the end."""
        self.stop()
        for thread in self._threads:
            thread.join(PATIENCE)

    def _run(self, names: dict[str, str], ended: threading.Event) -> None:
        try:
            listener = _listener(
                {text: partial(self._hear, name, ended) for text, name in names.items()}
            )
            listener.start()
        except Exception as error:  # which kinds depends on the system
            log.info("no hotkeys in other programs: %s", error)
            self._tell(impossible(str(error).splitlines()[0] if str(error) else ""), ended)
            return
        listener.wait()
        trusted = getattr(listener, "IS_TRUSTED", True)  # macOS only
        self._tell("" if trusted else _forbidden(), ended)
        ended.wait()
        listener.stop()
        listener.join(PATIENCE)

    def _hear(self, name: str, ended: threading.Event) -> None:
        if not ended.is_set():
            self.pressed.emit(name)

    def _tell(self, problem: str, ended: threading.Event) -> None:
        if not ended.is_set():
            self.told.emit(problem)


def _listener(calls: Mapping[str, Callable[[], None]]) -> Any:
    """Return what hears the combinations; raises whatever the system's library does."""
    from pynput.keyboard import GlobalHotKeys  # asks for a screen as soon as it is imported

    return GlobalHotKeys(calls)


def impossible(reason: str) -> str:
    """Return the complaint that keys can't be heard at all."""
    return QCoreApplication.translate(
        "Hotkeys", "Hotkeys don’t work in other programs here: {reason}"
    ).format(reason=reason)


def _forbidden() -> str:
    """Return where macOS lets a program hear keys."""
    return QCoreApplication.translate(
        "Hotkeys",
        "macOS does not let this program hear keys yet. Open System Settings → Privacy & Security "
        "→ Accessibility, allow Emotion Subtitles there, and switch this off and on again.",
    )
