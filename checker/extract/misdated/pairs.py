"""A moment as the words state it, and as it must be by something else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.values import Moment

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<month>{'|'.join(MONTHS)})[a-z]*\.?|(?P<month2>{'|'.join(MONTHS)})[a-z]*\.?\s+(?P<day2>\d{{1,2}}))"
    r"(?:st|nd|rd|th)?(?:,?\s+(?P<year>\d{4}))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two moments that exclude each other; `basis` says in words whence the second is."""

    stated: Moment
    worked_out: Moment
    basis: str
