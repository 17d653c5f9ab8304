"""The language of the windows: which are on offer here, and putting one in place.

The texts are translated with Qt's own tools; `packaging/translations.py` makes the files.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtGui import QFontMetrics, QGuiApplication

from subtitles import languages

SYSTEM = "system"
"""Value of the setting that means: as the system has it."""

SOURCE = "en"
"""Language of the texts in the code."""

FOLDER = Path(__file__).parent / "translations"


_QT_NAMES = {"zh-Hans": "zh_CN"}
"""How Qt's files call a language, where it is not the code with an underscore."""


_LOCALES = {"ar": "ar_001"}
"""Locales for numbers and dates; this one has the digits that captions have."""


def qt_name(code: str) -> str:
    """Return what Qt's translation files call a language (BCP 47 code): `pt_BR`."""
    return _QT_NAMES.get(code, code.replace("-", "_"))


def file_for(code: str) -> Path:
    """Return the compiled translation into a language (BCP 47 code)."""
    return FOLDER / f"emotion-subtitles_{qt_name(code)}.qm"


def drawable(text: str) -> bool:
    """Say whether the fonts of this system have a glyph for every character of `text`."""
    metrics = QFontMetrics(QGuiApplication.font())
    invisible = ("Cf", "Cc", "Zs")  # direction marks, line ends, spaces
    seen = (c for c in set(text) if unicodedata.category(c) not in invisible)
    return all(metrics.inFontUcs4(ord(c)) for c in seen)


def offered(can_draw: Callable[[str], bool] = drawable) -> list[str]:
    """Return the codes of the languages the windows can be shown in on this system.

    One is left out when it is not translated or when its script would come out as empty boxes.
    """
    return [
        code
        for code, language in languages.LANGUAGES.items()
        if (code == SOURCE or file_for(code).exists())
        and can_draw("".join((language.name, *language.texts())))
    ]


def chosen(setting: str, codes: list[str], wanted: list[str] | None = None) -> str:
    """Return the code to use for a setting: one of `codes`.

    wanted: the system's languages, the dearest first (BCP 47); None: ask the system.
    """
    if setting in codes:
        return setting
    for tag in QLocale.system().uiLanguages() if wanted is None else wanted:
        match = _match(tag.replace("_", "-"), codes)
        if match:
            return match
    return SOURCE


def install(app: QCoreApplication, setting: str) -> str:
    """Put a language in place for all windows made from now on, and return its code.

    Loads our texts and Qt's own, and turns layouts round where one reads from right to left.
    """
    code = chosen(setting, offered())
    for old in app.findChildren(QTranslator, "language"):
        app.removeTranslator(old)
        old.setParent(None)
    QLocale.setDefault(QLocale(_LOCALES.get(code, code)))
    ours = str(file_for(code))
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for file in (f"{qts}/qtbase_{qt_name(code)}.qm", ours):
        _add(app, file)
    if isinstance(app, QGuiApplication):
        rtl = languages.find(code).right_to_left
        sides = Qt.LayoutDirection
        app.setLayoutDirection(sides.RightToLeft if rtl else sides.LeftToRight)
    return code


def _add(app: QCoreApplication, file: str) -> None:
    translator = QTranslator(app)
    translator.setObjectName("language")
    if translator.load(file):
        app.installTranslator(translator)
    else:  # English needs none
        _discard(translator)


def _discard(thing: QObject) -> None:
    thing.setParent(None)
    thing.deleteLater()


def _match(tag: str, codes: list[str]) -> str:
    """Return the code that serves a reader of `tag`, or an empty one."""
    if tag in codes:
        return tag
    language = tag.split("-")[0]
    if language == "zh" and ("Hant" in tag or tag.endswith(("-TW", "-HK", "-MO"))):
        return ""  # traditional characters; simplified ones are no substitute
    return next((code for code in codes if code.split("-")[0] == language), "")
