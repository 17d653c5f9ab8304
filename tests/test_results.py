from __future__ import annotations

import os
from pathlib import Path

import media_files as made
import pytest

from subtitles.errors import SinkError
from subtitles.languages import LANGUAGES
from subtitles.media import VideoFileSink
from subtitles.results import Results, ours, plan
from subtitles.types import Cue
from subtitles.writers import WRITERS, Transcript


def names(plans: list[Results]) -> list[list[str]]:
    return [[p.name for p in results.targets.values()] for results in plans]


def test_named_after_the_video(tmp_path: Path) -> None:
    (results,) = plan([tmp_path / "talk.one.mp4"], tmp_path / "out", ["srt", "mp4"])
    assert results.targets == {
        "srt": tmp_path / "out" / "talk.one.srt",
        "mp4": tmp_path / "out" / "talk.one.mp4",
    }


@pytest.mark.parametrize("out", [None, "."])
def test_beside_the_video_nothing_of_it_is_overwritten(
    tmp_path: Path, out: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    plans = plan([Path("talk.mp4")], None if out is None else Path(out), ["srt", "mp4"])
    assert names(plans) == [["talk.emotions.srt", "talk.emotions.mp4"]]


def test_videos_of_one_name_get_numbers(tmp_path: Path) -> None:
    videos = [tmp_path / "a" / "talk.mp4", tmp_path / "b" / "talk.mp4", tmp_path / "b" / "Talk.mkv"]
    plans = plan(videos, tmp_path / "out", ["srt", "vtt"])
    assert names(plans) == [
        ["talk.srt", "talk.vtt"],
        ["talk-2.srt", "talk-2.vtt"],
        ["Talk-3.srt", "Talk-3.vtt"],
    ]


def test_a_result_never_takes_the_place_of_a_video(tmp_path: Path) -> None:
    videos = [tmp_path / "talk.mp4", tmp_path / "out" / "talk.mp4", tmp_path / "talk.emotions.mp4"]
    assert names(plan(videos[:2], tmp_path / "out", ["mp4"])) == [
        ["talk-2.mp4"],
        ["talk.emotions.mp4"],
    ]
    assert names(plan([videos[0], videos[2]], None, ["mp4"])) == [
        ["talk.emotions-2.mp4"],
        ["talk.emotions.emotions.mp4"],
    ]


def test_a_video_named_twice_is_done_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    plans = plan([Path("b.mp4"), Path("a.mp4"), tmp_path / "b.mp4"], Path("out"), ["srt"])
    assert [p.video for p in plans] == [Path("b.mp4"), Path("a.mp4")]


SPEECH = {
    "srt": "1\n00:00:00,000 --> 00:00:02,000\nShe looks happy to give 87 % of it away.\n\n",
    "vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\nGood morning\n",
    "json": '{"video": "talk.mp4", "title": "Talk"}',
    "csv": "time,speaker\n0,Ada\n",
}
"""Files that have nothing to do with emotions."""


def transcript(language: str = "en", faces: int = 1) -> Transcript:
    cues = [
        Cue(n, n + 2, n + 1, "happy", 0.87, (("happy", 0.87), ("sad", 0.1)), (0, 0, 9, 9))
        for n in range(faces)
    ]
    return Transcript("talk.mp4", 9, 25, (640, 360), "onnx", cues, [], LANGUAGES[language])


@pytest.mark.parametrize("kind", WRITERS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("faces", [0, 1, 2])
def test_results_of_an_earlier_run_are_replaced(
    tmp_path: Path, kind: str, language: str, faces: int
) -> None:
    (tmp_path / f"talk.{kind}").write_text(WRITERS[kind](transcript(language, faces)), "utf-8")
    (results,) = plan([tmp_path / "a" / "talk.mp4"], tmp_path, [kind])
    assert names([results]) == [[f"talk.{kind}"]]
    assert not results.kept


@pytest.mark.parametrize("kind", WRITERS)
def test_a_file_of_somebody_else_is_kept(tmp_path: Path, kind: str) -> None:
    foreign = tmp_path / f"talk.{kind}"
    foreign.write_text(SPEECH[kind])
    (results,) = plan([tmp_path / "a" / "talk.mp4"], tmp_path, ["srt", "vtt", "json", "csv"])
    assert names([results]) == [["talk-2.srt", "talk-2.vtt", "talk-2.json", "talk-2.csv"]]
    assert results.kept == [foreign]
    beside = tmp_path / "a" / f"talk.emotions.{kind}"
    beside.parent.mkdir()
    beside.write_bytes(b"\xff\xfe" + SPEECH[kind].encode())
    (results,) = plan([tmp_path / "a" / "talk.mp4"], None, [kind])
    assert names([results]) == [[f"talk.emotions-2.{kind}"]]


def test_of_films_only_those_made_from_others_are_ours(tmp_path: Path) -> None:
    film = made.make(tmp_path / "talk.mp4", made.steps(3))
    assert not ours(film, "mp4"), "a film of somebody else"
    for beside, mine in ((None, False), (film, True)):
        target = tmp_path / "out.mp4"
        with VideoFileSink(target, size=made.SIZE, rate=10, beside=beside) as sink:
            for picture in made.steps(3):
                sink.send(picture, 0.0)
        assert ours(target, "mp4") is mine, "a recording of `live` is not to be lost"
    (tmp_path / "text.mp4").write_text("no film")
    assert not ours(tmp_path / "text.mp4", "mp4")


def make(folder: Path) -> Results:
    return Results(Path("talk.mp4"), {"srt": folder / "talk.srt", "vtt": folder / "talk.vtt"})


def test_files_appear_together_at_the_end(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "folder"
    with make(folder) as results:
        results.write("srt", "one\n")
        results.write("vtt", "zwö\n")
        assert not (folder / "talk.srt").exists()
    assert sorted(p.name for p in folder.iterdir()) == ["talk.srt", "talk.vtt"]
    assert (folder / "talk.vtt").read_bytes() == "zwö\n".encode()


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_after_an_error_all_is_as_before(tmp_path: Path, error: type[BaseException]) -> None:
    (tmp_path / "talk.srt").write_text("older")
    with pytest.raises(error), make(tmp_path) as results:
        results.write("srt", "newer")
        results.write("vtt", "newer")
        raise error
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"talk.srt": "older"}


def test_older_files_are_replaced(tmp_path: Path) -> None:
    (tmp_path / "talk.srt").write_text("older")
    with make(tmp_path) as results:
        results.write("srt", "newer")
        results.write("vtt", "newer")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {
        "talk.srt": "newer",
        "talk.vtt": "newer",
    }


def test_if_one_file_can_not_take_its_place_none_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "talk.srt").write_text("older")
    replace = Path.replace

    def failing(self: Path, target: Path) -> Path:
        if target == tmp_path / "talk.vtt":
            raise PermissionError(13, "Permission denied")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", failing)
    with pytest.raises(SinkError, match=r"talk\.vtt can't be written"), make(tmp_path) as results:
        results.write("srt", "newer")
        results.write("vtt", "newer")
    assert {p.name: p.read_text() for p in tmp_path.iterdir()} == {"talk.srt": "older"}


def test_places_that_can_not_be_written_are_found_at_once(tmp_path: Path) -> None:
    (tmp_path / "talk.vtt").mkdir()
    (tmp_path / "file").touch()
    for folder in (tmp_path, tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(SinkError) as caught, make(folder):
            pytest.fail("this should not be reached")
        assert caught.value.hint
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "talk.vtt"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_folder_one_may_not_write_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkdtemp", refuse)
    with pytest.raises(SinkError, match="can't be written: Permission denied"), make(tmp_path):
        pytest.fail("this should not be reached")
