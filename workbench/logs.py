"""The program's log: one logger, no article text, no network.

May import: errors.
"""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

_Raised = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

log = logging.getLogger("workbench")
log.addHandler(logging.NullHandler())  # what has no file to go to is not for the person at the terminal


def write_log_to(folder: Path) -> Path:
    """Send the log to ``workbench.log`` in *folder*, three files of 1 MB at most, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "workbench.log"
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(_Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path


class _Formatter(logging.Formatter):
    """Write of an error where it was raised and of what type it is, not its message: that may quote an article."""

    def formatException(self, ei: _Raised) -> str:
        """Return the frames and types of the errors that led here, oldest first."""
        parts: list[str] = []
        error = ei[1]
        while error is not None:
            parts.append("".join(traceback.format_tb(error.__traceback__)) + type(error).__qualname__)
            error = error.__cause__ or error.__context__
        return "\n".join(reversed(parts))
