"""`bench live` measures what it says it does; how fast anything is, is no test."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest

import subtitles
from subtitles import bench_case, bench_live
from subtitles.bench_case import Case, Noted, Watched
from subtitles.bench_scene import PICTURES, SIZE, CostlySink, StillCamera, scene
from subtitles.errors import EngineError
from subtitles.types import Caption, CaptionLine


@pytest.fixture(scope="module")
def both():
    return scene(["neutral", "happy"])


def test_the_scene_shows_the_faces_it_says(both):
    assert len(both) == PICTURES
    assert both[0].shape == (SIZE[1], SIZE[0], 3)
    assert not np.array_equal(both[0], both[1])
    found = sorted(subtitles.read(both[0]), key=lambda face: face.box)
    assert [face.emotion for face in found] == ["neutral", "happy"]


@pytest.mark.parametrize("form", ["raw", "mjpeg"])
def test_the_camera_keeps_its_rate_and_changes_scenes(both, form):
    camera = StillCamera([both[:1] * PICTURES, both[1:2] * PICTURES], form, rate=100.0, lasts=0.05)
    frames = []
    with camera:
        for frame in camera:
            frames.append(frame)
            if frame.index >= 8:
                camera.interrupt()
    assert all(frame.image.shape == both[0].shape for frame in frames)
    times = [frame.time for frame in frames]
    assert times == sorted(times)
    assert [number for _, number in camera.changes[:2]] == [0, 1]
    if form == "raw":
        assert frames[0].image is both[0]
    else:
        off = np.abs(frames[0].image.astype(int) - both[0]).mean()
        assert 0 < off < 5


def test_the_sink_notes_when_and_what(both):
    class Style:
        def draw(self, image, captions):
            pass

    def caption(word, x):
        return Caption((CaptionLine(word),), (x, 0.0, x + 9.0, 9.0), word)

    style = Watched(Style())
    with Noted(style) as sink:
        began = time.perf_counter()
        for words in (["sad", "happy"], ["happy", "happy"]):
            # The one on the left is drawn last.
            style.draw(both[0], [caption(words[1], 500.0), caption(words[0], 5.0)])
            sink.send(both[0], 0.0)
    assert sink.named(0, "happy", began) == sink.times[1]
    assert sink.named(1, "happy", began) == sink.times[0]
    assert sink.named(0, "neutral", began) == float("inf")


def test_a_sink_without_a_file_in_memory(both, monkeypatch):
    monkeypatch.delattr("os.memfd_create", raising=False)
    with CostlySink() as sink:
        sink.send(both[0], 0.0)
    assert len(sink.times) == 1


def test_a_case_is_measured(monkeypatch):
    monkeypatch.setattr(bench_case, "WARM_UP", 1.0)
    figures = bench_case.load(Case(seconds=1.0, threads=1))
    assert figures["cpu_percent"] > 0 and figures["rate"] > 0 and figures["analysis_rate"] > 0
    assert 0 < figures["latency_ms"]["median"] <= figures["latency_ms"]["p99"]


def figures_of(case: dict[str, Any]) -> dict[str, Any]:
    if case.get("changes"):
        return {
            "caption_latency_s": {
                "to_happy": {"median": 0.5, "most": 0.6, "of": 3, "missed": 1},
                "to_neutral": bench_case._latency([float("inf")]),
            }
        }
    return {
        "cpu_percent": 20.0 + case["faces"],
        "resident_mb": None,
        "rate": 30.0,
        "latency_ms": {"median": 2.0, "p99": 5.0},
        "analysis_rate": 15.0,
    }


def test_the_run_that_cost_least_is_told():
    asked = []

    def ask(case):
        asked.append(case)
        figures = figures_of(case)
        figures["cpu_percent"] = 50.0 - len(asked)
        return figures

    figures = bench_live.run(compare=True, seconds=1.0, ask=ask)
    assert len(figures["cases"]) == 8
    for case in figures["cases"]:
        costs = [run["cpu_percent"] for run in case["runs"]]
        assert len(costs) == bench_live.REPEATS and case["cpu_percent"] == min(costs)
    assert set(figures["caption_latency_s"]) == {"1", "2"}


@pytest.mark.parametrize("compare", [False, True])
def test_the_table_has_a_column_per_case(compare):
    text = bench_live.as_text(bench_live.run(compare=compare, ask=figures_of))
    assert "1 raw" in text and "2 mjpeg" in text
    assert ("stock" in text) is compare
    assert "0.50 s (at most 0.60, of 3, 1 missed)" in text and "to neutral never" in text
    assert "best of" in text
    header, *rows = text.split("\n\n")[0].splitlines()
    assert {len(row) for row in rows} == {len(header)}


def test_a_case_that_fails_is_told():
    with pytest.raises(EngineError, match="measurement failed"):
        bench_live._in_a_process({"faces": 1, "form": "raw", "nonsense": True})
