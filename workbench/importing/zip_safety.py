"""Reads members of ZIP files of unknown origin: nothing is unpacked to disk, and nothing larger than it should be."""

from __future__ import annotations

import io
import re
import zipfile
import zlib

from workbench.errors import WorkbenchError
from workbench.sentences import Sentence

_MOST_MEMBERS = 10_000
_LARGEST = 64 << 20
_LARGEST_IN_ALL = 256 << 20
_RATIO = 200
_SMALL = 4 << 20
"""Bytes up to which a member may be packed as tightly as it likes."""
_BAD_NAME = re.compile(
    r"^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\x00-\x1f:]|(?:^|[/\\])(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|[/\\]|$)",
    re.IGNORECASE,
)
_LINK = 0o120000


class Archive:
    """Gives the members of one ZIP file by name, as long as they stay within limits.

    Every method raises WorkbenchError, naming the file, where a member is damaged, protected, or over a limit.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._name = name
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as problem:
            raise self._damaged() from problem
        self._members = {info.filename: info for info in self._checked()}

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all members, in the order of the file."""
        return tuple(self._members)

    def read(self, member: str) -> bytes:
        """Return the bytes of *member*."""
        info = self._members.get(member)
        if info is None:
            raise self._damaged()
        if info.flag_bits & 1:
            raise WorkbenchError("“{name}” needs a password; save a copy without one and import that.", name=self._name)
        if info.file_size > _SMALL and info.file_size > _RATIO * max(1, info.compress_size):
            raise self._bomb(
                Sentence("a part that is packed {times} times", times=info.file_size // max(1, info.compress_size))
            )
        allowed = min(_LARGEST, _LARGEST_IN_ALL - self._read)
        try:
            with self._zip.open(info) as stream:
                content = stream.read(allowed + 1)  # what is said of the size may be untrue
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as problem:
            raise self._damaged() from problem
        if len(content) > allowed:
            raise self._bomb(Sentence("more than {size} MB in one part", size=allowed >> 20))
        self._read += len(content)
        return content

    def find(self, member: str) -> bytes:
        """Return the bytes of *member*, or nothing where there is no such member."""
        return self.read(member) if member in self._members else b""

    def _checked(self) -> list[zipfile.ZipInfo]:
        members = self._zip.infolist()
        if len(members) > _MOST_MEMBERS:
            raise self._bomb(f"{len(members):,} parts")
        for info in members:
            if _BAD_NAME.search(info.filename) or (info.external_attr >> 16) & 0o170000 == _LINK:
                raise WorkbenchError(
                    "“{name}” holds a part whose name points outside of it, which only attacks do; it was left out.",
                    name=self._name,
                )
        return members

    def _damaged(self) -> WorkbenchError:
        return WorkbenchError(
            "“{name}” is damaged: a part of it is missing or broken; get it again from where it came from.",
            name=self._name,
        )

    def _bomb(self, what: str) -> WorkbenchError:
        return WorkbenchError(
            "“{name}” holds {what}, as files made to do harm do; it was left out.", name=self._name, what=what
        )
