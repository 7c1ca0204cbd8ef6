"""A rule's objection with its evidence, and the report that all of them make."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from checker.model.article import Article, Span, Story
from checker.model.assertion import Assertion, Attribution
from checker.model.decision import UNDECIDED, Decided, Judgement, Standing, State
from checker.model.rule import Rule, RuleFault
from checker.model.sentence import Mention, Numeral, TimeMention, Trait
from checker.values import Value


class Verdict(StrEnum):
    """Conflict: cannot both be true. Tension: an editor should look. Variant: the same, written differently."""

    CONFLICT = "conflict"
    TENSION = "tension"
    VARIANT = "variant"


class Severity(StrEnum):
    """How much it matters if it is wrong in print."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Reading:
    """
    All that was read out of one article; what the cache keeps.

    `sentences` are their spans, `silent` those of them that gave no assertion; `language` is "en" or what
    else the text seems to be written in; `notes` tell of what could not be read. `traits` are the words that rules
    with `find: {values: ...}` look among.
    """

    article: Article
    sentences: tuple[Span, ...]
    mentions: tuple[Mention, ...]
    times: tuple[TimeMention, ...]
    numerals: tuple[Numeral, ...]
    attributions: tuple[Attribution, ...]
    assertions: tuple[Assertion, ...]
    language: str = "en"
    notes: tuple[str, ...] = ()
    traits: tuple[Trait, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One value and all assertions that agree on it."""

    value: Value
    assertions: tuple[Assertion, ...]


@dataclass(frozen=True, slots=True)
class ReferenceRecord:
    """A dated fact of the reference, as words and as data. `start`/`end`/`verified` are ISO dates, maybe only to the month."""

    statement: str
    record: str
    start: str
    end: str
    origin: str
    verified: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A verbatim piece of an article. `side` numbers the claim it belongs to, from 0; `sentence` gives it room."""

    article: str
    span: Span
    quote: str
    side: int
    value: str
    as_of: str = ""
    attribution: tuple[Attribution, ...] = ()
    sentence: Span | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """
    A rule's objection. `id` stays the same while its rule and its sides' words stay the same.

    `standing` is what an editor decided about it.
    """

    id: str
    rule: str
    kind: str
    verdict: Verdict
    severity: Severity
    confidence: float
    internal: bool
    summary: str
    why: str
    settle: str
    suggestion: str
    evidence: tuple[Evidence, ...]
    reference: tuple[ReferenceRecord, ...] = ()
    notes: tuple[str, ...] = ()
    standing: Standing = UNDECIDED

    @property
    def dismissed(self) -> bool:
        """An editor holds that it is no error: it is shown, and not counted."""
        decision = self.standing.decision
        decided = self.standing.state is State.DECIDED
        return decided and decision is not None and decision.verdict is Judgement.DISMISSED


class Backing(StrEnum):
    """How an item of a draft stands with its sources; missing is in no source, which does not make it wrong."""

    CONTRADICTED = "contradicted"
    MISSING = "missing"
    UNSURE = "unsure"
    SUPPORTED = "supported"


@dataclass(frozen=True, slots=True)
class DraftItem:
    """
    One checkable thing that a draft says, wherever it says it.

    `reports` counts the independent sources that support it; `pieces` are theirs, or, where it is unsure, those that
    may. `findings` are the ids of those that stand against it.
    """

    property: str
    subject: str
    value: str
    spans: tuple[Span, ...]
    backing: Backing
    reports: int
    pieces: tuple[Evidence, ...]
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Uncompared:
    """Two statements that looked alike and were not compared, with the reason."""

    rule: str
    left: Evidence
    right: Evidence
    reason: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """What was not checked, so that silence is never read as clearance."""

    silent: tuple[tuple[str, Span], ...] = ()
    uncompared: tuple[Uncompared, ...] = ()
    idle_rules: tuple[str, ...] = ()
    faults: tuple[RuleFault, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Report:
    """
    All that one check of one story found, agreed on, and left.

    `families` pairs an article's file with a number: articles that copy one report share it, and count once.
    `decided` is what the editor's decisions told, None where none were looked for.
    Of a draft (`story.draft`) it holds only what concerns that, and in `items` all that can be checked in it.
    """

    story: Story
    readings: tuple[Reading, ...]
    rules: tuple[Rule, ...]
    findings: tuple[Finding, ...]
    agreements: tuple[Claim, ...]
    coverage: Coverage
    reference_verified: str = ""
    families: tuple[tuple[str, int], ...] = ()
    decided: Decided | None = None
    items: tuple[DraftItem, ...] = ()
