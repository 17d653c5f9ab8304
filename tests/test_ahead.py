from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import closing

import pytest

from subtitles.ahead import ahead


def test_everything_comes_in_order() -> None:
    assert list(ahead(range(100))) == list(range(100))
    assert list(ahead([])) == []


def test_items_are_taken_early_but_not_all() -> None:
    taken: list[int] = []
    fourth = threading.Event()

    def items() -> Iterator[int]:
        for item in range(100):
            taken.append(item)
            if len(taken) == 4:
                fourth.set()
            yield item

    with closing(ahead(items(), depth=3)) as early:
        assert next(early) == 0
        assert fourth.wait(10)  # although only one was asked for
    assert len(taken) <= 6
    assert taken[0] == 0


def test_items_are_taken_in_another_thread_that_ends() -> None:
    def items() -> Iterator[str]:
        for _ in range(50):
            yield threading.current_thread().name

    before = threading.active_count()
    with closing(ahead(items(), depth=2)) as early:
        assert next(early) == "ahead"
    assert threading.active_count() == before


@pytest.mark.parametrize("error", [ValueError("x"), KeyboardInterrupt()])
def test_errors_come_after_the_items_before_them(error: BaseException) -> None:
    def items() -> Iterator[int]:
        yield from range(3)
        raise error

    got: list[int] = []
    with pytest.raises(type(error)) as caught:
        for item in ahead(items()):
            got.append(item)
    assert got == [0, 1, 2] and caught.value is error


def test_what_is_never_begun_needs_no_thread() -> None:
    before = threading.active_count()
    with closing(ahead(range(3))):
        assert threading.active_count() == before
