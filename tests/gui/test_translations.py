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
        elif ast.unparse(call) == "QCoreApplication.translate('Errors', text.template)":
            continue  # the core's texts, see below
        elif name(call) == "translate" and call.args:
            assert len(call.args) == 2, f"{path.name}:{call.lineno}"
        else:
            continue
        assert all(map(literal, call.args)), f"{path.name}:{call.lineno}: not a literal"


CORE = sorted((ROOT / "subtitles").rglob("*.py"))

ELSEWHERE = ("training", "commands", "bench", "transcribe.py", "recording.py", "still.py")
"""Parts of the core the tray app does not run: who meets their errors reads English."""

ERRORS = ("SettingsError", "WeightsError", "EngineError", "SourceError", "SinkError", "Check")


def spoken(path: Path) -> Iterator[tuple[int, ast.expr]]:
    """Yield the line and the text of whatever a module makes errors and findings of."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    given: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            several = isinstance(node.targets[0], ast.Tuple) and isinstance(node.value, ast.Tuple)
            names = node.targets[0].elts if several else node.targets  # type: ignore[attr-defined]
            values = node.value.elts if several else [node.value]  # type: ignore[attr-defined]
            for target, value in zip(names, values, strict=False):
                given.setdefault(getattr(target, "id", ""), []).append(value)
    for call in calls(tree):
        if name(call) in ERRORS:
            # a finding's name and state come first, who needs it last: words for machines
            texts = call.args[2:4] if name(call) == "Check" else call.args
            for text in texts:
                found = given.get(text.id, []) if isinstance(text, ast.Name) else [text]
                yield from ((call.lineno, each) for each in found)


def in_words(node: ast.expr) -> bool:
    """Say whether an expression puts English words together without telling of which."""
    if isinstance(node, ast.JoinedStr):
        parts = [p.value for p in node.values if isinstance(p, ast.Constant)]
        return any(re.search("[A-Za-z]{2}", str(part)) for part in parts)
    if isinstance(node, ast.BinOp | ast.IfExp | ast.BoolOp):
        return any(in_words(n) for n in ast.iter_child_nodes(node) if isinstance(n, ast.expr))
    return isinstance(node, ast.Constant) and bool(node.value)


@pytest.mark.parametrize(
    "path",
    [
        path
        for path in CORE + MODULES
        if not path.relative_to(ROOT / path.relative_to(ROOT).parts[0])
        .as_posix()
        .startswith(ELSEWHERE)
        and path.name != "beside.py"  # which only files with captions of their own have
    ],
    ids=lambda p: "/".join(p.relative_to(ROOT).with_suffix("").parts),
)
def test_errors_the_windows_show_can_be_translated(path: Path) -> None:
    for line, text in spoken(path):
        assert not in_words(text), f"{path.name}:{line}: use subtitles.errors.said"


def test_a_text_of_the_core_has_just_the_values_it_names() -> None:
    for path in CORE + MODULES:
        for call in calls(ast.parse(path.read_text(encoding="utf-8"))):
            if name(call) == "said" and all(keyword.arg for keyword in call.keywords):
                (template,) = call.args
                assert isinstance(template, ast.Constant), path
                named = {word[1:-1] for word in fields(str(template.value))}
                given = {keyword.arg for keyword in call.keywords}
                assert named == given, f"{path.name}:{call.lineno}"


def test_nothing_to_type_is_left_to_translators() -> None:
    typed = re.compile(r"\bsudo |\bpip |\bemotion-subtitles|(^|\s)--\w|https?:|[A-Z]{2,}=|/dev/")
    assert not list(filter(typed.search, tools.templates()))


@pytest.mark.parametrize("wrong", ['said(f"no {x}")', "said(TEXT)", 'said("a" + b)', "said()"])
def test_a_text_lupdate_could_not_find_is_refused(tmp_path: Path, wrong: str) -> None:
    (tmp_path / "subtitles").mkdir()
    module = tmp_path / "subtitles" / "camera.py"
    module.write_text('said("{name} is gone", name=name)\n')
    assert tools.templates(tmp_path) == ["{name} is gone"]
    module.write_text(f"raise SourceError(\n    {wrong})\n")
    with pytest.raises(ValueError, match=r"camera\.py:2"):
        tools.templates(tmp_path)


def test_the_core_s_texts_are_among_those_to_translate(file: Path) -> None:
    there = {source for context, source, _ in messages(file) if context == "Errors"}
    assert there == set(tools.templates())


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
