"""Weights are used only when they are the ones the manifest describes."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from subtitles import weights
from subtitles.errors import WeightsError
from subtitles.inference import Network


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "net.onnx").write_bytes(b"numbers")
    weights.record(tmp_path, "net", tmp_path / "net.onnx", licence="MIT")
    monkeypatch.setattr(weights, "FOLDERS", (tmp_path,))
    weights.find.cache_clear()
    yield tmp_path
    weights.find.cache_clear()


def test_found_with_what_was_recorded(folder):
    assert weights.find("net") == folder / "net.onnx"
    assert weights.entry("net")["licence"] == "MIT"


def test_recording_again_keeps_the_others(folder):
    (folder / "more.onnx").write_bytes(b"more")
    weights.record(folder, "more", folder / "more.onnx")
    assert set(weights.read_manifest(folder)["files"]) == {"net", "more"}


def test_an_interrupted_recording_leaves_the_manifest_alone(folder, monkeypatch):
    def interrupted(*given: object) -> None:
        raise KeyboardInterrupt

    before = (folder / weights.MANIFEST).read_bytes()
    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        weights.record(folder, "more", folder / "net.onnx")
    assert (folder / weights.MANIFEST).read_bytes() == before
    assert {path.name for path in folder.iterdir()} == {"net.onnx", weights.MANIFEST}


@pytest.mark.parametrize(
    "damage", ["changed", "gone", "unknown", "manifest", "format", "no folder"]
)
def test_anything_else_is_refused_with_a_hint(folder, monkeypatch, damage):
    name = "net"
    if damage == "changed":
        (folder / "net.onnx").write_bytes(b"numbers!")
    elif damage == "gone":
        (folder / "net.onnx").unlink()
    elif damage == "unknown":
        name = "other"
    elif damage == "manifest":
        (folder / weights.MANIFEST).write_text("{")
    elif damage == "format":
        (folder / weights.MANIFEST).write_text(json.dumps({"format": 99, "files": {}}))
    else:
        monkeypatch.setattr(weights, "FOLDERS", ())
    with pytest.raises(WeightsError) as caught:
        weights.find(name)
    assert caught.value.hint


@pytest.mark.parametrize("name", ["pnet", "rnet", "onet", "resnet18"])
def test_the_shipped_weights_are_whole(name):
    weights.find.cache_clear()
    assert weights.find(name).stat().st_size > 0


def test_the_shipped_classifier_says_where_it_comes_from():
    entry = weights.entry("resnet18")
    assert {"combination", "limits", "metrics", "training", "labels", "data"} <= set(entry)
    private = entry["metrics"]["PrivateTest"]
    assert private["flip"]["fer2013"] >= 0.68
    assert private["flip"]["ferplus_majority"] >= 0.83


def test_the_model_card_has_the_figures_of_the_shipped_weights():
    entry = weights.entry("resnet18")
    curves = json.loads((weights.folder() / "calibration.json").read_text(encoding="utf-8"))
    private = entry["metrics"]["PrivateTest"]
    card = (Path(__file__).parents[1] / "weights" / "README.md").read_text(encoding="utf-8")
    for figure in (
        f"{entry['neighbours']['pictures']:,} of them in 7 bits",
        f"softness {entry['neighbours']['softness']}, share {entry['neighbours']['share']}",
        f"the top probability is under {entry['limits']['unsure_below']:.2f}:",
        f"the {curves['limits']['faces_for_turned']:,} PublicTest faces",
        *(
            f"| {100 * private[view][row]:.1f} % ±"
            for view in ("single", "flip", "ten_crop")
            for row in ("fer2013", "fer2013_new", "ferplus_majority", "ferplus_argmax")
        ),
    ):
        assert figure in card, figure


def test_a_file_that_is_no_network_is_refused(tmp_path):
    file = tmp_path / "text.onnx"
    file.write_text("no network")
    with pytest.raises(WeightsError):
        Network(file)
