"""`evaluate --images`: one's own labelled pictures, read as live reads faces."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
pytest.importorskip("torchmetrics", reason="missing: the extra 'torch'")

from subtitles.emotions import EMOTIONS  # noqa: E402
from subtitles.errors import DataError, SettingsError  # noqa: E402
from subtitles.settings import Settings  # noqa: E402
from subtitles.still import read  # noqa: E402
from subtitles.training import evaluate, options, wild  # noqa: E402
from subtitles.training.figures import Logits  # noqa: E402
from subtitles.training.pictures import Labelled, read_labels  # noqa: E402

ASSETS = Path(__file__).parent.parent / "subtitles" / "assets"
HAPPY, SAD, NEUTRAL = (EMOTIONS.index(name) for name in ("happy", "sad", "neutral"))


@pytest.fixture(scope="module")
def looker() -> wild.Looker:
    return wild.Looker(Settings(threads=1))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two pictures, one of them in a folder of its own."""
    folder = tmp_path / "pictures"
    (folder / "more").mkdir(parents=True)
    for path in ("one.png", "more/two.png"):
        Image.new("RGB", (4, 3), (200, 10, 10)).save(folder / path)
    return folder


def table(folder: Path, text: str | bytes) -> Path:
    path = folder.parent / "labels.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def arguments(*given: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    options.evaluate(parser)
    return parser.parse_args(["--threads", "1", *given])


@pytest.mark.parametrize(
    "text",
    [
        "image,emotion\none.png,happy\nmore/two.png,sad\n",
        "\ufeffImage;Emotion\r\none.png;HAPPINESS\r\nmore/two.png;Sadness\r\n",
        'id,emotion ,who,image\n1, Happy ,"a, b",one.png\n\n2,sad,, more\\two.png \n',
        "emotion\timage\nhappy\tone.png\nsad\tmore/two.png",
        "sep=;\r\nimage;emotion\r\none.png;happy\r\nmore/two.png;sad\r\n",
    ],
)
def test_tables_come_in_many_forms(folder: Path, text: str) -> None:
    labelled, left_out = read_labels(table(folder, text), folder)
    assert [one.emotion for one in labelled] == [HAPPY, SAD]
    assert [one.path.resolve().name for one in labelled] == ["one.png", "two.png"]
    assert left_out == {}


def test_what_is_none_of_the_seven_is_left_out_and_counted(folder: Path) -> None:
    text = "image,emotion\none.png,happy\none.png,Contempt\nmore/two.png,contempt\n"
    labelled, left_out = read_labels(table(folder, text), folder)
    assert len(labelled) == 1 and left_out == {"contempt": 2}


@pytest.mark.parametrize("form", ["{}", " {}.0"])
def test_a_table_of_numbers_is_read_in_the_order_of_fer2013(
    folder: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = "".join(f"one.png,{form.format(number)}\n" for number in range(7))
    labelled, _ = read_labels(table(folder, f"image,emotion\n{rows}"), folder)
    names = ["angry", "disgust", "fear", "happy", "sad", "surprise", "neutral"]
    assert [EMOTIONS[one.emotion] for one in labelled] == names
    said = capsys.readouterr()
    assert "0 angry" in said.err and "6 neutral" in said.err and not said.out


def test_words_are_not_said_to_be_numbers(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    read_labels(table(folder, "image,emotion\none.png,AF\none.png,no_emotion\n"), folder)
    assert not capsys.readouterr().err


def test_unknown_labels_come_with_the_known_words(folder: Path) -> None:
    with pytest.raises(DataError, match=r"'blue' \(line 2\)") as caught:
        read_labels(table(folder, "image,emotion\none.png,blue\n"), folder)
    assert "shocked" in caught.value.hint and "\n" not in caught.value.hint


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("image,emotion\none.png,1\none.png,7\n", "among them 7: nobody can tell"),
        ("image,emotion\none.png,0\none.png,-1\n", "among them -1"),
        ("image,emotion\none.png,sad\none.png,3\none.png,fear\n", r"numbers are: '3' \(line 3\)"),
        ("image,emotion\none.png,1\none.png,3\none.png,sad\n", r"words are: 'sad' \(line 4\)"),
        ("picture,emotion\none.png,happy\n", "picture, emotion"),
        ("image,emotion\nnone.png,happy\ngone.png,sad\n", "2 pictures.*none.png, gone.png"),
        (f"image,emotion\n{'n' * 300}.png,happy\n", "1 pictures.*nnn…"),
        ("image,emotion\none.png,happy\none.png,blue\n", r"'blue' \(line 3\)"),
        ("image,emotion\none.png\n", "line 2"),
        ("image,emotion\none.png,contempt\n", "no picture"),
        ("image,emotion\n", "no picture"),
        ("", "empty"),
        ("image,emotion\nä.png,happy\n".encode("latin-1"), "UTF-8"),
    ],
)
def test_tables_that_cannot_be_used_are_refused(folder: Path, text: str, said: str) -> None:
    with pytest.raises(DataError, match=said):
        read_labels(table(folder, text), folder)


def test_missing_tables_and_folders_are_said(folder: Path) -> None:
    with pytest.raises(DataError, match="can't be read"):
        read_labels(folder / "gone.csv", folder)
    with pytest.raises(DataError, match="no folder"):
        read_labels(table(folder, "image,emotion\n"), folder / "gone")


@pytest.mark.parametrize("given", [("--images", "x"), ("--labels", "x"), ()])
def test_half_a_question_is_refused(given: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError):
        evaluate.main(arguments(*given))


@pytest.mark.parametrize("more", [("--threads", "0"), ("--data", "x"), ("--split", "PublicTest")])
def test_options_that_can_do_nothing_are_refused(more: tuple[str, ...]) -> None:
    with pytest.raises(SettingsError, match=more[0]):
        evaluate.main(arguments("--images", "x", "--labels", "x", *more))


def test_gray_clear_deep_and_turned_pictures_look_as_meant(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 255, 16).astype(np.uint8), (8, 1))
    Image.fromarray(ramp).save(tmp_path / "gray.png")
    Image.fromarray(ramp.astype(np.uint16) * 257).save(tmp_path / "deep.png")
    Image.fromarray(ramp).convert("P").save(tmp_path / "palette.png")
    exif = Image.Exif()
    exif[0x0112] = 6  # turn by 90° clockwise to see it upright
    upright = Image.fromarray(ramp)
    upright.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "turned.png", exif=exif)
    for name in ("gray", "deep", "palette", "turned"):
        seen = wild.read_picture(tmp_path / f"{name}.png")
        assert seen.shape == (8, 16, 3) and seen.dtype == np.uint8, name
        assert np.abs(seen[:, :, 1].astype(int) - ramp).max() <= 1, name
    clear = Image.new("RGBA", (4, 4), (255, 0, 0, 0))
    clear.putpixel((0, 0), (10, 20, 30, 255))
    clear.save(tmp_path / "clear.png")
    seen = wild.read_picture(tmp_path / "clear.png")
    assert seen[0, 0].tolist() == [30, 20, 10] and seen[1, 1].tolist() == [128, 128, 128]


@pytest.mark.parametrize("form", ["float", "bright", "12 bits", "10 bits", "signed", "32 bits"])
def test_gray_of_any_depth_is_as_bright_as_meant(tmp_path: Path, form: str) -> None:
    ramp = np.tile(np.linspace(0, 255, 16), (8, 1)).astype(np.float32)
    levels = {
        "float": ramp / 255,
        "bright": ramp / 255 * 3,
        "12 bits": (ramp / 255 * 4095).astype(np.uint16),
        "10 bits": (ramp / 255 * 1023).astype(np.uint16),
        "signed": ramp / 255 * 2 - 1,
        "32 bits": (ramp * 1e6).astype(np.int32),
    }[form]
    Image.fromarray(levels).save(tmp_path / "deep.tif")
    seen = wild.read_picture(tmp_path / "deep.tif")
    assert seen.shape == (8, 16, 3) and np.abs(seen[:, :, 1] - ramp).max() <= 1


def test_pictures_of_what_is_no_number_cannot_be_read(tmp_path: Path) -> None:
    Image.fromarray(np.full((8, 8), np.nan, np.float32)).save(tmp_path / "nan.tif")
    with pytest.raises(DataError, match=r"1 of 1 pictures can't be read: nan.tif"):
        wild.see(NoFace(), [Labelled(tmp_path / "nan.tif", "nan.tif", HAPPY)])


def test_what_is_found_beside_a_picture_that_cannot_be_read_is_not_worked_for(tmp_path) -> None:
    (tmp_path / "no.png").write_text("no picture")
    Image.new("RGB", (9, 7)).save(tmp_path / "one.png")
    names = ("no.png", "one.png", "no.png")
    looker = Counting()
    with pytest.raises(DataError, match=r"2 of 3 pictures can't be read: no.png, no.png"):
        wild.see(looker, [Labelled(tmp_path / name, name, HAPPY) for name in names])
    assert looker.looks == 0


def test_large_pictures_bring_no_warning(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 50)
    Image.new("RGB", (9, 7)).save(tmp_path / "large.png")
    assert wild.read_picture(tmp_path / "large.png").shape == (7, 9, 3)
    assert not recwarn.list


def test_pictures_that_cannot_be_read_are_counted_and_named(tmp_path: Path) -> None:
    whole = (ASSETS / "collins.jpg").read_bytes()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "text.png").write_text("no picture")
    Image.new("L", (8, 8)).save(tmp_path / "good.png")
    rows = [Labelled(tmp_path / n, n, HAPPY) for n in ("cut.jpg", "good.png", "text.png")]
    with pytest.raises(DataError, match=r"2 of 3 pictures.*cut.jpg, text.png"):
        wild.see(NoFace(), rows)


class NoFace:
    """Finds nobody."""

    def look(self, image: wild.Image) -> wild.Look | None:
        return None


class Counting(NoFace):
    def __init__(self) -> None:
        self.looks = 0

    def look(self, image: np.ndarray) -> None:
        self.looks += 1


class Scripted:
    """Answers by the brightness of a picture: 0 is no face, otherwise the emotion's index + 1."""

    def look(self, image: wild.Image) -> wild.Look | None:
        level = int(image[0, 0, 0])
        if level == 0:
            return None
        shown = np.full(7, 0.05, np.float32)
        shown[level - 1] = 0.7
        crop = np.zeros((48, 48), np.uint8)
        return wild.Look(shown, "turned" if level == 1 else None, crop, level / 10, level)


def scripted(tmp_path: Path, answers: list[tuple[int, int]]) -> wild.Seen:
    """Return what is seen in pictures of (level, label)."""
    rows = []
    for number, (level, label) in enumerate(answers):
        path = tmp_path / f"{number}.png"
        Image.new("RGB", (2, 2), (level,) * 3).save(path)
        rows.append(Labelled(path, path.name, label))
    return wild.see(Scripted(), rows)


def test_figures_are_what_they_are_called(tmp_path: Path) -> None:
    happy, sad = HAPPY + 1, SAD + 1
    answers = [(happy, HAPPY)] * 3 + [(sad, HAPPY), (sad, SAD), (1, SAD), (0, SAD), (0, HAPPY)]
    figures = wild.measure(scripted(tmp_path, answers))
    assert (figures["n"], figures["faces_not_found"], figures["faces_found"]) == (8, 2, 6)
    assert figures["accuracy"] == pytest.approx(4 / 6)
    assert figures["accuracy_of_all"] == pytest.approx(4 / 8)
    row = figures["per_class"]["happy"]
    assert (row["precision"], row["recall"], row["support"]) == (1, 0.75, 4)
    # happy: 2 · 1 · 3/4 / (7/4); sad: precision 1/2, recall 1/2; the others don't occur.
    assert figures["macro_f1"] == pytest.approx((6 / 7 + 1 / 2) / 2)
    assert figures["said"] == {"share": pytest.approx(5 / 6), "accuracy": pytest.approx(4 / 5)}
    assert figures["unsure"] == {"turned": 1}
    assert figures["several_faces"] == 5
    assert figures["pictures_without_face"] == ["6.png", "7.png"]
    assert [third["n"] for third in figures["by_pose"]] == [2, 2, 2]
    assert figures["by_pose"][0]["accuracy"] == pytest.approx(1 / 2)
    text = evaluate.pictures_as_text({**figures, "left_out": {"contempt": 2}})
    assert "66.7%" in text and "contempt" in text and "leaves out" in text


def test_emotions_whose_faces_are_not_found_count_in_macro_f1(tmp_path: Path) -> None:
    disgust = EMOTIONS.index("disgust")
    answers = [(HAPPY + 1, HAPPY)] * 3 + [(0, disgust)] * 3
    figures = wild.measure(scripted(tmp_path, answers))
    assert (figures["accuracy"], figures["accuracy_of_all"]) == (1, 0.5)
    assert (figures["macro_f1"], figures["macro_f1_of_all"]) == (0.5, 0.5)
    assert figures["per_class"]["disgust"]["faces_not_found"] == 3
    text = evaluate.pictures_as_text({**figures, "left_out": {}})
    assert "0 for what only faces not found are labelled: disgust." in text
    assert "no label names: angry, fear, neutral, sad, surprise." in text


def test_faces_not_found_lower_the_recall_in_macro_f1_of_all(tmp_path: Path) -> None:
    answers = [(HAPPY + 1, HAPPY), (0, HAPPY), (SAD + 1, SAD)]
    figures = wild.measure(scripted(tmp_path, answers))
    assert figures["macro_f1"] == 1
    assert figures["macro_f1_of_all"] == pytest.approx((2 / 3 + 1) / 2)
    low, high = figures["macro_f1_of_all_interval"]
    assert 0 <= low < figures["macro_f1_of_all"] < high <= 1
    assert f"0.833 ({low:.3f}–{high:.3f})" in evaluate.pictures_as_text({**figures, "left_out": {}})


def test_without_any_face_figures_are_zero(tmp_path: Path) -> None:
    figures = wild.measure(scripted(tmp_path, [(0, HAPPY)]))
    assert (figures["accuracy"], figures["macro_f1"], figures["faces_not_found"]) == (0, 0, 1)
    evaluate.pictures_as_text({**figures, "left_out": {}})
    json.dumps(figures, allow_nan=False)


def test_faces_are_read_as_the_program_reads_them(looker: wild.Looker) -> None:
    """In doubt too, where the program keeps the probabilities to itself."""
    for name in ("collins.jpg", "hopper.jpg"):
        image = wild.read_picture(ASSETS / name)
        look = looker.look(image)
        (same,) = read(image, Settings(threads=1))
        assert look is not None and look.doubt == same.doubt
        assert look.probabilities == pytest.approx(list(same.probabilities.values()), abs=1e-5)


def test_the_largest_of_several_faces_counts(looker: wild.Looker) -> None:
    hopper, collins = (wild.read_picture(ASSETS / f"{name}.jpg") for name in ("hopper", "collins"))
    small = np.asarray(Image.fromarray(collins).resize((collins.shape[1] // 2,) * 2))
    beside = np.zeros((hopper.shape[0], small.shape[1], 3), np.uint8)
    beside[: small.shape[0]] = small
    both = looker.look(np.hstack([beside, hopper]))
    alone = looker.look(hopper)
    assert both is not None and alone is not None
    assert (both.faces, alone.faces) == (2, 1)
    assert np.abs(both.crop.astype(int) - alone.crop).mean() < 8


def test_the_command_judges_real_pictures(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "pictures"
    (folder / "sub").mkdir(parents=True)
    with Image.open(ASSETS / "collins.jpg") as collins:
        exif = Image.Exif()
        exif[0x0112] = 3
        collins.rotate(180).save(folder / "sub" / "upside-down.jpg", exif=exif, quality=95)
        collins.convert("LA").save(folder / "gray.png")
    Image.new("RGB", (9, 7)).save(folder / "tiny.png")
    labels = tmp_path / "labels.csv"
    labels.write_text(
        "image;emotion\nsub/upside-down.jpg;Happiness\ngray.png;happy\ntiny.png;sad\n"
    )
    given = ("--images", str(folder), "--labels", str(labels))
    assert evaluate.main(arguments(*given, "--json")) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["n"], figures["faces_not_found"]) == (3, 1)
    # The sad picture's face is not found.
    assert (figures["accuracy"], figures["macro_f1"]) == (1, 0.5)
    assert set(figures["per_class"]) == set(EMOTIONS)
    assert evaluate.main(arguments(*given)) == 0
    assert "no face found in" in capsys.readouterr().out


@pytest.mark.parametrize("more", [("--corruptions",), ("--report", "report")])
def test_pictures_without_any_face_are_no_accident(
    folder: Path,
    more: tuple[str, ...],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(folder.parent)
    labels = table(folder, "image,emotion\none.png,happy\nmore/two.png,sad\n")
    given = ("--images", str(folder), "--labels", str(labels), "--json", *more)
    assert evaluate.main(arguments(*given)) == 0
    said = capsys.readouterr()
    figures = json.loads(said.out)
    assert (figures["n"], figures["faces_not_found"], figures["accuracy"]) == (2, 2, 0)
    assert "corruptions" not in figures
    if "--report" in more:
        page = (folder.parent / "report" / "index.html").read_text(encoding="utf-8")
        assert "no face found in" in page
    else:
        assert "none to make worse" in said.err


def test_answers_to_no_picture_are_none() -> None:
    said = Logits.of(NoFace(), np.empty((0, 48, 48), np.uint8))  # type: ignore[arg-type]
    assert said.fer2013.shape == (0, 7) and said.ferplus.shape == (0, 8)
