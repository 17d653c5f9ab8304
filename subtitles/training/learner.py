"""The network being trained, and how right it is."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn import functional

from subtitles.errors import DataError
from subtitles.training import data as fer
from subtitles.training.architectures import ARCHITECTURES
from subtitles.training.augment import Augmentation
from subtitles.training.mixing import mixed
from subtitles.training.networks import TwoHeads, begun_with, load_run
from subtitles.training.optimizers import make_optimizers
from subtitles.training.recipes import Recipe
from subtitles.training.targets import Targets

MEASURED_ON = 4096
"""Pictures from which batch statistics are measured anew."""

LOOKED_AT = 16
"""Steps between two looks at the loss; on a GPU each look waits for it."""


class Learner:
    """A network, its running average and its optimizers, on one of the processes that train it."""

    def __init__(
        self,
        arch: str,
        recipe: Recipe,
        device: torch.device,
        seed: int,
        begin_with: Path | None = None,
        teachers: Sequence[Path] = (),
    ) -> None:
        """Make a network to train.

        Parameters
        ----------
        arch: name of its architecture.
        recipe: how it is trained.
        device: where.
        seed: of everything drawn.
        begin_with: a run with whose averaged weights to begin, instead of fresh ones.
        teachers: runs whose networks' answers are learned, too.

        Raises DataError for folders without a run and when `begin_with` is of another architecture.
        """
        self._recipe = recipe
        self._device = device
        self._seed = seed
        self._sides = recipe.sides if begin_with is None else recipe.sides[-1:]
        network = ARCHITECTURES[arch]() if begin_with is None else begun_with(begin_with, arch)
        self.network: TwoHeads = _placed(network, device)
        self.averaged: TwoHeads = copy.deepcopy(self.network).eval()
        self._begin = None if begin_with is None else copy.deepcopy(self.network)
        self._begun_with = "" if self._begin is None else fingerprint(self._begin)
        self._optimizers = make_optimizers(self.network, recipe)
        self._peaks = [[group["lr"] for group in one.param_groups] for one in self._optimizers]
        self._rank, self._world = rank_and_world()
        self._parallel: nn.Module = self.network
        if self._world > 1:
            self._parallel = nn.parallel.DistributedDataParallel(self.network)
        self._teachers = [_placed(load_run(run), device) for run in teachers]
        self._augment = Augmentation(recipe.changes)
        self._random = torch.Generator(device)

    def state(self) -> dict[str, Any]:
        """Return what `restore` needs."""
        return {
            "model": self.network.state_dict(),
            "averaged": self.averaged.state_dict(),
            "optimizers": [optimizer.state_dict() for optimizer in self._optimizers],
            "begun_with": self._begun_with,
        }

    def restore(self, stored: dict[str, Any]) -> None:
        """Go on from a checkpoint of the same architecture and recipe; raises DataError."""
        # Runs from before this was kept go on.
        if stored.get("begun_with", self._begun_with) != self._begun_with:
            raise DataError(
                "the run found in --out was begun with other weights",
                "give the --init it was begun with, or none if there was none; another --out, or "
                "--restart",
            )
        try:
            self.network.load_state_dict(stored["model"])
            self.averaged.load_state_dict(stored["averaged"])
            for optimizer, state in zip(self._optimizers, stored["optimizers"], strict=True):
                optimizer.load_state_dict(state)
        except (ValueError, RuntimeError, KeyError) as error:
            raise DataError(
                "the run found in --out was made with other optimizers",
                "give the options it was begun with, another --out, or --restart",
            ) from error

    def epoch(self, number: int, targets: Targets, figures: Sequence[float]) -> float:
        """Train on all pictures once and return the mean loss.

        Parameters
        ----------
        number: of the epoch, from 0.
        targets: what to learn.
        figures: the accuracies so far on pictures that guide the schedule.

        Raises DataError when the loss is no number any more.
        """
        recipe = self._recipe
        # Seeded by the epoch, so that a resumed run draws what an uninterrupted one would have.
        seed = self._seed + 1000 * number
        order = torch.randperm(len(targets.pictures), generator=torch.Generator().manual_seed(seed))
        self._random.manual_seed(seed + 500 + self._rank)
        torch.manual_seed(seed + 700 + self._rank)  # dropout
        side = next(side for until, side in self._sides if number < until * recipe.epochs)
        steps = len(targets.pictures) // recipe.batch
        share = recipe.batch // self._world
        self._parallel.train()
        losses: list[Tensor] = []
        for step in range(steps):
            self._set_rates(recipe.schedule.factor(number + step / steps, recipe.epochs, figures))
            first = step * recipe.batch + self._rank * share
            rows = order[first : first + share].to(self._device)
            losses.append(self._step(rows, targets, side))
            self._average(number, step, steps)
            if step % LOOKED_AT == 0 or step == steps - 1:
                self._look_at(losses[-1], number)
        if number == recipe.epochs - 1 and self._begin is not None and recipe.share_of_begin:
            average(self.averaged, self._begin, 1 - recipe.share_of_begin)
            self._measure_statistics(targets, side)
        if self._world > 1:
            # Each process has seen pictures of its own; one network is judged and kept.
            for kept in self.averaged.buffers():
                dist.broadcast(kept, 0)
        # The last step's weights are in no loss that was looked at.
        for kept in self.averaged.parameters():
            self._look_at(kept.detach().sum(), number, "a weight")
        return float(torch.stack(losses).mean())

    def _measure_statistics(self, targets: Targets, side: int) -> None:
        """Measure the averaged network's batch statistics anew, on changed training pictures."""
        norms = [one for one in self.averaged.modules() if isinstance(one, nn.BatchNorm2d)]
        momenta = [norm.momentum for norm in norms]
        for norm in norms:
            norm.reset_running_stats()
            norm.momentum = None  # the plain mean of all batches
        rows = torch.randperm(len(targets.pictures), device=self._device, generator=self._random)
        self.averaged.train()
        with torch.no_grad(), torch.autocast(self._device.type, dtype=torch.bfloat16):
            for some in torch.split(rows[:MEASURED_ON], MEASURED_ON // 8):
                pictures = self._augment(targets.pictures[some], self._random, side)
                self.averaged(pictures.contiguous(memory_format=torch.channels_last))
        self.averaged.eval()
        for norm, momentum in zip(norms, momenta, strict=True):
            norm.momentum = momentum

    def _step(self, rows: Tensor, targets: Targets, side: int) -> Tensor:
        pictures = self._augment(targets.pictures[rows], self._random, side)
        wanted = (targets.fer2013[rows], targets.ferplus[rows])
        pictures, wanted = mixed(pictures, wanted, self._recipe, self._random)
        pictures = pictures.contiguous(memory_format=torch.channels_last)
        with torch.autocast(self._device.type, dtype=torch.bfloat16):
            logits = self._parallel(pictures)
        losses = [cross_entropy(said, want) for said, want in zip(logits, wanted, strict=True)]
        loss = losses[0] + losses[1]
        if self._teachers:
            share = self._recipe.taught
            loss = (1 - share) * loss + share * self._distance_to_teachers(pictures, logits)
        for optimizer in self._optimizers:
            optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        for optimizer in self._optimizers:
            optimizer.step()
        return loss.detach()

    def _distance_to_teachers(self, pictures: Tensor, logits: tuple[Tensor, Tensor]) -> Tensor:
        """Return how far both heads are from what all teachers say of the same pictures.

        Hinton et al. 2015: soft answers, times the square of the softness to keep the gradients'
        size.
        """
        softness = self._recipe.softness
        with torch.no_grad(), torch.autocast(self._device.type, dtype=torch.bfloat16):
            answers = [teacher(pictures) for teacher in self._teachers]
        total = torch.zeros((), device=self._device)
        for said, heads in zip(logits, zip(*answers, strict=True), strict=True):
            soft = torch.stack([(one.float() / softness).softmax(1) for one in heads]).mean(0)
            total = total + softness**2 * functional.kl_div(
                (said.float() / softness).log_softmax(1), soft, reduction="batchmean"
            )
        return total

    def _set_rates(self, factor: float) -> None:
        for optimizer, peaks in zip(self._optimizers, self._peaks, strict=True):
            for group, peak in zip(optimizer.param_groups, peaks, strict=True):
                group["lr"] = peak * factor

    def _average(self, number: int, step: int, steps: int) -> None:
        span, done = self._recipe.averaged_over * steps, step + number * steps
        if span:
            average(self.averaged, self.network, min(1 - 1 / span, (1 + done) / (10 + done)))
        elif step == steps - 1:
            self.averaged.load_state_dict(self.network.state_dict())

    def _look_at(self, value: Tensor, number: int, what: str = "the loss") -> None:
        if not bool(torch.isfinite(value)):
            raise DataError(
                f"{what} became {float(value)} in epoch {number + 1}",
                "run it again with a lower --lr, or another --recipe; the last whole epoch is kept",
            )


def fingerprint(network: nn.Module) -> str:
    """Return a short name for the weights and batch statistics of a network."""
    found = hashlib.sha256()
    for values in network.state_dict().values():
        found.update(values.cpu().contiguous().numpy().tobytes())
    return found.hexdigest()[:16]


def _placed(network: TwoHeads, device: torch.device) -> TwoHeads:
    network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    return network


def cross_entropy(logits: Tensor, wanted: Tensor) -> Tensor:
    """Return the mean cross-entropy against distributions (N, K); rows of zeros add nothing."""
    return -(wanted * functional.log_softmax(logits.float(), dim=1)).sum() / len(wanted)


@torch.no_grad()
def average(averaged: nn.Module, model: nn.Module, decay: float) -> None:
    """Move the averaged weights and batch statistics towards the model's."""
    pairs = zip(averaged.state_dict().values(), model.state_dict().values(), strict=True)
    floats = [(kept, new) for kept, new in pairs if kept.dtype.is_floating_point]
    torch._foreach_lerp_([k for k, _ in floats], [n for _, n in floats], 1 - decay)


@torch.no_grad()
def predict(
    model: nn.Module, pictures: np.ndarray[Any, Any], device: torch.device, flip: bool = True
) -> tuple[Tensor, Tensor]:
    """Return both heads' probabilities (N, 7), (N, 8), averaged with the mirrored picture's."""
    said: list[tuple[Tensor, Tensor]] = []
    for chunk in torch.split(torch.from_numpy(pictures)[:, None], 512):
        with torch.autocast(device.type, dtype=torch.bfloat16):
            views = [chunk.to(device)] + ([chunk.flip(3).to(device)] if flip else [])
            logits = [model(view) for view in views]
        first = torch.stack([one.float().softmax(1) for one, _ in logits]).mean(0)
        second = torch.stack([two.float().softmax(1) for _, two in logits]).mean(0)
        said.append((first.cpu(), second.cpu()))
    return torch.cat([one for one, _ in said]), torch.cat([two for _, two in said])


def accuracies(model: nn.Module, split: fer.Faces, device: torch.device) -> dict[str, float | None]:
    """Return the accuracies (%) of both heads by the published protocols, with flip.

    Processes that train together share the pictures, so all of them have to call this. None
    stands where the split has no picture with such a label.
    """
    if not len(split):
        return {"fer2013": None, "ferplus": None}
    rank, world = rank_and_world()
    said = [part.argmax(1) for part in predict(model.eval(), split.pictures[rank::world], device)]
    first, second = (_gathered(part, len(split)) for part in said)
    label, usable = fer.majority(split.votes)
    right = {"fer2013": first == split.labels, "ferplus": (second == label)[usable]}
    return {
        name: round(100 * float(one.mean()), 2) if len(one) else None for name, one in right.items()
    }


def _gathered(share: Tensor, count: int) -> np.ndarray[Any, Any]:
    """Return the answers (N,) of which every process has each `world`-th."""
    _, world = rank_and_world()
    whole = np.zeros(count, dtype=np.int64)
    shares: list[Any] = [share.numpy()] * world
    if world > 1:
        dist.all_gather_object(shares, share.numpy())
    for number, one in enumerate(shares):
        whole[number::world] = one
    return whole


def rank_and_world() -> tuple[int, int]:
    """Return this process's number and how many there are."""
    if not dist.is_initialized():
        return 0, 1
    return dist.get_rank(), dist.get_world_size()
