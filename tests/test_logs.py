from __future__ import annotations

import logging
from pathlib import Path

from workbench.logs import log, write_log_to


def raise_with_article_text() -> None:
    try:
        int("The minister said that the servers stood open.")
    except ValueError as error:
        raise LookupError("in “Ministers weigh a price cap”") from error


def test_an_error_is_logged_with_its_place_but_without_its_words(tmp_path: Path) -> None:
    path = write_log_to(tmp_path / "logs")
    handler = log.handlers[-1]
    try:
        try:
            raise_with_article_text()
        except LookupError as error:
            raised = (LookupError, error, error.__traceback__)
            handler.handle(logging.LogRecord("workbench", logging.ERROR, __file__, 1, "Unexpected error", (), raised))
    finally:
        log.removeHandler(handler)
        handler.close()
    written = path.read_text(encoding="utf-8")
    assert "Unexpected error" in written
    assert "raise_with_article_text" in written
    assert written.index("ValueError") < written.index("LookupError")
    assert "Ministers weigh" not in written.replace('raise LookupError("in “Ministers weigh a price cap”")', "")
    assert "invalid literal" not in written
