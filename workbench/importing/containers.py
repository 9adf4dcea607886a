"""Tells files that hold many articles from those that are one, by their content, and opens the former part by part."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import BinaryIO

from workbench.errors import WorkbenchError
from workbench.importing.parts import Part
from workbench.importing.readers import article_list, feed, mbox, web_archive, zip_archive

_START = 65536
_DEEPEST = 2


def parts_in(file: BinaryIO, name: str, *, folder: Path | None = None, depth: int = 0) -> Iterator[Part] | None:
    """Return the parts of the articles in *file*, read as they are asked for, or ``None`` where the file is one article.

    Lists may name files below *folder*. Asking for the next part raises WorkbenchError where the file breaks off.
    """
    if zip_archive.is_archive(file):
        if depth >= _DEEPEST:
            raise WorkbenchError(
                f"“{name}” is an archive in an archive in an archive; unpack it and import what is in it."
            )
        return zip_archive.parts(file, name=name, inner=partial(parts_in, depth=depth + 1))
    file.seek(0)
    opened = _opener(file.read(_START), name, folder)
    return opened(file) if opened else None


def _opener(start: bytes, name: str, folder: Path | None) -> Callable[[BinaryIO], Iterator[Part]] | None:
    if mbox.begins(start):
        return partial(mbox.parts, name=name)
    if web_archive.begins(start):
        return partial(web_archive.parts, name=name)
    if feed.begins(start):
        return partial(feed.parts, name=name)
    rows = article_list.rows_reader(start, name)
    return partial(article_list.parts, name=name, rows=rows, folder=folder) if rows else None
