"""The values that travel between the stages: immutable, with a unit or a shape on each field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]
"""A picture, (H, W, 3) uint8, BGR."""

FloatArray = npt.NDArray[np.float32]

Box = tuple[float, float, float, float]
"""Left, top, right, bottom in px of the picture the face was found in; may reach past its edge."""

Doubt = Literal["confidence", "small", "blurred", "turned"]
"""Why no word is given: the probabilities are too even, or the face can't be read well."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a video."""

    image: Image
    """(H, W, 3) uint8, BGR, read-only."""
    time: float
    """Seconds: since the start of a file, or on the monotonic clock for a camera."""
    index: int
    """Number of frames before this one."""


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face found in one picture."""

    box: Box
    """xyxy, px."""
    score: float
    """The detector's confidence that this is a face, 0–1."""
    landmarks: FloatArray | None = None
    """(5, 2) px: the eye at the picture's left, the other eye, nose, mouth corners left, right."""


@dataclass(frozen=True, slots=True, eq=False)
class TrackedFace:
    """One face as the memory knows it: who it is, and what it has looked like lately."""

    id: int
    """1, 2, 3 … in order of appearance; never used twice in a session."""
    face: Face
    """Where it is now; its last known place while it is unseen."""
    probabilities: FloatArray
    """(7,) smoothed probabilities in the order of `emotions.EMOTIONS`; sums to 1."""
    emotion: str | None
    """A name of `emotions.EMOTIONS`, or None: unsure."""
    doubt: Doubt | None = None
    """Why `emotion` is None; None when there is an emotion."""
    seen_for: float = 0.0
    """Seconds since the face was first seen."""
    unseen_for: float = 0.0
    """Seconds since the detector last found it; 0 when it is in this picture."""


@dataclass(frozen=True, slots=True)
class CaptionLine:
    """One line of a caption."""

    text: str
    """What is written, e.g. `looks happy 87 %`."""
    share: float | None = None
    """0–1, drawn as a bar beside the text; None: no bar."""
    emotion: str | None = None
    """Picks the line's colour and shape; None on the first line: the caption's."""
    shorter: str = ""
    """What may be written where there is little room, such as `looks happy`; may be empty."""


@dataclass(frozen=True, slots=True)
class Caption:
    """What to write next to one face."""

    lines: tuple[CaptionLine, ...]
    """The most probable first."""
    anchor: Box
    """The face's box, xyxy, px."""
    emotion: str | None
    """Picks the colour; None: unsure."""
    opacity: float = 1.0
    """0 (invisible) to 1."""
    face_id: int = 0
    """`TrackedFace.id`; lets a style keep a face's caption on the same side."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A stretch of time in which one face looked one way: one subtitle."""

    start: float
    """Seconds."""
    end: float
    """Seconds, > start."""
    face: int
    """`TrackedFace.id`."""
    emotion: str | None
    """A name of `emotions.EMOTIONS`, or None: unsure."""
    confidence: float
    """Mean smoothed probability of `emotion` over the cue, 0–1 (of the top one when unsure)."""
    top: tuple[tuple[str, float], ...]
    """The k most probable names with their mean probabilities, best first."""
    box: Box
    """Where the face was in the middle of the cue, xyxy, px."""
