"""The real program on a virtual screen."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def _reason() -> str:
    """Return why these tests can't run on this machine; empty: they can."""
    if sys.platform != "linux":
        return "the tests of the desktop are for X"
    for module in ("PySide6", "Xlib"):
        if find_spec(module) is None:
            return f"missing: {module} (pip install -e '.[test]')"
    from desk import missing

    return f"missing: {missing()} (apt install xvfb openbox tint2 xdotool)" if missing() else ""


@pytest.fixture(scope="session", autouse=True)
def able() -> None:
    """Skip where parts of a desktop are missing."""
    reason = _reason()
    if reason:
        pytest.skip(reason)


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[object]:
    """A desktop with a tray."""
    from desk import desk

    with desk(tmp_path, tray=True) as here:
        yield here


@pytest.fixture
def bare_desktop(tmp_path: Path) -> Iterator[object]:
    """A desktop without a tray, as GNOME is."""
    from desk import desk

    with desk(tmp_path, tray=False) as here:
        yield here
