"""From settings to working stages. Only this module and the command line name concrete classes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from subtitles.errors import said, unknown
from subtitles.settings import Settings

if TYPE_CHECKING:
    from subtitles.captions import Captioner
    from subtitles.crops import Cut
    from subtitles.live import Hooks, LiveSession
    from subtitles.live.session import OpenSink
    from subtitles.pipeline import Classifier, Detector, Memory, Pipeline, Source, Style

Made = TypeVar("Made")

CONFIRM = 0.1
"""Seconds over which a new face must have been found before it gets a caption."""

DOUBTFUL = 0.7
"""Least score of a find that may continue a known face (ByteTrack's second pass, Zhang et al.
2022); a new face needs the threshold of the settings."""


MOST_READ = 10
"""Most faces classified per picture in live use, so that a crowd does not slow everything down."""


def pipeline(
    settings: Settings, confirm: float = CONFIRM, most_read: int | None = MOST_READ
) -> Pipeline:
    """Return the stages from picture to known faces.

    `most_read`: see `pipeline.Pipeline`; None for files, where nobody waits.

    OpenCV, which would use every core of the machine, keeps to `settings.threads` from now on.

    Raises SettingsError for a name no registry knows, WeightsError and EngineError.
    """
    import cv2

    from subtitles import crops, weights
    from subtitles.cuts import Cuts
    from subtitles.pipeline import Pipeline
    from subtitles.quality import Gate

    cv2.setNumThreads(settings.threads)
    cut = crops.Cutter()  # the gate and the classifier look at the same crops
    finds, reads = detector(settings), classifier(settings, cut)
    # When to doubt was measured on these weights and is recorded with them.
    limits = weights.entry(settings.classifier)["limits"]
    gate = Gate(
        smallest_side=limits["smallest_side"],
        most_turned=limits["most_turned"],
        least_sharp=limits["least_sharp"],
        cut=cut,
    )
    return Pipeline(
        finds,
        reads,
        gate,
        memory(settings, confirm),
        settings.scan_every,
        most_read=most_read,
        scenes=Cuts(),
        fresh=partial(pipeline, settings, confirm, most_read),
    )


def session(
    settings: Settings,
    source: Source,
    open_sink: OpenSink,
    analyser: Pipeline | None,
    *,
    size: tuple[int, int] | None,
    patient: bool,
    hooks: Hooks,
) -> LiveSession:
    """Return a live session that has not started; `size`, `patient`: see there."""
    from subtitles.live import LiveSession

    return LiveSession(
        source,
        open_sink,
        analyser,
        captioner(settings),
        style(settings),
        rate=settings.rate,
        size=size,
        expected=settings.size or (1280, 720),
        analysis_rate=settings.analysis_rate,
        captions=settings.captions,
        patient=patient,
        language=settings.language,
        on_demand=settings.release_camera,
        badge=settings.badge,
        power_saving=settings.power_saving,
        hooks=hooks,
    )


def memory(settings: Settings, confirm: float = CONFIRM) -> Memory:
    """Return what knows faces again; raises SettingsError and WeightsError."""
    from subtitles import smoothing, weights
    from subtitles.memory import FaceMemory

    return FaceMemory(
        smoother=smoothing.make(settings.smoothing, tau=settings.tau, readings=settings.readings),
        confirm=confirm,
        unsure_below=weights.entry(settings.classifier)["limits"]["unsure_below"],
        sure_score=settings.threshold,
    )


def memories(settings: Settings) -> dict[str, Callable[[], Memory]]:
    """Return what makes a memory with each smoothing policy, by its name."""
    from subtitles.smoothing import SMOOTHERS

    return {name: partial(memory, replace(settings, smoothing=name)) for name in SMOOTHERS}


def detector(settings: Settings) -> Detector:
    """Return what finds faces."""
    from subtitles.detectors import DETECTORS

    make: Callable[..., Detector] = _pick(said("detector"), DETECTORS, settings.detector)
    if settings.engine == "torch":
        from subtitles.torch_engine import TorchMtcnn

        make = TorchMtcnn
    # Weaker finds are let through to the memory, which uses them to keep known faces only.
    threshold = min(DOUBTFUL, settings.threshold)
    return make(threshold=threshold, smallest=settings.smallest, threads=settings.threads)


def classifier(settings: Settings, cut: Cut | None = None) -> Classifier:
    """Return what reads faces; `cut`: what cuts them out, if others want the same crops."""
    from subtitles import crops
    from subtitles.classifiers import CLASSIFIERS

    make: Callable[..., Classifier] = _pick(said("classifier"), CLASSIFIERS, settings.classifier)
    if settings.engine == "torch":
        from subtitles.torch_engine import TorchResNet18

        make = TorchResNet18
    return make(threads=settings.threads, cut=cut or crops.cut)


def captioner(settings: Settings) -> Captioner:
    """Return what puts known faces into words."""
    from subtitles.captions import Captioner

    return Captioner(top_k=settings.top_k, language=settings.language, show=settings.show)


def style(settings: Settings) -> Style:
    """Return what draws captions."""
    from subtitles.styles import STYLES

    make = _pick(said("style"), STYLES, settings.style)
    return make(
        size=settings.caption_size,
        language=settings.language,
        position=settings.position,
        palette=settings.palette,
    )


def check_names(settings: Settings) -> None:
    """Raise SettingsError for a name no registry knows, before anything slow or lasting begins."""
    from subtitles import languages
    from subtitles.classifiers import CLASSIFIERS
    from subtitles.detectors import DETECTORS
    from subtitles.smoothing import SMOOTHERS
    from subtitles.styles import STYLES

    _pick(said("detector"), DETECTORS, settings.detector)
    _pick(said("classifier"), CLASSIFIERS, settings.classifier)
    _pick(said("smoothing"), SMOOTHERS, settings.smoothing)
    _pick(said("style"), STYLES, settings.style)
    languages.find(settings.language)
    if settings.interface_language != "system":
        languages.find(settings.interface_language)


def _pick(kind: str, registry: Mapping[str, Made], name: str) -> Made:
    """Return what a registry has under a name; raises SettingsError listing what it has."""
    if name not in registry:
        raise unknown(kind, name, tuple(registry))
    return registry[name]
