"""The engines that are compared: this program, SQLite FTS5 as sqlite-utils sets it up, Whoosh's own index, Recoll."""

from __future__ import annotations

import html
import shutil
import subprocess
from abc import ABC, abstractmethod
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from sqlite_utils import Database
from whoosh import fields, highlight, index, query, sorting
from whoosh.analysis import StemmingAnalyzer

from tests.benchmarks.corpus import SyntheticArticle
from tests.benchmarks.search_queries import Asked
from workbench.domain.articles import Block, BlockKind, Extracted, Facts
from workbench.domain.texts import normalised
from workbench.library import articles, copies, outlets
from workbench.library.library import Library
from workbench.operations.indexing import catch_up
from workbench.operations.searching import facets, search_articles
from workbench.search.analysing import AnalysingProcess
from workbench.search.answers import Sort
from workbench.search.filters import with_filter
from workbench.search.index import SearchIndex

_TODAY = date(2026, 6, 21)
_FROM, _TO = "2024-03", "2025-02"
_STEP = 5_000


class Engine(ABC):
    """Fill with articles, then answer: the count of all, and 20 rows with snippets."""

    name: str
    most = 10**9
    """With more articles than this it takes too long to wait for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / self.name
        self.folder.mkdir(parents=True, exist_ok=True)

    @property
    def is_there(self) -> bool:
        """Say whether this machine has the engine."""
        return True

    @abstractmethod
    def store(self, made: Iterable[SyntheticArticle]) -> None:
        """Put the articles where they are indexed from; not counted as indexing."""

    @abstractmethod
    def fill(self) -> None:
        """Index the articles."""

    @abstractmethod
    def ask(self, asked: Asked) -> int | None:
        """Answer a query; return how many articles answer, ``None`` where the engine has no such query."""

    def close(self) -> None:  # noqa: B027 - most have nothing to close
        """Let go of the files."""


class Ours(Engine):
    """Ask as the window does: parse, search, count, facets, and 20 rows with snippets."""

    name = "workbench"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        place = self.folder / "library"
        self.library = Library.open(place) if place.exists() else Library.create(place)
        self.index = SearchIndex.open(self.library.index_folder)
        self.index.warm_up()  # as the window does
        self.db = self.library.reader()

    def store(self, made: Iterable[SyntheticArticle]) -> None:
        batch: list[SyntheticArticle] = []
        for article in made:
            batch.append(article)
            if len(batch) == _STEP:
                self._store(batch)
                batch.clear()
        self._store(batch)

    def _store(self, batch: list[SyntheticArticle]) -> None:
        with self.library.step("Fill") as step:
            for article in batch:
                text = normalised(article.body)
                told = Facts(title=article.title, outlet=article.outlet, published=article.date, language="en")
                extracted = Extracted(text, (Block(BlockKind.PARAGRAPH, 0, len(text)),), told)
                outlet_id = outlets.id_of(step.db, article.outlet) if article.outlet else None
                added = articles.add(step.db, extracted, outlet_id=outlet_id)
                # Compared already, as imported ones are: a window looks for copies among those that are not.
                copies.keep_fingerprint(step.db, articles.newest_revision(step.db, added), [])

    def fill(self) -> None:
        analyse = AnalysingProcess()
        catch_up(self.db, self.index, analyse=analyse)
        analyse.close()

    def ask(self, asked: Asked) -> int | None:
        one, *others = asked.words
        text = {
            "phrase": f'"{" ".join(asked.words)}"',
            "fuzzy": f"{one}~",
            "filtered": f"{one} -{others[0] if others else ''} published:[{_FROM} TO {_TO}]",
        }.get(asked.kind, " ".join(asked.words))
        if asked.kind == "filtered":
            text = with_filter(text, "outlet", asked.outlet)
        sort, typing = Sort.DATE if asked.kind == "date" else Sort.RELEVANCE, asked.kind == "typed"
        found = search_articles(
            self.db, self.index, query=text, limit=20, sort=sort, typing=typing, grouped=True, today=_TODAY
        )
        facets(self.db, self.index, query=text, typing=typing, today=_TODAY)
        return found.total

    def close(self) -> None:
        self.index.close()
        self.db.close()
        self.library.close()


class Fts5(Engine):
    """SQLite's full-text search with Porter's stemmer."""

    name = "fts5"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.db = Database(self.folder / "fts5.sqlite")

    def store(self, made: Iterable[SyntheticArticle]) -> None:
        rows = (
            {name: getattr(article, name) for name in ("id", "title", "date", "outlet", "body")} for article in made
        )
        self.db.table("articles").insert_all(rows, pk="id", batch_size=1_000)
        self.db.table("articles").create_index(["date"])

    def fill(self) -> None:
        self.db.table("articles").enable_fts(["title", "body"], tokenize="porter")

    def ask(self, asked: Asked) -> int | None:
        quoted = [f'"{word}"' for word in asked.words]
        if asked.kind == "fuzzy":
            return None
        wanted = {
            "phrase": f'"{" ".join(asked.words)}"',
            "typed": f"{quoted[0]} AND {quoted[-1]}*",
            "sentence": " OR ".join(quoted),
            "filtered": f"{quoted[0]} NOT {quoted[-1]}",
        }.get(asked.kind, " AND ".join(quoted))
        where, values = "articles_fts MATCH ?", [wanted]
        if asked.kind == "filtered":
            where += " AND outlet = ? AND date >= ? AND date < ?"
            values += [asked.outlet, _FROM, "2025-03"]
        source = f"FROM articles_fts JOIN articles ON articles.id = articles_fts.rowid WHERE {where}"
        order = "date DESC" if asked.kind == "date" else "bm25(articles_fts, 4, 1)"
        rows = f"SELECT articles.id, snippet(articles_fts, 1, '[', ']', '…', 32) {source} ORDER BY {order} LIMIT 20"
        self.db.execute(rows, values).fetchall()
        if asked.kind == "facets":
            for group in ("outlet", "substr(date, 1, 7)"):
                self.db.execute(f"SELECT {group}, count(*) {source} GROUP BY 1", values).fetchall()
        return int(self.db.execute(f"SELECT count(*) {source}", values).fetchone()[0])

    def close(self) -> None:
        self.db.close()


class WhooshOwn(Engine):
    """Whoosh's index in pure Python."""

    name = "whoosh"
    most = 10_000

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.index = index.open_dir(str(self.folder)) if index.exists_in(str(self.folder)) else None

    def store(self, made: Iterable[SyntheticArticle]) -> None:
        self._made = list(made)

    def fill(self) -> None:
        text = fields.TEXT(analyzer=StemmingAnalyzer(), stored=True)
        schema = fields.Schema(
            title=text, body=text, outlet=fields.ID(sortable=True), date=fields.ID(sortable=True), month=fields.ID(sortable=True)
        )  # fmt: skip
        self.index = index.create_in(str(self.folder), schema)
        writer = self.index.writer(limitmb=256)
        for article in self._made:
            told = {name: getattr(article, name) for name in ("title", "body", "outlet", "date")}
            writer.add_document(**told, month=article.date[:7])
        writer.commit()

    def ask(self, asked: Asked) -> int | None:
        stem = self.index.schema["body"].analyzer
        terms = [token.text for word in asked.words for token in stem(word)]
        if not terms:
            return None
        options = {"sortedby": "date", "reverse": True} if asked.kind == "date" else {}
        if asked.kind == "facets":
            options = {"groupedby": [sorting.FieldFacet("outlet"), sorting.FieldFacet("month")]}
        with self.index.searcher() as searcher:
            found = searcher.search(_whoosh_query(asked, terms), limit=20, **options)
            found.fragmenter = highlight.ContextFragmenter()
            for hit in found:
                hit.highlights("body")
            return len(found)


def _whoosh_query(asked: Asked, terms: list[str]) -> query.Query:
    each = [query.Or([query.Term("title", term), query.Term("body", term)]) for term in terms]
    match asked.kind:
        case "phrase":
            return query.Phrase("body", terms)
        case "fuzzy":
            return query.FuzzyTerm("body", terms[0], maxdist=1, prefixlength=0)
        case "typed":
            return query.And([each[0], query.Prefix("body", asked.words[-1])])
        case "sentence":
            return query.Or(each)
        case "filtered":
            kept = [each[0], query.Term("outlet", asked.outlet), query.TermRange("month", _FROM, _TO)]
            return query.AndNot(query.And(kept), each[-1])
    return query.And(each)


class Recoll(Engine):
    """Recoll's commands over one file for each article; a query's time holds that of starting ``recollq``."""

    name = "recoll"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.files, self.settings = self.folder / "files", self.folder / "settings"
        self.settings.mkdir(exist_ok=True)
        (self.settings / "recoll.conf").write_text(f"topdirs = {self.files}\nloglevel = 1\n", encoding="utf-8")

    @property
    def is_there(self) -> bool:
        return bool(shutil.which("recollindex") and shutil.which("recollq"))

    def store(self, made: Iterable[SyntheticArticle]) -> None:
        self.files.mkdir(exist_ok=True)
        for article in made:
            page = f"<html><head><title>{html.escape(article.title)}</title><meta name=date content={article.date}></head><body>{html.escape(article.body)}</body></html>"
            (self.files / f"{article.id}.html").write_text(page, encoding="utf-8")

    def fill(self) -> None:
        subprocess.run(["recollindex", "-c", self.settings], check=True, capture_output=True)

    def ask(self, asked: Asked) -> int | None:
        one, *others = asked.words
        text = {
            "phrase": f'"{" ".join(asked.words)}"',
            "fuzzy": None,  # ``recollq`` has wild cards, no edits
            "filtered": None,  # outlets are no field of its own index
            "facets": None,
            "typed": f"{one} {''.join(others)}*",
            "sentence": " OR ".join(asked.words),
        }.get(asked.kind, " ".join(asked.words))
        if text is None:
            return None
        command = ["recollq", "-c", str(self.settings), "-n", "20", "-A", text]
        if asked.kind == "date":
            command[3:3] = ["-S", "date", "-D"]
        printed = subprocess.run(command, check=True, capture_output=True, text=True, errors="replace").stdout
        count = printed.partition(" results")[0].rpartition("\n")[2]
        return int(count) if count.isdecimal() else 0


ENGINES: tuple[type[Engine], ...] = (Ours, Fts5, WhooshOwn, Recoll)
