"""The one adapter between the live session and the windows: its hooks become signals."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage

from subtitles import settings as stored
from subtitles.errors import SubtitlesError
from subtitles.settings import Settings

from .applying import Applying
from .background import Line, in_background
from .keeping import Keeper, changed
from .making import make_session
from .recovery import Recovery
from .running import NAMED, MakeSession, News, Run
from .states import State, judged, well
from .troubles import Kind, Troubles, explained, kind_of
from .watching import Watching

PATIENCE = 12.0
"""Seconds `close` waits for the devices; a driver may hang."""


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
    told = Signal(object, object)
    """Message and hint, texts of the core: something went wrong; once per trouble."""
    picture_changed = Signal()
    """There is a new `picture`; only while somebody watches."""

    _news = Signal(object, str, object)
    """`running.News` on the way from a session's thread to this one."""

    def __init__(
        self,
        settings: Settings,
        *,
        save: Callable[[Settings], object] = stored.save,
        make_session: MakeSession = make_session,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._make_session = settings, make_session
        self._state: State = "off"
        self._clean = False
        self._troubles = Troubles()
        self._stats: dict[str, Any] = {}
        self._camera = ""
        self._watching = Watching(self.picture_changed.emit)
        self._run: Run | None = None
        self._work = Line()
        self._keeper = Keeper(
            save,
            lambda _: self._solve("settings"),
            lambda error: self._trouble("settings", explained(error)),
        )
        self._applying = Applying(self._work, self._unmade)
        self._recovery = Recovery(self.start, self)
        self._news.connect(self._hear)

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
        return self._troubles.latest

    @property
    def stats(self) -> dict[str, Any]:
        """The newest statistics; empty before the first."""
        return self._stats

    @property
    def picture(self) -> QImage | None:
        """The newest published picture, mirrored if the settings say so; None before the first."""
        return self._watching.picture

    @property
    def device(self) -> str:
        """Name of the camera in use; empty: none."""
        source = self._run.source if self._run is not None else None
        return source.name if source is not None else ""

    @property
    def camera(self) -> str:
        """Name of the virtual camera; empty: none is there."""
        return self._camera

    @property
    def clean(self) -> bool:
        """Whether the picture is guaranteed to be untouched."""
        return self._clean

    @property
    def needs_restart(self) -> bool:
        """Whether a change waits for the published stream to be opened again."""
        return self._run is not None and self._run.outdated(self._settings)

    def start(self) -> None:
        """Start a session unless there is one."""
        if self._run is not None:
            return
        self._recovery.began()
        self._run = run = Run(self._make_session, self._prepare, self._news.emit)
        self._stats, self._camera = {}, ""
        self._work.add(lambda: run.begin(self._settings), lambda _: self._started(run))
        self._judge()

    def stop(self) -> None:
        """End the session."""
        self._recovery.cancel()
        run, self._run = self._run, None
        self._troubles = Troubles()
        self._watching.clear()
        self._applying.forget()
        self._camera = ""
        if run is not None:
            in_background(run.end)  # at once: `begin` may be waiting for a camera
            self._work.add(run.end)  # the next one begins after this
        self._judge()

    def restart(self) -> None:
        """End the session and start another one, with the settings as they are now."""
        self.stop()
        self.start()

    def close(self, patience: float = PATIENCE) -> bool:
        """End everything and wait for it; at the end of the program. False: a driver hangs."""
        self.stop()
        saved = self._keeper.wait(patience)
        return self._work.wait(patience) and saved

    def change(self, **changes: object) -> None:
        """Change settings: checked, applied at once, saved. Raises SettingsError."""
        before, self._settings = self._settings, changed(self._settings, changes)
        if self._settings == before:
            return
        self._apply(before)
        self._keeper.keep(self._settings)
        self.settings_changed.emit(self._settings)

    def set_captions(self, on: bool) -> None:
        """Turn captions on or off; leaves clean video."""
        self.change(captions=on)
        if self._clean:
            self.set_clean(False)

    def set_clean(self, on: bool) -> None:
        """From the next picture on, let nothing be drawn and nothing analysed; not kept."""
        self._clean = on
        if self._session is not None:
            self._session.set_clean(on)
        self._judge()

    def watch(self, who: object) -> None:
        """Ask for pictures until `unwatch`; `who` is any object, itself not kept."""
        self._watching.add(who)
        self._set_tap()

    def unwatch(self, who: object) -> None:
        """Need no more pictures."""
        self._watching.drop(who)
        self._set_tap()

    @property
    def _session(self) -> Any:
        return self._run.session if self._run is not None else None

    def _prepare(self, session: Any) -> None:
        """Tell a new session what is not in its constructor; in the background."""
        session.set_on_demand(self._settings.release_camera)
        session.set_clean(self._clean)
        session.set_mirror(self._settings.mirror_preview)
        session.set_tap(self._watching.tap)

    def _started(self, run: Run) -> None:
        """Have the networks loaded, now that pictures are published."""
        if run is not self._run:
            return
        if run.failure is not None or run.settings is None:
            self._died(run)
            return
        if run.complaint is not None:
            self._trouble("settings", run.complaint)
            self.change(**{name: getattr(run.settings, name) for name in NAMED})
        self._prepare(run.session)  # much may have changed since
        self._applying.apply(run, run.settings, self._settings, {"pipeline"})

    def _apply(self, before: Settings) -> None:
        """Bring a running session in step with the settings."""
        if self._run is not None and self._run.session is not None:  # else `_started` sees to it
            self._applying.apply(self._run, before, self._settings)
            self._judge()

    def _set_tap(self) -> None:
        if self._session is not None:
            self._session.set_tap(self._watching.tap)

    @Slot(object, str, object)
    def _hear(self, run: Run, news: News, what: Any) -> None:
        """Take in what a session tells."""
        if run is not self._run:
            return
        if news == "faces":
            self.faces_changed.emit(what)
        elif news == "stats":
            self._measured(what)
        elif news == "state":
            self._enter(run, what)
        elif news == "opened":
            self._camera = what
            self._solve("virtual camera")
        elif news == "refused":
            self._camera = ""
            self._trouble("virtual camera", what)
        elif news == "advice":  # it works all the same
            self.told.emit(what.message, what.hint)
        else:
            self._trouble(kind_of(what), what)

    def _enter(self, run: Run, state: str) -> None:
        run.state = state
        if state == "stopped":
            self._work.add(run.end, lambda _: self._died(run))
            return
        if state in ("running", "sleeping"):
            self._troubles.solve("camera", "session")
        self._judge()

    def _died(self, run: Run) -> None:
        """Tell why a session ended by itself; unless it did so at once, start another one."""
        if run is not self._run:
            return
        self._run, self._camera = None, ""
        self._applying.forget()
        self._troubles = Troubles()
        if run.failure is None:  # a video file has ended
            self._judge()
            return
        self._trouble("session", explained(run.failure))
        self._recovery.broke_down(self._settings.sink)

    def _measured(self, stats: dict[str, Any]) -> None:
        before, self._stats = self._stats, stats
        if before and well(before, stats):
            self._solve("captions")
        self.stats_changed.emit(stats)

    def _unmade(self, error: Exception) -> None:
        self._trouble("captions", explained(error))

    def _trouble(self, kind: Kind, error: SubtitlesError) -> None:
        new = self._troubles.add(kind, error)
        self._judge()
        if new:
            self.told.emit(error.message, error.hint)

    def _solve(self, kind: Kind) -> None:
        self._troubles.solve(kind)
        self._judge()

    def _judge(self) -> None:
        """Find out the state, and tell when it is another one."""
        state = judged(
            self._run.state if self._run is not None else None,
            clean=self._clean,
            captions=self._settings.captions,
            trouble=bool(self._troubles),
        )
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)
