from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.analysis.passages import actor, passage, theme
from workbench.analysis.matrix import tag_matrix
from workbench.domain.codebook import Codebook, TagKind


def test_counts_passages_with_both_tags_and_those_below_them(codebook: Codebook) -> None:
    passages = [
        passage(1, actor(2), theme(2)),
        passage(1, actor(1), theme(1), theme(3)),
        passage(2, actor(3), theme(3)),
        passage(3, actor(1)),
        passage(4),
    ]
    matrix = tag_matrix(passages, codebook, articles_read=9)
    assert matrix.rows == (1, 2, 3)
    assert matrix.columns == (1, 3, 2)
    assert matrix.cells == ((2, 1, 1), (1, 0, 1), (0, 1, 0))
    assert matrix.row_totals == (3, 1, 1)
    assert matrix.column_totals == (2, 2, 1)
    assert (matrix.total, matrix.articles, matrix.articles_read) == (5, 4, 9)


def test_the_most_frequent_stand_first_and_none_is_left_out(codebook: Codebook) -> None:
    passages = [passage(1, actor(3), theme(3)), passage(1, actor(3), theme(1)), passage(2, actor(1), theme(3))]
    matrix = tag_matrix(passages, codebook, articles_read=2)
    assert (matrix.rows, matrix.columns, matrix.cells) == ((3, 1), (3, 1), ((1, 1), (1, 0)))
    assert (matrix.row_totals, matrix.column_totals, matrix.total) == ((2, 1), (2, 1), 3)


def test_nothing_marked_yet(codebook: Codebook) -> None:
    matrix = tag_matrix([], codebook, articles_read=3)
    assert (matrix.rows, matrix.columns, matrix.cells, matrix.total) == ((), (), (), 0)
    assert matrix.articles_read == 3


def test_tags_that_are_gone_are_not_counted() -> None:
    assert tag_matrix([passage(1, actor(1), theme(1))], Codebook(), articles_read=1).rows == ()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3))))
def test_every_cell_is_the_length_of_the_list_behind_it(codebook: Codebook, pairs: list[tuple[int, int]]) -> None:
    passages = [passage(1, actor(first), theme(second)) for first, second in pairs]
    matrix = tag_matrix(passages, codebook, articles_read=1)
    for row, counts in zip(matrix.rows, matrix.cells, strict=True):
        for column, count in zip(matrix.columns, counts, strict=True):
            actors = codebook.with_descendants(actor(row))
            themes = codebook.with_descendants(theme(column))
            listed = [
                one
                for one in passages
                if actors & set(one.tag_ids(TagKind.ACTOR)) and themes & set(one.tag_ids(TagKind.THEME))
            ]
            assert count == len(listed)
