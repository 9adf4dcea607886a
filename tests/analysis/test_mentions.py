from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from workbench.analysis.mentions import MentionFinder, shared_names
from workbench.domain.codebook import ActorKind, Alias, Tag, TagKind


def actor(number: int, name: str, *aliases: Alias, **rules: bool) -> Tag:
    return Tag(TagKind.ACTOR, number, f"a{number}", name, aliases=tuple(aliases), actor_kind=ActorKind.GROUP, **rules)


def found(text: str, *actors: Tag, published: str = "") -> list[tuple[str, int]]:
    return [(m.span.of(text), m.actor_id) for m in MentionFinder(actors).find(text, published)]


def test_names_are_found_whole_and_in_any_case() -> None:
    garam = actor(1, "Garam", Alias("GRT"))
    assert found("GARAM's rivals, Garamond and a-garam (grt); _Garam GRT2", garam) == [
        ("GARAM", 1), ("garam", 1), ("grt", 1),
    ]  # fmt: skip


def test_case_rules_belong_to_each_name() -> None:
    us = actor(1, "United States", Alias("US", case_sensitive=True))
    assert found("The US told us: UNITED STATES law", us) == [("US", 1), ("UNITED STATES", 1)]
    assert found("It is in it: IT", actor(1, "IT", case_sensitive=True)) == [("IT", 1)]


def test_scripts_without_spaces_are_found_inside_words() -> None:
    china, korea = actor(1, "China", Alias("中国")), actor(2, "South Korea", Alias("한국"))
    assert found("在中国政府，한국은 China가", china, korea) == [("中国", 1), ("한국", 2)]


def test_the_longest_name_wins_only_where_it_is_whole() -> None:
    china, bank = actor(1, "China"), actor(2, "Bank of China")
    assert found("Bank of China and China", china, bank) == [("Bank of China", 2), ("China", 1)]
    lab = actor(3, "China La")
    assert found("the China Lab", china, lab) == [("China", 1)]


def test_a_shared_name_is_both_actors_and_is_reported() -> None:
    office, ministry = actor(1, "Office", Alias("MOT")), actor(2, "Ministry", Alias("mot"))
    assert found("MOT", office, ministry) == [("MOT", 1), ("MOT", 2)]
    assert {name: [tag.id for tag in tags] for name, tags in shared_names([office, ministry]).items()} == {
        "mot": [1, 2]
    }


def test_dates_of_an_alias_are_held_against_the_article() -> None:
    corp = actor(1, "Meta", Alias("Facebook", until="2021-10"), Alias("Metaverse Inc", since="2021-10-28"))
    assert found("Facebook", corp, published="2021-10-05") == [("Facebook", 1)]
    assert found("Facebook", corp, published="2021") == [("Facebook", 1)]
    assert found("Facebook", corp, published="2022-01-01") == []
    assert found("Facebook", corp) == [("Facebook", 1)]
    assert found("Metaverse Inc", corp, published="2021-10-27") == []


def test_the_place_of_a_dateline_names_nobody() -> None:
    state = actor(1, "Netherlands", Alias("The Hague"), Alias("NL", case_sensitive=True))
    text = "THE HAGUE, 3 June (Wire) — The Hague said no.\nNL — a land — is small. NETHERLANDS WINS"
    assert found(text, state) == [("The Hague", 1), ("NL", 1), ("NETHERLANDS", 1)]


def test_a_name_that_is_not_suggested_is_not_looked_for() -> None:
    assert found("Garam GRT", actor(1, "Garam", Alias("GRT", suggested=False))) == [("Garam", 1)]
    assert found("Garam GRT", actor(1, "Garam", Alias("GRT"), suggested=False)) == [("GRT", 1)]
    assert found("anything") == []


def test_letters_that_grow_in_lower_case_shift_nothing() -> None:
    text = "İİİ İstanbul Garam ẞẞ ΟΔΟΣ"
    assert found(text, actor(1, "Garam"), actor(2, "ẞß"), actor(3, "οδος")) == [("Garam", 1), ("ẞẞ", 2), ("ΟΔΟΣ", 3)]


NAMES = st.text(st.sampled_from("abAB c中"), min_size=1, max_size=4).map(str.strip).filter(bool)
TEXTS = st.text(st.sampled_from("abAB c中.🛰"), max_size=40)


@given(st.lists(NAMES, min_size=1, max_size=5), TEXTS)
def test_every_mention_stands_there_and_none_is_missed(names: list[str], text: str) -> None:
    mentions = MentionFinder([actor(number, name) for number, name in enumerate(names)]).find(text)
    for mention in mentions:
        assert mention.span.of(text).lower() == names[mention.actor_id].lower()
    covered = {at for mention in mentions for at in range(mention.span.start, mention.span.end)}
    for name in names:
        if "中" in name:
            continue
        for match in re.finditer(rf"(?=(?<!\w){re.escape(name)}(?!\w))", text, re.IGNORECASE):
            assert covered & set(range(match.start(), match.start() + len(name)))
