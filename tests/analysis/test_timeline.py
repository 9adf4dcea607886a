from __future__ import annotations

from tests.analysis.passages import actor, passage, theme
from workbench.analysis.timeline import Series, per_month
from workbench.domain.codebook import Codebook

PUBLISHED = {1: "2025-11-30", 2: "2026-02-01T09:30+09:00", 3: "2026", 4: "2026-02"}


def test_months_run_without_a_gap_over_the_year_end(codebook: Codebook) -> None:
    passages = [passage(1, actor(3)), passage(2, actor(3)), passage(4, actor(3)), passage(4, actor(1))]
    timeline = per_month(passages, PUBLISHED, [actor(3), actor(1)], codebook)
    assert timeline.months == ("2025-11", "2025-12", "2026-01", "2026-02")
    assert timeline.series == (Series(actor(3), (1, 0, 0, 2)), Series(actor(1), (0, 0, 0, 1)))
    assert timeline.undated == 0


def test_a_tag_takes_in_those_below_it(codebook: Codebook) -> None:
    timeline = per_month([passage(1, actor(2), theme(2))], PUBLISHED, [actor(1), theme(1)], codebook)
    assert [series.counts for series in timeline.series] == [(1,), (1,)]


def test_undated_passages_are_counted_apart_and_once(codebook: Codebook) -> None:
    passages = [passage(3, actor(1), theme(1)), passage(9, actor(1)), passage(3, actor(3))]
    timeline = per_month(passages, PUBLISHED, [actor(1), theme(1)], codebook)
    assert (timeline.months, timeline.undated) == ((), 2)
    assert timeline.series == (Series(actor(1), ()), Series(theme(1), ()))


def test_no_tags_asked_for(codebook: Codebook) -> None:
    timeline = per_month([passage(1, actor(1))], PUBLISHED, [], codebook)
    assert (timeline.months, timeline.series, timeline.undated) == ((), (), 0)
