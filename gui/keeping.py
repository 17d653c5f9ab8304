"""Settings changed and kept: what a change may be, and the writing of the file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, replace

from subtitles.errors import SettingsError, said
from subtitles.settings import Settings

from .background import Line


def changed(settings: Settings, changes: Mapping[str, object]) -> Settings:
    """Return the settings with these values, None included; raises SettingsError."""
    unknown = sorted(set(changes) - {field.name for field in fields(Settings)})
    if unknown:
        raise SettingsError(
            said("unknown setting '{name}'", name=unknown[0]), said("check its name")
        )
    return replace(settings, **changes)  # type: ignore[arg-type]


class Keeper:
    """Writes settings in the background; of many in a row perhaps only the newest.

    Parameters
    ----------
    save: writes them; raises what `failed` is told. `done` is called when it did not.
    """

    def __init__(
        self,
        save: Callable[[Settings], object],
        done: Callable[[object], object],
        failed: Callable[[Exception], object],
    ) -> None:
        self._save, self._done, self._failed = save, done, failed
        self._line = Line()

    def keep(self, settings: Settings) -> None:
        """Have settings written."""
        self._line.clear()  # the file holds everything: only the newest counts
        self._line.add(lambda: self._save(settings), self._done, self._failed)

    def wait(self, patience: float) -> bool:
        """Wait until they are; for the end of the program."""
        return self._line.wait(patience)
