"""
A deadline that lies before the day on which it was set.

Finds:  "On 1 March the court gave him until 20 February", "set on Sunday a deadline of 15 February",
        "In a letter dated 2 March, the regulator ordered the firm to reply by 27 February"
Leaves: a deadline of which nothing tells when it was set; one more than two months before (that is next year's)
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from checker.extract.counting import listed
from checker.extract.misdated.pairs import Pair
from checker.model import Sentence, TimeMention, Token
from checker.values import Grain, moved

_SETTING = listed("""
    set give order extend impose grant demand allow tell ask instruct require direct urge call announce issue
    """)
_DEADLINE = re.compile(
    r"\b(?:deadline|cutoff|cut-off|ultimatum|limit)\s+(?:of|for|on|is|was)\s+(?:\w+\s+){0,2}$"
)
_BY = re.compile(r"by |before |until |till ", re.IGNORECASE)
_NEAR = timedelta(60)
_TOLD = frozenset({"VBD", "VBN", "VBZ", "VBP", "MD"})
_DATED = re.compile(
    r"\b(?:letter|order|notice|ruling|decree|memo|email|statement|warrant|judgment|decision),?\s+(?:was\s+)?"
    r"(?:dated|of|from|issued|sent|signed)\s+(?:on\s+)?$",
    re.IGNORECASE,
)


def passed_deadline(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """The deadline, and the time since it was set."""
    until = mention.moment
    end = until.end
    if end is None or until.about or mention.recurring or not _is_deadline(sentence, mention):
        return None
    for other in sentence.times:
        set_on = other.moment
        if other is mention or set_on.start is None or set_on.end is None or set_on.grain is not Grain.DAY:
            continue
        if end <= set_on.start <= moved(end, _NEAR) and _set_then(sentence, other, mention):
            return Pair(until, replace(set_on, end=None), f"it was set on {set_on}")
    return None


def _is_deadline(sentence: Sentence, mention: TimeMention) -> bool:
    """ "until 20 February", "by 27 February" where the last verb told before sets it; "a deadline of ..."."""
    text = sentence.article.text
    if mention.moment.start is not None and not _BY.match(mention.text):
        return _DEADLINE.search(text[sentence.span.start : mention.span.start]) is not None
    told = [one for one in sentence.tokens if one.span.end <= mention.span.start and one.tag in _TOLD]
    return bool(told) and _sets(told[-1])


def _sets(verb: Token) -> bool:
    return verb.lemma.lower() in _SETTING and verb.tag in {"VBD", "VBN"}


def _set_then(sentence: Sentence, other: TimeMention, mention: TimeMention) -> bool:
    """Whether the other time is that of the setting: it hangs on its verb, or dates its letter."""
    text = sentence.article.text
    if _DATED.search(text[sentence.span.start : other.span.start]):
        return any(_sets(one) for one in sentence.tokens)
    head = sentence.head_of(other.span)
    above = sentence.ancestors(head) if head is not None else iter(())
    verb = next((one for one in above if one.tag.startswith("VB")), None)
    return verb is not None and _sets(verb)
