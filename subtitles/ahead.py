"""Lets one thread read while another works on what was read."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterable
from dataclasses import dataclass
from queue import Queue
from typing import TypeVar

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class _End:
    """No more items follow."""

    error: BaseException | None


def ahead(items: Iterable[Item], depth: int = 4) -> Generator[Item, None, None]:
    """Yield what `items` yields, taken in another thread up to `depth` items early.

    What `items` raises is raised here. Use it inside `contextlib.closing`: then the thread has
    ended before whatever `items` reads from is closed.
    """
    queue: Queue[Item | _End] = Queue(depth)
    left = threading.Event()

    def take() -> None:
        error: BaseException | None = None
        try:
            for item in items:
                queue.put(item)
                if left.is_set():
                    break
        except BaseException as raised:
            error = raised
        queue.put(_End(error))

    thread = threading.Thread(target=take, name="ahead")
    thread.start()
    end: _End | None = None
    try:
        while True:
            item = queue.get()
            if isinstance(item, _End):
                end = item
                break
            yield item
    finally:
        left.set()
        while end is None:  # a full queue would keep the thread waiting
            item = queue.get()
            end = item if isinstance(item, _End) else None
        thread.join()
    if end.error is not None:
        raise end.error
