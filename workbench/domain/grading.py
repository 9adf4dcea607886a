"""The Admiralty grades (AJP-2.1): reliability of an outlet, credibility of what a passage says.

The two are given independently. F and 6 mean "cannot be judged" and are no end of a scale.
"""

from __future__ import annotations

from workbench.errors import WorkbenchError
from workbench.sentences import Sentence

RELIABILITY = {
    "A": Sentence("Completely reliable"),
    "B": Sentence("Usually reliable"),
    "C": Sentence("Fairly reliable"),
    "D": Sentence("Not usually reliable"),
    "E": Sentence("Unreliable"),
    "F": Sentence("Reliability cannot be judged"),
}
"""Reliability of an outlet: the letter and its name. An outlet that nobody has graded is F."""

RELIABILITY_MEANS = {
    "A": Sentence("No doubt of authenticity, trustworthiness or competency; a history of complete reliability."),
    "B": Sentence("Minor doubt; a history of valid information most of the time."),
    "C": Sentence("Doubt, but it has provided valid information in the past."),
    "D": Sentence("Significant doubt, but it has provided valid information in the past."),
    "E": Sentence("Lacking authenticity, trustworthiness or competency; a history of invalid information."),
    "F": Sentence("No basis exists for evaluating it. This is no end of the scale."),
}
"""What each reliability means (FM 2-22.3, after AJP-2.1)."""

CREDIBILITY = {
    1: Sentence("Confirmed by other sources"),
    2: Sentence("Probably true"),
    3: Sentence("Possibly true"),
    4: Sentence("Doubtful"),
    5: Sentence("Improbable"),
    6: Sentence("Truth cannot be judged"),
}
"""Credibility of a passage: the number and its name. A passage that nobody has graded is 6."""


def parse_reliability(letter: str) -> str:
    """Read a reliability grade A–F in either case. Raises WorkbenchError for anything else."""
    grade = letter.strip().upper()
    if grade not in RELIABILITY:
        raise WorkbenchError(
            "“{letter}” is not a reliability; use a letter from A (completely reliable) to F.", letter=letter
        )
    return grade


def parse_credibility(number: int | str) -> int:
    """Read a credibility grade 1–6. Raises WorkbenchError for anything else."""
    text = str(number).strip()
    if text not in {str(grade) for grade in CREDIBILITY}:
        raise WorkbenchError("“{number}” is not a credibility; use a number from 1 (confirmed) to 6.", number=number)
    return int(text)
