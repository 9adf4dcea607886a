"""PDF files that no limit inside a process can stop: PDFium neither bounds nor interrupts what they ask for."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from tests.importing.readers.shown import outcome
from tests.importing.readers.test_pdf import report
from workbench.domain.articles import Extracted
from workbench.importing.outcomes import FailedFile, ReadFile
from workbench.importing.workers import Limits, read_files


def by_hand(*objects: bytes) -> bytes:
    """Return a PDF of these objects; the first is the catalogue."""
    content, places = b"%PDF-1.7\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(content))
        content += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (len(places) + 1, len(content))
    return content + b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(places) + 1, table) + trailer


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def flate_bomb() -> bytes:
    """Return a page whose contents are three quarters of a gigabyte of spaces, packed twice."""
    once = zlib.compressobj(9)
    packed = b"".join(once.compress(b" " * (1 << 24)) for _ in range(48)) + once.flush()
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>"
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    filters = b"/Filter [/FlateDecode /FlateDecode]"
    return by_hand(b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, stream(zlib.compress(packed, 9), filters))


def nested_forms() -> bytes:
    """Return a page that draws ten forms, each of which draws ten forms, nine levels deep."""
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /XObject << /F 5 0 R >> >> >>"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        page,
        stream(b"/F Do " * 10),
    ]
    for number in range(5, 14):
        resources = b"/Resources << /XObject << /F %d 0 R >> >>" % (number + 1)
        objects.append(stream(b"/F Do " * 10, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] " + resources))
    objects.append(stream(b"BT /A 9 Tf (x) Tj ET", b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]"))
    return by_hand(*objects)


def many_pages() -> bytes:
    kids = b"3 0 R " * 20_000
    pages = b"<< /Type /Pages /Kids [%s] /Count 20000 >>" % kids
    return by_hand(b"<< /Type /Catalog /Pages 2 0 R >>", pages, b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>")


def test_too_many_pages_are_refused() -> None:
    assert "20,000 pages" in outcome(many_pages(), "a.pdf")


@pytest.fixture
def hostile(tmp_path: Path) -> dict[Path, str]:
    """Write files that do harm and return for each what may be said of it: PDFium stops, or the worker's limits do."""
    reasons = {
        "longer than|stopped the process": nested_forms(),
        "stopped the process|memory|not searchable": flate_bomb(),
    }
    paths = {}
    for number, (reason, content) in enumerate(reasons.items()):
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(content)
        paths[path] = reason
    return paths


def test_hostile_files_cost_a_worker_and_nothing_else(hostile: dict[Path, str], tmp_path: Path) -> None:
    good = [tmp_path / f"good {number}.pdf" for number in range(3)]
    for number, path in enumerate(good):
        path.write_bytes(report(1) + b"\n" * number)
    paths = [good[0], *hostile, *good[1:]]
    limits = Limits(seconds=12.0, memory=700 << 20)
    outcomes = {
        outcome.path: outcome
        for outcome in read_files(
            paths, originals=tmp_path / "originals", known=frozenset(), cancelled=lambda: False, limits=limits
        )
    }
    assert set(outcomes) == set(paths)
    assert all(isinstance(outcomes[path], ReadFile) for path in good)
    for path, reasons in hostile.items():
        answer = outcomes[path]
        said = answer.why if isinstance(answer, FailedFile) else " ".join(_extracted(answer).warnings)
        assert any(reason in said for reason in reasons.split("|")), said


def _extracted(answer: object) -> Extracted:
    assert isinstance(answer, ReadFile)
    return answer.extracted
