"""The catalogues are complete and compiled, and say what the sources ask for."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.translations.catalogues import FOLDER, Entry, compile_catalogue, entries
from tests.translations.gathering import SAYING, SOURCES, gathered, is_english

COMPLETE = ("de", "ko")


@pytest.mark.parametrize("language", COMPLETE)
def test_a_catalogue_has_every_string_of_the_program_and_no_other(language: str) -> None:
    assert sorted(entry.message for entry in entries(language)) == gathered()


def test_the_english_catalogue_has_every_plural_and_no_other() -> None:
    assert sorted(entry.message for entry in entries("en")) == [*filter(is_english, gathered())]


@pytest.mark.parametrize("language", [*COMPLETE, "en"])
def test_every_string_is_translated(language: str) -> None:
    open_ones = [
        entry.message.source for entry in entries(language) if not entry.finished or not all(entry.translations)
    ]
    assert not open_ones


@pytest.mark.parametrize("language", [*COMPLETE, "en"])
def test_translations_keep_what_is_put_in_and_the_space_around_them(language: str) -> None:
    wrong = [
        (entry.message.source, said)
        for entry in entries(language)
        for said in entry.translations
        if not _agree(entry, said)
    ]
    assert not wrong


@pytest.mark.parametrize("language", ["de", "en", "ko"])
def test_what_the_window_loads_is_compiled_from_the_catalogue(language: str, tmp_path: Path) -> None:
    compile_catalogue(FOLDER / f"workbench_{language}.ts", tmp_path / "fresh.qm")
    assert (FOLDER / f"workbench_{language}.qm").read_bytes() == (tmp_path / "fresh.qm").read_bytes(), (
        "run python -m tests.translations"
    )


def test_sentences_are_never_put_together_before_they_are_said() -> None:
    """An f-string in a sentence is English for ever: its words are put in before a catalogue is asked."""
    wrong = [
        f"{file.relative_to(SOURCES)}:{call.lineno}"
        for file, call in _calls()
        if any(isinstance(part, ast.JoinedStr) or _is_sum_of_texts(part) for arg in call.args for part in _choices(arg))
    ]
    assert not wrong


def _choices(node: ast.expr) -> list[ast.expr]:
    return [*_choices(node.body), *_choices(node.orelse)] if isinstance(node, ast.IfExp) else [node]


def _is_sum_of_texts(node: ast.expr) -> bool:
    if not isinstance(node, ast.BinOp) or not isinstance(node.op, ast.Add):
        return False
    return any(isinstance(part, ast.Constant) and isinstance(part.value, str) for part in ast.walk(node))


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for file in sorted(SOURCES.rglob("*.py")):
        if file.relative_to(SOURCES).parts[0] == "cli":
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in SAYING | {"tr", "translate"}:
                    yield file, node


def _agree(entry: Entry, said: str) -> bool:
    source = entry.message.source
    needed = _marks(source)
    if entry.message.plural and said == entry.translations[0]:  # "Delete Article" needs no number
        needed = [mark for mark in needed if mark in _marks(said)]
    return needed == _marks(said) and _edges(source) == _edges(said)


def _marks(text: str) -> list[str]:
    """Return what is put in: fields in braces, the number of a plural, mnemonics, tags of rich text."""
    fields = [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]
    return sorted([*fields, *re.findall(r"%L?n|&(?=\w)|\n", text)])


def _edges(text: str) -> tuple[str, str]:
    stripped = text.strip(" ")
    return text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :] if stripped else ""
