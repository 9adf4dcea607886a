from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.corpus import Corpus
from tests.cli.conftest import Shell

STORY, OTHER = (f"{a.title}\n\n{a.body}\n" for a in Corpus(vocabulary=6_000, length=120).articles(2))


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Shell:
    """A library with a story (1), its copy (2) and another story (3)."""
    made = Shell(capsys, tmp_path / "library")
    made("new", made.library)
    texts = {"one": STORY, "two": f"Source: The Ledger\n{STORY}\nMore from us tomorrow.\n", "three": OTHER}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        made("import", made.library, str(tmp_path / f"{name}.txt"))
    return made


def test_copies_are_listed_with_what_differs(shell: Shell) -> None:
    (copy,) = shell.json("copies", shell.library, "1")
    assert (copy["id"], copy["outlet"], copy["copies"], copy["by_hand"]) == (2, "The Ledger", 1, False)
    assert 0.8 < copy["likeness"]["jaccard"] <= copy["likeness"]["containment"] <= 1
    assert {"article": None, "copy": "More from us tomorrow."} in copy["differing_sentences"]
    shown = shell("copies", shell.library, "1")
    assert "1 other copy" in shown
    assert "+ More from us tomorrow." in shown
    assert shell.json("copies", shell.library, "3") == []
    assert shell.json("show", shell.library, "2")["copies"] == 1
    for nobody in ("99", "9" * 30):
        shell("copies", shell.library, nobody, status=1)
        assert f"There is no article “{nobody}”" in shell.err


def test_copies_are_corrected(shell: Shell) -> None:
    shell("copies", "separate", shell.library, "2")
    assert shell.json("copies", shell.library, "1") == []
    shell("copies", "separate", shell.library, "2", status=1)
    assert "in no group of copies" in shell.err
    shell("copies", "group", shell.library, "1", "3")
    (copy,) = shell.json("copies", shell.library, "1")
    assert (copy["id"], copy["by_hand"]) == (3, True)
    assert "grouped by hand" in shell("copies", shell.library, "1")
