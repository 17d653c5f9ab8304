"""How a live session ends: by a signal at any moment, or because its file can't be written."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import av
import numpy as np
import pytest
from live_fakes import FakeCamera, FakeCaptioner, FakePipeline, FakeSink, FakeStyle, frame
from threads import alive, left_running

from subtitles.cli import main
from subtitles.errors import SinkError
from subtitles.live import LiveSession, clock
from subtitles.media import VideoFileSink, writing

ROOT = Path(__file__).parent.parent
LIVE = [sys.executable, "-m", "subtitles", "live", "--source", "demo"]

MOMENTS = 1000
RUNS = 24

unix = pytest.mark.skipif(os.name == "nt", reason="Unix signals")
STOPS = () if os.name == "nt" else (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def readable(video: Path) -> int:
    """Return how many pictures of a video can be read; fail unless all can."""
    with av.open(str(video)) as container:
        return sum(1 for _ in container.decode(video=0))


# Signals


@pytest.fixture
def alarmed() -> Iterator[list[signal.Signals]]:
    """Turn the alarm into the signal that is put into this list, handled as the program does."""
    wanted: list[signal.Signals] = []
    came = 0

    def stop(number: int, stack: object) -> None:
        nonlocal came
        came += 1
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in STOPS}
    before[signal.SIGALRM] = signal.signal(
        signal.SIGALRM, lambda number, stack: signal.raise_signal(wanted[-1])
    )
    yield wanted
    signal.setitimer(signal.ITIMER_REAL, 0)
    for number, handler in before.items():
        signal.signal(number, handler)
    assert came > MOMENTS // 4, "most came too late to matter"


@unix
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # lost by Python
def test_a_thousand_signals_at_random_moments(
    alarmed: list[signal.Signals], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clock, "LOOK", 0.003)  # how soon threads notice that it is over
    chance, before = random.Random(5), alive()
    for number in range(MOMENTS):
        alarmed.append(chance.choice(STOPS))
        camera, sink, video = FakeCamera(), FakeSink(), tmp_path / f"{number}.mp4"
        camera.give(frame(time.perf_counter()))
        writes = number % 10 == 0
        session = LiveSession(
            camera,
            partial(VideoFileSink, video) if writes else sink.open,
            FakePipeline(),
            FakeCaptioner(),
            FakeStyle(),
            rate=200.0,
        )
        try:
            span = 0.06 if writes else 0.02
            signal.setitimer(signal.ITIMER_REAL, 1e-5 + chance.random() * span)
            session.run(duration=0.006)
            signal.setitimer(signal.ITIMER_REAL, 0)
        except KeyboardInterrupt:
            session.stop()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        assert camera.opened == camera.closed <= 1
        assert sink.opened == sink.closed <= 1
        assert not left_running(before)
        if video.exists():
            readable(video)
            video.unlink()
        assert not list(tmp_path.iterdir()), "a file was left half"


@unix
@pytest.mark.timeout(600)
def test_the_real_program_ends_well_whenever_it_is_stopped(tmp_path: Path) -> None:
    chance = random.Random(7)
    plans = [(n, chance.choice(STOPS), chance.uniform(0.2, 4.0), n % 3) for n in range(RUNS)]
    with ThreadPoolExecutor(2) as pool:
        codes = list(pool.map(lambda plan: _stopped(tmp_path / str(plan[0]), *plan[1:]), plans))
    assert codes.count(0) >= RUNS // 4, f"most were stopped before they were live: {codes}"


def _stopped(folder: Path, number: signal.Signals, after: float, kind: int) -> int:
    """Stop `live` some seconds after its start; returns its exit code."""
    folder.mkdir()
    video, stats = folder / "out.mp4", folder / "stats.json"
    sink = "null" if kind == 0 else str(video)
    options = ["--no-captions"] if kind == 1 else []
    running = subprocess.Popen(
        [*LIVE, "--sink", sink, "--stats", str(stats), *options],
        cwd=ROOT,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=_usual_signals,
    )
    time.sleep(after)
    running.send_signal(number)
    _, told = running.communicate(timeout=60)
    code = running.returncode
    # Python itself was still starting: killed, or interrupted before it came to our code.
    starting = code < 0 or ("KeyboardInterrupt" in told and "subtitles" not in told)
    assert code in (0, 128 + number, -number) or starting, told
    if not starting:
        assert "Traceback" not in told
        assert "error:" not in told or "nothing half-done is kept" in told
    assert stats.exists() == (code == 0)
    assert {path.name for path in folder.iterdir()} <= {"out.mp4", "stats.json"}, "a file left half"
    if video.exists():
        assert readable(video) >= 1
    return code


def _usual_signals() -> None:
    for number in STOPS:
        signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


# A file that can't be written any more


def test_a_file_removed_while_it_is_written_is_noticed(tmp_path: Path) -> None:
    video = tmp_path / "out.mp4"
    picture = np.zeros((48, 64, 3), np.uint8)
    with (
        pytest.raises(SinkError, match="was removed") as caught,
        VideoFileSink(video, size=(64, 48), rate=10) as sink,
    ):
        for number in range(100):
            sink.send(picture, number / 10)
            if number == 20:
                (tmp_path / "out.mp4.part").unlink()
            assert number < 20 + 10 * writing.LOOK + 2, "noticed too late"
    assert caught.value.hint
    assert not list(tmp_path.iterdir())


def test_a_folder_removed_while_live_writes_into_it_ends_it_with_an_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "films"
    folder.mkdir()

    def remove() -> None:
        for _ in range(2000):
            part = folder / "out.mp4.part"
            if part.exists() and part.stat().st_size > 0:
                break
            time.sleep(0.01)
        shutil.rmtree(folder)

    remover = threading.Thread(target=remove)
    remover.start()
    arguments = ["live", "--source", "demo", "--sink", str(folder / "out.mp4"), "--no-captions"]
    code = main([*arguments, "--duration", "60"])
    remover.join(20)
    assert code == 1
    assert "was removed while it was written / hint: " in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


@unix
@pytest.mark.parametrize("limit", [40_000, 400_000])
def test_a_full_disk_ends_live_with_an_error_and_leaves_nothing(tmp_path: Path, limit: int) -> None:
    """A limit on the size of files fails writes as a full disk does."""
    import resource

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    done = subprocess.run(
        [*LIVE, "--sink", str(tmp_path / "out.mp4"), "--no-captions", "--duration", "60"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        preexec_fn=little_room,
        timeout=120,
    )
    assert done.returncode == 1
    assert "no space left" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())
