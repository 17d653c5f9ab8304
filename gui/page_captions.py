"""Settings, captions: what they say and what they look like, with a sample."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtitles import languages
from subtitles.settings import RANGES

from . import texts
from .background import in_background
from .controls import Choice, Decimal, Whole
from .form import Form, paragraph
from .sample import Sample

if TYPE_CHECKING:
    from .engine import Engine


class CaptionsPage(QWidget):
    """What captions say and what they look like."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Captions")
        self.form = Form(engine)
        self.sample = Sample(engine)
        self.header = QWidget()
        above = QVBoxLayout(self.header)
        above.addWidget(self.sample)
        above.addWidget(paragraph(self.tr("A sample; what it says is made up.")))
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addStretch(1)
        self._words()
        self._style = Choice([(texts.style_name(engine.settings.style), engine.settings.style)])
        self._looks()
        in_background(_styles, self._styles_came)

    def _words(self) -> None:
        form = self.form
        form.heading(self.tr("What they say"))
        form.setting(
            "top_k",
            self.tr("&Emotions shown:"),
            Whole(*RANGES["top_k"]),
            help=self.tr("The most probable one comes first. Fewer are quicker to read."),
        )
        show = Choice(
            [
                (self.tr("Percentages"), "percent"),
                (self.tr("Bars"), "bar"),
                (self.tr("Percentages and bars"), "both"),
                (self.tr("Only the words"), "word"),
            ]
        )
        form.setting(
            "show",
            self.tr("Beside the &words:"),
            show,
            help=self.tr("How sure the program is about each word."),
        )
        spoken = [(language.name, code) for code, language in languages.LANGUAGES.items()]
        form.setting("language", self.tr("&Language:"), Choice(spoken))

    def _looks(self) -> None:
        form = self.form
        form.heading(self.tr("What they look like"))
        form.setting("style", self.tr("&Style:"), self._style)
        percent = Decimal(*RANGES["caption_size"], step=25, unit=self.tr(" %"), factor=100)
        form.setting(
            "caption_size",
            self.tr("Si&ze:"),
            percent,
            help=self.tr("100 % is the smallest that can be read well in a call’s small pictures."),
        )
        position = Choice(
            [
                (self.tr("Wherever there is room"), "auto"),
                (self.tr("Above"), "above"),
                (self.tr("Below"), "below"),
                (self.tr("At the side"), "side"),
            ]
        )
        form.setting(
            "position",
            self.tr("&Position:"),
            position,
            help=self.tr(
                "Where captions are put first. They move aside rather than cover a face. "
                "Subtitles stand at the top or at the bottom of the picture."
            ),
        )
        palette = Choice(
            [
                (self.tr("One for each emotion"), "colourful"),
                (self.tr("Yellow and white on black"), "contrast"),
                (self.tr("No colours"), "plain"),
            ]
        )
        form.setting(
            "palette",
            self.tr("C&olours:"),
            palette,
            help=self.tr("The words say everything; colours only help to find them."),
        )
        corners = Choice(
            [
                (self.tr("Bottom left"), "bottom-left"),
                (self.tr("Bottom right"), "bottom-right"),
                (self.tr("Top left"), "top-left"),
                (self.tr("Top right"), "top-right"),
            ]
        )
        form.setting(
            "badge",
            self.tr("S&ign that captions are on:"),
            corners,
            help=self.tr(
                "A small sign in your picture, so that people know their faces are read. It can "
                "be moved, not removed; clean video shows neither captions nor sign."
            ),
        )

    def _styles_came(self, keys: list[str]) -> None:
        self._style.offer([(texts.style_name(key), key) for key in keys])
        self.form.refresh()


def _styles() -> list[str]:
    """Return the names of the styles; loads OpenCV the first time."""
    from subtitles.styles import STYLES

    return list(STYLES)
