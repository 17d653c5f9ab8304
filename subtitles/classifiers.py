"""Reading what a face looks like."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from subtitles import crops, weights
from subtitles.combining import Combination, both_ways
from subtitles.crops import Crops, Cut
from subtitles.emotions import EMOTIONS
from subtitles.inference import Network, Team
from subtitles.types import Face, FloatArray, Image


class ResNet18:
    """ResNet18 with a FER2013 and a FER+ head, on ONNX Runtime.

    Parameters
    ----------
    threads: most threads to keep busy. Each reads some of the faces and of their mirror images:
        two threads on one picture are quicker by less than the processor time they cost.
    cut: what cuts faces out.

    Raises WeightsError when the weights are missing or not the ones the manifest describes.
    """

    def __init__(self, *, threads: int = 2, cut: Cut = crops.cut) -> None:
        described = weights.entry("resnet18")
        self._network = Network(weights.find("resnet18"), threads=1)
        self._team, self._threads = Team(threads), threads
        self._cut = cut
        self._combine = Combination.from_json(described["combination"])

    def classify(self, image: Image, faces: Sequence[Face]) -> FloatArray:
        """Return calibrated probabilities (N, 7) in the order of `emotions.EMOTIONS`."""
        return self.classify_crops(self._cut(image, faces))

    def classify_crops(self, pictures: Crops) -> FloatArray:
        """Return calibrated probabilities (N, 7) of gray crops (N, 48, 48)."""
        if len(pictures) == 0:
            return np.empty((0, len(EMOTIONS)), dtype=np.float32)
        return self._combine(*both_ways(self.logits, pictures))

    def logits(self, pictures: Crops) -> tuple[FloatArray, FloatArray]:
        """Return the raw logits of both heads, (N, 7) and (N, 8), of crops (N, 48, 48), N ≥ 1."""
        parts = np.array_split(pictures[:, None], min(self._threads, len(pictures)))
        answers = self._team.share((part.astype(np.float32) for part in parts), self._network.run)
        fer2013, ferplus = (np.concatenate(head) for head in zip(*answers, strict=True))
        return fer2013, ferplus


CLASSIFIERS = {"resnet18": ResNet18}
