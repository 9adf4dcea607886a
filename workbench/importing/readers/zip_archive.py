"""Opens ZIP archives of anything that can be imported, member by member. Nothing is unpacked to the disk."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import PurePosixPath
from typing import BinaryIO, cast

from workbench.domain.articles import Extracted
from workbench.errors import WorkbenchError
from workbench.importing.beside import Find, Neighbour
from workbench.importing.blocks import one_line
from workbench.importing.files import LISTS, is_clutter, is_companion
from workbench.importing.parts import LARGEST_IN_ALL, MOST_MEMBERS, RATIO, WITHIN, Part, failing
from workbench.importing.readers import read
from workbench.sentences import Sentence, one_or_many

_LARGEST = 64 << 20
_SMALL = 4 << 20
"""Bytes up to which a member may be packed as tightly as it likes."""
_DOCUMENTS = {"[Content_Types].xml", "META-INF/container.xml", "mimetype", "content.xml"}
"""Members by which office documents and books are told."""
_BAD_NAME = re.compile(
    r"^[/\\]|^[A-Za-z]:|\\|(?:^|/)\.\.(?:/|$)|[\x00-\x1f]|(?:^|/)(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³]|con(?:in|out)\$)\s*(?:\.[^/]*)?(?:/|$)",
    re.IGNORECASE,
)
"""Names are only shown and looked up, never opened on the disk; so a colon is let be, which titles of pages often have."""
_LINK = 0o120000
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError)

Inner = Callable[[BinaryIO, str, Find], Iterator[Part] | None]
"""Opens a member that itself holds articles and may name files beside it, or returns ``None`` for one article; raises WorkbenchError."""


def is_archive(file: BinaryIO) -> bool:
    """Say whether *file* is an archive that can be opened, not a document that is stored as one."""
    file.seek(0)
    if file.read(4) not in {b"PK\x03\x04", b"PK\x05\x06"}:
        return False
    try:
        with zipfile.ZipFile(file) as archive:
            return _DOCUMENTS.isdisjoint(archive.namelist())
    except _BROKEN:
        return False


def parts(file: BinaryIO, *, name: str, inner: Inner) -> Iterator[Part]:
    """Yield the articles in an archive, named by their paths in it; *inner* opens members that hold articles themselves.

    Raises WorkbenchError where the archive is made to do harm.
    """
    with zipfile.ZipFile(file) as archive:
        members = [info for info in archive.infolist() if not info.is_dir()]
        _check(members, name)
        protected = [info for info in members if info.flag_bits & 1]
        if protected:
            why = one_or_many(
                len(protected),
                "A part of “{name}” needs a password; unpack the archive with it and import the files.",
                "{count} parts of “{name}” need a password; unpack the archive with it and import the files.",
                name=name,
            )
            yield failing("what is protected", why)
        shown = list(_articles([info for info in members if not info.flag_bits & 1]))
        by_name = {info.filename: info for info in shown if not _refused(info)}
        for info in sorted(
            shown, key=_is_no_list
        ):  # lists first: what they say of files would come too late after these
            yield from _parts_of(archive, info, inner, partial(_beside, archive, by_name, info.filename))


def _check(members: list[zipfile.ZipInfo], name: str) -> None:
    size = sum(info.file_size for info in members)
    if len(members) > MOST_MEMBERS:
        raise WorkbenchError(
            "“{name}” holds {parts} parts; at most {most_members} are opened. Unpack it yourself.",
            name=name,
            parts=len(members),
            most_members=MOST_MEMBERS,
        )
    if size > LARGEST_IN_ALL:
        raise WorkbenchError(
            "“{name}” would unpack to {size} MB, as archives made to do harm do; at most {largest} MB are opened.",
            name=name,
            size=size >> 20,
            largest=LARGEST_IN_ALL >> 20,
        )


def _articles(members: list[zipfile.ZipInfo]) -> Iterator[zipfile.ZipInfo]:
    """Yield *members* without those that are no articles in a folder either: hidden files and what saved pages are made of."""
    names: dict[str, set[str]] = defaultdict(set)
    for info in members:
        folder, _, name = info.filename.lower().rpartition("/")
        names[folder].add(name)
    for info in members:
        steps = info.filename.split("/")
        hidden = any(is_clutter(step) for step in steps if step.strip("."))
        pages = (names["/".join(steps[:depth]).lower()] for depth in range(len(steps) - 1))
        if not hidden and not any(is_companion(step, beside) for step, beside in zip(steps, pages, strict=False)):
            yield info


def _is_no_list(info: zipfile.ZipInfo) -> bool:
    return PurePosixPath(info.filename).suffix.lower() not in LISTS


def _beside(
    archive: zipfile.ZipFile, members: Mapping[str, zipfile.ZipInfo], of: str, steps: Sequence[str]
) -> Neighbour | None:
    """Return the member that a list names, from where the list stands in the archive."""
    found = members.get("/".join([*PurePosixPath(of).parts[:-1], *steps]))
    return Neighbour(steps[-1], partial(_content, archive, found)) if found else None


def _parts_of(archive: zipfile.ZipFile, info: zipfile.ZipInfo, inner: Inner, find: Find) -> Iterator[Part]:
    """Yield the article that a member is, or those in it."""
    name = info.filename
    why = _refused(info)
    if why:
        yield failing(name, why)
        return
    try:
        found = inner(_openable(archive, info), name, find)
    except _BROKEN:
        yield failing(name, _damaged(name))
        return
    except WorkbenchError as problem:
        yield failing(name, str(problem))
        return
    if found is None:
        yield Part(name, partial(_content, archive, info), partial(_read, name=name))
    else:
        yield from _within(found, name)


def _within(found: Iterator[Part], name: str) -> Iterator[Part]:
    count = 0
    try:
        for part in found:
            count += 1
            yield replace(part, name=f"{name}{WITHIN}{part.name}")
    except WorkbenchError as problem:
        yield failing(name, str(problem))
    except _BROKEN:
        yield failing(name, _damaged(name))
    else:
        if not count:
            yield failing(name, Sentence("“{name}” holds no articles; there was nothing to import.", name=name))


def _refused(info: zipfile.ZipInfo) -> str:
    """Say why a member is left alone, or nothing."""
    name = info.orig_filename
    if _BAD_NAME.search(name) or (info.external_attr >> 16) & 0o170000 == _LINK:
        return Sentence(
            "“{name}” points outside of its archive or means a device, which only attacks do; it was left out.",
            name=one_line(name),
        )
    if info.file_size > _SMALL and info.file_size > RATIO * max(1, info.compress_size):
        return f"“{name}” is packed {info.file_size // max(1, info.compress_size):,} times, as files made to do harm are; it was left out."
    return ""


def _openable(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> BinaryIO:
    """Return a member as a file; an archive in the archive as one in memory, which can be read in any order."""
    file = archive.open(info)
    start = file.read(4)
    if start.startswith(b"PK") and info.file_size <= _LARGEST:
        file.close()
        return io.BytesIO(archive.read(info))
    file.seek(0)
    return cast("BinaryIO", file)


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    if info.file_size > _LARGEST:
        raise WorkbenchError(
            "“{name}” is larger than {size} MB, the most that is read; split it.",
            name=info.filename,
            size=_LARGEST >> 20,
        )
    try:
        return archive.read(info)  # gives no more bytes than the archive says that there are
    except _BROKEN as problem:
        raise WorkbenchError(_damaged(info.filename)) from problem


def _read(content: bytes, *, name: str) -> Extracted:
    return read(content, PurePosixPath(name).name)


def _damaged(name: str) -> str:
    return Sentence(
        "“{name}” is damaged, or packed in a way that cannot be opened; unpack the archive with another program.",
        name=name,
    )
