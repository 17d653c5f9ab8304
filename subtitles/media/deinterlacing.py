"""Makes whole pictures of interlaced ones.

Those of camcorders and of television consist of two halves, every other row each, taken one after
the other. Players make them whole while they show them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import av
import av.error
import av.filter

FILTER = "bwdif"
"""FFmpeg's filter; part of PyAV's own wheels."""


def whole(pictures: Iterable[Any]) -> Iterator[Any]:
    """Yield PyAV frames with the interlaced ones made whole; the others and all times stay."""
    graph, form = None, None
    for picture in pictures:
        if graph is not None and form != _form(picture):
            yield from _pulled(graph, last=True)
            graph = None
        if graph is None and picture.interlaced_frame and FILTER in av.filter.filters_available:
            graph, form = _graph(picture), _form(picture)
        if graph is None:
            yield picture
        else:
            graph.push(picture)
            yield from _pulled(graph)
    if graph is not None:
        yield from _pulled(graph, last=True)


def _form(picture: Any) -> tuple[Any, ...]:
    return picture.width, picture.height, picture.format.name


def _graph(picture: Any) -> Any:
    graph = av.filter.Graph()
    source = graph.add_buffer(
        width=picture.width,
        height=picture.height,
        format=picture.format,
        time_base=picture.time_base,
    )
    # As many pictures as before, and those that are whole already pass as they are.
    graph.link_nodes(
        source, graph.add(FILTER, "mode=send_frame:deint=interlaced"), graph.add("buffersink")
    )
    graph.configure()
    return graph


def _pulled(graph: Any, *, last: bool = False) -> Iterator[Any]:
    """Yield what a graph has ready; with `last`, everything it holds."""
    if last:
        graph.push(None)
    while True:
        try:
            yield graph.pull()
        except (av.error.BlockingIOError, av.error.EOFError):
            return
