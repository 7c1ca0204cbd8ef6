"""
The values that assertions give and comparators judge.

A value holds and prints itself; it never compares itself: how strict to be is the rule's choice.
Texts are as the article has them; what a value was read from is the assertion's business.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum


class Outcome(StrEnum):
    """What a comparator answers about two values."""

    AGREE = "agree"
    VARIANT = "variant"
    CONFLICT = "conflict"
    UNDECIDED = "undecided"


class Grain(StrEnum):
    """How fine a time was given."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Comparison:
    """
    A comparator's answer, always with a reason an editor can read.

    `note` names the shape of the difference where it has a name of its own, in kebab case
    ("misspelt", "digits-swapped", "unit-slip", "factor-of-ten", "opposite-direction").
    """

    outcome: Outcome
    reason: str
    note: str = ""


class Answer(StrEnum):
    """Whether two statements share something."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Sameness:
    """
    Whether two statements share what a rule asks for, with the reason where it is not plain.

    `doubt` is the word of a rule's `tension-when` that covers an unsure answer.
    """

    answer: Answer
    reason: str = ""
    doubt: str = "scope-may-differ"


@dataclass(frozen=True, slots=True)
class Quantity:
    """
    An interval of numbers with what they count.

    `low` and `high` are None where unbounded; `low_open`/`high_open` exclude the bound itself
    ("more than 30": low 30, low_open). `about` says that the words only come near ("about ten").
    `unit` is a canonical name ("kilometre", "percent", "percentage point", "USD", "degree Celsius"),
    empty for plain counts. `counted` is the lemma of the thing counted, `happened` of what happened to it.
    `grain` is the step that the written digits show: 1 for 1,994; 1000 for 2,000; 0.1 for 6.2; 10 million
    for 4.62 billion. `vague` is the word where only a word was given ("dozens", "hundreds", "several").
    """

    low: float | None
    high: float | None
    low_open: bool = False
    high_open: bool = False
    about: bool = False
    unit: str = ""
    counted: str = ""
    happened: str = ""
    grain: float = 1.0
    vague: str = ""

    def __str__(self) -> str:
        number = _interval_words(self)
        thing = self.unit or self.counted
        return f"{number} {thing}".strip()


@dataclass(frozen=True, slots=True)
class Moment:
    """
    A half-open stretch of time, local to `offset` (minutes east of UTC; None where the text gives no zone).

    `start` or `end` is None where open ("since March") or unresolved (both None). `grain` is the unit it
    was given in; `about` says that the words only come near. `partly` is what an unresolved date still tells:
    month, day, weekday (Monday is 1), 0 where untold. `dayless` says that only the hour is told, and the day is
    the article's.
    """

    start: datetime | None
    end: datetime | None
    grain: Grain
    about: bool = False
    offset: int | None = None
    partly: tuple[int, int, int] = (0, 0, 0)
    dayless: bool = False

    def __str__(self) -> str:
        if self.start is None and self.end is None:
            return _partly_words(*self.partly)
        if self.start is None:
            return f"before {self.end:%Y-%m-%d}"
        if self.end is None:
            return f"since {self.start:%Y-%m-%d}"
        shape = {
            Grain.MINUTE: "%Y-%m-%d %H:%M",
            Grain.HOUR: "%Y-%m-%d %H:00",
            Grain.MONTH: "%Y-%m",
            Grain.YEAR: "%Y",
        }
        return self.start.strftime(shape.get(self.grain, "%Y-%m-%d"))


def moved(one: datetime, by: timedelta) -> datetime:
    """So much later or earlier, as far as the calendar goes: from the year 1 to 9999."""
    try:
        return one + by
    except OverflowError:
        return datetime.max if by > timedelta(0) else datetime.min


def day_of(one: date) -> Moment:
    """The whole of a day."""
    start = datetime.combine(one, time())
    return Moment(start, moved(start, timedelta(1)), Grain.DAY)


def opening(moment: Moment) -> Moment:
    """The day, week, month or year with which begins what is open after: of "since 2009" the year 2009."""
    start = moment.start
    if start is None or moment.end is not None:
        return moment
    if moment.grain is Grain.YEAR:
        end = datetime(start.year + 1, 1, 1) if start.year < datetime.max.year else datetime.max
    elif moment.grain is Grain.MONTH:
        end = moved(start.replace(day=1), timedelta(32)).replace(day=1)
    else:
        end = moved(start, timedelta(7 if moment.grain is Grain.WEEK else 1))
    return replace(moment, end=end)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as written, without title or role words."""

    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Office:
    """
    A role somebody has: what, where, and in which standing.

    `role` is lower-case words ("foreign minister"), `of` the jurisdiction or organisation ("Russia",
    "Castor Flow Systems"; empty where the text gives none). `status` is one of holder, former, acting,
    deputy, designate, shadow, co, honorary, spokesperson, candidate: each is another role, not the same one.
    """

    role: str
    of: str = ""
    status: str = "holder"

    def __str__(self) -> str:
        standing = "" if self.status == "holder" else f"{self.status} "
        return f"{standing}{self.role}" + (f" of {self.of}" if self.of else "")


@dataclass(frozen=True, slots=True)
class Place:
    """
    A place, or a way from one: `distance` and `direction` (compass words, "northeast") from `name`.

    `usual` is the name it is best known by and `within` what holds it (region, country, continent), both as far
    as the reference or the text tells. `kind` is country, region, capital or city where the reference knows it, "told"
    where another article tells what holds it, "spot" for a kind of place without a name (kitchen, church).
    """

    name: str
    direction: str = ""
    distance: Quantity | None = None
    usual: str = ""
    within: tuple[str, ...] = ()
    kind: str = ""

    def __str__(self) -> str:
        way = " ".join(str(part) for part in (self.distance, self.direction) if part)
        return f"{way} of {self.name}" if way else self.name


@dataclass(frozen=True, slots=True)
class Members:
    """A list of who took part. `closed` where the text says that there are no others; `total` where it gives a number."""

    names: tuple[str, ...]
    closed: bool = False
    total: Quantity | None = None

    def __str__(self) -> str:
        return ", ".join(self.names)


@dataclass(frozen=True, slots=True)
class Wording:
    """The words inside a pair of quotation marks."""

    text: str

    def __str__(self) -> str:
        return f"“{self.text}”"


@dataclass(frozen=True, slots=True)
class Deed:
    """Who did what to whom, or did not; `verb` is a lemma, empty parts are unknown."""

    doer: str
    verb: str
    receiver: str = ""
    negated: bool = False

    def __str__(self) -> str:
        polarity = "not" if self.negated else ""
        return " ".join(part for part in (self.doer, polarity, self.verb, self.receiver) if part)


@dataclass(frozen=True, slots=True)
class Text:
    """
    Any other value, as its words.

    `kinds` says what it is a kind of where a rule's list of words knows: the usual words from the broadest to its
    own ("gun", "rifle", "assault rifle"). A "~" before one of them: told from its neighbours only by eye;
    a "^": it changes with the hour.
    """

    text: str
    kinds: tuple[str, ...] = ()

    def __str__(self) -> str:
        return self.text


# What a statement bears, and of what another must bear one to be of the same thing.
Marks = tuple[frozenset[Hashable], frozenset[Hashable]]
Value = Name | Office | Quantity | Moment | Place | Members | Wording | Deed | Text


def _partly_words(month: int, day: int, weekday: int) -> str:
    parts = [date(2024, 1, weekday).strftime("%A")] if weekday else []  # 1 January 2024 was a Monday
    if month:
        parts.append((f"{day} " if day else "") + date(2024, month, 1).strftime("%B"))
    return ", ".join(parts) or "at an unknown time"


def _interval_words(quantity: Quantity) -> str:
    if quantity.vague:
        return quantity.vague
    low, high = quantity.low, quantity.high
    about = "about " if quantity.about else ""
    if low is not None and high is not None:
        return about + (figure(low) if low == high else f"{figure(low)} to {figure(high)}")
    if low is not None:
        return ("more than " if quantity.low_open else "at least ") + figure(low)
    if high is not None:
        return ("fewer than " if quantity.high_open else "at most ") + figure(high)
    return "an unknown number of"


def figure(number: float) -> str:
    """The number as a reader writes it: 1,994; 4.62; never 1e+06."""
    if number == int(number):
        return f"{int(number):,}"
    return f"{number:,.10f}".rstrip("0")
