"""One page on how the program is doing and what this machine lacks, to read and to copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from subtitles import doctor
from subtitles.checks import Check

from . import fact_words, report, state_words
from .background import in_background
from .banner import SMALLEST_TARGET
from .checks_box import ChecksBox
from .engine import Engine
from .facts_box import SELECTABLE, FactsBox
from .messages import Messages
from .sentences import told, translated


class DiagnosticsWindow(QWidget):
    """Shows versions, devices, the stream, what was told, and the findings of `doctor`.

    Parameters
    ----------
    messages: those told before this window was made; None: only later ones are shown.
    """

    def __init__(
        self, engine: Engine, messages: Messages | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._engine = engine
        self._messages = messages or Messages(engine, parent=self)
        self._devices: report.Devices | None = None
        self._found: Sequence[Check] | None = None
        self._busy = False
        self.setWindowTitle(self.tr("Diagnostics"))
        self.versions = FactsBox(self.tr("Versions"))
        self.devices = FactsBox(self.tr("Devices"))
        self.stream = FactsBox(self.tr("Stream"))
        self.stages = FactsBox(self.tr("Time per stage"))
        self.checks = ChecksBox()
        self.messages = QPlainTextEdit(readOnly=True)
        self.again = QPushButton(self.tr("&Run the checks again"))
        self.copy = QPushButton(self.tr("&Copy report"))
        self.copied = QLabel()
        self._arrange()
        self.versions.show_rows(fact_words.versions(report.versions(qVersion())))
        self._connect()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))

    def sizeHint(self) -> QSize:
        """Return a size at which the page is easy to read."""
        em = self.fontMetrics().height()
        return QSize(56 * em, 54 * em)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again when the window is opened."""
        super().showEvent(event)
        if not event.spontaneous():
            self.copied.clear()
            self.run_checks()
        self._refresh()
        self._list_messages()

    def hideEvent(self, event: QHideEvent) -> None:
        """Forget what was found: it may be different next time."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._devices = self._found = None

    def run_checks(self) -> None:
        """Look for devices and examine the machine; finds come when they are there."""
        if self._busy:
            return
        self._busy = True
        self.again.setEnabled(False)
        self.checks.say(self.tr("Looking … this may take a few seconds."))
        in_background(report.devices, self._show_devices, lambda error: None)
        in_background(doctor.examine, self._show_checks, self._not_examined)

    def text(self) -> str:
        """Return the page as plain text without anything private, for those who mend it."""
        return report.as_text(
            versions=report.versions(qVersion()),
            devices=self._devices,
            settings=self._engine.settings,
            state=self._engine.state,
            stats=self._engine.stats,
            messages=self._messages.newest,
            checks=self._found,
        )

    def _arrange(self) -> None:
        sides = QHBoxLayout()
        for boxes in ((self.versions, self.devices), (self.stream, self.stages)):
            column = QVBoxLayout()
            for box in boxes:
                column.addWidget(box)
            column.addStretch(1)
            sides.addLayout(column, 1)
        told = QGroupBox(self.tr("Messages"))
        inside = QVBoxLayout(told)
        inside.addWidget(self.messages)
        self.messages.setAccessibleName(self.tr("Messages"))
        self.messages.setPlaceholderText(self.tr("Nothing to report so far."))
        self.messages.setTextInteractionFlags(SELECTABLE)  # whose cursor shows the focus
        self.messages.setTabChangesFocus(True)
        begin_where_reading_does(self.messages)
        self.messages.setFixedHeight(8 * self.fontMetrics().lineSpacing())
        page = QWidget()
        column = QVBoxLayout(page)
        column.addLayout(sides)
        column.addWidget(self.checks)
        column.addWidget(told)
        column.addStretch(1)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        scroll.setAccessibleName(self.tr("Diagnostics"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.copied, 1)
        for button in (self.again, self.copy):
            button.setMinimumHeight(SMALLEST_TARGET)
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.addWidget(scroll, 1)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        engine = self._engine
        engine.stats_changed.connect(self._refresh)
        engine.state_changed.connect(self._refresh)
        engine.settings_changed.connect(self._refresh)
        self._messages.changed.connect(self._list_messages)
        self.again.clicked.connect(self.run_checks)
        self.copy.clicked.connect(self._copy)

    def _refresh(self) -> None:
        """Put the figures in step with the engine."""
        if not self.isVisible():
            return
        engine = self._engine
        self.devices.show_rows(
            fact_words.devices(self._devices, engine.device, engine.camera, engine.settings)
        )
        self.stream.show_rows(fact_words.stream(state_words.state(engine.state), engine.stats))
        self.stages.show_rows(fact_words.stages(engine.stats))

    def _list_messages(self) -> None:
        shown = [
            replace(message, text=translated(message.text), hint=translated(message.hint))
            for message in self._messages.newest
        ]
        text = report.private("\n".join(map(str, shown)))
        if self.isVisible() and text != self.messages.toPlainText():
            self.messages.setPlainText(text)
            bar = self.messages.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _show_devices(self, devices: report.Devices) -> None:
        self._devices = devices
        self._refresh()

    def _show_checks(self, checks: list[Check]) -> None:
        self._found = checks
        self.checks.show_checks(checks)
        self._done()

    def _not_examined(self, error: Exception) -> None:
        self.checks.say(
            self.tr("The checks failed: {error}").format(error=translated(told(error)[0]))
        )
        self._done()

    def _done(self) -> None:
        self._busy = False
        self.again.setEnabled(True)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text())
        self.copied.setText(self.tr("Copied, without pictures and without your user name."))


def begin_where_reading_does(box: QPlainTextEdit) -> None:
    """Have lines begin at the right where one reads from there; Qt puts them left in such boxes."""
    direction, option = box.layoutDirection(), box.document().defaultTextOption()
    option.setTextDirection(direction)
    option.setAlignment(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading))
    box.document().setDefaultTextOption(option)
