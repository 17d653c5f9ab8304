"""One contract for every sink in the registry, and how a user's words lead to one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from live_fakes import FakeSink, picture
from test_virtual_camera import FakeLibrary

from subtitles.errors import SinkError
from subtitles.media import VideoFile, VideoFileSink
from subtitles.pipeline import Sink
from subtitles.sinks import SINKS, NullSink, open_sink
from subtitles.virtual_camera import VirtualCamera

SIZE, RATE = (64, 48), 25.0
SPECS = {"virtual": "virtual", "file": "out.mp4", "null": "null"}


def test_every_kind_of_sink_is_tested() -> None:
    assert set(SPECS) == set(SINKS)


@pytest.fixture(params=[*SINKS, "the tests' own sink"])
def sink(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Sink:
    monkeypatch.setitem(sys.modules, "pyvirtualcam", FakeLibrary())
    monkeypatch.chdir(tmp_path)
    if request.param not in SINKS:
        return FakeSink()
    return open_sink(SPECS[request.param], size=SIZE, rate=RATE)


class TestContract:
    def test_pictures_are_taken_inside_with(self, sink: Sink) -> None:
        with sink as same:
            assert same is sink
            assert sink.name
            for number in range(5):
                sink.send(picture(number), number / RATE)

    def test_pictures_are_not_held_on_to(self, sink: Sink) -> None:
        """The caller draws its next picture into the same array."""
        with sink:
            image = picture(0).copy()
            for number in range(5):
                image[:] = 50 * number
                sink.send(image, number / RATE)
        if isinstance(sink, VideoFileSink):
            with VideoFile(sink.path) as video:
                seen = [int(f.image[24, 32, 0]) for f in video]
            assert seen == pytest.approx([0, 50, 100, 150, 200], abs=6)

    def test_pictures_are_not_changed(self, sink: Sink) -> None:
        with sink:
            sink.send(picture(7), 0.0)  # read-only
            sink.send(picture(7), 0.04)

    def test_errors_pass_through(self, sink: Sink) -> None:
        with pytest.raises(ZeroDivisionError), sink:
            sink.send(picture(), 0.0)
            raise ZeroDivisionError


@pytest.mark.parametrize(
    ("spec", "kind", "name"),
    [
        ("null", NullSink, "nowhere"),
        ("virtual", VirtualCamera, "virtual camera"),
        ("virtual:/dev/video10", VirtualCamera, "/dev/video10"),
        ("virtual:OBS Virtual Camera", VirtualCamera, "OBS Virtual Camera"),
        ("clip.mp4", VideoFileSink, "clip.mp4"),
        ("folder/clip.mkv", VideoFileSink, "clip.mkv"),
        ("C:\\clip.mp4", VideoFileSink, None),
        ("virtual.mp4", VideoFileSink, "virtual.mp4"),
    ],
)
def test_words_lead_to_sinks(spec: str, kind: type, name: str | None) -> None:
    sink = open_sink(spec, size=SIZE, rate=RATE)
    assert isinstance(sink, kind)
    assert name is None or sink.name == name


@pytest.mark.parametrize("spec", ["virtal", "file", "none", "null:x", "", "file:x"])
def test_unknown_words_list_the_known_ones(spec: str) -> None:
    with pytest.raises(SinkError) as caught:
        open_sink(spec, size=SIZE, rate=RATE)
    assert "virtual" in caught.value.hint
    assert "null" in caught.value.hint


def test_null_sink_counts() -> None:
    with NullSink() as sink:
        sink.send(picture(), 0.0)
        sink.send(picture(), 0.1)
    assert sink.sent == 2
