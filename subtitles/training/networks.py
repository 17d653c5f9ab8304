"""The network: torchvision's ResNet18 for small gray faces, with one head per label set."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional
from torchvision.models import resnet18

from subtitles.emotions import EMOTIONS, FERPLUS_ORDER


class SmallMapConv(nn.Conv2d):
    """A 3×3 convolution that trains on CPU as one matrix product.

    On the 3×3 maps of the last stage oneDNN's convolution takes twice as long as this.
    """

    def forward(self, input: Tensor) -> Tensor:  # noqa: A002
        """Return (N, out, H, W) of (N, in, H, W), as `nn.Conv2d` does."""
        if not self.training or input.is_cuda or self.stride != (1, 1) or input.shape[2] > 3:
            return super().forward(input)
        count, channels, height, width = input.shape
        padded = functional.pad(input.permute(0, 2, 3, 1), (0, 0, 1, 1, 1, 1))
        shifted = [padded[:, i : i + height, j : j + width] for i in range(3) for j in range(3)]
        columns = torch.cat(shifted, dim=3).reshape(-1, 9 * channels)
        kernel = self.weight.permute(2, 3, 1, 0).reshape(9 * channels, -1)
        return (columns @ kernel).view(count, height, width, -1).permute(0, 3, 1, 2)


class TwoHeadResNet18(nn.Module):
    """ResNet18 (He et al. 2016) with a 3×3 stride-1 stem, a FER2013 head and a FER+ head.

    The stem keeps the detail of a 48 px picture; the max-pool after it keeps the cost at
    0.31 GMAC. Every picture is standardised by its own mean and deviation, so that the light and
    the contrast of a webcam matter less.
    """

    def __init__(self, dropout: float = 0.2) -> None:
        super().__init__()
        body = resnet18(num_classes=1)
        body.conv1 = nn.Conv2d(1, 64, kernel_size=3, stride=1, padding=1, bias=False)
        nn.init.kaiming_normal_(body.conv1.weight, mode="fan_out", nonlinearity="relu")
        features = body.fc.in_features
        body.fc = nn.Identity()
        for module in body.modules():
            if isinstance(module, type(body.layer1[0])):
                nn.init.zeros_(module.bn2.weight)
        for block in body.layer4:
            for name in ("conv1", "conv2"):
                old = getattr(block, name)
                new = SmallMapConv(
                    old.in_channels, old.out_channels, 3, old.stride, padding=1, bias=False
                )
                new.weight = old.weight
                setattr(block, name, new)
        self.body = body
        self.dropout = nn.Dropout(dropout)
        self.fer2013 = nn.Linear(features, len(EMOTIONS))
        self.ferplus = nn.Linear(features, len(FERPLUS_ORDER))

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """Return the logits (N, 7) and (N, 8) of pictures (N, 1, 48, 48), any dtype, 0–255."""
        features = self.dropout(self.embed(pictures))
        return self.fer2013(features), self.ferplus(features)

    def embed(self, pictures: Tensor) -> Tensor:
        """Return the 512 features (N, 512) both heads read."""
        return self.body(standardise(pictures))  # type: ignore[no-any-return]


def standardise(pictures: Tensor) -> Tensor:
    """Shift and scale each picture (N, 1, H, W) to mean 0 and deviation 1.

    The floor of 8 gray levels keeps the noise of an almost uniform picture from being blown up.
    """
    pictures = pictures.float()
    mean = pictures.mean(dim=(2, 3), keepdim=True)
    centred = pictures - mean
    deviation = centred.square().mean(dim=(2, 3), keepdim=True).sqrt()
    return centred / deviation.clamp_min(8.0)


def drop_batch_normalisation(network: TwoHeadResNet18) -> None:
    """Leave batch normalisation out and give each convolution a bias, for folded weights."""
    for name, module in list(network.named_modules()):
        if isinstance(module, nn.Conv2d):
            module.bias = nn.Parameter(torch.zeros(module.out_channels))
        if isinstance(module, nn.BatchNorm2d):
            holder, _, last = name.rpartition(".")
            setattr(network.get_submodule(holder), last, nn.Identity())
