"""Outlook mails; the containers in tests/data were written by SheetJS's cfb, the properties by hand after MS-OXMSG."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.importing.readers.parted import blocks_of
from tests.importing.readers.shown import outcome
from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.readers import read
from workbench.importing.readers.compressed_rtf import unpacked

MAILS = Path(__file__).parents[2] / "data" / "importing" / "mails"
PACKED = bytes.fromhex(
    "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
)
"""The first example of MS-OXRTFCP, section 3.1."""


def mail(name: str) -> Extracted:
    return read((MAILS / name).read_bytes(), name)


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
