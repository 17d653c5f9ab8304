"""Networks as if they had been trained, and faces for them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch

from subtitles.inference import Network
from subtitles.training.architectures import ARCHITECTURES
from subtitles.training.data import Faces
from subtitles.training.neighbours import neighbours_of
from subtitles.training.networks import TwoHeads


def pictures(count: int, seed: int = 0) -> np.ndarray:
    """Noise at several scales and contrasts, (N, 48, 48)."""
    random = np.random.default_rng(seed)
    coarse = random.integers(0, 256, (count, 6, 6)).repeat(8, axis=1).repeat(8, axis=2)
    fine = random.integers(-30, 30, (count, 48, 48))
    return np.clip(coarse * random.uniform(0.3, 1, (count, 1, 1)) + fine, 0, 255).astype(np.uint8)


def settled(arch: str, remembered: int = 0) -> TwoHeads:
    """A network whose batch statistics and gains are no longer those it began with.

    It may remember some faces.
    """
    torch.manual_seed(1)
    network = ARCHITECTURES[arch]()
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 1.0)
            module.momentum = None
    with torch.no_grad():
        for seed in range(2):
            network.train()(torch.from_numpy(pictures(8, seed))[:, None])
    if remembered:
        network.eval().neighbours = neighbours_of(network.embed, faces(remembered))
    return network.eval()


def faces(count: int, seed: int = 5) -> Faces:
    """Pictures with labels and votes; of each seventh nobody has voted."""
    random = np.random.default_rng(seed)
    votes = random.integers(0, 4, (count, 10))
    votes[::7] = 0
    return Faces(pictures(count, seed), random.integers(0, 7, count), votes)


def probabilities(model: onnx.ModelProto, file: Path, faces: np.ndarray) -> list[np.ndarray]:
    """What a graph says of faces (N, 48, 48), by ONNX Runtime: (N, 7) and (N, 8)."""
    file.write_bytes(model.SerializeToString())
    logits = Network(file, threads=1).run(faces[:, None].astype(np.float32))
    return [np.exp(x) / np.exp(x).sum(axis=1, keepdims=True) for x in logits]
