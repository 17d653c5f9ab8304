"""The part of the examination that differs from system to system: cameras, real and virtual."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from subtitles.checks import Check
from subtitles.devices import CAPTURE, GROUP, OUTPUT, Device, System, cameras, devices, used_by
from subtitles.errors import joined, said

LABEL = "Emotion Subtitles"
MODPROBE = f'sudo modprobe v4l2loopback devices=1 exclusive_caps=1 card_label="{LABEL}"'
RELOAD = said("run: {command}", command=f"sudo modprobe -r v4l2loopback && {MODPROBE}")
"""What brings back a device that is gone or wrong, under the name people were told to pick."""
KEEP = said(
    "to have it after every start: {commands}",
    commands="echo v4l2loopback | sudo tee /etc/modules-load.d/v4l2loopback.conf; "
    "echo 'options v4l2loopback devices=1 exclusive_caps=1 "
    f'card_label="{LABEL}"\' | sudo tee /etc/modprobe.d/v4l2loopback.conf',
)
LET_IN = joined(said("run: {command}", command=GROUP), said("then log out and in again"))

INSTALL = {
    "debian": 'sudo apt install v4l2loopback-dkms "linux-headers-$(uname -r)"',
    "fedora": said(
        "{command} (from RPM Fusion: {address})",
        command="sudo dnf install akmod-v4l2loopback",
        address="https://rpmfusion.org",
    ),
    "arch": "sudo pacman -S v4l2loopback-dkms linux-headers",
    "suse": "sudo zypper install v4l2loopback-kmp-default",
}
"""How to get the module, by the ID or ID_LIKE of /etc/os-release."""


def camera() -> Check:
    """Look for a camera."""
    if sys.platform == "linux":
        return linux_camera(devices(System()), System())
    names = [found.name for found in cameras()]
    if names:
        return Check("camera", "ok", ", ".join(names), needed_for="calls")
    if sys.platform == "darwin":
        allow = said("if it fails, allow the camera: System Settings → Privacy & Security → Camera")
    else:
        allow = said("if it fails, allow the camera: Settings → Privacy & Security → Camera")
    command = "emotion-subtitles live --sink null --duration 5"
    fix = joined(said("try: {command}", command=command), allow)
    return Check("camera", "warning", said("can't be listed without opening it"), fix, "calls")


def virtual_camera() -> Check:
    """Look for something that can play the camera in a call."""
    if sys.platform == "linux":
        return linux_virtual_camera(devices(System()), System())
    if sys.platform == "darwin":
        return mac_virtual_camera(Path("/Applications/OBS.app"))
    return windows_virtual_camera(_registered())


def linux_camera(found: Sequence[Device], system: System) -> Check:
    """Judge the real cameras: present, allowed, free."""
    real = [d for d in found if not d.loopback]
    if not any(d.readable for d in real) and real:
        detail = said("no permission to open {device}", device=_shown(real[0]))
        return Check("camera", "missing", detail, LET_IN, "calls")
    fed = [d for d in found if d.loopback and d.captures and not (d.capabilities or 0) & OUTPUT]
    usable = [d for d in real if d.captures] or fed
    if not usable:
        fix = said(
            "plug one in, or switch it on in the firmware or with the laptop's privacy switch"
        )
        return Check("camera", "missing", said("none found"), fix, "calls")
    shown = ", ".join(f"{d.name} ({d.path})" for d in usable)
    user = used_by(usable[0].path, system)
    if user:
        detail = said("{cameras}; in use by {program}", cameras=shown, program=user)
        fix = said("close {program} before starting live", program=user)
        return Check("camera", "warning", detail, fix, "calls")
    return Check("camera", "ok", shown, needed_for="calls")


def linux_virtual_camera(found: Sequence[Device], system: System) -> Check:
    """Judge v4l2loopback: installed, loaded, a device there, writable, seen by browsers."""
    virtual = [d for d in found if d.loopback]
    if not virtual:
        detail, fix = _no_loopback(system)
        return Check("virtual camera", "missing", detail, fix, "calls")
    usable = [d for d in virtual if d.writable]
    if not usable:
        detail = said("no permission to write to {device}", device=_shown(virtual[0]))
        return Check("virtual camera", "missing", detail, LET_IN, "calls")
    shown = ", ".join(f"{d.name} ({d.path})" for d in usable)
    both = CAPTURE | OUTPUT
    if all(d.capabilities is not None and d.capabilities & both == both for d in usable):
        detail = said(
            "{cameras}; browsers will not list it, since exclusive_caps is off", cameras=shown
        )
        return Check("virtual camera", "warning", detail, joined(RELOAD, KEEP), "calls")
    return Check("virtual camera", "ok", shown, needed_for="calls")


def mac_virtual_camera(obs: Path) -> Check:
    """Judge OBS Studio's camera extension on macOS."""
    import plistlib

    steps = said(
        "start OBS once, click Start Virtual Camera, allow the extension in System Settings → "
        "General → Login Items & Extensions → Camera Extensions, then close OBS"
    )
    try:
        info = plistlib.loads((obs / "Contents" / "Info.plist").read_bytes())
        version = str(info["CFBundleShortVersionString"])
        major = int(version.split(".")[0])
    except (OSError, ValueError, KeyError, plistlib.InvalidFileException):
        get = said(
            "install OBS Studio 30 or newer from {address}", address="https://obsproject.com"
        )
        detail, fix = said("OBS Studio not found"), joined(get, steps)
        return Check("virtual camera", "missing", detail, fix, "calls")
    if major < 30:
        detail = said("OBS Studio {version} is too old", version=version)
        fix = joined(said("update OBS Studio to 30 or newer"), steps)
        return Check("virtual camera", "missing", detail, fix, "calls")
    detail = said(
        "OBS Studio {version}; whether its extension is allowed shows on starting live",
        version=version,
    )
    return Check("virtual camera", "ok", detail, steps, "calls")


def windows_virtual_camera(registered: Sequence[str]) -> Check:
    """Judge the virtual cameras registered with Windows."""
    if registered:
        return Check("virtual camera", "ok", ", ".join(registered), needed_for="calls")
    fix = said(
        "install OBS Studio from {obs}, or Unity Capture from {unity} (run its {file})",
        obs="https://obsproject.com",
        unity="https://github.com/schellingb/UnityCapture",
        file="Install.bat",
    )
    return Check("virtual camera", "missing", said("none installed"), fix, "calls")


def _shown(device: Device) -> str:
    return f"{device.path} ({device.name})"


def _no_loopback(system: System) -> tuple[str, str]:
    """Say why there is no v4l2loopback device, and how to get one."""
    if system.path("sys/module/v4l2loopback").exists():
        return said("v4l2loopback is loaded but has no device"), joined(RELOAD, KEEP)
    signed = [trusted(_signing_key(system))] if _secure_boot(system) else []
    loaded = [said("then: {command}", command=MODPROBE), KEEP, *signed]
    modules = system.path("lib/modules", system.release)
    try:
        listed = "/v4l2loopback.ko" in (modules / "modules.dep").read_text(errors="replace")
    except OSError:
        listed = False
    if listed:
        run = said("run: {command}", command=MODPROBE)
        return said("v4l2loopback is installed, not loaded"), joined(run, KEEP, *signed)
    if any(system.path("usr/src").glob("v4l2loopback-*")):
        detail = said(
            "v4l2loopback is not built for the running kernel {release}", release=system.release
        )
        build = 'sudo apt install "linux-headers-$(uname -r)" && sudo dkms autoinstall'
        return detail, joined(said("run: {command}", command=build), *loaded)
    detail = said("the kernel module v4l2loopback is not installed")
    return detail, joined(said("run: {command}", command=_install(system)), *loaded)


def trusted(key: str) -> str:
    """Return how to get modules signed with the key in a file past Secure Boot."""
    return said(
        "Secure Boot is on, so the kernel loads only signed modules. Keep it on. If modprobe "
        'answers "Key was rejected by service", let the firmware trust the key your system signs '
        "modules with: {command}, choose a password, restart, and confirm with it on the blue "
        "screen (Enroll MOK)",
        command=f"sudo mokutil --import {key}",
    )


def _install(system: System) -> str:
    try:
        lines = system.path("etc/os-release").read_text().splitlines()
    except OSError:
        lines = []
    told = " ".join(line.split("=", 1)[1] for line in lines if line.startswith(("ID=", "ID_LIKE=")))
    for family, command in INSTALL.items():
        if family in told.replace('"', "").replace("ubuntu", "debian"):
            return command
    return said("install v4l2loopback with your system's package manager")


def _secure_boot(system: System) -> bool:
    variables = system.path("sys/firmware/efi/efivars")
    try:
        state = next(variables.glob("SecureBoot-*")).read_bytes()
    except (OSError, StopIteration):
        return False
    return state[-1:] == b"\1"  # four bytes of attributes come first


def _signing_key(system: System) -> str:
    """Return where this system keeps the key DKMS signs modules with."""
    ubuntu = "/var/lib/shim-signed/mok/MOK.der"
    return ubuntu if system.path(ubuntu[1:]).exists() else "/var/lib/dkms/mok.pub"


def _registered() -> list[str]:
    """Return the names of the virtual cameras registered with Windows."""
    import winreg

    known = {
        "OBS Virtual Camera": "{A3FCE0F5-3493-419F-958A-ABA1250EC20B}",
        "Unity Video Capture": "{5C2CD55C-92AD-4999-8666-912BD3E70010}",
    }
    names = []
    for name, number in known.items():
        try:
            winreg.OpenKey(winreg.HKEY_CLASSES_ROOT, f"CLSID\\{number}").Close()  # type: ignore[attr-defined]
        except OSError:
            continue
        names.append(name)
    return names
