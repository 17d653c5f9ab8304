"""What captions say, and how still they keep."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from subtitles.captions import LANGUAGES, SHOWS, STEP, Captioner
from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError
from subtitles.types import Doubt, Face, TrackedFace

BOX = (10.0, 20.0, 60.0, 90.0)


def tracked(
    emotion: str | None = "happy", identity: int = 1, doubt: Doubt | None = None, **shares: float
) -> TrackedFace:
    """A face with the given probabilities; what is left goes to the other emotions alike."""
    shares = shares or {"happy": 0.87, "sad": 0.08}
    rest = (1 - sum(shares.values())) / (len(EMOTIONS) - len(shares))
    probabilities = np.array([shares.get(name, rest) for name in EMOTIONS], np.float32)
    return TrackedFace(identity, Face(BOX, 1.0), probabilities, emotion, doubt)


def texts(captioner: Captioner, *faces: TrackedFace) -> list[list[str]]:
    return [[line.text for line in caption.lines] for caption in captioner.captions(faces)]


def test_words_come_first_with_the_percentage():
    assert texts(Captioner(), tracked()) == [["looks happy 87 %"]]
    assert texts(Captioner(top_k=2), tracked()) == [["looks happy 87 %", "sad 8 %"]]


def test_caption_carries_the_face():
    (caption,) = Captioner(top_k=2).captions([tracked(identity=7)])
    assert (caption.anchor, caption.emotion, caption.face_id, caption.opacity) == (
        BOX, "happy", 7, 1.0,
    )  # fmt: skip
    assert [line.emotion for line in caption.lines] == ["happy", "sad"]


@pytest.mark.parametrize("top_k", range(1, 8))
def test_names_as_many_as_asked_for(top_k: int):
    (caption,) = Captioner(top_k=top_k).captions([tracked()])
    assert len({line.emotion for line in caption.lines}) == len(caption.lines) == top_k


def test_shown_emotion_leads_even_when_it_is_not_the_most_probable():
    face = tracked("sad", happy=0.5, sad=0.45)
    assert texts(Captioner(top_k=2), face) == [["looks sad 45 %", "happy 50 %"]]


def test_percentages_bars_both_or_words_only():
    lines = {show: Captioner(show=show).captions([tracked()])[0].lines[0] for show in SHOWS}
    assert {show: (line.text, line.share) for show, line in lines.items()} == {
        "percent": ("looks happy 87 %", None),
        "bar": ("looks happy", 0.87),
        "both": ("looks happy 87 %", 0.87),
        "word": ("looks happy", None),
    }


def test_a_first_line_knows_shorter_ones():
    for show in SHOWS:
        first, second = Captioner(top_k=2, show=show).captions([tracked()])[0].lines
        assert first.shorter == "looks happy"
        assert second.shorter == ""
    (caption,) = Captioner().captions([tracked(None, doubt="turned")])
    assert caption.lines[0].shorter == "unsure"


@pytest.mark.parametrize(
    ("doubt", "text"),
    [
        (None, "unsure"),
        ("confidence", "unsure"),
        ("small", "unsure · too small"),
        ("blurred", "unsure · blurred"),
        ("turned", "unsure · turned away"),
    ],
)
def test_unsure_says_why_and_guesses_nothing(doubt: Doubt | None, text: str):
    (caption,) = Captioner(top_k=7, show="both").captions([tracked(None, doubt=doubt)])
    assert [(line.text, line.share, line.emotion) for line in caption.lines] == [(text, None, None)]
    assert caption.emotion is None


def test_nothing_is_certain():
    assert texts(Captioner(), tracked(happy=1.0)) == [["looks happy 99 %"]]


@settings(deadline=None)
@given(st.lists(st.floats(0, 1), min_size=2, max_size=40))
def test_numbers_stay_near_the_truth_and_move_only_when_they_must(values: list[float]):
    captioner = Captioner(show="both")
    shown = []
    for value in values:
        (caption,) = captioner.captions([tracked(happy=value)])
        share = caption.lines[0].share
        assert share is not None
        assert abs(100 * share - 100 * value) <= STEP
        shown.append(share)
    for (before, after), value in zip(pairwise(shown), values[1:], strict=True):
        if abs(100 * before - 100 * value) < STEP - 0.01:
            assert after == before


def test_trembling_numbers_stand_still():
    captioner = Captioner(top_k=3)
    trembling = [0.60 + 0.02 * (-1) ** n for n in range(20)]
    seen = {tuple(texts(captioner, tracked(happy=p, sad=0.9 - p))[0]) for p in trembling}
    assert len(seen) == 1


def test_two_faces_do_not_share_numbers():
    captioner = Captioner()
    captioner.captions([tracked(happy=0.60), tracked(identity=2, happy=0.90)])
    again = texts(captioner, tracked(happy=0.61), tracked(identity=2, happy=0.89))
    assert again == [["looks happy 60 %"], ["looks happy 90 %"]]


def test_forgets_faces_that_are_gone():
    captioner = Captioner()
    captioner.captions([tracked(happy=0.60)])
    captioner.captions([])
    assert texts(captioner, tracked(happy=0.61)) == [["looks happy 61 %"]]


def test_caption_of_an_unseen_face_lingers_fades_and_goes():
    captioner = Captioner(linger=0.5, fade=0.5)
    opacity = {
        unseen: [c.opacity for c in captioner.captions([replace(tracked(), unseen_for=unseen)])]
        for unseen in (0.0, 0.5, 0.75, 1.0, 5.0)
    }
    assert opacity == {0.0: [1.0], 0.5: [1.0], 0.75: [0.5], 1.0: [], 5.0: []}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_of_its_own(language: str):
    captioner = Captioner(top_k=7, language=language)
    first = [texts(captioner, tracked(name, **{name: 0.8}))[0][0] for name in EMOTIONS]
    unsure = [
        texts(captioner, tracked(None, doubt=doubt))[0][0]
        for doubt in (None, "small", "blurred", "turned")
    ]
    assert len({*first, *unsure}) == len(EMOTIONS) + 4
    assert all("80" in text for text in first)
    if language != "en":
        english = texts(Captioner(top_k=7), tracked())[0]
        assert not set(texts(captioner, tracked())[0]) & set(english)


@pytest.mark.parametrize(
    ("wrong", "mentions"),
    [
        ({"top_k": 0}, "1 to 7"),
        ({"top_k": 8}, "1 to 7"),
        ({"language": "xx"}, "zh-Hans"),
        ({"show": "pie"}, "percent"),
    ],
)
def test_wrong_choices_are_refused_with_the_right_ones(wrong: dict[str, object], mentions: str):
    with pytest.raises(SettingsError) as error:
        Captioner(**wrong)
    assert mentions in error.value.hint
