"""Carrying out a fix as administrator: only the commands a person has just read and agreed to.

Nothing here asks or starts anything by itself; `first_run_consent` shows the commands first.
"""

from __future__ import annotations

import getpass
import re
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import Literal

Ending = Literal["done", "refused", "no agent", "secure boot", "failed"]
"""`refused`: the password was not given; `no agent`: nothing could ask for it."""

STARTED = "emotion-subtitles: started"
"""Printed before the first command: what comes back without it was never run."""

LAST_LINES = 6
"""How much of a failed command's output is shown."""

_LEADS = ("run: ", "then: ", "to have it after every start: ")
_KEY = re.compile(r"mokutil --import (\S+?),?\s")
_ASKING = {
    "apt install": "env DEBIAN_FRONTEND=noninteractive apt-get install -y",
    "dnf install": "dnf install -y",
    "pacman -S": "pacman -S --noconfirm",
    "zypper install": "zypper --non-interactive install",
}
"""Commands that would ask questions nobody sees, and what does the same without asking."""

_RUNS = ("sudo ", "echo ")
"""How a command begins, as opposed to advice in words."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How it went."""

    ending: Ending
    output: str = ""
    """The last lines of what the commands printed."""


def available() -> bool:
    """Say whether this system has a dialog of its own that asks for the password."""
    return sys.platform == "linux" and shutil.which("pkexec") is not None


def commands(fix: str) -> list[str]:
    """Return the commands a fix of `doctor_cameras` consists of, to be typed in a terminal."""
    found = []
    for line in fix.splitlines():
        lead = next((lead for lead in _LEADS if line.startswith(lead)), None)
        if lead is None:
            continue
        # "(from RPM Fusion: …)" is a remark about a command, not part of it
        text = re.sub(r" \(from [^)]*\)$", "", line.removeprefix(lead))
        found += [part.strip() for part in text.split(";") if part.strip().startswith(_RUNS)]
    return found


def complete(fix: str) -> bool:
    """Say whether a fix is nothing but commands, so that running them all is enough."""
    steps = [line for line in fix.splitlines() if line.startswith(_LEADS[:2])]
    return bool(steps) and all(commands(step) for step in steps)


def key_to_enrol(fix: str) -> str:
    """Return the file of the key Secure Boot should trust; empty when Secure Boot is no matter."""
    match = _KEY.search(fix)
    return match[1] if match else ""


def as_root(typed: list[str], user: str | None = None) -> list[str]:
    """Return what is run with administrator rights instead of the commands one would type.

    user: who is to be let in where a command says `$USER`; None: whoever runs the program.
    """
    name = shlex.quote(user or getpass.getuser())
    changed = []
    for command in typed:
        plain = command.replace("sudo ", "").replace("$USER", name)
        for asking, silent in _ASKING.items():
            plain = plain.replace(asking, silent)
        # one a line, since `set -e` overlooks what fails before an `&&`
        changed += plain.split(" && ")
    return changed


def run(typed: list[str]) -> Outcome:
    """Ask for the password by the system's own dialog, run the commands, and say how it went.

    Takes as long as the user and the commands do: call it in the background, after consent. Stops
    at the first command that fails.
    """
    script = "\n".join(["set -e", f"echo {shlex.quote(STARTED)}", *as_root(typed)])
    try:
        ended = subprocess.run(
            ["pkexec", "/bin/sh", "-c", script],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            check=False,
        )
    except OSError as error:
        return Outcome("no agent", str(error))
    return judge(ended.returncode, ended.stdout)


def judge(code: int, printed: str) -> Outcome:
    """Say what an exit status and the output mean (126 and 127: pkexec's manual page)."""
    begun = STARTED in printed
    rest = printed.replace(STARTED, "").strip()
    output = "\n".join(rest.splitlines()[-LAST_LINES:])
    if code == 0 and begun:
        return Outcome("done", output)
    if not begun:
        return Outcome("refused" if code == 126 else "no agent", output)
    if "Key was rejected" in rest or "Required key not available" in rest:
        return Outcome("secure boot", output)
    return Outcome("failed", output)
