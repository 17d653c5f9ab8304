"""`live` writes films, and takes no other film's place."""

from __future__ import annotations

from pathlib import Path

import media_files as made
import pytest
from running_commands import Capture, ended, error_line

from subtitles.errors import SinkError
from subtitles.media import VideoFileSink
from subtitles.sinks import open_sink

QUIET = ("--no-captions", "--duration", "0.3")


@pytest.fixture
def talk(tmp_path: Path) -> Path:
    return made.make(tmp_path / "talk.mp4", made.steps(5))


def targets(option: str, film: Path | str) -> list[str]:
    """Return the options that have a film written."""
    return (
        ["--sink", "null", "--record", str(film)] if option == "--record" else [option, str(film)]
    )


@pytest.mark.parametrize("option", ["--sink", "--record"])
@pytest.mark.parametrize("way", ["itself", "from here", "link", "hard link", "of its source"])
def test_the_film_that_is_played_is_never_written_over(
    option: str,
    way: str,
    talk: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: Capture,
) -> None:
    monkeypatch.chdir(tmp_path)
    whole, source, film = talk.read_bytes(), talk, tmp_path / "other.mp4"
    if way == "link":
        film.symlink_to(talk)
    elif way == "hard link":
        film.hardlink_to(talk)
    elif way == "of its source":
        source, film = film, talk
        source.symlink_to(talk)
    else:
        film = Path("talk.mp4") if way == "from here" else talk
    before = sorted(path.name for path in tmp_path.iterdir())
    assert ended("live", "--source", source, *targets(option, film), *QUIET) == 1
    line = error_line(capsys)
    assert film.name in line and line.endswith("hint: name another file")
    assert talk.read_bytes() == whole
    assert sorted(path.name for path in tmp_path.iterdir()) == before


@pytest.mark.parametrize("option", ["--sink", "--record"])
def test_an_older_recording_is_kept(option: str, talk: Path, capsys: Capture) -> None:
    whole = talk.read_bytes()
    assert ended("live", "--source", "demo", *targets(option, talk), *QUIET) == 1
    line = error_line(capsys)
    assert f"{talk} exists already" in line and "another file, or remove" in line
    assert talk.read_bytes() == whole


def test_one_file_can_not_hold_two_films(tmp_path: Path, capsys: Capture) -> None:
    sink, record = tmp_path / "a.mp4", tmp_path / "b" / ".." / "a.mp4"
    assert ended("live", "--source", "demo", "--sink", sink, "--record", record, *QUIET) == 1
    assert "another name" in error_line(capsys)
    assert not list(tmp_path.iterdir())


def test_what_appears_before_the_first_picture_is_kept_too(tmp_path: Path) -> None:
    """As in the app, which asks for a sink again for each stream."""
    for name in ("a.mp4", "a.mp4.part"):  # the second is being written, or was left over
        film = tmp_path / name
        film.write_text("precious")
        with pytest.raises(SinkError, match=f"{name} exists already") as caught:
            open_sink(str(tmp_path / "a.mp4"), size=(64, 48), rate=10).__enter__()
        assert caught.value.hint
        assert [path.read_text() for path in tmp_path.iterdir()] == ["precious"]
        film.unlink()


def test_results_of_files_are_still_replaced(tmp_path: Path, talk: Path) -> None:
    with VideoFileSink(talk, size=(64, 48), rate=10) as sink:
        sink.send(made.steps(1)[0], 0.0)
    assert len(made.read_times(talk)) == 1
