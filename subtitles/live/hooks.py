"""What a live session tells whoever started it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from subtitles.errors import SubtitlesError
from subtitles.types import TrackedFace

log = logging.getLogger(__name__)

State = Literal["starting", "running", "searching", "sleeping", "stopped"]
"""`starting`: a camera is being opened, `searching`: it is away and looked for, `sleeping`: nobody
watches and it is released; `stopped`: every device is closed."""

Told = TypeVar("Told")


def _ignore(told: object) -> None:
    """Do nothing with what a hook is told."""


@dataclass(frozen=True, slots=True)
class Hooks:
    """Plain callables, called from the session's threads. Return soon: they hold the loops up."""

    state: Callable[[State], None] = _ignore
    error: Callable[[SubtitlesError], None] = _ignore
    """What went wrong without ending the session; once, until it is well again."""
    faces: Callable[[list[TrackedFace]], None] = _ignore
    """The faces of each analysed picture."""
    stats: Callable[[dict[str, Any]], None] = _ignore
    """About once a second, as `LiveSession.stats`."""


class Teller:
    """Calls the hooks. What they raise is logged: it is no reason to end a video call."""

    def __init__(self, hooks: Hooks) -> None:
        self._hooks = hooks
        self._state: State | None = None
        self._ends = iter((True,))  # gives its one item to one thread only; locks won't do here

    @property
    def state(self) -> State | None:
        """The state told last."""
        return self._state

    def enter(self, state: State) -> None:
        """Tell a state unless it is known already; `stopped` is the last one."""
        if state == "stopped":
            if not next(self._ends, False):
                return
        elif self._state in (state, "stopped"):
            return
        self._state = state
        self._call(self._hooks.state, state)

    def error(self, error: SubtitlesError) -> None:
        """Tell what went wrong."""
        self._call(self._hooks.error, error)

    def faces(self, faces: list[TrackedFace]) -> None:
        """Tell who is in the picture."""
        self._call(self._hooks.faces, faces)

    def stats(self, stats: dict[str, Any]) -> None:
        """Tell how it goes."""
        self._call(self._hooks.stats, stats)

    def _call(self, hook: Callable[[Told], None], what: Told) -> None:
        try:
            hook(what)
        except Exception:
            log.exception("a hook of the live session failed")
