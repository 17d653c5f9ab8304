"""The picture as people know themselves: mirrored, its captions still readable."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from copy import deepcopy
from dataclasses import replace

import cv2
import numpy as np

from subtitles.fitting import Fit
from subtitles.pipeline import Style
from subtitles.types import Caption, Image

log = logging.getLogger(__name__)

Sign = Callable[[Image], None]
"""Draws what stands in a corner."""


class Mirror:
    """Draws mirrored pictures for the person in front of the camera; nobody else gets them.

    Parameters
    ----------
    style: that of the published captions. A copy of it is used: styles remember where captions
        stood, and these stand elsewhere.
    size: (width, height) px of the published picture.
    """

    def __init__(self, style: Style, size: tuple[int, int]) -> None:
        self.style = style
        """The published one."""
        self._own, self._size = deepcopy(style), size
        self._fitted: Image = np.zeros((size[1], size[0], 3), np.uint8)
        self._canvas: Image = np.zeros_like(self._fitted)

    def picture(self, image: Image, captions: Sequence[Caption], sign: Sign | None = None) -> Image:
        """Return a frame, mirrored, with captions; the array is used again the next time.

        The anchors of `captions` are in px of the published picture. `sign` is drawn as
        it is in the published one.
        """
        self._flip(image, sign)
        if captions:
            try:
                self._own.draw(self._canvas, [mirrored(c, self._size[0]) for c in captions])
            except Exception as error:  # told already by whoever draws the published picture
                log.debug("captions not drawn on the mirrored picture", exc_info=error)
                self._flip(image, sign)  # whatever is half drawn goes
        return self._canvas

    def _flip(self, image: Image, sign: Sign | None) -> None:
        fit = Fit.of((image.shape[1], image.shape[0]), self._size)
        if not fit.trivial:
            fit.into(self._fitted, image)
            image = self._fitted
        cv2.flip(image, 1, self._canvas)
        if sign is not None:
            sign(self._canvas)


def mirrored(caption: Caption, width: int) -> Caption:
    """Return a caption at the place its face has in a mirrored picture `width` px wide."""
    left, top, right, bottom = caption.anchor
    return replace(caption, anchor=(width - right, top, width - left, bottom))
