"""Settings, recognition: which faces are found, and what may be spent on it."""

from __future__ import annotations

import os
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtitles.settings import RANGES

from .background import in_background
from .controls import Choice, Decimal, Switch, Whole
from .form import Form

if TYPE_CHECKING:
    from .engine import Engine

PARTS = ("torch", "torchvision", "facenet_pytorch")
"""What the second engine is made of."""


def lacking(parts: tuple[str, ...] = PARTS) -> list[str]:
    """Return those that are not installed; imports none."""
    return [part for part in parts if find_spec(part) is None]


class RecognitionPage(QWidget):
    """Which faces are found, and how much of the processor is used for it."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Recognition")
        self.form = form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(form)
        column.addStretch(1)
        form.heading(self.tr("Faces"))
        form.setting(
            "smallest",
            self.tr("&Smallest face:"),
            Decimal(
                *RANGES["smallest"],
                step=1,
                places=1,
                unit=self.tr(" % of the picture’s height"),
                factor=100,
            ),
            help=self.tr("Looking for smaller faces takes more of the processor."),
        )
        form.setting(
            "threshold",
            self.tr("Sure that it is a &face:"),
            Decimal(*RANGES["threshold"], step=1, places=1, unit=self.tr(" %"), factor=100),
            help=self.tr(
                "How sure the program has to be. Lower it if faces are overlooked; raise it if "
                "captions stand beside things that are no faces."
            ),
        )
        form.heading(self.tr("Processor"))
        form.setting(
            "analysis_rate",
            self.tr("&Readings:"),
            Decimal(*RANGES["analysis_rate"], step=1, unit=self.tr(" per second at most")),
            help=self.tr("The picture keeps its own frame rate whatever you choose here."),
        )
        form.setting(
            "power_saving",
            "",
            Switch(self.tr("Read half as often &on battery")),
            help=self.tr("Words then follow a changing face a moment later."),
        )
        form.setting(
            "threads",
            self.tr("Processor &cores:"),
            Whole(RANGES["threads"][0], max(os.cpu_count() or 1, engine.settings.threads)),
        )
        self._engine = Choice(
            [(self.tr("ONNX Runtime"), "onnx"), (self.tr("PyTorch, for comparison"), "torch")]
        )
        form.setting("engine", self.tr("&Engine:"), self._engine)
        self._reason = form.note("")
        self._reason.hide()
        in_background(lacking, self._judge)

    def _judge(self, missing: list[str]) -> None:
        """Grey out the engine that is not there, and say why."""
        if missing:
            reason = self.tr(
                "PyTorch can’t be chosen: {parts} is not installed. "
                'Run: pip install "emotion-subtitles[torch]"'
            ).format(parts=missing[0])
            self._engine.forbid("torch", reason)
            self._reason.setText(reason)
            self._reason.show()
