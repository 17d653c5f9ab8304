"""Whether a network or one human annotator is closer to what the other annotators say."""

from __future__ import annotations

from typing import Any

import numpy as np
from scipy.special import rel_entr

from subtitles.emotions import FERPLUS_ORDER
from subtitles.training import data as fer
from subtitles.types import FloatArray


def agreement(votes: FloatArray, said: FloatArray) -> dict[str, Any]:
    """Compare probabilities (N, 8) of the FER+ head with FER+ votes (N, 10).

    - `n`: pictures whose votes make a distribution (`data.vote_distribution`).
    - `model`: mean Kullback–Leibler divergence of what the network says from that distribution,
      nats.
    - `model_to_rest`, `annotator_to_rest`: the same from the votes of all annotators but one, in
      expectation over which one. One answer is no distribution: the annotator is taken to say what
      the others, on average over these pictures, say when somebody gives that answer. No reading
      of a single answer does better.
    - `agrees`: how often the network's first choice, and the annotator's, is that of the rest.
    """
    shares, usable = fer.vote_distribution(votes)
    named = votes[:, : len(FERPLUS_ORDER)].astype(np.float64)
    usable &= named.sum(axis=1) > 1
    if not usable.any():
        return {"n": 0}
    named, said = named[usable], np.maximum(said[usable].astype(np.float64), 1e-9)
    # drawn[i, c]: how likely the one annotator said c; rest[i, c]: what the others said then.
    drawn = named / named.sum(axis=1, keepdims=True)
    rest = named[:, None, :] - np.eye(len(FERPLUS_ORDER))
    rest = np.where(drawn[:, :, None] > 0, rest, 1) / (named.sum(axis=1) - 1)[:, None, None]
    heard = (drawn[:, :, None] * rest).sum(axis=0)
    implied = np.maximum(heard / np.maximum(heard.sum(axis=1, keepdims=True), 1e-9), 1e-9)
    first = rest.argmax(axis=2)

    def expected(values: np.ndarray[Any, Any]) -> float:
        return float((drawn * values).sum() / len(drawn))

    return {
        "n": len(named),
        "model": float(rel_entr(shares[usable].astype(np.float64), said).sum(axis=1).mean()),
        "model_to_rest": expected(rel_entr(rest, said[:, None, :]).sum(axis=2)),
        "annotator_to_rest": expected(rel_entr(rest, implied[None]).sum(axis=2)),
        "agrees": {
            "model": expected(first == said.argmax(axis=1)[:, None]),
            "annotator": expected(first == np.arange(len(FERPLUS_ORDER))),
        },
    }
