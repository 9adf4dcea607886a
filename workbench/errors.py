"""The one exception that users are meant to read."""

from __future__ import annotations


class WorkbenchError(Exception):
    """Tell the user what happened, to what, and what to do, in one sentence.

    Everything else that is raised is a bug: it is not caught, and ends in the log.
    """


def sentence_for(error: BaseException) -> str:
    """Return what to tell the user of an error; of one that nobody foresaw only its type, for its words may be private."""
    if isinstance(error, WorkbenchError):
        return str(error)
    return f"Something went wrong that should not ({type(error).__name__}); the log has the details."
