"""Running networks: the one place that knows ONNX Runtime.

ONNX Runtime was chosen over OpenVINO by measurement: on the graphs of `training/export_mtcnn.py`
and the classifier both take the same time in 32-bit precision, and ONNX Runtime has wheels for
more machines and a third of the size.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from types import ModuleType
from typing import TypeVar

from subtitles.errors import EngineError, WeightsError, said
from subtitles.types import FloatArray

HELPER = "network helper"
"""How the names of a team's threads begin."""

_OPT_OUT = ("ORT_DISABLE_TELEMETRY", "ORT_TELEMETRY_DISABLED")
"""Environment variables that keep ONNX Runtime from reporting its use; the name has changed."""

Item = TypeVar("Item")
Result = TypeVar("Result")


def onnx_runtime() -> ModuleType:
    """Return ONNX Runtime, silenced; raises EngineError when it can't be loaded.

    Whatever else needs a part of it calls this first: official builds report their use to Microsoft
    and keep an identifier in the home folder unless this is set before they are loaded.
    """
    for name in _OPT_OUT:
        os.environ[name] = "1"
    try:
        import onnxruntime
    except ImportError as error:
        raise EngineError(
            said("ONNX Runtime can't be loaded: {reason}", reason=error),
            said(
                "run: {command} "
                "(on Windows it also needs the Microsoft Visual C++ Redistributable)",
                command="pip install --force-reinstall onnxruntime",
            ),
        ) from error
    onnxruntime.disable_telemetry_events()
    runtime: ModuleType = onnxruntime
    return runtime


class Network:
    """A network read from an ONNX file, with one input.

    Parameters
    ----------
    path: the ONNX file.
    threads: most threads one run may keep busy.

    Raises
    ------
    EngineError: ONNX Runtime is not installed or can't start.
    WeightsError: the file is no network ONNX Runtime can read.
    """

    def __init__(self, path: Path, threads: int = 2) -> None:
        onnxruntime = onnx_runtime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # Workers wait for the next step of a run in a loop, which is quick, but not between runs:
        # that would slow the NumPy work there and keep a core busy for nothing.
        options.add_session_config_entry("session.intra_op.allow_spinning", "1")
        options.add_session_config_entry("session.force_spinning_stop", "1")
        # Batches come in any size; a memory plan for each would be kept for ever.
        options.enable_mem_pattern = False
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # ONNX Runtime's own exceptions share no public base
            raise WeightsError(
                said(
                    "'{file}' is not a network that ONNX Runtime can read: {reason}",
                    file=path,
                    reason=error,
                ),
                said("install Emotion Subtitles again, or export the weights again"),
            ) from error
        self._input = self._session.get_inputs()[0].name

    def run(self, array: FloatArray) -> list[FloatArray]:
        """Return the outputs, in the model's order, for an input of any shape the model allows."""
        outputs: list[FloatArray] = self._session.run(None, {self._input: array})
        return outputs


class Team:
    """Threads that help with networks so small that ONNX Runtime's own cost more than they bring.

    They start when first needed and end when nobody holds the team any more: executors see to
    that, so nobody has to close anything. Not to be called from two threads at a time.

    Parameters
    ----------
    threads: threads at work at a time, the calling one included.
    """

    def __init__(self, threads: int) -> None:
        self._helpers = threads - 1
        self._pool = ThreadPoolExecutor(self._helpers, HELPER) if self._helpers else None

    def share(self, items: Iterable[Item], work: Callable[[Item], Result]) -> list[Result]:
        """Return the results of work on items, in their order.

        The calling thread makes the items while others begin on those made, then joins in.
        """
        if self._pool is None:
            return [work(item) for item in items]
        results: dict[int, Result] = {}
        pending: SimpleQueue[tuple[int, Item] | None] = SimpleQueue()

        def work_on() -> None:
            while (numbered := pending.get()) is not None:
                results[numbered[0]] = work(numbered[1])

        helpers: list[Future[None]] = []
        try:
            for numbered in enumerate(items):
                pending.put(numbered)
                if len(helpers) < self._helpers:
                    helpers.append(self._pool.submit(work_on))
        finally:
            for _ in range(len(helpers) + 1):
                pending.put(None)
        work_on()
        for helper in helpers:
            helper.result()
        return [results[number] for number in range(len(results))]
