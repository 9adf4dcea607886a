from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlite_utils import Database

from workbench.domain.spans import Span
from workbench.errors import WorkbenchError
from workbench.library import briefings, outlets, passages
from workbench.library.library import Library
from workbench.operations.articles import edit_articles, edit_outlet, set_chatham_house
from workbench.operations.briefings import add_briefing, collect_passages, evidence_for
from workbench.operations.importing import ImportSummary
from workbench.operations.passages import mark_passage, span_of_quote
from workbench.operations.reviewing import (
    briefing_ledger,
    decide_origin,
    lint_briefing,
    provenance_of,
    recognised_origins,
    summary_of_sources,
)
from workbench.operations.samples import make_sample_library

WIRE = """Chips stay home

By Ana Ruiz | 12 June 2026
Source: {outlet}

SEOUL (Reuters) - The ministry said on Friday that exports of tools would stop in the coming autumn.

According to The Ledger, nobody in the trade had been asked beforehand about what the order would cost them.
"""


@pytest.fixture
def db(library: Library) -> Iterator[Database]:
    reader = library.reader()
    yield reader
    reader.close()


@pytest.fixture
def article_id(library: Library, bring_in: Callable[..., ImportSummary]) -> int:
    found = bring_in(wire=WIRE.format(outlet="The Post")).imported[0].article_id
    assert found is not None
    edit_articles(library, article_ids=[found], outlet="The Post")
    return found


def marked(library: Library, db: Database, article_id: int, key: str = "wire01") -> int:
    span = span_of_quote(db, article_id=article_id, quote="exports of tools would stop")
    return mark_passage(library, article_id=article_id, span=span, key=key).new_id("passages")


def test_the_sample_briefing_passes_its_own_lint(tmp_path: Path) -> None:
    sample = make_sample_library(tmp_path / "sample")
    library = Library.open(sample.folder, writable=False)
    reader = library.reader()
    try:
        assert lint_briefing(reader, briefing_id=sample.briefing_id) == ()
        ledger = briefing_ledger(reader, briefing_id=sample.briefing_id)
        said = summary_of_sources(reader, briefings.all_of(reader)[0].draft)
    finally:
        reader.close()
        library.close()
    assert len(ledger.claims) > 20
    assert all(claim.evidence and claim.support.origins for claim in ledger.claims)
    assert "8 outlets" in said


def test_a_wire_credit_is_the_origin_until_a_person_says_otherwise(
    library: Library, db: Database, article_id: int
) -> None:
    passage = passages.get(db, marked(library, db, article_id))
    assert passage is not None
    assert provenance_of(db, [passage])[passage.key].origins == ("Reuters",)
    reuters, ledger = recognised_origins(db, article_id)
    assert (reuters.name, reuters.words, reuters.said) == ("Reuters", "(Reuters)", None)
    assert "according to the ledger" in ledger.words.lower()
    decide_origin(library, article_id=article_id, origin="Reuters", is_origin=False)
    assert provenance_of(db, [passage])[passage.key].origins == ("The Post",)
    assert recognised_origins(db, article_id)[0].said is False
    decide_origin(library, article_id=article_id, origin="Yonhap", is_origin=True)
    assert provenance_of(db, [passage])[passage.key].origins == ("Yonhap",)
    library.undo()
    library.undo()
    assert provenance_of(db, [passage])[passage.key].origins == ("Reuters",)


def test_copies_of_a_story_share_its_first_outlet(
    library: Library, db: Database, bring_in: Callable[..., ImportSummary]
) -> None:
    plain = WIRE.replace("SEOUL (Reuters) - ", "")
    lines = bring_in(
        a=plain.format(outlet="First Post"), b=plain.format(outlet="Second Post") + "More words here.\n"
    ).imported
    ids = [line.article_id for line in lines if line.article_id]
    for number, found in enumerate(ids):
        edit_articles(library, article_ids=[found], outlet=f"Outlet {number}", published=f"2026-06-1{number}")
        marked(library, db, found, key=f"copy{number}2")
    both = passages.with_keys(db, ["copy02", "copy12"])
    assert {item.origins for item in provenance_of(db, both).values()} == {("Outlet 0",)}


def test_an_unused_passage_and_an_earlier_briefing_are_told(library: Library, db: Database, article_id: int) -> None:
    used = marked(library, db, article_id)
    unused = mark_passage(library, article_id=article_id, span=Span(0, 5), key="wire02").new_id("passages")
    add_briefing(library, title="Earlier", day=date(2026, 6, 30), draft="# Earlier\n\nThey stop. [@wire01]\n")
    second = add_briefing(library, title="Now", day=date(2026, 7, 1), draft="# Now\n\nThey stop. [@wire01]\n")
    briefing_id = second.new_id("briefings")
    collect_passages(library, briefing_id=briefing_id, passage_ids=[used, unused])
    assert briefing_ledger(db, briefing_id=briefing_id).unused == ("wire02",)
    recycled = [p.reason for p in lint_briefing(db, briefing_id=briefing_id) if p.rule == "recycled"]
    assert recycled == ["This passage was cited in “Earlier” already."]
    assert lint_briefing(db, briefing_id=briefing_id, draft="# Now\n\n## Key Developments\n\nThe tools stop soon.")


def test_grades_have_a_history(library: Library, db: Database, article_id: int) -> None:
    outlet = next(o.id for o in outlets.all_of(db) if o.name == "The Post")
    edit_outlet(library, outlet_id=outlet, reliability="b", reason="right three times")
    edit_outlet(library, outlet_id=outlet, reliability="B")
    edit_outlet(library, outlet_id=outlet, reliability="D", reason="withdrew a story")
    assert [(g.reliability, g.reason) for g in outlets.grades(db, outlet)] == [
        ("D", "withdrew a story"), ("B", "right three times"),
    ]  # fmt: skip
    library.undo()
    assert [g.reliability for g in outlets.grades(db, outlet)] == ["B"]


def test_under_the_chatham_house_rule_no_name_is_evidence(library: Library, db: Database, article_id: int) -> None:
    marked(library, db, article_id)
    set_chatham_house(library, article_ids=[article_id], holds=True)
    item = evidence_for(db, ["wire01"])["wire01"]
    assert item.quote == "exports of tools would stop"
    assert {item.outlet, item.outlet_short, item.byline, item.title, item.url, item.agency, item.sha256} == {""}
    assert item.cited_as == "Unnamed source (Chatham House)"


def test_an_origin_needs_a_name_and_an_article(library: Library) -> None:
    with pytest.raises(WorkbenchError, match="needs a name"):
        decide_origin(library, article_id=1, origin=" ", is_origin=True)
    with pytest.raises(WorkbenchError, match="no article 99"):
        decide_origin(library, article_id=99, origin="Reuters", is_origin=True)
