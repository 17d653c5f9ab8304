"""The proofs on real video devices, each in a machine of its own; see `conftest`."""

from __future__ import annotations

from pathlib import Path
from shutil import which
from typing import TYPE_CHECKING

import machine
import pytest

if TYPE_CHECKING:
    from conftest import Proofs

USED = {
    "ffmpeg": "ffmpeg",
    "chromium": "chromium",
    "chromedriver": "chromium-driver",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
}
"""What the proofs use besides, and the Debian package each is in."""

lacking = machine.lacking() + [package for tool, package in USED.items() if not which(tool)]
pytestmark = [
    pytest.mark.timeout(3600),
    pytest.mark.skipif(bool(lacking), reason=f"missing: apt-get install {' '.join(lacking)}"),
]


@pytest.mark.parametrize(
    "proof", sorted(path.stem for path in Path(__file__).parent.glob("prove_*.py"))
)
def test_on_real_devices(proof: str, proofs: Proofs) -> None:
    code = proofs.codes[proof].result()
    if code == machine.TOO_LONG and not machine.kvm_works(machine.prepare()):
        pytest.skip("this machine has to translate, and is too slow to get to the end of it")
    print(proofs.said(proof))
    assert code == 0, f"ended with {code}; what it printed stands above"
