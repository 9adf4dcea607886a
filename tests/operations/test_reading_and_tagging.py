"""What the reader does: note that articles were read, and give a passage exactly these tags."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.operations.conftest import FIRST
from workbench.domain.articles import Status
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.spans import Span
from workbench.errors import WorkbenchError
from workbench.library import articles, passages
from workbench.library.library import Library
from workbench.operations.articles import read_article, set_status, star_articles
from workbench.operations.codebook import add_tag
from workbench.operations.importing import ImportSummary
from workbench.operations.passages import mark_passage, set_passage_tags


def status(library: Library, article_id: int) -> Status:
    db = library.reader()
    try:
        article = articles.get(db, article_id)
    finally:
        db.close()
    assert article is not None
    return article.status


def test_exactly_the_tags_given_are_carried_in_one_step(
    library: Library, bring_in: Callable[..., ImportSummary]
) -> None:
    article_id = bring_in(one=FIRST).imported[0].article_id
    assert article_id is not None
    actor, other = (
        TagRef(TagKind.ACTOR, add_tag(library, kind=TagKind.ACTOR, name=name).new_id("actors")) for name in ("A", "B")
    )
    theme = TagRef(TagKind.THEME, add_tag(library, kind=TagKind.THEME, name="A").new_id("themes"))
    passage_id = mark_passage(library, article_id=article_id, span=Span(0, 5), tags=[actor, other]).new_id("passages")
    db = library.reader()

    def tags() -> set[TagRef]:
        (passage,) = passages.with_ids(db, [passage_id])
        return set(passage.tags)

    changes = set_passage_tags(library, passage_id=passage_id, tags=[theme, other, theme], credibility=None)
    assert tags() == {theme, other}
    assert changes.label == "Tag Passage"
    assert len(changes.rows["passage_tags"]) == 2, "the tag that stays is not touched"
    library.undo()
    assert tags() == {actor, other}
    assert not set_passage_tags(library, passage_id=passage_id, tags=[other, actor], credibility=None)
    set_passage_tags(library, passage_id=passage_id, tags=[], credibility=None)
    assert tags() == set()
    db.close()
    with pytest.raises(WorkbenchError, match="gone"):
        set_passage_tags(library, passage_id=passage_id + 1, tags=[], credibility=None)


def test_reading_is_no_step_and_ends_no_redo(library: Library, bring_in: Callable[..., ImportSummary]) -> None:
    found = [
        bring_in(one=FIRST).imported[0],
        bring_in(two="Lathes wait\n\nThe lathes stood on the quay for a week.\n").imported[0],
        bring_in(three="Docks fill\n\nThree harbours were full on Monday.\n").imported[0],
    ]
    first, second, third = (article.article_id or 0 for article in found)
    set_status(library, article_ids=[third], status=Status.ARCHIVED)
    star_articles(library, article_ids=[first], starred=True)
    library.undo()
    for article_id in (first, second, third):
        read_article(library, article_id=article_id)
    read = [Status.READ, Status.READ, Status.ARCHIVED]
    assert [status(library, i) for i in (first, second, third)] == read
    assert (library.undo_label, library.redo_label) == ("Archive", "Star")
    library.redo()
    library.undo()
    assert [status(library, i) for i in (first, second, third)] == read
    library.undo()
    assert [status(library, i) for i in (first, second, third)] == [Status.READ, Status.READ, Status.UNREAD]
