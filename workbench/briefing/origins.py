"""Where information really comes from: attributions in an article's text, and how many independent origins a claim has.

Ten copies of one wire story, and every report "per SCMP", are one origin. Attributions are recognised by set phrases of
English, German, French, Chinese, Japanese and Korean reporting; a person's word goes before all that is recognised.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.spans import Span, paragraph_at
from workbench.sentences import Sentence, one_or_many

HEAD = 600
"""How many code points at the start of a text are read for a dateline or credit that covers all of it."""

_AGENCIES = (
    "Reuters", "AFP", "Agence France-Presse", "AP", "Associated Press", "The Associated Press", "Bloomberg", "dpa", "DPA", "EFE",
    "ANSA", "TASS", "Interfax", "Xinhua", "Kyodo", "Kyodo News", "Jiji", "Jiji Press", "Yonhap", "Yonhap News Agency", "PTI", "ANI",
    "Anadolu", "UPI", "IANS", "Ukrinform", "CNA", "Antara", "Bernama", "新华社", "新華社", "中新社", "中央社", "路透社", "路透", "法新社",
    "美联社", "彭博社", "共同社", "時事通信", "共同通信", "ロイター", "연합뉴스", "뉴시스", "뉴스1", "로이터", "로이터통신", "AFP통신", "AP통신",
)  # fmt: skip
_SAME = {
    "agence france-presse": "AFP", "associated press": "AP", "the associated press": "AP", "kyodo news": "Kyodo",
    "jiji press": "Jiji", "yonhap news agency": "Yonhap", "新华社": "Xinhua", "新華社": "Xinhua", "路透社": "Reuters",
    "路透": "Reuters", "ロイター": "Reuters", "로이터": "Reuters", "로이터통신": "Reuters", "法新社": "AFP", "afp통신": "AFP",
    "美联社": "AP", "ap통신": "AP", "彭博社": "Bloomberg", "共同社": "Kyodo", "共同通信": "Kyodo", "時事通信": "Jiji",
    "연합뉴스": "Yonhap", "dpa": "dpa",
}  # fmt: skip

# A name: capitalised words, with "of", "the" and "and" between them; longer ones are no outlet's.
_WORD = r"(?:[A-ZÀ-ÞŁŚŽ][\w’'&.-]*[\w]|[A-Z])"
_NAME = rf"(?P<name>(?:the[ ]|The[ ])?{_WORD}(?:[ ](?:(?:of|the|and|de|del|la|für|und)[ ]){{0,2}}{_WORD}){{0,5}})"
_AGENCY = "(?P<name>" + "|".join(re.escape(name) for name in sorted(_AGENCIES, key=len, reverse=True)) + ")"
_CREDITS = (
    rf"[(（]{_AGENCY}[)）]",
    rf"^[^\n]{{0,40}}?\b{_AGENCY}[ ]?[-–—][ ]",
    rf"【?{_AGENCY}(?:[^\n，。]{{0,16}}?\d+月\d+日)?电",
    rf"[=＝]{_AGENCY}",
    rf"(?:^|[ ]){_AGENCY}[ ]*=",
)
_MEDIUM = (
    r"(?:[Tt]imes|[Pp]ost|[Nn]ews|[Jj]ournal|[Hh]erald|[Tt]ribune|[Gg]azette|[Oo]bserver|[Ll]edger|[Cc]ourant|[Mm]agazine|"
    r"[Dd]aily|[Ww]eekly|[Rr]eview|[Pp]ress|[Ww]ire|[Tt]elegraph|[Gg]uardian|[Cc]hronicle|[Zz]eitung|[Ss]hinmun|[Ss]hinpo|[Ss]himbun)"
)
_PHRASES = (
    (
        r"[Aa]ccording to |iting |\b[Aa]s |irst ",
        rf"\b(?:[Aa]ccording[ ]to|[Cc]iting|[Aa]s|[Ff]irst)[ ](?:reported[ ](?:by|in)[ ])?(?:a[ ]report[ ](?:by|in|from)[ ])?{_NAME}",
    ),
    (r"eport", rf"\b[Rr]eport(?:ed|s)?[ ](?:by|in|from)[ ]{_NAME}"),
    (r"[Pp]er ", rf"\b[Pp]er[ ]{_NAME}(?:[ ]report(?:ing|s))?"),
    (r"[Tt]old ", rf"\b[Tt]old[ ]{_NAME}"),
    (r" (?:first )?report", rf"{_NAME}[ ](?:first[ ])?(?:reports|reported)\b"),
    (r"aut |ach |elon |’après ", rf"\b(?:[Ll]aut|[Nn]ach[ ]Angaben[ ]von|[Ss]elon|[Dd]’après)[ ]{_NAME}"),
    (
        r"[据據]",
        r"[据據](?P<name>[《「“]?[^\s，。：、《》「」“”\d]{2,12}?[》」”]?)(?:\d+月\d+日)?(?:的?(?:报道|報道|報導|消息|电|電)|称|稱|，)",
    ),
    (r"따르면", r"(?P<name>[가-힣A-Z][가-힣A-Za-z]{1,11}?)(?:은|는|이|가)?에[ ]따르면"),
    (
        r"によ|が報じ",
        r"(?P<name>[一-龥ァ-ヶーA-Z][一-龥ァ-ヶーA-Za-z]{1,11}?)(?:紙|誌)?(?:によると|によれば|が報じ)",
    ),
)
"""What a paragraph must hold for a phrase to be looked for, which costs much less, and the phrase."""

_CREDIT = tuple(re.compile(pattern, re.MULTILINE) for pattern in _CREDITS)
_PHRASE = tuple((re.compile(needed), re.compile(pattern)) for needed, pattern in _PHRASES)
_IS_MEDIUM = re.compile(rf"\b{_MEDIUM}\b|(?:社|报|報|网|網|通信|新聞|日报|周刊|뉴스|신문|일보|통신|방송|타임스)$")
_QUOTES = "《》「」“”\"'"


@dataclass(frozen=True, slots=True)
class Attribution:
    """Hold a source that a text names for what it says: *span* of the whole phrase, code points, end exclusive.

    *is_credit* says that it covers the whole text, as a wire's dateline does.
    """

    name: str
    span: Span
    is_credit: bool


@dataclass(frozen=True, slots=True)
class Provenance:
    """Hold what is known of where one passage's information comes from.

    *article* tells articles apart. *attributed* are recognised names, *confirmed* those that a person has said are the
    origin and *dismissed* those that are not. *copied_from* is the outlet (or agency) of the first of its copies.
    """

    article: int
    outlet: str = ""
    agency: str = ""
    copied_from: str = ""
    attributed: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    dismissed: tuple[str, ...] = ()

    @property
    def origins(self) -> tuple[str, ...]:
        """Return the names of the origins: a person's word, else attribution, agency, first of the copies, outlet."""
        if self.confirmed:
            return self.confirmed
        refused = {origin_key(name) for name in self.dismissed}
        named = {
            origin_key(name): name
            for name in (self.agency, *self.attributed)
            if name and origin_key(name) not in refused
        }
        last = next((name for name in (self.copied_from, self.outlet) if name and origin_key(name) not in refused), "")
        return tuple(named.values()) or ((last,) if last else (Sentence("article {number}", number=str(self.article)),))


@dataclass(frozen=True, slots=True)
class Support:
    """Count what stands behind a claim: articles, and the origins by name, in order of their first passage."""

    articles: int
    origins: tuple[str, ...]

    def __str__(self) -> str:
        return Sentence(
            "{articles}, {origins}",
            articles=one_or_many(self.articles, "1 article", "{count} articles"),
            origins=one_or_many(len(self.origins), "1 origin", "{count} origins"),
        )


def origins_of(passages: Iterable[Provenance]) -> Support:
    """Count the independent origins of *passages*; names that differ only in case or article are one."""
    items = tuple(passages)
    names: dict[str, str] = {}
    for item in items:
        for name in item.origins:
            names.setdefault(origin_key(name), name)
    return Support(len({item.article for item in items}), tuple(names.values()))


def attributions(
    text: str,
    *,
    within: Span | None = None,
    known: Mapping[str, str] | None = None,
    head: Sequence[Attribution] | None = None,
) -> tuple[Attribution, ...]:
    """Return the sources that *text* names, by place: credits in its head, and set phrases in *within* (or anywhere).

    *known* maps outlets' names and short names in lower case to their full name. A phrase counts where the name is
    known, an agency's or a medium's ("… Times", "…报"): "according to the ministry" names no origin of reporting.
    *head* is what ``credits_of`` returned for this text, for callers that ask about many of its passages.
    """
    area = within or Span(0, len(text))
    names = known or {}
    found = [*(credits_of(text) if head is None else head), *_phrases(text, area, names)]
    first: dict[str, Attribution] = {}
    for item in sorted(found, key=lambda item: (item.span.start, not item.is_credit)):
        first.setdefault(origin_key(item.name), item)
    return tuple(first.values())


class Attributions:
    """Say who is named as the source of the passages of one text; what is read of it is read once."""

    def __init__(self, text: str, known: Mapping[str, str]) -> None:
        self._text = text
        self._known = known
        self._head = credits_of(text)
        self._read: dict[Span, tuple[str, ...]] = {}

    def at(self, passage: Span) -> tuple[str, ...]:
        """Return the names of the sources for what stands at *passage*: in its paragraphs, or credited in the text's head."""
        text = self._text
        area = Span(paragraph_at(text, passage.start).start, max(passage.end, paragraph_at(text, passage.end).end))
        if area not in self._read:
            found = attributions(text, within=area, known=self._known, head=self._head)
            self._read[area] = tuple(item.name for item in found)
        return self._read[area]


def credits_of(text: str) -> tuple[Attribution, ...]:
    """Return the credits in a text's head: datelines and agencies' marks, which cover all of it."""
    head = text[:HEAD]
    return tuple(
        Attribution(_agency(match["name"]), Span(*match.span()), is_credit=True)
        for pattern in _CREDIT
        for match in pattern.finditer(head)
    )


def _phrases(text: str, area: Span, known: Mapping[str, str]) -> Iterator[Attribution]:
    for needed, pattern in _PHRASE:
        if not needed.search(text, area.start, area.end):
            continue
        for match in pattern.finditer(text, area.start, area.end):
            name = _recognised(match["name"].strip(_QUOTES), known)
            if name:
                yield Attribution(name, Span(*match.span()), is_credit=False)


def _recognised(name: str, known: Mapping[str, str]) -> str:
    for candidate in (name, name.removesuffix("’s").removesuffix("'s")):
        plain = candidate.removeprefix("the ").removeprefix("The ")
        for form in (candidate, plain):
            if full := known.get(form.casefold()):
                return full
        if plain in _AGENCIES or plain.casefold() in _SAME:
            return _agency(plain)
    return name.removeprefix("the ").removesuffix("’s").removesuffix("'s") if _IS_MEDIUM.search(name) else ""


def _agency(name: str) -> str:
    return _SAME.get(name.casefold(), name)


def origin_key(name: str) -> str:
    """Return what all names of one origin have in common: case, article and an agency's other names do not count."""
    return _agency(name).casefold().removeprefix("the ").strip()
