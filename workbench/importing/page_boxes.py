"""Takes out of a web page the boxes that belong to the site and not to a story: comments, forms, dialogs, sharing."""

from __future__ import annotations

import re
from typing import Any

from workbench.importing.blocks import extent

_COMMENTS = re.compile(
    r"(?:[a-z0-9]+[_-]+)*comments?[_-]*(?:list|section|area|form|thread|box|wrap(?:per)?|container|text|body|info|block|feed)s?(?:[_-]+\w+)*|disqus\w*",
    re.IGNORECASE,
)
_BOX = re.compile(
    r"(?:[a-z0-9]+[_-]+)*(?:newsletter(?:[_-]+\w+)*|subscribe[_-]+(?:form|box|modal|block|banner)(?:[_-]+\w+)*"
    r"|cookie(?:msg|[_-]?(?:bar|banner|notice|consent|law|message|info|policy))|gdpr(?:[_-]\w+)*|privacy-notice"
    r"|modal[_-](?:content|dialog|body|window)|sns|share[_-]?(?:bar|buttons?|links?|tools?|box|block|compact|widget)|social[_-]?(?:share|links|buttons?|bar)"
    r"|print-(?:header|footer)|sr-only|visually-?hidden|screen-reader-text)",
    re.IGNORECASE,
)
_LONGEST = 1500
"""Characters that a box other than that of comments holds at most; a longer one is part of a story."""
_BOXES = ("div", "section", "form", "ul", "ol", "p", "span", "h2", "h3", "h4")
_OWN = "boolean(.//h1 | .//article | .//*[@itemprop='articleBody'])"
_STORY = 250
"""Characters in the paragraphs of a short story."""


def drop_boxes(tree: Any) -> None:
    """Drop the elements of the page *tree* whose class or id marks them as a box of the site.

    Comments stay where nearly all paragraphs stand in them: then the marks mean something else.
    """
    comments: list[Any] = []
    for element in list(tree.iter(*_BOXES)):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}".split()
        if any(_COMMENTS.fullmatch(mark) for mark in marks):
            comments.append(element)
        elif any(_BOX.fullmatch(mark) for mark in marks) and len("".join(element.itertext())) <= _LONGEST:
            _drop(element)
    among = {paragraph for element in comments for paragraph in element.iter("p")}
    story = (extent("".join(one.itertext())) for one in tree.iter("p") if one not in among)
    if comments and sum(story) >= _STORY:
        for element in comments:
            _drop(element)


def _drop(element: Any) -> None:
    if element.getparent() is not None and not element.xpath(_OWN):
        element.drop_tree()
