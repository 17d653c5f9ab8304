"""A desktop's portal for global shortcuts, as far as our side can see, on a bus of its own."""

from __future__ import annotations

import os
import select
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"

CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/>
<allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""


@contextmanager
def bus(folder: Path) -> Iterator[str]:
    """Run a bus that can start nothing by itself, and give its address."""
    if shutil.which("dbus-daemon") is None:
        pytest.skip("missing: dbus-daemon")
    config = folder / "bus.conf"
    config.write_text(CONFIG.format(folder=folder))
    command = ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"]
    daemon = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        assert daemon.stdout is not None
        yield daemon.stdout.readline().strip()
    finally:
        daemon.terminate()
        daemon.wait(10)
        daemon.stdout.close()


class FakePortal:
    """Answers like the portal; `press` and `end_session` come from the desktop.

    code: the user's answer to the dialog: 0 yes, 1 no. silent: the dialog stays open.
    """

    def __init__(self, address: str, *, code: int = 0, silent: bool = False) -> None:
        from jeepney.bus_messages import message_bus
        from jeepney.io.blocking import Proxy, open_dbus_connection

        self.code, self.silent = code, silent
        self.calls: list[tuple[str, Any]] = []
        self.client, self.session = "", ""
        self._connection = open_dbus_connection(address)
        Proxy(message_bus, self._connection).RequestName(NAME)
        self._end, self._ended = os.pipe()
        self._thread = threading.Thread(target=self._serve, name="portal")
        self._thread.start()

    def close(self) -> None:
        """Leave the bus."""
        os.write(self._ended, b"x")
        self._thread.join()
        os.close(self._ended)
        os.close(self._end)
        self._connection.close()

    def called(self, method: str) -> bool:
        return any(name == method for name, _ in self.calls)

    def press(self, shortcut: str, session: str = "") -> None:
        body = (session or self.session, shortcut, 0, {})
        shortcuts = "org.freedesktop.portal.GlobalShortcuts"
        self._signal(PATH, shortcuts, "Activated", "osta{sv}", body)

    def end_session(self) -> None:
        self._signal(self.session, "org.freedesktop.portal.Session", "Closed", "a{sv}", ({},))

    def _signal(self, path: str, interface: str, name: str, signature: str, body: Any) -> None:
        from jeepney import DBusAddress, HeaderFields, new_signal

        message = new_signal(DBusAddress(path, interface=interface), name, signature, body)
        message.header.fields[HeaderFields.destination] = self.client
        self._connection.send(message)

    def _serve(self) -> None:
        from jeepney import MessageType

        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                ready, _, _ = select.select([self._connection.sock, self._end], [], [])
                if self._end in ready:
                    return
                continue
            if message.header.message_type is MessageType.method_call:
                self._answer(message)

    def _answer(self, call: Any) -> None:
        from jeepney import HeaderFields, new_error, new_method_return

        fields = call.header.fields
        method = fields[HeaderFields.member]
        self.calls.append((method, call.body))
        if method == "Close":
            return
        if method == "Register":  # as portals before 1.20
            error = "org.freedesktop.DBus.Error.UnknownMethod"
            self._connection.send(new_error(call, error))
            return
        self.client = fields[HeaderFields.sender]
        owner = self.client[1:].replace(".", "_")
        options = call.body[-1]
        handle = f"{PATH}/request/{owner}/{options['handle_token'][1]}"
        results: dict[str, Any] = {}
        if method == "CreateSession":
            self.session = f"{PATH}/session/{owner}/{options['session_handle_token'][1]}"
            results = {"session_handle": ("s", self.session)}
        else:
            given = [
                (name, {"trigger_description": ("s", f"Press {about['preferred_trigger'][1]}")})
                for name, about in call.body[1]
            ]
            results = {"shortcuts": ("a(sa{sv})", given)}
        self._connection.send(new_method_return(call, "o", (handle,)))
        binding = method == "BindShortcuts"
        if binding and self.silent:
            return
        code = self.code if binding else 0
        request = "org.freedesktop.portal.Request"
        self._signal(handle, request, "Response", "ua{sv}", (code, {} if code else results))
