"""After a change that is meant: EMOTION_SUBTITLES_GOLDEN=write pytest tests/test_writers.py."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtitles import languages
from subtitles.cues import Sample
from subtitles.emotions import EMOTIONS
from subtitles.types import Cue, Face, TrackedFace
from subtitles.writers import (
    WRITERS,
    Transcript,
    write_csv,
    write_json,
    write_srt,
    write_vtt,
)

GOLDEN = Path(__file__).parent / "golden"
ENGLISH = languages.find("en")


def cue(
    start: float,
    end: float,
    face: int = 1,
    emotion: str | None = "happy",
    confidence: float = 0.874,
    left: float = 300,
    k: int = 1,
) -> Cue:
    others = [(name, (1 - confidence) / 6) for name in EMOTIONS if name != emotion]
    top = ((emotion or "fear", confidence), *others)[:k]
    return Cue(start, end, face, emotion, confidence, top, (left, 100, left + 100, 220))


def seen(number: int, emotion: str | None, doubt: str | None = None) -> TrackedFace:
    probabilities = np.full(7, 0.02, np.float32)
    probabilities[EMOTIONS.index(emotion or "sad")] = 0.88
    return TrackedFace(
        number,
        Face((10.04 * number, 20, 110, 140.27), 0.99),
        probabilities,
        emotion,
        doubt,  # type: ignore[arg-type]
    )


def transcript(
    cues: list[Cue], samples: list[Sample] | None = None, code: str = "en"
) -> Transcript:
    return Transcript(
        "talk.mp4",
        12.5,
        30000 / 1001,
        (640, 360),
        "onnx",
        cues,
        samples or [],
        languages.find(code),
    )


STORY = transcript(
    [
        cue(0.0, 2.5, 1, "neutral", 0.61, left=20, k=3),
        cue(1.0, 4.0, 2, "happy", 0.874, left=520, k=3),
        cue(2.5, 3.25, 1, None, 0.31, left=20, k=3),
        cue(3.25, 12.5, 1, "surprise", 0.999, left=280, k=3),
        cue(3600.0, 3725.0049, 3, "sad", 0.5, left=300, k=3),
    ],
    [
        (0.0, [seen(1, "neutral")]),
        (1.0666, [seen(1, "neutral"), seen(2, "happy")]),
        (
            2.6,
            [
                replace(seen(1, None, "turned"), seen_for=2.6),
                replace(seen(2, "happy"), unseen_for=0.1),
            ],
        ),
        (4.2, []),
    ],
)


@pytest.mark.parametrize("kind", WRITERS)
def test_golden(kind: str) -> None:
    path = GOLDEN / f"transcript.{kind}"
    text = WRITERS[kind](STORY)
    if os.environ.get("EMOTION_SUBTITLES_GOLDEN") == "write":
        path.write_text(text, encoding="utf-8", newline="\n")
    assert text == path.read_bytes().decode()


def srt_blocks(text: str) -> list[tuple[float, float, list[str]]]:
    """Read SubRip strictly; returns (start, end, lines)."""
    blocks = []
    for number, block in enumerate(filter(None, text.split("\n\n")), 1):
        head, times, *lines = block.split("\n")
        assert head == str(number) and lines and all(lines)
        match = re.fullmatch(
            r"(\d\d+):([0-5]\d):([0-5]\d),(\d{3}) --> (\d\d+):([0-5]\d):([0-5]\d),(\d{3})", times
        )
        assert match, times
        h, m, s, ms, h2, m2, s2, ms2 = map(int, match.groups())
        blocks.append(
            (h * 3600 + m * 60 + s + ms / 1000, h2 * 3600 + m2 * 60 + s2 + ms2 / 1000, lines)
        )
    return blocks


def test_one_face_needs_no_name() -> None:
    assert srt_blocks(write_srt(transcript([cue(1, 2)]))) == [(1, 2, ["looks happy 87 %"])]
    assert "<v" not in write_vtt(transcript([cue(1, 2)]))


def test_several_faces_have_names_even_when_not_there_together() -> None:
    text = write_srt(transcript([cue(1, 2), cue(3, 4, 2, "sad")]))
    assert srt_blocks(text) == [
        (1, 2, ["Person 1 looks happy 87 %"]),
        (3, 4, ["Person 2 looks sad 87 %"]),
    ]


def test_srt_blocks_never_overlap_but_say_everybodys_look() -> None:
    text = write_srt(transcript([cue(1, 5), cue(2, 3, 2, "sad")]))
    assert srt_blocks(text) == [
        (1, 2, ["Person 1 looks happy 87 %"]),
        (2, 3, ["Person 1 looks happy 87 %", "Person 2 looks sad 87 %"]),
        (3, 5, ["Person 1 looks happy 87 %"]),
    ]


def test_unsure_is_no_subtitle_but_stays_in_the_json() -> None:
    doubtful = transcript([cue(1, 2, emotion=None)])
    assert write_srt(doubtful) == ""
    assert "-->" not in write_vtt(doubtful)
    (row,) = json.loads(write_json(doubtful))["cues"]
    assert row["emotion"] is None and row["confidence"] == 0.874


def test_nothing_found_gives_valid_files() -> None:
    nothing = transcript([])
    assert write_srt(nothing) == ""
    assert write_vtt(nothing).startswith("WEBVTT\n\n")
    assert json.loads(write_json(nothing))["samples"] == []
    assert len(write_csv(nothing).splitlines()) == 1


def test_further_names_follow_on_their_own_line() -> None:
    ((_, _, lines),) = srt_blocks(write_srt(transcript([cue(1, 2, confidence=0.7, k=3)])))
    assert lines == ["looks happy 70 %", "angry 5 % · disgusted 5 %"]


def test_nothing_is_ever_said_to_be_certain() -> None:
    assert "99 %" in write_srt(transcript([cue(1, 2, confidence=1.0)]))


def test_the_named_look_comes_first_even_if_another_is_more_probable() -> None:
    odd = Cue(1, 2, 1, "sad", 0.4, (("neutral", 0.5), ("sad", 0.4)), (0, 0, 10, 10))
    ((_, _, lines),) = srt_blocks(write_srt(transcript([odd])))
    assert lines == ["looks sad 40 %", "neutral 50 %"]


@pytest.mark.parametrize(
    ("left", "settings"),
    [
        (20, "position:3% align:left"),
        (-50, "position:2% align:left"),
        (270, "position:50% align:center"),
        (520, "position:97% align:right"),
        (600, "position:98% align:right"),
    ],
)
def test_vtt_text_stands_under_its_face(left: float, settings: str) -> None:
    assert f"--> 00:00:02.000 {settings}\n" in write_vtt(transcript([cue(1, 2, left=left)]))


def test_vtt_escapes_what_would_be_markup() -> None:
    odd = replace(ENGLISH, looks={**ENGLISH.looks, "happy": "a < b & c --> d"})
    text = write_vtt(replace(transcript([cue(1, 2), cue(1, 2, 2)]), language=odd))
    assert "<v Person 1>a &lt; b &amp; c --&gt; d 87 %</v>" in text


def test_json_is_as_documented() -> None:
    data = json.loads(write_json(STORY))
    assert list(data) == ["video", "duration", "fps", "size", "engine", "cues", "samples"]
    assert (data["video"], data["duration"], data["fps"]) == ("talk.mp4", 12.5, 29.97)
    assert (data["size"], data["engine"]) == ([640, 360], "onnx")
    first = data["cues"][0]
    assert list(first) == ["start", "end", "face", "emotion", "confidence", "top", "box"]
    assert first["top"][0] == ["neutral", 0.61] and first["box"] == [20, 100, 120, 220]
    sample = data["samples"][1]
    assert list(sample) == ["time", "faces"] and sample["time"] == 1.067
    assert list(sample["faces"][0]) == ["face", "box", "emotion", "probabilities"]
    assert sample["faces"][1]["probabilities"]["happy"] == 0.88
    assert list(sample["faces"][1]["probabilities"]) == list(EMOTIONS)
    assert [f["face"] for f in data["samples"][2]["faces"]] == [1]  # face 2 was not seen there


def test_csv_has_a_row_for_each_sample_and_face() -> None:
    rows = list(csv.DictReader(io.StringIO(write_csv(STORY))))
    assert [(r["time"], r["face"], r["emotion"], r["doubt"]) for r in rows] == [
        ("0.000", "1", "neutral", ""),
        ("1.067", "1", "neutral", ""),
        ("1.067", "2", "happy", ""),
        ("2.600", "1", "", "turned"),
    ]
    assert rows[2]["happy"] == "0.88" and rows[0]["bottom"] == "140.3"


@pytest.mark.parametrize("code", languages.LANGUAGES)
@pytest.mark.parametrize("write", [write_srt, write_vtt])
def test_every_language(code: str, write: Callable[[Transcript], str]) -> None:
    language = languages.find(code)
    text = write(transcript([cue(1, 2, k=2), cue(1, 2, 2, "sad", k=2)], code=code))
    assert language.looks["happy"] in text and language.names["angry"] in text
    assert language.person.format(2) in text


TIMES = st.floats(0, 200_000, allow_nan=False)
CUES = st.lists(
    st.builds(
        lambda start, length, face, emotion: cue(start, start + length, face, emotion),
        TIMES,
        st.floats(1e-5, 5000),
        st.integers(1, 4),
        st.sampled_from([*EMOTIONS, None]),
    ),
    max_size=12,
)


@given(CUES)
def test_srt_can_be_read_back(cues: list[Cue]) -> None:
    story = transcript(cues)
    blocks = srt_blocks(write_srt(story))
    for start, end, _ in blocks:
        assert start < end
    for (_, end, _), (start, _, _) in pairwise(blocks):
        assert end <= start
    for one in story.shown():
        middle = (round(one.start, 3) + round(one.end, 3)) / 2
        lines = [line for start, end, lines in blocks if start <= middle <= end for line in lines]
        words = f"{ENGLISH.looks[one.emotion or '']} 87 %"
        assert any(line.endswith(words) for line in lines)
    length = sum(end - start for start, end, _ in blocks)
    assert length <= sum(c.end - c.start for c in story.shown()) + 0.001 * len(cues) + 1e-6


@given(CUES)
def test_vtt_can_be_read_back(cues: list[Cue]) -> None:
    story = transcript(cues)
    found = re.findall(
        r"^(\d\d+):(\d\d):(\d\d)\.(\d{3}) --> (\d\d+):(\d\d):(\d\d)\.(\d{3}) ",
        write_vtt(story),
        re.MULTILINE,
    )
    times = []
    for groups in found:
        h, m, s, ms, h2, m2, s2, ms2 = map(int, groups)
        times.append(
            (
                3_600_000 * h + 60_000 * m + 1000 * s + ms,
                3_600_000 * h2 + 60_000 * m2 + 1000 * s2 + ms2,
            )
        )
    assert times == [(round(1000 * c.start), round(1000 * c.end)) for c in story.shown()]
    assert all(start < end for start, end in times)
