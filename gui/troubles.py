"""What is wrong now: each trouble told once, and remembered until it is over."""

from __future__ import annotations

from typing import Literal

from subtitles.errors import EngineError, SinkError, SourceError, SubtitlesError, said

Kind = Literal["camera", "virtual camera", "captions", "session", "settings"]


class Troubles:
    """The unsolved troubles, at most one of each kind, the latest last."""

    def __init__(self) -> None:
        self._open: dict[Kind, SubtitlesError] = {}

    def add(self, kind: Kind, error: SubtitlesError) -> bool:
        """Note a trouble; returns False when just this one is known already."""
        known = self._open.pop(kind, None)
        self._open[kind] = error
        return known is None or known.message != error.message

    def solve(self, *kinds: Kind) -> None:
        """Note that troubles are over."""
        for kind in kinds:
            self._open.pop(kind, None)

    @property
    def latest(self) -> SubtitlesError | None:
        """The newest one that is not over."""
        return next(reversed(self._open.values()), None)

    def __contains__(self, kind: Kind) -> bool:
        return kind in self._open

    def __bool__(self) -> bool:
        return bool(self._open)


def kind_of(error: SubtitlesError) -> Kind:
    """Return what a running session's error is about."""
    if isinstance(error, SourceError):
        return "camera"
    return "virtual camera" if isinstance(error, SinkError) else "captions"


def explained(error: Exception) -> SubtitlesError:
    """Return an error for people, whatever ended the session."""
    if isinstance(error, SubtitlesError):
        return error
    return EngineError(
        said("the video stopped: {reason}", reason=f"{type(error).__name__}: {error}"),
        said(
            "start it again; if that does not help, copy the report in Diagnostics and send it "
            "along"
        ),
    )
