"""What each face has looked like: kept for seconds, painted, and said in words."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gui.course import SPAN, STEP, Course
from gui.face_chart import SPOKEN_EVERY
from gui.history import GONE_AFTER, History
from subtitles import languages
from subtitles.emotions import COLOURS, EMOTIONS
from subtitles.types import Doubt, Face, TrackedFace

ENGLISH = languages.find("en")


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def face(
    number: int = 1,
    emotion: str | None = "happy",
    share: float = 0.7,
    doubt: Doubt | None = None,
    unseen_for: float = 0.0,
) -> TrackedFace:
    shares = np.full(7, (1 - share) / 6, np.float32)
    shares[EMOTIONS.index(emotion or "neutral")] = share
    box = Face((0, 0, 10, 10), 1.0)
    return TrackedFace(number, box, shares, emotion, doubt, 1.0, unseen_for)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def history(qtbot: QtBot, clock: Clock) -> History:
    history = History(ENGLISH, clock)
    qtbot.addWidget(history)
    history.resize(420, 500)
    with qtbot.waitExposed(history):
        history.show()
    return history


def test_a_course_keeps_what_can_be_seen_and_no_more() -> None:
    course = Course()
    for second in range(100):
        course.add(face(share=second / 100), float(second))
    ages = [age for age, _ in course.curve(EMOTIONS.index("happy"), 99.0)]
    assert ages == sorted(ages, reverse=True) and ages[-1] == 0.0
    assert SPAN <= ages[0] <= SPAN + 1
    assert course.curve(EMOTIONS.index("happy"), 99.0)[-1][1] == pytest.approx(0.99)


def test_a_course_is_no_denser_than_can_be_seen() -> None:
    course = Course()
    for number in range(1000):
        course.add(face(share=number / 1000), number / 100)
    curve = course.curve(EMOTIONS.index("happy"), 9.99)
    assert len(curve) <= SPAN / STEP + 3
    assert curve[-1][0] == 0.0, "the newest is always there"
    assert curve[-1][1] == pytest.approx(0.999)
    gaps = [a[0] - b[0] for a, b in pairwise(curve[:-1])]
    assert max(gaps) < 2 * STEP


def test_a_course_knows_what_was_shown_most() -> None:
    course = Course()
    for time, emotion in enumerate(("sad", "happy", "happy", None)):
        course.add(face(emotion=emotion), float(time))
    assert course.mostly() == "happy"


def test_each_face_has_a_chart_named_as_in_the_captions(history: History) -> None:
    history.take([face(2), face(1, emotion="sad")])
    assert [chart.accessibleName() for chart in history.charts] == ["Person 1", "Person 2"]


def test_a_chart_stays_a_little_longer_than_its_face(history: History) -> None:
    history.take([face(1), face(2)])
    history.take([face(1), face(2, unseen_for=GONE_AFTER / 2)])
    assert len(history.charts) == 2
    history.take([face(1), face(2, unseen_for=GONE_AFTER + 0.1)])
    assert [chart.number for chart in history.charts] == [1]
    history.clear()
    assert not history.charts


def test_a_chart_is_put_into_words_at_most_once_a_second(history: History, clock: Clock) -> None:
    history.take([face(emotion="happy")])
    (chart,) = history.charts
    first = chart.accessibleDescription()
    assert first.startswith("looks happy") and "happy 70 %" in first and "sad 5 %" in first
    clock.time += SPOKEN_EVERY / 2
    history.take([face(emotion="sad")])
    assert chart.accessibleDescription() == first
    clock.time += SPOKEN_EVERY
    history.take([face(emotion="sad")])
    assert chart.accessibleDescription().startswith("looks sad")


def test_doubt_is_said(history: History) -> None:
    history.take([face(emotion=None, doubt="turned")])
    assert history.charts[0].description().startswith("unsure · turned away")


def test_bars_grow_with_the_probability(history: History, clock: Clock) -> None:
    def painted(share: float) -> int:
        clock.time += 1
        history.take([face(share=share)])
        image = history.charts[0].grab().toImage()
        points = ((x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2))
        return sum(_is_yellow(image.pixelColor(x, y)) for x, y in points)

    assert painted(0.9) > 2 * painted(0.2) > 0


def test_charts_are_mirrored_where_one_reads_from_right_to_left(history: History) -> None:
    history.take([face(share=0.9)])
    chart = history.charts[0]
    plain = chart.grab().toImage()
    chart.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    other = chart.grab().toImage()

    def leftmost(image: QImage) -> int:
        places = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return next(x for x, y in places if _is_yellow(image.pixelColor(x, y)))

    assert leftmost(plain) < leftmost(other)


def test_the_small_faces_come_from_the_background(history: History, qtbot: QtBot) -> None:
    history.take([face()])
    qtbot.waitUntil(lambda: set(history.charts[0].glyphs) == {*EMOTIONS, None})
    image = history.charts[0].glyphs["happy"]
    assert image.pixelColor(0, 0).alpha() == 0
    assert _is_yellow(image.pixelColor(32, 6))


def test_without_faces_it_says_why(history: History) -> None:
    history.show_nothing("Captions are off.")
    assert "Captions are off." in _shown(history)
    history.take([face()])
    assert "Captions are off." not in _shown(history)


def test_it_never_scrolls_sideways(history: History) -> None:
    history.take([face()])
    history.resize(history.minimumSizeHint())
    assert history.charts[0].minimumSizeHint().width() <= history.viewport().width()


def _is_yellow(colour: QColor) -> bool:
    return (colour.red(), colour.green(), colour.blue()) == COLOURS["happy"]


def _shown(history: History) -> str:
    return " ".join(x.text() for x in history.findChildren(QLabel) if not x.isHidden())
