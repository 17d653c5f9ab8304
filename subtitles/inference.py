"""Running networks: the one place that knows ONNX Runtime.

ONNX Runtime was chosen over OpenVINO by measurement: on the graphs of `training/export_mtcnn.py`
and the classifier both take the same time in 32-bit precision, and ONNX Runtime has wheels for
more machines and a third of the size.
"""

from __future__ import annotations

from pathlib import Path

from subtitles.errors import EngineError, WeightsError
from subtitles.types import FloatArray


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
        try:
            import onnxruntime
        except ImportError as error:
            raise EngineError(
                f"ONNX Runtime can't be loaded: {error}",
                "run: pip install --force-reinstall onnxruntime "
                "(on Windows it also needs the Microsoft Visual C++ Redistributable)",
            ) from error
        # Official Windows builds may report usage to Microsoft; nothing leaves this machine.
        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # Idle workers would otherwise spin, slowing the NumPy work between two runs
        # and keeping a core busy.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        # Batches come in any size; a memory plan for each would be kept for ever.
        options.enable_mem_pattern = False
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                str(path), options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # ONNX Runtime's own exceptions share no public base
            raise WeightsError(
                f"'{path}' is not a network that ONNX Runtime can read: {error}",
                "install Emotion Subtitles again, or export the weights again",
            ) from error
        self._input = self._session.get_inputs()[0].name

    def run(self, array: FloatArray) -> list[FloatArray]:
        """Return the outputs, in the model's order, for an input of any shape the model allows."""
        outputs: list[FloatArray] = self._session.run(None, {self._input: array})
        return outputs
