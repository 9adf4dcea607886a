"""What the program asks of the system about its own processes: a lower priority, and what one has cost. May import nothing."""

from __future__ import annotations

import sys

_NICE = 10


def give_way() -> None:
    """Let the window, and whatever else a person works with, come before this process."""
    import psutil  # noqa: PLC0415 - needed beside the window, not for it

    psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else _NICE)


def processor_seconds(pid: int) -> float:
    """Return for how many seconds processors have worked for a process; 0 when it is gone."""
    import psutil  # noqa: PLC0415 - as above

    try:
        times = psutil.Process(pid).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)
