"""`gui`, or no command: the tray app. The package with its windows is loaded by name here."""

from __future__ import annotations

import argparse
import importlib
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType

from subtitles.commands.options import Commands
from subtitles.errors import REINSTALL, EngineError

NAME = "emotion_subtitles_gui"
"""What the package is called when it is installed, and in memory always."""

PACKAGES = (
    "libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 "
    "libdbus-1-3 fontconfig"
)
"""What a bare Debian lacks for Qt."""


def add(commands: Commands) -> None:
    """Add `gui`."""
    parser = commands.add_parser(
        "gui",
        help="the tray app; what runs without a command, too",
        description="Captions in your calls from an icon in the tray: preview, settings, "
        "diagnostics. A second start shows the window of the first.",
    )
    parser.add_argument(
        "--minimised", action="store_true", help="open no window, as at the start of the system"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the tray app until it is left."""
    check_system()
    package = load()
    try:
        app = importlib.import_module(f"{package.__name__}.app")
    except ImportError as error:
        raise lacking(error) from error
    code: int = app.main(minimised=arguments.minimised)
    return code


def start() -> int:
    """Run the tray app: the entry point without a console."""
    from subtitles.cli import main

    return main(["gui", *sys.argv[1:]])


def load(beside: Path | None = None) -> ModuleType:
    """Import the package with the windows and return it; raises EngineError.

    It is the one that came with this `subtitles`: in a wheel its neighbour, in a source tree the
    folder `gui`, whose name is so common that the import system is not asked for it.
    """
    if NAME in sys.modules:
        return sys.modules[NAME]
    beside = beside or Path(__file__).resolve().parents[2]
    installed, source = beside / NAME / "__init__.py", beside / "gui" / "__init__.py"
    file = source if not installed.exists() and (beside / "pyproject.toml").exists() else installed
    if not file.exists():
        raise EngineError(f"the windows of the tray app are not in {beside}", REINSTALL)
    spec = importlib.util.spec_from_file_location(
        NAME, file, submodule_search_locations=[str(file.parent)]
    )
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    sys.modules[NAME] = package
    spec.loader.exec_module(package)
    return package


def check_system() -> None:
    """Raise EngineError for what would make Qt abort without a word of help."""
    try:
        from PySide6 import QtWidgets
    except ImportError as error:
        raise lacking(error) from error
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    if not os.environ.get("DISPLAY"):
        raise _no_display("DISPLAY and WAYLAND_DISPLAY are not set")
    import ctypes

    plugin = Path(QtWidgets.__file__).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"
    try:
        if plugin.exists():  # a distribution's PySide6 keeps it elsewhere, and its needs in order
            ctypes.CDLL(str(plugin))
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise lacking(error) from error
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    if refused:
        raise _no_display(f"the display {os.environ['DISPLAY']} does not answer")


def lacking(error: ImportError | OSError) -> EngineError:
    """Return the error for parts of the window system that are not installed."""
    if isinstance(error, ModuleNotFoundError):
        if (error.name or "").split(".")[0] in ("PySide6", "shiboken6"):
            return EngineError("the tray app needs PySide6", "run: pip install PySide6-Essentials")
        return EngineError(f"the tray app can't start: {error}", "run: emotion-subtitles doctor")
    hint = "install PySide6-Essentials afresh: pip install --force-reinstall PySide6-Essentials"
    if sys.platform == "linux":
        hint = f"on Debian or Ubuntu run: sudo apt install {PACKAGES}"
    return EngineError(f"the tray app can't start, a library is missing: {error}", hint)


def _no_display(why: str) -> EngineError:
    return EngineError(
        f"the tray app needs a desktop: {why}",
        "start it from a desktop session, or run: emotion-subtitles live",
    )
