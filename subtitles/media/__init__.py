"""Video files, read and written with PyAV: no ffmpeg program is needed.

`VideoFile` is a Source, `VideoFileSink` a Sink; both keep time in seconds.
"""

from subtitles.media.reading import VideoFile
from subtitles.media.writing import VideoFileSink, captioned_here, occupied, refusal

__all__ = ["VideoFile", "VideoFileSink", "captioned_here", "occupied", "refusal"]
