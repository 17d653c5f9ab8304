"""Makes the bundled demo clip, `subtitles/assets/demo.mp4`: a little video call of two portraits.

Two tiles side by side, heads that move gently, one person who switches the camera off and on
again while the other's tile grows, and a soft sound. Run `python packaging/make_demo.py` to make
it again; the portraits are taken from the scikit-image and matplotlib wheels when they are not in
the assets.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFont

ASSETS = Path(__file__).resolve().parents[1] / "subtitles" / "assets"
WIDTH, HEIGHT, RATE, SECONDS = 1280, 720, 30, 9.6
OFF, ON, FADE = 4.3, 5.7, 0.3  # seconds: camera goes off, comes on, time it takes
WIDER, EQUAL, SHIFT = 3.9, 6.2, 0.9  # seconds: one tile grows, both are equal again, time it takes
MARGIN, TILE, GROWTH = 24, 604, 150  # px: around tiles, a tile's width, how much one grows
SAMPLE_RATE = 48_000

Picture = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Person:
    """A portrait and how its head moves."""

    photo: str
    """File name in the assets."""
    name: str
    """Written in the tile's corner."""
    centre: tuple[float, float]
    """What the tile's middle shows, px of the photo."""
    zoom: tuple[float, float]
    """Magnification at the ends of its slow swing."""
    tilt: float
    """Largest rotation, degrees."""
    sway: float
    """Largest way aside, px of the photo."""
    phase: float
    """Radians, so that the two don't move alike."""


COLLINS = Person("collins.jpg", "Eileen Collins", (228, 166), (2.1, 2.5), 4.0, 7.0, 0.0)
HOPPER = Person("hopper.jpg", "Grace Hopper", (258, 268), (1.3, 1.6), 5.0, 9.0, 1.9)


def save_photos() -> None:
    """Put the two portraits into the assets unless they are there."""
    collins, hopper = ASSETS / COLLINS.photo, ASSETS / HOPPER.photo
    if not collins.exists():
        from skimage import data

        Image.fromarray(data.astronaut()).save(collins, quality=92, subsampling=0)
    if not hopper.exists():
        from matplotlib import cbook

        hopper.write_bytes(Path(str(cbook.get_sample_data("grace_hopper.jpg", False))).read_bytes())


def ease(x: float) -> float:
    """Return a smooth step from 0 to 1 as `x` goes from 0 to 1."""
    x = min(max(x, 0.0), 1.0)
    return x * x * x * (x * (6 * x - 15) + 10)


def tile_mask(centre: tuple[float, float], size: tuple[float, float], radius: float) -> Picture:
    """Return how much of each px of the canvas a rounded tile covers, 0–1, edges smooth."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    dx = np.abs(x - centre[0]) - size[0] / 2 + radius
    dy = np.abs(y - centre[1]) - size[1] / 2 + radius
    outside = np.hypot(np.maximum(dx, 0), np.maximum(dy, 0)) + np.minimum(np.maximum(dx, dy), 0)
    return np.asarray(np.clip(radius - outside + 0.5, 0, 1)[..., None], dtype=np.float32)


def look(
    person: Person, photo: Picture, centre: tuple[float, float], t: float, grow: float
) -> Picture:
    """Return the photo as it is seen at `t` (s) through a tile around `centre` of the canvas."""
    swing = np.sin(2 * np.pi * t / 7.0 + person.phase)
    tilt = np.radians(person.tilt * np.sin(2 * np.pi * t / 4.3 + person.phase))
    zoom = grow * (person.zoom[0] + (person.zoom[1] - person.zoom[0]) * (0.5 + 0.5 * swing))
    focus = (
        person.centre[0] + person.sway * np.sin(2 * np.pi * t / 3.1 + person.phase),
        person.centre[1] + 0.4 * person.sway * np.sin(2 * np.pi * t / 2.3 + 2 * person.phase),
    )
    cos, sin = zoom * np.cos(tilt), zoom * np.sin(tilt)
    matrix = np.array(
        [
            [cos, -sin, centre[0] - cos * focus[0] + sin * focus[1]],
            [sin, cos, centre[1] - sin * focus[0] - cos * focus[1]],
        ]
    )
    seen = cv2.warpAffine(
        photo, matrix, (WIDTH, HEIGHT), flags=cv2.INTER_LANCZOS4, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(np.clip(seen, 0, 255), dtype=np.float32)


def tag(canvas: Picture, text: str, corner: tuple[float, float], opacity: float) -> None:
    """Write a name at the lower left corner of a tile."""
    font = ImageFont.load_default(size=22)
    width, height = int(font.getlength(text)) + 24, 36
    x, y = round(corner[0]) + 16, round(corner[1]) - height - 16
    if opacity <= 0 or x + width > WIDTH:
        return
    label = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    draw = ImageDraw.Draw(label)
    draw.rounded_rectangle((0, 0, width - 1, height - 1), 8, fill=(20, 22, 26, 170))
    draw.text((12, 5), text, font=font, fill=(240, 240, 240, 255))
    pixels = np.asarray(label, dtype=np.float32)
    alpha = pixels[..., 3:] / 255 * opacity
    place = canvas[y : y + height, x : x + width]
    place += (pixels[..., :3] - place) * alpha


def placeholder(initials: str, centre: tuple[float, float]) -> Picture:
    """Return the canvas full of what a tile shows while the camera is off."""
    canvas = Image.new("RGB", (WIDTH, HEIGHT), (48, 53, 62))
    draw = ImageDraw.Draw(canvas)
    x, y = round(centre[0]), round(centre[1])
    draw.ellipse((x - 90, y - 90, x + 90, y + 90), fill=(66, 104, 140))
    font = ImageFont.load_default(size=72)
    draw.text((x, y), initials, font=font, fill=(240, 240, 240), anchor="mm")
    return np.asarray(canvas, dtype=np.float32)


def pictures() -> Iterator[npt.NDArray[np.uint8]]:
    """Yield the clip's pictures, RGB."""
    photos = {p: np.asarray(Image.open(ASSETS / p.photo), np.float32) for p in (COLLINS, HOPPER)}
    rows = np.linspace(0, 1, HEIGHT, dtype=np.float32)[:, None, None]
    top, bottom = np.array([38, 42, 50], np.float32), np.array([24, 26, 32], np.float32)
    wall = top * (1 - rows) + bottom * rows
    wall = np.repeat(wall, WIDTH, axis=1)
    for index in range(round(SECONDS * RATE)):
        t = index / RATE
        shift = ease((t - WIDER) / SHIFT) - ease((t - EQUAL) / SHIFT)
        off = ease((t - OFF) / FADE) - ease((t - ON) / FADE)
        left, right = TILE + GROWTH * shift, TILE - GROWTH * shift
        canvas = wall.copy()
        for person, middle, width, grow, hidden in (
            (COLLINS, MARGIN + left / 2, left, 1 + 0.15 * shift, 0.0),
            (HOPPER, WIDTH - MARGIN - right / 2, right, 1.0, off),
        ):
            centre = (middle, HEIGHT / 2)
            seen = look(person, photos[person], centre, t, grow)
            if hidden:
                initials = "".join(word[0] for word in person.name.split())
                seen += (placeholder(initials, centre) - seen) * hidden
            mask = tile_mask(centre, (width, HEIGHT - 3 * MARGIN), 22)
            canvas += (seen - canvas) * mask
            tag(canvas, person.name, (middle - width / 2, HEIGHT - 1.5 * MARGIN), 0.9)
        yield np.clip(canvas + 0.5, 0, 255).astype(np.uint8)


def sound() -> npt.NDArray[np.float32]:
    """Return a quiet chord over soft noise, (1, samples) in -1…1."""
    t = np.arange(round(SECONDS * SAMPLE_RATE)) / SAMPLE_RATE
    chord = sum(
        np.sin(2 * np.pi * pitch * t) * (0.7 + 0.3 * np.sin(2 * np.pi * t / slow))
        for pitch, slow in ((196.0, 5.0), (246.94, 3.7), (293.66, 4.3))
    )
    noise = np.random.default_rng(1).standard_normal(t.size + 64)
    room = np.convolve(noise, np.hanning(65) / 32, mode="valid")
    fade = np.minimum(1, np.minimum(t, SECONDS - t) / 0.8)
    return np.asarray((0.025 * chord + 0.006 * room) * fade, dtype=np.float32)[None]


def main() -> None:
    """Write the photos and the clip."""
    ASSETS.mkdir(exist_ok=True)
    save_photos()
    aside = ASSETS / "demo.part.mp4"
    with av.open(str(aside), "w", options={"movflags": "+faststart"}) as container:
        video = container.add_stream("libx264", rate=RATE)
        video.width, video.height, video.pix_fmt = WIDTH, HEIGHT, "yuv420p"
        video.options = {"crf": "23", "preset": "slow", "threads": "1"}
        video.codec_context.colorspace = video.codec_context.color_primaries = 1  # BT.709
        video.codec_context.color_trc, video.codec_context.color_range = 1, 1
        audio = container.add_stream("aac", rate=SAMPLE_RATE, layout="mono")
        audio.bit_rate = 64_000
        for index, picture in enumerate(pictures()):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame = frame.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range=1)
            frame.pts, frame.time_base = index, Fraction(1, RATE)
            container.mux(video.encode(frame))
        container.mux(video.encode())
        tone = av.AudioFrame.from_ndarray(sound(), format="fltp", layout="mono")
        tone.sample_rate, tone.pts, tone.time_base = SAMPLE_RATE, 0, Fraction(1, SAMPLE_RATE)
        container.mux(audio.encode(tone))
        container.mux(audio.encode())
    aside.replace(ASSETS / "demo.mp4")


if __name__ == "__main__":
    main()
