"""Notifications: each trouble once, never a crowd."""

from __future__ import annotations

from gui.notices import CROWD, QUIET, SPAN, Notices
from gui.sentences import sentence
from gui.troubles import Troubles, explained, kind_of
from subtitles.errors import EngineError, SinkError, SourceError


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_same_trouble_is_told_once_in_a_while() -> None:
    clock, shown = Clock(), list[tuple[str, str]]()
    notices = Notices(lambda *what: shown.append(what), clock)
    for _ in range(5):
        notices.tell("camera gone", "plug it in")
    assert shown == [("Camera gone", "Plug it in")]
    clock.now = QUIET + 1
    notices.tell("camera gone", "plug it in")
    assert len(shown) == 2


def test_many_troubles_at_once_do_not_cover_the_screen() -> None:
    clock, shown = Clock(), list[str]()
    notices = Notices(lambda title, text: shown.append(title), clock)
    for number in range(10):
        notices.tell(f"trouble {number}", "")
    assert len(shown) == CROWD
    clock.now = SPAN + 1
    notices.tell("another", "")
    assert shown[-1] == "Another"


def test_sentences_begin_with_a_capital() -> None:
    assert sentence("éa b") == "Éa b" and sentence("") == ""


def test_a_trouble_is_news_once_and_over_when_solved() -> None:
    troubles = Troubles()
    gone = SourceError("gone", "plug in")
    assert troubles.add("camera", gone) and not troubles.add("camera", gone)
    assert troubles.add("camera", SourceError("busy", "close it"))
    assert troubles.add("captions", EngineError("failed", "wait"))
    assert troubles.latest is not None and troubles.latest.message == "failed"
    troubles.solve("captions")
    assert troubles.latest is not None and troubles.latest.message == "busy"
    troubles.solve("camera", "session")
    assert not troubles and troubles.latest is None
    assert troubles.add("camera", gone), "news again"


def test_what_an_error_is_about() -> None:
    assert kind_of(SourceError("", "")) == "camera"
    assert kind_of(SinkError("", "")) == "virtual camera"
    assert kind_of(EngineError("", "")) == "captions"
    assert "ValueError: odd" in explained(ValueError("odd")).message
