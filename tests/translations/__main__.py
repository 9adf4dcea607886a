"""Bring the catalogues up to the sources and compile them: ``python -m tests.translations``."""

from __future__ import annotations

import json
import subprocess
import tempfile
from itertools import groupby
from pathlib import Path

from tests.translations.catalogues import FOLDER, LANGUAGES, compile_catalogue, tool
from tests.translations.gathering import Message, gathered, is_english


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "messages.py"
        for language in LANGUAGES:
            wanted = [message for message in gathered() if language != "en" or is_english(message)]
            source.write_text(as_source(wanted), encoding="utf-8")
            catalogue = FOLDER / f"workbench_{language}.ts"
            subprocess.run(
                [tool("lupdate"), source, "-ts", catalogue, "-target-language", language, "-source-language", "en",
                 "-locations", "none", "-no-obsolete", "-no-ui-lines"],
                check=True,
            )  # fmt: skip
            compile_catalogue(catalogue, catalogue.with_suffix(".qm"))


def as_source(messages: list[Message]) -> str:
    """Return *messages* as Python in the one form that lupdate reads without fault."""
    lines = []
    for context, said in groupby(messages, key=lambda message: message.context):
        lines += [f"class {context}(QObject):", "    def said(self):"]
        lines += [f"        self.tr({_arguments(message)})" for message in said]
    return "\n".join([*lines, ""])


def _arguments(message: Message) -> str:
    words = [message.source, message.comment] if message.comment or message.plural else [message.source]
    return ", ".join([*(json.dumps(word, ensure_ascii=False) for word in words), *(["n"] if message.plural else [])])


main()
