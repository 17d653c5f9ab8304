"""The workshop on a small made-up FER2013 in the published form: read, train, resume, export."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
onnx = pytest.importorskip("onnx", reason="missing: the extra 'torch'")
pytest.importorskip("facenet_pytorch", reason="missing: the extra 'torch'")

from tiny_fer2013 import arguments, write  # noqa: E402

from subtitles import weights  # noqa: E402
from subtitles.errors import DataError, SettingsError  # noqa: E402
from subtitles.training import data as fer  # noqa: E402
from subtitles.training import (  # noqa: E402
    datasets,
    export,
    fer2013,
    learner,
    limits,
    options,
    runlog,
    train,
)
from subtitles.training.architectures import ARCHITECTURES  # noqa: E402
from subtitles.training.augment import compressed  # noqa: E402
from subtitles.training.calibrate import fit_combination  # noqa: E402
from subtitles.training.division import Division  # noqa: E402
from subtitles.training.figures import Logits  # noqa: E402
from subtitles.training.graph import stored_neighbours, stored_weights  # noqa: E402
from subtitles.training.learner import Learner  # noqa: E402
from subtitles.training.muon import orthogonalise  # noqa: E402
from subtitles.training.networks import (  # noqa: E402
    SmallMapConv,
    begun_with,
    load_run,
    slim_resnet18,
    stored_run,
)
from subtitles.training.recipes import RECIPES, chosen  # noqa: E402
from subtitles.training.targets import make_targets  # noqa: E402


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("data"))


def test_training_copies_of_held_out_pictures_go(folder):
    splits = fer2013.read_table(folder)
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


SMALL = ("--arch", "mini_xception")


def lines(run: Path) -> list[dict]:
    return [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]


def test_a_resumed_run_ends_where_an_uninterrupted_one_does(folder, tmp_path):
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    train.main(arguments(folder, whole, *SMALL, "--epochs", "2"))
    monkey = pytest.MonkeyPatch()
    with monkey.context() as patch:
        # Stop after the first of two epochs, as an interruption would.
        real = train.save

        def save_and_stop(path: Path, content: dict) -> None:
            real(path, content)
            raise KeyboardInterrupt

        patch.setattr(train, "save", save_and_stop)
        with pytest.raises(KeyboardInterrupt):
            train.main(arguments(folder, parts, *SMALL, "--epochs", "2"))
    train.main(arguments(folder, parts, *SMALL, "--epochs", "2"))
    ends = [stored_run(run) for run in (whole, parts)]
    for name, tensor in ends[0]["averaged"].items():
        assert torch.allclose(tensor.float(), ends[1]["averaged"][name].float(), atol=2e-2), name
    assert [len(end["figures"]) for end in ends] == [2, 2]
    assert [line.get("epoch") for line in lines(parts)] == [1, 2, None]


def test_an_epoch_that_was_logged_but_not_kept_is_logged_once(folder, tmp_path):
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1"))
    with (tmp_path / "log.jsonl").open("a") as log:
        log.write('{"epoch": 2, "loss": 0.1}\n')
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "2"))
    assert [line.get("epoch") for line in lines(tmp_path)] == [1, None, 2, None]


def test_a_log_that_was_cut_off_hinders_nothing(folder, tmp_path):
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1"))
    with (tmp_path / "log.jsonl").open("ab") as log:
        log.write(b'\xff\0\n3\n{"epoch": 2, "lo')
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "2"))
    assert [line.get("epoch") for line in lines(tmp_path)] == [1, None, 2, None]
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".npz") == [
        "last.pt",
        "log.jsonl",
    ]


def test_what_an_interruption_kept_from_being_said_is_said_later(folder, tmp_path):
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1"))
    epoch, finished = (tmp_path / "log.jsonl").read_text().splitlines()
    (tmp_path / "log.jsonl").write_text(epoch + "\n")
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1"))
    assert lines(tmp_path)[1]["fer2013"] == json.loads(finished)["fer2013"]


def test_an_interruption_leaves_the_old_log_or_the_new(tmp_path, monkeypatch):
    text = '{"epoch": 1}\n{"epoch": 2}\n'
    (tmp_path / "log.jsonl").write_text(text)

    def lost(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(os, "replace", lost)
        runlog.forget_after(1, tmp_path)
    assert (tmp_path / "log.jsonl").read_text() == text
    assert [path.name for path in tmp_path.iterdir()] == ["log.jsonl"]
    runlog.forget_after(1, tmp_path)
    assert lines(tmp_path) == [{"epoch": 1}]


def test_a_finished_run_says_so_once(folder, tmp_path):
    for _ in range(2):
        train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1", "--recipe", "nelms2024"))
    epoch, finished = lines(tmp_path)
    assert epoch["epoch"] == 1 and finished["finished"]
    assert (finished["arch"], finished["recipe"]) == ("mini_xception", "nelms2024")
    assert finished["parameters"] == 66175 and finished["split"] == "PublicTest"
    assert {"fer2013", "ferplus", "seconds", "commit", "command"} <= finished.keys()
    assert load_run(tmp_path)(torch.zeros(1, 1, 48, 48))[0].shape == (1, 7)
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1", "--restart"))
    assert [line.get("recipe") for line in lines(tmp_path)] == [None, "ours"]


def test_what_was_begun_otherwise_is_not_resumed(folder, tmp_path):
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1"))
    for words, said in (
        (("--arch", "cnn5"), "mini_xception, not of cnn5"),
        ((*SMALL, "--recipe", "barsoum2016"), "recipe ours, not by barsoum2016"),
        ((*SMALL, "--optimizer", "adam"), "other optimizers"),
        ((*SMALL, "--seed", "1"), "with --seed 0, not with --seed 1"),
        ((*SMALL, "--limit", "40"), "with no --limit, not with --limit 40"),
        ((*SMALL, "--split", "80/20"), "on the splits as they are, not on --split 80/20"),
        ((*SMALL, "--data", f"fer2013:{folder}:happy"), "on other pictures"),
    ):
        with pytest.raises(DataError, match=said):
            train.main(arguments(folder, tmp_path, *words, "--epochs", "2"))
    assert stored_run(tmp_path)["epoch"] == 1


def test_checkpoints_from_before_there_was_a_choice_go_on(folder, tmp_path):
    train.main(arguments(folder, tmp_path, "--arch", "resnet18", "--epochs", "1"))
    stored = torch.load(tmp_path / "last.pt", weights_only=True)
    for name in ("arch", "recipe", "figures", "division", "seed", "limit"):
        del stored[name]
    torch.save(stored, tmp_path / "last.pt")
    train.main(arguments(folder, tmp_path, "--arch", "resnet18", "--epochs", "2"))
    assert stored_run(tmp_path)["epoch"] == 2


def test_a_division_is_not_gone_on_with_in_another(folder, tmp_path):
    short = (*SMALL, "--epochs", "1")
    train.main(arguments(folder, tmp_path, *short, "--folds", "2"))
    told = (tmp_path / "folds.json").read_text()
    for words in (("--folds", "4"), ("--folds", "2", "--split-seed", "7")):
        with pytest.raises(DataError, match="fold1' holds a run on --folds 2 ") as caught:
            train.main(arguments(folder, tmp_path, *short, *words))
        assert "--restart" in caught.value.hint
    train.main(arguments(folder, tmp_path, *short, "--folds", "2"))
    assert json.loads((tmp_path / "folds.json").read_text()) == json.loads(told)
    halves = tmp_path / "halves"
    train.main(arguments(folder, halves, *short, "--split", "70/10/20"))
    with pytest.raises(DataError, match="--split-seed 0, not on --split 70/10/20 --split-seed 1"):
        train.main(arguments(folder, halves, *short, "--split", "70/10/20", "--split-seed", "1"))


def test_an_old_run_that_does_not_say_what_it_held_out_is_left_alone(folder, tmp_path):
    words = (*SMALL, "--epochs", "1", "--split", "70/10/20")
    train.main(arguments(folder, tmp_path / "old", *words))
    file = tmp_path / "old" / "last.pt"
    stored = torch.load(file, weights_only=True)
    del stored["division"]
    torch.save({**stored, "command": "emotion-subtitles train --split=70/10/20"}, file)
    with pytest.raises(DataError, match="does not say which pictures it held out"):
        train.main(arguments(folder, tmp_path / "old", *words))
    torch.save({**stored, "command": "emotion-subtitles train"}, file)
    with pytest.raises(DataError, match="on the splits as they are, not on --split"):
        train.main(arguments(folder, tmp_path / "old", *words))


def test_nothing_is_learned_from_runs_that_saw_what_is_held_out(folder, tmp_path):
    short = (*SMALL, "--epochs", "1")
    plain, anew = tmp_path / "plain", tmp_path / "anew"
    split = ("--split", "80/20")
    train.main(arguments(folder, plain, *short))
    train.main(arguments(folder, anew, *short, *split))
    for other, words in (
        (plain, split),
        (anew, ()),
        (anew, (*split, "--split-seed", "1")),
        (anew, ("--folds", "2")),
    ):
        for option in ("--init", "--teachers"):
            with pytest.raises(DataError, match="may have learned what is held out") as caught:
                train.main(arguments(folder, tmp_path / "new", *short, *words, option, str(other)))
            assert "--split-seed" in caught.value.hint
    assert not (tmp_path / "new" / "last.pt").exists()
    # Runs of several seeds share one division.
    words = (*split, "--seed", "3", "--teachers", str(anew))
    train.main(arguments(folder, tmp_path / "new", *short, *words))
    one, other = (stored_run(tmp_path / name)["division"] for name in ("anew", "new"))
    assert one == other


@pytest.mark.parametrize(
    ("name", "value", "least"),
    [("threads", "0", 1), ("limit", "0", 1), ("folds", "1", 2), ("seed", "-1", 0)],
)
def test_impossible_numbers_are_refused(folder, tmp_path, name, value, least):
    with pytest.raises(SettingsError, match=f"--{name} is {value}") as caught:
        train.main(arguments(folder, tmp_path, *SMALL, f"--{name}", value))
    assert str(least) in caught.value.hint


@pytest.mark.parametrize("name", ["gpu", "cuda:99", "meta", "cuda:x"])
def test_a_device_that_is_none_is_refused_before_anything_is_read(tmp_path, name):
    with pytest.raises(SettingsError, match=f"--device {name} can't be used: .") as caught:
        train.main(arguments(tmp_path / "gone", tmp_path, *SMALL, "--device", name))
    assert "cpu" in caught.value.hint and "\n" not in caught.value.message


def test_a_loss_that_is_no_number_ends_the_run_and_keeps_the_last_epoch(folder, tmp_path):
    words = (*SMALL, "--optimizer", "sgd")
    train.main(arguments(folder, tmp_path, *words, "--epochs", "1"))
    with pytest.raises(DataError, match=r"the loss became .* in epoch 2") as caught:
        train.main(arguments(folder, tmp_path, *words, "--epochs", "2", "--lr", "1e30"))
    assert "--lr" in caught.value.hint
    stored = stored_run(tmp_path)
    assert stored["epoch"] == 1
    assert all(torch.isfinite(one).all() for one in stored["averaged"].values())


def test_weights_that_are_no_numbers_are_not_kept(folder, tmp_path, monkeypatch):
    """The last step's weights are in no loss that was looked at."""
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1"))
    real = learner.average

    def broken(averaged: torch.nn.Module, model: torch.nn.Module, decay: float) -> None:
        real(averaged, model, decay)
        next(averaged.parameters()).data.fill_(float("nan"))

    monkeypatch.setattr(learner, "average", broken)
    with pytest.raises(DataError, match="a weight became nan in epoch 2"):
        train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "2"))
    assert stored_run(tmp_path)["epoch"] == 1


def test_runs_have_the_name_of_their_network_unless_told(folder, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    args = arguments(folder, tmp_path, *SMALL, "--epochs", "1")
    args.out = None
    train.main(args)
    assert stored_run(Path("runs/mini_xception"))["arch"] == "mini_xception"


def test_half_of_what_torchrun_says_is_not_taken_for_it(folder, monkeypatch, tmp_path):
    monkeypatch.setenv("WORLD_SIZE", "2")
    assert train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1")) == 0


def test_folds_say_their_mean_and_deviation(folder, tmp_path):
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1", "--folds", "2"))
    told = json.loads((tmp_path / "folds.json").read_text())
    figures = [row["fer2013"] for row in told["folds"]]
    assert told["fer2013"]["mean"] == pytest.approx(sum(figures) / 2, abs=0.01)
    assert told["fer2013"]["sd"] == pytest.approx(abs(figures[0] - figures[1]) / 2**0.5, abs=0.01)
    # Training and PublicTest, each picture held out once.
    assert sum(row["n"] for row in told["folds"]) == 64 + 24
    assert [len(lines(tmp_path / f"fold{number}")) for number in (1, 2)] == [2, 2]


def test_a_split_without_public_test_is_judged_by_private_test_once(folder, tmp_path):
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1", "--split", "80/20"))
    epoch, finished = lines(tmp_path)
    assert epoch["fer2013"] is None
    assert finished["split"] == "PrivateTest" and finished["fer2013"] is not None


@pytest.mark.parametrize(
    ("division", "by", "guiding"),
    [
        (Division(), "fer2013", 0),
        (Division(split="80/20"), "guide", 9),
        (Division(folds=5, fold=2), "guide", 7),
    ],
)
def test_a_plateau_is_seen_by_pictures_that_are_not_reported_on(
    folder, tmp_path, monkeypatch, division, by, guiding
):
    known: list[list[float]] = []
    real = Learner.epoch

    def epoch(self, number, targets, figures):
        known.append(list(figures))
        return real(self, number, targets, figures)

    monkeypatch.setattr(Learner, "epoch", epoch)
    args = arguments(folder, tmp_path, *SMALL, "--epochs", "2", "--recipe", "arriaga2017")
    whole = fer2013.read_table(folder)
    train.run(args, chosen(args), whole, division, tmp_path)
    *epochs, finished = lines(tmp_path)
    assert known == [[], [epochs[0][by]]] and (by == "guide") == ("guide" in epochs[0])
    assert finished["guiding"] == pytest.approx(guiding, abs=2)
    training = train.usable(division.share_out(whole))
    assert finished["pictures"] + finished["guiding"] == len(training)


def test_the_tenth_that_guides_is_held_out_and_no_other_recipe_needs_it(folder):
    parts = Division(split="80/20").share_out(fer2013.read_table(folder))
    nothing = parts["PublicTest"]
    kept, guide = train.guided(parts["Training"], nothing, RECIPES["khaireddin2021"], 0)
    seen = [{fer.digest(picture) for picture in part.pictures} for part in (kept, guide)]
    assert seen[1] and not seen[0] & seen[1]
    assert np.bincount(guide.labels, minlength=7).max() <= 2
    for public, recipe in ((nothing, "nelms2024"), (guide, "arriaga2017")):
        assert train.guided(kept, public, RECIPES[recipe], 0)[0] is kept
    with pytest.raises(DataError, match="of 9 training pictures none can be held out"):
        train.guided(kept.take(np.arange(9)), nothing, RECIPES["arriaga2017"], 0)


def test_several_data_sets_are_learned_from_without_copies_of_held_out_pictures(folder, tmp_path):
    more = ("--data", f"fer2013:{folder}:happy+sad")
    train.main(arguments(folder, tmp_path, *SMALL, "--epochs", "1", *more))
    chosen = sum(number % 7 in (3, 4) for number in range(64))  # happy and sad of FER2013
    # Picture 3, happy, stands in PublicTest too.
    assert lines(tmp_path)[-1]["pictures"] == 64 + chosen - 2


def test_every_emotion_is_needed_to_learn_but_not_to_be_measured(folder, tmp_path):
    few = f"fer2013:{folder}:happy+sad"
    args = arguments(folder, tmp_path, *SMALL)
    args.data = [few]
    with pytest.raises(DataError, match="no training picture of: angry, disgust") as caught:
        train.main(args)
    assert "--data" in caught.value.hint
    said = Logits(np.zeros((0, 7), np.float32), np.zeros((0, 8), np.float32))
    parts = datasets.load([few])
    with pytest.raises(DataError, match="no training picture of: angry, disgust"):
        fit_combination(parts["PublicTest"], said, parts["Training"])


def test_fewer_pictures_than_a_batch_are_said(folder, tmp_path):
    with pytest.raises(DataError, match="20 training pictures make no batch of 32"):
        train.main(arguments(folder, tmp_path, *SMALL, "--limit", "20", "--batch", "32"))


def exported(*given: str | Path) -> int:
    parser = argparse.ArgumentParser()
    options.export(parser)
    return export.main(parser.parse_args([str(word) for word in given]))


def test_export_records_what_evaluate_and_the_product_need(folder, tmp_path):
    run, out = tmp_path / "run", tmp_path / "weights"
    train.main(arguments(folder, run, "--epochs", "1"))
    assert exported("--run-folder", run, "--data", folder, "--out", out) == 0
    entry = weights.read_manifest(out)["files"]["resnet18"]
    assert entry["sha256"] == weights.sha256(out / "resnet18.onnx")
    assert set(entry["limits"]) == {"smallest_side", "least_sharp", "most_turned", "unsure_below"}
    assert entry["training"]["command"].startswith("emotion-subtitles")
    assert entry["arch"] == stored_run(run)["arch"]
    assert 0 <= entry["metrics"]["PrivateTest"]["single"]["fer2013"] <= 1
    kept = stored_neighbours(stored_weights(onnx.load(out / "resnet18.onnx")))
    learned = train.usable(datasets.load([f"fer2013:{folder}"]))
    assert kept is not None and kept.votes.shape == (len(learned), 7 + 8)
    assert torch.equal(kept.votes[:, :7].argmax(1), torch.from_numpy(learned.labels))
    names = {"calibration.json", "manifest.json", "resnet18.onnx"}
    assert {path.name for path in out.iterdir()} == names
    (epoch,) = json.loads((out / "calibration.json").read_text())["learning"]
    wanted = {"epoch", "loss", "fer2013", "ferplus"}
    assert epoch == {key: lines(run)[0][key] for key in wanted}


@pytest.fixture
def slim_run(tmp_path: Path) -> Path:
    """A finished run of the network that is exported, which learned nothing."""
    run = tmp_path / "runs" / "slim"
    run.mkdir(parents=True)
    network = slim_resnet18().state_dict()
    about = {"optimizers": [], "epoch": 1, "seconds": 1.0, "command": "x", "commit": "y"}
    stored = {"model": network, "averaged": network, "arch": "slim_resnet18", **about}
    torch.save(stored, run / "last.pt")
    return run


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A folder with weights and their manifest."""
    out = tmp_path / "weights"
    out.mkdir()
    (out / "resnet18.onnx").write_bytes(b"numbers")
    weights.record(out, "resnet18", out / "resnet18.onnx")
    return out


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_export_without_good_data_leaves_the_weights_alone(folder, slim_run, shipped, tmp_path):
    before = contents(shipped)
    with pytest.raises(DataError, match="no folder"):
        exported("--run-folder", slim_run, "--data", tmp_path / "gone", "--out", shipped)
    plain = tmp_path / "plain"
    plain.mkdir()
    (plain / "fer2013.csv.gz").write_bytes((folder / "fer2013.csv.gz").read_bytes())
    with pytest.raises(DataError, match="no FER\\+ votes") as caught:
        exported("--run-folder", slim_run, "--data", plain, "--out", shipped)
    assert "fer2013new.csv" in caught.value.hint
    assert contents(shipped) == before


def test_export_of_another_network_says_which_ones_can_be(folder, shipped, slim_run):
    stored = torch.load(slim_run / "last.pt", weights_only=True)
    torch.save({**stored, "arch": "alexnet"}, slim_run / "last.pt")
    with pytest.raises(DataError, match="a run of alexnet, which can't be exported") as caught:
        exported("--run-folder", slim_run, "--data", folder, "--out", shipped)
    assert "slim_resnet18" in caught.value.hint
    assert "--arch" not in caught.value.hint


def test_heads_are_not_weighed_by_photographs_that_were_learned(folder, slim_run):
    parts = datasets.load([f"fer2013:{folder}"], cache=slim_run.parent)
    public, training = parts["PublicTest"], fer.learned_from(parts)
    assert len(fer.to_calibrate_on(public, training)) == len(public)
    learned = fer.joined([training, public.take(np.arange(3))])
    left = fer.to_calibrate_on(public, learned)
    assert np.array_equal(left.pictures, public.pictures[3:])
    lighter = replace(public, pictures=(public.pictures // 2 + 60)[:, :, ::-1])
    assert not len(fer.to_calibrate_on(public, lighter))


def test_export_weighs_the_heads_on_new_photographs(folder, shipped, slim_run, monkeypatch):
    before = contents(shipped)
    monkeypatch.setattr(fer, "near_copies", lambda split, *_: np.ones(len(split), np.bool_))
    with pytest.raises(DataError, match="all photographs of PublicTest"):
        exported("--run-folder", slim_run, "--data", folder, "--out", shipped)
    assert contents(shipped) == before


def test_a_run_that_has_seen_held_out_pictures_is_not_exported(folder, shipped, slim_run):
    stored = torch.load(slim_run / "last.pt", weights_only=True)
    resplit = {"split": "80/20", "folds": None, "fold": None, "seed": 0, "pictures": {}}
    torch.save({**stored, "division": resplit}, slim_run / "last.pt")
    before = contents(shipped)
    with pytest.raises(DataError, match="trained on --split 80/20"):
        exported("--run-folder", slim_run, "--data", folder, "--out", shipped)
    assert contents(shipped) == before


def test_an_interrupted_export_leaves_the_weights_alone(
    folder, slim_run, shipped, monkeypatch: pytest.MonkeyPatch
):
    def interrupted(*given: object) -> None:
        raise KeyboardInterrupt

    before = contents(shipped)
    monkeypatch.setattr(limits, "fit_limits", interrupted)
    with pytest.raises(KeyboardInterrupt):
        exported("--run-folder", slim_run, "--data", folder, "--out", shipped)
    assert contents(shipped) == before


def test_teachers_answers_are_learned(folder, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    train.main(arguments(folder, first, *SMALL, "--epochs", "1"))
    train.main(
        arguments(folder, second, "--arch", "cnn5", "--epochs", "1", "--teachers", str(first))
    )
    assert lines(second)[-1]["finished"]
    recipe, device = RECIPES["ours"], torch.device("cpu")
    taught = Learner("mini_xception", recipe, device, 0, first, [first])
    pictures = torch.randint(0, 256, (5, 1, 48, 48)).float()
    own, fresh = (net(pictures) for net in (taught.averaged, ARCHITECTURES["mini_xception"]()))
    far = [taught._distance_to_teachers(pictures, said).item() for said in (own, fresh)]
    assert far[0] < 1e-3 < far[1]
    with pytest.raises(DataError, match="no checkpoint"):
        train.main(arguments(folder, second, *SMALL, "--restart", "--teachers", str(tmp_path)))


@pytest.mark.parametrize("epoch", [0, 1])
def test_the_last_epoch_takes_a_share_of_the_weights_it_began_with(folder, tmp_path, epoch):
    train.main(arguments(folder, tmp_path / "first", *SMALL, "--epochs", "1"))
    recipe = replace(RECIPES["fitting"], epochs=2, batch=16, averaged_over=0.0)
    device, parts = torch.device("cpu"), datasets.load([f"fer2013:{folder}"], cache=tmp_path)
    fitting = Learner("mini_xception", recipe, device, 0, tmp_path / "first")
    fitting.epoch(epoch, make_targets(parts["Training"], recipe, device), [])
    begin, network, averaged = (
        dict(one.named_parameters())
        for one in (load_run(tmp_path / "first"), fitting.network, fitting.averaged)
    )
    share = recipe.share_of_begin if epoch == 1 else 0.0
    for name, weight in averaged.items():
        between = torch.lerp(network[name], begin[name], share)
        assert torch.allclose(weight, between, atol=1e-5)
    assert any(not torch.equal(network[name], begin[name]) for name in network)
    norms = [one for one in fitting.averaged.modules() if isinstance(one, torch.nn.BatchNorm2d)]
    assert all(norm.momentum is not None and norm.running_var.isfinite().all() for norm in norms)
    assert not fitting.averaged.training
    measured = [int(norm.num_batches_tracked) for norm in norms]
    assert (set(measured) == {1}) == (epoch == 1), measured


def test_the_answers_of_two_processes_are_put_in_order(monkeypatch):
    def all_gather(shares: list, own: np.ndarray) -> None:
        shares[:] = own, np.array([1, 3])

    monkeypatch.setattr(learner, "rank_and_world", lambda: (0, 2))
    monkeypatch.setattr(learner.dist, "all_gather_object", all_gather)
    assert learner._gathered(torch.tensor([0, 2, 4]), 5).tolist() == [0, 1, 2, 3, 4]


def test_nothing_to_export_is_said():
    with pytest.raises(SettingsError):
        exported()


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


def test_a_run_may_begin_with_the_weights_of_another(folder, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    train.main(arguments(folder, first, *SMALL, "--epochs", "1"))
    begin = ("--epochs", "1", "--optimizer", "sgd", "--lr", "1e-9", "--init", str(first))
    train.main(arguments(folder, second, *SMALL, *begin))
    one, two = (stored_run(run)["averaged"]["body.0.weight"] for run in (first, second))
    assert torch.allclose(one, two, atol=1e-6)
    with pytest.raises(DataError, match="mini_xception, not of slim_resnet18"):
        train.main(arguments(folder, tmp_path / "third", *begin))
    with pytest.raises(DataError, match="no checkpoint"):
        train.main(arguments(folder, second, *SMALL, "--init", str(tmp_path), "--restart"))


@pytest.mark.parametrize("begun", [True, False])
def test_a_run_goes_on_with_init_only_as_it_was_begun(begun, folder, tmp_path):
    """The recipe may need the weights it began with at its end."""
    first, second = tmp_path / "first", tmp_path / "second"
    train.main(arguments(folder, first, *SMALL, "--epochs", "1"))
    begin = ("--init", str(first))
    train.main(arguments(folder, second, *SMALL, "--epochs", "1", *(begin if begun else ())))
    with pytest.raises(DataError, match="begun with other weights"):
        train.main(arguments(folder, second, *SMALL, "--epochs", "2", *(() if begun else begin)))
    train.main(arguments(folder, second, *SMALL, "--epochs", "2", *(begin if begun else ())))
    assert lines(second)[-1]["finished"]


def test_init_has_to_be_the_same_weights_and_old_runs_go_on(folder, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    train.main(arguments(folder, first, *SMALL, "--epochs", "1"))
    begin = (*SMALL, "--init", str(first))
    train.main(arguments(folder, second, *begin, "--epochs", "1"))
    train.main(arguments(folder, first, *SMALL, "--epochs", "2"))  # trained on meanwhile
    with pytest.raises(DataError, match="begun with other weights"):
        train.main(arguments(folder, second, *begin, "--epochs", "2"))
    stored = torch.load(second / "last.pt", weights_only=True)
    torch.save({k: v for k, v in stored.items() if k != "begun_with"}, second / "last.pt")
    train.main(arguments(folder, second, *begin, "--epochs", "2"))
    assert lines(second)[-1]["finished"]


def test_both_branches_begin_with_the_last_stage_of_a_run_without(slim_run):
    faces = torch.randint(0, 256, (3, 1, 48, 48), dtype=torch.uint8)
    before, after = load_run(slim_run), begun_with(slim_run, "branched_resnet18").eval()
    for one, other in zip(before(faces), after(faces), strict=True):
        assert torch.equal(one, other)
    assert begun_with(slim_run, "slim_resnet18").state_dict().keys() == before.state_dict().keys()
    with pytest.raises(DataError, match="slim_resnet18, not of wide_resnet18"):
        begun_with(slim_run, "wide_resnet18")
