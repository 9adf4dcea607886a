"""Looks at watched folders: which files are there, and what their bytes are."""

from __future__ import annotations

import hashlib
import os
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from workbench.importing.files import LIBRARY, is_clutter, is_companion, may_be_companion, spelled
from workbench.importing.watching import is_unfinished

_CHUNK = 1 << 20
_PAGE_COMES = 60.0
"""How many seconds a page may come later than its companion folder: browsers write the page last."""


@dataclass(slots=True)
class Listing:
    """Hold the files of a folder with size and mtime (bytes, nanoseconds).

    *unlisted* are folders that could not be listed, *growing* those that may turn out to belong to a page being saved.
    """

    files: dict[str, tuple[int, int]] = field(default_factory=dict)
    unlisted: list[str] = field(default_factory=list)
    growing: list[str] = field(default_factory=list)


def list_folder(folder: Path) -> Listing:
    """List all files below *folder* that are meant to be imported.

    Left out are hidden files, clutter, unfinished downloads, companion folders of saved pages, libraries, and what
    linked folders hold, and names that are no Unicode. Folders that were not looked into are named, so that their files do not count as gone.
    """
    listing = Listing()
    waiting = [str(folder)]
    while waiting:
        waiting.extend(_list_one(waiting.pop(), listing))
    return listing


def sha256_at(path: str, *, state: tuple[int, int], cancelled: Callable[[], bool]) -> str | None:
    """Return the SHA-256 of the file at *path*, empty where it cannot be read.

    Return ``None`` where it is not in *state* (size, mtime) before and after, or when *cancelled* says so.
    """
    digest = hashlib.sha256()
    try:
        with Path(path).open("rb") as file:
            while chunk := file.read(_CHUNK):
                digest.update(chunk)
                if cancelled():
                    return None
            about = os.fstat(file.fileno())
    except OSError:
        return "" if _state(path) == state else None
    return digest.hexdigest() if (about.st_size, about.st_mtime_ns) == state == _state(path) else None


def _list_one(folder: str, listing: Listing) -> list[str]:
    """Add the files of one folder to *listing* and return the folders in it."""
    try:
        with os.scandir(folder) as found:
            entries = [entry for entry in found if not is_clutter(entry.name)]
    except OSError:
        listing.unlisted.append(folder)
        return []
    names = {entry.name.lower() for entry in entries}
    if LIBRARY in names:
        return []
    folders = [entry for entry in entries if entry.is_dir(follow_symlinks=False)]
    inside = {entry.name for entry in folders}
    for entry in entries:
        if entry.name not in inside and not is_unfinished(entry.name) and spelled(entry.name) == entry.name:
            state = _state(entry.path)
            if state is not None:
                listing.files[entry.path] = state
    own = [entry for entry in folders if not is_companion(entry.name, names)]
    growing = [entry.path for entry in own if may_be_companion(entry.name) and _is_new(entry)]
    listing.growing.extend(growing)
    return [entry.path for entry in own if entry.path not in growing and spelled(entry.name) == entry.name]


def _is_new(folder: os.DirEntry[str]) -> bool:
    try:
        return abs(time.time() - folder.stat().st_mtime) < _PAGE_COMES
    except OSError:
        return True


def _state(path: str) -> tuple[int, int] | None:
    try:
        about = os.stat(path)  # noqa: PTH116 - called for every file of a sweep; a Path costs more than the call
    except OSError:
        return None
    return (about.st_size, about.st_mtime_ns) if stat.S_ISREG(about.st_mode) else None
