"""Random changes to a batch of training pictures, on whatever device the batch is."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional


@dataclass(frozen=True, slots=True)
class Augmentation:
    """How far pictures are changed; every amount is drawn evenly from ± the value given."""

    rotation: float = 13.0
    """Degrees."""
    shift: float = 0.08
    """Share of the side."""
    scale: float = 0.14
    """1 ± this."""
    shear: float = 6.0
    """Degrees."""
    gamma: float = 0.35
    """Exponent e^±this on the gray levels: webcams are darker and flatter than FER2013."""
    blur: float = 0.12
    """Share of pictures that are halved and doubled in size, as from a small face."""
    noise: float = 6.0
    """Largest deviation of the added Gaussian noise, gray levels."""
    erase: float = 0.35
    """Share of pictures with one rectangle (2–22 % of the area) greyed out (Zhong et al. 2020)."""

    def __call__(self, pictures: Tensor, random: torch.Generator, side: int) -> Tensor:
        """Return changed pictures (N, 1, side, side), float 0–255, of (N, 1, H, W) uint8."""
        pictures = self._warp(pictures.float(), random, side)
        pictures = self._degrade(pictures, random)
        return self._erase(pictures, random)

    def _warp(self, pictures: Tensor, random: torch.Generator, side: int) -> Tensor:
        count, device = len(pictures), pictures.device
        draw = torch.empty(6, count, device=device).uniform_(-1, 1, generator=random)
        angle = draw[0] * math.radians(self.rotation)
        shear = torch.tan(draw[1] * math.radians(self.shear))
        size = 1 + draw[2] * self.scale
        flip = torch.where(draw[3] < 0, -1.0, 1.0)
        cos, sin = angle.cos() / size, angle.sin() / size
        row0 = torch.stack([flip * cos, shear * cos - sin, 2 * self.shift * draw[4]], dim=1)
        row1 = torch.stack([flip * sin, shear * sin + cos, 2 * self.shift * draw[5]], dim=1)
        grid = functional.affine_grid(
            torch.stack([row0, row1], dim=1), [count, 1, side, side], align_corners=False
        )
        return functional.grid_sample(pictures, grid, padding_mode="border", align_corners=False)

    def _degrade(self, pictures: Tensor, random: torch.Generator) -> Tensor:
        count, device = len(pictures), pictures.device
        draw = torch.empty(3, count, 1, 1, 1, device=device).uniform_(0, 1, generator=random)
        small = functional.avg_pool2d(pictures, 2)
        soft = functional.interpolate(
            small, size=pictures.shape[2:], mode="bilinear", align_corners=False
        )
        pictures = torch.where(draw[0] < self.blur, soft, pictures)
        exponent = torch.exp(self.gamma * (2 * draw[1] - 1))
        pictures = 255 * (pictures / 255).clamp(0, 1) ** exponent
        # Squared, so that most pictures stay almost clean.
        noise = torch.empty_like(pictures).normal_(generator=random)
        return pictures + noise * (self.noise * draw[2] ** 2)

    def _erase(self, pictures: Tensor, random: torch.Generator) -> Tensor:
        count, device = len(pictures), pictures.device
        height, width = pictures.shape[2:]
        draw = torch.empty(5, count, device=device).uniform_(0, 1, generator=random)
        area = 0.02 + 0.20 * draw[0]
        aspect = torch.exp((2 * draw[1] - 1) * math.log(3.0))
        half_h, half_w = (area * aspect).sqrt() / 2, (area / aspect).sqrt() / 2
        y = (torch.arange(height, device=device) + 0.5) / height
        x = (torch.arange(width, device=device) + 0.5) / width
        inside_y = (y[None] - draw[2][:, None]).abs() < half_h[:, None]
        inside_x = (x[None] - draw[3][:, None]).abs() < half_w[:, None]
        erased = (draw[4] < self.erase)[:, None, None] & inside_y[:, :, None] & inside_x[:, None]
        grey = pictures.mean(dim=(2, 3), keepdim=True)
        return torch.where(erased[:, None], grey, pictures)
