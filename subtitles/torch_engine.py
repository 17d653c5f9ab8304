"""The reference engine: facenet-pytorch's MTCNN and torchvision's ResNet18 (extra `torch`).

Slower than the default engine and much larger to install; there to compare with, and for GPUs. It
computes with the weights the default engine computes with; layers have 32 bits here and 8 there.
"""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import Any

import cv2
import numpy as np

from subtitles import crops, weights
from subtitles.combining import Combination, both_ways
from subtitles.crops import Crops, Cut
from subtitles.emotions import EMOTIONS
from subtitles.errors import EngineError, said
from subtitles.types import Box, Face, FloatArray, Image

_PROPOSED, _REFINED = 0.6, 0.7
"""Scores at which a candidate passes P-Net and R-Net, as in the default engine."""

_CELL = 12
"""Side in px of what P-Net sees: no smaller face, and no smaller picture."""


class TorchMtcnn:
    """`facenet_pytorch.MTCNN` behind the detector's contract.

    Always scans the whole picture: the package has no way to look at given places only.

    Parameters
    ----------
    threshold: score from which on something counts as a face, 0–1.
    smallest: height of the smallest face to find, as a fraction of the picture's height.
    threads: CPU threads torch may use, in the whole process.

    Raises EngineError when the extra is not installed.
    """

    def __init__(
        self, *, threshold: float = 0.85, smallest: float = 1 / 12, threads: int = 2
    ) -> None:
        self._torch = _load("torch")
        self._torch.set_num_threads(threads)
        self.smallest = smallest
        self._mtcnn = _load("facenet_pytorch").MTCNN(
            keep_all=True,
            thresholds=[_PROPOSED, _REFINED, threshold],
            device=_device(self._torch),
        )

    def detect(self, image: Image, near: Sequence[Box] | None = None) -> list[Face]:
        """Return the faces of a picture (H, W, 3) BGR, best score first; `near` changes nothing."""
        height, width = image.shape[:2]
        smallest = max(height * self.smallest, _CELL)
        # The package fails on a picture without a single level of the pyramid.
        if min(height, width) < smallest:
            return []
        self._mtcnn.min_face_size = smallest
        boxes, scores, landmarks = self._mtcnn.detect(
            np.ascontiguousarray(image[:, :, ::-1]), landmarks=True
        )
        if boxes is None:
            return []
        faces = [
            Face(
                (float(box[0]), float(box[1]), float(box[2]), float(box[3])),
                float(score),
                np.asarray(points, dtype=np.float32),
            )
            for box, score, points in zip(boxes, scores, landmarks, strict=True)
        ]
        return sorted(faces, key=lambda face: -face.score)


class TorchResNet18:
    """torchvision's ResNet18 with both heads, behind the classifier's contract.

    Parameters
    ----------
    threads: CPU threads torch may use, in the whole process.
    cut: what cuts faces out.

    Raises
    ------
    EngineError: the extra is not installed.
    WeightsError: the weights are missing or not the ones the manifest describes.
    """

    def __init__(self, *, threads: int = 2, cut: Cut = crops.cut) -> None:
        self._torch = _load("torch")
        self._torch.set_num_threads(threads)
        self._cut = cut
        self._device = _device(self._torch)
        self._network = _network(self._torch).to(self._device)
        self._combine = Combination.from_json(weights.entry("resnet18")["combination"])

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
        with self._torch.inference_mode():
            batch = self._torch.from_numpy(pictures)[:, None].to(self._device)
            fer2013, ferplus = (logits.cpu().numpy() for logits in self._network(batch))
        return fer2013, ferplus


class StockStack:
    """What one gets from the packages as they come: facenet-pytorch, then ResNet18 in eager torch.

    Only for `bench --compare`. The network is torchvision's with a 3×3 stem, untrained; it costs
    about what ours does.
    """

    def __init__(self, *, smallest: float = 1 / 12, threads: int = 2) -> None:
        self._torch = _load("torch")
        self._torch.set_num_threads(threads)
        self._smallest = smallest
        self._mtcnn = _load("facenet_pytorch").MTCNN(keep_all=True, device="cpu")
        _load("torchvision")
        networks = importlib.import_module("subtitles.training.networks")
        self._network = networks.two_head_resnet18().eval()

    def detect(self, image: Image) -> int:
        """Return how many faces the package finds in a picture (H, W, 3) BGR; it wants RGB."""
        self._mtcnn.min_face_size = image.shape[0] * self._smallest
        rgb = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
        boxes, _, _ = self._mtcnn.detect(rgb, landmarks=True)
        return 0 if boxes is None else len(boxes)

    def classify(self, pictures: Crops) -> None:
        """Run the network on crops (N, 48, 48)."""
        with self._torch.inference_mode():
            self._network(self._torch.from_numpy(pictures)[:, None])

    def write_network(self, file: Path) -> None:
        """Write the network as ONNX, as ours is written."""
        _load("onnx")
        graph = importlib.import_module("subtitles.training.graph")
        file.write_bytes(graph.as_onnx(self._network).SerializeToString())


def _network(torch: ModuleType) -> Any:
    """Return the trained network, its weights read from the ONNX file's constants.

    So there is one file of weights for both engines, and nothing is unpickled. In it, batch
    normalisation is part of the convolutions.
    """
    _load("torchvision")
    onnx = _load("onnx")
    networks = importlib.import_module("subtitles.training.networks")
    architectures = importlib.import_module("subtitles.training.architectures").ARCHITECTURES
    network = architectures[weights.entry("resnet18")["arch"]]().eval()
    networks.drop_batch_normalisation(network)
    graph = importlib.import_module("subtitles.training.graph")
    stored = graph.stored_weights(onnx.load(str(weights.find("resnet18"))))
    state = {name: torch.from_numpy(stored[name]) for name in network.state_dict()}
    network.load_state_dict(state)
    network.neighbours = graph.stored_neighbours(stored)
    return network


def _device(torch: ModuleType) -> Any:
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


def _load(package: str) -> ModuleType:
    """Import one of the extra's packages."""
    try:
        return importlib.import_module(package)
    except ImportError as error:
        raise EngineError(
            said(
                "the engine 'torch' needs the Python package '{package}': {reason}",
                package=package,
                reason=error,
            ),
            said(
                "run: {command}, or choose {option}",
                command="pip install 'emotion-subtitles[torch]'",
                option="--engine onnx",
            ),
        ) from error
