"""
Finds dates that the calendar or the article itself cannot bear, as pairs: what is stated, and what was worked out.

Each pair has an `entity` of its own, so that it meets no other.

Finds:  "Tuesday, March 12" in a year when that was a Wednesday, and "30 February"      -> calendar
        a date after the article's own, told in the past tense                           -> date-to-come
        "on 20 March the court gave him until 10 March"                                  -> deadline-set
Leaves: "Tuesday, March 12" of a year that nothing tells; a date of the future that is planned
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from checker.extract.making import assertion_at
from checker.extract.misdated.afterwards import after_the_article
from checker.extract.misdated.deadlines import passed_deadline
from checker.extract.misdated.nosuchdays import no_such_day
from checker.extract.misdated.pairs import Pair
from checker.extract.misdated.weekdays import other_weekday
from checker.model import PAIR, Assertion, Sentence, TimeMention

_KINDS: tuple[tuple[str, Callable[[Sentence, TimeMention], Pair | None]], ...] = (
    ("calendar", other_weekday),
    ("calendar", no_such_day),
    ("date-to-come", after_the_article),
    ("deadline-set", passed_deadline),
)
_UNTOLD = frozenset({"byline", "dateline"})


def extract_article(sentences: Sequence[Sentence], assertions: Sequence[Assertion]) -> list[Assertion]:
    """Both sides of every such pair."""
    return [
        one
        for sentence in sentences
        if sentence.part not in _UNTOLD
        for mention in sentence.times
        for property, found_in in _KINDS
        if (pair := found_in(sentence, mention)) is not None
        for one in _sides(sentence, mention, property, pair)
    ]


def _sides(sentence: Sentence, mention: TimeMention, property: str, pair: Pair) -> Iterator[Assertion]:
    entity = f"{PAIR}{property}:{sentence.article.file}:{mention.span.start}"
    yield assertion_at(sentence, mention.span, property, mention.text, pair.stated, entity=entity)
    whole = sentence.span
    yield assertion_at(
        sentence, whole, property, mention.text, pair.worked_out, entity=entity, basis=pair.basis
    )
