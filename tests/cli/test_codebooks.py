from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.test_cli import Shell, shell

__all__ = ["shell"]


@pytest.fixture
def filled(shell: Shell, tmp_path: Path) -> Shell:
    shell("import", shell.library, str(tmp_path / "one.txt"))
    shell("actors", "add", shell.library, "Garam Telecom", "--alias", "Garam")
    shell("actors", "add", shell.library, "Ministry")
    shell("themes", "add", shell.library, "Exports")
    return shell


def test_mentions_are_listed_and_tagged(filled: Shell) -> None:
    (mention,) = filled.json("mentions", filled.library, "Ministry")
    assert mention["sentence"] == "The ministry said on Friday that exports of tools would stop."
    assert mention["hits"] == [[4, 12]]
    assert "1 sentence tagged" in filled("mentions", filled.library, "Ministry", "--tag")
    (passage,) = filled.json("passages", filled.library, "--actor", "Ministry")
    assert passage["quote"] == mention["sentence"]
    assert filled.json("mentions", filled.library, "Ministry", "--article", "1") == []


def test_merge_split_and_report(filled: Shell) -> None:
    filled("mentions", filled.library, "Garam", "--tag")
    filled("codebook", "merge", filled.library, "actor", "Garam Telecom", "Ministry")
    report = filled.json("codebook", "report", filled.library)
    assert [tag["name"] for tag in report["unused"]] == ["Exports"]
    (merged,) = report["merged"]
    assert (merged["name"], merged["into"], merged["passages"]) == ("Garam Telecom", "Ministry", 1)
    assert "“Garam Telecom” is back on 1 passage" in filled(
        "codebook", "split", filled.library, "actor", "Garam Telecom"
    )
    (passage,) = filled.json("passages", filled.library)
    assert passage["actors"] == ["Garam Telecom"]
    assert "overlap" not in filled("codebook", "report", filled.library)
    filled("codebook", "split", filled.library, "actor", "Garam", status=1)
    assert "was merged" in filled.err


@pytest.mark.parametrize("ending", ["csv", "qdc"])
def test_a_codebook_travels_to_another_library(filled: Shell, tmp_path: Path, ending: str) -> None:
    file = str(tmp_path / f"codebook.{ending}")
    filled("codebook", "export", filled.library, file)
    other = str(tmp_path / "other")
    filled("new", other)
    assert filled("codebook", "import", other, file).strip() == "2 actors and 1 theme added."
    assert filled("codebook", "import", other, file).strip() == "0 actors and 0 themes added."
    assert filled.json("actors", other)[0]["aliases"] == ["Garam"]
    filled("codebook", "export", filled.library, str(tmp_path / "codebook.doc"), status=1)


def test_starters_are_listed_and_added(filled: Shell) -> None:
    names = [starter["name"] for starter in filled.json("codebook", "starters")]
    assert names == ["AI governance", "Export controls"]
    added = filled("codebook", "start", filled.library, "export controls")
    assert added.strip() == "22 actors and 21 themes added."
    filled("codebook", "start", filled.library, "AI governance")
    assert len(filled.json("themes", filled.library)) > 40
    filled("codebook", "start", filled.library, "Cooking", status=1)
