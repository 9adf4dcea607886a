"""Where the index lies on disk: which folder is the current one, and what it holds.

``stamp.json`` names the current folder and the last change of the library that it contains. It is written after each
commit, in one step; a crash between the two only leads to feeding a few articles again. A new folder is taken where
the old one is damaged, so that a process that still reads the old one is not disturbed.
"""

from __future__ import annotations

import json
import os
import shutil
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from workbench.logs import log
from workbench.search.schema import VERSION
from workbench.sentences import Sentence

_STAMP = "stamp.json"
_META = "meta.json"
_FOOTER = 8
_MAGIC = 1337
_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Stamp:
    """Say which folder is current, which version of the program's words built it, and what it has seen."""

    folder: str
    seen: int
    version: int = VERSION


def read_stamp(shelf: Path) -> Stamp | None:
    """Return the stamp of the index in *shelf*, or ``None`` where there is no readable one of any version."""
    try:
        content = json.loads((shelf / _STAMP).read_text("utf-8"))
        return Stamp(str(content["folder"]), int(content["seen"]), int(content["version"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write_stamp(shelf: Path, stamp: Stamp) -> None:
    """Replace the stamp, so that at any moment either the old or the new one is there, whole."""
    part = shelf / (_STAMP + ".part")
    with part.open("w", encoding="utf-8") as file:
        json.dump(asdict(stamp), file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(shelf / _STAMP)


def unusable(shelf: Path, stamp: Stamp | None) -> str | None:
    """Say in plain words why the index in *shelf* is of no use, ``None`` where it is."""
    if stamp is None or not (stamp.folder.isalnum() and (shelf / stamp.folder / _META).is_file()):
        return Sentence("The search index was missing.")
    if stamp.version != VERSION:
        return Sentence("The search index was made by another version of the program.")
    return None


def new_folder(shelf: Path) -> str:
    """Make an empty folder for a new index and return its name."""
    shelf.mkdir(parents=True, exist_ok=True)
    taken = [int(entry.name) for entry in shelf.iterdir() if entry.name.isdecimal()]
    name = str(max(taken, default=0) + 1)
    (shelf / name).mkdir()
    return name


def take_over(shelf: Path, other: Path) -> None:
    """Make the index that was built in the shelf *other* the current one of *shelf*, and delete *other*.

    Whoever has the former one open goes on with it until they look again.
    """
    built = read_stamp(other)
    if built is None:
        raise FileNotFoundError(other / _STAMP)
    name = new_folder(shelf)
    (shelf / name).rmdir()
    (other / built.folder).rename(shelf / name)
    write_stamp(shelf, Stamp(name, built.seen, built.version))
    shutil.rmtree(other, ignore_errors=True)


def linked(folder: Path) -> TemporaryDirectory[str]:
    """Return a folder of links to the files of an index: Tantivy puts a lock beside what it reads, and may not there."""
    links = TemporaryDirectory(prefix="workbench-index-", ignore_cleanup_errors=True)
    for file in folder.iterdir():
        if file.suffix != ".lock":
            Path(links.name, file.name).symlink_to(file)
    return links


def drop_others(shelf: Path, keep: str) -> None:
    """Delete the folders of former indexes; one that another process still reads may stay until next time."""
    for entry in shelf.iterdir():
        if entry.is_dir() and entry.name.isdecimal() and entry.name != keep:
            shutil.rmtree(entry, ignore_errors=True)
            if entry.exists():
                log.info("a former search index is still in use; it will be deleted later")


def damage(folder: Path) -> str | None:
    """Compare every file of an index with the checksum at its end, and return the name of the first that differs.

    Reads all of the index (about 1.3 KB for each article of 500 words). Tantivy ends each file with a JSON footer that
    holds the CRC-32 of what comes before, the footer's length, and the number 1337, both as little-endian 32-bit.
    """
    return next((path.name for path in _in_use(folder) if not _is_whole(path)), None)


def _in_use(folder: Path) -> Iterator[Path]:
    """Yield the files of the segments that count; a killed process may have left half of another behind."""
    segments = json.loads((folder / _META).read_text("utf-8"))["segments"]
    names = {segment["segment_id"].replace("-", "") for segment in segments}
    yield from (path for path in sorted(folder.iterdir()) if path.name.partition(".")[0] in names)


def _is_whole(path: Path) -> bool:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            file.seek(max(0, size - _FOOTER))
            end = file.read(_FOOTER)
            length = int.from_bytes(end[:4], "little")
            if len(end) < _FOOTER or int.from_bytes(end[4:], "little") != _MAGIC or length > size - _FOOTER:
                return False
            file.seek(size - _FOOTER - length)
            footer = json.loads(file.read(length))
            return bool(footer["crc"] == _checksum(path, size - _FOOTER - length))
    except FileNotFoundError:
        return True  # merged away meanwhile
    except (OSError, ValueError, KeyError, TypeError):
        return False


def _checksum(path: Path, length: int) -> int:
    crc = 0
    with path.open("rb") as file:
        while length > 0 and (part := file.read(min(_CHUNK, length))):
            crc = zlib.crc32(part, crc)
            length -= len(part)
    return crc
