"""One check, from the paths that an editor gives to the files of the report: what `check` and `watch` share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import click

from checker.articles import load_story
from checker.check import Tools, check
from checker.errors import InputError
from checker.model import Report, Rule, RuleFault, Story

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
    """What is to be checked, by which rules, and where the report goes (by default below reports/)."""

    paths: tuple[Path, ...]
    output: Path | None
    choice: Choice
    model: str = ""
    cached: bool = True


def run(
    job: Job, *, progress: Callable[[str], None], tools_for: Callable[[Job, Story], Tools] | None = None
) -> tuple[Report, Path]:
    """
    The report, written, and its folder. `tools_for` may give tools of an earlier run, to spare this one the loading.

    Raises CheckerError with what the editor has to mend.
    """
    story = load_story(job.paths)
    tools = (tools_for or tools_of)(job, story)
    rules, faults = chosen_rules(job.choice, story, tools)
    tools.progress = progress
    report = check(story, rules, faults=faults, tools=tools)
    return report, _written(report, job.output or Path("reports") / folder_name(story))


def tools_of(job: Job, story: Story) -> Tools:
    """The tools that the job asks for; the story may name a language pipeline."""
    return Tools(model=job.model or story.model, cached=job.cached)


def chosen_rules(choice: Choice, story: Story, tools: Tools) -> tuple[list[Rule], tuple[RuleFault, ...]]:
    """The rules to run. A name that no rule has is the user's fault, told with the nearest right one."""
    from checker.rulefile import load_rules

    folders = rule_folders(choice, story)
    rules, faults = load_rules(folders)
    known = {rule.id for rule in rules}
    for name in (*choice.only, *choice.skip):
        if name not in known:
            raise click.UsageError(f"No rule is called '{name}'.{_nearest(name, known)}")
    kept = [
        rule
        for rule in rules
        if (not choice.only or rule.id in choice.only)
        and rule.id not in choice.skip
        and (rule.status != "draft" or choice.drafts or rule.id in choice.only)
    ]
    return _proven(kept, faults, tools) if folders else (kept, faults)


def rule_folders(choice: Choice, story: Story) -> tuple[Path, ...]:
    """The editor's own folders of rules: those given, and the story's."""
    for folder in choice.folders:
        if not folder.exists():
            raise InputError(folder, "there is no such folder of rules.", "Check the path after --rules.")
    own = (Path(story.rules_folder),) if story.rules_folder else ()
    return (*choice.folders, *own)


def folder_name(story: Story) -> str:
    """The report's folder below reports/; never one that the project keeps for itself."""
    return f"story-{story.id}" if story.id in _KEPT_NAMES else story.id


def _written(report: Report, folder: Path) -> Path:
    from checker.report import write_report

    try:
        write_report(report, folder)
    except OSError as fault:
        raise InputError(
            folder, f"the report cannot be written there ({fault.strerror}).", "Choose another with --output."
        ) from fault
    return folder


def _proven(
    rules: list[Rule], faults: tuple[RuleFault, ...], tools: Tools
) -> tuple[list[Rule], tuple[RuleFault, ...]]:
    """Without the user's own rules that fail their own examples; the shipped ones are proven before they ship."""
    from checker.examples import proven
    from checker.rulefile import shipped_ids

    shipped = shipped_ids()
    kept, failed = proven([rule for rule in rules if rule.id not in shipped], tools, rules)
    names = {rule.id for rule in kept} | shipped
    return [rule for rule in rules if rule.id in names], (*faults, *failed)


def _nearest(name: str, known: set[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(name, sorted(known), n=1)
    return f" Did you mean '{near[0]}'?" if near else " `checker rules list` names them all."
