"""Live captions: camera in, captioned picture out at a constant rate, whatever else happens.

session = LiveSession(source, partial(open_sink, "virtual"), pipeline, captioner, style)
session.run(duration=None)
"""

from subtitles.live.hooks import Hooks, State
from subtitles.live.session import LiveSession

__all__ = ["Hooks", "LiveSession", "State"]
