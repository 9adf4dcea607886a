"""Takes out of a page's blocks what belongs to the page and not to the story: repetitions, appeals, loose headings."""

from __future__ import annotations

import re
from collections.abc import Sequence

from workbench.domain.articles import BlockKind
from workbench.importing.blocks import Piece, one_line

_APPEAL = re.compile(
    r"\ball rights reserved\b|^\W*(?:copyright|©|\(c\))\s|\bthank(?:s| you) for (?:signing up|subscribing|reading)\b|^(?:sign up|subscribe|log in|register)\b.{0,80}$"
    r"|\bnewsletter\b.{0,60}$|^(?:read more|see also|related|more from|also read|recommended)\b\W|\ban error (?:has )?occurred\b|^follow us\b|^share this\b|무단\s?전재|版权所有|未经授权|無断転載|alle rechte vorbehalten"
    r"|^lesen sie auch\b|^lire aussi\b|^lea también\b|^leia (?:também|mais)\b|^читайте также\b",
    re.IGNORECASE,
)
_STAMP = re.compile(r"\d{4}-\d\d-\d\dt[\d:.]+\S*")
_PICTURE = re.compile(r"https?://\S+\.(?:jpe?g|png|gif|webp|svg)\b\S*")
_OTHERS = re.compile(
    r"\W*(?:top stories|partner news|more (?:stories|news|from .{2,40}|on this (?:story|topic))|most (?:read|popular|viewed)|related(?: (?:stories|articles|news|topics|content|coverage|posts))?|read (?:next|more|also)"
    r"|recommended(?: (?:for you|stories|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)|also (?:read|in .{2,30})|up next|editor[’']?s['’]? picks?|trending(?: now)?|latest (?:news|stories)|what to read next|around the web|see also"
    r"|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|meistgelesen|weitere (?:artikel|themen|nachrichten)|à lire aussi|lire aussi|sur le même (?:sujet|thème)|(?:les )?plus lus|articles liés|nos derniers articles"
    r"|lee también|le puede interesar|te puede interesar|más (?:información|noticias|leídas?)|noticias relacionadas|archivado en|leggi anche|potrebbe interessarti|leia (?:também|mais)|veja também|notícias relacionadas|mais lidas"
    r"|lees ook|meer over dit onderwerp|czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|polecane|читайте также|читать также|материалы по теме|по теме|другие новости|читайте також|ilgili haberler|çok okunanlar|benzer haberler"
    r"|اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|관련\s?(?:기사|뉴스)|많이 본 (?:기사|뉴스)|주요\s?(?:기사|뉴스)|인기\s?(?:기사|뉴스)|相关(?:阅读|新闻|报道|文章|推荐)|相關(?:新聞|報導|文章)|延伸閱讀|推荐阅读|热门(?:推荐|新闻)|更多新闻|熱門新聞|関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ記事|アクセスランキング)\W*",
    re.IGNORECASE,
)
_STORY = 0.5
_LONGEST_TEASER = 300
_LONGEST_LABEL = 60
_WHOLE = 400
_TELLING = 30
_LONGEST_APPEAL = 200


def without_furniture(pieces: Sequence[Piece], title: str) -> list[Piece]:
    """Return *pieces* in order without repetitions, appeals, stamps, headings at the end, and lists of other stories."""
    kept: list[Piece] = []
    seen = {title.casefold()}
    for piece in _before_other_stories(pieces):
        line = one_line(piece.text).casefold()
        repeated = (line in seen and (_is_sentence(line) or line == title.casefold())) or _is_whole_story(line, kept)
        if not repeated and not _is_furniture(line, piece.kind):
            seen.add(line)
            kept.append(piece)
    while kept and kept[-1].kind is BlockKind.HEADING:
        kept.pop()
    return kept


def _before_other_stories(pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return *pieces* up to the heading of a list of other stories, where only teasers stand below, less than above."""
    length = sum(len(piece.text) for piece in pieces)
    above = 0
    for index, piece in enumerate(pieces):
        is_heading = len(piece.text) <= _LONGEST_LABEL and _OTHERS.fullmatch(piece.text)
        if is_heading and above > _STORY * length and _are_teasers(pieces[index + 1 :]):
            return pieces[:index]
        above += len(piece.text)
    return pieces


def _are_teasers(pieces: Sequence[Piece]) -> bool:
    return len(pieces) > 1 and all(len(piece.text) <= _LONGEST_TEASER for piece in pieces)


def _is_whole_story(line: str, kept: Sequence[Piece]) -> bool:
    """Say whether a long *line* repeats all that was *kept*, as some pages do for search engines."""
    if len(line) < _WHOLE or len(kept) < 2:
        return False
    start = one_line(kept[-1].text).casefold()
    return len(start) > _TELLING and start in line and one_line(kept[-2].text).casefold() in line


def _is_sentence(line: str) -> bool:
    """Tell sentences, which a story does not repeat, from the entries of lists and tables, which it may."""
    return len(line) > 40 and line.endswith((".", "!", "?", "”", '"', "。"))


def _is_furniture(line: str, kind: BlockKind) -> bool:
    if kind in {BlockKind.ROW, BlockKind.ITEM} or len(line) > _LONGEST_APPEAL:
        return False
    return bool(_APPEAL.search(line) or _STAMP.fullmatch(line) or _PICTURE.fullmatch(line))
