"""The wheel as a user gets it: built, installed elsewhere, run without a network."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

NO_NETWORK = '''
import sys

def deny(event, arguments):
    """Refuse every connection and every look-up of a name."""
    if event in ("socket.getaddrinfo", "socket.gethostbyname"):
        raise PermissionError(f"this process has no network: {event} {arguments!r}")
    if event == "socket.connect" and isinstance(arguments[1], tuple):
        raise PermissionError(f"this process has no network: {event} {arguments[1]!r}")

sys.addaudithook(deny)
'''
"""Run by every Python of the environment (through a .pth file; Debian has a `sitecustomize` of its
own). Unlike a network namespace it needs no rights."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    for tool in ("build", "hatchling"):
        if find_spec(tool) is None:
            pytest.skip(f"missing: {tool} (pip install -e '.[test]')")
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out)]
    _work([*command, str(ROOT)])
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the wheel into an environment of its own, and return that environment's folder.

    What it depends on is borrowed from the environment the tests run in, so that nothing has to
    be downloaded; a folder named in a .pth file is searched last and its own .pth files are not
    read, which keeps the source tree of an editable install out.
    """
    home = tmp_path_factory.mktemp("elsewhere") / "environment"
    _work([sys.executable, "-m", "venv", "--without-pip", str(home)])
    site = Path(_in(home, "purelib"))
    command = [sys.executable, "-m", "pip", "--python", str(_python(home)), "install", "--no-deps"]
    _work([*command, "--no-index", str(wheel)])
    borrowed = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "borrowed.pth").write_text("\n".join(sorted(borrowed)) + "\n")
    (site / "deny_network.py").write_text(NO_NETWORK)
    (site / "deny_network.pth").write_text("import deny_network\n")
    return home


def test_the_wheel_holds_our_packages_and_their_metadata(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names}
    packages = {t for t in tops if not t.endswith((".dist-info", ".data"))}
    assert packages == {"subtitles", "emotion_subtitles_gui"}
    assert len(tops) == 4
    for needed in (
        "emotion_subtitles_gui/app.py",
        "emotion_subtitles_gui/icons/on.svg",
        "emotion_subtitles_gui/translations/emotion-subtitles_de.qm",
        "data/share/applications/emotion-subtitles.desktop",
        "subtitles/_weights/manifest.json",
        "subtitles/assets/demo.mp4",
        "licenses/LICENSE",
        "licenses/THIRD-PARTY.md",
    ):
        assert any(name.endswith(needed) for name in names), needed
    manifest = json.loads(zipfile.ZipFile(wheel).read("subtitles/_weights/manifest.json"))
    for entry in manifest["files"].values():
        assert f"subtitles/_weights/{entry['file']}" in names
    unwanted = ("test", "shared", ".ci", "__pycache__", "runs/")
    assert not [n for n in names if any(part in n.lower() for part in unwanted)]


def test_nothing_of_a_generic_name_lands_in_site_packages(installed: Path) -> None:
    site = Path(_in(installed, "purelib"))
    ours = {
        "subtitles",
        "emotion_subtitles_gui",
        "borrowed.pth",
        "deny_network.py",
        "deny_network.pth",
    }
    landed = {p.name for p in site.iterdir() if not p.name.endswith(".dist-info")}
    assert landed - ours <= {"__pycache__"}


def test_the_demo_runs_elsewhere_without_network(installed: Path, tmp_path: Path) -> None:
    done = _run(installed, tmp_path, "demo", "--out", "results")
    assert done.returncode == 0, done.stderr
    results = tmp_path / "results"
    kinds = {p.suffix: p for p in results.iterdir()}
    assert {".mp4", ".srt", ".vtt", ".csv", ".json"} <= set(kinds)
    assert str(results.resolve()) in done.stdout or "results" in done.stdout
    told = json.loads(kinds[".json"].read_text(encoding="utf-8"))
    assert told["cues"] and told["samples"]
    assert "-->" in kinds[".srt"].read_text(encoding="utf-8")
    assert kinds[".vtt"].read_text(encoding="utf-8").startswith("WEBVTT")
    with kinds[".csv"].open(newline="", encoding="utf-8") as file:
        assert len(list(csv.reader(file))) > 1
    assert kinds[".mp4"].stat().st_size > 10_000


def test_the_tray_apps_windows_come_with_the_wheel(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "gui").mkdir()
    (tmp_path / "gui" / "__init__.py").write_text("raise SystemExit('a foreign package')")
    code = "from subtitles.commands import gui; print(gui.load().__file__)"
    done = subprocess.run(
        [str(_python(installed)), "-c", code], capture_output=True, text=True, cwd=tmp_path
    )
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).is_relative_to(installed)
    assert shutil.which("emotion-subtitles-gui", path=_in(installed, "scripts"))


def test_the_network_really_was_denied(installed: Path, tmp_path: Path) -> None:
    code = "import socket; socket.create_connection(('192.0.2.1', 9), timeout=1)"
    done = subprocess.run(
        [str(_python(installed)), "-c", code], capture_output=True, text=True, cwd=tmp_path
    )
    assert "has no network" in done.stderr


def test_it_is_the_wheel_that_ran(installed: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [str(_python(installed)), "-c", "import subtitles; print(subtitles.__file__)"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
    )
    assert Path(done.stdout.strip()).is_relative_to(installed)


def test_every_dependency_has_its_licence_told() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8").lower()
    aliases = {"opencv-python-headless": "opencv", "av": "pyav", "onnxruntime": "onnx runtime"}
    extras = project["optional-dependencies"]["torch"]
    for requirement in [*project["dependencies"], *extras]:
        name = requirement.split(">")[0].split("=")[0].split(";")[0].strip().lower()
        name = {"torch": "pytorch"}.get(name, aliases.get(name, name))
        assert name in told, name


def _work(command: list[str]) -> None:
    """Run a command that has to succeed; what it printed is in the failure."""
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"


def _python(home: Path) -> Path:
    return Path(_in(home, "scripts"), "python.exe" if os.name == "nt" else "python")


def _in(home: Path, which: str) -> str:
    """Return one of the folders of an environment."""
    return sysconfig.get_path(which, scheme="venv", vars={"base": str(home), "platbase": str(home)})


def _run(home: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command in a folder outside the source tree, with no source path set."""
    command = shutil.which("emotion-subtitles", path=_in(home, "scripts"))
    assert command is not None
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    # Where a network namespace may be had, native code has no network either.
    apart = ["unshare", "-rn"] if shutil.which("unshare") else []
    if apart and subprocess.run([*apart, "true"], capture_output=True).returncode != 0:
        apart = []
    line = [*apart, command, *arguments]
    return subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True)
