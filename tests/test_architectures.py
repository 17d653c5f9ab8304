"""The networks of the papers: their sizes against what is published, and what they give."""

from __future__ import annotations

from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
models = pytest.importorskip("torchvision.models", reason="missing: the extra 'torch'")

from subtitles.errors import DataError  # noqa: E402
from subtitles.training import networks, options  # noqa: E402
from subtitles.training.architectures import (  # noqa: E402
    ARCHITECTURES,
    multiplications,
    parameters,
)


def on_paper(name: str):
    """Return a network of the registry that takes no memory and can't be run on real pictures."""
    with torch.device("meta"):
        return ARCHITECTURES[name]()


def as_keras_counts(network) -> int:
    """Return the parameters with the FER2013 head alone, running means and variances included."""
    running = [one for name, one in network.body.named_buffers() if "running" in name]
    moving = sum(one.numel() for one in running)
    return parameters(network.body) + parameters(network.fer2013) + moving


def test_the_command_line_knows_the_same_names() -> None:
    assert tuple(ARCHITECTURES) == options.ARCHITECTURES


@pytest.mark.parametrize("name", ARCHITECTURES)
@pytest.mark.parametrize("side", [32, 40, 48])
def test_each_gives_two_heads_and_features_at_every_side(name: str, side: int) -> None:
    network = on_paper(name).train()
    pictures = torch.zeros(3, 1, side, side, device="meta")
    assert [tuple(logits.shape) for logits in network(pictures)] == [(3, 7), (3, 8)]
    features = network.embed(pictures)
    assert features.ndim == 2 and len(features) == 3


SIZES = {
    # Parameters with both heads; millions of multiply-accumulates at 48 px. They follow from the
    # descriptions; the tests below check them against the numbers that are published.
    "slim_resnet18": (4_227_799, 353),
    "branched_resnet18": (7_507_799, 471),
    "wide_resnet18": (11_175_375, 1247),
    "resnet18": (11_175_375, 313),
    "mini_xception": (66_175, 6),
    "arriaga_cnn": (659_903, 72),
    "alexnet": (5_104_079, 155),
    "vgg16": (33_661_775, 721),
    "resnet152": (58_165_711, 2094),
    "cnn5": (1_839_343, 43),
}


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_size_and_cost(name: str) -> None:
    network = on_paper(name)
    assert (parameters(network), round(multiplications(network) / 1e6)) == SIZES[name]


@pytest.mark.parametrize(
    ("name", "published", "roughly"),
    [
        # Totals Keras prints for the authors' own code, and the round numbers of their paper.
        ("mini_xception", 58_423, 60_000),
        ("arriaga_cnn", 642_935, 600_000),
    ],
)
def test_arriagas_networks_have_the_published_sizes(
    name: str, published: int, roughly: int
) -> None:
    assert as_keras_counts(on_paper(name)) == published
    assert abs(published - roughly) < 0.08 * roughly


@pytest.mark.parametrize(
    ("name", "whole", "classes", "width"),
    [("resnet18", 11_689_512, 1000, 512), ("resnet152", 60_192_808, 1000, 2048)],
)
def test_residual_networks_differ_from_the_published_ones_by_stem_and_head(
    name: str, whole: int, classes: int, width: int
) -> None:
    stem = 64 * 3 * 3 - 64 * 3 * 7 * 7
    assert parameters(on_paper(name).body) == whole - (width + 1) * classes + stem


@pytest.mark.parametrize("name", ["slim_resnet18", "wide_resnet18"])
def test_ours_differ_from_the_published_one_by_pooling_and_widths_alone(name: str) -> None:
    ours, full = on_paper(name).body, on_paper("resnet18").body
    kernels = [
        {name: one.kernel_size for name, one in body.named_modules() if hasattr(one, "kernel_size")}
        for body in (ours, full)
    ]
    assert kernels[1].pop("maxpool") == 3
    assert kernels[0] == kernels[1]
    same = ours.layer4[1].conv2.weight.shape == full.layer4[1].conv2.weight.shape
    assert same == (name == "wide_resnet18")


def test_a_branch_answers_for_one_head_alone() -> None:
    torch.manual_seed(0)
    network = ARCHITECTURES["branched_resnet18"]()
    one, _ = network(torch.rand(2, 1, 48, 48))
    one.sum().backward()
    reached = {name for name, weight in network.named_parameters() if weight.grad is not None}
    assert "body.layer3.1.conv2.weight" in reached
    assert "body.layer4.fer2013.0.conv1.weight" in reached
    assert not any("ferplus" in name for name in reached)
    branched, slim = (on_paper(f"{name}_resnet18").body for name in ("branched", "slim"))
    assert parameters(branched) - parameters(slim) == parameters(slim.layer4)


def test_vgg16_has_the_published_convolutions_and_dense_outputs() -> None:
    layers = list(on_paper("vgg16").body)
    kernels = [one for one in layers if isinstance(one, torch.nn.Conv2d)]
    biases = sum(kernel.out_channels for kernel in kernels)  # batch normalisation has them here
    color = 64 * 2 * 3 * 3
    assert sum(kernel.weight.numel() for kernel in kernels) + biases + color == 14_714_688
    dense = [one.out_features for one in layers if isinstance(one, torch.nn.Linear)]
    assert dense == [4096, 4096] and len(kernels) == 13


def test_alexnet_has_the_published_widths_and_five_million_parameters() -> None:
    layers = list(on_paper("alexnet").body)
    kernels = [one for one in layers if isinstance(one, torch.nn.Conv2d)]
    assert [kernel.out_channels for kernel in kernels] == [96, 256, 384, 384, 256]
    assert round(SIZES["alexnet"][0] / 1e6) == 5


@pytest.mark.parametrize(
    ("make", "published"),
    [("resnet18", 1.814), ("resnet152", 11.514), ("vgg16", 15.47), ("alexnet", 0.714)],
)
def test_multiplications_are_counted_as_published(make: str, published: float) -> None:
    with torch.device("meta"):
        network = getattr(models, make)()
    counted = multiplications(network, (1, 3, 224, 224)) / 1e9
    assert counted == pytest.approx(published, abs=6e-4)


@pytest.mark.parametrize("name", ["mini_xception", "arriaga_cnn", "cnn5"])
def test_light_and_contrast_of_a_picture_change_nothing(name: str) -> None:
    torch.manual_seed(0)
    network = ARCHITECTURES[name]().eval()
    picture = torch.randint(60, 140, (1, 1, 48, 48)).float()
    with torch.no_grad():
        one, other = network(picture), network(picture * 1.5 + 20)
    assert all(torch.allclose(a, b, atol=1e-4) for a, b in zip(one, other, strict=True))


def checkpoint(folder: Path, network, **more: object) -> Path:
    state = network.state_dict()
    about = {"optimizers": [], "epoch": 1, "seconds": 1.0}
    torch.save({"model": state, "averaged": state, **about, **more}, folder / "last.pt")
    return folder


def test_a_run_without_a_name_is_of_the_network_there_was_then(tmp_path: Path) -> None:
    network = networks.two_head_resnet18()
    loaded = networks.load_run(checkpoint(tmp_path, network))
    assert not loaded.training
    assert torch.equal(loaded.body.conv1.weight, network.body.conv1.weight)
    # The names in files that exist already.
    names = loaded.state_dict().keys()
    assert {"body.layer4.1.conv2.weight", "fer2013.weight", "ferplus.bias"} <= names


def test_a_run_knows_its_network(tmp_path: Path) -> None:
    network = ARCHITECTURES["mini_xception"]()
    checkpoint(tmp_path, network, arch="mini_xception")
    assert parameters(networks.load_run(tmp_path)) == parameters(network)
    with pytest.raises(DataError, match="mini_xception, not of resnet18"):
        networks.load_run(tmp_path, "resnet18")


@pytest.mark.parametrize("content", [b"", b"not a checkpoint", None])
def test_what_is_no_checkpoint_is_said(tmp_path: Path, content: bytes | None) -> None:
    if content is None:
        torch.save({"weights": 1}, tmp_path / "last.pt")
    else:
        (tmp_path / "last.pt").write_bytes(content)
    with pytest.raises(DataError, match="no checkpoint"):
        networks.load_run(tmp_path)


def test_weights_under_a_wrong_name_are_said(tmp_path: Path) -> None:
    checkpoint(tmp_path, ARCHITECTURES["mini_xception"](), arch="cnn5")
    with pytest.raises(DataError, match="does not fit cnn5"):
        networks.load_run(tmp_path)
    checkpoint(tmp_path, ARCHITECTURES["mini_xception"](), arch="huge_net")
    with pytest.raises(DataError, match="huge_net"):
        networks.load_run(tmp_path)
