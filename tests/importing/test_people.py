"""Bylines: people are named, desks and agencies are not people, sentences are no bylines."""

from __future__ import annotations

import pytest

from workbench.importing.people import byline_of, is_byline, names_in


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Jane Roe and John Doe", "Jane Roe, John Doe"),
        ("By JANE ROE in Seoul", "Jane Roe"),
        ("By Jane Roe, Staff Writer", "Jane Roe"),
        ("By Mary O'Neil, Tom Lee and Ann-Marie du Pont", "Mary O'Neil, Tom Lee, Ann-Marie du Pont"),
        ("by Kim Seong Hyeon", "Kim Seong Hyeon"),
        ("Von Anna Schmidt und Peter van der Berg", "Anna Schmidt, Peter van der Berg"),
        ("Par Élise Martin", "Élise Martin"),
        ("Автор: Иван Петров", "Иван Петров"),
        ("김하나 기자", "김하나"),
        ("홍길동·김철수 기자 hong@example.com", "홍길동, 김철수"),
        ("(서울=하늘통신) 이서연 기자 =", "이서연"),
        ("记者 张三", "张三"),
        ("本报记者 李明、王小红", "李明, 王小红"),
        ("記者王小明／台北報導", "王小明"),
        ("文/陈晓", "陈晓"),
        ("宮坂透記者", "宮坂透"),
    ],
)
def test_people(line: str, people: str) -> None:
    assert byline_of(line) == people
    assert is_byline(line)


@pytest.mark.parametrize("line", ["By Reuters", "By Staff Writer", "By the News Desk"])
def test_a_desk_is_a_byline_without_people(line: str) -> None:
    assert byline_of(line) == ""
    assert is_byline(line)


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the year, exports had fallen.",
        "By the time Seoul acted",
        "Von der Leyen said on Monday",
        "기자회견에서 그는 유감을 표했다고 여러 참석자들이 전했으며 회의는 예정보다 늦게 끝났다.",
        "",
    ],
)
def test_no_bylines(line: str) -> None:
    assert byline_of(line) == ""
    assert not is_byline(line)


def test_the_outlet_is_no_person() -> None:
    assert names_in("Mira Tolland, Coast Register", "Coast Register") == ("Mira Tolland",)
    assert names_in("By TOM KRISHER") == ("Tom Krisher",)


def test_the_day_behind_a_name_and_words_that_are_no_name() -> None:
    assert byline_of("By Louis Arendt on Monday, November 18th, 2019 at 11:04 a.m.") == "Louis Arendt"
    assert byline_of("Written by Rahel Lindt, MS, RD on November 14, 2019") == "Rahel Lindt"
    assert names_in("Mika Vuori, Malcolm Oder Monday") == ("Mika Vuori", "Malcolm Oder")
    assert names_in("The Harbour Ministries") == names_in("한빛경제") == names_in("More from Mira") == ()
    assert names_in("남궁하나") == ("남궁하나",)
