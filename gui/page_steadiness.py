"""Settings, steadiness: how shaky readings become words that can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtitles.settings import RANGES
from subtitles.smoothing import SMOOTHERS

from .controls import Choice, Decimal, Whole
from .form import Form

if TYPE_CHECKING:
    from .engine import Engine


class SteadinessPage(QWidget):
    """How long a word stays, and what it takes to change it."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Steadiness")
        self._engine = engine
        self.form = form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(form)
        column.addStretch(1)
        form.note(
            self.tr(
                "A face is read many times a second, and the readings waver. Steadier words are "
                "easier to read, but follow a changing face later."
            )
        )
        names = {
            "none": self.tr("Off: every reading at once"),
            "steady": self.tr("Steady: an average over time"),
            "agreement": self.tr("Agreement: when several readings agree"),
        }
        self._policy = Choice([(names.get(key, key), key) for key in SMOOTHERS])
        form.setting("smoothing", self.tr("&Smoothing:"), self._policy)
        self._tau = Decimal(*RANGES["tau"], step=0.25, places=2, unit=self.tr(" s"))
        form.setting(
            "tau",
            self.tr("Averaged &over:"),
            self._tau,
            help=self.tr("For “Steady”. The menu’s “Steady” is 0.5 s, its “Very steady” is 1.5 s."),
        )
        self._readings = Whole(*RANGES["readings"], unit=self.tr(" readings"))
        form.setting(
            "readings",
            self.tr("&Agreement of:"),
            self._readings,
            help=self.tr("For “Agreement”. There are ten readings a second."),
        )
        engine.settings_changed.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        """Grey out what the policy does not use."""
        policy = self._engine.settings.smoothing
        self._tau.setEnabled(policy == "steady")
        self._readings.setEnabled(policy == "agreement")
