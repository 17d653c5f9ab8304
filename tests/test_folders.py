"""Sets in folders of emotions, as on Kaggle."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("sklearn", reason="missing: the extra 'torch'")

from published_sets import (
    ANGRY,
    DISGUST,
    FEAR,
    HAPPY,
    NEUTRAL,
    SAD,
    SURPRISE,
    kaggle,
    lengths,
    picture,
    write,
)

from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError
from subtitles.training import datasets


def test_kaggle_folders_keep_the_splits_of_the_names(tmp_path):
    splits = datasets.load([str(kaggle(tmp_path))])
    assert lengths(splits) == [14, 7, 7]
    assert splits["PrivateTest"].labels.tolist() == list(range(7))
    assert (splits["PublicTest"].pictures[SAD] == picture(1000 + SAD)).all()
    assert not splits["Training"].votes.any()


def test_folders_with_other_names_hold_out_a_tenth(tmp_path):
    for number, name in enumerate(("Anger", "disgusted", "FEAR", "joy", "neutral", "sad", "sur")):
        for row in range(20):
            write(tmp_path / "train" / name / f"{row}.png", picture(100 * number + row, 60))
        write(tmp_path / "test" / name / "7.png", picture(number))
    write(tmp_path / "train" / "contempt" / "7.png", picture(7))
    (tmp_path / "train" / "sad" / "Thumbs.db").write_bytes(b"no picture")
    splits = datasets.load([str(tmp_path)])
    assert lengths(splits) == [126, 14, 7]
    assert np.bincount(splits["PublicTest"].labels).tolist() == [2] * 7
    assert sorted(splits["PrivateTest"].labels) == list(range(7))
    (tmp_path / "train" / "sad").rename(tmp_path / "train" / "sadd")
    with pytest.raises(DataError, match="sadd: unknown label 'sadd'"):
        datasets.load([str(tmp_path)])


def by_class(folder: Path, places: dict[str, int], names: list[str], ending: str = "png") -> Path:
    """A folder of so many pictures for each name in each place."""
    for first, (place, count) in enumerate(places.items()):
        for number, name in enumerate(names):
            for row in range(count):
                seed = 1000 * first + 30 * number + row
                write(folder / place / name / f"{row}.{ending}", picture(seed, 60))
    return folder


def test_folders_of_any_case_and_a_validation_of_any_name_are_read(tmp_path, capsys):
    names = [name.title() for name in EMOTIONS]
    both = by_class(tmp_path / "both", {"Train": 2, "VALIDATION": 1, "Test": 1}, names)
    assert lengths(datasets.load([str(both)])) == [14, 7, 7]
    for name in ("validation", "val", "Valid"):
        folder = by_class(tmp_path / name, {"images/train": 20}, names)
        by_class(folder, {f"images/{name}": 3}, names)
        # Without a test it is what is reported on, as AffectNet's is.
        assert lengths(datasets.load([str(folder)])) == [126, 14, 21]
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("ending", ["jpg", "JPEG", "png", "bmp", "webp", "tif", "tiff", "pgm"])
def test_pictures_of_the_common_kinds_are_read(tmp_path, ending):
    folder = by_class(tmp_path, {"train": 1}, list(EMOTIONS), ending)
    assert lengths(datasets.load([str(folder)])) == [7, 0, 0]


def test_what_is_passed_over_is_named(tmp_path, capsys):
    folder = by_class(tmp_path, {"train": 1, "test": 1}, list(EMOTIONS))
    (folder / "train" / "sad" / ".DS_Store").write_bytes(b"")
    (folder / "__MACOSX" / "train").mkdir(parents=True)
    datasets.load([str(folder)])
    assert capsys.readouterr().err == ""
    (folder / "train" / "sad" / "notes.txt").write_text("tears")
    (folder / "test" / "loose.png").write_bytes(b"")
    (folder / "dev").mkdir()
    (folder / "valid").mkdir()
    write(folder / "valid" / "1.png", picture(1))
    assert lengths(datasets.load([str(folder)])) == [7, 0, 7]
    said = capsys.readouterr().err
    for path in ("dev", "valid", Path("test", "loose.png"), Path("train", "sad", "notes.txt")):
        assert str(path) in said, said


def test_rafdb_in_folders_of_its_numbers(tmp_path):
    numbers = [str(number) for number in range(1, 8)]
    folder = by_class(tmp_path, {"DATASET/train": 2, "DATASET/test": 1}, numbers)
    splits = datasets.load([f"rafdb:{folder}"])
    assert lengths(splits) == [14, 0, 7]
    wanted = [SURPRISE, FEAR, DISGUST, HAPPY, SAD, ANGRY, NEUTRAL]
    assert splits["PrivateTest"].labels.tolist() == wanted
    (folder / "DATASET" / "train" / "7").rename(folder / "DATASET" / "train" / "8")
    with pytest.raises(DataError, match="unknown label 8; the set has 1 to 7"):
        datasets.load([f"rafdb:{folder}"])
    with pytest.raises(DataError, match="numbers for emotions") as caught:
        datasets.load([str(folder)])
    assert f"rafdb:{folder}" in caught.value.hint and "expw" not in caught.value.hint


def test_affectnet_in_folders_of_its_numbers_or_of_names(tmp_path):
    by_number = [NEUTRAL, HAPPY, SAD, SURPRISE, FEAR, DISGUST, ANGRY]
    numbers = [str(number) for number in range(8)]
    words = ["Anger", "Contempt", "disgust", "Fear", "happy", "Neutral", "sad", "surprise"]
    by_word = [ANGRY, FEAR, NEUTRAL, DISGUST, HAPPY, SAD, SURPRISE]
    for kind, names, wanted in (("numbers", numbers, by_number), ("words", words, by_word)):
        folder = by_class(tmp_path / kind, {"train": 2, "val": 1}, names)
        splits = datasets.load([f"affectnet:{folder}"])
        assert lengths(splits) == [14, 0, 7]
        assert splits["PrivateTest"].labels.tolist() == wanted
    folder = by_class(tmp_path / "fer", {"train": 1}, [str(number) for number in range(7)])
    order = [ANGRY, DISGUST, FEAR, HAPPY, SAD, SURPRISE, NEUTRAL]
    assert datasets.load([f"fer2013:{folder}"])["Training"].labels.tolist() == order
