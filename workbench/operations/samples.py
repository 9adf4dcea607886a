"""Make the sample library: articles imported, codebook and passages applied, briefing written."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from workbench.bundled import resource
from workbench.domain.changes import Changes
from workbench.domain.codebook import TagKind
from workbench.domain.markings import parse_marking
from workbench.errors import WorkbenchError
from workbench.library import codebook, passages
from workbench.library.library import Library
from workbench.operations.articles import edit_outlet
from workbench.operations.briefings import add_briefing, collect_passages
from workbench.operations.codebook_files import load_codebook, read_codebook
from workbench.operations.finding import find_outlet, find_tag
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.indexing import index_library
from workbench.operations.passages import mark_passage, span_of_quote

SAMPLE_DAY = date(2026, 7, 12)
"""The day on which the sample briefing was written."""


@dataclass(frozen=True, slots=True)
class Sample:
    """Say where the sample library lies and which briefing it holds."""

    folder: Path
    briefing_id: int


def make_sample_library(
    folder: Path, *, progress: Callable[[ImportSummary, Changes], None] = lambda _summary, _changes: None
) -> Sample:
    """Make the sample library in *folder*, which must be new or empty. Raises WorkbenchError."""
    library = Library.create(folder)
    try:
        summary = import_files(library, paths=[resource("samples", "articles")], progress=progress)
        if summary.failed:
            raise WorkbenchError(
                "The samples could not be read: {file}: {why}", file=summary.failed[0].file, why=summary.failed[0].why
            )
        load_codebook(library, incoming=read_codebook(resource("samples", "codebook.csv")))
        _grade_outlets(library, _read("outlets.json"))
        _mark_passages(library, _read("passages.json"), summary)
        briefing_id = _write_briefing(library, _read("briefing.json"))
        index_library(library)
        return Sample(library.folder, briefing_id)
    finally:
        library.close()


def _grade_outlets(library: Library, entries: list[dict[str, str]]) -> None:
    db = library.reader()
    for entry in entries:
        edit_outlet(
            library,
            outlet_id=find_outlet(db, entry["name"]).id,
            short_name=entry["short_name"],
            reliability=entry["reliability"],
        )
    db.close()


def _mark_passages(library: Library, entries: list[dict[str, Any]], summary: ImportSummary) -> None:
    by_file = {Path(line.file).name: line.article_id for line in summary.imported}
    db = library.reader()
    known = codebook.read(db)
    for entry in entries:
        article_id = by_file[entry["article"]]
        assert article_id is not None
        mark_passage(
            library,
            article_id=article_id,
            span=span_of_quote(db, article_id=article_id, quote=entry["quote"], occurrence=entry["occurrence"]),
            tags=[find_tag(known, kind, name).ref for kind in TagKind for name in entry[f"{kind}s"]],
            note=entry["note"],
            credibility=entry["credibility"],
            marking=parse_marking(entry["marking"]),
            key=entry["key"],
        )
    db.close()


def _write_briefing(library: Library, entry: dict[str, Any]) -> int:
    changes = add_briefing(
        library,
        title=entry["title"],
        day=SAMPLE_DAY,
        category=entry["category"],
        series=entry["series"],
        template=entry["template"],
        marking=parse_marking(entry["marking"]),
        draft=resource("samples", "briefing.md").read_text(encoding="utf-8"),
    )
    briefing_id = changes.new_id("briefings")
    db = library.reader()
    tray = [passage.id for passage in passages.with_keys(db, entry["tray"])]
    db.close()
    collect_passages(library, briefing_id=briefing_id, passage_ids=tray)
    return briefing_id


def _read(name: str) -> Any:
    return json.loads(resource("samples", name).read_text(encoding="utf-8"))
