#!/usr/bin/env python3
"""Update the texts of the windows in every language, with Qt's own tools.

    python packaging/translations.py

New texts in the code come into gui/translations/*.ts, marked as unfinished; those no longer used
go. Errors of the core are among them: whatever `subtitles.errors.said` is called with, under the
context "Errors". Then each .ts is compiled into the .qm the program reads. Translate with Qt
Linguist (`pyside6-linguist gui/translations/*.ts`) or any editor, run this again and commit both.
A test fails while a text is missing.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "gui" / "translations"
TOOLS = Path(PySide6.__file__).parent

NAMES = ("es", "fr", "de", "pt_BR", "zh_CN", "ja", "ar")
"""As Qt calls the languages."""


def file(name: str, folder: Path = FOLDER) -> Path:
    """Return the file with the texts in one language."""
    return folder / f"emotion-subtitles_{name}.ts"


def collect(target: Path, name: str) -> None:
    """Bring a .ts file in line with the code; translations that are there are kept."""
    sources = sorted(str(path) for path in (ROOT / "gui").glob("*.py"))
    options = ["-locations", "none", "-no-obsolete", "-source-language", "en"]
    with tempfile.TemporaryDirectory() as folder:
        errors = Path(folder) / "errors.py"
        errors.write_text(_for_lupdate(templates()), encoding="utf-8")
        sources.append(str(errors))
        _run("lupdate", [*sources, *options, "-target-language", name, "-ts", str(target)])


def templates(root: Path = ROOT) -> list[str]:
    """Return the texts of the core that users meet; raises ValueError where one is no literal."""
    found: dict[str, None] = {}
    for path in [*sorted((root / "subtitles").rglob("*.py")), *sorted((root / "gui").glob("*.py"))]:
        for call in _said(ast.parse(path.read_text(encoding="utf-8"))):
            match call.args:
                case [ast.Constant(value=str(template))]:
                    found[template] = None
                case _:
                    place = f"{path.relative_to(root)}:{call.lineno}"
                    raise ValueError(f"{place}: said() takes one literal, and values by name")
    return list(found)


def _said(tree: ast.Module) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            if called == "said":
                yield node


def _for_lupdate(texts: Sequence[str]) -> str:
    """Return code with these texts where lupdate, which does not know `said`, finds them."""
    return "".join(
        f'QCoreApplication.translate("Errors", {json.dumps(text, ensure_ascii=False)})\n'
        for text in texts
    )


def compile_to(target: Path, source: Path) -> None:
    """Compile a .ts file into a .qm file; the same texts give the same bytes."""
    _run("lrelease", [str(source), "-qm", str(target)])


def _run(tool: str, arguments: Sequence[str]) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    subprocess.run([TOOLS / f"{tool}{suffix}", "-silent", *arguments], check=True, cwd=ROOT)


def main() -> None:
    """Update and compile everything."""
    FOLDER.mkdir(exist_ok=True)
    for name in NAMES:
        collect(file(name), name)
        compile_to(file(name).with_suffix(".qm"), file(name))


if __name__ == "__main__":
    main()
