"""Words planted in the private places of a library, and all ways to read the files of a release."""

from __future__ import annotations

import re
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

from workbench.domain.codebook import Alias, Tag, TagKind, TagRef
from workbench.library import codebook
from workbench.library.library import Library
from workbench.operations.articles import edit_outlet
from workbench.operations.codebook import add_tag
from workbench.operations.merging import merge_tags
from workbench.operations.preparing import Release
from workbench.operations.releasing import release_briefing
from workbench.operations.reviewing import decide_origin
from workbench.operations.saved_searches import save_search
from workbench.operations.suggesting import dismiss_tag
from workbench.operations.watching import watch_folder
from workbench.operations.withholding import set_never_released
from workbench.printing.reading_back import read_pdf


def hide_canaries(library: Library, article_id: int, folder: Path, other: Release) -> None:
    """Put the word into every private place beside notes and passages that a person can write into."""
    set_never_released(library, words=["canary never word"])
    edit_outlet(library, outlet_id=1, reliability="B", reason="canary reason")
    decide_origin(library, article_id=article_id, origin="Canary Wire", is_origin=False)
    save_search(library, name="Canary search", query="canary query")
    (folder / "canary watched").mkdir()
    watch_folder(library, path=folder / "canary watched")
    aliases = [Alias("canary alias")]
    actor = add_tag(library, kind=TagKind.ACTOR, name="Canary Kept", aliases=aliases).new_id("actors")
    dismiss_tag(library, article_id=article_id, tag=TagRef(TagKind.ACTOR, actor))
    merged = add_tag(library, kind=TagKind.THEME, name="Canary merged", description="canary when").new_id("themes")
    exports = next(theme.ref for theme in all_tags(library) if theme.name == "Exports")
    merge_tags(library, tag=TagRef(TagKind.THEME, merged), into=exports)
    release_briefing(library, release=other, to=folder / "canary other.md", accepted={})


def all_tags(library: Library) -> tuple[Tag, ...]:
    db = library.reader()
    try:
        return tuple(codebook.read(db))
    finally:
        db.close()


def readings(path: Path) -> list[str]:
    """All ways to read a file: its bytes, the parts of a zip, the words and properties of a PDF, each in three encodings."""
    content = path.read_bytes()
    found = [content]
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            found += [part for name in archive.namelist() for part in (name.encode(), archive.read(name))]
            assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    if path.suffix == ".pdf":
        read = read_pdf(content)
        assert read.findings == ()
        found += [read.text.encode()]
        for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL):
            with suppress(zlib.error):
                found.append(zlib.decompress(stream))
    return [part.decode(name, "replace") for part in found for name in ("utf-8", "utf-16-be", "latin-1")]
