"""
The shapes a time expression can have before anybody knows what day it is.

A form says what the words say; resolving it against a day is the business of resolve.py.
"""

from __future__ import annotations

from dataclasses import dataclass

Amounts = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Calendar:
    """Parts of a date as far as the words give them. `direction` is last, past, this, next, coming or ""."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    direction: str = ""
    ambiguous: bool = False


@dataclass(frozen=True, slots=True)
class Years:
    """A stretch of whole years: a decade or a century. `low` is its first year, `high` the one after its last."""

    low: int
    high: int


@dataclass(frozen=True, slots=True)
class Cycle:
    """A unit counted from a day: "last week" is (week, -1). `anchor` is now or previous ("the following week")."""

    unit: str
    shift: int
    anchor: str = "now"


@dataclass(frozen=True, slots=True)
class Shift:
    """
    So much before or after something: "two weeks ago". `anchor` None is the article's day, "previous" the last
    time named. `ahead` for "in three days", which in the past tense is a length and no time.
    """

    amounts: Amounts
    sign: int
    anchor: Form | str | None = None
    vague: bool = False
    ahead: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """So much up to or from the article's day: "the last three months". `anchor` replaces that day."""

    amounts: Amounts
    sign: int
    anchor: Form | None = None
    within: bool = False


@dataclass(frozen=True, slots=True)
class Nth:
    """The third week of something; `number` -1 is the last. `weekday` for "the first Monday of"."""

    number: int
    unit: str
    of: Form | None = None
    weekday: int | None = None
    count: int = 1


@dataclass(frozen=True, slots=True)
class Inside:
    """A date whose year, month or week another form gives: "March last year"."""

    part: Calendar | Holiday
    of: Form


@dataclass(frozen=True, slots=True)
class Part:
    """The early, middle, late, start, end or rest of something, or what of it lies before or after now."""

    part: str
    of: Form


@dataclass(frozen=True, slots=True)
class Season:
    """A season of a year; northern, by whole months from March, June, September, December."""

    name: str
    year: Form | None = None
    direction: str = ""


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter (size 3) or half (size 6) of a year; `fiscal` ones cannot be placed without the company's calendar."""

    number: int
    size: int
    year: Form | None = None
    fiscal: bool = False


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day with a name; `direction` as in Calendar. `weekend` for the days off around it."""

    name: str
    year: int | None = None
    direction: str = ""
    weekend: bool = False


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day. `sure` is False where morning or afternoon is not told. `offset` in minutes; None without a zone."""

    hour: int
    minute: int | None = None
    sure: bool = True
    offset: int | None = None
    part: str = ""


@dataclass(frozen=True, slots=True)
class DayPart:
    """Morning, afternoon, evening, night; `early`/`late` narrow it in `part`."""

    name: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """A time of day on a day; `day` None where the words leave it open."""

    time: Clock | DayPart | Range | Open
    day: Form | None = None


@dataclass(frozen=True, slots=True)
class Range:
    """From the start of one to the end of the other."""

    left: Form
    right: Form


@dataclass(frozen=True, slots=True)
class Open:
    """Since, after, until, by or before something."""

    how: str
    form: Form


@dataclass(frozen=True, slots=True)
class About:
    """Near something."""

    form: Form


@dataclass(frozen=True, slots=True)
class Recurring:
    """Something that happens again and again; dates nothing. `unit` is how fine."""

    unit: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A time that cannot be: 30 February, or a date that reads two ways. `unit` is how fine it was given."""

    unit: str
    why: str


Form = (
    Calendar | Years | Cycle | Shift | Stretch | Nth | Inside | Part | Season | Quarter | Holiday | Clock | DayPart | At | Range
    | Open | About | Recurring | Unknown
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Expression:
    """Words of a text that tell a time: half-open offsets into that text, and what they say."""

    start: int
    end: int
    text: str
    form: Form
