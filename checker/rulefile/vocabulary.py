"""
The words that rule files use: one list here, mirrored by rules/rule.schema.json (a test compares them).

A value is named by what a comparator of its kind is called after: a `count` is a quantity, an office an office.
"""

from __future__ import annotations

from checker.model import PLACEHOLDERS, WHERE_FIELDS

# What extractors make, and the kind of value each has.
PROPERTIES: dict[str, str] = {
    "named": "name",
    "body-named": "name",
    "place-named": "place",
    "holds-office": "office",
    "pronoun": "text",
    "age": "quantity",
    "age-beside": "quantity",
    "born-on": "moment",
    "count": "quantity",
    "amount": "quantity",
    "measure": "quantity",
    "rate": "quantity",
    "forecast": "quantity",
    "score": "quantity",
    "goals": "quantity",
    "goal-minute": "quantity",
    "goal-scorer": "name",
    "jail-term": "quantity",
    "sum": "quantity",
    "calendar": "moment",
    "date-to-come": "moment",
    "deadline-set": "moment",
    "weekday-of": "moment",
    "happened-on": "moment",
    "happened-at": "place",
    "lives-in": "place",
    "corner": "place",
    "part-of-country": "place",
    "lies-in": "place",
    "route": "place",
    "order": "text",
    "first-since": "moment",
    "took-part": "members",
    "nationalities": "members",
    "said": "wording",
    "spoken-by": "name",
    "did": "deed",
    "harmed": "deed",
    "cause": "text",
    "attribute": "text",
}

# The kinds of value that each comparator judges. `name` judges who holds an office by the holders' names.
COMPARES: dict[str, tuple[str, ...]] = {
    "name": ("name", "office"),
    "office": ("office",),
    "quantity": ("quantity",),
    "moment": ("moment",),
    "place": ("place",),
    "members": ("members",),
    "wording": ("wording",),
    "deed": ("deed",),
    "text": ("text",),
    "kind": ("text",),
    "sense": ("text",),
    "body": ("name",),
}

# The kinds of value that a property of a rule's own making can have.
FOUND_KINDS = ("text", "quantity", "name", "moment", "place")

KINDS = (
    "name", "identity", "role", "age", "quantity", "arithmetic", "date", "place", "membership", "attribution",
    "quote", "polarity", "attribute",
)  # fmt: skip
SEVERITIES = ("high", "medium", "low")
STATUSES = ("draft", "advisory", "live")
BETWEEN = ("outlets", "sources", "article", "reference")
SAME = ("subject", "event", "place", "as-of", "counted", "happened", "unit", "role", "organisation")
TENSIONS = (
    "sources-differ", "as-of-differs", "as-of-unknown", "scope-may-differ", "approximate", "later-article",
    "one-family", "only-claimed",
)  # fmt: skip
FINDS = ("conflict", "tension", "variant", "nothing")
WHERE = tuple(sorted([*WHERE_FIELDS, *(f"not-{field}" for field in WHERE_FIELDS)]))
MESSAGE_WORDS = PLACEHOLDERS

RULE_KEYS = (
    "title", "kind", "severity", "status", "why", "wrong-when", "settle", "general", "property", "find", "where",
    "same", "between", "compare", "tension-when", "message", "examples",
)  # fmt: skip
NEEDED_KEYS = ("title", "kind", "severity", "why", "compare", "message", "examples")
FIND_KEYS = ("pattern", "phrase", "values", "frames", "of", "not-of")
EXAMPLE_KEYS = ("case", "finds", "published", "dates", "articles")

# What each condition asks of a value: on other kinds it can never hold.
SAME_NEEDS: dict[str, tuple[str, ...]] = {
    "happened": ("quantity",),
    "unit": ("quantity",),
    "role": ("office",),
    "organisation": ("office",),
}
WHERE_NEEDS: dict[str, tuple[str, ...]] = {
    "counted": ("quantity",),
    "happened": ("quantity",),
    "unit": ("quantity",),
    "role": ("office",),
    "of": ("office",),
    "status": ("office",),
    "direction": ("place",),
}
