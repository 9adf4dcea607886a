"""Names on Chinese pages: people's, told from outlets, accounts and desks by their family names."""

from __future__ import annotations

from workbench.importing.han_names import chinese_people, is_chinese


def test_people_stay_and_outlets_go() -> None:
    assert chinese_people("李文静, 门户财经, 欧阳海, 新海报, 未知, 佚名") == "李文静, 欧阳海"


def test_names_in_other_scripts_and_with_dots_stay() -> None:
    assert chinese_people("Jane Roe, 简·罗伊") == "Jane Roe, 简·罗伊"


def test_a_page_is_chinese_where_no_other_script_of_the_region_is() -> None:
    assert is_chinese("港口重开 Ostmark")
    assert not any(map(is_chinese, ("Ostmark", "北埠頭を再び開く", "北부두 재개")))
