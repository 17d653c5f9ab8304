"""Gets v4l2loopback to take a producer again after one that left without a word.

Up to version 0.12.7 (Debian 12, Ubuntu 22.04) a device with exclusive_caps=1 goes on believing
that it is being fed when a producer that uses `write`, as pyvirtualcam's does, closes it: nobody
can feed it again until the module is loaded anew. A producer that says that it starts streaming
(VIDIOC_STREAMON) and then closes the device is noticed, so that is what is done here.
"""

from __future__ import annotations

import os
import struct
import time
from contextlib import suppress
from pathlib import Path

from subtitles.devices import OUTPUT, capabilities

STREAMON, TO_OUTPUT = 0x40045612, 2
"""<linux/videodev2.h>: VIDIOC_STREAMON, V4L2_BUF_TYPE_VIDEO_OUTPUT."""

SLOWEST = 0.5
"""Seconds within which whoever feeds a device sends a picture."""


def freed(device: Path) -> bool:
    """Make a v4l2loopback device that nobody feeds take a producer; returns True if it now does."""
    if takes_producer(device):
        return False
    import fcntl

    with suppress(OSError):  # it need not succeed: being asked for is what is noted
        handle = os.open(device, os.O_RDWR | os.O_NONBLOCK)
        try:
            fcntl.ioctl(handle, STREAMON, struct.pack("i", TO_OUTPUT))
        finally:
            os.close(handle)
    return takes_producer(device)


def takes_producer(device: Path) -> bool:
    """Say whether a device offers itself for output."""
    return bool((capabilities(device) or 0) & OUTPUT)


def fed(device: Path) -> bool:
    """Say whether pictures arrive in a device now."""
    try:
        handle = os.open(device, os.O_RDONLY | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        with suppress(OSError):
            os.read(handle, 1)  # the last one that came, however long ago
        time.sleep(SLOWEST)
        os.read(handle, 1)
    except OSError:  # EAGAIN: none has come since
        return False
    else:
        return True
    finally:
        os.close(handle)
