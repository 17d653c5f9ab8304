"""What this machine lacks to caption files and calls, and the exact step that mends each thing."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable
from dataclasses import asdict
from typing import Any

import subtitles
from subtitles import settings as saved
from subtitles.checks import Check, Need
from subtitles.errors import REINSTALL, SubtitlesError, joined, said
from subtitles.settings import Settings


def examine() -> list[Check]:
    """Return every finding. Looks at cameras without switching one on."""
    from subtitles import doctor_cameras

    checks = [_python()]
    notes: list[str] = []
    settings = saved.load(notes.append, rename=False)  # what is advised names that file
    checks.append(_settings(notes))
    checks += [
        _guarded("weights", "everything", _weights),
        _guarded("engine", "everything", lambda: _engine(settings)),
        _guarded("captions", "everything", lambda: _captions(settings)),
        _guarded("video files", "everything", _video_files),
        _guarded("camera", "calls", doctor_cameras.camera),
        _guarded("virtual camera", "calls", doctor_cameras.virtual_camera),
    ]
    return checks


def blocked(checks: list[Check]) -> bool:
    """Say whether something is missing without which nothing works, not even files."""
    return any(c.state == "missing" and c.needed_for == "everything" for c in checks)


def as_dict(checks: list[Check]) -> dict[str, Any]:
    """Return the findings for machines."""
    return {
        "version": subtitles.__version__,
        "python": platform.python_version(),
        "system": platform.platform(terse=True),
        "files_ready": not blocked(checks),
        "calls_ready": all(c.state != "missing" for c in checks),
        "checks": [asdict(c) for c in checks],
    }


def as_text(checks: list[Check]) -> str:
    """Return the findings for people: one line each, the fix below."""
    width = max(len(c.name) for c in checks)
    lines = []
    for check in checks:
        lines.append(f"{check.state:<8} {check.name:<{width}}  {check.detail}")
        lines += [f"{'':<8} {'':<{width}}  → {step}" for step in check.fix.splitlines()]
    files = "not ready" if blocked(checks) else "ready"
    calls = "ready" if all(c.state != "missing" for c in checks) else "not ready"
    lines.append(f"\nvideo files: {files} · live captions in calls: {calls}")
    return "\n".join(lines)


def _guarded(name: str, needed_for: Need, look: Callable[[], Check]) -> Check:
    """Turn whatever one check raises into its finding, so that the others are still made."""
    try:
        return look()
    except SubtitlesError as error:
        return Check(name, "missing", error.message, error.hint, needed_for)
    except ImportError as error:
        told = said("a Python package does not load: {reason}", reason=error)
        return Check(name, "missing", told, REINSTALL, needed_for)
    except Exception as error:  # an examination has to go on
        reason = f"{type(error).__name__}: {' '.join(str(error).split())}"
        told = said("could not be examined: {reason}", reason=reason)
        fix = said(
            "set {variable}, run a demo and report what it prints", variable="SUBTITLES_DEBUG=1"
        )
        return Check(name, "missing", told, fix, needed_for)


def _python() -> Check:
    running = f"emotion-subtitles {subtitles.__version__}, Python {platform.python_version()}"
    return Check("program", "ok", f"{running}, {sys.executable}")


def _settings(notes: list[str]) -> Check:
    path = saved.folder() / saved.FILE
    if notes:
        fix = said("correct {file}, or remove it to have the defaults", file=path)
        return Check("settings", "warning", joined(*notes, by="; "), fix)
    return Check("settings", "ok", str(path) if path.exists() else said("defaults (no file)"))


def _weights() -> Check:
    from subtitles import weights

    folder = weights.folder()
    names = sorted(weights.read_manifest(folder)["files"])
    for name in names:
        weights.find(name)  # compares the checksum
    told = said("checksums match: {names} ({folder})", names=", ".join(names), folder=folder)
    return Check("weights", "ok", told)


def _engine(settings: Settings) -> Check:
    import numpy as np

    from subtitles import assemble
    from subtitles.types import Frame

    pipeline = assemble.pipeline(settings)
    pipeline.analyse(Frame(np.zeros((90, 160, 3), np.uint8), time=0.0, index=0))
    told = said("{engine}: the networks load and run", engine=settings.engine)
    return Check("engine", "ok", told)


def _captions(settings: Settings) -> Check:
    import numpy as np

    from subtitles import assemble
    from subtitles.emotions import EMOTIONS
    from subtitles.types import Face, TrackedFace

    face = TrackedFace(
        id=1,
        face=Face((60.0, 60.0, 120.0, 140.0), 1.0),
        probabilities=np.full(len(EMOTIONS), 1 / len(EMOTIONS), np.float32),
        emotion=EMOTIONS[0],
        seen_for=1.0,
    )
    blank = np.zeros((360, 640, 3), np.uint8)
    assemble.style(settings).draw(blank, assemble.captioner(settings).captions([face]))
    if not blank.any():
        return Check("captions", "missing", said("captions come out empty"), REINSTALL)
    told = said(
        "style {style}, language {language}", style=settings.style, language=settings.language
    )
    return Check("captions", "ok", told)


def _video_files() -> Check:
    from subtitles.sources import open_source

    with open_source("demo", pace=False) as source:
        next(iter(source))
    return Check("video files", "ok", said("the bundled clip can be read"))
