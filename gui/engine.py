"""The one adapter between the live session and the windows: its hooks become signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from subtitles import settings as stored
from subtitles.errors import SubtitlesError
from subtitles.settings import Settings

State = Literal["off", "starting", "on", "paused", "clean", "sleeping", "searching", "problem"]
"""`paused`: running, captions off; `clean`: nothing may be drawn, whatever captions say;
`sleeping`: nobody watches, the camera is released; `searching`: the camera is away."""

STATES: tuple[State, ...] = get_args(State)


class Engine(QObject):
    """Runs live sessions and changes them; never blocks the GUI thread."""

    state_changed = Signal(str)
    """A `State`."""
    settings_changed = Signal(object)
    """`Settings`, after every change."""
    faces_changed = Signal(object)
    """list[TrackedFace], at the analysis rate."""
    stats_changed = Signal(object)
    """dict as of `LiveSession.stats`, about once a second."""
    told = Signal(str, str)
    """Message and hint: something went wrong; once per trouble."""
    picture_changed = Signal()
    """There is a new `picture`; only while somebody watches."""

    def __init__(
        self,
        settings: Settings,
        *,
        save: Callable[[Settings], object] = stored.save,
        make_session: Callable[..., Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._state: State = "off"
        self._clean = False
        self._watchers: set[int] = set()

    @property
    def settings(self) -> Settings:
        """What the user chose."""
        return self._settings

    @property
    def state(self) -> State:
        """How it goes."""
        return self._state

    @property
    def problem(self) -> SubtitlesError | None:
        """The latest unsolved trouble."""
        return None

    @property
    def stats(self) -> dict[str, Any]:
        """The newest statistics; empty before the first."""
        return {}

    @property
    def picture(self) -> QImage | None:
        """The newest published picture, not mirrored; None before the first."""
        return None

    @property
    def device(self) -> str:
        """Name of the camera in use; empty: none."""
        return ""

    @property
    def camera(self) -> str:
        """Name of the virtual camera; empty: none is there."""
        return ""

    @property
    def clean(self) -> bool:
        """Whether the picture is guaranteed to be untouched."""
        return self._clean

    @property
    def needs_restart(self) -> bool:
        """Whether a change waits for the published stream to be opened again."""
        return False

    def start(self) -> None:
        """Start a session unless there is one."""

    def stop(self) -> None:
        """End the session."""

    def restart(self) -> None:
        """End the session and start another one, with the settings as they are now."""

    def change(self, **changes: object) -> None:
        """Change settings: checked, applied at once, saved. Raises SettingsError."""
        self._settings = stored.change(self._settings, changes)
        self.settings_changed.emit(self._settings)

    def set_captions(self, on: bool) -> None:
        """Turn captions on or off; leaves clean video."""
        self.set_clean(False)
        self.change(captions=on)

    def set_clean(self, on: bool) -> None:
        """From the next picture on, let nothing be drawn and nothing analysed; not kept."""
        self._clean = on

    def watch(self, who: object) -> None:
        """Ask for pictures until `unwatch`; `who` is any object, itself not kept."""
        self._watchers.add(id(who))

    def unwatch(self, who: object) -> None:
        """Need no more pictures."""
        self._watchers.discard(id(who))
