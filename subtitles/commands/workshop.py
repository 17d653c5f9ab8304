"""`train`, `evaluate`, `export`: the workshop, which needs the optional extra `torch`."""

from __future__ import annotations

import argparse
from importlib import import_module

from subtitles.commands.options import Commands, usage
from subtitles.errors import EngineError
from subtitles.training import options


def add_train(commands: Commands) -> None:
    """Add `train`."""
    parser = commands.add_parser("train", help="train the classifier")
    options.train(parser)
    parser.set_defaults(run=lambda arguments: _run("train", arguments))


def add_evaluate(commands: Commands) -> None:
    """Add `evaluate`."""
    parser = commands.add_parser("evaluate", help="measure the classifier on held-out pictures")
    options.evaluate(parser)
    parser.set_defaults(run=lambda arguments: _run("evaluate", arguments))


def add_export(commands: Commands) -> None:
    """Add `export`."""
    parser = commands.add_parser("export", help="turn trained networks into the weights used here")
    options.export(parser)
    parser.set_defaults(run=lambda arguments: _run("export", arguments))


def _run(name: str, arguments: argparse.Namespace) -> int:
    """Import one workshop module and run it."""
    try:
        module = import_module(f"subtitles.training.{name}")
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("subtitles"):
            raise
        raise EngineError(
            f"'{name}' needs the Python package '{error.name}'",
            "run: pip install 'emotion-subtitles[torch]'",
        ) from error
    with usage():  # the workshop has no settings but its options
        code: int = module.main(arguments)
    return code
