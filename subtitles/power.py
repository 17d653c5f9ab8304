"""Whether this machine runs on its battery."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SUPPLIES = Path("/sys/class/power_supply")
"""Where Linux tells of batteries and chargers."""

PATIENCE = 2.0
"""Seconds macOS may take for an answer."""


def on_battery() -> bool | None:
    """Say whether the machine runs on its battery; None: it can't be known. May take 0.1 s."""
    try:
        if sys.platform == "linux":
            return _linux(SUPPLIES)
        if sys.platform == "win32":
            return _windows()
        if sys.platform == "darwin":
            return _macos()
    except (OSError, ValueError, subprocess.SubprocessError):
        pass
    return None


def _linux(supplies: Path) -> bool | None:
    """Read what the kernel tells of each supply.

    A charger that is plugged in counts before a battery that discharges, as some do at the mains
    while the machine works hard. Batteries of mice and headsets don't count.
    """
    if not supplies.is_dir():
        return None
    discharging = False
    for supply in sorted(supplies.iterdir()):
        kind, scope = _word(supply / "type"), _word(supply / "scope")
        if scope == "Device":
            continue
        if kind in ("Mains", "USB") and _word(supply / "online") == "1":
            return False
        if kind == "Battery" and _word(supply / "status") == "Discharging":
            discharging = True
    return discharging


def _word(path: Path) -> str:
    """Return what a file of the kernel says, "" where it says nothing."""
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""


def _windows() -> bool | None:
    import ctypes

    class Status(ctypes.Structure):
        """`SYSTEM_POWER_STATUS`."""

        _fields_ = (
            ("line", ctypes.c_ubyte),
            ("battery", ctypes.c_ubyte),
            ("percent", ctypes.c_ubyte),
            ("flags", ctypes.c_ubyte),
            ("seconds", ctypes.c_uint32),
            ("seconds_full", ctypes.c_uint32),
        )

    status = Status()
    if not ctypes.windll.kernel32.GetSystemPowerStatus(ctypes.byref(status)):  # type: ignore[attr-defined,unused-ignore]
        return None
    return {0: True, 1: False}.get(status.line)


def _macos() -> bool | None:
    done = subprocess.run(
        ["/usr/bin/pmset", "-g", "batt"], capture_output=True, text=True, timeout=PATIENCE
    )
    for told, answer in (("'Battery Power'", True), ("'AC Power'", False)):
        if told in done.stdout:
            return answer
    return None
