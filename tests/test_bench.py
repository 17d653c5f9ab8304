"""`bench` measures what it says it does; how fast anything is, is no test."""

from __future__ import annotations

import pytest

from subtitles import bench
from subtitles.settings import Settings
from subtitles.smoothing import SMOOTHERS
from subtitles.sources import DEMO


@pytest.fixture(scope="module")
def figures():
    return bench.run(threads=1, rounds=1)


def test_every_stage_at_both_sizes_with_two_faces(figures):
    assert set(figures["pictures"]) == {"640x360", "1280x720"}
    for picture in figures["pictures"].values():
        assert picture["faces"] == 2
        assert {"scan", "follow", "classify", "draw", "scanned", "live"} <= set(picture["ms"])
        assert all(value > 0 for value in picture["ms"].values())
        assert "ratio" not in picture


def test_live_lies_between_following_and_scanning(figures):
    for picture in figures["pictures"].values():
        ms = picture["ms"]
        low, high = sorted((ms["followed"], ms["scanned"]))
        assert low - 0.01 <= ms["live"] <= high + 0.01


def test_text_has_a_line_per_stage(figures):
    text = bench.as_text(figures)
    assert "640x360" in text and "2 faces, 1 threads" in text
    assert "stock" not in text


def test_compared_with_the_packages_as_they_come():
    pytest.importorskip("facenet_pytorch", reason="missing: the extra 'torch'")
    found = bench.run(compare=True, threads=1, rounds=1)
    assert all(picture["ratio"]["live"] > 0 for picture in found["pictures"].values())
    one = found["classifier"]
    assert one["ratio"] == pytest.approx(one["ours_ms"] / one["plain_ms"], rel=0.05)
    text = bench.as_text(found)
    assert "stock" in text and "by a plain ResNet18" in text


def test_flips_of_the_demo_for_every_policy():
    found = bench.flips([DEMO], Settings(threads=1))
    assert set(found[str(DEMO)]) == set(SMOOTHERS)
    assert found[str(DEMO)]["steady"] <= found[str(DEMO)]["none"]
    assert "steady" in bench.flips_as_text(found)
