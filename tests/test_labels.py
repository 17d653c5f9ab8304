"""What labels are understood, and what is said of others."""

from __future__ import annotations

import pytest

pytest.importorskip("sklearn", reason="missing: the extra 'torch'")

from subtitles.emotions import EMOTIONS
from subtitles.errors import DataError
from subtitles.training.labels import emotion_named


@pytest.mark.parametrize(
    ("text", "emotion"),
    [
        *((name, name) for name in EMOTIONS),
        *(("Anger", "angry"), ("HAPPINESS", "happy"), ("happiness ", "happy")),
        *(("sadness", "sad"), ("Surprised", "surprise"), ("fearful", "fear")),
        *(("afraid", "fear"), ("disgusted", "disgust"), ("joy", "happy"), ("neu", "neutral")),
        *(("AN", "angry"), ("AF", "fear"), ("DI", "disgust"), ("FE", "fear"), ("HA", "happy")),
        *(("NE", "neutral"), ("SA", "sad"), ("SU", "surprise"), ("rage", "angry")),
        *((word, "surprise") for word in ("shocked", "amazed", "startled")),
        *((word, "fear") for word in ("terrified", "worried", "anxious")),
        *((word, "sad") for word in ("sorrow", "unhappiness", "crying", "upset")),
        *((word, "happy") for word in ("joyous", "grin", "laugh", "laughing", "Smiles")),
        *((word, "neutral") for word in ("calm", "no emotion", "No_Emotion", "no-expression")),
    ],
)
def test_names_of_emotions_are_understood(text, emotion):
    assert emotion_named(text) == EMOTIONS.index(emotion)


@pytest.mark.parametrize("text", ["contempt", "Unknown", "NF", "no-face", "No_Face", "uncertain"])
def test_labels_that_are_none_of_ours_say_so(text):
    assert emotion_named(text) is None


@pytest.mark.parametrize("text", ["", "  ", "s", "hapy", "3", "happy sad"])
def test_unknown_labels_are_refused(text):
    with pytest.raises(DataError, match="unknown label") as caught:
        emotion_named(text)
    assert "angry, disgust" in caught.value.hint
