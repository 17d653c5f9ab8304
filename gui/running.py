"""One run of the live session, from the making of it to the closing of its devices; no Qt here."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Literal, Protocol

from subtitles.errors import SettingsError
from subtitles.patient_sink import PatientSink
from subtitles.pipeline import Sink, Source
from subtitles.settings import Settings

News = Literal["state", "error", "faces", "stats", "opened", "refused", "advice"]

Hear = Callable[["Run", News, Any], None]
"""Told what happens, from any thread."""


class OpenSink(Protocol):
    """As `subtitles.live.session.OpenSink`."""

    def __call__(self, *, size: tuple[int, int], rate: float) -> Sink:
        """Return a sink for pictures of `size` (width, height) px at `rate` per second."""


MakeSession = Callable[[Settings, Source, OpenSink, Any], Any]
"""(settings, source, open_sink, hooks) → a session that has not been started."""

NAMED = ("detector", "classifier", "smoothing", "style", "language")
"""Settings whose values are names of what this version may not have."""

REOPENS = ("sink", "size", "output_size", "rate")
"""Settings that belong to the published stream: they wait until it is opened again."""


class Run:
    """One session. Everything here but `session`'s setters may block: call it in the background.

    Parameters
    ----------
    prepare: called with the session before it starts.
    """

    def __init__(
        self,
        make_session: MakeSession,
        prepare: Callable[[Any], None],
        hear: Hear,
    ) -> None:
        self.settings: Settings | None = None
        """Those the published stream was opened with."""
        self.complaint: SettingsError | None = None
        """What was wrong with the settings given."""
        self.session: Any = None
        """The session once it is made."""
        self.source: Source | None = None
        """Where its pictures come from."""
        self.failure: Exception | None = None
        """What ended it."""
        self.state = "starting"
        """As told last by the session."""
        self._make_session, self._prepare, self._hear = make_session, prepare, hear
        self._lock = threading.Lock()
        self._cancelled = False

    def begin(self, settings: Settings) -> None:
        """Start; returns when pictures are published. Why it failed, if so, is in `failure`."""
        try:
            settings, self.complaint = repaired(settings)
            self.settings = settings
            self._begin(settings)
        except Exception as error:
            if not self._cancelled:
                self.failure = error

    def _begin(self, settings: Settings) -> None:
        from subtitles.live import Hooks

        hooks = Hooks(
            state=lambda state: self._hear(self, "state", state),
            error=lambda error: self._hear(self, "error", error),
            faces=lambda faces: self._hear(self, "faces", faces),
            stats=lambda stats: self._hear(self, "stats", stats),
        )
        self.source = open_source(settings)
        open_sink = partial(self._open_sink, settings.sink)
        session = self._make_session(settings, self.source, open_sink, hooks)
        with self._lock:
            if self._cancelled:
                return
            self.session = session
        self._prepare(session)
        session.start()

    def end(self) -> None:
        """End it and wait until every device is closed; at any time, any number of times."""
        with self._lock:
            self._cancelled = True
        if self.session is not None:
            self.session.stop()
            self.failure = self.failure or self.session.failure

    def outdated(self, settings: Settings) -> bool:
        """Say whether the published stream differs from what the settings now ask for."""
        mine = self.settings
        return mine is not None and any(
            getattr(settings, name) != getattr(mine, name) for name in REOPENS
        )

    def _open_sink(self, spec: str, *, size: tuple[int, int], rate: float) -> Sink:
        from subtitles.sinks import open_sink

        if not is_virtual(spec):
            return open_sink(spec, size=size, rate=rate)
        return PatientSink(
            lambda: open_sink(spec, size=size, rate=rate),
            opened=lambda name: self._hear(self, "opened", name),
            refused=lambda error: self._hear(self, "refused", error),
            advised=lambda advice: self._hear(self, "advice", advice),
        )


def is_virtual(sink: str) -> bool:
    """Say whether a sink is a virtual camera, which may be opened again and again."""
    return sink.partition(":")[0] == "virtual"


def open_source(settings: Settings) -> Source:
    """Return the source of the settings; it opens when it is entered."""
    from subtitles import sources

    return sources.open_source(settings.source, size=settings.size, rate=settings.rate, pace=True)


def repaired(settings: Settings) -> tuple[Settings, SettingsError | None]:
    """Return settings whose names are all known, and what was wrong with them.

    A file of another version may name a style or a smoothing that is not here. Imports the
    stages: call it in the background.
    """
    from dataclasses import replace

    from subtitles import assemble

    complaint: SettingsError | None = None
    for name in NAMED:
        default = getattr(Settings(), name)
        alone = replace(Settings(), **{name: getattr(settings, name)})
        try:
            assemble.check_names(alone)
        except SettingsError as error:
            complaint = error
            settings = replace(settings, **{name: default})
    return settings, complaint
