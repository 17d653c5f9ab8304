"""What data sets and people call the seven emotions."""

from __future__ import annotations

from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError

SYNONYMS: dict[str, tuple[str, ...]] = {
    "angry": ("anger", "ang", "mad", "furious", "annoyed"),
    "disgust": ("disgusted", "disgusting", "dis"),
    "fear": ("fearful", "afraid", "scared", "frightened", "fea"),
    "happy": ("happiness", "hap", "joy", "joyful", "smile", "smiling"),
    "neutral": ("neutrality", "natural", "neu"),
    "sad": ("sadness", "unhappy"),
    "surprise": ("surprised", "surprising", "sur", "surp", "astonished", "astonishment"),
}
"""Other names of each emotion: nouns, adjectives, and short forms that data sets use."""

NONE_OF_OURS = frozenset(
    ("contempt", "contemptuous", "unknown", "uncertain", "none", "other", "nf", "no face", "noface")
)
"""Labels that data sets do use but that name none of the seven emotions."""

_INDEX = {
    name: EMOTIONS.index(emotion)
    for emotion, others in SYNONYMS.items()
    for name in (emotion, *others)
}


def emotion_named(text: str) -> int | None:
    """Return the index into EMOTIONS of a label; None for one that is none of the seven.

    Upper and lower case, blanks around, and `-` or `_` for a blank make no difference. None is
    returned for labels such as `contempt` or `unknown`: such pictures have no place here. Raises
    DataError for a label that is not known at all, and for an empty one.
    """
    name = " ".join(text.replace("-", " ").replace("_", " ").casefold().split())
    if name in _INDEX:
        return _INDEX[name]
    if name in NONE_OF_OURS:
        return None
    raise DataError(
        f"unknown label '{text}'",
        f"name the emotions {', '.join(EMOTIONS)} (or e.g. happiness, anger, afraid); "
        "contempt, unknown and none are understood and left out",
    )
