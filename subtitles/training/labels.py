"""What data sets and people call the seven emotions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from subtitles.emotions import EMOTIONS, FER2013_ORDER
from subtitles.errors import DataError

SYNONYMS: dict[str, tuple[str, ...]] = {
    "angry": (
        *("anger", "ang", "an", "mad", "furious", "fury", "annoyed", "annoyance", "irritated"),
        *("rage", "raging", "enraged", "irate", "outraged"),
    ),
    "disgust": (
        *("disgusted", "disgusting", "dis", "di", "revulsion", "revolted", "repulsed"),
        *("repulsion", "nauseated"),
    ),
    "fear": (
        *("fearful", "afraid", "scared", "frightened", "fea", "fe", "af", "fright", "terrified"),
        *("terror", "horrified", "horror", "worried", "worry", "anxious", "anxiety", "nervous"),
        *("panic", "panicked"),
    ),
    "happy": (
        *("happiness", "hap", "ha", "joy", "joyful", "joyous", "smile", "smiling", "grin"),
        *("grinning", "laugh", "laughing", "laughter", "cheerful", "glad", "delighted", "delight"),
    ),
    "neutral": (
        *("neutrality", "natural", "neu", "ne", "calm", "no emotion", "no expression"),
        *("emotionless", "expressionless", "normal"),
    ),
    "sad": (
        *("sadness", "sa", "unhappy", "unhappiness", "sorrow", "sorrowful", "crying", "cry"),
        *("weeping", "tearful", "upset", "grief", "miserable", "depressed", "gloomy"),
    ),
    "surprise": (
        *("surprised", "surprising", "sur", "su", "surp", "astonished", "astonishment", "amazed"),
        *("amazement", "shocked", "shock", "startled", "stunned"),
    ),
}
"""Other names of each emotion: nouns, adjectives, and the codes of data sets (JAFFE, KDEF, …)."""

NONE_OF_OURS = frozenset(
    (
        *("contempt", "contemptuous", "unknown", "uncertain", "unsure", "none", "other", "nf"),
        *("no face", "noface", "not a face"),
    )
)
"""Labels that data sets do use but that name none of the seven emotions."""

KNOWN = "; ".join(f"{name} ({', '.join(SYNONYMS[name])})" for name in EMOTIONS)
"""All words that name an emotion, for people."""

_INDEX = {
    name: EMOTIONS.index(emotion)
    for emotion, others in SYNONYMS.items()
    for name in (emotion, *others)
}

_NUMBER = re.compile(r"[+-]?\d{1,9}(\.0*)?")
"""A whole number, also as spreadsheets and pandas write one."""


def emotion_named(text: str) -> int | None:
    """Return the index into EMOTIONS of a label; None for one that is none of the seven.

    Upper and lower case, blanks around, `-` or `_` for a blank, and an `s` at the end make no
    difference. None is returned for labels such as `contempt` or `unknown`: such pictures have no
    place here. Raises DataError for a label that is not known at all, and for an empty one.
    """
    whole = " ".join(text.replace("-", " ").replace("_", " ").casefold().split())
    for name in (whole, whole.removesuffix("s")):
        if name in _INDEX:
            return _INDEX[name]
        if name in NONE_OF_OURS:
            return None
    raise DataError(
        f"unknown label '{text}'",
        f"name the emotions {', '.join(EMOTIONS)}, or in other words: {KNOWN}; "
        "contempt, unknown and none are understood and left out",
    )


def is_number(text: str) -> bool:
    """Whether a label is a whole number rather than a word."""
    return _NUMBER.fullmatch(text.strip()) is not None


def emotions_numbered(texts: Sequence[str]) -> list[int]:
    """Return the indices into EMOTIONS of numbers in FER2013's order, 0 angry to 6 neutral.

    `texts`: all labels of a table, for which `is_number` holds: one number alone does not tell
    whose order it is. Raises DataError when some number is none of 0 to 6.
    """
    numbers = [int(float(text)) for text in texts]
    strange = sorted({number for number in numbers if not 0 <= number < len(FER2013_ORDER)})
    if strange:
        order = ", ".join(f"{number} {name}" for number, name in enumerate(FER2013_ORDER))
        told = ", ".join(map(str, strange[:5]))
        raise DataError(
            f"the labels are numbers, among them {told}: nobody can tell in which order",
            f"write words instead of numbers, or FER2013's: {order}",
        )
    return [EMOTIONS.index(FER2013_ORDER[number]) for number in numbers]
