"""Both heads' logits become one set of probabilities."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from subtitles.combining import Combination, softmax
from subtitles.emotions import EMOTIONS, FERPLUS_ORDER, fold_ferplus

logits = st.floats(-60, 60, width=32)


@given(
    arrays.arrays(np.float32, (3, 7), elements=logits),
    arrays.arrays(np.float32, (3, 8), elements=logits),
    st.floats(0, 1),
    st.floats(0.3, 3),
)
def test_probabilities_whatever_the_logits(seven, eight, share, temperature):
    shown = Combination(share, (0.1, -0.3, 0, 0.2, 0, 0, 0), temperature)(seven, eight)
    assert shown.shape == (3, 7)
    assert np.isfinite(shown).all()
    assert np.abs(shown.sum(axis=1) - 1).max() < 1e-5


def test_share_picks_the_head():
    seven, eight = np.zeros((1, 7), np.float32), np.zeros((1, 8), np.float32)
    seven[0, EMOTIONS.index("fear")] = 5
    eight[0, FERPLUS_ORDER.index("happy")] = 5
    assert EMOTIONS[Combination(0.0)(seven, eight).argmax()] == "fear"
    assert EMOTIONS[Combination(1.0)(seven, eight).argmax()] == "happy"


def test_offsets_raise_a_rare_emotion_and_temperature_evens_out():
    seven, eight = np.zeros((1, 7), np.float32), np.zeros((1, 8), np.float32)
    seven[0, 3] = 2
    raised = Combination(0.0, (0, 1.0, 0, 0, 0, 0, 0))(seven, eight)
    plain = Combination(0.0)(seven, eight)
    assert raised[0, 1] > plain[0, 1]
    assert Combination(0.0, temperature=3.0)(seven, eight).max() < plain.max()


def test_folding_ferplus_drops_contempt_and_keeps_names_together():
    votes = np.eye(8, dtype=np.float32)
    folded = fold_ferplus(votes)
    for row, name in enumerate(FERPLUS_ORDER):
        if name == "contempt":
            assert folded[row].sum() == 0
        else:
            assert folded[row, EMOTIONS.index(name)] == 1


def test_survives_json():
    combine = Combination(0.4, (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7), 1.3)
    assert Combination.from_json(combine.to_json()) == combine


def test_softmax_of_nothing():
    assert softmax(np.empty((0, 7), np.float32)).shape == (0, 7)
