"""`checker rules explain` and `checker rules why-not`: why a rule objected, and why none did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from checker.model import Finding, Rule, Status

_OWN = click.option(
    "--rules", "folders", multiple=True, type=click.Path(path_type=Path), help="Rules of your own."
)


@click.command()
@click.argument("story", type=click.Path(path_type=Path))
@click.argument("finding")
@_OWN
def explain(story: Path, finding: str, folders: tuple[Path, ...]) -> None:
    """What was read at the places of a FINDING (its id, or how it begins), and what each condition said."""
    from checker.articles import load_story
    from checker.check import Tools, check, lay_out
    from checker.reasons import explain as reasons

    loaded, rules, tools = load_story([story]), _rules(folders), Tools()
    report = check(loaded, rules, tools=tools)
    found = [one for one in report.findings if one.id.startswith(finding)]
    if not found:
        known = ", ".join(one.id for one in report.findings) or "none"
        raise click.UsageError(f"No finding is called '{finding}'. There are: {known}.")
    laid = lay_out(loaded, rules, tools)
    for one in found:
        click.echo("\n".join(reasons(one, rules, laid)))


@click.command("why-not")
@click.argument("story", type=click.Path(path_type=Path))
@click.argument("left")
@click.argument("right")
@_OWN
def why_not(story: Path, left: str, right: str, folders: tuple[Path, ...]) -> None:
    """What was read at the words LEFT and RIGHT of a story, and where each rule that looks at both parted them."""
    from checker.articles import load_story
    from checker.check import Tools, lay_out
    from checker.reasons import why_not as reasons

    rules = _rules(folders)
    laid = lay_out(load_story([story]), rules, Tools())
    click.echo("\n".join(reasons((left, right), rules, laid)))


@click.command("try")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("stories", nargs=-1, required=True, type=click.Path(path_type=Path))
def try_file(file: Path, stories: tuple[Path, ...]) -> None:
    """What the rules of FILE would find in STORIES that is not found now, and what would go. Drafts run."""
    from checker.articles import load_story
    from checker.check import Tools, check
    from checker.rulefile import load_alone, load_shipped_rules

    own, faults = load_alone(file)
    for fault in faults:
        click.echo(fault.message, err=True)
    shipped, tools = load_shipped_rules(), Tools()
    names = {rule.id for rule in own}
    live = tuple(replace(rule, status=Status.LIVE) for rule in own)
    proposed = (*(rule for rule in shipped if rule.id not in names), *live)
    come_all = gone_all = 0
    for path in stories:
        story = load_story([path])
        now, then = (check(story, rules, tools=tools).findings for rules in (shipped, proposed))
        come = _without(then, now)
        gone = _without(now, then)
        come_all, gone_all = come_all + len(come), gone_all + len(gone)
        for sign, findings in (("+", come), ("-", gone)):
            for one in findings:
                click.echo(f"{sign} {story.id}: {one.verdict}: {one.summary} [{one.rule}]")
    click.echo(f"{len(stories)} stories: {come_all} findings would come, {gone_all} would go.")
    if faults:
        raise click.exceptions.Exit(2)


def _without(findings: Sequence[Finding], others: Sequence[Finding]) -> list[Finding]:
    """Those that the others do not have, by rule and words, whatever the verdict's reasons."""
    known = {(one.id, one.verdict) for one in others}
    return [one for one in findings if (one.id, one.verdict) not in known]


def _rules(folders: tuple[Path, ...]) -> tuple[Rule, ...]:
    from checker.rulefile import load_rules

    rules, faults = load_rules(folders)
    for fault in faults:
        click.echo(fault.message, err=True)
    return rules
