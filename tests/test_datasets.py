"""The loaders on small sets made in the published forms, and what they say of broken ones."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import cv2
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
    affectnet_annotations,
    affectnet_tables,
    edit,
    expw,
    fer2013,
    framed,
    kaggle,
    lengths,
    picture,
    pixels,
    rafdb,
)

from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError
from subtitles.training import data, datasets, splits


def test_fer2013_with_votes_as_published(tmp_path):
    splits = datasets.load([str(fer2013(tmp_path))])
    assert lengths(splits) == [14, 7, 7]
    assert splits["Training"].labels[:7].tolist() == [0, 1, 2, 3, SAD, SURPRISE, NEUTRAL]
    assert (splits["PublicTest"].pictures[2] == picture(16)).all()
    assert splits["PublicTest"].votes[2].tolist() == [16, 0, 0, 0, 0, 0, 0, 0, 1, 2]


def test_fer2013_without_votes_has_rows_of_zeros_that_no_rule_uses(tmp_path):
    faces = datasets.load([f"fer2013:{fer2013(tmp_path, votes=False)}"])["Training"]
    assert faces.votes.shape == (14, 10) and not faces.votes.any()
    for rule in (data.majority, data.plurality, data.vote_distribution):
        assert not rule(faces.votes)[1].any()


@pytest.mark.parametrize("name", ["fer2013.csv", "icml_face_data.csv"])
def test_columns_are_found_by_name(tmp_path, name):
    rows = [f"{row}, Training,{pixels(picture(row))}" for row in range(7)]
    rows = [row.replace(", ", ",") for row in rows]
    (tmp_path / name).write_text("\n".join(["emotion, Usage, pixels", *rows]))
    faces = datasets.load([str(tmp_path)])["Training"]
    assert (faces.pictures[6] == picture(6)).all() and faces.labels[6] == NEUTRAL


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("emotion,pixels,Usage", "label,pixels,Usage", "lacks the columns emotion; it has: label"),
        ("emotion,pixels,Usage\n", "", "lacks the columns emotion, pixels, Usage"),
        (",PublicTest", ",Test", "line 16: unknown Usage 'Test'"),
        ("\n4,", "\n7,", "line 6: unknown label 7"),
        ("\n4,", "\nsad,", "line 6: .*'sad'"),
        ("\n4,", "\n4,1 ", "line 6: 2305 pixels"),
        ("\n4,", "\n4,x", "line 6: "),
        ("\n4,", "\n4,9", "line 6: pixels outside of 0 to 255"),
        ("\n4,", "\n4;", "line 6: "),
        ("\n4,", "\n4,-", "line 6: pixels outside of 0 to 255"),
    ],
)
def test_a_table_of_fer2013_not_as_published_is_refused(tmp_path, old, new, said):
    fer2013(tmp_path)
    text = gzip.decompress((tmp_path / "fer2013.csv.gz").read_bytes()).decode()
    text = text.replace("\n4,", "\n4,255 ", 1)
    text = text.replace(f"255 {pixels(picture(4))}", "255 " + "1 " * 2303, 1)
    assert old in text
    (tmp_path / "fer2013.csv").write_text(text.replace(old, new, 1))
    with pytest.raises(DataError, match=said) as caught:
        datasets.load([str(tmp_path)])
    assert caught.value.hint


def test_the_two_tables_have_to_belong_together(tmp_path):
    votes = fer2013(tmp_path) / "fer2013new.csv"
    whole = votes.read_text()
    votes.write_text(whole.rsplit("PrivateTest", 1)[0])
    with pytest.raises(DataError, match=r"has 27 rows, .* has 28"):
        datasets.load([str(tmp_path)])
    votes.write_text(whole.replace("PublicTest", "PrivateTest", 1))
    with pytest.raises(DataError, match="other splits"):
        datasets.load([str(tmp_path)])
    votes.write_text(whole.replace("contempt,", ""))
    with pytest.raises(DataError, match="lacks the columns contempt"):
        datasets.load([str(tmp_path)])
    votes.write_text(whole.replace(",fer0000003.png,3,", ",fer0000003.png,three,"))
    with pytest.raises(DataError, match=r"new\.csv, line 5: .*three"):
        datasets.load([str(tmp_path)])


@pytest.mark.parametrize("kept", [0, 5, 20_000, -4])
def test_a_table_that_was_cut_off_is_refused(tmp_path, kept):
    table = fer2013(tmp_path) / "fer2013.csv.gz"
    table.write_bytes(table.read_bytes()[:kept])
    with pytest.raises(DataError) as caught:
        datasets.load([str(tmp_path)])
    assert str(tmp_path) in caught.value.message and caught.value.hint


def test_rafdb_by_its_list(tmp_path):
    splits = datasets.load([str(rafdb(tmp_path))])
    assert lengths(splits) == [14, 0, 1]
    first = [SURPRISE, FEAR, DISGUST, HAPPY, SAD, ANGRY, NEUTRAL]
    assert splits["Training"].labels[:7].tolist() == first
    assert splits["PrivateTest"].labels.tolist() == [SAD]
    kept = cv2.imread(str(tmp_path / "Image" / "aligned" / "train_00003_aligned.jpg"), 0)
    small = cv2.resize(kept, (48, 48), interpolation=cv2.INTER_AREA)
    assert np.abs(splits["Training"].pictures[3].astype(int) - small).max() <= 1


def test_expw_cuts_each_box_and_keeps_photographs_together(tmp_path):
    splits = datasets.load([str(expw(tmp_path, photographs=140))])
    training, public, private = lengths(splits)
    # Tenths of 140 photographs, and of the 126 that are left.
    assert training + public + private == 280 and private == 28 and public in (24, 26)
    for split in data.SPLITS:
        faces = splits[split]
        middle = faces.pictures[:, 10:40, 14:34].reshape(len(faces), -1)
        # The two faces of a photograph come one after the other, the light one first.
        assert (middle[::2] == 255).all() and (middle[1::2] == 0).all()
        assert (faces.labels[::2] == faces.labels[1::2]).all()


def test_photographs_stay_whole_in_other_divisions_too(tmp_path):
    expw(tmp_path / "expw")
    for _ in range(2):  # read, and kept
        whole = datasets.load([str(tmp_path / "expw")], cache=tmp_path / "cache")
        for parts in (
            list(splits.resplit(whole, (0.8, 0.2)).values()),
            next(splits.folds(data.joined(list(whole.values())), 3)),
        ):
            for part in parts:
                middle = part.pictures[:, 24, 24]
                assert (middle == 255).sum() == (middle == 0).sum()
                assert (part.grouped() >= 0).all()


def test_what_was_kept_before_there_were_groups_is_read(tmp_path):
    cache = tmp_path / "cache"
    first = datasets.load([str(fer2013(tmp_path))], cache=cache)
    (kept,) = cache.iterdir()
    with np.load(kept) as columns:
        np.savez(kept, **{name: columns[name] for name in columns if name != "groups"})
    again = data.stored(kept)
    assert again is not None and lengths(again) == lengths(first)
    assert (again["Training"].grouped() == -1).all()


def test_the_numbers_of_expw_are_its_own(tmp_path):
    path = expw(tmp_path) / "label" / "label.lst"
    path.write_text("\n".join(path.read_text().splitlines()[:14]))
    labels = datasets.load([f"expw:{tmp_path}"])["Training"].labels
    assert labels[::2].tolist() == [ANGRY, DISGUST, FEAR, HAPPY, SAD, SURPRISE, NEUTRAL]


def test_affectnet_tables_are_cut_by_landmarks(tmp_path):
    splits = datasets.load([str(affectnet_tables(tmp_path))])
    assert lengths(splits) == [14, 0, 2]
    pairs = splits["Training"].labels.reshape(7, 2)
    wanted = [NEUTRAL, HAPPY, SAD, SURPRISE, FEAR, DISGUST, ANGRY]
    assert pairs[:, 0].tolist() == pairs[:, 1].tolist() == wanted
    assert splits["PrivateTest"].labels.tolist() == [HAPPY, HAPPY]
    good = [framed(face) for face in splits["Training"].pictures]
    # The picture is turned and shrunk, so only landmarks bring the dots to their places.
    assert good == [True, False] * 7


def test_affectnet_annotations_are_cut_by_landmarks(tmp_path):
    splits = datasets.load([str(affectnet_annotations(tmp_path))])
    assert lengths(splits) == [7, 0, 1]
    assert splits["Training"].labels.tolist() == [4, 3, SAD, SURPRISE, FEAR, DISGUST, ANGRY]
    assert all(framed(face) for face in splits["Training"].pictures)
    assert splits["PrivateTest"].labels.tolist() == [DISGUST]
    assert not framed(splits["PrivateTest"].pictures[0])


@pytest.mark.parametrize(
    ("make", "file", "old", "new", "said"),
    [
        (expw, "label/label.lst", " 25.3 0", " 25.3 7", "line 1: unknown label 7"),
        (expw, "label/label.lst", "20 20 68 80", "20 left 68 80", "line 1: .*left"),
        (expw, "label/label.lst", "a man_000.png 0 20 20", "x.png", "line 1: not enough"),
        (rafdb, "EmoLabel/list_patition_label.txt", "jpg 4", "jpg 0", "line 4: unknown label 0"),
        (rafdb, "EmoLabel/list_patition_label.txt", "test_", "tset_", "line 15: 'tset_0001.jpg'"),
        (affectnet_tables, "training.csv", "expression", "emotion", "lacks the columns expression"),
        (affectnet_tables, "training.csv", ",,10,", ",,11,", "line 23: unknown label 11"),
        (affectnet_tables, "training.csv", ";", ",", "line 2: "),
        (affectnet_tables, "training.csv", ";", "", "line 2: "),
        (affectnet_tables, "validation.csv", ",1,0.1", ",happy,0.1", "validation.csv lacks"),
    ],
)
def test_labels_not_as_published_are_refused(tmp_path, make, file, old, new, said):
    edit(make(tmp_path) / file, old, new)
    with pytest.raises(DataError, match=said) as caught:
        datasets.load([str(tmp_path)])
    assert caught.value.hint


def test_a_broken_annotation_is_named(tmp_path):
    (affectnet_annotations(tmp_path) / "val_set/annotations/0_exp.npy").write_bytes(b"")
    with pytest.raises(DataError, match=r"0_exp\.npy"):
        datasets.load([str(tmp_path)])


def test_pictures_that_cannot_be_read_are_counted_and_named(tmp_path):
    place = rafdb(tmp_path) / "Image" / "aligned"
    for row in (2, 4, 5, 9):
        (place / f"train_{row:05}_aligned.jpg").unlink()
    (place / "train_00007_aligned.jpg").write_bytes(b"no picture")
    (place / "train_00008_aligned.jpg").write_bytes(b"")
    with pytest.raises(DataError, match="of 15 pictures 4 missing and 2 damaged") as caught:
        datasets.load([str(tmp_path)])
    named = [row for row in range(14) if f"train_{row:05}_aligned" in caught.value.message]
    assert named == [2, 4, 5] and "unpack" in caught.value.hint


def test_an_emotion_without_a_picture_is_named(tmp_path):
    for file in (tmp_path / "one", tmp_path / "two"):
        kaggle(file)
    for path in (tmp_path / "one" / "train" / "disgust").iterdir():
        path.unlink()
    alone = datasets.load([str(tmp_path / "one")])
    assert data.lacking(alone["Training"]) == ["disgust"]
    with pytest.raises(DataError, match=r"no training picture of: disgust$"):
        data.need_every_emotion(alone["Training"])
    both = datasets.load([str(tmp_path / "one"), f"fer2013:{tmp_path / 'two'}:disgust"])
    data.need_every_emotion(both["Training"])
    assert np.bincount(both["Training"].labels).tolist() == [2] * 7
    assert np.bincount(both["PublicTest"].labels).tolist() == [1, 2, 1, 1, 1, 1, 1]


def test_a_set_without_any_picture_is_refused(tmp_path):
    (tmp_path / "label.lst").write_text("\n")
    with pytest.raises(DataError, match="no picture of the seven"):
        datasets.load([str(tmp_path)])


def test_several_sets_are_joined_in_order(tmp_path):
    splits = datasets.load(
        [
            str(fer2013(tmp_path / "fer")),
            f"rafdb:{rafdb(tmp_path / 'raf')}:disgust+fear",
            f"affectnet:{affectnet_annotations(tmp_path / 'affect')}:Disgust",
        ]
    )
    assert splits["Training"].labels[14:].tolist() == [FEAR, DISGUST] * 2 + [DISGUST]
    assert lengths(splits) == [19, 7, 8]
    assert splits["Training"].votes[:14].any() and not splits["Training"].votes[14:].any()


@pytest.mark.parametrize(
    ("text", "said", "hint"),
    [
        ("jaffe:{}", "unknown data set 'jaffe'", "expw"),
        ("raf-db:{}", "unknown data set 'raf-db'", "rafdb"),
        ("{}/gone", "gone is no folder", "--data"),
        ("{}", "does not hold a data set that is known", "label.lst"),
        ("rafdb:{}", "does not hold rafdb", "EmoLabel/list_patition_label.txt"),
        ("rafdb:{}:disgust+joyus", "unknown label 'joyus'", "surprise"),
        ("rafdb:{}:contempt", "'contempt' .* is none of the seven", "surprise"),
    ],
)
def test_specs_that_say_nothing_known_are_refused(tmp_path, text, said, hint):
    with pytest.raises(DataError, match=said) as caught:
        datasets.load([text.format(tmp_path)])
    assert hint in caught.value.hint


def test_an_unknown_layout_lists_what_each_set_needs(tmp_path):
    with pytest.raises(DataError) as caught:
        datasets.load([str(tmp_path)])
    for name, layouts in datasets.DATASETS.items():
        for layout in layouts:
            assert f"{name}: {layout.needs}" in caught.value.hint


def test_specs_of_windows_and_home_are_understood():
    assert datasets.parse(r"C:\faces").folder == Path(r"C:\faces")
    assert datasets.parse(r"expw:C:\faces") == datasets.Spec("expw", Path(r"C:\faces"))
    spec = datasets.parse(r"expw:C:\faces:fear+sadness")
    assert spec == datasets.Spec("expw", Path(r"C:\faces"), (FEAR, SAD))
    assert datasets.parse("expw:~/faces").folder == Path.home() / "faces"


def test_what_is_kept_is_read_again_only_when_the_files_change(tmp_path, monkeypatch):
    folder, cache = rafdb(tmp_path / "raf"), tmp_path / "cache"
    first = datasets.load([str(folder)], cache=cache)
    (kept,) = cache.iterdir()
    aligned = folder / "Image" / "aligned"
    aligned.rename(folder / "away")
    again = datasets.load([f"rafdb:{folder}:" + "+".join(EMOTIONS)], cache=cache)
    for split in data.SPLITS:
        assert (first[split].pictures == again[split].pictures).all()
        assert (first[split].labels == again[split].labels).all()
        assert (first[split].votes == again[split].votes).all()
    labels = folder / "EmoLabel" / "list_patition_label.txt"
    state = labels.stat()
    os.utime(labels, ns=(state.st_atime_ns, state.st_mtime_ns + 1))
    with pytest.raises(DataError, match="15 missing"):
        datasets.load([str(folder)], cache=cache)
    (folder / "away").rename(aligned)
    os.utime(labels, ns=(state.st_atime_ns, state.st_mtime_ns))
    kept.write_bytes(kept.read_bytes()[:-100])
    assert lengths(datasets.load([str(folder)], cache=cache)) == lengths(first)
    assert data.stored(kept) is not None, "a damaged file is written anew"
    assert list(cache.iterdir()) == [kept]


def test_two_folders_are_kept_apart(tmp_path):
    one, two = fer2013(tmp_path / "one"), fer2013(tmp_path / "two", usage=("Training",) * 7)
    cache = tmp_path / "cache"
    assert lengths(datasets.load([str(one)], cache=cache)) == [14, 7, 7]
    assert lengths(datasets.load([str(two)], cache=cache)) == [7, 0, 0]
