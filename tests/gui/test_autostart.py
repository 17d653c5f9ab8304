"""Starting with the system, as far as this one can tell; the others' formats by their text."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gui import autostart
from subtitles.errors import SettingsError


@pytest.fixture
def entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config" / "autostart" / "emotion-subtitles.desktop"


def test_on_and_off_again(entry: Path) -> None:
    assert not autostart.is_on()
    autostart.turn(True)
    assert autostart.is_on() and "--minimised" in entry.read_text()
    autostart.turn(True)
    autostart.turn(False)
    assert not autostart.is_on() and not entry.exists()
    autostart.turn(False)
    assert not list(entry.parent.iterdir())


def test_an_entry_the_desktop_switched_off_counts_as_off(entry: Path) -> None:
    autostart.turn(True)
    text = entry.read_text()
    entry.write_text(text + "Hidden=true\n")
    assert not autostart.is_on()
    entry.write_text(
        text.replace("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false")
    )
    assert not autostart.is_on()


@pytest.mark.parametrize(
    ("word", "quoted"),
    [
        ("/usr/bin/emotion-subtitles", "/usr/bin/emotion-subtitles"),
        ("/home/a b/x", '"/home/a b/x"'),
        ("100%", "100%%"),
        ('say "hi"', '"say \\\\"hi\\\\""'),
        ("$HOME", '"\\\\$HOME"'),
        ("", '""'),
    ],
)
def test_words_are_quoted_as_desktops_read_them(word: str, quoted: str) -> None:
    line = next(
        line for line in autostart.desktop_entry(["x", word]).splitlines() if "Exec" in line
    )
    assert line == f"Exec=x {quoted}"


def test_desktops_accept_the_entry(tmp_path: Path) -> None:
    tool = shutil.which("desktop-file-validate")
    if tool is None:
        pytest.skip("missing: desktop-file-validate (apt install desktop-file-utils)")
    file = tmp_path / "x.desktop"
    file.write_text(
        autostart.desktop_entry(["/opt/a b/$x/emotion-subtitles", "gui", "--minimised"])
    )
    root = Path(__file__).parents[2]
    for one in (file, root / "packaging" / "linux" / "emotion-subtitles.desktop"):
        done = subprocess.run([tool, str(one)], capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_a_folder_that_cannot_be_written_is_told(entry: Path) -> None:
    entry.parent.parent.mkdir(parents=True)
    entry.parent.write_text("in the way")
    with pytest.raises(SettingsError, match="not changed"):
        autostart.turn(True)


def test_what_starts_it_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("APPIMAGE", raising=False)
    script = tmp_path / "emotion-subtitles"
    script.write_text("")
    monkeypatch.setattr(sys, "argv", [str(script)])
    assert autostart.own_command() == [str(script), "gui", "--minimised"]
    monkeypatch.setenv("APPIMAGE", "/opt/Emotion.AppImage")
    assert autostart.own_command() == ["/opt/Emotion.AppImage", "gui", "--minimised"]
    monkeypatch.delenv("APPIMAGE")
    monkeypatch.setattr(sys, "argv", ["/somewhere/subtitles/__main__.py"])
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
    assert autostart.own_command(minimised=False) == [sys.executable, "-m", "subtitles", "gui"]
    assert all(Path(autostart.own_command()[0]).is_absolute() for _ in range(1))


def test_on_a_mac(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    autostart.turn(True, ["/Applications/X.app/x", "gui", "--minimised"])
    file = tmp_path / "Library" / "LaunchAgents" / f"{autostart.LABEL}.plist"
    agent = plistlib.loads(file.read_bytes())
    assert agent["RunAtLoad"] is True
    assert agent["ProgramArguments"] == ["/Applications/X.app/x", "gui", "--minimised"]
    assert autostart.is_on()
    autostart.turn(False)
    assert not autostart.is_on()
