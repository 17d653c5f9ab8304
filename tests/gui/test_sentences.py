"""Errors of the core reach the user in the language of the windows, wherever they appear."""

from __future__ import annotations

import copy
import pickle
import string
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from fakes import FakeEngine
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from test_translations import TRANSLATED, tools

from gui import autostart, language, report
from gui.actions import Actions
from gui.app import App
from gui.diagnostics import DiagnosticsWindow
from gui.engine import Engine
from gui.first_run_camera import CameraPage
from gui.first_run_virtual import VirtualCameraPage
from gui.page_virtual import VirtualPage
from gui.preview import PreviewWindow
from gui.sentences import headline, sentence, sentences, steps, told, translated
from gui.settings_window import SettingsWindow
from gui.troubles import Troubles, explained
from subtitles import devices, doctor, doctor_cameras, settings, virtual_camera
from subtitles.checks import Check
from subtitles.devices import Camera, System
from subtitles.errors import (
    Said,
    SettingsError,
    SinkError,
    SourceError,
    SubtitlesError,
    either,
    joined,
    reason,
    said,
)
from subtitles.settings import Settings

IN_USE = SourceError(
    said("camera '{name}' is in use by {program}", name="HD Cam", program="zoom"),
    said("close {program}, or choose another camera", program="zoom"),
)
NO_CAMERA = SinkError(
    said("no virtual camera: {reason}", reason="v4l2loopback: none"), doctor_cameras.LET_IN
)
SAYS = {
    "de": ("Die Kamera „HD Cam“ wird von zoom benutzt", "wählen Sie eine andere Kamera"),
    "ar": ("يستخدم zoom الكاميرا «HD Cam»", "اختيار كاميرا أخرى"),
}
"""What of `IN_USE` is to be read."""


@pytest.fixture(autouse=True)
def back_to_english(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(language, "drawable", lambda text: True)  # these fonts are no matter here
    monkeypatch.setattr(language, "offered", lambda: ["en", *TRANSLATED])
    yield
    language.install(qapp, "en")


@pytest.fixture(params=["de", "ar"])
def code(request: pytest.FixtureRequest, qapp: QApplication) -> str:
    language.install(qapp, request.param)
    return str(request.param)


def words(widget: QWidget) -> str:
    labels = [w.text() for w in widget.findChildren(QLabel) if w.isVisibleTo(widget)]
    fields = [w.toPlainText() for w in widget.findChildren(QPlainTextEdit)]
    return "\n".join(labels + fields)


@pytest.mark.parametrize("wanted", TRANSLATED)
def test_every_text_of_the_core_can_be_said(qapp: QApplication, wanted: str) -> None:
    language.install(qapp, wanted)
    for template in tools.templates():
        names = [name for _, name, _, _ in string.Formatter().parse(template) if name]
        values = {name: f"Value{number}" for number, name in enumerate(names)}
        text = said(template, **values)
        shown = translated(text)
        assert shown != text or wanted in ("de", "es", "fr", "pt-BR"), template
        assert all(value in shown for value in values.values()), template


def test_in_english_and_without_a_template_texts_stay_as_they_are(qapp: QApplication) -> None:
    assert translated(IN_USE.message) == "camera 'HD Cam' is in use by zoom" == IN_USE.message
    language.install(qapp, "de")
    assert translated("nobody knows this") == "nobody knows this"


def test_it_is_a_text_like_any_other() -> None:
    text = said("{name} is gone", name=Path("a {b}"))
    assert text == "a {b} is gone" and {text: 1}["a {b} is gone"] == 1
    for same in (copy.deepcopy(text), pickle.loads(pickle.dumps(text))):
        assert same == text and isinstance(same, Said) and same.values == {"name": "a {b}"}
    assert f"error: {text}" == "error: a {b} is gone" and not isinstance(f"{text}", Said)


def test_texts_within_texts_are_translated(code: str) -> None:
    inner = said("start the program that feeds it, or {otherwise}", otherwise=devices.listed([]))
    assert "--source demo" not in translated(inner) and "start the" not in translated(inner)
    assert "plug a camera in" not in translated(inner)
    both = either(["zoom", "teams", said("the other program that feeds it")])
    assert both == "zoom or teams or the other program that feeds it"
    assert " or " not in translated(both)
    assert translated(reason(PermissionError(13, "Permission denied"))) != "Permission denied"


def test_steps_are_the_lines_each_translated_by_itself(code: str) -> None:
    fix = joined(doctor_cameras.LET_IN, joined(said("none found"), "plain"))
    assert steps(fix) == fix.splitlines()
    assert [translated(step) for step in steps(fix)] == translated(fix).splitlines()
    assert steps("a\nb") == ["a", "b"]


def test_commands_stay_whole_between_words_from_the_right(qapp: QApplication) -> None:
    language.install(qapp, "ar")
    path = said("{file} is not there", file="/home/ada/a.mp4")
    assert "\u2068/home/ada/a.mp4\u2069" in translated(path)
    command = said("run: {command}", command=doctor_cameras.GROUP)
    assert translated(command).endswith(f" {doctor_cameras.GROUP}"), "nothing unseen is copied"
    language.install(qapp, "de")
    assert "\u2068" not in translated(path)


def test_sentences_end_as_the_language_ends_them(qapp: QApplication) -> None:
    assert sentences("camera gone", "plug it in.") == "Camera gone. Plug it in."
    assert sentences("camera gone", "") == "Camera gone." and sentences("", "") == ""
    language.install(qapp, "ja")
    assert sentences(said("none found"), said("plug it in again")).count("。") == 2
    assert headline(NO_CAMERA.message) == "仮想カメラがありません"
    language.install(qapp, "fr")
    assert headline(NO_CAMERA.message) == "Pas de caméra virtuelle"


def test_the_same_trouble_is_known_in_any_language(code: str) -> None:
    troubles = Troubles()
    assert troubles.add("camera", IN_USE)
    assert not troubles.add("camera", SourceError(IN_USE.message, IN_USE.hint))
    assert not troubles.add("camera", SourceError(str(IN_USE.message), ""))


def test_what_the_engine_tells_can_be_translated(qapp: QApplication) -> None:
    engine, heard = Engine(Settings(), save=lambda _: None), list[tuple[object, object]]()
    engine.told.connect(lambda *what: heard.append(what))
    engine._trouble("camera", IN_USE)
    assert isinstance(heard[0][0], Said) and isinstance(heard[0][1], Said)


def test_a_notification(
    qapp: QApplication, engine: FakeEngine, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr("gui.desktop_notes.notify", lambda *what: shown.append(what))
    app = App(qapp, Settings(first_run_done=True), engine=engine)  # type: ignore[arg-type]
    try:
        engine.tell(IN_USE.message, IN_USE.hint)
    finally:
        engine.close = lambda: True  # type: ignore[attr-defined]
        app.close()
    ((title, text),) = shown
    assert title == SAYS[code][0] and SAYS[code][1] in text


def test_the_line_above_the_picture_and_the_menu(
    qtbot: QtBot, engine: FakeEngine, code: str
) -> None:
    actions = Actions(cast(Engine, engine))
    window = PreviewWindow(cast(Engine, engine), actions)
    qtbot.addWidget(window)
    window.show()
    engine.state = "problem"
    engine.tell(IN_USE.message, IN_USE.hint)
    for part in SAYS[code]:
        assert part in words(window)
        assert part in window.banner.accessibleDescription()
    assert actions.status.text().rstrip("…") in SAYS[code][0]


def test_the_virtual_camera_s_page_of_the_settings(
    qtbot: QtBot, engine: FakeEngine, code: str
) -> None:
    engine.camera, engine.problem = "", NO_CAMERA
    window = SettingsWindow(cast(Engine, engine))
    qtbot.addWidget(window)
    window.show_page(VirtualPage)
    expected = {"de": "Keine virtuelle Kamera: ", "ar": "لا توجد كاميرا افتراضية: "}[code]
    assert expected + "v4l2loopback: none" in words(window).replace("\u2068", "")
    assert doctor_cameras.GROUP in words(window)


def test_a_complaint_beside_a_setting(
    qtbot: QtBot, engine: FakeEngine, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = SettingsWindow(cast(Engine, engine))
    qtbot.addWidget(window)
    form = window.pages[0].form  # type: ignore[attr-defined]
    monkeypatch.setattr(engine, "change", lambda **what: settings.Settings(**what))
    tie = next(tie for tie in form._ties if tie.field == "rate")
    monkeypatch.setattr(tie.control, "chosen", lambda: 1000.0)
    tie._apply()
    expected = {
        "de": "„rate“ kann nicht 1000.0 sein. Geben Sie eine Zahl von 1 bis 120 an.",
        "ar": "لا يمكن أن يكون «rate» هو 1000.0. يرجى إعطاء عدد من 1 إلى 120.",
    }[code]
    plain = tie.complaint.text.replace("\u2068", "").replace("\u2069", "")
    assert plain == expected
    assert engine.settings == Settings()


def test_starting_with_the_system_refused(
    qtbot: QtBot, engine: FakeEngine, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(autostart, "_write", refuse)
    monkeypatch.setattr(autostart, "_turn_windows", refuse)
    with pytest.raises(SettingsError) as caught:
        autostart.turn(True, ["emotion-subtitles"])
    window = SettingsWindow(cast(Engine, engine))
    qtbot.addWidget(window)
    page = window.pages[5]
    page._refused(caught.value)  # type: ignore[attr-defined]
    why = {"de": "nicht geändert: Zugriff verweigert.", "ar": ": لا يوجد إذن."}[code]
    assert why in page.complaint.text  # type: ignore[attr-defined]


def test_what_was_wrong_with_the_settings_file(
    qtbot: QtBot, engine: FakeEngine, code: str, tmp_path: Path
) -> None:
    file, notes = tmp_path / "settings.json", list[str]()
    file.write_text('{"top_k": 99, "colour": 1}', encoding="utf-8")
    settings.load(notes.append, file)
    window = SettingsWindow(cast(Engine, engine), notes=notes)
    qtbot.addWidget(window)
    shown = words(window)
    for word in ("ignored", "default used", "give a whole", "can't"):
        assert any(word in note for note in notes) and word not in shown
    for value in ("colour", "top k", "99", str(file)):
        assert value in shown


def findings(tmp_path: Path) -> list[Check]:
    """Return what the examination says of a machine without cameras, and more."""
    system = System(tmp_path, "6.1.0")
    gone = doctor._guarded("engine", "everything", lambda: 1 / 0)  # type: ignore[arg-type,return-value]
    return [
        doctor._settings([said("kept as {path}", path="x"), "old note"]),
        gone,
        doctor_cameras.linux_camera([], system),
        doctor_cameras.linux_virtual_camera([], system),
    ]


def test_the_diagnostics(
    qtbot: QtBot,
    engine: FakeEngine,
    code: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    found = findings(tmp_path)
    monkeypatch.setattr(doctor, "examine", lambda: found)
    monkeypatch.setattr(report, "devices", lambda: report.Devices((), ()))
    window = DiagnosticsWindow(cast(Engine, engine))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: doctor_cameras.MODPROBE in words(window))
    engine.tell(IN_USE.message, IN_USE.hint)
    shown = words(window)
    for check in found:
        for text in (check.detail, *check.fix.splitlines()):
            assert text not in shown, "still English"
    assert "ZeroDivisionError" in shown
    part = SAYS[code][0].removeprefix("Die ")
    assert part in window.messages.toPlainText()
    side = {"de": Qt.AlignmentFlag.AlignLeft, "ar": Qt.AlignmentFlag.AlignRight}[code]
    assert window.messages.document().defaultTextOption().alignment() & side
    assert str(IN_USE.message) in window.text(), "the report is for those who mend it"


def test_a_failed_examination(qtbot: QtBot, engine: FakeEngine, code: str) -> None:
    window = DiagnosticsWindow(cast(Engine, engine))
    qtbot.addWidget(window)
    window._not_examined(IN_USE)
    assert SAYS[code][0].removeprefix("Die ") in words(window.checks)


def test_the_first_run(qtbot: QtBot, engine: FakeEngine, code: str, tmp_path: Path) -> None:
    (tmp_path / "sys/firmware/efi/efivars").mkdir(parents=True)
    (tmp_path / "sys/firmware/efi/efivars/SecureBoot-1").write_bytes(b"\0\0\0\0\1")
    check = doctor_cameras.linux_virtual_camera([], System(tmp_path, "6.1.0"))
    page = VirtualCameraPage(cast(Engine, engine), lambda: check)
    qtbot.addWidget(page)
    page._show(check)
    assert check.detail not in words(page)
    typed = page._fix.toPlainText()
    assert doctor_cameras.MODPROBE in typed and "Secure Boot" not in typed
    for lead in ("run: ", "then: ", "to have it", "install v4l2loopback with"):
        assert lead in check.fix and lead not in typed
    camera = CameraPage(cast(Engine, engine), list[Camera])
    qtbot.addWidget(camera)
    camera._failed(IN_USE)
    engine.tell(IN_USE.message, IN_USE.hint)
    assert sentence(IN_USE.message) == SAYS[code][0]
    assert translated(IN_USE.message) in words(camera)
    assert translated(IN_USE.hint) in camera._view._picture.accessibleDescription() + str(
        camera._view._picture._text
    )


def test_errors_of_others_are_told_as_they_are(code: str) -> None:
    assert told(OSError("no disk")) == ("no disk", "")
    ended = explained(RuntimeError("{x}"))
    assert isinstance(ended, SubtitlesError) and "RuntimeError: {x}" in translated(ended.message)


def test_a_virtual_camera_s_troubles(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(virtual_camera, "_taken", lambda path: [Path("/dev/video9")])
    monkeypatch.setattr(devices, "used_by", lambda path, system: "obs")
    error = virtual_camera._unavailable(None, "busy\nno OBS")
    assert error.message == "no virtual camera: busy; no OBS"
    assert error.hint == "close obs, or choose another one: --sink virtual:DEVICE"
    for text in (error.message, error.hint):
        assert translated(text) != text
    assert "--sink" not in translated(error.hint)
    page = {"de": "Einstellungen → Virtuelle Kamera", "ar": "الكاميرا الافتراضية"}[code]
    assert page in translated(error.hint)
    assert "--source" not in translated(devices.listed([]))
