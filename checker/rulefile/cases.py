"""The examples of a rule: miniature stories with what the rule must make of them."""

from __future__ import annotations

import re
from datetime import date

from checker.model import Example
from checker.rulefile.fields import keys_of, known_keys, plain_text, text, word
from checker.rulefile.vocabulary import EXAMPLE_KEYS, FINDS
from checker.yamlfile import Faultfinder, Listing, Mapping, Node, Scalar, nearest

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}\Z")


def read_examples(node: Mapping, finder: Faultfinder) -> tuple[Example, ...]:
    """The rule's examples; a fault where none finds or none leaves."""
    listed = node.entries.get("examples")
    if listed is None:
        return ()
    if not isinstance(listed, Listing):
        finder.at(listed, "'examples' must be a list.", "Begin each with '- case: ...'.")
        return ()
    examples = [example for item in listed.items if (example := _example(item, finder)) is not None]
    if len(examples) == len(listed.items):
        place = node.keys["examples"]
        if all(one.finds == "nothing" for one in examples):
            finder.at(place, "No example finds anything.", "Add one with 'finds: conflict'.")
        if all(one.finds != "nothing" for one in examples):
            finder.at(place, "No example is left alone.", "Add a near miss with 'finds: nothing'.")
    return tuple(examples)


def _example(node: Node, finder: Faultfinder) -> Example | None:
    if not isinstance(node, Mapping):
        finder.at(
            node, "An example must consist of keys.", "Write '- case: ...', 'finds: ...', 'articles: ...'."
        )
        return None
    known_keys(node, EXAMPLE_KEYS, "An example", finder)
    before = finder.count
    for key in ("case", "finds", "articles"):
        if key not in node.entries:
            finder.at(node, f"The example lacks '{key}'.", f"Add '{key}: ...'.")
    case = text(node, "case", finder)
    finds = word(node, "finds", FINDS, finder)
    articles = _texts(node, "articles", finder)
    published = _day(node.entries.get("published"), finder)
    dates = _dates(node, [outlet for outlet, _ in articles], finder)
    if finder.count > before:
        return None
    return Example(case, finds, articles, published, dates, node.line)


def _texts(node: Mapping, key: str, finder: Faultfinder) -> tuple[tuple[str, str], ...]:
    found = keys_of(node, key, "'Northern Post: Four people died.'", finder)
    if found is None:
        return ()
    pairs = []
    for outlet, value in found.entries.items():
        written = plain_text(value, outlet, finder)
        if isinstance(value, Scalar) and not written.strip():
            finder.at(value, f"The article of '{outlet}' is empty.", "Write a sentence.")
        pairs.append((outlet, written))
    return tuple(pairs)


def _dates(node: Mapping, outlets: list[str], finder: Faultfinder) -> tuple[tuple[str, str], ...]:
    found = keys_of(node, "dates", "'Northern Post: 2025-03-13'", finder)
    if found is None:
        return ()
    for outlet, place in found.keys.items():
        if outlet not in outlets:
            finder.at(place, f"The example has no article of '{outlet}'.", nearest(outlet, outlets))
    return tuple((outlet, _day(value, finder)) for outlet, value in found.entries.items())


def _day(node: Node | None, finder: Faultfinder) -> str:
    if node is None:
        return ""
    written = plain_text(node, "published", finder)
    if not _DAY.match(written):
        finder.at(node, f"'{written}' is no date as it is written here.", "Write it as 2025-03-13.")
        return ""
    try:
        date.fromisoformat(written)
    except ValueError:
        finder.at(node, f"There is no day {written}.", "Mend the date.")
        return ""
    return written
