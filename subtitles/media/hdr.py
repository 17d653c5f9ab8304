"""Pictures of high dynamic range (HDR), as ordinary screens show them."""

from __future__ import annotations

from functools import cache
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from subtitles.types import Image

PQ, HLG = 16, 18
"""FFmpeg's numbers for the transfer functions of ITU-R BT.2100."""
BT2020 = 9
"""FFmpeg's number for primaries."""

WHITE = 203.0
"""cd/m²: paper in PQ (ITU-R BT.2408). Becomes white, and so does what is brighter."""
HLG_WHITE = 0.75
"""The signal for the same in HLG."""

FULL = 65535
"""White in linear light."""

PRIMARIES = np.array(
    [[1.6605, -0.5876, -0.0728], [-0.1246, 1.1329, -0.0083], [-0.0182, -0.1006, 1.1187]]
)
"""RGB of BT.2020 → RGB of BT.709, both linear (ITU-R BT.2087)."""


def ordinary(image: Image, transfer: int, primaries: int) -> Image:
    """Return an HDR picture, BGR, with the brightness and the colours of BT.709.

    Shown as it is, it would be gray and pale.
    """
    decoded, encoded = _tables(transfer)
    light = cv2.LUT(image, decoded)
    if primaries == BT2020:
        light = cv2.transform(light, PRIMARIES[::-1, ::-1])
    return np.take(encoded, np.asarray(light, np.uint16))


@cache
def _tables(transfer: int) -> tuple[npt.NDArray[np.uint16], Image]:
    """Return signal (256,) → linear light, and linear light (65536,) → signal.

    As a screen gives them: BT.1886 says how it shows BT.709.
    """
    signal = np.linspace(0, 1, 256)
    light = _pq(signal) / WHITE if transfer == PQ else (_hlg(signal) / _hlg(HLG_WHITE)) ** 1.2
    decoded = np.rint(FULL * np.minimum(light, 1)).astype(np.uint16)
    encoded = np.rint(255 * np.linspace(0, 1, FULL + 1) ** (1 / 2.4)).astype(np.uint8)
    return decoded, encoded


def _pq(signal: Any) -> Any:
    """Return the light of a screen, cd/m², for PQ's signal of 0–1."""
    m1, m2, c1, c2, c3 = 1305 / 8192, 2523 / 32, 107 / 128, 2413 / 128, 2392 / 128
    power = signal ** (1 / m2)
    return 10_000 * (np.maximum(power - c1, 0) / (c2 - c3 * power)) ** (1 / m1)


def _hlg(signal: Any) -> Any:
    """Return the light before the camera, 0–1, for HLG's signal of 0–1."""
    a, b, c = 0.17883277, 0.28466892, 0.55991073
    return np.where(signal <= 0.5, signal**2 / 3, (np.exp((signal - c) / a) + b) / 12)
