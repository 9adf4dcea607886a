"""Mailboxes written by the standard library."""

from __future__ import annotations

import mailbox
from pathlib import Path

import pytest

from tests.importing.readers.parted import STORY, failed_in, outcomes_in, read_in
from tests.importing.readers.test_mail import made
from workbench.importing.outcomes import FailedFile, KnownFile, OpenedFile, ReadFile


@pytest.fixture
def box(tmp_path: Path) -> Path:
    """A mailbox of twelve mails, one of them without text, one with a line that begins with "From"."""
    path = tmp_path / "Inbox"
    written = mailbox.mbox(path)
    for number in range(12):
        text = "" if number == 4 else f"Mail {number}.\n\nFrom here on it is text.\n\n{STORY}"
        written.add(
            mailbox.mboxMessage(made(text, Subject=f"Note {number}", **{"Message-ID": f"<{number}@example.org>"}))
        )
    written.flush()
    written.close()
    return path


def test_each_mail_is_an_article_and_a_bad_one_fails_alone(box: Path) -> None:
    outcomes = outcomes_in(box)
    assert [type(outcome) for outcome in outcomes] == [ReadFile] * 4 + [FailedFile] + [ReadFile] * 7 + [OpenedFile]
    read = read_in(box)
    assert next(iter(read)) == "Note 0 <0@example.org>"
    first = read["Note 0 <0@example.org>"]
    assert first.facts.title == "Note 0"
    assert first.text == f"Mail 0.\n\nFrom here on it is text.\n\n{STORY}"
    assert "without text" in failed_in(box)["Note 4 <4@example.org>"]


def test_the_mailbox_is_stored_once_and_mails_are_known_by_their_bytes(box: Path) -> None:
    outcomes = outcomes_in(box)
    read = [outcome for outcome in outcomes if isinstance(outcome, ReadFile)]
    whole = outcomes[-1]
    assert isinstance(whole, OpenedFile)
    assert {outcome.original for outcome in read} == {whole.original}
    assert len({outcome.sha256 for outcome in read}) == len(read) == 11
    assert (box.parent / "originals" / whole.original).read_bytes() == box.read_bytes()
    again = outcomes_in(box, known=frozenset([whole.sha256]))
    assert [type(outcome) for outcome in again] == [KnownFile]
    known = outcomes_in(box, known=frozenset(outcome.sha256 for outcome in read))[0]
    assert known == KnownFile(box, read[0].sha256, read[0].member, read[0].reached)


def test_reading_goes_on_behind_what_was_answered(box: Path) -> None:
    outcomes = outcomes_in(box, skipped=10)
    assert [outcome.member for outcome in outcomes if isinstance(outcome, ReadFile)] == [
        "Note 10 <10@example.org>",
        "Note 11 <11@example.org>",
    ]


def test_a_mail_that_breaks_off_is_read_as_far_as_it_goes(box: Path) -> None:
    content = box.read_bytes()
    box.write_bytes(content[: len(content) - 120])
    assert len(read_in(box)) == 11


def test_mails_without_identity_have_different_names(tmp_path: Path) -> None:
    path = tmp_path / "box.mbox"
    path.write_bytes(
        b"From - Sun Jun 21 15:48:00 2026\nSubject: Same\nTo: a\n\nOne.\n\nFrom - Sun Jun 21 15:49:00 2026\nSubject: Same\nTo: a\n\nTwo.\n"
    )
    assert {name: read.text for name, read in read_in(path).items()} == {"Same": "One.", "Same (mail 2)": "Two."}
