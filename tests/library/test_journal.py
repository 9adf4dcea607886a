"""The journal under random sequences of row changes: undo and redo always restore every row."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.library.test_library import contents, extracted
from workbench.domain.codebook import Alias, TagKind, TagRef
from workbench.domain.spans import Span
from workbench.library import articles, briefings, codebook, outlets, passages
from workbench.library.library import Library

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)


class JournalMachine(RuleBasedStateMachine):
    """Holds a library, and the contents after each step that can still be undone or redone."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.library = Library.create(self.folder / "library")
        self.states = [contents(self.library)]
        self.at = 0

    def teardown(self) -> None:
        self.library.close()
        shutil.rmtree(self.folder)

    def ids(self, table: str) -> list[int]:
        return [row[0] for row in self.states[self.at][table]]

    def stepped(self) -> None:
        now = contents(self.library)
        if now != self.states[self.at]:
            self.states = [*self.states[: self.at + 1], now]
            self.at += 1

    @rule(text=TEXTS, outlet=TEXTS)
    def add_article(self, text: str, outlet: str) -> None:
        with self.library.step("Add") as step:
            articles.add(step.db, extracted(text + " and more", title=text), outlet_id=outlets.id_of(step.db, outlet))
        self.stepped()

    @precondition(lambda self: self.ids("articles"))
    @rule(data=st.data(), text=TEXTS)
    def add_revision(self, data: st.DataObject, text: str) -> None:
        article = data.draw(st.sampled_from(self.ids("articles")))
        with self.library.step("Revise") as step:
            articles.add_revision(step.db, article, extracted(text))
        self.stepped()

    @rule(kind=st.sampled_from(list(TagKind)), name=TEXTS, data=st.data())
    def add_tag(self, kind: TagKind, name: str, data: st.DataObject) -> None:
        taken = {str(row[2]).casefold() for row in self.states[self.at][f"{kind}s"]}
        if name.casefold() in taken:
            return
        parents = [None, *self.ids(f"{kind}s")]
        with self.library.step("Add Tag") as step:
            tag = codebook.add(step.db, kind, name, parent_id=data.draw(st.sampled_from(parents)), description="a\0b")
            if kind is TagKind.ACTOR:
                codebook.set_aliases(step.db, tag, [Alias(name), Alias("X")])
        self.stepped()

    @precondition(lambda self: self.ids("revisions"))
    @rule(data=st.data(), note=TEXTS)
    def mark(self, data: st.DataObject, note: str) -> None:
        revision_id = data.draw(st.sampled_from(self.ids("revisions")))
        tags = [TagRef(kind, i) for kind in TagKind for i in self.ids(f"{kind}s")]
        with self.library.step("Mark") as step:
            revision = articles.revision(step.db, revision_id)
            passage = passages.add(
                step.db, article_id=revision.article_id, revision_id=revision_id, text=revision.text,
                span=Span(0, 1), note=note,
            )  # fmt: skip
            for tag in tags[:2]:
                passages.add_tag(step.db, passage, tag)
        self.stepped()

    @rule(draft=TEXTS)
    def write(self, draft: str) -> None:
        with self.library.step("Write") as step:
            briefing = briefings.add(
                step.db, title=draft, category="", series="", template="", draft=draft, marking=None
            )
            briefings.set_tray(step.db, briefing, self.ids("passages")[:3])
        self.stepped()

    @precondition(lambda self: self.ids("briefings"))
    @rule(data=st.data(), drafts=st.lists(TEXTS, min_size=1, max_size=3))
    def type_on(self, data: st.DataObject, drafts: list[str]) -> None:
        briefing = data.draw(st.sampled_from(self.ids("briefings")))
        with self.library.step("Type") as step:
            for draft in drafts:
                briefings.update(step.db, briefing, {"draft": draft})
        self.stepped()

    @rule(data=st.data(), table=st.sampled_from(["articles", "actors", "themes", "passages", "briefings"]))
    def delete(self, data: st.DataObject, table: str) -> None:
        ids = self.ids(table)
        if not ids:
            return
        with self.library.step("Delete") as step:
            step.db.table(table).delete(data.draw(st.sampled_from(ids)))
        self.stepped()

    @rule()
    def undo(self) -> None:
        self.library.undo()
        self.at = max(0, self.at - 1)

    @rule()
    def redo(self) -> None:
        self.library.redo()
        self.at = min(len(self.states) - 1, self.at + 1)

    @invariant()
    def rows_are_as_they_were(self) -> None:
        assert contents(self.library) == self.states[self.at]
        assert (self.library.undo_label is not None) == (self.at > 0)
        connection = sqlite3.connect(self.library.folder / "library.sqlite")
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        connection.close()


JournalMachine.TestCase.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
TestJournal = JournalMachine.TestCase


def test_of_rows_that_a_step_made_only_the_making_is_kept(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "library")
    with library.step("Import", group="import") as step:
        first = articles.add(step.db, extracted("One text"), outlet_id=None)
    with library.step("Import", group="import") as step:
        articles.add(step.db, extracted("Another text"), outlet_id=None)
        articles.update(step.db, first, {"title": "Another title"})
    with library.step("Look", quiet=True) as step:
        assert {kind for (kind,) in step.db.execute("SELECT kind FROM journal")} == {"insert"}
    before = contents(library)
    library.undo()
    assert contents(library)["articles"] == []
    library.redo()
    assert contents(library) == before
    library.close()


def test_a_step_going_on_brings_back_what_quiet_steps_leave_alone(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "library")
    with library.step("Import") as step:
        article = articles.add(step.db, extracted("One text"), outlet_id=None)
    before = contents(library)
    with library.step("Edit", group="edit") as step:
        articles.update(step.db, article, {"title": "Another title"})
    with library.step("Edit", group="edit") as step:
        articles.update(step.db, article, {"status": "archived"})
    library.undo()
    assert contents(library) == before
    library.close()


def test_a_step_in_many_transactions_costs_no_more_the_longer_it_is(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "library")
    ticks: list[int] = []

    def batch(number: int) -> int:
        """Add articles in one transaction of the step and return how much SQLite had to do, in hundreds of its instructions."""
        ticks.clear()
        with library.step("Import", group="import") as step:
            step.db.conn.set_progress_handler(lambda: ticks.append(1), 100)
            for index in range(10):
                articles.add(step.db, extracted(f"Text {number}-{index}"), outlet_id=None)
        return len(ticks)

    costs = [batch(number) for number in range(40)]
    assert max(costs[-5:]) < 3 * max(costs[1:6])
    assert library.undo_label == "Import"
    library.undo()
    assert contents(library)["articles"] == []
    library.close()


def test_what_can_be_undone_is_known_at_any_moment(tmp_path: Path) -> None:
    library = Library.create(tmp_path / "library")
    labels: set[str | None] = set()
    for draft in ("one", "two", "three"):
        with library.step("Edit Briefing", group="draft") as step:
            if draft == "one":
                briefing = briefings.add(
                    step.db, title="T", category="", series="", template="", draft=draft, marking=None
                )
                connection = step.db.conn
            else:
                briefings.update(step.db, briefing, {"draft": draft})
        connection.set_progress_handler(lambda: labels.add(library.undo_label), 1)
    connection.set_progress_handler(None, 1)
    assert labels == {"Edit Briefing"}
    library.close()
