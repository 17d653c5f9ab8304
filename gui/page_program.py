"""Settings, program: its language, when it starts, what it does unseen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from subtitles import languages

from . import autostart, language
from .background import in_background
from .controls import Choice, Switch
from .form import Complaint, Form
from .sentences import told

if TYPE_CHECKING:
    from .engine import Engine


class ProgramPage(QWidget):
    """Language of the windows, starting, and what happens while nobody watches."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.title = self.tr("Program")
        self.form = form = Form(engine)
        column = QVBoxLayout(self)
        column.addWidget(form)
        column.addStretch(1)
        spoken = [(languages.LANGUAGES[code].name, code) for code in language.offered()]
        form.setting(
            "interface_language",
            self.tr("&Language of windows and menus:"),
            Choice([(self.tr("As the system has it"), language.SYSTEM), *spoken]),
            help=self.tr("Languages your system’s fonts can’t show are left out."),
        )
        form.heading(self.tr("Start"))
        self.autostart = Switch(self.tr("Start with the s&ystem"))
        self.autostart.setObjectName("autostart")
        self.autostart.setAccessibleName(self.tr("Start with the system"))
        self.autostart.setEnabled(False)
        self.complaint = Complaint()
        self.autostart.picked.connect(self._turn)
        form.wide(self.autostart)
        form.wide(self.complaint)
        form.setting("start_minimised", "", Switch(self.tr("Start with the &icon only, no window")))
        form.heading(self.tr("Camera and preview"))
        form.setting(
            "release_camera",
            "",
            Switch(self.tr("&Switch the camera off while nobody watches")),
            help=self.tr(
                "While no app shows the virtual camera and the preview is closed, your camera is "
                "let go and its light goes off. It is back within a second."
            ),
        )
        form.setting(
            "mirror_preview",
            "",
            Switch(self.tr("&Mirror the preview")),
            help=self.tr("Only your own view. Others always see you the right way round."),
        )
        in_background(autostart.is_on, self._show)

    def reset(self) -> None:
        """Go back to the defaults, also of what is no setting of ours."""
        self.form.reset()
        if self.autostart.isEnabled():
            self.autostart.setChecked(False)

    def _show(self, on: bool) -> None:
        self.autostart.put(on)
        self.autostart.setEnabled(True)

    def _turn(self) -> None:
        on = self.autostart.chosen()
        self.autostart.setEnabled(False)
        self.complaint.say("", "")
        in_background(lambda: autostart.turn(on), self._turned, self._refused)

    def _turned(self, _: object) -> None:
        in_background(autostart.is_on, self._show)

    def _refused(self, error: Exception) -> None:
        self.complaint.say(*told(error))
        in_background(autostart.is_on, self._show)
