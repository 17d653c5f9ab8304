"""Mixing the pictures of a batch, and with them what should be said of them."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor

from subtitles.training.recipes import Recipe

Wanted = tuple[Tensor, Tensor]
"""What both heads should say: distributions (N, 7) and (N, 8)."""


def mixed(
    pictures: Tensor, wanted: Wanted, recipe: Recipe, random: torch.Generator
) -> tuple[Tensor, Wanted]:
    """Return a batch (N, 1, H, W) and its targets, mixed as a recipe says."""
    if not recipe.mixup and not recipe.cutmix:
        return pictures, wanted
    if recipe.mixer == "picture":
        return mix(pictures, wanted, recipe.mixup, random)
    return mix_by_timm(pictures, wanted, recipe.mixup, recipe.cutmix, random)


def mix(
    pictures: Tensor, wanted: Wanted, strength: float, random: torch.Generator
) -> tuple[Tensor, Wanted]:
    """Blend each picture with another of the batch (Zhang et al. 2018)."""
    # One share per picture; Beta(a, a) as a ratio of powers of uniforms (Jöhnk 1964).
    count = len(pictures)
    draw = torch.rand(2, 4 * count, device=pictures.device, generator=random) ** (1 / strength)
    total = draw.sum(dim=0)
    accepted = (draw[0] / total.clamp_min(1e-12))[(total <= 1) & (total > 1e-12)]
    share = torch.ones(count, device=pictures.device)
    share[: min(count, len(accepted))] = accepted[:count]
    share = torch.maximum(share, 1 - share)[:, None]
    other = torch.randperm(count, device=pictures.device, generator=random)
    blended = share[:, :, None, None] * pictures + (1 - share)[:, :, None, None] * pictures[other]
    first, second = (share * want + (1 - share) * want[other] for want in wanted)
    return blended, (first, second)


def mix_by_timm(
    pictures: Tensor, wanted: Wanted, mixup: float, cutmix: float, random: torch.Generator
) -> tuple[Tensor, Wanted]:
    """Blend each picture with its opposite of the batch, or paste a piece of it in.

    timm draws one kind and one share for the batch. A last picture without an opposite is left
    as it is.
    """
    from timm.data.mixup import Mixup  # brings much that others don't need

    even = len(pictures) // 2 * 2
    if not even:
        return pictures, wanted
    mixer = Mixup(  # type: ignore[no-untyped-call]
        mixup_alpha=mixup, cutmix_alpha=cutmix, label_smoothing=0.0, num_classes=even
    )
    # timm draws from NumPy's global state; this makes the draws depend on ours alone.
    np.random.seed(int(torch.randint(2**31, (1,), generator=random, device=random.device)))
    pictures = pictures.clone()
    # Each picture as its own class: what comes back says how much of which is in each.
    blended, shares = mixer(pictures[:even], torch.arange(even, device=pictures.device))
    pictures[:even] = blended
    first, second = (torch.cat([shares @ want[:even], want[even:]]) for want in wanted)
    return pictures, (first, second)
