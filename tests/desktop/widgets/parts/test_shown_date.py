from __future__ import annotations

import pytest

from workbench.desktop.widgets.parts.shown_date import day_of_cell, publication_day
from workbench.domain.articles import Facts


@pytest.mark.parametrize(
    ("published", "is_sure", "said", "in_a_cell"),
    [
        ("2026-06-12", True, "12 Jun 2026", "12 Jun 2026"),
        ("2026-06-12", False, "12 Jun 2026 (uncertain)", "?\u00a012 Jun 2026"),
        ("2026-06", False, "Jun 2026 (uncertain)", "?\u00a0Jun 2026"),
        ("", False, "date uncertain", "?"),
        ("", True, "", ""),
    ],
)
def test_an_uncertain_day_is_marked_in_words_and_in_a_cell_by_a_sign(
    published: str, *, is_sure: bool, said: str, in_a_cell: str
) -> None:
    facts = Facts(title="Ports", published=published, doubts={} if is_sure else {"published": "03/04/2026"})
    assert publication_day(facts) == said
    assert day_of_cell(facts) == in_a_cell
