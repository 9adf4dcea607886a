"""How long a job still takes, and how much of it is done, in words."""

from __future__ import annotations

_TOO_EARLY = 1.0


def time_left(done: int, total: int, seconds: float) -> float | None:
    """Return in how many seconds the rest is done, at the pace so far; None where it is too early to tell.

    *done* and *total* are the amounts of work, in bytes for files; *seconds* were worked on what is done.
    """
    if done <= 0 or seconds < _TOO_EARLY:
        return None
    return max(total - done, 0) * seconds / done


def time_left_in_words(seconds: float) -> str:
    """Say how long it still takes, as roughly as it is known: "about 2 min left"."""
    if seconds < 5:
        return "a few seconds left"
    if seconds < 55:
        return f"about {_to_next(seconds, 10)} s left"
    if seconds < 57 * 60:
        return f"about {round(seconds / 60)} min left"
    hours, minutes = divmod(_to_next(seconds / 60, 10), 60)
    return f"about {hours} h {minutes} min left" if minutes else f"about {hours} h left"


def bytes_in_words(count: int) -> str:
    """Return a number of bytes as people say it, in powers of 1000: "12 MB"."""
    if count < 1000:
        return f"{count} bytes" if count != 1 else "1 byte"
    size = float(count)
    for unit in ("kB", "MB", "GB"):
        size /= 1000
        if size < 999.5:
            return f"{size:.1f} {unit}" if size < 9.95 else f"{size:.0f} {unit}"
    return f"{size / 1000:.1f} TB"


def _to_next(value: float, step: int) -> int:
    return max(step, round(value / step) * step)
