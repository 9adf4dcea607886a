"""Tells opinion and paid articles from news, by the labels that publications put on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from workbench.domain.articles import Facts

_OPINION = (
    r"(?:the )?opinions?|op-?eds?|editorials?|commentar(?:y|ies)|comment is free|columns?|columnists?|viewpoints?|letters(?: to the editor)?|guest (?:essay|column|post)"
    r"|meinung(?:en)?|kommentar|leitartikel|kolumnen?|gastbeitrag|gastkommentar|glosse|standpunkt"
    r"|opinions?|débats|tribunes?|éditos?|éditorial|éditoriaux|chroniques?|points? de vue|idées|opini[oó]n(?:es)?|columnas?|tribuna|editoriale?s?|opinioni|l['’]opinione|opinião|colunas?"
    r"|opinie|opinia|komentarze?|felietony?|publicystyka|мнени[ея]|колонк[аи]|авторская колонка|رأي|آراء|مقالات(?: الرأي)?|مقال رأي|görüş|yorum|yazarlar|köşe yazıları"
    r"|사설|오피니언|칼럼|기고|시론|논평|기자수첩|데스크칼럼|社论|社評|社评|评论|評論|观点|觀點|时评|時評|社説|論説|オピニオン|コラム|寄稿"
)
_OPINION_LABEL = re.compile(rf"\W*(?:{_OPINION})\W*", re.IGNORECASE)
_OPINION_TITLE = re.compile(
    rf"(?:[\[【<〈(（](?:[^\]】>〉)）]{{0,8}}\s?)?(?:{_OPINION})[\]】>〉)）]|(?:{_OPINION})\s?[:：|｜]\s|(?:社説|社论|사설)[:：])",
    re.IGNORECASE,
)
_OPINION_ADDRESS = re.compile(
    r"/(?:opinions?|op-?eds?|commentisfree|editorials?|columnists?|columns|commentary|meinung|kommentare?|kolumnen?|tribunes?|opinion(?:e|es|i)?|opiniao|opinie|mneni[ey]|gorus|yorum)(?:/|$)",
    re.IGNORECASE,
)
_PAID = (
    r"sponsored(?: (?:content|posts?|article|stor(?:y|ies)|feature)| by .{2,60})?|paid (?:posts?|content|program|partner(?: content|ship)?|promotion)|paid for by .{2,60}|advertorials?|advertisement feature"
    r"|advertiser content|(?:partner|branded) content|brand ?(?:voice|studio|publisher)|promoted(?: (?:content|post|by .{2,60}))|(?:produced |created )?in (?:paid )?partnership with .{2,60}|presented by .{2,60}"
    r"|gesponsert(?:er (?:beitrag|inhalt))?|bezahlter? (?:inhalt|beitrag|partnerschaft)|sponsored post|anzeigensonderveröffentlichung|contenu (?:sponsorisé|partenaire)|publi-?(?:rédactionnel|reportage|communiqué)"
    r"|contenido (?:patrocinado|de marca)|publirreportaje|contenuto sponsorizzato|(?:informazione|contenuto) pubblicitari[ao]|publiredazionale|conteúdo patrocinado|publieditorial|artykuł sponsorowany|materiał (?:partnera|sponsorowany)"
    r"|(?:материал )?на правах рекламы|партн[её]рский материал|материал партн[её]ра|محتوى (?:برعاية|مدفوع|ترويجي)|sponsorlu içerik|advertorial haber|애드버토리얼|광고성 기사|赞助内容|贊助內容|廣編特輯|商业推广"
    r"|PR記事|タイアップ(?:記事|広告)|広告企画|提供[:：].{2,40}"
)
_PAID_LABEL = re.compile(rf"\W*(?:{_PAID})\W*", re.IGNORECASE)
_PAID_TITLE = re.compile(
    rf"[\[【<(（［](?:{_PAID})[\]】>)）］]|(?:sponsored|advertorial|paid post)\s?[:|]\s", re.IGNORECASE
)
_PAID_NOTICE = re.compile(
    r"^\W*(?:this|the) (?:article|post|story|content|piece|shop|feature) (?:is|was|has been) (?:an? )?(?:sponsored|paid for|compensated|advert|produced in partnership|brought to you)"
    r"|^\W*(?:dieser (?:artikel|beitrag|text)).{0,40}(?:gesponsert|bezahlt|werbung)|^\W*cet article.{0,30}sponsoris|^\W*este (?:artículo|artigo|contenido).{0,30}patrocinad",
    re.IGNORECASE,
)
_PAID_ADDRESS = re.compile(
    r"/(?:sponsored(?:-[a-z]+)?|paid-?(?:posts?|content)|paidpost|advertorials?|brandvoice|(?:partner|branded|brand)-?(?:content|studio|voice)|promoted|publi-?reportage)(?:/|$)",
    re.IGNORECASE,
)
_LONGEST_LABEL = 80
_LONGEST_NOTICE = 250


def says_opinion(label: str) -> bool:
    """Say whether a section's name, or a line that stands alone, says "opinion"."""
    return len(label) <= _LONGEST_LABEL and bool(_OPINION_LABEL.fullmatch(label))


def says_sponsored(line: str) -> bool:
    """Say whether a section's name, or a line that stands alone, says that somebody paid for the article."""
    return len(line) <= _LONGEST_LABEL and bool(_PAID_LABEL.fullmatch(line))


def says_paid_for(paragraph: str) -> bool:
    """Say whether a short *paragraph* of an article says that somebody paid for it."""
    return len(paragraph) <= _LONGEST_NOTICE and bool(_PAID_NOTICE.match(paragraph))


def kinds_in_title(title: str) -> tuple[str, ...]:
    """Return the notices that stand before a *title*, as in "Opinion | …" or "[사설] …"."""
    checks = (("opinion", _OPINION_TITLE), ("sponsored", _PAID_TITLE))
    return tuple(name for name, words in checks if words.match(title))


def with_kind(facts: Facts) -> Facts:
    """Return *facts* with the notices "opinion" and "sponsored" where section, title or address say so."""
    for name, where in _said(facts):
        if not getattr(facts, name):
            facts = facts.with_fact(name, True, where)
    return facts


def _said(facts: Facts) -> Iterator[tuple[str, str]]:
    path = urlsplit(facts.url).path.removesuffix("/").rpartition("/")[0] + "/" if facts.url else ""
    checks = (
        ("opinion", "section", says_opinion(facts.section)),
        *((name, "title", True) for name in kinds_in_title(facts.title)),
        ("opinion", "address", bool(_OPINION_ADDRESS.search(path))),
        ("sponsored", "section", says_sponsored(facts.section)),
        ("sponsored", "address", bool(_PAID_ADDRESS.search(path))),
    )
    return ((name, where) for name, where, is_so in checks if is_so)
