from __future__ import annotations

import os
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import media_files as files
import numpy as np
import pytest

from subtitles.errors import SourceError
from subtitles.media import VideoFile, reading
from subtitles.sources import DEMO
from subtitles.types import Frame

RED, GREEN, BLUE, WHITE = (0, 0, 255), (0, 255, 0), (255, 0, 0), (255, 255, 255)  # BGR
BRICK = (200, 50, 20)


def frames_of(path: Path, **options: Any) -> list[Frame]:
    with VideoFile(path, **options) as video:
        return list(video)


def middle(frame: Frame) -> list[int]:
    """Return the colour in the middle, RGB."""
    height, width = frame.image.shape[:2]
    return [int(value) for value in frame.image[height // 2, width // 2, ::-1]]


def test_every_picture_in_order_at_its_time(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.mp4", files.steps(12), rate=10)
    with VideoFile(path) as video:
        assert (video.name, video.size, video.rate) == ("a.mp4", files.SIZE, 10)
        assert video.duration == pytest.approx(1.2)
        frames = list(video)
    assert [f.index for f in frames] == list(range(12))
    assert [f.time for f in frames] == pytest.approx([i / 10 for i in range(12)])
    levels = [middle(f)[0] for f in frames]
    assert levels == sorted(levels) and len(set(levels)) == 12


def test_a_picture_is_a_read_only_bgr_array(tmp_path: Path) -> None:
    (frame,) = frames_of(files.make(tmp_path / "a.mp4", [files.plain(BRICK)]))
    assert frame.image.shape == (48, 64, 3) and frame.image.dtype == np.uint8
    assert frame.image.flags.c_contiguous and not frame.image.flags.writeable
    kept = frame.image.copy()
    del frame
    assert tuple(kept[0, 0, ::-1]) == pytest.approx(BRICK, abs=4)


def test_pictures_stay_as_they_were_while_others_are_read(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.mp4", files.steps(12))
    with VideoFile(path) as video:
        kept, copies = [], []
        for frame in video:
            kept.append(frame.image)
            copies.append(frame.image.copy())
    assert all(np.array_equal(a, b) for a, b in zip(kept, copies, strict=True))


TIMES = [0, 0.04, 0.5, 0.52, 1.7, 1.9]


@pytest.mark.parametrize(("ending", "codec"), [("mp4", "libx264"), ("mkv", "ffv1"), ("mov", "png")])
def test_varying_rate(tmp_path: Path, ending: str, codec: str) -> None:
    pix_fmt = "rgb24" if codec == "png" else "yuv420p"
    path = files.make(
        tmp_path / f"a.{ending}", files.steps(6), times=TIMES, codec=codec, pix_fmt=pix_fmt
    )
    assert [f.time for f in frames_of(path)] == pytest.approx(TIMES, abs=1e-3)


def test_times_count_from_where_players_begin(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.ts", files.steps(5), times=[t + 100 for t in TIMES[:5]])
    assert [f.time for f in frames_of(path)] == pytest.approx(TIMES[:5], abs=1e-3)


def test_a_file_without_times_runs_at_its_rate(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.h264", files.steps(8), rate=25, container_format="h264")
    assert [f.time for f in frames_of(path)] == pytest.approx([i / 25 for i in range(8)])


def remux(path: Path, source: Path, times: list[float]) -> Path:
    """Write the coded pictures of a file again, at other times."""
    with av.open(str(source)) as before, av.open(str(path), "w") as after:
        stream = after.add_stream_from_template(before.streams.video[0])
        packets = [p for p in before.demux(video=0) if p.size]
        for packet, time in zip(packets, times, strict=True):
            packet.pts = packet.dts = round(time / packet.time_base)
            packet.stream = stream
            after.mux(packet)
    return path


def test_times_rise_even_where_two_pictures_share_one(tmp_path: Path) -> None:
    source = files.make(tmp_path / "a.mkv", files.steps(5), codec="ffv1")
    path = remux(tmp_path / "b.mkv", source, [0, 0.1, 0.1, 0.1, 0.2])
    times = [f.time for f in frames_of(path)]
    assert len(times) == 5 and (np.diff(times) > 0).all()
    assert times == pytest.approx([0, 0.1, 0.1, 0.1, 0.2], abs=0.01)


MATRICES = {
    (1, 0, 0, 1): (RED, GREEN, BLUE, WHITE),
    (-1, 0, 0, 1): (GREEN, RED, WHITE, BLUE),
    (1, 0, 0, -1): (BLUE, WHITE, RED, GREEN),
    (-1, 0, 0, -1): (WHITE, BLUE, GREEN, RED),
    (0, 1, -1, 0): (BLUE, RED, WHITE, GREEN),  # a quarter turn clockwise
    (0, -1, 1, 0): (GREEN, WHITE, RED, BLUE),
    (0, 1, 1, 0): (RED, BLUE, GREEN, WHITE),
    (0, -1, -1, 0): (WHITE, GREEN, BLUE, RED),
}


@pytest.mark.parametrize("height", [None, 24])
@pytest.mark.parametrize(("matrix", "colours"), MATRICES.items())
def test_pictures_stand_upright(tmp_path: Path, matrix: Any, colours: Any, height: Any) -> None:
    path = files.turn(files.make(tmp_path / "a.mp4", [files.corners()]), matrix)
    with VideoFile(path, height=height) as video:
        (frame,) = list(video)
        upright = matrix[0] != 0
        assert video.full_size == ((64, 48) if upright else (48, 64))
        if height:
            assert video.size == ((32, 24) if upright else (18, 24))
        assert frame.image.shape[1::-1] == video.size
    h, w = frame.image.shape[:2]
    seen = [frame.image[y, x] for y in (h // 4, 3 * h // 4) for x in (w // 4, 3 * w // 4)]
    for got, wanted in zip(seen, colours, strict=True):
        assert got.astype(int) == pytest.approx(wanted, abs=12)


@pytest.mark.parametrize("size", [(63, 47), (64, 47), (33, 48), (5, 3), (1, 1)])
def test_odd_sizes(tmp_path: Path, size: tuple[int, int]) -> None:
    path = files.make(tmp_path / "a.mkv", files.steps(3, size), codec="ffv1", pix_fmt="yuv444p")
    frames = frames_of(path)
    assert len(frames) == 3
    assert all(f.image.shape == (size[1], size[0], 3) for f in frames)


@pytest.mark.parametrize(
    ("ending", "codec", "pix_fmt"),
    [
        ("mp4", "libx264", "yuv420p"),
        ("mp4", "libx264", "yuv444p"),
        ("mp4", "libx264", "yuv420p10le"),
        ("mkv", "ffv1", "yuv422p10le"),
        ("mov", "mjpeg", "yuvj420p"),
        ("mov", "qtrle", "argb"),
        ("mov", "png", "rgba"),
        ("mov", "prores_ks", "yuva444p10le"),
        ("mkv", "ffv1", "bgra"),
    ],
)
def test_colours_are_true(tmp_path: Path, ending: str, codec: str, pix_fmt: str) -> None:
    path = files.make(
        tmp_path / f"a.{ending}",
        [files.plain(BRICK)] * 3,
        codec=codec,
        pix_fmt=pix_fmt,
        full_range="yuvj" in pix_fmt,
    )
    frames = frames_of(path)
    assert len(frames) == 3
    assert middle(frames[1]) == pytest.approx(BRICK, abs=6)


@pytest.mark.parametrize(
    ("transfer", "shown"),
    [
        (16, [(40,) * 3, (118,) * 3, (255,) * 3, (184, 106, 90)]),
        (18, [(57,) * 3, (114,) * 3, (176,) * 3, (142, 110, 102)]),
    ],
)
def test_hdr_is_shown_as_on_ordinary_screens(tmp_path: Path, transfer: int, shown: Any) -> None:
    """What is to be shown is what FFmpeg's own conversion makes of it, which is much slower."""
    pictures = [
        files.plain(colour) for colour in [(51,) * 3, (102,) * 3, (153,) * 3, (120, 100, 90)]
    ]
    path = files.make(
        tmp_path / "a.mp4", pictures, pix_fmt="yuv420p10le", matrix=6, colours=(9, transfer)
    )
    with VideoFile(path) as video:
        for frame, colour in zip(video, shown, strict=True):
            assert middle(frame) == pytest.approx(colour, abs=8)
        assert video.colours == (1, 1)


@pytest.mark.parametrize("full_range", [False, True])
@pytest.mark.parametrize("matrix", [1, 6])
def test_the_colour_coding_the_file_names_is_used(
    tmp_path: Path, matrix: int, full_range: bool
) -> None:
    path = files.make(
        tmp_path / "a.mp4", [files.plain(BRICK)], matrix=matrix, full_range=full_range
    )
    assert middle(frames_of(path)[0]) == pytest.approx(BRICK, abs=4)


@pytest.mark.parametrize(("size", "matrix"), [((64, 48), 6), ((64, 720), 1)])
def test_without_a_word_large_pictures_are_bt709(
    tmp_path: Path, size: tuple[int, int], matrix: int
) -> None:
    path = files.make(tmp_path / "a.mp4", [files.plain(BRICK, size)], matrix=matrix, tagged=False)
    assert middle(frames_of(path)[0]) == pytest.approx(BRICK, abs=4)


def test_interlaced_pictures_are_made_whole(tmp_path: Path) -> None:
    """A bar moves to the right, and every other row shows where it was a moment later."""
    pictures = []
    for index in range(8):
        picture = files.plain((20, 20, 20))
        picture[1::2, 4 * index : 4 * index + 16] = 220
        picture[0::2, 4 * index + 2 : 4 * index + 18] = 220
        pictures.append(picture)
    path = files.make(tmp_path / "a.mp4", pictures, interlaced=True)
    frames = frames_of(path)
    assert [f.time for f in frames] == pytest.approx([i / 10 for i in range(8)])
    for frame, picture in zip(frames[1:-1], pictures[1:-1], strict=True):
        rows = frame.image[8:40, :, 0].astype(int)
        assert np.abs(np.diff(rows, axis=0)).max() < 60  # else 200: the bar's ends are combs
        assert rows[1::2] == pytest.approx(picture[9:40:2, :, 0].astype(int), abs=30)


def test_a_change_between_interlaced_and_whole_pictures_loses_none(tmp_path: Path) -> None:
    parts = [
        files.make(tmp_path / f"{n}.ts", files.steps(5, size), times=times, interlaced=interlaced)
        for n, (size, times, interlaced) in enumerate(
            [
                (files.SIZE, np.arange(5) / 10, True),
                ((96, 64), np.arange(5, 10) / 10, False),
                (files.SIZE, np.arange(10, 15) / 10, True),
            ]
        )
    ]
    path = tmp_path / "a.ts"
    path.write_bytes(b"".join(part.read_bytes() for part in parts))
    frames = frames_of(path)
    assert len(frames) == 15
    assert np.diff([f.time for f in frames]) == pytest.approx([0.1] * 14, abs=0.02)
    levels = [middle(f)[0] for f in frames]
    assert levels == pytest.approx(list(np.linspace(20, 230, 5)) * 3, abs=8)


def test_gray(tmp_path: Path) -> None:
    path = files.make(
        tmp_path / "a.mov", [files.plain((90, 90, 90))], codec="png", pix_fmt="gray", tagged=False
    )
    assert middle(frames_of(path)[0]) == pytest.approx((90, 90, 90), abs=2)


def test_pixels_that_are_not_square_are_shown_as_wide_as_they_are(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.mp4", [files.corners()], aspect=Fraction(16, 11))
    with VideoFile(path) as video:
        assert video.size == (93, 48)


def test_smaller_pictures_on_request_never_larger(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.mp4", [files.corners((128, 96))])
    with VideoFile(path, height=32) as video:
        (frame,) = list(video)
        assert video.size == (43, 32) and frame.image.shape == (32, 43, 3)
        assert video.full_size == (128, 96)
        assert video.scale == pytest.approx((128 / 43, 3))
    with VideoFile(path, height=960) as video:
        assert video.size == (128, 96) and video.scale == (1, 1)


@pytest.mark.parametrize("rate", [7.5, 10, 15, 24, 29.97, 30, 60])
def test_samples_are_chosen_by_time(tmp_path: Path, rate: float) -> None:
    path = files.make(tmp_path / "a.mkv", files.steps(int(2 * rate)), rate=rate, codec="ffv1")
    times = [f.time for f in frames_of(path, every=0.1)]
    every = [f.time for f in frames_of(path)]
    assert set(times) <= set(every)
    assert len(times) == pytest.approx(min(20, 2 * rate), abs=1)
    # Never much denser than asked for, and no slot left out that has a picture.
    assert min(np.diff(times)) >= 0.05 and max(np.diff(times)) <= max(0.1, 1 / rate) + 1 / rate


def test_frames_left_out_still_count(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.mp4", files.steps(12), rate=30)
    with VideoFile(path, every=0.1) as video:
        assert [f.index for f in video] == [0, 3, 6, 9]
        assert video.duration == pytest.approx(0.4)


def test_a_change_of_size_on_the_way_is_evened_out(tmp_path: Path) -> None:
    one = files.make(tmp_path / "1.mkv", files.steps(2), codec="mjpeg", pix_fmt="yuvj420p")
    two = files.make(
        tmp_path / "2.mkv", files.steps(2, (32, 16)), codec="mjpeg", pix_fmt="yuvj420p"
    )
    with (
        av.open(str(tmp_path / "a.mkv"), "w") as both,
        av.open(str(one)) as a,
        av.open(str(two)) as b,
    ):
        stream = both.add_stream_from_template(a.streams.video[0])
        for shift, part in ((0, a), (1000, b)):
            for packet in part.demux(video=0):
                if packet.size:
                    packet.pts = packet.dts = packet.pts + shift
                    packet.stream = stream
                    both.mux(packet)
    assert [f.image.shape for f in frames_of(tmp_path / "a.mkv")] == [(48, 64, 3)] * 4


def test_damage_in_the_middle_costs_only_what_is_damaged(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.mp4", [files.corners((128, 96))] * 30)
    data = bytearray(path.read_bytes())
    start = data.index(b"mdat")
    for place in range(start + 300, start + 340):
        data[place] ^= 0x5A
    path.write_bytes(data)
    assert 20 <= len(frames_of(path)) <= 30


class Repeating:
    """A container with an empty packet after each picture: in Theora, the same picture again."""

    def __init__(self, container: Any) -> None:
        self._container = container

    def __getattr__(self, name: str) -> Any:
        return getattr(self._container, name)

    def demux(self, stream: Any) -> Any:
        for packet in self._container.demux(stream):
            yield packet
            yield self

    def decode(self) -> Any:
        raise av.error.ArgumentError(22, "Invalid argument")


def test_pictures_that_only_repeat_the_one_before_are_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = files.make(tmp_path / "a.mp4", files.steps(5))
    monkeypatch.setattr(reading, "open_media", lambda path: Repeating(av.open(str(path))))
    assert [f.time for f in frames_of(path)] == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])


class Growing(Repeating):
    """A container with a stream that came up on the way: at the end PyAV stumbles over it."""

    def demux(self, stream: Any) -> Any:
        yield from self._container.demux(stream)
        raise IndexError("list index out of range")


def test_a_stream_that_comes_up_on_the_way_costs_no_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = files.make(tmp_path / "a.mp4", files.steps(5))
    monkeypatch.setattr(reading, "open_media", lambda path: Growing(av.open(str(path))))
    assert len(frames_of(path)) == 5


def test_an_interrupted_recording_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    path = files.make(tmp_path / "a.mkv", files.steps(20), codec="mjpeg", pix_fmt="yuvj420p")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    assert 5 < len(frames_of(path)) < 15


def text(path: Path) -> Path:
    path.write_text("This is no video.\n" * 50)
    return path


def empty(path: Path) -> Path:
    path.touch()
    return path


def folder(path: Path) -> Path:
    path.mkdir()
    return path


def noise(path: Path) -> Path:
    path.write_bytes(np.random.default_rng(1).bytes(50_000))
    return path


def cut(path: Path, options: dict[str, str]) -> Path:
    files.make(path, [files.corners((128, 96))] * 20, options=options)
    data = path.read_bytes()
    path.write_bytes(data[: 2 * len(data) // 3])
    return path


def cover(path: Path) -> Path:
    """Sound with a picture of its cover."""
    with av.open(str(path), "w") as container:
        track = files._track(container, "aac")
        stream = container.add_stream("mjpeg", rate=1)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuvj420p"
        stream.disposition = 0x400
        picture = av.VideoFrame.from_ndarray(files.corners(), format="rgb24")
        container.mux(stream.encode(picture.reformat(format="yuvj420p")))
        container.mux(stream.encode())
        files._fill(container, track, files.hum(0.5))
    return path


BAD: dict[str, tuple[Callable[[Path], Path], str]] = {
    "missing": (lambda path: path, "is not there"),
    "folder": (folder, "is a folder"),
    "empty": (empty, "is empty"),
    "text": (text, "is no video"),
    "noise": (noise, "is no video"),
    "cut, index first": (lambda p: cut(p, {"movflags": "+faststart"}), "is cut short"),
    "cut, index last": (lambda p: cut(p, {}), "cut short"),
    "sound only": (files.sound_only, "has sound but no picture"),
    "sound with a cover": (cover, "has sound but no picture"),
    "no pictures": (files.no_pictures, "no picture"),
}


@pytest.mark.parametrize(("make", "message"), BAD.values(), ids=BAD)
def test_bad_files_are_refused_in_plain_words(
    tmp_path: Path, make: Callable[[Path], Path], message: str
) -> None:
    path = make(tmp_path / "bad.mp4")
    with pytest.raises(SourceError, match=message) as caught, VideoFile(path) as video:
        list(video)
    assert str(path) in caught.value.message and caught.value.hint


def test_a_file_one_may_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = files.make(tmp_path / "a.mp4", files.steps(2))

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(SourceError, match="can't be read: Permission denied"), VideoFile(path):
        pass


@pytest.mark.skipif(os.name == "nt", reason="names with colons are Unix's")
@pytest.mark.parametrize("name", ["a:b.mp4", "http:c.mp4", "concat:x|y.mp4", "100%.mp4", "é ü.mp4"])
def test_no_name_is_taken_for_an_address(
    tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    files.make(tmp_path / "a.mp4", files.steps(2)).rename(tmp_path / name)
    assert len(frames_of(Path(name))) == 2


def test_a_playlist_reaches_nothing_but_files(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_text("#EXTM3U\n#EXTINF:1,\nhttp://127.0.0.1:9/a.ts\n#EXT-X-ENDLIST\n")
    with pytest.raises(SourceError), VideoFile(path):
        pass


def test_no_file_stays_open(tmp_path: Path) -> None:
    good = files.make(tmp_path / "a.mp4", files.steps(2))
    bad = files.no_pictures(tmp_path / "b.mp4")
    with VideoFile(good):
        pass
    with pytest.raises(SourceError), VideoFile(bad):
        pass
    handles = Path("/proc/self/fd")
    if handles.is_dir():
        still_open = {os.readlink(h) for h in handles.iterdir() if h.is_symlink() and h.exists()}
        assert not {str(good), str(bad)} & still_open


def test_the_bundled_clip() -> None:
    assert DEMO.stat().st_size < 1_500_000
    with VideoFile(DEMO) as video:
        assert (video.size, video.rate) == ((1280, 720), 30)
        assert sum(1 for _ in video) == 288
        assert video.duration == pytest.approx(9.6)
    with av.open(str(DEMO)) as container:
        assert len(container.streams.audio) == 1
    for name in ("collins.jpg", "hopper.jpg", "CREDITS.md"):
        assert (DEMO.parent / name).exists()
