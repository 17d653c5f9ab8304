"""How a live session of the tray app is made."""

from __future__ import annotations

from typing import Any

from subtitles.pipeline import Source
from subtitles.settings import Settings

from .running import OpenSink


def make_session(settings: Settings, source: Source, open_sink: OpenSink, hooks: Any) -> Any:
    """Return a session that begins without networks: they take longer to load than the camera."""
    from subtitles import assemble

    return assemble.session(
        settings,
        source,
        open_sink,
        None,
        size=settings.output_size or settings.size,
        patient=True,
        hooks=hooks,
    )
