"""What each relative date of an article was taken for: "Wednesday", "the following week", "late last month"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from checker.model import Reading
from checker.report.phrases import value_words

# A date with its year needs no telling.
_WHOLE = re.compile(r"(?<!\d)(?:1[5-9]|2[01])\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class DateRead:
    """The article's words, and the day or days they were taken for; "" where nobody can tell."""

    words: str
    taken_for: str


def dates_read(reading: Reading | None) -> tuple[DateRead, ...]:
    """The relative dates of an article in the order of its text, the same words for the same time once."""
    return tuple(dict.fromkeys(_dates(reading))) if reading is not None else ()


def _dates(reading: Reading) -> Iterator[DateRead]:
    for one in reading.times:
        words = " ".join(one.text.split())
        if not one.recurring and not _WHOLE.search(words):
            unresolved = one.moment.start is None and one.moment.end is None
            yield DateRead(words, "" if unresolved else value_words(one.moment))
