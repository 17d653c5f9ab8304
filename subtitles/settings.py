"""What the user chose: validated values, kept in one JSON file that is whole or not there."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from subtitles.choices import CHOICES, RANGES, Corner, Engine, Palette, Position, Show, check
from subtitles.errors import SettingsError, reason, said

__all__ = ["CHOICES", "RANGES", "Settings", "change", "folder", "load", "save"]

log = logging.getLogger(__name__)

FILE = "settings.json"
FOLDER_VARIABLE = "EMOTION_SUBTITLES_CONFIG"
"""Environment variable that names another folder for the settings file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every choice the product offers, with its default. Raises SettingsError for bad values."""

    source: str = "0"
    """Where pictures come from: a camera's number or name, a video file, or `demo`."""
    sink: str = "virtual"
    """Where captioned pictures go: `virtual`, `virtual:DEVICE`, `FILE.mp4` or `null`."""
    size: tuple[int, int] | None = (1280, 720)
    """(width, height) px asked of the camera; None: as it comes."""
    rate: float = 30.0
    """Frames per second asked of the camera and sent to the virtual camera."""
    output_size: tuple[int, int] | None = None
    """(width, height) px of the published format; None: as `size` in the app, where cameras are
    exchanged, and as the first picture in `live`."""
    release_camera: bool = True
    """True: the camera is closed while nobody watches the virtual camera."""
    captions: bool = True
    """False: the picture passes through without captions."""
    top_k: int = 1
    """How many emotions a caption names, the most probable first."""
    show: Show = "percent"
    """What stands beside the word: `percent`, `bar`, `both`, or nothing (`word`)."""
    style: str = "bubble"
    """How captions are drawn: a name of `styles.STYLES`."""
    caption_size: float = 1.0
    """Height of the text in multiples of the smallest readable one."""
    position: Position = "auto"
    """Where a caption stands beside its face if it can; of `bar`: at the top (`above`) or at the
    bottom (`below`) of the picture; `auto`: wherever it is best."""
    palette: Palette = "colourful"
    """Captions' colours: one per emotion, yellow and white on black, or none."""
    badge: Corner = "bottom-left"
    """Corner of the small sign in the published picture that captions are on. It can be moved but
    not removed: people whose faces are read should be able to know."""
    language: str = "en"
    """The captions' language: a name of `captions.LANGUAGES`."""
    smoothing: str = "steady"
    """How a face's readings become one word: a name of `smoothing.SMOOTHERS`."""
    tau: float = 0.5
    """Time constant of `steady`, s."""
    readings: int = 4
    """Readings that must agree before `agreement` changes the word."""
    engine: Engine = "onnx"
    """What runs the networks: `onnx`, or `torch` (optional extra)."""
    detector: str = "mtcnn"
    """A name of `detectors.DETECTORS`."""
    classifier: str = "resnet18"
    """A name of `classifiers.CLASSIFIERS`."""
    threshold: float = 0.85
    """Least score at which the detector's find counts as a face, 0–1."""
    smallest: float = 1 / 12
    """Height of the smallest face looked for, as a fraction of the picture's height."""
    scan_every: float = 0.5
    """Seconds between searches of the whole picture; known faces are followed in between."""
    analysis_rate: float = 15.0
    """Most pictures analysed per second."""
    power_saving: bool = True
    """True: half the analysis rate while the machine runs on its battery."""
    threads: int = 2
    """Processor threads the networks may use."""
    interface_language: str = "system"
    """Language of windows and menus: a name of `captions.LANGUAGES`, or `system`."""
    mirror_preview: bool = True
    """True: the preview window, and nothing else, is mirrored."""
    start_minimised: bool = True
    """True: started by the system, only the tray icon appears."""
    first_run_done: bool = False
    """True: the introduction was gone through."""
    global_hotkeys: bool = False
    """True: the hotkeys work while another program has the keyboard."""
    hotkey_captions: str = "Ctrl+Shift+F8"
    """Captions on and off; written as Qt writes keys portably, "" for none."""
    hotkey_clean: str = "Ctrl+Shift+F9"
    """Clean video on and off."""
    hotkey_preview: str = "Ctrl+Shift+F10"
    """Shows the preview window."""

    def __post_init__(self) -> None:
        for field in fields(self):
            check(field.name, getattr(self, field.name), field.default)


def change(settings: Settings, changes: Mapping[str, Any]) -> Settings:
    """Return `settings` with those of `changes` that are not None; raises SettingsError."""
    known = {field.name for field in fields(Settings)}
    wrong = sorted(set(changes) - known)
    if wrong:
        raise SettingsError(
            said("unknown setting '{name}'", name=wrong[0]),
            said("choose from: {choices}", choices=_names(known)),
        )
    return replace(settings, **{k: v for k, v in changes.items() if v is not None})


def folder() -> Path:
    """Return the folder of the settings file; it need not exist yet."""
    chosen = os.environ.get(FOLDER_VARIABLE)
    if chosen:
        return Path(chosen).expanduser()
    import platformdirs  # looks up the desktop's folders when imported: only when needed

    return Path(platformdirs.user_config_dir("emotion-subtitles", appauthor=False))


def load(
    tell: Callable[[str], None] = log.warning, path: Path | None = None, *, rename: bool = True
) -> Settings:
    """Read the settings; whatever can't be used falls back to its default.

    A missing file means defaults. A damaged file is kept beside as `settings.json.damaged-1` (or
    the next free number), a single bad value or an unknown key is passed over. `tell` gets one
    sentence for the user about each of these.

    `rename`: False: a damaged file stays where it is, for whoever only looks.
    """
    path = path or folder() / FILE
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        if not isinstance(raw, dict):
            raise ValueError("not a JSON object")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        tell(_not_read(path, reason(error)))
        return Settings()
    except (ValueError, RecursionError) as error:
        if not rename:
            tell(_not_read(path, str(error)))
            return Settings()
        tell(
            said(
                "settings file damaged ({reason}), defaults used; {kept}",
                reason=error,
                kept=_set_aside(path),
            )
        )
        return Settings()
    return _usable(raw, path, tell)


def save(settings: Settings, path: Path | None = None) -> Path:
    """Write the settings, readable by their owner only, and return the file.

    The file is written aside and renamed: a crash or a full disk leaves the old one. Raises
    SettingsError when it can't be written.
    """
    import tempfile  # brings much with it, and `--help` saves nothing

    path = path or folder() / FILE
    text = json.dumps(asdict(settings), indent=2, ensure_ascii=False) + "\n"
    aside: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)  # mode 0600
        aside = Path(name)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        if aside is not None:
            aside.unlink(missing_ok=True)
        raise SettingsError(
            said("settings not saved: {path}: {reason}", path=path, reason=reason(error)),
            said(
                "make that folder writable, or name another one in {variable}",
                variable=FOLDER_VARIABLE,
            ),
        ) from error
    _flush_folder(path.parent)
    return path


def _usable(raw: dict[str, Any], path: Path, tell: Callable[[str], None]) -> Settings:
    """Take the values that pass; tell about the others."""
    known = {field.name for field in fields(Settings)}
    unknown = set(raw) - known
    if unknown:
        names = _names(unknown)
        tell(
            said("settings not known here are ignored: {names} (in {path})", names=names, path=path)
        )
    settings = Settings()
    for name in sorted(known & set(raw)):
        value: Any = tuple(raw[name]) if isinstance(raw[name], list) else raw[name]
        try:
            settings = replace(settings, **{name: value})
        except SettingsError as error:
            tell(
                said(
                    "{message} (in {path}), default used: {hint}",
                    message=error.message,
                    path=path,
                    hint=error.hint,
                )
            )
    return settings


def _not_read(path: Path, why: str) -> str:
    return said("settings not read, defaults used: {path}: {reason}", path=path, reason=why)


def _set_aside(path: Path) -> str:
    """Rename a damaged file so that it is never overwritten; say where it is now."""
    number = 1
    while (kept := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    try:
        path.rename(kept)
    except OSError as error:
        return said("it stays at {path}: {reason}", path=path, reason=reason(error))
    return said("kept as {path}", path=kept)


def _flush_folder(place: Path) -> None:
    """Make a rename in `place` survive a power cut, where the system can."""
    try:
        handle = os.open(place, os.O_RDONLY)
    except OSError:  # Windows opens no folders
        return
    try:
        os.fsync(handle)
    except OSError as error:  # some network file systems refuse; the rename itself has happened
        log.debug("folder not flushed: %s", error)
    finally:
        os.close(handle)


def _names(names: set[str]) -> str:
    return ", ".join(sorted(names))
