"""Settings, hotkeys: which keys do what, and whether in other programs, too."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from . import hotkeys_keys
from .controls import Keys, Switch
from .form import Complaint, Form
from .hotkeys import FIELDS, Hotkeys, on_wayland, purpose
from .theme import TARGET

if TYPE_CHECKING:
    from .engine import Engine


class HotkeysPage(QWidget):
    """Which keys do what.

    hotkeys: what puts them to use and knows whether that works; None: nothing is said about it.
    """

    def __init__(self, engine: Engine, hotkeys: Hotkeys | None = None) -> None:
        super().__init__()
        self.title = self.tr("Hotkeys")
        self._engine, self._hotkeys = engine, hotkeys
        self.form = form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(form)
        column.addStretch(1)
        form.note(
            self.tr(
                "Click into a field and press the keys together. They always work in this "
                "program’s windows."
            )
        )
        labels = {
            "captions": self.tr("&Captions on or off:"),
            "clean": self.tr("C&lean video on or off:"),
            "preview": self.tr("Show the &preview:"),
        }
        for name, field in FIELDS.items():
            keys = Keys()
            form.setting(
                field,
                labels[name],
                keys,
                beside=self._clearing(name, keys),
                check=self._checking(name),
            )
        form.heading(self.tr("In other programs"))
        form.setting(
            "global_hotkeys",
            "",
            Switch(self.tr("Use them in &other programs, too")),
            help=self._wayland() if on_wayland() else self._elsewhere(),
        )
        self.problem = Complaint()
        self.given = form.note("")
        form.wide(self.problem)
        if hotkeys is not None:
            hotkeys.told.connect(self._tell)
            hotkeys.bound.connect(self._tell)
        self._tell()

    def _clearing(self, name: str, keys: Keys) -> QPushButton:
        """Return a button that leaves a hotkey without keys."""
        button = QPushButton(self.tr("Clear"))
        button.setAccessibleName(self.tr("Clear: {hotkey}").format(hotkey=purpose(name)))
        button.setMinimumHeight(TARGET)

        def clear() -> None:
            keys.put("")
            keys.picked.emit()

        button.clicked.connect(clear)
        return button

    def _wayland(self) -> str:
        return self.tr(
            "Your desktop asks you to confirm the keys and may give others. It tells this program "
            "when one of them is pressed, and nothing else."
        )

    def _elsewhere(self) -> str:
        if sys.platform == "linux":
            return self.tr(
                "The system tells this program when one of these keys is pressed, and nothing else."
            )
        return self.tr(
            "To notice these keys, the program is shown every key press while this is on. It "
            "keeps none and passes none on."
        )

    def _checking(self, name: str) -> Callable[[object], object]:
        return partial(self._check, name)

    def _check(self, name: str, text: object) -> str:
        """Return what to set; raises SettingsError for keys that can't be used."""
        settings = self._engine.settings
        others = {
            purpose(other): getattr(settings, field)
            for other, field in FIELDS.items()
            if other != name
        }
        return hotkeys_keys.checked(str(text), others)

    def _tell(self) -> None:
        """Say whether it works in other programs, and with which keys."""
        problem = self._hotkeys.problem if self._hotkeys is not None else ""
        given = self._hotkeys.given if self._hotkeys is not None else {}
        self.problem.say(problem, "")
        self.given.setText(
            "\n".join(f"{purpose(name)}: {keys}" for name, keys in given.items() if keys)
        )
        self.given.setVisible(bool(self.given.text()))
