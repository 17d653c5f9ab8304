"""Cuts from one scene to another, and all that only looks like one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import media_files as made
import numpy as np
import pytest

from subtitles import assemble
from subtitles.analysis import analyse
from subtitles.cuts import Cuts
from subtitles.languages import find
from subtitles.media import VideoFile
from subtitles.pipeline import Pipeline
from subtitles.settings import Settings
from subtitles.sources import DEMO
from subtitles.types import Doubt, Face, FloatArray, Frame, Image

SIZE = (640, 360)


def pattern(seed: int, size: tuple[int, int] = SIZE) -> Image:
    """Return a picture of soft shapes, as different from another seed's as two films."""
    rng = np.random.default_rng(seed)
    shapes = rng.integers(0, 256, (7, 11, 3), dtype=np.uint8)
    return np.asarray(cv2.resize(shapes, size, interpolation=cv2.INTER_CUBIC))


def portrait(name: str, centre: tuple[int, int], side: int) -> Image:
    """Return a shot of somebody whose face fills the middle."""
    photo = cv2.imread(str(DEMO.with_name(name)))
    assert photo is not None
    x, y, half = *centre, side // 2
    left, top = max(0, x - half * 16 // 9), max(0, y - half)
    return np.asarray(cv2.resize(photo[top : y + half, left : x + half * 16 // 9], SIZE))


def collins() -> Image:
    return portrait("collins.jpg", (228, 166), 260)


def hopper() -> Image:
    return portrait("hopper.jpg", (258, 268), 420)


def cuts(pictures: Sequence[Image]) -> list[int]:
    """Return the numbers of the pictures with which another scene begins."""
    seen = Cuts()
    return [number for number, picture in enumerate(pictures) if seen.begins(picture)]


def changed(change: Callable[[FloatArray], FloatArray], picture: Image) -> Image:
    return np.clip(change(picture.astype(np.float32)), 0, 255).astype(np.uint8)


@pytest.mark.parametrize("one", range(6))
@pytest.mark.parametrize("size", [SIZE, (1280, 720), (99, 61)])
def test_another_scene_is_a_cut_once(one: int, size: tuple[int, int]) -> None:
    a, b = pattern(one, size), pattern(one + 100, size)
    assert cuts([a, a, b, b, b, a]) == [2, 5]


def test_from_one_speaker_to_the_other_is_a_cut() -> None:
    assert cuts([collins(), hopper(), hopper(), collins()]) == [1, 3]


def test_bars_beside_the_film_hide_no_cut() -> None:
    shots = [np.zeros((360, 640, 3), np.uint8) for _ in range(2)]
    for shot, seed in zip(shots, (1, 2), strict=True):
        shot[:, 220:420] = pattern(seed)[:, 220:420]
    assert cuts(shots) == [1]


def test_walls_of_different_brightness_hide_no_cut() -> None:
    shots = []
    for wall, who in ((60, collins()), (170, hopper())):
        shot = np.full_like(who, wall)
        shot[60:300, 220:420] = who[60:300, 220:420]
        shots.append(shot)
    assert cuts(shots) == [1]


def test_black_between_two_scenes_hides_no_cut() -> None:
    black = np.zeros_like(pattern(1))
    assert cuts([pattern(1), black, black, pattern(2)]) == [3]


def test_the_lens_covered_for_a_moment_is_no_cut() -> None:
    covered = cv2.GaussianBlur(changed(lambda p: p * 0.05 + 8, pattern(3)), (0, 0), 9)
    assert cuts([collins(), np.asarray(covered), collins()]) == []


@pytest.mark.parametrize("make", [collins, hopper, lambda: pattern(5)])
@pytest.mark.parametrize(
    "change",
    [
        lambda p: p * 0.3,
        lambda p: p * 1.8 + 20,
        lambda p: 255 * (p / 255) ** 2.5,
        lambda p: p * 3,
        lambda p: p * (0.6, 1.0, 1.5),
        lambda p: p + np.random.default_rng(0).normal(0, 40, p.shape),
    ],
    ids=["darker", "brighter", "contrast", "overexposed", "warmer", "noise"],
)
def test_light_and_noise_are_no_cut(
    make: Callable[[], Image], change: Callable[[FloatArray], FloatArray]
) -> None:
    picture = make()
    assert cuts([picture, changed(change, picture), picture]) == []


def test_a_ramp_of_brightness_is_no_cut() -> None:
    picture = hopper().astype(np.float32)
    shares = np.linspace(0, 2, 21)
    assert cuts([np.clip(picture * share, 0, 255).astype(np.uint8) for share in shares]) == []


@pytest.mark.parametrize("step", [8, 40, 80, 120])
def test_a_camera_that_swings_is_no_cut(step: int) -> None:
    wide = pattern(7, (2560, 360))
    assert cuts([wide[:, x : x + 640] for x in range(0, 1900, step)]) == []


def test_a_face_that_comes_close_is_no_cut() -> None:
    room, who = pattern(8), hopper()
    pictures = []
    for height in range(80, 361, 40):
        picture = room.copy()
        width = height * 4 // 5
        face = cv2.resize(who[:, 176:464], (width, height))
        left = 320 - width // 2
        picture[360 - height :, left : left + width] = face
        pictures.append(picture)
    assert cuts(pictures) == []


@pytest.mark.parametrize("step", [80, 160, 320])
def test_a_hand_before_the_camera_is_no_cut(step: int) -> None:
    hand = changed(lambda p: p * 0.4 + 90, pattern(9))
    pictures = []
    for covered in [*range(0, 641, step), *range(640, -1, -step)]:
        picture = collins()
        picture[:, :covered] = hand[:, :covered]
        pictures.append(picture)
    assert cuts(pictures) == []


def test_the_bundled_clip_has_no_cut() -> None:
    """One tile grows while the other goes dark."""
    with VideoFile(DEMO, every=0.1) as video:
        assert cuts([frame.image.copy() for frame in video]) == []


@pytest.mark.parametrize("shape", [(1, 1), (1, 500), (500, 1), (2, 2), (36, 64), (2000, 20)])
def test_no_size_is_too_small(shape: tuple[int, int]) -> None:
    rng = np.random.default_rng(1)
    assert isinstance(cuts([rng.integers(0, 256, (*shape, 3), np.uint8) for _ in range(3)]), list)


def test_nothing_is_remembered_after_a_reset() -> None:
    seen = Cuts()
    seen.begins(pattern(1))
    seen.reset()
    assert not seen.begins(pattern(2))


class OneFace:
    """Finds the same face everywhere, and reads it as the brightness says."""

    def __init__(self) -> None:
        self.scans: list[bool] = []

    def detect(self, image: Image, near: object = None) -> list[Face]:
        self.scans.append(near is None)
        return [Face((200.0, 100.0, 300.0, 220.0), 0.99)]

    def doubts(self, image: Image, faces: Sequence[Face]) -> list[Doubt | None]:
        return [None] * len(faces)

    def classify(self, image: Image, faces: Sequence[Face]) -> FloatArray:
        row = np.full((len(faces), 7), 0.02, np.float32)
        row[:, 3 if image[0, 0, 0] > 128 else 5] = 0.88
        return row


def test_who_stands_where_another_one_stood_before_the_cut_is_new() -> None:
    stages = OneFace()
    pipeline = Pipeline(
        stages, stages, stages, assemble.memory(Settings()), scenes=Cuts(), scan_every=0.5
    )
    a, b = pattern(1), pattern(2)
    a[0, 0], b[0, 0] = 255, 0
    shown: list[list[tuple[int, str | None]]] = []
    for number in range(40):
        known = pipeline.analyse(Frame(a if number < 20 else b, number / 10, number))
        shown.append([(one.id, one.emotion) for one in known])
    assert pipeline.scene == 1
    assert stages.scans[20], "the new scene is searched at once"
    assert shown[19] == [(1, "happy")]
    assert shown[20] == [], "a gap, never another's word"
    assert shown[39] == [(2, "sad")]
    assert not any((1, "happy") in faces or (2, "happy") in faces for faces in shown[20:])


def test_after_a_cut_in_a_film_nothing_is_left_of_the_scene_before(tmp_path: Path) -> None:
    """Two people, one after the other at the same place, the first only just long enough."""
    one, other = collins()[..., ::-1], hopper()[..., ::-1]
    film = made.make(tmp_path / "a.mp4", [one] * 5 + [other] * 15, rate=10)
    settings = Settings(smallest=0.2)
    transcript = analyse(
        film, assemble.pipeline(settings), settings, find("en"), lambda share: None
    )
    assert {cue.face for cue in transcript.cues} == {1, 2}
    for cue in transcript.cues:
        assert cue.end <= 0.5 + 1e-6 if cue.face == 1 else cue.start >= 0.5 - 1e-6
