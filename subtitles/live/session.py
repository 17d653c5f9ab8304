"""A live session: who starts, who ends, and what can be changed in between."""

from __future__ import annotations

import atexit
from functools import partial
from typing import Any, Protocol

from subtitles import languages
from subtitles.badge import corner_of
from subtitles.live.analysis import Analyser, Analysis, Captioner
from subtitles.live.clock import MonotonicClock
from subtitles.live.controls import Controls, Tap
from subtitles.live.crew import Crew, repeat
from subtitles.live.effort import Effort
from subtitles.live.hooks import Hooks, Teller
from subtitles.live.mailbox import Mailbox
from subtitles.live.overseeing import Overseer
from subtitles.live.publishing import Publisher
from subtitles.live.receiving import Receiver
from subtitles.live.stats import Stats
from subtitles.live.watching import Watching
from subtitles.pipeline import Sink, Source, Style

PATIENCE = 10.0
"""Seconds `stop` waits for the threads. One that hangs in a driver is left behind then."""


class OpenSink(Protocol):
    """Makes the sink once the format is known; `partial(sinks.open_sink, spec)` is one."""

    def __call__(self, *, size: tuple[int, int], rate: float) -> Sink:
        """Return a sink for pictures of `size` (width, height) px at `rate` per second."""


class LiveSession:
    """One run from a camera to a sink. Started once; for another run make another one.

    Four threads: one reads the camera, which may block; one publishes at a constant rate; one
    analyses; one looks after that and whether anybody watches. They meet in a one-slot mailbox and
    never wait for one another. Each device is opened and closed by the one thread that uses it.

    Parameters
    ----------
    source: a live source; it is entered again after its camera was lost. If it has a method
        `interrupt`, `stop` calls it to end an iteration that waits for a picture.
    open_sink: makes the sink. If it has a method `watched`, that says whether another program
        watches, None if it can't be known.
    pipeline: finds and reads faces; None: pictures pass uncaptioned until `set_pipeline`. If it
        has an attribute `fresh`, that makes another one should it hang.
    rate: pictures published per second.
    size: (width, height) px published; None: that of the first picture. It stays for the whole
        session: pictures of another size are fitted in.
    expected: (width, height) px published if `size` is None and the camera is absent at first.
    analysis_rate: most pictures analysed per second.
    captions: whether captions are on at first.
    patient: wait for a camera that is absent at the start, publishing a card, instead of failing.
    language: of the cards shown in place of pictures, a code of `languages`.
    on_demand: release the camera while nobody watches, see `set_on_demand`.
    badge: corner of the sign that captions are on, see `set_badge`.
    power_saving: analyse half as often on battery.
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
        expected: tuple[int, int] = (1280, 720),
        analysis_rate: float = 15.0,
        captions: bool = True,
        patient: bool = False,
        language: str = "en",
        on_demand: bool = False,
        badge: str = "bottom-left",
        power_saving: bool = True,
        hooks: Hooks | None = None,
    ) -> None:
        _check_live(source)
        self._open_sink, self._rate = open_sink, rate
        self._size, self._expected = size, expected
        self._clock = MonotonicClock()
        self._mail = Mailbox(self._clock)
        self._stats = Stats()
        self._tell = Teller(hooks or Hooks())
        self._controls = Controls(style, language, captions, badge=corner_of(badge))
        self._analysis = Analysis(
            self._mail,
            self._clock,
            self._stats,
            pipeline,
            captioner,
            self._controls,
            rate=analysis_rate,
            tell=self._tell,
        )
        self._crew = Crew(
            over=lambda: self._mail.closed,
            failed=self._fail,
            ended=lambda: self._tell.enter("stopped"),
        )
        self._receiver = Receiver(
            source,
            self._mail,
            self._clock,
            self._stats,
            self._controls,
            self._tell,
            patient=patient,
            ring=self._crew.ring,
        )
        self._overseer = Overseer(
            self._analysis, self._mail, self._crew, self._clock, self._stats, self._tell
        )
        self._watching = Watching(self._mail, self._clock, self._controls, self._mind, on=on_demand)
        self._effort = Effort(self._analysis, self._clock, self._stats, saving=power_saving)
        self._publishing = False
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
        self._crew.begin("live camera", self._receiver.work)
        self._crew.listen(
            lambda: self._mail.newest is not None or self._receiver.missed or self._mail.closed
        )
        if not self._mail.closed:
            self._crew.begin("live publishing", self._publish)
            self._overseer.begin()
            self._crew.begin("live watching", partial(repeat, self._watching.step))
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
        self._receiver.let_go()
        if self._crew.called_from:
            return
        self._crew.dismiss(PATIENCE)
        atexit.unregister(self.stop)
        self._tell.enter("stopped")

    def set_captions(self, on: bool) -> None:
        """Turn captions on or off; off, pictures aren't analysed either."""
        self._controls.captions = on

    def set_clean(self, on: bool) -> None:
        """Draw and analyse nothing from the very next picture on, whatever `set_captions` says.

        False: back to what it says.
        """
        self._controls.clean = on

    def set_source(self, source: Source) -> None:
        """Take pictures from another camera; the stream goes on in its format meanwhile.

        The last picture stays for a second, then a card stands in until the new camera gives one.
        A camera that can't be opened is told by `Hooks.error` and looked for. Raises ValueError
        for a source that isn't live.
        """
        _check_live(source)
        self._receiver.wanted = source

    def set_on_demand(self, on: bool) -> None:
        """Release the camera while nobody watches, for a sink that knows; see `Watching`.

        Off, it stays open. Asleep, a still card is published twice a second.
        """
        self._watching.on = on

    def set_tap(self, tap: Tap | None) -> None:
        """Show every published picture to `tap`, in the publishing thread; None ends it.

        It counts as a viewer. See `controls.Tap`; one that raises is logged and taken off.
        """
        self._controls.tap = tap

    def set_mirror(self, on: bool) -> None:
        """Mirror what the tap gets, apart from captions and cards; nobody else sees that."""
        self._controls.mirror = on

    def set_analysis_rate(self, rate: float) -> None:
        """Analyse at most so many pictures per second; raises ValueError unless above 0."""
        if not 0 < rate < float("inf"):
            raise ValueError(f"no rate: {rate}")
        self._analysis.rate = rate

    def set_power_saving(self, on: bool) -> None:
        """Analyse half as often while the machine runs on its battery, or don't."""
        self._effort.saving = on

    def set_language(self, language: str) -> None:
        """Write the cards in another language; raises SettingsError for an unknown code."""
        self._controls.language = languages.find(language).code

    def set_badge(self, corner: str) -> None:
        """Move the sign that captions are on to a corner of `badge.CORNERS`.

        It can't be taken off: people whose faces are read should be able to know. Raises
        SettingsError for another name.
        """
        self._controls.badge = corner_of(corner)

    def set_pipeline(self, pipeline: Analyser | None) -> None:
        """Use another pipeline from the next analysis on."""
        self._analysis.pipeline = pipeline

    def set_captioner(self, captioner: Captioner) -> None:
        """Use another captioner from the next analysis on."""
        self._analysis.captioner = captioner

    def set_style(self, style: Style) -> None:
        """Draw captions in another style from the next picture on."""
        self._controls.style = style

    def stats(self) -> dict[str, Any]:
        """Return what was measured so far, ready for JSON; see `Stats.as_dict`."""
        return self._stats.as_dict(self._clock.now())

    @property
    def failure(self) -> Exception | None:
        """What ended the session, None when it was not an error."""
        return self._failure

    def _mind(self) -> None:
        """See to the threads that may be held up."""
        self._receiver.mind()
        self._overseer.mind()
        self._effort.mind()

    def _publish(self) -> None:
        """Keep the sink supplied until the session is over; the publishing thread."""
        try:
            newest = self._mail.newest
            shape = newest.frame.image.shape if newest else None
            size = self._size or ((shape[1], shape[0]) if shape else self._expected)
            with self._open_sink(size=size, rate=self._rate) as sink:
                self._watching.ask = getattr(sink, "watched", None)
                self._supply(sink, size)
        except Exception as error:
            self._fail(error)
        finally:
            self._mail.close()
            self._crew.ring()

    def _supply(self, sink: Sink, size: tuple[int, int]) -> None:
        publisher = Publisher(
            self._mail,
            self._clock,
            self._stats,
            self._controls,
            size=size,
            rate=self._rate,
            card=lambda: self._receiver.card,
            lost=lambda: self._receiver.missed,
            findings=lambda: self._analysis.findings,
            tell=self._tell,
        )
        self._publishing = True
        self._crew.ring()
        told = self._clock.now()
        while publisher.step(sink):
            if self._receiver.ended and publisher.caught_up:
                return
            if self._clock.now() - told >= 1.0:
                told = self._clock.now()
                self._tell.stats(self.stats())

    def _fail(self, error: Exception) -> None:
        """End the session because of an error; the first one counts."""
        if self._failure is None:
            self._failure = error
        self._mail.close()
        self._crew.ring()


def _check_live(source: Source) -> None:
    """Raise ValueError for a source that does not give its pictures in time."""
    if not source.live:
        raise ValueError("a live session needs a live source: open files with pace=True")
