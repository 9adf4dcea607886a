"""The one exception that users are meant to read."""

from __future__ import annotations


class WorkbenchError(Exception):
    """Tell the user what happened, to what, and what to do, in one sentence.

    Everything else that is raised is a bug: it is not caught, and ends in the log.
    """
