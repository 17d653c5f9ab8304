"""Tests of the windows: without a screen, in one language, with nothing left at work."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1")

HERE = Path(__file__).parent

try:
    import PySide6.QtWidgets  # noqa: F401
    import pytestqt  # noqa: F401
except ImportError as error:
    LACKING: str | None = f"missing: {error} (pip install -e '.[test]')"
else:
    LACKING = None
    from fakes import FakeEngine

collect_ignore_glob = ["test_*.py"] if LACKING and not os.environ.get("CI") else []


@pytest.fixture(autouse=True)
def nothing_at_work() -> Iterator[None]:
    """Wait for background work a test began, so that it reaches no other test."""
    yield
    if LACKING is None:
        from gui import background

        assert background.finish(10.0), "background work left running"


if LACKING is None:

    @pytest.fixture
    def engine(qapp: object) -> FakeEngine:
        """Return an engine that does nothing by itself."""
        return FakeEngine()
