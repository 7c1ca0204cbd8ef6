"""
The whole check as one recipe.

An article is read sentence by sentence; each sentence yields assertions, each with its source; rules put rival
claims side by side; where they cannot both stand it makes a finding; findings make the report.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from checker import paths
from checker.articles.dates import infer_dates
from checker.articles.drafts import infer_draft_date
from checker.cache import ReadingCache, pipeline_key
from checker.engine import Context, apply_rules, items_of, judge_by
from checker.link import link
from checker.model import Article, Assertion, Coverage, Reading, Report, Rule, RuleFault, Span, Story
from checker.reference import Reference, load_reference

if TYPE_CHECKING:
    from checker.annotate import Pipeline

_log = logging.getLogger("checker")
_OTHER_LANGUAGE = (
    "is written in another language; only English is read, so hardly anything in it was compared"
)


@dataclass(slots=True)
class Tools:
    """What a check works with; each part is loaded when it is first needed, and may be given ready."""

    model: str = ""
    cached: bool = True
    reference: Reference = field(default_factory=load_reference)
    progress: Callable[[str], None] = lambda step: None
    _pipeline: Pipeline | None = None

    def pipeline(self) -> Pipeline:
        """The language pipeline: only an article that is not in the cache needs it."""
        if self._pipeline is None:
            from checker.annotate import load_pipeline

            self._pipeline = load_pipeline(self.model)
        return self._pipeline


def check(
    story: Story, rules: Sequence[Rule], *, faults: Sequence[RuleFault] = (), tools: Tools | None = None
) -> Report:
    """
    All that the rules find in a story. Same story, same rules, same reference: the same report.

    `faults` are rule files that were left out: the report names them.
    """
    tools = tools or Tools(model=story.model)
    laid = lay_out(story, rules, tools)
    draft = laid.story.draft
    applied = apply_rules(rules, laid.assertions, laid.context, about=draft)
    coverage = Coverage(
        silent=_silent([one for one in laid.readings if draft in {"", one.article.file}]),
        uncompared=applied.uncompared,
        idle_rules=applied.idle,
        faults=tuple(faults),
        notes=_notes(story, laid.readings),
    )
    return Report(
        story=laid.story,
        readings=laid.readings,
        rules=tuple(rules),
        findings=applied.findings,
        agreements=applied.agreements,
        coverage=coverage,
        reference_verified=str(tools.reference.verified),
        families=tuple(sorted(laid.context.families.items())),
        items=items_of(draft, laid.readings, laid.assertions, applied.findings, laid.context)
        if draft
        else (),
    )


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A story read and linked, ready for rules: what a check compares, and what explains why it did not."""

    story: Story
    readings: tuple[Reading, ...]
    assertions: tuple[Assertion, ...]
    context: Context


def lay_out(story: Story, rules: Sequence[Rule], tools: Tools) -> LaidOut:
    """Everything of a check but the rules' own judgement. `rules` give only what they `find` themselves."""
    articles = _dated(story, tools.reference)
    readings = _with_found(read_articles(articles, tools), rules)
    articles = tuple(reading.article for reading in readings)
    linked = link(readings, tools.reference, story.draft)
    by_file = {article.file: article for article in articles}
    context = Context(
        articles=by_file,
        same=linked.sameness.same,
        key=linked.sameness.key,
        marks=linked.sameness.marks,
        judge=judge_by(tools.reference, by_file, _pronouns(linked.assertions)),
        families=linked.families,
        voices=linked.voices,
    )
    return LaidOut(replace(story, articles=articles), tuple(readings), tuple(linked.assertions), context)


def _dated(story: Story, reference: Reference) -> tuple[Article, ...]:
    """The articles with their dates as far as they follow; a draft tells nothing of its sources'."""
    sources = infer_dates([one for one in story.articles if one.file != story.draft], reference)
    drafts = [infer_draft_date(one, sources, reference) for one in story.articles if one.file == story.draft]
    return (*drafts, *sources)


def _pronouns(assertions: Sequence[Assertion]) -> dict[tuple[str, str], str]:
    """The pronoun that an article uses of a person."""
    return {(one.article, one.subject): str(one.value) for one in assertions if one.property == "pronoun"}


def _with_found(readings: list[Reading], rules: Sequence[Rule]) -> list[Reading]:
    """The readings with what rules look for themselves; the cache keeps them without."""
    finds = tuple(dict.fromkeys((rule.property, rule.find) for rule in rules if rule.find is not None))
    if not finds:
        return readings
    from checker.extract.found import with_found

    # In another language an English phrase or pattern finds by chance.
    return [with_found(one, finds) if one.language == "en" else one for one in readings]


def read_articles(articles: Sequence[Article], tools: Tools) -> list[Reading]:
    """Each article's reading, from the cache where it lies there."""
    cache = ReadingCache(paths.cache_folder(), pipeline_key(tools.model)) if tools.cached else None
    readings = []
    for article in articles:
        kept = cache.load(article) if cache else None
        if kept is None:
            tools.progress(article.label)
            kept = _read_or_fault(article, tools)
            if cache and not kept.article.problems:
                cache.save(kept)
        readings.append(kept)
    return readings


def _read_or_fault(article: Article, tools: Tools) -> Reading:
    """One article's reading. A fault of ours leaves this article out, with its trace in the log."""
    from checker.annotate import ENGLISH, annotate, language_of
    from checker.annotate.attribution.quotations import unclosed
    from checker.extract import reading_of

    pipeline = tools.pipeline()
    try:
        sentences = annotate(article, pipeline)
        reading = reading_of(article, sentences)
        reading = replace(reading, notes=(*reading.notes, *_unclosed(article, unclosed(list(sentences)))))
        return reading if (language := language_of(article.text)) == ENGLISH else _left(reading, language)
    except Exception:
        _log.exception("%s could not be read", article.file)
        problem = (
            "could not be read: a fault of the checker's own, told in its log; nothing in it was compared"
        )
        faulty = replace(article, problems=(*article.problems, problem))
        return Reading(faulty, (), (), (), (), (), ())


def _unclosed(article: Article, quotations: Sequence[Span]) -> tuple[str, ...]:
    """What the editor is told of quotation marks that nothing closes."""
    if not quotations:
        return ()
    first = " ".join(article.quote(quotations[0]).split())[:40]
    many = f"{len(quotations)} quotation marks are" if len(quotations) > 1 else "a quotation mark is"
    return (f"{many} never closed ({first} …): each quotation was read to the end of its paragraph",)


def _left(reading: Reading, language: str) -> Reading:
    """A reading in another language: what an English grammar takes for deeds in it is not compared."""
    return replace(reading, assertions=(), language=language, notes=(*reading.notes, _OTHER_LANGUAGE))


def _silent(readings: Sequence[Reading]) -> tuple[tuple[str, Span], ...]:
    """The sentences that gave no assertion."""
    silent = []
    for reading in readings:
        told = {assertion.sentence for assertion in reading.assertions}
        silent += [(reading.article.file, span) for span in reading.sentences if span not in told]
    return tuple(silent)


def _notes(story: Story, readings: Sequence[Reading]) -> tuple[str, ...]:
    notes = list(story.problems)
    for reading in readings:
        notes += [f"{reading.article.file}: {note}" for note in (*reading.article.problems, *reading.notes)]
    return tuple(notes)
