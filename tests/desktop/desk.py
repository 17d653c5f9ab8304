"""A desktop of its own for the real program: X server, window manager, panel with a tray."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

ROOT = Path(__file__).parents[2]

PATIENCE = 30.0
"""Seconds after which a test gives up waiting; a loaded machine is slow."""

TOOLS = ("Xvfb", "openbox", "tint2", "xdotool")

TINT2 = """\
panel_items = TS
panel_size = 100% 32
panel_position = bottom center horizontal
systray_padding = 4 2 4
systray_icon_size = 24
"""

Picture = npt.NDArray[np.uint8]


def missing() -> str:
    """Return which tools a machine lacks for these tests; empty: none."""
    return " ".join(tool for tool in TOOLS if shutil.which(tool) is None)


def wait_for(holds: Callable[[], Any], what: str) -> Any:
    """Look again and again until something is so, and return it."""
    until = time.monotonic() + PATIENCE
    while True:
        found = holds()
        if found:
            return found
        assert time.monotonic() < until, f"in vain: {what}"
        time.sleep(0.03)


class Desk:
    """One X display."""

    def __init__(self, display: str, folder: Path) -> None:
        from Xlib.display import Display

        self.name, self.folder = display, folder
        self.x = Display(display)
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("QT_", "WAYLAND", "XDG_"))},
            "DISPLAY": display,
            "PYTHONFAULTHANDLER": "1",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # none of the user's own desktop
            "LANG": "C.UTF-8",
            "LANGUAGE": "en",
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "EMOTION_SUBTITLES_CONFIG": str(folder / "settings"),
        }

    def do(self, *words: str | int) -> None:
        """Have xdotool move the mouse or press keys."""
        command = ["xdotool", *map(str, words)]
        subprocess.run(command, env=self.environment, check=True, capture_output=True)

    def windows(self, pid: int) -> list[Any]:
        """Return the windows of a process that can be seen, at any depth."""
        return [w for w in self._tree(self.x.screen().root) if self._pid(w) == pid and _seen(w)]

    def titles(self, pid: int) -> set[str]:
        """Return the titles of a program's windows."""
        names = {_title(w) for w in self.windows(pid) if not _in_tray(w) and not _menu(w)}
        return {name for name in names if name}

    def active(self) -> int:
        """Return the number of the window that has the keyboard's attention."""
        found = _property(self.x.screen().root, "_NET_ACTIVE_WINDOW")
        return int(found[0]) if found is not None and len(found) else 0

    def icon(self, pid: int) -> Any:
        """Return the window of a program's tray icon once the panel has taken it in."""
        return next((w for w in self.windows(pid) if _in_tray(w)), None)

    def menus(self, pid: int) -> list[Any]:
        """Return the menus that are open."""
        return [w for w in self.windows(pid) if _menu(w)]

    def middle(self, window: Any) -> tuple[int, int]:
        """Return a window's middle on the screen, px."""
        shape = window.get_geometry()
        at = self.x.screen().root.translate_coords(window, shape.width // 2, shape.height // 2)
        return at.x, at.y

    def look(self, window: Any) -> Picture:
        """Return what the screen shows where a window is, (H, W, 4)."""
        from Xlib import X

        shape, root = window.get_geometry(), self.x.screen().root
        at = root.translate_coords(window, 0, 0)
        raw = root.get_image(at.x, at.y, shape.width, shape.height, X.ZPixmap, 0xFFFFFFFF)
        return np.frombuffer(raw.data, np.uint8).reshape(shape.height, shape.width, 4)

    def _tree(self, window: Any) -> Iterator[Any]:
        from Xlib.error import XError

        try:
            children = window.query_tree().children
        except XError:  # closed meanwhile
            return
        for child in children:
            yield child
            yield from self._tree(child)

    def _pid(self, window: Any) -> int:
        found = _property(window, "_NET_WM_PID")
        return int(found[0]) if found is not None and len(found) else 0


def _property(window: Any, name: str) -> Any:
    from Xlib import X
    from Xlib.error import XError

    try:
        atom = window.display.get_atom(name)
        found = window.get_full_property(atom, X.AnyPropertyType)
    except XError:
        return None
    return found.value if found is not None else None


def _seen(window: Any) -> bool:
    from Xlib import X
    from Xlib.error import XError

    try:
        return bool(window.get_attributes().map_state == X.IsViewable)
    except XError:
        return False


def _in_tray(window: Any) -> bool:
    """Say whether a window lies in another's: the panel's, since the window manager has not it."""
    from Xlib.error import XError

    if _property(window, "_XEMBED_INFO") is None or _property(window, "WM_STATE") is not None:
        return False
    try:
        tree = window.query_tree()
    except XError:
        return False
    return bool(tree.parent != tree.root)


def _menu(window: Any) -> bool:
    kinds = _property(window, "_NET_WM_WINDOW_TYPE")
    menus = {
        window.display.get_atom(f"_NET_WM_WINDOW_TYPE_{n}_MENU") for n in ("POPUP", "DROPDOWN")
    }
    return kinds is not None and not menus.isdisjoint(kinds)


def _title(window: Any) -> str:
    found = _property(window, "_NET_WM_NAME")
    return found.decode() if isinstance(found, bytes) else ""


@contextmanager
def desk(folder: Path, *, tray: bool) -> Iterator[Desk]:
    """Start a desktop, with or without a panel."""
    with ExitStack() as stack:
        reading, writing = os.pipe()
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24"]
        stack.enter_context(process([*command, "-nolisten", "tcp"], pass_fds=(writing,)))
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, "Xvfb does not start"
        here = Desk(f":{number}", folder)
        stack.callback(here.x.close)
        stack.enter_context(process(["openbox"], env=here.environment))
        root = here.x.screen().root
        wait_for(lambda: _property(root, "_NET_SUPPORTING_WM_CHECK") is not None, "openbox")
        if tray:
            config = folder / "tint2rc"
            config.write_text(TINT2)
            stack.enter_context(process(["tint2", "-c", str(config)], env=here.environment))
            owner = here.x.get_atom("_NET_SYSTEM_TRAY_S0")
            wait_for(lambda: here.x.get_selection_owner(owner) != 0, "the tray")
        yield here


@contextmanager
def process(command: list[str], **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """Run a helper of the desktop and end it."""
    quiet = subprocess.DEVNULL
    running = subprocess.Popen(command, stdout=quiet, stderr=quiet, **options)
    try:
        yield running
    finally:
        running.terminate()
        try:
            running.wait(5)
        except subprocess.TimeoutExpired:
            running.kill()
            running.wait()


def usual_signals() -> None:
    """Undo what the tests' own start may have done: `nohup` and `&` have signals ignored."""
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_DFL)


class Program:
    """The real program on a desktop, publishing into a file.

    Parameters
    ----------
    settings: those that differ from the tests' own.
    """

    def __init__(self, desk: Desk, *options: str, **settings: object) -> None:
        self.desk = desk
        self.file = desk.folder / "published.mkv"
        folder = Path(desk.environment["EMOTION_SUBTITLES_CONFIG"])
        folder.mkdir(exist_ok=True)
        self.settings_file = folder / "settings.json"
        usual = {
            "source": "demo",
            "sink": str(self.file),
            "size": [640, 360],
            "rate": 15.0,
            "first_run_done": True,
            "global_hotkeys": False,
        }
        if not self.settings_file.exists():
            self.settings_file.write_text(json.dumps({**usual, **settings}))
        self.log = desk.folder / "log.txt"
        self._log = self.log.open("ab")
        command = [sys.executable, "-m", "subtitles", "gui", *options]
        self.running = subprocess.Popen(
            command,
            cwd=ROOT,
            env=desk.environment,
            stdout=self._log,
            stderr=self._log,
            preexec_fn=usual_signals,
        )
        self.pid = self.running.pid
        self._aside = 6
        self._read, self._pictures = 0, list[Picture]()

    def settings(self) -> dict[str, Any]:
        """Return what the settings file holds."""
        found: dict[str, Any] = json.loads(self.settings_file.read_text())
        return found

    def icon(self) -> Any:
        """Return the tray icon's window, waited for."""
        return wait_for(lambda: self.desk.icon(self.pid), f"tray icon\n{self.log.read_text()}")

    def choose(self, *keys: str) -> None:
        """Open the tray icon's menu and press keys in it, which close it."""
        x, y = self.desk.middle(self.icon())
        # Never the same place twice: two clicks in a short time would be a double click.
        self._aside = -self._aside
        self.desk.do("mousemove", x + self._aside, y, "click", 3)
        wait_for(lambda: self.desk.menus(self.pid), "the menu")
        for number, key in enumerate(keys, 1):
            self.desk.do("key", key)
            if number < len(keys):
                wait_for(lambda n=number: len(self.desk.menus(self.pid)) > n, f"submenu {key}")
        wait_for(lambda: not self.desk.menus(self.pid), "the menu to close")

    def published(self) -> list[Picture]:
        """Return the pictures published so far that can be read already; some 5 s are missing."""
        part = self.file.with_name(self.file.name + ".part")
        there = self.file if self.file.exists() else part
        size = there.stat().st_size if there.exists() else 0
        if size != self._read:
            self._read, self._pictures = size, []
            with suppress(av.FFmpegError, FileNotFoundError), av.open(str(there)) as video:
                pictures = (f.to_ndarray(format="bgr24") for f in video.decode(video=0))
                self._pictures.extend(pictures)
        return self._pictures

    def end(self) -> int:
        """Wait until it has ended, and return the exit code; where it hangs is in the failure."""
        try:
            return self.running.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self.running.send_signal(signal.SIGABRT)
            self.running.wait(5)
            raise AssertionError(f"it does not end\n{self.log.read_text()}") from None

    def close(self) -> None:
        """End it if a test has not, and tell where each of its threads was."""
        if self.running.poll() is None:
            self.running.send_signal(signal.SIGABRT)
            self.running.wait(PATIENCE)
        self._log.close()
        print(self.log.read_text())
