"""What keeps the windows legible, calm and easy to hit, by measure.

Dark mode, high contrast, accent and font size come from the system through Qt. Where a palette
falls short of the contrast people need, only the failing colours are moved, and only as far as
it takes.
"""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtCore import QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

ENOUGH = 4.5
"""Least contrast of text: WCAG 2.2, success criterion 1.4.3."""

TARGET = 24
"""Least height of something to click, px: WCAG 2.2, success criterion 2.5.8."""

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup

TEXT_ROLES: tuple[tuple[QPalette.ColorRole, QPalette.ColorRole], ...] = (
    (_Role.WindowText, _Role.Window),
    (_Role.WindowText, _Role.Base),
    (_Role.Text, _Role.Base),
    (_Role.Text, _Role.AlternateBase),
    (_Role.ButtonText, _Role.Button),
    (_Role.PlaceholderText, _Role.Base),
    (_Role.ToolTipText, _Role.ToolTipBase),
    (_Role.HighlightedText, _Role.Highlight),
    (_Role.Link, _Role.Window),
    (_Role.Link, _Role.Base),
    (_Role.LinkVisited, _Role.Window),
)
"""Text and what it stands on."""

_Contents = QStyle.ContentsType
_LOW = (
    *(_Contents.CT_CheckBox, _Contents.CT_RadioButton, _Contents.CT_ToolButton),
    *(
        _Contents.CT_MenuItem,
        _Contents.CT_MenuBarItem,
        _Contents.CT_TabBarTab,
        _Contents.CT_ItemViewItem,
    ),
)
_CLICKED = (QStyle.SubElement.SE_CheckBoxClickRect, QStyle.SubElement.SE_RadioButtonClickRect)

_EFFECTS = (
    *(Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo),
    *(Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox),
)

GROUPS = (_Group.Active, _Group.Inactive)
"""Where contrast counts; what is disabled may be faint (WCAG exempts it)."""


def luminance(colour: QColor) -> float:
    """Return the relative luminance, 0–1 (WCAG 2.2)."""
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(text: QColor, ground: QColor) -> float:
    """Return the contrast of text on an opaque ground, 1–21; transparent text is mixed first."""
    a, b = luminance(_mixed(text, ground)), luminance(ground)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def readable(text: QColor, ground: QColor, least: float = ENOUGH) -> QColor:
    """Return `text`, moved towards black or white until it reaches `least` on `ground`."""
    start = _mixed(text, ground)
    if contrast(start, ground) >= least:
        return start
    white, black = QColor("white"), QColor("black")
    end = white if contrast(white, ground) > contrast(black, ground) else black
    for step in range(1, 51):
        moved = _between(start, end, step / 50)
        if contrast(moved, ground) >= least:
            return moved
    return end


def mended(palette: QPalette) -> QPalette:
    """Return only the colours to change so that every text of `palette` can be read.

    A selection keeps its text and gets a deeper ground; elsewhere the text is moved.
    """
    changes = QPalette()
    whole = QPalette(palette)
    for group in GROUPS:
        for text, ground in TEXT_ROLES:
            front, back = whole.color(group, text), whole.color(group, ground)
            if contrast(front, back) >= ENOUGH:
                continue
            selection = ground is _Role.Highlight
            role = ground if selection else text
            colour = readable(back, front) if selection else readable(front, back)
            changes.setColor(group, role, colour)
            whole.setColor(group, role, colour)
    return changes


def moves(app: QGuiApplication) -> bool:
    """Say whether the system allows motion."""
    hints: Any = app.styleHints()
    wishes: Any = hints.accessibility() if hasattr(hints, "accessibility") else None  # Qt 6.10
    wish = wishes.motionPreference().name if hasattr(wishes, "motionPreference") else ""  # Qt 6.12
    if wish == "ReducedMotion":
        return False
    if not isinstance(app, QApplication):
        return True
    return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def fixed(like: QFont) -> QFont:
    """Return the system's font for commands, as large as `like`."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(like.pointSizeF())
    return font


def install(app: QApplication, base: QPalette | None = None) -> None:
    """Make controls easy to hit; mend the palette now and whenever the system changes it.

    base: colours to begin with; None: the system's.
    """
    app.setStyle(Roomy())
    if not moves(app):
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)
    keepers = app.findChildren(_Keeper)
    keeper = keepers[0] if keepers else _Keeper(app)
    keeper.base = base or QPalette()
    keeper.mend()


class Roomy(QProxyStyle):
    """The system's own style, with menus and boxes to tick that are high enough to hit.

    A box to tick can be clicked over its whole height, not only where its text is.
    """

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        widget: QWidget | None = None,
    ) -> QSize:
        """Return the size of a control."""
        wanted = super().sizeFromContents(kind, option, size, cast(QWidget, widget))
        if kind in _LOW and size.height() > 2:  # a separator is no target
            wanted.setHeight(max(TARGET, wanted.height()))
        return wanted

    def subElementRect(
        self, element: QStyle.SubElement, option: QStyleOption, widget: QWidget | None = None
    ) -> QRect:
        """Return where a part of a control is."""
        rect = super().subElementRect(element, option, cast(QWidget, widget))
        if element in _CLICKED:
            whole: QRect = option.rect
            return QRect(rect.left(), whole.top(), rect.width(), whole.height())
        return rect


class _Keeper(QObject):
    """Mends the application's palette each time the system gives it another."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._busy = False
        self.base = QPalette()
        # No event filter: one on the application sees every event of every widget.
        app.paletteChanged.connect(self.mend)
        app.styleHints().colorSchemeChanged.connect(self.mend)

    def mend(self) -> None:
        """Start from the colours given, or the system's, and put the changes on top."""
        if self._busy:
            return
        self._busy = True
        try:
            self._app.setPalette(self.base)
            changes = mended(self._app.palette())
            if changes.resolveMask():
                self._app.setPalette(changes.resolve(self.base))
        finally:
            self._busy = False


def _mixed(text: QColor, ground: QColor) -> QColor:
    opaque = QColor(text)
    opaque.setAlphaF(1)
    return _between(ground, opaque, text.alphaF())


def _between(start: QColor, end: QColor, share: float) -> QColor:
    def at(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        at(start.redF(), end.redF()),
        at(start.greenF(), end.greenF()),
        at(start.blueF(), end.blueF()),
    )
