"""What the program must not do: talk to a network, keep pictures, believe foreign files.

Every command runs in a process of its own, with a fresh home, watched from inside (Python's audit
events) and, on Linux, from outside: traced, in a network namespace without interfaces.
"""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

import pytest

import subtitles
from subtitles import settings, weights
from subtitles.errors import WeightsError
from subtitles.inference import Network
from subtitles.sources import DEMO

ROOT = Path(__file__).parent.parent
WATCHED = Path(__file__).parent / "watched"
PATIENCE = 120.0

WRITING = re.compile(
    r'(?:open|openat|creat)\((?:AT_FDCWD, )?"([^"]*)".*?(?:O_WRONLY|O_RDWR|O_CREAT)'
)
NETWORKS = re.compile(r"AF_INET6?|AF_PACKET|AF_VSOCK|AF_BLUETOOTH")


@dataclass
class Seen:
    """What a watched process did."""

    code: int
    said: str
    told: list[dict[str, list[str] | str]] = field(default_factory=list)
    """By Python's audit events."""
    traced: list[str] | None = None
    """Lines of strace, None where there is none."""
    files: dict[str, int] = field(default_factory=dict)
    """Path below the fresh home → mode, of each file that is there at the end."""

    def events(self, what: str) -> list[str]:
        return [f"{t['event']} {t['arguments']}" for t in self.told if t["what"] == what]

    @property
    def network(self) -> list[str]:
        """Return everything that reaches beyond this machine, or might."""
        inside = [
            event
            for event in self.events("socket")
            if not re.match(r"socket\.__new__ \['(AddressFamily\.AF_UNIX|1)'", event)
            and not re.match(r"socket\.(connect|bind) \[\"?'?<socket.*AF_UNIX", event)
        ]
        return inside + [line for line in self.traced or [] if NETWORKS.search(line)]

    @property
    def written(self) -> list[str]:
        """Return the paths of files opened for writing, as strace saw it."""
        found = [WRITING.search(line) for line in self.traced or [] if " = -1 " not in line]
        paths = [match[1] for match in found if match]
        return [path for path in paths if not path.startswith(("/dev/", "/proc/"))]


@cache
def apart() -> list[str]:
    """Return what begins a command that has no network, where rights allow it."""
    command = ["unshare", "-rn"]
    if sys.platform != "linux" or not shutil.which("unshare"):
        return []
    done = subprocess.run([*command, "true"], capture_output=True)
    return command if done.returncode == 0 else []


@cache
def tracing() -> list[str]:
    """Return what begins a traced command, where rights allow it."""
    if sys.platform != "linux" or not shutil.which("strace"):
        return []
    command = ["strace", "-f", "-qq", "-s", "200", "-e", "trace=socket,connect,open,openat,creat"]
    for more in (["--seccomp-bpf"], []):
        line = [*command[:1], *more, *command[1:], "-o", os.devnull, "true"]
        if subprocess.run(line, capture_output=True).returncode == 0:
            return [*command[:1], *more, *command[1:]]
    return []


class Watch:
    """Runs commands in a home of their own and tells what they did."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "home"
        self.home.mkdir(mode=0o700)
        (self.home / "tmp").mkdir(mode=0o700)
        self._log, self._trace = folder / "log", folder / "trace"
        self._log.touch()
        # Some libraries are more discreet where they find a CI's variables.
        others = ("XDG_", "EMOTION_", "CI", "GITHUB_", "GITLAB_", "BUILD_", "TF_BUILD", "ORT_")
        kept = {k: v for k, v in os.environ.items() if not k.startswith(others)}
        self.environment = kept | {
            "HOME": str(self.home),
            "TMPDIR": str(self.home / "tmp"),
            "XDG_RUNTIME_DIR": str(self.home / "tmp"),
            "PYTHONPATH": os.pathsep.join([str(WATCHED), str(ROOT)]),
            "PYTHONDONTWRITEBYTECODE": "1",
            "WATCHED": str(self._log),
            "QT_QPA_PLATFORM": "offscreen",
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",
        }

    def run(self, *arguments: str, end_after: float | None = None) -> Seen:
        """Run Python with arguments; it gets SIGTERM after `end_after` s."""
        line = [*apart(), sys.executable, *arguments]
        if tracing():
            line = [*tracing(), "-o", str(self._trace), *line]
        with (self.home.parent / "said").open("w+") as said:
            process = subprocess.Popen(
                line,
                cwd=self.home,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            try:
                code = process.wait(PATIENCE if end_after is None else end_after)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGTERM)
                code = process.wait(PATIENCE)
            said.seek(0)
            text = said.read()
        return Seen(
            code,
            text,
            [json.loads(told) for told in self._log.read_text().splitlines()],
            self._traced() if tracing() else None,
            {
                str(path.relative_to(self.home)): stat.S_IMODE(path.stat().st_mode)
                for path in sorted(self.home.rglob("*"))
                if path.is_file()
            },
        )

    def _traced(self) -> list[str]:
        """Return what strace wrote, less the watch's own log."""
        lines = self._trace.read_text(errors="replace").splitlines()
        return [line for line in lines if str(self._log) not in line]

    def command(self, *arguments: str, end_after: float | None = None) -> Seen:
        return self.run("-m", "subtitles", *arguments, end_after=end_after)


@pytest.fixture
def watch(tmp_path: Path) -> Watch:
    return Watch(tmp_path)


LIVE = ("live", "--source", "demo", "--sink", "null", "--duration", "2")

COMMANDS = {
    "version": ("--version",),
    "doctor": ("doctor",),
    "bench": ("bench", "--flips", str(DEMO)),
    "live": LIVE,
    "camera": ("live", "--source", "97", "--sink", "null", "--duration", "1"),
    "virtual camera": ("live", "--source", "demo", "--duration", "1"),
}
"""None of them was asked for a file."""

WORKSHOP = {
    "train": ("train", "--data", "nowhere"),
    "evaluate": ("evaluate", "--data", "nowhere"),
    "export": ("export", "--mtcnn", "--out", "weights"),
    "reference engine": (*LIVE, "--engine", "torch"),
}
"""These need the extra `torch`."""

PROBE = re.compile(r"socket\.(__new__ \['(AddressFamily\.AF_INET6|10)', |bind .*'::1', 0)")
"""How urllib3, which facenet-pytorch imports, finds out whether there is IPv6 here: it asks for an
address of this machine and gives it back."""

ASKED = {
    "demo": ("demo", "--out", "results"),
    "transcribe": ("transcribe", str(DEMO), "--formats", "srt,json", "--out", "results"),
    "recording": (*LIVE[:3], "--sink", "results.mp4", "--duration", "2", "--stats", "stats.json"),
}
"""These were."""


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_opens_a_socket_or_writes_a_file_unasked(watch: Watch, name: str) -> None:
    seen = watch.command(*COMMANDS[name])
    assert "Traceback" not in seen.said
    assert seen.network == []
    assert seen.files == {}
    assert seen.written == []
    assert seen.events("write") == []
    assert seen.events("pickle") == []


@pytest.mark.parametrize("name", ASKED)
def test_only_files_asked_for_are_written(watch: Watch, name: str) -> None:
    seen = watch.command(*ASKED[name])
    assert seen.code == 0, seen.said
    assert seen.network == []
    assert seen.files
    assert all(file.startswith(("results", "stats.json")) for file in seen.files), seen.files
    for path in seen.written:
        assert (watch.home / path).is_relative_to(watch.home), path
    assert seen.events("pickle") == []


@pytest.mark.parametrize("name", WORKSHOP)
def test_the_workshop_reaches_nobody(watch: Watch, name: str) -> None:
    pytest.importorskip("torch", reason="missing: the extra 'torch'")
    (watch.home / "weights").mkdir()
    seen = watch.command(*WORKSHOP[name])
    assert "Traceback" not in seen.said
    reached = [event for event in seen.events("socket") if not PROBE.match(event)]
    assert reached == []
    connected = [line for line in seen.network if "connect(" in line or "SOCK_DGRAM" in line]
    assert connected == []
    # matplotlib, which torchmetrics imports, keeps a list of fonts.
    kept = [file for file in seen.files if not file.startswith((".cache/matplotlib", "weights"))]
    assert kept == []


def test_a_measured_session_does_neither(watch: Watch) -> None:
    seen = watch.run("-m", "subtitles.bench_case", '{"seconds": 0.3, "threads": 1}')
    assert seen.code == 0, seen.said
    assert seen.network == [] and seen.files == {} and seen.events("pickle") == []


def test_the_tray_app_stays_on_this_machine(watch: Watch) -> None:
    pytest.importorskip("PySide6.QtWidgets", reason="missing: PySide6")
    code = (
        "import sys; from subtitles import settings; from dataclasses import replace\n"
        "settings.save(replace(settings.load(), source='demo', sink='null', first_run_done=True))\n"
        "from subtitles.cli import main; sys.exit(main(['gui', '--minimised']))"
    )
    seen = watch.run("-c", code, end_after=9.0)
    assert "Traceback" not in seen.said and "error:" not in seen.said, seen.said
    assert seen.network == []
    assert seen.events("pickle") == []
    ours = {file: mode for file, mode in seen.files.items() if "emotion-subtitles" in file}
    assert any(file.endswith(settings.FILE) for file in ours), seen.files
    assert {mode & 0o077 for mode in ours.values()} == {0}, "readable by others"
    others = [file for file in seen.files if file not in ours and "cache" not in file]
    assert others == []
    assert not [file for file in seen.files if file.endswith((".png", ".jpg", ".mp4", ".bmp"))]


BAD = {
    "socket": "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).close()",
    "name": "import socket\ntry: socket.getaddrinfo('localhost', 80)\nexcept OSError: pass",
    "native": "import ctypes; ctypes.CDLL(None).socket(2, 2, 0)",
}


@pytest.mark.parametrize("kind", BAD)
def test_the_watch_sees_a_network(watch: Watch, kind: str) -> None:
    if kind == "native" and not tracing():
        pytest.skip("missing: strace, or the right to use it")
    seen = watch.run("-c", BAD[kind])
    assert seen.code == 0, seen.said
    assert seen.network


def test_the_watch_sees_files_and_pickles(watch: Watch) -> None:
    code = (
        "import pickle, pathlib, collections\n"
        "pathlib.Path('here').write_text('x')\n"
        "pickle.loads(pickle.dumps(collections.Counter()))"
    )
    seen = watch.run("-c", code)
    assert list(seen.files) == ["here"]
    assert any("here" in event for event in seen.events("write"))
    assert any("Counter" in event for event in seen.events("pickle"))
    if seen.traced is not None:
        assert seen.written == ["here"]


@pytest.mark.skipif(os.name == "nt", reason="modes mean little on Windows")
@pytest.mark.parametrize("mask", [0o000, 0o022, 0o077])
def test_settings_are_for_their_owner_only(tmp_path: Path, mask: int) -> None:
    before = os.umask(mask)
    try:
        file = settings.save(settings.Settings(), tmp_path / "new" / settings.FILE)
        file.chmod(0o666)
        file = settings.save(settings.Settings(top_k=2), file)
    finally:
        os.umask(before)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.fixture
def copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the weights that may be changed."""
    folder = tmp_path / "weights"
    shutil.copytree(weights.folder(), folder)
    monkeypatch.setattr(weights, "FOLDERS", (folder,))
    weights.find.cache_clear()
    yield folder
    weights.find.cache_clear()


@pytest.mark.parametrize("name", ["pnet", "rnet", "onet", "resnet18"])
def test_weights_with_one_other_bit_are_refused(copied: Path, name: str) -> None:
    from subtitles import assemble

    file = copied / weights.entry(name)["file"]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(WeightsError, match="damaged or were changed"):
        assemble.pipeline(settings.Settings(threads=1))


def test_every_network_that_is_loaded_was_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    from subtitles import assemble

    weights.find.cache_clear()
    checked: list[Path] = []
    loaded: list[Path] = []
    real, begin = weights.sha256, Network.__init__
    monkeypatch.setattr(weights, "sha256", lambda path: checked.append(path) or real(path))

    def load(self: Network, path: Path, *more: object, **options: object) -> None:
        loaded.append(path)
        begin(self, path, *more, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Network, "__init__", load)
    assemble.pipeline(settings.Settings(threads=1))
    weights.find.cache_clear()
    assert len(loaded) == 4
    assert set(loaded) == set(checked)


def sources() -> list[Path]:
    folders = (Path(subtitles.__file__).parent, ROOT / "gui", ROOT / "packaging")
    return [path for folder in folders for path in sorted(folder.rglob("*.py"))]


def test_nothing_is_loaded_in_a_way_that_runs_what_it_finds() -> None:
    wrong = []
    for path in sources():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [alias.name for alias in node.names] + [getattr(node, "module", "") or ""]
                if {n.split(".")[0] for n in names} & {"pickle", "marshal", "shelve", "joblib"}:
                    wrong.append(f"{path.name}:{node.lineno} imports what unpickles")
            if isinstance(node, ast.Call):
                call = ast.unparse(node.func)
                given = {word.arg: ast.unparse(word.value) for word in node.keywords}
                if call == "torch.load" and given.get("weights_only") != "True":
                    wrong.append(f"{path.name}:{node.lineno} torch.load without weights_only")
                if given.get("allow_pickle") == "True" or call in ("eval", "exec"):
                    wrong.append(f"{path.name}:{node.lineno} {call}")
    assert not wrong


def test_a_checkpoint_that_would_run_code_is_refused(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch", reason="missing: the extra 'torch'")
    from subtitles.errors import DataError
    from subtitles.training import export

    ran = tmp_path / "ran"

    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return os.mkdir, (str(ran),)

    torch.save({"averaged": Evil()}, tmp_path / "last.pt")
    with pytest.raises(DataError, match="no checkpoint"):
        export.export_classifier(tmp_path, tmp_path, tmp_path)
    assert not ran.exists()
