"""Fixes become exactly the commands they name, and their endings are told apart."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from gui import elevate
from subtitles import doctor_cameras as doctor

FIXES = {
    "group": doctor.LET_IN,
    "not loaded": f"run: {doctor.MODPROBE}\n{doctor.KEEP}",
    "no device": f"run: sudo modprobe -r v4l2loopback && {doctor.MODPROBE}\n{doctor.KEEP}",
    **{
        family: f"run: {install}\nthen: {doctor.MODPROBE}\n{doctor.KEEP}"
        for family, install in doctor.INSTALL.items()
    },
}


@pytest.mark.parametrize("name", FIXES)
def test_every_fix_of_the_doctor_is_understood(name: str) -> None:
    fix = FIXES[name]
    typed = elevate.commands(fix)
    assert elevate.complete(fix)
    assert all("sudo " in command for command in typed)
    assert all("sudo" not in command for command in elevate.as_root(typed, "ada"))
    for command in typed:
        assert command in fix


def test_the_whole_of_a_fix_is_run() -> None:
    assert elevate.as_root(elevate.commands(FIXES["no device"])) == [
        "modprobe -r v4l2loopback",
        'modprobe v4l2loopback devices=1 exclusive_caps=1 card_label="Emotion Subtitles"',
        "echo v4l2loopback | tee /etc/modules-load.d/v4l2loopback.conf",
        "echo 'options v4l2loopback devices=1 exclusive_caps=1 "
        'card_label="Emotion Subtitles"\' | tee /etc/modprobe.d/v4l2loopback.conf',
    ]


@pytest.mark.parametrize("family", doctor.INSTALL)
def test_nothing_waits_for_an_answer_nobody_sees(family: str) -> None:
    (install,) = elevate.as_root(elevate.commands(f"run: {doctor.INSTALL[family]}"))
    assert any(option in install for option in (" -y ", "--noconfirm", "--non-interactive"))


def test_the_group_is_given_to_the_user_not_to_root() -> None:
    typed = elevate.commands(doctor.LET_IN)
    assert elevate.as_root(typed, "ada b") == ["usermod -aG video 'ada b'"]


@pytest.mark.parametrize(
    "fix",
    [
        "",
        f"run: install v4l2loopback with your system's package manager\nthen: {doctor.MODPROBE}",
        "install OBS Studio 30 or newer from https://obsproject.com\nstart OBS once",
    ],
)
def test_advice_in_words_is_never_run(fix: str) -> None:
    assert not elevate.complete(fix)
    assert all(command.startswith(("sudo ", "echo ")) for command in elevate.commands(fix))


def test_the_key_for_secure_boot_is_found_and_no_command_is_made_of_it() -> None:
    fix = FIXES["not loaded"] + "\n" + doctor.trusted("/var/lib/dkms/mok.pub")
    assert elevate.key_to_enrol(fix) == "/var/lib/dkms/mok.pub"
    assert elevate.commands(fix) == elevate.commands(FIXES["not loaded"])
    assert elevate.key_to_enrol(FIXES["not loaded"]) == ""


@pytest.mark.parametrize(
    ("code", "printed", "ending"),
    [
        (0, elevate.STARTED, "done"),
        (126, "Error executing command as another user: Request dismissed", "refused"),
        (127, "Error: no authentication agent", "no agent"),
        (127, f"{elevate.STARTED}\nsh: modprobe: not found", "failed"),
        (126, f"{elevate.STARTED}\nsh: permission denied", "failed"),
        (1, f"{elevate.STARTED}\nmodprobe: ERROR: Key was rejected by service", "secure boot"),
    ],
)
def test_endings_are_told_apart(code: int, printed: str, ending: str) -> None:
    outcome = elevate.judge(code, printed)
    assert outcome.ending == ending
    assert elevate.STARTED not in outcome.output


@pytest.fixture
def pkexec(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a pkexec in the way that grants everything, as the same user."""
    if os.name != "posix":
        pytest.skip("polkit is for Unix")
    program = tmp_path / "bin" / "pkexec"
    program.parent.mkdir()
    program.write_text('#!/bin/sh\nexec "$@"\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent), prepend=os.pathsep)
    return program


def test_commands_run_in_order_and_stop_at_the_first_failure(pkexec: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    good = elevate.run([f"echo 1 | sudo tee {one}", f"sudo cat {one}"])
    assert (good.ending, good.output) == ("done", "1\n1")
    bad = elevate.run([f"sudo cat {tmp_path}/nothing && sudo touch {two}", f"sudo touch {two}"])
    assert bad.ending == "failed"
    assert "nothing" in bad.output
    assert not two.exists()


def test_without_pkexec_nothing_is_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not elevate.available()
    assert elevate.run(["sudo true"]).ending == "no agent"
