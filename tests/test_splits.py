"""Re-splits, folds and held-out tenths: every picture once, every emotion in its share."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("sklearn", reason="missing: the extra 'torch'")

from subtitles.errors import DataError
from subtitles.training import splits
from subtitles.training.data import Faces, joined, no_votes


def numbered_faces(labels: list[int], first: int = 0) -> Faces:
    """Faces whose pictures say which they are."""
    pictures = np.zeros((len(labels), 48, 48), np.uint8)
    numbers = np.arange(first, first + len(labels))
    pictures[:, 0, 0], pictures[:, 0, 1] = numbers % 256, numbers // 256
    return Faces(pictures, np.array(labels, np.int64), no_votes(len(labels)))


def numbers(faces: Faces) -> list[int]:
    return (faces.pictures[:, 0, 0] + 256 * faces.pictures[:, 0, 1].astype(int)).tolist()


COUNTS = st.lists(st.integers(20, 60), min_size=7, max_size=7)


def from_counts(counts: list[int]) -> dict[str, Faces]:
    """Three splits that hold these counts of the emotions, in no order."""
    labels = np.random.default_rng(3).permutation(np.repeat(np.arange(7), counts)).tolist()
    cut = len(labels) // 2
    return {
        "Training": numbered_faces(labels[:cut]),
        "PublicTest": numbered_faces(labels[cut:-9], cut),
        "PrivateTest": numbered_faces(labels[-9:], len(labels) - 9),
    }


@given(COUNTS, st.sampled_from(sorted(splits.SHARES)), st.integers(0, 5))
def test_a_resplit_gives_each_picture_and_emotion_its_share(counts, name, seed):
    before = from_counts(counts)
    after = splits.resplit(before, splits.SHARES[name], seed)
    everything = sorted(number for faces in before.values() for number in numbers(faces))
    assert sorted(number for faces in after.values() for number in numbers(faces)) == everything
    shares = splits.SHARES[name]
    wanted = dict(zip(("Training", "PublicTest", "PrivateTest"), shares, strict=False))
    if len(shares) == 2:
        wanted = {"Training": shares[0], "PublicTest": 0.0, "PrivateTest": shares[1]}
    for split, share in wanted.items():
        got = np.bincount(after[split].labels, minlength=7)
        assert np.abs(got - share * np.array(counts)).max() < 2, split
        assert abs(len(after[split]) - share * sum(counts)) <= 1, split


def test_a_resplit_repeats_from_its_seed_and_differs_by_it():
    before = from_counts([30] * 7)
    first, again, other = (
        numbers(splits.resplit(before, (0.8, 0.2), seed)["PrivateTest"]) for seed in (1, 1, 2)
    )
    assert first == again != other


@given(COUNTS, st.integers(2, 6), st.integers(0, 5))
def test_folds_hold_each_picture_out_once(counts, count, seed):
    faces = numbered_faces(np.repeat(np.arange(7), counts).tolist())
    held_out: list[int] = []
    for training, held in splits.folds(faces, count, seed):
        assert not set(numbers(training)) & set(numbers(held))
        assert len(training) + len(held) == len(faces)
        got = np.bincount(held.labels, minlength=7)
        assert np.abs(got - np.array(counts) / count).max() <= 1
        held_out += numbers(held)
    assert sorted(held_out) == numbers(faces)


def test_folds_repeat_from_their_seed_and_differ_by_it():
    faces = numbered_faces([0, 1] * 20)
    first, again, other = (
        [numbers(held) for _, held in splits.folds(faces, 4, seed)] for seed in (1, 1, 2)
    )
    assert first == again != other


@pytest.mark.parametrize("shares", [(1.0,), (0.8, 0.3), (1.2, -0.2), (0.4, 0.3, 0.2, 0.1)])
def test_shares_that_are_none_are_refused(shares):
    with pytest.raises(DataError, match="no way to split"):
        splits.resplit(from_counts([20] * 7), shares)


def test_too_few_pictures_are_counted_by_name():
    rare = numbered_faces([0] * 40 + [1, 1] + [3] * 40)
    with pytest.raises(DataError, match="disgust 2") as caught:
        splits.folds(rare, 5)
    assert "happy" not in caught.value.message
    with pytest.raises(DataError, match="disgust 1"):
        splits.resplit({"Training": numbered_faces([0] * 9 + [1])}, (0.8, 0.2))
    with pytest.raises(DataError, match="too few to be split"):
        splits.resplit({"Training": numbered_faces([0, 0, 1, 1])}, (0.8, 0.2))
    with pytest.raises(DataError, match="none at all"):
        splits.resplit({"Training": numbered_faces([])}, (0.8, 0.2))
    with pytest.raises(DataError, match="1 folds"):
        splits.folds(rare, 1)


def in_photographs(size: int) -> Faces:
    """Faces of 20 photographs of each emotion, so many in each, and 20 alone."""
    alone = numbered_faces(np.repeat(np.arange(7), 20).tolist())
    together = numbered_faces(np.repeat(np.arange(7), 20 * size).tolist(), 140)
    groups = 5000 + np.arange(len(together)) // size
    return joined([alone, Faces(together.pictures, together.labels, together.votes, groups)])


@pytest.mark.parametrize("seed", [0, 1])
def test_the_faces_of_a_photograph_are_not_parted(seed):
    faces = in_photographs(3)
    anew = splits.resplit(
        {
            "Training": faces.take(np.arange(200)),
            "PublicTest": faces.take(np.arange(200, len(faces))),
        },
        (0.7, 0.1, 0.2),
        seed,
    )
    ways = [list(anew.values()), *splits.folds(faces, 4, seed)]
    for parts in ways:
        seen = [set(part.grouped().tolist()) - {-1} for part in parts]
        assert all(seen) and sum(map(len, seen)) == len(set().union(*seen)) == 140
        assert sum(map(len, parts)) == len(faces)
    shares = [np.bincount(part.labels, minlength=7) / 80 for part in anew.values()]
    for got, wanted in zip(shares, (0.7, 0.1, 0.2), strict=True):
        assert np.abs(got - wanted).max() < 0.2


def test_a_photograph_of_several_emotions_counts_as_its_rarest():
    faces = numbered_faces([3, 3, 1, 3, 3])
    faces = Faces(faces.pictures, faces.labels, faces.votes, np.array([-1, 8, 8, -1, -1]))
    of, labels = splits.together(faces)
    assert of.tolist() == [0, 1, 1, 2, 3] and labels.tolist() == [3, 1, 3, 3]


def test_copies_of_a_picture_are_not_parted():
    faces = in_photographs(2)
    faces.pictures[:140] = faces.pictures[np.arange(140) // 4 * 4]
    for kept, held in splits.folds(faces, 5):
        alone = [set(numbers(part.take(part.grouped() < 0))) for part in (kept, held)]
        assert not alone[0] & alone[1]


def test_a_tenth_keeps_groups_together_and_emotions_in_share():
    labels = np.repeat(np.arange(7), 40)
    groups = [str(row // 4) for row in range(len(labels))]
    marked = splits.tenth(labels, 0, groups)
    assert np.bincount(labels[marked], minlength=7).tolist() == [4] * 7
    assert all(marked[row] == marked[row // 4 * 4] for row in range(len(labels)))
    assert (marked == splits.tenth(labels, 0, groups)).all()
    assert (splits.tenth(labels, 1) != splits.tenth(labels, 2)).any()


def test_of_a_handful_nothing_is_held_out_and_rare_emotions_are_no_warning(recwarn):
    assert not splits.tenth(np.arange(7), 0).any()
    assert not splits.tenth(np.arange(0), 0).any()
    assert splits.tenth(np.array([0] * 30 + [1] * 3), 0).sum() in (3, 4)
    assert not recwarn.list
