"""Pictures made worse: repeatable, worse by step, and measured as what they are called."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

pytest.importorskip("torchmetrics", reason="missing: the extra 'torch'")

from subtitles.combining import Combination
from subtitles.training import corruptions
from subtitles.training.corruptions import CORRUPTIONS, SEVERITIES, corrupted


@pytest.fixture(scope="module")
def pictures() -> np.ndarray:
    """Forty smooth pictures with full contrast."""
    random = np.random.default_rng(3)
    smooth = [cv2.GaussianBlur(random.random((48, 48)), (0, 0), 2) for _ in range(40)]
    return np.stack([cv2.normalize(p, None, 0, 255, cv2.NORM_MINMAX) for p in smooth]).astype(
        np.uint8
    )


def likeness(one: np.ndarray, other: np.ndarray) -> float:
    """Return the mean correlation of pictures, which no change of light alters."""
    return float(
        np.mean([np.corrcoef(a.ravel(), b.ravel())[0, 1] for a, b in zip(one, other, strict=True)])
    )


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_each_step_is_worse_than_the_one_before(name: str, pictures: np.ndarray) -> None:
    assert len(CORRUPTIONS[name][1]) == SEVERITIES
    alike = [likeness(pictures, corrupted(pictures, name, step)) for step in range(1, 6)]
    assert alike == sorted(alike, reverse=True) and alike[0] < 0.9999 and alike[-1] < 0.95


@pytest.mark.parametrize("name", CORRUPTIONS)
def test_a_picture_is_changed_alike_each_time_and_stays_one(
    name: str, pictures: np.ndarray
) -> None:
    before = pictures.copy()
    changed = corrupted(pictures, name, 3)
    assert changed.shape == pictures.shape and changed.dtype == np.uint8
    assert (pictures == before).all()
    assert (corrupted(pictures[:2], name, 3) == changed[:2]).all()


def test_darkness_is_dark_and_covers_cover(pictures: np.ndarray) -> None:
    assert corrupted(pictures, "low light", 5).mean() < 0.1 * pictures.mean()
    changed = (corrupted(pictures, "occlusion", 4) != pictures).mean()
    assert 0.25 < changed < 0.35


class Brightness:
    """Says happy to bright pictures and sad to dark ones."""

    def logits(self, pictures: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        bright = pictures.mean(axis=(1, 2)) > 100
        seven, eight = np.zeros((len(pictures), 7)), np.zeros((len(pictures), 8))
        seven[:, 3] = np.where(bright, 5, 0)
        seven[:, 5] = np.where(bright, 0, 5)
        return seven.astype(np.float32), eight.astype(np.float32)


def test_what_is_measured_is_what_is_right() -> None:
    pictures = np.full((4, 48, 48), 200, np.uint8)
    told: list[float] = []
    figures = corruptions.measure(
        Brightness(),
        Combination(ferplus_share=0),
        pictures,
        np.full(4, 3),
        lambda share, name: told.append(share),
    )
    assert figures["clean"] == {"accuracy": 1, "macro_f1": 1}
    assert [row["accuracy"] for row in figures["by_corruption"]["blur"]] == [1] * 5
    assert [row["accuracy"] for row in figures["by_corruption"]["low light"]] == [0] * 5
    every = [row["accuracy"] for rows in figures["by_corruption"].values() for row in rows]
    assert figures["mean"]["accuracy"] == pytest.approx(np.mean(every))
    assert told == sorted(told) and len(told) == 35
    text = corruptions.as_text(figures)
    assert all(name in text for name in CORRUPTIONS) and "100.0%" in text


def test_the_amounts_are_those_of_the_document() -> None:
    told = (Path(__file__).parent.parent / "docs" / "evaluation.md").read_text(encoding="utf-8")
    for name, (_, amounts) in CORRUPTIONS.items():
        (line,) = (line for line in told.splitlines() if line.startswith(f"| {name}"))
        assert [float(cell) for cell in line.split("|")[2:-1]] == list(amounts)
