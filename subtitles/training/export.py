"""`export`: trained networks become the ONNX files and manifest entries the product runs on."""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval
from torchvision.models import ResNet

from subtitles import weights
from subtitles.crops import FRAMING, SIDE, Crops
from subtitles.emotions import EMOTIONS, FERPLUS_ORDER
from subtitles.errors import DataError, SettingsError
from subtitles.training import data as fer
from subtitles.training import datasets
from subtitles.training.division import Kept
from subtitles.training.fer2013 import VOTES_TABLE
from subtitles.training.networks import TwoHeads, load_run, stored_run
from subtitles.training.runlog import epochs
from subtitles.types import FloatArray


def main(args: argparse.Namespace) -> int:
    """Run `export`."""
    if not args.mtcnn and not args.run_folder:
        raise SettingsError(
            "nothing to export", "name a training run with --run-folder, or give --mtcnn"
        )
    args.out.mkdir(parents=True, exist_ok=True)
    if args.mtcnn:
        from subtitles.training.export_mtcnn import export_mtcnn

        export_mtcnn(args.out)
        print(f"wrote pnet.onnx, rnet.onnx, onet.onnx to {args.out}")
    if args.run_folder:
        if args.data is None:
            raise SettingsError(
                "no data to calibrate on", "name the folder with FER2013 and FER+ with --data"
            )
        export_classifier(args.run_folder, args.data, args.out)
    return 0


def export_classifier(run: Path, data: Path, out: Path) -> None:
    """Write a run's averaged weights as `resnet18.onnx`, calibrated on PublicTest, and record it.

    PrivateTest is measured once, with everything fixed. All is made aside first, so whatever stops
    it leaves the weights that were there, and what the manifest says of them. Raises DataError.
    """
    stored = stored_run(run)
    network = load_run(
        run,
        "slim_resnet18",
        "only slim_resnet18 can be exported; name a run of it with --run-folder",
    )
    division = Kept.in_run(stored, run).division
    if not division.published:
        raise DataError(
            f"'{run}' was trained on {division}: it has seen pictures it would be measured on",
            "export a run that was made without --split and --folds",
        )
    splits = _with_votes(data, cache=run.parent)
    with tempfile.TemporaryDirectory(prefix=".export-", dir=out) as aside:
        made = Path(aside) / "resnet18.onnx"
        made.write_bytes(as_onnx(network).SerializeToString(deterministic=True))
        facts, calibration = _calibrated(made, splits)
        curves = Path(aside) / "calibration.json"
        calibration["learning"] = _learning(run)
        curves.write_text(json.dumps(calibration, indent=1) + "\n", encoding="utf-8")
        file = out / made.name
        os.replace(made, file)
        weights.record(
            out,
            "resnet18",
            file,
            input=f"batch × 1 × {SIDE} × {SIDE}, float32, gray 0–255",
            normalisation=(
                "in the network: each picture to mean 0 and deviation 1 (at least 8 levels)"
            ),
            output="batch × 7: FER2013 logits; batch × 8: FER+ logits",
            labels={"fer2013": list(EMOTIONS), "ferplus": list(FERPLUS_ORDER)},
            framing=[[round(float(v), 3) for v in point] for point in FRAMING],
            data="FER2013 (Goodfellow et al. 2013), FER+ votes (Barsoum et al. 2016)",
            training={
                "command": stored["command"],
                "commit": stored["commit"],
                "epochs": stored["epoch"],
                "seconds": round(stored["seconds"]),
            },
            **facts,
        )
        os.replace(curves, out / curves.name)
    print(f"wrote {file}")


def _learning(run: Path) -> list[dict[str, Any]]:
    """Return the loss and the accuracies (%) on PublicTest after each epoch of a run."""
    kept = ("epoch", "loss", "fer2013", "ferplus")
    return [{key: line[key] for key in kept if key in line} for line in epochs(run)]


def _with_votes(data: Path, cache: Path) -> dict[fer.Split, fer.Faces]:
    """Return FER2013 with FER+; raises DataError without all that calibration needs."""
    from subtitles.training.figures import seven_majority

    splits = datasets.load([f"fer2013:{data}"], cache=cache)
    empty = [split for split, faces in splits.items() if not len(faces)]
    if empty:
        raise DataError(
            f"{data} has no pictures in {' and '.join(empty)}",
            "name the folder with FER2013's own table, fer2013.csv, with --data",
        )
    voted = (
        fer.vote_distribution(splits["Training"].votes)[1],
        seven_majority(splits["PublicTest"].votes)[1],
    )
    if not all(rows.any() for rows in voted):
        raise DataError(
            f"{data} has no FER+ votes, which the two heads are weighed by",
            f"put {VOTES_TABLE} of the FER+ repository beside fer2013.csv",
        )
    return splits


def _calibrated(
    file: Path, splits: dict[fer.Split, fer.Faces]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what the manifest says of a network's answers, and the curves behind it."""
    from subtitles.training.calibrate import fit_combination
    from subtitles.training.evaluate import evaluate
    from subtitles.training.figures import Logits
    from subtitles.training.limits import fit_limits

    public = splits["PublicTest"]
    classifier = _Uncalibrated(file)
    combine, candidates = fit_combination(
        public, Logits.of(classifier, public.pictures), splits["Training"]
    )
    limits, curves = fit_limits(classifier, combine, public)
    held_out: tuple[fer.Split, ...] = ("PublicTest", "PrivateTest")
    figures = {split: evaluate(classifier, splits[split], combine) for split in held_out}
    facts = {"combination": combine.to_json(), "limits": limits, "metrics": _rounded(figures)}
    return facts, {"candidates": candidates, "limits": curves}


def as_onnx(network: TwoHeads) -> onnx.ModelProto:
    """Return a ResNet18, slim or of full width, in evaluation mode as ONNX.

    Batch normalisation is folded into the convolutions, so each layer is one weight and one bias,
    named as in torch. They are stored in 16 bits and computed with in 32: half the file, and less
    than 1e-3 of difference in any probability.
    """
    graph = _Graph(folded(network))
    pictures = graph.node("Cast", "pictures", to=TensorProto.FLOAT)
    mean = graph.node("ReduceMean", pictures, axes=[2, 3], keepdims=1)
    centred = graph.node("Sub", pictures, mean)
    square = graph.node("Mul", centred, centred)
    variance = graph.node("ReduceMean", square, axes=[2, 3], keepdims=1)
    deviation = graph.node(
        "Max", graph.node("Sqrt", variance), graph.number("least_deviation", 8.0)
    )
    x = graph.node("Div", centred, deviation)
    x = graph.node("Relu", graph.conv(x, "body.conv1", 1, 1))
    if isinstance(network.body, ResNet):
        x = graph.node("MaxPool", x, kernel_shape=[3, 3], strides=[2, 2], pads=[1, 1, 1, 1])
    for stage in range(1, 5):
        for block in range(2):
            x = graph.block(x, f"body.layer{stage}.{block}", 2 if stage > 1 and block == 0 else 1)
    x = graph.node("Flatten", graph.node("GlobalAveragePool", x), axis=1)
    graph.dense(x, "fer2013")
    graph.dense(x, "ferplus")
    return graph.model()


def folded(network: TwoHeads) -> dict[str, npt.NDArray[np.float32]]:
    """Return weight and bias of every layer, batch normalisation folded in, by torch's names."""
    body: Any = network.eval().body
    pairs: list[tuple[str, nn.Conv2d, nn.BatchNorm2d]] = [("body.conv1", body.conv1, body.bn1)]
    for stage in range(1, 5):
        for row, block in enumerate(getattr(body, f"layer{stage}")):
            name = f"body.layer{stage}.{row}"
            pairs.append((f"{name}.conv1", block.conv1, block.bn1))
            pairs.append((f"{name}.conv2", block.conv2, block.bn2))
            if block.downsample is not None:
                pairs.append((f"{name}.downsample.0", block.downsample[0], block.downsample[1]))
    layers = {name: fuse_conv_bn_eval(conv, norm) for name, conv, norm in pairs}
    heads = {"fer2013": network.fer2013, "ferplus": network.ferplus}
    return {
        f"{name}.{part}": getattr(layer, part).detach().numpy()
        for name, layer in {**layers, **heads}.items()
        for part in ("weight", "bias")
    }


class _Uncalibrated:
    """The classifier's logits before there is a manifest entry for it."""

    def __init__(self, file: Path) -> None:
        from subtitles.inference import Network

        self._network = Network(file)

    def logits(self, pictures: Crops) -> tuple[FloatArray, FloatArray]:
        """Return both heads' logits; see `classifiers.ResNet18.logits`."""
        fer2013, ferplus = self._network.run(pictures[:, None].astype(np.float32))
        return fer2013, ferplus


class _Graph:
    """An ONNX graph being built from the folded layers."""

    def __init__(self, tensors: dict[str, npt.NDArray[np.float32]]) -> None:
        self._tensors = tensors
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def node(self, kind: str, *inputs: str, output: str = "", **attributes: Any) -> str:
        """Add a node and return its output's name."""
        output = output or f"{kind.lower()}{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [output], output, **attributes))
        return output

    def number(self, name: str, value: float) -> str:
        """Add a single number and return its name."""
        self._constants.append(numpy_helper.from_array(np.array(value, dtype=np.float32), name))
        return name

    def tensor(self, name: str) -> str:
        """Add a layer's tensor, stored in 16 bits, and return the name of its 32-bit form."""
        half = self._tensors[name].astype(np.float16)
        self._constants.append(numpy_helper.from_array(half, name))
        return self.node("Cast", name, output=f"{name}.float", to=TensorProto.FLOAT)

    def conv(self, x: str, name: str, stride: int, pad: int) -> str:
        """Add a convolution."""
        size = self._tensors[f"{name}.weight"].shape[2]
        return self.node(
            "Conv",
            x,
            self.tensor(f"{name}.weight"),
            self.tensor(f"{name}.bias"),
            kernel_shape=[size, size],
            strides=[stride, stride],
            pads=[pad] * 4,
        )

    def block(self, x: str, name: str, stride: int) -> str:
        """Add a residual block."""
        y = self.node("Relu", self.conv(x, f"{name}.conv1", stride, 1))
        y = self.conv(y, f"{name}.conv2", 1, 1)
        if f"{name}.downsample.0.weight" in self._tensors:
            x = self.conv(x, f"{name}.downsample.0", stride, 0)
        return self.node("Relu", self.node("Add", y, x))

    def dense(self, x: str, name: str) -> None:
        """Add a head; its logits are an output called by its name."""
        weight, bias = self.tensor(f"{name}.weight"), self.tensor(f"{name}.bias")
        self.node("Gemm", x, weight, bias, output=name, transB=1)

    def model(self) -> onnx.ModelProto:
        """Return the finished model."""
        outputs = [
            helper.make_tensor_value_info(name, TensorProto.FLOAT, ["batch", classes])
            for name, classes in (("fer2013", len(EMOTIONS)), ("ferplus", len(FERPLUS_ORDER)))
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


def _rounded(figures: Any) -> Any:
    """Return nested figures with numbers to four places."""
    if isinstance(figures, dict):
        return {key: _rounded(value) for key, value in figures.items()}
    if isinstance(figures, list):
        return [_rounded(value) for value in figures]
    return round(figures, 4) if isinstance(figures, float) else figures
