"""One contract for every source, and what each adds to it."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from itertools import count, islice, pairwise
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import cv2
import numpy as np
import pytest
from live_fakes import FakeCamera, frame, picture

from subtitles import devices, sources, webcam
from subtitles.devices import Camera, System
from subtitles.errors import SourceError
from subtitles.pipeline import Source
from subtitles.sources import DEMO, Playback, is_file, open_source
from subtitles.types import Frame
from subtitles.webcam import Webcam

CAMERA = Camera(3, "Fake Webcam", "usb-1 Fake Webcam")


class FakeCapture:
    """Stands in for cv2.VideoCapture."""

    made: list[FakeCapture]

    def __init__(self, index: int, backend: int) -> None:
        self.index, self.backend = index, backend
        self.opened = True
        self.properties: dict[int, float] = {
            cv2.CAP_PROP_FRAME_WIDTH: 640,
            cv2.CAP_PROP_FRAME_HEIGHT: 480,
            cv2.CAP_PROP_FPS: 30,
        }
        self.sizes = {(640, 480), (320, 240)}
        self.mjpg_sizes = {(1280, 720)}
        self.wanted = [0, 0]
        self.released = 0
        self.pictures: Iterator[Any] = (picture(90).copy() for _ in count())
        FakeCapture.made.append(self)

    def isOpened(self) -> bool:
        return self.opened

    def set(self, name: int, value: float) -> bool:
        self.properties[name] = value
        if name == cv2.CAP_PROP_FRAME_WIDTH:
            self.wanted[0] = int(value)
        if name == cv2.CAP_PROP_FRAME_HEIGHT:
            self.wanted[1] = int(value)
        mjpg = self.properties.get(cv2.CAP_PROP_FOURCC) == cv2.VideoWriter.fourcc(*"MJPG")
        there = self.sizes | (self.mjpg_sizes if mjpg else set())
        size = tuple(self.wanted) if tuple(self.wanted) in there else (640, 480)
        self.properties[cv2.CAP_PROP_FRAME_WIDTH] = size[0]
        self.properties[cv2.CAP_PROP_FRAME_HEIGHT] = size[1]
        return True

    def get(self, name: int) -> float:
        return self.properties.get(name, 0.0)

    def grab(self) -> bool:
        assert not self.released
        self.next = next(self.pictures, None)
        return self.next is not None

    def retrieve(self) -> tuple[bool, Any]:
        return (False, None) if isinstance(self.next, str) else (True, self.next)

    def release(self) -> None:
        self.released += 1


@pytest.fixture
def captures(monkeypatch: pytest.MonkeyPatch) -> list[FakeCapture]:
    """A machine with one camera; returns the captures made of it."""
    FakeCapture.made = []
    monkeypatch.setattr(cv2, "VideoCapture", FakeCapture)
    monkeypatch.setattr(devices, "cameras", lambda: [CAMERA])
    monkeypatch.setattr(devices, "devices", lambda system: [])
    monkeypatch.setattr(webcam, "_gone", lambda camera: False)
    return FakeCapture.made


class FakeVideo:
    """A video file with frames at given times."""

    live = False
    name, size, rate = "fake.mp4", (64, 48), 10.0
    opened = closed = 0

    def __init__(self, times: list[float]) -> None:
        self.times = times

    def __enter__(self) -> Self:
        FakeVideo.opened += 1
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        FakeVideo.closed += 1

    def __iter__(self) -> Iterator[Frame]:
        for number, time in enumerate(self.times):
            yield Frame(picture(number), time, number)


@pytest.fixture
def videos() -> type[FakeVideo]:
    FakeVideo.opened = FakeVideo.closed = 0
    return FakeVideo


class Timer:
    """Time for playing, and what was waited for."""

    def __init__(self) -> None:
        self.time = 50.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.time

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.time += seconds


def played(times: list[float], loop: bool = False) -> tuple[Playback, Timer]:
    timer = Timer()
    source = Playback(
        Path("fake.mp4"),
        loop=loop,
        make=lambda path: FakeVideo(times),
        now=timer.now,
        wait=timer.wait,
    )
    return source, timer


def fed() -> FakeCamera:
    camera = FakeCamera()
    camera.give(*(frame(n / 30) for n in range(20)))
    return camera


MAKERS: dict[str, Callable[[], Source]] = {
    "webcam": lambda: Webcam("3"),
    "webcam by name": lambda: open_source("fake webcam"),
    "played file": lambda: played([n / 10 for n in range(20)])[0],
    "played demo": lambda: open_source("demo", pace=True),
    "file": lambda: open_source(str(DEMO)),
    "demo": lambda: open_source("demo"),
    "the tests' own camera": fed,
}


@pytest.fixture(params=MAKERS)
def source(
    request: pytest.FixtureRequest, captures: list[FakeCapture], videos: type[FakeVideo]
) -> Source:
    return MAKERS[request.param]()


class TestContract:
    def test_frames_are_pictures_in_order_of_time(self, source: Source) -> None:
        with source:
            frames = list(islice(source, 4))
            width, height = source.size
            assert source.name
            assert source.rate > 0
        assert len(frames) == 4
        for one in frames:
            assert one.image.dtype == np.uint8
            assert one.image.shape[2] == 3
            assert not one.image.flags.writeable
        assert [f.time for f in frames] == sorted(f.time for f in frames)
        if not isinstance(source, Webcam | FakeCamera):
            assert frames[0].image.shape[:2] == (height, width)
            assert [f.index for f in frames] == [0, 1, 2, 3]

    def test_it_opens_again_after_it_was_closed(self, source: Source) -> None:
        for _ in range(2):
            with source:
                assert len(list(islice(source, 2))) == 2

    def test_an_error_inside_with_passes_through(self, source: Source) -> None:
        with pytest.raises(ZeroDivisionError), source:
            next(iter(source))
            raise ZeroDivisionError


def test_only_cameras_and_played_files_are_live(captures: list[FakeCapture]) -> None:
    live = {name for name, make in MAKERS.items() if make().live}
    assert live == set(MAKERS) - {"file", "demo"}


@pytest.mark.parametrize(
    ("spec", "file"),
    [
        ("0", False),
        ("HD Pro Webcam C920", False),
        ("Camera 2.0", False),
        ("clip.mp4", True),
        ("clip.MKV", True),
        ("folder/clip", True),
        ("C:\\clip", True),
        ("/tmp/clip.avi", True),
        ("usb-0000:00:14.0-5 Logitech B525/C525", False),
        ("platform:v4l2loopback-020 Test/Webcam", False),
        (r"\\?\usb#vid_046d&pid_082d", False),
        ("usb-stick/clip", True),
    ],
)
def test_files_are_told_from_cameras(spec: str, file: bool) -> None:
    assert is_file(spec) is file


def test_device_paths_are_cameras(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    assert not is_file("/dev/video0")


def test_existing_file_is_a_file_whatever_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "recording").touch()
    monkeypatch.chdir(tmp_path)
    assert is_file("recording")


def test_missing_file_is_an_error() -> None:
    for pace in (False, True):
        with pytest.raises(SourceError), open_source("no/such/clip.mp4", pace=pace):
            pass


def test_webcam_is_released_once(captures: list[FakeCapture]) -> None:
    with Webcam("3") as camera:
        next(iter(camera))
    assert [c.released for c in captures] == [1]
    with pytest.raises(RuntimeError):
        next(iter(camera))


def test_webcam_asks_for_motion_jpeg_only_where_it_helps(captures: list[FakeCapture]) -> None:
    with Webcam("3", size=(320, 240), rate=30) as small:
        assert small.size == (320, 240)
        assert cv2.CAP_PROP_FOURCC not in captures[-1].properties
    with Webcam("3", size=(1280, 720), rate=30) as large:
        assert large.size == (1280, 720)
        assert captures[-1].properties[cv2.CAP_PROP_FOURCC] == cv2.VideoWriter.fourcc(*"MJPG")
    with Webcam("3", size=(1920, 1080), rate=30) as nearest:
        assert nearest.size == (640, 480)


def test_webcam_takes_gray_and_alpha_pictures(captures: list[FakeCapture]) -> None:
    with Webcam("3") as camera:
        captures[0].pictures = iter(
            [
                np.zeros((48, 64), np.uint8),
                np.zeros((48, 64, 1), np.uint8),
                np.zeros((48, 64, 4), np.uint8),
            ]
        )
        assert [f.image.shape for f in islice(camera, 3)] == [(48, 64, 3)] * 3


def test_webcam_passes_over_corrupt_pictures(captures: list[FakeCapture]) -> None:
    with Webcam("3") as camera:
        captures[0].pictures = iter([picture(1).copy(), "corrupt", "corrupt", picture(2).copy()])
        assert [int(f.image[0, 0, 0]) for f in islice(camera, 2)] == [1, 2]


def test_webcam_without_pictures_is_an_error(
    captures: list[FakeCapture], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webcam, "FIRST_PATIENCE", 0.02)
    with Webcam("3") as camera:
        captures[0].pictures = iter([])
        with pytest.raises(SourceError, match="gives no pictures"):
            next(iter(camera))


def test_webcam_that_stops_is_an_error(
    captures: list[FakeCapture], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webcam, "PATIENCE", 0.02)
    with Webcam("3") as camera:
        captures[0].pictures = iter([picture().copy()])
        frames = iter(camera)
        next(frames)
        with pytest.raises(SourceError, match="stopped giving pictures"):
            next(frames)


def test_unplugged_webcam_is_an_error_at_once(
    captures: list[FakeCapture], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Webcam("3") as camera:
        captures[0].pictures = iter([picture().copy()])
        frames = iter(camera)
        next(frames)
        monkeypatch.setattr(webcam, "_gone", lambda camera: True)
        with pytest.raises(SourceError, match="unplugged"):
            next(frames)


def test_webcam_is_looked_for_by_what_it_was(
    captures: list[FakeCapture], monkeypatch: pytest.MonkeyPatch
) -> None:
    camera = Webcam("3")
    with camera:
        pass
    monkeypatch.setattr(devices, "cameras", lambda: [Camera(5, CAMERA.name, CAMERA.id)])
    with camera:
        assert captures[-1].index == 5


def test_interrupted_webcam_ends_its_iteration(captures: list[FakeCapture]) -> None:
    with Webcam("3") as camera:
        frames = iter(camera)
        next(frames)
        captures[0].pictures = iter([])
        camera.interrupt()
        assert list(frames) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems do not say why")
@pytest.mark.parametrize(
    ("trouble", "message", "hint"),
    [
        (errno.EACCES, "no permission", "usermod -aG video"),
        (errno.EBUSY, "busy", "close other programs"),
        (errno.EIO, "can't be opened", "plug a camera in"),
        (None, "in use by zoom", "close zoom"),
    ],
)
def test_webcam_that_does_not_open_says_why(
    captures: list[FakeCapture],
    monkeypatch: pytest.MonkeyPatch,
    trouble: int | None,
    message: str,
    hint: str,
) -> None:
    def refuse(path: Path, flags: int) -> int:
        if trouble is not None:
            raise OSError(trouble, "told by the system")
        return 1000

    monkeypatch.setattr(FakeCapture, "isOpened", lambda capture: False)
    monkeypatch.setattr(os, "open", refuse)
    monkeypatch.setattr(os, "close", lambda handle: None)
    monkeypatch.setattr(devices, "used_by", lambda path, system: "" if trouble else "zoom")
    with pytest.raises(SourceError, match=message) as caught, Webcam("3"):
        pass
    assert hint in caught.value.hint
    assert captures[0].released == 1


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_the_hint_leads_to_the_privacy_settings(
    captures: list[FakeCapture], monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(FakeCapture, "isOpened", lambda capture: False)
    monkeypatch.setattr(sys, "platform", platform)
    with pytest.raises(SourceError) as caught, Webcam("3"):
        pass
    assert "Camera" in caught.value.hint
    assert captures[0].backend in (cv2.CAP_AVFOUNDATION, cv2.CAP_DSHOW)


def test_file_is_played_in_real_time(videos: type[FakeVideo]) -> None:
    source, timer = played([5.0, 5.1, 5.3, 5.35])
    start = timer.now()
    with source:
        times = [f.time - start for f in source]
    assert times == pytest.approx([0.0, 0.1, 0.3, 0.35])
    assert (videos.opened, videos.closed) == (1, 1)


def test_still_passage_is_shown_again(videos: type[FakeVideo]) -> None:
    source, timer = played([0.0, 2.2, 2.3])
    start = timer.now()
    with source:
        frames = list(source)
    assert [f.time - start for f in frames] == pytest.approx([0, 0.5, 1.0, 1.5, 2.0, 2.2, 2.3])
    assert [int(f.image[0, 0, 0]) for f in frames] == [0, 0, 0, 0, 0, 1, 2]
    assert [f.index for f in frames] == list(range(7))


def test_looped_file_goes_on_for_ever(videos: type[FakeVideo]) -> None:
    source, timer = played([0.0, 0.1, 0.2], loop=True)
    start = timer.now()
    with source:
        frames = list(islice(source, 9))
    assert [f.time - start for f in frames] == pytest.approx([n / 10 for n in range(9)])
    assert [f.index for f in frames] == list(range(9))
    assert videos.opened == videos.closed == 3


def test_played_file_goes_on_where_it_was_after_a_pause_of_the_machine(
    videos: type[FakeVideo],
) -> None:
    source, timer = played([n / 10 for n in range(40)])
    with source:
        frames = iter(source)
        next(frames)
        timer.time += 60.0
        resumed = [next(frames).time for _ in range(20)]
    gaps = [after - before for before, after in pairwise(resumed[8:])]
    assert gaps == pytest.approx([0.1] * len(gaps)), "in step again, nothing rushed through"


def test_interrupted_playing_ends(videos: type[FakeVideo]) -> None:
    source, _ = played([n / 10 for n in range(40)], loop=True)
    with source:
        frames = iter(source)
        next(frames)
        source.interrupt()
        assert list(frames) == []


def test_looped_empty_file_ends(videos: type[FakeVideo]) -> None:
    source, _ = played([], loop=True)
    with source:
        assert list(source) == []


def test_the_bundled_clip_is_there() -> None:
    assert DEMO.stat().st_size > 10_000
    assert sources.DEMO.suffix == ".mp4"


def test_system_is_described_by_default() -> None:
    assert System().path("dev") == Path("/dev")
