"""`checker decide`: what an editor says of a finding, kept in the story's decisions.yaml."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from checker.cli.job import Choice, Kept, chosen_rules, day_of
from checker.errors import CheckerError, Faults
from checker.model import Decision, Finding, Judgement, Report, Scope, State

_FIGURES = {"quantity", "arithmetic", "age", "date"}


@click.command()
@click.argument("story", type=click.Path(path_type=Path))
@click.argument("finding", default="")
@click.argument("verdict", default="", metavar="[confirmed|dismissed|ask]")
@click.option("--note", default="", help="Why, for who reads it later.")
@click.option(
    "--scope",
    type=click.Choice([scope.value for scope in Scope]),
    default="finding",
    show_default=True,
    help="How far a dismissal reaches: this finding; its rule in this story; its pair of words in every story.",
)
@click.option("--until", metavar="DATE", help="The last day that it holds, as 2026-12-31.")
@click.option("--by", default="", help="Who decides.")
@click.option("--seen", is_flag=True, help="Mark all findings as seen: only what comes later is new.")
@click.option(
    "--everywhere", is_flag=True, help="Take the story's decisions on words into your own, for every story."
)
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
    seen: bool,
    everywhere: bool,
    folders: tuple[Path, ...],
    with_drafts: bool,
    today: str | None,
    **said: str,
) -> None:
    """
    Decide on a FINDING (its id, or how it begins) of a STORY: confirmed, dismissed (not an error) or ask.

    Without a finding it lists what is open and what is decided. Kept in decisions.yaml in the story's folder, which
    is only ever added to; the last decision on a finding holds.
    """
    day = day_of(today)
    decision = _decision(finding, verdict, said, day or date.today()) if finding else None
    report = _checked(story, Choice(folders, (), (), with_drafts), day)
    file = Path(report.story.decisions_file)
    if decision:
        _decide(report, _found(report, finding), decision, file)
    if seen:
        _mark(report, file)
    if everywhere:
        _spread(file)
    if not (finding or seen or everywhere):
        click.echo("\n".join(_listed(report)))


def _decision(finding: str, verdict: str, said: dict[str, str], day: date) -> Decision:
    known = ", ".join(Judgement)
    if not verdict:
        raise click.UsageError(f"What of {finding}? Write one of: {known}.")
    if verdict not in set(Judgement):
        raise click.UsageError(f"'{verdict}' is no verdict. Write one of: {known}.")
    if verdict != Judgement.DISMISSED and said["scope"] != Scope.FINDING:
        raise click.UsageError(f"'{verdict}' is for one finding: only 'dismissed' reaches further.")
    return Decision(
        finding="",
        rule="",
        verdict=Judgement(verdict),
        note=said["note"],
        scope=Scope(said["scope"]),
        until=day_of(said["until"]),
        by=said["by"],
        when=day,
    )


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

    # Ids are random: one that begins alike is nearer than one that shares letters.
    alike = [one for one in ids if wanted and one.startswith(wanted[:3])]
    near = alike[:1] or get_close_matches(wanted, ids, n=1, cutoff=0.5)
    if near:
        return f"Did you mean '{near[0]}'?"
    return "Without a finding, the command lists them all." if ids else "Nothing was found in this story."


def _decide(report: Report, finding: Finding, decision: Decision, file: Path) -> None:
    from checker.decisions import decide as keep
    from checker.decisions import decision_on, spread
    from checker.paths import user_decisions_file

    whole = decision_on(finding, decision)
    if decision.scope is Scope.WORDS:
        # First: where it cannot be kept for every story, it must not seem to be.
        own = user_decisions_file()
        spread(own, [whole])
        click.echo(f"Kept for every story in {own}.")
        if finding.kind in _FIGURES:
            click.echo(
                "These are figures or dates: the same ones of another matter are dismissed by it, too."
            )
    fresh = keep(file, whole, report.findings)
    click.echo(f"{decision.verdict}: {_one_line(finding.summary)}")
    click.echo(f"Kept in {file}." if fresh else f"So it stands in {file} already.")
    if decision.until and decision.when and decision.until < decision.when:
        click.echo("Its last day is past already: it holds no more.")


def _mark(report: Report, file: Path) -> None:
    from checker.decisions import mark_seen

    number = mark_seen(file, report.findings)
    click.echo(f"{number} of {len(report.findings)} findings were marked as seen in {file}.")


def _spread(file: Path) -> None:
    from checker.decisions import read_decisions, spread
    from checker.paths import user_decisions_file

    read = read_decisions(file)
    if read.faults:
        raise Faults([CheckerError(fault) for fault in read.faults])
    own = user_decisions_file()
    click.echo(f"{spread(own, read.decisions)} decisions on words were taken into {own}.")


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
            told = _one_line(standing_words(one.standing))
            lines += [f"  {one.id} {one.verdict}: {_one_line(one.summary)}"] + (
                [f"    {told}"] if told else []
            )
    left = report.decided.leftovers if report.decided else ()
    if left:
        lines += ["Beside no finding of this check:"]
        lines += [f"  {_one_line(leftover_words(one))}" for one in left]
    faults = report.decided.faults if report.decided else ()
    return [*lines, *(["Faults:"] if faults else []), *(f"  {_one_line(fault)}" for fault in faults)]


def _one_line(words: str) -> str:
    from checker.report.visible import one_line

    return one_line(words)
