"""What an answer has in common, its copies as one row, and articles like one."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest

from tests.search.conftest import TODAY, answer, found
from workbench.domain.articles import Outlet
from workbench.domain.codebook import ActorKind, Alias, Codebook, Tag, TagKind
from workbench.search.answers import Sort
from workbench.search.documents import Document
from workbench.search.filters import with_filter
from workbench.search.index import SearchIndex
from workbench.search.marks import aliases_in
from workbench.search.names import Names
from workbench.search.snippets import snippet

_CHINA, _MIIT, _CAC, _SKT = (
    Tag(TagKind.ACTOR, 1, "", "China", actor_kind=ActorKind.STATE),
    Tag(TagKind.ACTOR, 2, "", "MIIT", parent_id=1),
    Tag(TagKind.ACTOR, 3, "", "CAC", parent_id=1),
    Tag(TagKind.ACTOR, 4, "", "SK Telecom", aliases=(Alias("SKT"), Alias("에스케이텔레콤"), Alias("芯片"))),
)
_THEME = Tag(TagKind.THEME, 1, "", "Export “controls”")
_OUTLETS = tuple(
    Outlet(number, name, short, "F", 0)
    for number, (name, short) in enumerate([("The Times", ""), ("The Times of Harbour", "ToH"), ("日报", "")], 1)
)
NAMES = Names(lambda: Codebook((_CHINA, _MIIT, _CAC, _SKT), (_THEME,)), lambda: _OUTLETS)
_TEXTS = ("oil", "oil gas", "gas", "oil tariff copper", "SKT raised tariffs", "Aktien", "S.K.T. is not it", "芯片 oil")


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    rng = random.Random(3)
    made = []
    for number in range(1, 121):
        outlet = rng.choice(_OUTLETS)
        made.append(
            Document(
                number, f"Story {number}", rng.choice(_TEXTS), outlet=(outlet.name, outlet.short_name), outlet_id=outlet.id,
                language=rng.choice(("en", "en-GB", "ko", "")), kind=rng.choice(("pdf", "web")), status=rng.choice(("read", "unread")),
                published=rng.choice(("", "2026", "2026-05", "2026-06-02", "2025-06-01T10:00")), reliability=rng.choice("AF"),
                marking=rng.choice(("", "TLP:AMBER", "TLP:AMBER+STRICT")), actors=frozenset(rng.sample((1, 2, 3, 4, 77), 2)),
                themes=frozenset(rng.sample((1,), rng.randint(0, 1))), copy_group=rng.choice((0, 0, 0, 1, 2, 3)),
            )
        )  # fmt: skip
    with SearchIndex.open(tmp_path_factory.mktemp("mixed")) as index:
        index.update(made[:70], seen=1)
        index.update(made[70:], seen=2)
        yield index


@pytest.mark.parametrize(
    "query", ["", "oil", "oil OR gas", "-oil", "oil tariff copper gas", "has:copies oil", "nothing"]
)
def test_every_count_is_that_of_the_query_with_the_filter(mixed: SearchIndex, query: str) -> None:
    whole = answer(mixed, query, names=NAMES)
    facets = mixed.facets(query, today=TODAY, names=NAMES)
    assert {facet.field for facet in facets} == (
        {"outlet", "published", "actor", "theme", "language", "kind", "status", "marking", "reliability"}
        if whole.total
        else set()
    )
    for facet in facets:
        for value in facet.values:
            narrowed = answer(mixed, with_filter(query, facet.field, value.value), names=NAMES, limit=500)
            wanted = answer(mixed, with_filter("", facet.field, value.value), names=NAMES, limit=500)
            both = {hit.id for hit in wanted.hits} & {
                hit.id for hit in answer(mixed, query, names=NAMES, limit=500).hits
            }
            assert value.count == len(both), (facet.field, value)
            if not whole.relaxed:
                assert value.count == narrowed.total


def test_a_parent_counts_the_articles_of_its_children_once(mixed: SearchIndex) -> None:
    actors = next(facet for facet in mixed.facets("", today=TODAY, names=NAMES) if facet.field == "actor")
    counts = {value.value: value.count for value in actors.values}
    assert counts["China"] == len(found(mixed, "actor:china", names=NAMES, limit=500))
    assert max(counts["MIIT"], counts["CAC"]) < counts["China"] < counts["MIIT"] + counts["CAC"] + 60


def test_an_outlet_s_whole_name_in_quotes_is_that_outlet(mixed: SearchIndex) -> None:
    assert answer(mixed, 'outlet:"the times"', names=NAMES).total < answer(mixed, "outlet:times", names=NAMES).total
    assert answer(mixed, 'outlet:"toh"', names=NAMES).total == answer(mixed, "outlet:harbour", names=NAMES).total
    assert answer(mixed, 'outlet:"times of"', names=NAMES).total == answer(mixed, "outlet:harbour", names=NAMES).total


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("query", ["oil", "", "oil tariff copper gas"])
def test_copies_are_one_row(mixed: SearchIndex, query: str, sort: Sort) -> None:
    single = answer(mixed, query, sort=sort, limit=500)
    grouped = answer(mixed, query, sort=sort, limit=500, grouped=True)
    firsts: dict[int, int] = {}
    for hit in single.hits:
        firsts.setdefault(hit.copy_group or -hit.id, hit.id)
    assert [hit.id for hit in grouped.hits] == list(firsts.values())
    assert grouped.total == single.total == len(single.hits)
    assert grouped.stories == len(firsts)
    assert sum(grouped.copies.values()) == sum(hit.copy_group > 0 for hit in single.hits)
    for limit in (1, 2, 7):
        pages = [
            answer(mixed, query, sort=sort, limit=limit, offset=at, grouped=True) for at in range(0, len(firsts), limit)
        ]
        assert [hit for page in pages for hit in page.hits] == list(grouped.hits)


def test_mentions_finds_any_name_of_an_actor_and_says_which(mixed: SearchIndex) -> None:
    given = answer(mixed, 'mentions:"sk telecom"', names=NAMES, limit=500)
    texts = {_TEXTS.index(text) for text in _TEXTS if "SKT" in text or "芯片" in text}
    assert 0 < given.total < 120
    assert given.meant[0].others == ("SKT", "에스케이텔레콤", "芯片")
    assert snippet("SKT raised tariffs on 芯片", given.marks) == "\ue000SKT\ue001 raised tariffs on \ue000芯片\ue001"
    assert texts == {4, 7}
    assert answer(mixed, "mentions:nobody", names=NAMES).ignored == ("no actor is called “nobody”",)


def test_mentions_looks_for_a_name_in_its_own_case_where_that_counts(fed: Callable[..., SearchIndex]) -> None:
    us = Tag(
        TagKind.ACTOR,
        1,
        "",
        "America",
        aliases=(
            Alias("US", case_sensitive=True),
            Alias("Bank of ICE", case_sensitive=True),
            Alias("Stars and Stripes"),
        ),
    )
    names = Names(lambda: Codebook((us,), ()))
    texts = (
        "US’s tariffs",
        "They told us so",
        "the us and the US",
        "THE STARS AND STRIPES",
        "a bank of ice",
        "the Bank of ICE",
    )
    index = fed(*texts)
    given = answer(index, "mentions:america", names=names)
    assert sorted(hit.id for hit in given.hits) == [1, 3, 4, 6]
    assert found(index, "us") == [1, 2, 3]
    assert snippet(texts[2], given.marks) == "the us and the \ue000US\ue001"
    assert [aliases_in(text, given.marks) for text in texts] == [
        ("US",), (), ("US",), ("Stars and Stripes",), (), ("Bank of ICE",),
    ]  # fmt: skip


def test_similar_articles_share_telling_words(index: SearchIndex) -> None:
    texts = [
        "The ministry tightened gallium and germanium export licences for chip makers.",
        "Chip makers wait for gallium and germanium: export licences take months at the ministry.",
        "The ferry strike ended and the harbour opened.",
        "The harbour ferry ran late; the strike was long.",
        "该公司宣布停止向海外出口芯片设备。",
        "芯片设备的出口管制将于下月生效",
        *[f"The weather on day {number} was fine." for number in range(20)],
    ]
    index.update([Document(number, "", text) for number, text in enumerate(texts, 1)], seen=1)

    def like(number: int) -> list[int]:
        given = index.similar("", texts[number - 1], "", without=[number])
        assert all(hit.id != number for hit in given.hits)
        return [hit.id for hit in given.hits]

    assert (like(1)[0], like(2)[0], like(3)[0], like(4)[0], like(5)[0], like(6)[0]) == (2, 1, 4, 3, 6, 5)
    assert index.similar("", "", "", without=[1]).hits == ()
    assert index.similar("", "xyzzy", "", without=[1]).total == 0
    marks = index.similar("", texts[0], "", without=[1]).marks
    assert "\ue000gallium\ue001" in snippet(texts[1], marks)
