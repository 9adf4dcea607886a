from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.search.conftest import TODAY, answer, found, strictly
from workbench.domain.codebook import Alias, Codebook, Tag, TagKind
from workbench.errors import WorkbenchError
from workbench.search.answers import Sort
from workbench.search.documents import Document
from workbench.search.grammar import LONGEST_QUERY
from workbench.search.index import SearchIndex
from workbench.search.names import Meant, Names
from workbench.search.query import understood
from workbench.search.snippets import snippet
from workbench.search.tree import All, Between, Everything, Fuzzy, Known, Pattern, Sequence, Value, Without

ARTICLES = (
    Document(
        1, "Chip rules tighten", "Seoul planned new export controls on chips.", byline="Kim Ha-neul",
        outlet=("Harbour Gazette", "HG"), language="en", url="https://harbour.example/chips/1",
        published="2026-06-21T15:48", imported="2026-06-21T09:00:00Z", status="unread", marking="TLP:AMBER",
        reliability="B", words=7, actors=frozenset({3}), themes=frozenset({9}), has=frozenset({"passages", "note"}),
        notes=("Contradicts the ministry",),
    ),
    Document(
        2, "Oil market quiet", "Oil prices fell while OPEC met in Vienna.", byline="A. Writer",
        outlet=("Northern Ledger",), language="en-GB", published="2026-05", imported="2026-06-10T09:00:00Z",
        status="read", reliability="D", words=8, starred=True, has=frozenset({"revisions"}),
    ),
    Document(
        3, "Oil exports rise", "Exports of oil rose; anti-dumping duties on gold.", outlet=("Delta Courier",),
        language="ko", published="2025-12-31", imported="2026-01-02T00:00:00Z", status="archived",
        marking="TLP:CLEAR", reliability="F", words=8, actors=frozenset({4}),
    ),
)  # fmt: skip


@pytest.fixture
def library(index: SearchIndex) -> SearchIndex:
    index.update(ARTICLES, seen=3)
    return index


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("oil", [2, 3]),
        ("oil exports", [3]),
        ("oil OR chips", [1, 2, 3]),
        ("oil AND NOT opec", [3]),
        ("oil -opec", [3]),
        ("oil NOT opec", [3]),
        ("NOT oil", [1]),
        ("-oil", [1]),
        ("chips OR -opec", [1, 3]),
        ("(oil opec) OR chips", [1, 2]),
        ("(oil -opec) OR chips", [1, 3]),
        ("anti-dumping gold", [3]),
        ('"export controls"', [1]),
        ('"controls export"', []),
        ("“export controls”", [1]),
        ('"controls chips"~3', [1]),
        ('"chips controls"~3', [1]),
        ('"seoul chips"~3', []),
        ("exp*", [1, 3]),
        ("*port", [1]),
        ("ch?ps", [1]),
        ("anti-dump*", [3]),
        ("vinna~", [2]),
        ("vienan~1", [2]),
        ("vena~2", [2]),
        ("about oil?", []),
        ("title:oil", [2, 3]),
        ("Title:quiet", [2]),
        ("byline:kim", [1]),
        ("outlet:gazette", [1]),
        ('outlet:"harbour gazette"', [1]),
        ("outlet:hg", [1]),
        ("gazette", [1]),
        ("contradict", [1]),
        ("language:en", [1, 2]),
        ("language:en-gb", [2]),
        ("url:harbour.example", [1]),
        ("url:https://harbour.example/chips", [1]),
        ("status:read", [2]),
        ("marking:amber", [1]),
        ("marking:TLP:AMBER", [1]),
        ("marking:unmarked", [2]),
        ("reliability:A..D", [1, 2]),
        ("reliability:f", [3]),
        ("words:[8 TO]", [2, 3]),
        ("has:passages", [1]),
        ("has:note", [1]),
        ("has:revisions", [2]),
        ("has:star", [2]),
        ("-has:passages", [2, 3]),
        ("published:2026-06", [1]),
        ("published:2026", [1, 2]),
        ("published:[2026-05 TO 2026-06]", [1, 2]),
        ("published:[2026-06-01 TO]", [1]),
        ("published:[TO 2025]", [3]),
        ("published:{2026-05 TO 2026-06]", [1]),
        ("published:2025..2026-05", [2, 3]),
        ("published:2026-06-21", [1]),
        ("published:today", [1]),
        ('imported:"last 30 days"', [1, 2]),
        ("imported:yesterday", []),
        ("(status:read OR status:archived) oil", [2, 3]),
        ("status:(read OR archived)", [2, 3]),
        ("*", [1, 2, 3]),
        ("oil^3 OR chips", [1, 2, 3]),
        ("", [1, 2, 3]),
    ],
)
def test_language(library: SearchIndex, query: str, ids: list[int]) -> None:
    assert found(library, query) == ids
    assert strictly(library, query) == ids
    assert answer(library, query).ignored == ()


def test_actors_and_themes_are_found_by_any_name_with_those_below_them(library: SearchIndex) -> None:
    telecom = Tag(TagKind.ACTOR, 3, "", "SK Telecom", aliases=(Alias("SKT"), Alias("에스케이텔레콤")))
    shield = Tag(TagKind.ACTOR, 4, "", "SK Shieldus", parent_id=3)
    chips = Tag(TagKind.THEME, 9, "", "Chips (all)")
    names = Names(lambda: Codebook((telecom, shield), (chips,)))
    for query, ids in {
        'actor:"SK Telecom"': [1, 3], "actor:skt": [1, 3], 'actor:"sk shieldus"': [3], "actor:skt theme:chips-all -oil": [1],
        'theme:"chips all"': [1], "-actor:skt": [2],
    }.items():  # fmt: skip
        assert found(library, query, names=names) == ids, query
    meant = answer(library, "actor:skt theme:chips-all", names=names).meant
    assert meant == (Meant("actor", "skt", "SK Telecom", ("SK Shieldus",)), Meant("theme", "chips-all", "Chips (all)"))
    assert [each.is_alias for each in meant] == [True, True]


@pytest.mark.parametrize(
    ("query", "ids", "ignored"),
    [
        ("oil actor:nobody", [2, 3], "no actor is called “nobody”"),
        ("oil theme:nothing", [2, 3], "no theme is called “nothing”"),
        ("oil AND", [2, 3], "“AND”: there is nothing for it to join"),
        ("NOT OR oil", [2, 3], "the operators: they stand in an order that means nothing"),
        ('"oil', [2, 3], "a quotation mark without its partner"),
        ("(oil", [2, 3], "a bracket without its partner"),
        ("oil)", [2, 3], "a bracket without its partner"),
        ("oil &", [2, 3], "“&”: there is no word in it"),
        ("oil title:", [2, 3], "“title:”: nothing follows it"),
        ("oil published:soon", [2, 3], "“published:soon”: it is no date"),
        ("oil published:2026-13", [2, 3], "“published:2026-13”: it is no date"),
        ("oil published:[2026 TO x]", [2, 3], "“published:x”: it is no date"),
        ("oil words:many", [2, 3], "“words:many”: it is no number"),
        ("oil status:lost", [2, 3], "“status:lost” (use unread, read, archived)"),
        ("oil has:wings", [2, 3], "“has:wings” (use copies, note, passages, revisions, star)"),
        ("oil marking:pink", [2, 3], "“marking:pink” (use unmarked, clear, green, amber, amber+strict, red)"),
        ("oil reliability:Z", [2, 3], "“reliability:Z” (use A to F, or A..C)"),
        ("oil title:[a TO b]", [2, 3], "“title[… TO …]”: only dates and numbers have ranges"),
        ("anti-d*", [], "“*” after “anti-d”: it needs 3 letters before it there"),
        ("oil a*b*c*d*e*f*g*", [2, 3], "“a*b*c*d*e*f*g*”: a word can have 6 wild cards at most"),
        ("vienna~7", [2], "“~7”: “~2” is the most"),
        ("oil met~ at~", [], "“~” after “at”: only a word of three letters or more can be fuzzy"),
    ],
)
def test_what_is_ignored_is_said(library: SearchIndex, query: str, ids: list[int], ignored: str) -> None:
    reply = answer(library, query)
    assert sorted(hit.id for hit in reply.hits) == ids
    assert ignored in reply.ignored


def test_unknown_fields_are_words(library: SearchIndex) -> None:
    assert found(library, "prices:fell") == [2]
    assert found(library, "fell:prices") == []


@pytest.mark.parametrize(
    ("typed", "ids"),
    [
        ("exp", [1, 3]),
        ("oil e", [3]),
        ("oil ex ", []),
        ("title:qui", [2]),
        ("-o", [1, 2, 3]),
        ('"exp"', []),
        ("anti-dum", [3]),
    ],
)
def test_the_last_word_is_a_beginning_while_typing(library: SearchIndex, typed: str, ids: list[int]) -> None:
    assert found(library, typed, typing=True) == ids


def test_trees() -> None:
    def tree(query: str) -> object:
        names = Names(lambda: Codebook((Tag(TagKind.ACTOR, 1, "", "X"),)))
        return understood(query, names=names, today=TODAY).tree

    assert tree(" ") == Everything()
    assert tree("w?ld") == Pattern("", "w?ld")
    assert tree("title:wrold~2") == Fuzzy("title", "wrold", 2)
    assert tree("status:read") == Value("status", ("read",))
    assert tree("actor:x") == Known("actor", frozenset({1}))
    assert tree("published:2026") == Between("published", 202600000000, 202699999999)
    assert isinstance(tree("a -b"), All)
    assert isinstance(tree("-b"), Without)
    exact = tree('"Genève"')
    assert isinstance(exact, Sequence)
    assert exact.exact
    assert [word.form for word in exact.words] == ["geneve"]


def test_a_long_query_is_cut_and_says_so() -> None:
    question = understood("word " * 5000, today=TODAY)
    assert question.ignored_why == (f"everything after the first {LONGEST_QUERY:,} characters",)


PIECES = st.sampled_from(
    ["AND", "OR", "NOT", "(", ")", '"', "'", "*", "?", "~", "~2", "~9/3", "^", "^2", "^1e9", "-", "+", ":", "[", "]", "{", "}",
     "TO", "title:", "actor:", "published:", "has:", "words:", "..", "&", "\\", "/", "\0", "\ud800", "\ue000", "芯片", "수출",
     "oil", "U.S.", "C++", "2026-06", "[2026 TO", "“", "：", "\u202e", "🇰🇷", "e\u0301", "ﷺ", " ", "  ", "\n", "<=", "ANDNOT"]
)  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(
    query=st.one_of(
        st.text(max_size=80), st.lists(PIECES, max_size=25).map(" ".join), st.lists(PIECES, max_size=25).map("".join)
    )
)
@example("(" * 10_000)
@example("NOT " * 2_500)
@example('"' * 9_999)
@example("[to" * 3_000)
@example("-" * 10_000)
@example("*" * 10_000)
@example("a~" * 5_000)
@example("((a) OR " * 1_000)
@example("芯" * 10_000)
@example("a* " * 600)
@example("a*" * 900)
@example("*" + "?" * 60 + "*")
@example("*a?????*")
@example("ß*" * 400 + "x*")
@example("\0")
@example("\ud800\udfff")
@example("oil^99999999999999999999999999999999999999999999")
@example("oil~99999999")
@example('"a b"~99999999999999999999999')
@example("published:[99999 TO 0]")
@example("words:99999999999999999999999")
def test_any_string_is_a_legal_query(standing_index: SearchIndex, query: str) -> None:
    for typing in (False, True):
        reply = answer(standing_index, query, typing=typing)
        assert 0 <= reply.total <= len(ARTICLES)
        assert all(isinstance(phrase, str) and phrase for phrase in reply.ignored)
        for hit in reply.hits:
            assert snippet(ARTICLES[hit.id - 1].text, reply.marks)
    standing_index.suggest(query, today=TODAY, text_of=lambda number: ARTICLES[number - 1].text)


@pytest.fixture(scope="module")
def standing_index(tmp_path_factory: pytest.TempPathFactory) -> SearchIndex:
    index = SearchIndex.open(tmp_path_factory.mktemp("standing"))
    index.update(ARTICLES, seen=1)
    return index


def test_orders(library: SearchIndex) -> None:
    by_date = answer(library, "oil OR chips", sort=Sort.DATE)
    assert [hit.id for hit in by_date.hits] == [1, 2, 3]
    assert [hit.id for hit in answer(library, "").hits] == [1, 2, 3]
    assert [hit.id for hit in answer(library, "", limit=1, offset=1).hits] == [2]
    assert answer(library, "", limit=1).total == 3


def test_ranking(fed: Callable[..., SearchIndex], index: SearchIndex) -> None:
    filler = "ferries crossed the strait in the morning " * 3
    index.update(
        [
            Document(1, "Weather", f"The exporting of goods. {filler}"),
            Document(2, "Weather", f"The export of goods. {filler}"),
            Document(3, "Export of goods", f"The harbour was calm. {filler}"),
        ],
        seen=1,
    )
    assert [hit.id for hit in answer(index, "export").hits] == [3, 2, 1], "title, then the exact form, then the stem"
    assert found(index, '"exporting"') == [1]


def test_too_many_words_with_one_beginning_are_refused_in_plain_words(fed: Callable[..., SearchIndex]) -> None:
    index = fed(" ".join(f"u abc{number}" for number in range(17_000)))
    assert found(index, "abc*") == [1]
    assert found(index, "u-abc1699*") == [1]
    with pytest.raises(WorkbenchError, match="type more letters"):
        answer(index, "u-abc*")
