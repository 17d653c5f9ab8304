"""What holds for every test: no ERROR log, no thread left behind, and no lax skips in CI."""

from __future__ import annotations

import logging
import os
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import TypeVar

import hypothesis
import pytest
from threads import alive, left_running

from subtitles.settings import FOLDER_VARIABLE

MISSING = "missing:"
"""A skip whose reason starts so means that the machine lacks something; in CI that is a failure."""

# No deadlines: a busy machine is no bug. In CI the same examples every time.
hypothesis.settings.register_profile(
    "project", deadline=None, derandomize=bool(os.environ.get("CI"))
)
hypothesis.settings.load_profile("project")


@pytest.fixture(autouse=True)
def own_settings(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep tests off the settings of whoever runs them."""
    folder = tmp_path_factory.mktemp("config")
    monkeypatch.setenv(FOLDER_VARIABLE, str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs an ERROR or leaves a thread running.

    A test that is about an ERROR record says so with `@pytest.mark.logs_errors`.
    """
    before = alive()
    errors = _Errors()
    logging.getLogger().addHandler(errors)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(errors)
    left = left_running(before)
    assert not left, f"threads left running: {left}"
    if request.node.get_closest_marker("logs_errors") is None:
        assert not errors.messages, f"ERROR logged: {errors.messages}"


class _Errors(logging.Handler):
    """Collects the messages of ERROR records."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(record.getMessage())


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs_errors: the test expects ERROR log records")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Judge a skipped test."""
    return _strict((yield))


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """Judge a skipped module."""
    return _strict((yield))


Report = TypeVar("Report", pytest.TestReport, pytest.CollectReport)


def _strict(report: Report) -> Report:
    """Turn a skip for lack of a part into a failure in CI, where every part has to be there."""
    if report.skipped and isinstance(report.longrepr, tuple) and os.environ.get("CI"):
        reason = report.longrepr[2].removeprefix("Skipped: ")
        if reason.startswith(MISSING):
            report.outcome = "failed"
            report.longrepr = f"skipped, which CI does not allow: {reason}"
    return report
