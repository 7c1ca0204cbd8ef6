"""The nouns of the checker: article, sentence, mention, assertion, claim, rule, finding, report."""

from checker.model.article import Article, Span, Story
from checker.model.assertion import Assertion, Attribution, Event
from checker.model.finding import (
    Claim,
    Coverage,
    Evidence,
    Finding,
    Reading,
    ReferenceRecord,
    Report,
    Severity,
    Uncompared,
    Verdict,
)
from checker.model.rule import (
    PHRASE_SLOTS,
    PLACEHOLDERS,
    WHERE_FIELDS,
    Between,
    Example,
    Find,
    Rule,
    RuleFault,
    Status,
)
from checker.model.sentence import Mention, Numeral, Sentence, TimeMention, Token

__all__ = [
    "PHRASE_SLOTS",
    "PLACEHOLDERS",
    "WHERE_FIELDS",
    "Article",
    "Assertion",
    "Attribution",
    "Between",
    "Claim",
    "Coverage",
    "Event",
    "Evidence",
    "Example",
    "Find",
    "Finding",
    "Mention",
    "Numeral",
    "Reading",
    "ReferenceRecord",
    "Report",
    "Rule",
    "RuleFault",
    "Sentence",
    "Severity",
    "Span",
    "Status",
    "Story",
    "TimeMention",
    "Token",
    "Uncompared",
    "Verdict",
]
