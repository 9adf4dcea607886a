"""Outlook mails, written by Aspose.Email FOSS; those in tests/data by SheetJS's cfb, with properties by hand after MS-OXMSG."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from aspose.email_foss.msg import MapiMessage, PropertyId

from tests.importing.readers.parted import STORY, blocks_of, failed_in, outcomes_in, page, read_in
from tests.importing.readers.shown import outcome
from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.outcomes import OpenedFile, ReadFile
from workbench.importing.readers import read
from workbench.importing.readers.compressed_rtf import unpacked

MAILS = Path(__file__).parents[2] / "data" / "importing" / "mails"
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
"""The first example of MS-OXRTFCP, section 3.1."""


def mail(name: str) -> Extracted:
    return read((MAILS / name).read_bytes(), name)


def made(text: str, *, subject: str = "주간 메모: ports", sender: str = "Jane Roe") -> MapiMessage:
    message = MapiMessage.create(subject, text)
    message.set_property(PropertyId.SENDER_NAME, sender)
    message.set_property(PropertyId.MESSAGE_DELIVERY_TIME, datetime(2026, 6, 21, 6, 48, tzinfo=UTC))
    return message


def test_round_trip_with_attachments_that_are_articles(tmp_path: Path) -> None:
    message = made(f"{STORY}\r\n\r\nOn 20 June 2026, John Doe wrote:\r\n> The cranes stay.\r\n")
    message.add_attachment("annex.html", page("An annex").encode(), mime_type="text/html")
    message.add_attachment("annex.html", page("Another annex").encode(), mime_type="text/html")
    message.add_attachment("logo.png", b"\x89PNG\r\n", mime_type="image/png")
    message.add_attachment("invite.ics", b"BEGIN:VCALENDAR", mime_type="text/calendar")
    inner = made("Who pays for the berths?", subject="Money", sender="John Doe")
    inner.add_attachment("money.html", page("Of the inner mail").encode(), mime_type="text/html")
    message.add_embedded_message_attachment(inner)
    path = tmp_path / "mail.msg"
    message.save(path)
    found = read_in(path)
    assert list(found) == ["mail", "annex.html", "annex (2).html"]
    facts = found["mail"].facts
    assert (facts.title, facts.byline, facts.published) == ("주간 메모: ports", "Jane Roe", "2026-06-21T06:48+00:00")
    assert blocks_of(found["mail"]) == [
        (BlockKind.PARAGRAPH, STORY),
        (BlockKind.QUOTE, "On 20 June 2026, John Doe wrote:"),
        (BlockKind.QUOTE, "The cranes stay."),
        (BlockKind.QUOTE, "John Doe · 2026-06-21T06:48+00:00 · Money"),
        (BlockKind.QUOTE, "Who pays for the berths?"),
    ]
    assert found["mail"].warnings == ("Not read: logo.png, invite.ics; save attachments as files to import them.",)
    assert [found[name].facts.title for name in ("annex.html", "annex (2).html")] == ["An annex", "Another annex"]
    assert failed_in(path) == {}
    outcomes = outcomes_in(path)
    assert isinstance(outcomes[-1], OpenedFile)
    assert {outcome.original for outcome in outcomes if isinstance(outcome, ReadFile)} == {outcomes[-1].original}


def test_a_mail_whose_attachments_cannot_be_read_is_one_article(tmp_path: Path) -> None:
    message = made(STORY)
    message.add_attachment("logo.png", b"\x89PNG\r\n", mime_type="image/png")
    message.save(tmp_path / "mail.msg")
    (outcome,) = outcomes_in(tmp_path / "mail.msg")
    assert isinstance(outcome, ReadFile)
    assert outcome.member == ""


def test_attachments_that_share_their_bytes_to_seem_larger_than_the_file_are_refused(tmp_path: Path) -> None:
    message = made(STORY)
    for number in range(40):
        message.add_attachment(f"{number}.txt", STORY.encode() * (500 if number == 0 else 1))
    content = bytearray(message.to_bytes())
    name = "__substg1.0_37010102".encode("utf-16-le")
    entries = [at for at in range(512, len(content), 128) if content[at : at + 64].rstrip(b"\0") == name.rstrip(b"\0")]
    assert len(entries) == 40
    largest = max(entries, key=lambda at: int.from_bytes(content[at + 120 : at + 128], "little"))
    for at in entries:  # where the stream begins, and how long it is (MS-CFB 2.6.1)
        content[at + 116 : at + 128] = content[largest + 116 : largest + 128]
    path = tmp_path / "mail.msg"
    path.write_bytes(content)
    assert "is a damaged Outlook mail" in failed_in(path)[""]


def test_mails_in_mails_without_end_end(tmp_path: Path) -> None:
    message = made("The innermost mail.")
    for number in range(30):
        outer = made(f"Mail {number}.")
        outer.add_embedded_message_attachment(message)
        message = outer
    message.save(tmp_path / "mail.msg")
    (found,) = read_in(tmp_path / "mail.msg").values()
    assert "Mail 29." in found.text


def test_markup_with_history_and_an_attachment() -> None:
    extracted = mail("html.msg")
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == (
        "Weekly note: 수출 통제",
        "Jane Roe",
        "2026-06-21T06:48+00:00",
    )
    assert facts.found["byline"] == "From header"
    found = blocks_of(extracted)
    assert found[0] == (BlockKind.HEADING, "Ports")
    assert found[1][1].endswith("berths for repairs. Über alles.")
    assert [kind for kind, _ in found[2:]] == [BlockKind.QUOTE] * 4
    assert extracted.warnings == ("Not read: annex.pdf; save attachments as files to import them.",)


def test_a_mail_of_before_unicode() -> None:
    extracted = mail("old.msg")
    assert extracted.facts.title == "수출 통제"
    assert extracted.text == "수출 통제가 강화된다."


def test_rich_text_alone_and_facts_in_the_headers() -> None:
    extracted = mail("rich_text.msg")
    assert extracted.text == "hello world"
    assert extracted.facts.byline == "John Doe"
    assert extracted.facts.published == "2026-06-21T15:48+09:00"


def test_packed_rich_text() -> None:
    assert unpacked(PACKED) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    # Section 3.2: a reference that runs into what it writes.
    repeated = bytes.fromhex("1a0000001c0000004c5a4675e2d44b51410004205758595a0d6e7d010eb0")
    assert unpacked(repeated) == b"{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"
    assert unpacked(b"nothing of the kind at all") == b""


@pytest.mark.parametrize("name", ["html.msg", "old.msg", "rich_text.msg"])
def test_a_damaged_mail_is_read_or_refused_with_a_reason(name: str) -> None:
    content = (MAILS / name).read_bytes()
    for cut in range(9, len(content), 211):
        for damaged in (content[:cut], content[:cut] + b"\xff\xff" + content[cut + 2 :]):
            why = outcome(damaged, name)
            assert not why or name in why


def test_an_old_office_document_says_what_to_do() -> None:
    content = (
        (MAILS / "old.msg").read_bytes().replace("__properties".encode("utf-16-le"), "__properti__".encode("utf-16-le"))
    )
    with pytest.raises(WorkbenchError, match=r"old Office document; save it as \.docx"):
        read(content, "old.doc")
