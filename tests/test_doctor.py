from __future__ import annotations

import json
import os
import plistlib
import sys
from pathlib import Path

import pytest

from subtitles import doctor
from subtitles.checks import Check
from subtitles.devices import CAPTURE, OUTPUT, Device, System
from subtitles.doctor_cameras import (
    linux_camera,
    linux_virtual_camera,
    mac_virtual_camera,
    windows_virtual_camera,
)
from subtitles.errors import WeightsError

RELEASE = "6.1.0-9-amd64"


@pytest.fixture
def system(tmp_path: Path) -> System:
    """Return a Linux system without anything."""
    return System(tmp_path, RELEASE)


def device(
    number: int = 0,
    name: str = "USB Camera",
    loopback: bool = False,
    capabilities: int | None = CAPTURE,
    allowed: bool = True,
) -> Device:
    path = Path(f"/dev/video{number}")
    return Device(path, name, loopback, capabilities if allowed else None, allowed, allowed)


def put(root: Path, name: str, content: bytes | str = "") -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def test_a_camera_is_found_by_name(system: System) -> None:
    check = linux_camera([device(), device(10, loopback=True)], system)
    assert check.state == "ok"
    assert "USB Camera" in check.detail and "/dev/video0" in check.detail
    assert not check.fix


def test_a_device_that_only_gives_metadata_is_no_camera(system: System) -> None:
    check = linux_camera([device(capabilities=0x00800000)], system)
    assert check.state == "missing" and check.fix


def test_a_loopback_is_no_camera(system: System) -> None:
    idle = device(10, loopback=True, capabilities=OUTPUT)
    assert linux_camera([idle], system).state == "missing"
    assert linux_camera([device(10, loopback=True)], system).state == "ok"  # but when it is fed


def test_without_permission_the_video_group_is_the_fix(system: System) -> None:
    check = linux_camera([device(allowed=False)], system)
    assert check.state == "missing"
    assert "permission" in check.detail and "usermod -aG video" in check.fix


@pytest.mark.skipif(sys.platform != "linux", reason="Linux devices")
def test_a_camera_in_use_names_the_program(system: System) -> None:
    put(system.root, "proc/4242/comm", "zoom\n")
    fd = system.root / "proc/4242/fd"
    fd.mkdir()
    os.symlink("/dev/video0", fd / "17")
    check = linux_camera([device()], system)
    assert check.state == "warning"
    assert "zoom" in check.detail and "close zoom" in check.fix


def test_a_virtual_camera_seen_by_browsers_is_fine(system: System) -> None:
    check = linux_virtual_camera([device(10, "EmotionCam", True, OUTPUT)], system)
    assert check.state == "ok" and "EmotionCam (/dev/video10)" in check.detail


def test_a_virtual_camera_in_use_with_exclusive_caps_is_fine(system: System) -> None:
    assert linux_virtual_camera([device(10, "X", True, CAPTURE)], system).state == "ok"


def test_exclusive_caps_off_is_told(system: System) -> None:
    check = linux_virtual_camera([device(10, "X", True, CAPTURE | OUTPUT)], system)
    assert check.state == "warning"
    assert "exclusive_caps=1" in check.fix


def test_a_virtual_camera_without_permission_is_told(system: System) -> None:
    check = linux_virtual_camera([device(10, "X", True, OUTPUT, allowed=False)], system)
    assert check.state == "missing" and "usermod -aG video" in check.fix


@pytest.mark.parametrize(
    ("release", "command"),
    [
        ("ID=debian", "apt install v4l2loopback-dkms"),
        ('ID=linuxmint\nID_LIKE="ubuntu debian"', "apt install v4l2loopback-dkms"),
        ("ID=ubuntu", "apt install v4l2loopback-dkms"),
        ("ID=fedora", "dnf install akmod-v4l2loopback"),
        ("ID=manjaro\nID_LIKE=arch", "pacman -S v4l2loopback-dkms"),
        ('ID="opensuse-leap"\nID_LIKE="suse opensuse"', "zypper install"),
        ("ID=exotic", "package manager"),
        (None, "package manager"),
    ],
)
def test_the_module_is_installed_as_the_system_does_it(
    system: System, release: str | None, command: str
) -> None:
    if release is not None:
        put(system.root, "etc/os-release", release)
    check = linux_virtual_camera([], system)
    assert check.state == "missing" and "not installed" in check.detail
    assert command in check.fix
    assert "modprobe v4l2loopback" in check.fix and "exclusive_caps=1" in check.fix


def test_an_installed_module_has_only_to_be_loaded(system: System) -> None:
    put(system.root, f"lib/modules/{RELEASE}/modules.dep", "updates/dkms/v4l2loopback.ko.xz: x\n")
    check = linux_virtual_camera([], system)
    assert "not loaded" in check.detail
    assert check.fix.startswith("run: sudo modprobe v4l2loopback")


def test_a_module_for_another_kernel_is_built_again(system: System) -> None:
    put(system.root, "usr/src/v4l2loopback-0.12.7/dkms.conf")
    check = linux_virtual_camera([], system)
    assert RELEASE in check.detail and "dkms autoinstall" in check.fix


def test_a_loaded_module_without_device_is_loaded_again(system: System) -> None:
    put(system.root, "sys/module/v4l2loopback/version")
    check = linux_virtual_camera([], system)
    assert "no device" in check.detail and "modprobe -r v4l2loopback &&" in check.fix


@pytest.mark.parametrize("installed", [False, True])
@pytest.mark.parametrize("state", [b"\6\0\0\0\1", b"\6\0\0\0\0", None])
def test_secure_boot_is_explained_and_kept_on(
    system: System, state: bytes | None, installed: bool
) -> None:
    if state is not None:
        put(system.root, "sys/firmware/efi/efivars/SecureBoot-8be4df61", state)
    if installed:
        put(system.root, f"lib/modules/{RELEASE}/modules.dep", "extra/v4l2loopback.ko: x\n")
    fix = linux_virtual_camera([], system).fix
    assert ("Secure Boot" in fix) == (state is not None and state.endswith(b"\1"))
    assert "disable" not in fix.lower() and "switch it off" not in fix.lower()
    if "Secure Boot" in fix:
        assert "Keep it on" in fix and "mokutil --import /var/lib/dkms/mok.pub" in fix


def test_ubuntu_keeps_its_signing_key_elsewhere(system: System) -> None:
    put(system.root, "sys/firmware/efi/efivars/SecureBoot-8be4df61", b"\6\0\0\0\1")
    put(system.root, "var/lib/shim-signed/mok/MOK.der")
    assert "--import /var/lib/shim-signed/mok/MOK.der" in linux_virtual_camera([], system).fix


@pytest.mark.parametrize(
    ("version", "state"), [("30.2.3", "ok"), ("31.0", "ok"), ("27.1", "missing"), (None, "missing")]
)
def test_obs_on_macos_has_to_be_new_enough(tmp_path: Path, version: str | None, state: str) -> None:
    if version:
        info = plistlib.dumps({"CFBundleShortVersionString": version})
        put(tmp_path, "OBS.app/Contents/Info.plist", info)
    check = mac_virtual_camera(tmp_path / "OBS.app")
    assert check.state == state
    assert "Start Virtual Camera" in check.fix


def test_windows_needs_a_registered_camera() -> None:
    assert windows_virtual_camera(["OBS Virtual Camera"]).state == "ok"
    check = windows_virtual_camera([])
    assert check.state == "missing" and "obsproject.com" in check.fix


FINE = Check("weights", "ok", "there")
NO_CAMERA = Check("camera", "missing", "none", "plug one in", "calls")
NO_WEIGHTS = Check("weights", "missing", "gone", "install again\nor copy them")


def test_only_what_files_need_blocks() -> None:
    assert not doctor.blocked([FINE, NO_CAMERA])
    assert doctor.blocked([FINE, NO_WEIGHTS])
    assert not doctor.blocked([Check("settings", "warning", "odd", "correct them")])


def test_the_text_names_every_check_and_every_step() -> None:
    text = doctor.as_text([FINE, NO_CAMERA, NO_WEIGHTS])
    for part in ("there", "plug one in", "→ install again", "→ or copy them", "files: not ready"):
        assert part in text
    assert "files: ready" in doctor.as_text([FINE, NO_CAMERA])


def test_the_findings_for_machines_are_json() -> None:
    told = json.loads(json.dumps(doctor.as_dict([FINE, NO_CAMERA])))
    assert told["files_ready"] is True and told["calls_ready"] is False
    assert told["checks"][1] == {
        "name": "camera",
        "state": "missing",
        "detail": "none",
        "fix": "plug one in",
        "needed_for": "calls",
    }


def test_one_failing_check_leaves_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> Check:
        raise WeightsError("pnet.onnx is missing", "install again")

    def broken(settings: object) -> Check:
        raise RuntimeError("odd")

    def absent(settings: object) -> Check:
        raise ModuleNotFoundError("No module named 'PIL'", name="PIL")

    monkeypatch.setattr(doctor, "_weights", gone)
    monkeypatch.setattr(doctor, "_engine", broken)
    monkeypatch.setattr(doctor, "_captions", absent)
    checks = {c.name: c for c in doctor.examine()}
    assert len(checks) == 8
    assert checks["weights"].fix == "install again" and checks["weights"].state == "missing"
    assert "odd" in checks["engine"].detail and checks["engine"].state == "missing"
    assert "PIL" in checks["captions"].detail
    assert checks["captions"].fix.endswith("pip install --force-reinstall ."), "it is on no index"
    assert checks["video files"].state == "ok"


def test_here_everything_files_need_is_there() -> None:
    checks = doctor.examine()
    wrong = [c for c in checks if c.state != "ok" and c.needed_for == "everything"]
    assert not wrong
    assert all(c.fix for c in checks if c.state != "ok")


def test_odd_settings_are_a_warning(own_settings: Path) -> None:
    (own_settings / "settings.json").write_text('{"top_k": 99}')
    check = next(c for c in doctor.examine() if c.name == "settings")
    assert check.state == "warning" and "top k" in check.detail and check.fix


def test_damaged_settings_are_still_where_the_fix_says(own_settings: Path) -> None:
    file = own_settings / "settings.json"
    file.write_text("{")
    for _ in range(2):
        check = next(c for c in doctor.examine() if c.name == "settings")
        assert check.state == "warning" and str(file) in check.fix
        assert [path.name for path in own_settings.iterdir()] == ["settings.json"]
    assert str(file) in check.detail
