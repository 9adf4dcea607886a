"""Reads facts from the lines around an article's title and at its end: “By …”, “Posted : …”, “Source: …”."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime

from workbench.domain.articles import Facts
from workbench.importing.dates import ambiguity, find_dates
from workbench.importing.people import byline_of, is_byline, names_in
from workbench.importing.relative_dates import relative_date
from workbench.importing.urls import clean_url
from workbench.sentences import Sentence

_LABELS = {
    "title": "title|headline|제목|标题|標題|タイトル|見出し|titel|titre|título|titolo|заголовок|العنوان",
    "published": "first published|date published|published on|published at|published|publication date|date of publication|posted on|posted|issued|date|(?:기사|최초)?\\s?(?:입력|등록|승인)(?:\\s?시간|일시|일)?|게시"
    "|발행일?|게재일?|송고(?:\\s?시간)?|작성일?|날짜|发布时间|發布時間|发布于|發布於|发布日期|发布|發布|发表于|發表於|日期|时间|時間|発行日?|公開日?|掲載日?|投稿日|配信日?|日付"
    "|veröffentlicht am|veröffentlicht|erschienen am|erschienen|datum|publié le|publié|date de publication|publicado el|publicado em|publicado|fecha|data|pubblicato il|pubblicato"
    "|gepubliceerd op|gepubliceerd|geplaatst op|geplaatst|gepostet am|erstellt am|publicerad|opublikowano|data publikacji|yayınlanma tarihi|yayın tarihi|опубликовано|дата публикации|дата|تاريخ النشر|نشر في|نشر|التاريخ",
    "updated": "last updated on|last updated|last update|updated on|updated at|updated|last modified|modified|revised|최종수정|수정일?|업데이트|更新时间|更新時間|更新日?|更新于|最終更新日?|最終更新"
    "|zuletzt aktualisiert|aktualisiert am|aktualisiert|stand|mis à jour le|mis à jour|modifié le|actualizado el|actualizado|atualizado em|atualizado|aggiornato il|aggiornato"
    "|laatste update|laatst bijgewerkt|laatst gewijzigd|dernière mise à jour|última actualización|última atualização|ultimo aggiornamento|senast uppdaterad|sist oppdatert|sidst opdateret|ostatnia aktualizacja"
    "|son güncelleme|последнее обновление|zuletzt geändert|bijgewerkt op|bijgewerkt|uppdaterad|zaktualizowano|aktualizacja|güncelleme tarihi|güncelleme|обновлено|изменено|آخر تحديث|تحديث",
    "outlet": "source|outlet|publisher|publication|newspaper|medium|media|site|website|출처|매체|언론사|신문사|来源|來源|媒体|媒體|出处|出典|配信元|発行元|媒体名|quelle|zeitung|fuente|medio|fonte"
    "|bron|источник|издание|المصدر",
    "byline": "authors?|byline|written by|reported by|reporter|writer|by|기자|글쓴이|작성자|저자|글|作者|记者|記者|撰文|撰稿|執筆者?|著者|筆者|文|autor(?:in)?|verfasser|von|auteur|par|por|autore"
    "|автор|الكاتب|بقلم",
    "url": "url|link|permalink|web address|original url|original link|original|source url|address|링크|원문|주소|链接|鏈接|連結|网址|網址|原文链接|原文|リンク|元記事|adresse|lien|enlace|ссылка|الرابط",
    "language": "language|lang|언어|语言|語言|言語|sprache|langue|idioma|язык|اللغة",
}
_LABEL = re.compile(
    "|".join(rf"(?P<{fact}>{words})" for fact, words in _LABELS.items()).join((r"(?<![^\W\d_])(?:", ")"))
    + r"(?:\s*[:：]\s*|\s+(?=\W?\d{1,4}\D)|(?<=[\u3400-\u9fff\uac00-\ud7a3])(?=\d{4}\D)|\s+(?=\w+\s\d{1,2},?\s\d{4}))",
    re.IGNORECASE,
)
_AFTER_LABEL = re.compile(r"[:：]|\d")
_LONGEST = 250
_LONGEST_NAME = 60
_WITHOUT_COLON = {"published", "updated"}
_SIGNED_BEHIND = re.compile(r"\s+(?=(?:记者|記者|作者|撰文|编辑|編輯|责编|责任编辑)[\s:：/]?\S)")
"""Where the people begin whom Chinese portals name behind the source."""
_FIRST_HAN = re.compile(r"(?<=[\u3400-\u9fff])\s.*$")
"""What portals print behind the source, which in Chinese is one word: how many took part, buttons."""
_URL = re.compile(r"https?://[^\s<>\"“”]+[^\s<>\"“”.,;:!?)\]]")
_ASIDE = (
    r"(?:reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|lästid|czas czytania|время чтения)\s?:?\s?(?:ca\.?\s)?\d+\s?\w+\.?"
    r"|\d+[- ]?(?:min(?:ute)?s?\.? read|min\.? (?:de )?(?:lecture|lectura|leitura|lettura)|мин(?:ут[аы]?)? (?:чтения|на чтение)|分钟阅读)|\b(?:updated|aktualisiert|atualizado|actualizado|mis à jour|modifié)\s(?:há|hace|vor|il y a)?\s?\d+\s\w+(?: ago)?"
)
"""What stands beside a date and says nothing of the article: how long it takes to read, how long ago it was changed."""
_LEFT_OVER = re.compile(
    _ASIDE
    + r"|[\s|•·,;:/()\[\]（）–—\-]|г\.|года|更新|公開|配信|\b(?:at|on|am|le|el|alle|ET|EST|EDT|PT|Uhr|요일|[월화수목금토일])\b",
    re.IGNORECASE,
)
_CHANGED_BEHIND = re.compile(r"\s?更新")
_WEEKDAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|[월화수목금토일]요일|星期[一二三四五六日天]|[月火水木金土日]曜日"
    r"|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
    re.IGNORECASE,
)
_BEFORE_RELATIVE = re.compile(
    rf"(?:^|[|•·,;:/(–—-])\s*(?:(?:{_LABELS['published']}|{_LABELS['updated']})\s?)?$", re.IGNORECASE
)
_AFTER_RELATIVE = re.compile(r"\s*(?:$|[|•·,;/)–—-])")
_UPDATED = re.compile(rf"(?:{_LABELS['updated']})\s*:?\s*$", re.IGNORECASE)
_LABEL_WORD = re.compile(rf"(?:{_LABELS['published']}|{_LABELS['updated']})\s*:?\s*$", re.IGNORECASE)
_LANGUAGES = {
    "english": "en", "korean": "ko", "chinese": "zh", "japanese": "ja", "german": "de", "french": "fr", "spanish": "es", "russian": "ru", "arabic": "ar",
    "한국어": "ko", "中文": "zh", "日本語": "ja", "deutsch": "de", "français": "fr", "español": "es", "русский": "ru",
}  # fmt: skip


@dataclass(slots=True)
class LineFacts:
    """Hold what one line says: facts by name, and why a date is uncertain; *whole* where the line says nothing else.

    *saved* is the time at which the page was saved, where it is known.
    """

    saved: datetime | None = None
    values: dict[str, str] = field(default_factory=dict)
    doubts: dict[str, str] = field(default_factory=dict)
    whole: bool = False


def read_line(line: str, saved: datetime | None = None) -> LineFacts:
    """Read the facts that *line* states by labels, as a byline, or as a date or an address standing alone.

    A date that only means a day beside another is read from the time at which the page was *saved*.
    """
    said = LineFacts(saved)
    if len(line) > _LONGEST:
        return said
    line = _without_address(line, said)
    marks = [mark for mark in _LABEL.finditer(line) if _is_label(mark, line)] if _AFTER_LABEL.search(line) else []
    ends = [*(mark.start() for mark in marks), len(line)]
    left = _read_unlabelled(line[: ends[0]], said)
    for mark, end in zip(marks, ends[1:], strict=True):
        value = line[mark.end() : end].strip(" |•·,;\t")
        left += _read_labelled(str(mark.lastgroup), value, said)
    said.whole = bool(said.values or said.doubts) and not left
    return said


def with_line_facts(facts: Facts, said: LineFacts, where: str) -> Facts:
    """Return *facts* with what a line says; what is known already stays."""
    for name, stated in said.values.items():
        value = without_outlet(stated, facts.outlet) if name == "byline" else stated
        if value and not getattr(facts, name):
            facts = facts.with_fact(name, value, where, doubt=said.doubts.get(name, ""))
    for name, doubt in said.doubts.items():
        facts = facts if said.values.get(name) else facts.with_doubt(name, doubt)
    return facts


def without_outlet(byline: str, outlet: str, domain: str = "") -> str:
    """Return *byline* without the outlet, which signs with its people on some sites; it may be known by its *domain*."""
    site = domain.split(".")[-2:-1]
    known = {outlet.casefold(), *site}
    names = byline.split(", ")
    alone = len(names) == 1  # somebody may write on a site of their own name
    return ", ".join(
        name
        for name in names
        if name.casefold() not in known and (alone or name.casefold().replace(" ", "") not in known)
    )


def dates_left_open(facts: Facts) -> tuple[str, ...]:
    """Return a warning for each date that was left open because it could mean two days."""
    open_ones = (doubt for name, doubt in facts.doubts.items() if not getattr(facts, name))
    return tuple(dict.fromkeys(Sentence("{doubt}; the date was left open.", doubt=doubt) for doubt in open_ones))


def says_nothing(line: str) -> bool:
    """Say whether *line* has only what stands beside dates: how long the article takes to read, bars, dots."""
    return len(line) <= _LONGEST and not _LEFT_OVER.sub("", line)


def language_named(name: str) -> str:
    """Return the ISO 639-1 code of a language by its name, in English or its own; an empty string for others."""
    return _LANGUAGES.get(name.strip().lower(), "")


def _is_label(mark: re.Match[str], line: str) -> bool:
    """Tell a label from a word of a sentence: a colon follows it, or a date; only dates' labels stand behind words."""
    has_colon = mark.group().rstrip()[-1] in ":："
    if mark.lastgroup in _WITHOUT_COLON:
        following = find_dates(line[mark.end() : mark.end() + 60])
        return has_colon or bool(following and following[0].start <= 12)
    before = line[: mark.start()].rstrip()
    return has_colon and (not before or before[-1] in "|•·/)]*_-–—#0123456789日分" or line[mark.start()] >= "\u3400")


def _read_labelled(fact: str, value: str, said: LineFacts) -> str:
    """Store what stands behind a label and return what could not be read there."""
    if fact in {"published", "updated"}:
        return _read_byline(_read_date(fact, value, said), said)
    if fact == "url":
        return value  # an address was taken out of the line before
    if fact == "byline":
        value = _read_date("published", value, said) or value
        said.values["byline"] = said.values.get("byline") or ", ".join(names_in(value))
        return "" if said.values["byline"] or len(value) <= _LONGEST_NAME else value
    if fact == "language":
        code = value.lower()[:2] if re.fullmatch(r"[A-Za-z]{2}(?:[-_]\w+)?", value) else ""
        _keep(said, "language", language_named(value) or code)
        return ""
    if fact == "outlet":
        value = _read_date("published", value, said)
        value, *signed = _SIGNED_BEHIND.split(value, maxsplit=1)
        _keep(said, "byline", ", ".join(byline_of(line) for line in signed))
        value = _FIRST_HAN.sub("", value)
        if len(value) > _LONGEST_NAME:
            return value
    _keep(said, fact, value.strip("*_|,;· "))
    return ""


def _without_address(line: str, said: LineFacts) -> str:
    address = _URL.search(line)
    if not address or not clean_url(address.group()):
        return line
    _keep(said, "url", clean_url(address.group()))
    return f"{line[: address.start()]} {line[address.end() :]}".strip(" <>()")


def _read_unlabelled(text: str, said: LineFacts) -> str:
    """Read a byline or a date that has no label, and return what is neither."""
    dates = find_dates(text) if "更新" in text else ()
    is_change = len(dates) == 1 and _CHANGED_BEHIND.match(text, dates[0].end)
    text = _read_date("updated" if is_change else "published", text, said)
    return _read_byline(text, said)


def _read_byline(text: str, said: LineFacts) -> str:
    """Store the byline that *text* is, and return it where it is none."""
    if not text or not is_byline(text):
        return text
    said.values["byline"] = said.values.get("byline") or byline_of(text)
    return ""


def _read_date(fact: str, text: str, said: LineFacts) -> str:
    """Store the first date in *text* as *fact* (a second one as "updated") and return the text without dates."""
    dates = find_dates(text)
    for name, stated in zip((fact, "updated"), dates, strict=False):
        if stated.value:
            _keep(said, name, stated.value)
        else:
            said.doubts.setdefault(name, ambiguity(text, stated))
    for stated in reversed(dates):
        text = text[: stated.start] + " " + text[stated.end :]
    if not dates:
        text = _read_relative_date(fact, text, said)
    text = _WEEKDAY.sub(" ", text) if said.values or dates else text
    return text.strip() if _LEFT_OVER.sub("", text) else ""


def _read_relative_date(fact: str, text: str, said: LineFacts) -> str:
    """Store a date that is read from the time of saving, with its doubt, and return the text without it."""
    stated = relative_date(text, said.saved) if said.saved else None
    if stated is None:
        return text
    before, after = text[: stated.start], text[stated.end :]
    if not (_BEFORE_RELATIVE.search(_WEEKDAY.sub("", before)) and _AFTER_RELATIVE.match(after)):
        return text
    fact = "updated" if _UPDATED.search(before) else fact
    if not said.values.get(fact):
        said.values[fact], said.doubts[fact] = stated.value, stated.doubt
    rest = _LABEL_WORD.sub("", before) + after
    return rest.strip() if _LEFT_OVER.sub("", rest) else ""


def _keep(said: LineFacts, name: str, value: str) -> None:
    if value and not said.values.get(name):
        said.values[name] = value
