"""Prove on real video devices: the webcam is off while nobody watches, on when somebody does.

Runs inside a machine with a webcam and a v4l2loopback device; see README.md here. `live` is left
alone until it lets the webcam go; then the virtual camera is watched as a call program would, and
left again, several times. What was measured is left in a folder; the exit code is 1 if something is
not so.

    python tests/vm/prove_on_demand.py OUT [WEBCAM CAMERA]     else /dev/video0 and /dev/video10
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

from program import Live

from subtitles.webcam import Webcam

TURNS = 3
WAKES = 1.0
"""Seconds within which the camera is to be on again for a viewer."""

IDLE = 20.0
"""Seconds over which the processor's load is measured while nobody watches."""


def main(out: Path, webcam: str = "/dev/video0", camera: str = "/dev/video10") -> int:
    """Run the proof; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    webcam = os.path.realpath(webcam)
    live = Live("--no-captions", "--source", webcam, "--sink", f"virtual:{camera}")
    found: dict[str, Any] = {"slept_after_s": [], "woke_after_s": [], "pictures_after_s": []}
    problems = []
    try:
        live.wait_for("note: live from")
        for _ in range(TURNS):
            found["slept_after_s"].append(live.wait_for("nobody watches"))
            if webcam in live.opened():
                problems.append("the webcam is open while nobody watches")
            begun = time.monotonic()
            with Webcam(camera) as viewer:
                frames = iter(viewer)
                next(frames)
                found["pictures_after_s"].append(time.monotonic() - begun)
                live.wait_for("on again")
                found["woke_after_s"].append(time.monotonic() - begun)
                if webcam not in live.opened():
                    problems.append("the webcam is closed while somebody watches")
                for _ in range(20):
                    next(frames)
        live.wait_for("nobody watches")
        before = live.used()
        time.sleep(IDLE)
        found["idle_percent_of_a_core"] = 100 * (live.used() - before) / IDLE
    finally:
        if live.end(signal.SIGINT) != 0:
            problems.append("live did not end well")
    if max(found["woke_after_s"], default=WAKES) >= WAKES:
        problems.append("a viewer waits too long for the camera")
    found["problems"] = problems
    (out / "on_demand.json").write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:4]))
