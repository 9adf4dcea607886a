"""Articles listed in the terminal, sorted and in groups."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.desktop.library_made import DRAFTS, add_articles
from workbench.cli.app import run
from workbench.library.library import Library


def listed(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    capsys.readouterr()
    assert run(["articles", *arguments], lambda _library: 0) == 0
    return capsys.readouterr().out


def test_articles_are_sorted_and_grouped(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = Library.create(tmp_path / "Library")
    add_articles(made, DRAFTS)
    made.close()
    folder = str(tmp_path / "Library")
    titles = [article["title"] for article in json.loads(listed(capsys, folder, "--sort", "title", "--json"))]
    assert titles == sorted(draft.title for draft in DRAFTS)
    turned = json.loads(listed(capsys, folder, "--sort", "title", "--reverse", "--json"))
    assert [article["title"] for article in turned] == titles[::-1]
    lines = listed(capsys, folder, "--group-by", "outlet").splitlines()
    assert [line for line in lines if "article" in line] == [
        "Harbour Ledger: 1 article",
        "Jiangwan Review: 2 articles",
        "Polder Courant: 1 article",
        "not known: 1 article",
    ]
    assert lines[-1].endswith("A note without a date")
