"""
Holds a report against what was decided: how each finding stands, and what in the files stands beside none.

A decision on a finding goes before one on its words, and that before one on its rule; of several on one finding the
last in the file holds. Nothing is dismissed by words that only look alike: each side's words must be those decided on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from checker.decisions.adding import lacking
from checker.decisions.lines import entry_of, plain, seen_lines, sides_of
from checker.decisions.reading import DecisionsFile, read_decisions
from checker.decisions.seams import HEADER, seams_of
from checker.model import (
    UNDECIDED,
    Decided,
    Decision,
    Fate,
    Finding,
    Keeping,
    Leftover,
    Report,
    Scope,
    Standing,
    State,
)
from checker.paths import user_decisions_file

STORYS, USERS = "decisions.yaml", "your own decisions.yaml"


def decided(report: Report, *, today: date | None = None) -> Report:
    """
    The report with each finding's standing, from the story's decisions and the user's own.

    `today` is what expiries are judged by; without it this machine's clock is asked, but only where a decision has
    an expiry, and `by_clock` says so. Nothing is written.
    """
    story = _story_file(report)
    users = read_decisions(user_decisions_file(), USERS)
    wider = tuple(one for one in users.decisions if one.scope is Scope.WORDS)
    dated = any(one.until for one in (*story.decisions, *wider))
    day = (today or date.today()) if dated else None
    court = _court(report, story, wider, day)
    findings = tuple(replace(one, standing=_standing(one, court)) for one in report.findings)
    return replace(
        report,
        findings=findings,
        decided=Decided(
            files=tuple(name for name, file in ((STORYS, story), (USERS, users)) if file.there),
            # Of a draft only a part of the story is told: what is not found there may well be elsewhere.
            leftovers=()
            if report.story.draft
            else tuple(_leftovers(findings, court, {rule.id for rule in report.rules})),
            faults=(*story.faults, *users.faults),
            today=day,
            by_clock=dated and today is None,
            baseline=story.seen is not None,
            here_alone=len(lacking(story.decisions, users.decisions)),
            keeping=_keeping(story, findings),
        ),
    )


Words = tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class _Court:
    """
    What findings are held against, sorted by what is looked for; of several the last in the file first.

    `gone` gives, for a rule and words, the decisions on what is found no more that had these words, and on which side.
    """

    story: DecisionsFile
    day: date | None
    seen: frozenset[str] | None
    by_finding: dict[str, Decision]
    by_words: dict[str, list[tuple[Decision, Words]]]
    by_rule: dict[str, list[Decision]]
    gone: dict[tuple[str, str], list[tuple[int, int]]]

    def past(self, decision: Decision) -> bool:
        return decision.until is not None and self.day is not None and decision.until < self.day


def _court(report: Report, story: DecisionsFile, wider: Sequence[Decision], day: date | None) -> _Court:
    seen = None if story.seen is None else frozenset(one.finding for one in story.seen)
    court = _Court(story, day, seen, {}, defaultdict(list), defaultdict(list), defaultdict(list))
    present = {one.id for one in report.findings}
    for number, decision in (*list(enumerate(story.decisions))[::-1], *enumerate(wider[::-1])):
        words = tuple(frozenset(plain(piece) for piece in side) for side in decision.sides)
        if decision.scope is Scope.WORDS:
            court.by_words[decision.rule].append((decision, words))
        if decision.file != STORYS:
            continue
        if decision.scope is Scope.RULE:
            court.by_rule[decision.rule].append(decision)
        if decision.finding not in court.by_finding:
            court.by_finding[decision.finding] = decision
            if decision.finding not in present and not court.past(decision):
                for side, pieces in enumerate(words):
                    for piece in pieces:
                        court.gone[decision.rule, piece].append((number, side))
    return court


def _story_file(report: Report) -> DecisionsFile:
    place = report.story.decisions_file
    return read_decisions(Path(place), STORYS) if place else DecisionsFile()


def _standing(finding: Finding, court: _Court) -> Standing:
    holding = list(_holding(finding, court))
    for decision in holding:
        if not court.past(decision):
            return Standing(State.DECIDED, decision)
    if holding:
        return Standing(State.EXPIRED, holding[0])
    earlier = _on_other_words(finding, court)
    if earlier is not None:
        return Standing(State.CHANGED, earlier)
    new = court.seen is not None and finding.id not in court.seen
    return Standing(State.NEW) if new else UNDECIDED


def _holding(finding: Finding, court: _Court) -> Iterator[Decision]:
    """The decisions that the finding falls under, the one that counts first."""
    if finding.id in court.by_finding:
        yield court.by_finding[finding.id]
    sides = sides_of(finding)
    yield from (one for one, words in court.by_words.get(finding.rule, ()) if _covers(words, sides))
    yield from court.by_rule.get(finding.rule, ())


def _covers(decided_on: Words, sides: Sequence[Sequence[str]]) -> bool:
    """Whether each side's words are words of a side that was decided on, two sides never of the same one."""
    taken: set[int] = set()
    for side in sides:
        fits = (at for at, words in enumerate(decided_on) if at not in taken and words.issuperset(side))
        found = next(fits, None)
        if found is None:
            return False
        taken.add(found)
    return len(taken) >= min(2, len(decided_on))


def _on_other_words(finding: Finding, court: _Court) -> Decision | None:
    """The decision on a finding of the same rule that is found no more and shared most words with this one."""
    shared: dict[int, set[int]] = defaultdict(set)
    for words in {words for side in sides_of(finding) for words in side}:
        for number, side in court.gone.get((finding.rule, words), ()):
            shared[number].add(side)
    if not shared:
        return None
    return court.story.decisions[max(shared, key=lambda number: (len(shared[number]), number))]


def _leftovers(findings: Sequence[Finding], court: _Court, ran: set[str]) -> Iterator[Leftover]:
    used = {_key(one.standing.decision) for one in findings if one.standing.decision}
    later: set[tuple[str, Scope | None]] = set()
    left = []
    for decision in court.story.decisions[::-1]:
        narrow = decision.scope is Scope.FINDING
        about = decision.finding or f"{decision.scope} {decision.rule} {decision.sides}"
        superseded = (about, None if narrow else decision.scope) in later
        if _key(decision) not in used:
            fate = Fate.SUPERSEDED if superseded else _fate(decision, court, ran)
            left.append(Leftover(fate, decision.finding, decision.rule, decision.summary, decision))
        later |= {(about, None), (about, decision.scope)}
    yield from left[::-1]
    told = {one.finding for one in court.story.decisions} | {one.id for one in findings}
    for seen in court.story.seen or ():
        if seen.finding and seen.finding not in told:
            idle = seen.rule and seen.rule not in ran
            yield Leftover(Fate.IDLE if idle else Fate.RESOLVED, seen.finding, seen.rule, seen.summary)


def _key(decision: Decision) -> tuple[str, int, str, str]:
    return decision.file, decision.line, decision.finding, decision.scope


def _fate(decision: Decision, court: _Court, ran: set[str]) -> Fate:
    if decision.rule and decision.rule not in ran:
        return Fate.IDLE
    if court.past(decision):
        return Fate.EXPIRED
    return Fate.RESOLVED if decision.scope is Scope.FINDING else Fate.UNUSED


def _keeping(file: DecisionsFile, findings: Sequence[Finding]) -> Keeping:
    """What a page needs to write the file again with more in it."""
    whole = not file.faults and file.text is not None
    cut = seams_of(file.text) if file.there and whole and file.text is not None else None
    known = {one.finding for one in file.seen or ()} if cut else set()
    parts, seams = cut or seams_of(HEADER) or ((), ())
    return Keeping(
        parts=parts,
        seams=seams,
        entries=tuple({one.id: entry_of(one) for one in findings}.items()),
        seen=tuple({one.id: seen_lines(one) for one in findings if one.id not in known}.values()),
        whole=cut is not None or not file.there,
    )
