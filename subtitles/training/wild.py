"""Pictures from anywhere with one label each, read as live use reads faces."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from PIL import Image as Pictures
from PIL import ImageOps
from sklearn.metrics import f1_score

from subtitles import assemble, crops, sanity, weights
from subtitles.crops import Crops
from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError
from subtitles.pipeline import Classifier, Detector, Gate
from subtitles.quality import turned
from subtitles.settings import Settings
from subtitles.training.figures import Labels, by_pose, quality
from subtitles.training.intervals import intervals
from subtitles.training.pictures import Labelled
from subtitles.types import Doubt, Face, FloatArray, Image

_NAMED = 5
"""Most pictures an error names."""

_BEHIND = (128, 128, 128)
"""Gray behind what is transparent in a picture."""

_WHITES = (1.0, 255.0, 1023.0, 4095.0, 16383.0, 65535.0)
"""White in gray pictures as shares and of 8 to 16 bits."""

_ABOVE_SHARES = 16
"""Levels up to here are shares of which some are beyond white: 8 bits would all be black."""

Progress = Callable[[float, str], None]
"""Told the share done, 0–1, and what is being worked on."""


class Looks(Protocol):
    """What finds the face of a picture and reads it."""

    def look(self, image: Image) -> Look | None:
        """Return what the picture's largest face looks like; None: no face found."""


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """What one face in one picture looks like."""

    probabilities: FloatArray
    """(7,) in the order of `emotions.EMOTIONS`, also where there is a doubt."""
    doubt: Doubt | None
    """Why live use would say "unsure"; None: it would say the most probable word."""
    crop: npt.NDArray[np.uint8]
    """(48, 48) gray, what the classifier saw."""
    turned: float
    """See `quality.turned`."""
    faces: int
    """How many faces were found in the picture."""


class Looker:
    """Finds, cuts out, doubts and reads faces with the stages and limits of live use.

    Only the memory is left out, which takes a second picture of everybody and shows no
    probabilities of faces in doubt.

    Parameters
    ----------
    settings: of live use.
    classifier: another one than the settings name.

    Raises WeightsError and EngineError.
    """

    def __init__(self, settings: Settings, classifier: Classifier | None = None) -> None:
        stages = assemble.pipeline(settings, confirm=0.0, most_read=None)
        self._detector: Detector = stages.detector
        self._gate: Gate = stages.gate
        self._classifier = classifier or stages.classifier
        self._sure_score = settings.threshold
        self._unsure_below = weights.entry(settings.classifier)["limits"]["unsure_below"]

    def look(self, image: Image) -> Look | None:
        """Return what the largest face of a picture (H, W, 3) looks like; None: no face found."""
        size = image.shape[1], image.shape[0]
        faces = [
            face
            for face in self._detector.detect(image)
            # Weaker finds continue a known face in live use, but start none.
            if face.score >= self._sure_score and sanity.possible_face(face, size)
        ]
        if not faces:
            return None
        chosen = [largest(faces)]
        probabilities = self._classifier.classify(image, chosen)[0]
        doubt = self._gate.doubts(image, chosen)[0]
        if doubt is None and float(probabilities.max()) < self._unsure_below:
            doubt = "confidence"
        crop = crops.cut(image, chosen)[0]
        return Look(probabilities, doubt, crop, turned(chosen[0]), len(faces))


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """The faces found in labelled pictures, and what they look like."""

    names: list[str]
    """N names of pictures."""
    labels: npt.NDArray[np.int64]
    """(N,) what they should look like, indices into `emotions.EMOTIONS`."""
    shown: FloatArray
    """(N, 7) probabilities."""
    crops: Crops
    """(N, 48, 48)."""
    turned: FloatArray
    """(N,), see `quality.turned`."""
    doubts: list[Doubt | None]
    """N reasons why live use would say no word."""
    several: int
    """Pictures in which more than one face was found."""
    faceless: list[Labelled]
    """The pictures in which no face was found."""


def see(looker: Looks, pictures: Sequence[Labelled], progress: Progress | None = None) -> Seen:
    """Look at every picture; raises DataError naming those that can't be read."""
    found: list[tuple[Labelled, Look]] = []
    faceless: list[Labelled] = []
    unreadable: list[str] = []
    for number, labelled in enumerate(pictures):
        if progress is not None:
            progress(number / len(pictures), labelled.name)
        try:
            image = read_picture(labelled.path)
        except Exception:  # readers of broken files raise whatever they stumble over
            unreadable.append(labelled.name)
        if unreadable:  # The others are only tried: nothing will come of what is seen in them.
            continue
        look = looker.look(image)
        if look is None:
            faceless.append(labelled)
        else:
            found.append((labelled, look))
    if unreadable:
        raise DataError(
            f"{len(unreadable)} of {len(pictures)} pictures can't be read: {named(unreadable)}",
            "save them as JPEG or PNG of less than 170 megapixels, or take their rows out of the "
            "labels",
        )
    side = crops.SIDE
    return Seen(
        names=[labelled.name for labelled, _ in found],
        labels=np.array([labelled.emotion for labelled, _ in found], dtype=np.int64),
        shown=np.array([look.probabilities for _, look in found], np.float32).reshape(-1, 7),
        crops=np.array([look.crop for _, look in found], np.uint8).reshape(-1, side, side),
        turned=np.array([look.turned for _, look in found], np.float32),
        doubts=[look.doubt for _, look in found],
        several=sum(look.faces > 1 for _, look in found),
        faceless=faceless,
    )


def measure(seen: Seen) -> dict[str, Any]:
    """Return the figures of labelled pictures.

    Accuracy, macro-F1, precision, recall and F1 are over the pictures in which a face was found,
    by the most probable emotion, whether live use would have said it or not; 0 where no face was
    found at all. Macro-F1 is the mean over all emotions that occur among the labels, those of
    pictures without a face too: an emotion none of whose faces was found has F1 0.

    `accuracy_of_all` and `macro_f1_of_all` are over all pictures: one without a face counts as
    wrong, and as missed in its emotion's recall.
    """
    missed = np.array([labelled.emotion for labelled in seen.faceless], dtype=np.int64)
    n = len(seen.labels) + len(missed)
    words = seen.shown.argmax(axis=1)
    right = words == seen.labels
    said = np.array([doubt is None for doubt in seen.doubts], dtype=np.bool_)
    figures = quality(seen.labels, seen.shown, missed)
    for number, row in enumerate(figures["per_class"].values()):
        row["faces_not_found"] = int((missed == number).sum())
    return {
        "n": n,
        "faces_not_found": len(seen.faceless),
        "faces_found": len(seen.labels),
        **figures,
        "accuracy_of_all": float(right.sum() / n) if n else 0.0,
        "macro_f1_of_all": _macro_f1_of_all(seen.labels, words, missed) if n else 0.0,
        **intervals(seen.labels, seen.shown, missed),
        "said": {
            "share": float(said.mean()) if len(said) else 0.0,
            "accuracy": float(right[said].mean()) if said.any() else 0.0,
        },
        "unsure": dict(Counter(doubt for doubt in seen.doubts if doubt is not None)),
        "by_pose": by_pose(seen.turned, right),
        "several_faces": seen.several,
        "pictures_without_face": [labelled.name for labelled in seen.faceless],
    }


def _macro_f1_of_all(labels: Labels, words: Labels, missed: Labels) -> float:
    """Return macro-F1 where the faces (M,) not found were told nothing that is an emotion."""
    wanted = np.concatenate([labels, missed])
    told = np.concatenate([words, np.full_like(missed, len(EMOTIONS))])
    occur = np.unique(wanted)
    return float(f1_score(wanted, told, labels=occur, average="macro", zero_division=0))


def largest(faces: Sequence[Face]) -> Face:
    """Return the face with the largest box."""
    return max(faces, key=lambda f: (f.box[2] - f.box[0]) * (f.box[3] - f.box[1]))


def read_picture(path: Path) -> Image:
    """Return a picture file as it is meant to be seen: turned by its EXIF note, on gray if clear.

    Raises OSError and many others for what can't be read.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", Pictures.DecompressionBombWarning)
        file = Pictures.open(path)
    with file as opened:
        upright = ImageOps.exif_transpose(opened)
        if upright.mode[0] in "IF":  # more than 8 bits of gray, which Pillow would cut off at 255
            gray = _eight_bits(np.asarray(upright, dtype=np.float32))
            return np.ascontiguousarray(np.repeat(gray[:, :, None], 3, axis=2))
        if upright.has_transparency_data:
            clear = upright.convert("RGBA")
            upright = Pictures.new("RGBA", clear.size, (*_BEHIND, 255))
            upright.alpha_composite(clear)
        return np.ascontiguousarray(np.asarray(upright.convert("RGB"), dtype=np.uint8)[:, :, ::-1])


def _eight_bits(levels: FloatArray) -> npt.NDArray[np.uint8]:
    """Return gray levels (H, W) of any depth as bytes; raises ValueError where some are no numbers.

    Files don't say how bright white is: it is taken for the usual value next above the brightest
    level, or for that level where there is none. Where levels are below 0 the darkest is black.
    """
    darkest, brightest = min(float(levels.min()), 0.0), float(levels.max())
    if not np.isfinite([darkest, brightest]).all():
        raise ValueError("some gray levels are no numbers")
    white = next((usual for usual in _WHITES if brightest <= usual), brightest)
    if 1 < brightest < _ABOVE_SHARES:
        white = brightest
    scaled = np.rint((levels - darkest) * (255 / (white - darkest)))
    return np.asarray(scaled.clip(0, 255), dtype=np.uint8)


def named(names: Sequence[str]) -> str:
    """Return the first few names, and how many more there are."""
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (f" and {more} more" if more > 0 else "")
