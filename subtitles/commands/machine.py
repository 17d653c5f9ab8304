"""`doctor` and `bench`: what this machine lacks, and how fast it is."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from subtitles.commands.options import Commands, count, seconds, usage
from subtitles.settings import Settings


def add_doctor(commands: Commands) -> None:
    """Add `doctor`."""
    parser = commands.add_parser(
        "doctor",
        help="say what this machine lacks, and the exact fix",
        description="Look at settings, weights, engine, captions, camera and virtual camera. "
        "Exit code 1 when not even files can be captioned; what only calls need is told but "
        "leaves 0.",
    )
    parser.add_argument("--json", action="store_true", help="print the findings for machines")
    parser.set_defaults(run=run_doctor)


def run_doctor(arguments: argparse.Namespace) -> int:
    """Examine this machine and print the findings."""
    from subtitles import doctor

    checks = doctor.examine()
    if arguments.json:
        print(json.dumps(doctor.as_dict(checks), indent=2))
    else:
        print(doctor.as_text(checks))
    return int(doctor.blocked(checks))


def add_bench(commands: Commands) -> None:
    """Add `bench`."""
    parser = commands.add_parser(
        "bench",
        help="milliseconds per stage, and end to end",
        description="Time every stage on this machine, with two faces in the picture; with 'live' "
        "a whole session: processor, memory, rates and latency, with one face and with two.",
    )
    parser.add_argument(
        "what", nargs="?", choices=["live"], help="measure a live session instead of the stages"
    )
    parser.add_argument("--json", action="store_true", help="print the figures for machines")
    parser.add_argument(
        "--compare",
        action="store_true",
        help="time the stock torch stack in the same run (needs the extra 'torch')",
    )
    parser.add_argument(
        "--flips",
        nargs="+",
        type=Path,
        metavar="VIDEO",
        help="instead: how often captions change in these videos, for each way of smoothing",
    )
    parser.add_argument(
        "--seconds",
        type=seconds,
        default=10.0,
        metavar="S",
        help="'live' measures each case for so long (default: 10)",
    )
    parser.add_argument("--threads", type=count, default=2, metavar="N", help="default: 2")
    parser.set_defaults(run=run_bench)


def run_bench(arguments: argparse.Namespace) -> int:
    """Measure, and print the figures."""
    from subtitles import bench, bench_live

    with usage():
        settings = Settings(threads=arguments.threads)
    if arguments.what == "live":
        figures = bench_live.run(
            compare=arguments.compare, seconds=arguments.seconds, threads=arguments.threads
        )
        print(json.dumps(figures, indent=2) if arguments.json else bench_live.as_text(figures))
        return 0
    if arguments.flips:
        found = bench.flips(arguments.flips, settings)
        print(json.dumps(found, indent=2) if arguments.json else bench.flips_as_text(found))
        return 0
    figures = bench.run(compare=arguments.compare, threads=arguments.threads)
    if arguments.json:
        print(json.dumps(figures, indent=2))
    else:
        print(bench.as_text(figures))
    return 0
