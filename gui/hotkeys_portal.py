"""Hotkeys in every program on Wayland, where only the desktop hears keys meant for others.

It is asked through its portal (org.freedesktop.portal.GlobalShortcuts, version 1). The user
confirms the keys, or chooses others, in a dialog of the desktop.
https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

from __future__ import annotations

import logging
import selectors
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from . import hotkeys
from .hotkeys_keys import for_portal
from .hotkeys_thread import End, ThreadedKeys

log = logging.getLogger(__name__)

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
REQUEST, SESSION = "org.freedesktop.portal.Request", "org.freedesktop.portal.Session"
REGISTRY = "org.freedesktop.host.portal.Registry"

APPLICATION = "emotion-subtitles"
"""Name of the program's .desktop file, unless the application names another one."""


class PortalError(Exception):
    """The portal is missing, or said no; the text says why."""


class _EndedError(Exception):
    """We were asked to end."""


class PortalKeys:
    """See `hotkeys_thread.Hearer`."""

    alone = True

    def hear(self, keys: Mapping[str, str], end: End, keyed: ThreadedKeys) -> None:
        """See `Hearer`; the desktop may ask the user first."""
        wanted = {name: (hotkeys.purpose(name), for_portal(text)) for name, text in keys.items()}
        with suppress(_EndedError), _Portal(end) as portal:
            portal.register(QGuiApplication.desktopFileName() or APPLICATION)
            given = portal.bind(wanted)
            if not end.is_set():
                keyed.bound.emit(given)
            keyed.tell("", end)
            while True:
                name = portal.activation()
                if name in wanted:
                    keyed.press(name, end)

    def failed(self, error: Exception) -> str:
        """See `Hearer`."""
        return QCoreApplication.translate(
            "Hotkeys",
            "On this desktop hotkeys only work in this program’s own windows: its portal for "
            "global shortcuts does not answer ({reason}).",
        ).format(reason=error)


class _Portal:
    """One connection to the portal, with one session of shortcuts."""

    def __init__(self, end: End) -> None:
        self._end = end
        self._signals: deque[Any] = deque()
        self._session = ""
        self._asked = 0

    def __enter__(self) -> _Portal:
        """Connect to the session's bus; raises what the library raises when there is none."""
        from jeepney import DBusAddress, MatchRule
        from jeepney.bus_messages import DBus
        from jeepney.io.blocking import open_dbus_connection

        self._connection = open_dbus_connection("SESSION")
        self._address = DBusAddress(PATH, bus_name=NAME)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._connection.sock, selectors.EVENT_READ)
        self._selector.register(self._end.waking, selectors.EVENT_READ)
        owner = MatchRule(type="signal", interface="org.freedesktop.DBus")
        owner.add_arg_condition(0, NAME)
        rules = [MatchRule(type="signal", interface=i) for i in (REQUEST, SESSION, SHORTCUTS)]
        for rule in (*rules, owner):
            self._call(DBus().AddMatch(rule))
        return self

    def __exit__(self, *_: object) -> None:
        """Give the shortcuts back and disconnect."""
        from jeepney import DBusAddress, new_method_call

        try:
            if self._session:
                where = DBusAddress(self._session, bus_name=NAME, interface=SESSION)
                self._connection.send(new_method_call(where, "Close"))
        except OSError as error:  # the bus is gone, and the session with it
            log.debug("session not closed: %s", error)
        self._selector.close()
        self._connection.close()

    def register(self, application: str) -> None:
        """Say who we are; portals before 1.20 can't be told, and find out or do without."""
        from jeepney import new_method_call

        address = self._address.with_interface(REGISTRY)
        try:
            self._call(new_method_call(address, "Register", "sa{sv}", (application, {})))
        except PortalError as error:
            log.debug("portal: %s", error)

    def bind(self, wanted: Mapping[str, tuple[str, str]]) -> dict[str, str]:
        """Ask for shortcuts, name → (purpose, keys), and return what the user made of them.

        Waits for the user's answer. Raises PortalError.
        """
        made = self._ask("CreateSession", "a{sv}", (), {"session_handle_token": ("s", "hotkeys")})
        self._session = str(made["session_handle"][1])
        asked = [
            (name, {"description": ("s", purpose), "preferred_trigger": ("s", keys)})
            for name, (purpose, keys) in wanted.items()
        ]
        got = self._ask("BindShortcuts", "oa(sa{sv})sa{sv}", (self._session, asked, ""), {})
        given = got.get("shortcuts", ("", []))[1]
        return {name: str(about.get("trigger_description", ("s", ""))[1]) for name, about in given}

    def activation(self) -> str:
        """Wait for a shortcut to be pressed and return its name; raises PortalError at the end."""
        while True:
            signal = self._signals.popleft() if self._signals else self._next()
            member, path = _field(signal, "member"), _field(signal, "path")
            if member == "Activated" and signal.body[0] == self._session:
                return str(signal.body[1])
            lost = member == "NameOwnerChanged" and not signal.body[2]
            if lost or (member == "Closed" and path == self._session):
                self._session = ""
                raise PortalError("the desktop has ended the session")

    def _ask(
        self, method: str, signature: str, arguments: tuple[Any, ...], options: dict[str, Any]
    ) -> dict[str, Any]:
        """Call a method that answers later, by a signal, and return the answer."""
        from jeepney import new_method_call

        self._asked += 1
        options = {**options, "handle_token": ("s", f"hotkeys{self._asked}")}
        address = self._address.with_interface(SHORTCUTS)
        (handle,) = self._call(new_method_call(address, method, signature, (*arguments, options)))
        kept: deque[Any] = deque()
        while True:
            signal = self._signals.popleft() if self._signals else self._next()
            if _field(signal, "member") == "Response" and _field(signal, "path") == handle:
                self._signals.extendleft(reversed(kept))
                code, answer = signal.body
                if code:
                    raise PortalError("the request was turned down")
                return dict(answer)
            if _field(signal, "member") == "NameOwnerChanged" and not signal.body[2]:
                raise PortalError("the portal has ended")
            kept.append(signal)

    def _call(self, message: Any) -> tuple[Any, ...]:
        """Call a method and return its answer; signals that come meanwhile are kept."""
        from jeepney import HeaderFields, MessageType

        serial = next(self._connection.outgoing_serial)
        self._connection.send(message, serial=serial)
        while True:
            reply = self._next()
            if reply.header.fields.get(HeaderFields.reply_serial) != serial:
                if reply.header.message_type is MessageType.signal:
                    self._signals.append(reply)
            elif reply.header.message_type is MessageType.error:
                raise PortalError(_field(reply, "error_name"))
            else:
                return tuple(reply.body)

    def _next(self) -> Any:
        """Wait for a message; raises _EndedError when we are asked to end."""
        while not self._end.is_set():
            try:
                return self._connection.receive(timeout=0)
            except TimeoutError:
                self._selector.select()
        raise _EndedError


def _field(message: Any, name: str) -> str:
    from jeepney import HeaderFields

    return str(message.header.fields.get(HeaderFields[name], ""))
