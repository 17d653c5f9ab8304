"""Settings, virtual camera: which device the published picture goes to, in what format."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from .controls import Choice
from .form import Again, Form
from .page_camera import SIZES, size_name
from .sentences import sentences

if TYPE_CHECKING:
    from .engine import Engine

FIRST, NOWHERE = "virtual", "null"
"""Settings that mean: the first device that is free; no device at all."""

Device = tuple[str, str]
"""What a device is called; how it is named in the settings."""


def found() -> list[Device]:
    """Return the virtual cameras that can be named here; may be slow."""
    if sys.platform == "linux":
        from subtitles import devices

        return [
            (f"{d.name} ({d.path})", f"virtual:{d.path}")
            for d in devices.devices(devices.System())
            if d.loopback
        ]
    if sys.platform == "win32":
        return [(name, f"virtual:{name}") for name in ("OBS Virtual Camera", "Unity Video Capture")]
    return []


class VirtualPage(QWidget):
    """Where the picture goes.

    Parameters
    ----------
    look: returns the devices; called in the background.
    """

    def __init__(self, engine: Engine, look: Callable[[], Sequence[Device]] = found) -> None:
        super().__init__()
        self.title = self.tr("Virtual camera")
        self._engine = engine
        self._there: Sequence[Device] = ()
        self.form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(self.form)
        column.addStretch(1)
        self.form.note(
            self.tr(
                "Call apps show it in their list of cameras. Its format stays the same while it "
                "runs, since apps lose the picture when it changes: what you choose here is used "
                "when the virtual camera is restarted."
            )
        )
        self._state = self.form.note("")
        again = Again(self.tr("Look &again"), look, self._came)
        self._sink = Choice()
        self._list()
        self.form.setting("sink", self.tr("&Device:"), self._sink, beside=again)
        same: list[tuple[str, object]] = [(self.tr("The same as the camera’s"), None)]
        self.form.setting(
            "output_size",
            self.tr("&Picture size:"),
            Choice(same + [(size_name(size), size) for size in SIZES]),
        )
        engine.settings_changed.connect(self._list)
        engine.state_changed.connect(self._say)
        self._say()
        again.look()

    def _came(self, there: Sequence[Device]) -> None:
        self._there = there
        self._list()

    def _list(self) -> None:
        """Show the devices known, and whatever else is chosen."""
        entries: list[tuple[str, object]] = [
            (self.tr("The first one that is free"), FIRST),
            *self._there,
            (self.tr("None, only the preview"), NOWHERE),
        ]
        sink = self._engine.settings.sink
        if sink not in [value for _, value in entries]:
            entries.append((sink.removeprefix("virtual:"), sink))
        self._sink.offer(entries)
        self._sink.put(sink)

    def _say(self) -> None:
        """Say how it is with the virtual camera now."""
        problem = self._engine.problem
        if self._engine.camera:
            text = self.tr("In use now: {name}").format(name=self._engine.camera)
        elif problem is not None:
            text = sentences(problem.message, problem.hint)
        else:
            text = self.tr("Not in use now.")
        self._state.setText(text)
