"""The command line as a user meets it: what it offers and prints."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import media_files as made
import pytest
from running_commands import COMMANDS, ROOT, Capture, ended, error_line, process

import subtitles
from subtitles.commands import files
from subtitles.settings import Settings
from subtitles.transcribe import Outcome


def test_help_lists_every_command(capsys: Capture) -> None:
    assert ended("--help") == 0
    shown = capsys.readouterr().out
    for command in COMMANDS:
        assert re.search(rf"^    {command}\s", shown, re.M), command


@pytest.mark.parametrize(
    ("command", "options"),
    [
        (
            "live",
            "--source --sink --top-k --smoothing --style --engine --no-captions --duration --stats "
            "--caption-size",
        ),
        ("gui", "--minimised"),
        ("transcribe", "VIDEO --out --formats --top-k --jobs --caption-size"),
        ("demo", "--out --caption-size"),
        ("doctor", "--json"),
        ("bench", "--json --compare"),
        ("train", ""),
        ("evaluate", "--json"),
        ("export", ""),
    ],
)
def test_each_command_has_the_promised_options(command: str, options: str, capsys: Capture) -> None:
    assert ended(command, "--help") == 0
    shown = capsys.readouterr().out
    for option in options.split():
        assert option in shown


@pytest.mark.parametrize("arguments", [["--help"], ["live", "--help"], ["live", "--source", "→"]])
def test_a_terminal_without_our_characters_does_not_matter(arguments: list[str]) -> None:
    done = process(*arguments, PYTHONIOENCODING="ascii")
    assert done.returncode == int("--source" in arguments)
    assert "Traceback" not in done.stderr


def test_what_a_captioned_film_lacks_is_told(tmp_path: Path, capsys: Capture) -> None:
    video = made.with_picture_texts(tmp_path / "a.mkv")
    assert ended("transcribe", video, "--out", tmp_path / "out", "--formats", "mp4") == 0
    out, err = capsys.readouterr()
    assert out == f"{tmp_path / 'out' / 'a.mp4'}\n"
    assert [line for line in err.splitlines() if "a.mkv" in line] == [
        f"note: the captioned film lacks the subtitles (eng) of {video}: only text can be kept"
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="a shell of Unix closes them")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_standard_streams_do_not_matter(tmp_path: Path, closed: str) -> None:
    made.make(tmp_path / "a.mp4", made.steps(3))
    command = [sys.executable, "-m", "subtitles", "transcribe", tmp_path / "a.mp4"]
    done = subprocess.run(
        ["sh", "-c", f'exec "$@" --formats srt,mp4 {closed}', "sh", *command], cwd=ROOT
    )
    assert done.returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {
        *("a.mp4", "a.emotions.mp4", "a.emotions.srt")
    }


def test_version(capsys: Capture) -> None:
    assert ended("--version") == 0
    assert capsys.readouterr().out.strip() == f"emotion-subtitles {subtitles.__version__}"


@pytest.mark.parametrize(
    "arguments",
    [
        ["nonsense"],
        ["live", "--nonsense"],
        ["live", "--top-k", "many"],
        ["live", "--duration", "0"],
        ["live", "--duration", "nan"],
        ["live", "--stat", "x"],  # no guessing at cut-off options
        ["transcribe"],
        ["transcribe", "a.mp4", "--jobs", "0"],
        ["transcribe", "a.mp4", "--jobs", "1.5"],
    ],
)
def test_a_line_that_cannot_be_understood_ends_with_2(
    arguments: list[str], capsys: Capture
) -> None:
    assert ended(*arguments) == 2
    out, err = capsys.readouterr()
    assert not out and "usage:" in err


def test_live_captions_the_demo_and_writes_statistics(tmp_path: Path, capsys: Capture) -> None:
    stats = tmp_path / "stats.json"
    arguments = ["live", "--source", "demo", "--sink", "null", "--duration", "1.5"]
    assert ended(*arguments, "--stats", stats) == 0
    out, err = capsys.readouterr()
    assert not out
    assert all(line.startswith("note: ") for line in err.splitlines())
    told = json.loads(stats.read_text())
    assert told["frames"] > 0 and told["errors"]["analysis"] == 0


def test_the_demo_says_where_its_results_are_and_what_they_say(tmp_path: Path) -> None:
    done = process("demo", "--out", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    names = {p.name for p in (tmp_path / "out").iterdir()}
    assert names == {f"demo.{kind}" for kind in ("mp4", "srt", "vtt", "csv", "json")}
    assert str(tmp_path / "out") in done.stdout
    for name in names:
        assert name in done.stdout
    assert re.search(r"face 1: \w+ \d+\.\d s", done.stdout)
    assert len(done.stdout.splitlines()) <= 24  # one screen
    told = json.loads((tmp_path / "out" / "demo.json").read_text())
    assert files.summary(told) in done.stdout


def test_the_size_of_captions_reaches_what_draws_them(monkeypatch: pytest.MonkeyPatch) -> None:
    sizes: list[float] = []

    def drawn(
        videos: object, out: object, formats: object, settings: Settings, jobs: object
    ) -> list[Outcome]:
        sizes.append(settings.caption_size)
        return []

    monkeypatch.setattr(files, "_transcribe", drawn)
    for options in ([], ["--caption-size", "1.5"]):
        assert ended("transcribe", "a.mp4", *options) == 0
    assert sizes == [1.0, 1.5]


def test_the_summary_adds_up_each_face() -> None:
    def cue(face: int, emotion: str | None, start: float, end: float) -> dict[str, object]:
        return {"face": face, "emotion": emotion, "start": start, "end": end}

    cues = [cue(2, "sad", 0, 1), cue(1, "happy", 0, 2), cue(1, None, 2, 3), cue(1, "happy", 3, 4.5)]
    text = files.summary({"duration": 5.0, "cues": cues})
    assert "  face 1: happy 3.5 s, unsure 1.0 s\n  face 2: sad 1.0 s" in text
    assert "not what people feel" in text
    assert "no face" in files.summary({"duration": 5.0, "cues": []})


def test_doctor_speaks_to_people_and_machines() -> None:
    told = process("doctor", "--json")
    assert told.returncode == 0, told.stdout
    findings = json.loads(told.stdout)
    assert findings["files_ready"] is True
    said = process("doctor")
    assert said.returncode == 0
    for check in findings["checks"]:
        assert check["name"] in said.stdout and check["detail"] in said.stdout


def test_the_installed_command_is_this_one() -> None:
    command = shutil.which("emotion-subtitles", path=str(Path(sys.executable).parent))
    if command is None:
        pytest.skip("missing: the installed command (pip install -e .)")
    done = subprocess.run([command, "--version"], capture_output=True, text=True)
    assert done.stdout.strip() == f"emotion-subtitles {subtitles.__version__}"


@pytest.mark.parametrize("module", ["torch", "torchvision"])
def test_the_workshop_without_torch_says_how_to_get_it(
    module: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    def absent(name: str) -> object:
        raise ModuleNotFoundError(f"No module named '{module}'", name=module)

    monkeypatch.setattr("subtitles.commands.workshop.import_module", absent)
    assert ended("export", *_least("export")) == 1
    line = error_line(capsys)
    assert f"'{module}'" in line and "[torch]" in line


def _least(command: str) -> Sequence[str]:
    """Return the arguments a workshop command can't do without."""
    return []
