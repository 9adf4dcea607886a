"""Copies of imported files, under the SHA-256 of their bytes."""

from __future__ import annotations

import os
import re
import shutil
from pathlib import Path
from typing import BinaryIO


def keep_original(file: BinaryIO, sha256: str, suffix: str, originals: Path) -> str:
    """Store *file* in one step, so that no half-written copy is ever found there, and return its path within *originals*."""
    relative = place_of(sha256, suffix)
    target = originals / relative
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished = target.with_name(f".{target.name}.{os.getpid()}")
        with unfinished.open("wb") as copy:
            shutil.copyfileobj(file, copy, 1 << 20)
        unfinished.replace(target)
    return relative


def place_of(sha256: str, suffix: str) -> str:
    """Return the path of a copy within the originals: ``ab/<sha256><suffix>``."""
    suffix = suffix.lower() if re.fullmatch(r"\.[A-Za-z0-9]{1,10}", suffix) else ""
    return f"{sha256[:2]}/{sha256}{suffix}"
