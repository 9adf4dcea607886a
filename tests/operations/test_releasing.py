"""The canary test: what is private in a library is in no byte of an export."""

from __future__ import annotations

import getpass
import hashlib
import json
import platform
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.operations.canaries import hide_canaries, readings
from tests.operations.conftest import FIRST
from workbench.briefing.findings import Level
from workbench.briefing.formats import Format
from workbench.briefing.sources import spoken_date
from workbench.domain.codebook import TagKind, TagRef
from workbench.domain.markings import Marking
from workbench.domain.spans import Span
from workbench.errors import WorkbenchError
from workbench.library import briefings, outlets, receipts
from workbench.library.library import Library
from workbench.operations.articles import edit_articles, edit_outlet, set_chatham_house
from workbench.operations.briefings import add_briefing, edit_briefing, save_draft
from workbench.operations.codebook import add_tag
from workbench.operations.importing import ImportSummary
from workbench.operations.passages import delete_passages, mark_passage, span_of_quote
from workbench.operations.preparing import Release, prepare_release
from workbench.operations.releasing import release_briefing
from workbench.operations.verifying import verify_release
from workbench.operations.withholding import never_released, set_never_released

DAY = date(2026, 7, 1)


@pytest.fixture
def article_id(bring_in: Callable[..., ImportSummary]) -> int:
    found = bring_in(canary_file_name=FIRST).imported[0].article_id
    assert found is not None
    return found


@pytest.fixture
def prepare(library: Library, article_id: int, qapp: QApplication) -> Callable[..., Release]:
    """Mark four sentences (two cited, one not, one deleted), write a draft, and prepare its release."""
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

    def prepared(
        draft: str | None = None, marking: Marking | None = None, file_format: Format = Format.MARKDOWN
    ) -> Release:
        text = "# Chips\n\n- Exports stop. [@canar0]\n- Nobody was asked. [@canar1]\n" if draft is None else draft
        save_draft(library, briefing_id=briefing, draft=text)
        return prepare_release(
            db, briefing_id=briefing, day=DAY, library_folder=library.folder, marking=marking, file_format=file_format
        )

    return prepared


@pytest.mark.parametrize("file_format", Format)
def test_nothing_private_is_in_any_byte(
    prepare: Callable[..., Release], article_id: int, library: Library, tmp_path: Path, file_format: Format
) -> None:
    hide_canaries(library, article_id, tmp_path, prepare("# Canary earlier\n\nA canary claim. [@canar0]\n"))
    release = prepare(file_format=file_format, marking=Marking.GREEN)
    accepted = {finding.id: "they are public" for finding in release.findings}
    assert [finding for finding in release.findings if finding.level is not Level.ASK] == []
    target = tmp_path / "out" / f"brief{file_format.suffix}"
    target.parent.mkdir()
    release_briefing(library, release=release, to=target, accepted=accepted, with_sources=True)
    written = sorted(path.name for path in target.parent.iterdir())
    assert written == sorted([target.name, "brief.csl.json", target.name + ".receipt.json"])
    everything = "\n".join(part for path in target.parent.iterdir() for part in readings(path))
    assert "exports of tools would stop" in everything.replace("\n", " ")
    assert "canary" not in everything.replace("canar0", "").replace("canar1", "").lower()
    for words in (
        "Garam Telecom declined",
        "satellite phone",
        str(library.folder),
        str(tmp_path),
        "python-docx",
        "Qt 6",
    ):
        assert words not in everything
    for name in (getpass.getuser(), platform.node()):
        assert len(name) < 4 or not re.search(rf"\b{re.escape(name)}\b", everything)


def test_a_colleague_who_marked_passages_is_not_named(
    article_id: int, library: Library, monkeypatch: pytest.MonkeyPatch, prepare: Callable[..., Release]
) -> None:
    monkeypatch.setenv("LOGNAME", "k.petrova7")
    mark_passage(library, article_id=article_id, span=Span(0, 5))
    monkeypatch.setenv("LOGNAME", "o.lindqvist")
    release = prepare("# Chips\n\n- Exports stop. [@canar0]\n- Ask k.petrova7 for more.\n")
    (finding,) = release.open_findings({})
    assert finding.id.startswith("name:")
    assert finding.level is Level.REFUSE


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
        accepted = {f.id: "because" for f in release.findings}
        release_briefing(library, release=release, to=tmp_path / "out.md", accepted=accepted)
    assert not (tmp_path / "out.md").exists()


def test_a_quotation_that_differs_from_its_passage_needs_a_reason(prepare: Callable[..., Release]) -> None:
    release = prepare("# Chips\n\nThey say that “nobody in this trade” was asked. [@canar1]\n")
    (finding,) = release.open_findings({})
    assert finding.id.startswith("quote.changed:")
    assert finding.excerpt == "nobody in this trade"
    assert finding.message.startswith("Line 3 of the draft: ")
    assert release.open_findings({finding.id: "As spoken"}) == ()


def test_a_passage_cited_only_in_a_comment_is_not_included(prepare: Callable[..., Release]) -> None:
    release = prepare("# Chips\n\nWords. [@canar0]\n\n<!-- [@canar1] -->\n")
    assert "Nobody in the trade" not in release.text


@pytest.mark.parametrize("file_format", Format)
def test_what_is_written_is_what_was_shown(
    prepare: Callable[..., Release], library: Library, tmp_path: Path, file_format: Format
) -> None:
    release = prepare(file_format=file_format)
    target = tmp_path / f"out{file_format.suffix}"
    release_briefing(library, release=release, to=target, accepted={})
    assert target.read_bytes() == release.content
    assert prepare(file_format=file_format).content == release.content
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(".part")] == []
    if file_format in {Format.MARKDOWN, Format.HTML}:
        assert release.text.encode() == release.content


def test_the_receipt_lies_beside_the_file_and_in_the_library(
    prepare: Callable[..., Release], library: Library, tmp_path: Path
) -> None:
    release = prepare(marking=Marking.GREEN)
    accepted = {finding.id: "it is public" for finding in release.findings}
    target = tmp_path / "out.md"
    before = library.undo_label
    release_briefing(library, release=release, to=target, accepted=accepted)
    beside = (tmp_path / "out.md.receipt.json").read_text(encoding="utf-8")
    db = library.reader()
    assert [kept.receipt for kept in receipts.of_briefing(db, release.briefing_uuid)] == [beside]
    db.close()
    assert library.undo_label == before
    said = json.loads(beside)
    assert said["sha256"] == hashlib.sha256(target.read_bytes()).hexdigest()
    assert said["marking"] == "TLP:GREEN"
    assert {entry["because"] for entry in said["accepted"]} == {"it is public"}
    assert [source["note"] for source in said["sources"]] == [1, 2]
    assert all(len(source["sha256"]) == 64 for source in said["sources"])
    assert said["released"].endswith("+00:00")


def test_a_reason_is_checked_too(prepare: Callable[..., Release], library: Library, tmp_path: Path) -> None:
    release = prepare(marking=Marking.GREEN)
    accepted = {finding.id: "see canary note 1 about the second supplier" for finding in release.findings}
    with pytest.raises(WorkbenchError, match="goes out with the receipt"):
        release_briefing(library, release=release, to=tmp_path / "out.md", accepted=accepted)
    assert not (tmp_path / "out.md").exists()


def test_only_an_own_release_is_replaced_without_asking(
    prepare: Callable[..., Release], library: Library, tmp_path: Path
) -> None:
    target = tmp_path / "out.md"
    release_briefing(library, release=prepare(), to=target, accepted={})
    second = prepare("# Chips\n\nExports stop soon. [@canar0]\n")
    release_briefing(library, release=second, to=target, accepted={})
    target.write_bytes(target.read_bytes() + b"edited by hand\n")
    with pytest.raises(WorkbenchError, match="is there already"):
        release_briefing(library, release=prepare(), to=target, accepted={})
    assert target.read_bytes().endswith(b"edited by hand\n")
    release_briefing(library, release=prepare(), to=target, accepted={}, replace=True)
    assert target.read_bytes() == prepare().content


@pytest.mark.parametrize("name", ["new.md.receipt.json", "new.csl.json"])
def test_what_stands_beside_a_release_is_not_written_over_without_asking(
    prepare: Callable[..., Release], library: Library, tmp_path: Path, name: str
) -> None:
    (tmp_path / name).write_text("somebody's")
    target = tmp_path / "new.md"
    with pytest.raises(WorkbenchError, match=f"{name}” is there already"):
        release_briefing(library, release=prepare(), to=target, accepted={}, with_sources=True)
    assert [path.name for path in tmp_path.glob("new*")] == [name]
    release_briefing(library, release=prepare(), to=target, accepted={}, with_sources=True, replace=True)
    assert verify_release(target).agrees


@pytest.mark.parametrize("file_format", Format)
def test_the_recipient_can_verify(
    prepare: Callable[..., Release], library: Library, tmp_path: Path, file_format: Format
) -> None:
    target = tmp_path / f"out{file_format.suffix}"
    release_briefing(library, release=prepare(file_format=file_format), to=target, accepted={})
    verification = verify_release(target)
    assert verification.agrees
    assert f"released on {spoken_date(verification.receipt.released.isoformat())}, not marked" in verification.message
    changed = bytearray(target.read_bytes())
    changed[len(changed) // 2] ^= 1
    target.write_bytes(bytes(changed))
    verification = verify_release(target)
    assert not verification.agrees
    assert "changed after" in verification.message


@pytest.mark.parametrize(
    ("receipt", "problem"),
    [
        (None, "cannot be read"),
        ("{}", "damaged"),
        ("[1]", "damaged"),
        ('{"receipt": 9}', "newer version"),
        (
            '{"receipt": 1, "file": "f", "sha256": "0", "size": 1e999, "marking": null, "released": "2026-07-01"}',
            "damaged",
        ),
        (
            '{"receipt": 1, "file": "f", "sha256": "0", "size": 1, "marking": 5, "released": "2026-07-01"}',
            "not a marking",
        ),
        ("[" * 100_000, "damaged"),
    ],
)
def test_a_receipt_that_is_none_is_told(tmp_path: Path, receipt: str | None, problem: str) -> None:
    file = tmp_path / "out.md"
    file.write_text("text", encoding="utf-8")
    if receipt is not None:
        (tmp_path / "out.md.receipt.json").write_text(receipt, encoding="utf-8")
    with pytest.raises(WorkbenchError, match=problem):
        verify_release(file)


def test_words_of_the_never_release_list_are_refused_even_where_a_source_has_them(
    prepare: Callable[..., Release], library: Library
) -> None:
    set_never_released(library, words=["  exports of   tools ", "exports of tools", ""])
    db = library.reader()
    assert never_released(db) == ("exports of tools",)
    db.close()
    assert {finding.id.split(":")[0] for finding in prepare().open_findings({})} == {"never"}


def test_under_the_chatham_house_rule_the_source_is_not_named(
    prepare: Callable[..., Release], article_id: int, library: Library
) -> None:
    set_chatham_house(library, article_ids=[article_id], holds=True)
    release = prepare()
    assert release.open_findings({}) == ()
    assert "Unnamed source (Chatham House)" in release.text
    assert "Ana Ruiz" not in release.text
    named = prepare("# Chips\n\nAna Ruiz writes that exports stop. [@canar0]\n")
    assert {finding.id.split(":")[0] for finding in named.open_findings({})} == {"unnamed"}


@pytest.mark.parametrize("name", ["Ana Ruiz", "The Ledger", "TL Daily", "Reuters"])
def test_under_the_chatham_house_rule_no_name_of_the_source_goes_out(
    prepare: Callable[..., Release], article_id: int, library: Library, name: str
) -> None:
    edit_articles(library, article_ids=[article_id], agency="Reuters")
    db = library.reader()
    (outlet,) = outlets.all_of(db)
    db.close()
    edit_outlet(library, outlet_id=outlet.id, short_name="TL Daily")
    draft = f"# Chips\n\nExports stop, says {name}. [@canar0]\n"
    assert prepare(draft).open_findings({}) == ()
    set_chatham_house(library, article_ids=[article_id], holds=True)
    assert {finding.kind for finding in prepare(draft).open_findings({})} == {"unnamed"}


def test_the_label_is_the_highest_of_what_is_included(
    prepare: Callable[..., Release], article_id: int, library: Library
) -> None:
    edit_articles(library, article_ids=[article_id], marking=Marking.AMBER)
    release = prepare()
    assert release.marking is Marking.AMBER
    assert release.text.rstrip().endswith("TLP:AMBER**")
    below = prepare(marking=Marking.GREEN)
    assert {finding.id for finding in below.open_findings({})} >= {"above:canar0", "above:canar1"}


def test_a_briefing_goes_out_at_no_less_than_its_own_marking(prepare: Callable[..., Release], library: Library) -> None:
    text = "# Chips\n\nExports stop. [@canar0]\n"
    uuid = prepare(text).briefing_uuid
    (own,) = (briefing.id for briefing in briefings.all_of(library.reader()) if briefing.uuid == uuid)
    edit_briefing(library, briefing_id=own, marking=Marking.AMBER)
    below = prepare(text, marking=Marking.GREEN)
    assert "above:briefing" in {finding.id for finding in below.open_findings({"above:briefing": "A reason"})}
    assert "above:briefing" not in {finding.id for finding in prepare(text, marking=Marking.RED).findings}


def test_an_unwritable_target_is_told(prepare: Callable[..., Release], library: Library, tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError, match="cannot be written"):
        release_briefing(library, release=prepare(), to=tmp_path / "no folder" / "out.md", accepted={})
