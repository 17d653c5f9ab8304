"""P-, R- and O-Net of MTCNN as ONNX files, from the weights inside the facenet-pytorch package.

The networks compute what `facenet_pytorch.models.mtcnn` does, in a form that runs two to three
times faster in ONNX Runtime:

- Input is BGR 0–255 as it comes from a picture; scaling and colour order are in the first
  convolution's weights.
- Of the two-way softmax only the logit of *face* against *no face* is left. It and the
  regressions are the columns of one output.
- ONNX Runtime has no fast PReLU, but fast ReLU, scaling and 1×1 convolutions in its blocked
  layout. With slopes a: PReLU(z) = a z + (1 − a) ReLU(z), and factors move into the next layer.
- The order of features that facenet-pytorch's `permute` makes is undone in the dense weights.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper

from subtitles import weights
from subtitles.errors import EngineError
from subtitles.training.graph import Graph

Array = npt.NDArray[np.float64]

_LANES = 16
"""Channels per block on AVX-512; counts that are no multiple leave the blocked layout."""

_FACTS = {
    "source": "facenet-pytorch 2.5.3 (Tim Esler), ported from David Sandberg's facenet",
    "licence": "MIT",
    "paper": "Zhang, Zhang, Li, Qiao (2016): Joint Face Detection and Alignment Using "
    "Multi-task Cascaded Convolutional Networks",
    "input": "batch × 3 × height × width, float32, BGR 0–255",
}


def export_mtcnn(out: Path) -> None:
    """Write `pnet.onnx`, `rnet.onnx` and `onet.onnx` into `out` and record them in its manifest.

    The same bytes come out every time.

    Raises
    ------
    EngineError: facenet-pytorch is not installed.
    """
    out.mkdir(parents=True, exist_ok=True)
    for name, build, output in (
        ("pnet", _pnet, "1 × 5 × rows × columns: face logit, box offsets"),
        ("rnet", _rnet, "batch × 5: face logit, box offsets"),
        ("onet", _onet, "batch × 15: face logit, box offsets, landmarks x then y"),
    ):
        file = out / f"{name}.onnx"
        file.write_bytes(build(_read(name)).SerializeToString(deterministic=True))
        weights.record(out, name, file, output=output, **_FACTS)


def _read(name: str) -> dict[str, Array]:
    """Return the tensors of one network as facenet-pytorch ships them."""
    try:
        import facenet_pytorch
        import torch
    except ImportError as error:
        raise EngineError(
            f"the weights of MTCNN come from facenet-pytorch: {error}",
            'run: pip install "emotion-subtitles[torch]"',
        ) from error
    path = Path(facenet_pytorch.__file__).parent / "data" / f"{name}.pt"
    state = torch.load(path, map_location="cpu", weights_only=True)
    return {key: tensor.numpy().astype(np.float64) for key, tensor in state.items()}


def _pnet(tensors: dict[str, Array]) -> onnx.ModelProto:
    """Return the proposal network; it has no dense layer and takes a picture of any size ≥ 12."""
    graph = _Graph("pnet", tensors)
    z, gain = graph.first("image", pool=2)
    z, gain = graph.prelu(graph.conv(z, "conv2", gain), "prelu2")
    z = graph.conv(z, "conv3", gain)
    # The last PReLU and the 1×1 heads are linear around one ReLU: two 1×1 convolutions.
    slope = tensors["prelu3.weight"]
    weight, bias = _heads(tensors, "conv4_1", "conv4_2")
    hinge = graph.node("Relu", z)
    line = graph.convolve(z, weight * slope[:, None, None], bias, "heads.line")
    bend = graph.convolve(
        hinge, weight * (1 - slope)[:, None, None], np.zeros_like(bias), "heads.bend"
    )
    graph.node("Add", bend, line, output="faces")
    return graph.model([1, 3, "height", "width"], [1, 5, "rows", "columns"])


def _rnet(tensors: dict[str, Array]) -> onnx.ModelProto:
    """Return the refining network for 24 px crops."""
    graph = _Graph("rnet", tensors)
    z, gain = graph.first("image", pool=3)
    z, gain = graph.prelu(graph.conv(z, "conv2", gain), "prelu2")
    z, gain = graph.prelu(graph.conv(graph.pool(z, 3), "conv3", gain), "prelu3")
    graph.dense(z, gain, "dense4", "prelu4", _heads(tensors, "dense5_1", "dense5_2"))
    return graph.model(["batch", 3, 24, 24], ["batch", 5])


def _onet(tensors: dict[str, Array]) -> onnx.ModelProto:
    """Return the output network for 48 px crops; it also gives the landmarks."""
    graph = _Graph("onet", tensors)
    z, gain = graph.first("image", pool=3)
    z, gain = graph.prelu(graph.conv(z, "conv2", gain), "prelu2")
    z, gain = graph.prelu(graph.conv(graph.pool(z, 3), "conv3", gain), "prelu3")
    z, gain = graph.prelu(graph.conv(graph.pool(z, 2), "conv4", gain), "prelu4")
    graph.dense(z, gain, "dense5", "prelu5", _heads(tensors, "dense6_1", "dense6_2", "dense6_3"))
    return graph.model(["batch", 3, 48, 48], ["batch", 15])


def _heads(tensors: dict[str, Array], classes: str, *rest: str) -> tuple[Array, Array]:
    """Return weight and bias of all heads as one layer, the two classes as one logit."""
    pair, shift = tensors[f"{classes}.weight"], tensors[f"{classes}.bias"]
    weight = [pair[1:] - pair[:1], *(tensors[f"{name}.weight"] for name in rest)]
    bias = [shift[1:] - shift[:1], *(tensors[f"{name}.bias"] for name in rest)]
    return np.concatenate(weight), np.concatenate(bias)


class _Graph(Graph):
    """The graph of one network of the cascade.

    Where a layer's output is passed on together with a `gain` (channels,), the true values are
    output × gain; the layer that takes them puts the gain into its weights.
    """

    def __init__(self, name: str, tensors: dict[str, Array]) -> None:
        super().__init__(tensors)
        self._name = name

    def convolve(self, x: str, weight: Array, bias: Array, name: str) -> str:
        """Add a convolution with the given weight (out, in, height, width) and bias (out,)."""
        return self.node(
            "Conv",
            x,
            self.constant(f"{name}.weight", weight),
            self.constant(f"{name}.bias", bias),
            kernel_shape=list(weight.shape[2:]),
        )

    def conv(self, x: str, name: str, gain: Array) -> str:
        """Add the network's convolution `name`."""
        weight = self._tensors[f"{name}.weight"]
        return self.convolve(x, weight * gain[:, None, None], self._tensors[f"{name}.bias"], name)

    def pool(self, x: str, size: int) -> str:
        """Add a max-pooling with stride 2."""
        return self.node("MaxPool", x, kernel_shape=[size, size], strides=[2, 2], ceil_mode=1)

    def prelu(self, z: str, name: str) -> tuple[str, Array]:
        """Add a PReLU, divided by the gain it returns (positive, so a max-pooling may follow)."""
        slope = self._tensors[f"{name}.weight"]
        gain = 1 - slope
        if not (gain > 0).all():
            raise ValueError(f"{name}: slopes of 1 or more need another form")
        line = self.node("Mul", z, self.constant(f"{name}.slope", (slope / gain)[:, None, None]))
        return self.node("Add", line, self.node("Relu", z)), gain

    def first(self, image: str, pool: int) -> tuple[str, Array]:
        """Add the first convolution, PReLU and max-pooling, the last two swapped.

        With slope a ≥ 0 PReLU rises and may as well follow the pooling. With a < 0 it is
        max(z, a z), so pool(PReLU(z)) = max(pool(z), pool(a z)) = pool(a z) + ReLU(pool(z) −
        pool(a z)): the convolution gives a z in further channels. After the pooling the map is
        a quarter as large.
        """
        slope = self._tensors["prelu1.weight"]
        weight = self._tensors["conv1.weight"][:, ::-1] / 128
        bias = self._tensors["conv1.bias"] - weight.sum(axis=(1, 2, 3)) * 127.5
        falling, rising = np.flatnonzero(slope < 0), np.flatnonzero(slope >= 0)
        count = len(slope)
        extra = count + np.arange(len(falling))
        lanes = _padded(count + len(falling))
        wide_weight, wide_bias = np.zeros((lanes, *weight.shape[1:])), np.zeros(lanes)
        wide_weight[:count], wide_bias[:count] = weight, bias
        wide_weight[extra] = weight[falling] * slope[falling, None, None, None]
        wide_bias[extra] = bias[falling] * slope[falling]
        z = self.pool(self.convolve(image, wide_weight, wide_bias, "conv1"), pool)

        bend, line, gain = np.zeros((count, lanes)), np.zeros((count, lanes)), np.ones(count)
        bend[np.arange(count), np.arange(count)] = 1
        bend[falling, extra] = -1
        gain[rising] = 1 - slope[rising]
        line[rising, rising] = slope[rising] / gain[rising]
        line[falling, extra] = 1
        none = np.zeros(count)
        hinge = self.node("Relu", self.convolve(z, bend[..., None, None], none, "prelu1.bend"))
        straight = self.convolve(z, line[..., None, None], none, "prelu1.line")
        return self.node("Add", straight, hinge), gain

    def dense(
        self, z: str, gain: Array, layer: str, prelu: str, heads: tuple[Array, Array]
    ) -> None:
        """Add the dense layer, its PReLU and the heads."""
        weight = self._tensors[f"{layer}.weight"]
        channels = len(gain)
        side = int((weight.shape[1] // channels) ** 0.5)
        # facenet-pytorch flattens as (x, y, channel), ONNX as (channel, y, x).
        weight = weight.reshape(-1, side, side, channels).transpose(0, 3, 2, 1)
        weight = (weight * gain[:, None, None]).reshape(len(weight), -1)
        bias = self._tensors[f"{layer}.bias"]
        z = self._gemm(self.node("Flatten", z, axis=1), weight, bias, layer)
        z = self.node("PRelu", z, self.constant(f"{prelu}.slope", self._tensors[f"{prelu}.weight"]))
        self._gemm(z, *heads, "heads", output="faces")

    def _gemm(self, x: str, weight: Array, bias: Array, name: str, output: str = "") -> str:
        return self.node(
            "Gemm",
            x,
            self.constant(f"{name}.weight", weight),
            self.constant(f"{name}.bias", bias),
            output=output,
            transB=1,
        )

    def model(self, image: Sequence[int | str], faces: Sequence[int | str]) -> onnx.ModelProto:
        """Return the finished model, given the shapes of its input and output."""
        graph = helper.make_graph(
            self._nodes,
            self._name,
            [helper.make_tensor_value_info("image", TensorProto.FLOAT, image)],
            [helper.make_tensor_value_info("faces", TensorProto.FLOAT, faces)],
            self._constants,
        )
        model = helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", 17)],
            ir_version=8,
            producer_name="emotion-subtitles",
        )
        onnx.checker.check_model(model)
        return model


def _padded(channels: int) -> int:
    return -(-channels // _LANES) * _LANES
