"""Tells files that hold many articles from those that are one, by their content, and opens the former part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import BinaryIO

from workbench.errors import WorkbenchError
from workbench.importing.beside import Find
from workbench.importing.parts import Part
from workbench.importing.readers import article_list, feed, mail, mail_with_files, mbox, msg, web_archive, zip_archive

_START = 65536
_DEEPEST = 2


def parts_in(file: BinaryIO, name: str, *, find: Find | None = None, depth: int = 0) -> Iterator[Part] | None:
    """Return the parts of the articles in *file*, read as they are asked for, or ``None`` where the file is one article.

    *find* looks for the files that a list names. Asking for the next part raises WorkbenchError where the file breaks off.
    """
    if zip_archive.is_archive(file):
        if depth >= _DEEPEST:
            raise WorkbenchError(
                "“{name}” is an archive in an archive in an archive; unpack it and import what is in it.", name=name
            )
        return zip_archive.parts(
            file, name=name, inner=lambda inner, name, find: parts_in(inner, name, find=find, depth=depth + 1)
        )
    file.seek(0)
    opened = _opener(file.read(_START), name, find)
    return opened(file) if opened else None


def _opener(start: bytes, name: str, find: Find | None) -> Callable[[BinaryIO], Iterator[Part] | None] | None:
    if mbox.begins(start):
        return partial(mbox.parts, name=name)
    if web_archive.begins(start):
        return partial(web_archive.parts, name=name)
    if feed.begins(start):
        return partial(feed.parts, name=name)
    if mail.begins(start) or msg.begins(start):
        return partial(mail_with_files.parts, name=name)
    rows = article_list.rows_reader(start, name)
    return partial(article_list.parts, name=name, rows=rows, find=find) if rows else None
