"""Gathers every string that the window says: the window's own, the sentences of the other rooms, names of what is bundled.

``pyside6-lupdate`` reads Python, too, but loses the plural of ``QCoreApplication.translate`` and takes a wrong class
after a ``return`` of several values; so the sources are read here, and it is given what was found.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from workbench.briefing.templates import templates
from workbench.bundled import resource
from workbench.operations.codebook_files import starter_codebooks

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ROOT / "workbench"
SENTENCES = "Sentences"
SAYING = {"Sentence", "WorkbenchError", "one_or_many", "joined", "step"}
"""What other rooms make sentences with; the command line, which is in English, is not gathered."""


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """Hold one string to translate; *plural* where it has forms for numbers."""

    context: str
    source: str
    comment: str = ""
    plural: bool = False


def gathered() -> list[Message]:
    """Return all messages of the program, each once."""
    found = {Message(SENTENCES, text): None for text in _bundled()}
    for file in sorted(SOURCES.rglob("*.py")):
        room = file.relative_to(SOURCES).parts[0]
        if room == "cli":
            continue
        reader = _Reader(ast.parse(file.read_text(encoding="utf-8")))
        found |= dict.fromkeys(reader.messages)
    return sorted(found)


def is_english(message: Message) -> bool:
    """Say whether the English catalogue has it: what has forms for numbers, and what Qt names otherwise."""
    return message.plural or message.context == "QShortcut"


def _bundled() -> Iterator[str]:
    """Yield what the window says of the templates and codebooks that come with the program."""
    for template in templates(resource("templates")):
        yield from (template.name, template.description)
    yield from (starter.title for starter in starter_codebooks())


class _Reader(ast.NodeVisitor):
    def __init__(self, tree: ast.AST) -> None:
        self.messages: list[Message] = []
        self._classes: list[str] = []
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name == "tr" and self._classes:
            self._add(self._classes[-1], node.args)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and len(node.args) > 1:
            for context in literals(node.args[0]):
                self._add(context, node.args[1:])
        elif name in SAYING:
            self.messages += [Message(SENTENCES, text) for arg in node.args for text in literals(arg)]
        elif name == "Command":
            texts = [text for arg in node.args[1:3] for text in literals(arg)]
            self.messages += [Message(context, text) for context, text in zip(("Commands", "Menus"), texts)]  # noqa: B905
        self.generic_visit(node)

    def _add(self, context: str, args: list[ast.expr]) -> None:
        comment = next(iter(literals(args[1])), "") if len(args) > 1 else ""
        for source in literals(args[0]):
            self.messages.append(Message(context, source, comment, plural=len(args) > 2))


def literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts that *node* may be: of a literal that one, of ``a if b else c`` both."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from literals(node.body)
        yield from literals(node.orelse)
