"""First run, page 3: the virtual camera, or exactly what to do to get one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from subtitles.checks import Check

from . import elevate, texts
from .background import in_background
from .elevate import Outcome
from .engine import Engine
from .first_run_consent import Consent, command_box
from .first_run_parts import announce, button, column, heading, paragraph
from .sentences import steps, told, translated


class VirtualCameraPage(QWidget):
    """What was found, what to do about it, and doing it after consent where that is possible.

    Parameters
    ----------
    engine: told nothing; it opens a virtual camera by itself as soon as there is one.
    look: examines this machine; called in the background.
    """

    def __init__(self, engine: Engine, look: Callable[[], Check]) -> None:
        super().__init__()
        self.title = self.tr("The camera for your calls")
        self._engine = engine
        self._look_for = look
        self._check: Check | None = None
        self._running = False
        self._finding = heading("")
        self._finding.setWordWrap(True)
        self._detail = paragraph(selectable=True)
        self._fix = command_box()
        self._label = QLabel(self.tr("What to &do, in a terminal:"))
        self._label.setBuddy(self._fix)
        self._copy = button(self.tr("C&opy"))
        self._copy.setAccessibleDescription(self.tr("Copies the steps"))
        self._do = button(self.tr("Do it for &me…"))
        self._again = button(self.tr("&Check again"))
        self._secure_boot = paragraph(selectable=True)
        self._outcome = paragraph()
        self._lay_out()
        self._copy.clicked.connect(self._copy_fix)
        self._do.clicked.connect(self._ask)
        self._again.clicked.connect(self._look)
        self._consent: Consent | None = None
        self._show(None)
        self._say("")

    def enter(self) -> None:
        """Look at the machine."""
        self._say("")
        self._look()

    def leave(self) -> None:
        """Nothing to end: commands that run are not cut off."""

    def widget(self) -> QWidget:
        """Return what is shown."""
        return self

    def _lay_out(self) -> None:
        rows = column(self)
        rows.addWidget(
            paragraph(
                self.tr(
                    "Call apps see the captioned picture as a camera of its own. For that your "
                    "system needs a virtual camera."
                )
            )
        )
        row = QHBoxLayout()
        for each in (self._copy, self._do, self._again):
            row.addWidget(each)
        row.addStretch()
        rows.addWidget(self._finding)
        rows.addWidget(self._detail)
        rows.addWidget(self._label)
        rows.addWidget(self._fix)
        rows.addLayout(row)
        rows.addWidget(self._outcome)
        rows.addWidget(self._secure_boot)
        rows.addStretch()

    def _look(self) -> None:
        self._again.setEnabled(False)
        self._finding.setText(self.tr("Looking for a virtual camera…"))
        in_background(self._look_for, self._show, self._failed)

    def _failed(self, error: Exception) -> None:
        self._show(Check("virtual camera", "missing", told(error)[0]))

    def _show(self, check: Check | None) -> None:
        """Put a finding on the page; None: none yet."""
        self._check = check
        self._again.setEnabled(not self._running)
        fix = check.fix if check is not None else ""
        typed = elevate.commands(fix)
        words = {
            "ok": self.tr("A virtual camera is there."),
            "warning": self.tr("A virtual camera is there, with a limit."),
            "missing": self.tr("There is no virtual camera yet."),
        }
        self._finding.setText(words[check.state] if check is not None else "")
        self._detail.setText(translated(check.detail) if check is not None else "")
        self._detail.setVisible(bool(self._detail.text()))
        in_terminal = self.tr("What to &do, in a terminal:")
        self._label.setText(in_terminal if typed else self.tr("What to &do:"))
        words_too = [translated(step) for step in steps(fix) if not elevate.key_to_enrol(step)]
        self._fix.setPlainText("\n".join(typed if elevate.complete(fix) else words_too))
        for part in (self._label, self._fix, self._copy):
            part.setVisible(bool(fix))
        self._do.setVisible(elevate.complete(fix) and elevate.available())
        self._do.setEnabled(not self._running)
        self._explain_secure_boot(elevate.key_to_enrol(fix))
        announce(self, self._finding.text())

    def _explain_secure_boot(self, key: str) -> None:
        self._secure_boot.setText(texts.secure_boot(key) if key else "")
        self._secure_boot.setVisible(bool(key))

    def _copy_fix(self) -> None:
        QGuiApplication.clipboard().setText(self._fix.toPlainText())
        self._say(self.tr("Copied."))

    def _ask(self) -> None:
        """Show the commands and wait for consent; nothing is run before."""
        if self._check is None or self._running:
            return
        typed = elevate.commands(self._check.fix)
        self._consent = Consent(elevate.as_root(typed), self)
        self._consent.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._consent.accepted.connect(self._do_it)
        self._consent.rejected.connect(lambda: self._say(self.tr("Nothing was run.")))
        self._consent.open()

    def _do_it(self) -> None:
        assert self._check is not None
        typed = elevate.commands(self._check.fix)
        self._running = True
        self._do.setEnabled(False)
        self._again.setEnabled(False)
        self._say(self.tr("Running. This can take some minutes."))
        in_background(lambda: elevate.run(typed), self._ended, self._broke)

    def _ended(self, outcome: Outcome) -> None:
        self._running = False
        words = {
            "done": self.tr(
                "The commands have been run. If the camera is not there yet, log out and in "
                "again, or restart the computer."
            ),
            "refused": self.tr("Nothing was run, since the password was not given."),
            "no agent": self.tr(
                "Nothing was run: your system could not ask for the password. Copy the commands "
                "and run them in a terminal."
            ),
            "secure boot": self.tr("Your system refused the module, since Secure Boot is on."),
            "failed": self.tr(
                "A command failed, and those after it were not run. This is what it said:"
            ),
        }
        text = words[outcome.ending]
        if outcome.ending == "failed" and outcome.output:
            text = f"{text}\n{outcome.output}"
        self._say(text)
        self._look()

    def _broke(self, error: Exception) -> None:
        self._ended(Outcome("failed", told(error)[0]))

    def _say(self, text: str) -> None:
        self._outcome.setText(text)
        self._outcome.setVisible(bool(text))
        announce(self, text)
