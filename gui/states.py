"""How it goes, in one word, from everything that is known."""

from __future__ import annotations

from typing import Any, Literal, get_args

State = Literal["off", "starting", "on", "paused", "clean", "sleeping", "searching", "problem"]
"""`paused`: running, captions off; `clean`: nothing may be drawn, whatever captions say;
`sleeping`: nobody watches, the camera is released; `searching`: the camera is away."""

STATES: tuple[State, ...] = get_args(State)


def judged(session: str | None, *, clean: bool, captions: bool, trouble: bool) -> State:
    """Return the state.

    Parameters
    ----------
    session: as its hooks tell it, None: there is none.
    clean, captions: what the user wants.
    trouble: whether any is unsolved.
    """
    if session is None:
        return "problem" if trouble else "off"
    if session == "searching":
        return "searching"
    if clean:
        return "clean"
    if session == "starting":
        return "starting"
    if trouble:
        return "problem"
    if session == "sleeping":
        return "sleeping"
    return "on" if captions else "paused"


def well(before: dict[str, Any], now: dict[str, Any]) -> bool:
    """Say whether pictures were analysed and captions drawn between two statistics, all well."""
    errors = [(s["errors"]["analysis"], s["errors"]["drawing"]) for s in (before, now)]
    return errors[0] == errors[1] and bool(now["analysed"] > before["analysed"])
