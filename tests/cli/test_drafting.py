from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Shell
from workbench.operations import briefings as operations


@pytest.fixture
def sample(capsys: pytest.CaptureFixture[str], sample_folder: Path, tmp_path: Path) -> Shell:
    """A shell on a copy of the sample library."""
    return Shell(capsys, Path(shutil.copytree(sample_folder, tmp_path / "sample")))


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    folder = tmp_path / "own settings" / "templates"
    folder.mkdir(parents=True)
    monkeypatch.setattr(operations, "settings_folder", lambda: folder.parent)
    return folder


def test_passages_become_sentences_in_a_draft(sample: Shell) -> None:
    keys = [passage["key"] for passage in sample.json("passages", sample.library)][:2]
    new = sample.json("briefings", "new", sample.library, "Fresh")
    sample("briefings", "draft", sample.library, "Fresh", "--passage", keys[0], "--passage", keys[1])
    assert sample.out == "2 passages added to “Fresh”.\n"
    ledger = sample.json("briefings", "ledger", sample.library, str(new["id"]))
    assert {key for claim in ledger["claims"] for key in claim["passages"]} == set(keys)
    sample("briefings", "draft", sample.library, "Fresh", status=1)
    assert "nothing was changed" in sample.err
    sample("briefings", "draft", sample.library, "Fresh", "--passage", "zzzzzz", status=1)
    assert "no passage “zzzzzz”" in sample.err


def test_templates_of_ones_own_are_listed_and_used(sample: Shell, own: Path) -> None:
    (own / "flash.md").write_text("---\nname: Flash\ndescription: One thing.\n---\n# {title}\n\nAt once.\n", "utf-8")
    assert "flash" in [template["id"] for template in sample.json("briefings", "templates")]
    assert str(own) in sample("briefings", "templates")
    assert "At once." in sample.json("briefings", "new", sample.library, "Now", "--template", "flash")["draft"]
    (own / "daily.md").write_text("---\nname: Our daily\n---\n# {title}\n", "utf-8")
    names = [template["name"] for template in sample.json("briefings", "templates")]
    assert "Our daily" in names
    assert "Daily briefing" not in names


def test_a_template_that_cannot_be_understood_is_named_and_spares_the_briefings(sample: Shell, own: Path) -> None:
    (own / "odd.md").write_text("no front matter", "utf-8")
    sample("briefings", "templates", status=1)
    assert "“odd”" in sample.err
    sample("briefings", "lint", sample.library, "1")
