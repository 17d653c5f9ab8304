"""Make pictures of every window, of the real program with the bundled clip as its camera.

    xvfb-run -s "-screen 0 1400x1100x24" python packaging/make_screenshots.py DIR

Both themes, in English and Arabic. The pictures in docs/images are
some of these.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from functools import partial
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from PySide6.QtCore import QEventLoop, QTimer  # noqa: E402
from PySide6.QtGui import QColor, QPalette  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from gui import background, language, theme  # noqa: E402
from gui.app import WINDOWS, App  # noqa: E402
from gui.first_run import FirstRun  # noqa: E402
from gui.settings_window import SettingsWindow  # noqa: E402
from subtitles.settings import FOLDER_VARIABLE, Settings  # noqa: E402

THEMES, LANGUAGES = ("light", "dark"), ("en", "ar")

SETTLED = 2_000
"""ms in which a window has filled itself."""

DARK = {
    QPalette.ColorRole.Window: "#2b2b2e",
    QPalette.ColorRole.Base: "#1f1f22",
    QPalette.ColorRole.AlternateBase: "#26262a",
    QPalette.ColorRole.Button: "#36363b",
    QPalette.ColorRole.ToolTipBase: "#36363b",
    QPalette.ColorRole.Text: "#f2f2f2",
    QPalette.ColorRole.WindowText: "#f2f2f2",
    QPalette.ColorRole.ButtonText: "#f2f2f2",
    QPalette.ColorRole.ToolTipText: "#f2f2f2",
    QPalette.ColorRole.PlaceholderText: "#a0a0a4",
    QPalette.ColorRole.Highlight: "#2f65ca",
    QPalette.ColorRole.HighlightedText: "#ffffff",
    QPalette.ColorRole.Link: "#8ab4f8",
}


def main(out: Path, mode: str, code: str) -> None:
    """Take the pictures of one theme and language."""
    out.mkdir(parents=True, exist_ok=True)
    qt = QApplication([])
    base = None
    if mode == "dark":
        base = QPalette(QColor("#36363b"), QColor("#2b2b2e"))
        for role, colour in DARK.items():
            base.setColor(role, QColor(colour))
    theme.install(qt, base)
    language.install(qt, code)
    settings = Settings(
        source="demo", sink="null", first_run_done=True, interface_language=code, language=code
    )
    app = App(qt, settings, minimised=True)
    app.begin()

    def wait(ms: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(ms, loop.quit)
        loop.exec()  # QTest.qWait would keep Python's lock from the other threads

    def take(window: QWidget, name: str) -> None:
        wait(SETTLED)
        window.grab().save(str(out / f"{name}-{mode}-{code}.png"))

    try:
        app.show("preview")
        while not app.engine.stats.get("captioned"):
            wait(100)
        wait(3 * SETTLED)  # for the courses of the last seconds
        for name, pages in PAGES.items():
            app.show(name)
            window = app._windows[name]
            for number, turn in enumerate(pages(window), 1):
                turn()
                take(window, f"{name.replace(' ', '-')}-{number}")
            if name != "preview":
                window.close()
    finally:
        app.close()
        background.finish()


def _settings_pages(window: QWidget) -> list[Callable[[], object]]:
    assert isinstance(window, SettingsWindow)
    return [partial(window.show_page, type(page)) for page in window.pages]


def _first_run_pages(window: QWidget) -> list[Callable[[], object]]:
    assert isinstance(window, FirstRun)
    return [lambda: None, *[window.go_on] * 3]


PAGES = {name: lambda _: [lambda: None] for name in WINDOWS} | {
    "settings": _settings_pages,
    "first run": _first_run_pages,
}
"""Window → what turns its pages, each in turn."""


if __name__ == "__main__":
    if len(sys.argv) == 4:
        main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
        sys.exit()
    for chosen in product(THEMES, LANGUAGES):
        with tempfile.TemporaryDirectory() as folder:
            command = [sys.executable, __file__, sys.argv[1], *chosen]
            subprocess.run(command, check=True, env={**os.environ, FOLDER_VARIABLE: folder})
