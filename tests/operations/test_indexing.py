"""The index follows the library through crashes, undos and any sequence of operations."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import date
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from tests.operations.conftest import FIRST
from workbench.domain.articles import Status
from workbench.domain.spans import Span
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations.articles import delete_articles, set_status
from workbench.operations.importing import ImportSummary, import_files
from workbench.operations.indexing import catch_up
from workbench.operations.passages import mark_passage
from workbench.operations.searching import search_articles
from workbench.search.index import SearchIndex

TODAY = date(2026, 7, 1)

_IMPORTING = """
    import sys
    from pathlib import Path
    from workbench.library.library import Library
    from workbench.operations.importing import import_files
    from workbench.operations.indexing import catch_up
    from workbench.search.index import SearchIndex

    if __name__ == "__main__":
        library = Library.open(Path(sys.argv[1]))
        index = SearchIndex.open(library.index_folder)
        print("open", index.rebuilt_because, flush=True)
        db = library.reader()
        for path in sorted(Path(sys.argv[2]).iterdir()):
            import_files(library, paths=[path])
            catch_up(db, index)
            print("found", path.stem, flush=True)
"""


def test_a_process_killed_while_it_imports_loses_nothing_that_was_found(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "stories"
    folder.mkdir()
    for number in range(30):
        text = f"Story {number}\n\nThe harbour report word{number} was read on a day of its own, number {number}.\n"
        (folder / f"{number:02}.txt").write_text(text, encoding="utf-8")
    script = tmp_path / "importing.py"
    script.write_text(textwrap.dedent(_IMPORTING), encoding="utf-8")
    place = library.folder
    library.close()
    acknowledged: list[str] = []
    for steps in (3, 5, 2):
        enough = len(acknowledged) + steps
        command = [sys.executable, str(script), str(place), str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            for line in process.stdout:
                word, _, rest = line.strip().partition(" ")
                if word == "open" and acknowledged:
                    assert rest == "None", "the index is whole after a kill"
                if word == "found":
                    acknowledged.append(rest)
                    if len(acknowledged) == enough:
                        process.kill()
                        break
        _assert_found(place, set(acknowledged))


def _assert_found(place: Path, names: set[str]) -> None:
    opened = Library.open(place)
    db = opened.reader()
    with SearchIndex.open(opened.index_folder) as index:
        catch_up(db, index)
        assert index.damage() is None
        for name in names:
            assert search_articles(db, index, query=f"word{int(name)}", today=TODAY).total == 1
        assert index.articles == articles.count(db)
    db.close()
    opened.close()


def test_an_import_undone_leaves_the_answers(library: Library, bring_in: Callable[..., ImportSummary]) -> None:
    db = library.reader()
    with SearchIndex.open(library.index_folder) as index:

        def found(query: str) -> int:
            catch_up(db, index)
            return search_articles(db, index, query=query, today=TODAY).total

        bring_in(one=FIRST)
        assert found("ministry") == 1
        library.undo()
        assert (found("ministry"), found("")) == (0, 0)
        library.redo()
        assert found("ministry") == 1
    db.close()


class Working(RuleBasedStateMachine):
    """After any sequence of operations, undos and redos, the followed index answers as one that is fed anew."""

    place: Path

    def __init__(self) -> None:
        super().__init__()
        shutil.rmtree(self.place, ignore_errors=True)
        self.library = Library.create(self.place / "library")
        self.db = self.library.reader()
        self.index = SearchIndex.open(self.library.index_folder)
        self.number = 0

    @rule(word=st.sampled_from(["harbour", "ferry", "芯片"]))
    def bring_in(self, word: str) -> None:
        self.number += 1
        path = self.place / f"{self.number}.txt"
        path.write_text(f"Story {self.number}\n\nThe {word} of number {self.number} is its own.\n", encoding="utf-8")
        import_files(self.library, paths=[path])

    @rule(status=st.sampled_from(Status))
    def set_status(self, status: Status) -> None:
        set_status(self.library, article_ids=articles.ids(self.db)[:2], status=status)

    @rule(note=st.sampled_from(["", "noteworthy"]))
    def mark(self, note: str) -> None:
        for article_id in articles.ids(self.db)[:1]:
            mark_passage(self.library, article_id=article_id, span=Span(0, 3), tags=[], note=note)

    @rule()
    def delete(self) -> None:
        delete_articles(self.library, article_ids=articles.ids(self.db)[-1:])

    @rule()
    def undo(self) -> None:
        self.library.undo()

    @rule()
    def redo(self) -> None:
        self.library.redo()

    @rule()
    def catch_up(self) -> None:
        catch_up(self.db, self.index)

    def teardown(self) -> None:
        catch_up(self.db, self.index)
        with SearchIndex.open(self.place / "fresh") as fresh:
            catch_up(self.db, fresh)
            for query in ("", "harbour", "芯片", "noteworthy", "status:read", "has:passages", "has:copies", "-ferry"):
                expected = index_ids(fresh, query)
                assert index_ids(self.index, query) == expected, query
            assert self.index.facets("", today=TODAY) == fresh.facets("", today=TODAY)
        self.index.close()
        self.db.close()
        self.library.close()


def index_ids(index: SearchIndex, query: str) -> list[int]:
    return sorted(index.ids(query, today=TODAY))


def test_any_sequence_of_operations_and_undos(tmp_path: Path) -> None:
    Working.place = tmp_path / "working"
    run = Working.TestCase("runTest")
    run.settings = settings(max_examples=10, stateful_step_count=12, deadline=None)
    run.runTest()
