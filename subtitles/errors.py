"""Errors a user can do something about: what happened, and the exact next step.

The core speaks English. What the windows may show is put together by `said`, so that they can say
it in another language; shell commands, paths and names are values, which nobody translates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class Said(str):
    """An English text that remembers what it was put together from."""

    template: str
    """The text with a `{name}` in place of each value; what is translated."""
    values: Mapping[str, str]
    """What stands in those places; some may be such texts themselves."""


def said(template: str, /, **values: object) -> Said:
    """Return a text with values put in.

    template: a literal, for `packaging/translations.py` to find.
    """
    return _filled(template, values)


def joined(*texts: str, by: str = "\n") -> Said:
    """Return texts put together by something that is the same in every language."""
    names = [f"part{number}" for number in range(len(texts))]
    return _filled(by.join(f"{{{n}}}" for n in names), dict(zip(names, texts, strict=True)))


def either(texts: Sequence[str]) -> str:
    """Return texts to choose from; "" for none."""
    whole = texts[0] if texts else ""
    for text in texts[1:]:
        whole = said("{this} or {that}", this=whole, that=text)
    return whole


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


class UsageError(SettingsError):
    """The command line has a value that can't be used; its exit code is that of wrong usage."""


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
    return SettingsError(
        said("unknown {kind} '{name}'", kind=kind, name=name),
        said("choose one of: {choices}", choices=", ".join(known)),
    )


def _filled(template: str, values: Mapping[str, object]) -> Said:
    shown = {name: v if isinstance(v, Said) else str(v) for name, v in values.items()}
    text = Said(template.format(**shown))
    text.template, text.values = template, shown
    return text


REINSTALL = said(
    "install Emotion Subtitles again; in a source checkout: {command}",
    command="pip install --force-reinstall .",
)
"""What mends a damaged installation. No name for pip to look up: the project is on no index."""

_REASONS = {
    str(reason): reason
    for reason in (
        said("Permission denied"),
        said("Operation not permitted"),
        said("No space left on device"),
        said("Read-only file system"),
        said("No such file or directory"),
        said("Input/output error"),
        said("Device or resource busy"),
    )
}


def reason(error: Exception) -> str:
    """Return why the system refused; what it says most often can be translated."""
    text = getattr(error, "strerror", None) or str(error)
    return _REASONS.get(text, text)
