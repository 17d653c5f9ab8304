"""An engine without threads: it keeps what is asked of it, and tests make it tell things."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from subtitles.errors import SubtitlesError
from subtitles.settings import Settings


class FakeEngine(QObject):
    """Stands in for `gui.engine.Engine`: the same signals, properties and methods.

    Everything a property returns can be set by the test; `enter`, `tell` and `show` also emit.
    """

    state_changed = Signal(str)
    settings_changed = Signal(object)
    faces_changed = Signal(object)
    stats_changed = Signal(object)
    told = Signal(object, object)
    picture_changed = Signal()

    def __init__(self, settings: Settings | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.state = "on"
        self.problem: SubtitlesError | None = None
        self.stats: dict[str, Any] = {}
        self.picture: QImage | None = None
        self.device, self.camera = "Fake Camera", "Fake Virtual Camera"
        self.clean = False
        self.needs_restart = False
        self.calls: list[str] = []
        """Names of `start`, `stop`, `restart` in the order they were called."""
        self.changes: list[dict[str, object]] = []
        """What `change` was called with."""
        self.watchers: list[object] = []

    def start(self) -> None:
        self.calls.append("start")

    def stop(self) -> None:
        self.calls.append("stop")

    def restart(self) -> None:
        self.calls.append("restart")

    def change(self, **changes: object) -> None:
        self.settings = replace(self.settings, **changes)  # type: ignore[arg-type]
        self.changes.append(changes)
        self.settings_changed.emit(self.settings)

    def set_captions(self, on: bool) -> None:
        self.set_clean(False)
        self.change(captions=on)
        self.enter("on" if on else "paused")

    def set_clean(self, on: bool) -> None:
        self.clean = on
        self.enter("clean" if on else "on" if self.settings.captions else "paused")

    def watch(self, who: object) -> None:
        if who not in self.watchers:
            self.watchers.append(who)

    def unwatch(self, who: object) -> None:
        if who in self.watchers:
            self.watchers.remove(who)

    def enter(self, state: str) -> None:
        """Change state as the session would."""
        if state != self.state:
            self.state = state
            self.state_changed.emit(state)

    def tell(self, message: str, hint: str) -> None:
        """Tell a trouble."""
        self.problem = SubtitlesError(message, hint)
        self.told.emit(message, hint)

    def give_stats(self, **stats: Any) -> None:
        """Measure something."""
        self.stats = stats
        self.stats_changed.emit(stats)

    def show(self, picture: QImage) -> None:
        """Publish a picture."""
        self.picture = picture
        self.picture_changed.emit()
