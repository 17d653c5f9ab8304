"""The command `live` while its camera or virtual camera is not to be had."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from subtitles import cli, doctor_cameras, live, patient_sink, sinks
from subtitles.commands.options import in_one_line
from subtitles.devices import System
from subtitles.errors import SinkError
from subtitles.types import Image

Capture = pytest.CaptureFixture[str]

STATS = {"seconds": 0.1, "frames": 0, "rate": None, "first_captioned_s": None}


class Machine:
    """A machine whose virtual camera does what the plan says at each opening.

    A number: it takes so many pictures and is then removed; None: it is not there.
    """

    def __init__(self, plan: list[int | None]) -> None:
        self.plan = plan
        self.opened: list[FakeCamera] = []

    def open(self, rest: str, size: tuple[int, int], rate: float) -> FakeCamera:
        return FakeCamera(self)


class FakeCamera:
    name = "EmotionCam"

    def __init__(self, machine: Machine) -> None:
        self.machine = machine
        self.left = self.closed = 0
        self.advice: SinkError | None = None

    def __enter__(self) -> Self:
        plan = self.machine.plan
        lasts = plan.pop(0) if len(plan) > 1 else plan[0]
        if lasts is None:
            raise SinkError("no virtual camera", "run: sudo modprobe v4l2loopback")
        self.left = lasts
        self.machine.opened.append(self)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.closed += 1

    def send(self, image: Image, time: float) -> None:
        self.left -= 1
        if self.left < 0:
            raise SinkError("EmotionCam was removed", "it is used again by itself")


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patient_sink.PatientSink.__init__, "__defaults__", (0.01,))


def lived(monkeypatch: pytest.MonkeyPatch, plan: list[int | None], *options: str) -> Machine:
    machine = Machine(plan)
    monkeypatch.setitem(sinks.SINKS, "virtual", machine.open)
    arguments = ["live", "--source", "demo", "--sink", "virtual", "--no-captions", *options]
    assert cli.main([*arguments, "--duration", "2"]) == 0
    assert all(camera.closed == 1 for camera in machine.opened), "each is closed once"
    return machine


@pytest.mark.usefixtures("pauses")
def test_live_goes_on_without_its_virtual_camera_and_finds_it_again(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    machine = lived(monkeypatch, [10, None, None, 10**9])
    said = capsys.readouterr().err
    assert len(machine.opened) == 2
    assert machine.opened[1].left < 10**9, "pictures flow again"
    assert said.count("EmotionCam was removed / hint: it is used again") == 1
    assert said.count("no virtual camera / hint: run: sudo modprobe") == 1
    assert said.count("pictures go to EmotionCam again") == 1


@pytest.mark.usefixtures("pauses")
def test_live_may_wait_for_its_virtual_camera(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    lived(monkeypatch, [None, None, None, 10**9], "--wait")
    said = capsys.readouterr().err
    assert said.count("no virtual camera / hint: run: sudo modprobe") == 1
    assert said.count("pictures go to EmotionCam again") == 1


@pytest.mark.parametrize("options", [[], ["--wait"]])
@pytest.mark.usefixtures("pauses")
def test_commands_to_be_copied_never_share_a_line(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path, options: list[str]
) -> None:
    steps = doctor_cameras.linux_virtual_camera([], System(tmp_path, "6.1.0")).fix
    assert len(steps.splitlines()) > 2
    camera = FakeCamera(Machine([None]))

    def absent(self: FakeCamera) -> Self:
        raise SinkError("no virtual camera", steps)

    monkeypatch.setattr(FakeCamera, "__enter__", absent)
    monkeypatch.setitem(sinks.SINKS, "virtual", lambda rest, size, rate: camera)
    arguments = ["live", "--source", "demo", "--sink", "virtual", "--no-captions", *options]
    cli.main([*arguments, "--duration", "0.5"])
    (told,) = [line for line in capsys.readouterr().err.splitlines() if "no virtual" in line]
    assert told.endswith(
        "no virtual camera / hint: run: emotion-subtitles doctor, which prints the steps one by one"
    )


def test_steps_without_commands_stay_on_the_line() -> None:
    assert in_one_line("no\ncamera", "start OBS\nthen: sudo reboot") == (
        "no camera / hint: start OBS; then: sudo reboot"
    )


@pytest.mark.parametrize(
    ("source", "options", "patient"),
    [
        ("0", [], False),
        ("0", ["--wait"], True),
        ("demo", ["--wait"], False),
        ("a.mp4", ["--wait"], False),
    ],
)
def test_only_cameras_are_waited_for(
    monkeypatch: pytest.MonkeyPatch, source: str, options: list[str], patient: bool
) -> None:
    made: dict[str, object] = {}

    class FakeSession:
        def __init__(self, *stages: object, **chosen: object) -> None:
            made.update(chosen)

        def run(self, duration: float | None) -> dict[str, Any]:
            return dict(STATS)

    monkeypatch.setattr(live, "LiveSession", FakeSession)
    assert cli.main(["live", "--source", source, "--sink", "null", *options]) == 0
    assert made["patient"] is patient


def chained(*errors: BaseException, by: str = "__cause__") -> BaseException:
    for error, cause in pairwise(errors):
        setattr(error, by, cause)
    return errors[0]


@pytest.mark.parametrize(
    ("error", "interrupted"),
    [
        (chained(ImportError("initialization failed"), KeyboardInterrupt()), True),
        (chained(SinkError("a", "b"), ImportError("init"), KeyboardInterrupt()), True),
        (chained(RuntimeError("unlocked lock"), KeyboardInterrupt(), by="__context__"), True),
        (chained(SinkError("disk full", "b"), KeyboardInterrupt(), by="__context__"), False),
        (chained(SinkError("disk full", "b"), OSError()), False),
        (RuntimeError("a bug"), False),
    ],
)
def test_an_interruption_is_known_under_its_disguises(
    error: BaseException, interrupted: bool
) -> None:
    assert cli._interrupted(error) is interrupted
