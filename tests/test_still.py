"""The three lines of Python in the README."""

from __future__ import annotations

import threading
from pathlib import Path

import cv2
import numpy as np
import pytest

import subtitles
from subtitles import still
from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError
from subtitles.settings import Settings

ASSETS = Path(subtitles.__file__).parent / "assets"
PORTRAITS = ("hopper.jpg", "collins.jpg")


@pytest.mark.parametrize("name", PORTRAITS)
def test_a_portrait_is_read_at_once(name: str) -> None:
    picture = cv2.imread(str(ASSETS / name))
    (face,) = subtitles.read(picture)
    left, top, right, bottom = face.box
    height, width = picture.shape[:2]
    assert 0 <= left < right <= width and 0 <= top < bottom <= height
    assert face.score >= 0.95
    assert face.landmarks is not None and face.landmarks.shape == (5, 2)
    assert tuple(face.probabilities) == EMOTIONS
    assert sum(face.probabilities.values()) == pytest.approx(1, abs=1e-5)
    if face.emotion is not None:
        assert face.emotion == max(face.probabilities, key=face.probabilities.__getitem__)
    assert (face.emotion is None) == (face.doubt is not None)


def test_faces_come_from_left_to_right_each_time_anew() -> None:
    pictures = [cv2.imread(str(ASSETS / name)) for name in PORTRAITS]
    height = min(p.shape[0] for p in pictures)
    row = np.hstack([p[:height] for p in pictures])
    first, again = subtitles.read(row), subtitles.read(row)
    assert len(first) == 2
    assert first[0].box[0] < first[1].box[0]
    assert [f.probabilities for f in first] == [f.probabilities for f in again]


def test_one_picture_leaves_no_trace_in_the_next() -> None:
    hopper, collins = (cv2.imread(str(ASSETS / name)) for name in PORTRAITS)
    (alone,) = subtitles.read(collins)
    subtitles.read(hopper)
    (after,) = subtitles.read(collins)
    assert after.probabilities == alone.probabilities and after.box == alone.box


@pytest.mark.parametrize("shape", [(1, 1, 3), (1, 300, 3), (300, 1, 3), (90, 160, 3)])
def test_a_picture_without_faces_gives_none(shape: tuple[int, ...]) -> None:
    assert subtitles.read(np.zeros(shape, np.uint8)) == []


def test_any_memory_layout_will_do() -> None:
    picture = cv2.imread(str(ASSETS / "hopper.jpg"))
    (plain,) = subtitles.read(picture)
    rgb = np.ascontiguousarray(picture[..., ::-1])
    rgb.flags.writeable = False
    (view,) = subtitles.read(rgb[..., ::-1])
    assert view.probabilities == plain.probabilities


@pytest.mark.parametrize(
    "bad",
    [
        None,
        "photo.jpg",
        np.zeros((10, 10), np.uint8),
        np.zeros((10, 10, 4), np.uint8),
        np.zeros((10, 10, 3), np.float32),
        np.zeros((0, 10, 3), np.uint8),
    ],
)
def test_what_is_no_picture_is_a_clear_error(bad: object) -> None:
    with pytest.raises(SettingsError) as caught:
        subtitles.read(bad)  # type: ignore[arg-type]
    assert "cv2.imread" in caught.value.hint


def test_an_unknown_name_in_the_settings_is_a_clear_error() -> None:
    with pytest.raises(SettingsError, match="nonsense"):
        subtitles.read(np.zeros((9, 9, 3), np.uint8), Settings(classifier="nonsense"))


def test_the_networks_are_loaded_once() -> None:
    still._pipeline.cache_clear()
    for _ in range(3):
        subtitles.read(np.zeros((9, 9, 3), np.uint8))
    assert still._pipeline.cache_info().misses == 1


def test_threads_do_not_disturb_each_other() -> None:
    pictures = [cv2.imread(str(ASSETS / name)) for name in PORTRAITS]
    alone = [subtitles.read(p)[0].probabilities for p in pictures]
    found: dict[int, list[dict[str, float]]] = {0: [], 1: []}

    def work(number: int) -> None:
        for _ in range(10):
            found[number] += [f.probabilities for f in subtitles.read(pictures[number])]

    threads = [threading.Thread(target=work, args=(number,)) for number in found]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: [alone[number]] * 10 for number in found}


def test_the_lines_in_the_readme_are_the_ones_that_work(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Run them as they stand, with one of our pictures for `photo.jpg`."""
    readme = (Path(__file__).parent.parent / "README.md").read_text(encoding="utf-8")
    blocks = [b.split("```")[0] for b in readme.split("```python\n")[1:]]
    (lines,) = [b for b in blocks if "subtitles.read(" in b]
    read = cv2.imread
    monkeypatch.setattr(cv2, "imread", lambda name: read(str(ASSETS / "hopper.jpg")))
    exec(compile(lines, "README.md", "exec"), {})
    assert capsys.readouterr().out.count("happy") >= 1
