"""Reads what the first and the last words of a story credit: the news agency, and the place it is written from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.importing.people import names_in

_AGENCIES = {
    "Reuters": "reuters|路透社?|路透|ロイター|로이터|رويترز|рейтер(?:с)?",
    "AFP": "AFP|agence france[- ]presse|法新社|ＡＦＰ|أ ?ف ?ب|فرانس برس",
    "AP": "AP|associated press|the associated press|美联社|美聯社|ＡＰ|أسوشيتد برس",
    "Bloomberg": "bloomberg(?: news)?|彭博社?|블룸버그",
    "dpa": "dpa(?:[/-]\\w+)?|deutsche presse-agentur|ДПА",
    "AFX": "dpa-afx|awp",
    "APA": "APA",
    "KNA": "KNA",
    "epd": "epd",
    "Keystone-SDA": "keystone-sda|SDA|ATS",
    "ANSA": "ANSA",
    "EFE": "EFE|agencia efe",
    "Europa Press": "europa press",
    "Lusa": "lusa",
    "PAP": "PAP",
    "CTK": "ČTK|CTK",
    "TASS": "TASS|ИТАР-ТАСС|ТАСС|塔斯社",
    "RIA Novosti": "РИА Новости|ria novosti",
    "Interfax": "interfax|интерфакс(?:\\.ru)?",
    "Ukrinform": "ukrinform|укрінформ",
    "Anadolu": "AA|anadolu(?: agency| ajansı)?|الأناضول",
    "DHA": "DHA",
    "IANS": "IANS",
    "PTI": "PTI",
    "ANI": "ANI",
    "Xinhua": "xinhua|新华社|新華社|신화(?:통신)?|шиньхуа|синьхуа|شينخوا",
    "China News Service": "中新社|中新网|ECNS",
    "CNA": "中央社",
    "Yonhap": "yonhap|연합뉴스|韩联社|韓聯社|聯合ニュース",
    "Newsis": "뉴시스|newsis",
    "News1": "뉴스1|news1",
    "Kyodo": "kyodo(?: news)?|共同(?:通信|社)?",
    "Jiji": "jiji(?: press)?|時事(?:通信)?",
    "Antara": "antara",
    "Bernama": "bernama",
    "SPA": "واس",
    "WAM": "وام",
    "MENA": "أ ?ش ?أ",
    "UPI": "UPI",
    "TT": "TT",
    "NTB": "NTB",
    "Ritzau": "ritzau",
    "ANP": "ANP",
    "Belga": "belga",
}
_AGENCY = "|".join(f"(?:{words})" for words in _AGENCIES.values())
_DASH = r"\s?(?:[-–—―:]|\.\s?[-–—])\s?"
_PLACE = r"(?P<place>[^\W\d_][\w.'’\- ]{1,34}?(?:,\s?[^\W\d_][\w.'’\- ]{1,24}?)?)"
_DAY = r"(?:,?\s(?:[A-Za-zÀ-ÿА-я]{3,10}\.?\s\d{1,2}|\d{1,2}\.?\s[A-Za-zÀ-ÿА-я]{3,10}\.?)(?:,?\s\d{4})?(?:\sг\.)?)?"
_HAN = r"[\u3400-\u9fff]"
_KANA = r"[\u3041-\u30ff\u3400-\u9fff]"
_FORMS = tuple(
    re.compile(form, flags)
    for form, flags in (
        (rf"{_PLACE}{_DAY},?\s?[(/\[](?P<agency>{_AGENCY})(?:\s[^)\]/]{{1,20}})?[)/\]]\.?(?:{_DASH}|\s)", re.IGNORECASE),
        (rf"[(\[](?P<agency>{_AGENCY})[)\]]{_DASH}(?P<place>[A-ZÀ-Þ][A-ZÀ-Þ' -]{{2,30}}),", 0),
        (rf"[(\[](?P<agency>{_AGENCY})[)\]]{_DASH}", re.IGNORECASE),
        (rf"(?P<place>[А-ЯЁ][А-ЯЁа-яё -]{{2,30}}?)[.,]\s\d{{1,2}}\s[а-я]{{3,9}}\.?\s?[-–—.]?\s?/?(?P<agency>{_AGENCY})/?", re.IGNORECASE),
        (rf"[【(（\[]?(?P<agency>{_AGENCY})\s?(?:记者|記者)\s?(?P<names>{_HAN}{{2,3}})\s?(?P<place>{_HAN}{{2}})(?:\d{{1,2}}月)?\d{{1,2}}日[电電]", 0),
        (rf"[【(（\[]?(?P<agency>{_AGENCY})(?P<place>{_HAN}{{2,6}}?)(?:\d{{1,2}}月)?\d{{1,2}}日[电電]\s?(?:[(（](?:记者|記者)\s?(?P<names>[\u3400-\u9fff、 ·]{{2,20}}))?", 0),
        (rf"[(\[](?P<place>[가-힣·]{{2,8}})\s?=\s?(?P<agency>{_AGENCY})[)\]]\s?(?:(?P<names>[가-힣·, ]{{2,24}}?)\s?(?:기자|특파원))?", 0),
        (rf"[【\[](?P<place>{_KANA}{{2,8}})[=＝]?(?P<agency>時事|共同|ロイター)[】\]]", 0),
        (rf"[【\[](?P<place>[가-힣]{{2,8}})\s?(?P<agency>{_AGENCY})[】\]]", 0),
        (rf"(?P<place>[\u0600-\u06ff ]{{3,20}}?)\s?[-–—]?\s?[(（/]?\s?(?P<agency>{_AGENCY})\s?[)）/]?\s?[-–—:]", 0),
    )
)  # fmt: skip
_PLACE_ALONE = re.compile(
    rf"(?P<place>[A-ZÀ-ÞА-Я][A-ZÀ-ÞА-Я.'’\-]+(?:\s[A-ZÀ-ÞА-Я.'’\-]+){{0,2}}(?:,\s(?:[A-Z][\w.]{{1,12}}\.?|[A-Z][a-z]+(?:\s[A-Z][a-z]+){{1,3}}))?){_DAY}\s?[-–—―]{{1,2}}\s(?=\S)"
)
_AT_END = re.compile(
    rf"[(（\[［]\s?(?:{_DAY}\s)?(?P<agency>{_AGENCY})(?:[/,、+ ]+[\w. ]{{2,24}})?\s?[)）\]］][.。]?$|^[©/—–-]\s?(?P<other>{_AGENCY})\.?$",
    re.IGNORECASE,
)
_NAMED = re.compile(_AGENCY, re.IGNORECASE)
_KNOWN = {name: re.compile(words, re.IGNORECASE) for name, words in _AGENCIES.items()}
_REPORTING = re.compile(r"^[(\[]?(?:additional )?reporting by ([^;()]{4,160})", re.IGNORECASE)
_START = 120
_ABBREVIATED = 3
"""Letters of a word in capitals that may be an abbreviation: “US”, “UAE”."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Hold the place, the agency and the reporters that a line credits; empty where it names none."""

    dateline: str = ""
    agency: str = ""
    byline: str = ""


def agency_named(name: str) -> str:
    """Return the agency that *name*, and nothing else, names: "Reuters" for "路透社"; an empty string for others."""
    name = name.strip(" .,:()（）[]【】/©").removeprefix("via ")
    if not _NAMED.fullmatch(name):
        return ""
    return next(agency for agency, words in _KNOWN.items() if words.fullmatch(name))


def credit_at_start(line: str) -> Credit:
    """Return what the beginning of a story's first paragraph credits: “LONDON, June 21 (Reuters) - …”."""
    start = line[:_START].lstrip()
    for form in _FORMS:
        match = form.match(start)
        if match:
            said = match.groupdict()
            names = ", ".join(names_in(said.get("names") or ""))
            return Credit(_said(said.get("place") or ""), agency_named(match["agency"]), names)
    alone = _PLACE_ALONE.match(start)
    place = alone["place"] if alone else ""
    return Credit(_said(place)) if len(place) > _ABBREVIATED and not agency_named(place) else Credit()


def credit_at_end(line: str) -> str:
    """Return the agency that the end of a story's last paragraph credits: “… said. (AFP)”."""
    match = _AT_END.search(line[-_START:])
    return agency_named(match["agency"] or match["other"]) if match else ""


def reporters_at_end(line: str) -> str:
    """Return the people of a line such as “Reporting by Jane Roe in Lusaka; Editing by John Doe”."""
    match = _REPORTING.match(line)
    return ", ".join(names_in(match[1])) if match else ""


def _said(place: str) -> str:
    """Return a place without the day behind it; a word in capitals is written as people write it."""
    parts = [part.strip() for part in place.strip(" ,-–—").split(",")]
    kept = [part for part in parts if not re.search(r"\d", part)]
    return ", ".join(_in_lower_case(part) if part.isupper() and len(part) > _ABBREVIATED else part for part in kept)


def _in_lower_case(place: str) -> str:
    """Write the words of *place* with one capital each; those of single letters ("N.Y.") stay."""
    words = place.split()
    return " ".join(word if re.fullmatch(r"(?:\w\.)+", word) else word.capitalize() for word in words)
