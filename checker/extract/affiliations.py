"""
Finds to which university, hospital or institute a person belongs, where their name or role says so at once.

Finds:  "Ann Reed of the University of Marlow"                      -> happened-at: belong Ann Reed, University of Marlow
        "Ann Reed, an epidemiologist at Marlow General Hospital"    -> happened-at: belong Ann Reed, Marlow General Hospital
Leaves: "He met Ann Reed at the University of Marlow."  "Ann Reed, who studied at Marlow College"  -> nothing: a visit, the past
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from checker.extract.making import assertion_at, event_of
from checker.extract.placing import place_value
from checker.model import Assertion, Mention, Sentence, Span

PROPERTY = "happened-at"
_NAME = r"[A-Z][\w'’.-]*"
_BODY = re.compile(
    rf"""(?:\ (?:of|from|with)|,\ (?:an?\ |the\ )?(?!who\b|which\b|a\ former\b|former\b)[a-z][\w\ -]{{2,50}}?\ (?:of|at|with))
        \ (?:the\ )?
        (?P<body>(?:University|Institute|College)\ of\ {_NAME}(?:\ {_NAME})*
          |{_NAME}(?:\ {_NAME})*\ (?:University|Hospital|College|Institute|Clinic))\b""",
    re.VERBOSE,
)


def extract(sentence: Sentence) -> Iterator[Assertion]:
    if sentence.part not in {"body", "caption", "list"}:
        return
    for mention in sentence.mentions:
        if mention.kind != "person" or mention.form not in {"name", "short"}:
            continue
        match = _BODY.match(sentence.article.text, mention.span.end, sentence.span.end)
        if match is not None:
            yield _belonging(sentence, mention, Span(match.start("body"), match.end("body")))


def _belonging(sentence: Sentence, mention: Mention, body: Span) -> Assertion:
    head = sentence.head_of(mention.span)
    event = replace(event_of(sentence, head), verb="belong") if head is not None else None
    more = {"event": event} if event is not None else {}
    return assertion_at(
        sentence,
        Span(mention.span.start, body.end),
        PROPERTY,
        f"belong {mention.refers_to or mention.name}",
        place_value(sentence, sentence.article.quote(body), body),
        **more,
    )
