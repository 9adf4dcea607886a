"""Hears from the operating system that something happened below folders, as far as it tells.

Network shares often tell nothing, and a system may refuse to watch so many folders: correctness is the sweep's, this
only makes it prompt.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

from workbench.logs import log

_STEP_MS = 200
_GATHER_MS = 1000


class Notifier:
    """Call *tell* on a thread of its own soon after anything changes below *folders*, except within *apart*."""

    def __init__(self, folders: Sequence[Path], *, apart: Path, tell: Callable[[], None]) -> None:
        self._folders = folders
        self._apart = apart
        self._tell = tell
        self._identities = _identities(folders)
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()

    def is_for(self, folders: Sequence[Path]) -> bool:
        """Say whether it hears of exactly these folders; not where one was replaced by another of the same name."""
        return list(folders) == list(self._folders) and _identities(folders) == self._identities

    def stop(self) -> None:
        """Stop telling."""
        self._stopping.set()
        self._thread.join()

    def _run(self) -> None:
        from watchfiles import watch  # noqa: PLC0415 - it brings asyncio, for which no start of the program waits

        try:
            for _ in watch(
                *self._folders,
                watch_filter=lambda _change, path: not Path(path).is_relative_to(self._apart),
                stop_event=self._stopping,
                step=_STEP_MS,
                debounce=_GATHER_MS,
                rust_timeout=0,
                force_polling=False,
                raise_interrupt=False,
                ignore_permission_denied=True,
            ):
                self._tell()
        except (OSError, RuntimeError) as error:
            log.info("No notifications from watched folders (%s); they are swept instead", type(error).__name__)


def _identities(folders: Sequence[Path]) -> list[tuple[int, int] | None]:
    return [_identity(folder) for folder in folders]


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        about = folder.stat()
    except OSError:
        return None
    return about.st_dev, about.st_ino
