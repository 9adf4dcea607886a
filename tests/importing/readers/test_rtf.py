from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.importing.readers.shown import MORE, STORY, blocks_of, of_kind, outcome, survives_truncation
from workbench.domain.articles import BlockKind
from workbench.importing.readers import read

FONTS = (
    r"{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fcharset204{\*\panose 02}Arial Cyr;}{\f2\fcharset128 MS Mincho;}{\f3\fcharset134 SimSun;}"
    r"{\f4\fcharset129 Batang;}{\f5\fcharset136 MingLiU;}{\f6\fcharset238 Arial CE;}{\f7\fcharset178 Arial Arabic;}{\f8\fcharset161 Arial Greek;}}"
)
STYLES = r"{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 Uberschrift;}{\s2 heading 2;}{\s3 Quote;}{\s4 caption;}{\*\cs5 Strong;}}"


def rtf(body: str, head: str = "") -> bytes:
    return rf"{{\rtf1\ansi\ansicpg1252\deff0{FONTS}{STYLES}{head}\pard Title\par {body}}}".encode("ascii")


def escaped(text: str, encoding: str) -> str:
    """Spell *text* as older programs do: bytes of a code page, ASCII ones as they are unless they mean something."""
    return "".join(
        chr(byte) if byte < 128 and chr(byte) not in "\\{}" else f"\\'{byte:02x}" for byte in text.encode(encoding)
    )


def unicode(text: str) -> str:
    """Spell *text* as Word does: numbers of UTF-16 units, each with a fallback."""
    units = text.encode("utf-16-le")
    numbers = (int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2))
    return "".join(rf"\u{number}?" for number in numbers)


def test_round_trip() -> None:
    extracted = read(
        rtf(
            rf"\pard\s1 Costs\par\pard {STORY}\par\pard\s2 Details\par"
            r"\pard\ls1{\listtext\f0\'95\tab}Cranes\par\pard\ls1\ilvl1{\listtext - \tab}Rails\par"
            r"\pard\s3 \ldblquote We shall see.\rdblquote\par\pard\s4 The harbour\par"
            r"\trowd\pard\intbl Port\cell Tonnes\cell\row\trowd\pard\intbl Kalmar\cell 120\cell\row"
            rf"\pard {MORE}{{\footnote\pard\plain\chftn In a letter.}}\par",
            r"{\info{\title An older report}{\author Jane Roe}{\operator Someone Else}{\creatim\yr2026\mo6\dy30\hr9}}",
        ),
        "a.rtf",
    )
    assert blocks_of(extracted) == [
        ("paragraph", 1, "Title"),
        ("heading", 1, "Costs"),
        ("paragraph", 1, STORY),
        ("heading", 2, "Details"),
        ("item", 1, "Cranes"),
        ("item", 2, "Rails"),
        ("quote", 1, "“We shall see.”"),
        ("caption", 1, "The harbour"),
        ("row", 1, "Port | Tonnes"),
        ("row", 1, "Kalmar | 120"),
        ("paragraph", 1, f"{MORE}[1]"),
        ("paragraph", 1, "[1] In a letter."),
    ]
    facts = extracted.facts
    assert (facts.title, facts.byline, facts.published) == ("An older report", "Jane Roe", "2026-06-30")
    assert facts.found["published"] == "guess: when the file was made"


SCRIPTS = {
    "cp1251": (1, "Портовые власти сообщили о закрытии."),
    "cp932": (2, "港湾当局はソウルで予定を発表した。能力と表"),
    "gb18030": (3, "港务局星期二表示将关闭两个泊位。"),
    "cp949": (4, "항만 당국은 두 곳을 닫겠다고 밝혔다."),
    "cp950": (5, "港務局表示將關閉兩個泊位，功能許可。"),
    "cp1250": (6, "Přístavní úřad v úterý oznámil, že zavře."),
    "cp1256": (7, "قالت سلطات الميناء إنها ستغلق رصيفين."),
    "cp1253": (8, "Η αρχή του λιμανιού ανακοίνωσε."),
}


@pytest.mark.parametrize("encoding", SCRIPTS)
def test_code_pages_by_font_by_document_and_unicode(encoding: str) -> None:
    font, text = SCRIPTS[encoding]
    by_font = rtf(rf"{{\f{font} {escaped(text, encoding)}}}\par {STORY}")
    assert of_kind(read(by_font, "a.rtf"), BlockKind.PARAGRAPH) == [text, STORY]
    number = {"gb18030": 936}.get(encoding) or int(encoding.removeprefix("cp"))
    by_document = rf"{{\rtf1\ansi\ansicpg{number}\deff0 Title\par {escaped(text, encoding)}\par}}".encode()
    assert of_kind(read(by_document, "a.rtf"), BlockKind.PARAGRAPH) == [text]
    assert of_kind(read(rtf(rf"\uc1 {unicode(text)}\par"), "a.rtf"), BlockKind.PARAGRAPH) == [text]


def test_word_for_asian_text_names_fonts_by_script() -> None:
    body = r"\loch\af0\hich\af0\dbch\af2\f0 Berth {\dbch\f2 " + escaped("予定", "cp932") + r"}\loch\f0  two\par"
    assert of_kind(read(rtf(body), "a.rtf"), BlockKind.PARAGRAPH) == ["Berth 予定 two"]


def test_a_trail_byte_may_be_a_backslash() -> None:
    assert of_kind(read(rtf(r"{\f2\'83\\\'83\'5c}\par"), "a.rtf"), BlockKind.PARAGRAPH) == ["ソソ"]


def test_fallbacks_of_unicode_are_left_out() -> None:
    body = r"\uc2\u20013\'d6\'d0\u22269\'b9\'fa \uc0\u8212 x{\uc1\u8364 E}\uc1\u8364\'80!\par"
    assert of_kind(read(rtf(body), "a.rtf"), BlockKind.PARAGRAPH) == ["中国 —x€€!"]


@given(st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40))
def test_any_text_comes_back_from_unicode(text: str) -> None:
    extracted = read(rtf(rf"\pard\plain\uc1 {unicode('Ah' + text + 'ah')}\par {STORY}\par"), "a.rtf")
    assert extracted.text.endswith(STORY)
    assert not extracted.warnings


def test_bullets_that_are_written_out() -> None:
    assert blocks_of(read(rtf(r"\bullet \tx360\tab Cranes\par\endash \tab Rails\par"), "a.rtf")) == [
        ("item", 1, "Cranes"),
        ("item", 1, "Rails"),
    ]


def test_what_is_no_text_is_left_out() -> None:
    body = (
        r"{\pict\pngblip 89504e470d0a}{\*\unknown secret}{\header Head}{\field{\*\fldinst HYPERLINK x}{\fldrslt link}} "
        r"{\v hidden}{\deleted old }new{\upr{ no}{\*\ud{ yes}}}{\*\bkmkstart a}{\*\bkmkend a}"
        r"{\object{\*\objdata 0105}{\result  shown}}\par"
    )
    assert of_kind(read(rtf(body), "a.rtf"), BlockKind.PARAGRAPH) == ["link new yes shown"]


def test_binary_data_is_skipped_even_with_braces() -> None:
    content = rtf(r"{\pict\bin6 @@@@@@}After\par").replace(b"@@@@@@", b"}}\\par")
    assert of_kind(read(content, "a.rtf"), BlockKind.PARAGRAPH) == ["After"]


def test_a_text_box_is_read_once() -> None:
    body = r"Around\par{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt In the box\par}}{\shprslt In the box\par}}"
    assert of_kind(read(rtf(body), "a.rtf"), BlockKind.PARAGRAPH) == ["Around", "In the box"]


def test_paragraphs_in_a_cell_and_a_table_at_the_end() -> None:
    body = r"\trowd\pard\intbl One\par Two\cell Three\cell\row\pard"
    assert blocks_of(read(rtf(body), "a.rtf")) == [("row", 1, "One Two | Three")]


def test_a_file_that_breaks_off_is_read_as_far_as_it_goes() -> None:
    content = rtf(rf"{STORY}\par {MORE}\par")
    extracted = read(content[:-30], "a.rtf")
    assert STORY in extracted.text
    assert extracted.warnings == ("The file breaks off: the end of the text may be missing.",)
    survives_truncation(content, "a.rtf")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{\\rtf1" + b"{" * 2_000_000, "nested too deeply"),
        (b"{\\rtf1" + b"{\\footnote" * 2_000, "nested too deeply"),
        (b"{\\rtf1 }", "is empty"),
        (b"{\\rtf1\\bin99999999999 x}", "is empty"),
    ],
)
def test_what_cannot_be_read_says_why(content: bytes, reason: str) -> None:
    assert reason in outcome(content, "a.rtf")


@given(st.lists(st.sampled_from([
    "{", "}", "\\", "\\par ", "\\u-1?", "\\u55357", "\\'f", "\\'83", "\\f2 ", "\\uc9 ", "\\upr", "\\*", "\\footnote ", "\\cell ", "\\row ",
    "\\intbl ", "\\info", "\\creatim", "\\yr", "\\stylesheet", "\\s-5 ", "\\fonttbl", "\\fcharset128 ", "\\bin3 ", "\\outlinelevel1 ", "words ", "é",
])))  # fmt: skip
def test_no_sequence_of_words_is_a_fault(parts: list[str]) -> None:
    why = outcome(b"{\\rtf1 " + "".join(parts).encode(), "a.rtf")
    assert not why or "“a.rtf”" in why
