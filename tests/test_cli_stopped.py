"""How commands end that are stopped."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import media_files
import pytest
from running_commands import ROOT, Capture, ended

from subtitles import cli


@pytest.fixture
def usual_signals() -> Iterator[None]:
    """Undo what background jobs and `nohup` set up: that some signals are ignored."""
    usual = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
    if os.name != "nt":
        usual[signal.SIGHUP] = signal.SIG_DFL
    before = {number: signal.signal(number, handler) for number, handler in usual.items()}
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.mark.usefixtures("usual_signals")
@pytest.mark.skipif(os.name == "nt", reason="Unix signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_as_shells_expect(
    number: signal.Signals, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    closed = []

    def run(arguments: object) -> int:
        try:
            os.kill(os.getpid(), number)
            signal.pause()
        finally:
            os.kill(os.getpid(), number)  # an impatient second one must not cut this short
            closed.append(True)
        return 0

    before = signal.getsignal(number)
    monkeypatch.setattr("subtitles.commands.machine.run_doctor", run)
    assert ended("doctor") == 128 + number
    assert closed
    assert number.name in capsys.readouterr().err
    assert signal.getsignal(number) is before


@pytest.mark.skipif(os.name == "nt", reason="Unix signals")
def test_a_hang_up_that_is_to_be_ignored_stays_ignored(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []

    def run(arguments: object) -> int:
        seen.append(signal.getsignal(signal.SIGHUP))
        return 0

    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        monkeypatch.setattr("subtitles.commands.machine.run_doctor", run)
        assert ended("doctor") == 0
    finally:
        signal.signal(signal.SIGHUP, before)
    assert seen == [signal.SIG_IGN]


@pytest.mark.usefixtures("usual_signals")
@pytest.mark.skipif(os.name == "nt", reason="Unix signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_live_ends_well_when_stopped_and_its_file_is_whole(
    number: signal.Signals, tmp_path: Path
) -> None:
    video, stats = tmp_path / "out.mp4", tmp_path / "stats.json"
    command = [sys.executable, "-m", "subtitles", "live", "--source", "demo", "--sink", str(video)]
    running = subprocess.Popen(
        [*command, "--stats", str(stats)],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert running.stderr is not None
    told = running.stderr.readline() + running.stderr.readline()  # comes when pictures flow
    running.send_signal(number)
    rest = running.stderr.read()
    assert running.wait() == 0, rest
    assert told.startswith("note: live from demo") and "pictures per second" in told
    assert "error" not in rest and "Traceback" not in rest
    assert sorted(p.name for p in tmp_path.iterdir()) == ["out.mp4", "stats.json"]
    assert json.loads(stats.read_text())["frames"] >= 1
    _readable(video)


def test_live_keeps_the_size_of_what_it_plays(tmp_path: Path) -> None:
    import av

    source = media_files.make(tmp_path / "in.mp4", media_files.steps(5, (96, 64)))
    out = tmp_path / "out.mp4"
    command = ["live", "--source", str(source), "--sink", str(out), "--no-captions"]
    assert cli.main(command) == 0
    with av.open(str(out)) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (96, 64)


def _readable(video: Path) -> None:
    """Fail unless every picture of a video can be read."""
    import av

    with av.open(str(video)) as container:
        assert sum(1 for _ in container.decode(video=0)) >= 1


@pytest.mark.skipif(os.name == "nt", reason="Unix pipes")
def test_a_reader_that_leaves_is_no_drama() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "subtitles", "doctor"]
    done = subprocess.run(command, cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert done.returncode == 1
    assert not done.stderr
