"""
A time after the article's own day that is told as past.

Finds:  "The bridge closed on 12 May 2026", "a man who died in June 2026" in an article of March 2026
Leaves: what is planned, meant or put off ("was set for", "was due on", "closed until"), questions and conditions,
        a year more than two ahead (a novel's), an article whose day is only inferred
"""

from __future__ import annotations

import re
from datetime import datetime, time, timedelta

from checker.extract.counting import listed
from checker.extract.misdated.pairs import Pair
from checker.model import Sentence, TimeMention, Token
from checker.values import Grain, Moment, moved

_TOLD = frozenset({"story.yaml", "markup", "text"})
# A day's grace for time zones and for a page that is dated the day before it is read.
_GRACE = timedelta(2)
_FURTHEST = timedelta(800)
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TOWARDS = re.compile(
    r"\b(?:for|to|until|till|by|from|before|after|since|as|at|through|of|than)\s+$", re.IGNORECASE
)
# What is done now for a day to come; and what a contract or a plan does then, which is told in either tense.
_AHEAD = listed("""
    set give order extend impose grant demand allow schedule plan expect slate book announce promise postpone move
    fix delay adjourn reschedule push bring put defer suspend propose agree pledge vow aim target forecast predict
    project earmark reserve expire end run mature start begin take would be have do come fall
    """)
_CLAUSES = frozenset({"root", "conj", "ccomp", "parataxis", "acl:relcl"})
_HELP = frozenset({"aux", "cop", "mark"})


def after_the_article(sentence: Sentence, mention: TimeMention) -> Pair | None:
    """The stated time, and all that the article can tell of as past."""
    article, moment = sentence.article, mention.moment
    if article.published is None or article.published_from not in _TOLD or mention.recurring:
        return None
    day_after = moved(datetime.combine(article.published, time()), _GRACE)
    if moment.start is None or moment.about or not day_after <= moment.start <= moved(day_after, _FURTHEST):
        return None
    if not _YEAR.search(mention.text) or not _told_as_past(sentence, mention):
        return None
    basis = f"told in the past tense in an article of {article.published.isoformat()}"
    return Pair(moment, Moment(None, day_after, Grain.DAY), basis)


def _told_as_past(sentence: Sentence, mention: TimeMention) -> bool:
    head = sentence.head_of(mention.span)
    if (
        head is None
        or head.dependency.partition(":")[0] != "obl"
        or sentence.text.rstrip("\"'”’ ").endswith("?")
    ):
        return False
    if _TOWARDS.search(sentence.article.text[sentence.span.start : mention.span.start]):
        return False
    verb = sentence.head(head)
    chain = [verb, *sentence.ancestors(verb)]
    return (
        _is_past(sentence, verb)
        and verb.lemma.lower() not in _AHEAD
        and all(one.dependency in _CLAUSES for one in chain)
        and not any(one.lemma.lower() in _AHEAD for one in chain[1:])
    )


def _is_past(sentence: Sentence, verb: Token) -> bool:
    """ "closed", "was closed"; of "and closed" the verb before says the same."""
    helping = [one for kind in _HELP for one in sentence.children(verb, kind, f"{kind}:pass")]
    passive = (
        verb.tag == "VBN" and [one.tag for one in helping] == ["VBD"] and helping[0].dependency == "aux:pass"
    )
    return passive or (verb.tag == "VBD" and not helping)
