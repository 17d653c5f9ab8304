"""Videos in, emotion subtitles out: SRT, WebVTT, JSON, CSV and captioned MP4."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Protocol

from subtitles import assemble, languages
from subtitles.analysis import analyse
from subtitles.captioned import Captioner, write_captioned
from subtitles.errors import SettingsError, SubtitlesError, unknown
from subtitles.pipeline import Pipeline, Style
from subtitles.results import Results, plan
from subtitles.settings import Settings
from subtitles.writers import WRITERS, Transcript

log = logging.getLogger(__name__)

FORMATS = (*WRITERS, "mp4")

ANALYSIS_SHARE = 0.25
"""About the share of the time that analysis takes when a captioned video is written, too."""


class Progress(Protocol):
    """Shows how far the work is, e.g. `progress.Bar`."""

    def show(self, share: float, name: str) -> None:
        """Show a share of 0–1 of all work, and the name of a video being worked on."""

    def clear(self) -> None:
        """Make room for a line of text."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one video."""

    video: Path
    files: dict[str, Path] = field(default_factory=dict)
    """Format → the file written; empty after an error."""
    error: SubtitlesError | None = None
    notes: Sequence[str] = ()
    """What of the video is not in the captioned film, and whose place was not taken, in words."""
    duration: float = 0.0
    """Seconds of video."""
    faces: int = 0
    """How many faces were told apart."""
    cues: int = 0
    """How many stretches of one look there are, unsure ones not counted."""
    seconds: float = 0.0
    """Time it took."""


@dataclass(frozen=True, slots=True)
class Tools:
    """Makes the stages: a pipeline for each video at a time, the rest for each video."""

    pipeline: Callable[[], Pipeline]
    captioner: Callable[[], Captioner]
    style: Callable[[], Style]

    @classmethod
    def of(cls, settings: Settings) -> Tools:
        """Return what makes the real stages."""
        return cls(
            partial(assemble.pipeline, settings, most_read=None),
            partial(assemble.captioner, settings),
            partial(assemble.style, settings),
        )


def transcribe(
    videos: Sequence[Path],
    *,
    out: Path | None,
    formats: Sequence[str],
    settings: Settings,
    jobs: int = 1,
    tools: Tools | None = None,
    progress: Progress | None = None,
    finished: Callable[[Outcome], None] | None = None,
) -> list[Outcome]:
    """Write emotion subtitles for videos; return what became of each, in the order given.

    A video's files appear together and whole, or not at all. A video that fails stops no other
    one. When interrupted, nothing unfinished is left.

    Parameters
    ----------
    videos: the files; one named twice is done once.
    out: folder of the results, made when missing; None: beside each video. See `results.plan`
        for the names.
    formats: of `FORMATS`.
    settings: language, number of names, engine, analyses per second …
    jobs: videos at a time; never more than the machine has processors.
    tools: the stages; default: the ones `settings` ask for.
    progress: is told how far the work is, from any thread but one at a time.
    finished: is told each outcome as it comes, from the calling thread.

    Raises SettingsError for an unknown format, and whatever making the stages raises.
    """
    _check(formats)
    plans = plan(videos, out, formats)
    language = languages.find(settings.language)
    work = _Work(settings, language, tools or Tools.of(settings), progress, plans)
    work.pipelines.put(work.tools.pipeline())  # what is wrong with it is wrong for all
    pool = ThreadPoolExecutor(max(1, min(jobs, len(plans), os.cpu_count() or 1)))
    futures = [pool.submit(work.do, results) for results in plans]
    try:
        _collect(futures, work.tell(finished))
    finally:
        work.stopped.set()
        pool.shutdown(cancel_futures=True)
        if progress is not None:
            progress.clear()
    return [future.result() for future in futures]


def _check(formats: Sequence[str]) -> None:
    for name in formats:
        if name not in FORMATS:
            raise unknown("format", name, FORMATS)
    if not formats:
        raise SettingsError("no format to write", f"choose from: {', '.join(FORMATS)}")


def _collect(futures: Sequence[Future[Outcome]], finished: Callable[[Outcome], None]) -> None:
    """Wait for every video, and pass on each outcome."""
    pending = set(futures)
    while pending:
        # Waiting without a limit could not be interrupted on Windows.
        done, pending = wait(pending, timeout=0.2, return_when=FIRST_COMPLETED)
        for future in sorted(done, key=futures.index):
            finished(future.result())


class _Stopped(Exception):
    """The work is to end."""


class _Work:
    """What the videos of one call share."""

    def __init__(
        self,
        settings: Settings,
        language: languages.Language,
        tools: Tools,
        progress: Progress | None,
        plans: Sequence[Results],
    ) -> None:
        self.settings = settings
        self.language = language
        self.tools = tools
        self.pipelines: SimpleQueue[Pipeline] = SimpleQueue()
        self.stopped = threading.Event()
        self._progress = progress
        self._lock = threading.Lock()
        # How long a video takes is not known before; its size in bytes says something.
        self._sizes = {results.video: _size(results.video) for results in plans}
        self._shares = dict.fromkeys(self._sizes, 0.0)

    def tell(self, finished: Callable[[Outcome], None] | None) -> Callable[[Outcome], None]:
        """Return what passes on an outcome without a progress bar in the way."""

        def told(outcome: Outcome) -> None:
            with self._lock:
                if self._progress is not None:
                    self._progress.clear()
                if finished is not None:
                    finished(outcome)

        return told

    def do(self, results: Results) -> Outcome:
        """Do one video; every failure becomes part of the outcome."""
        begun = time.monotonic()
        try:
            outcome = self._transcribe(results)
        except SubtitlesError as error:
            outcome = Outcome(results.video, error=error)
        except _Stopped:
            raise
        except Exception as error:
            log.debug("%s failed", results.video, exc_info=True)
            outcome = Outcome(results.video, error=_surprise(results.video, error))
        self._tick(results.video, 1.0)
        return replace(outcome, seconds=time.monotonic() - begun)

    def _transcribe(self, results: Results) -> Outcome:
        with results:
            drawing = "mp4" in results.targets
            tick = partial(self._tick, results.video)
            transcript = self._analyse(
                results.video, lambda share: tick(share * (ANALYSIS_SHARE if drawing else 1.0))
            )
            for name in results.targets:
                if name != "mp4":
                    results.write(name, WRITERS[name](transcript))
            notes = [f"{path} is no result of transcribe, so it is kept" for path in results.kept]
            if drawing:
                length = transcript.duration
                notes += write_captioned(
                    results.video,
                    results.staged("mp4"),
                    results.targets["mp4"],
                    transcript.samples,
                    transcript.cues,
                    self.tools.captioner(),
                    self.tools.style(),
                    lambda at: tick(ANALYSIS_SHARE + (1 - ANALYSIS_SHARE) * at / length),
                )
        return Outcome(
            results.video,
            files=dict(results.targets),
            notes=notes,
            duration=transcript.duration,
            faces=len({cue.face for cue in transcript.cues}),
            cues=sum(cue.emotion is not None for cue in transcript.cues),
        )

    def _analyse(self, video: Path, tick: Callable[[float], None]) -> Transcript:
        """Find out who looks how when, with a pipeline that is free or a new one."""
        try:
            pipeline = self.pipelines.get_nowait()
        except Empty:
            pipeline = self.tools.pipeline()
        transcript = analyse(video, pipeline, self.settings, self.language, tick)
        self.pipelines.put(pipeline)
        return transcript

    def _tick(self, video: Path, share: float) -> None:
        """Tell how far one video is, and end the work when it is to be stopped."""
        if self.stopped.is_set():
            raise _Stopped
        if self._progress is None:
            return
        with self._lock:
            self._shares[video] = share
            done = sum(self._shares[name] * size for name, size in self._sizes.items())
            self._progress.show(done / sum(self._sizes.values()), video.name)


def _size(video: Path) -> int:
    """Return the bytes of a video, 1 for one that can't be found: its turn will tell."""
    with suppress(OSError):
        return max(1, video.stat().st_size)
    return 1


def _surprise(video: Path, error: Exception) -> SubtitlesError:
    """Return the error for what should not have happened."""
    failure = SubtitlesError(
        f"{video} failed: unexpected {type(error).__name__}: {error}",
        "set SUBTITLES_DEBUG=1, run it again and report what it prints",
    )
    failure.__cause__ = error
    return failure
