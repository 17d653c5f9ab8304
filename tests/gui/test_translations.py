"""The windows speak every language: no text is missing, no value lost, nothing out of date."""

from __future__ import annotations

import ast
import importlib.util
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

import pytest
from fakes import FakeEngine
from PySide6.QtWidgets import QApplication, QMenu, QMenuBar

import gui
from gui import language
from gui.actions import Actions
from gui.preview import PreviewWindow
from subtitles.languages import LANGUAGES

ROOT = Path(gui.__file__).resolve().parent.parent
MODULES = sorted((ROOT / "gui").glob("*.py"))
TRANSLATED = [code for code in LANGUAGES if code != language.SOURCE]


def _tools() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tools = _tools()


@pytest.fixture(params=TRANSLATED)
def file(request: pytest.FixtureRequest) -> Path:
    """Return the .ts file of each language."""
    path: Path = tools.file(language.qt_name(request.param))
    return path


def messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """Return (context, source, comment) → translation."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = tuple(
                holder.findtext(tag) or ""
                for holder, tag in ((context, "name"), (message, "source"), (message, "comment"))
            )
            translation = message.find("translation")
            assert translation is not None, key
            found[key] = translation
    return found  # type: ignore[return-value]


def test_every_language_has_its_files() -> None:
    assert sorted(tools.NAMES) == sorted(map(language.qt_name, TRANSLATED))
    for code in TRANSLATED:
        assert language.file_for(code).exists(), code


def test_no_text_is_missing(file: Path) -> None:
    missing = [
        key
        for key, translation in messages(file).items()
        if translation.get("type") is not None or not (translation.text or "").strip()
    ]
    assert not missing, f"translate these in {file.name}, then run packaging/translations.py"


def test_the_texts_are_those_of_the_code(file: Path, tmp_path: Path) -> None:
    fresh = tmp_path / file.name
    shutil.copy(file, fresh)
    tools.collect(fresh, file.stem.removeprefix("emotion-subtitles_"))
    now, then = set(messages(fresh)), set(messages(file))
    assert not now - then, "not in the .ts: run packaging/translations.py and translate"
    assert not then - now, "no longer in the code: run packaging/translations.py"


def test_what_is_compiled_is_what_is_written(file: Path, tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.qm"
    tools.compile_to(fresh, file)
    compiled = file.with_suffix(".qm").read_bytes()
    assert compiled == fresh.read_bytes(), "run packaging/translations.py"


def fields(text: str) -> list[str]:
    return sorted(re.findall(r"\{[^{}]*\}|%\d|%n", text))


def test_no_value_is_lost(file: Path) -> None:
    for key, translation in messages(file).items():
        assert fields(key[1]) == fields(translation.text or ""), key


def test_what_can_be_reached_by_a_letter_still_can(file: Path) -> None:
    def letters(text: str) -> int:
        return len(re.findall(r"&[^&\s]", text.replace("&&", "")))

    for key, translation in messages(file).items():
        assert letters(key[1]) == letters(translation.text or ""), key


def test_ends_and_marks_are_kept(file: Path) -> None:
    ends = {"…": "…", ":": ":："}
    for key, translation in messages(file).items():
        text = (translation.text or "").rstrip()
        assert text.count("\n") == key[1].rstrip().count("\n"), key
        for end, allowed in ends.items():
            if key[1].rstrip().endswith(end):
                # Chinese and Japanese put the letter of a menu behind the text
                bare = re.sub(r"\(&\w\)", "", text).rstrip()
                assert bare[-1] in allowed, key


def test_captions_only_describe_in_every_language() -> None:
    """The first page says so itself; nothing else may claim to know feelings."""
    claims = re.compile(r"\b(feels|feeling|mood|emotion detected|detects? emotions)\b", re.I)
    for key in messages(tools.file(tools.NAMES[0])):
        if claims.search(key[1]):
            assert "not" in key[1] or "forbidden" in key[1], key


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def name(call: ast.Call) -> str:
    return getattr(call.func, "attr", "") or getattr(call.func, "id", "")


def literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.stem)
def test_texts_are_written_where_qts_tools_find_them(path: Path) -> None:
    for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
        if name(call) == "tr":
            on_self = isinstance(call.func, ast.Attribute)
            assert on_self and len(call.args) == 1, f"{path.name}:{call.lineno}"
        elif name(call) == "translate" and call.args:
            assert len(call.args) == 2, f"{path.name}:{call.lineno}"
        else:
            continue
        assert all(map(literal, call.args)), f"{path.name}:{call.lineno}: not a literal"


SHOWING = {
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu"),
    *("QAction", "setText", "setTitle", "setWindowTitle", "setToolTip", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setSuffix", "setPrefix", "addItem"),
    *("addMenu", "addAction", "addRow", "addTab", "setStatusTip", "setPlainText", "button"),
    *("heading", "paragraph", "note", "Switch"),
}
"""Calls that put a text before the user."""


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.stem)
def test_no_text_is_shown_untranslated(path: Path) -> None:
    for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
        if name(call) in SHOWING:
            given = [*call.args, *(keyword.value for keyword in call.keywords)]
            shown = [a.value for a in given if isinstance(a, ast.Constant)]
            wrong = [t for t in shown if isinstance(t, str) and re.search(r"[A-Za-z]{2}", t)]
            assert not wrong, f"{path.name}:{call.lineno}: {wrong}"


def test_the_tools_are_there() -> None:
    assert (tools.TOOLS / ("lupdate.exe" if sys.platform == "win32" else "lupdate")).exists()


def clashes(menu: QMenu | QMenuBar) -> list[str]:
    """Return the letters that lead to two entries of one menu, submenus included."""
    found = []
    letters = [
        (m[1].casefold(), action.text())
        for action in menu.actions()
        if action.isVisible() and (m := re.search(r"&([^&\s])", action.text().replace("&&", "")))
    ]
    for letter, text in letters:
        if [other for other, _ in letters].count(letter) > 1:
            found.append(f"{letter}: {text}")
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            found += clashes(inner)
    return found


@pytest.mark.parametrize("waiting", [False, True])
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_letter_leads_to_one_entry_of_a_menu(
    qapp: QApplication,
    engine: FakeEngine,
    code: str,
    waiting: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(language, "offered", lambda: list(LANGUAGES))
    engine.enter("problem")  # offers to start again, too
    engine.needs_restart = waiting
    try:
        language.install(qapp, code)
        actions = Actions(engine)  # type: ignore[arg-type]
        tray, window = QMenu(), PreviewWindow(engine, actions)  # type: ignore[arg-type]
        actions.fill(tray)
        assert not clashes(tray)
        assert not clashes(window.menuBar())
    finally:
        language.install(qapp, "en")
