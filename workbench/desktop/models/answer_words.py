"""How an article answers a query, as the window words it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.operations.searching import FoundArticle
from workbench.search.answers import Answer
from workbench.search.names import Meant
from workbench.search.snippets import OPEN


def shown_snippet(found: FoundArticle) -> str:
    """Return the words to show of an article: of its text, or where only a passage or note answers, of that."""
    if OPEN in found.snippet or not found.inside:
        return found.snippet
    first = found.inside[0]
    translate = QCoreApplication.translate
    label = translate("Answer", "Note: {words}") if first.is_note else translate("Answer", "Passage: {words}")
    return label.format(words=first.snippet)


def where_found(found: FoundArticle) -> tuple[str, ...]:
    """Say in which passages and notes an article answers, and which names of an actor it holds."""
    translate = QCoreApplication.translate
    notes = sum(inside.is_note for inside in found.inside)
    marked = len(found.inside) - notes
    parts = []
    if marked:
        several = translate("Answer", "in {count} passages").format(count=marked)
        parts.append(translate("Answer", "in a passage") if marked == 1 else several)
    if notes:
        several = translate("Answer", "in {count} notes").format(count=notes)
        parts.append(translate("Answer", "in a note") if notes == 1 else several)
    if found.aliases:
        parts.append(translate("Answer", "as {names}").format(names=", ".join(found.aliases)))
    return tuple(parts)


def meaning(meant: Meant) -> str:
    """Say what a name in a query stands for, empty where it stands for itself alone."""
    translate = QCoreApplication.translate
    if meant.field == "mentions" and meant.others:
        sentence = translate("Answer", "“{typed}”: {name}, also as {others}")
    elif meant.others:
        sentence = translate("Answer", "“{typed}”: {name} with {others}")
    elif meant.is_alias:
        sentence = translate("Answer", "“{typed}”: {name}")
    else:
        return ""
    return sentence.format(typed=meant.typed, name=meant.name, others=_some(meant.others))


def _some(names: tuple[str, ...], most: int = 4) -> str:
    shown = ", ".join(names[:most])
    if len(names) <= most:
        return shown
    return QCoreApplication.translate("Answer", "{names} and {count} more").format(names=shown, count=len(names) - most)


def copies_of(answer: Answer) -> dict[int, int]:
    """Return how many other articles of an answer each story stands for, where there are any."""
    counts = ((hit.id, answer.copies.get(hit.copy_group, 1) - 1) for hit in answer.hits if hit.copy_group)
    return {article_id: others for article_id, others in counts if others > 0}
