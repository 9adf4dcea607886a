"""Codebooks written and read again are the same; what others wrote is read; nothing in them runs."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from workbench.desktop.themes import LIGHT
from workbench.domain.codebook import COLOURS, ActorKind, Alias, Codebook, Shape, Tag, TagKind
from workbench.errors import WorkbenchError
from workbench.exchange.alias_notation import read_alias, written_alias
from workbench.exchange.codebook_csv import read_codebook_csv, write_codebook_csv
from workbench.exchange.codebook_qdc import HUES, read_codebook_qdc, write_codebook_qdc

DATA = Path(__file__).resolve().parents[1] / "data" / "exchange"
WRITERS = pytest.mark.parametrize(
    ("write", "read"),
    [(write_codebook_csv, read_codebook_csv), (write_codebook_qdc, read_codebook_qdc)],
    ids=["csv", "qdc"],
)

WORDS = st.text(
    st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"]) | st.sampled_from("=+-@'|\\[];<&\"中🛰"), max_size=12
).map(lambda text: " ".join(text.split()))
NAMES = WORDS.filter(bool)
LINES = st.lists(WORDS | st.sampled_from(["[Analyst Workbench]", "Also called: x", "Mark: ring"]), max_size=4)
DATES = st.sampled_from(["", "2019", "2020-06", "2021-06-30"])
ALIASES = st.builds(
    Alias, NAMES | st.sampled_from(["x [any case]", "US [only in this case]"]), st.booleans(), DATES, DATES, st.booleans()
)  # fmt: skip


@st.composite
def codebooks(draw: st.DrawFn) -> Codebook:
    book: dict[TagKind, list[Tag]] = {TagKind.ACTOR: [], TagKind.THEME: []}
    shared = draw(st.lists(NAMES | st.sampled_from(["China", "China (theme)"]), max_size=6, unique_by=str.casefold))
    for kind in TagKind:
        for number, name in enumerate(draw(st.permutations(shared))[:4], 1):
            tag = Tag(
                kind, number, str(UUID(int=number + (kind is TagKind.THEME) * 100)), name,
                draw(st.sampled_from([None, *range(1, number)])), draw(st.sampled_from(COLOURS)),
                "\n".join(draw(LINES)).strip(), shape=draw(st.sampled_from(list(Shape))),
            )  # fmt: skip
            if kind is TagKind.ACTOR:
                names = draw(st.lists(ALIASES, max_size=3, unique_by=lambda alias: alias.name))
                tag = replace(
                    tag, actor_kind=draw(st.sampled_from(list(ActorKind))), case_sensitive=draw(st.booleans()),
                    suggested=draw(st.booleans()), aliases=tuple(alias for alias in names if alias.name != name),
                )  # fmt: skip
            book[kind].append(tag)
    return Codebook(tuple(book[TagKind.ACTOR]), tuple(book[TagKind.THEME]))


def by_name(codebook: Codebook) -> dict[tuple[TagKind, str], object]:
    names = {(tag.kind, tag.id): tag.name for tag in codebook}
    return {
        (t.kind, t.name): (names.get((t.kind, t.parent_id or 0)), replace(t, id=0, parent_id=None)) for t in codebook
    }


@WRITERS
@given(book=codebooks())
def test_what_is_written_is_read_again(
    write: Callable[[Codebook], bytes], read: Callable[[bytes], Codebook], book: Codebook
) -> None:
    assert by_name(read(write(book))) == by_name(book)


@given(ALIASES)
def test_an_alias_in_one_line_keeps_its_rules(alias: Alias) -> None:
    assert read_alias(written_alias(alias)) == alias


@given(codebooks())
def test_no_cell_is_a_formula(book: Codebook) -> None:
    for row in csv.reader(io.StringIO(write_codebook_csv(book).decode("utf-8-sig"), newline="")):
        assert not any(cell.startswith(tuple("=+-@\t\r")) for cell in row)


def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(DATA / "codebook.xsd"))


@given(codebooks())
def test_a_qdc_keeps_to_the_schema_and_has_each_name_once(book: Codebook) -> None:
    root = etree.fromstring(write_codebook_qdc(book))
    schema().assertValid(root)
    names = [code.get("name").casefold() for code in root.iter("{*}Code")]
    assert len(names) == len(set(names))


def test_colours_are_the_window_s() -> None:
    assert dict(LIGHT.hues) == HUES


def test_a_spreadsheet_s_own_table_is_read() -> None:
    content = 'Code;Parent;Memo\nExport controls;;"Use when; goods"\nChips;export CONTROLS;\'=1+1\n;;nothing\n'
    book = read_codebook_csv(content.encode("utf-8-sig"))
    assert [(tag.kind, tag.name, tag.parent_id, tag.description) for tag in book] == [
        (TagKind.THEME, "Export controls", None, "Use when; goods"), (TagKind.THEME, "Chips", 1, "=1+1"),
    ]  # fmt: skip
    assert [tag.name for tag in read_codebook_csv(b"tag,description\nleak,d\n").themes] == ["leak"]


def test_circles_copies_and_strange_values_do_no_harm() -> None:
    content = (
        "tag,name,below,kind,id,mark,colour\nactor,A,B,firm,1,star,puce\nactor,B,A,company,x,ring,teal\nactor,a,,,,,\n"
    )
    actors = read_codebook_csv(content.encode("utf-16")).actors
    assert [(tag.name, tag.parent_id, tag.actor_kind, tag.shape, tag.uuid) for tag in actors] == [
        ("A", None, ActorKind.GROUP, Shape.PLAIN, ""), ("B", None, ActorKind.COMPANY, Shape.RING, ""),
    ]  # fmt: skip


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xff\x00", b'name\n"never closed'])
def test_what_is_no_table_of_codes_is_refused(content: bytes) -> None:
    with pytest.raises(WorkbenchError):
        read_codebook_csv(content)


def test_codebooks_of_other_programs_are_read() -> None:
    content = (DATA / "other_program.qdc").read_bytes()
    book = read_codebook_qdc(content)
    assert [(tag.name, tag.parent_id, tag.colour, tag.description) for tag in book.themes] == [
        ("Who", None, "blue", "Actors of all sorts"), ("Denial", 1, "red", "d & e"), ("What", None, "brown", ""),
        ("Denial (What)", 3, "teal", ""),
    ]  # fmt: skip
    assert book.actors == ()


@pytest.mark.parametrize(
    "content",
    [
        b"", b"<x/>", b"not xml", b"<CodeBook><Codes>",
        b'<!DOCTYPE x [<!ENTITY a "b">]><CodeBook xmlns="urn:QDA-XML:codebook:1.0"><Codes/></CodeBook>',
    ],
)  # fmt: skip
def test_what_is_no_codebook_is_refused(content: bytes) -> None:
    with pytest.raises(WorkbenchError):
        read_codebook_qdc(content)


SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "refi"


@pytest.mark.skipif(not SHARED.is_dir(), reason="the collection of real files is not on this machine")
def test_real_files_are_read() -> None:
    qualcoder = read_codebook_qdc((SHARED / "qualcoder_codebook.qdc").read_bytes())
    assert [tag.name for tag in qualcoder.actors] == ["China", "Cross", "Denial", "Emoji", "SKT", "Tail"]
    assert {tag.description for tag in qualcoder.actors} == {"d & e"}
    taguette = read_codebook_qdc((SHARED / "taguette_codebook.qdc").read_bytes())
    assert [tag.name for tag in taguette.themes] == ["interesting", "people"]
    root = etree.fromstring(write_codebook_qdc(qualcoder))
    etree.XMLSchema(etree.parse(SHARED / "Codebook.xsd")).assertValid(root)
