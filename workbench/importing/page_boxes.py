"""Takes out of a web page the boxes that belong to the site: comments, forms, dialogs, sharing, lists of other stories."""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from typing import Any

from workbench.importing.blocks import extent

_COMMENTS = re.compile(
    r"(?:[a-z0-9]+[_-]+)*comments?[_-]*(?:list|section|area|form|thread|box|wrap(?:per)?|container|text|body|info|block|feed)s?(?:[_-]+\w+)*|disqus\w*",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"cookies?|(?:[a-z0-9]+[_-]+)*(?:newsletter(?:[_-]+\w+)*|subscribe[_-]+(?:form|box|modal|block|banner)(?:[_-]+\w+)*"
    r"|cookie(?:msg|[_-]?(?:bar|banner|notice|consent|law|message|info|policy))|gdpr(?:[_-]\w+)*|privacy-notice"
    r"|modal[_-](?:content|dialog|body|window)|sns|share[_-]?(?:bar|buttons?|links?|tools?|box|block|compact|widget)|social[_-]?(?:share|links|buttons?|bar)"
    r"|print-(?:header|footer)|sr-only|visually-?hidden|screen-reader-text)",
    re.IGNORECASE,
)
_LONGEST = 1500
"""Characters that a box other than that of comments holds at most; a longer one is part of a story."""
_BOXES = ("div", "section", "form", "ul", "ol", "p", "span", "h2", "h3", "h4")
_NO_LETTER = re.compile(r"[\W\d_]+")
_ENOUGH = 4000
"""Characters of one text, which may be a script of megabytes, in which letters are counted."""
_LISTS = ("ul", "ol", "dl", "div", "section")
_SEVERAL = 3
"""Links from which on a box may be a menu or a list of other stories."""
_LINKED = 0.8
"""Share of the letters in such a box that stand in links; ranks, dates and numbers of comments are no letters."""
_OWN = "boolean(.//h1 | .//article | .//*[@itemprop='articleBody'])"
_STORY = 250
"""Characters in the paragraphs of a short story."""


def drop_boxes(tree: Any) -> None:
    """Drop the elements of the page *tree* whose class or id marks them as a box of the site, and those full of links.

    Comments and links stay where nearly all paragraphs stand in them: then they are what the page is about.
    """
    others = _boxes_of_links(tree)
    for element in list(tree.iter(*_BOXES)):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}".split()
        if any(_COMMENTS.fullmatch(mark) for mark in marks):
            others.append(element)
        elif any(_BOX.fullmatch(mark) for mark in marks) and len("".join(element.itertext())) <= _LONGEST:
            _drop(element)
    among = {paragraph for element in others for paragraph in element.iter("p")}
    story = (extent("".join(one.itertext())) for one in tree.iter("p") if one not in among)
    if others and sum(story) >= _STORY:
        for element in others:
            _drop(element)


def _boxes_of_links(tree: Any) -> list[Any]:
    links: Counter[Any] = Counter()
    linked: Counter[Any] = Counter()
    for link in tree.iter("a"):
        letters = _letters("".join(link.itertext()))
        for box in link.iterancestors(*_LISTS):
            links[box] += 1
            linked[box] += letters
    return [box for box, count in links.items() if count >= _SEVERAL and not _says_more(box, linked[box] / _LINKED)]


def _says_more(box: Any, most: float) -> bool:
    """Say whether a box has more than so many letters, reading no further than that."""
    texts = (text for text in box.itertext("*") if not text.isspace())
    return any(letters > most for letters in accumulate(_letters(text[:_ENOUGH]) for text in texts))


def _letters(text: str) -> int:
    return len(_NO_LETTER.sub("", text))


def _drop(element: Any) -> None:
    if element.getparent() is not None and not element.xpath(_OWN):
        element.drop_tree()
