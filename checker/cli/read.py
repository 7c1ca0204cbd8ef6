"""`checker read`: what the stages saw in an article, one JSON object a line, in order of the text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import click

from checker.model import Article, Assertion, Attribution, Mention, Numeral, Reading, Span, TimeMention
from checker.values import Moment

_KIND_ORDER = {"mention": 0, "time": 1, "quantity": 2, "attribution": 3, "assertion": 4}


@click.command()
@click.argument("articles", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--published", metavar="DATE", help="The day the articles were published, as 2025-03-13.")
@click.option(
    "--model", default="", metavar="NAME", help="An installed spaCy pipeline instead of the shipped one."
)
@click.option("--no-cache", is_flag=True, help="Read anew.")
def read(articles: tuple[Path, ...], published: str | None, model: str, no_cache: bool) -> None:
    """Show what was read out of articles, one JSON object a line."""
    import msgspec

    from checker.articles import load_story
    from checker.check import Tools, read_articles

    day = _day(published)
    found = load_story(articles).articles
    if day is not None:
        found = tuple(replace(one, published=day, published_from="story.yaml") for one in found)
    for reading in read_articles(found, Tools(model=model, cached=not no_cache)):
        for record in records(reading):
            click.echo(msgspec.json.encode(record).decode())


def records(reading: Reading) -> list[dict[str, Any]]:
    """All that was read, as plain dictionaries in order of the text."""
    article = reading.article
    found = [
        *(_mention(one, article) for one in reading.mentions),
        *(_time(one, article) for one in reading.times),
        *(_quantity(one, article) for one in reading.numerals),
        *(_attribution(one, article) for one in joined(reading.attributions)),
        *(_assertion(one, article) for one in reading.assertions),
    ]
    return sorted(found, key=lambda one: (one["start"], one["end"], _KIND_ORDER[one["kind"]]))


def _day(published: str | None) -> date | None:
    if published is None:
        return None
    try:
        return date.fromisoformat(published)
    except ValueError as fault:
        raise click.UsageError(f"'{published}' is no date. Write it as 2025-03-13.") from fault


def _at(kind: str, span: Span, article: Article) -> dict[str, Any]:
    return {"kind": kind, "article": article.file, **_span(span, article)}


def _span(span: Span, article: Article) -> dict[str, Any]:
    return {"start": span.start, "end": span.end, "quote": article.quote(span)}


def _mention(one: Mention, article: Article) -> dict[str, Any]:
    return _at("mention", one.span, article) | {
        "type": one.kind,
        "name": one.name,
        "role": one.role,
        "refers_to": one.refers_to,
        "form": one.form,
        "author": one.author,
        "sure": round(one.sure, 3),
    }


def _time(one: TimeMention, article: Article) -> dict[str, Any]:
    return _at("time", one.span, article) | moment_record(one.moment) | {"recurring": one.recurring}


def moment_record(moment: Moment) -> dict[str, Any]:
    """A moment in ISO 8601; `to` is exclusive; null where open or unresolved."""
    return {
        "from": _iso(moment.start, moment.offset),
        "to": _iso(moment.end, moment.offset),
        "grain": moment.grain.value,
        "about": moment.about,
    }


def _iso(point: datetime | None, offset: int | None) -> str | None:
    if point is None:
        return None
    if offset is None:
        return point.isoformat()
    sign = "-" if offset < 0 else "+"
    return f"{point.isoformat()}{sign}{abs(offset) // 60:02}:{abs(offset) % 60:02}"


def _quantity(one: Numeral, article: Article) -> dict[str, Any]:
    quantity = one.quantity
    return _at("quantity", one.span, article) | {
        "low": quantity.low,
        "high": quantity.high,
        "low_open": quantity.low_open,
        "high_open": quantity.high_open,
        "about": quantity.about,
        "unit": quantity.unit,
        "counted": quantity.counted,
        "happened": quantity.happened,
        "type": one.kind,
    }


def joined(attributions: Sequence[Attribution]) -> list[Attribution]:
    """What goes on over several sentences as one: the same source and cue with all that hangs on them."""
    found: dict[object, Attribution] = {}
    for at, one in enumerate(attributions):
        key = (one.source_span, one.cue_span) if one.source_span and one.cue_span else at
        before = found.get(key)
        found[key] = replace(before, content=(*before.content, *one.content)) if before else one
    return list(found.values())


def _attribution(one: Attribution, article: Article) -> dict[str, Any]:
    spans = [*one.content, *(span for span in (one.source_span, one.cue_span) if span)]
    whole = Span(min(span.start for span in spans), max(span.end for span in spans))
    return _at("attribution", whole, article) | {
        "source": _span(one.source_span, article) if one.source_span else None,
        "cue": _span(one.cue_span, article) if one.cue_span else None,
        "content": [_span(span, article) for span in one.content],
        "voice": one.voice,
        "name": one.source,
    }


def _assertion(one: Assertion, article: Article) -> dict[str, Any]:
    return _at("assertion", one.span, article) | {
        "property": one.property,
        "subject": one.subject,
        "value": str(one.value),
        "negated": one.negated,
        "hedged": one.hedged,
        "mood": one.mood,
        "attribution": [
            {"source": each.source, "voice": each.voice, "cue": each.cue} for each in one.attribution
        ],
        "as_of": moment_record(one.as_of) if one.as_of else None,
    }
