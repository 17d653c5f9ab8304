"""What the training pictures most like the one at hand were called, beside what the heads say.

A head sums up all it has learned in one direction for each emotion; rare looks drown in that. What
was said of the nearest pictures is kept apart from it, and half of the answer (as language models
and few-shot classifiers do: Khandelwal et al. 2020, Zhang et al. 2022). `docs/experiments.md` says
what it brings.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from subtitles.crops import Crops
from subtitles.emotions import EMOTIONS, FERPLUS_ORDER
from subtitles.training import data as fer

SHARE = 0.5
"""Of the answer, that is the neighbours'."""

SOFTNESS = 0.045
"""Divides the cosines before they are weights: at 0.1 less, a neighbour counts a tenth."""

WHITENED = 0.5
"""How far features that vary much are drawn in: 0 not at all, 1 until all vary alike."""

LEAST = 1e-3
"""Of the largest variance; features that vary less are not drawn out any further."""

LEVELS = 63
"""Of the keys, to either side: 7 bits, see `quantising`."""

REACH = 0.9999
"""Share of the keys' numbers that the levels reach to; the few beyond are cut off."""

TINY = 1e-9
"""Added to probabilities before their logarithm is taken."""

CLASSES = (len(EMOTIONS), len(FERPLUS_ORDER))
"""Of both heads."""

AT_A_TIME = 512
"""Pictures of which features are taken."""

TENSORS = ("mean", "projection", "keys", "scale", "sharpness", "share", "votes")
"""Names of all that is kept."""

Embed = Callable[[Tensor], Tensor]
"""Gives the features (N, F) of pictures (N, 1, 48, 48)."""


class Neighbours(nn.Module):
    """Training pictures as the network sees them, and what was said of them.

    All of them answer, the more the nearer they are: a softmax over the cosines of whitened
    features. Keys and queries are whole numbers of 7 and 8 bits, here as in ONNX.
    """

    mean: Tensor
    """(F,) of the features."""
    projection: Tensor
    """(F, F), whitens."""
    keys: Tensor
    """(F, K) whole numbers; each column times `scale` is a direction, of length about 1."""
    scale: Tensor
    """(), of keys and queries."""
    sharpness: Tensor
    """(), what products of both are multiplied by before the softmax."""
    share: Tensor
    """(), of the answer, that is the neighbours'."""
    votes: Tensor
    """(K, 15): FER2013's label, FER+'s votes; zeros where `data.vote_distribution` uses none."""

    def __init__(self, tensors: Mapping[str, Tensor]) -> None:
        super().__init__()
        for name in TENSORS:
            self.register_buffer(name, tensors[name])

    def forward(self, features: Tensor, logits: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
        """Return log-probabilities (N, 7), (N, 8): heads and neighbours, mixed by `share`.

        `features` (N, F) and the heads' `logits` of them are of N ≥ 1 pictures.
        """
        query = functional.normalize((features.float() - self.mean) @ self.projection, dim=1)
        query = (query / self.scale).round().clamp(-128, 127)
        nearness = (query @ self.keys) * self.sharpness
        parts = torch.split(nearness.softmax(dim=1) @ self.votes, list(CLASSES), dim=1)
        rest = 1 - self.share
        first, second = (
            rest * head.float().softmax(dim=1) + self.share * part / (part.sum(1, True) + TINY)
            for head, part in zip(logits, parts, strict=True)
        )
        return (first + TINY).log(), (second + TINY).log()


def neighbours_of(embed: Embed, faces: fer.Faces) -> Neighbours:
    """Return what is kept of faces, N ≥ 1.

    `embed` gives the features (N, F) of pictures (N, 1, 48, 48), uint8; those of a picture and of
    its mirror image are kept as one.
    """
    both = [_features(embed, faces.pictures), _features(embed, faces.pictures[:, :, ::-1])]
    features = torch.stack(both).mean(0).double()
    mean = features.mean(dim=0)
    centred = features - mean
    variance, axes = torch.linalg.eigh(centred.T @ centred / len(centred))
    variance = variance.clamp_min(LEAST * float(variance.max()) + TINY)
    projection = axes * variance ** (-WHITENED / 2) @ axes.T
    keys = functional.normalize(centred @ projection, dim=1)
    scale = float(np.quantile(keys.abs().numpy(), REACH)) / LEVELS + TINY
    votes, usable = fer.vote_distribution(faces.votes)
    labels = np.eye(CLASSES[0], dtype=np.float32)[faces.labels]
    said = np.concatenate([labels, np.where(usable[:, None], votes, 0)], axis=1)
    return Neighbours(
        {
            "mean": mean.float(),
            "projection": projection.float(),
            "keys": (keys.T / scale).round().clamp(-LEVELS, LEVELS).float().contiguous(),
            "scale": torch.tensor(scale, dtype=torch.float32),
            "sharpness": torch.tensor(scale**2 / SOFTNESS, dtype=torch.float32),
            "share": torch.tensor(SHARE, dtype=torch.float32),
            "votes": torch.from_numpy(said.astype(np.float16).astype(np.float32)),
        }
    )


@torch.no_grad()
def _features(embed: Embed, pictures: Crops) -> Tensor:
    # In 16 bits, while in use an 8-bit network asks: the difference is far below that between two
    # pictures, and what was measured is what is shipped (`docs/experiments.md`).
    found = []
    for some in torch.split(torch.from_numpy(np.ascontiguousarray(pictures))[:, None], AT_A_TIME):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            found.append(embed(some.contiguous(memory_format=torch.channels_last)).float())
    return torch.cat(found)
