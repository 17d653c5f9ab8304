"""The first run: what this is, which camera, where the captions go, how they look. Four pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from subtitles import devices, doctor_cameras
from subtitles.checks import Check
from subtitles.devices import Camera
from subtitles.errors import SinkError

from .engine import Engine
from .first_run_about import AboutPage
from .first_run_camera import CameraPage
from .first_run_looks import LooksPage
from .first_run_parts import WIDTH, Page, announce, button, scrolling
from .first_run_virtual import VirtualCameraPage

_K = Qt.Key


VIRTUAL_CAMERA = 2
"""Number of the page about it."""


class FirstRun(QWidget):
    """Leads through the set-up; every choice is applied and kept at once.

    Escape or closing puts it off: nothing is asked, nothing is lost, and until the last page has
    been finished it goes on where it was left.

    Parameters
    ----------
    engine: what is set up.
    cameras, virtual_camera: look at this machine; called in the background.
    """

    done = Signal()
    """The last page was finished."""

    def __init__(
        self,
        engine: Engine,
        parent: QWidget | None = None,
        *,
        cameras: Callable[[], Sequence[Camera]] = devices.cameras,
        virtual_camera: Callable[[], Check] = doctor_cameras.virtual_camera,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._engine = engine
        self._pages: list[Page] = [
            AboutPage(),
            CameraPage(engine, cameras),
            VirtualCameraPage(engine, virtual_camera),
            LooksPage(engine),
        ]
        self._entered: Page | None = None
        self._title = QLabel()
        self._step = QLabel()
        self._stack = QStackedWidget()
        self._back = button(self.tr("&Back"))
        self._next = button(self.tr("&Next"))
        self.setWindowTitle(self.tr("Set up Emotion Subtitles"))
        self._lay_out()
        self._back.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._turn_to(0)

    @property
    def page(self) -> int:
        """Number of the page shown, from 0."""
        return self._stack.currentIndex()

    def go_on(self) -> None:
        """Turn to the next page; from the last one, finish."""
        if self.page + 1 < len(self._pages):
            self._turn_to(self.page + 1)
            return
        self._engine.change(first_run_done=True)
        self.close()
        self._turn_to(0)  # the next time from the beginning
        self.done.emit()

    def go_back(self) -> None:
        """Turn to the page before."""
        if self.page > 0:
            self._turn_to(self.page - 1)

    def _lay_out(self) -> None:
        font = self._title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.4)
        self._title.setFont(font)
        self._title.setWordWrap(True)
        for page in self._pages:
            self._stack.addWidget(scrolling(page.widget()))
        row = QHBoxLayout()
        row.addWidget(self._step)
        row.addStretch()
        row.addWidget(self._back)
        row.addWidget(self._next)
        whole = QVBoxLayout(self)
        whole.addWidget(self._title)
        whole.addWidget(self._stack, 1)
        whole.addLayout(row)
        line = self.fontMetrics()
        size = QSize(line.averageCharWidth() * (WIDTH + 22), line.height() * 43)
        self.resize(size.boundedTo(self.screen().availableSize() * 0.9))  # it gets a frame

    def _turn_to(self, number: int) -> None:
        page = self._pages[number]
        self._stack.setCurrentIndex(number)
        self._title.setText(page.title)
        place = self.tr("Page {number} of {all}").format(number=number + 1, all=len(self._pages))
        self._step.setText(place)
        last = number + 1 == len(self._pages)
        self._next.setText(self.tr("&Done") if last else self.tr("&Next"))
        self._back.setEnabled(number > 0)
        if self.isVisible():
            self._enter(page)

    def _enter(self, page: Page | None) -> None:
        """Tell the page shown that it is, and the one before that it is not."""
        if page is self._entered:
            return
        if self._entered is not None:
            self._entered.leave()
        self._entered = page
        if page is not None:
            page.enter()
            self._next.setFocus()
            announce(self, f"{self._step.text()}: {page.title}")

    def _scroll(self, pages: int) -> None:
        area = self._stack.currentWidget()
        assert isinstance(area, QScrollArea)
        bar = area.verticalScrollBar()
        bar.setValue(bar.value() + pages * bar.pageStep())

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the page to life; run again for want of a virtual camera, begin with that."""
        super().showEvent(event)
        lacking = isinstance(self._engine.problem, SinkError)
        if self.page == 0 and lacking and self._engine.settings.first_run_done:
            self._turn_to(VIRTUAL_CAMERA)
        self._enter(self._pages[self.page])

    def hideEvent(self, event: QHideEvent) -> None:
        """Let camera and pictures go."""
        self._enter(None)
        super().hideEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Only hide; the program begins its work even if its set-up is put off."""
        event.accept()
        if self._engine.state == "off":
            self._engine.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, close with Escape, scroll with Page up and Page down."""
        if event.key() == _K.Key_Escape:
            self.close()
        elif event.key() in (_K.Key_Return, _K.Key_Enter):
            focused = self.focusWidget()
            (focused if isinstance(focused, QPushButton) else self._next).click()
        elif event.key() in (_K.Key_PageUp, _K.Key_PageDown):
            self._scroll(1 if event.key() == _K.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)
