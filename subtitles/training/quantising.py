"""The exported network in 8 bits: a third of the time on most processors, a quarter of the file."""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
from onnx import helper

from subtitles.crops import Crops
from subtitles.inference import onnx_runtime
from subtitles.training.graph import STEM
from subtitles.types import FloatArray

PICTURES = 1024
"""How many show what range of values each layer has."""

AT_A_TIME = 64
"""Of them; all values of all layers for so many are held in memory."""

KEPT = 99.99
"""Percentile of a layer's values that its 8 bits reach to; the few beyond are cut off."""


def quantised(model: onnx.ModelProto, pictures: Crops) -> onnx.ModelProto:
    """Return a graph of `graph.as_onnx` with weights and values in whole numbers of 8 bits.

    Each channel of weights and each layer's values have a scale of their own (Jacob et al. 2018).
    The first convolution and the heads stay as they are: they cost little, and see raw pictures
    and say the answer. Weights take 7 of the 8 bits, since processors without instructions for
    sums of 8-bit products would let them overflow; so all processors say the same.

    Parameters
    ----------
    model: the graph.
    pictures: training pictures (N, 48, 48), N ≥ 1, from which the ranges are taken.
    """
    step = min(AT_A_TIME, len(pictures))
    count = min(PICTURES, len(pictures)) // step * step
    onnx_runtime()
    from onnxruntime import quantization

    class Reader(quantization.CalibrationDataReader):  # type: ignore[misc]
        """Hands out the pictures from `set_range` on, some at a time."""

        def __init__(self) -> None:
            rows = np.random.default_rng(0).permutation(len(pictures))[:count]
            self._chosen = pictures[rows][:, None].astype(np.float32)
            self._left: Iterator[FloatArray] = iter(())

        def __len__(self) -> int:
            return len(self._chosen)

        def set_range(self, start_index: int, end_index: int) -> None:
            self._left = iter((self._chosen[start_index:end_index],))

        def get_next(self) -> dict[str, FloatArray] | None:
            array = next(self._left, None)
            return None if array is None else {"pictures": array}

    # What its preparation would do is done: no layer is left to be folded into another.
    helper.set_model_props(model, {"onnx.quant.pre_process": "onnxruntime.quant"})
    with tempfile.TemporaryDirectory() as folder, contextlib.redirect_stdout(io.StringIO()):
        file = Path(folder) / "quantised.onnx"
        quantization.quantize_static(
            model,
            file,
            Reader(),
            per_channel=True,
            reduce_range=True,
            activation_type=quantization.QuantType.QUInt8,
            weight_type=quantization.QuantType.QInt8,
            op_types_to_quantize=["Conv", "Add", "Relu"],
            nodes_to_exclude=[STEM],
            calibrate_method=quantization.CalibrationMethod.Percentile,
            extra_options={"CalibPercentile": KEPT, "CalibStridedMinMax": step},
        )
        return onnx.load(file)
