"""The data folder of Zotero. Nothing but Zotero writes one, so it is laid out here as Zotero documents it.

The documents in it are those that other programs wrote: Zotero makes its snapshots of pages with SingleFile.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from sqlite_utils import Database

from tests.importing.readers.shown import blocks_of
from tests.importing.readers.test_written_by_others import FIRST, ON_PAGE, PAGE, ROWS, WRITTEN
from tests.importing.test_workers import run
from workbench.importing.files import collect
from workbench.importing.outcomes import FailedFile, ReadFile

DOCUMENTS = {
    "ABCD1234": ("singlefile.html", "Harbour to close two berths.html", "text/html"),
    "EFGH5678": ("libreoffice.pdf", "Tolland - 2026 - Harbour to close two berths.pdf", "application/pdf"),
}


def test_text_structure_and_facts_of_what_zotero_keeps(tmp_path: Path) -> None:
    data = zotero_folder(tmp_path / "Zotero")
    outcomes = {outcome.path.name: outcome for outcome in run(list(collect([data]).files), tmp_path / "originals")}
    assert outcomes.keys() == {"zotero.sqlite", *(name for _, name, _ in DOCUMENTS.values())}
    snapshot, printed = (outcomes[name] for _, name, _ in DOCUMENTS.values())
    assert isinstance(snapshot, ReadFile)
    facts = snapshot.extracted.facts
    assert (facts.title, facts.byline) == ("Harbour to close two berths", "Mira Tolland")
    assert (facts.outlet, facts.url) == ("The Coast Register", PAGE)
    assert facts.published == "2026-06-21T15:48+02:00"
    found = [(kind, words) for kind, _, words in blocks_of(snapshot.extracted)]
    assert [*found[:3], found[-1]] == ON_PAGE
    assert isinstance(printed, ReadFile)
    facts = printed.extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("Harbour to close two berths", "Mira Tolland", "2026-06-21")
    assert FIRST in printed.extracted.text
    assert [block for block in blocks_of(printed.extracted) if block[0] == "row"] == ROWS
    database = outcomes["zotero.sqlite"]
    assert isinstance(database, FailedFile)
    assert "a database" in database.why


def zotero_folder(data: Path) -> Path:
    """Make a folder with the part of the published schema that says where documents are, and a cache beside each."""
    data.mkdir()
    db = Database(data / "zotero.sqlite")
    for item, (key, (source, name, kind)) in enumerate(DOCUMENTS.items(), 1):
        stored = data / "storage" / key
        stored.mkdir(parents=True)
        shutil.copy(WRITTEN / source, stored / name)
        (stored / ".zotero-ft-cache").write_text(FIRST, encoding="utf-8")
        db.table("items").insert({"itemID": item, "itemTypeID": 3, "libraryID": 1, "key": key}, pk="itemID")
        db.table("itemAttachments").insert(
            {"itemID": item, "linkMode": 1, "contentType": kind, "path": f"storage:{name}"}, pk="itemID"
        )
    db.close()
    return data
