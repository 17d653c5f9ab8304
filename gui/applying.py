"""What a changed setting asks of a running session."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import Any, Literal

from subtitles.settings import Settings

from .background import Line
from .running import Run, open_source

Part = Literal["pipeline", "captioner", "style", "source"]

PARTS: Mapping[Part, frozenset[str]] = {
    "pipeline": frozenset(
        {"engine", "detector", "classifier", "threshold", "smallest", "scan_every", "threads"}
        | {"smoothing", "tau", "readings"}
    ),
    "captioner": frozenset({"top_k", "show", "language"}),
    "style": frozenset({"style", "caption_size", "position", "palette", "language"}),
    "source": frozenset({"source"}),
}
"""Which settings each part is made of."""

TOLD: Mapping[str, str] = {
    "captions": "set_captions",
    "analysis_rate": "set_analysis_rate",
    "release_camera": "set_on_demand",
    "mirror_preview": "set_mirror",
    "language": "set_language",
    "badge": "set_badge",
    "power_saving": "set_power_saving",
}
"""Settings a session takes as they are, and its methods for them."""


def changed(before: Settings, now: Settings, names: frozenset[str]) -> bool:
    """Say whether any of these settings differ."""
    return any(getattr(before, name) != getattr(now, name) for name in names)


def remade(before: Settings, now: Settings) -> set[Part]:
    """Return the parts that have to be made anew."""
    return {part for part, names in PARTS.items() if changed(before, now, names)}


def tell(session: Any, before: Settings, now: Settings) -> None:
    """Tell a session what it takes at once."""
    for name, method in TOLD.items():
        if getattr(before, name) != getattr(now, name):
            getattr(session, method)(getattr(now, name))


class Applying:
    """Brings running sessions in step with the settings.

    What is slow to make is made in the background, from the newest settings; asked ten times in a
    row, it makes each part once.

    Parameters
    ----------
    line: where parts are made.
    failed: told what could not be made.
    """

    def __init__(self, line: Line, failed: Callable[[Exception], object]) -> None:
        self._line, self._failed = line, failed
        self._newest = Settings()
        self._due: set[Part] = set()
        self._run: Run | None = None

    def apply(self, run: Run, before: Settings, now: Settings, also: Collection[Part] = ()) -> None:
        """Apply what differs between two settings, and make the parts in `also` anew."""
        self._run, self._newest = run, now
        tell(run.session, before, now)
        for part in sorted({*also, *remade(before, now)}):
            self._due.add(part)
            self._line.add(
                lambda part=part: self._make(part),  # type: ignore[misc]
                lambda made, part=part: self._use(run, part, made),  # type: ignore[misc]
                self._failed,
            )

    def forget(self) -> None:
        """Let the run go: with it, its networks' threads end."""
        self._run = None
        self._due.clear()

    def _make(self, part: Part) -> Any:
        """Return the part, or None when that was done since it was asked for."""
        if part not in self._due:
            return None
        self._due.discard(part)
        from subtitles import assemble

        makers: Mapping[Part, Callable[[Settings], Any]] = {
            "pipeline": assemble.pipeline,
            "captioner": assemble.captioner,
            "style": assemble.style,
            "source": open_source,
        }
        return makers[part](self._newest)

    def _use(self, run: Run, part: Part, made: Any) -> None:
        if made is None or run is not self._run:
            return
        if part == "source":
            run.source = made
        setters: Mapping[Part, Callable[[Any], None]] = {
            "pipeline": run.session.set_pipeline,
            "captioner": run.session.set_captioner,
            "style": run.session.set_style,
            "source": run.session.set_source,
        }
        setters[part](made)
