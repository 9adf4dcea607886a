"""Mails written by the email module, with attachments that are articles of their own."""

from __future__ import annotations

import mailbox
from email.message import EmailMessage
from pathlib import Path

from tests.importing.readers.parted import STORY, failed_in, outcomes_in, page, read_in
from tests.importing.readers.test_mail import made
from tests.importing.readers.test_pdf import report
from workbench.importing.outcomes import OpenedFile, ReadFile


def with_files(number: int = 0) -> EmailMessage:
    headers = {"Subject": f"Annex {number}", "Message-ID": f"<{number}@example.org>"}
    message = made(f"Please read the annex, number {number}.", **headers)
    message.add_attachment(report(1) + b"\n" * number, maintype="application", subtype="pdf", filename="annex.pdf")
    message.add_attachment(page(f"A page {number}"), subtype="html", filename="page.html")
    message.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="logo.png")
    message.add_attachment("BEGIN:VCALENDAR", subtype="calendar", filename="invite.ics")
    message.add_attachment(b"PK\x03\x04", maintype="application", subtype="zip", filename="all.zip")
    return message


def test_attachments_that_can_be_read_are_articles(tmp_path: Path) -> None:
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(with_files()))
    found = read_in(path)
    assert list(found) == ["mail", "annex.pdf", "page.html"]
    assert found["mail"].facts.title == "Annex 0"
    assert found["mail"].warnings == (
        "Not read: logo.png, invite.ics, all.zip; save attachments as files to import them.",
    )
    assert found["annex.pdf"].facts.title == "Harbour to close two berths"
    assert found["page.html"].facts.title == "A page 0"
    assert failed_in(path) == {}
    outcomes = outcomes_in(path)
    assert isinstance(outcomes[-1], OpenedFile)
    assert {outcome.original for outcome in outcomes if isinstance(outcome, ReadFile)} == {outcomes[-1].original}


def test_a_mail_without_readable_attachments_is_one_article(tmp_path: Path) -> None:
    message = made(STORY)
    message.add_attachment(b"\x89PNG\r\n", maintype="image", subtype="png", filename="logo.png")
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(message))
    (outcome,) = outcomes_in(path)
    assert isinstance(outcome, ReadFile)
    assert outcome.member == ""


def test_mails_in_a_mailbox_bring_theirs(tmp_path: Path) -> None:
    box = mailbox.mbox(tmp_path / "Inbox")
    for number in range(2):
        box.add(mailbox.mboxMessage(with_files(number)))
    box.close()
    found = read_in(tmp_path / "Inbox")
    assert len(found) == 6
    assert found["Annex 1 <1@example.org> › page.html"].facts.title == "A page 1"


def test_a_mail_with_more_files_than_mails_have_is_read_with_the_first_of_them(tmp_path: Path) -> None:
    message = made(STORY)
    for number in range(530):
        message.add_attachment(f"Words {number} of the annex.", filename=f"{number}.txt")
    path = tmp_path / "mail.eml"
    path.write_bytes(bytes(message))
    found = read_in(path)
    assert len(found) == 501
    (warning,) = found["mail"].warnings
    assert warning.startswith("Not read: 500.txt, 501.txt, ")
    assert warning.endswith(", 519.txt and 10 more; save attachments as files to import them.")
