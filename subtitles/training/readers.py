"""What `evaluate` asks about pictures: the shipped classifier, or a run of `train`."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
import onnx
import torch
from torch import Tensor

from subtitles import crops, weights
from subtitles.classifiers import ResNet18
from subtitles.combining import Combination, both_ways, softmax
from subtitles.crops import SIDE, Crops
from subtitles.inference import Network
from subtitles.training import networks
from subtitles.training.figures import Logits, Reader
from subtitles.types import Face, FloatArray, Image

VIEWS = 12
"""Times a picture is read for the published protocols: once, mirrored, and ten crops."""

TEN_CROP_SIDE = 44
"""Side of the views of `ten_crop`, px: as in the recipes that report it for 48 px pictures."""


class Shipped:
    """The classifier that is shipped, on ONNX Runtime as in live use.

    Raises WeightsError when the weights are missing or not the ones the manifest describes.
    """

    def __init__(self, threads: int) -> None:
        self._classifier = ResNet18(threads=threads)
        self._threads = threads
        self.combine = Combination.from_json(weights.entry("resnet18")["combination"])

    def logits(self, pictures: Crops) -> tuple[FloatArray, FloatArray]:
        """Return the logits (N, 7) and (N, 8) of pictures (N, 48, 48), N ≥ 1."""
        return self._classifier.logits(pictures)

    def classify(self, image: Image, faces: Sequence[Face]) -> FloatArray:
        """Return probabilities (N, 7) of the faces in a picture."""
        return self._classifier.classify(image, faces)

    def embed(self, pictures: Crops) -> FloatArray:
        """Return the features (N, F) both heads read, N ≥ 1."""
        model = onnx.load(str(weights.find("resnet18")))
        head = next(node for node in model.graph.node if node.op_type == "Gemm")
        model.graph.output.insert(0, onnx.ValueInfoProto(name=head.input[0]))
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "with-features.onnx"
            file.write_bytes(model.SerializeToString())
            network = Network(file, threads=self._threads)
        parts = _parts(pictures)
        return np.concatenate([network.run(part[:, None].astype(np.float32))[0] for part in parts])


class Run:
    """The network of a run of `train`, with its averaged weights.

    Raises DataError when the folder holds no checkpoint that can be used.

    Parameters
    ----------
    folder: the run's.
    combine: how its two heads make one answer.
    threads: processor threads.
    """

    def __init__(self, folder: Path, combine: Combination, threads: int) -> None:
        torch.set_num_threads(threads)
        self._network = networks.load_run(folder).eval()
        self.combine = combine

    @torch.no_grad()
    def logits(self, pictures: Crops) -> tuple[FloatArray, FloatArray]:
        """Return the logits (N, 7) and (N, 8) of pictures (N, 48, 48), N ≥ 1."""
        fer2013, ferplus = self._network(_batch(pictures))
        return fer2013.numpy(), ferplus.numpy()

    def classify(self, image: Image, faces: Sequence[Face]) -> FloatArray:
        """Return probabilities (N, 7) of the faces in a picture."""
        return self.combine(*both_ways(self.logits, crops.cut(image, faces)))

    @torch.no_grad()
    def embed(self, pictures: Crops) -> FloatArray:
        """Return the features (N, F) both heads read, N ≥ 1."""
        features = [self._network.embed(_batch(part)).numpy() for part in _parts(pictures)]
        return np.concatenate(features)


class Told:
    """A classifier that tells how many of the pictures to be read it has read.

    Parameters
    ----------
    reader: what reads.
    progress: told the share done, 0–1, and what is being worked on.
    total: how many pictures there will be, ≥ 1.
    """

    def __init__(self, reader: Reader, progress: Callable[[float, str], None], total: int) -> None:
        self._reader, self._progress, self._total = reader, progress, total
        self._read = 0

    def logits(self, pictures: Crops) -> tuple[FloatArray, FloatArray]:
        """Return the logits (N, 7) and (N, 8) of pictures (N, 48, 48), N ≥ 1."""
        self._progress(self._read / self._total, "reading faces")
        self._read += len(pictures)
        return self._reader.logits(pictures)


def ten_crop(classifier: Reader, pictures: Crops) -> tuple[FloatArray, FloatArray]:
    """Return both heads' probabilities (N, 7), (N, 8), averaged over ten views of each picture.

    The views are the four corners and the middle, 44 px wide, enlarged to 48 px again, and their
    mirror images.
    """
    most = SIDE - TEN_CROP_SIDE
    seven: list[FloatArray] = []
    eight: list[FloatArray] = []
    for top, left in ((0, 0), (0, most), (most, 0), (most, most), (most // 2, most // 2)):
        parts = pictures[:, top : top + TEN_CROP_SIDE, left : left + TEN_CROP_SIDE]
        views = np.stack(
            [cv2.resize(part, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR) for part in parts]
        )
        for seen in (views, views[:, :, ::-1]):
            said = Logits.of(classifier, np.asarray(seen, dtype=np.uint8))
            seven.append(softmax(said.fer2013))
            eight.append(softmax(said.ferplus))
    return np.mean(seven, axis=0), np.mean(eight, axis=0)


def _batch(pictures: Crops) -> Tensor:
    return torch.from_numpy(np.ascontiguousarray(pictures[:, None])).float()


def _parts(pictures: Crops) -> list[Crops]:
    return [pictures[row : row + 64] for row in range(0, len(pictures), 64)]
