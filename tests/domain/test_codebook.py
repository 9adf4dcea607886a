from __future__ import annotations

from workbench.domain.codebook import Codebook, Tag, TagKind, TagRef


def test_lineages_hold_each_tag_and_all_above_it_within_its_kind() -> None:
    def tag(kind: TagKind, number: int, parent: int | None = None) -> Tag:
        return Tag(kind, number, f"{kind}{number}", f"{kind} {number}", parent)

    actor, theme = TagKind.ACTOR, TagKind.THEME
    book = Codebook(actors=(tag(actor, 1), tag(actor, 2, 1), tag(actor, 3, 2)), themes=(tag(theme, 1), tag(theme, 2)))
    lineages = book.lineages()
    assert lineages[TagRef(actor, 3)] == {TagRef(actor, 3), TagRef(actor, 2), TagRef(actor, 1)}
    assert lineages[TagRef(theme, 2)] == {TagRef(theme, 2)}
    assert set(lineages) == {one.ref for one in book}
