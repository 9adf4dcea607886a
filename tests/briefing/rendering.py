"""Show Markdown as the readers' programs do, and read back the visible words."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

from markdown import Markdown
from markdown_it import MarkdownIt
from mdit_py_plugins.footnote import footnote_plugin

_WAYS_BACK = frozenset(("footnote-backref", "footnote-back"))


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.tags: list[str] = []
        self.hrefs: list[str] = []
        self._silent_until = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.hrefs += [value or "" for name, value in attrs if name in {"href", "src"}]
        if not self._silent_until and (tag == "sup" or dict(attrs).get("class") in _WAYS_BACK):
            self._silent_until = tag

    def handle_endtag(self, tag: str) -> None:
        if tag == self._silent_until:
            self._silent_until = ""

    def handle_data(self, data: str) -> None:
        if not self._silent_until:
            self.parts.append(data)


def parsed(html: str) -> _Text:
    reader = _Text()
    reader.feed(html)
    reader.close()
    return reader


def squeezed(text: str) -> str:
    """Leave out all white space, which renderers may change."""
    return "".join(text.split())


def visible(html: str) -> str:
    return squeezed("".join(parsed(html).parts))


def python_markdown(text: str) -> str:
    return Markdown(extensions=["tables", "footnotes"]).convert(text)


def commonmark(text: str) -> str:
    return MarkdownIt("commonmark").render(text)


def github(text: str) -> str:
    return MarkdownIt("gfm-like", {"linkify": True}).render(text)


def with_footnotes(preset: str) -> Callable[[str], str]:
    """Return markdown-it with its footnotes, which both of its presets leave to a plugin."""
    return MarkdownIt(preset, {"linkify": preset == "gfm-like"}).use(footnote_plugin).render


FOOTNOTED: dict[str, Callable[[str], str]] = {
    "python-markdown": python_markdown,
    "commonmark": with_footnotes("commonmark"),
    "github": with_footnotes("gfm-like"),
}
RENDERERS: dict[str, Callable[[str], str]] = {
    "python-markdown": python_markdown,
    "commonmark": commonmark,
    "github": github,
}
