"""
Whether two values that cannot both stand make a conflict or only a tension.

Two named sources that disagree are news (tension); one source given with two values is an error (conflict);
one outlet's own voice against another's own voice is a conflict.
"""

from __future__ import annotations

from checker.engine.context import Context
from checker.engine.meet import Meeting
from checker.model import Assertion, Rule
from checker.values import Quantity

_SAID = {
    "sources-differ": "two sources are named, and they differ",
    "as-of-differs": "they hold for different times",
    "as-of-unknown": "it is not known for when one of them holds",
    "scope-may-differ": "they may not speak of quite the same thing",
    "approximate": "the figures are only approximate",
    "later-article": "one article is later and may be an update",
    "only-claimed": "one side only passes on what somebody says",
    "one-family": "both articles go back to one report",
}


def tension_reasons(rule: Rule, meeting: Meeting, context: Context) -> tuple[str, ...]:
    """Those of the rule's `tension-when` that hold for this pair; none means a conflict."""
    return tuple(word for word in rule.tension_when if _holds(word, rule, meeting, context))


def in_words(reasons: tuple[str, ...]) -> str:
    """The reasons as half a sentence."""
    return "; ".join(_SAID.get(reason, reason) for reason in reasons)


def _holds(word: str, rule: Rule, meeting: Meeting, context: Context) -> bool:
    left, right = meeting.left, meeting.right
    if word in meeting.doubts:
        return True
    if word == "sources-differ":
        return _sources_differ(left, right, context)
    if word == "only-claimed":
        return bool(source_of(left)) != bool(source_of(right))
    if word == "as-of-differs":
        return _times_differ(left, right)
    if word == "as-of-unknown":
        # Where the rule asks for one time, whether an unknown one matters is decided there.
        return "as-of" not in rule.same and (left.as_of is None or right.as_of is None)
    if word == "scope-may-differ":
        return meeting.comparison.note in {"open", "scope", "neighbouring-direction"}
    if word == "approximate":
        loose = _loose(left) and _loose(right) and not _one_source(left, right)
        return meeting.comparison.note == "approximate" or loose
    if word == "later-article":
        dates = {context.articles[one.article].published for one in (left, right)}
        return len(dates) == 2 and None not in dates
    if word == "one-family":
        families = [context.families.get(one.article) for one in (left, right)]
        return left.article != right.article and families[0] is not None and families[0] == families[1]
    return False


def source_of(assertion: Assertion) -> str:
    """Who stands nearest behind the words; "" for the outlet itself."""
    return next((one.source for one in assertion.attribution if one.source), "")


def _one_source(left: Assertion, right: Assertion) -> bool:
    """Whether two articles have two figures of one named source: however rough, one of them is wrong."""
    ours, theirs = source_of(left).casefold(), source_of(right).casefold()
    return left.article != right.article and bool(ours) and ours == theirs


def _sources_differ(left: Assertion, right: Assertion, context: Context) -> bool:
    ours, theirs = source_of(left).casefold(), source_of(right).casefold()
    if not ours or not theirs:
        return False
    words = set(ours.split()) & set(theirs.split()) - {"the", "of", "a", "said", "officials", "official"}
    return not words and not _one_voice((left.article, ours), (right.article, theirs), context)


def _one_voice(left: tuple[str, str], right: tuple[str, str], context: Context) -> bool:
    """Whether one speaks for the other, or both for one body: Halberg and its chief executive."""
    ours, theirs = (
        [frozenset(name.split()) - {"the", "of"} for name in (one[1], *context.voices.get(one, ()))]
        for one in (left, right)
    )
    return any(one <= other or other <= one for one in ours for other in theirs)


def _times_differ(left: Assertion, right: Assertion) -> bool:
    if left.as_of is None or right.as_of is None or not (left.as_of_stated or right.as_of_stated):
        return False  # the day of the article alone is no time of the statement's own
    return (left.as_of.start, left.as_of.end) != (right.as_of.start, right.as_of.end)


def _loose(assertion: Assertion) -> bool:
    value = assertion.value
    return isinstance(value, Quantity) and (value.about or bool(value.vague) or value.low != value.high)
