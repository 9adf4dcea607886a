"""Mails written by the standard library, and such as other programs write against the rules."""

from __future__ import annotations

from email.message import EmailMessage
from html import escape

import pytest

from tests.importing.readers.parted import STORY, blocks_of
from workbench.domain.articles import BlockKind
from workbench.errors import WorkbenchError
from workbench.importing.readers import mail, read

QUOTED = "On Sat, 20 Jun 2026 at 10:00, John Doe <john@example.org> wrote:"


def made(text: str = STORY, **headers: str) -> EmailMessage:
    message = EmailMessage()
    given = {
        "From": "Jane Roe <jane@example.org>",
        "To": "desk@example.org",
        "Subject": "Weekly note: 수출 통제 and ports",
        "Date": "Sun, 21 Jun 2026 15:48:00 +0900",
        "Message-ID": "<1@example.org>",
    }
    for name, value in {**given, **headers}.items():
        message[name] = value
    message.set_content(text)
    return message


def test_headers_are_facts_that_say_where_they_were_found() -> None:
    facts = read(bytes(made()), "note.eml").facts
    assert facts.title == "Weekly note: 수출 통제 and ports"
    assert facts.byline == "Jane Roe"
    assert facts.published == "2026-06-21T15:48+09:00"
    assert facts.language == "en"
    assert facts.found["title"] == "Subject header"
    assert facts.found["byline"] == "From header"
    assert facts.found["published"] == "Date header"


def test_a_sender_that_is_no_person_is_the_outlet() -> None:
    facts = read(bytes(made(From="Southern Harbour News <news@example.org>")), "note.eml").facts
    assert (facts.byline, facts.outlet) == ("", "Southern Harbour News")


def test_plain_text_has_paragraphs_items_and_quotes() -> None:
    text = f"Dear colleagues,\n\n- one\n- two\n\n{QUOTED}\n> What about the berths?\n>> Before that\n\nRegards\n"
    assert blocks_of(read(bytes(made(text)), "note.eml")) == [
        (BlockKind.PARAGRAPH, "Dear colleagues,"),
        (BlockKind.ITEM, "one"),
        (BlockKind.ITEM, "two"),
        (BlockKind.QUOTE, QUOTED),
        (BlockKind.QUOTE, "What about the berths?"),
        (BlockKind.QUOTE, "Before that"),
        (BlockKind.PARAGRAPH, "Regards"),
    ]


def test_wrapped_and_flowed_lines_are_joined() -> None:
    wrapped = "The harbour authority said on Tuesday that it would close two of\nits five berths for repairs."
    whole = wrapped.replace("\n", " ")
    assert read(bytes(made(wrapped)), "note.eml").text == whole
    flowed = made(wrapped.replace("\n", " \n"))
    flowed.set_param("format", "flowed")
    assert read(bytes(flowed), "note.eml").text == whole


@pytest.mark.parametrize(
    "head",
    [
        "-----Original Message-----",
        "---------- Forwarded message ---------",
        "From: John Doe\nSent: Monday, 15 June 2026\nTo: Jane Roe\nSubject: Berths",
        "Von: John Doe\nGesendet: Montag, 15. Juni 2026\nBetreff: Kai",
        "发件人: 张三\n发送时间: 2026年6月15日\n主题: 码头",
    ],
)
def test_what_stands_below_the_head_of_an_earlier_mail_is_quoted(head: str) -> None:
    extracted = read(bytes(made(f"I agree with this.\n\n{head}\n\nClose the berths.\n")), "note.eml")
    kinds = [kind for kind, _ in blocks_of(extracted)]
    assert kinds[0] is BlockKind.PARAGRAPH
    assert set(kinds[1:]) == {BlockKind.QUOTE}
    assert blocks_of(extracted)[-1][1] == "Close the berths."


def test_markup_is_preferred_and_keeps_its_structure() -> None:
    message = made("View this mail in your browser.")
    message.add_alternative(
        "<html><head><style>p{}</style></head><body><div style='display:none'>Hidden</div><h2>Ports</h2>"
        f"<p>{STORY}</p><ul><li>one<li>two</ul><table><tr><td>North</td><td>5</td></tr></table>"
        f"<div>{escape(QUOTED)}<br></div><blockquote type='cite'><p>Earlier words</p></blockquote></body></html>",
        subtype="html",
    )
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="annex.pdf")
    extracted = read(bytes(message), "note.eml")
    assert blocks_of(extracted) == [
        (BlockKind.HEADING, "Ports"),
        (BlockKind.PARAGRAPH, STORY),
        (BlockKind.ITEM, "one"),
        (BlockKind.ITEM, "two"),
        (BlockKind.ROW, "North | 5"),
        (BlockKind.QUOTE, QUOTED),
        (BlockKind.QUOTE, "Earlier words"),
    ]
    assert extracted.warnings == ("Not read: annex.pdf; save attachments as files to import them.",)


def test_markup_that_leaves_out_the_text_gives_way_to_plain_text() -> None:
    message = made(STORY)
    message.add_alternative("<p>See the text version.</p>", subtype="html")
    assert read(bytes(message), "note.eml").text == STORY


def test_a_mail_attached_to_a_mail_is_quoted() -> None:
    message = made("Please see below.")
    message.add_attachment(made(STORY, Subject="Berths"))
    found = blocks_of(read(bytes(message), "note.eml"))
    assert found[0] == (BlockKind.PARAGRAPH, "Please see below.")
    assert found[1][0] is BlockKind.QUOTE
    assert found[1][1].endswith("Berths")
    assert found[2] == (BlockKind.QUOTE, STORY)


@pytest.mark.parametrize(
    ("charset", "words"),
    [
        ("ks_c_5601-1987", "반도체 수출 통제가 강화된다"),
        ("gb2312", "出口管制将加强，镕"),
        ("iso-2022-jp", "輸出規制が強化される"),
        ("koi8-r", "Экспортный контроль усиливается"),
        ("no-such-charset", "Überseehafen"),
    ],
)
def test_old_charsets_and_wrong_labels(charset: str, words: str) -> None:
    used = {"ks_c_5601-1987": "cp949", "gb2312": "gb18030", "no-such-charset": "utf-8"}.get(charset, charset)
    head = (
        f"From: a@example.org\r\nMIME-Version: 1.0\r\nSubject: x\r\nContent-Type: text/plain; charset={charset}\r\n\r\n"
    )
    assert read(head.encode() + words.encode(used), "old.eml").text == words


def test_a_subject_in_raw_bytes_is_read() -> None:
    content = "From: a@example.org\nMessage-ID: <1@x>\nSubject: Kontrollen für Chips\n\nText.\n".encode()
    assert read(content, "raw.eml").facts.title == "Kontrollen für Chips"


def test_a_mail_without_text_says_so() -> None:
    message = made("")
    message.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="annex.pdf")
    with pytest.raises(WorkbenchError, match=r"is a mail without text.*annex\.pdf"):
        read(bytes(message), "empty.eml")


def test_an_article_with_lines_of_facts_is_no_mail() -> None:
    assert not mail.begins(b"Title: Chips stay home\nDate: 12 June 2026\nFrom: The Ledger\n\nThe ministry said.\n")
    assert not mail.begins(b"Chips stay home\n\nThe ministry said: no.\n")


def test_endless_nesting_ends() -> None:
    content = b"From: a@example.org\nMIME-Version: 1.0\n"
    for number in range(3000):
        content += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (number, number)
    with pytest.raises(WorkbenchError, match=r"nested too deeply|without text"):
        read(content + b"Content-Type: text/plain\n\nwords\n", "deep.eml")


def test_cells_with_one_short_paragraph_are_rows_and_longer_ones_lay_out_the_mail() -> None:
    message = made()
    rows = "".join(f"<tr><td><p>{port}</p></td><td><p>{tonnes}</p></td></tr>" for port, tonnes in [("Kalmar", "120")])
    beside = f"<tr><td><p>{STORY}</p></td><td><p>Read on</p></td></tr>"
    message.add_alternative(f"<html><body><p>{STORY}</p><table>{rows}{beside}</table></body></html>", subtype="html")
    found = blocks_of(read(bytes(message), "a.eml"))
    assert (BlockKind.ROW, "Kalmar | 120") in found
    assert found.count((BlockKind.PARAGRAPH, STORY)) == 2
