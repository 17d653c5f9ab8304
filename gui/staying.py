"""Without a tray: closing the last window must not take the picture out of a call."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from .theme import TARGET

if TYPE_CHECKING:
    from .app import App


class Staying(QObject):
    """Looks after the windows where there is no tray, so that closing the last one ends all.

    The first run gives way to the preview; any other one asks while a virtual camera is open.
    """

    def __init__(self, app: App) -> None:
        super().__init__(app)
        self._app = app

    def look_after(self, window: QWidget) -> None:
        """Be told when a window is about to be closed."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold the last window back until the user has said whether the program is to end."""
        if event.type() != QEvent.Type.Close or not isinstance(watched, QWidget):
            return False
        if self._app.tray is not None or not self._last(watched):
            return False
        if watched is self._app.windows.get("first run"):
            self._app.show("preview")
            return False
        camera = self._app.engine.camera
        # A desktop that is being left must not be held up by a question.
        if not camera or _being_left():
            return False
        event.ignore()
        self._ask(watched, camera)
        return True

    def _last(self, window: QWidget) -> bool:
        """Say whether a window can be seen and no other one; a minimised one counts as seen."""
        others = [each for each in self._app.windows.values() if each is not window]
        return window.isVisible() and not any(each.isVisible() for each in others)

    def _ask(self, window: QWidget, camera: str) -> None:
        if window.isMinimized():
            window.showNormal()  # a question above a minimised window may not be seen
        question = Question(camera, window)
        question.finished.connect(partial(self._answered, question, window))
        question.open()

    def _answered(self, question: Question, window: QWidget, _: int) -> None:
        question.deleteLater()
        if question.clickedButton() is question.quits:
            self._app.leave()
            return
        self._app.show("preview", minimised=True)
        if window is not self._app.windows["preview"]:
            window.close()


def _being_left() -> bool:
    """Say whether the desktop closes all windows, since the user logs out."""
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()


class Question(QMessageBox):
    """Whether to end the program although a virtual camera is open; going on is the default.

    Parameters
    ----------
    camera: its name.
    """

    def __init__(self, camera: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Quit?"))
        self.setText(
            self.tr(
                "Calls that show the camera “{camera}” lose the picture when this program ends."
            ).format(camera=camera)
        )
        self.setInformativeText(
            self.tr(
                "If it keeps running, its window is only minimised. Start it once more to see the "
                "window again."
            )
        )
        self.keeps = self._button(self.tr("&Keep running"), QMessageBox.ButtonRole.RejectRole)
        self.quits = self._button(self.tr("&Quit"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.keeps)
        self.setEscapeButton(self.keeps)

    def _button(self, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        made = self.addButton(text, role)
        made.setMinimumHeight(max(TARGET, made.sizeHint().height()))
        return made
