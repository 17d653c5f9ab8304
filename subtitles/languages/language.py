"""What a language has to provide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from subtitles.types import Doubt


@dataclass(frozen=True, slots=True)
class Language:
    """One language's texts."""

    code: str
    """BCP 47 tag, e.g. `pt-BR`."""
    name: str
    """The language's own name, for menus."""
    font: str
    """Key of `fonts.FILES`: the font of its script; everything Latin comes from `latin`."""
    looks: Mapping[str, str]
    """Emotion → what the first line says: "looks happy"."""
    names: Mapping[str, str]
    """Emotion → the bare word, for the further lines: "sad"."""
    unsure: str
    """Said instead of a word that would be a guess."""
    doubts: Mapping[Doubt, str]
    """Why it is unsure, where knowing helps: "turned away"."""
    percent: str
    """Format of a whole percentage, e.g. "{} %"."""
    person: str
    """What subtitle files call a face when there are several, e.g. "Person {}"."""
    told: str
    """How subtitle files say who looks how, e.g. "{person} {look}"."""
    cards: Mapping[str, tuple[str, str]]
    """Title and detail of the full-picture cards: `starting`, `camera_lost`, `camera_off`."""
    right_to_left: bool = False

    def texts(self) -> Iterator[str]:
        """Yield every text that may be drawn."""
        yield from self.looks.values()
        yield from self.names.values()
        yield self.unsure
        yield from self.doubts.values()
        yield self.percent.format("0123456789")
        for title, detail in self.cards.values():
            yield title
            yield detail
