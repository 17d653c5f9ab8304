"""`live`: camera → captions → virtual camera, without a window."""

from __future__ import annotations

import argparse
import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from subtitles.commands.options import (
    Commands,
    add_analysis_options,
    add_badge_option,
    add_caption_options,
    chosen,
    in_one_line,
    note,
    seconds,
    usage,
)
from subtitles.errors import SinkError, SubtitlesError

if TYPE_CHECKING:
    from subtitles.live import Hooks, State
    from subtitles.live.session import OpenSink
    from subtitles.pipeline import Sink
    from subtitles.settings import Settings


def add(commands: Commands) -> None:
    """Add `live`."""
    parser = commands.add_parser(
        "live",
        help="camera → captions → virtual camera",
        description="Caption a camera and play the result as a virtual camera that call "
        "programs can pick. Ends with Ctrl-C, when the video does, or after --duration.",
    )
    parser.add_argument(
        "--source", metavar="0|NAME|FILE|demo", help="camera number or name, video file, or demo"
    )
    parser.add_argument(
        "--sink",
        metavar="virtual|FILE.mp4|null",
        help="virtual[:DEVICE], a new video file, or null",
    )
    parser.add_argument(
        "--record",
        type=Path,
        metavar="FILE.mp4",
        help="write what is published to a new film as well, without sound; nothing is recorded "
        "otherwise",
    )
    parser.add_argument(
        "--no-captions", dest="captions", action="store_false", default=None, help="only pass on"
    )
    parser.add_argument(
        "--keep-camera",
        dest="release_camera",
        action="store_false",
        default=None,
        help="keep the camera on while nobody watches the virtual camera (default: it is released "
        "after 5 s and back when somebody does, or what the settings file says)",
    )
    parser.add_argument(
        "--wait",
        action="store_true",
        help="wait for a camera or virtual camera that is absent or busy at the start, instead of "
        "ending with an error; once live, both are waited for anyway",
    )
    add_badge_option(parser)
    parser.add_argument("--duration", type=seconds, metavar="S", help="end after so many seconds")
    parser.add_argument(
        "--stats", type=Path, metavar="FILE.json", help="write rates, times and drops at the end"
    )
    add_caption_options(parser)
    add_analysis_options(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Caption live until told to stop; being stopped is a good end."""
    settings = chosen(arguments)
    if arguments.sink is not None:
        from subtitles.sinks import parse

        with usage(SinkError):
            parse(arguments.sink)
    _check_films(settings, arguments.record)
    if arguments.stats is not None and not arguments.stats.absolute().parent.is_dir():
        raise SinkError(
            f"no folder {arguments.stats.absolute().parent} for the statistics",
            "create it, or give --stats another place",
        )
    status = _Status(settings)
    sink = partial(_sink, settings.sink, arguments.record, status, arguments.wait)
    stats = _session(settings, status, sink, arguments.duration, arguments.wait)
    note(_summary(stats))
    if arguments.stats is not None:
        text = json.dumps(stats, indent=2, ensure_ascii=False)
        arguments.stats.write_text(text + "\n", encoding="utf-8")
    return 1 if status.spoilt else 0


def _check_films(settings: Settings, record: Path | None) -> None:
    """Raise SinkError where a film would take the place of another one, before anything begins."""
    from subtitles.sinks import parse
    from subtitles.sources import is_file

    kind, rest = parse(settings.sink)
    films = [Path(rest)] if kind == "file" else []
    if record is not None:
        if films and _same(films[0], record):
            raise SinkError(
                f"--sink and --record are the same file: {record}", "give --record another name"
            )
        films.append(record)
    for film in films:
        if is_file(settings.source) and _same(Path(settings.source), film):
            raise SinkError(f"{film} is the video that is to be played", "name another file")
        if film.exists() and not film.is_dir():
            from subtitles.media import occupied

            raise occupied(film)


def _same(one: Path, other: Path) -> bool:
    """Say whether two paths lead to one file, through links too."""
    try:
        return one.samefile(other)
    except OSError:  # one of them is not there
        return one.resolve() == other.resolve()


def _session(
    settings: Settings,
    status: _Status,
    sink: OpenSink,
    duration: float | None,
    wait: bool,
) -> dict[str, Any]:
    """Run one session and return its statistics."""
    from subtitles import assemble
    from subtitles.sources import is_file, open_source

    assemble.check_names(settings)
    source = open_source(settings.source, size=settings.size, rate=settings.rate, pace=True)
    session = assemble.session(
        settings,
        source,
        sink,
        assemble.pipeline(settings),
        size=settings.output_size,
        patient=wait and settings.source != "demo" and not is_file(settings.source),
        hooks=status.hooks(),
    )
    try:
        return session.run(duration)
    except KeyboardInterrupt:
        session.stop()  # once more, since the signal may have come in the middle of it
        if session.failure is not None:
            raise session.failure from None
        return session.stats()


def _sink(
    spec: str,
    film: Path | None,
    status: _Status,
    wait: bool,
    *,
    size: tuple[int, int],
    rate: float,
) -> Sink:
    """Return the sink a user means; a virtual camera is waited for once it was there."""
    from subtitles.patient_sink import PatientSink
    from subtitles.sinks import open_sink

    make = partial(open_sink, spec, size=size, rate=rate)
    sink: Sink
    if spec.partition(":")[0] == "virtual":
        sink = PatientSink(
            make, status.opened, status.refused, advised=status.fail, at_once=not wait
        )
    else:
        sink = make()
    if film is None:
        return sink
    from subtitles.media import VideoFileSink
    from subtitles.recording import Recorded

    return Recorded(
        sink,
        VideoFileSink(film, size=size, rate=rate, new=True),
        film,
        status.recorded,
        status.spoil,
    )


class _Status:
    """Says in few lines how a session is doing."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._begun = self._measured = self._refused = False
        self._before: State = "starting"
        self.spoilt = False
        """Whether a recording ended too early."""

    def hooks(self) -> Hooks:
        """Return what the session calls."""
        from subtitles.live import Hooks

        return Hooks(state=self._enter, error=self.fail, stats=self._measure)

    def _enter(self, state: State) -> None:
        before, self._before = self._before, state
        if state == "running" and self._begun:
            note("the camera is back" if before == "searching" else "the camera is on again")
        elif state == "running":
            self._begun = True
            captions = "on" if self._settings.captions else "off"
            where = f"from {self._settings.source} to {self._settings.sink}"
            note(f"live {where}, captions are {captions}; Ctrl-C ends")
        elif state == "searching":
            note("the camera is gone; a card says so while it is looked for")
        elif state == "sleeping":
            note("nobody watches: the camera is off until somebody does (--keep-camera keeps it)")

    def fail(self, error: SubtitlesError) -> None:
        """Say what is wrong though the session goes on."""
        note(in_one_line(error.message, error.hint))

    def refused(self, error: SinkError) -> None:
        """Say why nothing is published."""
        self._refused = True
        self.fail(error)

    def opened(self, name: str) -> None:
        """Say that pictures are published again."""
        if self._refused:
            self._refused = False
            note(f"pictures go to {name} again")

    def recorded(self, pictures: int) -> None:
        """Say that the film is whole."""
        note(f"{pictures} pictures recorded")

    def spoil(self, error: SubtitlesError) -> None:
        """Say why nothing is recorded any more."""
        self.spoilt = True
        self.fail(error)

    def _measure(self, stats: dict[str, Any]) -> None:
        """Say once, as soon as it can be told, how fast it goes."""
        if not self._measured and stats["rate"] is not None:
            self._measured = True
            note(f"{stats['rate']:.0f} pictures per second are sent")


def _summary(stats: dict[str, Any]) -> str:
    """Say in one line how the session went."""
    said = f"ended after {stats['seconds']:.1f} s: {stats['frames']} pictures sent"
    if stats["rate"] is not None:
        said += f", {stats['rate']:.1f} per second"
    if stats["first_captioned_s"] is not None:
        said += f"; first caption after {stats['first_captioned_s']:.1f} s"
    return said
