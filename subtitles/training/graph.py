"""The shipped network as an ONNX graph, and its weights read back from one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torchvision.models import ResNet
from torchvision.models.resnet import BasicBlock

from subtitles.crops import SIDE
from subtitles.training.neighbours import CLASSES, TINY, Neighbours
from subtitles.training.networks import HEADS, TwoHeads

STEM = "body.conv1"
"""Name of the first convolution, in torch and in the graph."""

NEIGHBOURS = "neighbours."
"""Prefix of the names of the neighbours' tensors, in torch and in the graph."""


def as_onnx(network: TwoHeads) -> onnx.ModelProto:
    """Return a ResNet18, of any width, branched or not, with its neighbours if any, as ONNX.

    Batch normalisation is folded into the convolutions, so each layer is one weight and one bias,
    named as in torch.
    """
    graph = _Classifier(folded(network))
    pictures = graph.node("Cast", "pictures", to=TensorProto.FLOAT)
    mean = graph.node("ReduceMean", pictures, axes=[2, 3], keepdims=1)
    centred = graph.node("Sub", pictures, mean)
    square = graph.node("Mul", centred, centred)
    variance = graph.node("ReduceMean", square, axes=[2, 3], keepdims=1)
    deviation = graph.node(
        "Max", graph.node("Sqrt", variance), graph.constant("least_deviation", 8.0)
    )
    x = graph.node("Div", centred, deviation)
    x = graph.node("Relu", graph.conv(x, STEM, 1, 1))
    if isinstance(network.body, ResNet):
        x = graph.node("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
    for stage in (1, 2, 3):
        x = graph.stage(x, f"body.layer{stage}", 1 if stage == 1 else 2)
    if isinstance(network.body.layer4, nn.ModuleDict):
        features = [graph.features(graph.stage(x, f"body.layer4.{head}", 2)) for head in HEADS]
    else:
        features = [graph.features(graph.stage(x, "body.layer4", 2))] * len(HEADS)
    asks = network.neighbours is not None
    logits = [
        graph.dense(x, head, output="" if asks else head)
        for head, x in zip(HEADS, features, strict=True)
    ]
    if asks:
        one, two = features
        joined = one if one == two else graph.node("Concat", one, two, axis=1)
        graph.ask_neighbours(joined, logits)
    return graph.model()


def folded(network: TwoHeads) -> dict[str, npt.NDArray[np.float32]]:
    """Return weight and bias of every layer, batch normalisation folded in, by torch's names."""
    body: Any = network.eval().body
    pairs: list[tuple[str, nn.Conv2d, nn.BatchNorm2d]] = [(STEM, body.conv1, body.bn1)]
    for name, block in network.named_modules():
        if isinstance(block, BasicBlock):
            pairs.append((f"{name}.conv1", block.conv1, block.bn1))
            pairs.append((f"{name}.conv2", block.conv2, block.bn2))
            if block.downsample is not None:
                pairs.append((f"{name}.downsample.0", block.downsample[0], block.downsample[1]))
    layers = {name: fuse_conv_bn_eval(conv, norm) for name, conv, norm in pairs}
    heads = {head: getattr(network, head) for head in HEADS}
    tensors = {
        f"{name}.{part}": getattr(layer, part).detach().numpy()
        for name, layer in {**layers, **heads}.items()
        for part in ("weight", "bias")
    }
    if network.neighbours is not None:
        kept = network.neighbours.state_dict(prefix=NEIGHBOURS)
        tensors |= {name: tensor.numpy() for name, tensor in kept.items()}
    return tensors


class Graph:
    """An ONNX graph being built from the tensors of a network's layers."""

    def __init__(self, tensors: Mapping[str, npt.NDArray[Any]]) -> None:
        self._tensors = tensors
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def node(self, kind: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add a node and return its output's name."""
        output = output or f"{kind.lower()}{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [output], output, **attributes))
        return output

    def constant(self, name: str, values: npt.ArrayLike, kind: npt.DTypeLike = np.float32) -> str:
        """Add a constant, in 32 bits unless told otherwise, and return its name."""
        array = np.array(values, dtype=kind, order="C")
        self._constants.append(numpy_helper.from_array(array, name))
        return name


class _Classifier(Graph):
    """The graph of a ResNet18, of its folded layers."""

    def tensor(self, name: str, kind: npt.DTypeLike = np.float32) -> str:
        """Add a layer's tensor and return its name."""
        return self.constant(name, self._tensors[name], kind)

    def conv(self, x: str, name: str, stride: int, pad: int) -> str:
        """Add a convolution; the node and its output are called by its name."""
        size = self._tensors[f"{name}.weight"].shape[2]
        return self.node(
            "Conv",
            x,
            self.tensor(f"{name}.weight"),
            self.tensor(f"{name}.bias"),
            output=name,
            kernel_shape=[size, size],
            strides=[stride, stride],
            pads=[pad] * 4,
        )

    def stage(self, x: str, name: str, stride: int) -> str:
        """Add two residual blocks; the first takes every `stride`-th place."""
        return self.block(self.block(x, f"{name}.0", stride), f"{name}.1", 1)

    def features(self, x: str) -> str:
        """Add the mean over all places."""
        return self.node("Flatten", self.node("GlobalAveragePool", x), axis=1)

    def block(self, x: str, name: str, stride: int) -> str:
        """Add a residual block."""
        y = self.node("Relu", self.conv(x, f"{name}.conv1", stride, 1))
        y = self.conv(y, f"{name}.conv2", 1, 1)
        if f"{name}.downsample.0.weight" in self._tensors:
            x = self.conv(x, f"{name}.downsample.0", stride, 0)
        return self.node("Relu", self.node("Add", y, x))

    def dense(self, x: str, name: str, output: str = "") -> str:
        """Add a head and return the name of its logits."""
        weight, bias = self.tensor(f"{name}.weight"), self.tensor(f"{name}.bias")
        return self.node("Gemm", x, weight, bias, output=output, transB=1)

    def ask_neighbours(self, features: str, logits: Sequence[str]) -> None:
        """Add what `Neighbours.forward` does; its logits are outputs called by the heads' names."""
        scale = self.tensor(f"{NEIGHBOURS}scale")
        middle = self.constant("middle", 128, np.uint8)
        x = self.node("Sub", features, self.tensor(f"{NEIGHBOURS}mean"))
        x = self.node("MatMul", x, self.tensor(f"{NEIGHBOURS}projection"))
        x = self.node("LpNormalization", x, axis=1, p=2)
        x = self.node("QuantizeLinear", x, scale, middle)
        x = self.node("MatMulInteger", x, self.tensor(f"{NEIGHBOURS}keys", np.int8), middle)
        x = self.node("Cast", x, to=TensorProto.FLOAT)
        x = self.node("Softmax", self.node("Mul", x, self.tensor(f"{NEIGHBOURS}sharpness")), axis=1)
        votes = self.tensor(f"{NEIGHBOURS}votes", np.float16)
        x = self.node("MatMul", x, self.node("Cast", votes, to=TensorProto.FLOAT))
        tiny = self.constant("tiny", TINY)
        share = self.tensor(f"{NEIGHBOURS}share")
        rest = self.constant("rest", 1 - self._tensors[share])
        ends = np.cumsum([0, *CLASSES])
        for head, said, start, end in zip(HEADS, logits, ends[:-1], ends[1:], strict=True):
            bounds = [self.constant(f"{head}.{at}", [at], np.int64) for at in (start, end)]
            part = self.node("Slice", x, *bounds, self.constant(f"{head}.axis", [1], np.int64))
            total = self.node("ReduceSum", part, f"{head}.axis", keepdims=1)
            part = self.node("Div", part, self.node("Sum", total, tiny))
            own = self.node("Mul", self.node("Softmax", said, axis=1), rest)
            # Sum and not Add: `quantising` brings additions to 8 bits.
            self.node(
                "Log", self.node("Sum", own, self.node("Mul", part, share), tiny), output=head
            )

    def model(self) -> onnx.ModelProto:
        """Return the finished model."""
        outputs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", classes])
            for name, classes in zip(HEADS, CLASSES, strict=True)
        ]
        pictures = helper.make_tensor_value_info(
            "pictures", TensorProto.FLOAT, ["batch", 1, SIDE, SIDE]
        )
        graph = helper.make_graph(self._nodes, "resnet18", [pictures], outputs, self._constants)
        model = helper.make_model(
            graph,
            opset_imports=[helper.make_opsetid("", 17)],
            ir_version=8,
            producer_name="emotion-subtitles",
        )
        onnx.checker.check_model(model)
        return model


def stored_weights(model: onnx.ModelProto) -> dict[str, npt.NDArray[np.float32]]:
    """Return weight and bias of every layer of a graph, and its neighbours, by torch's names.

    Those that `quantising` brought to whole numbers are multiplied out again.
    """
    tensors = {one.name: numpy_helper.to_array(one) for one in model.graph.initializer}
    found = {}
    for node in model.graph.node:
        if node.op_type == "DequantizeLinear" and node.input[0] in tensors:
            whole, scale = tensors[node.input[0]], tensors[node.input[1]]
            per_channel = scale.reshape(-1, *[1] * (whole.ndim - 1))
            found[node.input[0].removesuffix("_quantized")] = whole * per_channel
    plain = {
        name: array
        for name, array in tensors.items()
        if name.startswith(NEIGHBOURS) or name.endswith((".weight", ".bias"))
    }
    return {name: array.astype(np.float32) for name, array in {**plain, **found}.items()}


def stored_neighbours(tensors: Mapping[str, npt.NDArray[np.float32]]) -> Neighbours | None:
    """Return the neighbours among what `stored_weights` gives; None when there are none."""
    found = {
        name.removeprefix(NEIGHBOURS): torch.tensor(array)
        for name, array in tensors.items()
        if name.startswith(NEIGHBOURS)
    }
    return Neighbours(found) if found else None
