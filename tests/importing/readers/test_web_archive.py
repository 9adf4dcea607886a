"""Web archives written by warcio."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from tests.importing.readers.parted import STORY, failed_in, outcomes_in, page, read_in
from workbench.importing.outcomes import OpenedFile

SITE = "https://news.example.org"


class Writer(WARCWriter):
    """warcio's writer; the temporary files that it leaves open would fail the tests."""

    _create_temp_file = staticmethod(io.BytesIO)


def archived(*, packed: bool = True, pages: int = 3, site: str = SITE) -> bytes:
    """Write pages with what belongs to them: a request, a picture, a page not found, and a page without text."""
    buffer = io.BytesIO()
    writer = Writer(buffer, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("made.warc.gz", {"software": "test"}))

    def response(path: str, kind: str, content: bytes, status: str = "200 OK") -> None:
        headers = StatusAndHeaders(status, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer.write_record(
            writer.create_warc_record(site + path, "response", payload=io.BytesIO(content), http_headers=headers)
        )

    for number in range(pages):
        request = StatusAndHeaders(f"GET /{number} HTTP/1.1", [("Host", "news.example.org")], is_http_request=True)
        writer.write_record(writer.create_warc_record(f"{site}/{number}", "request", http_headers=request))
        response(
            f"/{number}",
            "text/html; charset=utf-8",
            page(f"Berth {number} closes for repairs", f"{site[8:12]}: {STORY}").encode(),
        )
        response(f"/{number}.png", "image/png", b"\x89PNG" + bytes(500))
    response("/gone", "text/html", page("Not found").encode(), "404 Not Found")
    response("/empty", "text/html", b"<html><body></body></html>")
    old = f"<html><body><h1>수출 통제</h1><p>반도체 수출 통제가 다음 달부터 강화된다고 산업부가 {site[8:12]} 화요일 밝혔다.</p></body></html>"
    response("/old", "text/html; charset=euc-kr", old.encode("cp949"))
    return buffer.getvalue()


@pytest.mark.parametrize("packed", [True, False])
def test_each_page_is_an_article_with_its_address(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / "crawl.warc.gz"
    path.write_bytes(archived(packed=packed))
    read = read_in(path)
    assert list(read) == [f"{SITE}/0", f"{SITE}/1", f"{SITE}/2", f"{SITE}/old"]
    assert STORY in read[f"{SITE}/1"].text
    assert read[f"{SITE}/1"].facts.title == "Berth 1 closes for repairs"
    assert read[f"{SITE}/1"].facts.url == f"{SITE}/1"
    assert read[f"{SITE}/1"].facts.found["url"] == "web archive"
    assert "반도체 수출 통제가" in read[f"{SITE}/old"].text
    assert list(failed_in(path)) == [f"{SITE}/empty"]


def test_an_archive_that_breaks_off_keeps_what_came_before(tmp_path: Path) -> None:
    path = tmp_path / "crawl.warc.gz"
    content = archived()
    path.write_bytes(content[: len(content) * 2 // 3])
    assert STORY in read_in(path)[f"{SITE}/0"].text
    assert not any(isinstance(outcome, OpenedFile) for outcome in outcomes_in(path))
    assert "breaks off" in failed_in(path)[""]


def test_another_packed_file_is_refused_as_such(tmp_path: Path) -> None:
    path = tmp_path / "log.gz"
    path.write_bytes(gzip.compress(b"no web archive"))
    assert "is a compressed file" in failed_in(path)[""]


def test_what_unpacks_without_end_is_given_up(tmp_path: Path) -> None:
    path = tmp_path / "bomb.warc.gz"
    path.write_bytes(gzip.compress(b"WARC/1.0\r\nWARC-Type: response\r\n" + b"X: " + bytes(200 << 20)))
    assert list(failed_in(path)) == [""]
