"""Makes articles of mails, however they were stored: their facts, their words, and the history that they quote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import groupby

from workbench.domain.articles import BlockKind, Extracted, Facts
from workbench.domain.texts import normalised
from workbench.errors import WorkbenchError
from workbench.importing.blocks import Piece, assembled, one_line
from workbench.importing.language import language_of
from workbench.importing.people import names_in
from workbench.importing.wrapping import paragraphs
from workbench.sentences import Sentence

_MARKS = re.compile(r"(?:>\s?)+")
_ITEM = re.compile(r"[-*•]\s+(?=\S)")
_WROTE = re.compile(
    r"\d.*(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|skrev|написал\S*|пишет|写道|寫道|작성)\S*.{0,80}[:：]$"
    r"|\d{4}.*(?:님이 작성|<[^<>]+@[^<>]+>)\s*[:：]$"
)
_LINE_ABOVE = re.compile(
    r"\W{3,}\s*(?:original message|original appointment|forwarded message|weitergeleitete nachricht|ursprüngliche nachricht|message d'origine|message transféré"
    r"|mensaje original|mensaje reenviado|mensagem original|messaggio originale|原始邮件|原始郵件|转发的邮件|원본 메일|전달된 메시지|転送メッセージ|元のメッセージ"
    r"|исходное сообщение|пересылаемое сообщение)\s*\W{3,}|begin forwarded message:|anfang der weitergeleiteten nachricht:",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:from|von|de|da|van|från|fra|发件人|寄件者|보낸\s?사람|보낸이|差出人|от(?:\sкого)?)\s*[:：]\s*\S", re.IGNORECASE
)
_SENT = re.compile(
    r"(?:sent|date|gesendet|datum|envoyé|enviado(?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|发送时间|日期|寄件日期|보낸\s?날짜|날짜|送信日時|日時|отправлено|дата)"
    r"\s*[:：]\s*\S",
    re.IGNORECASE,
)
_LINK = re.compile(r"https?://\S+")
_LONGEST_LEAD = 300
_ENOUGH = 0.6
_FEW = 4
_NAMED = 20
_WIDTH = (66, 100)
"""Columns that a line with the first word of the next one fills where mails are wrapped (RFC 5322 advises 78), and at most."""


@dataclass(frozen=True, slots=True)
class Letterhead:
    """Hold what stands above a mail: the sender's name, the subject, and when it was sent, ISO 8601."""

    sender: str = ""
    subject: str = ""
    sent: str = ""


def finished_mail(head: Letterhead, pieces: Sequence[Piece], name: str, warnings: Sequence[str] = ()) -> Extracted:
    """Return a mail as an article, all its words kept. Raises WorkbenchError where it has none."""
    text, blocks = assembled(with_history(pieces))
    if not text:
        empty = Sentence("“{name}” is a mail without text; there was nothing to import.", name=name)
        raise WorkbenchError("{empty} {more}", empty=empty, more=warnings[0]) if warnings else WorkbenchError(empty)
    facts = _facts_of(head, name)
    language = language_of(
        " ".join(text[block.start : block.end] for block in blocks if block.kind is not BlockKind.QUOTE) or text
    )
    if language:
        facts = facts.with_fact("language", language, "text")
    return Extracted(text, blocks, facts, tuple(warnings))


def not_read(files: Sequence[str]) -> tuple[str, ...]:
    """Return a warning that names the attached *files* that are not read, the first of them where they are many."""
    if not files:
        return ()
    named, more = ", ".join(files[:_NAMED]), len(files) - _NAMED
    if more > 0:
        return (
            Sentence(
                "Not read: {files} and {more} more; save attachments as files to import them.", files=named, more=more
            ),
        )
    return (Sentence("Not read: {files}; save attachments as files to import them.", files=named),)


def _facts_of(head: Letterhead, name: str) -> Facts:
    people = ", ".join(names_in(head.sender))
    stated = (
        ("title", one_line(head.subject), "Subject header"),
        ("byline", people, "From header"),
        ("outlet", "" if people or "@" in head.sender else one_line(head.sender), "From header"),
        ("published", head.sent, "Date header"),
    )
    facts = Facts()
    for fact, value, where in stated:
        facts = facts.with_fact(fact, value, where) if value else facts
    return facts if facts.title else facts.with_fact("title", name.rpartition(".")[0] or name, "file name")


def stamp(sent: datetime) -> str:
    """Return a moment as facts hold it: to the minute, with its offset; UTC where none is known."""
    return (sent if sent.tzinfo else sent.replace(tzinfo=UTC)).isoformat(timespec="minutes")


def plain_pieces(text: str, *, flowed: bool = False) -> list[Piece]:
    """Return the paragraphs of a mail in plain text; lines behind ``>`` are quoted. *flowed* lines run on (RFC 3676)."""
    pieces: list[Piece] = []
    marked = (_unmarked(line) for line in normalised(text).split("\n"))
    for depth, group in groupby(marked, key=lambda pair: pair[0]):
        lines = [line for _, line in group]
        found = _unflowed(lines) if flowed else _unwrapped(lines)
        pieces += [_piece(line.strip(), depth) for line in found if one_line(line)]
    return pieces


def with_history(pieces: Iterable[Piece]) -> list[Piece]:
    """Return *pieces* with what a mail repeats of earlier ones as quotes: all that stands below the line that leads to it."""
    found = [piece for piece in pieces if one_line(piece.text)]
    for index, piece in enumerate(found):
        rest = found[index:]
        if _leads_to_marked(rest):
            found[index] = replace(piece, kind=BlockKind.QUOTE)
        elif piece.kind is not BlockKind.QUOTE and _leads_to_all(rest):
            return found[:index] + [replace(other, kind=BlockKind.QUOTE) for other in rest]
    return found


def quoted(head: Letterhead, pieces: Iterable[Piece]) -> list[Piece]:
    """Return a mail that is attached to another as quotes, under a line with its sender, date and subject."""
    line = " · ".join(filter(None, (head.sender, head.sent, head.subject)))
    return [Piece(BlockKind.QUOTE, piece.text, piece.level) for piece in (Piece(BlockKind.QUOTE, line), *pieces)]


def better(plain: list[Piece], marked_up: list[Piece]) -> list[Piece]:
    """Return one of two forms of the same mail: the one with markup, unless it leaves out much of the plain one."""
    words, shown = (sum(len(_LINK.sub("", piece.text)) for piece in pieces) for pieces in (plain, marked_up))
    return marked_up if marked_up and shown >= _ENOUGH * words else plain


def _leads_to_marked(pieces: Sequence[Piece]) -> bool:
    return (
        pieces[0].kind is not BlockKind.QUOTE
        and _is_attribution(pieces[0])
        and pieces[1:2] != []
        and pieces[1].kind is BlockKind.QUOTE
    )


def _leads_to_all(pieces: Sequence[Piece]) -> bool:
    first = one_line(pieces[0].text)
    if _LINE_ABOVE.match(first) or (_is_attribution(pieces[0]) and len(pieces) > 1):
        return True
    return bool(_FROM.match(first)) and any(_SENT.match(one_line(piece.text)) for piece in pieces[1:4])


def _is_attribution(piece: Piece) -> bool:
    line = one_line(piece.text)
    return len(line) <= _LONGEST_LEAD and bool(_WROTE.search(line))


def _unmarked(line: str) -> tuple[int, str]:
    marks = _MARKS.match(line)
    return (marks.group().count(">"), line[marks.end() :]) if marks else (0, line)


def _unwrapped(lines: Sequence[str]) -> list[str]:
    """Return paragraphs. Too few lines to tell the width they were wrapped at are taken to have that of most mails."""
    if sum(bool(line.strip()) for line in lines) > _FEW:
        return paragraphs(lines)
    found: list[str] = []
    before = ""
    for line in lines:
        full = len(before) <= _WIDTH[1] and len(before) + len(line.partition(" ")[0]) >= _WIDTH[0]
        if full and before.strip() and line.strip() and not _ITEM.match(line):
            found[-1] += f" {line.strip()}"
        else:
            found.append(line)
        before = line
    return found


def _unflowed(lines: Sequence[str]) -> list[str]:
    found: list[str] = []
    runs_on = False
    for line in lines:
        if runs_on and line.strip():
            found[-1] += line.removeprefix(" ")
        else:
            found.append(line.removeprefix(" "))
        runs_on = line.endswith(" ") and line != "-- "
    return found


def _piece(line: str, depth: int) -> Piece:
    if depth:
        return Piece(BlockKind.QUOTE, line, depth)
    item = _ITEM.match(line)
    return Piece(BlockKind.ITEM, line[item.end() :]) if item else Piece(BlockKind.PARAGRAPH, line)
