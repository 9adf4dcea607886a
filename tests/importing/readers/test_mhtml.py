"""Pages saved as MHTML: written by the standard library as browsers lay them out."""

from __future__ import annotations

from email.message import EmailMessage, MIMEPart

import pytest

from tests.importing.readers.parted import STORY, page
from workbench.errors import WorkbenchError
from workbench.importing.readers import read

ADDRESS = "https://news.example.org/ports/berths?utm_source=mail"


def saved(source: str = page("Two berths close"), charset: str = "utf-8") -> bytes:
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = ADDRESS
    message["Subject"] = "Two berths close"
    message["Date"] = "Sun, 21 Jun 2026 15:48:00 +0900"
    message["MIME-Version"] = "1.0"
    message["Content-Type"] = 'multipart/related; type="text/html"; boundary="----MultipartBoundary--x"'
    html = MIMEPart()
    html.set_content(source, subtype="html", charset=charset, cte="quoted-printable")
    html["Content-Location"] = ADDRESS
    image = MIMEPart()
    image.set_content(b"\x89PNG" + bytes(2000), maintype="image", subtype="png", cte="base64")
    message.attach(html)
    message.attach(image)
    return bytes(message)


def test_the_page_is_read_and_its_address_is_the_snapshots() -> None:
    extracted = read(saved(), "berths.mhtml")
    assert STORY in extracted.text
    assert extracted.facts.title == "Two berths close"
    assert extracted.facts.url == "https://news.example.org/ports/berths"
    assert extracted.facts.found["url"] == "head of the saved page"
    assert extracted.facts.published == ""


def test_it_is_told_by_its_content() -> None:
    assert STORY in read(saved(), "berths").text


def test_the_charset_of_the_part_counts() -> None:
    source = "<html><body><h1>수출 통제</h1><p>반도체 수출 통제가 다음 달부터 강화된다고 산업부가 화요일 밝혔다.</p></body></html>"
    assert "반도체 수출 통제가" in read(saved(source, "euc-kr"), "k.mht").text


def test_a_line_end_within_the_subject_does_not_lose_the_page() -> None:
    content = saved().replace(b"Subject: Two berths close", b"Subject: Two berths\nclose at last\n")
    extracted = read(content, "berths.mhtml")
    assert STORY in extracted.text
    assert extracted.facts.url == "https://news.example.org/ports/berths"


def test_a_file_without_a_page_says_so() -> None:
    content = saved().replace(b"text/html", b"text/css")
    with pytest.raises(WorkbenchError, match="without the page in it"):
        read(content, "berths.mhtml")
