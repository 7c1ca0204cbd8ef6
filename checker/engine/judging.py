"""Asks the reference about one assertion: who held that office on the article's day?"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from checker.engine.context import Judged
from checker.model import Article, Assertion
from checker.reference import Reference
from checker.values import Office

Days = date | tuple[date, date] | None


def judge_by(reference: Reference, articles: Mapping[str, Article]) -> Callable[[Assertion], Judged | None]:
    """A judge for the articles of one story. It answers None for what is no plain statement of an office."""
    last = date.fromisoformat(reference.verified[:10]) if len(reference.verified) >= 10 else None

    def judge(assertion: Assertion) -> Judged | None:
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
        return Judged(
            verdict=found.kind,
            reason=reason,
            expected=", ".join(found.expected),
            records=(*found.records, *found.own[:2]),
            sure=found.sure,
            office=found.office,
        )

    return judge


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
