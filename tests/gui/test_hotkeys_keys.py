"""Which combinations can be hotkeys, and how the libraries write them."""

from __future__ import annotations

import pytest

from gui import hotkeys_keys as keys
from subtitles.errors import SettingsError
from subtitles.settings import Settings

DEFAULTS = Settings()


@pytest.mark.parametrize(
    ("text", "pynput", "portal"),
    [
        ("Ctrl+Alt+C", "<ctrl>+<alt>+c", "CTRL+ALT+c"),
        ("Ctrl+Shift+1", "<ctrl>+<shift>+1", "CTRL+SHIFT+1"),
        ("Ctrl+Alt++", "<ctrl>+<alt>++", "CTRL+ALT+plus"),
        ("Meta+Shift+F5", "<shift>+<cmd>+<f5>", "SHIFT+LOGO+F5"),
        ("Meta+Alt+PgUp", "<alt>+<cmd>+<page_up>", "ALT+LOGO+Prior"),
    ],
)
def test_every_library_gets_its_own_spelling(text: str, pynput: str, portal: str) -> None:
    assert keys.checked(text, {}) == text
    assert keys.for_pynput(text, "linux") == pynput
    assert keys.for_portal(text) == portal


def test_on_macos_qts_ctrl_is_the_command_key() -> None:
    assert keys.for_pynput("Ctrl+Meta+C", "darwin") == "<cmd>+<ctrl>+c"


@pytest.mark.parametrize(
    "text", [DEFAULTS.hotkey_captions, DEFAULTS.hotkey_clean, DEFAULTS.hotkey_preview]
)
def test_the_defaults_can_be_used(text: str) -> None:
    assert keys.usable(text)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("C", "other programs"),
        ("Shift+C", "other programs"),
        ("Ctrl+C", "other programs"),
        ("F5", "other programs"),
        ("Alt+F4", "system"),
        ("Ctrl+Alt+F1", "system"),
        ("Ctrl+Alt+Del", "use a letter"),
        ("Ctrl+Alt+Ö", "use a letter"),
        ("Ctrl+Alt+Volume Up", "use a letter"),
        ("Foo", "use a letter"),
        ("Ctrl+K, Ctrl+C", "together"),
    ],
)
def test_what_cannot_be_a_hotkey_is_refused_with_a_way_out(text: str, hint: str) -> None:
    with pytest.raises(SettingsError) as refused:
        keys.checked(text, {})
    assert hint in refused.value.hint
    assert not keys.usable(text)


def test_no_hotkey_is_fine_but_nothing_to_put_to_use() -> None:
    assert keys.checked("", {}) == ""
    assert not keys.usable("")


def test_two_hotkeys_never_share_their_keys() -> None:
    with pytest.raises(SettingsError, match=r"Ctrl\+Alt\+C is taken: Show the preview"):
        keys.checked("ctrl+alt+c", {"Clean video": "", "Show the preview": "Ctrl+Alt+C"})


def test_what_is_kept_is_spelt_as_qt_does() -> None:
    assert keys.checked("alt+ctrl+c", {}) == "Ctrl+Alt+C"
