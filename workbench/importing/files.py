"""Finds the files to import under the paths that a person named."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from pathlib import Path

_CLUTTER = {"__macosx", "thumbs.db", "desktop.ini", "ehthumbs.db", "$recycle.bin", "system volume information"}
_COMPANION = re.compile(
    r"(.+)(?:_files|\.files|_fichiers|-Dateien|_archivos|_bestanden|のファイル|_파일)$", re.IGNORECASE
)
_PAGES = (".html", ".htm", ".xhtml", ".mht")

LIBRARY = "library.sqlite"
"""The file by which a folder is known as a library's own."""

LISTS = frozenset({".csv", ".tsv", ".ris", ".json", ".jsonl", ".ndjson"})
"""Suffixes of files that may give facts to other files."""


@dataclass(frozen=True, slots=True)
class Collected:
    """Hold the files found, each once, in natural order within each named path, and the named paths without any.

    *missing* do not exist; *libraries* are libraries' own folders.
    """

    files: tuple[Path, ...]
    missing: tuple[Path, ...] = ()
    libraries: tuple[Path, ...] = ()


def collect(paths: Iterable[Path]) -> Collected:
    """Find the files at *paths*: files as named, folders with all below them.

    In folders, hidden files, clutter of operating systems, the companion folders of saved pages and libraries' own
    folders are left out.
    Links are followed, each real file and folder once. A folder that may not be listed counts as missing.
    """
    files: list[Path] = []
    missing: list[Path] = []
    libraries: list[Path] = []
    seen: set[str] = set()
    for path in paths:
        if (path / LIBRARY).is_file():
            libraries.append(path)
        elif path.is_dir():
            files.extend(file for file in _below(path, seen, missing) if _is_new(file, seen))
        elif path.exists():
            files.extend([path] if _is_new(path, seen) else [])
        else:
            missing.append(path)
    return Collected(tuple(files), tuple(missing), tuple(libraries))


def _below(folder: Path, seen: set[str], missing: list[Path]) -> Iterator[Path]:
    if not _is_new(folder, seen):
        return
    try:
        entries = sorted((entry for entry in folder.iterdir() if not is_clutter(entry.name)), key=_natural)
    except OSError:
        missing.append(folder)
        return
    names = {entry.name.lower() for entry in entries}
    if LIBRARY in names:
        return
    for entry in entries:
        if entry.is_dir():
            if not is_companion(entry.name, names):
                yield from _below(entry, seen, missing)
        elif entry.is_file() or entry.is_symlink():
            # A broken link is handed on, so that it is accounted for as a file that could not be read.
            yield entry


def _is_new(path: Path, seen: set[str]) -> bool:
    real = os.path.realpath(path)
    if real in seen:
        return False
    seen.add(real)
    return True


def spelled(path: str | Path) -> str:
    r"""Return a path as text that can be kept and shown: where its bytes are no Unicode, they are written as “\udce9”."""
    return str(path).encode(errors="backslashreplace").decode()


def is_clutter(name: str) -> bool:
    """Say whether a file or folder of this name is hidden or is an operating system's own."""
    return name.startswith((".", "~$")) or name.lower() in _CLUTTER


def is_companion(name: str, names: Set[str]) -> bool:
    """Say whether a folder belongs to a saved page beside it; *names* are those in the same place, in lower case."""
    match = _COMPANION.fullmatch(name)
    return bool(match) and any(match[1].lower() + suffix in names for suffix in _PAGES) if match else False


def may_be_companion(name: str) -> bool:
    """Say whether a folder of this name would belong to a page of its name."""
    return _COMPANION.fullmatch(name) is not None


def _natural(path: Path) -> tuple[list[tuple[int, int, str]], str]:
    """Return a key that sorts "page 9" before "page 10"."""
    parts = re.split(r"(\d+)", path.name.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts], path.name
