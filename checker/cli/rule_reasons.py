"""`checker rules explain` and `checker rules why-not`: why a rule objected, and why none did."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from checker.errors import CheckerError
from checker.model import Finding, Rule, Status

if TYPE_CHECKING:
    from checker.check import Tools

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
    """
    What the rules of FILE would find in STORIES that is not found now (+), what would go (-), and what shipped rules
    find already (=). Drafts run. A story that cannot be read is named and left out.
    """
    from checker.check import Tools
    from checker.rulefile import load_alone, load_shipped_rules

    own, faults = load_alone(file)
    trial = _Trial(load_shipped_rules(), tuple(replace(rule, status=Status.LIVE) for rule in own), Tools())
    told = [fault.message for fault in faults]
    come = gone = read = 0
    looked_at = Counter({rule.id: 0 for rule in trial.own})
    for path in stories:
        try:
            more, fewer = _try_story(path, trial, looked_at)
        except CheckerError as fault:
            told.append(str(fault))
        else:
            come, gone, read = come + more, gone + fewer, read + 1
    for name, count in sorted(looked_at.items()):
        click.echo(f"{name}: looked at {count} statements")
    click.echo(f"{read} stories: {come} findings would come, {gone} would go.")
    for line in told:
        click.echo(line, err=True)
    if told:
        raise click.exceptions.Exit(2)


@dataclass(frozen=True, slots=True)
class _Trial:
    """Rules of one's own, to be held against the shipped ones; those of the same name take the shipped ones' place."""

    shipped: tuple[Rule, ...]
    own: tuple[Rule, ...]
    tools: Tools

    @property
    def proposed(self) -> tuple[Rule, ...]:
        names = {rule.id for rule in self.own}
        return (*(rule for rule in self.shipped if rule.id not in names), *self.own)


def _try_story(path: Path, trial: _Trial, looked_at: Counter[str]) -> tuple[int, int]:
    """Prints what would come and go on a story, counts what each own rule looks at; how many of both."""
    from checker.articles import load_story
    from checker.check import check, lay_out
    from checker.engine import index_by_property, pool

    story = load_story([path])
    now, then, alone = (
        check(story, rules, tools=trial.tools).findings
        for rules in (trial.shipped, trial.proposed, trial.own)
    )
    come, gone = _without(then, now), _without(now, then)
    for sign, findings in (("+", come), ("-", gone), ("=", _without(alone, then))):
        for one in findings:
            said = " is found already" if sign == "=" else ""
            click.echo(f"{sign} {story.id}: {one.verdict}: {one.summary} [{one.rule}]{said}")
    laid = lay_out(story, trial.proposed, trial.tools)
    index = index_by_property(laid.assertions)
    for rule in trial.own:
        looked_at[rule.id] += len(pool(rule, index, laid.context))
    return len(come), len(gone)


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
