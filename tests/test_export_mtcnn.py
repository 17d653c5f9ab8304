"""The exported P-, R- and O-Net compute what facenet-pytorch's do."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from subtitles import weights
from subtitles.inference import Network

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
pytest.importorskip("facenet_pytorch", reason="missing: the extra 'torch'")
pytest.importorskip("onnx", reason="missing: the extra 'torch'")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    from subtitles.training.export_mtcnn import export_mtcnn

    out = tmp_path_factory.mktemp("weights")
    export_mtcnn(out)
    return out


@pytest.mark.parametrize("name", ["pnet", "rnet", "onet"])
def test_the_same_files_come_out_every_time(folder, name):
    entry = weights.read_manifest(folder)["files"][name]
    assert entry == weights.entry(name)
    assert entry["licence"] == "MIT"


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("PNet", (1, 3, 12, 12)),
        ("PNet", (1, 3, 61, 88)),
        ("RNet", (4, 3, 24, 24)),
        ("ONet", (4, 3, 48, 48)),
    ],
)
def test_the_answers_are_those_of_facenet_pytorch(folder, name, shape):
    from facenet_pytorch.models import mtcnn

    picture = np.random.default_rng(0).integers(0, 256, shape).astype(np.float32)
    rgb = torch.from_numpy(np.ascontiguousarray(picture[:, ::-1]))
    with torch.inference_mode():
        offsets, *landmarks, scores = getattr(mtcnn, name)().eval()((rgb - 127.5) / 128)
    (answers,) = Network(folder / f"{name.lower()}.onnx", threads=1).run(picture)
    assert np.allclose(1 / (1 + np.exp(-answers[:, 0])), scores[:, 1], atol=1e-5)
    assert np.allclose(answers[:, 1:5], offsets, atol=1e-5)
    for points in landmarks:
        assert np.allclose(answers[:, 5:], points, atol=1e-5)
