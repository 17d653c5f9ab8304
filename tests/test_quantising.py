"""The exported graph, in 32 bits and in 8: both say what the trained network says."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="missing: the extra 'torch'")
pytest.importorskip("onnx", reason="missing: the extra 'torch'")

import onnx
import torch
from settled_networks import pictures, probabilities, settled

from subtitles.training.export import EXPORTED
from subtitles.training.graph import NEIGHBOURS, STEM, as_onnx, stored_weights
from subtitles.training.neighbours import TENSORS
from subtitles.training.networks import drop_batch_normalisation
from subtitles.training.quantising import AT_A_TIME, quantised


@pytest.mark.parametrize("remembered", [0, 20])
@pytest.mark.parametrize("arch", EXPORTED)
def test_the_graph_says_what_the_network_says(arch: str, remembered: int, tmp_path: Path) -> None:
    network, faces = settled(arch, remembered), pictures(4, seed=99)
    with torch.no_grad():
        wanted = [part.softmax(1).numpy() for part in network(torch.from_numpy(faces)[:, None])]
    said = probabilities(as_onnx(network), tmp_path / "plain.onnx", faces)
    # One number of a query rounded the other way changes an answer by up to 0.001.
    for one, other in zip(said, wanted, strict=True):
        assert np.abs(one - other).max() < (5e-3 if remembered else 1e-4)


@pytest.fixture(scope="module")
def graphs() -> tuple[onnx.ModelProto, onnx.ModelProto]:
    """The same network in 32 bits and in 8."""
    network = settled("slim_resnet18", 20)
    return as_onnx(network), quantised(as_onnx(network), pictures(AT_A_TIME + 3))


def test_eight_bits_say_the_same_but_for_rounding(graphs, tmp_path: Path) -> None:
    faces = pictures(64, seed=99)
    plain = probabilities(graphs[0], tmp_path / "plain.onnx", faces)
    short = probabilities(graphs[1], tmp_path / "short.onnx", faces)
    for one, other in zip(plain, short, strict=True):
        spread = np.abs(one - one.mean(axis=0)).mean()
        assert np.abs(one - other).mean() < 0.25 * spread


def test_every_face_is_read_on_its_own_in_eight_bits(graphs, tmp_path: Path) -> None:
    faces = pictures(5, seed=7)
    together = probabilities(graphs[1], tmp_path / "short.onnx", faces)[0]
    alone = [probabilities(graphs[1], tmp_path / "short.onnx", face[None])[0] for face in faces]
    assert np.abs(together - np.concatenate(alone)).max() < 1e-5


def test_weights_fit_seven_bits_and_stem_and_heads_stay(graphs) -> None:
    """Two products of 8 bits and 7 fit 16 bits, also where processors add them up in 16."""
    tensors = {one.name: onnx.numpy_helper.to_array(one) for one in graphs[1].graph.initializer}
    whole = {name: array for name, array in tensors.items() if name.endswith("weight_quantized")}
    assert len(whole) == 19
    assert all(array.dtype == np.int8 and np.abs(array).max() <= 64 for array in whole.values())
    kept = {f"{layer}.weight" for layer in (STEM, "fer2013", "ferplus")}
    assert kept <= tensors.keys() and not kept & {name[: -len("_quantized")] for name in whole}


def test_weights_are_read_back(graphs) -> None:
    first, second = (stored_weights(graph) for graph in graphs)
    assert first.keys() == second.keys() and len(first) == 44 + len(TENSORS)
    kinds = {one.name: one.data_type for one in graphs[1].graph.initializer}
    assert kinds[f"{NEIGHBOURS}keys"] == onnx.TensorProto.INT8
    assert kinds[f"{NEIGHBOURS}votes"] == onnx.TensorProto.FLOAT16
    for name, array in first.items():
        assert not name.startswith(NEIGHBOURS) or np.array_equal(second[name], array)
        assert second[name].shape == array.shape and second[name].dtype == np.float32
        assert np.abs(second[name] - array).max() <= 0.01 * np.abs(array).max() + 1e-6


@pytest.mark.parametrize("arch", EXPORTED)
def test_the_reference_engine_finds_each_weight_by_its_name(arch: str) -> None:
    network = settled(arch, 20)
    stored = stored_weights(as_onnx(network))
    drop_batch_normalisation(network)
    network.load_state_dict({name: torch.from_numpy(array) for name, array in stored.items()})


def test_few_pictures_are_enough_and_nothing_is_printed(capfd, caplog) -> None:
    assert quantised(as_onnx(settled("slim_resnet18")), pictures(3)).graph.node
    assert capfd.readouterr() == ("", "") and not caplog.records
