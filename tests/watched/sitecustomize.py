"""Loaded by every Python the privacy tests start: notes what could give something away.

Sockets, names looked up, files opened for writing or made otherwise, and classes unpickled go as
JSON lines to the file named in WATCHED, whose place is the one thing written but not noted.
"""

import json
import os
import sys

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_MAKING = {
    *("os.mkdir", "os.rename", "os.remove", "os.link", "os.symlink", "os.truncate"),
    *("shutil.copyfile", "shutil.move", "sqlite3.connect", "tempfile.mkdtemp"),
}
_log = os.open(os.environ["WATCHED"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


def _note(event, arguments):
    what = None
    if event.startswith("socket."):
        what = "socket"
        # `socket.__new__`: the socket, its family, type and protocol.
        arguments = arguments[1:] if event == "socket.__new__" else arguments
    elif event == "open":
        path, mode, flags = arguments
        writing = any(letter in mode for letter in "wax+") if mode else bool(flags & _WRITING)
        if writing and not isinstance(path, int) and str(path) != os.devnull:
            what, arguments = "write", (path,)
    elif event in _MAKING:
        what = "write"
    elif event == "pickle.find_class":
        what = "pickle"
    if what:
        told = {"what": what, "event": event, "arguments": [str(one) for one in arguments]}
        os.write(_log, (json.dumps(told) + "\n").encode())


sys.addaudithook(_note)
