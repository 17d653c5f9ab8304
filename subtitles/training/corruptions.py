"""Pictures made worse in the ways of webcams, in five steps each, and what is then still right.

In the style of ImageNet-C (Hendrycks & Dietterich 2019) for faces of 48 px. Rotation is that of
the crop: live use turns faces upright first and suffers only from what is left.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from subtitles.combining import Combination
from subtitles.crops import SIDE, Crops
from subtitles.training.figures import Labels, Logits, Reader, quality

Picture = npt.NDArray[np.uint8]
Random = np.random.Generator
Change = Callable[[Picture, float, Random], Picture]
"""Makes a gray picture (48, 48) worse by an amount."""

SEVERITIES = 5

_PHOTONS = 4
"""Photons a camera counts for each gray level."""

Progress = Callable[[float, str], None]
"""Told the share done, 0–1, and what is being worked on."""


def blur(picture: Picture, sigma: float, random: Random) -> Picture:
    """Blur by a Gaussian of `sigma` px."""
    return _bytes(cv2.GaussianBlur(picture, (0, 0), sigma))


def low_light(picture: Picture, light: float, random: Random) -> Picture:
    """Keep a share of the light, as a camera gives it: counted photons, noise of reading, bytes."""
    photons = random.poisson(picture.astype(np.float64) * light * _PHOTONS)
    return _bytes(photons / _PHOTONS + random.normal(0, 1, picture.shape))


def jpeg(picture: Picture, compression: float, random: Random) -> Picture:
    """Compress as a JPEG of quality 100 − `compression`."""
    given = [cv2.IMWRITE_JPEG_QUALITY, round(100 - compression)]
    _, packed = cv2.imencode(".jpg", picture, given)
    return np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE), dtype=np.uint8)


def occlusion(picture: Picture, area: float, random: Random) -> Picture:
    """Cover a share of the picture by a square of one gray, somewhere."""
    side = round(SIDE * area**0.5)
    top, left = random.integers(0, SIDE - side + 1, 2)
    covered = picture.copy()
    covered[top : top + side, left : left + side] = random.integers(0, 256)
    return covered


def rotation(picture: Picture, degrees: float, random: Random) -> Picture:
    """Turn to one side or the other by `degrees`."""
    angle = degrees * random.choice((-1, 1))
    matrix = cv2.getRotationMatrix2D(((SIDE - 1) / 2, (SIDE - 1) / 2), angle, 1)
    return _bytes(cv2.warpAffine(picture, matrix, (SIDE, SIDE), borderMode=cv2.BORDER_REPLICATE))


def small_face(picture: Picture, shrinking: float, random: Random) -> Picture:
    """Shrink so many times and enlarge again, as from a face far away."""
    side = round(SIDE / shrinking)
    small = cv2.resize(picture, (side, side), interpolation=cv2.INTER_AREA)
    return _bytes(cv2.resize(small, (SIDE, SIDE), interpolation=cv2.INTER_LINEAR))


def noise(picture: Picture, deviation: float, random: Random) -> Picture:
    """Add Gaussian noise of `deviation` gray levels."""
    return _bytes(picture + random.normal(0, deviation, picture.shape))


CORRUPTIONS: dict[str, tuple[Change, tuple[float, ...]]] = {
    "blur": (blur, (0.6, 1.0, 1.4, 2.0, 2.8)),
    "low light": (low_light, (0.4, 0.2, 0.1, 0.05, 0.025)),
    "jpeg": (jpeg, (60, 75, 85, 90, 95)),
    "occlusion": (occlusion, (0.05, 0.1, 0.2, 0.3, 0.4)),
    "rotation": (rotation, (8, 15, 25, 35, 50)),
    "small faces": (small_face, (1.5, 2, 2.5, 3, 4)),
    "noise": (noise, (6, 12, 20, 32, 48)),
}
"""The ways by name, each with its amounts from the mildest to the worst."""


def corrupted(pictures: Crops, name: str, severity: int, seed: int = 0) -> Crops:
    """Return pictures (N, 48, 48) made worse; `severity` is 1 to 5.

    A picture is changed in the same way whichever others there are, and each time.
    """
    change, amounts = CORRUPTIONS[name]
    changed = [
        change(picture, amounts[severity - 1], np.random.default_rng((seed, severity, row)))
        for row, picture in enumerate(pictures)
    ]
    return np.stack(changed) if changed else pictures


def measure(
    classifier: Reader,
    combine: Combination,
    pictures: Crops,
    labels: Labels,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Return accuracy and macro-F1 of what is shown, clean and under each way and severity.

    `mean` is that over all ways and severities. `pictures`: (N, 48, 48); `labels`: (N,) indices
    into `emotions.EMOTIONS`.
    """

    def figures(changed: Crops) -> dict[str, float]:
        said = Logits.both_ways(classifier, changed)
        whole = quality(labels, combine(said.fer2013, said.ferplus))
        return {"accuracy": whole["accuracy"], "macro_f1": whole["macro_f1"]}

    clean = figures(pictures)
    table: dict[str, list[dict[str, float]]] = {}
    for done, (name, (_, amounts)) in enumerate(CORRUPTIONS.items()):
        table[name] = []
        for severity, amount in enumerate(amounts, start=1):
            if progress is not None:
                progress((done + (severity - 1) / SEVERITIES) / len(CORRUPTIONS), name)
            row = figures(corrupted(pictures, name, severity))
            table[name].append({"severity": severity, "amount": amount, **row})
    every = [row for rows in table.values() for row in rows]
    mean = {key: float(np.mean([row[key] for row in every])) for key in ("accuracy", "macro_f1")}
    return {"n": len(labels), "clean": clean, "mean": mean, "by_corruption": table}


def as_text(figures: dict[str, Any]) -> str:
    """Return the figures as a table of text, accuracies in %."""
    lines = [
        f"Made worse, {figures['n']} pictures (clean {100 * figures['clean']['accuracy']:.1f} %, "
        f"mean {100 * figures['mean']['accuracy']:.1f} %)",
        f"{'severity':<14}" + "".join(f"{number:>8}" for number in range(1, SEVERITIES + 1)),
    ]
    for name, rows in figures["by_corruption"].items():
        cells = "".join(f"{100 * row['accuracy']:>7.1f}%" for row in rows)
        lines.append(f"{name:<14}{cells}")
    return "\n".join(lines)


def _bytes(picture: npt.NDArray[Any]) -> Picture:
    """Return gray levels as bytes."""
    return np.asarray(np.rint(picture).clip(0, 255), dtype=np.uint8)
