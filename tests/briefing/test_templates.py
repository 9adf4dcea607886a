from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.briefing.rendering import commonmark, visible
from workbench.briefing.templates import GUIDANCE, Section, new_draft, parse_template, templates, without_guidance
from workbench.bundled import resource
from workbench.domain.briefings import title_of
from workbench.errors import WorkbenchError

_DAY = date(2026, 6, 3)


def test_the_bundled_templates_can_be_used() -> None:
    found = {template.id: template for template in templates(resource("templates"))}
    assert set(found) == {"daily", "weekly", "actor_profile", "spot_report"}
    for template in found.values():
        draft = new_draft(template, title="A #1 *title*", category="Supply", day=_DAY)
        assert draft.startswith("# A \\#1 \\*title\\*\n\nSupply · ")
        assert draft.split("\n")[2].endswith("3 June 2026")
        assert " · " not in new_draft(template, title="T", category="", day=_DAY)
        assert title_of(draft)
        assert GUIDANCE.search(draft)
        assert template.description
        headings = [line.removeprefix("## ") for line in draft.split("\n") if line.startswith("## ")]
        assert headings == [section.heading for section in template.sections]


def test_the_daily_briefing_has_its_three_sections() -> None:
    daily = next(template for template in templates(resource("templates")) if template.id == "daily")
    assert daily.sections == (
        Section("Top Line", required=True, words=200),
        Section("Key Developments", required=True, holds="facts"),
        Section("Signals & Trends", required=True, holds="judgements"),
    )


def test_values_are_filled_in_once_and_as_text() -> None:
    template = parse_template("t", "---\nname: T\n---\n# {title}\n\n{category} · {date} · {other}\n")
    draft = new_draft(template, title="{category}", category="1. <b>", day=_DAY)
    assert visible(commonmark(draft)) == "{category}1.<b>·3June2026·{other}"


def test_guidance_goes_with_the_line_that_held_nothing_else() -> None:
    draft = "## Top Line\n\n- *To write: bullets*\n- kept *To write: x*\n\n### *To write: a heading*\n\n| *To write: a* | b |\n"
    assert without_guidance(draft) == "## Top Line\n\n- kept \n\n|  | b |\n"
    assert without_guidance("a\n\n\n\n*emphasis* stays") == "a\n\n\n\n*emphasis* stays"


def test_a_template_without_name_is_called_after_its_file() -> None:
    assert parse_template("spot_report", "---\ndescription: d\n---\n# {title}\n").name == "Spot report"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("# T\n", "no front matter"),
        ("---\nname T\n---\n", "line 2"),
        ("---\nsections:\n    required: true\n---\n", "line 3"),
        ("---\nsections:\n  - required: true\n---\n", "no heading"),
        ("---\nsections:\n  - heading: A\n    words: many\n---\n", "number"),
    ],
)
def test_a_broken_template_is_refused_in_plain_words(text: str, words: str) -> None:
    with pytest.raises(WorkbenchError, match=words):
        parse_template("mine", text)


@pytest.mark.parametrize("days", ["²", "٣x", "1234567", "-1"])
def test_a_number_that_is_none_is_told(days: str) -> None:
    with pytest.raises(WorkbenchError, match="needs a number"):
        parse_template("own", f"---\nname: Own\ndays: {days}\n---\n# T\n")


def test_a_template_in_another_encoding_is_told(tmp_path: Path) -> None:
    (tmp_path / "own.md").write_bytes("---\nname: Übersicht\n---\n# T\n".encode("latin-1"))
    with pytest.raises(WorkbenchError, match="“own” is not in UTF-8"):
        templates(tmp_path)
