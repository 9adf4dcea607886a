"""Dates that only mean a day beside the time of saving: read from it, and marked uncertain."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from workbench.domain.articles import Facts
from workbench.importing.head_and_tail import part
from workbench.importing.readers import read
from workbench.importing.relative_dates import relative_date
from workbench.importing.text_facts import read_line

SAVED = datetime(2026, 6, 21, 15, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("3 hours ago", "2026-06-21"), ("2 days ago", "2026-06-19"), ("an hour ago", "2026-06-21"), ("vor 3 Stunden", "2026-06-21"),
        ("vor einem Tag", "2026-06-20"), ("il y a 2 jours", "2026-06-19"), ("hace 3 días", "2026-06-18"), ("3 дня назад", "2026-06-18"),
        ("2일 전", "2026-06-19"), ("3小时前", "2026-06-21"), ("2日前", "2026-06-19"), ("yesterday", "2026-06-20"), ("gestern", "2026-06-20"),
        ("heute um 12:19", "2026-06-21T12:19"), ("오늘 08:30", "2026-06-21T08:30"), ("5.4.24", "2024-04-05"), ("27.04.", "2026-04-27"),
        ("6월 20일", "2026-06-20"), ("20 June", "2026-06-20"), ("24 December", "2025-12-24"),
    ],
)  # fmt: skip
def test_what_a_date_means_beside_the_time_of_saving(line: str, day: str) -> None:
    found = relative_date(line, SAVED)
    assert found is not None
    assert found.value == day
    assert "21 June 2026, when the file was saved" in found.doubt


@pytest.mark.parametrize(
    "line", ["26.06.21", "25.4.24", "31.2.24", "The minister said yesterday " + "and again " * 9, "Version 3.4"]
)
def test_what_is_left_open(line: str) -> None:
    assert relative_date(line, SAVED) is None


def test_only_with_the_time_of_saving_and_only_alone_in_its_part_of_the_line() -> None:
    assert read_line("vor 3 Stunden").values == {}
    said = read_line("By Mira Tolland | 2 days ago", SAVED)
    assert said.values == {"byline": "Mira Tolland", "published": "2026-06-19"}
    assert set(said.doubts) == {"published"}
    assert read_line("Nobody came 2 days ago to look at it", SAVED).values == {}
    assert read_line("Updated: 3 hours ago", SAVED).values == {"updated": "2026-06-21"}


def test_a_text_file_and_a_page_are_read_from_the_time_of_saving() -> None:
    story = "The harbour authority of Ostmark said that it would close two of its five berths for repairs. " * 3
    facts = read(f"Berths close\nvor 2 Tagen\n\n{story}\n".encode(), "a.txt", SAVED).facts
    assert (facts.published, set(facts.doubts)) == ("2026-06-19", {"published"})
    page = f"<html><body><article><h1>Berths close</h1><span class='date'>vor 2 Tagen</span><p>{story}</p></article></body></html>"
    facts = read(page.encode(), "a.html", SAVED).facts
    assert (facts.published, set(facts.doubts)) == ("2026-06-19", {"published"})
    noted = f"<!--\n Page saved with SingleFile \n url: https://a.example/b \n saved date: Mon Jun 01 2026 10:00:00 GMT+0200 (MESZ)\n-->{page}"
    assert read(noted.encode(), "a.html", SAVED).facts.published == "2026-05-30"


def test_a_certain_date_goes_before_an_uncertain_one() -> None:
    page = (
        "<html><head><meta property='article:published_time' content='2026-06-01'></head><body><article><h1>Berths close</h1>"
        f"<span class='date'>vor 2 Tagen</span><p>{'The harbour authority closed two berths. ' * 8}</p></article></body></html>"
    )
    facts = read(page.encode(), "a.html", SAVED).facts
    assert (facts.published, facts.doubts) == ("2026-06-01", {})


def test_part_keeps_the_doubt_of_an_ambiguous_date() -> None:
    assert part([], Facts()).facts.doubts == {}
    facts = read(b"Berths close\n03/04/2026\n\nThe harbour authority closed two berths on Tuesday.\n", "a.txt").facts
    assert (facts.published, facts.doubts) == ("", {"published": "03/04/2026 could be 4 March 2026 or 3 April 2026"})
