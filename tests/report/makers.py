"""An invented story with a finding of every sort, and small makers for tests of the report."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from checker.model import (
    Article,
    Assertion,
    Attribution,
    Between,
    Claim,
    Coverage,
    Evidence,
    Finding,
    Reading,
    ReferenceRecord,
    Report,
    Rule,
    RuleFault,
    Severity,
    Span,
    Status,
    Story,
    Uncompared,
    Verdict,
)
from checker.values import Grain, Moment, Name, Quantity, Text, Value

POST = """Dam at Hollen gives way after a week of rain

HOLLEN, April 4 - Four people were killed when the old dam above Hollen gave way on Thursday evening, the county's fire chief, Marta Quill, said.

Water Minister Anders Wohl said that "the dam was inspected in March and found sound". He promised an inquiry.

More than 1,200 households were told to leave. Crews from Aster, Brill and Cole joined the search. The mill bridge is closed.
"""

LEDGER = """Six die as dam breaks above Hollen
By Ivo Lark

Six people were killed when a dam broke above the town of Hollen on Thursday evening, police said.
Water Minister Anna Wohl said that "the dam was inspected in May and found sound".
About 900 households were cleared. Crews from Aster, Brill and Dunmore joined the search.
The governor, Lena Strand, called it a disaster. Officials put the damage at between $40 million and $55 million.
"""

WIRE = """Dozens of families were still waiting for news on Friday. Four people died, fire officials said.
The governor, Lena Strandt, visited the school that serves as a shelter. About a dozen boats were at work.
Around ten boats searched the lower valley until dark. The mayor of Hollen, Tor Vale, thanked the crews.
"""

FAMILIES = (("ledger.txt", 2), ("post.txt", 1), ("sub/wire.txt", 1))


def span_of(article: Article, words: str, nth: int = 0) -> Span:
    """Where the nth occurrence of the words stands."""
    starts = [match.start() for match in re.finditer(re.escape(words), article.text)]
    return Span(starts[nth], starts[nth] + len(words))


def sentences_of(text: str) -> tuple[Span, ...]:
    """Rough sentences: enough for a page."""
    return tuple(
        Span(match.start(), match.end())
        for match in re.finditer(r"\S(?:[^.\n]|\.(?!\s))*(?:\.[”\"]?|$|(?=\n))", text, re.M)
    )


def sentence_at(article: Article, span: Span) -> Span:
    return next(one for one in sentences_of(article.text) if one.covers(span))


def says(
    article: Article, words: str, side: int, value: str, *sources: tuple[str, str], as_of: str = ""
) -> Evidence:
    """A piece of evidence on the first occurrence of the words; sources are (who, voice)."""
    span = span_of(article, words)
    attribution = tuple(Attribution(source, voice, "said") for source, voice in sources)
    return Evidence(article.file, span, words, side, value, as_of, attribution, sentence_at(article, span))


def asserts(
    article: Article, words: str, value: Value, prop: str = "count", subject: str = "people"
) -> Assertion:
    span = span_of(article, words)
    return Assertion(article.file, span, sentence_at(article, span), prop, subject, value)


def finding(
    number: int,
    verdict: Verdict,
    kind: str,
    summary: str,
    evidence: Iterable[Evidence],
    severity: str = "medium",
) -> Finding:
    return Finding(
        id=f"{number:012x}",
        rule=f"differing-{kind}",
        kind=kind,
        verdict=verdict,
        severity=Severity(severity),
        confidence=0.9,
        internal=False,
        summary=summary,
        why=f"Two articles give a different {kind}.",
        settle="Ask who counted, and when.",
        suggestion="",
        evidence=tuple(evidence),
    )


def rule(name: str, kind: str = "quantity") -> Rule:
    return Rule(
        id=name,
        path=f"rules/figures/{name}.yaml",
        title=name.replace("-", " ").capitalize(),
        why="A reader should not meet two figures.",
        kind=kind,
        severity="high",
        status=Status.LIVE,
        settle="Ask.",
        wrong_when="One article is an update.",
        message="{sides}",
        property="count",
        between=(Between.OUTLETS,),
        compare_with="quantity",
        theme="figures",
    )


def articles() -> tuple[Article, ...]:
    return (
        Article(
            "post.txt", POST, "Northern Post", date(2025, 4, 4), "story.yaml", url="https://example.org/dam"
        ),
        Article(
            "ledger.txt",
            LEDGER,
            "Daily Ledger",
            None,
            "inferred",
            "it names a weekday with a date, and Anders Wohl is water minister",
            date(2025, 4, 3),
            date(2025, 4, 6),
            byline=("Ivo Lark",),
        ),
        Article("sub/wire.txt", WIRE, "", problems=("The file begins in the middle of a sentence.",)),
    )


def reading(article: Article, assertions: Iterable[Assertion] = ()) -> Reading:
    return Reading(article, sentences_of(article.text), (), (), (), (), tuple(assertions))


def people(low: float | None, high: float | None = None, **more: object) -> Quantity:
    return replace(Quantity(low, low if high is None else high, counted="people"), **more)  # type: ignore[arg-type]


def sample_findings(post: Article, ledger: Article, wire: Article) -> tuple[Finding, ...]:
    toll = finding(
        1,
        Verdict.CONFLICT,
        "quantity",
        "The death toll differs: 4 people / 6 people.",
        [
            says(
                post,
                "Four people were killed",
                0,
                "4 people",
                ("Marta Quill", "indirect"),
                as_of="2025-04-03",
            ),
            says(wire, "Four people died", 0, "4 people", ("fire officials", "indirect"), as_of="2025-04-04"),
            says(ledger, "Six people were killed", 1, "6 people", ("police", "indirect"), as_of="2025-04-03"),
        ],
        "high",
    )
    minister = replace(
        finding(
            2,
            Verdict.CONFLICT,
            "name",
            "The water minister is called Anders Wohl and Anna Wohl.",
            [says(post, "Anders Wohl", 0, "Anders Wohl"), says(ledger, "Anna Wohl", 1, "Anna Wohl")],
            "high",
        ),
        reference=(
            ReferenceRecord(
                "Anders Wohl is water minister of Norrland",
                "norrland/water-minister",
                "2023-06",
                "",
                "https://example.org/government",
                "2025-03-01",
            ),
        ),
        suggestion="Anders Wohl",
    )
    quote = finding(
        3,
        Verdict.TENSION,
        "quote",
        "One quotation, two wordings: in March / in May.",
        [
            says(
                post,
                "the dam was inspected in March and found sound",
                0,
                "“… in March …”",
                ("Anders Wohl", "direct"),
            ),
            says(
                ledger,
                "the dam was inspected in May and found sound",
                1,
                "“… in May …”",
                ("Anna Wohl", "direct"),
            ),
        ],
        "high",
    )
    crews = finding(
        4,
        Verdict.TENSION,
        "membership",
        "Each list of the crews has one that the other lacks: Cole / Dunmore.",
        [
            says(post, "Crews from Aster, Brill and Cole", 0, "Aster, Brill, Cole"),
            says(ledger, "Crews from Aster, Brill and Dunmore", 1, "Aster, Brill, Dunmore"),
        ],
    )
    homes = finding(
        5,
        Verdict.TENSION,
        "quantity",
        "How many households had to leave: more than 1,200 / about 900.",
        [
            says(post, "More than 1,200 households", 0, "more than 1,200 household", as_of="2025-04-04"),
            says(ledger, "About 900 households", 1, "about 900 household"),
        ],
    )
    boats = replace(
        finding(
            6,
            Verdict.TENSION,
            "quantity",
            "One article gives two figures for the boats: about 12 / about 10.",
            [
                says(wire, "About a dozen boats", 0, "about 12 boat"),
                says(wire, "Around ten boats", 1, "about 10 boat"),
            ],
            "low",
        ),
        internal=True,
        notes=("Both figures are approximate.",),
    )
    governor = finding(
        7,
        Verdict.VARIANT,
        "name",
        "Lena Strand is also written Lena Strandt.",
        [says(ledger, "Lena Strand", 0, "Lena Strand"), says(wire, "Lena Strandt", 1, "Lena Strandt")],
        "low",
    )
    return toll, minister, quote, crews, homes, boats, governor


def sample() -> Report:
    """Three articles, two conflicts, four tensions, a variant, and everything that was left."""
    post, ledger, wire = articles()
    thursday = Moment(datetime(2025, 4, 3), datetime(2025, 4, 4), Grain.DAY)
    readings = (
        reading(
            post,
            [
                asserts(post, "Four people were killed", people(4)),
                asserts(
                    post,
                    "More than 1,200 households",
                    Quantity(1200, None, low_open=True, counted="household"),
                ),
                asserts(post, "Anders Wohl", Name("Anders Wohl"), "named", "Anders Wohl"),
                asserts(post, "on Thursday evening", thursday, "happened-on", "dam"),
            ],
        ),
        reading(
            ledger,
            [
                asserts(ledger, "Six people were killed", people(6)),
                asserts(ledger, "About 900 households", Quantity(900, 900, about=True, counted="household")),
                asserts(ledger, "on Thursday evening", thursday, "happened-on", "dam"),
            ],
        ),
        reading(
            wire,
            [
                asserts(wire, "Four people died", people(4)),
                asserts(wire, "About a dozen boats", Quantity(12, 12, about=True, counted="boat")),
                asserts(wire, "Around ten boats", Quantity(10, 10, about=True, counted="boat")),
            ],
        ),
    )
    agreed = (
        Claim(thursday, (readings[0].assertions[3], readings[1].assertions[2])),
        Claim(
            Text("the dam above Hollen broke"),
            (
                asserts(
                    post,
                    "the old dam above Hollen gave way",
                    Text("the dam above Hollen broke"),
                    "attribute",
                    "dam",
                ),
                asserts(
                    ledger, "a dam broke above the town of Hollen", Text("the dam broke"), "attribute", "dam"
                ),
            ),
        ),
    )
    silent = (
        *tuple((wire.file, span) for span in (sentences_of(wire.text)[0], sentences_of(wire.text)[5])),
        (post.file, sentence_at(post, span_of(post, "The mill bridge"))),
    )
    coverage = Coverage(
        silent=silent,
        uncompared=(
            Uncompared(
                "differing-quantity",
                says(wire, "Dozens of families", 0, "dozens"),
                says(post, "More than 1,200 households", 1, "more than 1,200 household"),
                "families and households are not known to be the same",
            ),
        ),
        idle_rules=("differing-age",),
        faults=(
            RuleFault(
                "rules/own.yaml", "rules/own.yaml:3:1: No field is called 'tittle'. Did you mean 'title'?"
            ),
        ),
        notes=("The date of sub/wire.txt is unknown: what needs it was not compared.",),
    )
    story = Story(
        "hollen-dam",
        "The dam at Hollen",
        (post, ledger, wire),
        ("notes.bin: This is no text. Leave it out or save it as text.",),
    )
    rules = tuple(
        rule(f"differing-{kind}", kind) for kind in ("age", "membership", "name", "quantity", "quote")
    )
    return Report(
        story, readings, rules, sample_findings(post, ledger, wire), agreed, coverage, "2025-03-01", FAMILIES
    )


def one_article(text: str, file: str = "a.txt", **more: object) -> Article:
    return replace(Article(file, text), **more)  # type: ignore[arg-type]


def bare(story: Story, **more: object) -> Report:
    """A report that found nothing."""
    empty = Report(story, tuple(reading(one) for one in story.articles), (), (), (), Coverage())
    return replace(empty, **more)  # type: ignore[arg-type]
