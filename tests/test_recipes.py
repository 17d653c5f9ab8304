"""The presets of training: schedules, optimizers, mixing, and what the command line overrides."""

from __future__ import annotations

import itertools
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
pytest.importorskip("torchvision", reason="missing: the extra 'torch'")
timm = pytest.importorskip("timm", reason="missing: the extra 'torch'")

from tiny_fer2013 import arguments  # noqa: E402

from subtitles.errors import SettingsError  # noqa: E402
from subtitles.training import data as fer  # noqa: E402
from subtitles.training import mixing, options, splits  # noqa: E402
from subtitles.training.architectures import ARCHITECTURES  # noqa: E402
from subtitles.training.augment import Augmentation  # noqa: E402
from subtitles.training.muon import Muon  # noqa: E402
from subtitles.training.optimizers import make_optimizers  # noqa: E402
from subtitles.training.recipes import (  # noqa: E402
    RECIPES,
    Changes,
    Cosine,
    EveryFew,
    Plateau,
    Stairs,
    chosen,
)
from subtitles.training.targets import make_targets  # noqa: E402


def asked(*words: str):
    return chosen(arguments(Path("data"), Path("out"), "--batch", "64", *words))


def test_the_papers_are_there_beside_ours() -> None:
    papers = {"nelms2024", "arriaga2017", "barsoum2016", "khaireddin2021"}
    assert {"ours", "fitting", *papers} == set(RECIPES)


def test_nelms_is_as_described() -> None:
    recipe = RECIPES["nelms2024"]
    assert (recipe.optimizer, recipe.lr, recipe.weight_decay) == ("adam", 1e-3, 1e-4)
    rates = [recipe.schedule.factor(epoch, 100, []) for epoch in (0, 29.9, 30, 60, 99)]
    assert rates == pytest.approx([1, 1, 0.1, 0.01, 0.001])
    assert recipe.mixer == "timm" and recipe.mixup > 0 and recipe.cutmix > 0
    changes = recipe.changes
    assert min(changes.rotation, changes.shift, changes.brightness, changes.contrast) > 0


def test_single_options_go_before_the_recipe() -> None:
    recipe = asked("--recipe", "barsoum2016", "--lr", "0.02", "--epochs", "3")
    assert (recipe.lr, recipe.epochs, recipe.batch) == (0.02, 3, 64)
    assert recipe.schedule == RECIPES["barsoum2016"].schedule
    # Another optimizer's rate is of no use.
    assert asked("--recipe", "barsoum2016", "--optimizer", "adam").lr == 1e-3
    assert asked().lr == 0.03 and asked("--optimizer", "sgd").lr == 0.1
    plain = asked("--recipe", "nelms2024", "--mixup", "0")
    assert plain.mixup == plain.cutmix == 0


@pytest.mark.parametrize(
    "words", [["--epochs", "0"], ["--batch", "-2"], ["--lr", "0"], ["--mixup", "nan"]]
)
def test_impossible_numbers_are_said(words: list[str]) -> None:
    with pytest.raises(SettingsError, match=words[0]):
        asked(*words)


def test_cosine_warms_up_and_ends_at_nothing() -> None:
    schedule = Cosine(warm_up=2.0)
    rates = [schedule.factor(done, 20, []) for done in (0, 1, 2, 11, 20)]
    assert rates == pytest.approx([0, 0.5, 1, 0.5, 0], abs=2e-3)


def test_stairs_and_steps() -> None:
    stairs = Stairs(((20, 0.5), (40, 0.1)))
    assert [stairs.factor(done, 100, []) for done in (0, 19.9, 20, 40, 99)] == [1, 1, 0.5, 0.1, 0.1]
    assert EveryFew(2, 0.5).factor(5.5, 9, []) == 0.25


@pytest.mark.parametrize("figures", [[1, 2, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1], [5, 5, 5, 5], []])
def test_a_plateau_is_what_torch_calls_one(figures: list[float]) -> None:
    weight = torch.nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight], lr=1.0)
    settings = {"mode": "max", "factor": 0.75, "patience": 2, "threshold": 0}
    torchs = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, **settings)
    for known in range(len(figures) + 1):
        ours = Plateau(by=0.75, patience=2).factor(known, 99, figures[:known])
        assert ours == pytest.approx(optimizer.param_groups[0]["lr"])
        if known < len(figures):
            torchs.step(figures[known])


@pytest.mark.parametrize(
    ("recipe", "arch"),
    list(itertools.product(RECIPES, ["slim_resnet18", "mini_xception", "alexnet"])),
)
def test_every_parameter_has_one_optimizer(recipe: str, arch: str) -> None:
    with torch.device("meta"):
        network = ARCHITECTURES[arch]()
    optimizers = make_optimizers(network, RECIPES[recipe])
    held = [id(p) for one in optimizers for group in one.param_groups for p in group["params"]]
    assert sorted(held) == sorted(id(p) for p in network.parameters())


def test_muon_takes_no_kernel_whose_length_matters() -> None:
    for arch, takes in (("slim_resnet18", 19), ("alexnet", 0), ("mini_xception", 13)):
        with torch.device("meta"):
            network = ARCHITECTURES[arch]()
        muons = [one for one in make_optimizers(network, RECIPES["ours"]) if isinstance(one, Muon)]
        kernels = [p for one in muons for group in one.param_groups for p in group["params"]]
        assert len(kernels) == takes
        assert all(kernel.shape[1] > 1 for kernel in kernels), "a depthwise or the first kernel"


def test_ours_shrinks_no_gains_and_papers_do() -> None:
    for name, wanted in (("ours", 0.0), ("nelms2024", 1e-4)):
        with torch.device("meta"):
            network = ARCHITECTURES["cnn5"]()
        group = make_optimizers(network, RECIPES[name])[-1].param_groups[1]
        assert all(p.ndim == 1 for p in group["params"])
        assert group["weight_decay"] == wanted


def batch(count: int = 33):
    random = torch.Generator().manual_seed(3)
    pictures = torch.rand(count, 1, 16, 16, generator=random)
    wanted = (torch.eye(7)[torch.arange(count) % 7], torch.eye(8)[torch.arange(count) % 8])
    return pictures, wanted


@pytest.mark.parametrize(("mixup", "cutmix"), [(0.8, 0.0), (0.0, 1.0)])
def test_timm_mixes_pictures_and_targets_alike(mixup: float, cutmix: float) -> None:
    pictures, wanted = batch()
    before = pictures.clone()
    random = torch.Generator().manual_seed(1)
    mixed, (seven, eight) = mixing.mix_by_timm(pictures, wanted, mixup, cutmix, random)
    assert torch.equal(pictures, before), "the batch that was given is another's"
    assert torch.allclose(seven.sum(1), torch.ones(33)) and torch.equal(seven[32], wanted[0][32])
    assert torch.allclose(eight.sum(1), torch.ones(33)) and torch.equal(mixed[32], before[32])
    # Picture 0 and its opposite of the even part: the targets say how much of each there is.
    share = float(seven[0] @ wanted[0][0])
    assert 0 < share < 1
    if mixup:
        assert torch.allclose(mixed[0], share * before[0] + (1 - share) * before[31], atol=1e-5)
    else:
        assert float((mixed[0] == before[0]).float().mean()) == pytest.approx(share, abs=0.01)
    again = mixing.mix_by_timm(before, wanted, mixup, cutmix, torch.Generator().manual_seed(1))
    assert torch.equal(again[0], mixed)


def test_nothing_is_mixed_when_the_recipe_says_so() -> None:
    pictures, wanted = batch()
    same, _ = mixing.mixed(pictures, wanted, RECIPES["barsoum2016"], torch.Generator())
    assert same is pictures


def test_mixup_shares_add_up() -> None:
    pictures, wanted = batch(64)
    mixed, (seven, eight) = mixing.mix(pictures, wanted, 0.2, torch.Generator().manual_seed(1))
    assert mixed.shape == pictures.shape
    assert torch.allclose(seven.sum(1), torch.ones(64))
    assert torch.allclose(eight.sum(1), torch.ones(64))
    assert (seven.max(1).values >= 0.5 - 1e-6).all()


@pytest.mark.parametrize("name", RECIPES)
def test_augmentation_keeps_range_shape_and_repeats_from_its_seed(name: str) -> None:
    pictures = torch.randint(0, 256, (32, 1, 48, 48), dtype=torch.uint8)
    augment = Augmentation(RECIPES[name].changes)
    first, second = (augment(pictures, torch.Generator().manual_seed(7), 40) for _ in range(2))
    assert first.shape == (32, 1, 40, 40)
    assert torch.equal(first, second)
    assert first.min() >= 0 and first.max() <= 255
    assert not torch.equal(first, augment(pictures, torch.Generator().manual_seed(8), 40))


def test_without_changes_pictures_are_only_mirrored() -> None:
    pictures = torch.randint(0, 256, (16, 1, 48, 48)).float()
    changed = Augmentation(Changes())(pictures, torch.Generator().manual_seed(0), 48)
    same = [
        torch.allclose(one, was, atol=0.1) or torch.allclose(one, was.flip(2), atol=0.1)
        for one, was in zip(changed, pictures, strict=True)
    ]
    assert all(same)


def test_a_share_of_pictures_stays_where_it_is() -> None:
    pictures = torch.randint(0, 256, (200, 1, 48, 48)).float()
    changes = Changes(rotation=20, shift=0.2, warped=0.5)
    changed = Augmentation(changes)(pictures, torch.Generator().manual_seed(0), 48)
    near = ((changed - pictures).abs().amax((1, 2, 3)) < 0.1) | (
        (changed - pictures.flip(3)).abs().amax((1, 2, 3)) < 0.1
    )
    assert 70 < int(near.sum()) < 130


def test_a_share_of_pictures_is_warped_and_nothing_else() -> None:
    pictures = torch.full((200, 1, 48, 48), 100.0)
    changes = Changes(rotation=20, gamma=0.5, noise=20, jpeg=1, erase=1, plain=0.4)
    changed = Augmentation(changes)(pictures, torch.Generator().manual_seed(0), 48)
    plain = ((changed - 100).abs() < 0.01).all((1, 2, 3))
    assert 55 < int(plain.sum()) < 105
    assert (pictures == 100).all()


def faces(votes: list[list[float]]) -> fer.Faces:
    count = len(votes)
    pictures = torch.zeros(count, 48, 48, dtype=torch.uint8).numpy()
    labels = torch.zeros(count, dtype=torch.int64).numpy()
    return fer.Faces(pictures, labels, torch.tensor(votes, dtype=torch.float32).numpy())


def test_targets_smooth_labels_and_leave_missing_votes_out() -> None:
    split = faces([[5.0, 5, 0, 0, 0, 0, 0, 0, 0, 0], [0.0] * 10])
    targets = make_targets(split, RECIPES["nelms2024"], torch.device("cpu"))
    assert targets.fer2013[0, 0] == pytest.approx(0.9 + 0.1 / 7)
    assert targets.ferplus[0].tolist() == pytest.approx([0.4625] * 2 + [0.0125] * 6)
    assert targets.ferplus[1].tolist() == [0] * 8
    ours = make_targets(split, RECIPES["ours"], torch.device("cpu"))
    assert ours.fer2013[0, 0] == pytest.approx(0.85) and ours.fer2013[1, 0] == 1
    assert torch.allclose(ours.fer2013.sum(1), torch.ones(2))


def test_help_lists_the_presets_without_torch() -> None:
    import subprocess
    import sys

    code = "import sys, subtitles.training.options; print('torch' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
    assert options.RECIPES is RECIPES
    assert tuple(splits.SHARES) == options.SPLITS
