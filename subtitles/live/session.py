"""A live session: who starts, who ends, and what happens when the camera goes away."""

from __future__ import annotations

import atexit
import logging
from typing import Any, Protocol

from subtitles.errors import SourceError
from subtitles.live.analysis import Analyser, Analysis, Captioner
from subtitles.live.clock import MonotonicClock
from subtitles.live.crew import Crew
from subtitles.live.hooks import Hooks, Teller
from subtitles.live.mailbox import Mailbox
from subtitles.live.publishing import Publisher
from subtitles.live.stats import Stats
from subtitles.pipeline import Sink, Source, Style

log = logging.getLogger(__name__)

FIRST_PAUSE, LONGEST_PAUSE = 0.25, 1.0
"""Seconds between two looks for a lost camera: at first, and at most."""

FALLBACK = (1280, 720)
"""The published format when the camera isn't there to say its own, px."""

PATIENCE = 10.0
"""Seconds `stop` waits for the threads. One that hangs in a driver is left behind then."""


class OpenSink(Protocol):
    """Makes the sink once the format is known; `partial(sinks.open_sink, spec)` is one."""

    def __call__(self, *, size: tuple[int, int], rate: float) -> Sink:
        """Return a sink for pictures of `size` (width, height) px at `rate` per second."""


class LiveSession:
    """One run from a camera to a sink. Started once; for another run make another one.

    Three threads: one reads the camera, which may block; one publishes at a constant rate; one
    analyses. They meet in a one-slot mailbox and never wait for one another's work. Each device
    is opened and closed by the one thread that uses it.

    Parameters
    ----------
    source: a live source; it is entered again after its camera was lost. If it has a method
        `interrupt`, `stop` calls it to end an iteration that waits for a picture.
    open_sink: makes the sink.
    pipeline: finds and reads faces; None: pictures pass uncaptioned until `set_pipeline`.
    rate: pictures published per second.
    size: (width, height) px published; None: that of the first picture, or 1280×720 when the
        camera is absent. It stays for the whole session: pictures of another size are fitted in.
    analysis_rate: most pictures analysed per second.
    captions: whether captions are on at first.
    patient: wait for a camera that is absent at the start, publishing a card, instead of failing.
    language: of the cards shown in place of pictures, a code of `languages`.
    """

    def __init__(
        self,
        source: Source,
        open_sink: OpenSink,
        pipeline: Analyser | None,
        captioner: Captioner,
        style: Style,
        *,
        rate: float = 30.0,
        size: tuple[int, int] | None = None,
        analysis_rate: float = 15.0,
        captions: bool = True,
        patient: bool = False,
        language: str = "en",
        hooks: Hooks | None = None,
    ) -> None:
        if not source.live:
            raise ValueError("a live session needs a live source: open files with pace=True")
        self._source, self._open_sink = source, open_sink
        self._rate, self._size, self._patient = rate, size, patient
        self._language = language
        self._clock = MonotonicClock()
        self._mail = Mailbox(self._clock)
        self._stats = Stats()
        self._tell = Teller(hooks or Hooks())
        self._style, self._captions = style, captions
        self._publisher: Publisher | None = None
        self._analysis = Analysis(
            self._mail,
            self._clock,
            self._stats,
            pipeline,
            captioner,
            rate=analysis_rate,
            on=captions,
            tell=self._tell,
        )
        self._crew = Crew(
            over=lambda: self._mail.closed,
            failed=self._fail,
            ended=lambda: self._tell.enter("stopped"),
        )
        self._missed = False
        self._publishing = False
        self._ended = False
        self._failure: Exception | None = None

    def run(self, duration: float | None = None) -> dict[str, Any]:
        """Run until the source ends, `duration` s are over or `stop` is called.

        Returns the statistics; raises what ended the session, SourceError or SinkError as a rule.
        """
        try:
            self.start()
            self._crew.listen(lambda: self._mail.closed, duration)
        finally:
            self.stop()
        if self._failure is not None:
            raise self._failure
        return self.stats()

    def start(self) -> None:
        """Start; returns when pictures are being published.

        Raises SourceError or SinkError, everything being closed again then.
        """
        if self._crew.begun or self._mail.closed:
            raise RuntimeError("a session is started once")
        atexit.register(self.stop)  # closes devices and files even if nobody calls stop
        self._stats.start(self._clock.now())
        self._tell.enter("starting")
        self._crew.begin("live camera", self._read)
        self._crew.listen(
            lambda: self._mail.newest is not None or self._missed or self._mail.closed
        )
        if not self._mail.closed:
            self._crew.begin("live publishing", self._publish)
            self._crew.begin("live analysis", self._analyse)
            self._crew.listen(lambda: self._publishing or self._mail.closed)
        if self._failure is not None:
            self.stop()
            raise self._failure

    def stop(self) -> None:
        """End the session and wait until every device is closed.

        May be called at any time, any number of times, from any thread and from a signal handler.
        From a hook too, but then it does not wait: the hook is called by one of the threads.
        """
        self._mail.close()
        interrupt = getattr(self._source, "interrupt", None)
        if interrupt is not None:
            interrupt()
        if self._crew.called_from:
            return
        self._crew.dismiss(PATIENCE)
        atexit.unregister(self.stop)
        self._tell.enter("stopped")

    def set_captions(self, on: bool) -> None:
        """Turn captions on or off; off, pictures aren't analysed either."""
        self._captions = self._analysis.on = on
        if self._publisher is not None:
            self._publisher.on = on

    def set_pipeline(self, pipeline: Analyser | None) -> None:
        """Use another pipeline from the next analysis on."""
        self._analysis.pipeline = pipeline

    def set_captioner(self, captioner: Captioner) -> None:
        """Use another captioner from the next analysis on."""
        self._analysis.captioner = captioner

    def set_style(self, style: Style) -> None:
        """Draw captions in another style from the next picture on."""
        self._style = style
        if self._publisher is not None:
            self._publisher.style = style

    def stats(self) -> dict[str, Any]:
        """Return what was measured so far, ready for JSON; see `Stats.as_dict`."""
        return self._stats.as_dict(self._clock.now())

    @property
    def failure(self) -> Exception | None:
        """What ended the session, None when it was not an error."""
        return self._failure

    def _read(self) -> None:
        """Fill the mailbox, and look for the camera again when it is lost; the camera thread."""
        pause = FIRST_PAUSE
        while not self._mail.closed:
            try:
                self._receive()
                self._ended = True
                return
            except SourceError as error:
                if self._mail.newest is None and not self._patient:
                    raise
                was_there = self._tell.state == "running"
                pause = FIRST_PAUSE if was_there else min(2 * pause, LONGEST_PAUSE)
                self._search(error)
            self._mail.rest(self._clock.now() + pause)

    def _receive(self) -> None:
        """Open the camera and take its pictures until they end."""
        with self._source as source:
            for frame in source:
                if self._mail.closed:
                    return
                self._mail.put(frame)
                self._stats.count("received")
                if self._tell.state != "running":
                    self._tell.enter("running")
                    self._crew.ring()
        if self._mail.newest is None and not self._mail.closed:
            raise SourceError(f"{source.name} holds no pictures", "choose another source")

    def _search(self, error: SourceError) -> None:
        """Tell that the camera is away, once."""
        self._stats.count("camera errors")
        if self._tell.state != "searching":
            log.debug("camera lost: %s", error)
            self._tell.enter("searching")
            self._tell.error(error)
        self._missed = True
        self._crew.ring()

    def _publish(self) -> None:
        """Keep the sink supplied until the session is over; the publishing thread."""
        try:
            newest = self._mail.newest
            shape = newest.frame.image.shape if newest else None
            size = self._size or ((shape[1], shape[0]) if shape else FALLBACK)
            with self._open_sink(size=size, rate=self._rate) as sink:
                self._supply(sink, size)
        except Exception as error:
            self._fail(error)
        finally:
            self._mail.close()
            self._crew.ring()

    def _supply(self, sink: Sink, size: tuple[int, int]) -> None:
        self._publisher = publisher = Publisher(
            self._mail,
            self._clock,
            self._stats,
            self._style,
            size=size,
            rate=self._rate,
            language=self._language,
            on=self._captions,
            missed=lambda: self._missed,
            findings=lambda: self._analysis.findings,
            tell=self._tell,
        )
        publisher.style, publisher.on = self._style, self._captions  # if set a moment ago
        self._publishing = True
        self._crew.ring()
        told = self._clock.now()
        while publisher.step(sink):
            if self._ended and publisher.caught_up:
                return
            if self._clock.now() - told >= 1.0:
                told = self._clock.now()
                self._tell.stats(self.stats())

    def _analyse(self) -> None:
        """Analyse until the session is over; the analysis thread."""
        while self._analysis.step():
            pass

    def _fail(self, error: Exception) -> None:
        """End the session because of an error; the first one counts."""
        if self._failure is None:
            self._failure = error
        self._mail.close()
        self._crew.ring()
