"""Reads Rich Text Format: code pages by font, Unicode with its fallbacks, headings, lists, tables and notes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from workbench.domain.articles import BlockKind, Extracted
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece, one_line
from workbench.importing.document_facts import Properties, facts_from
from workbench.importing.readers.office import Table, finished_office, titled
from workbench.importing.rtf_codes import CHARACTERS, CODE_PAGES, KEPT, PAGES_BY_NUMBER, SKIPPED, SYMBOLS
from workbench.importing.rtf_state import State, Style, change, joined, kind_of, spelt
from workbench.sentences import Sentence

_TOKEN = re.compile(
    rb"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])|[\r\n\x00]+|(?P<text>[^\\{}\r\n\x00]+)|\\",
    re.DOTALL,
)
_BULLET = re.compile(r"\s*[•◦▪·–-]\s*\t")
_DEEPEST = 1_000
_DETAILS = {"text": {"info"}, "info": {"title", "author", "creatim"}}


def read(content: bytes, name: str) -> Extracted:
    """Read the article in an RTF file; one that breaks off is read as far as it goes, with a warning.

    Raises WorkbenchError for groups nested without end, and where there is no text.
    """
    reading = _Reading(name)
    reading.run(content)
    said = reading.said
    day = "-".join(f"{reading.made.get(part, 0):02}" for part in ("yr", "mo", "dy"))
    properties = Properties(
        title=said.get("title", ""), authors=[said.get("author", "")], made=day if reading.made else ""
    )
    pieces = reading.pieces + reading.notes
    extracted = finished_office(pieces, titled(facts_from(properties), pieces), properties.made, name)
    if reading.breaks_off:
        warnings = (*extracted.warnings, Sentence("The file breaks off: the end of the text may be missing."))
        return replace(extracted, warnings=warnings)
    return extracted


class _Reading:
    """Reads one file from its first to its last sign."""

    def __init__(self, name: str) -> None:
        self.pieces: list[Piece] = []
        self.notes: list[Piece] = []
        self.said: dict[str, str] = {}
        self.made: dict[str, int] = {}
        self.breaks_off = False
        self._name = name
        self._state = State()
        self._groups: list[State] = []
        self._codec = "cp1252"
        self._charsets: dict[int, str] = {}
        self._styles: dict[int, Style] = {}
        self._defined = 0
        self._bytes = bytearray()
        self._words: list[str] = []
        self._kept_words: list[list[str]] = []
        self._table = Table()
        self._to_skip = 0
        self._optional = False
        self._alternative_at = -1

    def run(self, content: bytes) -> None:
        """Read *content*."""
        position, end = 0, len(content)
        while position < end:
            token = _TOKEN.match(content, position)
            if token is None:  # no sign is without a token
                break
            position = token.end()
            if token.lastgroup == "brace":
                if token["brace"] == b"{":
                    self._open()
                elif not self._close():
                    break
            elif token["word"] == b"bin":
                position += max(0, int(token["number"] or 0))
            else:
                self._take(token)
        self.breaks_off = bool(self._groups)
        self._end_paragraph()
        self._end_table()

    def _open(self) -> None:
        self._flush()
        self._to_skip = 0
        if len(self._groups) >= _DEEPEST:
            raise WorkbenchError(
                "“{name}” is nested too deeply, as files made to do harm are; it was left out.", name=self._name
            )
        self._groups.append(replace(self._state, fonts=dict(self._state.fonts)))
        if self._alternative_at == len(self._groups) - 1:
            self._state.sink = "skip"
            self._alternative_at = -1

    def _close(self) -> bool:
        """End a group and say whether the document goes on."""
        self._flush()
        self._to_skip = 0
        ended = self._state.sink
        if not self._groups:
            return False
        self._state = self._groups.pop()
        if ended == "note" != self._state.sink:
            self._end_note()
        return bool(self._groups)

    def _take(self, token: re.Match[bytes]) -> None:
        if token["word"]:
            number = token["number"]
            self._obey(token["word"].decode("ascii"), int(number) if number else None)
        elif token["hex"]:
            self._add_bytes(bytes.fromhex(token["hex"].decode("ascii")))
        elif token["text"]:
            self._add_bytes(token["text"])
        elif token["sign"] == b"*":
            self._optional = True
        elif token["sign"] in {b"\r", b"\n"}:
            self._end_paragraph()
        elif token["sign"] in SYMBOLS:
            self._add(SYMBOLS[token["sign"]])
        elif token["sign"]:
            self._add_bytes(token["sign"])

    def _add_bytes(self, content: bytes) -> None:
        skipped = min(self._to_skip, len(content))
        self._to_skip -= skipped
        self._bytes += content[skipped:]

    def _add(self, text: str) -> None:
        if self._to_skip:
            self._to_skip -= 1
            return
        self._flush()
        self._write(text)

    def _flush(self) -> None:
        """Spell out the bytes gathered: the two bytes of an Asian character may be written in two ways."""
        if self._bytes:
            self._write(spelt(bytes(self._bytes), self._codecs()))
            self._bytes.clear()

    def _codecs(self) -> list[str]:
        """Return the encodings of the current font, of the font for Asian scripts, and of the document, in this order."""
        fonts = self._state.fonts
        current = [fonts.get(self._state.script, -1), fonts.get("dbch", -1)]
        return [*(self._charsets[font] for font in current if font in self._charsets), self._codec]

    def _write(self, text: str) -> None:
        state = self._state
        if state.sink in {"text", "note"}:
            if not (state.hidden or state.deleted):
                self._words.append(text)
        elif state.sink == "styles":
            self._styles.setdefault(self._defined, Style()).name += text
        elif state.sink in {"title", "author"}:
            self.said[state.sink] = self.said.get(state.sink, "") + text

    def _obey(self, word: str, number: int | None) -> None:
        optional, self._optional = self._optional, False
        if word == "u" and number is not None:
            self._add_unicode(number)
            return
        self._flush()
        if word in CHARACTERS:
            self._add(CHARACTERS[word])
        elif not self._turn_to(word, optional=optional):
            self._set(word, number)

    def _add_unicode(self, number: int) -> None:
        self._flush()
        self._write(chr(number % 0x10000))
        self._to_skip = self._state.fallback

    def _turn_to(self, word: str, *, optional: bool) -> bool:
        """Send what follows in this group elsewhere, if *word* says so."""
        state = self._state
        if state.sink == "skip":
            return word not in KEPT
        if word in _DETAILS.get(state.sink, ()):
            state.sink = word
        elif word == "stylesheet":
            state.sink = "styles"
        elif word == "fonttbl":
            state.sink = "fonts"
        elif word in {"footnote", "listtext", "pntext"}:
            self._turn_from_text(word)
        else:
            return self._turn_away(word, optional=optional)
        return True

    def _turn_from_text(self, word: str) -> None:
        if word != "footnote":
            self._state.sink = "skip"
            if self._groups:
                self._groups[-1].listed = True
        elif self._state.sink == "text":
            self._write(f"[{len(self.notes) + 1}]")
            self._kept_words.append(self._words)
            self._words = []
            self._state.sink = "note"

    def _turn_away(self, word: str, *, optional: bool) -> bool:
        state = self._state
        if word == "upr":
            self._alternative_at = len(self._groups)
        elif word in SKIPPED or (optional and word not in KEPT and (word, state.sink) != ("s", "styles")):
            state.sink = "skip"
        else:
            return word in KEPT
        return True

    def _set(self, word: str, number: int | None) -> None:
        """Obey a word that changes how text is spelt, or what paragraph it is in."""
        state = self._state
        if state.sink == "fonts":
            self._define_font(word, number or 0)
        elif state.sink == "styles":
            self._define_style(word, number)
        elif state.sink == "creatim":
            self.made[word] = number or 0
        elif state.sink in {"text", "note"} and word in self._enders():
            self._enders()[word]()
        else:
            change(state, word, number)
            self._set_code_page(word, number)

    def _enders(self) -> dict[str, Callable[[], None]]:
        if self._state.sink == "note":
            return {"par": lambda: self._words.append("\n")}
        ends = dict.fromkeys(("par", "sect", "page"), self._end_paragraph)
        return {**ends, "cell": self._end_cell, "row": self._table.end_row}

    def _set_code_page(self, word: str, number: int | None) -> None:
        named = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}.get(word)
        if word == "ansicpg":
            named = PAGES_BY_NUMBER.get(number or 0)
        elif word == "deff" and number is not None:
            self._state.fonts.setdefault("loch", number)
        self._codec = named or self._codec

    def _define_font(self, word: str, number: int) -> None:
        if word == "f":
            self._defined = number
        elif word == "fcharset" and number in CODE_PAGES:
            self._charsets[self._defined] = CODE_PAGES[number]
        elif word == "cpg" and number in PAGES_BY_NUMBER:
            self._charsets[self._defined] = PAGES_BY_NUMBER[number]

    def _define_style(self, word: str, number: int | None) -> None:
        if word in {"s", "cs", "ds", "ts"}:
            self._defined = number or 0 if word == "s" else -1
        style = self._styles.setdefault(self._defined, Style())
        if word == "outlinelevel":
            style.outline = number or 0
        elif word == "ls":
            style.listed = True

    def _paragraph(self) -> list[Piece]:
        """Take the words gathered as one paragraph, or several where lines end within it."""
        self._flush()
        text = joined(self._words)
        self._words = []
        kind, level = kind_of(self._state, self._styles.get(self._state.style, Style()))
        bullet = _BULLET.match(text)
        if bullet and kind is BlockKind.PARAGRAPH:
            kind, text = BlockKind.ITEM, text[bullet.end() :]
        lines = text.split("\n") if kind is BlockKind.PARAGRAPH else [text]
        return [Piece(kind, line, level) for line in lines if one_line(line)]

    def _end_paragraph(self) -> None:
        pieces = self._paragraph()
        if self._state.in_table:
            self._table.add(pieces)
            return
        if pieces:
            self._end_table()
        self.pieces += pieces

    def _end_cell(self) -> None:
        self._table.add(self._paragraph())
        self._table.end_cell()

    def _end_table(self) -> None:
        self.pieces += self._table.taken()

    def _end_note(self) -> None:
        text = joined(self._words)
        self._words = self._kept_words.pop()
        self.notes.append(Piece(BlockKind.PARAGRAPH, f"[{len(self.notes) + 1}] {one_line(text)}"))
