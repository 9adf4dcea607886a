"""Scans are imported as not searchable, and counted so, until the analyst has their text recognised."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image
from sqlite_utils import Database

from tests.importing.readers.test_pdf import report
from tests.importing.scans import calls, scanned, stand_in
from workbench.cli.app import workbench
from workbench.errors import WorkbenchError
from workbench.library import articles
from workbench.library.library import Library
from workbench.operations.importing import import_files
from workbench.operations.maintenance import verify_library
from workbench.operations.reading import Reading, limits_in_words, reading_from, usual_reading
from workbench.settings import Settings

WORDS = """Harbour closes two berths
The harbour authority will close two of its five berths, it said.
\fWhat it costs
Nobody could say what the repairs will cost the town.
\fWho stays
The fishing boats keep their places in the inner basin.
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script with a shebang")


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    path = tmp_path / "saved" / "Letter.pdf"
    path.parent.mkdir()
    path.write_bytes(scanned(report(1), dots=30))
    return path


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    made = stand_in(tmp_path / "programs", WORDS)
    monkeypatch.setenv("PATH", str(made.parent))
    return made


@pytest.fixture
def db(library: Library) -> Iterator[Database]:
    db = library.reader()
    yield db
    db.close()


def test_a_scan_is_counted_as_not_searchable(library: Library, scan: Path, program: Path, db: Database) -> None:
    summary = import_files(library, paths=[scan])
    assert (len(summary.imported), summary.not_searchable) == (1, 1)
    assert summary.in_words() == "1 file: 1 imported (of them 1 not searchable)."
    assert len(articles.without_text(db)) == 1
    assert calls(program) == []
    assert summary.with_pictures == [str(scan)]


def test_its_text_is_recognised_when_that_is_chosen_later(
    library: Library, scan: Path, program: Path, db: Database
) -> None:
    article_id = import_files(library, paths=[scan]).imported[0].article_id
    summary = import_files(library, paths=[scan], reading=reading_from(Settings(), recognise=True))
    assert [line.article_id for line in summary.updated] == [article_id]
    (article,) = articles.page(db, [article_id or 0])
    assert (article.facts.ocr, article.revisions) == (True, 1)
    assert article.facts.title == "Harbour closes two berths"
    assert "five berths" in articles.revision(db, article.revision_id).text
    assert len(articles.without_text(db)) == 0
    assert verify_library(library, repair=True).problems == ()
    count = len(calls(program))
    again = import_files(library, paths=[scan], reading=reading_from(Settings(), recognise=True))
    assert len(again.duplicates) == 1
    assert len(calls(program)) == count
    library.undo()
    assert len(articles.without_text(db)) == 1


def test_pictures_are_read_when_that_is_chosen(library: Library, tmp_path: Path, program: Path) -> None:
    path = tmp_path / "page.png"
    Image.new("L", (200, 300), 255).save(path)
    summary = import_files(library, paths=[path])
    assert "is a picture" in summary.failed[0].why
    assert summary.with_pictures == [str(path)]
    assert len(import_files(library, paths=[path], reading=reading_from(Settings(recognise_text=True))).imported) == 1


def test_the_command_line_has_the_choice(
    tmp_path: Path, scan: Path, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder, runner = str(tmp_path / "lib"), CliRunner()
    assert runner.invoke(workbench, ["new", folder]).exit_code == 0
    plain = json.loads(runner.invoke(workbench, ["import", folder, str(scan), "--json"]).stdout)
    assert [line["searchable"] for line in plain["imported"]] == [False]
    result = runner.invoke(workbench, ["import", folder, str(scan), "--ocr", "--ocr-languages", "kor", "--json"])
    assert [line["searchable"] for line in json.loads(result.stdout)["updated"]] == [True]
    assert "'-l', 'kor'" in calls(program)[0]
    monkeypatch.setenv("PATH", str(tmp_path))
    failed = runner.invoke(workbench, ["import", folder, str(scan), "--ocr"])
    assert isinstance(failed.exception, WorkbenchError)
    assert "tesseract is not installed" in str(failed.exception)


def test_settings_that_ask_for_what_is_not_installed_stop_no_import(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert usual_reading(settings=Settings(recognise_text=True)).recogniser is None
    with pytest.raises(WorkbenchError, match="not installed"):
        usual_reading(recognise=True)


def test_languages_are_names_and_no_options(program: Path) -> None:
    with pytest.raises(WorkbenchError, match="names no languages"):
        reading_from(Settings(), recognise=True, languages="eng --psm 0")


def test_limits_are_kept_in_bounds_and_stated() -> None:
    settings = replace(Settings(), file_seconds=0, file_memory=10**9, file_size=100)
    limits = reading_from(settings).limits
    assert (limits.seconds, limits.memory >> 20, limits.size >> 20) == (5.0, 16_384, 100)
    said = " ".join(limits_in_words(limits))
    for words in ("5 seconds", "16,384 MB of memory", "100 MB", "2,048 MB", "50,000 parts", "200 times", "fetched"):
        assert words in said
    assert reading_from(Settings()) == Reading()


def test_the_machine_report_states_the_limits(program: Path) -> None:
    said = CliRunner().invoke(workbench, ["doctor"]).stdout
    assert "tesseract: installed" in said
    assert "A file may take 20 seconds of the processor and 2,048 MB of memory" in said
