"""The command line: which command runs, how it is stopped, and how a failure is told."""

from __future__ import annotations

import argparse
import errno
import io
import logging
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import FrameType

import subtitles
from subtitles.commands import files, gui, live, machine, workshop
from subtitles.commands.options import DEBUG_VARIABLE, complain
from subtitles.errors import SubtitlesError, UsageError

EPILOG = """\
exit codes: 0 all done; 1 something failed, told on stderr as "error: … / hint: …"; 2 the command
line can't be understood, or an option can't have that value; 128 + the signal's number when stopped
by one (`live` ends with 0: being stopped is how it ends). SUBTITLES_DEBUG=1 shows where an error
came from.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return the exit code."""
    _open_standard_streams()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # Windows' code pages lack our arrows
    parser = build_parser()
    arguments = parser.parse_args(argv)
    _quieten()
    with _stoppable(restored=argv is not None) as signals:
        code: int | None = None
        try:
            signals.begin()
            code = arguments.run(arguments)
            signals.interrupt = False
            sys.stdout.flush()
            return code
        except KeyboardInterrupt as stop:
            # Too late to stop what had ended already.
            return _stopped(signals, stop) if code is None else code
        except BrokenPipeError:
            # Whoever read our output left. Python would complain again when it flushes at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 1
        except Exception as error:
            signals.interrupt = False  # all that is left to do is to tell
            if _interrupted(error):
                return _stopped(signals, error)
            complain(*_told(error), error)
            return 2 if isinstance(error, UsageError) else 1


def _open_standard_streams() -> None:
    """Let what is printed vanish where the standard streams were closed.

    Else a file of ours would get the number of one of them, and libraries would print into it.
    """
    while (number := os.open(os.devnull, os.O_RDWR)) <= 2:
        os.set_inheritable(number, True)
    os.close(number)
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115


def _stopped(signals: _Signals, stop: BaseException) -> int:
    """Tell that the command was stopped; returns the exit code."""
    number = signals.came[0] if signals.came else signal.SIGINT
    complain(f"stopped by {signal.Signals(number).name}", "nothing half-done is kept", stop)
    return 128 + number


def _interrupted(error: BaseException) -> bool:
    """Say whether an error is only what somebody's code made of an interruption."""
    if isinstance(error, ImportError | RuntimeError):
        # Modules in C that are just imported turn it into the one, locks that are just waited for
        # into the other.
        return isinstance(error.__cause__ or error.__context__, KeyboardInterrupt)
    return error.__cause__ is not None and _interrupted(error.__cause__)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of every command; importing what they need is left to them."""
    parser = argparse.ArgumentParser(
        prog="emotion-subtitles",
        description="Subtitles for facial expressions, in video calls and recordings. They say "
        "what a face looks like, never what a person feels, and everything stays on this machine.",
        epilog=EPILOG,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {subtitles.__version__}")
    parser.set_defaults(run=gui.run, minimised=False)  # without a command
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (gui.add, live.add, files.add_transcribe, files.add_demo, machine.add_doctor):
        add(commands)
    for add in (machine.add_bench, workshop.add_train, workshop.add_evaluate, workshop.add_export):
        add(commands)
    for command in commands.choices.values():
        command.allow_abbrev = False
    return parser


@dataclass(slots=True)
class _Signals:
    """What `_stoppable` knows of the signals."""

    came: list[int] = field(default_factory=list)
    interrupt: bool = False
    """Whether the first one interrupts what is being done."""

    def begin(self) -> None:
        """Have the first one interrupt from now on; one that has come does."""
        self.interrupt = True
        if self.came:
            raise KeyboardInterrupt


@contextmanager
def _stoppable(*, restored: bool) -> Iterator[_Signals]:
    """Make SIGTERM and SIGHUP end a command as Ctrl-C does.

    The first one raises KeyboardInterrupt, so that every `with` closes what it opened. The
    second only reminds the user that this is going on; the third ends the process at once.

    `restored`: what signals did before they do afterwards; else, while Python ends, the first one
    does nothing: all is done, and the exit code says how that went.
    """
    signals = _Signals()

    def stop(number: int, frame: FrameType | None) -> None:
        signals.came.append(number)
        if len(signals.came) == 1 and signals.interrupt:
            raise KeyboardInterrupt
        if len(signals.came) == 2:
            os.write(2, b"closing files and devices; once more ends at once\n")
        elif len(signals.came) > 2:
            os._exit(128 + number)

    previous = {}
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK"):
        number = getattr(signal, name, None)  # Windows and Unix have different ones
        if number is not None and signal.getsignal(number) != signal.SIG_IGN:  # nohup ignores HUP
            previous[number] = signal.signal(number, stop)
    try:
        yield signals
    finally:
        signals.interrupt = False
        for number, handler in previous.items() if restored else ():
            signal.signal(number, handler)


def _quieten() -> None:
    """Keep libraries' chatter off the terminal; our own warnings become notes."""
    os.environ.setdefault("OPENCV_LOG_LEVEL", "OFF")  # our own errors say it with a hint
    logging.basicConfig(level=logging.WARNING, format="note: %(message)s", stream=sys.stderr)


def _told(error: Exception) -> tuple[str, str]:
    """Return (message, hint) for any exception."""
    if isinstance(error, SubtitlesError):
        return error.message, error.hint
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return f"no space left on the disk: {error}", "free some space and run it again"
    if isinstance(error, OSError):
        return str(error), "check that the path exists and that you may read and write it"
    if isinstance(error, MemoryError):
        return "not enough memory", "close other programs or use a smaller video"
    return (
        f"unexpected {type(error).__name__}: {error}",
        f"set {DEBUG_VARIABLE}=1, run it again and report what it prints",
    )
