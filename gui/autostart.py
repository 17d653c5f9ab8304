"""Starting with the system, the way each system wants it; no Qt here.

Linux and other free desktops: a file in `autostart` (XDG Autostart Specification 0.5). Windows: a
value under the user's Run key. macOS: a LaunchAgent.
"""

from __future__ import annotations

import contextlib
import os
import plistlib
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from subtitles.errors import SettingsError, reason, said

NAME = "emotion-subtitles"
LABEL = "org.emotionsubtitles.EmotionSubtitles"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
RESERVED = set(" \t\n\"'\\><~|&;$*?#()`")
"""Characters that make an argument need quotes (Desktop Entry Specification, the Exec key)."""


def is_on() -> bool:
    """Say whether the program starts with the system."""
    if sys.platform == "win32":
        return _windows_value() is not None
    file = _file()
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    # Desktops' own settings switch an entry off by writing into it.
    lines = {line.strip().lower().replace(" ", "") for line in text.splitlines()}
    return not lines & {"hidden=true", "x-gnome-autostart-enabled=false"}


def turn(on: bool, command: Sequence[str] | None = None) -> None:
    """Make the program start with the system, or no longer.

    command: what starts it; None: what started this process. Raises SettingsError.
    """
    try:
        if sys.platform == "win32":
            _turn_windows(on, command or own_command())
        elif on:
            _write(_file(), _text(command or own_command()))
        else:
            _file().unlink(missing_ok=True)
    except OSError as error:
        raise SettingsError(
            said("starting with the system not changed: {reason}", reason=reason(error)),
            said("make {place} writable, then try again", place=_place()),
        ) from error


def own_command(minimised: bool = True) -> list[str]:
    """Return what starts this program again, as absolute paths."""
    last = ["--minimised"] if minimised else []
    image = os.environ.get("APPIMAGE")
    if image:  # what runs now lies in a folder that is gone after the end
        return [image, "gui", *last]
    if getattr(sys, "frozen", False):
        return [sys.executable, "gui", *last]
    script = Path(sys.argv[0]).absolute()
    if script.stem in ("emotion-subtitles", "emotion-subtitles-gui") and script.exists():
        return [str(script), "gui", *last] if script.stem == NAME else [str(script), *last]
    beside = shutil.which(NAME, path=str(Path(sys.executable).parent))
    if beside:
        return [beside, "gui", *last]
    return [sys.executable, "-m", "subtitles", "gui", *last]


def _place() -> str:
    return f"HKEY_CURRENT_USER\\{RUN_KEY}" if sys.platform == "win32" else str(_file().parent)


def _file() -> Path:
    """Return the file that makes the program start."""
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"
    config = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(config) if config.startswith("/") else Path.home() / ".config"
    return folder / "autostart" / f"{NAME}.desktop"


def _text(command: Sequence[str]) -> str:
    if sys.platform == "darwin":
        agent = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        return plistlib.dumps(agent).decode("utf-8")
    return desktop_entry(command)


def desktop_entry(command: Sequence[str]) -> str:
    """Return an autostart entry for free desktops."""
    return "\n".join(
        (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Emotion Subtitles",
            "Comment=Captions that say what faces look like",
            f"Exec={' '.join(_quoted(word) for word in command)}",
            f"Icon={NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
            "",
        )
    )


def _quoted(word: str) -> str:
    """Quote an argument for the Exec key; `%` stands for itself only when doubled."""
    word = word.replace("%", "%%")
    if word and not set(word) & RESERVED:
        return word
    for character in ("\\", '"', "`", "$"):
        word = word.replace(character, "\\" + character)
    return '"' + word.replace("\\", "\\\\") + '"'  # a value is unescaped once more by itself


def _write(file: Path, text: str) -> None:
    """Write a file that is whole or not there."""
    file.parent.mkdir(parents=True, exist_ok=True)
    aside = file.with_name(f".{file.name}.new")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(file)
    finally:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)


def _windows_value() -> str | None:
    """Return what Windows runs when the user logs in."""
    if sys.platform == "win32":
        import winreg

        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, RUN_KEY) as key:
                return str(winreg.QueryValueEx(key, NAME)[0])
        except OSError:
            return None
    return None


def _turn_windows(on: bool, command: Sequence[str]) -> None:
    if sys.platform == "win32":
        import subprocess
        import winreg

        access = winreg.KEY_SET_VALUE
        with winreg.CreateKeyEx(winreg.HKEY_CURRENT_USER, RUN_KEY, access=access) as key:
            if on:
                line = subprocess.list2cmdline(command)
                winreg.SetValueEx(key, NAME, 0, winreg.REG_SZ, line)
            else:
                with contextlib.suppress(FileNotFoundError):
                    winreg.DeleteValue(key, NAME)
