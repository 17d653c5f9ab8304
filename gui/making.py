"""How a live session of the tray app is made."""

from __future__ import annotations

from typing import Any

from subtitles.pipeline import Source
from subtitles.settings import Settings

from .running import OpenSink


def make_session(settings: Settings, source: Source, open_sink: OpenSink, hooks: Any) -> Any:
    """Return a session that begins without networks: they take longer to load than the camera."""
    from subtitles import assemble
    from subtitles.live import LiveSession

    return LiveSession(
        source,
        open_sink,
        None,
        assemble.captioner(settings),
        assemble.style(settings),
        rate=settings.rate,
        size=settings.output_size or settings.size,
        analysis_rate=settings.analysis_rate,
        captions=settings.captions,
        patient=True,
        language=settings.language,
        on_demand=settings.release_camera,
        badge=settings.badge,
        power_saving=settings.power_saving,
        hooks=hooks,
    )
