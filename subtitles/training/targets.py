"""What a network learns to say of its training pictures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from subtitles.emotions import EMOTIONS, fold_ferplus
from subtitles.training import data as fer
from subtitles.training.recipes import Recipe


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """Pictures and what both heads should say of them, as tensors on one device."""

    pictures: Tensor
    """(N, 1, 48, 48) uint8."""
    fer2013: Tensor
    """(N, 7) probabilities in the order of EMOTIONS."""
    ferplus: Tensor
    """(N, 8) vote distribution; rows of zeros where there is none."""


def make_targets(split: fer.Faces, recipe: Recipe, device: torch.device) -> Targets:
    """Return tensors of a split; the FER2013 target mixes in the votes as the recipe says."""
    votes, usable = fer.vote_distribution(split.votes)
    votes = np.where(usable[:, None], votes, 0).astype(np.float32)
    label = np.eye(len(EMOTIONS), dtype=np.float32)[split.labels]
    folded = fold_ferplus(votes)
    some = folded.sum(axis=1, keepdims=True) > 0.5
    share = recipe.votes_in_label
    label = np.where(some, (1 - share) * label + share * folded, label)
    smooth = recipe.label_smoothing
    label = (1 - smooth) * label + smooth / label.shape[1]
    votes = np.where(usable[:, None], (1 - smooth) * votes + smooth / votes.shape[1], 0)
    return Targets(
        torch.from_numpy(split.pictures)[:, None].to(device),
        torch.from_numpy(label.astype(np.float32)).to(device),
        torch.from_numpy(votes.astype(np.float32)).to(device),
    )
