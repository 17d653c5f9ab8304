"""The styles of captions: bubbles beside faces, bare words, film subtitles (`bar`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from subtitles import palettes, pipeline
from subtitles.arranging import Beside, Captions, Sheet, Stamp, Stamped
from subtitles.bar import Bar
from subtitles.layout import Rect, Size
from subtitles.types import Caption
from subtitles.typesetting import Look


class Style(pipeline.Style, Protocol):
    """Draws captions, and says where."""

    def regions(self, picture: Size, captions: Sequence[Caption]) -> list[Rect]:
        """Return everything `draw` covers of a picture (width, height), px."""


class Bubble(Stamped):
    """A speech bubble beside each face; the default.

    Parameters
    ----------
    size: 1 draws capitals 1/28 of the picture's height; larger ones are for larger values.
    language: a code of `languages.LANGUAGES`.
    position: the side of a face that is preferred: `above`, `below`, `side`, or `auto` for what
        is best there. Where there is no room, or a face would be hidden, it is another one.
    palette: a name of `palettes.PALETTES`.
    plate: False: outlined words alone, without a plate and its tail.
    """

    def __init__(
        self,
        *,
        size: float = 1.0,
        language: str = "en",
        position: str = "auto",
        palette: str = "colourful",
        plate: bool = True,
    ) -> None:
        look = Look(plate=plate, flow=False, palette=palettes.find(palette))
        super().__init__(Sheet(size, language, look))
        self._beside = Beside(self._sheet, tails=plate, position=position)

    def _arrange(self, picture: Size, captions: Captions) -> list[Stamp]:
        return self._beside.arrange(picture, captions)


STYLES: dict[str, Callable[..., Style]] = {
    "bubble": Bubble,
    "bar": Bar,
    "minimal": partial(Bubble, plate=False),
}
"""Name → style."""
