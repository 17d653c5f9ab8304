"""The program put together: icon first, then the engine, windows when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from subtitles import settings as stored
from subtitles.errors import EngineError
from subtitles.settings import Settings

from . import background, icons, language, theme
from .actions import Actions
from .engine import Engine
from .messages import Messages
from .notices import Notices
from .places import Places
from .refusal import refuse
from .signals import Signals
from .single import Single
from .staying import Staying
from .tray import Tray

if TYPE_CHECKING:
    from .hotkeys import Hotkeys

LATER = 1_000
"""ms between two looks for a tray: at login we may be there before the panel."""

LOOKS = 30
"""So many looks are made."""

CANCELLED = 10_000
"""ms after which a logout that has not ended us was called off."""


def _preview(app: App) -> QWidget:
    from .preview import PreviewWindow

    return PreviewWindow(app.engine, app.actions)


def _settings(app: App) -> QWidget:
    from .settings_window import SettingsWindow

    return SettingsWindow(app.engine, app.hotkeys, app.notes)


def _diagnostics(app: App) -> QWidget:
    from .diagnostics import DiagnosticsWindow

    return DiagnosticsWindow(app.engine, app.messages)


def _first_run(app: App) -> QWidget:
    from .first_run import FirstRun

    window = FirstRun(app.engine)
    window.done.connect(app.set_up)
    return window


WINDOWS: Mapping[str, Callable[[App], QWidget]] = {
    "preview": _preview,
    "settings": _settings,
    "diagnostics": _diagnostics,
    "first run": _first_run,
}
"""What makes each window; the modules are imported by then, not before the icon is there."""


class App(QObject):
    """Owns the parts and connects them.

    Parameters
    ----------
    minimised: no window is to open by itself, as at login.
    """

    def __init__(
        self,
        qt: QApplication,
        settings: Settings,
        *,
        minimised: bool = False,
        engine: Engine | None = None,
    ) -> None:
        super().__init__()
        self._qt, self._minimised = qt, minimised
        self._language = settings.interface_language
        self.engine = engine or Engine(settings, parent=self)
        self.actions = Actions(self.engine, self)
        self.messages = Messages(self.engine, parent=self)
        self.tray: Tray | None = None
        self._notices = Notices(self._notify)
        self.engine.told.connect(self._notices.tell)
        self._windows: dict[str, QWidget] = {}
        self._places = Places(self)
        self._staying = Staying(self)
        self._looks = QTimer(self, interval=LATER)
        self._looks.timeout.connect(self._look_for_tray)
        self._looked = 0
        self.hotkeys: Hotkeys | None = None
        self.notes: list[str] = []
        """What was wrong with the settings file, a sentence each."""
        self._closed = False
        actions = self.actions
        actions.show_preview.connect(lambda: self.show("preview"))
        actions.show_settings.connect(lambda: self.show("settings"))
        actions.show_diagnostics.connect(lambda: self.show("diagnostics"))
        actions.show_first_run.connect(lambda: self.show("first run"))
        actions.leave.connect(self.leave)
        self.engine.settings_changed.connect(self._speak)
        qt.aboutToQuit.connect(self.close)
        qt.commitDataRequest.connect(self._log_out, Qt.ConnectionType.DirectConnection)

    @property
    def windows(self) -> Mapping[str, QWidget]:
        """The windows made so far, by name."""
        return self._windows

    def begin(self) -> None:
        """Show the icon, or the window where there is no tray; everything slow comes after."""
        there = self._make_tray()
        self._qt.setQuitOnLastWindowClosed(not there)
        if not there:
            self._looks.start()
        settings = self.engine.settings
        if settings.first_run_done or self._minimised:  # else the first run does, at its camera
            QTimer.singleShot(0, self.engine.start)
        QTimer.singleShot(0, self._make_hotkeys)
        if not settings.first_run_done and not self._minimised:
            QTimer.singleShot(0, lambda: self.show("first run"))
        elif not there:
            QTimer.singleShot(0, lambda: self.show("preview", minimised=self._minimised))
        elif not self._minimised and not settings.start_minimised:
            QTimer.singleShot(0, lambda: self.show("preview"))

    def show(self, name: str, *, minimised: bool = False) -> None:
        """Show a window in front of others, made first if need be."""
        if self._closed:
            return
        window = self._windows.get(name)
        if window is None:
            window = self._windows[name] = WINDOWS[name](self)
            self._places.look_after(name, window)
            self._staying.look_after(window)
            window.addAction(self.actions.quit)  # for its keys, in every window
        if minimised:
            window.showMinimized()
            return
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def come_forward(self) -> None:
        """Answer another start of the program."""
        first = self._windows.get("first run")
        self.show("first run" if first is not None and first.isVisible() else "preview")

    def set_up(self) -> None:
        """Go on after the first run."""
        self._windows["first run"].close()
        if self.tray is None:
            self.show("preview")

    def tell(self, message: str, hint: str = "") -> None:
        """Tell what has to do with no session."""
        self.engine.told.emit(message, hint)

    def leave(self) -> None:
        """End the program."""
        self._qt.exit(0)

    def close(self) -> None:
        """Close windows and devices, and wait for them; any number of times."""
        if self._closed:
            return
        self._closed = True
        self._looks.stop()
        for window in self._windows.values():
            window.hide()
        if self.tray is not None:
            self.tray.hide()
        if self.hotkeys is not None:
            self.hotkeys.close()
        self.engine.close()
        background.finish()

    def _notify(self, title: str, text: str) -> None:
        first = self._windows.get("first run")
        if first is not None and first.isVisible():
            return  # its pages say what is missing, each at its turn
        if self.tray is not None:
            self.tray.notify(title, text)
            return
        from .desktop_notes import notify

        notify(title, text)

    def _make_tray(self) -> bool:
        """Return whether there is a tray; then our icon is in it."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return False
        self.tray = Tray(self.engine, self.actions, self)
        self.tray.clicked.connect(self.come_forward)
        return True

    def _look_for_tray(self) -> None:
        self._looked += 1
        if self._make_tray():
            self._qt.setQuitOnLastWindowClosed(False)
        elif self._looked < LOOKS:
            return
        self._looks.stop()

    def _make_hotkeys(self) -> None:
        from .hotkeys import Hotkeys

        self.hotkeys = Hotkeys(self.engine, self.actions, parent=self)

    def _speak(self, settings: Settings) -> None:
        """Follow the choice of the interface's language."""
        if settings.interface_language != self._language:
            self._language = settings.interface_language
            QTimer.singleShot(0, self._translate)  # the window that asks is among those remade

    def _translate(self) -> None:
        language.install(self._qt, self._language)
        self.actions.translate()
        if self.tray is not None:
            self.tray.translate()
        quits = self._qt.quitOnLastWindowClosed()
        self._qt.setQuitOnLastWindowClosed(False)
        old, self._windows = self._windows, {}
        for name, window in old.items():
            if window.isVisible():
                self.show(name)
                self._windows[name].setGeometry(window.geometry())
            window.close()
            window.deleteLater()
        self._qt.setQuitOnLastWindowClosed(quits)

    def _log_out(self, manager: QSessionManager) -> None:
        """Close devices while there is time; go on if the logout is called off after all."""
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)
        self.engine.close()
        QTimer.singleShot(CANCELLED, self.engine.start)


def main(argv: Sequence[str] = (), *, minimised: bool = False) -> int:
    """Run the program until it is left; returns the exit code.

    Raises EngineError when there is another one that does not answer.

    argv: options for Qt.
    """
    qt = QApplication(["emotion-subtitles", *argv])
    qt.setApplicationName("emotion-subtitles")
    qt.setApplicationDisplayName("Emotion Subtitles")
    qt.setDesktopFileName("emotion-subtitles")
    single = Single()
    try:
        if not single.first():
            return 0
    except EngineError as error:
        if not minimised:
            refuse(qt, error)
        raise
    complaints: list[str] = []
    settings = stored.load(complaints.append)
    qt.setWindowIcon(icons.app())
    theme.install(qt)
    language.install(qt, settings.interface_language)
    app = App(qt, settings, minimised=minimised)
    app.notes = complaints
    single.asked.connect(app.come_forward)
    signals = Signals()
    signals.came.connect(app.leave)
    signals.listen()
    try:
        app.begin()
        for complaint in complaints:
            app.tell(complaint)
        return int(qt.exec())
    finally:
        app.close()
        signals.close()
        single.close()
