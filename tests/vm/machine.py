"""A small Linux machine with real video devices, to run a command in.

    python tests/vm/machine.py [--out DIR] [--seconds S] [--memory MIB] -- COMMAND [ARG …]

In the machine, as root:

- /dev/video0   vivid, the kernel's test webcam; its control "Disconnect" is a real unplugging
- /dev/video10  v4l2loopback "EmotionCam" with exclusive_caps: the virtual camera
- /dev/video20  v4l2loopback "TestWebcam": a webcam once something feeds it
- the host's files, writable but unchanged outside, and the current folder
- $VM_OUT       the folder whose files come back

It prints what the command prints and ends as it ends; 124: it took too long. Kernel and modules
come from Debian's packages, are built once without changing the host, and are kept in
$VM_CACHE or ~/.cache/emotion-subtitles-vm.

Where KVM works the machine is about as fast as this one. Elsewhere QEMU translates, and its clock
follows the instructions it has run (1 ns each) instead of ours: otherwise the networks'
arithmetic, which is hundreds of times slower to translate than all else, would be out of
proportion. Seconds inside are then some ten times longer outside.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

TOOLS = {
    "qemu-system-x86_64": "qemu-system-x86",
    "cpio": "cpio",
    "modprobe": "kmod",
    "make": "make",
    "gcc": "gcc",
    "dpkg": "dpkg",
    "apt-get": "apt",
}
"""What it takes, and the Debian package each is in."""

MODULES = (
    *("virtio_pci", "9pnet_virtio", "9p", "overlay"),
    *("videodev", "videobuf2-vmalloc", "videobuf2-dma-contig", "vivid"),
)

BOOT = "console=ttyS0 panic=-1 mitigations=off loglevel=1"

KVM = ("-accel", "kvm", "-cpu", "host", "-smp", "2")
TRANSLATED = (
    *("-accel", "tcg,thread=single,tb-size=1024", "-icount", "shift=0"),
    *("-cpu", "max", "-smp", "1"),
)

PATIENCE = 10
"""Seconds in which a machine on KVM has booted; where KVM only pretends to work it never does."""

TOO_LONG = 124
"""Exit code of a command that took too long, as of timeout(1)."""

POWER_OFF = 5
"""Seconds a machine has to power off once its command has ended."""

INIT = """#!/bin/busybox sh
export PATH=/bin; /bin/busybox --install -s /bin
mount -t proc proc /proc; mount -t sysfs sys /sys; mount -t devtmpfs dev /dev
for m in $(cat /mod/order); do [ $m = vivid.ko ] || insmod /mod/$m 2>/dev/null; done
insmod /mod/vivid.ko n_devs=1 node_types=0x1 num_inputs=1 input_types=0
insmod /mod/v4l2loopback.ko devices=2 video_nr=10,20 exclusive_caps=1,1 \\
  card_label=EmotionCam,TestWebcam
grep -q probe /proc/cmdline && { echo booted; poweroff -f; }
mount -t 9p -o trans=virtio,version=9p2000.L,msize=512000,cache=loose,ro host /lower || poweroff -f
mount -t tmpfs tmpfs /over; mkdir /over/up /over/work
mount -t overlay -o lowerdir=/lower,upperdir=/over/up,workdir=/over/work root /new || poweroff -f
mkdir -p /new/proc /new/sys /new/dev /new/vm-out /new/vm-modules /new/run
cp /mod/*.ko /new/vm-modules/
mkdir -p /dev/shm /dev/pts; mount -t tmpfs shm /dev/shm; mount -t devpts pts /dev/pts
for d in proc sys dev; do mount --move /$d /new/$d; done
mount -t 9p -o trans=virtio,version=9p2000.L,msize=512000 out /new/vm-out
ip link set lo up
exec switch_root /new /bin/bash /vm-out/.job
"""
"""The first program of the machine."""


def lacking() -> list[str]:
    """Return the Debian packages this host lacks to run the machine."""
    path = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
    return [package for tool, package in TOOLS.items() if not shutil.which(tool, path=path)]


def run(
    command: Sequence[str],
    out: Path,
    *,
    seconds: float = 900,
    memory: int = 3072,
) -> int:
    """Run a command in a fresh machine; returns its exit code, 124 when it took too long.

    Parameters
    ----------
    out: folder that is $VM_OUT in the machine; made if need be.
    seconds: of the host's time.
    memory: MiB.
    """
    cache = prepare()
    out = out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    job, code = out / ".job", out / ".code"
    code.unlink(missing_ok=True)
    environment = {"HOME": str(Path.home()), "PATH": os.environ["PATH"], "VM_OUT": "/vm-out"}
    exports = " ".join(f"{name}={shlex.quote(value)}" for name, value in environment.items())
    job.write_text(
        f"export {exports}; cd {shlex.quote(os.getcwd())}\n"
        f"( {shlex.join(command)} ) </dev/null\n"
        "echo $? >/vm-out/.part; sync; mv /vm-out/.part /vm-out/.code\n"
        "echo o >/proc/sysrq-trigger; sleep 9\n"
    )
    accelerator = KVM if kvm_works(cache) else TRANSLATED
    share = "local,path={},security_model=none,mount_tag={}"
    disks = ["-virtfs", share.format("/", "host") + ",readonly=on,multidevs=remap"]
    disks += ["-virtfs", share.format(out, "out")]
    machine = subprocess.Popen(
        [*qemu(cache, accelerator, memory), *disks], stdin=subprocess.DEVNULL
    )
    try:
        ended(machine, code, seconds)
    finally:
        machine.kill()
        machine.wait()
        job.unlink()
    if not code.exists():
        return TOO_LONG
    result = int(code.read_text())
    code.unlink()
    return result


def ended(machine: subprocess.Popen[bytes], code: Path, seconds: float) -> None:
    """Wait until a machine has ended, or its command has: translated ones may never power off."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and not code.exists():
        with suppress(subprocess.TimeoutExpired):
            machine.wait(0.5)
            return
    with suppress(subprocess.TimeoutExpired):
        machine.wait(POWER_OFF)


def prepare() -> Path:
    """Build the machine unless it has been; returns the folder it is kept in."""
    cache = Path(os.environ.get("VM_CACHE", "~/.cache/emotion-subtitles-vm")).expanduser()
    cache.mkdir(parents=True, exist_ok=True)
    with (cache / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several machines may be started at once
        if not (cache / "initrd.gz").exists():
            build(cache)
        kvm_works(cache)
    return cache


def qemu(cache: Path, accelerator: Sequence[str], memory: int, boot: str = BOOT) -> list[str]:
    """Return the command that starts a machine."""
    command = ["qemu-system-x86_64", *accelerator, "-m", str(memory)]
    command += ["-kernel", str(cache / "vmlinuz"), "-initrd", str(cache / "initrd.gz")]
    command += ["-append", boot, "-display", "none", "-monitor", "none", "-serial", "stdio"]
    return [*command, "-no-reboot", "-nic", "none"]


def kvm_works(cache: Path) -> bool:
    """Say whether a machine boots on KVM here; asked once, then remembered until the next boot."""
    if not os.access("/dev/kvm", os.R_OK | os.W_OK):
        return False
    known = cache / f"kvm-{Path('/proc/sys/kernel/random/boot_id').read_text().strip()}"
    if not known.exists():
        command = qemu(cache, KVM, 512, f"{BOOT} probe")
        try:
            printed = subprocess.run(
                command, timeout=PATIENCE, capture_output=True, stdin=subprocess.DEVNULL
            ).stdout
        except subprocess.TimeoutExpired:
            printed = b""
        known.write_text("yes" if b"booted" in printed else "no")
    return known.read_text() == "yes"


def build(cache: Path) -> None:
    """Make kernel and first file system from Debian's packages."""
    with tempfile.TemporaryDirectory(dir=cache) as folder:
        work = Path(folder)
        root, ram = work / "root", work / "ram"
        version = _unpacked(work, root)
        source = next((root / "usr/src").glob("v4l2loopback-*"))
        headers = root / "usr/src" / f"linux-headers-{version}"
        # Debian's headers name one another by where they would be installed.
        makefile = headers / "Makefile"
        makefile.write_text(makefile.read_text().replace("/usr/src/", f"{root}/usr/src/"))
        _do(["make", "-s", "-C", str(headers), f"M={source}", "modules"])
        _filled(ram, root, version)
        shutil.copy(source / "v4l2loopback.ko", ram / "mod")
        listed = subprocess.run(["find", "."], cwd=ram, check=True, capture_output=True).stdout
        packed = subprocess.run(
            ["cpio", "-o", "-H", "newc", "--quiet"],
            cwd=ram,
            input=listed,
            check=True,
            capture_output=True,
        ).stdout
        (work / "initrd.gz").write_bytes(packed)  # the kernel takes it uncompressed too
        shutil.move(next((root / "boot").glob("vmlinuz-*")), cache / "vmlinuz")
        shutil.move(work / "initrd.gz", cache / "initrd.gz")  # last: it says that all is there


def _unpacked(work: Path, root: Path) -> str:
    """Fetch and unpack the packages; returns the kernel's version."""
    depends = _do(["apt-cache", "depends", "linux-image-amd64"])
    image = next(line.split()[-1] for line in depends.splitlines() if "linux-image-" in line[5:])
    version = image.removeprefix("linux-image-")
    needs = _do(["apt-cache", "depends", f"linux-headers-{version}"]).split()
    common = [n for n in needs if n.startswith(("linux-headers-", "linux-kbuild-"))]
    packages = {image, *common, "v4l2loopback-dkms", "busybox-static"}
    _do(["apt-get", "download", "-q", *sorted(packages)], work)
    for package in work.glob("*.deb"):
        _do(["dpkg", "-x", str(package), str(root)])
    _do(["depmod", "-b", str(root), version])
    return version


def _filled(ram: Path, root: Path, version: str) -> None:
    """Fill the first file system: busybox, the modules in the order of their needs, `INIT`."""
    for folder in ("bin", "mod", "proc", "sys", "dev", "lower", "over", "new"):
        (ram / folder).mkdir(parents=True)
    shutil.copy(root / "bin/busybox", ram / "bin")
    order: list[str] = []
    for module in MODULES:
        steps = _do(["modprobe", "-d", str(root), "-S", version, "--show-depends", module])
        files = [line.split()[1] for line in steps.splitlines() if line.startswith("insmod")]
        for file in map(Path, files):
            if file.name not in order:
                order.append(file.name)
                shutil.copy(file, ram / "mod")
    (ram / "mod/order").write_text("\n".join(order))
    (ram / "init").write_text(INIT)
    (ram / "init").chmod(0o755)


def _do(command: list[str], folder: Path | None = None) -> str:
    """Run a host's command; returns what it printed, raises SystemExit with its complaint."""
    path = f"{os.environ['PATH']}:/usr/sbin:/sbin"
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "PATH": path, "LC_ALL": "C"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        raise SystemExit(f"{shlex.join(command)}:\n{done.stdout[-1000:]}{done.stderr[-2000:]}")
    return done.stdout


def main() -> int:
    """Run the command of the command line in the machine."""
    parser = argparse.ArgumentParser(description="Run a command in a machine with video devices.")
    parser.add_argument("--out", type=Path, default=Path("vm-out"), metavar="DIR")
    parser.add_argument("--seconds", type=float, default=900)
    parser.add_argument("--memory", type=int, default=3072, metavar="MIB")
    parser.add_argument("command", nargs="+")
    arguments = parser.parse_args()
    missing = lacking()
    if missing:
        raise SystemExit(f"missing: run: sudo apt-get install {' '.join(missing)}")
    return run(arguments.command, arguments.out, seconds=arguments.seconds, memory=arguments.memory)


if __name__ == "__main__":
    sys.exit(main())
