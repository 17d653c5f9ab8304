"""The main window: the picture others see, what each face looks like, and everything at hand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from subtitles.errors import SinkError
from subtitles.settings import Settings
from subtitles.types import TrackedFace

from . import state_words, texts
from .actions import Actions
from .banner import SMALLEST_TARGET, Banner
from .engine import Engine
from .history import History
from .picture import Picture
from .running import is_virtual


class PreviewWindow(QMainWindow):
    """Shows the engine at work while visible; costs next to nothing while it is not."""

    def __init__(self, engine: Engine, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._engine, self._actions = engine, actions
        self._awake = False
        self.setWindowTitle(self.tr("Emotion Subtitles"))
        self.picture = Picture()
        self.history = History(state_words.interface_language())
        self.banner = Banner()
        self.mirror = QCheckBox(self.tr("&Mirror"))
        self.mirror.setMinimumHeight(SMALLEST_TARGET)
        self._mirrored = QLabel()
        self._mirrored.setWordWrap(True)
        self._mirrored.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.status = QLabel()
        self.figures = QLabel()
        self._fix = QPushButton(self.tr("&Fix…"))
        self._restart = QPushButton(self.tr("Start &again"))
        self._arrange()
        self._fill_menus()
        self._connect()
        self._refresh()
        self.resize(self.sizeHint().boundedTo(self.screen().availableSize()))

    def sizeHint(self) -> QSize:
        """Return a size that fits most screens and shows two faces without scrolling."""
        em = self.fontMetrics().height()
        return QSize(self.history.sizeHint().width() + 44 * em, 32 * em)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for pictures."""
        super().showEvent(event)
        self._wake()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for no more pictures."""
        super().hideEvent(event)
        self._wake()

    def changeEvent(self, event: QEvent) -> None:
        """Do without pictures while minimised."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self._wake()

    def _wake(self) -> None:
        """Watch the engine exactly while the window can be seen."""
        awake = self.isVisible() and not self.isMinimized()
        if awake == self._awake:
            return
        self._awake = awake
        if awake:
            self._engine.watch(self)
            self._refresh()
        else:
            self._engine.unwatch(self)
            self.picture.show_picture(None)  # it would be an old one when the window comes back
            self.history.clear()

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.addWidget(self.mirror)
        below.addWidget(self._mirrored, 1)
        for action in (self._actions.captions, self._actions.clean):
            button = QToolButton()
            button.setDefaultAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setMinimumHeight(SMALLEST_TARGET)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            below.addWidget(button)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picture, 1)
        column.addLayout(below)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.history)
        splitter.setStretchFactor(0, 1)
        splitter.setHandleWidth(max(8, splitter.handleWidth()))
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.addWidget(self.banner)
        rows.addWidget(splitter, 1)
        self.setCentralWidget(whole)
        self.banner.offer(self._fix)
        self.banner.offer(self._restart)
        edge = self.style().pixelMetric(QStyle.PixelMetric.PM_LayoutLeftMargin)
        bar = self.statusBar()
        bar.setContentsMargins(edge, 0, edge, 0)
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        bar.addWidget(self.status, 1)
        bar.addPermanentWidget(self.figures)

    def _fill_menus(self) -> None:
        actions, bar = self._actions, self.menuBar()
        captions = bar.addMenu(self.tr("&Captions"))
        captions.addActions([actions.captions, actions.clean])
        captions.addSeparator()
        top_k = captions.addMenu(self.tr("&Emotions shown"))
        top_k.addActions(actions.top_k.actions())
        smoothing = captions.addMenu(self.tr("&Smoothing"))
        smoothing.addActions(actions.smoothing.actions())
        bar.addMenu(actions.cameras)
        program = bar.addMenu(self.tr("&Program"))
        program.addActions([actions.settings, actions.diagnostics, actions.first_run])
        program.addSeparator()
        program.addAction(actions.quit)

    def _connect(self) -> None:
        engine = self._engine
        engine.picture_changed.connect(self._show_picture)
        engine.faces_changed.connect(self._show_faces)
        engine.stats_changed.connect(self._refresh)
        engine.state_changed.connect(self._refresh)
        engine.settings_changed.connect(self._refresh)
        engine.told.connect(self._refresh)
        self.mirror.toggled.connect(self._set_mirror)
        self._fix.clicked.connect(self._actions.first_run.trigger)
        self._restart.clicked.connect(engine.restart)

    def _set_mirror(self, on: bool) -> None:
        if on != self._engine.settings.mirror_preview:
            self._engine.change(mirror_preview=on)

    def _show_picture(self) -> None:
        if self._awake:
            self.picture.show_picture(self._engine.picture)

    def _show_faces(self, faces: list[TrackedFace]) -> None:
        if self._awake:
            self.history.take(faces)

    def _refresh(self) -> None:
        """Put everything but the pictures in step with the engine."""
        if not self._awake:
            return
        engine, state = self._engine, self._engine.state
        words = state_words.state(state)
        way = state_words.route(engine.device, engine.camera)
        self.status.setText(" · ".join(text for text in (words, way) if text))
        self.picture.show_text(words)
        self.figures.setText(state_words.figures(engine.stats))
        if state not in ("on", "problem"):
            self.history.clear()
        if state in ("off", "starting"):
            self.picture.show_picture(None)
        self.history.show_nothing(state_words.why_no_faces(state))
        self._show_settings(engine.settings)
        self._show_notice()

    def _show_settings(self, settings: Settings) -> None:
        self.mirror.setChecked(settings.mirror_preview)
        self._mirrored.setText(texts.mirrored(settings.mirror_preview))

    def _show_notice(self) -> None:
        """Say what is wrong, or that a change waits, and offer what helps."""
        problem = self._engine.problem
        fixable = isinstance(problem, SinkError) and is_virtual(self._engine.settings.sink)
        self._fix.setVisible(fixable)
        if problem is not None:
            self._restart.setText(self.tr("Start &again"))
            unseen = self.tr("The virtual camera can't be used, so calls don't see this picture")
            # The hint, many commands as a rule, stands where the fix is.
            told = (unseen, problem.message) if fixable else (problem.message, problem.hint)
            self.banner.say(*told, warn=True)
        elif self._engine.needs_restart:
            self._restart.setText(self.tr("&Restart the virtual camera"))
            self.banner.say(
                self.tr("A change waits until the virtual camera is restarted"),
                self.tr("In a call that is going on, you may have to choose the camera again."),
                warn=False,
            )
        else:
            self.banner.be_silent()
