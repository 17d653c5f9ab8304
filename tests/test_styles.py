"""One suite for every caption style: inside the picture, apart, readable, calm."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations, pairwise

import cv2
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from subtitles.arranging import CROWDED, Sheet
from subtitles.captions import LANGUAGES, SHOWS, Captioner
from subtitles.emotions import EMOTIONS
from subtitles.errors import SettingsError
from subtitles.layout import coverage, overlap
from subtitles.palettes import PALETTES
from subtitles.plates import Sprite, SpriteCache
from subtitles.spots import POSITIONS
from subtitles.styles import STYLES, Style
from subtitles.types import Box, Caption, CaptionLine, Face, Image, TrackedFace

every_style = pytest.mark.parametrize("style", STYLES)
every_palette = pytest.mark.parametrize("palette", PALETTES)
every_position = pytest.mark.parametrize("position", POSITIONS)

ordinary_sizes = st.sampled_from([(640, 360), (1280, 720), (640, 480), (360, 640), (160, 120)])
any_sizes = st.tuples(st.integers(1, 700), st.integers(1, 500))
positions = st.tuples(st.floats(-0.1, 1.1), st.floats(-0.1, 1.1), st.floats(0.02, 1.2))


def face(size: tuple[int, int], x: float, y: float, high: float) -> Box:
    """A face with its middle at x, y (0–1 of the picture), `high` of its height."""
    width, height = size
    half = high * height / 2
    return x * width - 0.8 * half, y * height - half, x * width + 0.8 * half, y * height + half


def captions_for(
    size: tuple[int, int],
    where: list[tuple[float, float, float]],
    top_k: int = 1,
    language: str = "en",
    show: str = "percent",
    seed: int = 0,
    unsure: float = 0.2,
) -> list[Caption]:
    random = np.random.default_rng(seed)
    tracked = []
    for index, position in enumerate(where):
        probabilities = random.dirichlet(np.ones(len(EMOTIONS))).astype(np.float32)
        emotion = None if random.random() < unsure else EMOTIONS[int(probabilities.argmax())]
        doubt = "turned" if emotion is None else None
        box = face(size, *position)
        tracked.append(TrackedFace(index + 1, Face(box, 1.0), probabilities, emotion, doubt))
    return Captioner(top_k=top_k, language=language, show=show).captions(tracked)


def noise(size: tuple[int, int], seed: int = 0) -> Image:
    return np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)


def draws_inside_and_apart(
    style: str, size: tuple[int, int], language: str, captions, position: str = "auto"
) -> int:
    """Check what must hold for any captions; return how many regions were drawn."""
    return check(STYLES[style](language=language, position=position), size, captions)


def check(painter: Style, size: tuple[int, int], captions: list[Caption]) -> int:
    regions = painter.regions(size, captions)
    for x0, y0, x1, y1 in regions:
        assert 0 <= x0 < x1 <= size[0] and 0 <= y0 < y1 <= size[1]
    assert not any(overlap(a, b) for a, b in combinations(regions, 2))
    before = noise(size)
    after = before.copy()
    painter.draw(after, captions)
    elsewhere = np.ones(before.shape[:2], bool)
    for x0, y0, x1, y1 in regions:
        elsewhere[y0:y1, x0:x1] = False
    assert np.array_equal(before[elsewhere], after[elsewhere])
    assert painter.regions(size, captions) == regions
    return len(regions)


slow_ok = settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)


@every_style
@slow_ok
@given(
    ordinary_sizes,
    st.lists(positions, max_size=6),
    st.integers(1, 7),
    st.sampled_from(LANGUAGES),
    st.sampled_from(SHOWS),
    st.integers(0, 9),
    st.sampled_from(POSITIONS),
)
def test_captions_stay_inside_and_apart(style, size, where, top_k, language, show, seed, position):
    captions = captions_for(size, where, top_k, language, show, seed)
    draws_inside_and_apart(style, size, language, captions, position)


@every_style
@slow_ok
@given(
    ordinary_sizes,
    st.lists(st.lists(positions, max_size=4), min_size=2, max_size=5),
    st.sampled_from(POSITIONS),
)
def test_captions_stay_inside_and_apart_as_faces_move_come_and_go(style, size, pictures, position):
    painter = STYLES[style](position=position)
    for number, where in enumerate(pictures):
        check(painter, size, captions_for(size, where, top_k=3, seed=number))


@every_style
@slow_ok
@given(any_sizes, st.lists(positions, max_size=4), st.integers(1, 7))
def test_pictures_of_any_size(style, size, where, top_k):
    draws_inside_and_apart(style, size, "en", captions_for(size, where, top_k))


@every_style
@pytest.mark.parametrize("size", [(1, 1), (1, 500), (500, 1), (7, 9)])
def test_tiny_pictures_are_left_alone(style, size):
    assert draws_inside_and_apart(style, size, "en", captions_for(size, [(0.5, 0.5, 0.5)])) == 0


@every_style
def test_strange_boxes(style):
    strange = [(np.nan,) * 4, (np.inf, 0, -np.inf, 5), (9, 9, 9, 9), (50, 60, 20, 10), (-1e9,) * 4]
    captions = [
        Caption((CaptionLine("looks sad"),), tuple(map(float, box)), "sad", face_id=index)
        for index, box in enumerate(strange)
    ]
    draws_inside_and_apart(style, (640, 360), "en", captions)


@every_style
def test_nothing_to_draw(style):
    size = (320, 240)
    (caption,) = captions_for(size, [(0.5, 0.5, 0.4)])
    for captions in ([], [replace(caption, opacity=0.0)], [replace(caption, lines=())]):
        assert draws_inside_and_apart(style, size, "en", captions) == 0


@every_style
@every_position
@pytest.mark.parametrize("where", [[(0.5, 0.5, 0.5)], [(0.27, 0.5, 0.5), (0.73, 0.5, 0.5)]])
def test_usual_scenes_get_every_caption_clear_of_faces(style, position, where):
    for size in ((640, 360), (1280, 720), (640, 480)):
        captions = captions_for(size, where, seed=3)
        regions = STYLES[style](position=position).regions(size, captions)
        numbers = len(where) if style == "bar" and len(where) > 1 else 0
        assert len(regions) == len(where) + numbers
        assert coverage(regions, [c.anchor for c in captions]) <= 0.05


@every_style
def test_crowds_get_every_caption(style):
    where = [(x, y, 0.2) for y in (0.3, 0.75) for x in (0.17, 0.5, 0.83)]
    captions = captions_for((1280, 720), where)
    regions = STYLES[style]().regions((1280, 720), captions)
    assert len(regions) == (12 if style == "bar" else 6)


def gallery(columns: int, rows: int, high: float) -> list[tuple[float, float, float]]:
    """Return the faces of a call in which everybody has a tile; `high` of the tile's height."""
    return [
        ((column + 0.5) / columns, (row + 0.5) / rows, high / rows)
        for row in range(rows)
        for column in range(columns)
    ]


@every_style
@pytest.mark.parametrize("size", [(1280, 720), (640, 360)])
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("high", [0.42, 0.6])
def test_galleries_get_every_caption_clear_of_faces(style, size, language, high):
    for top_k in (1, 3):
        captions = captions_for(size, gallery(3, 2, high), top_k, language)
        regions = STYLES[style](language=language).regions(size, captions)
        assert len(regions) == (12 if style == "bar" else 6)
        assert coverage(regions, [c.anchor for c in captions]) <= (0.05 if top_k == 1 else CROWDED)


@every_style
@pytest.mark.parametrize(
    ("scene", "scale", "least", "most"),
    [
        (gallery(3, 2, 0.42), 1.5, 4, 0.05),
        (gallery(3, 2, 0.42), 2.0, 3, 0.3),
        (gallery(3, 3, 0.42), 1.0, 6, 0.05),
        (gallery(4, 4, 0.42), 1.0, 6, 0.3),
    ],
)
def test_crowds_hide_few_captions_and_less_of_faces(style, scene, scale, least, most):
    size = (1280, 720)
    captions = captions_for(size, scene, top_k=3)
    regions = STYLES[style](size=scale).regions(size, captions)
    assert len(regions) >= (2 * least if style == "bar" else least)
    assert coverage(regions, [c.anchor for c in captions]) <= most


@every_style
@pytest.mark.parametrize(
    ("scene", "scale"),
    [
        *((gallery(3, 2, 0.42), scale) for scale in (1.0, 1.5, 2.0)),
        *((gallery(3, 3, 0.42), scale) for scale in (1.0, 1.5)),
    ],
)
def test_crowds_are_calm_while_faces_tremble(style, scene, scale):
    size = (1280, 720)
    random = np.random.default_rng(5)
    painter = STYLES[style](size=scale)
    captions = captions_for(size, scene, top_k=3)
    shown = []
    for _ in range(30):
        moved = [
            replace(c, anchor=tuple(v + random.uniform(-3, 3) for v in c.anchor)) for c in captions
        ]
        shown.append(painter.regions(size, moved))
    settled = shown[10]
    for regions in shown[10:]:
        assert len(regions) == len(settled)
        assert np.allclose([r[:2] for r in regions], [r[:2] for r in settled], atol=7)


@pytest.mark.parametrize("style", ["minimal", "bar"])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("scene", [gallery(3, 1, 0.4), gallery(3, 2, 0.42)])
def test_longer_and_shorter_words_do_not_make_others_come_and_go(style, scale, scene):
    size = (1280, 720)
    painter = STYLES[style](size=scale)
    captions = captions_for(size, scene, top_k=3, unsure=0)
    shown = []
    for step in range(60):
        captions[step % 3] = captions_for(size, scene, top_k=3, unsure=0, seed=step)[step % 3]
        shown.append([y1 - y0 for _, y0, _, y1 in painter.regions(size, captions)])
    assert sum(a != b for a, b in pairwise(shown)) <= 5


@every_style
def test_captions_say_more_again_when_others_leave(style):
    size = (1280, 720)
    captions = captions_for(size, gallery(3, 2, 0.42), top_k=3, unsure=0)
    painter, fresh = STYLES[style](size=1.5), STYLES[style](size=1.5)
    painter.regions(size, captions)
    (again, *_), (alone, *_) = (each.regions(size, captions[:1]) for each in (painter, fresh))
    assert again[3] - again[1] == alone[3] - alone[1]


def test_the_bar_counts_the_faces_it_leaves_out(monkeypatch):
    counted = []
    number = Sheet.number
    monkeypatch.setattr(Sheet, "number", lambda *given: counted.append(given[1]) or number(*given))
    for columns, rows in ((3, 3), (4, 4)):
        captions = captions_for((1280, 720), gallery(columns, rows, 0.42))
        counted.clear()
        regions = STYLES["bar"](size=1.5).regions((1280, 720), captions)
        badges = sum(isinstance(one, int) for one in counted)
        left_out = len(captions) - badges
        assert f"+{left_out}" in counted
        assert len(regions) == 2 * badges + 1


def test_the_bar_keeps_the_captions_it_shows_while_words_stay():
    """Faces of nearly one size may not take each other's place."""
    size = (1280, 720)
    random = np.random.default_rng(2)
    painter = STYLES["bar"](size=1.5)
    scene = gallery(4, 3, 0.42)
    first = painter.regions(size, captions_for(size, scene))
    for _ in range(10):
        moved = [(x, y, high * random.uniform(0.9, 1.1)) for x, y, high in scene]
        regions = painter.regions(size, captions_for(size, moved))
        widths = [[x1 - x0 for x0, _, x1, _ in some] for some in (first, regions)]
        assert widths[0] == widths[1]


def test_the_bar_reads_from_right_to_left_in_arabic():
    size = (1280, 720)
    captions = captions_for(size, gallery(3, 2, 0.42), language="ar")
    regions = STYLES["bar"](language="ar").regions(size, captions)
    first, second, third, *_ = regions
    assert first[1] == second[1] == third[1]
    assert first[0] > second[0] > third[0]


@pytest.mark.parametrize("position", ["above", "below"])
def test_the_bar_stays_on_its_side_in_a_crowd(position):
    size = (1280, 720)
    captions = captions_for(size, gallery(3, 2, 0.6), top_k=3)
    regions = STYLES["bar"](position=position).regions(size, captions)
    rows = [r for r in regions if r[2] - r[0] > 150]
    assert rows
    assert all(r[3] < 360 if position == "above" else r[1] > 360 for r in rows)


@every_style
def test_seven_lines_beside_one_face(style):
    captions = captions_for((1280, 720), [(0.4, 0.45, 0.45)], top_k=7, unsure=0)
    (one,) = STYLES[style]().regions(
        (1280, 720), [replace(captions[0], lines=captions[0].lines[:1])]
    )
    (seven,) = STYLES[style]().regions((1280, 720), captions)
    rows = 1 if style == "bar" else 5
    assert seven[3] - seven[1] > rows * (one[3] - one[1])


def ink_height(image: Image) -> int:
    """Rows with something near white, in one run from the first to the last."""
    rows = np.flatnonzero((image.min(axis=2) > 110).any(axis=1))
    return int(rows[-1] - rows[0] + 1)


@every_style
@pytest.mark.parametrize("size", [(160, 120), (640, 360), (1280, 720), (360, 640), (1080, 1920)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_letters_are_high_enough(style, size, scale):
    caption = Caption((CaptionLine("H", None, "angry"),), face(size, 0.5, 0.5, 0.3), "angry")
    image = np.zeros((size[1], size[0], 3), np.uint8)
    STYLES[style](size=scale).draw(image, [caption])
    assert ink_height(image) >= scale * size[1] / 28


def luminance(colours: np.ndarray) -> np.ndarray:
    """Relative luminance of BGR pixels, as WCAG 2 defines it."""
    c = colours.astype(np.float64) / 255
    linear = np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.0722, 0.7152, 0.2126])


@every_style
@every_palette
@pytest.mark.parametrize("line", ["text", "further"])
@pytest.mark.parametrize("ground", ["black", "white", "noise", "stripes", "skin"])
def test_text_is_readable_on_anything(monkeypatch, style, palette, line, ground):
    """`line` is a field of `Palette`: the first, or the further lines."""
    size = (640, 360)
    image = np.empty((360, 640, 3), np.uint8)
    image[:] = {
        "black": 0,
        "white": 255,
        "noise": noise(size),
        "stripes": 255 * (np.arange(640) // 6 % 2)[:, None],
        "skin": (130, 160, 210),
    }[ground]
    lines = CaptionLine("looks angry 87 %", None, "angry"), CaptionLine("sad 6 %", None, "sad")
    caption = Caption(lines, face(size, 0.5, 0.5, 0.2), "angry")
    colours = PALETTES[palette]
    monkeypatch.setitem(PALETTES, "unwritten", replace(colours, **{line: colours.plate}))
    drawn = [np.zeros_like(image), np.zeros_like(image), image]
    for picture, name in zip(drawn, ("unwritten", palette, palette), strict=True):
        STYLES[style](palette=name).draw(picture, [caption])
    written = cv2.absdiff(drawn[0], drawn[1]).max(axis=2)
    ink = (written > 0.92 * written.max()).astype(np.uint8)
    assert ink.sum() > 100
    letters = cv2.dilate(ink, np.ones((3, 3), np.uint8))
    around = cv2.dilate(letters, np.ones((3, 3), np.uint8)) - letters
    bright = np.percentile(luminance(drawn[2][ink > 0]), 10)
    dark = np.mean(luminance(drawn[2][around > 0]))
    least = 10 if palette == "contrast" else 4.5
    assert (bright + 0.05) / (dark + 0.05) >= least


def ratio(a: tuple[int, int, int], b: tuple[int, int, int]) -> float:
    """Contrast of two colours, RGB, as WCAG 2 defines it."""
    low, high = sorted(float(luminance(np.array(colour[::-1]))) for colour in (a, b))
    return (high + 0.05) / (low + 0.05)


@every_palette
@pytest.mark.parametrize("ground", [0, 128, 255])
def test_contrast_of_the_palettes(palette, ground):
    """Text at least 4.5 : 1 on the plate whatever is behind it, drawn faces and bars 3 : 1."""
    colours = PALETTES[palette]

    def over(colour, opacity, below):
        pairs = zip(colour, below, strict=True)
        return tuple(round(opacity * a + (1 - opacity) * b) for a, b in pairs)

    plate = over(colours.plate, colours.plate_opacity, (ground,) * 3)
    further = over(colours.further, colours.further_opacity, plate)
    least = 15 if palette == "contrast" else 4.5
    assert min(ratio(colours.text, plate), ratio(further, plate)) >= least
    assert ratio(colours.text, colours.plate) >= least, "numbers on their chips"
    for colour in colours.emotions.values():
        assert ratio(colour, plate) >= 3
        assert ratio(colour, colours.plate) >= 3, "features on drawn faces"


@every_style
@pytest.mark.parametrize("show", SHOWS)
def test_the_plain_palette_has_no_colours(style, show):
    size = (640, 360)
    where = [(0.25, 0.5, 0.3), (0.75, 0.5, 0.3)]
    image = np.full((360, 640, 3), 128, np.uint8)
    captions = captions_for(size, where, top_k=7, show=show)
    STYLES[style](palette="plain").draw(image, captions)
    strength = image.max(axis=2).astype(int) - image.min(axis=2)
    assert strength.max() <= 8
    STYLES[style]().draw(image, captions)
    assert np.ptp(image, axis=2).max() > 80


@pytest.mark.parametrize("style", ["bubble", "minimal"])
@every_position
def test_captions_stand_where_they_are_preferred(style, position):
    size = (1280, 720)
    (caption,) = captions_for(size, [(0.5, 0.5, 0.3)], unsure=0)
    x0, y0, x1, y1 = caption.anchor
    (region,) = STYLES[style](position=position).regions(size, [caption])
    assert {
        "auto": region[3] < y0,
        "above": region[3] < y0,
        "below": region[1] > y1,
        "side": region[0] > x1 or region[2] < x0,
    }[position]


@pytest.mark.parametrize(
    ("position", "y", "top"),
    [
        *(("auto", 0.85, True), ("auto", 0.2, False), ("side", 0.85, True)),
        *(("above", 0.85, True), ("above", 0.2, True)),
        *(("below", 0.85, False), ("below", 0.2, False)),
    ],
)
def test_the_bar_is_where_it_is_wanted(position, y, top):
    captions = captions_for((640, 360), [(0.5, y, 0.3)], seed=3)
    (region,) = STYLES["bar"](position=position).regions((640, 360), captions)
    assert region[3] < 100 if top else region[1] > 260


@every_style
@every_palette
def test_every_emotion_looks_different_without_colour(style, palette):
    size = (640, 360)
    gray = []
    for emotion in (*EMOTIONS, None):
        image = np.full((360, 640, 3), 90, np.uint8)
        line = CaptionLine("■", None, emotion)
        caption = Caption((line,), face(size, 0.5, 0.5, 0.3), emotion)
        STYLES[style](palette=palette).draw(image, [caption])
        gray.append(cv2.threshold(image.max(axis=2), 80, 255, cv2.THRESH_BINARY)[1])
    for a, b in combinations(gray, 2):
        assert np.count_nonzero(a != b) > 8


@every_style
def test_fading(style):
    size = (640, 360)
    (caption,) = captions_for(size, [(0.5, 0.5, 0.4)], seed=3)
    ground = noise(size)
    change = []
    for opacity in (1.0, 0.5, 0.1):
        image = ground.copy()
        STYLES[style]().draw(image, [replace(caption, opacity=opacity)])
        change.append(np.abs(image.astype(int) - ground).sum())
    assert change[1] == pytest.approx(0.5 * change[0], rel=0.03)
    assert change[2] == pytest.approx(0.1 * change[0], rel=0.15)


@every_style
def test_the_same_captions_give_the_same_picture(style):
    size = (640, 360)
    captions = captions_for(size, [(0.3, 0.5, 0.4), (0.7, 0.5, 0.4)], 3, show="both")
    pictures = []
    for painter in (STYLES[style](), STYLES[style]()):
        for _ in range(2):
            image = noise(size)
            painter.draw(image, captions)
            pictures.append(image)
    assert all(np.array_equal(pictures[0], picture) for picture in pictures[1:])


@every_style
def test_order_of_captions_does_not_matter(style):
    size = (640, 360)
    captions = captions_for(size, [(0.3, 0.5, 0.4), (0.7, 0.5, 0.4)], 2)
    forth, back = STYLES[style](), STYLES[style]()
    assert forth.regions(size, captions) == back.regions(size, captions[::-1])


@every_style
def test_draws_onto_part_of_a_picture(style):
    whole = noise((700, 400))
    alone = whole[20:380, 30:670].copy()
    captions = captions_for((640, 360), [(0.5, 0.5, 0.4)])
    STYLES[style]().draw(whole[20:380, 30:670], captions)
    STYLES[style]().draw(alone, captions)
    assert np.array_equal(whole[20:380, 30:670], alone)
    assert np.array_equal(whole[:20], noise((700, 400))[:20])


@every_style
@every_position
@pytest.mark.parametrize("top_k", [1, 3])
def test_calm_while_faces_tremble(style, position, top_k):
    """Boxes that tremble by 1 % of the picture's height move nothing."""
    size = (1280, 720)
    random = np.random.default_rng(5)
    painter = STYLES[style](position=position)
    captions = captions_for(size, [(0.3, 0.45, 0.35), (0.72, 0.5, 0.35)], top_k, seed=3)
    first = painter.regions(size, captions)
    for _ in range(30):
        moved = [
            replace(c, anchor=tuple(v + random.uniform(-7, 7) for v in c.anchor)) for c in captions
        ]
        regions = painter.regions(size, moved)
        centres = [[((a[0] + a[2]) / 2, a[1]) for a in rects] for rects in (first, regions)]
        assert np.allclose(*centres, atol=7)


@every_style
def test_a_new_face_does_not_push_the_old_captions(style):
    size = (1280, 720)
    captions = captions_for(size, [(0.2, 0.5, 0.3), (0.5, 0.5, 0.3), (0.8, 0.5, 0.3)], seed=3)
    painter = STYLES[style]()
    two = painter.regions(size, captions[:2])
    three = painter.regions(size, captions)
    if style != "bar":
        assert three[:2] == two
    assert len(three) > len(two)


def test_the_bar_leaves_faces_at_the_bottom_free():
    size = (640, 360)
    captions = captions_for(size, [(0.5, 0.85, 0.3)], seed=3)
    (region,) = STYLES["bar"]().regions(size, captions)
    assert region[3] < 100


def test_the_bar_numbers_faces_from_the_second_on():
    size = (1280, 720)
    captions = captions_for(size, [(0.3, 0.4, 0.3), (0.7, 0.4, 0.3)], seed=3)
    painter = STYLES["bar"]()
    assert len(painter.regions(size, captions[:1])) == 1
    assert len(painter.regions(size, captions)) == 4
    assert len(painter.regions(size, captions[:1])) == 2


@every_style
@pytest.mark.parametrize(
    "wrong",
    [
        *({"size": 0.5}, {"size": float("nan")}, {"language": "xx"}),
        *({"position": "left"}, {"palette": "pink"}),
    ],
)
def test_wrong_choices_are_refused(style, wrong):
    with pytest.raises(SettingsError):
        STYLES[style](**wrong)


def test_the_sprite_cache_is_bounded_and_keeps_what_is_used():
    def sprite() -> Sprite:
        layer = np.zeros((10, 10, 3), np.uint8)
        return Sprite(layer, layer, (0, 0))

    cache = SpriteCache(room=10 * sprite().nbytes)
    kept = cache.get("kept", sprite)
    for number in range(100):
        cache.get(number, sprite)
        assert cache.get("kept", sprite) is kept
        assert cache.used <= cache.room
    assert cache.get(99, pytest.fail)
    assert cache.get(0, sprite) is not None
