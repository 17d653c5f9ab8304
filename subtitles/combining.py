"""From the logits of both heads to the probabilities that are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from subtitles.crops import Crops
from subtitles.emotions import fold_ferplus
from subtitles.types import FloatArray


@dataclass(frozen=True, slots=True)
class Combination:
    """How FER2013's and FER+'s opinions make one; the numbers are chosen on PublicTest.

    FER+'s crowd knows better but says "neutral" often; FER2013's labels are noisy but balanced.
    So: a weighted geometric mean of both, corrected for how common each emotion was in training
    (logit adjustment, Menon et al. 2021), with a temperature that makes the probabilities honest
    (Guo et al. 2017).
    """

    ferplus_share: float = 0.5
    """Weight of the FER+ head in the mean, 0–1."""
    offsets: tuple[float, ...] = (0.0,) * 7
    """Added to each emotion's log-probability, in the order of `emotions.EMOTIONS`."""
    temperature: float = 1.0
    """Divides the sum; > 1 makes the probabilities more even."""

    def __call__(self, fer2013: FloatArray, ferplus: FloatArray) -> FloatArray:
        """Return probabilities (N, 7) of the logits (N, 7) and (N, 8) of the two heads."""
        tiny = np.float32(1e-9)
        seven = np.log(softmax(fer2013) + tiny)
        eight = np.log(fold_ferplus(softmax(ferplus)) + tiny)
        mean = (1 - self.ferplus_share) * seven + self.ferplus_share * eight
        offsets = np.array(self.offsets, dtype=np.float32)
        return softmax((mean + offsets) / np.float32(self.temperature))

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Combination:
        """Return what `to_json` wrote."""
        return cls(
            ferplus_share=float(values["ferplus_share"]),
            offsets=tuple(float(value) for value in values["offsets"]),
            temperature=float(values["temperature"]),
        )

    def to_json(self) -> dict[str, Any]:
        """Return the numbers as they stand in the manifest."""
        return asdict(self)


def both_ways(
    logits: Callable[[Crops], tuple[FloatArray, FloatArray]], pictures: Crops
) -> tuple[FloatArray, FloatArray]:
    """Return the mean logits (N, 7), (N, 8) of pictures (N, 48, 48) and of their mirror images.

    To people both look the same. Where a network disagrees with itself the mean is right more
    often, and it changes less when a face moves by a pixel.
    """
    count, half = len(pictures), np.float32(0.5)
    fer2013, ferplus = logits(np.concatenate([pictures, pictures[:, :, ::-1]]))
    return half * (fer2013[:count] + fer2013[count:]), half * (ferplus[:count] + ferplus[count:])


def softmax(logits: FloatArray) -> FloatArray:
    """Return probabilities (N, K) of logits (N, K)."""
    powers = np.exp(logits - logits.max(axis=1, keepdims=True, initial=-np.inf))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True), dtype=np.float32)
