"""Recording beside publishing: the film may fail, the pictures go on."""

from __future__ import annotations

import json
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections import namedtuple
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
import pytest

from subtitles import recording
from subtitles.cli import main
from subtitles.errors import SinkError, SubtitlesError
from subtitles.media import VideoFile, VideoFileSink
from subtitles.recording import LOOK_EVERY, WAITING, Recorded
from subtitles.sinks import NullSink
from subtitles.types import Image

ROOT = Path(__file__).parents[1]
SIZE = (64, 48)


class Film:
    """Keeps the first pixel of what it gets; may fail, or wait."""

    name = "film"

    def __init__(self, lasts: int = 10**9) -> None:
        self.lasts = lasts
        self.seen: list[int] = []
        self.ends: list[type[BaseException] | None] = []
        self.go = threading.Event()
        self.go.set()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.ends.append(kind)
        if kind is not None:
            raise OSError("can't even be closed")

    def send(self, image: Image, time: float) -> None:
        self.go.wait(30)
        if len(self.seen) == self.lasts:
            raise SinkError("no space left", "free some")
        self.seen.append(int(image[0, 0, 0]))


class Stage:
    """A sink, a film, and what was told."""

    def __init__(self, tmp_path: Path, film: Film | VideoFileSink | None = None) -> None:
        self.film = film or Film()
        self.sink = NullSink()
        self.ended: list[int] = []
        self.failed: list[SubtitlesError] = []
        self.recorded = Recorded(
            self.sink, self.film, tmp_path / "a.mp4", self.ended.append, self.failed.append
        )
        self._picture: Image = np.zeros((48, 64, 3), np.uint8)

    def send(self, count: int) -> None:
        """Send pictures in the same array, as the publisher does, each once the last is taken."""
        for number in range(count):
            self._picture[:] = number % 256
            self.recorded.send(self._picture, number / 30)
            while self.recorded.recording and not self.recorded._waiting.empty():
                time.sleep(0.0005)


def test_every_picture_goes_to_both(tmp_path: Path) -> None:
    film = Film()
    stage = Stage(tmp_path, film)
    with stage.recorded as recorded:
        assert recorded.watched() is True
        stage.send(100)
    assert stage.sink.sent == 100
    assert film.seen == list(range(100))
    assert film.ends == [None]
    assert (stage.ended, stage.failed) == ([100], [])


def test_a_film_that_fails_ends_and_the_pictures_go_on(tmp_path: Path) -> None:
    film = Film(lasts=10)
    stage = Stage(tmp_path, film)
    with stage.recorded as recorded:
        stage.send(100)
        assert not recorded.recording
        assert recorded.watched() is None, "nothing keeps the camera on any more"
    assert stage.sink.sent == 100
    assert film.ends == [SinkError]
    assert stage.ended == []
    (told,) = stage.failed
    assert told.message == "the recording has ended: no space left"
    assert told.hint


def test_a_slow_film_holds_nothing_up_and_misses_pictures(tmp_path: Path) -> None:
    film = Film()
    film.go.clear()
    stage = Stage(tmp_path, film)
    with stage.recorded as recorded:
        for _ in range(100):
            recorded.send(np.zeros((48, 64, 3), np.uint8), 0.0)
        assert stage.sink.sent == 100
        film.go.set()
    assert WAITING <= len(film.seen) <= WAITING + 1
    assert stage.ended == [len(film.seen)]


def test_before_the_disk_is_full_the_film_is_brought_to_its_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.mp4"
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(recording.shutil, "disk_usage", lambda folder: usage(1000))
    stage = Stage(tmp_path, VideoFileSink(path, size=SIZE, rate=30))
    with stage.recorded:
        stage.send(100)
    assert stage.sink.sent == 100
    assert stage.ended == [LOOK_EVERY]
    assert "nearly full" in stage.failed[0].message
    with VideoFile(path) as video:
        assert len(list(video)) == LOOK_EVERY


@pytest.mark.parametrize("kind", ["film", "sink"])
def test_what_does_not_open_is_an_error_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    folder = tmp_path / ("missing" if kind == "film" else "")
    stage = Stage(tmp_path, VideoFileSink(folder / "a.mp4", size=SIZE, rate=30))
    opened = []

    def enter() -> None:
        opened.append(True)
        raise SinkError("no virtual camera", "install one")

    class Refusing(NullSink):
        def __enter__(self) -> Self:
            enter()
            return self

    stage.recorded._sink = Refusing()
    with pytest.raises(SinkError), stage.recorded:
        raise AssertionError("was opened")
    assert opened == ([] if kind == "film" else [True])
    assert not list(tmp_path.iterdir())
    assert not [t for t in threading.enumerate() if t.name == "recording"]
    assert stage.ended == []


LIVE = ["live", "--source", "demo", "--sink", "null", "--no-captions"]


def test_a_file_removed_while_live_records_ends_the_film_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, stats = tmp_path / "films", tmp_path / "stats.json"
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
    arguments = [*LIVE, "--record", str(folder / "out.mp4"), "--stats", str(stats)]
    code = main([*arguments, "--duration", "8"])
    remover.join(20)
    said = capsys.readouterr().err
    assert said.count("note: the recording has ended: ") == 1
    assert "was removed while it was written / hint: " in said
    assert code == 1, "not all that was asked for was done"
    assert json.loads(stats.read_text())["seconds"] >= 8, "the stream went on"
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="needs limits on the size of files")
def test_a_full_disk_ends_the_film_and_not_the_stream(tmp_path: Path) -> None:
    """A limit on the size of files fails writes as a full disk does."""
    import resource

    def little_room() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    stats = tmp_path / "stats.json"
    command = [sys.executable, "-m", "subtitles", *LIVE, "--record", str(tmp_path / "out.mp4")]
    done = subprocess.run(
        [*command, "--stats", str(stats), "--duration", "8"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        preexec_fn=little_room,
        timeout=120,
    )
    assert done.returncode == 1
    assert "the recording has ended: no space left" in done.stderr
    assert "Traceback" not in done.stderr
    assert json.loads(stats.read_text())["seconds"] >= 8, "the stream went on"
    assert [path.name for path in tmp_path.iterdir()] == ["stats.json"]
