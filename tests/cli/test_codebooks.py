from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Shell


@pytest.fixture
def tagged(filled: Shell) -> Shell:
    filled("actors", "add", filled.library, "Ministry")
    return filled


def test_mentions_are_listed_and_tagged(tagged: Shell) -> None:
    (mention,) = tagged.json("mentions", tagged.library, "Ministry")
    assert mention["sentence"] == "The ministry said on Friday that exports of tools would stop."
    assert mention["hits"] == [[4, 12]]
    assert "1 sentence tagged" in tagged("mentions", tagged.library, "Ministry", "--tag")
    (passage,) = tagged.json("passages", tagged.library, "--actor", "Ministry")
    assert passage["quote"] == mention["sentence"]
    assert tagged.json("mentions", tagged.library, "Ministry", "--article", "1") == []


def test_merge_split_and_report(tagged: Shell) -> None:
    tagged("mentions", tagged.library, "Garam", "--tag")
    tagged("codebook", "merge", tagged.library, "actor", "Garam Telecom", "Ministry")
    report = tagged.json("codebook", "report", tagged.library)
    assert [tag["name"] for tag in report["unused"]] == ["Chips", "Exports"]
    (merged,) = report["merged"]
    assert (merged["name"], merged["into"], merged["passages"]) == ("Garam Telecom", "Ministry", 1)
    assert "“Garam Telecom” is back on 1 passage" in tagged(
        "codebook", "split", tagged.library, "actor", "Garam Telecom"
    )
    (passage,) = tagged.json("passages", tagged.library)
    assert passage["actors"] == ["Garam Telecom"]
    assert "overlap" not in tagged("codebook", "report", tagged.library)
    tagged("codebook", "split", tagged.library, "actor", "Garam", status=1)
    assert "was merged" in tagged.err


@pytest.mark.parametrize("ending", ["csv", "qdc"])
def test_a_codebook_travels_to_another_library(tagged: Shell, tmp_path: Path, ending: str) -> None:
    file = str(tmp_path / f"codebook.{ending}")
    tagged("codebook", "export", tagged.library, file)
    other = str(tmp_path / "other")
    tagged("new", other)
    assert tagged("codebook", "import", other, file).strip() == "2 actors and 2 themes added."
    assert tagged("codebook", "import", other, file).strip() == "0 actors and 0 themes added."
    assert tagged.json("actors", other)[0]["aliases"] == ["Garam", "가람"]
    tagged("codebook", "export", tagged.library, str(tmp_path / "codebook.doc"), status=1)


def test_starters_are_listed_and_added(tagged: Shell) -> None:
    names = [starter["name"] for starter in tagged.json("codebook", "starters")]
    assert names == ["AI governance", "Export controls"]
    added = tagged("codebook", "start", tagged.library, "export controls")
    assert added.strip() == "22 actors and 20 themes added."
    tagged("codebook", "start", tagged.library, "AI governance")
    assert len(tagged.json("themes", tagged.library)) > 40
    tagged("codebook", "start", tagged.library, "Cooking", status=1)
