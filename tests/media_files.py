"""Makes little video files for tests, with PyAV: odd ones, and broken ones."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import numpy.typing as npt

SIZE = (64, 48)
SAMPLE_RATE = 48_000
CLICK = 0.5
"""Seconds at which the sound of `click` clicks and its picture turns white."""

Rgb = npt.NDArray[np.uint8]


def corners(size: tuple[int, int] = SIZE) -> Rgb:
    """Return a picture with a colour in each quarter: red, green / blue, white."""
    width, height = size
    picture = np.zeros((height, width, 3), np.uint8)
    picture[: height // 2, : width // 2] = 255, 0, 0
    picture[: height // 2, width // 2 :] = 0, 255, 0
    picture[height // 2 :, : width // 2] = 0, 0, 255
    picture[height // 2 :, width // 2 :] = 255, 255, 255
    return picture


def plain(colour: tuple[int, int, int], size: tuple[int, int] = SIZE) -> Rgb:
    return np.full((size[1], size[0], 3), colour, np.uint8)


def steps(count: int, size: tuple[int, int] = SIZE) -> list[Rgb]:
    """Return gray pictures, each brighter than the one before, so that they can be told apart."""
    return [plain((v, v, v), size) for v in np.linspace(20, 230, count).astype(int).tolist()]


def make(
    path: Path,
    pictures: Sequence[Rgb],
    *,
    rate: float = 10,
    times: Sequence[float] | None = None,
    codec: str = "libx264",
    pix_fmt: str = "yuv420p",
    matrix: int = 6,
    full_range: bool = False,
    tagged: bool = True,
    colours: tuple[int, int] = (2, 2),
    interlaced: bool = False,
    aspect: Fraction | None = None,
    sound: Sequence[str] = (),
    samples: npt.NDArray[np.float32] | None = None,
    options: dict[str, str] | None = None,
    container_format: str | None = None,
) -> Path:
    """Write a video.

    Parameters
    ----------
    times: of the pictures, s; default: evenly at `rate`.
    matrix: AVColorSpace the colours are coded with: 1 (BT.709) or 6 (BT.601).
    tagged: whether the file says so.
    colours: AVColorPrimaries and AVColorTransferCharacteristic the file names.
    interlaced: whether the pictures' rows 1, 3, 5 … were taken before the others; for libx264.
    sound: audio codecs, one track each.
    samples: (n,) of the tracks; default: a hum as long as the pictures.
    """
    height, width = pictures[0].shape[:2]
    with av.open(str(path), "w", format=container_format, options=options or {}) as container:
        stream = container.add_stream(codec, rate=Fraction(rate).limit_denominator(1000))
        stream.width, stream.height, stream.pix_fmt = width, height, pix_fmt
        stream.time_base = stream.codec_context.time_base = Fraction(1, 90_000)
        if aspect is not None:
            stream.sample_aspect_ratio = aspect
        if tagged:
            stream.codec_context.colorspace = matrix
            stream.codec_context.color_range = 2 if full_range else 1
        stream.codec_context.color_primaries, stream.codec_context.color_trc = colours
        if codec == "libx264":
            stream.options = {"qp": "4", "preset": "ultrafast"}
            if interlaced:
                stream.options |= {"flags": "+ilme+ildct", "x264-params": "bff=1"}
        tracks = [_track(container, name) for name in sound]
        for index, picture in enumerate(pictures):
            frame = _coded(picture, pix_fmt, matrix, full_range)
            time = index / rate if times is None else times[index]
            frame.pts, frame.time_base = round(time * 90_000), Fraction(1, 90_000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
        for track in tracks:
            _fill(container, track, hum(len(pictures) / rate) if samples is None else samples)
    return path


def _coded(picture: Rgb, pix_fmt: str, matrix: int, full_range: bool) -> Any:
    frame = av.VideoFrame.from_ndarray(np.ascontiguousarray(picture), format="rgb24")
    if pix_fmt.startswith("yuv"):
        return frame.reformat(
            format=pix_fmt,
            dst_colorspace=1 if matrix == 1 else 5,
            dst_color_range=2 if full_range else 1,
        )
    return frame.reformat(format=pix_fmt)


def _track(container: Any, codec: str) -> Any:
    track = container.add_stream(codec, rate=SAMPLE_RATE)
    track.layout = "mono"
    return track


def _fill(container: Any, track: Any, samples: npt.NDArray[np.float32]) -> None:
    frame = av.AudioFrame.from_ndarray(samples[None], format="fltp", layout="mono")
    frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, 0, Fraction(1, SAMPLE_RATE)
    container.mux(track.encode(frame))
    container.mux(track.encode(None))


def hum(seconds: float) -> npt.NDArray[np.float32]:
    t = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    return np.asarray(0.2 * np.sin(2 * np.pi * 220 * t), dtype=np.float32)


def with_picture_texts(path: Path) -> Path:
    """Write an MKV with sound and a track of English subtitles that are pictures."""
    source = make(path.with_name("plain.mkv"), steps(5), sound=["aac"])
    with av.open(str(source)) as before, av.open(str(path), "w") as after:
        streams = {s.index: after.add_stream_from_template(s) for s in before.streams}
        track = after.add_mux_stream("dvd_subtitle", time_base=Fraction(1, 1000))
        track.metadata["language"] = "eng"
        for packet in before.demux():
            if packet.size:
                packet.stream = streams[packet.stream.index]
                after.mux(packet)
    return path


def click(path: Path, codec: str, rate: float = 25, seconds: float = 1.0) -> Path:
    """Write a video whose picture turns white at the moment its sound clicks."""
    pictures = [
        plain((255,) * 3 if i / rate >= CLICK else (0,) * 3) for i in range(int(seconds * rate))
    ]
    samples = np.zeros(round(seconds * SAMPLE_RATE), np.float32)
    samples[round(CLICK * SAMPLE_RATE) :][:96] = 0.9
    return make(path, pictures, rate=rate, sound=[codec], samples=samples)


def lateness(path: Path) -> float:
    """Return how long after the white picture the click is heard, s."""
    loudest, heard = 0.0, 0.0
    with av.open(str(path)) as container:
        for frame in container.decode(audio=0):
            volume = np.abs(frame.to_ndarray().astype(float)).reshape(-1)
            if volume.max() > loudest:
                loudest = volume.max()
                heard = frame.time + volume.argmax() / frame.sample_rate
    with av.open(str(path)) as container:
        for frame in container.decode(video=0):
            if frame.to_ndarray(format="gray").mean() > 128:
                return float(heard - frame.time)
    raise AssertionError("no white picture")


def turn(path: Path, matrix: tuple[int, int, int, int]) -> Path:
    """Write a display matrix (a, b, c, d) of whole numbers into an MP4."""
    data = path.read_bytes()
    place = data.index(b"tkhd") + 44
    a, b, c, d = (value << 16 for value in matrix)
    path.write_bytes(
        data[:place] + struct.pack(">9i", a, b, 0, c, d, 0, 0, 0, 1 << 30) + data[place + 36 :]
    )
    return path


def sound_only(path: Path) -> Path:
    with av.open(str(path), "w") as container:
        _fill(container, _track(container, "aac"), hum(0.5))
    return path


def no_pictures(path: Path) -> Path:
    """Write an MP4 whose index names a video track without a single picture."""
    make(path, steps(1))
    data = path.read_bytes()
    for name, empty in ((b"stts", 0), (b"stsz", 4), (b"stsc", 0), (b"stco", 0)):
        # After the name: version and flags, for stsz a size, then the number of entries.
        place = data.index(name) + 8 + empty
        data = data[:place] + bytes(4) + data[place + 4 :]
    path.write_bytes(data)
    return path


def read_times(path: Path) -> list[float]:
    """Return the times of all pictures of a file, s."""
    with av.open(str(path)) as container:
        return [float(frame.pts * frame.time_base) for frame in container.decode(video=0)]


def sound_packets(path: Path, track: int = 0) -> list[bytes]:
    """Return the coded sound of a file, packet by packet."""
    with av.open(str(path)) as container:
        stream = container.streams.audio[track]
        return [bytes(packet) for packet in container.demux(stream) if packet.size]
