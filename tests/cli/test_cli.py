from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import Shell
from tests.operations.conftest import FIRST


def test_import_accounts_for_every_file(shell: Shell, tmp_path: Path) -> None:
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.4 nothing")
    first = shell.json("import", shell.library, str(tmp_path / "one.txt"), str(tmp_path / "broken.pdf"))
    assert {name: len(lines) for name, lines in first.items()} == {
        "imported": 1, "updated": 0, "duplicates": 0, "failed": 1,
    }  # fmt: skip
    assert first["failed"][0]["file"].endswith("broken.pdf")
    again = shell.json("import", shell.library, str(tmp_path / "one.txt"))
    assert len(again["duplicates"]) == 1
    assert "is no such file" in shell.json("import", shell.library, "/nowhere/x.txt", status=1)["failed"][0]["why"]


def test_a_word_that_is_no_command_is_named(shell: Shell) -> None:
    shell("frobnicate", "x", status=1)
    assert shell.err == "workbench: There is no command “frobnicate”; “workbench --help” lists all.\n"
    assert not shell.opened
    shell(shell.library)
    assert shell.opened == [Path(shell.library)]


def test_articles_and_show_have_the_promised_fields(filled: Shell) -> None:
    (article,) = filled.json("articles", filled.library)
    assert set(article) >= {
        "id", "title", "byline", "outlet", "published", "updated", "language", "url", "marking",
        "machine_translated", "file", "sha256", "words",
    }  # fmt: skip
    assert (article["title"], article["byline"], article["outlet"]) == ("Chips stay home", "Ana Ruiz", "The Ledger")
    shown = filled.json("show", filled.library, str(article["id"]))
    assert shown["text"].startswith("The ministry said on Friday")
    assert shown["passages"] == []
    assert "Chips stay home" in filled("show", filled.library, "1")
    assert "Chips stay home" in filled("articles", filled.library)


def test_edit_sets_facts_and_search_sees_them(filled: Shell) -> None:
    filled("edit", filled.library, "1", "--title", "Tools stay", "--marking", "green", "--status", "read")
    shown = filled.json("show", filled.library, "1")
    assert (shown["title"], shown["marking"], shown["status"]) == ("Tools stay", "TLP:GREEN", "read")
    assert filled.json("search", filled.library, "title:tools")["total"] == 1
    filled("edit", filled.library, "1", "--agency", "Reuters", "--dateline", "LUSAKA", "--opinion")
    shown = filled.json("show", filled.library, "1")
    assert (shown["agency"], shown["dateline"], shown["opinion"], shown["sponsored"]) == (
        "Reuters",
        "LUSAKA",
        True,
        False,
    )
    assert shown["found"]["agency"] == "analyst"
    printed = filled("show", filled.library, "1")
    assert "agency: Reuters (analyst)\n" in printed
    assert "opinion: yes (analyst)\n" in printed
    assert "outlet: The Ledger (fact line)\n" in printed
    filled("edit", filled.library, "1", "--not-opinion")
    assert not filled.json("show", filled.library, "1")["opinion"]
    filled("edit", filled.library, "1", "--published", "yesterday", status=1)
    assert "is not a date" in filled.err
    filled("edit", filled.library, "77", "--title", "x", status=1)
    assert "There is no article" in filled.err


def test_outlets_are_graded(filled: Shell) -> None:
    filled("outlets", "edit", filled.library, "the ledger", "--short-name", "Ledger", "--reliability", "b")
    (outlet,) = filled.json("outlets", filled.library)
    assert (outlet["name"], outlet["short_name"], outlet["reliability"]) == ("The Ledger", "Ledger", "B")
    filled("outlets", "edit", filled.library, "Ledger", "--reliability", "Z", status=1)
    assert "not a reliability" in filled.err


def test_mark_makes_a_passage_that_search_and_passages_find(filled: Shell) -> None:
    made = filled.json(
        "mark", filled.library, "1", "--quote", "芯片 prices rose at once", "--actor", "가람", "--theme", "Chips",
        "--note", "why now", "--credibility", "3", "--marking", "TLP:GREEN",
    )  # fmt: skip
    text = filled.json("show", filled.library, "1")["text"]
    assert text[made["start"] : made["end"]] == made["quote"] == "芯片 prices rose at once"
    assert (made["actors"], made["themes"], made["credibility"], made["marking"], made["state"]) == (
        ["Garam Telecom"], ["Chips"], 3, "TLP:GREEN", "exact",
    )  # fmt: skip
    assert text[: made["start"]].endswith(made["prefix"])
    assert text[made["end"] :].startswith(made["suffix"])
    assert filled.json("passages", filled.library, "--theme", "Exports") == [made]
    assert filled.json("passages", filled.library, "--actor", "Garam", "--query", "why") == [made]
    assert filled.json("passages", filled.library, "--query", "nothing like it") == []
    assert filled.json("search", filled.library, 'actor:"Garam" theme:exports has:passages')["total"] == 1
    filled("mark", filled.library, "1", "--quote", "not in there", status=1)
    assert "do not occur" in filled.err
    filled("mark", filled.library, "1", "--quote", "tools", "--actor", "Nobody", status=1)
    assert "There is no actor “Nobody”" in filled.err


def test_passages_are_resized_split_and_merged_by_their_keys(filled: Shell) -> None:
    key = filled.json("mark", filled.library, "1", "--quote", "芯片 prices rose", "--theme", "Chips")["key"]
    filled("passages", "resize", filled.library, key, "--quote", "芯片 prices rose at once")
    filled("passages", "split", filled.library, f"[@{key}]", "--before", "rose")
    first, second = filled.json("passages", filled.library)
    assert (first["quote"], second["quote"]) == ("芯片 prices", "rose at once")
    assert (first["key"], second["themes"]) == (key, ["Chips"])
    filled("passages", "merge", filled.library, second["key"], key)
    assert [p["quote"] for p in filled.json("passages", filled.library)] == ["芯片 prices rose at once"]
    filled("passages", "split", filled.library, key, "--before", "elsewhere", status=1)
    assert "do not stand inside" in filled.err
    filled("passages", "merge", filled.library, key, "zzzzzz", status=1)
    assert "There is no passage “zzzzzz”" in filled.err
    filled("themes", "pin", filled.library, "Chips", "w")
    filled("themes", "pin", filled.library, "Chips", "word", status=1)
    assert "one digit" in filled.err


def test_search_answers_in_the_promised_shape(filled: Shell) -> None:
    answer = filled.json("search", filled.library, "수출")
    assert (answer["total"], answer["did_you_mean"], answer["unsearchable"]) == (1, None, 0)
    assert "\ue000수출\ue001" in answer["results"][0]["snippet"]
    assert answer["results"][0]["score"] > 0
    assert filled.json("search", filled.library, "minestry")["did_you_mean"] == "ministry"
    assert filled.json("search", filled.library, 'exports AND (unclosed "quote')["total"] == 0
    assert "1 of 1 article" in filled("search", filled.library, "ministry")


def test_search_prints_facets_passages_names_and_what_is_like_an_article(filled: Shell, tmp_path: Path) -> None:
    quote = ("--quote", "芯片 prices rose at once", "--actor", "가람", "--note", "why prices rose")
    filled("mark", filled.library, "1", *quote)
    printed = filled("search", filled.library, "actor:가람 prices", "--facets")
    assert "“가람” is Garam Telecom" in printed
    assert "in 1 passage, 1 note" in printed
    assert "actor: Garam Telecom 1" in printed
    answer = filled.json("search", filled.library, "mentions:가람 prices", "--facets")
    assert answer["facets"]["actor"] == {"Garam Telecom": 1}
    assert sorted(answer["results"][0]["aliases"]) == ["Garam", "Garam Telecom"]
    assert answer["meant"][0]["name"] == "Garam Telecom"
    assert [inside["note"] for inside in answer["results"][0]["inside"]] == [False, True]
    assert "No article is like it" in filled("similar", filled.library, "1")
    assert filled.json("unsearchable", filled.library) == []


def test_files_that_failed_are_listed_until_they_are_forgotten(filled: Shell, tmp_path: Path) -> None:
    broken = tmp_path / "report.pdf"
    broken.write_bytes(b"%PDF-1.4 no more than that")
    filled("import", filled.library, str(broken), status=1)
    (missing,) = filled.json("unsearchable", filled.library)
    assert (missing["article_id"], missing["file"]) == (None, str(broken))
    assert str(broken) in filled("unsearchable", filled.library)
    assert "1 not searchable" in filled("search", filled.library, "ministry")
    assert filled.json("unsearchable", filled.library, "--forget", str(broken)) == []


def test_search_says_how_many_articles_have_only_some_of_the_words(filled: Shell) -> None:
    assert filled.json("search", filled.library, "ministry exports tools")["relaxed"] == 0
    assert "with all words" not in filled("search", filled.library, "ministry exports tools")
    answer = filled.json("search", filled.library, "ministry exports submarines")
    assert (answer["total"], answer["relaxed"], len(answer["results"])) == (1, 1, 1)
    printed = filled("search", filled.library, "ministry exports submarines")
    assert "0 with all words; 1 more with some of them" in printed


def test_searches_are_kept_and_forgotten(filled: Shell) -> None:
    filled("searches", "add", filled.library, "Chips", "chips OR 芯片")
    (kept,) = filled.json("searches", filled.library)
    assert (kept["name"], kept["query"]) == ("Chips", "chips OR 芯片")
    filled("searches", "rename", filled.library, "chips", "Semiconductors")
    filled("searches", "look", filled.library, "Semiconductors")
    assert "Semiconductors" in filled("searches", filled.library)
    filled("searches", "rename", filled.library, "Semiconductors", "Chips")
    filled("searches", "forget", filled.library, "chips")
    assert filled.json("searches", filled.library) == []
    filled("searches", "forget", filled.library, "chips", status=1)
    assert "There is no saved search" in filled.err


def test_a_briefing_from_template_to_export(filled: Shell, tmp_path: Path) -> None:
    key = filled.json("mark", filled.library, "1", "--quote", "Nobody in the trade had been asked beforehand.")["key"]
    briefing = filled.json("briefings", "new", filled.library, "Chips this week", "--category", "Trade")
    assert briefing["draft"].startswith("# Chips this week")
    draft = tmp_path / "draft.md"
    draft.write_text(f"# Chips, again\n\nTrade\n\n## Top Line\n\n- Nobody was asked. [@{key}]\n", encoding="utf-8")
    filled("briefings", "edit", filled.library, "chips this week", "--file", str(draft))
    assert filled.json("briefings", filled.library)[0]["title"] == "Chips, again"
    target = tmp_path / "out.md"
    filled("export", filled.library, "Chips, again", "--to", str(target))
    written = target.read_text(encoding="utf-8")
    assert "Nobody was asked." in written
    assert "[^1]: " in written
    assert "TLP:" not in written


def test_export_refuses_what_is_above_the_ceiling_and_asks_for_the_unmarked(filled: Shell, tmp_path: Path) -> None:
    quotes = ("Nobody in the trade had been asked beforehand.", "exports of tools would stop")
    keys = [filled.json("mark", filled.library, "1", "--quote", quote)["key"] for quote in quotes]
    draft = tmp_path / "draft.md"
    draft.write_text("# B\n\n" + "".join(f"Claim. [@{key}]\n\n" for key in keys), encoding="utf-8")
    filled("briefings", "new", filled.library, "B")
    filled("briefings", "edit", filled.library, "B", "--file", str(draft))
    target = tmp_path / "out.md"
    filled("export", filled.library, "B", "--to", str(target), "--marking", "TLP:GREEN", status=1)
    assert not target.exists()
    findings = filled.json("check", filled.library, "B", "--marking", "TLP:GREEN", status=1)["findings"]
    assert sorted(f["id"] for f in findings) == sorted(f"unmarked:{key}" for key in keys)
    accept = [part for f in findings for part in ("--accept", f["id"], "--because", "public article")]
    filled("export", filled.library, "B", "--to", str(target), "--marking", "TLP:GREEN", *accept)
    body = target.read_text(encoding="utf-8").split("---\n", 2)[2].strip().split("\n")
    assert "TLP:GREEN" in body[0]
    assert "TLP:GREEN" in body[-1]
    all_of_a_kind = ("--accept", "unmarked", "--because", "public article")
    filled("export", filled.library, "B", "--to", str(target), "--marking", "TLP:GREEN", "--replace", *all_of_a_kind)
    receipt = json.loads(target.with_name("out.md.receipt.json").read_text(encoding="utf-8"))
    assert sorted(told["finding"] for told in receipt["accepted"]) == sorted(f["id"] for f in findings)
    filled("edit", filled.library, "1", "--marking", "TLP:AMBER")
    before = target.read_bytes()
    filled("export", filled.library, "B", "--to", str(target), "--marking", "TLP:GREEN", *accept, status=1)
    assert "above TLP:GREEN" in filled.err
    assert target.read_bytes() == before


def test_verify_backup_restore_reindex(filled: Shell, tmp_path: Path) -> None:
    assert "All is well" in filled("verify", filled.library)
    for file in (Path(filled.library) / "index").rglob("*"):
        if file.is_file():
            file.unlink()
    filled("verify", filled.library, status=1)
    assert "--repair" in filled.err
    assert "rebuilt with 1 article" in filled("verify", filled.library, "--repair")
    filled("backup", filled.library, "--to", str(tmp_path / "copy.zip"))
    filled("restore", str(tmp_path / "copy.zip"), str(tmp_path / "again"))
    assert filled.json("search", str(tmp_path / "again"), "ministry")["total"] == 1
    assert "Indexed 1 article" in filled("reindex", filled.library)
    original = next(path for path in (Path(filled.library) / "originals").rglob("*") if path.is_file())
    original.write_text("something else")
    problems = filled.json("verify", filled.library, status=1)["problems"]
    assert any("not what was imported" in problem for problem in problems)


def test_wrong_usage_is_2_and_a_problem_is_1(shell: Shell) -> None:
    shell("import", shell.library, status=2)
    shell("articles", "/nowhere", status=1)
    assert "is not a library" in shell.err
    assert shell.out == ""
    shell("new", shell.library, status=1)
    shell("mark", shell.library, "1", "--quote", "x", "--credibility", "9", status=2)


def test_a_library_or_nothing_opens_the_window(shell: Shell) -> None:
    shell(shell.library)
    shell()
    assert shell.opened == [Path(shell.library), None]


def test_doctor_speaks_plainly(shell: Shell) -> None:
    report = shell.json("doctor")
    assert {"Python", "SQLite", "tantivy", "Window"} <= {line["name"] for line in report}


def test_demo_as_a_process_without_a_display(tmp_path: Path) -> None:
    names = ("PATH", "SYSTEMROOT", "HOME", "USERPROFILE", "LD_LIBRARY_PATH")
    environment = {name: os.environ[name] for name in names if name in os.environ}
    result = subprocess.run(
        [sys.executable, "-m", "workbench", "demo", str(tmp_path / "demo")],
        capture_output=True, text=True, encoding="utf-8", check=False, env=environment, timeout=300,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert "exported to" in result.stdout
    if sys.platform.startswith("linux"):
        assert "no display" in result.stderr
    briefing = (tmp_path / "demo" / "sample-briefing.md").read_text(encoding="utf-8")
    assert "## Key Developments" in briefing
    assert "## Annotated passages" in briefing
    again = subprocess.run(
        [sys.executable, "-m", "workbench", "demo", str(tmp_path / "demo"), "--no-window"],
        capture_output=True, text=True, encoding="utf-8", check=False, env=environment, timeout=300,
    )  # fmt: skip
    assert again.returncode == 0


def test_demo_leaves_another_library_alone(shell: Shell) -> None:
    shell("demo", shell.library, "--no-window", status=1)
    assert "is another library" in shell.err


def test_a_draft_that_cannot_be_read_is_named_with_the_reason(shell: Shell, tmp_path: Path) -> None:
    shell("briefings", "new", shell.library, "Chips")
    draft = tmp_path / "draft.md"
    shell("briefings", "edit", shell.library, "Chips", "--file", str(draft), status=1)
    assert shell.err == f"workbench: “{draft}” cannot be read: No such file or directory.\n"
    draft.write_bytes("für".encode("latin-1"))
    shell("briefings", "edit", shell.library, "Chips", "--file", str(draft), status=1)
    assert "is not UTF-8 text" in shell.err


def test_watched_folders_are_listed_and_swept(shell: Shell, tmp_path: Path) -> None:
    saved = tmp_path / "saved"
    saved.mkdir()
    assert "No folder is watched" in (shell("sweep", shell.library, status=1) or shell.err)
    shell("watch", "add", shell.library, str(saved))
    (saved / "one.txt").write_text(FIRST, encoding="utf-8")
    swept = shell.json("sweep", shell.library)
    assert {name: len(found) for name, found in swept.items()} == {
        "imported": 1, "updated": 0, "duplicates": 0, "failed": 0,
        "moved": 0, "vanished": 0, "returned": 0, "waiting": 0, "unreachable": 0,
    }  # fmt: skip
    assert shell.json("search", shell.library, "satellite")["total"] == 1
    (saved / "one.txt").rename(saved / "two.txt")
    assert "1 file moved and followed." in shell("sweep", shell.library)
    assert shell.json("articles", shell.library)[0]["file"] == str(saved / "two.txt")
    (folder,) = shell.json("watch", shell.library)
    assert (folder["path"], folder["state"], folder["files"]) == (str(saved), "watching", 1)
    (saved / "two.txt").unlink()
    assert "1 file gone; the articles stay." in shell("sweep", shell.library)
    shell("watch", "pause", shell.library, str(saved))
    assert "paused" in shell("watch", "list", shell.library)
    shell("watch", "resume", shell.library, str(saved))
    saved.rmdir()
    shell("sweep", shell.library, status=1)
    assert "None of the watched folders can be reached" in shell.err
    shell("watch", "remove", shell.library, str(saved))
    assert shell("watch", shell.library) == ""
    shell("watch", "remove", shell.library, str(saved), status=1)
    shell("watch", "add", shell.library, status=2)
    shell("watch", "list", shell.library, str(saved), status=2)
