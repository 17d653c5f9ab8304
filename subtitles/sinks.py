"""Where captioned pictures go: a virtual camera, a video file, nowhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

from subtitles.errors import SinkError, said
from subtitles.pipeline import Sink
from subtitles.types import Image

Format = tuple[int, int]
"""(width, height) px."""


def open_sink(spec: str, *, size: Format, rate: float) -> Sink:
    """Return the sink a user means; it opens when it is entered.

    Parameters
    ----------
    spec: `virtual`, `virtual:DEVICE`, a video file to write that is not there yet, or `null`.
    size: (width, height) px of every picture.
    rate: pictures per second.

    Raises SinkError for anything else.
    """
    kind, rest = parse(spec)
    return SINKS[kind](rest, size, rate)


def parse(spec: str) -> tuple[str, str]:
    """Return the kind of a sink and what follows, of a file its path; raises SinkError."""
    kind, _, rest = spec.partition(":")
    if kind not in SINKS or kind == "file" or (rest and kind != "virtual"):
        kind, rest = "file", spec
    if kind == "file" and not Path(spec).suffix:
        raise SinkError(
            said("unknown sink '{name}'", name=spec),
            said("choose virtual, virtual:DEVICE, null, or a FILE.mp4"),
        )
    return kind, rest


class NullSink:
    """Takes pictures and does nothing with them."""

    name = "nowhere"

    def __init__(self) -> None:
        self.sent = 0
        """Number of pictures taken."""

    def __enter__(self) -> Self:
        """Do nothing."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Do nothing."""

    def send(self, image: Image, time: float) -> None:
        """Count a picture."""
        self.sent += 1


def _null(rest: str, size: Format, rate: float) -> Sink:
    return NullSink()


def _virtual(rest: str, size: Format, rate: float) -> Sink:
    from subtitles.virtual_camera import VirtualCamera

    return VirtualCamera(rest or None, size=size, rate=rate)


def _file(rest: str, size: Format, rate: float) -> Sink:
    from subtitles.media import VideoFileSink

    return VideoFileSink(Path(rest), size=size, rate=rate, new=True)


SINKS: dict[str, Callable[[str, Format, float], Sink]] = {
    "virtual": _virtual,
    "file": _file,
    "null": _null,
}
"""By kind: (what follows the kind in the spec, size, rate) → sink. A kind imports what it needs
when it is chosen."""
