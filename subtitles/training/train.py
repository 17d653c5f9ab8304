"""Train the two-head ResNet18 on FER2013 and FER+. Reads from top to bottom.

Resumes from the last whole epoch after an interruption. Runs on CPU or one GPU; on several
processes under `torchrun`, each taking an equal share of every batch.
"""

from __future__ import annotations

import argparse
import copy
import json
import math
import os
import pickle
import shlex
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import numpy as np
import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn import functional

from subtitles.emotions import EMOTIONS, fold_ferplus
from subtitles.errors import DataError
from subtitles.training import data as fer
from subtitles.training.augment import Augmentation
from subtitles.training.muon import Muon
from subtitles.training.networks import TwoHeadResNet18

VOTES_IN_LABEL = 0.15
"""Share of the FER2013 target that is the FER+ votes: label smoothing that knows the picture."""

EMA_SPAN = 2.0
"""Epochs over which the averaged weights forget; they are what is evaluated and exported."""

WARM_UP = 1.0
"""Epochs of linear warm-up; momentum buffers and batch statistics start empty."""

SIDES = ((0.3, 32), (0.6, 40), (1.0, 48))
"""Picture side, px, until that share of the epochs: early steps cost less and learn as much."""

CLEAN_END = 0.1
"""Last share of the epochs without mixup, so that the network ends on real faces."""


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """Pictures and what both heads should say of them, as tensors on one device."""

    pictures: Tensor
    """(N, 1, 48, 48) uint8."""
    fer2013: Tensor
    """(N, 7) probabilities in the order of EMOTIONS."""
    ferplus: Tensor
    """(N, 8) vote distribution; rows of zeros where there is none."""


def main(args: argparse.Namespace) -> int:
    """Run `train`."""
    torch.set_num_threads(args.threads)
    if "WORLD_SIZE" in os.environ and not dist.is_initialized():
        dist.init_process_group("nccl" if _device(args).type == "cuda" else "gloo")
    rank, world = _rank_and_world()
    torch.manual_seed(args.seed)
    device = _device(args)
    splits = fer.load(args.data, cache=args.out.parent / "fer2013.npz")
    training = fer.without_copies(splits["Training"], splits["PublicTest"], splits["PrivateTest"])
    not_a_face = training.votes[:, -1] > training.votes[:, :8].sum(axis=1)
    training = training.take(np.flatnonzero(~not_a_face)[: args.limit])
    targets = make_targets(training, device)
    chosen_on = splits["PublicTest"]

    model = TwoHeadResNet18()
    if args.init is not None:
        model.load_state_dict(stored_run(args.init)["averaged"])
    model = model.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
    averaged = copy.deepcopy(model).eval()
    optimizers = make_optimizers(model, args.optimizer, args.lr)
    peak = [[group["lr"] for group in optimizer.param_groups] for optimizer in optimizers]
    args.out.mkdir(parents=True, exist_ok=True)
    checkpoint = args.out / "last.pt"
    start, seconds = 0, 0.0
    if checkpoint.is_file() and not args.restart:
        stored = stored_run(args.out, device)
        model.load_state_dict(stored["model"])
        averaged.load_state_dict(stored["averaged"])
        for optimizer, state in zip(optimizers, stored["optimizers"], strict=True):
            optimizer.load_state_dict(state)
        start, seconds = stored["epoch"], stored["seconds"]
    share = args.batch // world
    parallel = nn.parallel.DistributedDataParallel(model) if world > 1 else model
    steps = len(targets.pictures) // args.batch
    decay = 1 - 1 / (EMA_SPAN * steps)
    augment = Augmentation()
    random = torch.Generator(device).manual_seed(0)

    for epoch in range(start, args.epochs):
        began = time.monotonic()
        # Seeded by the epoch, so that a resumed run draws what an uninterrupted one would have.
        order = torch.randperm(
            len(targets.pictures), generator=torch.Generator().manual_seed(args.seed + 1000 * epoch)
        )
        random.manual_seed(args.seed + 1000 * epoch + 500 + rank)
        torch.manual_seed(args.seed + 1000 * epoch + 700 + rank)  # dropout
        mixup = args.mixup if epoch < args.epochs * (1 - CLEAN_END) else 0.0
        sides = SIDES if args.init is None else SIDES[-1:]
        side = next(side for until, side in sides if epoch < until * args.epochs)
        parallel.train()
        losses = []
        for step in range(steps):
            factor = schedule((epoch + step / steps) / args.epochs, WARM_UP / args.epochs)
            for optimizer, rates in zip(optimizers, peak, strict=True):
                for group, rate in zip(optimizer.param_groups, rates, strict=True):
                    group["lr"] = rate * factor
            first = step * args.batch + rank * share
            rows = order[first : first + share].to(device)
            pictures = augment(targets.pictures[rows], random, side)
            wanted = (targets.fer2013[rows], targets.ferplus[rows])
            if mixup:
                pictures, wanted = mix(pictures, wanted, mixup, random)
            pictures = pictures.contiguous(memory_format=torch.channels_last)
            with torch.autocast(device.type, dtype=torch.bfloat16):
                logits = parallel(pictures)
            loss = sum(cross_entropy(said, want) for said, want in zip(logits, wanted, strict=True))
            for optimizer in optimizers:
                optimizer.zero_grad()
            cast(Tensor, loss).backward()  # type: ignore[no-untyped-call]
            for optimizer in optimizers:
                optimizer.step()
            average(
                averaged,
                model,
                min(decay, (1 + step + epoch * steps) / (10 + step + epoch * steps)),
            )
            losses.append(cast(Tensor, loss).detach())
        seconds += time.monotonic() - began
        if rank == 0:
            line = {
                "epoch": epoch + 1,
                "loss": round(float(torch.stack(losses).mean()), 4),
                **public_test(averaged, chosen_on, device),
                "seconds": round(seconds),
            }
            print(json.dumps(line), flush=True)
            with (args.out / "log.jsonl").open("a") as log:
                log.write(json.dumps(line) + "\n")
            save(
                checkpoint,
                {
                    "model": model.state_dict(),
                    "averaged": averaged.state_dict(),
                    "optimizers": [optimizer.state_dict() for optimizer in optimizers],
                    "epoch": epoch + 1,
                    "seconds": seconds,
                    "command": shlex.join(["emotion-subtitles", *sys.argv[1:]]),
                    "commit": commit_of_source(),
                },
            )
    if dist.is_initialized():
        dist.destroy_process_group()
    return 0


def make_targets(split: fer.Faces, device: torch.device) -> Targets:
    """Return tensors of a split; the FER2013 target mixes in the votes where there are some."""
    votes, usable = fer.vote_distribution(split.votes)
    votes = np.where(usable[:, None], votes, 0).astype(np.float32)
    label = np.eye(len(EMOTIONS), dtype=np.float32)[split.labels]
    folded = fold_ferplus(votes)
    some = folded.sum(axis=1, keepdims=True) > 0.5
    label = np.where(some, (1 - VOTES_IN_LABEL) * label + VOTES_IN_LABEL * folded, label)
    return Targets(
        torch.from_numpy(split.pictures)[:, None].to(device),
        torch.from_numpy(label.astype(np.float32)).to(device),
        torch.from_numpy(votes).to(device),
    )


def make_optimizers(model: nn.Module, name: str, lr: float | None) -> list[torch.optim.Optimizer]:
    """Return the optimizers: kernels by Muon and the rest by SGD, or all by SGD."""
    kernels = [p for n, p in model.named_parameters() if p.ndim == 4 and n[5:] != "conv1.weight"]
    rest = [p for p in model.parameters() if not any(p is kernel for kernel in kernels)]
    decayed = [p for p in rest if p.ndim > 1]
    plain = [p for p in rest if p.ndim == 1]
    groups: list[dict[str, Any]] = [
        {"params": decayed, "weight_decay": 5e-4},
        # Batch-norm gains and biases are few and need no shrinking.
        {"params": plain, "weight_decay": 0.0},
    ]
    if name == "sgd":
        groups[0]["params"] = kernels + decayed
        return [torch.optim.SGD(groups, lr=lr or 0.1, momentum=0.9, nesterov=True)]
    return [
        Muon(kernels, lr=lr or 0.05, momentum=0.9),
        torch.optim.SGD(groups, lr=0.05, momentum=0.9, nesterov=True),
    ]


def schedule(done: float, warm_up: float) -> float:
    """Return the share of the peak learning rate at a share `done` of the run: up, then cosine."""
    if done < warm_up:
        return done / warm_up + 1e-3
    return 0.5 * (1 + math.cos(math.pi * (done - warm_up) / (1 - warm_up)))


def mix(
    pictures: Tensor, wanted: tuple[Tensor, Tensor], strength: float, random: torch.Generator
) -> tuple[Tensor, tuple[Tensor, Tensor]]:
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
    model: TwoHeadResNet18, pictures: np.ndarray[Any, Any], device: torch.device, flip: bool = True
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


def public_test(
    model: TwoHeadResNet18, split: fer.Faces, device: torch.device
) -> dict[str, float]:
    """Return the accuracies (%) of both heads by the published protocols, with flip."""
    model.eval()
    first, second = predict(model, split.pictures, device)
    label, usable = fer.majority(split.votes)
    fer2013 = (first.argmax(1).numpy() == split.labels).mean()
    ferplus = (second.argmax(1).numpy() == label)[usable].mean()
    return {"fer2013": round(100 * float(fer2013), 2), "ferplus": round(100 * float(ferplus), 2)}


def stored_run(folder: Path, device: torch.device | str = "cpu") -> dict[str, Any]:
    """Return the checkpoint in a run folder; raises DataError."""
    path = folder / "last.pt"
    try:
        stored: dict[str, Any] = torch.load(path, map_location=device, weights_only=True)
    except (OSError, pickle.UnpicklingError, RuntimeError) as error:
        raise DataError(
            f"{path} is no checkpoint: {error}".splitlines()[0],
            "name the folder of a run of `train`, or delete the file to start anew",
        ) from error
    return stored


def save(path: Path, content: dict[str, Any]) -> None:
    """Write a checkpoint aside and rename it, so that an interruption leaves the last one whole."""
    aside = path.with_suffix(".part")
    torch.save(content, aside)
    os.replace(aside, path)


def commit_of_source() -> str:
    """Return the commit of the source tree this runs from; `unknown` without it or without git."""
    command = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "unknown"
    return answer.stdout.strip() or "unknown"


def _device(args: argparse.Namespace) -> torch.device:
    return torch.device(args.device or ("cuda" if torch.cuda.is_available() else "cpu"))


def _rank_and_world() -> tuple[int, int]:
    if not dist.is_initialized():
        return 0, 1
    return dist.get_rank(), dist.get_world_size()
