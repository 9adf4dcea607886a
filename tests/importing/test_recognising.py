"""Text in pictures of pages: tesseract is chosen, found, given pages, and held to its limits."""

from __future__ import annotations

import shutil
import sys
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from tests.importing.readers.test_pdf import report
from tests.importing.scans import calls, scanned, stand_in
from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.outcomes import FailedFile, ReadFile
from workbench.importing.readers import read, recognised
from workbench.importing.recognising import Recogniser
from workbench.importing.workers import Limits, read_files

WORDS = """Harbour closes two berths
The harbour authority will close two of its five berths for re-
pairs, it said. ~~ Work begins in July and lasts
until the autumn.
\fWhat it costs
Nobody could say what the repairs will cost the town and its
owners, who pay for half of them.
\fWho stays
The fishing boats keep their places in the inner basin, as the
ferries do.
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a shebang")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return stand_in(tmp_path / "programs", WORDS)


def using(program: Path, seconds: float = 50.0) -> Recogniser:
    return Recogniser(str(program), "eng+kor", seconds)


def text_of(content: bytes, recogniser: Recogniser) -> Extracted:
    extracted = recognised(content, "a.pdf", recogniser)
    assert extracted is not None
    return extracted


def test_a_scan_is_read_page_by_page_and_marked(program: Path) -> None:
    scan = scanned(report(1), dots=40)
    assert read(scan, "a.pdf").text == ""
    extracted = text_of(scan, using(program))
    facts = extracted.facts
    assert (facts.ocr, facts.found["ocr"]) == (True, "recognised in pictures of pages")
    assert facts.title == "Harbour closes two berths"
    assert "will close two of its five berths for repairs, it said. Work begins" in extracted.text
    assert "~~" not in extracted.text
    headings = [block for block in extracted.blocks if block.kind is BlockKind.HEADING]
    assert [extracted.text[block.start : block.end] for block in headings] == ["What it costs", "Who stays"]
    assert {block.page for block in extracted.blocks} == {1, 2, 3}
    assert not any("not searchable" in warning for warning in extracted.warnings)
    noted = calls(program)
    assert len(noted) == 3
    assert all(call.startswith("b'P5'") and "'-l', 'eng+kor'" in call for call in noted)


def test_pages_with_text_are_not_given_away(program: Path) -> None:
    extracted = text_of(report(1), using(program))
    assert not extracted.facts.ocr
    assert calls(program) == []


def test_a_picture_is_a_page(program: Path, tmp_path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 - reportlab brings it

    path = tmp_path / "page.png"
    Image.new("L", (200, 300), 255).save(path)
    extracted = recognised(path.read_bytes(), "page.png", using(program))
    assert extracted is not None
    assert extracted.facts.ocr
    (program.parent / "words.txt").write_text("~~ ~~\n\f~~\n\f~~\n")
    with pytest.raises(WorkbenchError, match="in which no text was recognised"):
        recognised(path.read_bytes(), "page.png", using(program))


def test_other_files_are_left_to_their_readers(program: Path) -> None:
    assert recognised(b"Berths close\n\nThe harbour said so.", "a.txt", using(program)) is None


def test_what_tesseract_lacks_is_said(program: Path) -> None:
    (program.parent / "fails.txt").write_text("kor.traineddata")
    with pytest.raises(WorkbenchError, match=r"tesseract could not recognise .* kor\.traineddata"):
        recognised(scanned(report(1), dots=20), "a.pdf", using(program))


def test_a_page_that_takes_too_long_fails_its_file_alone(program: Path, tmp_path: Path) -> None:
    scan, good = tmp_path / "scan.pdf", tmp_path / "good.pdf"
    scan.write_bytes(scanned(report(1), dots=20))
    good.write_bytes(report(1))
    (program.parent / "sleeps.txt").touch()
    outcomes = {
        outcome.path: outcome
        for outcome in read_files(
            [scan, good],
            originals=tmp_path / "originals",
            known=frozenset(),
            cancelled=lambda: False,
            recogniser=using(program, seconds=1.0),
        )
    }
    assert isinstance(outcomes[good], ReadFile)
    failed = outcomes[scan]
    assert isinstance(failed, FailedFile)
    assert "took longer than 1 seconds" in failed.why


@pytest.mark.skipif(sys.platform == "win32", reason="a program is ended with the process that runs it by POSIX groups")
def test_cancelling_ends_the_program_at_once(program: Path, tmp_path: Path) -> None:
    scan, started = tmp_path / "scan.pdf", program.parent / "sleeps.txt"
    scan.write_bytes(scanned(report(1), dots=20))
    started.touch()
    outcomes = read_files(
        [scan],
        originals=tmp_path / "originals",
        known=frozenset(),
        cancelled=lambda: bool(started.read_text()),
        recogniser=using(program),
    )
    assert list(outcomes) == []
    with suppress(psutil.NoSuchProcess):
        psutil.Process(int(started.read_text())).wait(10)


def test_each_page_has_its_own_time(program: Path, tmp_path: Path) -> None:
    """Three pages of a second each: more than a file may take, less than a page may."""
    script = program.read_text().replace("print(", "time.sleep(1.0); print(", 1)
    program.write_text(script)
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(scanned(report(1), dots=20))
    (outcome,) = read_files(
        [scan],
        originals=tmp_path / "originals",
        known=frozenset(),
        cancelled=lambda: False,
        limits=Limits(seconds=2.0, recognised=30.0),
        recogniser=using(program),
    )
    assert isinstance(outcome, ReadFile)
    assert outcome.extracted.facts.ocr


@pytest.mark.skipif(not shutil.which("tesseract"), reason="tesseract is not installed here")
def test_the_installed_tesseract_reads_a_scan() -> None:
    extracted = text_of(scanned(report(1), dots=150), Recogniser(str(shutil.which("tesseract")), "eng", 120.0))
    assert extracted.facts.title == "Harbour to close two berths"
    assert (extracted.facts.byline, extracted.facts.published) == ("Ana Ruiz", "2026-06-21")
    assert "and the ships that waited for the berth outside were sent to Kalmar" in extracted.text
    assert "Harbour Review" not in extracted.text
