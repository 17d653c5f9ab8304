"""Errors a user can do something about: what happened, and the exact next step."""

from __future__ import annotations


class SubtitlesError(Exception):
    """Base of every error this package raises on purpose.

    `message` says what happened, `hint` the next step that mends it.
    """

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class SettingsError(SubtitlesError):
    """A setting or option has a value that can't be used, or the settings file is damaged."""


class WeightsError(SubtitlesError):
    """Weights are missing, or are not the ones the manifest describes."""


class EngineError(SubtitlesError):
    """An optional engine or package is not installed or does not start."""


class SourceError(SubtitlesError):
    """A camera or video file can't be opened or stops giving frames."""


class SinkError(SubtitlesError):
    """A virtual camera or output file can't be opened or written."""


class DataError(SubtitlesError):
    """Training or evaluation data are missing or not in the expected form."""


def unknown(kind: str, name: str, known: list[str] | tuple[str, ...]) -> SettingsError:
    """Return the error for a name that no registry knows; lists the ones that exist."""
    return SettingsError(f"unknown {kind} '{name}'", f"choose one of: {', '.join(known)}")
