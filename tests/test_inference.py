"""Networks run on arrays of any allowed shape, and a team of threads gives what one would."""

from __future__ import annotations

import builtins
import os
import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtitles import weights
from subtitles.errors import EngineError
from subtitles.inference import Network, Team


def test_a_batch_of_any_size_gives_what_its_parts_give():
    network = Network(weights.find("rnet"), threads=1)
    pictures = np.random.default_rng(0).uniform(0, 255, (5, 3, 24, 24)).astype(np.float32)
    (together,) = network.run(pictures)
    assert together.shape == (5, 5) and together.dtype == np.float32
    alone = np.concatenate([network.run(picture[None])[0] for picture in pictures])
    assert np.allclose(together, alone, atol=1e-4)


@pytest.mark.parametrize("size", [(12, 12), (13, 40), (145, 257)])
def test_a_picture_of_any_size(size):
    network = Network(weights.find("pnet"), threads=1)
    (answers,) = network.run(np.zeros((1, 3, *size), dtype=np.float32))
    rows, columns = (-(-(length - 2) // 2) - 4 for length in size)
    assert answers.shape == (1, 5, rows, columns)


def test_more_threads_change_no_answer():
    pictures = np.random.default_rng(1).uniform(0, 255, (3, 3, 48, 48)).astype(np.float32)
    one, two = (Network(weights.find("onet"), threads).run(pictures)[0] for threads in (1, 2))
    assert np.allclose(one, two, atol=1e-4)


def test_the_runtime_is_told_to_report_nothing_before_it_is_loaded(monkeypatch):
    """That it then does not is seen in test_privacy."""
    load = builtins.__import__
    told = []

    def note(name, *rest, **more):
        if name == "onnxruntime":
            told.append(os.environ.get("ORT_DISABLE_TELEMETRY"))
        return load(name, *rest, **more)

    monkeypatch.setenv("ORT_DISABLE_TELEMETRY", "0")
    monkeypatch.setattr(builtins, "__import__", note)
    Network(weights.find("rnet"))
    assert told == ["1"]


def test_a_missing_runtime_is_named_with_what_to_do(monkeypatch):
    load = builtins.__import__

    def refuse(name, *rest, **more):
        if name == "onnxruntime":
            raise ImportError("no such thing here")
        return load(name, *rest, **more)

    path = weights.find("rnet")
    monkeypatch.setattr(builtins, "__import__", refuse)
    with pytest.raises(EngineError) as caught:
        Network(path)
    assert "pip install" in caught.value.hint


@given(st.lists(st.integers(), max_size=30), st.integers(1, 4))
def test_a_team_answers_in_order(numbers, threads):
    team = Team(threads)
    assert team.share(iter(numbers), lambda number: number * 2) == [2 * n for n in numbers]
    assert team.share(iter(numbers), str) == [str(number) for number in numbers]


def test_a_team_works_at_the_same_time_and_its_threads_end_with_it():
    meeting = threading.Barrier(2, timeout=30)
    before = set(threading.enumerate())
    team = Team(2)
    # Each call waits for the other: alone, a thread would never get past its first.
    team.share(range(2), lambda _: meeting.wait())
    team.share(range(2), lambda _: meeting.wait())
    (helper,) = set(threading.enumerate()) - before
    del team
    helper.join(30)
    assert not helper.is_alive()


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_what_goes_wrong_in_any_thread_is_raised(threads):
    def fail(number):
        raise ValueError(number)

    team = Team(threads)
    with pytest.raises(ValueError):
        team.share(range(6), fail)


@pytest.mark.parametrize("threads", [1, 2])
def test_what_goes_wrong_while_making_the_items_is_raised(threads):
    def items():
        yield 1
        raise ValueError("no more")

    team = Team(threads)
    with pytest.raises(ValueError, match="no more"):
        team.share(items(), str)
