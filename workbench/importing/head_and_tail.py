"""Parts an article's lines into facts and body: what stands around the title and at the end is no text to quote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workbench.domain.articles import BlockKind, Facts
from workbench.domain.markings import stated_marking
from workbench.importing.blocks import Piece
from workbench.importing.credits import agency_named, credit_at_end, credit_at_start, reporters_at_end
from workbench.importing.dates import find_dates
from workbench.importing.kinds import says_opinion, says_paid_for, says_sponsored
from workbench.importing.notices import is_caption, says_ai_picture, says_machine_translated
from workbench.importing.people import names_alone, says_role
from workbench.importing.text_facts import LineFacts, read_line, says_nothing, with_line_facts

HEAD = 12
"""Lines from the top among which facts and the title stand."""
_TAIL = 5
_LONGEST_TITLE = 300
_KICKER = 60
_LABELS_ONLY = re.compile(
    r"(?:\W*\b(?:published|posted|updated|last updated|by|authors?|written by|share|print|save|listen|comments?|advertisement|teilen|drucken|merken|anhören|kommentare|von|partager|imprimer|enregistrer|écouter"
    r"|commentaires?|compartir|guardar|imprimir|comentarios|compartilhar|salvar|condividi|stampa|delen|поделиться|комментарии|مشاركة|댓글(?:수)?|조회(?:수)?|공유|인쇄|스크랩|글자크기|기사저장|본문듣기"
    r"|阅读|评论|分享|打印|字号|分享到|收藏|シェア|ツイート|印刷|保存)\b(?:\s?\d+)?)+\W*|[(（]?(?:责任编辑|責任編輯|编辑|編輯|责编|校对|审核)\s?[:：]\s?\S{2,12}[)）]?",
    re.IGNORECASE,
)
_PARTED = re.compile(r"\s*[|｜•·]\s*")
_SHORT_NAME = re.compile(r"(?:[^\W\d_a-z][^|]{0,24}){1,4}")
_BY = re.compile(r"^(?:by|von|par|por|di|via|source|quelle|출처)\s*:?\s+", re.IGNORECASE)
_ABOVE = 3
"""Lines at the top of the body among which place and day may stand."""
_WHOLE_DAY = len("2026-06-21")
_WORD = r"(?:[^\W\d_a-z][^\s\d.!?。！？:;,]*|and|de|del|der|die|di|du|for|für|la|le|of|the|und)"
_NAME_BESIDE = re.compile(rf"[\s,|·•–—-]*{_WORD}(?:[\s-]{_WORD}){{0,5}}[\s,|·•–—-]*")
_STORY = 200
"""Characters from which on a line is a paragraph of the story, after which no line of facts is expected."""


@dataclass(frozen=True, slots=True)
class Parted:
    """Hold the facts that lines around the body gave, and the body."""

    facts: Facts
    body: tuple[Piece, ...]


def part(pieces: Sequence[Piece], facts: Facts, *, title_first: bool = True, saved: datetime | None = None) -> Parted:
    """Take the lines of facts, the title and the notices out of *pieces*; facts known already stay.

    With *title_first* the first line that states no fact is the title, where none is known. *saved* is when the file
    was saved, where it is known. Credits of agencies and captions are read, and stay in the body.
    """
    body = list(pieces) if title_first else _without_kicker(pieces, facts.title)
    facts, body = _without_head(facts, body, saved, title_first=title_first)
    facts, body = _without_tail(facts, body, saved)
    facts = _dated_beside_a_name(facts, body)
    captioned = tuple(_captioned(body))
    return Parted(_with_credits(facts, captioned), captioned)


def _with_credits(facts: Facts, body: Sequence[Piece]) -> Facts:
    """Return *facts* with what the first and the last paragraphs credit, and with what captions say of pictures."""
    story = [piece.text for piece in body if piece.kind is BlockKind.PARAGRAPH]
    for line in story[:2]:
        credit = credit_at_start(line)
        facts = _filled(facts, "first paragraph", dateline=credit.dateline, agency=credit.agency, byline=credit.byline)
    for line in story[-3:]:
        facts = _filled(facts, "last paragraph", agency=credit_at_end(line), byline=reporters_at_end(line))
    if any(says_paid_for(line) for line in (*story[:2], *story[-3:])):
        facts = _filled(facts, "notice line", sponsored=True)
    if any(piece.kind is BlockKind.CAPTION and says_ai_picture(piece.text) for piece in body):
        facts = _filled(facts, "caption", ai_images=True)
    return facts


def _filled(facts: Facts, where: str, **values: str | bool) -> Facts:
    """Return *facts* with those *values* that are not known yet."""
    for name, value in values.items():
        if value and not getattr(facts, name):
            facts = facts.with_fact(name, value, where)
    return facts


def _without_kicker(pieces: Sequence[Piece], title: str) -> list[Piece]:
    """Return *pieces* without those up to the title, where it stands near the top below no more than short lines."""
    for index, piece in enumerate(pieces[:5]):
        if piece.text.casefold() == title.casefold():
            return list(pieces[index + 1 :])
        if len(piece.text) > _KICKER:
            break
    return list(pieces)


def _without_head(
    facts: Facts, pieces: list[Piece], saved: datetime | None, *, title_first: bool
) -> tuple[Facts, list[Piece]]:
    kept: list[Piece] = []
    for index, piece in enumerate(pieces):
        if index >= HEAD or (len(piece.text) > _STORY and (facts.title or not title_first)):
            return facts, kept + pieces[index:]
        if stated_marking("", piece.text):  # it stays in the text, and is neither title nor section
            kept.append(piece)
            continue
        taken = _facts_of(piece, facts, saved) or _signature(pieces, index, facts, saved)
        if taken is None and title_first and not facts.title and _is_kicker(pieces, index):
            taken = _filled(facts, "line at the title", section=piece.text)
        if taken is None and title_first and not facts.title and _may_be_title(piece):
            facts = facts.with_fact("title", piece.text, "first line")
        elif taken is None and not (piece.text == facts.title and not kept):
            kept.append(piece)
        facts = taken or facts
    return facts, kept


def _dated_beside_a_name(facts: Facts, body: Sequence[Piece]) -> Facts:
    """Return *facts* with the day in a short line above the story that otherwise names a place or who published it.

    The line stays in the text.
    """
    if facts.published or "published" in facts.doubts:
        return facts
    for piece in body[:_ABOVE]:
        dates = find_dates(piece.text) if len(piece.text) <= _KICKER else ()
        if len(dates) == 1 and len(dates[0].value) >= _WHOLE_DAY:
            name = piece.text[: dates[0].start] or piece.text[dates[0].end :]
            at_an_end = dates[0].start == 0 or dates[0].end == len(piece.text)
            if at_an_end and _NAME_BESIDE.fullmatch(name):
                return facts.with_fact("published", dates[0].value, "fact line")
    return facts


def _is_kicker(pieces: Sequence[Piece], index: int) -> bool:
    """Say whether a line is a word or three in capitals over a longer line, which then is the title."""
    line, following = pieces[index].text, pieces[index + 1].text if index + 1 < len(pieces) else ""
    is_title = _KICKER // 2 < len(following) <= _STORY and not following.endswith(".")
    return (
        line.isupper() and len(line.split()) <= 3 and len(line) <= _KICKER // 2 and is_title and following[0].isalnum()
    )


def _signature(pieces: Sequence[Piece], index: int, facts: Facts, saved: datetime | None) -> Facts | None:
    """Return *facts* with the people of a line without "by", or ``None`` where the line is none.

    It names people and nothing else, and a line close to it states a date; or date, people and outlet stand in
    one line with bars between them; or it says what the people are whom the line before names.
    """
    line = pieces[index].text
    if not facts.title or len(line) > _STORY:
        return None
    if line == facts.byline:
        return facts
    if facts.byline:
        return facts if index and says_role(line) and facts.byline.split(", ")[-1] in pieces[index - 1].text else None
    beside = (
        read_line(one.text, saved) for one in (*pieces[max(0, index - 3) : index], *pieces[index + 1 : index + 3])
    )
    if any(said.whole and {"published", "updated"} & set(said.values) for said in beside) and (
        names := names_alone(line)
    ):
        return facts.with_fact("byline", ", ".join(names), "byline line")
    return _parts_of(line, facts, saved)


def _parts_of(line: str, facts: Facts, saved: datetime | None) -> Facts | None:
    parts = _PARTED.split(line)
    said = {part: read_line(part, saved) for part in parts}
    dated = [part for part in parts if said[part].whole and "published" in said[part].values]
    signed = [part for part in parts if part not in dated and names_alone(part)]
    others = [part for part in parts if part not in (*dated, *signed[:1])]
    if not dated or not signed or len(others) > 1 or not all(map(_SHORT_NAME.fullmatch, others)):
        return None
    facts = with_line_facts(facts, said[dated[0]], "fact line")
    return _filled(facts, "byline line", byline=", ".join(names_alone(signed[0])), outlet="".join(others))


def _without_tail(facts: Facts, pieces: list[Piece], saved: datetime | None) -> tuple[Facts, list[Piece]]:
    edge = max(1, len(pieces) - _TAIL)
    kept: list[Piece] = []
    for piece in pieces[edge:]:
        taken = _facts_of(piece, facts, saved)
        facts = taken or facts
        if taken is None:
            kept.append(piece)
    return facts, pieces[:edge] + kept


def _facts_of(piece: Piece, facts: Facts, saved: datetime | None) -> Facts | None:
    """Return *facts* with those of a line that is nothing but facts, or ``None`` where the line belongs to the body."""
    notice = _notice(piece.text)
    if notice:
        return _filled(facts, "notice line", **{notice: True})
    if _LABELS_ONLY.fullmatch(piece.text) or says_nothing(piece.text):
        return facts
    if agency := agency_named(_BY.sub("", piece.text)):
        return _filled(facts, "byline line", agency=agency)
    said = read_line(piece.text, saved)
    if not said.whole or piece.kind is BlockKind.CAPTION or _contradicts(said, facts):
        return None
    where = "byline line" if "byline" in said.values else "fact line"
    return with_line_facts(facts, said, where)


def _notice(line: str) -> str:
    """Return the name of the notice that *line* is, or an empty string."""
    if says_machine_translated(line, near_edge=True):
        return "machine_translated"
    if says_sponsored(line):
        return "sponsored"
    return "opinion" if says_opinion(line) else ""


def _contradicts(said: LineFacts, facts: Facts) -> bool:
    """Say whether a line names another title or source than is known: then it is a remark of the text, not to be lost."""
    pairs = ((said.values.get(name, ""), getattr(facts, name)) for name in ("title", "outlet"))
    return any(stated and known and stated != known for stated, known in pairs)


def _may_be_title(piece: Piece) -> bool:
    is_row = piece.kind is BlockKind.ROW
    return len(piece.text) <= _LONGEST_TITLE and not is_row and not is_caption(piece.text)


def _captioned(pieces: list[Piece]) -> list[Piece]:
    """Mark captions as such, and keep a caption that is repeated right away once."""
    marked: list[Piece] = []
    for piece in pieces:
        alone = piece.kind is BlockKind.PARAGRAPH and is_caption(piece.text)
        said = Piece(BlockKind.CAPTION, piece.text, page=piece.page) if alone else piece
        if said.kind is not BlockKind.CAPTION or marked[-1:] != [said]:
            marked.append(said)
    return marked
