"""The workshop on a small made-up FER2013 in the published form: read, train, resume, export."""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
pytest.importorskip("facenet_pytorch", reason="missing: the extra 'torch'")

from subtitles import weights  # noqa: E402
from subtitles.emotions import EMOTIONS  # noqa: E402
from subtitles.errors import DataError, SettingsError  # noqa: E402
from subtitles.training import data as fer  # noqa: E402
from subtitles.training import export, options, train  # noqa: E402
from subtitles.training.augment import Augmentation, compressed  # noqa: E402
from subtitles.training.muon import orthogonalise  # noqa: E402
from subtitles.training.networks import SmallMapConv, TwoHeadResNet18  # noqa: E402

HEADER = (
    "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF"
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder: 64 training pictures, 24 in each held-out split, one picture in two splits."""
    folder = tmp_path_factory.mktemp("data")
    random = np.random.default_rng(5)
    usage = ["Training"] * 64 + ["PublicTest"] * 24 + ["PrivateTest"] * 24
    pictures = random.integers(0, 256, (len(usage), 48, 48), dtype=np.uint8)
    pictures[3] = pictures[70]
    labels = np.arange(len(usage)) % 7
    with gzip.open(folder / "fer2013.csv.gz", "wt") as file:
        file.write("emotion,pixels,Usage\n")
        for label, picture, split in zip(labels, pictures, usage, strict=True):
            file.write(f"{label},{' '.join(map(str, picture.ravel()))},{split}\n")
    with (folder / "fer2013new.csv").open("w") as file:
        file.write(HEADER + "\n")
        for row, split in enumerate(usage):
            votes = [0] * 10
            votes[row % 8] += 7
            votes[(row + 1) % 8] += 3
            file.write(f"{split},fer{row:07}.png,{','.join(map(str, votes))}\n")
    return folder


def arguments(folder: Path, out: Path, *more: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    options.train(parser)
    common = ["--data", str(folder), "--out", str(out), "--batch", "16", "--device", "cpu"]
    return parser.parse_args([*common, "--threads", "1", *more])


def test_reads_the_published_form(folder):
    splits = fer.load(folder)
    assert [len(splits[name]) for name in ("Training", "PublicTest", "PrivateTest")] == [64, 24, 24]
    first = [EMOTIONS[label] for label in splits["Training"].labels[:7]]
    assert first == ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"]
    assert splits["Training"].votes[0].tolist() == [7, 3, 0, 0, 0, 0, 0, 0, 0, 0]


def test_cache_says_the_same(folder, tmp_path):
    cache = tmp_path / "cache.npz"
    first, second = (
        fer.load(folder, cache)["PublicTest"],
        fer.load(Path("gone"), cache)["PublicTest"],
    )
    assert (first.pictures == second.pictures).all() and (first.labels == second.labels).all()


def test_training_copies_of_held_out_pictures_go(folder):
    splits = fer.load(folder)
    kept = fer.without_copies(splits["Training"], splits["PublicTest"], splits["PrivateTest"])
    assert len(kept) == 63


def test_label_rules_of_ferplus():
    votes = np.array(
        [
            [6, 4, 0, 0, 0, 0, 0, 0, 0, 0],
            [5, 1, 1, 1, 1, 1, 0, 0, 0, 0],
            [4, 4, 2, 0, 0, 0, 0, 0, 0, 0],
            [2, 0, 0, 0, 0, 0, 0, 0, 8, 0],
            [1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
        ],
        dtype=np.float32,
    )
    winner, usable = fer.majority(votes)
    assert winner[:2].tolist() == [0, 0]
    assert usable.tolist() == [True, True, False, False, False]
    assert fer.plurality(votes)[1].tolist() == [True, True, True, False, True]
    shares, some = fer.vote_distribution(votes)
    assert some.tolist() == [True, True, True, False, False]
    assert shares[0, :2].tolist() == pytest.approx([0.6, 0.4])
    assert shares[1, 0] == 1


@pytest.mark.parametrize("broken", ["absent", "pixels", "rows"])
def test_data_not_as_published_are_refused(folder, tmp_path, broken):
    if broken != "absent":
        (tmp_path / "fer2013new.csv").write_text((folder / "fer2013new.csv").read_text())
        with gzip.open(folder / "fer2013.csv.gz", "rt") as file:
            lines = file.readlines()
        if broken == "pixels":
            lines[2] = "0,1 2 3,Training\n"
        (tmp_path / "fer2013.csv").write_text("".join(lines[: 5 if broken == "rows" else None]))
    with pytest.raises(DataError):
        fer.load(tmp_path)


def test_a_resumed_run_ends_where_an_uninterrupted_one_does(folder, tmp_path):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    train.main(arguments(folder, whole, "--epochs", "2"))
    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        # Stop after the first of two epochs, as an interruption would.
        real = train.save

        def save_and_stop(path: Path, content: dict) -> None:
            real(path, content)
            raise KeyboardInterrupt

        patch.setattr(train, "save", save_and_stop)
        with pytest.raises(KeyboardInterrupt):
            train.main(arguments(folder, parts, "--epochs", "2"))
    train.main(arguments(folder, parts, "--epochs", "2"))
    ends = [torch.load(run / "last.pt", weights_only=True)["averaged"] for run in (whole, parts)]
    for name, tensor in ends[0].items():
        assert torch.allclose(tensor.float(), ends[1][name].float(), atol=2e-2), name
    log = [json.loads(line) for line in (parts / "log.jsonl").read_text().splitlines()]
    assert [line["epoch"] for line in log] == [1, 2]


def test_export_records_what_evaluate_and_the_product_need(folder, tmp_path):
    run, out = tmp_path / "run", tmp_path / "weights"
    train.main(arguments(folder, run, "--epochs", "1"))
    parser = argparse.ArgumentParser()
    options.export(parser)
    given = ["--run-folder", str(run), "--data", str(folder), "--out", str(out)]
    assert export.main(parser.parse_args(given)) == 0
    entry = weights.read_manifest(out)["files"]["resnet18"]
    assert entry["sha256"] == weights.sha256(out / "resnet18.onnx")
    assert set(entry["limits"]) == {"smallest_side", "least_sharp", "most_turned", "unsure_below"}
    assert entry["training"]["command"].startswith("emotion-subtitles")
    assert 0 <= entry["metrics"]["PrivateTest"]["single"]["fer2013"] <= 1


def test_nothing_to_export_is_said():
    parser = argparse.ArgumentParser()
    options.export(parser)
    with pytest.raises(SettingsError):
        export.main(parser.parse_args([]))


def test_onnx_and_torch_agree(tmp_path):
    from subtitles.inference import Network

    torch.manual_seed(1)
    network = TwoHeadResNet18()
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(std=0.1)
            module.running_var.uniform_(0.5, 2)
            torch.nn.init.uniform_(module.weight, 0.5, 1.0)
    pictures = np.random.default_rng(0).integers(0, 256, (4, 1, 48, 48)).astype(np.float32)
    file = tmp_path / "resnet18.onnx"
    file.write_bytes(export.as_onnx(network).SerializeToString())
    with torch.no_grad():
        wanted = [part.softmax(1).numpy() for part in network.eval()(torch.from_numpy(pictures))]
    said = [np.exp(x) / np.exp(x).sum(1, keepdims=True) for x in Network(file).run(pictures)]
    for one, other in zip(said, wanted, strict=True):
        assert np.abs(one - other).max() < 1e-2


def test_training_needs_no_git(monkeypatch):
    monkeypatch.setenv("PATH", "")
    assert train.commit_of_source() == "unknown"


def test_small_map_convolution_is_a_convolution():
    layer = SmallMapConv(8, 16, 3, padding=1, bias=False)
    maps = torch.randn(5, 8, 3, 3)
    plain = layer.eval()(maps)
    assert torch.allclose(layer.train()(maps), plain, atol=1e-5)


def test_orthogonalise_evens_out_singular_values():
    matrix = torch.randn(24, 60) @ torch.diag(torch.linspace(0.2, 5, 60))
    values = torch.linalg.svdvals(orthogonalise(matrix, steps=6).float())
    assert values.min() > 0.5 and values.max() < 1.4


@pytest.mark.parametrize("quality", [10, 30, 50])
def test_pictures_are_compressed_as_jpeg_does(quality: int) -> None:
    random = np.random.default_rng(0)
    smooth = cv2.GaussianBlur(random.integers(0, 256, (48, 48), dtype=np.uint8), (0, 0), 3)
    picture = cv2.normalize(smooth, None, 20, 230, cv2.NORM_MINMAX)
    _, packed = cv2.imencode(".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, quality])
    wanted = cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE)
    given = torch.from_numpy(picture)[None, None].float()
    got = compressed(given, torch.tensor([float(quality)]))[0, 0].numpy()
    lost = np.abs(picture.astype(float) - wanted).mean()
    assert np.abs(got - wanted).mean() < 0.2 * lost + 0.5


def test_augmentation_keeps_range_shape_and_repeats_from_its_seed():
    pictures = torch.randint(0, 256, (32, 1, 48, 48), dtype=torch.uint8)
    first, second = (
        Augmentation()(pictures, torch.Generator().manual_seed(7), 40) for _ in range(2)
    )
    assert first.shape == (32, 1, 40, 40)
    assert torch.equal(first, second)
    assert first.min() >= 0 and first.max() <= 255
    assert not torch.equal(first, Augmentation()(pictures, torch.Generator().manual_seed(8), 40))


def test_a_run_may_begin_with_the_weights_of_another(folder, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    train.main(arguments(folder, first, "--epochs", "1"))
    train.main(arguments(folder, second, "--epochs", "1", "--lr", "1e-9", "--init", str(first)))
    one, two = (train.stored_run(run)["averaged"]["body.conv1.weight"] for run in (first, second))
    assert torch.allclose(one, two, atol=0.05)
    with pytest.raises(DataError, match="no checkpoint"):
        train.main(arguments(folder, second, "--init", str(tmp_path), "--restart"))


def test_mixup_shares_add_up():
    pictures = torch.rand(64, 1, 8, 8)
    wanted = (torch.eye(7)[torch.arange(64) % 7], torch.eye(8)[torch.arange(64) % 8])
    mixed, (seven, eight) = train.mix(pictures, wanted, 0.2, torch.Generator().manual_seed(1))
    assert mixed.shape == pictures.shape
    assert torch.allclose(seven.sum(1), torch.ones(64)) and torch.allclose(
        eight.sum(1), torch.ones(64)
    )
    assert (seven.max(1).values >= 0.5 - 1e-6).all()
