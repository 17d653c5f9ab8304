"""How a network is trained, as named presets: ours, and those of the papers.

Light to import, since `--help` lists them. What a paper leaves open is ours and says so; what is
the same for all is not repeated: pictures of 48 px, standardised one by one, and two heads of
which the second learns the FER+ votes where there are any.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Literal, Protocol

from subtitles.errors import SettingsError, unknown

OptimizerName = Literal["muon", "sgd", "adam"]

PEAK_RATES = {"muon": 0.05, "sgd": 0.1, "adam": 1e-3}
"""Learning rate of each optimizer where neither recipe nor command says one."""


@dataclass(frozen=True, slots=True)
class Changes:
    """How far training pictures are changed; amounts are drawn evenly from ± the value given."""

    rotation: float = 0.0
    """Degrees."""
    shift: float = 0.0
    """Share of the side."""
    scale: float = 0.0
    """1 ± this."""
    shear: float = 0.0
    """Degrees."""
    warped: float = 1.0
    """Share of pictures that are turned, moved, scaled and sheared; half of all are mirrored."""
    brightness: float = 0.0
    """Factor 1 ± this on the gray levels."""
    contrast: float = 0.0
    """Factor 1 ± this on the distance of gray levels from their mean."""
    gamma: float = 0.0
    """Exponent e^±this on the gray levels: webcams are darker and flatter than FER2013."""
    blur: float = 0.0
    """Share of pictures that are halved and doubled in size, as from a small face."""
    noise: float = 0.0
    """Largest deviation of the added Gaussian noise, gray levels: as in little light."""
    shade: float = 0.0
    """Largest share by which one side of a picture is darker than its middle."""
    jpeg: float = 0.0
    """Share of pictures that are compressed as a JPEG of quality 10 to 50 is."""
    erase: float = 0.0
    """Share of pictures with one rectangle (2–22 % of the area) greyed out (Zhong et al. 2020)."""
    plain: float = 0.0
    """Share of pictures that are warped and mirrored, and nothing else."""


OURS = Changes(
    rotation=13.0,
    shift=0.08,
    scale=0.14,
    shear=6.0,
    gamma=0.35,
    blur=0.12,
    noise=12.0,
    shade=0.5,
    jpeg=0.15,
    erase=0.35,
)
"""Webcams, windows, small faces and hands: what the product meets."""


class Schedule(Protocol):
    """The course of the learning rate over a run."""

    def factor(self, done: float, epochs: int, figures: Sequence[float]) -> float:
        """Return the share of the peak rate after `done` of `epochs` epochs.

        `figures` are the held-out accuracies of the whole epochs so far.
        """


@dataclass(frozen=True, slots=True)
class Cosine:
    """Linear warm-up, then half a cosine down to nothing (Loshchilov & Hutter 2017)."""

    warm_up: float = 1.0
    """Epochs; momentum buffers and batch statistics start empty."""

    def factor(self, done: float, epochs: int, figures: Sequence[float]) -> float:
        """See `Schedule`."""
        if done < self.warm_up:
            return done / self.warm_up + 1e-3
        return 0.5 * (1 + math.cos(math.pi * (done - self.warm_up) / (epochs - self.warm_up)))


@dataclass(frozen=True, slots=True)
class EveryFew:
    """Times `by` after every so many epochs, as torch's StepLR."""

    epochs: int
    by: float

    def factor(self, done: float, epochs: int, figures: Sequence[float]) -> float:
        """See `Schedule`."""
        return self.by ** (int(done) // self.epochs)


@dataclass(frozen=True, slots=True)
class Stairs:
    """A share of the peak rate from each given epoch on, in rising order."""

    steps: tuple[tuple[int, float], ...]

    def factor(self, done: float, epochs: int, figures: Sequence[float]) -> float:
        """See `Schedule`."""
        return next((share for start, share in reversed(self.steps) if done >= start), 1.0)


@dataclass(frozen=True, slots=True)
class Plateau:
    """Times `by` when more than `patience` epochs brought no new best held-out accuracy."""

    by: float
    patience: int

    def factor(self, done: float, epochs: int, figures: Sequence[float]) -> float:
        """See `Schedule`."""
        share, best, waited = 1.0, -math.inf, 0
        for figure in figures:
            waited = 0 if figure > best else waited + 1
            best = max(best, figure)
            if waited > self.patience:
                share, waited = share * self.by, 0
        return share


@dataclass(frozen=True, slots=True)
class Recipe:
    """Everything about a training run but the network and the data."""

    source: str
    """Where it is described."""
    optimizer: OptimizerName
    epochs: int
    batch: int
    """Pictures per step, all processes together."""
    lr: float | None = None
    """Peak learning rate; None: `PEAK_RATES`."""
    weight_decay: float = 0.0
    decay_everything: bool = True
    """False: batch-norm gains and biases, which are few, are not shrunk."""
    nesterov: bool = True
    schedule: Schedule = field(default_factory=Cosine)
    changes: Changes = field(default_factory=Changes)
    mixup: float = 0.0
    """Beta(a, a) of mixup; 0: none."""
    cutmix: float = 0.0
    """Beta(a, a) of CutMix; 0: none."""
    mixer: Literal["picture", "timm"] = "picture"
    """Whether each picture gets a share of its own, or timm draws one for the batch."""
    votes_in_label: float = 0.0
    """Share of the FER2013 target that is the FER+ votes: smoothing that knows the picture."""
    label_smoothing: float = 0.0
    taught: float = 0.7
    """Share of the loss that is the teachers' answer, where there are teachers."""
    softness: float = 3.0
    """Divides the logits of teachers and learner before they are compared."""
    averaged_over: float = 0.0
    """Epochs over which the averaged weights forget; 0: the last weights are what counts."""
    share_of_begin: float = 0.0
    """Share of the weights a run began with (`--init`) that its last averaged weights take.

    Between what was learned first and last, networks do better on new pictures (Wortsman et al.
    2022).
    """
    sides: tuple[tuple[float, int], ...] = ((1.0, 48),)
    """Picture side, px, until that share of the epochs."""


RECIPES: dict[str, Recipe] = {
    "ours": Recipe(
        source="this project: Muon, mixup, averaged weights, pictures as webcams give them",
        optimizer="muon",
        epochs=60,
        batch=256,
        lr=0.03,
        weight_decay=5e-4,
        decay_everything=False,
        changes=OURS,
        mixup=0.2,
        votes_in_label=0.15,
        averaged_over=2.0,
        # Early steps cost less and learn as much.
        sides=((0.3, 32), (0.6, 40), (1.0, 48)),
    ),
    # Labels as they stand and pictures as they are, for half of them: many photographs stand in
    # FER2013 more than once, and what is remembered of one answers for the others. The other half
    # keeps the network used to webcams.
    "fitting": Recipe(
        source="this project: goes on (--init) from a run of `ours`, to fit the labels",
        optimizer="muon",
        epochs=40,
        batch=512,
        lr=0.02,
        weight_decay=5e-4,
        decay_everything=False,
        changes=replace(OURS, rotation=10.0, shift=0.06, scale=0.1, shear=4.0, plain=0.5),
        averaged_over=2.0,
        share_of_begin=0.1,
    ),
    # Open in the description: epochs, batch, every amount of change and mixing. timm's usual
    # pair is 0.8 and 1.0, with its label smoothing of 0.1; crops are shifts and scales.
    "nelms2024": Recipe(
        source="Nelms 2024: Adam, StepLR 30/0.1, mixup and CutMix by timm, crops, jitter",
        optimizer="adam",
        epochs=100,
        batch=128,
        lr=1e-3,
        weight_decay=1e-4,
        schedule=EveryFew(30, 0.1),
        changes=Changes(rotation=10.0, shift=0.08, scale=0.1, brightness=0.2, contrast=0.2),
        mixup=0.8,
        cutmix=1.0,
        mixer="timm",
        label_smoothing=0.1,
    ),
    # Their code watches the loss of a fifth of Training and stops when nothing improves for 50
    # epochs; their published weights are from epoch 102.
    "arriaga2017": Recipe(
        source="Arriaga, Valdenegro-Toro & Plöger 2017, and their code face_classification",
        optimizer="adam",
        epochs=110,
        batch=32,
        lr=1e-3,
        schedule=Plateau(by=0.1, patience=12),
        changes=Changes(rotation=10.0, shift=0.1, scale=0.1),
    ),
    # 64 px there. The vote distribution is what the FER+ head always learns.
    "barsoum2016": Recipe(
        source="Barsoum, Zhang, Canton Ferrer & Zhang 2016, and their code FERPlus",
        optimizer="sgd",
        epochs=100,
        batch=32,
        lr=0.05,
        nesterov=False,
        schedule=Stairs(((20, 0.5), (40, 0.1))),
        changes=Changes(rotation=20.0, shift=0.08, scale=0.05, shear=2.9),
    ),
    # Their ten 40 px crops of each training picture are left out.
    "khaireddin2021": Recipe(
        source="Khaireddin & Chen 2021: SGD with Nesterov momentum, reduced on a plateau",
        optimizer="sgd",
        epochs=300,
        batch=64,
        lr=0.01,
        weight_decay=1e-4,
        schedule=Plateau(by=0.75, patience=5),
        changes=Changes(rotation=10.0, shift=0.2, scale=0.2, warped=0.5, erase=0.5),
    ),
}


def chosen(args: argparse.Namespace) -> Recipe:
    """Return the recipe of `--recipe` with the single options given beside it.

    Raises SettingsError for names nobody knows and for impossible numbers.
    """
    if args.recipe not in RECIPES:
        raise unknown("recipe", args.recipe, tuple(RECIPES))
    recipe = RECIPES[args.recipe]
    for name, least in (("epochs", 1), ("batch", 1), ("lr", 1e-12), ("mixup", 0)):
        value = getattr(args, name)
        if value is not None and not least <= value < math.inf:
            raise SettingsError(f"--{name} is {value}", f"give a number of at least {least}")
    if args.optimizer is not None and args.optimizer != recipe.optimizer:
        recipe = replace(recipe, optimizer=args.optimizer, lr=None)
    if args.mixup == 0:
        recipe = replace(recipe, cutmix=0.0)
    given = {name: getattr(args, name) for name in ("epochs", "batch", "lr", "mixup")}
    recipe = replace(recipe, **{name: value for name, value in given.items() if value is not None})
    return replace(recipe, lr=PEAK_RATES[recipe.optimizer] if recipe.lr is None else recipe.lr)
