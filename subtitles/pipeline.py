"""The contracts of the stages, and the one path every picture takes through them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from types import TracebackType
from typing import Protocol, Self, runtime_checkable

import numpy as np

from subtitles import sanity
from subtitles.types import Box, Caption, Doubt, Face, FloatArray, Frame, Image, TrackedFace

NEAR = 0.2
"""Height of the face of somebody at arm's length, as a fraction of the picture's height."""

_ROUNDING = 1e-6
"""Seconds by which sums of frame times may miss a limit."""


class Scenes(Protocol):
    """Notices where a film cuts from one scene to another."""

    def begins(self, image: Image) -> bool:
        """Take in the next picture, of any size ≥ 1×1; say whether another scene begins with it."""

    def reset(self) -> None:
        """Forget the last picture."""


class Detector(Protocol):
    """Finds faces."""

    def detect(self, image: Image, near: Sequence[Box] | None = None) -> list[Face]:
        """Return the faces of a picture of any size ≥ 1×1, best score first.

        With `near` (px boxes where faces are expected) only those places need be looked at: a
        cheap answer between full scans. A detector that can't do that may scan the whole picture.
        """


@runtime_checkable
class Choosy(Protocol):
    """A detector that can be told which faces are too small to look for."""

    smallest: float
    """Their height as a fraction of the picture's; read afresh for each picture."""


class Classifier(Protocol):
    """Reads what faces look like."""

    def classify(self, image: Image, faces: Sequence[Face]) -> FloatArray:
        """Return calibrated probabilities (N, 7) in the order of `emotions.EMOTIONS`."""


class Gate(Protocol):
    """Says which faces can't be read well enough to try."""

    def doubts(self, image: Image, faces: Sequence[Face]) -> list[Doubt | None]:
        """Return for each face why it can't be read, or None."""


class Memory(Protocol):
    """Knows faces again from picture to picture and steadies what they look like."""

    def predict(self, time: float) -> list[Box]:
        """Return where the live faces are expected at `time` (s)."""

    def update(
        self,
        faces: Sequence[Face],
        probabilities: FloatArray,
        doubts: Sequence[Doubt | None],
        time: float,
    ) -> list[TrackedFace]:
        """Take in one picture's faces, their (N, 7) probabilities and doubts; return who is there.

        Times (s) rise from call to call. Faces unseen in this picture are returned too, with
        `unseen_for` > 0, until they are forgotten. A reading with a doubt leaves a gap in the
        face's memory, never another emotion.
        """

    def reset(self) -> None:
        """Forget everything but the ids already used."""


class Smoother(Protocol):
    """The memory of one face's readings; decides what it looks like now."""

    def update(self, probabilities: FloatArray | None, dt: float) -> tuple[FloatArray, int | None]:
        """Take in a reading (7,) made `dt` seconds after the last call; None: a gap.

        Returns the smoothed probabilities (7,) and the index of the shown emotion, None while
        none is settled on.
        """


class Style(Protocol):
    """Draws captions."""

    def draw(self, image: Image, captions: Sequence[Caption]) -> None:
        """Draw onto `image` (H, W, 3) in place. Captions stay inside and off one another."""


class Source(Protocol):
    """Where pictures come from. Iterate inside `with`; iteration ends with the video."""

    name: str
    """The device's or file's name, for people."""
    size: tuple[int, int]
    """(width, height) px."""
    rate: float
    """Frames per second (average for files of varying rate)."""
    live: bool
    """True for cameras, which wait for nobody."""

    def __enter__(self) -> Self:
        """Open; raises SourceError."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close, once."""

    def __iter__(self) -> Iterator[Frame]:
        """Yield frames in order of time; raises SourceError."""


class Sink(Protocol):
    """Where captioned pictures go."""

    name: str
    """The device's or file's name, for people."""

    def __enter__(self) -> Self:
        """Open; raises SinkError."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close, once; an output file is whole afterwards, or gone after an error."""

    def send(self, image: Image, time: float) -> None:
        """Publish one picture, (H, W, 3) BGR, shown at `time` (s); raises SinkError."""


class Pipeline:
    """Pictures in, known faces out. Holds one detector, classifier, gate and memory.

    Parameters
    ----------
    scan_every: seconds between full scans; in between, known faces are followed. 0: always scan.
    most_read: most faces classified per picture, which bounds the time it takes. Where there are
        more they take turns, and the memory keeps what it knows of the others. None: all.
    scenes: says where nobody is who was there before, so that all are new. None: nowhere.
    fresh: makes another pipeline like this one, to go on with if this one never returns.
    """

    def __init__(
        self,
        detector: Detector,
        classifier: Classifier,
        gate: Gate,
        memory: Memory,
        scan_every: float = 0.5,
        *,
        most_read: int | None = None,
        scenes: Scenes | None = None,
        fresh: Callable[[], Pipeline] | None = None,
    ) -> None:
        self.detector = detector
        self.classifier = classifier
        self.gate = gate
        self.memory = memory
        self.scan_every = scan_every
        self.fresh = fresh
        self.scenes = scenes
        self.scene = 0
        """Rises with each cut."""
        self.impossible = 0
        """Results left out so far because they can't be true, e.g. a box of infinite size."""
        self._most_read = most_read
        self._scan_factor = 1.0
        self._smallest = detector.smallest if isinstance(detector, Choosy) else None
        self._turn = 0
        self._scanned_at = float("-inf")
        self._analysed_at = float("-inf")

    def analyse(self, frame: Frame) -> list[TrackedFace]:
        """Return the faces of a frame; call with frames of rising time."""
        if self.scenes is not None and self.scenes.begins(frame.image):
            self.scene += 1
            self._forget()
        faces = self._possible(
            self.detector.detect(frame.image, self._near(frame.time)), frame.image
        )
        doubts, probabilities = self._read(frame.image, faces)
        return self.memory.update(faces, probabilities, doubts, frame.time)

    def reset(self) -> None:
        """Forget the faces, as at the start of another video."""
        if self.scenes is not None:
            self.scenes.reset()
        self._forget()

    def _forget(self) -> None:
        """Look for new faces everywhere; nobody is known any more."""
        self.memory.reset()
        self._scanned_at = self._analysed_at = float("-inf")

    def ease(self, scan_every: float, smallest: float) -> None:
        """Look for new faces less often, and for large ones only.

        `scan_every`, `smallest`: factors on what was set; 1 and 1 for all the care there is.
        """
        self._scan_factor = scan_every
        if self._smallest is not None and isinstance(self.detector, Choosy):
            largest = max(self._smallest, NEAR)  # whoever sits before a webcam is always found
            self.detector.smallest = min(self._smallest * smallest, largest)

    def _possible(self, faces: list[Face], image: Image) -> list[Face]:
        """Return the faces that can be some."""
        size = image.shape[1], image.shape[0]
        possible = [face for face in faces if sanity.possible_face(face, size)]
        self.impossible += len(faces) - len(possible)
        return possible

    def _read(self, image: Image, faces: list[Face]) -> tuple[list[Doubt | None], FloatArray]:
        """Return doubts and probabilities (N, 7); those of a face whose turn it is not are NaN."""
        turn = self._whose_turn(faces)
        chosen = faces if turn is None else [faces[index] for index in turn]
        doubts = self.gate.doubts(image, chosen)
        readings = self.classifier.classify(image, chosen)
        if not sanity.possible_readings(readings):
            self.impossible += 1  # the memory takes them for gaps
        if turn is None:
            return doubts, readings
        every: list[Doubt | None] = [None] * len(faces)
        probabilities = np.full((len(faces), *readings.shape[1:]), np.nan, np.float32)
        for index, doubt, reading in zip(turn, doubts, readings, strict=True):
            every[index], probabilities[index] = doubt, reading
        return every, probabilities

    def _whose_turn(self, faces: list[Face]) -> list[int] | None:
        """Return the numbers of the faces to read now, None: all of them."""
        most = self._most_read
        if most is None or len(faces) <= most:
            return None
        # By size, since the detector's order changes with its scores from picture to picture.
        order = sorted(range(len(faces)), key=lambda index: _area(faces[index].box))
        first = self._turn % len(faces)
        self._turn = first + most
        return [order[(first + step) % len(faces)] for step in range(most)]

    def _near(self, time: float) -> list[Box] | None:
        """Boxes to follow faces in, or None when it is time for a full scan."""
        # The next picture may come as much later as this one did; it must not be late for a scan.
        expected = time + max(time - self._analysed_at, 0.0)
        self._analysed_at = time
        every = self.scan_every * self._scan_factor
        if time < self._scanned_at or expected - self._scanned_at > every + _ROUNDING:
            self._scanned_at = time
            return None
        return self.memory.predict(time)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
