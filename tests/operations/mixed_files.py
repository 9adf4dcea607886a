"""Makes a folder such as an analyst has: files of many formats, some of which hold many articles or cannot be read."""

from __future__ import annotations

import csv
import io
import json
import mailbox
import zipfile
from pathlib import Path

from reportlab.pdfgen.canvas import Canvas

from tests.importing.readers.parted import page
from tests.importing.readers.test_feed import RSS
from tests.importing.readers.test_mail import made
from tests.importing.readers.test_mhtml import saved
from tests.importing.readers.test_web_archive import archived

KINDS = 13


def story(number: int) -> str:
    return f"Berth {number} closes\n\nBy Jane Roe | 12 June 2026\n\nThe harbour authority will close berth {number} for repairs, it said.\n"


def mixed_files(folder: Path, count: int) -> dict[str, int]:
    """Write about *count* files and return how many articles, copies and failures an import has to find, and files."""
    expected = {"imported": 0, "duplicates": 0, "failed": 0, "not searchable": 0, "files": 0}
    for number in range(count):
        kind = number % KINDS
        at = folder / f"day {number // 50}"
        at.mkdir(parents=True, exist_ok=True)
        for name, found in _MAKERS[kind](at, number).items():
            expected[name] += found
        expected["files"] += 1
    return expected


def _text(at: Path, number: int) -> dict[str, int]:
    (at / f"{number}.txt").write_text(story(number), encoding="utf-8")
    return {"imported": 1}


def _copy(at: Path, number: int) -> dict[str, int]:
    (at / f"{number} copy.txt").write_text(story(number - 1), encoding="utf-8")
    return {"duplicates": 1}


def _markdown(at: Path, number: int) -> dict[str, int]:
    (at / f"{number}.md").write_text(
        f"# Note {number}\n\nA note about berth {number} and its repairs.\n", encoding="utf-8"
    )
    return {"imported": 1}


def _page(at: Path, number: int) -> dict[str, int]:
    (at / f"{number}.html").write_text(page(f"Page {number} of the ledger"), encoding="utf-8")
    companion = at / f"{number}_files"
    companion.mkdir()
    (companion / "frame.html").write_text(page("Advertisement"), encoding="utf-8")
    return {"imported": 1}


def _mail(at: Path, number: int) -> dict[str, int]:
    (at / f"{number}.eml").write_bytes(bytes(made(f"Mail {number} about the berths.", Subject=f"Mail {number}")))
    return {"imported": 1}


def _mailbox(at: Path, number: int) -> dict[str, int]:
    box = mailbox.mbox(at / f"{number}")
    for index in range(4):
        text = "" if index == 2 else f"Mail {number}-{index} about the berths."
        box.add(
            mailbox.mboxMessage(made(text, Subject=f"Box {number}-{index}", **{"Message-ID": f"<{number}-{index}@x>"}))
        )
    box.close()
    return {"imported": 3, "failed": 1}


def _saved(at: Path, number: int) -> dict[str, int]:
    content = saved(page(f"Saved {number} in the evening")).replace(b"/ports/berths", f"/ports/{number}".encode())
    (at / f"{number}.mhtml").write_bytes(content)
    return {"imported": 1}


def _crawl(at: Path, number: int) -> dict[str, int]:
    (at / f"{number}.warc").write_bytes(archived(packed=False, pages=2, site=f"https://{number:04}.example.org"))
    return {"imported": 3, "failed": 1}


def _feed(at: Path, number: int) -> dict[str, int]:
    content = (
        RSS.replace("harbour", f"harbour {number}")
        .replace("Two berths", f"Two berths of {number}")
        .replace("example.org/1", f"example.org/{number}/1")
        .replace("tag:1", f"tag:{number}")
        .replace("By mail", f"By mail {number}")
    )
    (at / f"{number}.xml").write_text(content, encoding="utf-8")
    return {"imported": 2, "failed": 1}


def _table(at: Path, number: int) -> dict[str, int]:
    with (at / f"{number}.csv").open("w", encoding="utf-8", newline="") as file:
        rows = [
            ["Title", "Text", "URL"],
            *([f"Row {number}-{index}", f"Text {number}-{index} on berths.", ""] for index in range(3)),
        ]
        csv.writer(file).writerows([*rows, [f"Nothing {number}", "", ""]])
    return {"imported": 3, "failed": 1}


def _archive(at: Path, number: int) -> dict[str, int]:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as written:
        written.writestr("a.txt", f"Archive {number}\n\nThe text of archive {number} is here.\n")
        written.writestr(
            "list.jsonl", json.dumps({"title": f"Line {number}", "text": f"Line {number} of the list."}) + "\n"
        )
        written.writestr("picture.png", b"\x89PNG\r\n")
        written.writestr("../out.txt", "harm")
    (at / f"{number}.zip").write_bytes(buffer.getvalue())
    return {"imported": 2, "failed": 2}


def _scan(at: Path, number: int) -> dict[str, int]:
    canvas = Canvas(str(at / f"scan {number}.pdf"))
    canvas.rect(50, 50, 400, number + 1, fill=1)
    canvas.save()
    return {"imported": 1, "not searchable": 1}


def _broken(at: Path, number: int) -> dict[str, int]:
    (at / f"{number}.zip").write_bytes(b"PK\x03\x04" + bytes(number))
    return {"failed": 1}


_MAKERS = (_text, _copy, _markdown, _page, _mail, _mailbox, _saved, _crawl, _feed, _table, _archive, _scan, _broken)
