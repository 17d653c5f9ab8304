"""Random changes to a batch of training pictures, on whatever device the batch is."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

from subtitles.training.recipes import OURS, Changes


@dataclass(frozen=True, slots=True)
class Augmentation:
    """Changes a batch of training pictures, each in its own way."""

    changes: Changes = OURS
    """How far."""

    def __call__(self, pictures: Tensor, random: torch.Generator, side: int) -> Tensor:
        """Return changed pictures (N, 1, side, side), float 0–255, of (N, 1, H, W) uint8."""
        warped = self._warp(pictures.float(), random, side)
        changed = self._erase(self._degrade(warped, random), random)
        if not self.changes.plain:
            return changed
        draw = torch.rand(len(pictures), 1, 1, 1, device=pictures.device, generator=random)
        return torch.where(draw < self.changes.plain, warped, changed)

    def _warp(self, pictures: Tensor, random: torch.Generator, side: int) -> Tensor:
        changes, count, device = self.changes, len(pictures), pictures.device
        draw = torch.empty(6, count, device=device).uniform_(-1, 1, generator=random)
        flip = torch.where(draw[3] < 0, -1.0, 1.0)
        if changes.warped < 1:
            draw *= torch.rand(count, device=device, generator=random) < changes.warped
        angle = draw[0] * math.radians(changes.rotation)
        shear = torch.tan(draw[1] * math.radians(changes.shear))
        size = 1 + draw[2] * changes.scale
        cos, sin = angle.cos() / size, angle.sin() / size
        row0 = torch.stack([flip * cos, shear * cos - sin, 2 * changes.shift * draw[4]], dim=1)
        row1 = torch.stack([flip * sin, shear * sin + cos, 2 * changes.shift * draw[5]], dim=1)
        grid = functional.affine_grid(
            torch.stack([row0, row1], dim=1), [count, 1, side, side], align_corners=False
        )
        return functional.grid_sample(pictures, grid, padding_mode="border", align_corners=False)

    def _degrade(self, pictures: Tensor, random: torch.Generator) -> Tensor:
        changes, count, device = self.changes, len(pictures), pictures.device
        draw = torch.empty(3, count, 1, 1, 1, device=device).uniform_(0, 1, generator=random)
        if changes.blur:
            small = functional.avg_pool2d(pictures, 2)
            soft = functional.interpolate(
                small, size=pictures.shape[2:], mode="bilinear", align_corners=False
            )
            pictures = torch.where(draw[0] < changes.blur, soft, pictures)
        if changes.brightness or changes.contrast:
            pictures = self._jitter(pictures, random)
        if changes.gamma:
            exponent = torch.exp(changes.gamma * (2 * draw[1] - 1))
            pictures = 255 * (pictures / 255).clamp(0, 1) ** exponent
        if changes.shade:
            pictures = pictures * self._shading(count, pictures.shape[2:], random)
        if changes.noise:
            # Squared, so that most pictures stay almost clean.
            noise = torch.empty_like(pictures).normal_(generator=random)
            pictures = pictures + noise * (changes.noise * draw[2] ** 2)
        if changes.jpeg:
            rows = torch.randperm(count, device=device, generator=random)
            rows = rows[: int(changes.jpeg * count)]
            quality = torch.empty(len(rows), device=device).uniform_(10, 50, generator=random)
            pictures = pictures.index_copy(0, rows, compressed(pictures[rows], quality))
        return pictures.clamp(0, 255)

    def _jitter(self, pictures: Tensor, random: torch.Generator) -> Tensor:
        draw = torch.empty(2, len(pictures), 1, 1, 1, device=pictures.device)
        draw.uniform_(-1, 1, generator=random)
        mean = pictures.mean(dim=(2, 3), keepdim=True)
        pictures = mean + (pictures - mean) * (1 + self.changes.contrast * draw[0])
        return pictures * (1 + self.changes.brightness * draw[1])

    def _shading(self, count: int, size: torch.Size, random: torch.Generator) -> Tensor:
        """Return factors (N, 1, H, W) that fall off to one side, as from a window or a lamp."""
        device = random.device
        draw = torch.empty(2, count, 1, 1, 1, device=device).uniform_(0, 1, generator=random)
        y = torch.linspace(-1, 1, size[0], device=device)[:, None]
        x = torch.linspace(-1, 1, size[1], device=device)
        angle = 2 * math.pi * draw[0]
        return 1 - self.changes.shade * draw[1] ** 2 * (angle.cos() * x + angle.sin() * y)

    def _erase(self, pictures: Tensor, random: torch.Generator) -> Tensor:
        if not self.changes.erase:
            return pictures
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
        chosen = draw[4] < self.changes.erase
        erased = chosen[:, None, None] & inside_y[:, :, None] & inside_x[:, None]
        grey = pictures.mean(dim=(2, 3), keepdim=True)
        return torch.where(erased[:, None], grey, pictures)


BLOCK = 8
"""Side of the blocks JPEG looks at, px."""

STEPS = torch.tensor(
    [
        [16, 11, 10, 16, 24, 40, 51, 61],
        [12, 12, 14, 19, 26, 58, 60, 55],
        [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62],
        [18, 22, 37, 56, 68, 109, 103, 77],
        [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101],
        [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    dtype=torch.float32,
)
"""Quantisation of brightness at quality 50, ITU-T T.81 Annex K."""


def compressed(pictures: Tensor, quality: Tensor) -> Tensor:
    """Return pictures (N, 1, H, W), 0–255, as JPEG leaves them; `quality` (N,), 1–50.

    Sides have to be multiples of 8.
    """
    count, _, height, width = pictures.shape
    number = torch.arange(BLOCK, device=pictures.device, dtype=torch.float32)
    cosines = torch.cos((2 * number + 1) * number[:, None] * math.pi / (2 * BLOCK)) / 2
    cosines[0] /= math.sqrt(2)
    blocks = (pictures - 128).reshape(count, height // BLOCK, BLOCK, width // BLOCK, BLOCK)
    blocks = blocks.transpose(2, 3)
    steps = STEPS.to(pictures.device) * (50 / quality)[:, None, None, None, None]
    waves = ((cosines @ blocks @ cosines.T) / steps).round() * steps
    blocks = (cosines.T @ waves @ cosines).transpose(2, 3)
    return blocks.reshape(pictures.shape) + 128
