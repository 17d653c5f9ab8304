"""The networks of the papers by name, each with the two heads of `networks.TwoHeads`.

All take gray pictures of 48 px. Where a paper leaves a number open, the docstring says what was
taken.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode
from torchvision.models import resnet152 as torchvision_resnet152

from subtitles.training.networks import (
    TwoHeads,
    branched_resnet18,
    slim_resnet18,
    small_stem,
    two_head_resnet18,
    wide_resnet18,
)


def resnet152() -> TwoHeads:
    """Return ResNet152 (He et al. 2016) with the stem of our full-width ResNet18.

    The paper's own stem would leave a 2×2 map of a 48 px picture.
    """
    body = torchvision_resnet152(num_classes=1, zero_init_residual=True)
    return TwoHeads(body, small_stem(body), dropout=0.2)


def vgg16() -> TwoHeads:
    """Return VGG16 (Simonyan & Zisserman 2015, D), with batch normalisation to train from scratch.

    Five poolings leave one place of 512 features, so the first dense layer has 512 inputs here
    instead of 25,088; both keep their 4,096 outputs.
    """
    layers: list[nn.Module] = []
    before = 1
    for width, count in ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)):
        for inputs in (before, *[width] * (count - 1)):
            layers += normalised(inputs, width)
        layers.append(nn.MaxPool2d(2))
        before = width
    layers += [nn.AdaptiveAvgPool2d(1), nn.Flatten()]
    layers += [nn.Linear(512, 4096), nn.ReLU(), nn.Dropout(0.5), nn.Linear(4096, 4096), nn.ReLU()]
    return TwoHeads(nn.Sequential(*layers), 4096, dropout=0.5)


def alexnet() -> TwoHeads:
    """Return AlexNet (Krizhevsky et al. 2012) for small faces: 5 M parameters.

    The five convolutions have the paper's widths, in one tower and without its response
    normalisation. So that a 48 px picture gets through, the first one is 5×5 with stride 2; the
    2×2 map at the end and dense layers of 768 instead of 4,096 make it 5 M, the published size
    for FER2013, of which the layers are not published.
    """
    body = nn.Sequential(
        *(nn.Conv2d(1, 96, 5, stride=2, padding=2), nn.ReLU(), nn.MaxPool2d(3, 2)),
        *(nn.Conv2d(96, 256, 5, padding=2), nn.ReLU(), nn.MaxPool2d(3, 2)),
        *(nn.Conv2d(256, 384, 3, padding=1), nn.ReLU()),
        *(nn.Conv2d(384, 384, 3, padding=1), nn.ReLU()),
        *(nn.Conv2d(384, 256, 3, padding=1), nn.ReLU(), nn.MaxPool2d(3, 2)),
        *(nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Dropout(0.5)),
        *(nn.Linear(1024, 768), nn.ReLU(), nn.Dropout(0.5)),
        *(nn.Linear(768, 768), nn.ReLU()),
    )
    return TwoHeads(body, 768)


def cnn5() -> TwoHeads:
    """Return the plain network of many FER2013 tutorials: five growing blocks, a dense layer.

    Described as blocks of convolutions that grow, each with max-pooling and dropout, before a
    dense layer of 512. Here: one 3×3 convolution a block, 32 to 512 wide, with batch
    normalisation; dropout 0.25, and 0.5 after the dense layer.
    """
    layers: list[nn.Module] = []
    before = 1
    for width in (32, 64, 128, 256, 512):
        layers += [*normalised(before, width), nn.MaxPool2d(2), nn.Dropout(0.25)]
        before = width
    dense = (nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(512, 512), nn.ReLU())
    return TwoHeads(nn.Sequential(*layers, *dense), 512, dropout=0.5)


def arriaga_cnn() -> TwoHeads:
    """Return the sequential fully convolutional network of Arriaga et al. 2017: 600 k parameters.

    Nine convolutions and global average pooling instead of dense layers; sizes as in the authors'
    code (`simple_CNN` of face_classification).
    """
    layers: list[nn.Module] = []
    before = 1
    for width, size in ((16, 7), (32, 5), (64, 3), (128, 3)):
        for inputs in (before, width):
            layers += [nn.Conv2d(inputs, width, size, padding="same"), nn.BatchNorm2d(width)]
        layers += [nn.ReLU(), nn.AvgPool2d(2, ceil_mode=True), nn.Dropout(0.5)]
        before = width
    layers += [nn.Conv2d(128, 256, 3, padding=1), nn.BatchNorm2d(256)]
    return TwoHeads(nn.Sequential(*layers), 256, head=PooledConv)


def mini_xception() -> TwoHeads:
    """Return mini-Xception (Arriaga et al. 2017): under 60 k parameters.

    Four residual blocks of depthwise separable convolutions; sizes as in the authors' code
    (`mini_XCEPTION` of face_classification), where pictures are 64 px.
    """
    layers: list[nn.Module] = []
    for inputs in (1, 8):
        layers += [nn.Conv2d(inputs, 8, 3, bias=False), nn.BatchNorm2d(8), nn.ReLU()]
    before = 8
    for width in (16, 32, 64, 128):
        layers.append(SeparableBlock(before, width))
        before = width
    return TwoHeads(nn.Sequential(*layers), 128, head=PooledConv)


class SeparableBlock(nn.Module):
    """Two separable convolutions and max-pooling beside a 1×1 convolution with stride 2."""

    def __init__(self, inputs: int, width: int) -> None:
        super().__init__()
        self.main = nn.Sequential(
            *(separable(inputs, width), nn.BatchNorm2d(width), nn.ReLU()),
            *(separable(width, width), nn.BatchNorm2d(width)),
            nn.MaxPool2d(3, stride=2, padding=1),
        )
        self.beside = nn.Sequential(
            nn.Conv2d(inputs, width, 1, stride=2, bias=False), nn.BatchNorm2d(width)
        )

    def forward(self, maps: Tensor) -> Tensor:
        """Return maps (N, width, ⌈H/2⌉, ⌈W/2⌉) of (N, inputs, H, W)."""
        joined: Tensor = self.main(maps) + self.beside(maps)
        return joined


class PooledConv(nn.Sequential):
    """A head without dense layers: a 3×3 convolution to the classes, averaged over its places."""

    def __init__(self, features: int, classes: int) -> None:
        super().__init__(
            nn.Conv2d(features, classes, 3, padding=1), nn.AdaptiveAvgPool2d(1), nn.Flatten()
        )


def normalised(inputs: int, width: int) -> list[nn.Module]:
    """Return a 3×3 convolution that keeps the size, batch normalisation and ReLU."""
    conv = nn.Conv2d(inputs, width, 3, padding=1, bias=False)
    nn.init.kaiming_normal_(conv.weight, mode="fan_out", nonlinearity="relu")
    return [conv, nn.BatchNorm2d(width), nn.ReLU()]


def separable(inputs: int, width: int) -> nn.Sequential:
    """Return a 3×3 convolution within each channel, then a 1×1 convolution across them."""
    return nn.Sequential(
        nn.Conv2d(inputs, inputs, 3, padding=1, groups=inputs, bias=False),
        nn.Conv2d(inputs, width, 1, bias=False),
    )


ARCHITECTURES: dict[str, Callable[[], TwoHeads]] = {
    "slim_resnet18": slim_resnet18,
    "branched_resnet18": branched_resnet18,
    "wide_resnet18": wide_resnet18,
    "resnet18": two_head_resnet18,
    "mini_xception": mini_xception,
    "arriaga_cnn": arriaga_cnn,
    "alexnet": alexnet,
    "vgg16": vgg16,
    "resnet152": resnet152,
    "cnn5": cnn5,
}


def parameters(network: nn.Module) -> int:
    """Return the number of trained parameters."""
    return sum(one.numel() for one in network.parameters())


def multiplications(network: nn.Module, shape: tuple[int, ...] = (1, 1, 48, 48)) -> int:
    """Return the multiply-accumulates of convolutions and dense layers for pictures of a shape.

    The network must be where there is no data: made under `torch.device("meta")`.
    """
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        network.eval()(torch.zeros(shape, device="meta"))
    operations: int = counter.get_total_flops()
    return operations // 2
