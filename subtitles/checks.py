"""What an examination of the machine finds about one thing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

State = Literal["ok", "warning", "missing"]
Need = Literal["everything", "calls"]


@dataclass(frozen=True, slots=True)
class Check:
    """The finding about one thing this machine needs."""

    name: str
    """What was looked at."""
    state: State
    """`ok`; `warning`: works, with a limit; `missing`: what it is needed for does not work."""
    detail: str
    """What was found."""
    fix: str = ""
    """The exact next step; empty when nothing is to be done."""
    needed_for: Need = "everything"
    """`everything`: files and calls alike; `calls`: only cameras and video calls."""
