"""Asks the reference about one assertion: who held that office on the article's day, where does that town lie?"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from checker.engine.context import Judged
from checker.model import Article, Assertion, ReferenceRecord
from checker.reference import Reference
from checker.values import Office, Place

Days = date | tuple[date, date] | None


Pronouns = Mapping[tuple[str, str], str]
_NONE: Pronouns = {}
_PRONOUNS = {"f": "she", "m": "he"}


def judge_by(
    reference: Reference, articles: Mapping[str, Article], pronouns: Pronouns = _NONE
) -> Callable[[Assertion], Judged | None]:
    """
    A judge for the articles of one story. It answers None for what is no plain statement of an office.

    `pronouns` are those that an article (its file) uses of a person (the subject): they may support a slip in a name.
    """
    last = date.fromisoformat(reference.verified[:10]) if len(reference.verified) >= 10 else None

    def judge(assertion: Assertion) -> Judged | None:
        if assertion.property == "lies-in" and isinstance(assertion.value, Place):
            return _where(reference, assertion.subject, assertion.value.usual or assertion.value.name)
        office = assertion.value
        if not isinstance(office, Office) or assertion.negated or assertion.mood != "stated":
            return None
        days = _days(assertion, articles[assertion.article], last)
        found = reference.judge(office.role, office.of, assertion.subject, days, office.status)
        if found.kind == "unknown" and not found.expected:
            return None  # an office that the reference does not know is no gap to tell of
        reason = found.reason
        if found.own:
            reason += "; " + "; ".join(record.statement for record in found.own[:2])
        if found.kind == "misspelt":
            called = pronouns.get((assertion.article, assertion.subject), "")
            reason += _called(
                called, found.expected, reference.gender_recorded(found.office, found.expected[0])
            )
        return Judged(
            verdict=found.kind,
            reason=reason,
            expected=", ".join(found.expected),
            records=(*found.records, *found.own[:2]),
            sure=found.sure,
            office=found.office,
        )

    return judge


def _where(reference: Reference, name: str, holder: str) -> Judged | None:
    """What the reference of places says to a place put into a country; None where it may be so."""
    lies = reference.places.lies_elsewhere(name, holder)
    if not lies:
        return None
    reason = f"the reference of places has {lies}"
    record = ReferenceRecord(lies, f"place {name}", "", "", "the shipped places", reference.verified)
    return Judged("wrong-place", reason, lies, (record,), office=f"place {name}")


def _called(pronoun: str, expected: Sequence[str], gender: str) -> str:
    """What the article's own pronoun says to the name that the reference has."""
    if not pronoun or not gender:
        return ""
    if pronoun == _PRONOUNS[gender]:
        return f"; the article itself says “{pronoun}”, as is right of {expected[0]}"
    return (
        f"; but the article says “{pronoun}”, which is not right of {expected[0]}: it may mean somebody else"
    )


def _days(assertion: Assertion, article: Article, last: date | None) -> Days:
    """When the statement holds: at a stated time, else on the article's day or in the range inferred for it."""
    when = assertion.as_of
    if assertion.as_of_stated and when is not None and when.start is not None and when.end is not None:
        return when.start.date(), when.end.date()
    if article.published is not None:
        return article.published
    if article.earliest is not None:
        latest = article.latest or last
        return (article.earliest, latest) if latest else None
    return None
