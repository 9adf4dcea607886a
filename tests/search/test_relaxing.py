"""Where few articles have all the words, those with some of them follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.search.conftest import answer, found, strictly
from workbench.search.answers import Answer, Sort
from workbench.search.documents import Document
from workbench.search.index import SearchIndex
from workbench.search.relaxing import FEW
from workbench.search.snippets import snippet

Feed = Callable[..., SearchIndex]

_WORDS = ("copper", "tariff", "harbour", "ferry", "winter", "gas", "the")
_FILLER = ["Nothing of note was said."] * 20


def ids(given: Answer) -> list[int]:
    return [hit.id for hit in given.hits]


@pytest.fixture
def ports(index: SearchIndex) -> SearchIndex:
    """Two articles about copper, tariffs and harbours, three about two of these, one about one; 20 about nothing."""
    texts = [
        "Copper tariffs closed the harbour.",
        "The tariff on copper was raised. " + "No one spoke of it. " * 40 + "A harbour is near.",
        "Copper tariff, copper tariff, copper tariff.",
        "Harbour and tariff.",
        "A harbour for copper.",
        "Copper, copper, copper.",
        *_FILLER,
    ]
    made = [
        Document(number, "", text, published=f"2026-0{1 + number % 6}-01", language="en", starred=number == 4)
        for number, text in enumerate(texts, 1)
    ]
    index.update(made, seen=1)
    return index


def test_articles_with_some_of_the_words_follow_those_with_all(ports: SearchIndex) -> None:
    relaxed = answer(ports, "copper tariff harbour")
    assert set(ids(relaxed)[:2]) == {1, 2}
    assert set(ids(relaxed)[2:]) == {3, 4, 5}
    assert (relaxed.total, relaxed.relaxed) == (5, 3)


@pytest.mark.parametrize("sort", Sort)
def test_pages_run_over_the_seam(ports: SearchIndex, sort: Sort) -> None:
    whole = answer(ports, "copper tariff harbour", sort=sort)
    for limit in (1, 2, 3, 4):
        pages = [answer(ports, "copper tariff harbour", sort=sort, limit=limit, offset=at) for at in range(0, 9, limit)]
        assert [hit for page in pages for hit in page.hits] == list(whole.hits)
        assert {(page.total, page.relaxed) for page in pages} == {(5, 3)}


def test_by_date_the_newest_comes_first_in_either_part(ports: SearchIndex) -> None:
    assert ids(answer(ports, "copper tariff harbour", sort=Sort.DATE)) == [2, 1, 5, 4, 3]


@pytest.mark.parametrize(
    ("query", "strict", "loose"),
    [
        ("copper tariff harbour -raised", [1], [3, 4, 5]),
        ("copper tariff harbour NOT raised", [1], [3, 4, 5]),
        ("copper tariff harbour has:star", [], [4]),
        ("copper tariff harbour published:2026-04", [], [3]),
        ("copper tariff harbour published:[2026-05 TO]", [], [4, 5]),
        ('copper "copper tariff" tariff harbour', [], [3]),
        ("copper tariff harbour clos*", [1], []),
        ("copper tariff harbour ports~1", [], []),
        ("copper tariff (harbour winter)", [], [1, 2, 3, 4, 5]),
        ("copper, tariff - and the harbour?", [], [1, 2, 4]),
        ("title:copper tariff harbour winter", [], []),
    ],
)
def test_what_is_no_plain_word_stays_required(
    ports: SearchIndex, query: str, strict: list[int], loose: list[int]
) -> None:
    given = answer(ports, query)
    cut = given.total - given.relaxed
    assert (sorted(ids(given)[:cut]), sorted(ids(given)[cut:])) == (strict, loose)


@pytest.mark.parametrize(
    "query",
    [
        "copper winter",
        "copper copper winter",
        "copper AND tariff AND winter",
        "copper tariff AND harbour winter",
        "copper tariff harbour winter OR ferry",
        "copper tariff (harbour winter OR ferry)",
        "(OR copper tariff winter)",
        '"copper tariff winter harbour"',
        "copper^2 tariff winter",
        "copper tariff has:star",
        "has:star published:2026 status:unread",
        "",
    ],
)
def test_two_words_operators_and_fields_are_taken_at_their_word(ports: SearchIndex, query: str) -> None:
    given = answer(ports, query)
    assert given.relaxed == 0
    assert given.total == len(strictly(ports, query))


def test_operators_inside_quotation_marks_are_words(ports: SearchIndex) -> None:
    assert answer(ports, 'copper tariff harbour -"this OR that"').relaxed == 3


def test_an_answer_of_some_length_is_left_alone(fed: Feed) -> None:
    both = ["copper tariff harbour"] * FEW
    assert answer(fed(*both, "copper tariff"), "copper tariff harbour").relaxed == 0
    assert answer(fed(*both[1:], "copper tariff", *_FILLER), "copper tariff harbour").relaxed == 1


def test_words_that_stand_everywhere_find_nothing_by_themselves_but_rank(fed: Feed) -> None:
    index = fed(
        *["It was said of the trade that it is."] * 20,
        "Cobalt went up again, some sellers complained.",
        "It was cobalt that the trade is of.",
    )
    given = answer(index, "It was said that the cobalt trade is of gallium")
    assert ids(given) == [22, 21]
    assert (given.total, given.relaxed) == (2, 2)


def test_where_all_words_are_common_half_of_them_do(fed: Feed) -> None:
    assert found(fed(*["copper", "tariff", "harbour"] * 11, "tariff harbour"), "copper tariff harbour") == [34]


def test_words_of_unspaced_scripts_count_as_they_are_written(fed: Feed) -> None:
    index = fed("芯片出口管制与稀土", "芯片与稀土", "芯片", *_FILLER, language="zh")
    given = answer(index, "芯片 稀土 管制")
    assert (ids(given), given.relaxed) == ([1, 2], 1)


def test_a_run_without_spaces_is_cut_into_pairs_of_characters(fed: Feed) -> None:
    index = fed("出口的管制措施", "出口管制措施", "措施", "ประกาศมาตรการ", *_FILLER, language="zh")
    given = answer(index, "出口管制措施")
    assert (ids(given), given.relaxed) == ([2, 1], 1)
    assert snippet("出口的管制措施", given.marks) == "\ue000出口\ue001的\ue000管制措施\ue001"
    assert answer(index, '"出口管制措施"').relaxed == 0
    assert answer(index, "ประกาศฉบับใหม่").total == 0
    assert ids(answer(fed("반도체 수출", "반도체수출규제", *_FILLER), "반도체수출규제")) == [2, 1]


def test_an_unfinished_word_counts_while_typing(ports: SearchIndex) -> None:
    typed = answer(ports, "copper tariff harb", typing=True)
    assert (set(ids(typed)[:2]), typed.total, typed.relaxed) == ({1, 2}, 5, 3)
    assert ids(answer(ports, "copper tariff harb")) == [3, 1, 2]


def test_what_answers_loosely_is_marked(ports: SearchIndex) -> None:
    given = answer(ports, "copper tariff harbour")
    assert snippet("Harbour and tariff.", given.marks) == "\ue000Harbour\ue001 and \ue000tariff\ue001."


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    """Every combination of the words but that of all of them."""
    texts = [
        " ".join(word for place, word in enumerate(_WORDS) if number >> place & 1) or "nothing"
        for number in range(2 ** len(_WORDS) - 1)
    ]
    with SearchIndex.open(tmp_path_factory.mktemp("mixed")) as index:
        index.update([Document(number, "", text) for number, text in enumerate(texts, 1)], seen=1)
        yield index


@given(
    words=st.lists(st.sampled_from([*_WORDS, "gallium"]), min_size=1, max_size=8, unique=True),
    more=st.sampled_from(["", " -ferry", " has:passages", ' "winter gas"']),
    sort=st.sampled_from(Sort),
    page=st.tuples(st.integers(0, 12), st.integers(1, 12)),
)
def test_strict_hits_come_first_and_no_article_twice(
    mixed: SearchIndex, words: list[str], more: str, sort: Sort, page: tuple[int, int]
) -> None:
    query = " ".join(words) + more
    whole = answer(mixed, query, sort=sort, limit=200)
    strict = answer(mixed, " AND ".join(words) + more, sort=sort, limit=200)
    assert strict.relaxed == 0
    assert whole.hits[: strict.total] == strict.hits
    assert whole.total - whole.relaxed == strict.total
    assert len(set(ids(whole))) == len(whole.hits) == whole.total
    offset, limit = page
    assert answer(mixed, query, sort=sort, offset=offset, limit=limit).hits == whole.hits[offset : offset + limit]
