from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import media_files as files
import numpy as np
import pytest

from subtitles.errors import SinkError
from subtitles.media import VideoFile, VideoFileSink

ASS = b"""[Script Info]
ScriptType: v4.00+
[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, SecondaryColour, OutlineColour, BackColour, Bold, \
Italic, Underline, StrikeOut, ScaleX, ScaleY, Spacing, Angle, BorderStyle, Outline, Shadow, \
Alignment, MarginL, MarginR, MarginV, Encoding
Style: Default,Arial,16,&Hffffff,&Hffffff,&H0,&H0,0,0,0,0,100,100,0,0,1,1,0,2,10,10,10,0
[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""

Text = tuple[float, float, str]
"""Start and end, s, and what is said."""

SAID: list[Text] = [(0.2, 0.5, "one"), (0.5, 0.8, "two, too\nof 2 lines"), (1.2, 1.7, "três 三")]


def with_texts(path: Path, texts: Sequence[Text] = SAID, *, codec: str = "subrip") -> Path:
    """Write 2 s of video and sound with a track of subtitles, German and forced, titled Signs."""
    source = files.make(path.with_name("plain.mkv"), files.steps(20), sound=["aac"])
    with av.open(str(source)) as before, av.open(str(path), "w") as after:
        streams = {s.index: after.add_stream_from_template(s) for s in before.streams}
        track: Any = after.add_stream(codec)
        track.codec_context.subtitle_header = ASS
        track.metadata.update({"language": "deu", "title": "Signs"})
        track.disposition = av.stream.Disposition.forced
        track.time_base = Fraction(1, 1000)
        for packet in before.demux():
            if packet.size:
                packet.stream = streams[packet.stream.index]
                after.mux(packet)
        for start, end, text in texts:
            line = b"0,0,Default,,0,0,0,," + text.replace("\n", "\\N").encode()
            ticks = round(1000 * start), round(1000 * end)
            words = av.subtitles.subtitle.SubtitleSet.create(
                line, start=0, end=ticks[1] - ticks[0], pts=ticks[0]
            )
            packet = track.codec_context.encode_subtitle(words)
            packet.time_base, packet.stream = Fraction(1, 1000), track
            after.mux(packet)
    return path


def changed(path: Path, source: Path, *, later: float = 0, **told: Any) -> Path:
    """Copy a file, all its times later by some s; `told`: its tags, chapters and format."""
    with (
        av.open(str(source)) as before,
        av.open(str(path), "w", format=told.get("format")) as after,
    ):
        streams = {s.index: after.add_stream_from_template(s) for s in before.streams}
        after.metadata.update(told.get("tags", {}))
        after.set_chapters(told.get("chapters", []))
        for packet in before.demux():
            if packet.size:
                ticks = round(later / packet.time_base)
                packet.pts, packet.dts = packet.pts + ticks, packet.dts + ticks
                packet.stream = streams[packet.stream.index]
                after.mux(packet)
    return path


def copy(source: Path, target: Path) -> list[str]:
    """Write a video again with all it has, and return what is left out."""
    with (
        VideoFile(source) as video,
        VideoFileSink(target, size=video.size, rate=video.rate, beside=source) as sink,
    ):
        for frame in video:
            sink.send(frame.image, frame.time)
        return sink.left_out


def read_texts(path: Path, track: int = 0) -> list[Text]:
    """Return the subtitles of a file, without the blanks between them."""
    texts = []
    with av.open(str(path)) as container:
        for packet in container.demux(container.streams.subtitles[track]):
            if packet.size:
                start, length = (float(t * packet.time_base) for t in (packet.pts, packet.duration))
                said = "\n".join(one.dialogue.decode() for one in packet.decode())
                texts.append((start, start + length, said.replace("\\N", "\n")))
    return [text for text in texts if text[2]]


def times_about(texts: Sequence[Text], within: float = 2e-3) -> list[Any]:
    return [
        (pytest.approx(start, abs=within), pytest.approx(end, abs=within), said)
        for start, end, said in texts
    ]


@pytest.mark.parametrize(
    ("codec", "ending", "target", "becomes"),
    [
        ("subrip", "mkv", "mp4", "mov_text"),
        ("ass", "mkv", "mp4", "mov_text"),
        ("webvtt", "mkv", "mp4", "mov_text"),
        ("mov_text", "mp4", "mp4", "mov_text"),
        ("mov_text", "mp4", "mkv", "subrip"),
        ("ass", "mkv", "mkv", "ass"),
    ],
)
def test_subtitles_that_are_text_come_along(
    tmp_path: Path, codec: str, ending: str, target: str, becomes: str
) -> None:
    source = with_texts(tmp_path / f"a.{ending}", codec=codec)
    assert copy(source, tmp_path / f"b.{target}") == []
    with av.open(str(tmp_path / f"b.{target}")) as container:
        (track,) = container.streams.subtitles
        assert track.codec_context.codec.canonical_name == becomes
        assert track.language == "deu"
        assert track.metadata["title" if target == "mkv" else "name"] == "Signs"
        assert track.disposition & av.stream.Disposition.forced
    # In Matroska everything is as much later as an MP4's sound begins before 0:00.
    within = 0.03 if target == "mkv" else 2e-3
    assert read_texts(tmp_path / f"b.{target}") == times_about(SAID, within)


def test_no_blank_without_length_stands_between_texts(tmp_path: Path) -> None:
    copy(with_texts(tmp_path / "a.mkv"), tmp_path / "b.mp4")
    with av.open(str(tmp_path / "b.mp4")) as container:
        packets = [p for p in container.demux(container.streams.subtitles[0]) if p.size]
    assert all(packet.duration for packet in packets)


def test_a_copy_of_a_copy_is_the_same(tmp_path: Path) -> None:
    copy(with_texts(tmp_path / "a.mkv"), tmp_path / "b.mp4")
    copy(tmp_path / "b.mp4", tmp_path / "c.mp4")
    assert read_texts(tmp_path / "c.mp4") == times_about(SAID)
    with av.open(str(tmp_path / "c.mp4")) as container:
        assert container.streams.subtitles[0].metadata["name"] == "Signs"


def test_texts_shown_at_once_are_all_kept(tmp_path: Path) -> None:
    said = [(0.2, 0.8, "long"), (0.4, 1.0, "later"), (0.4, 0.6, "short")]
    copy(with_texts(tmp_path / "a.mkv", said, codec="ass"), tmp_path / "b.mp4")
    assert read_texts(tmp_path / "b.mp4") == times_about(
        [
            (0.2, 0.4, "long"),
            (0.4, 0.6, "long\nlater\nshort"),
            (0.6, 0.8, "long\nlater"),
            (0.8, 1.0, "later"),
        ]
    )


def test_subtitles_that_are_pictures_are_left_out_and_told(tmp_path: Path) -> None:
    (told,) = copy(files.with_picture_texts(tmp_path / "a.mkv"), tmp_path / "b.mp4")
    assert "subtitles (eng)" in told and "text" in told
    with av.open(str(tmp_path / "b.mp4")) as container:
        assert [s.type for s in container.streams] == ["video", "audio"]


def unknown_sound(path: Path, sound: Sequence[str], which: Sequence[int]) -> Path:
    """Write an MP4 some of whose tracks have sound of a kind nobody knows."""
    files.make(path, files.steps(5), sound=sound)
    data = path.read_bytes()
    for name in (b"mp4a", b"esds"):
        parts = data.split(name)
        names = [b"apac" if index in which else name for index in range(len(parts) - 1)]
        data = b"".join(part + one for part, one in zip(parts, [*names, b""], strict=True))
    path.write_bytes(data)
    return path


def test_one_unknown_kind_of_sound_costs_only_its_track(tmp_path: Path) -> None:
    """So do recent phones: a track every player knows, and one of a kind of their own."""
    source = unknown_sound(tmp_path / "a.mp4", ["aac", "aac"], [1])
    (told,) = copy(source, tmp_path / "b.mp4")
    assert "not known" in told
    assert files.sound_packets(tmp_path / "b.mp4") == files.sound_packets(source)


def test_no_known_sound_at_all_is_an_error(tmp_path: Path) -> None:
    source = unknown_sound(tmp_path / "a.mp4", ["aac"], [0])
    with pytest.raises(SinkError, match="not known") as caught:
        copy(source, tmp_path / "b.mp4")
    assert caught.value.hint


def test_subtitles_that_lack_what_says_how_they_look_are_left_out(tmp_path: Path) -> None:
    plain = files.make(tmp_path / "plain.mkv", files.steps(5))
    with av.open(str(plain)) as before, av.open(str(tmp_path / "a.mkv"), "w") as after:
        stream = after.add_stream_from_template(before.streams.video[0])
        track = after.add_mux_stream("ass", time_base=Fraction(1, 1000))
        for packet in before.demux():
            if packet.size:
                packet.stream = stream
                after.mux(packet)
        line = av.Packet(b"0,0,Default,,0,0,0,,Hello")
        line.pts, line.duration, line.time_base, line.stream = 0, 100, Fraction(1, 1000), track
        after.mux(line)
    (told,) = copy(tmp_path / "a.mkv", tmp_path / "b.mp4")
    assert "subtitles" in told
    assert len(files.read_times(tmp_path / "b.mp4")) == 5


def joined(path: Path, codec: str, starts: Sequence[float]) -> Path:
    """Put recordings of 2 s, which click at 0.5 s, one behind the other, each by its own clock."""
    parts = []
    for index, start in enumerate(starts):
        part = files.click(path.with_name(f"{index}.mkv"), codec, seconds=2)
        later = changed(path.with_name(f"{index}.ts"), part, later=start, format="mpegts")
        parts.append(later.read_bytes())
    path.write_bytes(b"".join(parts))
    return path


@pytest.mark.parametrize("codec", ["aac", "mp2"])
@pytest.mark.parametrize(
    ("starts", "places"),
    [((5, 5, 5), (0, 2, 4)), ((5, 6.9), (0, 1.9)), ((2000, 5), (0, 2))],
    ids=["each from the start", "overlapping", "before the first: read as a clock run over"],
)
def test_recordings_put_one_behind_the_other(
    tmp_path: Path, codec: str, starts: Sequence[float], places: Sequence[float]
) -> None:
    source = joined(tmp_path / "a.ts", codec, starts)
    assert copy(source, tmp_path / "b.mp4") == []
    with VideoFile(tmp_path / "b.mp4") as video:
        frames = list(video)
        assert video.duration == pytest.approx(2 * len(starts), abs=0.3)
    assert len(frames) == 50 * len(starts)
    # The first white picture is compared with the loudest click, which may be another part's.
    late = files.lateness(tmp_path / "b.mp4")
    assert min(abs(late - place) for place in places) < 0.03
    with av.open(str(tmp_path / "b.mp4")) as container:
        sound = [float(p.pts * p.time_base) for p in container.demux(audio=0) if p.size]
    assert sound[-1] == pytest.approx(2 * len(starts), abs=0.3)


def test_sound_that_changes_its_form_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does television between one programme and the next."""
    parts = []
    for index, rate in enumerate((48_000, 32_000, 48_000)):
        monkeypatch.setattr(files, "SAMPLE_RATE", rate)
        part = files.click(tmp_path / f"{index}.mkv", "mp2", seconds=2)
        parts.append(changed(tmp_path / f"{index}.ts", part, later=2 * index, format="mpegts"))
    (tmp_path / "a.ts").write_bytes(b"".join(part.read_bytes() for part in parts))
    copy(tmp_path / "a.ts", tmp_path / "b.mp4")
    late = files.lateness(tmp_path / "b.mp4")
    assert min(abs(late - place) for place in (0, 2, 4)) < 0.03
    with av.open(str(tmp_path / "b.mp4")) as container:
        loud = [
            frame.time
            for frame in container.decode(audio=0)
            if np.abs(frame.to_ndarray()).max() > 0.2
        ]
    assert {round((time - 0.5) / 2) for time in loud} == {0, 1, 2}


def test_a_track_that_is_announced_but_empty_costs_nothing(tmp_path: Path) -> None:
    plain = files.make(tmp_path / "plain.mkv", files.steps(5), sound=["aac"])
    with av.open(str(plain)) as before, av.open(str(tmp_path / "a.ts"), "w") as after:
        streams = {s.index: after.add_stream_from_template(s) for s in before.streams}
        after.add_stream("aac", rate=48_000)
        for packet in before.demux():
            if packet.size:
                packet.stream = streams[packet.stream.index]
                after.mux(packet)
    assert copy(tmp_path / "a.ts", tmp_path / "b.mp4") == []
    with av.open(str(tmp_path / "b.mp4")) as container:
        assert len(container.streams.audio) == 1


def test_damaged_sound_costs_only_what_is_damaged(tmp_path: Path) -> None:
    source = files.make(tmp_path / "a.ts", files.steps(20), sound=["aac"])
    data = bytearray(source.read_bytes())
    packets = files.sound_packets(source)
    place = data.index(packets[40][:50])
    data[place : place + 2] = bytes(2)  # with it each packet begins
    source.write_bytes(data)
    assert copy(source, tmp_path / "b.mp4") == []
    kept = len(files.sound_packets(tmp_path / "b.mp4"))
    assert len(packets) - 3 <= kept < len(packets)
    assert len(files.read_times(tmp_path / "b.mp4")) == 20


def test_mp3_of_few_samples_per_second_becomes_aac(tmp_path: Path) -> None:
    """MP4 has no place for it."""
    source = files.make(tmp_path / "a.mkv", files.steps(10))
    with av.open(str(source)) as before, av.open(str(tmp_path / "b.mkv"), "w") as after:
        stream = after.add_stream_from_template(before.streams.video[0])
        track = after.add_stream("mp3", rate=8000, layout="mono")
        for packet in before.demux(video=0):
            if packet.size:
                packet.stream = stream
                after.mux(packet)
        frame = av.AudioFrame.from_ndarray(files.hum(1)[None, :8000], "fltp", "mono")
        frame.sample_rate, frame.pts, frame.time_base = 8000, 0, Fraction(1, 8000)
        after.mux(track.encode(frame))
        after.mux(track.encode(None))
    copy(tmp_path / "b.mkv", tmp_path / "c.mp4")
    with av.open(str(tmp_path / "c.mp4")) as container:
        assert container.streams.audio[0].codec_context.name == "aac"
        assert container.streams.audio[0].rate == 8000


def test_which_sound_is_played_first_stays_as_it_was(tmp_path: Path) -> None:
    source = files.make(tmp_path / "a.mkv", files.steps(5), sound=["aac", "aac", "pcm_s16le"])
    flags = [0, av.stream.Disposition.default, av.stream.Disposition.comment]
    with av.open(str(source)) as before, av.open(str(tmp_path / "b.mkv"), "w") as after:
        streams = {s.index: after.add_stream_from_template(s) for s in before.streams}
        for index, flag in enumerate(flags, 1):
            streams[index].disposition = flag
        for packet in before.demux():
            if packet.size:
                packet.stream = streams[packet.stream.index]
                after.mux(packet)
    copy(tmp_path / "b.mkv", tmp_path / "c.mp4")
    with av.open(str(tmp_path / "c.mp4")) as container:
        assert [s.disposition for s in container.streams.audio] == flags


def chapters(path: Path) -> list[tuple[float, float, str]]:
    with av.open(str(path)) as container:
        return [
            (
                float(c["start"] * c["time_base"]),
                float(c["end"] * c["time_base"]),
                c["metadata"]["title"],
            )
            for c in container.chapters()
        ]


@pytest.mark.parametrize("later", [0, 7])
@pytest.mark.parametrize("target", ["mp4", "mkv"])
def test_chapters_titles_and_texts_keep_their_places(
    tmp_path: Path, later: float, target: str
) -> None:
    marks = [(0, 600, "Dark"), (600, 2000, "Bright")]
    source = changed(
        tmp_path / "a.mkv",
        with_texts(tmp_path / "b.mkv"),
        later=later,
        tags={"title": "A talk", "artist": "Somebody", "location": "+48+016/"},
        chapters=[
            {
                "id": index,
                "start": start + 1000 * later,
                "end": end + 1000 * later,
                "time_base": Fraction(1, 1000),
                "metadata": {"title": title},
            }
            for index, (start, end, title) in enumerate(marks)
        ],
    )
    copy(source, tmp_path / f"c.{target}")
    assert chapters(tmp_path / f"c.{target}") == times_about(
        [(start / 1000, end / 1000, title) for start, end, title in marks]
    )
    assert read_texts(tmp_path / f"c.{target}") == times_about(SAID)
    with av.open(str(tmp_path / f"c.{target}")) as container:
        told = {key.lower(): value for key, value in container.metadata.items()}
    assert (told["title"], told["artist"]) == ("A talk", "Somebody")
    assert "location" not in told
