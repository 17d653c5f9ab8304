"""What the core says, which speaks English, as sentences in the language of the windows."""

from __future__ import annotations

import re
import string

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from subtitles.errors import Said, SubtitlesError

FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"
"""What is between them has a direction of its own (Unicode Standard Annex #9)."""

_LATIN = string.ascii_letters + string.digits


def translated(text: str) -> str:
    """Return a text of the core in the language installed; one made otherwise stays as it is.

    Where the command line has an option, it names the place in the windows.
    """
    if not isinstance(text, Said):
        return text
    # pyside6-lupdate finds these texts through packaging/translations.py
    template = QCoreApplication.translate("Errors", text.template)
    values = text.values.items()
    return template.format(
        **{n: translated(v) if isinstance(v, Said) else _apart(_here(v)) for n, v in values}
    )


def told(error: Exception) -> tuple[str, str]:
    """Return the message and the hint of any error, to be translated."""
    if isinstance(error, SubtitlesError):
        return error.message, error.hint
    return str(error), ""


def steps(text: str) -> list[str]:
    """Return the lines of a text, each to be translated."""
    if isinstance(text, Said) and not re.search(r"\w", re.sub(r"\{\w+\}", "", text.template)):
        return [step for value in text.values.values() for step in steps(value)]
    return [text] if isinstance(text, Said) else text.splitlines()


def sentence(text: str) -> str:
    """Return a text of the core, which begins in lower case, as a sentence of its own."""
    text = translated(text)
    return text[:1].upper() + text[1:]


def sentences(message: str, hint: str) -> str:
    """Return message and hint as two sentences."""
    whole = ""
    for text in filter(None, (message, hint)):
        ended = QCoreApplication.translate("Sentences", "{sentence}.").format(
            sentence=sentence(text).rstrip(".。")
        )
        whole = (
            QCoreApplication.translate("Sentences", "{first} {second}").format(
                first=whole, second=ended
            )
            if whole
            else ended
        )
    return whole


def headline(message: str) -> str:
    """Return what a message says before it goes into detail."""
    return re.split(r"\s?: |：", sentence(message), maxsplit=1)[0]


def _here(value: str) -> str:
    """Return what stands in the windows for an option of the command line."""
    if value == "--sink virtual:DEVICE":
        settings = QCoreApplication.translate("SettingsWindow", "Settings")
        return f"{settings} → {QCoreApplication.translate('VirtualPage', 'Virtual camera')}"
    if value == "--source demo":
        return QCoreApplication.translate("CameraPage", "Demo clip")
    return value


def _apart(value: str) -> str:
    """Return a name, path or command so that it can't get mixed up with words from the right."""
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if not rtl or (value[:1] in string.ascii_letters and value[-1:] in _LATIN):
        return value
    return f"{FIRST_STRONG_ISOLATE}{value}{POP_ISOLATE}"
