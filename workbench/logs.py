"""The program's log: one logger, no article text, no network.

May import: errors.
"""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

log = logging.getLogger("workbench")


def write_log_to(folder: Path) -> Path:
    """Send the log to ``workbench.log`` in *folder*, three files of 1 MB at most, and return its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "workbench.log"
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=2, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    return path
