"""Small data sets in the published forms."""

from __future__ import annotations

import gzip
from pathlib import Path

import cv2
import numpy as np

from subtitles.crops import FRAMING
from subtitles.emotions import EMOTIONS
from subtitles.training import data

FERPLUS = (
    "Usage,Image name,neutral,happiness,surprise,sadness,anger,disgust,fear,contempt,unknown,NF"
)
AFFECTNET = (
    "subDirectory_filePath,face_x,face_y,face_width,face_height,facial_landmarks,"
    "expression,valence,arousal"
)
ANGRY, DISGUST, FEAR, HAPPY, NEUTRAL, SAD, SURPRISE = range(7)


def picture(seed: int, side: int = 48) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (side, side), dtype=np.uint8)


def pixels(image: np.ndarray) -> str:
    return " ".join(map(str, image.ravel()))


def write(path: Path, image: np.ndarray) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), image)


def fer2013(folder: Path, votes: bool = True, usage: tuple[str, ...] = ()) -> Path:
    """Two pictures of each emotion in Training, one in each other split."""
    folder.mkdir(parents=True, exist_ok=True)
    usage = usage or ("Training",) * 14 + ("PublicTest",) * 7 + ("PrivateTest",) * 7
    with gzip.open(folder / "fer2013.csv.gz", "wt") as file:
        file.write("emotion,pixels,Usage\n")
        for row, split in enumerate(usage):
            file.write(f"{row % 7},{pixels(picture(row))},{split}\n")
    if votes:
        rows = [
            f"{split},fer{row:07}.png,{row},0,0,0,0,0,0,0,1,2" for row, split in enumerate(usage)
        ]
        (folder / "fer2013new.csv").write_text("\n".join([FERPLUS, *rows]) + "\n")
    return folder


def kaggle(folder: Path, count: int = 2) -> Path:
    """Pictures in folders of emotions, named as Kaggle names FER2013's."""
    for number, name in enumerate(EMOTIONS):
        for row in range(count):
            seed = 100 * number + row
            write(folder / "train" / name / f"Training_{seed}.png", picture(seed))
        write(folder / "test" / name / f"PublicTest_{number}.png", picture(1000 + number))
        write(folder / "test" / name / f"PrivateTest_{number}.png", picture(2000 + number))
    return folder


def rafdb(folder: Path) -> Path:
    lines = []
    for row in range(14):
        write(folder / "Image" / "aligned" / f"train_{row:05}_aligned.jpg", picture(row, 100))
        lines.append(f"train_{row:05}.jpg {row % 7 + 1}")
    write(folder / "Image" / "aligned" / "test_0001_aligned.jpg", picture(99, 100))
    (folder / "EmoLabel").mkdir()
    text = "\n".join([*lines, "test_0001.jpg 5"])
    (folder / "EmoLabel" / "list_patition_label.txt").write_text(text)
    return folder


def expw(folder: Path, photographs: int = 70) -> Path:
    """Photographs of one emotion each, with two faces: a light square at the left and a dark."""
    lines = []
    for row in range(photographs):
        image = np.full((120, 200, 3), 128, np.uint8)
        image[20:80, 20:68], image[20:80, 120:168] = 255, 0
        name = f"a man_{row:03}.png"
        write(folder / "image" / "origin" / name, image)
        lines += [f"{name} 0 20 20 68 80 25.3 {row % 7}", f"{name} 1 20 120 168 80 9.25 {row % 7}"]
    (folder / "label").mkdir()
    (folder / "label" / "label.lst").write_text("\n".join(lines) + "\n")
    return folder


def dotted(side: int = 224) -> tuple[np.ndarray, np.ndarray]:
    """A picture with dots at FER2013's eyes, nose and mouth, turned; the 68 landmarks (136,)."""
    turn = np.array([[0.9, 0.3], [-0.3, 0.9]]) * side * 0.6
    at = (FRAMING - 0.5) @ turn.T + side / 2
    image = np.zeros((side, side), np.uint8)
    for x, y in at:
        cv2.circle(image, (round(x), round(y)), 5, 255, -1)
    points = np.full((68, 2), side / 2)
    points[36:42], points[42:48], points[30], points[48], points[54] = at
    return image, points.ravel()


def affectnet_tables(folder: Path) -> Path:
    """Training of all 11 labels twice, the second without landmarks; validation has no header."""
    image, points = dotted()
    landmarks = ";".join(f"{value:.2f}" for value in points)
    rows = []
    for label in range(11):
        for row, marks in enumerate((landmarks, "")):
            name = f"{label}/{label}{row}.png"
            write(folder / "Manually_Annotated_Images" / name, image)
            rows.append(f"{name},12,9,200,210,{marks},{label},0.1,-0.2")
    (folder / "training.csv").write_text("\n".join([AFFECTNET, *rows]) + "\n")
    (folder / "validation.csv").write_text("\n".join(rows[2:4]) + "\n")
    return folder


def affectnet_annotations(folder: Path) -> Path:
    image, points = dotted()
    for place, labels in (("train_set", range(8)), ("val_set", (5, 7))):
        (folder / place / "annotations").mkdir(parents=True)
        for number, label in enumerate(labels):
            write(folder / place / "images" / f"{number}.jpg", image)
            stem = folder / place / "annotations" / str(number)
            np.save(f"{stem}_exp.npy", str(label))
            np.save(f"{stem}_val.npy", "0.25")
            if place == "train_set":
                np.save(f"{stem}_lnd.npy", points)
    return folder


def framed(face: np.ndarray) -> bool:
    """Say whether a face (48, 48) of `dotted` has its dots where FER2013 frames them."""
    return all(face[round(y * 48), round(x * 48)] > 150 for x, y in FRAMING)


def lengths(splits: dict[data.Split, data.Faces]) -> list[int]:
    return [len(splits[split]) for split in data.SPLITS]


def edit(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))
