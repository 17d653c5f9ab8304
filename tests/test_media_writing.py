from __future__ import annotations

import errno
import os
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import av
import media_files as files
import numpy as np
import pytest

from subtitles.errors import SinkError, SourceError
from subtitles.media import VideoFile, VideoFileSink


def copy(source: Path, target: Path, **options: Any) -> None:
    """Write a video again, picture by picture, with its sound."""
    with (
        VideoFile(source) as video,
        VideoFileSink(target, size=video.size, rate=video.rate, beside=source, **options) as sink,
    ):
        for frame in video:
            sink.send(frame.image, frame.time)


def write(path: Path, pictures: list[files.Rgb], times: list[float], **options: Any) -> None:
    height, width = pictures[0].shape[:2]
    with VideoFileSink(path, size=(width, height), rate=10, **options) as sink:
        for picture, time in zip(pictures, times, strict=True):
            sink.send(np.ascontiguousarray(picture[..., ::-1]), time)


def codecs(path: Path) -> list[str]:
    with av.open(str(path)) as container:
        return [s.codec_context.codec.canonical_name for s in container.streams]


def test_every_picture_arrives_at_its_time(tmp_path: Path) -> None:
    times = [0, 0.04, 0.1, 1.3, 1.34, 4.0, 4.02]
    pictures = files.steps(7)
    write(tmp_path / "a.mp4", pictures, [1000.5 + t for t in times])
    with VideoFile(tmp_path / "a.mp4") as video:
        assert video.size == files.SIZE
        frames = list(video)
        assert video.duration == pytest.approx(4.12, abs=1e-3)
    assert [f.time for f in frames] == pytest.approx(times, abs=1e-4)
    for frame, picture in zip(frames, pictures, strict=True):
        assert frame.image[24, 32, ::-1].astype(int) == pytest.approx(picture[24, 32], abs=5)


@pytest.mark.parametrize("ending", ["mp4", "MP4", "m4v", "mov", "mkv"])
def test_endings(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.{ending}"
    write(path, files.steps(3), [0, 0.1, 0.2])
    assert codecs(path) == ["h264"] and len(files.read_times(path)) == 3


@pytest.mark.parametrize("size", [(64, 48), (64, 720), (63, 48), (64, 47), (5, 3), (1, 1)])
def test_pictures_of_any_size_in_true_colours(tmp_path: Path, size: tuple[int, int]) -> None:
    colour = (200, 50, 20)
    write(tmp_path / "a.mp4", [files.plain(colour, size)] * 3, [0, 0.1, 0.2])
    with VideoFile(tmp_path / "a.mp4") as video:
        assert video.size == tuple(side + side % 2 for side in size)
        for frame in video:
            height, width = frame.image.shape[:2]
            for y, x in ((0, 0), (height - 1, width - 1), (height // 2, width // 2)):
                assert frame.image[y, x, ::-1].astype(int) == pytest.approx(colour, abs=5)


def test_every_player_knows_the_format(tmp_path: Path) -> None:
    write(tmp_path / "a.mp4", files.steps(3, (63, 47)), [0, 0.1, 0.2])
    with av.open(str(tmp_path / "a.mp4")) as container:
        context = container.streams.video[0].codec_context
        assert (context.name, context.pix_fmt) == ("h264", "yuv420p")
        assert (context.colorspace, context.color_range) == (6, 1)


@pytest.mark.parametrize(
    ("given", "named"),
    [((12, 13), (12, 13)), ((2, 2), (6, 6)), ((0, 3), (6, 6)), ((9, 16), (9, 6))],
)
def test_the_colours_are_named(
    tmp_path: Path, given: tuple[int, int], named: tuple[int, int]
) -> None:
    write(tmp_path / "a.mp4", files.steps(3), [0, 0.1, 0.2], colours=given)
    with av.open(str(tmp_path / "a.mp4")) as container:
        frame = next(container.decode(video=0))
    assert (frame.color_primaries, frame.color_trc) == named


def test_times_that_do_not_rise_lose_no_picture(tmp_path: Path) -> None:
    write(tmp_path / "a.mp4", files.steps(5), [0, 0.1, 0.1, 0.05, 0.2])
    times = files.read_times(tmp_path / "a.mp4")
    assert len(times) == 5 and (np.diff(times) > 0).all()


def test_a_wrong_size_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="64×48"):
        write(tmp_path / "a.mp4", [files.plain((0, 0, 0)), files.corners((32, 32))], [0, 0.1])
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("ending", "codec"), [("mp4", "aac"), ("mp4", "libmp3lame"), ("mkv", "libopus"), ("mkv", "ac3")]
)
def test_sound_is_copied_bit_by_bit(tmp_path: Path, ending: str, codec: str) -> None:
    source = files.make(tmp_path / f"a.{ending}", files.steps(10), sound=[codec])
    copy(source, tmp_path / "b.mp4")
    assert codecs(tmp_path / "b.mp4") == ["h264", codec.removeprefix("lib").removesuffix("lame")]
    assert files.sound_packets(tmp_path / "b.mp4") == files.sound_packets(source)


@pytest.mark.parametrize(
    ("ending", "codec"),
    [
        ("mp4", "aac"),
        ("ts", "aac"),
        ("mp4", "libmp3lame"),
        ("mkv", "libopus"),
        ("mkv", "flac"),
        ("mov", "pcm_s16le"),
        ("avi", "pcm_s16le"),
        ("mkv", "pcm_s24le"),
        ("mkv", "mp2"),
    ],
)
def test_sound_and_picture_stay_together(tmp_path: Path, ending: str, codec: str) -> None:
    source = files.click(tmp_path / f"a.{ending}", codec)
    copy(source, tmp_path / "b.mp4")
    assert len(files.read_times(tmp_path / "b.mp4")) == len(files.read_times(source))
    assert files.lateness(tmp_path / "b.mp4") == pytest.approx(files.lateness(source), abs=0.005)


def test_varying_rate_with_sound_stays_together(tmp_path: Path) -> None:
    times = [0, 0.04, 0.3, 0.5, 0.52, 0.9]  # the fourth picture is white, at the click
    pictures = [files.plain((255,) * 3 if t >= files.CLICK else (0,) * 3) for t in times]
    samples = np.zeros(files.SAMPLE_RATE, np.float32)
    samples[round(files.CLICK * files.SAMPLE_RATE) :][:96] = 0.9
    source = files.make(tmp_path / "a.mp4", pictures, times=times, sound=["aac"], samples=samples)
    copy(source, tmp_path / "b.mp4")
    assert files.read_times(tmp_path / "b.mp4") == pytest.approx(times, abs=1e-3)
    assert files.lateness(tmp_path / "b.mp4") == pytest.approx(0, abs=0.005)


def test_all_tracks_come_along_with_their_languages(tmp_path: Path) -> None:
    source = files.make(tmp_path / "a.mkv", files.steps(10), sound=["aac", "pcm_s16le", "ac3"])
    named = tmp_path / "b.mkv"
    with av.open(str(source)) as before, av.open(str(named), "w") as after:
        streams = {s.index: after.add_stream_from_template(s) for s in before.streams}
        for index, language in ((1, "eng"), (2, "fra"), (3, "deu")):
            streams[index].metadata["language"] = language
        after.metadata["title"] = "A talk"
        for packet in before.demux():
            if packet.size:
                packet.stream = streams[packet.stream.index]
                after.mux(packet)
    copy(named, tmp_path / "c.mp4")
    with av.open(str(tmp_path / "c.mp4")) as container:
        assert [s.language for s in container.streams.audio] == ["eng", "fra", "deu"]
        assert container.metadata["title"] == "A talk"
        ends = [
            max(float((p.pts + p.duration) * p.time_base) for p in container.demux(s) if p.size)
            for s in container.streams.audio
            if container.seek(0) is None
        ]
    assert codecs(tmp_path / "c.mp4") == ["h264", "aac", "aac", "ac3"]
    assert ends == pytest.approx([1, 1, 1], abs=0.06)


def test_sound_that_goes_on_after_the_pictures_is_kept(tmp_path: Path) -> None:
    source = files.make(tmp_path / "a.mp4", files.steps(5), sound=["aac"], samples=files.hum(3))
    copy(source, tmp_path / "b.mp4")
    assert files.sound_packets(tmp_path / "b.mp4") == files.sound_packets(source)


def test_a_video_without_sound_stays_silent(tmp_path: Path) -> None:
    copy(files.make(tmp_path / "a.mp4", files.steps(5)), tmp_path / "b.mp4")
    assert codecs(tmp_path / "b.mp4") == ["h264"]


def test_the_file_appears_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_text("older")
    with VideoFileSink(path, size=files.SIZE, rate=10) as sink:
        sink.send(files.corners(), 0.0)
        sink.send(files.corners(), 0.1)
        assert path.read_text() == "older"
        assert {p.name for p in tmp_path.iterdir()} == {"a.mp4", "a.mp4.part"}
    assert [p.name for p in tmp_path.iterdir()] == ["a.mp4"]
    assert len(files.read_times(path)) == 2


@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt])
def test_an_error_leaves_nothing_and_what_was_there(
    tmp_path: Path, error: type[BaseException]
) -> None:
    path = tmp_path / "a.mp4"
    path.write_text("older")
    with pytest.raises(error), VideoFileSink(path, size=files.SIZE, rate=10) as sink:
        sink.send(files.corners(), 0.0)
        raise error
    assert [p.name for p in tmp_path.iterdir()] == ["a.mp4"] and path.read_text() == "older"


def test_without_a_picture_there_is_no_file(tmp_path: Path) -> None:
    with VideoFileSink(tmp_path / "a.mp4", size=files.SIZE, rate=10):
        pass
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none/a.mp4", "is no folder"),
        ("file/a.mp4", "is no folder"),
        ("folder.mp4", "is a folder"),
        ("a.avi", "has an ending no video is written for"),
        ("a", "has an ending no video is written for"),
    ],
)
def test_places_where_no_video_can_be(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder.mp4").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(SinkError, match=message) as caught:
        write(tmp_path / name, files.steps(2), [0, 0.1])
    assert caught.value.hint
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize(
    ("number", "message"), [(errno.EACCES, "can't be written"), (errno.ENOSPC, "no space left")]
)
def test_a_folder_one_may_not_write_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, message: str
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SinkError, match=message) as caught:
        write(tmp_path / "a.mp4", files.steps(2), [0, 0.1])
    assert caught.value.hint


@pytest.mark.skipif(os.name == "nt", reason="Windows can't limit the size of a file")
@pytest.mark.parametrize("limit", [4_000, 60_000])
def test_a_full_disk(tmp_path: Path, limit: int) -> None:
    """A limit on the size of files fails writes as a full disk does, at the end or before."""
    program = f"""
        import resource, signal
        from pathlib import Path
        import numpy as np
        from subtitles.errors import SinkError
        from subtitles.media import VideoFileSink
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
        noise = np.random.default_rng(1).integers(0, 255, (8, 96, 128, 3), np.uint8)
        try:
            with VideoFileSink(Path("a.mp4"), size=(128, 96), rate=10) as sink:
                for index in range(8):
                    sink.send(noise[index], index / 10)
        except SinkError as error:
            print(error.message, "/", error.hint)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("no space left for a.mp4 / free some space")
    assert not list(tmp_path.iterdir())


def test_sound_from_a_file_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(SourceError):
        write(tmp_path / "a.mp4", files.steps(2), [0, 0.1], beside=tmp_path / "none.mp4")
    assert not list(tmp_path.iterdir())


def test_what_the_encoder_refuses_is_told(tmp_path: Path) -> None:
    with pytest.raises(SinkError, match="can't be written") as caught:
        write(tmp_path / "a.mp4", [np.zeros((2, 20_000, 3), np.uint8)], [0.0])
    assert caught.value.hint
    assert not list(tmp_path.iterdir())


def test_a_pyav_without_the_encoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(av, "codecs_available", {"mpeg4"})
    with pytest.raises(SinkError, match=r"can't write H\.264") as caught:
        write(tmp_path / "a.mp4", files.steps(2), [0, 0.1])
    assert "pip install" in caught.value.hint
