"""What is switched on and off while a session runs: written by anyone, read by its loops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from subtitles.badge import Corner
from subtitles.pipeline import Style
from subtitles.types import Image

Tap = Callable[[Image, float], None]
"""Called with each published picture (H, W, 3) BGR, whose array is used again for the next one,
and the seconds it took from camera to sink; 0 for a card."""


@dataclass(slots=True, eq=False)
class Controls:
    """Each field is written in one step and read afresh for every picture, so no lock is needed."""

    style: Style
    language: str = "en"
    """Of the cards, a code of `languages`."""
    captions: bool = True
    clean: bool = False
    """True: no captions, whatever `captions` says."""
    asleep: bool = False
    """True: nobody watches. Written by `Watching` alone."""
    tap: Tap | None = None
    mirror: bool = False
    """True: what the tap gets is mirrored, apart from captions and cards."""
    badge: Corner = "bottom-left"
    """Corner of the sign that captions are on."""

    @property
    def drawing(self) -> bool:
        """Whether captions are drawn."""
        return self.captions and not self.clean

    @property
    def analysing(self) -> bool:
        """Whether pictures are analysed."""
        return self.drawing and not self.asleep
