from __future__ import annotations

import _thread
import errno
import json
import os
import signal
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import media_files as files
import numpy as np
import pytest

from subtitles import analysis
from subtitles import transcribe as module
from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError, SubtitlesError, WeightsError
from subtitles.settings import Settings
from subtitles.transcribe import FORMATS, Outcome, Tools, transcribe
from subtitles.types import Caption, CaptionLine, Face, Frame, Image, TrackedFace


@dataclass
class FakePipeline:
    """Finds one face over the whole picture: happy while it is bright, else sad."""

    times: list[float] = field(default_factory=list)
    resets: int = 0
    ids: int = 0
    scene: int = 0
    before: Callable[[Frame], object] | None = None

    def analyse(self, frame: Frame) -> list[TrackedFace]:
        if self.before is not None:
            self.before(frame)
        self.times.append(frame.time)
        height, width = frame.image.shape[:2]
        emotion = "happy" if frame.image.mean() > 128 else "sad"
        probabilities = np.full(7, 0.05, np.float32)
        probabilities[EMOTIONS.index(emotion)] = 0.7
        face = Face((0, 0, width, height / 2), 0.99, np.zeros((5, 2), np.float32))
        return [TrackedFace(self.ids + 7, face, probabilities, emotion)]

    def reset(self) -> None:
        self.resets += 1
        self.ids += 100  # as a real memory, it never uses a number twice


class FakeCaptioner:
    def captions(self, tracked: Sequence[TrackedFace]) -> list[Caption]:
        return [Caption((CaptionLine("x"),), one.face.box, one.emotion) for one in tracked]


class FakeStyle:
    def __init__(self) -> None:
        self.drawn: list[list[str | None]] = []

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        self.drawn.append([caption.emotion for caption in captions])
        image[:4] = 255


@dataclass
class Made:
    """What the fakes saw."""

    pipelines: list[FakePipeline] = field(default_factory=list)
    styles: list[FakeStyle] = field(default_factory=list)
    before: Callable[[Frame], object] | None = None

    def tools(self) -> Tools:
        return Tools(self._pipeline, FakeCaptioner, self._style)  # type: ignore[arg-type]

    def _pipeline(self) -> FakePipeline:
        self.pipelines.append(FakePipeline(before=self.before))
        return self.pipelines[-1]

    def _style(self) -> FakeStyle:
        self.styles.append(FakeStyle())
        return self.styles[-1]


def video(path: Path, rate: float = 10, **options: Any) -> Path:
    """Write 2 s dark, 2 s bright."""
    count = int(2 * rate)
    dark, bright = files.plain((40,) * 3), files.plain((220,) * 3)
    path.parent.mkdir(exist_ok=True)
    return files.make(path, [dark] * count + [bright] * count, rate=rate, **options)


def run(videos: Sequence[Path], out: Path | None, made: Made | None = None, **options: Any) -> Any:
    options = {"formats": ["srt", "json"], "settings": Settings()} | options
    return transcribe(videos, out=out, tools=(made or Made()).tools(), **options)


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_every_format_of_one_video(tmp_path: Path) -> None:
    source = video(tmp_path / "talk.mp4", sound=["aac"])
    made = Made()
    (outcome,) = run([source], tmp_path / "out", made, formats=FORMATS)
    assert outcome.video == source and outcome.error is None
    assert (outcome.duration, outcome.faces, outcome.cues) == (pytest.approx(4), 1, 2)
    assert outcome.files == {kind: tmp_path / "out" / f"talk.{kind}" for kind in FORMATS}
    assert listing(tmp_path / "out") == sorted(f"talk.{kind}" for kind in FORMATS)
    assert outcome.files["srt"].read_text() == (
        "1\n00:00:00,000 --> 00:00:02,000\nlooks sad 70 %\n\n"
        "2\n00:00:02,000 --> 00:00:04,000\nlooks happy 70 %\n\n"
    )
    data = json.loads(outcome.files["json"].read_text())
    assert (data["video"], data["size"], data["fps"]) == ("talk.mp4", [64, 48], 10)
    assert (data["duration"], data["engine"]) == (4, "onnx")
    assert [c["face"] for c in data["cues"]] == [1, 1]  # numbered anew in each video
    assert len(data["samples"]) == 40
    assert files.read_times(outcome.files["mp4"]) == pytest.approx(files.read_times(source))
    assert files.sound_packets(outcome.files["mp4"]) == files.sound_packets(source)
    assert made.styles[0].drawn == [["sad"]] * 20 + [["happy"]] * 20


def test_boxes_are_in_px_of_the_video_whatever_was_analysed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analysis, "ANALYSED_HEIGHT", 24)
    (outcome,) = run([video(tmp_path / "a.mp4")], tmp_path / "out")
    data = json.loads(outcome.files["json"].read_text())
    assert data["size"] == [64, 48]
    assert data["cues"][0]["box"] == data["samples"][0]["faces"][0]["box"] == [0, 0, 64, 24]


@pytest.mark.parametrize("rate", [7.5, 10, 24, 30, 60])
def test_the_rate_of_the_video_decides_neither_cost_nor_result(tmp_path: Path, rate: float) -> None:
    made = Made()
    (outcome,) = run([video(tmp_path / "a.mp4", rate)], tmp_path / "out", made)
    assert len(made.pipelines[0].times) <= 41
    cues = json.loads(outcome.files["json"].read_text())["cues"]
    assert [c["emotion"] for c in cues] == ["sad", "happy"]
    assert cues[1]["start"] == pytest.approx(2, abs=max(0.1, 1 / rate))


def test_one_bad_file_neither_stops_nor_hides_the_others(tmp_path: Path) -> None:
    bad = tmp_path / "bad.mp4"
    bad.write_text("This is no video.")
    videos = [bad, video(tmp_path / "a.mp4"), tmp_path / "none.mp4", video(tmp_path / "b.mp4")]
    told: list[Outcome] = []
    outcomes = run(videos, tmp_path / "out", finished=told.append)
    assert [o.video for o in outcomes] == videos
    assert [o.error is None for o in outcomes] == [False, True, False, True]
    assert all(o.error.message and o.error.hint for o in outcomes if o.error)
    assert {o.video for o in told} == set(videos)
    assert listing(tmp_path / "out") == ["a.json", "a.srt", "b.json", "b.srt"]


def test_what_fails_unexpectedly_fails_alone(tmp_path: Path) -> None:
    def fail_once(frame: Frame) -> None:
        if len(made.pipelines) == 1:
            raise ZeroDivisionError("a bug")

    made = Made(before=fail_once)
    videos = [video(tmp_path / "a.mp4"), video(tmp_path / "b.mp4")]
    first, second = run(videos, tmp_path / "out", made)
    assert "unexpected ZeroDivisionError: a bug" in first.error.message
    assert second.error is None
    assert listing(tmp_path / "out") == ["b.json", "b.srt"]


def test_older_results_outlive_a_failure(tmp_path: Path) -> None:
    source = video(tmp_path / "a.mp4")
    run([source], tmp_path / "out", formats=["srt"])
    before = (tmp_path / "out" / "a.srt").read_text()
    source.write_text("now broken")
    (outcome,) = run([source], tmp_path / "out", formats=["srt", "mp4"])
    assert outcome.error is not None
    assert {p.name: p.read_text() for p in (tmp_path / "out").iterdir()} == {"a.srt": before}


def test_results_that_can_not_be_written_fail_before_the_work(tmp_path: Path) -> None:
    made = Made()
    (tmp_path / "out").touch()
    (outcome,) = run([video(tmp_path / "a.mp4")], tmp_path / "out", made)
    assert outcome.error is not None and "is no folder" in outcome.error.message
    assert made.pipelines[0].times == []


def test_without_a_folder_results_lie_beside_each_video(tmp_path: Path) -> None:
    videos = [video(tmp_path / "one" / "talk.mp4"), video(tmp_path / "two" / "talk.mp4")]
    (tmp_path / "one" / "talk.srt").write_text("what is said")
    run(videos, None, formats=["srt"])
    for name in ("one", "two"):
        assert "looks sad" in (tmp_path / name / "talk.emotions.srt").read_text()
    assert (tmp_path / "one" / "talk.srt").read_text() == "what is said"


@pytest.mark.parametrize("jobs", [1, 2, 50])
def test_several_at_a_time_give_the_same(tmp_path: Path, jobs: int) -> None:
    videos = [
        video(tmp_path / f"{name}.mp4", rate) for name, rate in (("a", 10), ("b", 15), ("c", 30))
    ]
    made = Made()
    outcomes = run(videos, tmp_path / "out", made, jobs=jobs)
    assert [o.video for o in outcomes] == videos
    assert all("looks happy" in o.files["srt"].read_text() for o in outcomes)
    assert len(made.pipelines) <= jobs
    assert sum(p.resets for p in made.pipelines) == 3


def test_an_interruption_leaves_nothing_unfinished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    noticed = threading.Event()

    class Pool(ThreadPoolExecutor):
        def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
            noticed.set()
            super().shutdown(wait, cancel_futures=cancel_futures)

    def interrupt(frame: Frame) -> None:
        if made.pipelines[0].resets == 2 and frame.time > 1:  # amid the second video
            assert not noticed.is_set(), "the work went on"
            _thread.interrupt_main()
            assert noticed.wait(30)

    monkeypatch.setattr(module, "ThreadPoolExecutor", Pool)
    made = Made(before=interrupt)
    videos = [video(tmp_path / f"{name}.mp4") for name in "abc"]
    # A test run in the background may ignore Ctrl-C.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):
            run(videos, tmp_path / "out", made)
    finally:
        signal.signal(signal.SIGINT, before)
    assert listing(tmp_path / "out") == ["a.json", "a.srt"]


def test_what_all_videos_need_fails_at_once(tmp_path: Path) -> None:
    def no_weights() -> Any:
        raise WeightsError("weights are missing", "install again")

    tools = Tools(no_weights, FakeCaptioner, FakeStyle)
    with pytest.raises(WeightsError):
        transcribe(
            [video(tmp_path / "a.mp4")],
            out=tmp_path / "out",
            formats=["srt"],
            settings=Settings(),
            tools=tools,
        )
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("formats", "message"), [(["srt", "doc"], "unknown format 'doc'"), ([], "no format")]
)
def test_formats_nobody_knows(tmp_path: Path, formats: list[str], message: str) -> None:
    with pytest.raises(SettingsError, match=message) as caught:
        run([tmp_path / "a.mp4"], tmp_path / "out", formats=formats)
    assert all(name in caught.value.hint for name in FORMATS)


def test_errors_name_the_place_of_the_film_not_where_it_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("subtitles.media.writing.VideoFileSink._encode", full)
    (outcome,) = run([video(tmp_path / "a.mp4")], tmp_path / "out", formats=["mp4"])
    assert outcome.error is not None
    assert outcome.error.message == f"no space left for {tmp_path / 'out' / 'a.mp4'}"


def test_what_a_film_lacks_is_part_of_the_outcome(tmp_path: Path) -> None:
    source = files.with_picture_texts(tmp_path / "a.mkv")
    assert not run([source], tmp_path / "out", formats=["srt"])[0].notes
    (note,) = run([source], tmp_path / "out", formats=["srt", "mp4"])[0].notes
    assert "a.mkv" in note


def test_names_and_language_come_from_the_settings(tmp_path: Path) -> None:
    settings = Settings(top_k=2, language="de", engine="torch")
    (outcome,) = run([video(tmp_path / "a.mp4")], tmp_path / "out", settings=settings)
    assert "wirkt fröhlich 70 %\nwütend 5 %" in outcome.files["srt"].read_text(encoding="utf-8")
    data = json.loads(outcome.files["json"].read_text())
    assert data["engine"] == "torch" and [n for n, _ in data["cues"][0]["top"]] == ["sad", "angry"]


class Watcher:
    def __init__(self) -> None:
        self.shares: list[float] = []
        self.names: set[str] = set()
        self.cleared = False

    def show(self, share: float, name: str) -> None:
        self.shares.append(share)
        self.names.add(name)
        self.cleared = False

    def clear(self) -> None:
        self.cleared = True


def test_progress_goes_up_to_the_end(tmp_path: Path) -> None:
    watcher = Watcher()
    videos = [video(tmp_path / "a.mp4"), video(tmp_path / "b.mp4"), tmp_path / "none.mp4"]
    lines: list[bool] = []
    run(
        videos,
        tmp_path / "out",
        formats=["srt", "mp4"],
        progress=watcher,
        finished=lambda _: lines.append(watcher.cleared),
    )
    assert watcher.shares == sorted(watcher.shares)
    assert watcher.shares[-1] == pytest.approx(1) and watcher.shares[0] < 0.1
    assert watcher.names == {"a.mp4", "b.mp4", "none.mp4"}
    assert lines == [True] * 3 and watcher.cleared


def test_errors_are_ours(tmp_path: Path) -> None:
    (outcome,) = run([tmp_path], tmp_path / "out")
    assert isinstance(outcome.error, SubtitlesError)
    assert "is a folder" in outcome.error.message


def test_a_rerun_replaces_its_own_results_and_nothing_else(tmp_path: Path) -> None:
    source, out = video(tmp_path / "call" / "talk.mkv"), tmp_path / "films"
    film = video(out / "talk.mp4")
    speech = out / "talk.srt"
    speech.write_text("1\n00:00:00,000 --> 00:00:02,000\nGood morning\n\n")
    before = film.read_bytes(), speech.read_bytes()
    for _ in range(2):
        (outcome,) = run([source], out, formats=["srt", "mp4"])
        assert outcome.error is None
        assert [path.name for path in outcome.files.values()] == ["talk-2.srt", "talk-2.mp4"]
        assert [str(path) in " ".join(outcome.notes) for path in (film, speech)] == [True, True]
    assert listing(out) == ["talk-2.mp4", "talk-2.srt", "talk.mp4", "talk.srt"]
    assert (film.read_bytes(), speech.read_bytes()) == before
