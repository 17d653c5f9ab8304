"""What the README tells users, held against the program."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from fakes import FakeEngine
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from gui import places, single
from gui.actions import Actions
from gui.page_camera import CameraPage
from gui.page_virtual import NOWHERE, VirtualPage
from gui.preview import PreviewWindow
from subtitles import settings
from subtitles.quality import turned
from subtitles.types import Face

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")


def flat(text: str) -> str:
    """Return a text in one line."""
    return re.sub(r"\s+", " ", text)


def section(title: str) -> str:
    return flat(re.split(rf"\n#+ {re.escape(title)}\n", README)[1].split("\n#")[0])


def test_before_anything_else_it_says_whose_faces_are_read() -> None:
    first = flat(README.split("\n## ")[0])
    assert "in a call, yours" in first and "no captions of *their* faces" in first
    assert "transcribe" in first and "nobody has tried" in first


@pytest.mark.skipif(sys.platform == "win32", reason="the line is for a Unix shell")
def test_it_installs_into_an_environment_of_its_own(tmp_path: Path) -> None:
    before, after = section("Try it").split("pip install . && emotion-subtitles demo", 1)
    assert "sudo pip" not in before + after and "break-system-packages" not in before + after
    (line,) = re.findall(r"`(python3 -m venv [^`]+)`", before)
    shell = shutil.which("sh")
    assert shell is not None
    line = line.replace("-m venv", "-m venv --without-pip")  # which only takes long
    prove = 'python3 -c "import sys; print(sys.prefix != sys.base_prefix, sys.prefix)"'
    done = subprocess.run([shell, "-c", f"{line} && {prove}"], cwd=tmp_path, capture_output=True)
    assert done.stdout.decode().split() == ["True", str(tmp_path / ".venv")], done.stderr
    assert r".venv\Scripts\activate" in before, "on Windows"


def test_the_way_to_others_faces_names_what_the_windows_have(
    qtbot: QtBot, engine: FakeEngine
) -> None:
    told = section("Other people's faces, live")
    assert "nobody has tried it yet" in told
    camera = CameraPage(engine, list)  # type: ignore[arg-type]
    virtual = VirtualPage(engine, list)  # type: ignore[arg-type]
    window = PreviewWindow(engine, Actions(engine))  # type: ignore[arg-type]
    for widget in (camera, virtual, window):
        qtbot.addWidget(widget)
    sink = virtual._sink
    sink.put(NOWHERE)
    (mirror,) = (box.text().replace("&", "") for box in window.findChildren(QCheckBox))
    for text in (camera.title, virtual.title, sink.currentText(), mirror):
        assert re.search(rf"\*[^*]*{re.escape(text)}\*", told), text


def test_where_torch_is_needed_it_says_so() -> None:
    told = section("How good it is, and is not")
    before = told.split("`emotion-subtitles evaluate --images")[0]
    assert 'pip install ".[torch]"' in before[-120:]


def test_doubt_is_described_as_it_is() -> None:
    def face(nose: tuple[float, float]) -> Face:
        points = [(40.0, 40.0), (80.0, 40.0), nose, (45.0, 85.0), (75.0, 85.0)]
        return Face((20.0, 10.0, 100.0, 110.0), 1.0, np.array(points, np.float32))

    assert turned(face((60.0, 80.0))) == turned(face((60.0, 45.0))) == 0, "nodding is not measured"
    assert turned(face((75.0, 60.0))) > 0.3
    told = section("How it works")
    assert "turned aside too far" in told and "from above or below is not noticed" in told


def test_what_is_kept_is_named() -> None:
    told = section("Privacy")
    assert all(f"`{name}`" in told for name in (settings.FILE, places.FILE, single.FILE))
    assert "while `live` runs and while the app does" in told
