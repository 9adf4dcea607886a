"""The canary test: what is private in a library is in no byte of an export."""

from __future__ import annotations

import getpass
import platform
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from tests.operations.conftest import FIRST
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.errors import WorkbenchError
from workbench.library.library import Library
from workbench.operations.articles import mark_articles
from workbench.operations.briefings import add_briefing, save_draft
from workbench.operations.codebook import add_tag
from workbench.operations.importing import ImportSummary
from workbench.operations.passages import delete_passages, mark_passage, span_of_quote
from workbench.operations.releasing import Release, prepare_release, write_release

DAY = date(2026, 7, 1)


@pytest.fixture
def prepare(library: Library, bring_in: Callable[..., ImportSummary]) -> Callable[..., Release]:
    """Mark four sentences (two cited, one not, one deleted), write a draft, and prepare its release."""
    article_id = bring_in(canary_file_name=FIRST).imported[0].article_id
    assert article_id is not None
    theme = TagRef(TagKind.THEME, add_tag(library, kind=TagKind.THEME, name="Exports").new_id("themes"))
    add_tag(library, kind=TagKind.ACTOR, name="Canary Actor Nobody Cites", description="canary description")
    db = library.reader()
    quotes = (
        "The ministry said on Friday that exports of tools would stop.",
        "Nobody in the trade had been asked beforehand.",
        "Garam Telecom declined to comment",
        "a spokesman said 🛰️ by satellite phone",
    )
    for number, quote in enumerate(quotes):
        changes = mark_passage(
            library,
            article_id=article_id,
            span=span_of_quote(db, article_id=article_id, quote=quote),
            tags=[theme],
            note=f"canary note {number} about the second supplier",
            key=f"canar{number}",
        )
        if number == 3:
            delete_passages(library, passage_ids=[changes.new_id("passages")])
    other = add_briefing(library, title="Canary other briefing", day=DAY).new_id("briefings")
    save_draft(library, briefing_id=other, draft="# Canary other briefing\n\ncanary draft text")
    briefing = add_briefing(library, title="Chips", day=DAY).new_id("briefings")

    def prepared(draft: str | None = None, marking: Marking | None = None) -> Release:
        text = "# Chips\n\n- Exports stop. [@canar0]\n- Nobody was asked. [@canar1]\n" if draft is None else draft
        save_draft(library, briefing_id=briefing, draft=text)
        return prepare_release(db, briefing_id=briefing, day=DAY, library_folder=library.folder, marking=marking)

    prepared.article_id = article_id  # type: ignore[attr-defined]
    return prepared


def test_nothing_private_is_in_the_release(prepare: Callable[..., Release], library: Library) -> None:
    release = prepare()
    assert release.findings == ()
    assert "exports of tools would stop" in release.text
    assert "canary" not in release.text.replace("canar0", "").replace("canar1", "").lower()
    assert "Garam Telecom declined" not in release.text
    assert "satellite phone" not in release.text
    assert str(library.folder) not in release.text
    for name in (getpass.getuser(), platform.node()):
        assert len(name) < 4 or name not in release.text


@pytest.mark.parametrize(
    ("leak", "kind"),
    [
        ("We heard: canary note 1 about the second supplier.", "note"),
        ("As they put it, Garam Telecom declined to comment.", "excluded"),
        ("It lies in {library}.", "path"),
        ("A claim of a passage that is gone. [@canar3]", "unknown"),
    ],
)
def test_what_is_private_is_refused_when_a_person_writes_it(
    prepare: Callable[..., Release], library: Library, tmp_path: Path, leak: str, kind: str
) -> None:
    release = prepare("# Chips\n\n- Exports stop. [@canar0]\n- " + leak.format(library=library.folder) + "\n")
    assert {finding.id.split(":")[0].split(".")[0] for finding in release.open_findings({})} == {kind}
    with pytest.raises(WorkbenchError, match="Not exported"):
        write_release(release, to=tmp_path / "out.md", accepted={f.id: "because" for f in release.findings})
    assert not (tmp_path / "out.md").exists()


def test_a_passage_cited_only_in_a_comment_is_not_included(prepare: Callable[..., Release]) -> None:
    release = prepare("# Chips\n\nWords. [@canar0]\n\n<!-- [@canar1] -->\n")
    assert "Nobody in the trade" not in release.text


def test_what_is_written_is_what_was_shown(prepare: Callable[..., Release], tmp_path: Path) -> None:
    release = prepare()
    write_release(release, to=tmp_path / "out.md", accepted={})
    assert (tmp_path / "out.md").read_bytes() == release.text.encode()
    assert prepare().text == release.text
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []


def test_the_label_is_the_highest_of_what_is_included(prepare: Callable[..., Release], library: Library) -> None:
    mark_articles(library, article_ids=[prepare.article_id], marking=Marking.AMBER)  # type: ignore[attr-defined]
    release = prepare()
    assert release.marking is Marking.AMBER
    assert release.text.rstrip().endswith("TLP:AMBER**")
    below = prepare(marking=Marking.GREEN)
    assert {finding.id for finding in below.open_findings({})} >= {"above:canar0", "above:canar1"}


def test_an_unwritable_target_is_told(prepare: Callable[..., Release], tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError, match="cannot be written"):
        write_release(prepare(), to=tmp_path / "no folder" / "out.md", accepted={})
