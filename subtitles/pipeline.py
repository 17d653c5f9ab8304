"""The contracts of the stages, and the one path every picture takes through them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import Protocol, Self

from subtitles.types import Box, Caption, Doubt, Face, FloatArray, Frame, Image, TrackedFace

_ROUNDING = 1e-6
"""Seconds by which sums of frame times may miss a limit."""


class Detector(Protocol):
    """Finds faces."""

    def detect(self, image: Image, near: Sequence[Box] | None = None) -> list[Face]:
        """Return the faces of a picture of any size ≥ 1×1, best score first.

        With `near` (px boxes where faces are expected) only those places need be looked at: a
        cheap answer between full scans. A detector that can't do that may scan the whole picture.
        """


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

        Returns the smoothed probabilities (7,) and the index of the shown emotion, None before
        one is settled on.
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
    """

    def __init__(
        self,
        detector: Detector,
        classifier: Classifier,
        gate: Gate,
        memory: Memory,
        scan_every: float = 0.5,
    ) -> None:
        self.detector = detector
        self.classifier = classifier
        self.gate = gate
        self.memory = memory
        self.scan_every = scan_every
        self._scanned_at = float("-inf")
        self._analysed_at = float("-inf")

    def analyse(self, frame: Frame) -> list[TrackedFace]:
        """Return the faces of a frame; call with frames of rising time."""
        faces = self.detector.detect(frame.image, self._near(frame.time))
        doubts = self.gate.doubts(frame.image, faces)
        probabilities = self.classifier.classify(frame.image, faces)
        return self.memory.update(faces, probabilities, doubts, frame.time)

    def reset(self) -> None:
        """Forget the faces, as at the start of another video."""
        self.memory.reset()
        self._scanned_at = self._analysed_at = float("-inf")

    def _near(self, time: float) -> list[Box] | None:
        """Boxes to follow faces in, or None when it is time for a full scan."""
        # The next picture may come as much later as this one did; it must not be late for a scan.
        expected = time + max(time - self._analysed_at, 0.0)
        self._analysed_at = time
        if time < self._scanned_at or expected - self._scanned_at > self.scan_every + _ROUNDING:
            self._scanned_at = time
            return None
        return self.memory.predict(time)
