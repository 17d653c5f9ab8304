"""Prove that a browser takes the virtual camera for a camera: by its name, with captions.

Runs where `prove_live` runs, and needs chromium and its driver too. Faces are played into the
webcam, `live` captions them, and a page asks for the camera called EmotionCam as call programs do,
shows it and hands over what it shows. The page is closed and opened again while `live` goes on.
Look at browser.png; the exit code is 1 if something is not so.

    python tests/vm/prove_browser.py OUT
"""

from __future__ import annotations

import base64
import functools
import http.server
import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from prove_live import (
    ARGUMENTS,
    CAMERA,
    CAPTION,
    LIVE,
    PATIENCE,
    RATE,
    ROOT,
    SIZE,
    SPARE,
    beside,
    changed,
    demo_picture,
    ended,
    fed,
    gives_pictures,
    wait_for,
)
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from subtitles import assemble
from subtitles.settings import FOLDER_VARIABLE, Settings
from subtitles.types import Image

TIMES = 20
"""How often the page is opened."""

FLAGS = (
    *("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-sync"),
    *("--disable-background-networking", "--disable-component-update", "--disable-extensions"),
    # Grants cameras without asking; they are the real ones all the same.
    "--use-fake-ui-for-media-stream",
)

PAGE = """<!doctype html><title>Call</title><video id=video muted></video>"""

WATCH = """
const [wanted, done] = arguments;
(async () => {
  await navigator.mediaDevices.getUserMedia({video: true}).then(s => s.getTracks()[0].stop());
  const cameras = (await navigator.mediaDevices.enumerateDevices())
    .filter(d => d.kind === 'videoinput');
  const camera = cameras.find(d => d.label.startsWith(wanted));
  const names = cameras.map(d => d.label);
  if (!camera) return done({names});
  const stream = await navigator.mediaDevices.getUserMedia(
    {video: {deviceId: {exact: camera.deviceId}}});
  const video = document.getElementById('video');
  video.srcObject = stream;
  await video.play();
  const {width, height, frameRate} = stream.getVideoTracks()[0].getSettings();
  done({names, width, height, frameRate});
})().catch(error => done({error: String(error)}));
"""

SHOT = """
const [count, done] = arguments;
const video = document.getElementById('video');
const shown = () => {
  const canvas = document.createElement('canvas');
  canvas.width = video.videoWidth;
  canvas.height = video.videoHeight;
  canvas.getContext('2d').drawImage(video, 0, 0);
  done(canvas.toDataURL('image/png').split(',')[1]);
};
let left = count;
const next = () => { if (--left <= 0) shown(); else video.requestVideoFrameCallback(next); };
video.requestVideoFrameCallback(next);
"""


def main(out: Path) -> int:
    """Run the proof; returns the exit code."""
    out.mkdir(parents=True, exist_ok=True)
    original = demo_picture()
    faces = [face.box for face in assemble.detector(Settings()).detect(original)]
    cv2.imwrite(str(out / "fed.png"), original)
    found: dict[str, Any] = {"opened": 0}
    # The browser starts first: nothing else needs the processor then.
    with served() as address, browser() as chromium, fed(out / "fed.png"):
        say("the browser is there")
        with running({"captions": False}, out / "plain", found):
            for turn in range(TIMES):
                found["camera"] = opened(chromium, address)
                found["opened"] += shot(chromium).shape == (SIZE[1], SIZE[0], 3)
                chromium.get("about:blank")
                say(f"opened {turn + 1} times")
        with running(SPARE, out / "captioned", found):
            opened(chromium, address)
            pixels, until = shot(chromium), time.monotonic() + PATIENCE
            while (
                min(beside(changed(original, pixels), faces)) <= CAPTION
                and time.monotonic() < until
            ):
                pixels = shot(chromium)
            cv2.imwrite(str(out / "browser.png"), pixels)
            found["changed_beside_each_face"] = beside(changed(original, pixels), faces)
    found["problems"] = problems(found)
    (out / "browser.json").write_text(json.dumps(found, indent=2) + "\n")
    print(json.dumps(found, indent=2))
    return 1 if found["problems"] else 0


@contextmanager
def running(chosen: dict[str, object], to: Path, found: dict[str, Any]) -> Iterator[None]:
    """Run `live` with settings meanwhile; notes how it ended and what it measured."""
    to.mkdir(exist_ok=True)
    (to / "settings.json").write_text(json.dumps(chosen))
    command = [*LIVE, *ARGUMENTS, "--keep-camera", "--stats", f"{to}.json"]
    with subprocess.Popen(command, cwd=ROOT, env={**os.environ, FOLDER_VARIABLE: str(to)}) as live:
        try:
            wait_for(lambda: gives_pictures(CAMERA), "nothing is published", live)
            yield
            went_on = live.poll() is None
        finally:
            code = ended(live)
    found[to.name] = {
        "went on": went_on,
        "code": code,
        **json.loads(Path(f"{to}.json").read_text()),
    }


def opened(chromium: webdriver.Chrome, address: str) -> dict[str, Any]:
    """Open the page and have it show the virtual camera; returns what it says of it."""
    until = time.monotonic() + PATIENCE
    while True:  # a device may still look as its last user left it when `live` has just begun
        chromium.get(address)
        camera: dict[str, Any] = chromium.execute_async_script(WATCH, "EmotionCam")
        if "width" in camera:
            return camera
        if time.monotonic() > until:
            raise SystemExit(f"the page can't show the camera: {camera}")
        time.sleep(0.5)


def say(what: str) -> None:
    """Tell how far it is; a translated machine takes minutes."""
    print(f"{time.monotonic():.0f} s: {what}", flush=True)


def shot(chromium: webdriver.Chrome) -> Image:
    """Return what the page's video shows two pictures from now."""
    encoded = chromium.execute_async_script(SHOT, 2)
    data = np.frombuffer(base64.b64decode(encoded), np.uint8)
    return cv2.imdecode(data, cv2.IMREAD_COLOR)  # type: ignore[return-value]


@contextmanager
def served() -> Iterator[str]:
    """Serve the page on this machine; browsers lend cameras to no other kind of plain page."""

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_: object) -> None:
            """Keep quiet."""

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def browser() -> Iterator[webdriver.Chrome]:
    """Run Chromium without a window."""
    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for flag in FLAGS:
        options.add_argument(flag)
    chromium = webdriver.Chrome(options, Service("/usr/bin/chromedriver"))
    chromium.set_script_timeout(PATIENCE)
    try:
        yield chromium
    finally:
        chromium.quit()


def problems(found: dict[str, Any]) -> list[str]:
    """Return what is not as it has to be."""
    camera, plain, captioned = found["camera"], found["plain"], found["captioned"]
    checks = {
        "the browser gets another size": (camera["width"], camera["height"]) == SIZE,
        "a face has no caption": min(found["changed_beside_each_face"]) > CAPTION,
        f"the page did not show the camera {TIMES} times": found["opened"] == TIMES,
        "live ended before the browser": plain["went on"] and captioned["went on"],
        "live ended with an error": plain["code"] == captioned["code"] == 0,
        "live met errors": not any({**plain["errors"], **captioned["errors"]}.values()),
        "pictures are sent too slowly": plain["rate"] > 0.8 * RATE,
    }
    return [problem for problem, fine in checks.items() if not fine]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
