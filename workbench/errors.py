"""The one exception that users are meant to read."""

from __future__ import annotations

from workbench.sentences import Sentence


class WorkbenchError(Exception):
    """Tell the user what happened, to what, and what to do, in one sentence: a template and what is put into it.

    Everything else that is raised is a bug: it is not caught, and ends in the log.
    """

    def __init__(self, sentence: str, /, **values: object) -> None:
        super().__init__(Sentence(sentence, **values))


def sentence_for(error: BaseException) -> str:
    """Return what to tell the user of an error; of one that nobody foresaw only its type, for its words may be private."""
    if isinstance(error, WorkbenchError):
        return str(error)
    return Sentence(
        "Something went wrong that should not ({kind}); the log has the details.", kind=type(error).__name__
    )
