"""The settings: pages in a list, everything applied at once and kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar, Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from .banner import Banner
from .form import Form, plain
from .page_camera import CameraPage
from .page_captions import CaptionsPage
from .page_hotkeys import HotkeysPage
from .page_privacy import PrivacyPage
from .page_program import ProgramPage
from .page_recognition import RecognitionPage
from .page_steadiness import SteadinessPage
from .page_virtual import VirtualPage
from .sentences import sentence
from .theme import TARGET

if TYPE_CHECKING:
    from .engine import Engine
    from .hotkeys import Hotkeys


class Page(Protocol):
    """What the window needs of a page."""

    title: str
    form: Form


class SettingsWindow(QWidget):
    """All settings.

    Parameters
    ----------
    hotkeys: what knows whether hotkeys work in other programs; None: nothing is said about it.
    notes: what was wrong with the settings file, a sentence each.
    """

    _latest: ClassVar[int] = 0
    """The page shown last: a window made anew, in another language say, begins there."""

    def __init__(
        self, engine: Engine, hotkeys: Hotkeys | None = None, notes: Sequence[str] = ()
    ) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Settings – Emotion Subtitles"))
        self._engine = engine
        self.pages: list[QWidget] = []
        self._list, self._stack = QListWidget(), QStackedWidget()
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setObjectName("pages")
        self._note, self._restart = self._noting(), self._restarting()
        self._defaults = self._button(self.tr("&Back to defaults"), "defaults")
        self._defaults.setToolTip(self.tr("Of this page only"))
        self._close = self._button(self.tr("Close"), "close")
        pages: tuple[Page, ...] = (
            CameraPage(engine),
            VirtualPage(engine),
            CaptionsPage(engine),
            SteadinessPage(engine),
            RecognitionPage(engine),
            ProgramPage(engine),
            HotkeysPage(engine, hotkeys),
            PrivacyPage(engine),
        )
        for page in pages:
            self._add(page)
        self._lay_out()  # the Tab key's order is the one in which things are put in
        metrics = self._list.fontMetrics()
        widest = max(metrics.horizontalAdvance(page.title) for page in pages)
        self._list.setFixedWidth(widest + 2 * TARGET)
        self._list.currentRowChanged.connect(self._turn_to)
        self._list.setCurrentRow(SettingsWindow._latest)
        self._defaults.clicked.connect(self._reset)
        self._close.clicked.connect(self.close)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        engine.settings_changed.connect(self._ask_restart)
        engine.state_changed.connect(self._ask_restart)
        self._ask_restart()
        self.show_notes(notes)

    def show_notes(self, notes: Sequence[str]) -> None:
        """Say above the pages what was wrong with the settings file."""
        if notes:
            first, *others = map(sentence, notes)
            self._note.say(first, "\n".join(others), warn=True)
        else:
            self._note.be_silent()

    def show_page(self, name: type[QWidget]) -> None:
        """Turn to a page."""
        kinds = [type(page) for page in self.pages]
        self._list.setCurrentRow(kinds.index(name))

    def sizeHint(self) -> QSize:
        """Return a size that shows most pages whole, whatever the size of the letters."""
        line = self.fontMetrics().height()
        return QSize(46 * line, 40 * line)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._defaults)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        right = QVBoxLayout()
        right.addWidget(self._stack, 1)
        right.addWidget(self._restart)
        right.addLayout(buttons)
        below = QHBoxLayout()
        below.addWidget(self._list)
        below.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.addWidget(self._note)
        whole.addLayout(below, 1)

    def _add(self, page: Page) -> None:
        assert isinstance(page, QWidget)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the control that has the focus
        area.setWidget(page)
        self.pages.append(page)
        self._stack.addWidget(_under(page.header, area) if isinstance(page, CaptionsPage) else area)
        item = QListWidgetItem(page.title)
        item.setSizeHint(QSize(0, max(TARGET, self.fontMetrics().height() + 12)))
        self._list.addItem(item)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(plain(text))
        button.setMinimumHeight(TARGET)
        return button

    def _noting(self) -> Banner:
        banner = Banner()
        hide = self._button(self.tr("&Hide"), "hide note")
        hide.clicked.connect(banner.be_silent)
        banner.offer(hide)
        return banner

    def _restarting(self) -> Banner:
        banner = Banner()
        restart = self._button(self.tr("Restart the &virtual camera"), "restart")
        restart.clicked.connect(self._engine.restart)
        banner.offer(restart)
        return banner

    def _ask_restart(self) -> None:
        """Offer to open the virtual camera again while a change waits for that."""
        if self._engine.needs_restart:
            self._restart.say(
                self.tr("This change waits until the virtual camera is restarted."),
                self.tr("Apps that show it may lose the picture and need it to be chosen again."),
                warn=False,
            )
        else:
            self._restart.be_silent()

    def _turn_to(self, row: int) -> None:
        SettingsWindow._latest = row
        self._stack.setCurrentIndex(row)
        self._defaults.setEnabled(bool(self._page().form.settable))

    def _page(self) -> Page:
        page: Page = self.pages[self._stack.currentIndex()]  # type: ignore[assignment]
        return page

    def _reset(self) -> None:
        page = self._page()
        if isinstance(page, ProgramPage):
            page.reset()
        else:
            page.form.reset()


def _under(header: QWidget, area: QScrollArea) -> QWidget:
    """Return both, the header always in view."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    header.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    column.addWidget(header, 2)  # the larger part of a small window is for the controls
    column.addWidget(area, 3)
    return both
