"""What the engine is told by the stages below: articles, sameness, families, and the reference's judgement."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field

from checker.model import Article, Assertion, ReferenceRecord
from checker.values import Answer, Marks, Sameness


@dataclass(frozen=True, slots=True)
class Judged:
    """
    What the reference says of one assertion. `verdict` is consistent, misspelt, wrong-person, past-holder,
    future-holder or unknown; `sure` is False where the record itself is weak.
    """

    verdict: str
    reason: str
    expected: str = ""
    records: tuple[ReferenceRecord, ...] = ()
    sure: bool = True
    office: str = ""


def _never(assertion: Assertion) -> Judged | None:
    return None


def _unsure(condition: str, left: Assertion, right: Assertion) -> Sameness:
    return Sameness(Answer.UNSURE, "nothing says whether they are the same")


def _no_key(condition: str, assertion: Assertion) -> Hashable:
    return None


def _no_marks(condition: str, assertion: Assertion) -> Marks | None:
    return None


@dataclass(frozen=True, slots=True)
class Context:
    """
    `same` answers whether two assertions share a condition; `key` gives what sorts assertions into buckets
    for it (None: cannot be sorted); `marks` what two of a bucket must have in common besides. `families` numbers the articles that copy one report; `voices` are the bodies that a source of an article
    speaks for, in lower case.
    """

    articles: dict[str, Article]
    same: Callable[[str, Assertion, Assertion], Sameness] = _unsure
    key: Callable[[str, Assertion], Hashable] = _no_key
    marks: Callable[[str, Assertion], Marks | None] = _no_marks
    judge: Callable[[Assertion], Judged | None] = _never
    families: dict[str, int] = field(default_factory=dict)
    voices: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)
