"""`evaluate --report`: one page with everything in it, for everybody."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("matplotlib", reason="missing: the extra 'torch'")
pytest.importorskip("torchmetrics", reason="missing: the extra 'torch'")

from subtitles import weights
from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError
from subtitles.training import charts, report, tables
from subtitles.training.corruptions import CORRUPTIONS
from subtitles.training.figures import by_pose, quality

COUNT = 60


class Features:
    """Gives a few numbers of each picture."""

    def embed(self, pictures: np.ndarray) -> np.ndarray:
        return pictures.reshape(len(pictures), -1)[:, :8].astype(np.float32)


class Page(HTMLParser):
    """What a page consists of."""

    VOID = frozenset(("meta", "img", "br"))

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture(scope="module")
def evidence(tmp_path_factory: pytest.TempPathFactory) -> report.Evidence:
    random = np.random.default_rng(2)
    labels = np.arange(COUNT) % 7
    shown = random.dirichlet(np.full(7, 0.5), COUNT).astype(np.float32)
    shown[: COUNT // 2] = 0.05
    shown[np.arange(COUNT // 2), labels[: COUNT // 2]] = 0.7
    pictures = random.integers(0, 256, (COUNT, 48, 48), dtype=np.uint8)
    run = tmp_path_factory.mktemp("run") / "<my run>"
    run.mkdir()
    lines = [{"epoch": 1, "loss": 2.5, "fer2013": 30.0}, {"epoch": 2, "loss": 2.0, "fer2013": 40.0}]
    (run / "log.jsonl").write_text(
        "\n".join([*map(json.dumps, lines), '{"done": 1}', '{"epoch": 3, "lo'])
    )
    return report.Evidence("60 & faces", "their labels", labels, shown, pictures, run=run)


def all_figures(evidence: report.Evidence) -> dict[str, object]:
    rows = [{"severity": n, "accuracy": 1 - n / 10, "macro_f1": 0.1} for n in range(1, 6)]
    view = dict.fromkeys(tables._PROTOCOLS, 0.5)
    return {
        "n": dict.fromkeys(tables._PROTOCOLS, 10),
        **dict.fromkeys(("single", "flip", "ten_crop"), view),
        "kl": {
            "n": 3,
            "model_to_rest": 0.4,
            "annotator_to_rest": 0.6,
            "agrees": {"model": 0.8, "annotator": 0.7},
        },
        "by_pose": by_pose(np.arange(COUNT) / COUNT, evidence.labels == 1),
        "corruptions": {
            "n": COUNT,
            "clean": {"accuracy": 0.95},
            "mean": {"accuracy": 0.7},
            "by_corruption": dict.fromkeys(CORRUPTIONS, rows),
        },
        "duplicates": {"in_training": 413, "in_split": 18},
    }


@pytest.fixture(scope="module")
def page(evidence: report.Evidence, tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = tmp_path_factory.mktemp("out") / "new" / "folder"
    file = report.write(folder, evidence, all_figures(evidence), Features())
    assert file == folder / "index.html" and list(folder.iterdir()) == [file]
    return file.read_text(encoding="utf-8")


def test_the_page_is_whole_and_needs_nothing_beside_it(page: str) -> None:
    read = Page(page)
    assert read.open == []
    for _, attributes in read.tags:
        for name in ("src", "href", "xlink:href"):
            address = attributes.get(name) or "#"
            assert address.startswith(("#", "data:image/png;base64,")), address
    assert not re.search(r"url\((?!#)|@import|<script|<link", page)


def test_the_page_holds_all_that_is_known(page: str) -> None:
    text = " ".join(Page(page).words)
    parts = ("Confusion", "By emotion", "Calibration", "Examples", "Turned", "worse", "Map")
    for part in (*parts, "Learning curves", "Copies"):
        assert part in text
    assert "413" in text and "ten crops" in text and "one annotator" in text
    for name in (*EMOTIONS, *CORRUPTIONS):
        assert name in text
    assert page.count("<svg") == 5
    assert "60 &amp; faces" in page and "&lt;my run&gt;" in page


def test_the_page_can_be_read_without_seeing_it_and_in_the_dark(page: str) -> None:
    read = Page(page)
    assert all(image.get("alt") for image in read.all("img")) and read.all("img")
    assert all(chart.get("role") == "img" and chart.get("aria-label") for chart in read.all("svg"))
    assert all(cell.get("scope") for cell in read.all("th"))
    assert len(read.all("caption")) == len(read.all("table"))
    ids = [attributes["id"] for _, attributes in read.tags if "id" in attributes]
    targets = [link["href"] for link in read.all("a")]
    assert targets and all(str(target)[1:] in ids for target in targets)
    assert read.all("html")[0]["lang"] == "en" and read.all("title")
    assert "prefers-color-scheme: dark" in page
    assert charts._PAGE_COLOUR not in page and "currentColor" in page


def test_examples_are_of_the_kind_they_stand_under(evidence: report.Evidence) -> None:
    shown = tables.examples(evidence.labels, evidence.shown, evidence.pictures)
    right, wrong = shown.split("<h3>Wrong</h3>")
    alternatives = re.compile(r"A face labelled (\w+), read as (\w+)")
    assert all(label == said for label, said in alternatives.findall(right))
    assert all(label != said for label, said in alternatives.findall(wrong))
    assert len(alternatives.findall(right)) == 7 * tables.PER_EMOTION


def test_the_confusion_matrix_counts_labels_in_rows() -> None:
    shown = np.eye(7, dtype=np.float32)[[3, 3, 5]]
    counts, shares = tables.confusion(np.array([3, 4, 4]), shown, "labels")
    row = re.search(r'<th scope="row">neutral</th>(.*?)</tr>', counts)
    assert row is not None
    assert re.findall(r">(\d)</td>", row[1]) == ["0", "0", "0", "1", "0", "1", "0"]
    assert shares.count(">0.50<") == 2 and shares.count(">1.00<") == 1


def test_a_page_without_any_face_says_so_much(tmp_path: Path) -> None:
    nothing = report.Evidence(
        "1 picture", "labels", np.empty(0, int), np.empty((0, 7)), np.empty((0, 48, 48), np.uint8)
    )
    figures = {
        "n": 1,
        "faces_not_found": 1,
        "accuracy_of_all": 0.0,
        "macro_f1_of_all": 0.0,
        "said": {"share": 0.0, "accuracy": 0.0},
        **quality(nothing.labels, nothing.shown),
    }
    text = report.write(tmp_path, nothing, figures, Features()).read_text(encoding="utf-8")
    assert "no face found in" in text and "<svg" not in text


def test_a_page_counts_the_faces_that_were_not_found(tmp_path: Path) -> None:
    labels, shown = np.array([3, 3]), np.eye(7, dtype=np.float32)[[3, 3]]
    figures = {
        **quality(labels, shown, missed=np.array([1])),
        "n": 3,
        "faces_not_found": 1,
        "accuracy_of_all": 2 / 3,
        "macro_f1_of_all": 0.4321,
        "said": {"share": 0.0, "accuracy": 0.0},
    }
    for number, row in enumerate(figures["per_class"].values()):
        row["faces_not_found"] = int(number == 1)
    few = report.Evidence("", "", labels, shown, np.zeros((2, 48, 48), np.uint8))
    text = report.write(tmp_path, few, figures, Features()).read_text(encoding="utf-8")
    assert '<th scope="row">macro-F1</th><td>0.500</td>' in text
    assert ">0.432<" in text and "no face found</th>" in text


def test_a_few_faces_are_enough_for_a_page(evidence: report.Evidence, tmp_path: Path) -> None:
    for count in (1, 2, 4):
        few = report.Evidence(
            "few", "labels", evidence.labels[:count], evidence.shown[:count], evidence.pictures
        )
        report.write(tmp_path, few, {}, Features())


def test_the_shipped_weights_come_with_their_learning_curves(
    evidence: report.Evidence, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "weights"
    place.mkdir()
    (place / "manifest.json").write_text("{}")
    monkeypatch.setattr(weights, "FOLDERS", (place,))
    few = replace(evidence, run=None)

    def page() -> str:
        return report.write(tmp_path, few, {}, Features()).read_text(encoding="utf-8")

    assert "Learning curves" not in page(), "weights of before have none"
    kept = [{"epoch": 1, "loss": 2.5, "fer2013": 30.0, "ferplus": 40.0}]
    (place / "calibration.json").write_text(json.dumps({"learning": kept}))
    assert "Learning curves of 1 epochs" in page()


def test_a_folder_that_cannot_be_made_is_said(evidence: report.Evidence, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    few = report.Evidence("", "", np.empty(0, int), np.empty((0, 7)), evidence.pictures)
    with pytest.raises(DataError, match="written"):
        report.write(tmp_path / "taken", few, {}, Features())


def test_faces_that_are_all_alike_have_a_map_too() -> None:
    assert "5 faces" in charts.embedding(np.ones((5, 8), np.float32), np.arange(5))


def test_curves_are_of_what_was_measured() -> None:
    log = [{"epoch": 1, "loss": 2.5, "fer2013": None}, {"epoch": 2, "loss": 2.0, "fer2013": None}]
    curves = charts.learning_curves(log)
    assert "loss 2.0" in curves and "FER2013" not in curves
