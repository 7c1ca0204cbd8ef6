"""What an editor decided about findings, and how each finding stands since."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Judgement(StrEnum):
    """What an editor says of a finding; dismissed: it is not an error."""

    CONFIRMED = "confirmed"
    DISMISSED = "dismissed"
    ASK = "ask"


class Scope(StrEnum):
    """How far "not an error" reaches: this finding, its rule in this story, its pair of words in every story."""

    FINDING = "finding"
    RULE = "rule"
    WORDS = "words"


class State(StrEnum):
    """
    How a finding stands before the editor.

    open: seen or never looked at, not decided; new: came after the findings were last marked as seen;
    decided; changed: was decided when its sides had other words; expired: its decision's day is past.
    """

    OPEN = "open"
    NEW = "new"
    DECIDED = "decided"
    CHANGED = "changed"
    EXPIRED = "expired"


class Fate(StrEnum):
    """
    Why something in a file of decisions stands beside no finding of this run.

    resolved: what it is about is found no more; unused: a wider one that nothing falls under; superseded: a later
    one on the same finding holds; expired: its day is past, and nothing would fall under it; idle: its rule did
    not run, so nothing can be said.
    """

    RESOLVED = "resolved"
    UNUSED = "unused"
    SUPERSEDED = "superseded"
    EXPIRED = "expired"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Decision:
    """
    One decision. `sides` are the words of each side when it was made; `until` is the last day that it holds.

    `file` and `line` say where it is written; `summary` is the finding's, for who reads the file.
    """

    finding: str
    rule: str
    verdict: Judgement
    note: str = ""
    scope: Scope = Scope.FINDING
    until: date | None = None
    sides: tuple[tuple[str, ...], ...] = ()
    summary: str = ""
    by: str = ""
    when: date | None = None
    file: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class Standing:
    """A finding's state with the decision that made it so: the one that holds, that expired, or on other words."""

    state: State = State.OPEN
    decision: Decision | None = None


UNDECIDED = Standing()


@dataclass(frozen=True, slots=True)
class Leftover:
    """What stands in a file of decisions and beside no finding: `decision` is None for one that was only seen."""

    fate: Fate
    finding: str
    rule: str
    summary: str
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Seam:
    """
    Where more entries of one list go into the text of decisions.yaml.

    `opens` goes before the first of them. Each is `indent` spaces, "- " and its lines; in a `flow` (a list in
    brackets) it is its lines in braces, with commas between.
    """

    lists: str
    opens: str = ""
    indent: int = 2
    flow: bool = False
    newline: str = "\n"


@dataclass(frozen=True, slots=True)
class Keeping:
    """
    All that a page needs to write decisions.yaml with nothing lost.

    `parts` are the file's text, cut at the `seams`. `entries` are the lines that a decision on each finding begins
    with, `seen` those of each finding that was not yet marked as seen. `whole` is false where the file has faults: then
    `parts` make a new file, to be joined with the old one by hand.
    """

    parts: tuple[str, ...] = ()
    seams: tuple[Seam, ...] = ()
    entries: tuple[tuple[str, tuple[str, ...]], ...] = ()
    seen: tuple[tuple[str, ...], ...] = ()
    whole: bool = True


@dataclass(frozen=True, slots=True)
class Decided:
    """
    What files of decisions told about a report. None on a report that was held against none.

    `files` are those that were there; `faults` whole lines (file:line:column: ...). `today` is the day that expiries
    were judged on, None where none has one; `by_clock` says that this machine told it. `baseline` says that it is
    known which findings the editor has seen, so that new ones can be told. `here_alone` counts the decisions on words
    for every story that the user's own file does not have.
    """

    files: tuple[str, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    faults: tuple[str, ...] = ()
    today: date | None = None
    by_clock: bool = False
    baseline: bool = False
    here_alone: int = 0
    keeping: Keeping = Keeping()
