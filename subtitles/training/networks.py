"""The networks' common form, the shipped one, and what a run of `train` left of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from torchvision.models import ResNet, resnet18
from torchvision.models.resnet import BasicBlock

from subtitles.emotions import EMOTIONS, FERPLUS_ORDER
from subtitles.errors import DataError
from subtitles.training.neighbours import Neighbours


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


class TwoHeads(nn.Module):
    """A backbone, dropout, and two heads: FER2013's seven labels and FER+'s eight.

    Every picture is standardised by its own mean and deviation, so that the light and the
    contrast of a webcam matter less.
    """

    def __init__(
        self,
        body: nn.Module,
        features: int,
        dropout: float = 0.0,
        head: Callable[[int, int], nn.Module] = nn.Linear,
    ) -> None:
        """Put a network together.

        Parameters
        ----------
        body: gives features (N, features), or maps of them (N, features, H, W); or two of them,
            one for each head.
        features: how many.
        dropout: share of the features dropped in training.
        head: makes a head from the numbers of features and of classes.
        """
        super().__init__()
        self.body = body
        self.dropout = nn.Dropout(dropout)
        self.fer2013 = head(features, len(EMOTIONS))
        self.ferplus = head(features, len(FERPLUS_ORDER))
        self.neighbours: Neighbours | None = None
        """Has a say beside the heads in what is exported; in training there are none."""

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """Return the logits (N, 7) and (N, 8) of pictures (N, 1, 48, 48), any dtype, 0–255.

        With neighbours they are log-probabilities.
        """
        one, two = self._features(pictures)
        logits = self.fer2013(one), self.ferplus(two)
        return self.neighbours(_joined(one, two), logits) if self.neighbours else logits

    def embed(self, pictures: Tensor) -> Tensor:
        """Return the features (N, F) the heads read; maps as the mean over their places."""
        return _joined(*self._features(pictures))

    def _features(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """Return what each head reads: the same, unless the body has a branch for each."""
        features = self.body(standardise(pictures))
        if isinstance(features, tuple):
            return self.dropout(features[0]), self.dropout(features[1])
        shared = self.dropout(features)
        return shared, shared


def _joined(one: Tensor, two: Tensor) -> Tensor:
    features = one if one is two else torch.cat([one, two], dim=1)
    return features.mean(dim=(2, 3)) if features.ndim == 4 else features


HEADS = ("fer2013", "ferplus")
"""Names of the heads, in the order of their logits."""

SLIM = (24, 64, 160, 320)
"""Channels of the four stages of the shipped network."""


WIDE = (64, 128, 256, 512)
"""The same of He et al. 2016."""


class SmallPictureResNet18(nn.Module):
    """ResNet18 (He et al. 2016) for 48 px: a 3×3 stem, no pooling after it, widths to choose.

    The first stage sees the picture at its full size, which teaches more than width does
    (`docs/experiments.md`) and with the widths of SLIM costs no more.

    With `branched`, each head has a last stage of its own, since the two labels want different
    things: FER+'s are what ten people see in a picture, FER2013's come with the photograph, which
    often stands in the data more than once, and are learned by remembering.
    """

    def __init__(self, widths: tuple[int, int, int, int], branched: bool = False) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(1, widths[0], 3, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(widths[0])
        self.relu = nn.ReLU(inplace=True)
        self.layer1 = _stage(widths[0], widths[0], stride=1)
        self.layer2 = _stage(widths[0], widths[1], stride=2)
        self.layer3 = _stage(widths[1], widths[2], stride=2)
        self.layer4: nn.Module = _stage(widths[2], widths[3], stride=2)
        if branched:
            other = _stage(widths[2], widths[3], stride=2)
            self.layer4 = nn.ModuleDict(dict(zip(HEADS, (self.layer4, other), strict=True)))

    def forward(self, pictures: Tensor) -> Tensor | tuple[Tensor, Tensor]:
        """Return features (N, F) of pictures (N, 1, H, W); of a branched one, for each head."""
        x: Tensor = self.relu(self.bn1(self.conv1(pictures)))
        x = self.layer3(self.layer2(self.layer1(x)))
        if isinstance(self.layer4, nn.ModuleDict):
            one, two = (self.layer4[head](x).mean(dim=(2, 3)) for head in HEADS)
            return one, two
        features: Tensor = self.layer4(x).mean(dim=(2, 3))
        return features


def _stage(before: int, width: int, stride: int) -> nn.Sequential:
    shortcut = None
    if stride > 1:
        shortcut = nn.Sequential(
            nn.Conv2d(before, width, 1, stride, bias=False), nn.BatchNorm2d(width)
        )
    return nn.Sequential(BasicBlock(before, width, stride, shortcut), BasicBlock(width, width))


def slim_resnet18(dropout: float = 0.2) -> TwoHeads:
    """Return the network that is shipped."""
    return TwoHeads(SmallPictureResNet18(SLIM), SLIM[-1], dropout)


def branched_resnet18(dropout: float = 0.2) -> TwoHeads:
    """Return the same with a last stage for each head, a third more cost."""
    return TwoHeads(SmallPictureResNet18(SLIM, branched=True), SLIM[-1], dropout)


def wide_resnet18(dropout: float = 0.2) -> TwoHeads:
    """Return the same at the paper's widths, four times the cost: a teacher."""
    return TwoHeads(SmallPictureResNet18(WIDE), WIDE[-1], dropout)


def two_head_resnet18(dropout: float = 0.2) -> TwoHeads:
    """Return ResNet18 (He et al. 2016) at its full width, with a 3×3 stride-1 stem.

    The max-pool after the stem keeps the cost at 0.31 GMAC.
    """
    body = resnet18(num_classes=1)
    features = small_stem(body)
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
    return TwoHeads(body, features, dropout)


def small_stem(body: ResNet) -> int:
    """Make a ResNet take gray 48 px pictures and give features; return how many."""
    body.conv1 = nn.Conv2d(1, 64, kernel_size=3, stride=1, padding=1, bias=False)
    nn.init.kaiming_normal_(body.conv1.weight, mode="fan_out", nonlinearity="relu")
    features: int = body.fc.in_features
    body.fc = nn.Identity()
    return features


def standardise(pictures: Tensor) -> Tensor:
    """Shift and scale each picture (N, 1, H, W) to mean 0 and deviation 1.

    The floor of 8 gray levels keeps the noise of an almost uniform picture from being blown up.
    """
    pictures = pictures.float()
    mean = pictures.mean(dim=(2, 3), keepdim=True)
    centred = pictures - mean
    deviation = centred.square().mean(dim=(2, 3), keepdim=True).sqrt()
    return centred / deviation.clamp_min(8.0)


def drop_batch_normalisation(network: TwoHeads) -> None:
    """Leave batch normalisation out and give each convolution a bias, for folded weights."""
    for name, module in list(network.named_modules()):
        if isinstance(module, nn.Conv2d):
            module.bias = nn.Parameter(torch.zeros(module.out_channels))
        if isinstance(module, nn.BatchNorm2d):
            holder, _, last = name.rpartition(".")
            setattr(network.get_submodule(holder), last, nn.Identity())


def stored_run(folder: Path, device: torch.device | str = "cpu") -> dict[str, Any]:
    """Return the checkpoint in a run folder; raises DataError.

    Checkpoints from before there was a choice hold the shipped network, trained by our recipe.
    """
    path = folder / "last.pt"
    try:
        stored: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
        whole = {"model", "averaged", "optimizers", "epoch", "seconds"} <= stored.keys()
    except OSError as error:
        raise _no_checkpoint(path, error.strerror or "can't be read") from error
    except Exception as error:  # torch has many kinds, and some that advise to run what it finds
        raise _no_checkpoint(path, "not what train writes") from error
    if not whole:
        raise _no_checkpoint(path, "parts of it are missing")
    return {"arch": "resnet18", "recipe": "ours", "figures": [], **stored}


def load_run(folder: Path, arch: str | None = None) -> TwoHeads:
    """Return the network of a run of `train`, with its averaged weights, ready to evaluate.

    Raises DataError when there is no checkpoint, or when it holds another architecture than
    `arch`; None takes any.
    """
    from subtitles.training.architectures import ARCHITECTURES  # made of what is in this module

    stored = stored_run(folder)
    same_architecture(stored, arch or stored["arch"], folder)
    if stored["arch"] not in ARCHITECTURES:
        raise _no_checkpoint(folder / "last.pt", f"nobody knows the network {stored['arch']}")
    network = ARCHITECTURES[stored["arch"]]()
    try:
        network.load_state_dict(stored["averaged"])
    except RuntimeError as error:
        raise _no_checkpoint(folder / "last.pt", f"it does not fit {stored['arch']}") from error
    return network.eval()


def begun_with(folder: Path, arch: str) -> TwoHeads:
    """Return a network of an architecture with the averaged weights of a run, to train it further.

    `branched_resnet18` may begin with a run of `slim_resnet18`: both its branches take the last
    stage there. Raises DataError as `load_run` does.
    """
    if (stored_run(folder)["arch"], arch) != ("slim_resnet18", "branched_resnet18"):
        return load_run(folder, arch)
    state = {
        name.replace("layer4", f"layer4.{head}"): values
        for name, values in load_run(folder).state_dict().items()
        for head in HEADS
    }
    network = branched_resnet18()
    network.load_state_dict(state)
    return network


def same_architecture(stored: dict[str, Any], arch: str, folder: Path) -> None:
    """Raise DataError unless a checkpoint holds the architecture that is wanted."""
    if stored["arch"] != arch:
        raise DataError(
            f"'{folder}' holds a run of {stored['arch']}, not of {arch}",
            f"say --arch {stored['arch']}, or name another folder",
        )


def _no_checkpoint(path: Path, reason: object) -> DataError:
    return DataError(
        f"{path} is no checkpoint: {reason}".splitlines()[0],
        "name the folder of a run of `train`, or delete the file to start anew",
    )
