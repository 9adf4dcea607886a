"""Series of briefings: their index pages and the links from one release to others name nothing that has not left."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlite_utils import Database

from tests.operations.canaries import readings
from tests.operations.test_releasing import DAY
from workbench.briefing.findings import Level
from workbench.briefing.formats import Format
from workbench.domain.markings import Marking
from workbench.errors import WorkbenchError
from workbench.library.library import Library
from workbench.operations.briefings import add_briefing, edit_briefing, save_draft
from workbench.operations.preparing import Release, prepare_index, prepare_release
from workbench.operations.releasing import release_briefing
from workbench.operations.series import find_series, known_series, members
from workbench.operations.verifying import verify_release
from workbench.operations.withholding import set_never_released

SERIES = "Harbour Daily"


class Desk:
    """A library with a series of briefings, and a folder that releases go to."""

    def __init__(self, library: Library, folder: Path) -> None:
        self.library, self.folder = library, folder
        self.db: Database = library.reader()

    def briefing(self, title: str, category: str = "", series: str = SERIES) -> int:
        made = add_briefing(
            self.library, title=title, day=DAY, category=category, series=series, draft=f"# {title}\n\nWords.\n"
        )
        return made.new_id("briefings")

    def prepared(self, briefing_id: int, marking: Marking | None = None, form: Format = Format.MARKDOWN) -> Release:
        return prepare_release(
            self.db, briefing_id=briefing_id, day=DAY, library_folder=self.library.folder, marking=marking,
            file_format=form,
        )  # fmt: skip

    def release(
        self, briefing_id: int, name: str, marking: Marking | None = None, form: Format = Format.MARKDOWN
    ) -> str:
        release = self.prepared(briefing_id, marking, form)
        self.write(release, name)
        return release.text

    def index(self, marking: Marking | None = None, form: Format = Format.MARKDOWN) -> Release:
        return prepare_index(
            self.db, series=SERIES, day=DAY, library_folder=self.library.folder, marking=marking, file_format=form
        )

    def write(self, release: Release, name: str) -> Path:
        target = self.folder / name
        accepted = {finding.id: "it may be named" for finding in release.findings if finding.level is Level.ASK}
        release_briefing(self.library, release=release, to=target, accepted=accepted)
        return target


@pytest.fixture
def desk(library: Library, tmp_path: Path, qapp: QApplication) -> Desk:
    (tmp_path / "out").mkdir()
    return Desk(library, tmp_path / "out")


def test_the_index_names_the_newest_release_of_each_briefing_by_category(desk: Desk) -> None:
    chips = desk.briefing("Chips", "Technology")
    desk.release(chips, "chips old.md")
    desk.release(chips, "chips.md")
    desk.release(desk.briefing("Ports [east]", "Trade"), "ports & piers.md")
    desk.release(desk.briefing("Loose"), "loose.md")
    desk.release(desk.briefing("Elsewhere", "Trade", series="Other"), "elsewhere.md")
    page = desk.index().text
    day = json.loads((desk.folder / "chips.md.receipt.json").read_text(encoding="utf-8"))["released"][:10]
    assert page.index("## Technology") < page.index("[Chips](<chips.md>)") < page.index("## Trade")
    assert "[Ports \\[east\\]](<ports%20&%20piers.md>)" in page
    assert page.index("## Without a category") < page.index("[Loose](<loose.md>)")
    assert "chips%20old" not in page
    assert "Elsewhere" not in page
    assert "3 briefings, released on " in page
    assert day[:4] in page
    assert desk.index().findings == ()


@pytest.mark.parametrize("form", Format)
def test_the_index_links_to_files_beside_it_in_every_format(desk: Desk, form: Format) -> None:
    chips = desk.briefing("Chips", "Technology")
    desk.release(chips, f"chips day 1{form.suffix}", form=form)
    desk.release(chips, "chips.txt.md" if form is not Format.MARKDOWN else "chips.docx", form=Format.MARKDOWN)
    index = desk.index(form=form)
    assert index.findings == ()
    target = desk.write(index, f"index{form.suffix}")
    everything = "\n".join(readings(target))
    wanted = "chips.docx" if form is Format.MARKDOWN else f"chips%20day%201{form.suffix}"
    assert wanted in everything
    assert verify_release(target).agrees
    assert desk.index(form=form).content == index.content


@pytest.mark.parametrize("form", Format)
def test_what_was_not_released_or_is_above_the_ceiling_is_in_no_byte(desk: Desk, form: Format) -> None:
    set_never_released(desk.library, words=["canary never word"])
    renamed = desk.briefing("Ports", "Trade")
    desk.release(renamed, f"ports{form.suffix}", Marking.GREEN, form)
    save_draft(desk.library, briefing_id=renamed, draft="# Canary new title\n\nCanary words.\n")
    edit_briefing(desk.library, briefing_id=renamed, category="Canary category")
    desk.briefing("Canary never released", "Canary other")
    desk.release(desk.briefing("Canary red", "Canary reds"), f"canary red{form.suffix}", Marking.RED, form)
    desk.release(desk.briefing("Canary other series", series="Canary series"), f"canary{form.suffix}", form=form)
    index = desk.index(Marking.GREEN, form)
    assert {finding.level for finding in index.findings} == {Level.NOTE}
    target = desk.write(index, f"index{form.suffix}")
    linking = desk.briefing("Chips", "Technology")
    desk.release(linking, f"chips{form.suffix}", Marking.GREEN, form)
    for name in (f"index{form.suffix}", f"chips{form.suffix}"):
        for path in (desk.folder / name, desk.folder / f"{name}.receipt.json"):
            everything = "\n".join(readings(path))
            assert "canary" not in everything.lower(), path.name
            assert str(desk.folder) not in everything
            assert str(desk.library.folder) not in everything
        assert "Ports" in "\n".join(readings(desk.folder / name))
    assert target.exists()


def test_a_release_leads_to_the_newest_of_each_other_category_and_to_the_index(desk: Desk) -> None:
    chips, ports = desk.briefing("Chips", "Technology"), desk.briefing("Ports", "Trade")
    assert "Explore other categories" not in desk.release(chips, "chips.md")
    desk.release(desk.briefing("Ports before", "trade"), "before.md")
    desk.release(desk.briefing("Chips before", "Technology"), "chips before.md")
    desk.release(ports, "ports.md")
    desk.write(desk.index(), "index.md")
    end = desk.prepared(chips).text.partition("## Explore other categories\n\n")[2].splitlines()
    assert end[0].startswith("- Trade: [Ports](<ports.md>), ")
    assert end[1:] == ["- [Harbour Daily](<index.md>): all briefings"]
    assert desk.prepared(chips).findings == ()


def test_links_do_not_raise_the_marking_and_a_marked_release_names_only_marked_ones(desk: Desk) -> None:
    chips = desk.briefing("Chips", "Technology")
    for title, category, marking in (("Green", "G", Marking.GREEN), ("Red", "R", Marking.RED), ("Plain", "P", None)):
        desk.release(desk.briefing(title, category), f"{title}.md", marking)
    assert {
        marking: [title for title in ("Green", "Red", "Plain") if f"[{title}]" in desk.prepared(chips, marking).text]
        for marking in (None, Marking.CLEAR, Marking.AMBER, Marking.RED)
    } == {None: ["Plain"], Marking.CLEAR: [], Marking.AMBER: ["Green"], Marking.RED: ["Green", "Red"]}


def test_an_index_is_marked_as_the_highest_it_names_and_asks_about_unmarked_ones(desk: Desk) -> None:
    desk.release(desk.briefing("Green"), "green.md", Marking.GREEN)
    plain = desk.briefing("Plain")
    desk.release(plain, "plain.md")
    index = desk.index()
    assert index.marking is Marking.GREEN
    assert index.text.count("**TLP:GREEN**") == 2
    assert [finding.level for finding in index.open_findings({})] == [Level.ASK]
    assert "“Plain” was released unmarked" in index.findings[0].message


def test_an_index_of_nothing_is_refused(desk: Desk) -> None:
    desk.briefing("Chips")
    assert "series:empty" in {finding.id for finding in desk.index().open_findings({})}
    with pytest.raises(WorkbenchError, match="no series “Nothing”"):
        find_series(desk.db, "Nothing")


def test_a_file_that_was_written_over_is_named_once(desk: Desk) -> None:
    for title in ("Monday", "Tuesday"):
        release = desk.prepared(desk.briefing(title))
        release_briefing(desk.library, release=release, to=desk.folder / "today.md", accepted={}, replace=True)
    assert "Monday" not in desk.index().text.partition("## ")[2]
    assert "[Tuesday](<today.md>)" in desk.index().text


def test_a_file_name_that_tells_what_must_not_leave_is_refused(desk: Desk) -> None:
    set_never_released(desk.library, words=["Project Heron"])
    with pytest.raises(WorkbenchError, match="the file's name"):
        desk.release(desk.briefing("Chips"), "project heron.md")


def test_series_are_one_whatever_their_case_and_undo_takes_the_filing_back(desk: Desk) -> None:
    chips, ports = desk.briefing("Chips"), desk.briefing("Ports", series="  harbour   daily ")
    assert known_series(desk.db) == (SERIES,)
    assert {member.title for member in members(desk.db, "HARBOUR DAILY")} == {"Chips", "Ports"}
    edit_briefing(desk.library, briefing_id=ports, series="", category=" Trade \n")
    assert {member.title for member in members(desk.db, SERIES)} == {"Chips"}
    desk.library.undo()
    assert {member.title for member in members(desk.db, SERIES)} == {"Chips", "Ports"}
    assert chips
