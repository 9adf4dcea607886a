"""What the first and last words of a story credit: agency, place, reporters."""

from __future__ import annotations

import pytest

from workbench.importing.credits import Credit, agency_named, credit_at_end, credit_at_start, reporters_at_end


@pytest.mark.parametrize(
    ("line", "place", "agency", "byline"),
    [
        ("WASHINGTON (Reuters) - Scientists unveiled", "Washington", "Reuters", ""),
        ("LONDON, June 21 (Reuters) - The pound fell", "London", "Reuters", ""),
        ("HAYWARD, Calif. (AP) — The latest on", "Hayward, Calif.", "AP", ""),
        ("BUFFALO, N.Y. — Hours before", "Buffalo, N.Y.", "", ""),
        ("Berlin (dpa/tmn) - Die Fähren", "Berlin", "dpa", ""),
        ("Seoul, 21. Juni (dpa) - Die Fähren", "Seoul", "dpa", ""),
        ("PARIS, 21 juin (Reuters) - Le port", "Paris", "Reuters", ""),
        ("MADRID (EFE).- El puerto", "Madrid", "EFE", ""),
        ("(ANSA) - ROMA, 21 GIU - Il porto", "Roma", "ANSA", ""),
        ("WARSZAWA (PAP) - Port zamyka", "Warszawa", "PAP", ""),
        ("ANKARA (AA) - Liman", "Ankara", "Anadolu", ""),
        ("МОСКВА, 21 июн - РИА Новости. Порт закрыл", "Москва", "RIA Novosti", ""),
        ("МОСКВА, 21 июня. /ТАСС/. Порт закрыл", "Москва", "TASS", ""),
        ("القاهرة (رويترز) - قال الميناء", "القاهرة", "Reuters", ""),
        ("新华社北京6月21日电（记者张三、李四）港口", "北京", "Xinhua", "张三, 李四"),
        ("（中央社記者張三台北21日電）港口", "台北", "CNA", "張三"),
        ("中新网北京6月21日电 港口", "北京", "China News Service", ""),
        ("(서울=연합뉴스) 김하나 기자 = 항만은", "서울", "Yonhap", "김하나"),
        ("[서울=뉴시스]김하나 기자 = 항만은", "서울", "Newsis", "김하나"),
        ("【ワシントン時事】港は", "ワシントン", "Jiji", ""),
        ("(Reuters) — The New York attorney", "", "Reuters", ""),
        ("DUBAI, United Arab Emirates — Dubai's carrier", "Dubai, United Arab Emirates", "", ""),
    ],
)
def test_the_first_words_of_a_story(line: str, place: str, agency: str, byline: str) -> None:
    assert credit_at_start(line) == Credit(place, agency, byline)


@pytest.mark.parametrize(
    "line",
    [
        "CHINA has sent troops to the border.",
        "IT — the department that nobody likes",
        "US - China talks resume on Monday",
        "Hong Kong (population 7.5 million) - a city",
        "The ministry (which AP visited) - said nothing",
    ],
)
def test_sentences_credit_nobody(line: str) -> None:
    assert credit_at_start(line) == Credit()


def test_the_last_words_of_a_story() -> None:
    assert credit_at_end("the harbour office said. (AFP)") == "AFP"
    assert credit_at_end("……没有人受伤。（路透社）") == "Reuters"
    assert credit_at_end("— dpa") == "dpa"
    assert credit_at_end("the harbour office told Reuters.") == ""
    assert reporters_at_end("Reporting by Mira Tolland in Ostmark; Editing by Jon Aske") == "Mira Tolland"
    assert reporters_at_end("Reporting the story took weeks.") == ""


def test_agencies_by_all_their_names_and_nothing_else() -> None:
    assert [agency_named(name) for name in ("路透社", "Associated Press", "연합뉴스", "via Reuters")] == [
        "Reuters", "AP", "Yonhap", "Reuters",
    ]  # fmt: skip
    assert agency_named("Reuters Institute") == ""
