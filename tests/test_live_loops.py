"""The parts of a live session, one by one, in time that passes only when it is told to."""

from __future__ import annotations

import json
import math
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from live_fakes import (
    CAPTIONED,
    FakeClock,
    FakePipeline,
    caption,
    frame,
)
from live_studio import SIZE, Desk, Studio, gaps, is_card, regular

from subtitles.errors import EngineError
from subtitles.live.analysis import CALM, FIRST_PAUSE, LONGEST_PAUSE, Findings
from subtitles.live.clock import MonotonicClock
from subtitles.live.following import Follower, faded
from subtitles.live.mailbox import Mailbox
from subtitles.live.pacing import LEAN, Pacer
from subtitles.live.publishing import ASLEEP, EXPIRY, LOST_AFTER
from subtitles.live.stats import CPU_EVERY, KEPT, Stats


@pytest.mark.parametrize("camera_rate", [7.5, 15, 24, 25, 29.97, 30, 30.1, 50, 60])
@pytest.mark.parametrize("jitter", [0.0, 0.006])
def test_output_keeps_its_rate_whatever_the_cameras(camera_rate: float, jitter: float) -> None:
    studio = Studio()
    studio.film(regular(camera_rate, 41, jitter))
    studio.analyse_every(0.05, 41)
    studio.run(40)
    assert len(studio.sent_at) / studio.sent_at[-1] == pytest.approx(30, abs=0.2)
    assert max(gaps(studio.sent_at)) < 1.6 / 30
    report = studio.report()
    assert report["skipped"] == 0
    assert report["rate"] == pytest.approx(30, abs=0.2)


@pytest.mark.parametrize("analysis", [0.3, 3.0, math.inf])
def test_output_keeps_its_rate_however_slow_the_analysis(analysis: float) -> None:
    studio = Studio()
    studio.film(regular(30, 21))
    if analysis < math.inf:
        studio.analyse_every(analysis, 21)
    studio.run(20)
    assert len(studio.sent_at) == pytest.approx(600, abs=2)
    assert max(gaps(studio.sent_at)) < 1.01 / 30
    assert studio.report()["dropped"] == 0


def test_pictures_are_published_as_they_arrive() -> None:
    """Deadlines fall in step with the camera: no picture waits for half a period."""
    studio = Studio()
    studio.film([0.012 + t for t in regular(30, 112, jitter=0.004)])
    studio.clock.at(studio.start, lambda: studio.mail.put(frame(studio.clock.now())))
    studio.run(110)  # the first seconds, out of step, are no longer among the latest values
    latency = studio.report()["latency_ms"]
    assert isinstance(latency, dict)
    assert latency["median"] < 3
    assert latency["p99"] < 8


def test_a_camera_as_fast_as_the_output_loses_no_picture() -> None:
    studio = Studio()
    studio.film(regular(30, 31, jitter=0.004))
    studio.run(30)
    report = studio.report()
    assert report["dropped"] == 0
    assert report["repeated"] <= 2  # while falling in step


def test_no_burst_after_a_stall() -> None:
    studio = Studio()
    studio.film(regular(30, 100))
    studio.run(5)
    studio.clock.time += 60.0  # the process was stopped
    before = len(studio.sent_at)
    studio.run(67)
    after = studio.sent_at[before:]
    assert min(gaps(after)[2:]) > 0.9 / 30
    assert studio.report()["skipped"] == pytest.approx(1800, abs=3)
    assert studio.sink.times == sorted(studio.sink.times)


def test_times_sent_to_the_sink_are_those_of_the_pictures() -> None:
    studio = Studio()
    studio.film(regular(30, 6))
    studio.run(5)
    assert studio.sink.times[0] == 0.0
    assert studio.sink.times == pytest.approx([n / 30 for n in range(len(studio.sink.times))])


def test_captions_are_drawn_and_expire() -> None:
    studio = Studio()
    studio.film(regular(30, 6))
    studio.findings = Findings((caption(),), SIZE, studio.start)
    studio.run(3)
    marked = [t for t, p in zip(studio.sent_at, studio.sink.pixels, strict=True) if p == CAPTIONED]
    assert marked == [t for t in studio.sent_at if t < EXPIRY - 1e-6]
    assert studio.style.drawn[-1][0].opacity < 0.4, "they fade before they go"
    assert studio.report()["captioned"] == len(marked)
    assert studio.report()["first_captioned_s"] == pytest.approx(studio.sent_at[0], abs=1e-3)


def test_captions_can_be_turned_off_and_on_between_pictures() -> None:
    studio = Studio()
    studio.film(regular(30, 6))
    studio.analyse_every(0.1, 6)
    studio.run(1)
    studio.controls.captions = False
    before = len(studio.sink.pixels)
    studio.run(2)
    assert CAPTIONED not in studio.sink.pixels[before:]
    studio.controls.captions = True
    studio.run(3)
    assert studio.sink.pixels[-1] == CAPTIONED


def test_captions_that_cannot_be_drawn_leave_the_picture_clean_and_are_told_once() -> None:
    studio = Studio()
    studio.film(regular(30, 9))
    studio.analyse_every(0.1, 9)
    studio.style.error = ValueError("no such glyph")
    studio.run(2)
    assert CAPTIONED not in studio.sink.pixels
    assert len(studio.sink.pixels) == pytest.approx(60, abs=2)
    assert len(studio.errors) == 1
    assert "no such glyph" in studio.errors[0].message
    studio.style.error = None
    studio.run(3)
    assert studio.sink.pixels[-1] == CAPTIONED
    studio.style.error = ValueError("again")
    studio.run(4)
    assert len(studio.errors) == 2


def test_a_card_replaces_the_frozen_picture_of_a_lost_camera() -> None:
    studio = Studio()
    studio.film([*regular(30, 1), *(5 + t for t in regular(30, 2))])
    studio.analyse_every(0.1, 3)
    studio.run(6)
    last = regular(30, 1)[-1]
    carded = [t for t, p in zip(studio.sent_at, studio.sink.pixels, strict=True) if is_card(p)]
    assert carded[0] == pytest.approx(last + LOST_AFTER, abs=0.05)
    assert carded[-1] == pytest.approx(5, abs=0.05)
    assert len(studio.sent_at) == pytest.approx(180, abs=2)
    assert studio.report()["cards"] == len(carded)


def test_a_card_stands_in_before_the_first_picture() -> None:
    studio = Studio()
    studio.film([3.0])
    studio.run(2.5)
    assert studio.sent_at[0] == pytest.approx(LOST_AFTER, abs=0.01)
    assert studio.sink.shapes == {(48, 64, 3)}


def test_pictures_of_another_size_are_fitted_and_their_captions_with_them() -> None:
    studio = Studio()
    studio.findings = Findings((caption(x=40.0),), (128, 48), studio.start)
    studio.mail.put(frame(studio.start, size=(128, 48)))
    studio.run(0.1)
    assert studio.sink.shapes == {(48, 64, 3)}
    # 128×48 into 64×48: half as large, 12 px down.
    assert studio.style.drawn[0][0].anchor == pytest.approx((20.0, 17.0, 30.0, 29.0))
    assert studio.sink.last is not None
    assert studio.sink.last[11, 5, 0] == 0
    assert studio.sink.last[24, 5, 0] == 60


def test_an_unchanged_picture_is_not_drawn_again() -> None:
    studio = Studio()
    studio.findings = Findings((caption(),), SIZE, studio.start)
    studio.film([0.0])
    studio.run(0.5)
    assert len(studio.sink.pixels) > 10
    assert len(studio.style.drawn) == 1


def test_asleep_a_card_is_published_now_and_then_and_waking_is_immediate() -> None:
    studio = Studio()
    studio.film([*regular(30, 2), *(60.3 + t for t in regular(30, 4))])
    studio.clock.at(studio.start + 2.0, lambda: setattr(studio.controls, "asleep", True))
    studio.clock.at(studio.start + 60.0, lambda: setattr(studio.controls, "asleep", False))
    studio.run(64)
    slept = [t for t in studio.sent_at if 2.0 <= t < 60.0]
    assert slept[0] == pytest.approx(2.0, abs=0.04), "at once"
    assert gaps(slept[1:]) == pytest.approx([ASLEEP] * (len(slept) - 2), abs=1e-3)
    awake = [t for t in studio.sent_at if t >= 60.0]
    assert awake[0] == pytest.approx(60.0, abs=0.01)
    assert gaps(awake) == pytest.approx([1 / 30] * (len(awake) - 1), abs=0.01), "no burst"
    shown = dict(zip(studio.sent_at, studio.sink.pixels, strict=True))
    assert all(is_card(shown[t]) for t in studio.sent_at if 2.04 <= t < 60.3)
    assert not is_card(shown[awake[12]])
    report = studio.report()
    assert report["skipped"] == 0
    assert report["rate"] == pytest.approx(30, abs=0.3)
    assert report["asleep_s"] == pytest.approx(58, abs=0.6)
    assert studio.sink.times == sorted(studio.sink.times)


def test_captions_of_another_scene_are_not_drawn() -> None:
    studio = Studio()
    studio.findings = Findings((caption(),), SIZE, studio.start, scene=1)
    studio.mail.put(frame(studio.start), scene=2)
    studio.run(0.1)
    assert not studio.style.drawn
    studio.mail.put(frame(studio.clock.now()), scene=1)
    studio.run(0.2)
    assert studio.style.drawn


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.floats(0, 0.4), min_size=5, max_size=60),
    st.sampled_from([10.0, 25.0, 30.0, 60.0]),
)
def test_pacer_never_bursts_and_never_drifts(work: list[float], rate: float) -> None:
    """However long each picture takes: deadlines rise by about a period, or skip ahead."""
    pacer = Pacer(rate)
    now = 50.0
    pacer.start(now)
    for number, seconds in enumerate(work, 1):
        assert pacer.deadline is not None
        now = max(now, pacer.deadline) + seconds
        before = pacer.deadline
        pacer.published(now, None)
        assert pacer.deadline > before
        assert pacer.deadline > now - pacer.period - 1e-9
        grid = 50.0 + (number + pacer.skipped) * pacer.period
        assert pacer.deadline == pytest.approx(grid, abs=1e-6)


def test_pacer_leans_no_more_than_it_may() -> None:
    pacer = Pacer(30)
    pacer.start(0.0)
    for late in (0.4, -0.4, 0.1, 3.3):
        before = pacer.deadline or 0.0
        pacer.published(before, before + late * pacer.period)
        assert pacer.deadline == pytest.approx(
            before + pacer.period, abs=LEAN * pacer.period + 1e-9
        )


def test_mailbox_hands_out_the_newest_only() -> None:
    mail = Mailbox(FakeClock())
    assert mail.newer(0, until=101.0) is None
    for value in (1, 2, 3):
        mail.put(frame(value=value))
    letter = mail.newer(0, until=None)
    assert letter is not None
    assert (letter.number, letter.frame.image[0, 0, 0]) == (3, 3)
    assert mail.newer(3, until=101.0) is None
    mail.close()
    assert mail.newer(0, until=None) is None
    assert not mail.wait_for(lambda: True)


def test_mailbox_closed_from_within_a_wait_wakes_everybody() -> None:
    mail = Mailbox(MonotonicClock())
    waiting = [
        threading.Thread(target=lambda: mail.newer(0, None)),
        threading.Thread(target=lambda: mail.rest(mail._clock.now() + 1000)),
        threading.Thread(target=lambda: mail.wait_for(lambda: False)),
    ]
    for thread in waiting:
        thread.start()
    mail.close()
    for thread in waiting:
        thread.join(20)
        assert not thread.is_alive()


def test_analysis_keeps_to_its_rate_and_takes_the_newest_frame() -> None:
    desk = Desk(rate=10)
    desk.film(30, 3)
    while desk.analysis.step():
        newest = desk.mail.newest
        assert newest is not None
    assert desk.pipeline.calls == pytest.approx(30, abs=1)
    times = [f.time for f in desk.pipeline.frames]
    assert times == sorted(set(times))
    assert desk.analysis.findings is not None
    assert len(desk.faces) == desk.pipeline.calls


def test_failing_analysis_is_told_once_and_tried_again_with_growing_pauses() -> None:
    desk = Desk()
    desk.film(30, 30)
    desk.analysis.step()
    assert desk.analysis.findings is not None
    desk.pipeline.error = RuntimeError("out of memory")
    before, resets = desk.pipeline.calls, desk.pipeline.resets
    began = desk.clock.now()
    tries = []
    while desk.clock.now() - began < 20:
        desk.analysis.step()
        tries.append(desk.clock.now())
    assert desk.analysis.findings is None, "captions vanish at once"
    assert len(desk.errors) == 1
    assert isinstance(desk.errors[0], EngineError)
    assert "out of memory" in desk.errors[0].message
    assert gaps(tries)[0] > FIRST_PAUSE
    assert max(gaps(tries)) == pytest.approx(LONGEST_PAUSE, abs=0.1)
    assert desk.pipeline.resets - resets == desk.pipeline.calls - before - 1
    desk.pipeline.error = None
    desk.analysis.step()
    assert desk.analysis.findings is not None
    desk.clock.time += CALM
    desk.pipeline.error = RuntimeError("once more")
    desk.analysis.step()
    assert len(desk.errors) == 2


def test_analysis_starts_afresh_when_the_pictures_change_size() -> None:
    desk = Desk()
    desk.mail.put(frame(100.0))
    desk.analysis.step()
    desk.mail.put(frame(100.1))
    desk.analysis.step()
    assert desk.pipeline.resets == 1
    desk.mail.put(frame(100.2, size=(32, 32)))
    desk.analysis.step()
    assert desk.pipeline.resets == 2


def test_analysis_starts_afresh_with_another_scene() -> None:
    desk = Desk()
    for number, scene in enumerate((1, 1, 2, 2, 3)):
        desk.mail.put(frame(100.0 + number), scene)
        desk.analysis.step()
        assert desk.pipeline.resets == scene
        assert desk.analysis.findings is not None
        assert desk.analysis.findings.scene == scene


def test_analysis_rate_can_be_changed() -> None:
    desk = Desk(rate=10)
    desk.film(30, 6)
    start = desk.clock.now()
    while desk.clock.now() - start < 3:
        desk.analysis.step()
    desk.analysis.rate = 5
    before = desk.pipeline.calls
    while desk.analysis.step():
        pass
    assert before == pytest.approx(30, abs=1)
    assert desk.pipeline.calls - before == pytest.approx(15, abs=1)


def test_what_is_switched_off_during_an_analysis_is_not_told() -> None:
    desk = Desk()

    class Switching(FakePipeline):
        def analyse(self, frame):  # type: ignore[no-untyped-def]
            desk.controls.clean = True
            return super().analyse(frame)

    desk.analysis.pipeline = Switching()
    desk.mail.put(frame(100.0))
    desk.analysis.step()
    assert desk.analysis.findings is None
    assert not desk.faces


def test_findings_of_an_exchanged_pipeline_are_dropped() -> None:
    desk = Desk()
    other = FakePipeline()

    class Exchanging(FakePipeline):
        def analyse(self, frame):  # type: ignore[no-untyped-def]
            desk.analysis.pipeline = other
            return super().analyse(frame)

    desk.analysis.pipeline = Exchanging()
    desk.mail.put(frame(100.0))
    desk.analysis.step()
    assert desk.analysis.findings is None
    desk.mail.put(frame(100.2))
    desk.analysis.step()
    assert desk.analysis.findings is not None
    assert other.calls == 1


@pytest.mark.parametrize("switch", [{"captions": False}, {"clean": True}, {"asleep": True}])
def test_analysis_sleeps_while_captions_are_off(switch: dict[str, bool]) -> None:
    desk = Desk()
    for name, value in switch.items():
        setattr(desk.controls, name, value)
    desk.film(30, 2)
    assert not desk.analysis.step()  # waits until the session is over
    assert desk.pipeline.calls == 0


def test_followed_captions_glide_and_arrive() -> None:
    follower = Follower()
    assert follower.follow([caption(x=0)], 0.0)[0].anchor[0] == 0
    path = [follower.follow([caption(x=6)], n / 30)[0].anchor[0] for n in range(1, 31)]
    assert path == sorted(path)
    assert 0 < path[0] < 4, "no leap"
    assert path[-1] == pytest.approx(6, abs=0.5)


def test_followed_captions_ignore_noise_and_new_faces_appear_in_place() -> None:
    follower = Follower()
    follower.follow([caption(x=10)], 0.0)
    for n in range(1, 20):
        (shown,) = follower.follow([caption(x=10 + 0.3 * (-1) ** n)], n / 30)
        assert shown.anchor[0] == 10
    shown, new = follower.follow([caption(x=10), caption(x=500, face=2)], 1.0)
    assert (shown.anchor[0], new.anchor[0]) == (10, 500)
    follower.follow([], 1.1)
    assert follower.follow([caption(x=40)], 1.2)[0].anchor[0] == 40, "forgotten, so no glide"


@given(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.floats(0, 10))
def test_followed_captions_stay_between_old_and_new_place(a: float, b: float, dt: float) -> None:
    follower = Follower()
    follower.follow([caption(x=a)], 0.0)
    x = follower.follow([caption(x=b)], dt)[0].anchor[0]
    slack = 1e-6 * max(1.0, abs(a), abs(b))
    assert min(a, b) - slack <= x <= max(a, b) + slack


def test_boxes_that_are_no_numbers_do_not_stick() -> None:
    follower = Follower()
    follower.follow([caption(x=math.nan)], 0.0)
    follower.follow([caption(x=10)], 0.1)
    assert follower.follow([caption(x=10)], 0.2)[0].anchor[0] == 10


def test_fading_is_monotonic_and_ends() -> None:
    opacities = [faded([caption(opacity=0.8)], age / 100, 1.0) for age in range(101)]
    assert opacities[-1] == []
    values = [c[0].opacity for c in opacities[:-1]]
    assert values[0] == 0.8
    assert values == sorted(values, reverse=True)
    assert values[-1] < 0.1


def test_stats_are_json_and_bounded() -> None:
    stats = Stats()
    json.dumps(stats.as_dict(0.0))
    stats.start(0.0)
    for n in range(2 * KEPT):
        stats.took("send", n / 1000)
        stats.published(n / 30, captioned=n > 90)
    report = json.loads(json.dumps(stats.as_dict(200.0)))
    assert report["frames"] == 2 * KEPT
    assert report["rate"] == pytest.approx(30)
    assert report["ms"]["send"]["median"] == pytest.approx(1.5 * KEPT, rel=0.01)
    assert report["first_captioned_s"] == pytest.approx(91 / 30, abs=1e-3)
    assert report["analysis_rate"] is None


def test_recent_rates_are_those_of_the_last_seconds() -> None:
    stats = Stats()
    assert stats.as_dict(0.0)["recent_rate"] is None
    stats.start(0.0)
    assert stats.as_dict(0.5)["recent_rate"] is None
    for n in range(600):
        stats.published(n / 30, captioned=False)
        if n % 3 == 0:
            stats.analysed(n / 30)
    report = stats.as_dict(20.0)
    assert report["recent_rate"] == pytest.approx(30, abs=0.4)
    assert report["recent_analysis_rate"] == pytest.approx(10, abs=0.4)
    assert stats.as_dict(30.0)["recent_rate"] == 0
    assert stats.as_dict(30.0)["rate"] == pytest.approx(30)


def test_processor_load_is_that_since_the_last_measurement() -> None:
    used = 5.0
    stats = Stats(cpu=lambda: used)
    assert stats.as_dict(0.0)["cpu_percent"] is None
    stats.start(10.0)
    assert stats.as_dict(10.1)["cpu_percent"] is None
    used = 5.5
    assert stats.as_dict(11.0)["cpu_percent"] == 50.0
    used = 5.9
    assert stats.as_dict(11.0 + CPU_EVERY / 2)["cpu_percent"] == 50.0, "asked too soon"
    used = 8.5
    assert stats.as_dict(13.0)["cpu_percent"] == 150.0, "of one core, all threads"
