"""
Phrases with slots, as rules write them: "flight {number}", "case no. {text}", "{person} of {organisation}".

A slot for a person, an organisation, a place, a quantity or a date takes exactly what was read there as one, so
"{quantity} contained" takes "about 40 percent" whole. Between the parts may stand small words ("the", "now").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from checker.model import Reading, Span

_PART = re.compile(r"\{(\w+)\}|([^\s{}]+)")
_SMALL = r"(?:(?:the|a|an|its|their|now|already|about|around|some|just|only|still|nearly|almost|today|was|is)\s+){0,2}"
_GAP = re.compile(rf"[\s\"'“”‘’(]*{_SMALL}[\"'“”‘’(]*", re.IGNORECASE)
_NUMBER = re.compile(r"(?:(?i:number|no\.?|nr\.?|#)\s*)?(?P<value>(?:[A-Z][A-Z\d]{0,3}[-\s]?)?\d[\w/.,-]*)")
_TEXT = re.compile(r"(?P<value>[^\s,.;:!?()\"“”][^,;:!?()\"“”\n]*)")
_STOP = re.compile(
    r"\s(?:and|but|or|which|who|when|after|before|while|as|said|says|was|were|is|are|has|had)\b|\.(?=\s|$)"
)
_MENTIONS = {"person": "person", "organisation": "organisation", "place": "place"}
_SPELLINGS = {"percent": r"(?:per\s?cent|percent|%)", "%": r"(?:per\s?cent|percent|%)"}
MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Slot:
    """A filled slot: the span of its value, and where the text goes on after it."""

    value: Span
    end: int


def phrase_matches(phrase: str, reading: Reading, sentence: Span) -> Iterator[tuple[Span, tuple[Span, ...]]]:
    """Each place in the sentence where the phrase stands: the whole, and the values of its slots in order."""
    parts = _parts(phrase)
    for start in _starts(parts[0], reading, sentence):
        found = _match(parts, start, reading, sentence)
        if found is not None:
            end, values = found
            yield Span(start, end), values


@lru_cache(maxsize=2000)
def _parts(phrase: str) -> tuple[tuple[str, re.Pattern[str] | None], ...]:
    """Each part as a slot's name, or as a word's pattern."""
    found: list[tuple[str, re.Pattern[str] | None]] = []
    for slot, word in _PART.findall(phrase):
        found.append((slot, None) if slot else ("", _word(word)))
    return tuple(found)


def _word(word: str) -> re.Pattern[str]:
    spelt = _SPELLINGS.get(word.casefold(), re.escape(word))
    before = r"(?<!\w)" if word[0].isalnum() else ""
    after = r"(?!\w)" if word[-1].isalnum() else ""
    return re.compile(before + spelt + after, re.IGNORECASE)


def _starts(part: tuple[str, re.Pattern[str] | None], reading: Reading, sentence: Span) -> Iterator[int]:
    slot, word = part
    text = reading.article.text
    if word is not None:
        yield from (found.start() for found in word.finditer(text, sentence.start, sentence.end))
    elif slot == "number":
        yield from (found.start() for found in _NUMBER.finditer(text, sentence.start, sentence.end))
    else:
        yield from sorted({start for start, _ in _candidates(slot, reading, sentence)})


def _match(
    parts: tuple[tuple[str, re.Pattern[str] | None], ...], start: int, reading: Reading, sentence: Span
) -> tuple[int, tuple[Span, ...]] | None:
    text, position = reading.article.text, start
    values: list[Span] = []
    for at, (slot, word) in enumerate(parts):
        if word is not None:
            found = word.match(text, position, sentence.end) or word.match(
                text, _after_gap(text, position, at), sentence.end
            )
            if found is None:
                return None
            position = found.end()
            continue
        filled = _fill(slot, _after_gap(text, position, at), reading, sentence) or _fill(
            slot, _after_space(text, position), reading, sentence
        )
        if filled is None:
            return None
        values.append(filled.value)
        position = filled.end
    return position, tuple(values)


def _after_gap(text: str, position: int, at: int) -> int:
    found = _GAP.match(text, position) if at else None
    return found.end() if found else position


def _after_space(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _fill(slot: str, position: int, reading: Reading, sentence: Span) -> Slot | None:
    text = reading.article.text
    if slot == "number":
        found = _NUMBER.match(text, position, sentence.end)
        if found is None:
            return None
        end = found.start("value") + len(found.group("value").rstrip(".,-/"))
        return Slot(Span(found.start("value"), end), end)
    if slot == "text":
        return _fill_text(text, position, sentence)
    return next((one for start, one in _candidates(slot, reading, sentence) if start == position), None)


def _fill_text(text: str, position: int, sentence: Span) -> Slot | None:
    found = _TEXT.match(text, position, sentence.end)
    if found is None:
        return None
    stop = _STOP.search(found.group())
    words = found.group()[: stop.start() if stop else None].split(" ")[:MOST_WORDS]
    end = position + len(" ".join(words).rstrip(" ."))
    return Slot(Span(position, end), end) if end > position else None


def _candidates(slot: str, reading: Reading, sentence: Span) -> Iterator[tuple[int, Slot]]:
    """What was read in the sentence as a thing of the slot's kind: where it begins, with any title before it."""
    if slot == "quantity":
        yield from (
            (one.span.start, Slot(one.span, one.span.end))
            for one in reading.numerals
            if sentence.covers(one.span)
        )
    elif slot == "date":
        yield from (
            (one.span.start, Slot(one.span, one.span.end))
            for one in reading.times
            if sentence.covers(one.span)
        )
    else:
        for mention in reading.mentions:
            if (
                mention.kind == _MENTIONS.get(slot)
                and mention.form in {"name", "short"}
                and sentence.covers(mention.span)
            ):
                slotted = Slot(mention.span, mention.span.end)
                yield mention.span.start, slotted
                if mention.role_span is not None and mention.role_span.start < mention.span.start:
                    yield mention.role_span.start, slotted
