"""One check, from the paths that an editor gives to the files of the report: what `check` and `watch` share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import click

from checker.articles import load_story
from checker.check import Tools, check
from checker.decisions import decided
from checker.errors import InputError
from checker.model import Report, Rule, RuleFault, Story
from checker.report import USUAL, write_report

_KEPT_NAMES = {"sample", "templates", "report.schema.json"}


@dataclass(frozen=True, slots=True)
class Choice:
    """Which rules an editor wants."""

    folders: tuple[Path, ...]
    only: tuple[str, ...]
    skip: tuple[str, ...]
    drafts: bool


@dataclass(frozen=True, slots=True)
class Job:
    """
    What is to be checked, by which rules, and where the report goes (by default below reports/).

    `decisions` says whether it is held against the editor's decisions; `today` is what their expiries are judged by.
    """

    paths: tuple[Path, ...]
    output: Path | None
    choice: Choice
    model: str = ""
    cached: bool = True
    decisions: bool = True
    today: date | None = None
    forms: tuple[str, ...] = USUAL
    draft: Path | None = None


@dataclass(slots=True)
class Kept:
    """What stays loaded from one run of a job to the next: the tools, and which rules passed their examples."""

    tools: Tools | None = None
    tried: list[Rule] = field(default_factory=list)
    passed: tuple[list[Rule], tuple[RuleFault, ...]] = ([], ())


def run(job: Job, *, progress: Callable[[str], None], kept: Kept | None = None) -> tuple[Report, Path]:
    """
    The report, written, and its folder. What `kept` holds of an earlier run need not be loaded again.

    Raises CheckerError with what the editor has to mend.
    """
    report = checked(job, progress=progress, kept=kept)
    folder = job.output or Path("reports") / folder_name(report.story.id)
    write_report(report, folder, job.forms)
    return report, folder


def checked(job: Job, *, progress: Callable[[str], None], kept: Kept | None = None) -> Report:
    """The report, not written yet. Raises CheckerError with what the editor has to mend."""
    kept = kept or Kept()
    story = load_story(job.paths, draft=job.draft)
    model = job.model or story.model
    if kept.tools is None or kept.tools.model != model:
        kept.tools = Tools(model=model, cached=job.cached)
    rules, faults = chosen_rules(job.choice, story, kept)
    kept.tools.progress = progress
    report = check(story, rules, faults=faults, tools=kept.tools)
    return decided(report, today=job.today) if job.decisions else report


def chosen_rules(choice: Choice, story: Story, kept: Kept) -> tuple[list[Rule], tuple[RuleFault, ...]]:
    """The rules to run. A name that no rule has is the user's fault, told with the nearest right one."""
    from checker.rulefile import load_rules

    folders = rule_folders(choice, story)
    rules, faults = load_rules(folders)
    known = {rule.id for rule in rules}
    for name in (*choice.only, *choice.skip):
        if name not in known:
            raise click.UsageError(f"No rule is called '{name}'.{_nearest(name, known)}")
    wanted = [
        rule
        for rule in rules
        if (not choice.only or rule.id in choice.only)
        and rule.id not in choice.skip
        and (rule.status != "draft" or choice.drafts or rule.id in choice.only)
    ]
    if not folders:
        return wanted, faults
    passed, failed = _proven(wanted, kept)
    return passed, (*faults, *failed)


def rule_folders(choice: Choice, story: Story) -> tuple[Path, ...]:
    """The editor's own folders of rules: those given, and the story's."""
    for folder in choice.folders:
        if not folder.exists():
            raise InputError(folder, "there is no such folder of rules.", "Check the path after --rules.")
    own = (Path(story.rules_folder),) if story.rules_folder else ()
    return (*choice.folders, *own)


def day_of(written: str | None) -> date | None:
    """The day as the user wrote it; None where they wrote none."""
    try:
        return date.fromisoformat(written) if written else None
    except ValueError as fault:
        raise click.UsageError(f"'{written}' is no date. Write it as 2026-11-22.") from fault


def folder_name(story: str) -> str:
    """A story's folder below reports/, by its id; never one that the project keeps for itself."""
    return f"story-{story}" if story in _KEPT_NAMES else story


def _proven(rules: list[Rule], kept: Kept) -> tuple[list[Rule], tuple[RuleFault, ...]]:
    """Without the user's own rules that fail their own examples; the shipped ones are proven before they ship."""
    from checker.examples import proven
    from checker.rulefile import shipped_ids

    if kept.tried != rules:
        shipped = shipped_ids()
        own = [rule for rule in rules if rule.id not in shipped]
        passed, failed = proven(own, kept.tools or Tools(), rules)
        names = {rule.id for rule in passed} | shipped
        kept.tried, kept.passed = rules, ([rule for rule in rules if rule.id in names], failed)
    return kept.passed


def _nearest(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), n=1)
    return f" Did you mean '{near[0]}'?" if near else " `checker rules list` names them all."
