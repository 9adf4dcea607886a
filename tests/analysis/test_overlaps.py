from __future__ import annotations

from dataclasses import replace

from workbench.analysis.overlaps import Reason, report_on
from workbench.domain.codebook import Alias, Codebook, Tag, TagKind, TagRef
from workbench.domain.passages import Passage


def theme(number: int, name: str, passages: int = 0, parent: int | None = None) -> Tag:
    return Tag(TagKind.THEME, number, f"t{number}", name, parent, passages=passages)


def passage(number: int, *themes: int) -> Passage:
    tags = tuple(TagRef(TagKind.THEME, theme) for theme in themes)
    return Passage(number, "", "", 1, 1, 0, 1, "x", "", "", tags=tags)


def test_unused_tags_are_those_with_nothing_below_them_either() -> None:
    book = Codebook(themes=(theme(1, "Trade"), theme(2, "Exports", 3, parent=1), theme(3, "Weather")))
    assert [tag.name for tag in report_on(book, []).unused] == ["Weather"]


def test_tags_on_the_same_passages_overlap_but_not_with_their_parent() -> None:
    themes = (theme(1, "Leaks", 4), theme(2, "Spills", 5), theme(3, "Weather", 4, parent=1))
    marked = [passage(number, 1, 2, 3) for number in range(4)] + [passage(9, 2)]
    by_pair = {(o.kept.name, o.other.name): o for o in report_on(Codebook(themes=themes), marked).overlaps}
    assert set(by_pair) == {("Spills", "Leaks"), ("Spills", "Weather")}
    assert (by_pair["Spills", "Leaks"].shared, by_pair["Spills", "Leaks"].either) == (4, 5)


def test_like_names_and_shared_aliases_overlap() -> None:
    book = Codebook(themes=(theme(1, "Export control", 1), theme(2, "Export controls", 2), theme(3, "Talent")))
    (overlap,) = report_on(book, []).overlaps
    assert (overlap.kept.name, overlap.reason) == ("Export controls", Reason.NAMES)
    one = Tag(TagKind.ACTOR, 1, "a1", "Trade Ministry", aliases=(Alias("MOT"),))
    two = replace(one, id=2, uuid="a2", name="Office of Works", aliases=(Alias("mot"),))
    (overlap,) = report_on(Codebook((one, two)), []).overlaps
    assert (overlap.reason, overlap.names) == (Reason.ALIASES, ("mot",))


def test_pairs_of_like_names_keep_their_order() -> None:
    stems = ("Chip export", "Talent flow", "Sovereign model", "Data centre", "Insider error", "Licence rule")
    themes = tuple(theme(2 * at + end, name + "s" * end) for at, name in enumerate(stems, 1) for end in (0, 1))
    names = [overlap.kept.name.rstrip("s") for overlap in report_on(Codebook(themes=themes), []).overlaps]
    assert names == list(stems)
