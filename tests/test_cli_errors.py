"""What the command line says of bad input, and how failures are told."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from running_commands import ERROR, ROOT, Capture, ended, error_line

from subtitles import settings, weights
from subtitles.errors import SourceError
from subtitles.sources import DEMO


@pytest.mark.parametrize("command", [["live", "--sink", "null"], ["demo"], ["transcribe", DEMO]])
@pytest.mark.parametrize(
    ("option", "value", "known"),
    [
        ("--smoothing", "nonsense", ["none", "agreement", "steady"]),
        ("--style", "nonsense", ["bubble", "bar", "minimal"]),
        ("--language", "nonsense", ["en", "de"]),
        ("--engine", "nonsense", ["onnx", "torch"]),
        ("--show", "nonsense", ["percent", "bar", "both", "word"]),
        ("--top-k", "0", ["1 to 7"]),
        ("--top-k", "8", ["1 to 7"]),
        ("--threshold", "2", ["0.5 to 0.999"]),
        ("--smallest", "nan", ["0.01 to 1"]),
        ("--threads", "0", ["1 to 64"]),
        ("--caption-size", "9", ["1 to 4"]),
    ],
)
def test_an_unknown_name_or_value_lists_what_there_is(
    command: list[Any], option: str, value: str, known: list[str], capsys: Capture, tmp_path: Path
) -> None:
    where = [] if command[0] == "live" else ["--out", tmp_path / "out"]
    assert ended(*command, *where, option, value) == 2
    line = error_line(capsys)
    if value == "nonsense":
        assert "'nonsense'" in line
    for name in known:
        assert name in line.split(" / hint: ")[1]
    assert not (tmp_path / "out").exists()


def test_an_unknown_format_lists_the_known_ones(capsys: Capture, tmp_path: Path) -> None:
    assert ended("transcribe", DEMO, "--out", tmp_path, "--formats", "srt,doc") == 2
    line = error_line(capsys)
    assert "'doc'" in line and "srt, vtt, json, csv, mp4" in line
    assert ended("transcribe", DEMO, "--out", tmp_path, "--formats", ",") == 2
    assert not list(tmp_path.iterdir())


def test_a_name_in_the_settings_file_is_checked_too(own_settings: Path, capsys: Capture) -> None:
    (own_settings / settings.FILE).write_text('{"style": "baroque"}')
    assert ended("live", "--source", "demo", "--sink", "null") == 1
    assert "'baroque'" in error_line(capsys)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (["live", "--sink", "virtal"], "virtual:DEVICE"),
        (["bench", "--threads", "65"], "1 to 64"),
        (["evaluate"], "--data"),
        (["export"], "--run-folder"),
    ],
)
def test_other_commands_call_wrong_usage_so_too(
    line: list[str], told: str, capsys: Capture
) -> None:
    if line[0] in ("evaluate", "export"):
        pytest.importorskip("torch", reason="missing: torch")
    assert ended(*line) == 2
    assert told in error_line(capsys)


def test_a_damaged_settings_file_is_no_wrong_usage(own_settings: Path, capsys: Capture) -> None:
    (own_settings / settings.FILE).write_text('{"sink": "virtal", "top_k": 9}')
    assert ended("live", "--source", "demo", "--top-k", "2") == 1
    assert "'virtal'" in error_line(capsys)


def _missing(path: Path) -> None:
    """Leave the path without a file."""


def _folder(path: Path) -> None:
    path.mkdir()


def _empty(path: Path) -> None:
    path.touch()


def _text(path: Path) -> None:
    path.write_text("This is no video.\n" * 100)


def _truncated(path: Path) -> None:
    path.write_bytes(DEMO.read_bytes()[:2000])


def _sound_only(path: Path) -> None:
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("aac", rate=8000, layout="mono")
        for start in range(0, 8000, 1000):
            samples = np.zeros((1, 1000), np.float32)
            frame = av.AudioFrame.from_ndarray(samples, format="fltp", layout="mono")
            frame.sample_rate, frame.pts, frame.time_base = 8000, start, Fraction(1, 8000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _no_pictures(path: Path) -> None:
    import av

    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=25)
        stream.width, stream.height = 64, 48
        container.start_encoding()


BAD_VIDEOS = [_no_pictures, _missing, _folder, _empty, _text, _truncated, _sound_only]


@pytest.mark.parametrize("spoil", BAD_VIDEOS)
def test_a_bad_video_is_a_clear_error(
    spoil: Callable[[Path], None], tmp_path: Path, capsys: Capture
) -> None:
    video = tmp_path / "bad.mp4"
    spoil(video)
    assert ended("transcribe", video, "--out", tmp_path / "out") == 1
    assert "bad.mp4" in error_line(capsys)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


@pytest.mark.parametrize("spoil", BAD_VIDEOS)
def test_a_bad_video_as_live_source_is_a_clear_error(
    spoil: Callable[[Path], None], tmp_path: Path, capsys: Capture
) -> None:
    video = tmp_path / "bad.mp4"
    spoil(video)
    assert ended("live", "--source", video, "--sink", "null") == 1
    assert "bad.mp4" in error_line(capsys)


def test_a_bad_video_neither_stops_nor_hides_the_others(tmp_path: Path, capsys: Capture) -> None:
    _text(tmp_path / "bad.mp4")
    out = tmp_path / "out"
    arguments = ["transcribe", tmp_path / "bad.mp4", DEMO, tmp_path / "none.mp4", "--out", out]
    assert ended(*arguments, "--formats", "srt,csv") == 1
    printed, told = capsys.readouterr()
    assert sorted(p.name for p in out.iterdir()) == ["demo.csv", "demo.srt"]
    assert printed.splitlines() == [str(out / "demo.srt"), str(out / "demo.csv")]
    lines = told.splitlines()
    assert len(lines) == 2 and all(ERROR.match(line) for line in lines)
    assert "bad.mp4" in lines[0] and "none.mp4" in lines[1]


@pytest.mark.parametrize("command", [["demo"], ["transcribe", DEMO]])
def test_output_below_a_file_is_a_clear_error(
    command: list[Any], tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "file").write_text("precious")
    assert ended(*command, "--out", tmp_path / "file" / "out") == 1
    error_line(capsys)
    assert (tmp_path / "file").read_text() == "precious"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write all")
def test_a_write_protected_folder_is_a_clear_error(tmp_path: Path, capsys: Capture) -> None:
    tmp_path.chmod(0o500)
    try:
        assert ended("transcribe", DEMO, "--out", tmp_path) == 1
    finally:
        tmp_path.chmod(0o700)
    error_line(capsys)
    assert not list(tmp_path.iterdir())


def test_a_full_disk_is_a_clear_error_and_leaves_nothing(tmp_path: Path) -> None:
    """On a file system of 64 KiB in a namespace of its own."""
    inside = ["unshare", "-rm", "sh", "-c"]
    mount = f"mount -t tmpfs -o size=64k none '{tmp_path}'"
    if shutil.which("unshare") is None or subprocess.run([*inside, mount]).returncode != 0:
        pytest.skip("needs the right to make a small file system (unshare -rm)")
    command = f"{sys.executable} -m subtitles transcribe '{DEMO}' --formats mp4 --out '{tmp_path}'"
    done = subprocess.run(
        [*inside, f"{mount} && {command}; code=$?; ls -A '{tmp_path}'; exit $code"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert not done.stdout
    assert ERROR.match(done.stderr.splitlines()[-1])
    assert "space" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_statistics_on_a_full_disk_are_a_clear_error(capsys: Capture) -> None:
    arguments = ["live", "--source", "demo", "--sink", "null", "--duration", "0.1"]
    assert ended(*arguments, "--stats", "/dev/full") == 1
    assert "space" in error_line(capsys)


@pytest.mark.parametrize(
    ("options", "saved", "expected"),
    [([], True, True), ([], False, False), (["--keep-camera"], True, False)],
)
def test_live_releases_the_camera_unless_told_to_keep_it(
    monkeypatch: pytest.MonkeyPatch, options: list[str], saved: bool, expected: bool
) -> None:
    from subtitles import live, settings

    settings.save(settings.Settings(release_camera=saved))
    made: dict[str, object] = {}

    class FakeSession:
        def __init__(self, *stages: object, **chosen: object) -> None:
            made.update(chosen)

        def run(self, duration: float | None) -> dict[str, Any]:
            return {"seconds": 0.1, "frames": 0, "rate": None, "first_captioned_s": None}

    monkeypatch.setattr(live, "LiveSession", FakeSession)
    assert ended("live", "--source", "demo", "--sink", "null", *options) == 0
    assert made["on_demand"] is expected


def test_live_says_when_the_camera_sleeps_and_wakes(capsys: Capture) -> None:
    from subtitles.commands.live import _Status
    from subtitles.settings import Settings

    enter = _Status(Settings()).hooks().state
    states = ("starting", "running", "sleeping", "starting", "running", "searching", "running")
    for state in states:
        enter(state)  # type: ignore[arg-type]
    said = capsys.readouterr().err.splitlines()
    assert len(said) == 5
    assert "nobody watches" in said[1] and "--keep-camera" in said[1]
    assert "on again" in said[2]
    assert "gone" in said[3]
    assert "is back" in said[4]


def test_statistics_in_a_missing_folder_are_an_error_before_anything_runs(
    tmp_path: Path, capsys: Capture
) -> None:
    stats = tmp_path / "none" / "stats.json"
    assert ended("live", "--source", "demo", "--sink", "null", "--stats", stats) == 1
    assert "create it" in error_line(capsys)


@pytest.mark.parametrize("name", ["pnet.onnx", "resnet18.onnx", "manifest.json"])
@pytest.mark.parametrize("harm", ["remove", "change", "cut short"])
def test_missing_or_changed_weights_are_a_clear_error(
    name: str, harm: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    folder = tmp_path / "weights"
    shutil.copytree(weights.folder(), folder)
    file = folder / name
    if harm == "remove":
        file.unlink()
    else:
        whole = file.read_bytes()
        file.write_bytes(whole[: len(whole) // 2] if harm == "cut short" else b"?" + whole[1:])
    monkeypatch.setattr(weights, "FOLDERS", (folder,))
    weights.find.cache_clear()
    try:
        assert ended("transcribe", DEMO, "--out", tmp_path / "out") == 1
        line = error_line(capsys)
        assert ended("doctor") == 1
    finally:
        weights.find.cache_clear()
    assert name in line and "install" in line
    assert name in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("camera", ["97", "no such camera"])
def test_an_absent_camera_is_a_clear_error(camera: str, capsys: Capture) -> None:
    assert ended("live", "--source", camera, "--sink", "null") == 1
    assert camera in error_line(capsys)


def test_no_virtual_camera_is_a_clear_error(capsys: Capture) -> None:
    assert ended("live", "--source", "demo", "--sink", "virtual:/dev/video97") == 1
    error_line(capsys)


def test_a_video_that_cannot_be_written_is_a_clear_error(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").write_text("precious")
    assert ended("live", "--source", "demo", "--sink", tmp_path / "file" / "out.mp4") == 1
    error_line(capsys)
    assert (tmp_path / "file").read_text() == "precious"


def test_an_unknown_kind_of_output_is_a_clear_error(tmp_path: Path, capsys: Capture) -> None:
    assert ended("live", "--source", "demo", "--sink", tmp_path / "out.txt") == 1
    assert "mp4" in error_line(capsys)


def test_a_damaged_settings_file_is_told_about_and_the_work_done(
    own_settings: Path, tmp_path: Path, capsys: Capture
) -> None:
    (own_settings / settings.FILE).write_text("{")
    assert ended("transcribe", DEMO, "--out", tmp_path, "--formats", "srt") == 0
    out, err = capsys.readouterr()
    assert out.splitlines() == [str(tmp_path / "demo.srt")]
    assert "note: " in err and "damaged-1" in err
    assert (own_settings / f"{settings.FILE}.damaged-1").exists()


def failing(error: BaseException) -> Callable[[object], int]:
    def run(arguments: object) -> int:
        raise error

    return run


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (SourceError("no\ncamera", "plug\tone in"), "error: no camera / hint: plug one in"),
        (PermissionError(13, "Permission denied", "/a/b"), "/a/b"),
        (OSError(28, "No space left on device"), "free some space"),
        (MemoryError(), "memory"),
        (ZeroDivisionError("division by zero"), "unexpected ZeroDivisionError"),
    ],
)
def test_every_failure_is_one_line(
    error: Exception, told: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.delenv("SUBTITLES_DEBUG", raising=False)
    monkeypatch.setattr("subtitles.commands.machine.run_doctor", failing(error))
    assert ended("doctor") == 1
    assert told in error_line(capsys)


@pytest.mark.parametrize(("value", "shown"), [("1", True), ("0", False), ("", False)])
def test_debugging_shows_where_it_came_from(
    value: str, shown: bool, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setenv("SUBTITLES_DEBUG", value)
    monkeypatch.setattr("subtitles.commands.machine.run_doctor", failing(ValueError("odd")))
    assert ended("doctor") == 1
    err = capsys.readouterr().err
    assert ("Traceback" in err) == shown
    assert ERROR.match(err.splitlines()[-1])
