"""Tells what the columns of a list of articles mean, by the names that people and programs give them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from workbench.domain.articles import Facts
from workbench.importing.blocks import one_line
from workbench.importing.dates import doubt_about, from_metadata
from workbench.importing.document_facts import stated_language
from workbench.importing.people import is_name, names_in
from workbench.importing.sources import facts_stated
from workbench.importing.text_facts import language_named
from workbench.importing.urls import clean_url

_NAMES = {
    "title": "title headline heading subject articletitle documenttitle t1 ti titel überschrift schlagzeile betreff 제목 기사제목 标题 標題 题名 文章标题 見出し タイトル titre título titulo titolo"
    " заголовок",
    "text": "text fulltext articletext body articlebody bodytext maintext content contenttext contenthtml contents article story transcript volltext artikeltext inhalt haupttext 본문 내용 기사본문 기사내용 전문"
    " 正文 内容 內容 全文 文章内容 本文 texte contenu texto contenido conteúdo testo contenuto текст",
    "abstract": "abstract abstractnote summary description excerpt snippet teaser lead ab n2 zusammenfassung beschreibung kurzfassung anriss 요약 초록 摘要 简介 概要 要約 résumé resumen resumo",
    "published": "date published publishdate publisheddate pubdate datepublished publicationdate publishedat publishedon publicationyear year day created createdat da py y1 datum"
    " veröffentlicht veröffentlichungsdatum erscheinungsdatum erschienen erscheinungsjahr jahr 날짜 일자 작성일 게재일 발행일 등록일 보도일 입력일 日期 发布日期 發布日期 发布时间 發布時間 发表时间 时间 年份 出版日期 日付 掲載日 公開日 配信日"
    " fecha data дата",
    "updated": "updated modified lastmodified datemodified updatedat modifieddate aktualisiert geändert 수정일 업데이트 更新时间 更新日期 更新日",
    "byline": "author authors byline writer reporter journalist creator creators contributor au a1 autor autoren autorin verfasser verfasserin 기자 작성자 저자 글쓴이 기자명 作者 记者 記者 撰稿人 著者 執筆者 auteur"
    " auteurs autores autore autori автор",
    "outlet": "outlet source sourcename publication publicationtitle publisher newspaper journal journaltitle magazine media medium site website sitename feed domain jo jf t2 pb quelle zeitung"
    " publikation herausgeber verlag 매체 언론사 출처 신문사 매체명 신문 来源 來源 媒体 媒體 报纸 报刊 出处 期刊 刊名 文献来源 媒体名 新聞社 掲載紙 fuente medio fonte источник издание",
    "url": "url link permalink webaddress articleurl sourceurl weburl uri href ur internetadresse adresse webadresse 링크 주소 원문 기사링크 链接 鏈接 連結 网址 網址 原文链接 リンク enlace lien ссылка",
    "language": "language lang languagecode la sprache 언어 语言 語言 言語 langue idioma lingua язык",
    "file": "file filename filepath path attachment attachments fileattachments document localfile l1 l2 datei dateiname dateipfad pfad anhang 파일 파일명 첨부파일 文件 文件名 檔案 附件 ファイル ファイル名",
}
_MEANING = {name: fact for fact, names in _NAMES.items() for name in names.split()}
_ORDER = {name: order for names in _NAMES.values() for order, name in enumerate(names.split())}
_PEOPLE_PARTED = re.compile(r"\s*(?:;|\n|\|)\s*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_MOMENT = re.compile(r"\d{10}(?:\d{3})?(?:\.\d+)?")
_LABELLED = 120


def meaning_of(column: str) -> str:
    """Return the fact, or "text", "abstract" or "file", that a column of this name holds; an empty string for others."""
    return _MEANING.get(_plain(column), "")


def _plain(column: str) -> str:
    return re.sub(r"[\W_]+", "", column).casefold()


@dataclass(frozen=True, slots=True)
class Columns:
    """Hold the values of a row by what they mean, and the name of the column that each is from."""

    values: Mapping[str, str]
    named: Mapping[str, str]

    @classmethod
    def of(cls, row: Mapping[str, str]) -> Columns:
        """Tell the columns of *row*; where several mean the same, the first filled one by the order of names counts."""
        values: dict[str, str] = {}
        named: dict[str, str] = {}
        for column in sorted(row, key=lambda name: _ORDER.get(_plain(name), 0)):
            meaning = meaning_of(column)
            if meaning and row[column].strip() and meaning not in values:
                values[meaning], named[meaning] = row[column].strip(), f"column “{column}”"
        return cls(values, named)

    def get(self, meaning: str) -> str:
        """Return a value, or an empty string."""
        return self.values.get(meaning, "")

    def name(self) -> str:
        """Return what the row can be called for good: its title and address, or else how its text begins."""
        title, address = one_line(self.get("title")), self.get("url")
        text = one_line(self.get("text")[:400] or self.get("abstract")[:400])
        label = title[:_LABELLED] or text[:60]
        return f"{label} ({address})" if label and address else label or address


def facts_in(columns: Columns) -> Facts:
    """Return the facts in a row, with a doubt about each date that can be read in two ways."""
    outlet = one_line(columns.get("outlet"))
    values = {
        "title": one_line(columns.get("title")),
        "outlet": outlet,
        "byline": ", ".join(_people(columns.get("byline"), outlet)),
        "published": _date(columns.get("published")),
        "updated": _date(columns.get("updated")),
        "url": clean_url(columns.get("url")),
        "language": language_named(columns.get("language")) or stated_language(columns.get("language")),
    }
    facts = facts_stated(values, columns.named)
    for name in ("published", "updated"):
        doubt = "" if values[name] else doubt_about(one_line(columns.get(name)))
        facts = facts.with_doubt(name, doubt) if doubt else facts
    return facts


def _people(stated: str, outlet: str) -> list[str]:
    """Return the people in a column: several with semicolons between them, family name first or last."""
    found: dict[str, None] = {}
    for one in _PEOPLE_PARTED.split(stated):
        family, comma, given = one.partition(",")
        turned = f"{given.strip()} {family.strip()}" if comma and " " not in family.strip() and given.strip() else one
        names = names_in(turned, outlet)
        found.update(dict.fromkeys(names or ([one.strip()] if is_name(one.strip()) and ";" in stated else [])))
    return list(found)


def _date(stated: str) -> str:
    stated = one_line(stated)
    if _YEAR.fullmatch(stated.rstrip("/")):
        return stated[:4]
    if _MOMENT.fullmatch(stated):
        seconds = float(stated) / (1000 if len(stated.partition(".")[0]) == 13 else 1)
        return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="minutes")
    return from_metadata(stated)
