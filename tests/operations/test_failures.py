"""Files that could not be imported are kept with the reason until they are imported or taken off the list."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.library import failures
from workbench.library.library import Library
from workbench.operations.importing import import_files
from workbench.operations.indexing import catch_up, forget_failure, unsearchable, unsearchable_files
from workbench.search.index import SearchIndex

WORDS = "The ministry said on Monday that it had counted the packages, and that none was missing."


@pytest.fixture
def index(library: Library) -> Iterator[SearchIndex]:
    with SearchIndex.open(library.index_folder) as made:
        yield made


@pytest.fixture
def broken(library: Library, tmp_path: Path) -> Path:
    """A file whose import has failed."""
    path = tmp_path / "report.pdf"
    path.write_bytes(b"%PDF-1.4 no more than that")
    (tmp_path / "good.txt").write_text(WORDS, encoding="utf-8")
    assert len(import_files(library, paths=[path, tmp_path / "good.txt"]).failed) == 1
    return path


def test_what_failed_counts_as_not_searchable_and_says_why(library: Library, index: SearchIndex, broken: Path) -> None:
    db = library.reader()
    catch_up(db, index)
    (missing,) = unsearchable_files(db, index)
    assert (missing.article_id, missing.file, missing.place) == (None, str(broken), str(broken))
    assert "report.pdf" in missing.why
    assert unsearchable(db, index) == 1
    db.close()


def test_what_failed_at_a_place_is_forgotten_once_the_place_holds_an_article(
    library: Library, tmp_path: Path, broken: Path
) -> None:
    db = library.reader()
    page = tmp_path / "page.txt"
    page.write_bytes(b"")
    import_files(library, paths=[page, broken])
    assert dict(failures.all_of(db)).keys() == {str(page), str(broken)}
    page.write_text("Another story altogether, about ports and ships and who is paid for what.", encoding="utf-8")
    import_files(library, paths=[page])
    assert dict(failures.all_of(db)).keys() == {str(broken)}
    library.undo()
    assert failures.count(db) == 1
    db.close()


def test_to_forget_is_nothing_to_undo(library: Library, broken: Path) -> None:
    before = library.undo_label
    forget_failure(library, place=str(broken))
    assert library.undo_label == before
