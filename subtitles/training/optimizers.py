"""The optimizers a recipe names."""

from __future__ import annotations

from typing import Any

import torch
from torch import nn

from subtitles.training.muon import Muon
from subtitles.training.recipes import PEAK_RATES, Recipe


def make_optimizers(network: nn.Module, recipe: Recipe) -> list[torch.optim.Optimizer]:
    """Return the optimizers: kernels by Muon and the rest by SGD, or everything by one."""
    kernels = freely_scaled(network) if recipe.optimizer == "muon" else []
    rest = [p for p in network.parameters() if not any(p is kernel for kernel in kernels)]
    groups: list[dict[str, Any]] = [
        {"params": [p for p in rest if p.ndim > 1], "weight_decay": recipe.weight_decay},
        {
            "params": [p for p in rest if p.ndim == 1],
            "weight_decay": recipe.weight_decay if recipe.decay_everything else 0.0,
        },
    ]
    lr = recipe.lr or PEAK_RATES[recipe.optimizer]
    if recipe.optimizer == "adam":
        return [torch.optim.Adam(groups, lr=lr)]
    # Beside Muon, SGD has a rate of its own that has proved itself.
    rate = PEAK_RATES["muon"] if kernels else lr
    sgd = torch.optim.SGD(groups, lr=rate, momentum=0.9, nesterov=recipe.nesterov)
    return [Muon(kernels, lr=lr, momentum=0.9), sgd] if kernels else [sgd]


def freely_scaled(network: nn.Module) -> list[torch.Tensor]:
    """Return the kernels whose length batch normalisation makes meaningless, which Muon can take.

    Those are the kernels of convolutions without bias across all channels, but for the first one,
    which looks at gray levels.
    """
    convolutions = [one for one in network.modules() if isinstance(one, nn.Conv2d)]
    return [one.weight for one in convolutions[1:] if one.bias is None and one.groups == 1]
