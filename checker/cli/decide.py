"""`checker decide`: what an editor says of a finding, kept in the story's decisions.yaml."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import click

from checker.cli.job import Choice, Kept, chosen_rules, day_of
from checker.model import Decision, Finding, Judgement, Report, Scope, State

_FIGURES = {"quantity", "arithmetic", "age", "date"}


@dataclass(frozen=True, slots=True)
class _Said:
    """What was given on the command line about one finding."""

    verdict: str
    note: str
    scope: str
    until: date | None
    by: str


@click.command()
@click.argument("story", type=click.Path(path_type=Path))
@click.argument("finding", default="")
@click.argument("verdict", default="", metavar="[confirmed|dismissed|ask]")
@click.option("--note", default="", help="Why, for who reads it later.")
@click.option(
    "--scope",
    type=click.Choice(list(Scope)),
    default="finding",
    show_default=True,
    help="How far a dismissal reaches: this finding; its rule in this story; its pair of words in every story.",
)
@click.option("--until", metavar="DATE", help="The last day that it holds, as 2026-12-31.")
@click.option("--by", default="", help="Who decides.")
@click.option("--seen", is_flag=True, help="Mark all findings as seen: only what comes later is new.")
@click.option(
    "--rules",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path),
    help="Folder of rules of your own, as for `check`.",
)
@click.option("--with-drafts", is_flag=True, help="Run rules whose status is draft, as for `check`.")
@click.option("--today", metavar="DATE", help="The day of deciding, by which expiries are judged, too.")
def decide(
    story: Path,
    finding: str,
    verdict: str,
    note: str,
    scope: str,
    until: str | None,
    by: str,
    seen: bool,
    folders: tuple[Path, ...],
    with_drafts: bool,
    today: str | None,
) -> None:
    """
    Decide on a FINDING (its id, or how it begins) of a STORY: confirmed, dismissed (not an error) or ask.

    Without a finding it lists what is open and what is decided. Kept in decisions.yaml in the story's folder, which
    is only ever added to; the last decision on a finding holds.
    """
    said = _Said(_verdict(finding, verdict), note, scope, day_of(until), by)
    if said.verdict != Judgement.DISMISSED and scope != Scope.FINDING:
        raise click.UsageError(f"'{verdict}' is for one finding: only 'dismissed' takes --scope {scope}.")
    report = _checked(story, Choice(folders, (), (), with_drafts), day_of(today))
    file = Path(report.story.decisions_file)
    if finding:
        _decide(report, _found(report, finding), said, day_of(today) or date.today(), file)
    if seen:
        from checker.decisions import mark_seen

        number = mark_seen(file, report.findings)
        click.echo(f"{number} of {len(report.findings)} findings were marked as seen in {file}.")
    if not finding and not seen:
        click.echo("\n".join(_listed(report)))


def _verdict(finding: str, verdict: str) -> str:
    known = ", ".join(Judgement)
    if finding and not verdict:
        raise click.UsageError(f"What of {finding}? Write one of: {known}.")
    if verdict and verdict not in set(Judgement):
        raise click.UsageError(f"'{verdict}' is no verdict. Write one of: {known}.")
    return verdict


def _checked(story: Path, choice: Choice, today: date | None) -> Report:
    """The story checked as `check` does it, with nothing written."""
    from checker.articles import load_story
    from checker.check import Tools, check
    from checker.decisions import decided

    loaded = load_story([story])
    tools = Tools(model=loaded.model)
    rules, faults = chosen_rules(choice, loaded, Kept(tools))
    return decided(check(loaded, rules, faults=faults, tools=tools), today=today)


def _found(report: Report, named: str) -> Finding:
    wanted = named.removeprefix("#").removeprefix("f-")
    fits = {one.id: one for one in report.findings if one.id.startswith(wanted)} if wanted else {}
    exact = fits.get(wanted)
    if exact or len(fits) == 1:
        return exact or next(iter(fits.values()))
    ids = [one.id for one in report.findings]
    if len(fits) > 1:
        raise click.UsageError(f"'{named}' begins several findings: {', '.join(sorted(fits))}.")
    raise click.UsageError(f"No finding is called '{named}'. {_nearest(wanted, ids, report.story.id)}")


def _nearest(wanted: str, ids: list[str], story: str) -> str:
    from difflib import get_close_matches

    near = get_close_matches(wanted, ids, n=1, cutoff=0.5)
    if near:
        return f"Did you mean '{near[0]}'?"
    return "Without a finding, the command lists them all." if ids else "Nothing was found in this story."


def _decide(report: Report, finding: Finding, said: _Said, today: date, file: Path) -> None:
    from checker.decisions import decide as keep
    from checker.paths import user_decisions_file

    decision = Decision(
        finding=finding.id,
        rule=finding.rule,
        verdict=Judgement(said.verdict),
        note=said.note,
        scope=Scope(said.scope),
        until=said.until,
        by=said.by,
        when=today,
    )
    keep(file, finding, decision, report.findings)
    click.echo(f"{said.verdict}: {_one_line(finding.summary)}")
    click.echo(f"Kept in {file}.")
    if decision.scope is Scope.WORDS:
        own = user_decisions_file()
        keep(own, finding, decision, ())
        click.echo(f"Kept for every story in {own}.")
        if finding.kind in _FIGURES:
            click.echo("These are figures or dates: the same ones of another matter are dismissed by it, too.")
    if decision.until and decision.until < today:
        click.echo("Its last day is past already: it holds no more.")


def _listed(report: Report) -> list[str]:
    """What needs a decision, then what is decided, then what the file says of findings that are no more."""
    from checker.report.decided import leftover_words, standing_words
    from checker.report.layout import in_order

    lines = []
    for title, states in (
        ("To decide", {State.OPEN, State.NEW, State.CHANGED, State.EXPIRED}),
        ("Decided", {State.DECIDED}),
    ):
        own = [one for one in in_order(report) if one.standing.state in states]
        lines += [f"{title}: {len(own) or 'nothing'}"]
        for one in own:
            told = standing_words(one.standing)
            lines += [f"  {one.id} {one.verdict}: {_one_line(one.summary)}"] + ([f"    {told}"] if told else [])
    left = report.decided.leftovers if report.decided else ()
    if left:
        lines += ["Beside no finding of this check:"]
        lines += [f"  {_one_line(leftover_words(one))}" for one in left]
    faults = report.decided.faults if report.decided else ()
    return [*lines, *(["Faults:"] if faults else []), *(f"  {_one_line(fault)}" for fault in faults)]


def _one_line(words: str) -> str:
    from checker.report.visible import one_line

    return one_line(words)
