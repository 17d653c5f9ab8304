"""`evaluate` on a split: the shipped weights and runs of `train`, views, annotators, and words."""

from __future__ import annotations

import argparse
import gzip
import json
import re
from pathlib import Path

import cv2
import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
onnx = pytest.importorskip("onnx", reason="missing: the extra 'torch'")
pytest.importorskip("torchmetrics", reason="missing: the extra 'torch'")

import tiny_fer2013  # noqa: E402

from subtitles import weights  # noqa: E402
from subtitles.classifiers import ResNet18  # noqa: E402
from subtitles.combining import Combination  # noqa: E402
from subtitles.emotions import EMOTIONS, FERPLUS_ORDER  # noqa: E402
from subtitles.errors import DataError  # noqa: E402
from subtitles.training import evaluate, options, readers, train  # noqa: E402
from subtitles.training.annotators import agreement  # noqa: E402
from subtitles.training.architectures import ARCHITECTURES  # noqa: E402
from subtitles.training.data import Faces, digest, joined  # noqa: E402
from subtitles.training.figures import Logits, by_pose  # noqa: E402
from subtitles.training.graph import stored_neighbours, stored_weights  # noqa: E402
from subtitles.training.networks import HEADS  # noqa: E402
from subtitles.training.readers import Run, Shipped, ten_crop  # noqa: E402

HEADER = (
    "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF"
)
PER_SPLIT = 14


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """FER2013 and FER+ with 14 pictures a split; one of PrivateTest stands in Training, too."""
    folder = tmp_path_factory.mktemp("data")
    usage = [name for name in ("Training", "PublicTest", "PrivateTest") for _ in range(PER_SPLIT)]
    pictures = np.random.default_rng(5).integers(0, 256, (len(usage), 48, 48), dtype=np.uint8)
    pictures[3] = pictures[-1]
    with gzip.open(folder / "fer2013.csv.gz", "wt") as file:
        file.write("emotion,pixels,Usage\n")
        for row, (picture, split) in enumerate(zip(pictures, usage, strict=True)):
            file.write(f"{row % 7},{' '.join(map(str, picture.ravel()))},{split}\n")
    with (folder / "fer2013new.csv").open("w") as file:
        file.write(HEADER + "\n")
        for row, split in enumerate(usage):
            votes = [0] * 10
            votes[row % 7] += 8
            votes[(row + 1) % 7] += 2
            file.write(f"{split},fer{row:07}.png,{','.join(map(str, votes))}\n")
    return folder


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A run of `train`, of the smallest network."""
    run = tmp_path_factory.mktemp("runs") / "tiny"
    run.mkdir()
    torch.manual_seed(3)
    network = ARCHITECTURES["mini_xception"]().state_dict()
    common = {"optimizers": [], "epoch": 1, "seconds": 1.0, "command": "x", "commit": "y"}
    stored = {"model": network, "averaged": network, "arch": "mini_xception", **common}
    torch.save(stored, run / "last.pt")
    (run / "log.jsonl").write_text('{"epoch": 1, "loss": 2.0, "fer2013": 20.0, "ferplus": 30.0}\n')
    return run


def arguments(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    options.evaluate(parser)
    return parser.parse_args(["--threads", "1", *given])


def test_a_split_is_measured_by_every_protocol(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert evaluate.main(arguments("--data", str(folder), "--json")) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["split"] == "PrivateTest" and figures["n"]["fer2013"] == PER_SPLIT
    protocols = {"fer2013", "fer2013_deduplicated", "fer2013_new"}
    protocols |= {"ferplus_majority", "ferplus_majority_new", "ferplus_argmax"}
    for view in ("single", "flip", "ten_crop"):
        assert set(figures[view]) == protocols
    assert figures["duplicates"] == {"in_training": 1, "in_split": 0}
    assert figures["kl"]["n"] == PER_SPLIT
    for shown in figures["shown"].values():
        assert {"accuracy", "calibration_error", "per_class", "risk_coverage"} <= set(shown)
        low, high = shown["macro_f1_interval"]
        assert low <= shown["macro_f1"] <= high and shown["calibration_error_interval"][0] >= 0


def test_photographs_that_training_has_in_another_crop_are_not_new(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    random = np.random.default_rng(8)
    photograph = cv2.resize(random.integers(0, 256, (9, 9), dtype=np.uint8), (64, 64))
    lines = gzip.decompress((folder / "fer2013.csv.gz").read_bytes()).decode().splitlines()
    crops = {2: photograph[8:56, 8:56], 2 * PER_SPLIT + 1: photograph[8:56, 9:57][:, ::-1]}
    for row, crop in crops.items():
        label, _, split = lines[1 + row].split(",")
        lines[1 + row] = f"{label},{' '.join(map(str, crop.ravel()))},{split}"
    (tmp_path / "fer2013.csv.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    evaluate.main(arguments("--data", str(tmp_path), "--json"))
    figures = json.loads(capsys.readouterr().out)
    assert (figures["n"]["fer2013"], figures["n"]["fer2013_new"]) == (PER_SPLIT, PER_SPLIT - 1)


def test_a_run_is_measured_and_reported(
    folder: Path, run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ("--data", str(folder), "--run", str(run), "--split", "PublicTest")
    assert evaluate.main(arguments(*given, "--report", str(tmp_path / "report"))) == 0
    said = capsys.readouterr().out
    for words in ("PublicTest", "ten crops", "one of them", "low light"):
        assert words in said
    page = (tmp_path / "report" / "index.html").read_text(encoding="utf-8")
    assert "the run tiny" in page and "Learning curves" in page


def test_a_folder_without_a_run_is_refused(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no checkpoint"):
        evaluate.main(arguments("--data", str(folder), "--run", str(tmp_path)))


@pytest.mark.parametrize("words", [("--split", "80/20"), ("--folds", "2")])
def test_a_run_on_another_division_is_measured_on_what_it_held_out(
    folder: Path,
    tmp_path: Path,
    words: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    learned: list[Faces] = []
    real = train.make_targets

    def overheard(split: Faces, *more: object) -> object:
        learned.append(split)
        return real(split, *more)

    monkeypatch.setattr(train, "make_targets", overheard)
    out, quick = tmp_path / "run", ("--arch", "mini_xception", "--epochs", "1", "--batch", "8")
    train.main(tiny_fer2013.arguments(folder, out, *quick, *words))
    finished = [file.parent for file in sorted(out.rglob("last.pt"))]
    for run, seen in zip(finished, learned, strict=True):
        given = ("--data", str(folder), "--run", str(run))
        parts, _ = evaluate.load(arguments(*given))
        known = {digest(picture) for picture in seen.pictures}
        assert known and not known & {digest(one) for one in parts["PrivateTest"].pictures}
        capsys.readouterr()
        assert evaluate.main(arguments(*given, "--json")) == 0
        figures = json.loads(capsys.readouterr().out)
        assert figures["division"].startswith(" ".join(words))
        end = json.loads((run / "log.jsonl").read_text().splitlines()[-1])
        assert figures["n"]["fer2013"] == len(parts["PrivateTest"]) and end["fer2013"] is not None
        with pytest.raises(DataError, match="held out other pictures") as caught:
            evaluate.main(arguments(*given, "--data", f"fer2013:{folder}:happy"))
        assert "--data" in caught.value.hint
        with pytest.raises(DataError, match="PublicTest has no pictures"):
            evaluate.main(arguments(*given, "--split", "PublicTest"))


def test_data_of_some_emotions_alone_are_measured(
    folder: Path, run: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    few = ("--data", f"fer2013:{folder}:happy+sad+fear", "--json")
    for more in ((), ("--run", str(run))):
        assert evaluate.main(arguments(*few, *more)) == 0
        assert json.loads(capsys.readouterr().out)["n"]["fer2013"] == 3 * PER_SPLIT // 7


def test_an_old_run_on_another_division_is_not_measured(
    folder: Path, run: Path, tmp_path: Path
) -> None:
    stored = torch.load(run / "last.pt", weights_only=True)
    torch.save({**stored, "command": "x train --folds 5"}, tmp_path / "last.pt")
    with pytest.raises(DataError, match="does not say which pictures it held out"):
        evaluate.main(arguments("--data", str(folder), "--run", str(tmp_path)))


def test_features_are_what_the_heads_read(run: Path) -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (3, 48, 48), dtype=np.uint8)
    shipped = Shipped(threads=1)
    features = shipped.embed(pictures)
    assert features.shape == (3, 320)
    model = onnx.load(str(weights.find("resnet18")))
    layers = {one.name: onnx.numpy_helper.to_array(one) for one in model.graph.initializer}
    heads = [
        torch.from_numpy(features @ layers[f"{head}.weight"].T + layers[f"{head}.bias"])
        for head in HEADS
    ]
    neighbours = stored_neighbours(stored_weights(model))
    assert neighbours is not None
    said = neighbours(torch.from_numpy(features), (heads[0], heads[1]))
    for one, other in zip(shipped.logits(pictures), said, strict=True):
        assert np.exp(one) == pytest.approx(other.exp().numpy(), abs=1e-3)
    named = Run(run, Combination(), threads=1)
    assert named.embed(pictures).shape[0] == 3 and named.embed(pictures).ndim == 2
    assert [head.shape for head in named.logits(pictures)] == [(3, 7), (3, 8)]


class Corner:
    """Is sure of the first class when a picture's corner is bright, else of the second."""

    def logits(self, pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        bright = pictures[:, 0, 0] > 100
        seven, eight = np.zeros((len(pictures), 7)), np.zeros((len(pictures), 8))
        for head in (seven, eight):
            head[:, 0], head[:, 1] = 50 * bright, 50 * ~bright
        return seven.astype(np.float32), eight.astype(np.float32)


def test_what_is_said_of_a_picture_and_its_mirror_image_is_averaged() -> None:
    picture = np.zeros((1, 48, 48), np.uint8)
    picture[0, 0, 0] = 255
    said = Logits.both_ways(Corner(), picture)
    assert said.fer2013[0, :3].tolist() == [25, 25, 0] and said.ferplus[0, :2].tolist() == [25, 25]


def test_what_is_measured_as_shown_is_what_live_shows() -> None:
    pictures = np.random.default_rng(0).integers(0, 256, (5, 48, 48), dtype=np.uint8)
    shipped = Shipped(threads=1)
    said = Logits.both_ways(shipped, pictures)
    live = ResNet18(threads=2).classify_crops(pictures)
    assert shipped.combine(said.fer2013, said.ferplus) == pytest.approx(live, abs=1e-5)


def test_ten_crops_are_five_places_and_their_mirror_images() -> None:
    picture = np.zeros((1, 48, 48), np.uint8)
    picture[0, :2, :2] = 255  # seen in the corner by the first view alone
    seven, eight = ten_crop(Corner(), picture)
    assert seven[0, 0] == pytest.approx(0.1) and eight[0, 1] == pytest.approx(0.9)
    picture[0, :2] = 255  # by both upper views and their mirror images
    assert ten_crop(Corner(), picture)[0][0, 0] == pytest.approx(0.4)
    assert readers.TEN_CROP_SIDE == 44


def test_it_is_told_how_much_is_read() -> None:
    told: list[float] = []
    pictures = np.zeros((100, 48, 48), np.uint8)
    split = Faces(pictures, np.arange(100) % 7, np.zeros((100, 10), np.float32))
    reader = readers.Told(Corner(), lambda share, what: told.append(share), readers.VIEWS * 100)
    evaluate.evaluate(reader, split, joined([]), Combination())
    assert told[0] == 0 and told == sorted(told) and 0.95 < told[-1] < 1


def test_one_annotator_is_weighed_against_the_rest() -> None:
    votes = np.zeros((2, 10), np.float32)
    votes[0, FERPLUS_ORDER.index("happy")] = 10
    votes[1, [0, 1]] = 5
    said = np.full((2, 8), 1e-9, np.float32)
    said[0, 1] = 1
    said[1, :2] = 0.5
    told = agreement(votes, said)
    assert told["n"] == 2
    assert told["model"] == pytest.approx(0, abs=1e-6)
    # Of the second picture's others 4 say what the annotator says and 5 the other word.
    rest = 4 / 9 * np.log(8 / 9) + 5 / 9 * np.log(10 / 9)
    assert told["model_to_rest"] == pytest.approx(rest / 2, abs=1e-6)
    assert told["agrees"]["annotator"] == pytest.approx(0.5)
    # Its first choice "neutral" is the rest's whenever the annotator said "happy".
    assert told["agrees"]["model"] == pytest.approx(0.75)
    # "Happy" is said by 10 + 5 annotators: of them 10 whose others all say so, 5 as above.
    happy = (10 * 1 + 5 * 4 / 9) / 15
    both = np.log([1 - happy, happy])
    second = 5 / 9 * (np.log(5 / 9) - both[0]) + 4 / 9 * (np.log(4 / 9) - both[1])
    assert told["annotator_to_rest"] == pytest.approx((-both[1] + second / 2) / 2, abs=1e-6)
    assert agreement(np.zeros((3, 10), np.float32), np.ones((3, 8), np.float32)) == {"n": 0}


def test_thirds_go_from_the_least_to_the_most_turned() -> None:
    turned = np.array([0.5, 0.1, 0.3, 0.2], np.float32)
    thirds = by_pose(turned, np.array([False, True, True, False]))
    assert [third["n"] for third in thirds] == [2, 1, 1]
    assert [third["accuracy"] for third in thirds] == [0.5, 1, 0]
    assert thirds[0]["turned_to"] == pytest.approx(0.2)
    assert by_pose(np.empty(0), np.empty(0, bool)) == []


def test_both_kinds_of_labels_have_a_table(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ("--data", str(folder), "--report", str(tmp_path))
    assert evaluate.main(arguments(*given)) == 0
    said = capsys.readouterr().out
    assert "Against FER2013 " in said and "Against FER+ majority " in said
    assert "macro-F1 (95 %)" in said
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    for caption in ("Against {}", "Faces, against {}"):
        for labels in ("FER+ majority", "FER2013&#x27;s own labels"):
            assert f"<caption>{caption.format(labels)}</caption>" in page
    assert "<p>FER2013, PrivateTest, 14 pictures;" in page
    assert "95 % intervals" in page and re.search(r"<td>0\.\d{3} \(0\.\d{3}–\d\.\d{3}\)</td>", page)


def test_data_without_votes_are_judged_by_their_labels(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    # The shipped weights' own training had votes.
    monkeypatch.setattr("subtitles.training.report._epochs_of_shipped", list)
    place = tmp_path / "faces & more"
    for emotion in EMOTIONS:
        for split in ("train", "test"):
            (place / split / emotion).mkdir(parents=True)
            for number in range(3):
                level = 20 * number + 40 * (split == "test") + EMOTIONS.index(emotion)
                picture = np.full((48, 48), level, np.uint8)
                cv2.imwrite(str(place / split / emotion / f"{number}.png"), picture)
    assert evaluate.main(arguments("--data", f"fer2013:{place}", "--json")) == 0
    figures = json.loads(capsys.readouterr().out)
    assert figures["kl"] == {"n": 0} and figures["n"]["ferplus_majority"] == 0
    assert figures["shown"]["on_ferplus_majority"]["accuracy"] == 0
    assert 0 < figures["shown"]["on_fer2013"]["accuracy"] < 1
    report = tmp_path / "report"
    assert evaluate.main(arguments("--data", f"fer2013:{place}", "--report", str(report))) == 0
    text = capsys.readouterr().out
    page = (report / "index.html").read_text(encoding="utf-8")
    assert "own labels, 7 classes" in text and "Against own labels" in text
    assert "faces &amp; more, PrivateTest, 21 pictures" in page
    assert "Against the set&#x27;s own labels" in page
    for shown in (text, page):
        assert "FER+" not in shown and "own labels without copies" in shown
        assert "FER2013" not in shown.replace("FER2013, %", "")


def test_only_the_published_table_alone_is_called_fer2013(folder: Path) -> None:
    other = folder.parent
    assert evaluate.named([str(folder)]) == evaluate.named([f"fer2013:{folder}"]) == "FER2013"
    assert (
        evaluate.named([f"fer2013:{folder}", f"rafdb:{other}"]) == f"{folder.name} and {other.name}"
    )
    assert evaluate.named([f"fer2013:{folder}:happy"]) == folder.name
