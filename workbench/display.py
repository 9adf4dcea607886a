"""Whether a window can be shown on this machine, and what to do where it cannot.

Knows of Qt only what the system must bring for it. May import: ``errors``.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys

from workbench.sentences import Sentence

_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
_FOR_X11 = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}


def missing_display() -> str:
    """Say why no window can be shown here, in one sentence; empty where one can."""
    if not sys.platform.startswith("linux"):
        return ""
    if os.environ.get("QT_QPA_PLATFORM") or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return Sentence("There is no display on this machine, so no window is shown.")


def missing_libraries() -> str:
    """Name the Debian packages that Qt lacks on this machine, in one sentence; empty where nothing is lacking."""
    if not sys.platform.startswith("linux"):
        return ""
    needed = _LIBRARIES | (_FOR_X11 if os.environ.get("DISPLAY") and not os.environ.get("QT_QPA_PLATFORM") else {})
    packages = [package for library, package in needed.items() if not _is_there(library)]
    if not packages:
        return ""
    return Sentence(
        "Qt lacks system libraries here; on Debian or Ubuntu: sudo apt-get install {packages}",
        packages=" ".join(packages),
    )


def _is_there(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
