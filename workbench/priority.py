"""How much of the processor a process takes from others. May import nothing."""

from __future__ import annotations

import os
import sys

_NICE = 10


def give_way() -> None:
    """Let the window, and whatever else a person works with, come before this process; on Windows nothing is done."""
    if sys.platform != "win32":
        os.nice(_NICE)
