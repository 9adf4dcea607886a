"""A draft's own Markdown, made fit to release.

The analyst's bold, lists and tables stay as written. What could carry something out unseen does not: comments and front
matter of the draft are left out, raw HTML is shown as typed instead of being obeyed, and her own footnotes keep clear
of the numbered ones. Images stay, so that the release check can refuse remote ones by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from workbench.domain.spans import Span

_CODE_OR_COMMENT = re.compile(
    r"""
    (?P<code>
        ^[ >]*(?P<fence>`{3,}|~{3,})[^`\n]*$ .*? (?:^[ >]*(?P=fence)(?P<closed>)[`~]*[ \t]*$|\Z)
      | (?<![`\\])(?P<ticks>`+)(?!`) (?:(?!\n[ \t]*\n).)+? (?<!`)(?P=ticks)(?!`)
    )
    | ^[ \t]*<!--.*?-->[ \t]*\n | <!--.*?-->
    | ^%%[ \t]*$.*?^%%[ \t]*$\n? | (?<![\w%])%%[^\n%]+%%(?![\w%])
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_MAY_BE_SILENT = re.compile("`|~~~|<!--|%%")
_FRONT_MATTER = re.compile(r"\A---[ \t]*\n(?=[\w-]+[ \t]*:).*?^(?:---|\.\.\.)[ \t]*$\n?", re.MULTILINE | re.DOTALL)
_RAW_HTML = re.compile(
    r"(?<!\]\()<(?!!--|[a-z][a-z0-9+.-]*://[^\s<>]*>|[^\s<>@]+@[^\s<>@]+>)(?=[a-z/!?])", re.IGNORECASE
)
_NUMBERED_FOOTNOTE = re.compile(r"\[\^(\d+)\]")


def neutral(draft: str) -> str:
    """Return *draft* without front matter and comments, with raw HTML as text and its numbered footnotes renamed."""
    lines = draft.replace("\r\n", "\n").replace("\r", "\n")
    text = _without_comments(_FRONT_MATTER.sub("", lines, count=1))
    # A fence left open would swallow the footnotes and the annex that follow the draft.
    open_fences = [m["fence"] for m in _silent(text) if m["fence"] and m["closed"] is None]
    return f"{text.rstrip()}\n{open_fences[0]}\n" if open_fences else text


def silent_spans(draft: str) -> tuple[Span, ...]:
    """Return the places of code and comments, where nothing is cited: code points, end exclusive."""
    return tuple(Span(match.start(), match.end()) for match in _silent(draft))


def front_matter(draft: str) -> dict[str, str]:
    """Return the ``key: value`` lines that the draft begins with; they steer the program and are in no release."""
    match = _FRONT_MATTER.match(draft.replace("\r\n", "\n"))
    lines = match.group().split("\n")[1:-1] if match else []
    pairs = (line.partition(":") for line in lines if re.match(r"[\w-]+[ \t]*:", line))
    return {key.strip().lower(): value.strip().strip("\"'") for key, _, value in pairs}


def prose(draft: str) -> str:
    """Return *draft* with front matter, code and comments blanked out and every other character at its old place."""
    parts: list[str] = []
    end = 0
    front = _FRONT_MATTER.match(draft)
    for start, stop in ([front.span()] if front else []) + [(s.start, s.end) for s in silent_spans(draft)]:
        if stop > end:
            parts += draft[end:start], _blank(draft[max(start, end) : stop])
            end = stop
    return "".join((*parts, draft[end:]))


def without_code(draft: str) -> str:
    """Return *draft* with its code blanked out and every other character at its old place."""
    parts: list[str] = []
    end = 0
    for match in _silent(draft):
        if match["code"]:
            parts += draft[end : match.start()], _blank(match.group())
            end = match.end()
    return "".join((*parts, draft[end:]))


def _blank(words: str) -> str:
    return re.sub(r"[^\n]", " ", words)


def _silent(text: str) -> Iterable[re.Match[str]]:
    # Most drafts hold no such mark, which costs much less to see than to search for what they begin.
    return _CODE_OR_COMMENT.finditer(text) if _MAY_BE_SILENT.search(text) else ()


def _without_comments(draft: str) -> str:
    parts: list[str] = []
    end = 0
    for match in _silent(draft):
        parts += _neutral_part(draft[end : match.start()]), match["code"] or ""
        end = match.end()
    return "".join((*parts, _neutral_part(draft[end:])))


def _neutral_part(part: str) -> str:
    return _NUMBERED_FOOTNOTE.sub(r"[^note-\1]", _RAW_HTML.sub("&lt;", part))
