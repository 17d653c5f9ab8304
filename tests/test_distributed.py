"""Training on two processes with the real command, as on two machines without GPUs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
pytest.importorskip("torchvision", reason="missing: the extra 'torch'")

from tiny_fer2013 import write  # noqa: E402

from subtitles.training.networks import load_run  # noqa: E402

EAVESDROPPING = """
import os, sys, torch
from subtitles.cli import main
from subtitles.training.learner import Learner

real = Learner.epoch

def epoch(self, *given):
    loss = real(self, *given)
    kept = [*self.network.parameters(), *self.averaged.state_dict().values()]
    torch.save(kept, f"weights{os.environ['RANK']}.pt")
    return loss

Learner.epoch = epoch
sys.exit(main())
"""
"""The command, which leaves what each process ends with."""

ROOT = Path(__file__).parent.parent


def train(program: Path, folder: Path, out: Path, *more: str) -> subprocess.CompletedProcess[str]:
    torchrun = ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2"]
    words = ["--data", str(folder), "--out", str(out), "--arch", "mini_xception", "--batch", "16"]
    quick = ["--device", "cpu", "--threads", "1"]
    return subprocess.run(
        [sys.executable, *torchrun, str(program), "train", *words, *quick, *more],
        cwd=program.parent,
        env={**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )


def test_two_processes_train_one_network_in_two_folds(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir()
    program = tmp_path / "program.py"
    program.write_text(EAVESDROPPING)
    done = train(program, write(folder), tmp_path / "run", "--epochs", "1", "--folds", "2")
    assert done.returncode == 0, done.stderr
    told = json.loads((tmp_path / "run" / "folds.json").read_text())
    assert len(told["folds"]) == 2
    for number in (1, 2):
        fold = tmp_path / "run" / f"fold{number}"
        # One of the two writes.
        epoch, finished = map(json.loads, (fold / "log.jsonl").read_text().splitlines())
        assert epoch["epoch"] == 1 and finished["processes"] == 2
        weights = load_run(fold).state_dict().values()
        assert all(torch.isfinite(one).all() for one in weights)
    # Each learned from its own half of the batches, and both hold the same network.
    ends = [torch.load(tmp_path / f"weights{rank}.pt", weights_only=True) for rank in (0, 1)]
    assert all(torch.equal(one, other) for one, other in zip(*ends, strict=True))
