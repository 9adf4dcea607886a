"""Archives written by zipfile, some of which mean harm."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.importing.readers.parted import STORY, failed_in, outcomes_in, page, read_in
from tests.importing.readers.test_feed import RSS
from tests.importing.readers.test_mail import made
from tests.importing.readers.test_web_archive import archived
from workbench.importing.outcomes import FailedFile, ReadFile


def zipped(members: Mapping[str, bytes | str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def written(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "archive.zip"
    path.write_bytes(content)
    return path


def test_members_are_articles_and_their_containers_are_opened(tmp_path: Path) -> None:
    inner = zipped({"deep/b.html": page("Deeper")})
    path = written(
        tmp_path,
        zipped(
            {
                "a.txt": f"Berths close\n\n{STORY}",
                "mail/note.eml": bytes(made()),
                "feeds/ledger.xml": RSS,
                "inner.zip": inner,
                "crawl.warc.gz": archived(pages=1),
            }
        ),
    )
    read = read_in(path)
    assert {"a.txt", "mail/note.eml", "inner.zip › deep/b.html", "crawl.warc.gz › https://news.example.org/0"} <= set(
        read
    )
    assert sum(name.startswith("feeds/ledger.xml › ") for name in read) == 2
    assert read["inner.zip › deep/b.html"].facts.title == "Deeper"
    assert read["a.txt"].facts.title == "Berths close"
    assert len({outcome.original for outcome in outcomes_in(path) if isinstance(outcome, ReadFile)}) == 1


def test_one_bad_member_fails_alone(tmp_path: Path) -> None:
    path = written(
        tmp_path, zipped({"a.txt": STORY, "picture.png": b"\x89PNG\r\n", "empty.txt": b"", "b.txt": "More. " + STORY})
    )
    assert list(read_in(path)) == ["a.txt", "b.txt"]
    failed = failed_in(path)
    assert list(failed) == ["picture.png", "empty.txt"]
    assert "is a picture" in failed["picture.png"]


def test_what_folders_leave_out_archives_leave_out(tmp_path: Path) -> None:
    members = {
        "p/a.html": page("A"),
        "p/a_files/ad.html": page("Ad"),
        "__MACOSX/p/._a.html": "x",
        ".DS_Store": "x",
        "b_files/c.txt": STORY,
    }
    assert list(read_in(written(tmp_path, zipped(members)))) == ["p/a.html", "b_files/c.txt"]


@pytest.mark.parametrize(
    "name",
    [
        "/etc/a.txt",
        "../a.txt",
        "a/../../b.txt",
        "C:/a.txt",
        "a\\b.txt",
        "CON.txt",
        "a/nul",
        "LPT1.html/x.txt",
        "con .txt",
        "aux.",
        "COM¹.txt",
        "b/conin$",
    ],
)
def test_names_that_point_elsewhere_are_refused(tmp_path: Path, name: str) -> None:
    path = written(tmp_path, zipped({name: STORY, "good.txt": STORY + " Good."}))
    assert list(read_in(path)) == ["good.txt"]
    assert "only attacks do" in failed_in(path)[name]


def test_names_that_would_be_streams_of_files_are_read_without_touching_any(tmp_path: Path) -> None:
    names = [
        "a.txt:stream",
        "b.txt::$DATA",
        "Berths: closed.txt",
        "trailing. ",
        "\u202etxt.eb",
        "console.txt",
        "nullify.txt",
    ]
    path = written(tmp_path, zipped({name: f"{name[:3]} {STORY} {number}" for number, name in enumerate(names)}))
    assert set(read_in(path)) == set(names)
    assert {file.name for file in tmp_path.rglob("*") if file.is_file()} == {
        "archive.zip",
        *(file.name for file in (tmp_path / "originals").rglob("*.zip")),
    }


def test_a_link_is_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        link = zipfile.ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert "only attacks do" in failed_in(written(tmp_path, buffer.getvalue()))["link.txt"]


def test_a_name_with_nul_is_refused(tmp_path: Path) -> None:
    content = zipped({"aXb.txt": STORY}).replace(b"aXb.txt", b"a\0b.txt")
    assert all("only attacks do" in why for why in failed_in(written(tmp_path, content)).values())


def test_a_member_that_unpacks_without_measure_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, zipped({"bomb.txt": b"a" * (60 << 20), "good.txt": STORY}))
    assert list(read_in(path)) == ["good.txt"]
    assert "times, as files made to do harm are" in failed_in(path)["bomb.txt"]


def test_an_archive_that_unpacks_without_measure_is_refused(tmp_path: Path) -> None:
    content = bytearray(zipped({f"{number}.txt": b"a" for number in range(3)}))
    at = content.find(b"PK\1\2")
    while at >= 0:
        struct.pack_into("<I", content, at + 24, 2_000_000_000)
        at = content.find(b"PK\1\2", at + 1)
    assert "as archives made to do harm do" in failed_in(written(tmp_path, bytes(content)))[""]


def test_too_many_members_are_refused(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(50_001):
            archive.writestr(f"{number}", b"")
    assert "at most 50,000 are opened" in failed_in(written(tmp_path, buffer.getvalue()))[""]


def test_members_that_share_their_bytes_to_unpack_without_measure_fail(tmp_path: Path) -> None:
    content = zipped({"a.txt": STORY * 1000})
    start, end = content.find(b"PK\1\2"), content.find(b"PK\5\6")
    entries = b"".join(content[start:end].replace(b"a.txt", b"%05d" % number) for number in range(50))
    tail = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 50, 50, len(entries), start, 0)
    failed = failed_in(written(tmp_path, content[:start] + entries + tail))
    assert len(failed) == 50
    assert all("is damaged, or packed in a way that cannot be opened" in why for why in failed.values())


def test_archives_go_two_deep_and_no_deeper(tmp_path: Path) -> None:
    deepest = zipped({"c.txt": STORY})
    path = written(tmp_path, zipped({"b.zip": zipped({"a.zip": deepest, "b.txt": STORY}), "a.txt": STORY + " A."}))
    assert set(read_in(path)) == {"b.zip › b.txt", "a.txt"}
    assert "an archive in an archive in an archive" in failed_in(path)["b.zip › a.zip"]


def test_protected_members_are_one_line(tmp_path: Path) -> None:
    content = bytearray(zipped({"a.txt": STORY, "b.txt": STORY, "c.txt": STORY}))
    for mark, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        first = content.find(mark)
        for at in (first, content.find(mark, first + 1)):
            content[at + flags] |= 1
    path = written(tmp_path, bytes(content))
    assert list(read_in(path)) == ["c.txt"]
    assert list(failed_in(path).values()) == [
        "2 parts of “archive.zip” need a password; unpack the archive with it and import the files."
    ]


def test_damage_within_fails_the_member_and_damage_of_the_end_the_archive(tmp_path: Path) -> None:
    content = zipped({"a.txt": STORY * 20, "b.txt": STORY + " B."})
    at = content.find(b"a.txt") + 20
    path = written(tmp_path, content[:at] + b"\xff" * 20 + content[at + 20 :])
    assert list(read_in(path)) == ["b.txt"]
    assert "is damaged" in failed_in(path)["a.txt"]
    assert "is damaged" in failed_in(written(tmp_path, content[:-30]))[""]


def test_a_large_member_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, zipped({"a.txt": STORY * 50, "b.txt": STORY}))
    outcomes = outcomes_in(path, largest=1000)
    assert [type(outcome) for outcome in outcomes[:2]] == [FailedFile, ReadFile]
    assert isinstance(outcomes[0], FailedFile)
    assert "is larger than" in outcomes[0].why


def test_a_list_in_an_archive_gives_facts_to_the_files_beside_it(tmp_path: Path) -> None:
    table = 'Title,Outlet,Date,File\n"Berths close",The Ledger,2026-06-21,texts/a.txt\nGone,,,../../b.txt\n'
    members = {"export/texts/a.txt": STORY, "export/list.csv": table, "b.txt": STORY + " B."}
    path = written(tmp_path, zipped(members))
    outcomes = [outcome for outcome in outcomes_in(path) if isinstance(outcome, ReadFile)]
    joined = outcomes[0]
    assert joined.member == "export/list.csv › a.txt"
    facts = joined.extracted.facts
    assert (facts.title, facts.outlet, facts.published) == ("Berths close", "The Ledger", "2026-06-21")
    assert joined.extracted.text == STORY
    assert [outcome.member for outcome in outcomes[1:]] == ["export/texts/a.txt", "b.txt"]
    assert outcomes[1].sha256 == joined.sha256  # so that it counts as known
    assert "is not beside the list" in failed_in(path)["export/list.csv › Gone"]
