"""Which values each setting may have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, get_args

from subtitles.errors import SettingsError, said

Engine = Literal["onnx", "torch"]
Show = Literal["percent", "bar", "both", "word"]
Position = Literal["auto", "above", "below", "side"]
Palette = Literal["colourful", "contrast", "plain"]
Corner = Literal["bottom-left", "bottom-right", "top-left", "top-right"]

CHOICES: Mapping[str, tuple[str, ...]] = {
    "engine": get_args(Engine),
    "show": get_args(Show),
    "position": get_args(Position),
    "palette": get_args(Palette),
    "badge": get_args(Corner),
}
"""Fields with a fixed set of values. Names that live in registries are checked by `assemble`."""

RANGES: Mapping[str, tuple[float, float]] = {
    "rate": (1, 120),
    "threshold": (0.5, 0.999),
    "smallest": (0.01, 1),
    "top_k": (1, 7),
    "tau": (0.05, 10),
    "readings": (1, 60),
    "caption_size": (1, 4),
    "scan_every": (0, 0.5),
    "analysis_rate": (1, 60),
    "threads": (1, 64),
}
"""Lowest and highest value of each number, both allowed."""

SIDE_RANGE = (16, 7680)
"""Lowest and highest width or height of a picture, px."""

SIZES = frozenset({"size", "output_size"})
"""Fields that hold a width and a height, or None."""

OPTIONAL = frozenset({"hotkey_captions", "hotkey_clean", "hotkey_preview"})
"""Texts that may be empty."""


def check(name: str, value: object, default: object) -> None:
    """Raise SettingsError unless `value` can stand in field `name`."""
    if name in SIZES:
        _check_size(name, value)
    elif name in CHOICES:
        if value not in CHOICES[name]:
            raise _refusal(name, value, _one_of(CHOICES[name]))
    elif name in RANGES:
        _check_number(name, value, whole=isinstance(default, int))
    elif isinstance(default, bool):
        if not isinstance(value, bool):
            raise _refusal(name, value, said("choose true or false"))
    elif name in OPTIONAL and value == "":
        return
    elif not isinstance(value, str) or not value.strip() or "\0" in value:
        raise _refusal(name, value, said("give a name"))


def _check_number(name: str, value: object, whole: bool) -> None:
    low, high = RANGES[name]
    kinds = int if whole else (int, float)
    number = isinstance(value, kinds) and not isinstance(value, bool)
    # Neither NaN nor infinity lies between them, and no whole number is too large to be compared.
    if not number or not low <= value <= high:  # type: ignore[operator]
        ends = {"low": f"{low:g}", "high": f"{high:g}"}
        if whole:
            raise _refusal(name, value, said("give a whole number from {low} to {high}", **ends))
        raise _refusal(name, value, said("give a number from {low} to {high}", **ends))


def _check_size(name: str, value: object) -> None:
    if value is None:
        return
    sides = value if isinstance(value, tuple) else ()
    low, high = SIDE_RANGE
    whole = all(isinstance(side, int) and not isinstance(side, bool) for side in sides)
    if len(sides) != 2 or not whole or not all(low <= side <= high for side in sides):
        hint = said("give width and height in px, each from {low} to {high}", low=low, high=high)
        raise _refusal(name, value, hint)


def _one_of(choices: Iterable[str]) -> str:
    return said("choose one of: {choices}", choices=", ".join(choices))


def _refusal(name: str, value: object, hint: str) -> SettingsError:
    setting = name.replace("_", " ")
    return SettingsError(
        said("{setting} can't be {value}", setting=setting, value=_shown(value)), hint
    )


def _shown(value: object) -> str:
    text = f"'{value}'" if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "…"
