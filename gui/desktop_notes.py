"""Notifications where there is no tray to show them, through the desktop itself.

Desktop Notifications Specification 1.2: https://specifications.freedesktop.org/notification/1.2/
"""

from __future__ import annotations

import logging
import sys
from typing import Any

from .background import in_background

log = logging.getLogger(__name__)

SHOWN_FOR = 15_000
"""ms a notification stays, where the desktop lets us say."""

WAIT = 5.0
"""Seconds the desktop may take to answer."""


def notify(title: str, text: str) -> None:
    """Show a notification, if this desktop has any."""
    if sys.platform == "linux":
        in_background(lambda: send(title, text), failed=_unsent)


def send(title: str, text: str) -> None:
    """Ask the desktop for a notification and wait for its answer; raises what goes wrong."""
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(bus="SESSION") as bus:
        bus.send_and_get_reply(message(title, text), timeout=WAIT)


def message(title: str, text: str) -> Any:
    """Return the message that asks for a notification."""
    from jeepney import DBusAddress, new_method_call

    desktop = DBusAddress(
        "/org/freedesktop/Notifications",
        bus_name="org.freedesktop.Notifications",
        interface="org.freedesktop.Notifications",
    )
    body: tuple[Any, ...] = (
        *("Emotion Subtitles", 0, "emotion-subtitles", title, _plain(text)),
        *([], {"desktop-entry": ("s", "emotion-subtitles")}, SHOWN_FOR),
    )
    return new_method_call(desktop, "Notify", "susssasa{sv}i", body)


def _plain(text: str) -> str:
    """Return a text that is not taken for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _unsent(error: Exception) -> None:
    log.debug("notification not shown: %s", error)
