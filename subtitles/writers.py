"""The files of a transcript: SRT and WebVTT for players, JSON and CSV for programs.

A writer is a function from Transcript to text. All are UTF-8.
"""

from __future__ import annotations

import csv
import html
import io
import json
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from subtitles.cues import Sample
from subtitles.emotions import EMOTIONS
from subtitles.languages import Language
from subtitles.types import Box, Cue

HIGHEST = 99
"""No reading is certain, so nothing is ever said to be 100 %."""

NOTE = "What faces look like, read by a program; not what people feel."

VTT_HEAD = f"WEBVTT\n\nNOTE {NOTE}\n\n"
"""What our WebVTT begins with."""

CSV_HEAD = ("time", "face", "left", "top", "right", "bottom", "emotion", "doubt", *EMOTIONS)
"""Names of the columns."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """What is known about one video."""

    video: str
    """File name."""
    duration: float
    """Seconds."""
    fps: float
    """Pictures per second, on average."""
    size: tuple[int, int]
    """(width, height) px, as it is shown; boxes refer to it."""
    engine: str
    """What ran the networks."""
    cues: Sequence[Cue]
    samples: Sequence[Sample]
    language: Language
    """Of the subtitles; names in JSON and CSV are those of `emotions.EMOTIONS`."""

    def shown(self) -> list[Cue]:
        """Return the cues that say something; while unsure there is no subtitle."""
        spoken = [cue for cue in self.cues if cue.emotion is not None]
        return [cue for cue in spoken if _ticks(cue)[0] < _ticks(cue)[1]]

    def several(self) -> bool:
        """Return whether subtitles must say who is meant."""
        return len({cue.face for cue in self.cues}) > 1


def write_srt(transcript: Transcript) -> str:
    """Return SubRip subtitles.

    Players differ in what they do when subtitles overlap in time. So none do: whenever somebody's
    look changes a new block begins, with a line for everybody.
    """
    coming = deque(sorted(transcript.shown(), key=lambda cue: cue.start))
    edges = sorted({tick for cue in coming for tick in _ticks(cue)})
    several = transcript.several()
    now: list[Cue] = []
    blocks: list[tuple[int, int, str]] = []
    for start, end in pairwise(edges):
        while coming and _ticks(coming[0])[0] <= start:
            now.append(coming.popleft())
        now = sorted((cue for cue in now if _ticks(cue)[1] > start), key=lambda cue: cue.face)
        text = "\n".join(_line(cue, transcript.language, several) for cue in now)
        if not text:
            continue
        if blocks and blocks[-1][1:] == (start, text):
            start = blocks.pop()[0]
        blocks.append((start, end, text))
    return "".join(
        f"{number}\n{_clock(start, ',')} --> {_clock(end, ',')}\n{text}\n\n"
        for number, (start, end, text) in enumerate(blocks, 1)
    )


def write_vtt(transcript: Transcript) -> str:
    """Return WebVTT subtitles (W3C), each under its face: left, right or in the middle."""
    parts = [VTT_HEAD]
    several = transcript.several()
    for cue in transcript.shown():
        start, end = _ticks(cue)
        place = _place(cue.box, transcript.size[0])
        text = html.escape(_words(cue, transcript.language), quote=False)
        if several:
            person = transcript.language.person.format(cue.face)
            text = f"<v {html.escape(person, quote=False)}>{text}</v>"
        parts.append(f"{_clock(start, '.')} --> {_clock(end, '.')} {place}\n{text}\n\n")
    return "".join(parts)


def write_json(transcript: Transcript) -> str:
    """Return everything as JSON: the cues, and every sample with its probabilities."""
    head = {
        "video": transcript.video,
        "duration": round(transcript.duration, 3),
        "fps": round(transcript.fps, 3),
        "size": list(transcript.size),
        "engine": transcript.engine,
    }
    cues = [
        {
            "start": round(cue.start, 3),
            "end": round(cue.end, 3),
            "face": cue.face,
            "emotion": cue.emotion,
            "confidence": round(cue.confidence, 4),
            "top": [[name, round(share, 4)] for name, share in cue.top],
            "box": _pixels(cue.box),
        }
        for cue in transcript.cues
    ]
    samples = [
        {
            "time": round(time, 3),
            "faces": [
                {
                    "face": one.id,
                    "box": _pixels(one.face.box),
                    "emotion": one.emotion,
                    "probabilities": _shares(one.probabilities),
                }
                for one in faces
                if one.unseen_for <= 0
            ],
        }
        for time, faces in transcript.samples
    ]
    begin = json.dumps(head, ensure_ascii=False)[:-1]
    return f'{begin},\n"cues": {_rows(cues)},\n"samples": {_rows(samples)}}}\n'


def write_csv(transcript: Transcript) -> str:
    """Return one row for each face in each sample; `emotion` is empty while unsure."""
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(CSV_HEAD)
    for time, faces in transcript.samples:
        for one in faces:
            if one.unseen_for <= 0:
                table.writerow(
                    [
                        f"{time:.3f}",
                        one.id,
                        *_pixels(one.face.box),
                        one.emotion or "",
                        one.doubt or "",
                        *_shares(one.probabilities).values(),
                    ]
                )
    return text.getvalue()


WRITERS: dict[str, Callable[[Transcript], str]] = {
    "srt": write_srt,
    "vtt": write_vtt,
    "json": write_json,
    "csv": write_csv,
}
"""Format → writer; the format is also the file's ending."""


def _line(cue: Cue, language: Language, several: bool) -> str:
    """Return "Person 1 looks happy 87 %"; without the name where there is only one face."""
    words = _words(cue, language)
    if not several:
        return words
    return language.told.format(person=language.person.format(cue.face), look=words)


def _words(cue: Cue, language: Language) -> str:
    """Return what a face looks like; further names follow on a line of their own."""
    assert cue.emotion is not None
    first = f"{language.looks[cue.emotion]} {_percent(cue.confidence, language)}"
    others = [(name, share) for name, share in cue.top if name != cue.emotion]
    rest = [
        f"{language.names[name]} {_percent(share, language)}"
        for name, share in others[: max(0, len(cue.top) - 1)]
    ]
    return f"{first}\n{' · '.join(rest)}" if rest else first


def _percent(share: float, language: Language) -> str:
    return language.percent.format(min(round(100 * share), HIGHEST))


def _place(box: Box, width: int) -> str:
    """Return WebVTT's cue settings for text under a face."""
    left, middle, right = (
        min(max(100 * x / width, 2.0), 98.0) for x in (box[0], (box[0] + box[2]) / 2, box[2])
    )
    # Text aligned at one side may run on to the other side of the picture; centred text gets
    # room for the shorter way to the edge only.
    if middle < 100 / 3:
        return f"position:{left:.0f}% align:left"
    if middle > 200 / 3:
        return f"position:{right:.0f}% align:right"
    return f"position:{middle:.0f}% align:center"


def _ticks(cue: Cue) -> tuple[int, int]:
    """Return start and end in ms."""
    return round(1000 * cue.start), round(1000 * cue.end)


def _clock(ticks: int, point: str) -> str:
    """Return milliseconds as 00:00:00,000."""
    seconds, thousandths = divmod(ticks, 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{thousandths:03}"


def _pixels(box: Box) -> list[float]:
    return [round(float(side), 1) for side in box]


def _shares(probabilities: Any) -> dict[str, float]:
    return {n: round(float(p), 4) for n, p in zip(EMOTIONS, probabilities, strict=True)}


def _rows(values: list[dict[str, Any]]) -> str:
    """Return a JSON list with one entry on each line: short, and still readable."""
    lines = ",\n".join(json.dumps(value, ensure_ascii=False) for value in values)
    return f"[\n{lines}\n]" if lines else "[]"
