from __future__ import annotations

import dataclasses
import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from subtitles import settings as module
from subtitles.errors import SettingsError
from subtitles.settings import CHOICES, RANGES, Settings, change, load, save


def test_defaults_are_valid_and_follow_the_seed_paper() -> None:
    settings = Settings()
    assert settings.threshold == 0.85
    assert settings.smallest == pytest.approx(1 / 12)
    assert settings.readings == 4
    assert settings.engine == "onnx"


def test_settings_cannot_be_changed_in_place() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Settings().top_k = 2  # type: ignore[misc]


@pytest.mark.parametrize("name", sorted(RANGES))
def test_each_number_is_refused_beyond_its_ends_and_accepted_at_them(name: str) -> None:
    low, high = RANGES[name]
    for value in (low, high):
        assert getattr(change(Settings(), {name: value}), name) == value
    for value in (low - 1, high + 1, float("nan"), float("inf"), 10**400, True, "1", None):
        with pytest.raises(SettingsError) as caught:
            dataclasses.replace(Settings(), **{name: value})
        assert f"from {low:g} to {high:g}" in caught.value.hint
        assert name.replace("_", " ") in caught.value.message


@pytest.mark.parametrize("name", sorted(CHOICES))
def test_an_unknown_choice_lists_the_known_ones(name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        change(Settings(), {name: "nonsense"})
    assert "'nonsense'" in caught.value.message
    for choice in CHOICES[name]:
        assert choice in caught.value.hint
        assert getattr(change(Settings(), {name: choice}), name) == choice


@pytest.mark.parametrize(
    "size", [(1280,), (1, 1), (99999, 100), (True, 720), (640.5, 360), "hd", 3]
)
@pytest.mark.parametrize("name", ["size", "output_size"])
def test_a_size_is_two_sensible_whole_numbers(name: str, size: object) -> None:
    with pytest.raises(SettingsError, match=name.replace("_", " ")):
        dataclasses.replace(Settings(), **{name: size})


def test_the_camera_is_released_and_nothing_of_the_desktop_is_switched_on_by_default() -> None:
    settings = Settings()
    assert settings.release_camera and settings.mirror_preview and settings.start_minimised
    assert not settings.first_run_done and not settings.global_hotkeys
    assert settings.output_size is None
    assert (settings.position, settings.palette) == ("auto", "colourful")
    assert settings.interface_language == "system"


@pytest.mark.parametrize("name", ["hotkey_captions", "hotkey_clean", "hotkey_preview"])
def test_a_hotkey_may_be_nothing(name: str) -> None:
    assert getattr(change(Settings(), {name: ""}), name) == ""
    assert getattr(change(Settings(), {name: "Meta+F9"}), name) == "Meta+F9"
    for value in (3, " ", "a\0b"):
        with pytest.raises(SettingsError, match=name.replace("_", " ")):
            change(Settings(), {name: value})


@pytest.mark.parametrize(
    "name",
    ["release_camera", "mirror_preview", "start_minimised", "first_run_done", "global_hotkeys"],
)
@pytest.mark.parametrize("value", [1, "yes", None])
def test_a_switch_is_true_or_false(name: str, value: object) -> None:
    with pytest.raises(SettingsError, match=name.replace("_", " ")):
        dataclasses.replace(Settings(), **{name: value})


@pytest.mark.parametrize(
    "name", ["source", "sink", "style", "language", "smoothing", "interface_language"]
)
@pytest.mark.parametrize("value", ["", "  ", 3, None, "a\0b"])
def test_a_name_is_a_word(name: str, value: object) -> None:
    with pytest.raises(SettingsError):
        dataclasses.replace(Settings(), **{name: value})


def test_whole_numbers_stay_whole() -> None:
    with pytest.raises(SettingsError, match="top k"):
        change(Settings(), {"top_k": 2.5})


def test_changes_that_are_none_are_no_changes() -> None:
    assert change(Settings(top_k=3), {"top_k": None, "style": "bar"}) == Settings(
        top_k=3, style="bar"
    )


def test_a_change_of_something_unknown_lists_what_is_known() -> None:
    with pytest.raises(SettingsError) as caught:
        change(Settings(), {"colour": "red"})
    assert "top_k" in caught.value.hint


SENSIBLE = {
    name: st.integers(int(low), int(high))
    if isinstance(getattr(Settings(), name), int)
    else st.floats(low, high)
    for name, (low, high) in RANGES.items()
}
SENSIBLE |= {name: st.sampled_from(names) for name, names in CHOICES.items()}
SENSIBLE["size"] = st.none() | st.tuples(st.integers(16, 7680), st.integers(16, 7680))
SENSIBLE["output_size"] = SENSIBLE["size"]
SENSIBLE["captions"] = SENSIBLE["release_camera"] = st.booleans()
SENSIBLE["hotkey_clean"] = st.sampled_from(["", "Ctrl+Alt+V"])
SENSIBLE["source"] = st.text(min_size=1).filter(lambda t: t.strip() and "\0" not in t)


@given(values=st.fixed_dictionaries({}, optional=SENSIBLE))
def test_what_is_saved_is_what_is_loaded(
    values: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("round") / "settings.json"
    settings = Settings(**values)  # type: ignore[arg-type]
    save(settings, path)
    notes: list[str] = []
    assert load(notes.append, path) == settings
    assert not notes


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner),
    max_leaves=5,
)


@pytest.mark.parametrize("name", ["rate", "top_k"])
def test_a_number_of_hundreds_of_digits_is_passed_over(name: str, own_settings: Path) -> None:
    (own_settings / module.FILE).write_text(f'{{"{name}": {10**400}, "style": "bar"}}')
    notes: list[str] = []
    assert load(notes.append) == Settings(style="bar")
    (told,) = notes
    assert name.replace("_", " ") in told and len(told) < 400


@given(raw=st.dictionaries(st.sampled_from([*SENSIBLE, "style", "more"]), JSON))
def test_no_json_object_keeps_the_program_from_starting(
    raw: dict[str, object], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_text(json.dumps(raw))
    assert isinstance(load(lambda text: None, path), Settings)
    assert json.dumps(json.loads(path.read_text())) == json.dumps(raw)


def test_a_missing_file_means_defaults_and_no_note(own_settings: Path) -> None:
    notes: list[str] = []
    assert load(notes.append) == Settings()
    assert not notes
    assert not list(own_settings.iterdir())


def test_saving_goes_to_the_folder_named_in_the_environment(
    own_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(module.FOLDER_VARIABLE, str(own_settings / "new" / "place"))
    path = save(Settings(top_k=2))
    assert path == own_settings / "new" / "place" / "settings.json"
    assert load() == Settings(top_k=2)


def test_without_the_variable_it_is_the_desktops_own_folder(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv(module.FOLDER_VARIABLE)
    assert module.folder().name == "emotion-subtitles"


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such permissions")
def test_only_the_owner_may_read_the_file(own_settings: Path) -> None:
    path = save(Settings())
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    assert stat.S_IMODE(save(Settings()).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content", [b"", b"{", b'{"top_k": 2', b"[1]", b"null", b"\xff\xfe\x00", b"[" * 99999]
)
def test_a_damaged_file_is_kept_and_told_about(own_settings: Path, content: bytes) -> None:
    path = own_settings / "settings.json"
    for number in (1, 2):
        path.write_bytes(content)
        notes: list[str] = []
        assert load(notes.append) == Settings()
        assert not path.exists()
        kept = own_settings / f"settings.json.damaged-{number}"
        assert kept.read_bytes() == content
        assert len(notes) == 1
        assert "damaged" in notes[0] and str(kept) in notes[0]


def test_a_bad_value_costs_only_itself(own_settings: Path) -> None:
    path = own_settings / "settings.json"
    path.write_text('{"top_k": 9, "style": "bar", "colour": 1, "size": [640, 360]}')
    notes: list[str] = []
    assert load(notes.append) == Settings(style="bar", size=(640, 360))
    assert any("top k" in note and "1 to 7" in note for note in notes)
    assert any("colour" in note for note in notes)
    assert len(notes) == 2
    assert path.exists()


def test_a_folder_in_the_files_place_is_told_about(own_settings: Path) -> None:
    (own_settings / "settings.json").mkdir()
    notes: list[str] = []
    assert load(notes.append) == Settings()
    assert len(notes) == 1


def test_a_failed_save_leaves_the_old_file_and_nothing_else(
    own_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(Settings(top_k=2))

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module.os, "fsync", full)
    with pytest.raises(SettingsError, match="No space left"):
        save(Settings(top_k=3))
    monkeypatch.undo()
    assert load(path=own_settings / "settings.json") == Settings(top_k=2)
    assert [p.name for p in own_settings.iterdir()] == ["settings.json"]


def test_saving_below_a_file_is_a_clear_error(own_settings: Path) -> None:
    (own_settings / "file").write_text("x")
    with pytest.raises(SettingsError) as caught:
        save(Settings(), own_settings / "file" / "settings.json")
    assert module.FOLDER_VARIABLE in caught.value.hint
