"""Bootstrap intervals: of the very figures that stand beside them, and the same each time."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torchmetrics", reason="missing: the extra 'torch'")

from sklearn.metrics import f1_score

from subtitles.training import intervals as module
from subtitles.training.figures import quality
from subtitles.training.intervals import intervals, with_interval


def faces(count: int, seed: int = 0) -> tuple[np.ndarray, np.ndarray]:
    """Return labels and honest probabilities: the labels are drawn from them."""
    random = np.random.default_rng(seed)
    shown = random.dirichlet(np.full(7, 0.4), count)
    labels = np.array([random.choice(7, p=row) for row in shown])
    return labels, shown.astype(np.float32)


def test_what_is_drawn_is_measured_as_the_figures_are(monkeypatch: pytest.MonkeyPatch) -> None:
    """All draws hold the faces as they are, so both ends are the figure."""
    labels, shown = faces(90)
    missed = np.array([0, 0, 5])
    monkeypatch.setattr(module, "_drawn", lambda statistic, count: Same(statistic, count))
    told = intervals(labels, shown, missed)
    wanted = quality(labels, shown, missed)
    assert told["macro_f1_interval"] == pytest.approx([wanted["macro_f1"]] * 2)
    assert told["calibration_error_interval"] == pytest.approx([wanted["calibration_error"]] * 2)
    said = np.concatenate([shown.argmax(axis=1), [7, 7, 7]])
    of_all = f1_score(np.concatenate([labels, missed]), said, labels=range(7), average="macro")
    assert told["macro_f1_of_all_interval"] == pytest.approx([of_all] * 2)


class Same:
    """A bootstrap in which every draw is the sample itself."""

    def __init__(self, statistic: module.Statistic, count: int) -> None:
        self.bootstrap_distribution = statistic(np.tile(np.arange(count), (3, 1)))
        self.confidence_interval = self.bootstrap_distribution[:2]


def test_intervals_lie_around_the_figure_and_narrow_with_more_faces() -> None:
    widths = []
    for count in (100, 2500):
        labels, shown = faces(count)
        told, figures = intervals(labels, shown), quality(labels, shown)
        assert told == intervals(labels, shown), "always the same"
        for key in ("macro_f1", "calibration_error"):
            low, high = told[f"{key}_interval"]
            assert 0 <= low <= figures[key] <= high <= 1
        widths.append(np.subtract(*told["macro_f1_interval"][::-1]))
    # 25 times as many faces: a fifth as wide.
    assert widths[0] / widths[1] == pytest.approx(5, rel=0.3)


def test_intervals_hold_the_truth_about_as_often_as_they_say() -> None:
    truth = quality(*faces(40_000, seed=1))["macro_f1"]
    spans = [intervals(*faces(400, seed))["macro_f1_interval"] for seed in range(10, 50)]
    assert sum(low <= truth <= high for low, high in spans) >= 34


@pytest.mark.parametrize("count", [0, 1])
def test_one_face_has_no_interval(count: int) -> None:
    labels, shown = faces(2)
    told = intervals(labels[:count], shown[:count])
    assert told == {"macro_f1_interval": None, "calibration_error_interval": None}
    assert None not in intervals(labels, shown).values()


def test_figures_are_written_with_their_interval() -> None:
    figures = {"macro_f1": 0.5, "macro_f1_interval": [0.45, 0.5501]}
    assert with_interval(figures, "macro_f1") == "0.500 (0.450–0.550)"
    assert with_interval({"macro_f1": 0.5}, "macro_f1") == "0.500"
    assert with_interval({"macro_f1": 0.5, "macro_f1_interval": None}, "macro_f1") == "0.500"
