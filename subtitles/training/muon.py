"""Muon for convolutions: momentum made orthogonal before each step (Jordan et al. 2024).

`torch.optim.Muon` takes matrices only; here a kernel (out, in, h, w) counts as the matrix
(out, in·h·w). Batch normalisation makes a kernel's length meaningless, so each kernel is put back
to a fixed length before its step and the learning rate is a relative change, as in Jordan's
CIFAR-10 speed runs.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

# Coefficients of the quintic iteration, from the published description of Muon.
_A, _B, _C = 3.4445, -4.7750, 2.0315


def orthogonalise(matrix: Tensor, steps: int = 4) -> Tensor:
    """Return about the nearest (semi-)orthogonal matrix to (rows, columns), in bfloat16."""
    wide: Tensor = matrix.bfloat16()
    tall = wide.shape[0] > wide.shape[1]
    if tall:
        wide = wide.T
    wide = wide / (wide.norm() + 1e-7)
    for _ in range(steps):
        square = wide @ wide.T
        wide = _A * wide + (_B * square + _C * square @ square) @ wide
    return wide.T if tall else wide


class Muon(torch.optim.Optimizer):
    """Steps for convolution kernels; give every other parameter to another optimizer."""

    def __init__(self, kernels: Iterable[Tensor], lr: float = 0.05, momentum: float = 0.9) -> None:
        super().__init__(list(kernels), {"lr": lr, "momentum": momentum})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Change each kernel by `lr` of its length against its orthogonal momentum."""
        for group in self.param_groups:
            for kernel in group["params"]:
                state = self.state[kernel]
                if "momentum" not in state:
                    state["momentum"] = torch.zeros_like(kernel)
                state["momentum"].lerp_(kernel.grad, 1 - group["momentum"])
                nesterov = kernel.grad.lerp(state["momentum"], group["momentum"])
                flat = nesterov.reshape(len(kernel), -1)
                change = orthogonalise(flat).view(kernel.shape).to(kernel.dtype)
                length = len(kernel) ** 0.5
                kernel.mul_(length / kernel.norm())
                kernel.sub_(change, alpha=group["lr"] * length / float(change.norm() + 1e-7))
