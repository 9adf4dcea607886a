from __future__ import annotations

import pytest

from tests.cli.conftest import Shell


@pytest.fixture
def tagged(filled: Shell) -> Shell:
    filled("actors", "add", filled.library, "The ministry")
    filled("themes", "add", filled.library, "Tool exports")
    words = ["--quote", "exports of tools would stop", "--actor", "The ministry", "--theme", "Tool exports"]
    filled("mark", filled.library, "1", *words)
    return filled


def test_what_stands_behind_an_actor(tagged: Shell) -> None:
    printed = tagged("analysis", tagged.library, "--across", "themes")
    assert "The ministry  1 passage  1 article" in printed
    assert "1  The ministry  Tool exports" in printed
    found = tagged.json("analysis", tagged.library, "--across", "outlets")
    assert [(tag["tag"], tag["passages"], tag["outlets"]) for tag in found["tags"]] == [
        ("The ministry", 1, ["The Ledger"])
    ]
    assert found["articles_in_common"] == [{"row": "The ministry", "column": "The Ledger", "articles": 1}]


def test_a_tag_has_nothing_in_common_with_itself_and_a_period_may_hold_nothing(tagged: Shell) -> None:
    assert tagged.json("analysis", tagged.library, "--across", "actors")["articles_in_common"] == []
    assert tagged.json("analysis", tagged.library, "--of", "theme", "--to", "1999-12-31")["tags"] == []
    assert "0 passages in 0 of 0 articles read" in tagged("analysis", tagged.library, "--to", "1999-12-31")
