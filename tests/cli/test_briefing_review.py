"""Review and release from the shell: lint, ledger, sources, origins, formats, receipts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Shell

DRAFT = """# Chips

## Top Line

They stop. [@{key}]

## Key Developments

The ministry said that exports “of tools would stop”. [@{key}]

## Signals & Trends

It is likely that they resume.
"""


@pytest.fixture
def briefed(filled: Shell, tmp_path: Path) -> Shell:
    mark = ["mark", filled.library, "1", "--quote", "exports of tools would stop", "--note", "a private canary note"]
    key = filled.json(*mark)["key"]
    filled("briefings", "new", filled.library, "Chips")
    (tmp_path / "draft.md").write_text(DRAFT.format(key=key), encoding="utf-8")
    filled("briefings", "edit", filled.library, "Chips", "--file", str(tmp_path / "draft.md"))
    return filled


def test_lint_ledger_and_sources(briefed: Shell, tmp_path: Path) -> None:
    misquoted = tmp_path / "misquoted.md"
    misquoted.write_text((tmp_path / "draft.md").read_text("utf-8").replace("of tools", "of most tools"), "utf-8")
    briefed("briefings", "edit", briefed.library, "Chips", "--file", str(misquoted))
    found = briefed.json("briefings", "lint", briefed.library, "Chips", status=1)
    rules = [problem["rule"] for problem in found]
    assert "quote.changed" in rules
    assert "single-origin" in rules
    changed = next(problem for problem in found if problem["rule"] == "quote.changed")
    assert changed["line"] == 9
    assert {"change": "put in", "words": "most"} in changed["words"]
    assert "quote.changed" in briefed("briefings", "lint", briefed.library, "Chips", status=1)
    ledger = briefed.json("briefings", "ledger", briefed.library, "Chips")
    assert [claim["origins"] for claim in ledger["claims"]] == [["The Ledger"], ["The Ledger"]]
    assert [statement["text"] for statement in ledger["uncited"]] == ["It is likely that they resume."]
    assert "1 article, 1 origin" in briefed("briefings", "ledger", briefed.library, "Chips")
    assert "1 passage from 1 article of 1 outlet" in briefed("briefings", "sources", briefed.library, "Chips")


def test_origins_are_confirmed_and_dismissed(briefed: Shell) -> None:
    briefed("origins", "confirm", briefed.library, "1", "Yonhap")
    briefed("origins", "dismiss", briefed.library, "1", "Reuters")
    assert briefed.json("origins", "list", briefed.library, "1") == [
        {"name": "Yonhap", "words": "", "is_origin": True}, {"name": "Reuters", "words": "", "is_origin": False},
    ]  # fmt: skip
    ledger = briefed.json("briefings", "ledger", briefed.library, "Chips")
    assert ledger["claims"][0]["origins"] == ["Yonhap"]
    assert "confirmed  Yonhap" in briefed("origins", briefed.library, "1")


def test_outlets_keep_their_grades(briefed: Shell) -> None:
    edit = ["outlets", "edit", briefed.library, "The Ledger", "--reliability"]
    briefed(*edit, "B", "--because", "right three times")
    briefed(*edit, "D")
    lines = briefed("outlets", "grades", briefed.library, "The Ledger").splitlines()
    assert [line.split()[1] for line in lines] == ["D", "B"]
    assert lines[1].endswith("right three times")


def test_words_never_to_be_released(briefed: Shell, tmp_path: Path) -> None:
    assert briefed("never-release", briefed.library, "--add", "resume", "--add", "Heron") == "resume\nHeron\n"
    briefed("export", briefed.library, "Chips", "--to", str(tmp_path / "out.md"), status=1)
    assert "never-release list" in briefed.err
    assert briefed("never-release", briefed.library, "--remove", "resume") == "Heron\n"
    briefed("export", briefed.library, "Chips", "--to", str(tmp_path / "out.md"))


def test_an_edited_release_is_found_out_and_not_overwritten(briefed: Shell, tmp_path: Path) -> None:
    target = tmp_path / "out.html"
    export = ["export", briefed.library, "Chips", "--to", str(target), "--format", "html", "--sources"]
    briefed(*export)
    assert (tmp_path / "out.csl.json").exists()
    assert "nothing in it was changed" in briefed("verify-release", str(target))
    briefed(*export)
    target.write_text(target.read_text(encoding="utf-8") + " ", encoding="utf-8")
    assert "was changed after" in briefed("verify-release", str(target), status=1)
    briefed(*export, status=1)
    assert "is there already" in briefed.err
    briefed(*export, "--replace")


def test_under_the_chatham_house_rule_the_export_names_nobody(briefed: Shell, tmp_path: Path) -> None:
    briefed("edit", briefed.library, "1", "--chatham-house")
    briefed("export", briefed.library, "Chips", "--to", str(tmp_path / "out.md"))
    text = (tmp_path / "out.md").read_text(encoding="utf-8")
    assert "Unnamed source (Chatham House)" in text
    assert "Ledger" not in text
    assert "Ana Ruiz" not in text


def test_a_pdf_is_made_without_a_display(briefed: Shell, tmp_path: Path) -> None:
    target = tmp_path / "out.pdf"
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    arguments = ["export", briefed.library, "Chips", "--to", str(target), "--format", "pdf"]
    run = [sys.executable, "-m", "workbench", *arguments]
    done = subprocess.run(run, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert target.read_bytes().startswith(b"%PDF")
    assert "canary" not in target.read_bytes().decode("latin-1")
    briefed("verify-release", str(target))


def test_briefings_form_a_series_with_an_index_page(briefed: Shell, tmp_path: Path) -> None:
    briefed("briefings", "edit", briefed.library, "Chips", "--series", "Harbour Daily", "--category", "Technology")
    made = briefed.json(
        "briefings", "new", briefed.library, "Ports", "--series", "harbour daily", "--category", "Trade"
    )
    assert (made["series"], made["category"]) == ("Harbour Daily", "Trade")
    assert "0 of 2 briefings released" in briefed("series", briefed.library)
    assert "series:empty" in briefed("check", briefed.library, "--index-of", "Harbour Daily", status=1)
    briefed("export", briefed.library, "Chips", "--to", str(tmp_path / "chips.md"))
    index = tmp_path / "index.html"
    briefed("export", briefed.library, "--index-of", "HARBOUR daily", "--format", "html", "--to", str(index))
    page = index.read_text(encoding="utf-8")
    assert '<a href="chips.md" rel="noreferrer">Chips</a>' in page
    assert "Ports" not in page
    assert briefed.json("series", briefed.library) == [{"series": "Harbour Daily", "briefings": 2, "released": 1}]
    assert "nothing in it was changed" in briefed("verify-release", str(index))
    briefed("check", briefed.library, "Chips", "--index-of", "Harbour Daily", status=2)
    briefed("briefings", "edit", briefed.library, "Chips", status=2)
