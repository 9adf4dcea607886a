"""One process may write to a library at a time: who holds it is written beside the lock.

The lock is the operating system's: it goes when its holder dies, so a dead holder never keeps anyone out.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from workbench.sentences import Sentence

_LOCK = "library.lock"
_HOLDER = "library.holder.json"


class LibraryLock:
    """Hold a library's writing right, or know who does."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._is_refused = False
        self._lock = FileLock(folder / _LOCK, thread_local=False)

    def acquire(self) -> bool:
        """Take the writing right if it is free; say whether it was taken."""
        try:
            self._lock.acquire(timeout=0)
            (self._folder / _HOLDER).write_text(json.dumps(_this_process()), encoding="utf-8")
        except Timeout:
            return False
        except OSError:
            self._lock.release()
            self._is_refused = True
            return False
        return True

    def release(self) -> None:
        """Give the writing right back."""
        if self._lock.is_locked:
            with suppress(OSError):  # its words are only read while somebody holds the lock
                (self._folder / _HOLDER).unlink(missing_ok=True)
            self._lock.release()

    def holder(self) -> str:
        """Say in words who holds the library, and since when in this machine's time; nothing where nobody does, but the folder cannot be written to."""
        if self._is_refused:
            return ""
        try:
            who = json.loads((self._folder / _HOLDER).read_text(encoding="utf-8"))
            return Sentence(
                "{user} on {host} (process {process}, since {since})",
                user=who["user"],
                host=who["host"],
                process=str(who["process"]),
                since=f"{datetime.fromisoformat(who['since']).astimezone():%Y-%m-%d %H:%M}",
            )
        except (OSError, ValueError, KeyError, TypeError):
            return Sentence("another program")


def user_name() -> str:
    """Return the name of this machine's user; empty where the system knows none, as in some containers."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""


def _this_process() -> dict[str, str | int]:
    return {
        "process": os.getpid(),
        "host": platform.node(),
        "user": user_name() or "somebody",
        "since": datetime.now(UTC).isoformat(timespec="seconds"),
    }
