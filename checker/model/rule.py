"""A rule as its file says it, read and checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Status(StrEnum):
    """How far a rule is trusted: drafts run only when asked, advisory ones report as low."""

    DRAFT = "draft"
    ADVISORY = "advisory"
    LIVE = "live"


class Between(StrEnum):
    """Whose values a rule lays side by side."""

    OUTLETS = "outlets"
    SOURCES = "sources"
    ARTICLE = "article"
    REFERENCE = "reference"


@dataclass(frozen=True, slots=True)
class Example:
    """
    A miniature story inside a rule file with what the rule must make of it.

    `finds` is conflict, tension, variant or nothing. `articles` pairs an outlet with its text; `published`
    is the date of all of them where `dates` has no own one.
    """

    case: str
    finds: str
    articles: tuple[tuple[str, str], ...]
    published: str = ""
    dates: tuple[tuple[str, str], ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True)
class Find:
    """
    A property of the rule's own making: an RE2 pattern with named groups, a phrase with slots, or values in frames.

    `kind` is what its value is read as: text, quantity, name, moment or place. `values` are words of which only one
    can be right, each as "broader > narrower = the same"; `frames` say where in a sentence they stand
    ("{subject} die of {value}"); `of` are the nouns that may have them, `not_of` those whose do not count.
    """

    pattern: str = ""
    phrase: str = ""
    kind: str = "text"
    values: tuple[str, ...] = ()
    frames: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    not_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """
    One rule file. `id` is the file's stem. `where` maps a field of the assertion to the words it may have;
    `same` are the things two assertions must share before their values meet; `compare_with` names a
    comparator and `options` goes to it. `tension_when` lists when a conflict is only a tension.
    """

    id: str
    path: str
    title: str
    why: str
    kind: str
    severity: str
    status: Status
    settle: str
    wrong_when: str
    message: str
    property: str
    between: tuple[Between, ...]
    compare_with: str
    where: dict[str, tuple[str, ...]] = field(default_factory=dict)
    same: tuple[str, ...] = ()
    options: dict[str, Any] = field(default_factory=dict)
    tension_when: tuple[str, ...] = ()
    find: Find | None = None
    theme: str = ""
    general: bool = False
    examples: tuple[Example, ...] = ()


@dataclass(frozen=True, slots=True)
class RuleFault:
    """A rule file that was left out, and why, in the words the editor reads."""

    path: str
    message: str


# What a rule's message may speak of; the engine fills them in.
PLACEHOLDERS = ("sides", "subject", "left", "right", "reason", "reference")

# What a phrase may leave open; one slot is the value, of two the first is the subject.
PHRASE_SLOTS = ("number", "quantity", "text", "person", "organisation", "place", "date")

# What a frame may leave open; the value is needed.
FRAME_SLOTS = ("{subject}", "{name}", "{value}", "{number}", "{owner}")

# What `where` may look at; with "not-" in front it must not match.
WHERE_FIELDS = (
    "subject", "counted", "happened", "unit", "role", "of", "status", "verb", "modifiers", "words", "source",
    "voice", "outlet", "published", "place", "part", "mood", "direction",
)  # fmt: skip
