"""The proofs on real video devices, each in a machine of its own.

As many run at once as there are cores; where KVM does not work they take minutes each.
"""

import os
import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from shutil import which

import machine
import pytest

HERE = Path(__file__).parent
SECONDS = 1500
"""The host's time for a proof."""

USED = {"ffmpeg": "ffmpeg", "chromium": "chromium", "chromedriver": "chromium-driver"}
"""What the proofs use besides, and the Debian package each is in."""

lacking = machine.lacking() + [package for tool, package in USED.items() if not which(tool)]
pytestmark = [
    pytest.mark.timeout(2 * SECONDS),
    pytest.mark.skipif(bool(lacking), reason=f"missing: apt-get install {' '.join(lacking)}"),
]


@pytest.fixture(scope="module")
def proofs(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, tuple[Path, Future[int]]]]:
    """Start what was asked for; yields each proof's folder and its exit code to come."""
    chosen = [
        item.callspec.params["proof"]
        for item in request.session.items
        if isinstance(item, pytest.Function) and item.function is test_on_real_devices
    ]
    machine.prepare()
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        running = {}
        for proof in chosen:
            folder = tmp_path_factory.mktemp(proof)
            running[proof] = folder, pool.submit(prove, proof, folder)
        yield running
        for _, code in running.values():
            code.cancel()


def prove(proof: str, folder: Path) -> int:
    """Run a proof; returns its exit code."""
    command = [sys.executable, "-u", str(HERE / f"{proof}.py"), "/vm-out"]
    with (folder / "console.txt").open("w") as console:
        return machine.run(
            command, folder, folder=HERE.parents[1], console=console, seconds=SECONDS
        )


@pytest.mark.parametrize("proof", sorted(path.stem for path in HERE.glob("prove_*.py")))
def test_on_real_devices(proof: str, proofs: dict[str, tuple[Path, Future[int]]]) -> None:
    folder, code = proofs[proof]
    ended = code.result()
    print((folder / "console.txt").read_text(errors="replace"))
    assert ended == 0, f"ended with {ended}; what it printed stands above"
