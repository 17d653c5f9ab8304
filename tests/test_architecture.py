"""The rules that keep the parts apart, read off the imports (see CONTRIBUTING.md)."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "subtitles"
GUI = ROOT / "gui"
LONGEST = 320

TORCH = {"torch", "torchvision", "facenet_pytorch", "onnx", "sklearn", "matplotlib"}
ENGINES = {"onnxruntime", "openvino"}
HEAVY = TORCH | ENGINES | {"numpy", "cv2", "av", "PIL", "scipy", "pyvirtualcam"}

COMMON = {
    *("types", "errors", "emotions", "weights", "inference", "crops"),
    "pipeline",  # the contracts
    "languages",  # words, for captions and for those who draw them
}
"""What any stage may import."""

STAGES: dict[str, set[str]] = {
    "noticing cuts": {"cuts"},
    "detecting": {"detectors", "pyramid"},
    "classifying": {"classifiers", "combining"},
    "doubting": {"quality"},
    "remembering": {"memory", "smoothing", "matching", "motion", "certainty", "flicker"},
    "wording": {"captions"},
    "drawing": {
        *(
            "styles",
            "bar",
            "rows",
            "arranging",
            "layout",
            "plates",
            "typesetting",
            "glyphs",
            "fonts",
            "cards",
        ),
        *("spots", "palettes", "badge", "fitting"),
    },
    "reading and sending": {
        *("sources", "webcam", "media", "sinks", "virtual_camera", "patient_sink", "fitting"),
        *("devices", "loopback", "viewers", "doctor_cameras", "checks"),
    },
}
"""The stages and the modules each is made of; they import one another and what is common."""

REGISTRIES = {"DETECTORS", "CLASSIFIERS", "SMOOTHERS", "STYLES", "SINKS", "WRITERS"}


@dataclass(frozen=True)
class Import:
    """One import statement's target."""

    name: str
    """Dotted, absolute: `subtitles.types`, `cv2`, `subtitles.styles.STYLES`."""
    at_import: bool
    """True: executed when the module is imported; False: inside a function, or for types only."""
    line: int


def modules() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """Return `commands.live` for subtitles/commands/live.py."""
    return ".".join(path.relative_to(PACKAGE).with_suffix("").parts)


def imports(path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    later: set[ast.AST] = set()
    for node in ast.walk(tree):
        typing_only = isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        if typing_only or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            later.update(ast.walk(node))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node not in later, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            # The windows' package has another name when it is installed.
            assert node.level <= int(path.parent == GUI), f"{path}:{node.lineno}: relative import"
            start = "." * node.level + (node.module or "")
            for alias in node.names:
                name = f"{start}.{alias.name}" if node.module else f"{start}{alias.name}"
                yield Import(name, node not in later, node.lineno)


def own(target: str) -> str | None:
    """Return the module of ours that a dotted name leads to, without `subtitles.`."""
    parts = target.split(".")
    if parts[0] != "subtitles":
        return None
    for length in range(len(parts), 1, -1):
        inside = PACKAGE.joinpath(*parts[1:length])
        if inside.with_suffix(".py").exists() or inside.is_dir():
            return ".".join(parts[1:length])
    return ""


def offenders(names: set[str], allowed: set[str], only_at_import: bool = False) -> list[str]:
    """Return every place outside the modules `allowed` that imports one of `names`."""
    return [
        f"{name_of(path)}:{found.line} imports {found.name}"
        for path in modules()
        for found in imports(path)
        if found.name.split(".")[0] in names
        and not any(name_of(path) == a or name_of(path).startswith(f"{a}.") for a in allowed)
        and (found.at_import or not only_at_import)
    ]


def test_rule_1_the_core_knows_no_window() -> None:
    # The command that starts the tray app looks whether Qt is there, and finds the rest by name.
    assert not offenders({"gui", "emotion_subtitles_gui"}, set())
    assert not offenders({"PySide6", "shiboken6"}, {"commands.gui"})
    assert not offenders({"PySide6"}, set(), only_at_import=True)


def test_rule_2_torch_stays_in_the_workshop_and_the_reference_engine() -> None:
    assert not offenders(TORCH, {"training", "torch_engine"})


def test_rule_3_one_module_each_for_engines_virtual_camera_and_media() -> None:
    assert not offenders(ENGINES, {"inference", "training.quantising"})
    assert not offenders({"pyvirtualcam"}, {"virtual_camera"})
    assert not offenders({"av"}, {"media"})


def test_rule_3_one_module_for_opencvs_capture() -> None:
    using = {
        name_of(path)
        for path in modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in ("VideoCapture", "VideoWriter")
    }
    assert len(using) <= 1, using


def test_rule_3_engines_and_devices_are_imported_when_used() -> None:
    assert not offenders(ENGINES | {"pyvirtualcam", "winreg"}, set(), only_at_import=True)


def of_stage(part: str) -> list[Path]:
    """Return the files of a module, or of a package."""
    folder = PACKAGE / part
    return sorted(folder.glob("*.py")) if folder.is_dir() else [PACKAGE / f"{part}.py"]


@pytest.mark.parametrize("stage", STAGES)
def test_rule_4_stages_do_not_import_each_other(stage: str) -> None:
    for path in (path for part in STAGES[stage] for path in of_stage(part)):
        reached = {own(found.name) for found in imports(path)} - {None}
        wrong = {r for r in reached if r and r.split(".")[0] not in COMMON | STAGES[stage]}
        assert not wrong, f"{name_of(path)} ({stage}) imports {sorted(wrong)}"


def test_rule_4_whatever_has_a_registry_is_a_stage() -> None:
    owners = {
        name_of(path)
        for path in modules()
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        for target in (
            node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        )
        if isinstance(target, ast.Name) and target.id in REGISTRIES
    }
    staged = {part for parts in STAGES.values() for part in parts}
    assert owners <= {*staged, "writers"}, owners


def test_rule_5_registries_are_read_by_assemble_and_the_command_line_only() -> None:
    wrong = [
        f"{name_of(path)}:{found.line} imports {found.name}"
        for path in modules()
        for found in imports(path)
        if found.name.split(".")[-1] in REGISTRIES
        and name_of(path) not in ("assemble", "cli")
        and not name_of(path).startswith("commands.")
        and (name_of(path), found.name) != ("transcribe", "subtitles.writers.WRITERS")
    ]
    assert not wrong


def windows() -> list[Path]:
    return sorted(GUI.glob("*.py"))


@pytest.mark.parametrize("path", windows(), ids=lambda path: f"gui.{path.stem}")
class TestWindows:
    def test_siblings_are_imported_relatively(self, path: Path) -> None:
        # Installed, the package has another name.
        for found in imports(path):
            own_name = found.name.split(".")[0] in ("gui", "emotion_subtitles_gui")
            assert not own_name, f"{path}:{found.line}"

    def test_one_module_knows_the_session(self, path: Path) -> None:
        if path.stem != "making":
            names = {found.name.split(".")[-1] for found in imports(path)}
            assert "LiveSession" not in names

    def test_no_class_of_a_stage_is_named(self, path: Path) -> None:
        """Of modules with a registry only the registry is used; `assemble` makes the rest."""
        owners = {"detectors", "classifiers", "smoothing", "styles", "sinks", "writers"}
        for found in imports(path):
            parts = found.name.split(".")
            if parts[0] == "subtitles" and len(parts) > 2 and parts[1] in owners:
                assert parts[2] in REGISTRIES | {"open_sink"}, f"{path}:{found.line} {found.name}"

    def test_registries_are_read_for_their_names_only(self, path: Path) -> None:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
                assert node.value.id not in REGISTRIES, f"{path}:{node.lineno}"
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                taken = node.value.id in REGISTRIES and node.attr != "keys"
                assert not taken, f"{path}:{node.lineno}"

    def test_engines_and_devices_are_left_to_the_core(self, path: Path) -> None:
        for found in imports(path):
            left = HEAVY - {"numpy", "cv2", "PIL"}
            assert found.name.split(".")[0] not in left, f"{path}:{found.line} {found.name}"

    def test_the_icon_does_not_wait_for_opencv(self, path: Path) -> None:
        for found in imports(path):
            assert not (found.at_import and found.name.split(".")[0] in ("cv2", "PIL"))

    def test_no_window_outgrows_its_purpose(self, path: Path) -> None:
        assert len(path.read_text(encoding="utf-8").splitlines()) <= 300
        assert path.stem not in ("utils", "util", "helpers", "common", "misc")


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_no_module_outgrows_its_purpose(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_house_rules_of_style(path: Path) -> None:
    assert path.stem not in ("utils", "util", "helpers", "common", "misc")
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert all(alias.name != "*" for alias in node.names), f"import * at {node.lineno}"
        if isinstance(node, ast.FunctionDef):
            assert node.name != "__del__", f"__del__ at line {node.lineno}"


def loaded_after(code: str) -> set[str]:
    """Return the top-level names of the modules a fresh Python has loaded after `code`."""
    code += "\nimport sys; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines()[-1].split())


def test_help_needs_nothing_heavy() -> None:
    loaded = loaded_after("from subtitles.cli import build_parser\nbuild_parser().format_help()")
    assert not loaded & HEAVY


def test_importing_the_package_loads_nothing_heavy() -> None:
    assert not loaded_after("import subtitles") & HEAVY


def test_the_default_engine_runs_without_torch() -> None:
    loaded = loaded_after(
        "import numpy as np, subtitles\nsubtitles.read(np.zeros((90, 160, 3), np.uint8))"
    )
    assert "cv2" in loaded  # it really ran
    assert not loaded & TORCH
