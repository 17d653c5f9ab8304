"""What was said of the training pictures nearest to one: half of the answer."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch", reason="missing: the extra 'torch'")
pytest.importorskip("onnx", reason="missing: the extra 'torch'")

import onnx
import torch
from settled_networks import faces, pictures, probabilities, settled

from subtitles.training.data import Faces
from subtitles.training.graph import NEIGHBOURS, as_onnx, stored_neighbours, stored_weights
from subtitles.training.neighbours import LEVELS, SHARE, Neighbours, neighbours_of


def spread_out(pictures: torch.Tensor) -> torch.Tensor:
    """Features (N, 6): how bright parts of a picture are, the same for its mirror image."""
    halves = pictures.float() + pictures.float().flip(3)
    return halves.reshape(len(pictures), 6, 8, 48).mean(dim=(2, 3))


def answers(
    neighbours: Neighbours, asked: np.ndarray, certain: float = 0.0
) -> tuple[torch.Tensor, torch.Tensor]:
    """Probabilities of pictures whose heads are this certain (a logit) of the first emotion."""
    features = spread_out(torch.from_numpy(asked)[:, None])
    seven, eight = torch.zeros(len(asked), 7), torch.zeros(len(asked), 8)
    seven[:, 0] = eight[:, 0] = certain
    first, second = neighbours(features, (seven, eight))
    return first.softmax(1), second.softmax(1)


def named(labels: np.ndarray, votes: np.ndarray, seed: int = 3) -> Faces:
    return Faces(pictures(len(labels), seed), labels, votes)


def all_for(emotion: int, count: int) -> np.ndarray:
    votes = np.zeros((count, 10), dtype=np.int64)
    votes[:, emotion] = 10
    return votes


@pytest.mark.parametrize("mirrored", [False, True])
def test_of_a_picture_it_has_seen_it_says_what_was_said_of_it(mirrored: bool) -> None:
    labels = np.arange(40) % 7
    votes = np.eye(10, dtype=np.int64)[np.arange(40) % 8] * 10
    seen = named(labels, votes)
    asked = seen.pictures[:, :, ::-1].copy() if mirrored else seen.pictures
    first, second = answers(neighbours_of(spread_out, seen), asked)
    assert (first.argmax(1).numpy() == labels).all()
    assert (second.argmax(1).numpy() == np.arange(40) % 8).all()


def test_they_are_half_of_the_answer() -> None:
    neighbours = neighbours_of(spread_out, named(np.full(30, 4), all_for(3, 30)))
    first, second = answers(neighbours, pictures(5, seed=8), certain=50.0)
    for said, other in ((first, 4), (second, 3)):
        assert said[:, 0] == pytest.approx(1 - SHARE, abs=1e-5)
        assert said[:, other] == pytest.approx(SHARE, abs=1e-5)


def test_where_nobody_voted_the_head_decides() -> None:
    neighbours = neighbours_of(spread_out, named(np.full(30, 4), np.zeros((30, 10), np.int64)))
    first, second = answers(neighbours, pictures(5, seed=8), certain=3.0)
    alone = torch.tensor([3.0] + [0.0] * 7).softmax(0).expand(5, 8)
    assert torch.allclose(second, alone, atol=1e-5)
    assert (first[:, 4] > SHARE).all()


def test_few_voted_pictures_count_as_much_as_many() -> None:
    """Votes are compared with votes: pictures without any do not make the others weak."""
    votes = all_for(3, 30)
    votes[:29] = 0
    neighbours = neighbours_of(spread_out, named(np.full(30, 4), votes))
    near = neighbours_of(spread_out, named(np.full(30, 4), all_for(3, 30)))
    asked = named(np.full(30, 4), votes).pictures[29:]
    assert answers(neighbours, asked, 50.0)[1][0, 3] == pytest.approx(
        float(answers(near, asked, 50.0)[1][0, 3]), abs=1e-4
    )


@pytest.mark.parametrize("count", [1, 2, 5])
def test_few_and_equal_pictures_give_numbers(count: int) -> None:
    same = Faces(np.full((count, 48, 48), 90, np.uint8), np.zeros(count, int), all_for(1, count))
    for said in answers(neighbours_of(spread_out, same), pictures(3)):
        assert torch.isfinite(said).all() and said.sum(1) == pytest.approx(1)


def test_directions_survive_the_rounding_to_seven_bits() -> None:
    network = settled("slim_resnet18", 60)
    kept = network.neighbours
    assert kept is not None and kept.keys.abs().max() <= LEVELS
    assert torch.equal(kept.keys, kept.keys.round())
    assert (kept.keys * kept.scale).norm(dim=0) == pytest.approx(1, abs=0.02)


def test_the_graph_holds_them_in_few_bytes() -> None:
    model = as_onnx(settled("slim_resnet18", 30))
    kinds = {one.name: one.data_type for one in model.graph.initializer}
    assert kinds[f"{NEIGHBOURS}keys"] == onnx.TensorProto.INT8
    assert kinds[f"{NEIGHBOURS}votes"] == onnx.TensorProto.FLOAT16


def test_they_are_read_back_from_the_graph() -> None:
    network = settled("slim_resnet18", 30)
    found = stored_neighbours(stored_weights(as_onnx(network)))
    assert found is not None and network.neighbours is not None
    for name, tensor in network.neighbours.state_dict().items():
        assert torch.equal(found.state_dict()[name], tensor), name
    assert stored_neighbours(stored_weights(as_onnx(settled("slim_resnet18")))) is None


def test_a_face_is_read_on_its_own(tmp_path: Path) -> None:
    model, asked = as_onnx(settled("slim_resnet18", 30)), pictures(4, seed=9)
    together = probabilities(model, tmp_path / "one.onnx", asked)
    for number, face in enumerate(asked):
        alone = probabilities(model, tmp_path / "one.onnx", face[None])
        for one, other in zip(together, alone, strict=True):
            assert np.abs(one[number] - other[0]).max() < 5e-3  # see test_quantising


def test_what_is_remembered_does_not_depend_on_the_order_of_the_pictures() -> None:
    seen = faces(30)
    turned = seen.take(np.arange(30)[::-1])
    asked = pictures(6, seed=8)
    for one, other in zip(
        answers(neighbours_of(spread_out, seen), asked),
        answers(neighbours_of(spread_out, turned), asked),
        strict=True,
    ):
        assert torch.allclose(one, other, atol=1e-4)


def test_a_query_beyond_its_levels_is_cut_off_in_the_graph_as_in_torch(tmp_path: Path) -> None:
    network, asked = settled("slim_resnet18", 30), pictures(6, seed=9)
    assert network.neighbours is not None
    network.neighbours.scale.mul_(0.1)
    with torch.no_grad():
        wanted = [part.softmax(1).numpy() for part in network(torch.from_numpy(asked)[:, None])]
    said = probabilities(as_onnx(network), tmp_path / "cut.onnx", asked)
    for one, other in zip(said, wanted, strict=True):
        assert np.abs(one - other).max() < 5e-3
