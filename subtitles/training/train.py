"""Train a network on pictures of faces. Reads from top to bottom.

Resumes from the last whole epoch after an interruption. Runs on CPU or one GPU; on several
processes under `torchrun`, each taking an equal share of every batch.
"""

from __future__ import annotations

import argparse
import json
import os
import shlex
import statistics
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed as dist

from subtitles.aside import written_aside
from subtitles.errors import DataError, SettingsError, unknown
from subtitles.training import data as fer
from subtitles.training import datasets
from subtitles.training.architectures import ARCHITECTURES, parameters
from subtitles.training.division import Division, Kept
from subtitles.training.learner import Learner, accuracies, rank_and_world
from subtitles.training.networks import same_architecture, stored_run
from subtitles.training.recipes import Plateau, Recipe, chosen
from subtitles.training.runlog import entries, forget_after, note
from subtitles.training.splits import tenth, together
from subtitles.training.targets import make_targets

Figures = dict[str, float | None]
"""Accuracies (%) of both heads; None: there was nothing to measure it by.

`guide`: the first head's on pictures that guide the learning rate and nothing else.
"""

SAME = ("seed", "limit")
"""What a run has to be gone on with as it was begun, beside its network, recipe and pictures."""

Shared = dict[fer.Split, fer.Faces]


def main(args: argparse.Namespace) -> int:
    """Run `train`."""
    recipe = chosen(args)
    if args.arch not in ARCHITECTURES:
        raise unknown("architecture", args.arch, tuple(ARCHITECTURES))
    _check_numbers(args)
    args.out = args.out or Path("runs", args.arch)
    device = _device(args)
    torch.set_num_threads(args.threads)
    if {"RANK", "WORLD_SIZE"} <= os.environ.keys() and not dist.is_initialized():
        dist.init_process_group("nccl" if device.type == "cuda" else "gloo")
    whole = load(args)
    division = Division(args.split, args.folds, seed=args.split_seed)
    if args.folds is not None:
        cross_validate(args, recipe, whole, division)
    else:
        run(args, recipe, whole, division, args.out)
    if dist.is_initialized():
        dist.destroy_process_group()
    return 0


def load(args: argparse.Namespace) -> Shared:
    """Return the splits of the data that `--data` names."""
    rank, _ = rank_and_world()
    if rank:
        dist.barrier()  # The first process fills the cache for the others.
    whole = datasets.load(args.data, cache=args.out.parent)
    if dist.is_initialized() and not rank:
        dist.barrier()
    return whole


def cross_validate(
    args: argparse.Namespace, recipe: Recipe, whole: Shared, division: Division
) -> None:
    """Train one network in OUT/fold1 … for each fold of Training and PublicTest.

    OUT/folds.json says how well each did on the pictures it had not seen, their mean and their
    standard deviation. PrivateTest takes no part.
    """
    rows = []
    for number in range(1, args.folds + 1):
        fold = replace(division, fold=number)
        figures = run(args, recipe, whole, fold, args.out / f"fold{number}")
        rows.append({"fold": number, **figures})
    if rank_and_world()[0] == 0:
        summary = {"arch": args.arch, "recipe": args.recipe, "epochs": recipe.epochs}
        summary |= {"split_seed": args.split_seed, "seed": args.seed, "folds": rows}
        for name in ("fer2013", "ferplus"):
            summary[name] = spread([row[name] for row in rows])
        text = json.dumps(summary, indent=1)
        (args.out / "folds.json").write_text(text + "\n", encoding="utf-8")
        print(json.dumps({name: summary[name] for name in ("fer2013", "ferplus")}), flush=True)


def spread(values: list[float | None]) -> dict[str, float] | None:
    """Return mean and standard deviation of figures; None when one is missing."""
    known = [value for value in values if value is not None]
    if len(known) < len(values) or len(known) < 2:
        return None
    return {
        "mean": round(statistics.mean(known), 2),
        "sd": round(statistics.stdev(known), 2),
    }


def run(
    args: argparse.Namespace, recipe: Recipe, whole: Shared, division: Division, out: Path
) -> Figures:
    """Train one network in the folder `out` and return its accuracies on held-out pictures.

    These are PublicTest's, or PrivateTest's where nothing could be chosen by PublicTest.

    Goes on where an earlier run in that folder ended. Raises DataError when that one was of another
    architecture, recipe or division of the pictures, when a run to begin with or to learn from may
    have seen what is held out, and when the loss is no number any more.
    """
    device, (rank, _) = _device(args), rank_and_world()
    torch.manual_seed(args.seed)
    parts = division.share_out(whole)
    fer.need_every_emotion(parts["Training"])
    kept = Kept.of(division, parts)
    for other in filter(None, (args.init, *args.teachers)):
        kept.learns_from(Kept.in_run(stored_run(other), other), other)
    learner = Learner(args.arch, recipe, device, args.seed, args.init, args.teachers)
    training, guide = to_learn(args, recipe, parts)
    targets = make_targets(training, recipe, device)
    out.mkdir(parents=True, exist_ok=True)
    stored = _found(args, out, device)
    if stored:
        kept.goes_on(Kept.in_run(stored, out), out)
        learner.restore(stored)
    start, seconds = stored.get("epoch", 0), stored.get("seconds", 0.0)
    history: list[Figures] = stored.get("figures", [])
    about = {"arch": args.arch, "recipe": args.recipe, "division": kept.to_store()}
    about |= {name: getattr(args, name) for name in SAME}
    if rank == 0:
        forget_after(start, out)

    for epoch in range(start, recipe.epochs):
        began = time.monotonic()
        guiding = "guide" if len(guide) else "fer2013"
        known = [figure for one in history if (figure := one.get(guiding)) is not None]
        loss = learner.epoch(epoch, targets, known)
        seconds += time.monotonic() - began
        figures = accuracies(learner.averaged, parts["PublicTest"], device)
        if len(guide):
            figures["guide"] = accuracies(learner.averaged, guide, device)["fer2013"]
        history = [*history, figures]
        if rank:
            continue
        took = {"seconds": round(seconds)}
        note(out, {"epoch": epoch + 1, "loss": round(loss, 4), **history[-1], **took})
        about |= {"epoch": epoch + 1, "seconds": seconds, "figures": history}
        about |= {"command": _command(), "commit": commit_of_source()}
        save(out / "last.pt", {**learner.state(), **about})

    split: fer.Split = "PublicTest" if len(parts["PublicTest"]) else "PrivateTest"
    if split == "PublicTest" and history:
        end = history[-1]
    else:
        end = accuracies(learner.averaged, parts[split], device)
    if rank == 0 and (start < recipe.epochs or not any("finished" in one for one in entries(out))):
        said = {"finished": True, "arch": args.arch, "recipe": args.recipe, "split": split, **end}
        used = {"pictures": len(targets.pictures), "guiding": len(guide), "seconds": round(seconds)}
        note(out, {**said, **described(learner, device), **used})
    return {"n": len(parts[split]), **end}


def to_learn(
    args: argparse.Namespace, recipe: Recipe, parts: Shared
) -> tuple[fer.Faces, fer.Faces]:
    """Return what to learn from, and what guides the learning rate; raises DataError."""
    training = usable(parts)
    training = training.take(np.arange(len(training))[: args.limit])
    training, guide = guided(training, parts["PublicTest"], recipe, args.split_seed)
    if len(training) < recipe.batch or recipe.batch < rank_and_world()[1]:
        raise DataError(
            f"{len(training)} training pictures make no batch of {recipe.batch}",
            "give a smaller --batch (at least one picture for each process), or more pictures",
        )
    return training, guide


def guided(
    training: fer.Faces, public: fer.Faces, recipe: Recipe, seed: int
) -> tuple[fer.Faces, fer.Faces]:
    """Return what to learn from, and the pictures that guide the learning rate and nothing else.

    These are none, unless the rate waits for a plateau and PublicTest, by which it is seen
    otherwise, is empty: then a tenth of Training. Raises DataError when that is too small for it.
    """
    if len(public) or not isinstance(recipe.schedule, Plateau):
        return training, fer.joined([])
    of, _ = together(training)
    marked = tenth(training.labels, seed, of.tolist())
    if not marked.any():
        raise DataError(
            f"of {len(training)} training pictures none can be held out to guide the learning rate",
            "add pictures, or choose a --recipe whose rate does not wait for a plateau",
        )
    return training.take(~marked), training.take(marked)


def described(learner: Learner, device: torch.device) -> dict[str, Any]:
    """Return what a finished run's line says of the network and of how it was trained."""
    return {
        "parameters": parameters(learner.network),
        "device": device.type,
        "processes": rank_and_world()[1],
        "command": _command(),
        "commit": commit_of_source(),
    }


def usable(whole: Shared) -> fer.Faces:
    """Return Training without copies of held-out pictures and without what is no face."""
    training = fer.learned_from(whole)
    not_a_face = training.votes[:, -1] > training.votes[:, :8].sum(axis=1)
    return training.take(np.flatnonzero(~not_a_face))


def save(path: Path, content: dict[str, Any]) -> None:
    """Write a checkpoint aside and rename it, so that an interruption leaves the last one whole."""
    with written_aside(path) as aside:
        torch.save(content, aside)


def commit_of_source() -> str:
    """Return the commit of the source tree this runs from; `unknown` without it or without git."""
    command = ["git", "-C", str(Path(__file__).parent), "describe", "--always", "--dirty"]
    try:
        answer = subprocess.run(command, capture_output=True, text=True, check=False)
    except OSError:
        return "unknown"
    return answer.stdout.strip() or "unknown"


def _found(args: argparse.Namespace, out: Path, device: torch.device) -> dict[str, Any]:
    """Return the checkpoint to go on from; empty when there is none."""
    if args.restart or not (out / "last.pt").is_file():
        return {}
    stored = stored_run(out, device)
    same_architecture(stored, args.arch, out)
    if stored["recipe"] != args.recipe:
        raise DataError(
            f"'{out}' holds a run by the recipe {stored['recipe']}, not by {args.recipe}",
            f"say --recipe {stored['recipe']}, name another --out, or begin anew with --restart",
        )
    for name in SAME:  # Runs from before these were kept go on.
        given = getattr(args, name)
        if stored.get(name, given) != given:
            raise DataError(
                f"'{out}' holds a run with {_option(name, stored[name])}, not with "
                f"{_option(name, given)}",
                f"say {_option(name, stored[name])}, name another --out, or begin anew with "
                "--restart",
            )
    return stored


def _check_numbers(args: argparse.Namespace) -> None:
    """Raise SettingsError for impossible numbers beside those of the recipe."""
    for name, least in (("threads", 1), ("limit", 1), ("folds", 2), ("seed", 0), ("split_seed", 0)):
        value = getattr(args, name)
        if value is not None and not least <= value < 2**32:
            raise SettingsError(
                f"--{name.replace('_', '-')} is {value}", f"give a number of at least {least}"
            )


def _option(name: str, value: object) -> str:
    return f"no --{name}" if value is None else f"--{name} {value}"


def _command() -> str:
    return shlex.join(["emotion-subtitles", *sys.argv[1:]])


def _device(args: argparse.Namespace) -> torch.device:
    """Return where to train; raises SettingsError where nothing can be computed there."""
    name = args.device or ("cuda" if torch.cuda.is_available() else "cpu")
    if name == "cuda" and "LOCAL_RANK" in os.environ:
        # Each process has a GPU of its own.
        name = f"cuda:{os.environ['LOCAL_RANK']}"
    try:
        device = torch.device(name)
        torch.zeros(1, device=device).item()
    except (RuntimeError, AssertionError) as error:  # torch without CUDA asserts that it has it
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise SettingsError(
            f"--device {name} can't be used: {reason}",
            "say cpu, or cuda where torch finds a GPU; without --device it takes one if there is",
        ) from error
    if "LOCAL_RANK" in os.environ and device.type == "cuda":
        torch.cuda.set_device(device)
    return device
