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
from checker.cache import ReadingCache
from checker.engine import Context, apply_rules, judge_by
from checker.link import link
from checker.model import Article, Coverage, Reading, Report, Rule, RuleFault, Span, Story
from checker.reference import Reference, load_reference

if TYPE_CHECKING:
    from checker.annotate import Pipeline

_log = logging.getLogger("checker")


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
    dated = replace(story, articles=tuple(infer_dates(story.articles, tools.reference)))
    readings = read_articles(dated.articles, tools)
    dated = replace(dated, articles=tuple(reading.article for reading in readings))
    linked = link(readings, tools.reference.places)
    context = Context(
        articles={article.file: article for article in dated.articles},
        same=linked.sameness.same,
        key=linked.sameness.key,
        judge=judge_by(tools.reference, {article.file: article for article in dated.articles}),
        families=linked.families,
    )
    applied = apply_rules(rules, linked.assertions, context)
    coverage = Coverage(
        silent=_silent(readings),
        uncompared=applied.uncompared,
        idle_rules=applied.idle,
        faults=tuple(faults),
        notes=_notes(story, readings),
    )
    return Report(
        story=dated,
        readings=tuple(readings),
        rules=tuple(rules),
        findings=applied.findings,
        agreements=applied.agreements,
        coverage=coverage,
        reference_verified=str(tools.reference.verified),
    )


def read_articles(articles: Sequence[Article], tools: Tools) -> list[Reading]:
    """Each article's reading, from the cache where it lies there."""
    cache = ReadingCache(paths.cache_folder(), tools.model) if tools.cached else None
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
    from checker.annotate import annotate
    from checker.extract import reading_of

    pipeline = tools.pipeline()
    try:
        return reading_of(article, annotate(article, pipeline))
    except Exception:
        _log.exception("%s could not be read", article.file)
        problem = (
            "could not be read: a fault of the checker's own, told in its log; nothing in it was compared"
        )
        faulty = replace(article, problems=(*article.problems, problem))
        return Reading(faulty, (), (), (), (), (), ())


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
