"""Combinations of keys as text: which can be a hotkey, and how each library writes them.

Everywhere in the program a hotkey is Qt's portable text, `Ctrl+Alt+C`; "" is no hotkey.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from subtitles.errors import SettingsError

_Key = Qt.Key
_Modifier = Qt.KeyboardModifier


@dataclass(frozen=True, slots=True)
class Name:
    """What a key is called elsewhere."""

    pynput: str
    """As `pynput.keyboard.HotKey.parse` reads it."""
    keysym: str
    """As xkbcommon and the portal's shortcuts call it."""


MODIFIERS: Mapping[_Modifier, Name] = {
    _Modifier.ControlModifier: Name("<ctrl>", "CTRL"),
    _Modifier.AltModifier: Name("<alt>", "ALT"),
    _Modifier.ShiftModifier: Name("<shift>", "SHIFT"),
    _Modifier.MetaModifier: Name("<cmd>", "LOGO"),
}

FUNCTION: dict[int, Name] = {
    _Key.Key_F1.value + number: Name(f"<f{number + 1}>", f"F{number + 1}") for number in range(20)
}

CHARACTERS: dict[int, Name] = {
    ord(character): Name(character.lower(), character.lower())
    for character in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
} | {
    ord(character): Name(character, keysym)
    for character, keysym in {
        "+": "plus",
        "-": "minus",
        ",": "comma",
        ".": "period",
        "/": "slash",
        ";": "semicolon",
        "=": "equal",
        "#": "numbersign",
    }.items()
}

SPECIAL: dict[int, Name] = {
    _Key.Key_Space.value: Name("<space>", "space"),
    _Key.Key_Home.value: Name("<home>", "Home"),
    _Key.Key_End.value: Name("<end>", "End"),
    _Key.Key_PageUp.value: Name("<page_up>", "Prior"),
    _Key.Key_PageDown.value: Name("<page_down>", "Next"),
    _Key.Key_Insert.value: Name("<insert>", "Insert"),
    _Key.Key_Left.value: Name("<left>", "Left"),
    _Key.Key_Right.value: Name("<right>", "Right"),
    _Key.Key_Up.value: Name("<up>", "Up"),
    _Key.Key_Down.value: Name("<down>", "Down"),
    _Key.Key_Pause.value: Name("<pause>", "Pause"),
}

KEYS = FUNCTION | CHARACTERS | SPECIAL


def checked(text: str, others: Mapping[str, str]) -> str:
    """Return a hotkey as Qt writes it, or "" for none; raises SettingsError for an unusable one.

    others: what the other hotkeys are for (as the user reads it) → their keys.
    """
    if not text.strip():
        return ""
    sequence = QKeySequence.fromString(text, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        raise _refused(
            text,
            QCoreApplication.translate("HotkeyTexts", "press all keys of one combination together"),
        )
    pressed = _pressed(sequence)
    if pressed.key().value not in KEYS:
        raise _refused(
            text,
            QCoreApplication.translate(
                "HotkeyTexts", "use a letter, a digit, a function key or an arrow key"
            ),
        )
    if _taken(pressed):
        raise _refused(
            text,
            QCoreApplication.translate(
                "HotkeyTexts", "the system uses it itself: choose another one"
            ),
        )
    if not _enough(pressed):
        raise _refused(
            text,
            QCoreApplication.translate(
                "HotkeyTexts",
                "other programs use it: hold at least two of Ctrl, Alt and Shift, or one with a "
                "function key",
            ),
        )
    for purpose, other in others.items():
        if other and QKeySequence.fromString(other) == sequence:
            hint = QCoreApplication.translate(
                "HotkeyTexts", "choose another one, or clear that one first"
            )
            raise SettingsError(
                QCoreApplication.translate("HotkeyTexts", "{keys} is taken: {purpose}").format(
                    keys=shown(text), purpose=purpose
                ),
                hint,
            )
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def usable(text: str) -> bool:
    """Say whether a hotkey from the settings can be put to use."""
    try:
        return bool(checked(text, {}))
    except SettingsError:
        return False


def shown(text: str) -> str:
    """Return a hotkey as this system writes it, for people."""
    return QKeySequence.fromString(text).toString(QKeySequence.SequenceFormat.NativeText) or text


def for_pynput(text: str, platform: str = sys.platform) -> str:
    """Return `<ctrl>+<alt>+c` for `Ctrl+Alt+C`."""
    names = [name.pynput for name in _names(text)]
    if platform == "darwin":  # where Qt calls the command key Ctrl, and the control key Meta
        swapped = {"<ctrl>": "<cmd>", "<cmd>": "<ctrl>"}
        names = [swapped.get(name, name) for name in names]
    return "+".join(names)


def for_portal(text: str) -> str:
    """Return `CTRL+ALT+c` for `Ctrl+Alt+C`, as the XDG shortcuts specification writes it."""
    return "+".join(name.keysym for name in _names(text))


def _names(text: str) -> list[Name]:
    pressed = _pressed(QKeySequence.fromString(text))
    held = [name for flag, name in MODIFIERS.items() if flag & pressed.keyboardModifiers()]
    return [*held, KEYS[pressed.key().value]]


def _pressed(sequence: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # missing in Qt's stubs
    return first


def _enough(pressed: QKeyCombination) -> bool:
    """Say whether a combination is rare enough not to be typed or used by other programs."""
    held = [flag for flag in MODIFIERS if flag & pressed.keyboardModifiers()]
    if held in ([], [_Modifier.ShiftModifier]):
        return False
    return len(held) > 1 or pressed.key().value in FUNCTION


def _taken(pressed: QKeyCombination) -> bool:
    """Say whether desktops keep a combination for themselves."""
    control, alt = _Modifier.ControlModifier, _Modifier.AltModifier
    held, function = pressed.keyboardModifiers(), pressed.key().value in FUNCTION
    return (held == alt and pressed.key() == _Key.Key_F4) or (held == control | alt and function)


def _refused(text: str, hint: str) -> SettingsError:
    return SettingsError(
        QCoreApplication.translate("HotkeyTexts", "{keys} can’t be a hotkey").format(
            keys=shown(text)
        ),
        hint,
    )
