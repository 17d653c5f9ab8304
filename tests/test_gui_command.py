"""`gui`: found where it belongs, and a helpful error where it can't run."""

from __future__ import annotations

import argparse
import builtins
import importlib.util
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from subtitles.cli import main
from subtitles.commands import gui
from subtitles.errors import EngineError

ROOT = Path(__file__).parent.parent


@pytest.fixture(autouse=True)
def unloaded(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [n for n in sys.modules if n.split(".")[0] == gui.NAME]:
        monkeypatch.delitem(sys.modules, name)


@pytest.mark.parametrize("line", [[], ["gui"], ["gui", "--minimised"]])
def test_without_a_command_the_tray_app_runs(
    line: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[argparse.Namespace] = []
    monkeypatch.setattr(gui, "check_system", lambda: None)
    monkeypatch.setattr(gui, "load", lambda: SimpleNamespace(__name__="fake"))
    app = SimpleNamespace(main=lambda **options: given.append(options) or 0)  # type: ignore[func-returns-value]
    monkeypatch.setitem(sys.modules, "fake.app", app)  # type: ignore[arg-type]
    monkeypatch.setattr("importlib.import_module", lambda name: sys.modules[name])
    assert main(line) == 0
    assert given == [{"minimised": "--minimised" in line}]


def packages(folder: Path, **texts: str) -> Path:
    """Make packages, each with a mark in it."""
    for name, mark in texts.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text(f"MARK = {mark!r}\n")
    return folder


def test_the_source_trees_own_windows_are_loaded() -> None:
    package = gui.load()
    assert package.__file__ == str(ROOT / "gui" / "__init__.py")
    assert package.__name__ == gui.NAME and sys.modules[gui.NAME] is package
    assert gui.load() is package


def test_a_foreign_gui_among_installed_packages_is_not_taken(tmp_path: Path) -> None:
    site = packages(tmp_path, gui="foreign", emotion_subtitles_gui="ours")
    assert gui.load(site).MARK == "ours"


def test_a_foreign_gui_is_not_even_taken_when_ours_is_missing(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="not in") as caught:
        gui.load(packages(tmp_path, gui="foreign"))
    assert caught.value.hint.endswith("pip install --force-reinstall ."), "it is on no index"


def lacks(monkeypatch: pytest.MonkeyPatch, error: ImportError) -> None:
    real = builtins.__import__

    def importing(name: str, *rest: Any, **more: Any) -> Any:
        if name.split(".")[0] == "PySide6":
            raise error
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", importing)


def test_without_pyside_it_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacks(monkeypatch, ModuleNotFoundError("No module named 'PySide6'", name="PySide6"))
    assert main(["gui"]) == 1
    error = capsys.readouterr().err
    assert error.startswith("error: ") and "pip install PySide6-Essentials" in error


def test_without_a_library_it_names_debians_packages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    lacks(monkeypatch, ImportError("libEGL.so.1: cannot open shared object file"))
    assert main(["gui"]) == 1
    error = capsys.readouterr().err
    assert "libEGL.so.1" in error and "libegl1" in error and "libxcb-cursor0" in error


@pytest.fixture
def linux(monkeypatch: pytest.MonkeyPatch) -> None:
    if importlib.util.find_spec("PySide6") is None or sys.platform != "linux":
        pytest.skip("missing: PySide6 on Linux (pip install -e '.[test]')")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_a_desktop_it_says_so(linux: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 1
    assert "needs a desktop" in capsys.readouterr().err


def test_a_display_that_does_not_answer(
    linux: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DISPLAY", ":4711")
    assert main([]) == 1
    assert ":4711 does not answer" in capsys.readouterr().err


def test_where_qt_is_told_its_platform_nothing_is_in_the_way(
    linux: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    gui.check_system()
