"""What the index is fed with: an article as search sees it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

HAS = frozenset({"passages", "note", "copies", "revisions", "star"})
"""What ``has:`` can ask for."""

_SUFFIXES = {
    "web": "html htm xhtml mht mhtml maff warc webarchive",
    "pdf": "pdf",
    "document": "docx doc odt fodt rtf",
    "book": "epub",
    "mail": "eml emlx msg mbox",
    "feed": "rss atom xml opml",
    "table": "csv tsv json jsonl ndjson xlsx ods",
    "text": "",
}
KINDS = tuple(_SUFFIXES)
"""What ``kind:`` can ask for: what sort of file an article was read from."""

_KIND_OF = {suffix: kind for kind, suffixes in _SUFFIXES.items() for suffix in suffixes.split()}


def kind_of(path: str) -> str:
    """Return what sort of file *path* names: one of ``KINDS``, told by its suffix, "text" for any other."""
    name = PurePath(path.lower().removesuffix(".gz"))
    return _KIND_OF.get(name.suffix.removeprefix("."), "text")


@dataclass(frozen=True, slots=True)
class Document:
    """Hold all that is searchable of one article.

    *outlet* holds the outlet's name and its short name, *outlet_id* its id, 0 for none. *notes* are the analyst's notes
    on passages. *published* is ISO 8601 as far as it is known, *imported* ISO 8601 in UTC. *marking* is empty for an
    unmarked article. *actors* and *themes* are the ids of the tags on its passages; *has* holds some of ``HAS``.
    *copy_group* is the id of the copies of one story that it belongs to, 0 for none.
    """

    id: int
    title: str
    text: str
    byline: str = ""
    outlet: tuple[str, ...] = ()
    outlet_id: int = 0
    notes: tuple[str, ...] = ()
    language: str = ""
    url: str = ""
    kind: str = "text"
    published: str = ""
    imported: str = ""
    status: str = "unread"
    marking: str = ""
    reliability: str = "F"
    starred: bool = False
    words: int = 0
    actors: frozenset[int] = frozenset()
    themes: frozenset[int] = frozenset()
    copy_group: int = 0
    has: frozenset[str] = frozenset()
